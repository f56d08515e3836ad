//! The dialog that adds or changes a development target; what SMART misses is told while one types.

use super::plan::letters_ui;
use super::plan_data::initial;
use super::target_values::Values;
use crate::base::Date;
use crate::base::id::{DevelopmentTargetId, PersonId, TowsActionId};
use crate::domain::development_target::{DevelopmentTargetDraft, TargetSource, TargetStatus};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::smart::{self, SmartLetter};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, development_target, person, setting, swot};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::icon_button;
use crate::ui::kit::icons;
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, fields_scroll, first_line, kit, new_draft};
use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

const FIELDS: &[Field] = &[
    Field::Title,
    Field::TargetSource,
    Field::Question,
    Field::TowsAction,
    Field::Reason,
    Field::SalesMeasures,
    Field::MarketingMeasures,
    Field::ServiceMeasures,
    Field::ManagementMeasures,
    Field::Obstacles,
    Field::ImmediateActions,
    Field::Owner,
    Field::Milestones,
    Field::Due,
    Field::TargetMeasure,
    Field::StartFigure,
    Field::GoalFigure,
    Field::CurrentFigure,
    Field::Deadline,
    Field::Status,
];

/// The dialog.
pub struct EditTarget {
    editing: Option<(DevelopmentTargetId, i64)>,
    values: Option<Values>,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    letters: Vec<(&'static str, String, bool)>,
    gaps: Vec<String>,
    sent: bool,
}

/// Labels, choices and sentences.
#[derive(Default)]
struct FormWords {
    fields: FieldWords,
    sources: Options<TargetSource>,
    statuses: Options<TargetStatus>,
    people: Options<PersonId>,
    actions: Options<TowsActionId>,
    title_hint: String,
    why_hint: String,
    measure_hint: String,
    obstacles_hint: String,
    action_hint: String,
    milestone_hint: String,
    milestones_help: String,
    remove: String,
    smart: String,
    smart_whole: String,
    save: String,
}

impl FormWords {
    fn load(db: Reader<'_>, words: &Words) -> StoreResult<Self> {
        let fields = FieldWords::of(words, FIELDS)
            .but(Field::Title, words.text("development-title"))
            .but(Field::Reason, words.text("development-why"))
            .but(Field::Deadline, words.text("development-deadline"));
        let actions = swot::actions(db)?.into_iter().map(|action| (action.id, first_line(&action.values.text)));
        Ok(Self {
            fields,
            sources: Options::of(words, TargetSource::ALL),
            statuses: Options::of(words, TargetStatus::ALL),
            people: Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name))),
            actions: Options::new(actions),
            title_hint: words.text("development-title-hint"),
            why_hint: words.text("development-why-hint"),
            measure_hint: words.text("development-measure-hint"),
            obstacles_hint: words.text("development-obstacles-hint"),
            action_hint: words.text("development-action-hint"),
            milestone_hint: words.text("development-milestone-hint"),
            milestones_help: words.text("development-milestones-help"),
            remove: words.text("development-remove"),
            smart: words.text("development-smart"),
            smart_whole: words.text("development-smart-whole"),
            save: words.text("development-save"),
        })
    }
}

impl EditTarget {
    /// A new target.
    pub fn new() -> Self {
        Self::made(None)
    }

    /// A target of the register, to be changed.
    pub fn change(id: DevelopmentTargetId) -> Self {
        Self::made(Some((id, 0)))
    }

    fn made(editing: Option<(DevelopmentTargetId, i64)>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Title);
        let (words, faults) = (FormWords::default(), FaultWords::default());
        Self { editing, values: None, state, words, faults, letters: Vec::new(), gaps: Vec::new(), sent: false }
    }

    /// Faults and SMART of what is typed.
    fn look(&mut self, words: &Words, formats: &Formats, today: Date) {
        let Some(values) = &self.values else { return };
        let (draft, faults) = values.draft(formats, today);
        self.faults = FaultWords::of(words, &faults);
        let gaps = smart::gaps(&draft, today);
        let met: Vec<SmartLetter> = smart::met(&gaps).collect();
        self.letters = SmartLetter::ALL.iter().map(|letter| (initial(*letter), words.label(*letter), met.contains(letter))).collect();
        self.gaps = gaps.iter().map(|gap| words.label(*gap)).collect();
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.look(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let Some(values) = &self.values else { return };
        let draft = values.draft(cx.formats, cx.today).0;
        self.sent = true;
        let deed = match self.editing {
            Some((id, rev)) => DevelopmentTargetDeed::Change { id, rev, draft },
            None => DevelopmentTargetDeed::Add(draft),
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    /// Whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { values: Some(values), state, words, faults, .. } = self else { return (false, false) };
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut heard = Heard::default();
        top_ui(ui, &mut form, values, (words, faults), &mut heard);
        measured_ui(ui, &mut form, values, (words, faults), &mut heard);
        measures_ui(ui, &mut form, values, (words, faults), &mut heard);
        actions_ui(ui, &mut form, values, (words, faults), &mut heard);
        milestones_ui(ui, &mut form, values, (words, faults), &mut heard);
        let spec = Spec::new(Field::Status, words.fields.get(Field::Status));
        heard.changed |= form.segmented(ui, &spec, &mut values.status, &words.statuses.refs()).changed;
        values.keep_rows();
        (heard.changed, heard.save)
    }

    /// The five letters and the first things that are missing, always in sight above the buttons.
    fn smart_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let theme = cx.theme;
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&self.words.smart).font(theme.small_strong()));
            letters_ui(ui, theme, &self.letters);
        });
        let text = self.gaps.first().unwrap_or(&self.words.smart_whole);
        ui.add(Label::new(RichText::new(text).font(theme.small()).color(theme.colors.text_muted)).truncate());
    }
}

