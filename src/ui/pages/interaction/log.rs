//! The log dialog: one contact with a customer, its next step, and the last five interactions in sight. Fields are drawn in `form`.

use super::data::{FormWords, Past};
use super::form;
use super::values::{Purpose, Values};
use crate::base::id::{CustomerId, FeedbackId, InteractionId, TaskId};
use crate::domain::fault::Fault;
use crate::domain::feedback::FeedbackStatus;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::interaction::InteractionDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, feedback, interaction, setting, task};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::FormState;
use crate::ui::pages::shared::{FaultWords, Party, new_draft};
use eframe::egui::{Id, Ui};

/// The dialog that logs an interaction, or changes a logged one.
pub struct LogInteraction {
    pub(super) purpose: Purpose,
    pub(super) values: Values,
    pub(super) state: FormState,
    pub(super) words: FormWords,
    pub(super) past: Past,
    pub(super) faults: FaultWords,
    /// What the interaction answers or does, in words.
    pub(super) about: String,
    slot: Id,
    loaded: bool,
    started: bool,
    sent: bool,
    pub(super) restored: bool,
}

impl LogInteraction {
    /// A new interaction, with a customer or with whoever is picked.
    pub fn new(customer: Option<CustomerId>) -> Self {
        Self::made(Party::new(customer, None), Purpose::default())
    }

    /// The answer to a feedback; the feedback moves on with it.
    pub fn answering(feedback: FeedbackId) -> Self {
        Self::made(Party::default(), Purpose { answers: Some(feedback), ..Purpose::default() })
    }

    /// The interaction that does a task.
    pub fn doing(task: TaskId) -> Self {
        Self::made(Party::default(), Purpose { does: Some(task), ..Purpose::default() })
    }

    /// A logged interaction, to be changed.
    pub fn change(id: InteractionId) -> Self {
        Self::made(Party::default(), Purpose { editing: Some((id, 0)), ..Purpose::default() })
    }

    fn made(party: Party, purpose: Purpose) -> Self {
        let slot = Id::unique(("log-interaction", party.customer(), purpose.editing.map(|(id, _)| id), purpose.answers, purpose.does));
        Self {
            purpose,
            values: Values::new(party),
            state: FormState::new(new_draft()),
            words: FormWords::default(),
            past: Past::default(),
            faults: FaultWords::default(),
            about: String::new(),
            slot,
            loaded: false,
            started: false,
            sent: false,
            restored: false,
        }
    }

    /// Reads what is edited, answered or done, once.
    fn load_subject(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if let Some((id, _)) = self.purpose.editing
            && let Some(stored) = interaction::get(db, id)?
        {
            self.purpose.editing = Some((id, stored.rev));
            self.values = Values::of(&stored.values, cx.formats);
        }
        if let Some(given) = self.purpose.answers.map(|id| feedback::get(db, id)).transpose()?.flatten() {
            self.values.party = Party::new(given.values.customer, given.values.contact);
            self.values.phase = given.values.phase;
            self.about = cx.words.with("interaction-answers", &[("words", given.values.words.into())]);
        }
        if let Some(task) = self.purpose.does.map(|id| task::get(db, id)).transpose()?.flatten() {
            self.values.party = Party::new(task.values.customer, task.values.contact);
            self.values.channel = super::data::channel_of(task.values.kind).unwrap_or(self.values.channel);
            self.values.person = task.values.person;
            self.about = cx.words.with("interaction-does", &[("task", task.values.title.into())]);
        }
        Ok(())
    }

    /// The first frame: a draft that was left comes back, else the form begins now.
    fn start(&mut self, ui: &Ui, cx: &Cx<'_>) {
        self.started = true;
        let kept = ui.data_mut(|data| data.get_temp::<Values>(self.slot));
        if let Some(kept) = kept {
            self.values = kept;
            self.restored = true;
        } else if self.values.date.is_empty() {
            self.values.set_moment(cx.formats, cx.now);
        }
        form::focus_first(self);
    }

    /// Begins anew in place of a draft that came back.
    pub(super) fn begin_anew(&mut self, cx: &Cx<'_>) {
        let party = self.values.party.clone();
        self.values = Values::new(party);
        self.values.person = self.words.me;
        self.values.set_moment(cx.formats, cx.now);
        self.state = FormState::new(new_draft());
        self.restored = false;
        self.loaded = self.purpose.editing.is_none();
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.check(cx.words, &self.values.faults(cx.formats, cx.today));
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let (draft, _) = self.values.draft(cx.formats, cx.today);
        self.sent = true;
        let deed = match self.purpose {
            Purpose { editing: Some((id, rev)), .. } => InteractionDeed::Change { id, rev, draft },
            Purpose { does: None, answers: None, .. } => InteractionDeed::Add(draft),
            Purpose { does, answers, .. } => InteractionDeed::AddFor { draft, does, answers: answers.map(|id| (id, self.values.status)) },
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    fn check(&mut self, words: &Words, faults: &[Fault]) {
        self.faults = FaultWords::of(words, faults);
    }

    /// Keeps what is typed for the next time, until it is saved.
    fn keep(&self, ui: &Ui) {
        let worth = !self.sent && self.values.is_worth_keeping() && self.purpose.editing.is_none();
        ui.data_mut(|data| {
            if worth {
                data.insert_temp(self.slot, self.values.clone());
            } else {
                data.remove::<Values>(self.slot);
            }
        });
    }
}

impl Dialog for LogInteraction {
    fn title(&self, words: &Words) -> String {
        match self.purpose {
            Purpose { editing: Some(_), .. } => words.text("interaction-change"),
            Purpose { answers: Some(_), .. } => words.text("interaction-answer"),
            _ => words.text("interaction-log"),
        }
    }

    fn width(&self) -> f32 {
        980.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Interaction, Noun::Customer, Noun::Contact, Noun::Person, Noun::Phase])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if !self.loaded {
            self.loaded = true;
            self.words = FormWords::load(db, cx)?;
            self.words.me = setting::own_person(db)?.or_else(|| self.words.people.first());
            self.values.person = self.words.me;
            self.load_subject(db, cx)?;
        }
        self.values.party.load(db)?;
        self.past = Past::load(db, cx, self.values.party.customer())?;
        self.check(cx.words, &self.values.faults(cx.formats, cx.today));
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.values.party.wants_load()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !self.started {
            self.start(ui, cx);
        }
        let drawn = form::ui(self, ui, cx);
        if drawn.changed {
            self.check(cx.words, &self.values.faults(cx.formats, cx.today));
        }
        if drawn.save && !self.sent {
            self.save(cx);
        }
        self.keep(ui);
        if drawn.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        match outcome {
            Ok(_) => Told::Close,
            Err(_) => {
                self.sent = false;
                Told::Stay
            }
        }
    }
}

/// The statuses that an answer may leave a feedback in.
pub(super) const AFTER_ANSWER: &[FeedbackStatus] =
    &[FeedbackStatus::Acknowledged, FeedbackStatus::InProgress, FeedbackStatus::Resolved, FeedbackStatus::ToldBack];
