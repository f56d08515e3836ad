//! The form of a card: all that is planned for customers of a row in a phase.

use super::values::Values;
use crate::base::id::{ExperienceId, ExperiencePlanId, PersonId};
use crate::domain::experience::{Adaptation, Cell, ExperienceDraft, ExperienceStatus, PlanRow};
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Emotion};
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::{Formats, Lang, Words};
use crate::ops::deed::Made;
use crate::ops::experience::ExperienceDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, experience, grouping, person, phase, setting};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{Before, Edited, FaultWords, FieldWords, Options, Part, dotted, fields_scroll, kit, new_draft, phase_word};
use eframe::egui::{RichText, Ui};

const FIELDS: &[Field] = &[
    Field::Title,
    Field::Goal,
    Field::NeedsMet,
    Field::Unexpected,
    Field::Exceeded,
    Field::Emotion,
    Field::EmotionWhy,
    Field::Channel,
    Field::Information,
    Field::InformationUse,
    Field::Person,
    Field::Measure,
    Field::CostPerYear,
    Field::Status,
];

/// What the form is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum For {
    /// A new card of a cell.
    New(ExperiencePlanId, Cell),
    /// A card of the register.
    Change(ExperienceId),
    /// A new card like another one, for some customers of the row.
    Variant(ExperienceId, Adaptation),
}

/// The form.
pub(super) struct EditExperience {
    editing: For,
    edited: Edited<Values>,
    cell: Option<(ExperiencePlanId, Cell)>,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    loaded: bool,
    sent: bool,
}

/// Words and choices of the form.
#[derive(Default)]
struct FormWords {
    fields: FieldWords,
    place: String,
    whom: String,
    whoms: Options<Option<Adaptation>>,
    statuses: Options<ExperienceStatus>,
    channels: Options<Channel>,
    people: Options<PersonId>,
    emotions: Vec<String>,
    save: String,
    why_hint: String,
    title_hint: String,
    measure_hint: String,
}

impl EditExperience {
    /// A new card of a cell.
    pub(super) fn new(plan: ExperiencePlanId, cell: Cell) -> Self {
        Self::made(For::New(plan, cell))
    }

    /// A card of the register, to be changed.
    pub(super) fn change(id: ExperienceId) -> Self {
        Self::made(For::Change(id))
    }

    /// A card like another one, for some customers of its row.
    pub(super) fn variant(id: ExperienceId, adaptation: Adaptation) -> Self {
        Self::made(For::Variant(id, adaptation))
    }

