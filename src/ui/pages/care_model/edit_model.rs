//! The dialog that adds a care model or changes one: for whom, how often by which channel, what once a year, what is promised.

use super::model_values::{ActRow, RhythmRow, Values};
use super::models;
use crate::base::id::CareModelId;
use crate::domain::care_model::CareModelDraft;
use crate::domain::field::Field;
use crate::domain::interaction::Channel;
use crate::domain::noun::Nouns;
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use crate::domain::task::TaskKind;
use crate::i18n::Words;
use crate::ops::care_model::CareModelDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, care_model, customer};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::{icon_button, icons};
use crate::ui::pages::shared::{Before, Edited, FaultWords, FieldWords, Options, Part, fields_scroll, kit, labelled, new_draft, with_any};
use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

const FIELDS: &[Field] = &[
    Field::Name,
    Field::Segment,
    Field::Stage,
    Field::Channel,
    Field::EveryDays,
    Field::YearlyAction,
    Field::Kind,
    Field::Month,
    Field::AnswerHours,
    Field::Promise,
];

/// The dialog.
pub struct EditCareModel {
    editing: Option<CareModelId>,
    edited: Edited<Values>,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    loaded: bool,
    sent: bool,
    is_large: bool,
}

/// Labels, choices and sentences.
#[derive(Default)]
struct FormWords {
    fields: FieldWords,
    segments: Options<Option<Segment>>,
    stages: Options<Option<Stage>>,
    channels: Options<Option<Channel>>,
    kinds: Options<TaskKind>,
    months: Options<i64>,
    covers_help: String,
    rhythms: String,
    rhythms_help: String,
    acts: String,
    act_hint: String,
    remove: String,
    hours_help: String,
    promise_hint: String,
    twice: String,
    save: String,
}

impl FormWords {
    fn load(cx: &LoadCx<'_>) -> Self {
        let words = cx.words;
        let month = |month: i8| {
            let name = jiff::civil::Date::new(2026, month, 1).map(|day| cx.formats.month_name(day)).unwrap_or_default();
            (i64::from(month), name.to_owned())
        };
        Self {
            fields: FieldWords::of(words, FIELDS),
            segments: with_any(words.text("care-any-segment"), &Options::of(words, Segment::ALL)),
            stages: with_any(words.text("care-any-stage"), &Options::of(words, Stage::ALL)),
            channels: with_any(words.text("care-any-contact"), &Options::of(words, Channel::ALL)),
            kinds: Options::of(words, TaskKind::ALL),
            months: Options::new((1..=12).map(month)),
            covers_help: words.text("care-covers-help"),
            rhythms: words.text("care-rhythms"),
            rhythms_help: words.text("care-rhythms-help"),
            acts: words.text("care-acts"),
            act_hint: words.text("care-act-hint"),
            remove: words.text("care-remove-row"),
            hours_help: words.text("care-hours-help"),
            promise_hint: words.text("care-promise-hint"),
            twice: words.text("care-channel-twice"),
            save: words.text("care-save"),
        }
    }
}

impl EditCareModel {
    /// A new model.
    pub fn new() -> Self {
        Self::made(None)
    }

    /// A model of the register, to be changed.
    pub fn change(id: CareModelId) -> Self {
        Self::made(Some(id))
    }

