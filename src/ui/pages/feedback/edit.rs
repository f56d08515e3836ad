//! The feedback dialog: whose words, about what, how it felt, and by when an answer was promised.

use super::values::Values;
use crate::base::Date;
use crate::base::id::{CustomerId, FeedbackId, PhaseId};
use crate::domain::care_model::CareModelDraft;
use crate::domain::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use crate::domain::field::Field;
use crate::domain::interaction::Emotion;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::feedback::FeedbackDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, care_model, feedback};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{
    Before, Edited, FaultWords, FieldWords, Options, Part, Party, fields_scroll, kit, new_draft, phase_options,
};
use eframe::egui::Ui;

const FIELDS: &[Field] = &[
    Field::Customer,
    Field::Contact,
    Field::Kind,
    Field::Date,
    Field::Words,
    Field::Product,
    Field::Phase,
    Field::Object,
    Field::Emotion,
    Field::Status,
    Field::Deadline,
    Field::FromConsumer,
    Field::Nps,
    Field::Csat,
    Field::Learned,
];

/// The dialog that writes a feedback down or changes one.
pub struct EditFeedback {
    editing: Option<FeedbackId>,
    edited: Edited<Values>,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    loaded: bool,
    sent: bool,
    /// By whose care model an answer is promised.
    promise: Option<CareModelDraft>,
    /// The deadline that the promise gave, as long as nobody typed another.
    proposed: String,
}

/// Words and choices of the form.
#[derive(Default)]
struct FormWords {
    fields: FieldWords,
    kinds: Options<FeedbackKind>,
    objects: Options<BondObject>,
    statuses: Options<FeedbackStatus>,
    phases: Options<PhaseId>,
    emotions: Vec<String>,
    products: Vec<String>,
    nps: Options<i64>,
    csat: Options<i64>,
    save: String,
    hint: String,
}

impl FormWords {
    fn load(db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let words = cx.words;
        Ok(Self {
            fields: FieldWords::of(words, FIELDS),
            kinds: Options::of(words, FeedbackKind::ALL),
            objects: Options::of(words, BondObject::ALL),
            statuses: Options::of(words, FeedbackStatus::ALL),
            phases: phase_options(db, words.lang())?,
            emotions: Emotion::ALL.iter().map(|emotion| words.label(*emotion)).collect(),
            products: feedback::products(db)?,
            nps: Options::new((0..=10).map(|score: i64| (score, score.to_string()))),
            csat: Options::new((1..=5).map(|score: i64| (score, score.to_string()))),
            save: words.text("feedback-save"),
            hint: words.text("feedback-words-hint"),
        })
    }

    /// The word of a score from −2 to 2.
    fn emotion(&self, score: Option<i8>) -> String {
        let at = score.and_then(|score| usize::try_from(score + 2).ok());
        at.and_then(|at| self.emotions.get(at)).cloned().unwrap_or_default()
    }

    /// Products written before that begin like the typed one.
    fn offers(&self, typed: &str) -> Vec<&String> {
        let typed = typed.trim().to_lowercase();
        let fits = |product: &&String| product.to_lowercase().starts_with(&typed) && product.to_lowercase() != typed;
        self.products.iter().filter(fits).take(4).collect()
    }
}

impl EditFeedback {
    /// A new feedback, from a customer or from whoever is picked.
    pub fn new(customer: Option<CustomerId>) -> Self {
        Self::made(Party::new(customer, None), None)
    }

    /// A feedback of the register, to be changed.
    pub fn change(id: FeedbackId) -> Self {
        Self::made(Party::default(), Some(id))
    }

