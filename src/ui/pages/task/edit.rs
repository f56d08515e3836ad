//! The task dialog: what, which kind, for whom, by when, who, why.

use crate::base::Date;
use crate::base::id::{CustomerId, CustomerPlanId, ExperienceId, FeedbackId, InteractionId, PersonId, TaskId};
use crate::domain::care_model::ClockKey;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::task::{TaskDraft, TaskKind};
use crate::i18n::{Formats, Words};
use crate::ops::care_model::CareModelDeed;
use crate::ops::customer_plan::CustomerPlanDeed;
use crate::ops::deed::Made;
use crate::ops::experience::ExperienceDeed;
use crate::ops::task::TaskDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, experience, feedback, person, setting, task};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Footer, Form, FormState};
use crate::ui::pages::shared::{Before, Edited, FaultWords, FieldWords, Options, Part, Party, first_line, kit, new_draft};
use eframe::egui::Ui;

const FIELDS: &[Field] =
    &[Field::Customer, Field::Contact, Field::Kind, Field::Title, Field::Due, Field::Time, Field::Person, Field::Reason];

/// What a new task is made for.
enum Origin {
    /// Nothing but itself, or a feedback.
    Alone,
    /// A deviation of care, with what is proposed.
    Care(ClockKey, Box<TaskDraft>),
    /// A plan for a key customer.
    Plan(CustomerPlanId),
    /// A card of the experience plan.
    Experience(ExperienceId),
}

/// The dialog that adds a task or changes one.
pub struct EditTask {
    editing: Option<TaskId>,
    edited: Edited<Values>,
    from_feedback: Option<FeedbackId>,
    origin: Origin,
    state: FormState,
    fields: FieldWords,
    kinds: Options<TaskKind>,
    people: Options<PersonId>,
    hint: String,
    save: String,
    faults: FaultWords,
    loaded: bool,
    sent: bool,
}

/// The values as typed.
#[derive(Clone, Debug, PartialEq)]
struct Values {
    party: Party,
    kind: TaskKind,
    title: String,
    due: String,
    time: String,
    person: Option<PersonId>,
    reason: String,
    interaction: Option<InteractionId>,
    feedback: Option<FeedbackId>,
}

impl Values {
    fn new(party: Party) -> Self {
        let (title, due, time, reason) = (String::new(), String::new(), String::new(), String::new());
        Self { party, kind: TaskKind::Other, title, due, time, person: None, reason, interaction: None, feedback: None }
    }

    fn of(stored: TaskDraft, formats: &Formats) -> Self {
        Self {
            party: Party::new(stored.customer, stored.contact),
            kind: stored.kind,
            title: stored.title,
            due: stored.due.map(|due| formats.date(due)).unwrap_or_default(),
            time: stored.due_time.map(|time| formats.time(time)).unwrap_or_default(),
            person: stored.person,
            reason: stored.reason,
            interaction: stored.interaction,
            feedback: stored.feedback,
        }
    }

    /// The draft and every fault of what is typed.
    fn draft(&self, formats: &Formats, today: Date) -> (TaskDraft, Vec<Fault>) {
        let (due, time) = (self.due.trim(), self.time.trim());
        let draft = TaskDraft {
            customer: self.party.customer(),
            contact: self.party.contact(),
            kind: self.kind,
            title: self.title.clone(),
            due: formats.parse_date(due, today),
            due_time: formats.parse_time(time),
            person: self.person,
            reason: self.reason.clone(),
            interaction: self.interaction,
            feedback: self.feedback,
        };
        let unread = [
            (Field::Customer, self.party.is_unknown(), Problem::NotFound),
            (Field::Due, !due.is_empty() && draft.due.is_none(), Problem::NotADate),
            (Field::Time, !time.is_empty() && draft.due_time.is_none(), Problem::NotADate),
        ];
        let mut faults: Vec<Fault> =
            unread.into_iter().filter(|(_, wrong, _)| *wrong).map(|(field, _, problem)| Fault { field, problem }).collect();
        let found = draft.check().err().unwrap_or_default();
        let more: Vec<Fault> = found.into_iter().filter(|fault| !faults.iter().any(|known| known.field == fault.field)).collect();
        faults.extend(more);
        (draft, faults)
    }
}

