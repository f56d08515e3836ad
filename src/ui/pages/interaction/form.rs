//! Draws the log dialog: the form left, the last interactions right. Decides nothing.

use super::log::LogInteraction;
use super::values::Values;
use crate::domain::field::Field;
use crate::ui::app::page::Cx;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Footer, Form};
use crate::ui::kit::{Theme, face, paint};
use crate::ui::pages::shared::{fields_scroll, kit};
use eframe::egui::{Align, Frame, Label, Layout, Margin, RichText, Sense, Ui, vec2};

/// Width of the pane with the last interactions.
const PAST_WIDTH: f32 = 288.0;

/// What happened in a frame.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Drawn {
    pub(super) changed: bool,
    pub(super) save: bool,
    pub(super) footer: Footer,
}

/// Puts the focus where writing begins: the customer, or the text when the customer is known.
pub(super) fn focus_first(dialog: &mut LogInteraction) {
    let first = if dialog.edited.values.party.customer().is_some() { Field::Text } else { Field::Customer };
    dialog.state.focus(first);
}

/// Draws the dialog.
pub(super) fn ui(dialog: &mut LogInteraction, ui: &mut Ui, cx: &Cx<'_>) -> Drawn {
    let mut drawn = Drawn::default();
    if !dialog.about.is_empty() {
        let about = RichText::new(&dialog.about).color(cx.theme.colors.text_muted);
        ui.add(Label::new(about).truncate());
    }
    let taken = if dialog.about.is_empty() { 0.0 } else { 32.0 } + if dialog.edited.is_restored() { 56.0 } else { 0.0 };
    fields_scroll(ui, taken, |ui| {
        if ui.available_width() < 760.0 {
            fields_ui(dialog, ui, cx, &mut drawn);
            past_ui(dialog, ui, cx.theme);
            return;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            let left = ui.available_width() - PAST_WIDTH - 24.0;
            ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                fields_ui(dialog, ui, cx, &mut drawn);
            });
            ui.allocate_ui_with_layout(vec2(PAST_WIDTH, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(PAST_WIDTH);
                past_ui(dialog, ui, cx.theme);
            });
        });
    });
    ui.add_space(4.0);
    let LogInteraction { state, words, faults, .. } = dialog;
    let footer = Form::new(kit(cx), state).footer(ui, &words.save, faults.len());
    drawn.footer = Footer { save: footer.save || drawn.save, ..footer };
    drawn
}

fn fields_ui(dialog: &mut LogInteraction, ui: &mut Ui, cx: &Cx<'_>, drawn: &mut Drawn) {
    let LogInteraction { edited, state, words, faults, purpose, .. } = dialog;
    let values = &mut edited.values;
    let mut form = Form::new(kit(cx), state);
    ui.spacing_mut().item_spacing.y = 10.0;
    let labels = &words.fields;
    let spec = |field: Field| Spec::new(field, labels.get(field)).fault(faults.get(field));
    drawn.changed |= values.party.ui(ui, &mut form, (labels, faults), true);
    let Values { channel, direction, date, time, person, phase, .. } = &mut *values;
    let mut changed = [false; 6];
    let [on_channel, on_direction, on_date, on_time, on_person, on_phase] = &mut changed;
    form.pair(
        ui,
        0.45,
        |ui, form| *on_channel = form.choice(ui, &spec(Field::Channel), channel, &words.channels.refs()).changed,
        |ui, form| *on_direction = form.segmented(ui, &spec(Field::Direction), direction, &words.directions.refs()).changed,
    );
    form.pair(
        ui,
        0.45,
        |ui, form| {
            form.pair(
                ui,
                0.62,
                |ui, form| *on_date = form.date(ui, &spec(Field::Date).required(), date).changed,
                |ui, form| *on_time = form.time(ui, &spec(Field::Time), time).changed,
            );
        },
        |ui, form| {
            form.pair(
                ui,
                0.5,
                |ui, form| *on_person = form.choice_or_none(ui, &spec(Field::Person), person, &words.people.refs()).changed,
                |ui, form| *on_phase = form.choice_or_none(ui, &spec(Field::Phase), phase, &words.phases.refs()).changed,
            );
        },
    );
    let [mut text, mut learned] = [None, None];
    form.pair(
        ui,
        0.58,
        |ui, form| text = Some(form.notes(ui, &spec(Field::Text), &mut values.text, 3)),
        |ui, form| learned = Some(form.notes(ui, &spec(Field::Learned), &mut values.learned, 3)),
    );
    let faces: Vec<&str> = words.emotions.iter().map(String::as_str).collect();
    if let Ok(faces) = <&[&str; 5]>::try_from(faces.as_slice()) {
        drawn.changed |= form.emotion(ui, &spec(Field::Emotion), &mut values.emotion, faces).changed;
    }
    drawn.changed |= next_ui(values, (ui, &mut form), words, &spec);
    if purpose.answers.is_some() {
        let spec = Spec::new(Field::Status, &words.status);
        drawn.changed |= form.segmented(ui, &spec, &mut values.status, &words.statuses.refs()).changed;
    }
    drawn.changed |= changed.contains(&true);
    for answer in [text, learned].into_iter().flatten() {
        drawn.changed |= answer.changed;
        drawn.save |= answer.save;
    }
}