    fn made(party: Party, editing: Option<FeedbackId>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Words);
        let edited = Edited::new(("feedback", party.customer(), editing), Values::new(party));
        let (words, faults) = (FormWords::default(), FaultWords::default());
        Self { editing, edited, state, words, faults, loaded: false, sent: false, promise: None, proposed: String::new() }
    }

    /// Reads the feedback, or gives a new one its day.
    fn load_values(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        match self.editing.map(|id| feedback::get(db, id)).transpose()?.flatten() {
            Some(stored) => self.edited.read(stored.rev, Values::of(stored.values, cx.formats)),
            None => {
                self.load_promise(db)?;
                let mut values = Values { date: cx.formats.date(cx.today), ..self.edited.values.clone() };
                values.deadline = self.proposal(&values, cx.formats, cx.today);
                self.proposed.clone_from(&values.deadline);
                self.edited.read(0, values);
            }
        }
        Ok(())
    }

    /// What the care model of a new feedback's customer promises.
    fn load_promise(&mut self, db: Reader<'_>) -> StoreResult<()> {
        let customer = self.edited.values.party.customer().filter(|_| self.editing.is_none());
        self.promise = customer.map(|id| care_model::of_customer(db, id)).transpose()?.flatten().map(|model| model.values);
        Ok(())
    }

    /// The deadline that the promise gives; praise waits for no answer.
    fn proposal(&self, values: &Values, formats: &Formats, today: Date) -> String {
        let on = formats.parse_date(&values.date, today).unwrap_or(today);
        let promise = self.promise.as_ref().filter(|_| values.kind != FeedbackKind::Praise);
        promise.and_then(|model| model.answer_by(on)).map(|day| formats.date(day)).unwrap_or_default()
    }

    /// Keeps the proposed deadline in step with customer, kind and day, unless another was typed.
    fn propose(&mut self, formats: &Formats, today: Date) {
        if self.editing.is_some() || self.edited.values.deadline != self.proposed {
            return;
        }
        self.proposed = self.proposal(&self.edited.values, formats, today);
        self.edited.values.deadline.clone_from(&self.proposed);
    }

    /// Reads the feedback again after it was written by somebody else.
    fn load_theirs(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        match self.editing.map(|id| feedback::get(db, id)).transpose()?.flatten() {
            Some(stored) => {
                let mut theirs = Values::of(stored.values, cx.formats);
                theirs.party.load(db)?;
                self.edited.meet(stored.rev, theirs, parts(cx.words, &self.words));
            }
            None => self.edited.meet_nobody(),
        }
        Ok(())
    }

    fn check(&mut self, words: &Words, formats: &Formats, today: Date) {
        self.faults = FaultWords::of(words, &self.edited.values.draft(formats, today).1);
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.check(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let (draft, _) = self.edited.values.draft(cx.formats, cx.today);
        self.sent = true;
        let deed = match self.editing {
            Some(id) => FeedbackDeed::Change { id, rev: self.edited.rev(), draft },
            None => FeedbackDeed::Add(draft),
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    /// Kind and words, whose they are, what they are about; whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { edited, state, words, faults, .. } = self;
        let values = &mut edited.values;
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let labels = &words.fields;
        let spec = |field: Field| Spec::new(field, labels.get(field)).fault(faults.get(field));
        let mut changed = form.segmented(ui, &spec(Field::Kind), &mut values.kind, &words.kinds.refs()).changed;
        let said = form.notes(ui, &spec(Field::Words).required().hint(&words.hint), &mut values.words, 3);
        changed |= values.party.ui(ui, &mut form, (labels, faults), false);
        let Values { phase, product, date, deadline, object, status, nps, csat, .. } = values;
        let mut on = [false; 8];
        let [on_product, on_phase, on_date, on_deadline, on_object, on_status, on_nps, on_csat] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_product = product_ui(ui, (form, &spec(Field::Product)), product, words),
            |ui, form| *on_phase = form.choice_or_none(ui, &spec(Field::Phase), phase, &words.phases.refs()).changed,
        );
        form.pair(
            ui,
            0.5,
            |ui, form| {
                form.pair(
                    ui,
                    0.5,
                    |ui, form| *on_date = form.date(ui, &spec(Field::Date).required(), date).changed,
                    |ui, form| *on_deadline = form.date(ui, &spec(Field::Deadline), deadline).changed,
                );
            },
            |ui, form| {
                form.pair(
                    ui,
                    0.5,
                    |ui, form| *on_status = form.choice(ui, &spec(Field::Status), status, &words.statuses.refs()).changed,
                    |ui, form| *on_object = form.choice_or_none(ui, &spec(Field::Object), object, &words.objects.refs()).changed,
                );
            },
        );
        let faces: Vec<&str> = words.emotions.iter().map(String::as_str).collect();
        if let Ok(faces) = <&[&str; 5]>::try_from(faces.as_slice()) {
            changed |= form.emotion(ui, &spec(Field::Emotion), &mut values.emotion, faces).changed;
        }
        form.pair(
            ui,
            0.5,
            |ui, form| *on_nps = form.choice_or_none(ui, &spec(Field::Nps), nps, &words.nps.refs()).changed,
            |ui, form| *on_csat = form.choice_or_none(ui, &spec(Field::Csat), csat, &words.csat.refs()).changed,
        );
        changed |= form.check(ui, &spec(Field::FromConsumer), &mut values.from_consumer).changed;
        let learned = form.notes(ui, &spec(Field::Learned), &mut values.learned, 2);
        (changed || said.changed || learned.changed || on.contains(&true), said.save || learned.save)
    }
}