/// The fields in words, for the choice between two versions.
fn parts<'a>(words: &Words, (fields, kinds, people): (&FieldWords, &'a Options<TaskKind>, &'a Options<PersonId>)) -> Vec<Part<'a, Values>> {
    let word = |field: Field| fields.get(field).to_owned();
    let person = |values: &Values| values.person.map(|id| people.word(id).to_owned()).unwrap_or_default();
    vec![
        Part::new(word(Field::Title), |values: &Values| values.title.clone(), |to, of| to.title.clone_from(&of.title)),
        Part::new(words.label(Field::Customer), |values: &Values| values.party.names(), |to, of| to.party.clone_from(&of.party)),
        Part::new(word(Field::Kind), |values: &Values| kinds.word(values.kind).to_owned(), |to, of| to.kind = of.kind),
        Part::new(word(Field::Person), person, |to, of| to.person = of.person),
        Part::new(word(Field::Due), |values: &Values| values.due.clone(), |to, of| to.due.clone_from(&of.due)),
        Part::new(word(Field::Time), |values: &Values| values.time.clone(), |to, of| to.time.clone_from(&of.time)),
        Part::new(word(Field::Reason), |values: &Values| values.reason.clone(), |to, of| to.reason.clone_from(&of.reason)),
    ]
}

impl EditTask {
    /// A new task, for a customer or for nobody yet.
    pub fn new(customer: Option<CustomerId>) -> Self {
        Self::made(Party::new(customer, None), None, None)
    }

    /// A new task that a feedback asks for.
    pub fn from_feedback(feedback: FeedbackId) -> Self {
        Self::made(Party::default(), None, Some(feedback))
    }

    /// The task that is proposed for a deviation of care; saved, it lets the clock sleep until it's due.
    pub fn from_deviation(key: ClockKey, draft: TaskDraft) -> Self {
        let mut made = Self::made(Party::default(), None, None);
        made.edited = Edited::new(("task-of", draft.customer, key), Values::new(Party::new(draft.customer, None)));
        made.origin = Origin::Care(key, Box::new(draft));
        made
    }

    /// A new activity of a customer's plan.
    pub fn for_plan(plan: CustomerPlanId, customer: CustomerId) -> Self {
        let mut made = Self::made(Party::default(), None, None);
        made.edited = Edited::new(("task-of", plan), Values::new(Party::new(Some(customer), None)));
        made.origin = Origin::Plan(plan);
        made
    }

    /// A new task that carries out a card of the experience plan.
    pub fn for_experience(card: ExperienceId) -> Self {
        let mut made = Self::made(Party::default(), None, None);
        made.edited = Edited::new(("task-of", card), Values::new(Party::default()));
        made.origin = Origin::Experience(card);
        made
    }

    /// A task of the register, to be changed.
    pub fn change(id: TaskId) -> Self {
        Self::made(Party::default(), Some(id), None)
    }