    fn made(editing: For) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Title);
        // A new card has no figure yet, so any language writes it alike.
        let values = Values::of(ExperienceDraft::default(), &Formats::new(Lang::English));
        Self {
            editing,
            edited: Edited::new(("experience", editing), values),
            cell: None,
            state,
            words: FormWords::default(),
            faults: FaultWords::default(),
            loaded: false,
            sent: false,
        }
    }

    fn load_once(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let stored = match self.editing {
            For::New(..) => None,
            For::Change(id) | For::Variant(id, _) => experience::get(db, id)?,
        };
        self.cell = match self.editing {
            For::New(plan, cell) => Some((plan, cell)),
            _ => stored.as_ref().map(|card| (card.plan, card.cell)),
        };
        match (self.editing, stored) {
            (For::Change(_), Some(card)) => self.edited.read(card.rev, Values::of(card.values, cx.formats)),
            (For::Variant(_, adaptation), Some(card)) => {
                let status = ExperienceStatus::Idea;
                let draft = ExperienceDraft { adaptation: Some(adaptation), status, ..card.values };
                self.edited.values = Values::of(draft, cx.formats);
            }
            _ => self.edited.values.person = setting::own_person(db)?,
        }
        self.words = FormWords::load(db, cx, self.cell.map(|cell| cell.1))?;
        Ok(())
    }

    fn load_theirs(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let For::Change(id) = self.editing else { return Ok(()) };
        match experience::get(db, id)? {
            Some(card) => self.edited.meet(card.rev, Values::of(card.values, cx.formats), parts(&self.words)),
            None => self.edited.meet_nobody(),
        }
        Ok(())
    }

    fn check(&mut self, words: &Words, formats: &Formats) {
        self.faults = FaultWords::of(words, &self.edited.values.draft(formats).1);
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.check(cx.words, cx.formats);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let (draft, _) = self.edited.values.draft(cx.formats);
        self.sent = true;
        match (self.editing, self.cell) {
            (For::Change(id), _) => cx.deed(ExperienceDeed::Change { id, rev: self.edited.rev(), draft }),
            (_, Some((plan, cell))) => cx.deed(ExperienceDeed::Add(plan, cell, draft)),
            _ => self.sent = false,
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { edited, state, words, faults, .. } = self;
        let values = &mut edited.values;
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.label(RichText::new(&words.place).color(cx.theme.colors.text_muted));
        let labels = &words.fields;
        let spec = |field: Field| Spec::new(field, labels.get(field)).fault(faults.get(field));
        let mut changed = form.text(ui, &spec(Field::Title).required().hint(&words.title_hint), &mut values.title).changed;
        let mut save = false;
        changed |= form.segmented(ui, &spec(Field::Status), &mut values.status, &words.statuses.refs()).changed;
        if !words.whoms.is_empty() {
            changed |= form.segmented(ui, &Spec::new("whom", &words.whom), &mut values.adaptation, &words.whoms.refs()).changed;
        }
        let mut said = [(false, false); 7];
        let [on_goal, on_needs, on_unexpected, on_exceeded, on_why, on_information, on_use] = &mut said;
        let note = |ui: &mut Ui, form: &mut Form<'_>, spec: &Spec<'_>, text: &mut String| {
            let answer = form.notes(ui, spec, text, 2);
            (answer.changed, answer.save)
        };
        let Values { goal, needs, unexpected, exceeded, emotion_why, information, information_use, .. } = values;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_goal = note(ui, form, &spec(Field::Goal), goal),
            |ui, form| *on_needs = note(ui, form, &spec(Field::NeedsMet), needs),
        );
        form.pair(
            ui,
            0.5,
            |ui, form| *on_unexpected = note(ui, form, &spec(Field::Unexpected), unexpected),
            |ui, form| *on_exceeded = note(ui, form, &spec(Field::Exceeded), exceeded),
        );
        let faces: Vec<&str> = words.emotions.iter().map(String::as_str).collect();
        if let Ok(faces) = <&[&str; 5]>::try_from(faces.as_slice()) {
            changed |= form.emotion(ui, &spec(Field::Emotion), &mut values.emotion, faces).changed;
        }
        *on_why = note(ui, &mut form, &spec(Field::EmotionWhy).hint(&words.why_hint), emotion_why);
        changed |= form.multi(ui, &spec(Field::Channel), &mut values.channels, &words.channels.refs()).changed;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_information = note(ui, form, &spec(Field::Information), information),
            |ui, form| *on_use = note(ui, form, &spec(Field::InformationUse), information_use),
        );
        changed |= form.text(ui, &spec(Field::Measure).hint(&words.measure_hint), &mut values.measure).changed;
        let Values { person, cost, .. } = values;
        let (mut on_person, mut on_cost) = (false, false);
        form.pair(
            ui,
            0.5,
            |ui, form| on_person = form.choice_or_none(ui, &spec(Field::Person), person, &words.people.refs()).changed,
            |ui, form| on_cost = form.money(ui, &spec(Field::CostPerYear), cost).changed,
        );
        for (was_changed, was_saved) in said {
            changed |= was_changed;
            save |= was_saved;
        }
        (changed || on_person || on_cost, save)
    }
}

impl FormWords {
    fn load(db: Reader<'_>, cx: &LoadCx<'_>, cell: Option<Cell>) -> StoreResult<Self> {
        let words = cx.words;
        let row = match cell.map(|cell| cell.row) {
            Some(PlanRow::Segment(segment)) => words.label(segment),
            Some(PlanRow::Stage(stage)) => words.label(stage),
            Some(PlanRow::NeedGroup(id)) => {
                grouping::need_groups(db)?.into_iter().find(|group| group.id == id).map(|group| group.name).unwrap_or_default()
            }
            None => String::new(),
        };
        let phase = cell.map(|cell| phase::get(db, cell.phase)).transpose()?.flatten();
        let phase = phase.map(|phase| phase_word(&phase, words.lang())).unwrap_or_default();
        // Rows that are stages are adapted by themselves.
        let is_stage = matches!(cell.map(|cell| cell.row), Some(PlanRow::Stage(_)));
        let whoms = Adaptation::ALL.iter().map(|one| (Some(*one), words.label(*one)));
        let whoms = std::iter::once((None, words.text("experience-for-all"))).chain(whoms).filter(|_| !is_stage);
        Ok(Self {
            fields: FieldWords::of(words, FIELDS)
                .but(Field::Title, words.text("experience-card-title"))
                .but(Field::Emotion, words.text("experience-emotion"))
                .but(Field::Channel, words.text("experience-channels"))
                .but(Field::Measure, words.text("experience-measure")),
            place: dotted([row.as_str(), &phase]),
            whom: words.text("experience-whom"),
            whoms: Options::new(whoms),
            statuses: Options::of(words, ExperienceStatus::ALL),
            channels: Options::of(words, Channel::ALL),
            people: Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name))),
            emotions: Emotion::ALL.iter().map(|emotion| words.label(*emotion)).collect(),
            save: words.text("experience-save"),
            why_hint: words.text("experience-why-hint"),
            title_hint: words.text("experience-title-hint"),
            measure_hint: words.text("experience-measure-hint"),
        })
    }
}