    fn made(editing: Option<CareModelId>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Name);
        let edited = Edited::new(("care-model", editing), Values::of(&CareModelDraft::default()));
        let (words, faults) = (FormWords::default(), FaultWords::default());
        Self { editing, edited, state, words, faults, loaded: false, sent: false, is_large: false }
    }

    fn look(&mut self, words: &Words) {
        let twice = self.words.twice.clone();
        self.faults = FaultWords::of(words, &self.edited.values.draft().1).but(Field::Channel, Some(twice));
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.look(cx.words);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let draft = self.edited.values.draft().0;
        let deed = match self.editing {
            Some(id) => CareModelDeed::Change { id, rev: self.edited.rev(), draft },
            None => CareModelDeed::Add(draft),
        };
        self.sent = true;
        cx.out.push(models::deed(deed, self.is_large, cx));
        if self.is_large {
            cx.out.push(Command::CloseDialog);
        }
    }

    /// Whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { edited, state, words, faults, .. } = self;
        let values = &mut edited.values;
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let spec = |field: Field| Spec::new(field, words.fields.get(field)).fault(faults.get(field));
        let mut on = [false; 5];
        let [on_segment, on_stage, on_rhythms, on_acts, on_hours] = &mut on;
        let on_name = form.text(ui, &spec(Field::Name).required(), &mut values.name).changed;
        let (segment, stage) = (&mut values.segment, &mut values.stage);
        form.pair(
            ui,
            0.5,
            |ui, form| {
                *on_segment = form.choice(ui, &spec(Field::Segment).help(&words.covers_help), segment, &words.segments.refs()).changed
            },
            |ui, form| *on_stage = form.choice(ui, &spec(Field::Stage), stage, &words.stages.refs()).changed,
        );
        heading(ui, &form, &words.rhythms, &words.rhythms_help);
        *on_rhythms = rows_ui(ui, &mut form, (&mut values.rhythms, |row| row.key), &words.remove, |ui, form, number, row| {
            rhythm_ui(ui, form, (number, row), (words, faults))
        });
        heading(ui, &form, &words.acts, "");
        *on_acts = rows_ui(ui, &mut form, (&mut values.acts, |row| row.key), &words.remove, |ui, form, number, row| {
            act_ui(ui, form, (number, row), words)
        });
        ui.add_space(4.0);
        let hours = spec(Field::AnswerHours).help(&words.hours_help).width(240.0);
        *on_hours = form.decimal(ui, &hours, &mut values.hours, 0).changed;
        let said = form.notes(ui, &spec(Field::Promise).hint(&words.promise_hint), &mut values.promise, 2);
        values.keep_rows();
        (on_name || said.changed || on.contains(&true), said.save)
    }
}

impl Default for EditCareModel {
    fn default() -> Self {
        Self::new()
    }
}

fn heading(ui: &mut Ui, form: &Form<'_>, word: &str, help: &str) {
    let theme = form.theme();
    ui.add_space(4.0);
    ui.label(RichText::new(word).font(theme.strong()));
    if !help.is_empty() {
        ui.add(Label::new(RichText::new(help).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
}

/// A channel with its days.
fn rhythm_ui(ui: &mut Ui, form: &mut Form<'_>, (number, row): (usize, &mut RhythmRow), (words, faults): (&FormWords, &FaultWords)) -> bool {
    let (channel_label, days_label) = labels(words, number, [Field::Channel, Field::EveryDays]);
    // The fault is shown at the row that has it, or at the first one when there is none at all.
    let typed = row.days.trim();
    let wrong = typed.parse::<i64>().ok().is_none_or(|days| !(1..=crate::domain::care_model::MOST_DAYS).contains(&days));
    let fault = faults.get(Field::EveryDays).filter(|_| wrong && (!typed.is_empty() || number == 1));
    let channel_spec = Spec::new(("channel", row.key), &channel_label).fault(faults.get(Field::Channel).filter(|_| !typed.is_empty()));
    let days_key = if number == 1 {
        crate::ui::kit::fields::Spec::new(Field::EveryDays, &days_label)
    } else {
        Spec::new(("days", row.key), &days_label)
    };
    let days_spec = days_key.fault(fault);
    let (channel, days) = (&mut row.channel, &mut row.days);
    let mut on = [false; 2];
    let [on_channel, on_days] = &mut on;
    form.pair(
        ui,
        0.6,
        |ui, form| *on_channel = form.choice(ui, &channel_spec, channel, &words.channels.refs()).changed,
        |ui, form| *on_days = form.decimal(ui, &days_spec, days, 0).changed,
    );
    on.contains(&true)
}

/// A yearly act with its kind and month.
fn act_ui(ui: &mut Ui, form: &mut Form<'_>, (number, row): (usize, &mut ActRow), words: &FormWords) -> bool {
    let (title_label, kind_label) = labels(words, number, [Field::YearlyAction, Field::Kind]);
    let (month_label, _) = labels(words, number, [Field::Month, Field::Month]);
    let title_spec = Spec::new(("act", row.key), &title_label).hint(&words.act_hint);
    let (kind_spec, month_spec) = (Spec::new(("act-kind", row.key), &kind_label), Spec::new(("act-month", row.key), &month_label));
    let (title, kind, month) = (&mut row.title, &mut row.kind, &mut row.month);
    let mut on = [false; 3];
    let [on_title, on_kind, on_month] = &mut on;
    form.pair(
        ui,
        0.5,
        |ui, form| *on_title = form.text(ui, &title_spec, title).changed,
        |ui, form| {
            form.pair(
                ui,
                0.5,
                |ui, form| *on_kind = form.choice(ui, &kind_spec, kind, &words.kinds.refs()).changed,
                |ui, form| *on_month = form.choice(ui, &month_spec, month, &words.months.refs()).changed,
            );
        },
    );
    on.contains(&true)
}

/// The labels of a row's fields with its number, so that screen readers tell them apart.
fn labels(words: &FormWords, number: usize, [first, second]: [Field; 2]) -> (String, String) {
    let label = |field: Field| format!("{} {number}", words.fields.get(field));
    (label(first), label(second))
}

/// Rows with a bin each; whether anything changed.
fn rows_ui<R>(
    ui: &mut Ui,
    form: &mut Form<'_>,
    (rows, key): (&mut Vec<R>, fn(&R) -> u64),
    remove: &str,
    mut fields: impl FnMut(&mut Ui, &mut Form<'_>, usize, &mut R) -> bool,
) -> bool {
    let (mut gone, mut changed) = (None, false);
    let last = rows.len();
    for (number, row) in (1..).zip(rows.iter_mut()) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let width = ui.available_width() - 40.0;
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                changed |= fields(ui, form, number, row);
            });
            if number < last {
                ui.vertical(|ui| {
                    ui.add_space(21.0);
                    if icon_button(ui, form.theme(), icons::TRASH_2, &format!("{remove} {number}")).clicked() {
                        gone = Some(key(row));
                    }
                });
            }
        });
    }
    if let Some(gone) = gone {
        rows.retain(|row| key(row) != gone);
        changed = true;
    }
    changed
}

