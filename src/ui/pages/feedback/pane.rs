//! Draws the reading pane: whose feedback, in which words, how far its answer is, and what can be done.

use super::data::{FeedbackData, Pane, Step};
use super::{EditFeedback, draw};
use crate::ops::feedback::FeedbackDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, Theme, card, face, icon_button, icons, paint};
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::task::EditTask;
use eframe::egui::{Align, Align2, Label, Layout, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// Draws the pane.
pub(super) fn ui(data: &FeedbackData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let Some(pane) = &data.pane else {
        ui.label(RichText::new(&data.words.choose).color(theme.colors.text_muted));
        return;
    };
    card::frame(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.x = 8.0;
        ScrollArea::vertical().id_salt(("feedback-pane", pane.id)).auto_shrink([false, true]).show(ui, |ui| {
            head_ui(data, pane, ui, cx);
            words_ui(pane, ui, theme);
            buttons_ui(data, pane, ui, cx);
            steps_ui(data, pane, ui, cx);
            facts_ui(data, pane, ui, theme);
        });
    });
}

fn head_ui(data: &FeedbackData, pane: &Pane, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        Chip::new(&pane.kind).show(ui, theme);
        if !pane.deadline.is_empty() {
            let tone = if pane.is_late { Tone::Err } else { Tone::Neutral };
            Chip::new(&pane.deadline).tone(tone).icon(icons::CLOCK).show(ui, theme);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, theme, icons::TRASH_2, &data.words.remove).clicked() {
                cx.out.push(Command::Deed(FeedbackDeed::Remove(pane.id).into()));
            }
            if icon_button(ui, theme, icons::PENCIL, &data.words.edit).clicked() {
                cx.out.push(draw::dialog(EditFeedback::change(pane.id)));
            }
            if let Some(customer) = pane.customer
                && icon_button(ui, theme, icons::EXTERNAL_LINK, &data.words.customer).clicked()
            {
                cx.out.push(Command::OpenCustomer(customer));
            }
        });
    });
    ui.add(Label::new(RichText::new(&pane.giver).font(theme.title())).truncate());
    ui.add(Label::new(RichText::new(&pane.below).font(theme.small()).color(theme.colors.text_muted)).wrap());
}

fn words_ui(pane: &Pane, ui: &mut Ui, theme: &Theme) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if let Some((emotion, word)) = &pane.emotion {
            face::face(ui, theme, 28.0, *emotion, word);
        }
        ui.add(Label::new(RichText::new(&pane.quote).font(theme.body())).wrap());
    });
    ui.add_space(4.0);
}

fn buttons_ui(data: &FeedbackData, pane: &Pane, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        if Button::secondary(&data.words.answer).icon(icons::MESSAGE_SQUARE_TEXT).show(ui, theme).clicked() {
            cx.out.push(draw::dialog(LogInteraction::answering(pane.id)));
        }
        if Button::secondary(&data.words.task).icon(icons::LIST_PLUS).show(ui, theme).clicked() {
            cx.out.push(draw::dialog(EditTask::from_feedback(pane.id)));
        }
        if pane.is_open && Button::secondary(&data.words.close).icon(icons::CHECK).show(ui, theme).clicked() {
            cx.out.extend(draw::close(data));
        }
    });
    ui.label(RichText::new(&data.words.keys).font(theme.small()).color(theme.colors.text_muted));
}

/// The five steps with their days; pressing one moves the feedback there.
fn steps_ui(data: &FeedbackData, pane: &Pane, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.add_space(4.0);
    ui.label(RichText::new(&data.words.steps).font(theme.strong()));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for step in &pane.steps {
            if step_ui(ui, step, theme) && !step.is_current {
                cx.out.push(Command::Deed(FeedbackDeed::MoveTo(vec![pane.id], step.status).into()));
            }
        }
    });
}

fn step_ui(ui: &mut Ui, step: &Step, theme: &Theme) -> bool {
    let c = &theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::click());
    let name = if step.date.is_empty() { step.word.clone() } else { format!("{}, {}", step.word, step.date) };
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, step.is_current, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, theme.corner(), c.sunken);
    }
    let (icon, ink) = match (step.is_current, step.is_reached) {
        (true, _) => (icons::CIRCLE_DOT, c.accent),
        (false, true) => (icons::CIRCLE_CHECK, c.ok),
        (false, false) => (icons::CIRCLE, c.border_input),
    };
    let y = rect.center().y;
    paint::icon(ui.painter(), pos2(rect.left() + 12.0, y), icon, 18.0, ink);
    let font = if step.is_current { theme.strong() } else { theme.body() };
    let text = if step.is_reached || step.is_current { c.text } else { c.text_muted };
    paint::text(ui.painter(), pos2(rect.left() + 30.0, y), Align2::LEFT_CENTER, &step.word, (font, text));
    paint::text(ui.painter(), pos2(rect.right() - 8.0, y), Align2::RIGHT_CENTER, &step.date, (theme.small(), c.text_muted));
    response.clicked()
}

fn facts_ui(data: &FeedbackData, pane: &Pane, ui: &mut Ui, theme: &Theme) {
    ui.add_space(4.0);
    for (name, value) in &pane.facts {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 20.0), Layout::left_to_right(Align::Min), |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(150.0, 20.0), Sense::hover());
            paint::clipped(ui, rect, name, (theme.small(), theme.colors.text_muted), false);
            ui.add(Label::new(RichText::new(value).font(theme.small())).wrap());
        });
    }
    if !pane.learned.is_empty() {
        ui.add_space(4.0);
        ui.label(RichText::new(&data.words.learned).font(theme.strong()));
        ui.add(Label::new(&pane.learned).wrap());
    }
}