/// The fields in words, for the choice between two versions.
fn parts(form: &FormWords) -> Vec<Part<'_, Values>> {
    let word = |field: Field| form.fields.get(field).to_owned();
    let channels = |values: &Values| values.channels.iter().map(|one| form.channels.word(*one)).collect::<Vec<_>>().join(", ");
    let person = |values: &Values| values.person.map(|id| form.people.word(id).to_owned()).unwrap_or_default();
    let emotion = |values: &Values| {
        let at = values.emotion.and_then(|score| usize::try_from(score + 2).ok());
        at.and_then(|at| form.emotions.get(at)).cloned().unwrap_or_default()
    };
    vec![
        Part::new(word(Field::Title), |values: &Values| values.title.clone(), |to, of| to.title.clone_from(&of.title)),
        Part::new(word(Field::Status), |values: &Values| form.statuses.word(values.status).to_owned(), |to, of| to.status = of.status),
        Part::new(
            form.whom.clone(),
            |values: &Values| form.whoms.word(values.adaptation).to_owned(),
            |to, of| to.adaptation = of.adaptation,
        ),
        Part::new(word(Field::Goal), |values: &Values| values.goal.clone(), |to, of| to.goal.clone_from(&of.goal)),
        Part::new(word(Field::NeedsMet), |values: &Values| values.needs.clone(), |to, of| to.needs.clone_from(&of.needs)),
        Part::new(word(Field::Unexpected), |values: &Values| values.unexpected.clone(), |to, of| to.unexpected.clone_from(&of.unexpected)),
        Part::new(word(Field::Exceeded), |values: &Values| values.exceeded.clone(), |to, of| to.exceeded.clone_from(&of.exceeded)),
        Part::new(word(Field::Emotion), emotion, |to, of| to.emotion = of.emotion),
        Part::new(
            word(Field::EmotionWhy),
            |values: &Values| values.emotion_why.clone(),
            |to, of| to.emotion_why.clone_from(&of.emotion_why),
        ),
        Part::new(word(Field::Channel), channels, |to, of| to.channels.clone_from(&of.channels)),
        Part::new(
            word(Field::Information),
            |values: &Values| values.information.clone(),
            |to, of| to.information.clone_from(&of.information),
        ),
        Part::new(
            word(Field::InformationUse),
            |values: &Values| values.information_use.clone(),
            |to, of| to.information_use.clone_from(&of.information_use),
        ),
        Part::new(word(Field::Measure), |values: &Values| values.measure.clone(), |to, of| to.measure.clone_from(&of.measure)),
        Part::new(word(Field::Person), person, |to, of| to.person = of.person),
        Part::new(word(Field::CostPerYear), |values: &Values| values.cost.clone(), |to, of| to.cost.clone_from(&of.cost)),
    ]
}

impl Dialog for EditExperience {
    fn title(&self, words: &Words) -> String {
        match self.editing {
            For::New(..) => words.text("experience-add"),
            For::Change(_) => words.text("experience-change"),
            For::Variant(..) => words.text("experience-add-variant"),
        }
    }

    fn width(&self) -> f32 {
        760.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Person])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if !std::mem::replace(&mut self.loaded, true) {
            self.load_once(db, cx)?;
        }
        if self.edited.wants_theirs() {
            self.load_theirs(db, cx)?;
        }
        self.check(cx.words, cx.formats);
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.edited.wants_theirs()
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
            self.check(cx.words, cx.formats);
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