/// The fields in words, for the choice between two versions.
fn parts<'a>(words: &'a Words, form: &'a FormWords) -> Vec<Part<'a, Values>> {
    let word = |field: Field| form.fields.get(field).to_owned();
    let rhythms = |values: &Values| {
        let rows = values.rhythms.iter().filter(|row| !row.days.is_empty());
        rows.map(|row| format!("{} {}", form.channels.word(row.channel), row.days)).collect::<Vec<_>>().join(", ")
    };
    let acts =
        |values: &Values| values.acts.iter().map(|row| row.title.as_str()).filter(|title| !title.is_empty()).collect::<Vec<_>>().join(", ");
    vec![
        Part::new(word(Field::Name), |values: &Values| values.name.clone(), |to, of| to.name.clone_from(&of.name)),
        Part::new(word(Field::Segment), |values: &Values| labelled(words, values.segment), |to, of| to.segment = of.segment),
        Part::new(word(Field::Stage), |values: &Values| labelled(words, values.stage), |to, of| to.stage = of.stage),
        Part::new(form.rhythms.clone(), rhythms, |to, of| to.rhythms.clone_from(&of.rhythms)),
        Part::new(form.acts.clone(), acts, |to, of| to.acts.clone_from(&of.acts)),
        Part::new(word(Field::AnswerHours), |values: &Values| values.hours.clone(), |to, of| to.hours.clone_from(&of.hours)),
        Part::new(word(Field::Promise), |values: &Values| values.promise.clone(), |to, of| to.promise.clone_from(&of.promise)),
    ]
}

impl Dialog for EditCareModel {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("care-change-model") } else { words.text("care-add-model") }
    }

    fn width(&self) -> f32 {
        720.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let stored = self.editing.map(|id| care_model::get(db, id)).transpose()?.flatten();
        if !self.loaded {
            self.loaded = true;
            self.words = FormWords::load(cx);
            self.is_large = super::models_data::is_large(customer::count(db)?);
            if let Some(stored) = &stored {
                self.edited.read(stored.rev, Values::of(&stored.values));
            }
        }
        if self.edited.wants_theirs() {
            match &stored {
                Some(stored) => self.edited.meet(stored.rev, Values::of(&stored.values), parts(cx.words, &self.words)),
                None => self.edited.meet_nobody(),
            }
        }
        self.look(cx.words);
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
            self.look(cx.words);
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
