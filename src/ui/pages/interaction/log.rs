//! The log dialog: one contact with a customer, its next step, and the last five interactions in sight. Fields are drawn in `form`.

use super::data::{FormWords, Past};
use super::form;
use super::values::{Purpose, Values};
use crate::base::id::{CustomerId, FeedbackId, InteractionId, TaskId};
use crate::domain::feedback::FeedbackStatus;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::interaction::InteractionDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, feedback, interaction, setting, task};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::FormState;
use crate::ui::pages::shared::{Before, Edited, FaultWords, Party, kit, new_draft};
use eframe::egui::Ui;

/// The dialog that logs an interaction, or changes a logged one.
pub struct LogInteraction {
    pub(super) purpose: Purpose,
    pub(super) edited: Edited<Values>,
    pub(super) state: FormState,
    pub(super) words: FormWords,
    pub(super) past: Past,
    pub(super) faults: FaultWords,
    /// What the interaction answers or does, in words.
    pub(super) about: String,
    loaded: bool,
    started: bool,
    sent: bool,
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
        Self::made(Party::default(), Purpose { editing: Some(id), ..Purpose::default() })
    }

    fn made(party: Party, purpose: Purpose) -> Self {
        let form = ("interaction", party.customer(), purpose.editing, purpose.answers, purpose.does);
        Self {
            purpose,
            edited: Edited::new(form, Values::new(party)),
            state: FormState::new(new_draft()),
            words: FormWords::default(),
            past: Past::default(),
            faults: FaultWords::default(),
            about: String::new(),
            loaded: false,
            started: false,
            sent: false,
        }
    }

    /// Reads what is edited, answered or done, once.
    fn load_subject(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let mut values = Values { person: self.words.me, ..self.edited.values.clone() };
        let mut rev = 0;
        if let Some(stored) = self.purpose.editing.map(|id| interaction::get(db, id)).transpose()?.flatten() {
            (rev, values) = (stored.rev, Values::of(&stored.values, cx.formats));
        }
        if let Some(given) = self.purpose.answers.map(|id| feedback::get(db, id)).transpose()?.flatten() {
            values.party = Party::new(given.values.customer, given.values.contact);
            values.phase = given.values.phase;
            self.about = cx.words.with("interaction-answers", &[("words", given.values.words.into())]);
        }
        if let Some(task) = self.purpose.does.map(|id| task::get(db, id)).transpose()?.flatten() {
            values.party = Party::new(task.values.customer, task.values.contact);
            values.channel = super::data::channel_of(task.values.kind).unwrap_or(values.channel);
            values.person = task.values.person;
            self.about = cx.words.with("interaction-does", &[("task", task.values.title.into())]);
        }
        self.edited.read(rev, values);
        Ok(())
    }

    /// Reads the interaction again after it was written by somebody else.
    fn load_theirs(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        match self.purpose.editing.map(|id| interaction::get(db, id)).transpose()?.flatten() {
            Some(stored) => {
                let mut theirs = Values::of(&stored.values, cx.formats);
                theirs.party.load(db)?;
                self.edited.meet(stored.rev, theirs, self.words.parts(cx.words));
            }
            None => self.edited.meet_nobody(),
        }
        Ok(())
    }

    /// The first frame: a new interaction begins now, and with the first field to be filled.
    fn start(&mut self, cx: &Cx<'_>) {
        if std::mem::replace(&mut self.started, true) {
            return;
        }
        let mut values = self.edited.values.clone();
        if values.date.is_empty() {
            values.set_moment(cx.formats, cx.now);
            self.edited.read(self.edited.rev(), values);
        }
        form::focus_first(self);
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.check(cx);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let (draft, _) = self.edited.values.draft(cx.formats, cx.today);
        self.sent = true;
        let deed = match self.purpose {
            Purpose { editing: Some(id), .. } => InteractionDeed::Change { id, rev: self.edited.rev(), draft },
            Purpose { does: None, answers: None, .. } => InteractionDeed::Add(draft),
            Purpose { does, answers, .. } => {
                InteractionDeed::AddFor { draft, does, answers: answers.map(|id| (id, self.edited.values.status)) }
            }
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    fn check(&mut self, cx: &Cx<'_>) {
        self.faults = FaultWords::of(cx.words, &self.edited.values.faults(cx.formats, cx.today));
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
            self.load_subject(db, cx)?;
        }
        self.edited.values.party.load(db)?;
        if self.edited.wants_theirs() {
            self.load_theirs(db, cx)?;
        }
        self.past = Past::load(db, cx, self.edited.values.party.customer())?;
        self.faults = FaultWords::of(cx.words, &self.edited.values.faults(cx.formats, cx.today));
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.edited.values.party.wants_load() || self.edited.wants_theirs()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.start(cx);
        match self.edited.before_ui(ui, kit(cx)) {
            Before::Choice => return,
            Before::Save => return self.save(cx),
            Before::Renewed => self.state = FormState::new(new_draft()),
            Before::Fields => {}
        }
        let drawn = form::ui(self, ui, cx);
        if drawn.changed {
            self.check(cx);
        }
        if self.edited.settle((ui, cx), drawn.footer, self.sent) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = false;
        match outcome {
            Ok(_) => return Told::Close,
            Err(refusal) => self.edited.refused(refusal),
        };
        Told::Stay
    }
}

/// The statuses that an answer may leave a feedback in.
pub(super) const AFTER_ANSWER: &[FeedbackStatus] =
    &[FeedbackStatus::Acknowledged, FeedbackStatus::InProgress, FeedbackStatus::Resolved, FeedbackStatus::ToldBack];