/// The next step: what, which kind, by when.
fn next_ui<'a>(
    values: &mut Values,
    (ui, form): (&mut Ui, &mut Form<'_>),
    words: &'a super::data::FormWords,
    spec: &impl Fn(Field) -> Spec<'a>,
) -> bool {
    let Values { next_step, next_due, next_kind, .. } = values;
    let mut changed = [false; 3];
    let [on_step, on_kind, on_due] = &mut changed;
    form.pair(
        ui,
        0.5,
        |ui, form| *on_step = form.text(ui, &spec(Field::NextStep).hint(&words.next_hint), next_step).changed,
        |ui, form| {
            form.pair(
                ui,
                0.5,
                |ui, form| *on_kind = form.choice(ui, &spec(Field::Kind), next_kind, &words.kinds.refs()).changed,
                |ui, form| *on_due = form.date(ui, &spec(Field::Due), next_due).changed,
            );
        },
    );
    changed.contains(&true)
}

/// The last interactions, so that each contact takes the matter on.
fn past_ui(dialog: &LogInteraction, ui: &mut Ui, theme: &Theme) {
    let frame = Frame::new().fill(theme.colors.bg).stroke(theme.line()).corner_radius(8).inner_margin(Margin::same(12));
    frame.show(ui, |ui| {
        // Lines to be read, not pressed: no higher for fingers.
        ui.spacing_mut().interact_size.y = 18.0;
        ui.set_width(ui.available_width());
        ui.label(RichText::new(&dialog.words.past).font(theme.strong()));
        let note = match (dialog.past.has_customer, dialog.past.rows.is_empty()) {
            (false, _) => &dialog.words.past_ask,
            (true, true) => &dialog.words.past_none,
            (true, false) => "",
        };
        if !note.is_empty() {
            ui.label(RichText::new(note).font(theme.small()).color(theme.colors.text_muted));
        }
        for row in &dialog.past.rows {
            past_row_ui(ui, theme, row);
        }
    });
}

fn past_row_ui(ui: &mut Ui, theme: &Theme, row: &super::data::PastRow) {
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.spacing_mut().interact_size.y = 18.0;
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 18.0), Sense::hover());
        paint::icon(ui.painter(), rect.center(), row.icon, 14.0, theme.colors.text_muted);
        ui.label(RichText::new(&row.head).font(theme.small_strong()));
        if let Some(emotion) = row.emotion {
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
            face::paint(ui.painter(), rect.center(), 8.0, emotion, theme);
        }
    });
    let mut job = eframe::egui::text::LayoutJob::simple(row.text.clone(), theme.small(), theme.colors.text_muted, ui.available_width());
    job.wrap.max_rows = 3;
    let whole = job.text.clone();
    let response = ui.add(Label::new(job));
    if response.intrinsic_size().is_some() {
        response.on_hover_text(whole);
    }
}
