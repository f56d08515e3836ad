//! The right column of Today: this week, the most important development targets, the customers opened last.

use super::TodayPage;
use crate::ui::app::page::{Command, Cx, PageId};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::{Button, card, paint, progress};
use eframe::egui::{Align, Label, Layout, RichText, Sense, Ui, vec2};

/// Width of the column.
pub(super) const WIDTH: f32 = 316.0;

/// Draws the column.
pub(super) fn ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    week_ui(page, ui, cx);
    ui.add_space(4.0);
    if !page.data.targets.is_empty() {
        targets_ui(page, ui, cx);
        ui.add_space(4.0);
    }
    recent_ui(page, ui, cx);
}

fn week_ui(page: &TodayPage, ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    card::card(ui, theme, |ui| {
        ui.label(RichText::new(&page.words.week).font(theme.strong()));
        if page.data.week.is_empty() {
            ui.label(RichText::new(&page.words.week_none).font(theme.small()).color(theme.colors.text_muted));
        }
        for (day, text) in &page.data.week {
            let row = vec2(ui.available_width(), 20.0);
            ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(80.0, 20.0), Sense::hover());
                paint::clipped(ui, rect, day, (theme.small(), theme.colors.text_muted), false);
                ui.add(Label::new(RichText::new(text).font(theme.small())).truncate());
            });
        }
    });
}

/// The most important development targets and how far they are.
fn targets_ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    card::card(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(RichText::new(&page.words.targets).font(theme.strong()));
        for (title, share, below) in &page.data.targets {
            ui.add_space(2.0);
            ui.add(Label::new(RichText::new(title).font(theme.small())).truncate());
            progress::bar(ui, theme, ui.available_width(), *share, title);
            if !below.is_empty() {
                ui.add(Label::new(RichText::new(below).font(theme.small()).color(theme.colors.text_muted)).truncate());
            }
        }
        if Button::ghost(&page.words.to_development).show(ui, theme).clicked() {
            cx.out.push(Command::Show(PageId::Development));
        }
    });
}

fn recent_ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    card::card(ui, theme, |ui| {
        ui.label(RichText::new(&page.words.recent).font(theme.strong()));
        if page.data.recent.is_empty() {
            ui.label(RichText::new(&page.words.recent_none).font(theme.small()).color(theme.colors.text_muted));
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            for (id, name) in &page.data.recent {
                if Chip::new(name).pressable().show(ui, theme).clicked() {
                    cx.out.push(Command::OpenCustomer(*id));
                }
            }
        });
    });
}