    fn made(party: Party, editing: Option<TaskId>, from_feedback: Option<FeedbackId>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Title);
        Self {
            editing,
            edited: Edited::new(("task", party.customer(), editing, from_feedback), Values::new(party)),
            from_feedback,
            origin: Origin::Alone,
            state,
            fields: FieldWords::default(),
            kinds: Options::default(),
            people: Options::default(),
            hint: String::new(),
            save: String::new(),
            faults: FaultWords::default(),
            loaded: false,
            sent: false,
        }
    }

    fn load_once(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.loaded = true;
        self.fields = FieldWords::of(cx.words, FIELDS).but(Field::Title, cx.words.text("task-title"));
        self.kinds = Options::of(cx.words, TaskKind::ALL);
        self.people = Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name)));
        self.hint = cx.words.text("task-reason-hint");
        self.save = cx.words.text("task-save");
        let mut values = self.edited.values.clone();
        values.person = setting::own_person(db)?.or_else(|| self.people.first());
        let mut rev = 0;
        if let Some(stored) = self.editing.map(|id| task::get(db, id)).transpose()?.flatten() {
            (rev, values) = (stored.rev, Values::of(stored.values, cx.formats));
        }
        if let Some(given) = self.from_feedback.map(|id| feedback::get(db, id)).transpose()?.flatten() {
            values.party = Party::new(given.values.customer, given.values.contact);
            values.feedback = Some(given.id);
            values.reason = first_line(&given.values.words);
        }
        match &self.origin {
            Origin::Care(_, draft) => values = Values { person: values.person, ..Values::of((**draft).clone(), cx.formats) },
            Origin::Experience(card) => {
                if let Some(card) = experience::get(db, *card)? {
                    values.title = card.values.title;
                    values.reason = first_line(&card.values.goal);
                    values.person = card.values.person.or(values.person);
                }
            }
            Origin::Alone | Origin::Plan(_) => {}
        }
        self.edited.read(rev, values);
        Ok(())
    }

    /// Reads the task again after it was written by somebody else.
    fn load_theirs(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        match self.editing.map(|id| task::get(db, id)).transpose()?.flatten() {
            Some(stored) => {
                let mut theirs = Values::of(stored.values, cx.formats);
                theirs.party.load(db)?;
                let parts = parts(cx.words, (&self.fields, &self.kinds, &self.people));
                self.edited.meet(stored.rev, theirs, parts);
            }
            None => self.edited.meet_nobody(),
        }
        Ok(())
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, Footer) {
        let Self { edited, state, fields, kinds, people, hint, save, faults, .. } = self;
        let values = &mut edited.values;
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let Values { party, kind, title, due, time, person, reason, .. } = values;
        let mut changed = [false; 4];
        let [on_kind, on_due, on_time, on_person] = &mut changed;
        let on_title = form.text(ui, &spec(Field::Title).required(), title).changed;
        let on_party = party.ui(ui, &mut form, (fields, faults), false);
        form.pair(
            ui,
            0.5,
            |ui, form| *on_kind = form.choice(ui, &spec(Field::Kind), kind, &kinds.refs()).changed,
            |ui, form| *on_person = form.choice_or_none(ui, &spec(Field::Person), person, &people.refs()).changed,
        );
        form.pair(
            ui,
            0.5,
            |ui, form| *on_due = form.date(ui, &spec(Field::Due).required(), due).changed,
            |ui, form| *on_time = form.time(ui, &spec(Field::Time), time).changed,
        );
        let why = form.notes(ui, &spec(Field::Reason).hint(hint), reason, 2);
        let mut footer = form.footer(ui, save, faults.len());
        footer.save |= why.save;
        (on_title || on_party || why.changed || changed.contains(&true), footer)
    }

    fn check(&mut self, words: &Words, formats: &Formats, today: Date) {
        self.faults = FaultWords::of(words, &self.edited.values.draft(formats, today).1);
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let (draft, faults) = self.edited.values.draft(cx.formats, cx.today);
        self.faults = FaultWords::of(cx.words, &faults);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        self.sent = true;
        let deed: Deed = match (self.editing, &self.origin) {
            (Some(id), _) => TaskDeed::Change { id, rev: self.edited.rev(), draft }.into(),
            (None, Origin::Experience(card)) => ExperienceDeed::AddTask(*card, draft).into(),
            (None, Origin::Plan(plan)) => CustomerPlanDeed::AddTask(*plan, draft).into(),
            // For another customer it's a task like any other.
            (None, Origin::Care(key, proposed)) if proposed.customer == draft.customer => {
                CareModelDeed::Plan { key: *key, task: draft }.into()
            }
            (None, Origin::Alone | Origin::Care(..)) => TaskDeed::Add(draft).into(),
        };
        cx.out.push(Command::Deed(deed));
    }
}

impl Dialog for EditTask {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("task-change") } else { words.text("task-add") }
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Customer, Noun::Contact, Noun::Person])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if !self.loaded {
            self.load_once(db, cx)?;
        }
        self.edited.values.party.load(db)?;
        if self.edited.wants_theirs() {
            self.load_theirs(db, cx)?;
        }
        self.check(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.edited.values.party.wants_load() || self.edited.wants_theirs()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.edited.before_ui(ui, kit(cx)) {
            Before::Choice => return,
            Before::Save => return self.save(cx),
            Before::Renewed => self.state = FormState::new(new_draft()),
            Before::Fields => {}
        }
        let (changed, footer) = self.fields_ui(ui, cx);
        if changed {
            self.check(cx.words, cx.formats, cx.today);
        }
        if self.edited.settle((ui, cx), footer, self.sent) {
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