impl Default for EditTarget {
    fn default() -> Self {
        Self::new()
    }
}

/// What the fields said in this frame.
#[derive(Default)]
struct Heard {
    changed: bool,
    save: bool,
}

type Told2<'a> = (&'a FormWords, &'a FaultWords);

fn spec<'a>((words, faults): Told2<'a>, field: Field) -> Spec<'a> {
    Spec::new(field, words.fields.get(field)).fault(faults.get(field))
}

/// Title, source, owner, why.
fn top_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
    let words = told.0;
    heard.changed |= form.text(ui, &spec(told, Field::Title).required().hint(&words.title_hint), &mut values.title).changed;
    let Values { source, question, tows, owner, why, .. } = values;
    let mut on = [false; 3];
    let [on_source, on_detail, on_owner] = &mut on;
    let chosen = *source;
    form.pair(
        ui,
        0.5,
        |ui, form| *on_source = form.choice(ui, &spec(told, Field::TargetSource), source, &words.sources.refs()).changed,
        |ui, form| *on_owner = form.choice_or_none(ui, &spec(told, Field::Owner), owner, &words.people.refs()).changed,
    );
    match chosen {
        TargetSource::Assessment => *on_detail = form.decimal(ui, &spec(told, Field::Question).width(160.0), question, 0).changed,
        TargetSource::Tows if !words.actions.is_empty() => {
            *on_detail = form.choice_or_none(ui, &spec(told, Field::TowsAction), tows, &words.actions.refs()).changed;
        }
        _ => {}
    }
    let said = form.notes(ui, &spec(told, Field::Reason).hint(&words.why_hint), why, 2);
    heard.changed |= said.changed || on.contains(&true);
    heard.save |= said.save;
}

/// The measure with its figures, and the day.
fn measured_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
    let Values { measure, start, goal, current, deadline, .. } = values;
    let mut on = [false; 5];
    let [on_measure, on_deadline, on_start, on_goal, on_current] = &mut on;
    let hint = &told.0.measure_hint;
    form.pair(
        ui,
        0.5,
        |ui, form| *on_measure = form.text(ui, &spec(told, Field::TargetMeasure).hint(hint), measure).changed,
        |ui, form| *on_deadline = form.date(ui, &spec(told, Field::Deadline), deadline).changed,
    );
    form.pair(
        ui,
        0.5,
        |ui, form| *on_start = form.text(ui, &spec(told, Field::StartFigure), start).changed,
        |ui, form| {
            form.pair(
                ui,
                0.5,
                |ui, form| *on_goal = form.text(ui, &spec(told, Field::GoalFigure), goal).changed,
                |ui, form| *on_current = form.text(ui, &spec(told, Field::CurrentFigure), current).changed,
            );
        },
    );
    heard.changed |= on.contains(&true);
}

/// What is done in each part of the work, and what stands in the way.
fn measures_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
    let crate::domain::development_target::Measures { sales, marketing, service, management } = &mut values.measures;
    let mut pair = |ui: &mut Ui, form: &mut Form<'_>, first: (Field, &mut String), second: (Field, &mut String)| {
        let mut on = [(false, false); 2];
        let [one, two] = &mut on;
        let note = |ui: &mut Ui, form: &mut Form<'_>, (field, text): (Field, &mut String)| {
            let answer = form.notes(ui, &spec(told, field), text, 2);
            (answer.changed, answer.save)
        };
        form.pair(ui, 0.5, |ui, form| *one = note(ui, form, first), |ui, form| *two = note(ui, form, second));
        heard.changed |= on.iter().any(|(changed, _)| *changed);
        heard.save |= on.iter().any(|(_, save)| *save);
    };
    pair(ui, form, (Field::SalesMeasures, sales), (Field::MarketingMeasures, marketing));
    pair(ui, form, (Field::ServiceMeasures, service), (Field::ManagementMeasures, management));
    let said = form.notes(ui, &spec(told, Field::Obstacles).hint(&told.0.obstacles_hint), &mut values.obstacles, 2);
    heard.changed |= said.changed;
    heard.save |= said.save;
}

