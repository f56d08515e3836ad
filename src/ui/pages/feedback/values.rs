//! What the feedback dialog edits: raw values as typed, and the draft that they make. Draws nothing.

use crate::base::Date;
use crate::base::id::PhaseId;
use crate::domain::fault::{Fault, Problem};
use crate::domain::feedback::{BondObject, FeedbackDraft, FeedbackKind, FeedbackStatus};
use crate::domain::field::Field;
use crate::domain::interaction::Emotion;
use crate::i18n::Formats;
use crate::ui::pages::shared::Party;

/// The values as typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Values {
    pub(super) party: Party,
    pub(super) kind: FeedbackKind,
    pub(super) date: String,
    pub(super) words: String,
    pub(super) product: String,
    pub(super) phase: Option<PhaseId>,
    pub(super) object: Option<BondObject>,
    pub(super) emotion: Option<i8>,
    pub(super) status: FeedbackStatus,
    pub(super) deadline: String,
    pub(super) from_consumer: bool,
    pub(super) nps: Option<i64>,
    pub(super) csat: Option<i64>,
    pub(super) learned: String,
}

impl Values {
    /// An empty form, given today.
    pub(super) fn new(party: Party) -> Self {
        let draft = FeedbackDraft { kind: FeedbackKind::Complaint, ..FeedbackDraft::default() };
        Self { party, ..Self::raw(draft, String::new(), String::new()) }
    }

    /// The form of a stored feedback.
    pub(super) fn of(stored: FeedbackDraft, formats: &Formats) -> Self {
        let day = |day: Option<Date>| day.map(|day| formats.date(day)).unwrap_or_default();
        let (date, deadline) = (day(stored.on), day(stored.deadline));
        Self::raw(stored, date, deadline)
    }

    fn raw(stored: FeedbackDraft, date: String, deadline: String) -> Self {
        Self {
            party: Party::new(stored.customer, stored.contact),
            kind: stored.kind,
            date,
            words: stored.words,
            product: stored.product,
            phase: stored.phase,
            object: stored.object,
            emotion: stored.emotion.and_then(|emotion| i8::try_from(emotion.score()).ok()),
            status: stored.status,
            deadline,
            from_consumer: stored.from_consumer,
            nps: stored.nps,
            csat: stored.csat,
            learned: stored.learned,
        }
    }

    /// The draft and every fault of what is typed.
    pub(super) fn draft(&self, formats: &Formats, today: Date) -> (FeedbackDraft, Vec<Fault>) {
        let draft = FeedbackDraft {
            customer: self.party.customer(),
            contact: self.party.contact(),
            kind: self.kind,
            on: formats.parse_date(&self.date, today),
            words: self.words.clone(),
            product: self.product.clone(),
            phase: self.phase,
            object: self.object,
            emotion: self.emotion.and_then(|score| Emotion::from_score(score.into())),
            status: self.status,
            deadline: formats.parse_date(&self.deadline, today),
            from_consumer: self.from_consumer,
            nps: self.nps,
            csat: self.csat,
            learned: self.learned.clone(),
        };
        let unread = |text: &str, read: bool| !text.trim().is_empty() && !read;
        let first = [
            (Field::Customer, self.party.is_unknown(), Problem::NotFound),
            (Field::Date, unread(&self.date, draft.on.is_some()), Problem::NotADate),
            (Field::Deadline, unread(&self.deadline, draft.deadline.is_some()), Problem::NotADate),
        ];
        let mut faults: Vec<Fault> =
            first.into_iter().filter(|(_, wrong, _)| *wrong).map(|(field, _, problem)| Fault { field, problem }).collect();
        let found = draft.check().err().unwrap_or_default();
        let more: Vec<Fault> = found.into_iter().filter(|fault| !faults.iter().any(|known| known.field == fault.field)).collect();
        faults.extend(more);
        (draft, faults)
    }
}