/// The fields in words, for the choice between two versions.
fn parts<'a>(words: &Words, form: &'a FormWords) -> Vec<Part<'a, Values>> {
    let word = |field: Field| form.fields.get(field).to_owned();
    let (yes, no) = (words.text("kit-conflict-yes"), words.text("kit-conflict-no"));
    let of = |options: &Options<i64>, value: Option<i64>| value.map(|value| options.word(value).to_owned()).unwrap_or_default();
    let phase = |values: &Values| values.phase.map(|id| form.phases.word(id).to_owned()).unwrap_or_default();
    let object = |values: &Values| values.object.map(|object| form.objects.word(object).to_owned()).unwrap_or_default();
    vec![
        Part::new(word(Field::Kind), |values: &Values| form.kinds.word(values.kind).to_owned(), |to, of| to.kind = of.kind),
        Part::new(word(Field::Words), |values: &Values| values.words.clone(), |to, of| to.words.clone_from(&of.words)),
        Part::new(word(Field::Customer), |values: &Values| values.party.names(), |to, of| to.party.clone_from(&of.party)),
        Part::new(word(Field::Product), |values: &Values| values.product.clone(), |to, of| to.product.clone_from(&of.product)),
        Part::new(word(Field::Phase), phase, |to, of| to.phase = of.phase),
        Part::new(word(Field::Date), |values: &Values| values.date.clone(), |to, of| to.date.clone_from(&of.date)),
        Part::new(word(Field::Deadline), |values: &Values| values.deadline.clone(), |to, of| to.deadline.clone_from(&of.deadline)),
        Part::new(word(Field::Status), |values: &Values| form.statuses.word(values.status).to_owned(), |to, of| to.status = of.status),
        Part::new(word(Field::Object), object, |to, of| to.object = of.object),
        Part::new(word(Field::Emotion), |values: &Values| form.emotion(values.emotion), |to, of| to.emotion = of.emotion),
        Part::new(word(Field::Nps), move |values: &Values| of(&form.nps, values.nps), |to, of| to.nps = of.nps),
        Part::new(word(Field::Csat), move |values: &Values| of(&form.csat, values.csat), |to, of| to.csat = of.csat),
        Part::new(
            word(Field::FromConsumer),
            move |values: &Values| if values.from_consumer { yes.clone() } else { no.clone() },
            |to, of| to.from_consumer = of.from_consumer,
        ),
        Part::new(word(Field::Learned), |values: &Values| values.learned.clone(), |to, of| to.learned.clone_from(&of.learned)),
    ]
}

/// The product, with those written before as suggestions.
fn product_ui(ui: &mut Ui, (form, spec): (&mut Form<'_>, &Spec<'_>), product: &mut String, words: &FormWords) -> bool {
    let answer = form.text(ui, spec, product);
    let mut changed = answer.changed;
    if answer.response.has_focus() && !product.trim().is_empty() {
        for offer in words.offers(product) {
            let button = ui.small_button(offer);
            // On press: the press takes the focus from the box, and the suggestions go with it.
            if button.clicked() || button.is_pointer_button_down_on() {
                product.clone_from(offer);
                form_replaced(ui, &answer.response);
                changed = true;
                break;
            }
        }
    }
    changed
}

/// Forgets the undo of a box whose text was replaced.
fn form_replaced(ui: &Ui, field: &eframe::egui::Response) {
    if let Some(mut state) = eframe::egui::text_edit::TextEditState::load(ui.ctx(), field.id) {
        state.clear_undoer();
        state.store(ui.ctx(), field.id);
    }
}

impl Dialog for EditFeedback {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("feedback-change") } else { words.text("feedback-add") }
    }

    fn width(&self) -> f32 {
        760.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Customer, Noun::Contact, Noun::Phase])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if !self.loaded {
            self.loaded = true;
            self.words = FormWords::load(db, cx)?;
            self.load_values(db, cx)?;
        }
        self.edited.values.party.load(db)?;
        self.load_promise(db)?;
        self.propose(cx.formats, cx.today);
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
        let taken = if self.edited.is_restored() { 56.0 } else { 0.0 };
        let (changed, save) = fields_scroll(ui, taken, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        let mut footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.words.save, self.faults.len());
        if changed {
            self.propose(cx.formats, cx.today);
            self.check(cx.words, cx.formats, cx.today);
        }
        footer.save |= save;
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
