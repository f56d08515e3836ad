//! What the log dialog edits: raw values as typed, and the draft that they make. Draws nothing.

use crate::base::id::{FeedbackId, InteractionId, PersonId, PhaseId};
use crate::base::{Date, DateTime, Time};
use crate::domain::fault::{Fault, Problem};
use crate::domain::feedback::FeedbackStatus;
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Direction, Emotion, InteractionDraft, NewInteraction};
use crate::domain::task::TaskKind;
use crate::i18n::Formats;
use crate::ui::pages::shared::Party;

/// The values of the form as typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Values {
    pub(super) party: Party,
    pub(super) channel: Channel,
    pub(super) direction: Direction,
    pub(super) date: String,
    pub(super) time: String,
    pub(super) person: Option<PersonId>,
    pub(super) phase: Option<PhaseId>,
    pub(super) text: String,
    pub(super) learned: String,
    pub(super) emotion: Option<i8>,
    pub(super) next_step: String,
    pub(super) next_due: String,
    pub(super) next_kind: TaskKind,
    /// How far the answered feedback is after this.
    pub(super) status: FeedbackStatus,
}

impl Values {
    /// An empty form.
    pub(super) fn new(party: Party) -> Self {
        Self {
            party,
            channel: Channel::Phone,
            direction: Direction::Outgoing,
            date: String::new(),
            time: String::new(),
            person: None,
            phase: None,
            text: String::new(),
            learned: String::new(),
            emotion: None,
            next_step: String::new(),
            next_due: String::new(),
            next_kind: TaskKind::Other,
            status: FeedbackStatus::ToldBack,
        }
    }

    /// The form of an interaction that is in the register.
    pub(super) fn of(stored: &NewInteraction, formats: &Formats) -> Self {
        let mut values = Self::new(Party::new(Some(stored.customer), stored.contact));
        values.channel = stored.channel;
        values.direction = stored.direction;
        values.set_moment(formats, stored.at);
        values.person = stored.person;
        values.phase = stored.phase;
        values.text.clone_from(&stored.text);
        values.learned.clone_from(&stored.learned);
        values.emotion = stored.emotion.and_then(|emotion| i8::try_from(emotion.score()).ok());
        values
    }

    /// Writes a day and a time into their fields.
    pub(super) fn set_moment(&mut self, formats: &Formats, at: DateTime) {
        self.date = formats.date(at.date());
        self.time = formats.time(at.time());
    }

    /// The draft, and the faults of what could not even be read.
    pub(super) fn draft(&self, formats: &Formats, today: Date) -> (InteractionDraft, Vec<Fault>) {
        let mut faults = Vec::new();
        let date = read(&mut faults, Field::Date, &self.date, |text| formats.parse_date(text, today));
        let time = read(&mut faults, Field::Time, &self.time, |text| formats.parse_time(text));
        let next_due = read(&mut faults, Field::Due, &self.next_due, |text| formats.parse_date(text, today));
        if self.party.is_unknown() {
            faults.push(Fault { field: Field::Customer, problem: Problem::NotFound });
        }
        let draft = InteractionDraft {
            customer: self.party.customer(),
            contact: self.party.contact(),
            at: date.map(|date| date.to_datetime(time.unwrap_or(Time::midnight()))),
            channel: self.channel,
            direction: self.direction,
            person: self.person,
            phase: self.phase,
            text: self.text.clone(),
            learned: self.learned.clone(),
            emotion: self.emotion.and_then(|score| Emotion::from_score(score.into())),
            next_step: self.next_step.clone(),
            next_due,
            next_kind: self.next_kind,
        };
        (draft, faults)
    }

    /// Every fault of what is typed, those of reading before those of the draft's own check.
    pub(super) fn faults(&self, formats: &Formats, today: Date) -> Vec<Fault> {
        let (draft, mut faults) = self.draft(formats, today);
        let found = draft.check().err().unwrap_or_default();
        faults.extend(found.into_iter().filter(|fault| !faults.iter().any(|known| known.field == fault.field)).collect::<Vec<_>>());
        faults
    }
}

/// Reads a typed value; an empty one is none, an unreadable one a fault.
pub(super) fn read<T>(faults: &mut Vec<Fault>, field: Field, text: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let value = parse(text);
    if value.is_none() {
        faults.push(Fault { field, problem: Problem::NotADate });
    }
    value
}

/// What else the saved interaction does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Purpose {
    /// The interaction that is changed.
    pub(super) editing: Option<InteractionId>,
    /// The feedback that it answers.
    pub(super) answers: Option<FeedbackId>,
    /// The task that it does.
    pub(super) does: Option<crate::base::id::TaskId>,
}
