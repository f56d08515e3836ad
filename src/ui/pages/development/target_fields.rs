//! The fields of a development target, part by part.

use super::target_values::Values;
use crate::base::id::{PersonId, TowsActionId};
use crate::domain::development_target::{Measures, TargetSource, TargetStatus};
use crate::domain::field::Field;
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, person, swot};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::Form;
use crate::ui::kit::icon_button;
use crate::ui::kit::icons;
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, first_line};
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

/// Labels, choices and sentences.
#[derive(Default)]
pub(super) struct FormWords {
    pub(super) fields: FieldWords,
    sources: Options<TargetSource>,
    pub(super) statuses: Options<TargetStatus>,
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
    pub(super) smart: String,
    pub(super) smart_whole: String,
    pub(super) save: String,
}

impl FormWords {
    /// The words of the dialog, people and TOWS actions to choose from.
    pub(super) fn load(db: Reader<'_>, words: &Words) -> StoreResult<Self> {
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

/// What the fields said in this frame.
#[derive(Default)]
pub(super) struct Heard {
    pub(super) changed: bool,
    pub(super) save: bool,
}

type Told2<'a> = (&'a FormWords, &'a FaultWords);

fn spec<'a>((words, faults): Told2<'a>, field: Field) -> Spec<'a> {
    Spec::new(field, words.fields.get(field)).fault(faults.get(field))
}

/// Title, source, owner, why.
pub(super) fn top_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
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
pub(super) fn measured_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
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
pub(super) fn measures_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
    let Measures { sales, marketing, service, management } = &mut values.measures;
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
pub(super) fn actions_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
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
pub(super) fn milestones_ui(ui: &mut Ui, form: &mut Form<'_>, values: &mut Values, told: Told2<'_>, heard: &mut Heard) {
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