fn heading(ui: &mut Ui, form: &Form<'_>, word: &str) {
    ui.label(RichText::new(word).font(form.theme().strong()));
}

/// The rows of immediate actions; an empty one waits at the foot.
fn actions_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
    let words = told.0;
    heading(ui, form, words.fields.get(Field::ImmediateActions));
    let mut gone = None;
    for (at, row) in values.actions.iter_mut().enumerate() {
        let label = format!("{} {}", words.fields.get(Field::ImmediateActions), at + 1);
        let spec = Spec::new(("action", row.key), &label).hint(&words.action_hint);
        let removed = removable(ui, form, (&words.remove, &label), |ui, form| {
            heard.changed |= form.text(ui, &spec, &mut row.text).changed;
        });
        if removed {
            gone = Some(row.key);
        }
    }
    if let Some(key) = gone {
        values.actions.retain(|row| row.key != key);
        heard.changed = true;
    }
}

/// The rows of milestones; an empty one waits at the foot.
fn milestones_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
    let (words, faults) = told;
    heading(ui, form, words.fields.get(Field::Milestones));
    let mut gone = None;
    for (at, row) in values.milestones.iter_mut().enumerate() {
        let label = format!("{} {}", words.fields.get(Field::Milestones), at + 1);
        let due = format!("{} {}", words.fields.get(Field::Due), at + 1);
        // The fault is that of a row which has words without a day, or a day without words.
        let half = row.title.trim().is_empty() != row.due.trim().is_empty();
        let fault = faults.get(Field::Milestones).filter(|_| half);
        let title_spec = Spec::new(("milestone", row.key), &label).hint(&words.milestone_hint);
        let due_spec = Spec::new(("milestone-due", row.key), &due).fault(fault);
        let mut on = [false; 2];
        let [on_title, on_due] = &mut on;
        let removed = removable(ui, form, (&words.remove, &label), |ui, form| {
            let (title, day) = (&mut row.title, &mut row.due);
            form.pair(
                ui,
                0.66,
                |ui, form| *on_title = form.text(ui, &title_spec, title).changed,
                |ui, form| *on_due = form.date(ui, &due_spec, day).changed,
            );
        });
        heard.changed |= on.contains(&true);
        if removed {
            gone = Some(row.key);
        }
    }
    if faults.get(Field::Milestones).is_some() {
        let text = RichText::new(&words.milestones_help).font(form.theme().small()).color(form.theme().colors.warn);
        ui.add(Label::new(text).wrap());
    }
    if let Some(key) = gone {
        values.milestones.retain(|row| row.key != key);
        heard.changed = true;
    }
}

/// A row of fields with a bin at its right end; whether the bin was pressed.
fn removable(ui: &mut Ui, form: &mut Form<'_>, (remove, label): (&str, &str), fields: impl FnOnce(&mut Ui, &mut Form<'_>)) -> bool {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let width = ui.available_width() - 40.0;
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            fields(ui, form);
        });
        ui.vertical(|ui| {
            ui.add_space(21.0);
            icon_button(ui, form.theme(), icons::TRASH_2, &format!("{remove}: {label}")).clicked()
        })
        .inner
    })
    .inner
}

impl Dialog for EditTarget {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("development-change") } else { words.text("development-add") }
    }

    fn width(&self) -> f32 {
        760.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.values.is_some() {
            return Ok(());
        }
        self.words = FormWords::load(db, cx.words)?;
        let stored = self.editing.map(|(id, _)| development_target::get(db, id)).transpose()?.flatten();
        let draft = match stored {
            Some(stored) => {
                self.editing = Some((stored.id, stored.rev));
                stored.values
            }
            None => DevelopmentTargetDraft { owner: setting::own_person(db)?, ..DevelopmentTargetDraft::default() },
        };
        self.values = Some(Values::of(draft, cx.formats));
        self.look(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (changed, save) = fields_scroll(ui, 64.0, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        if changed {
            self.look(cx.words, cx.formats, cx.today);
        }
        self.smart_ui(ui, cx);
        ui.add_space(4.0);
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.words.save, self.faults.len());
        if (footer.save || save) && !self.sent {
            self.save(cx);
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
