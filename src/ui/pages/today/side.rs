//! The right column of Today: this week, and the customers opened last.

use super::TodayPage;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::{card, paint};
use eframe::egui::{Align, Label, Layout, RichText, Sense, Ui, vec2};

/// Width of the column.
pub(super) const WIDTH: f32 = 316.0;

/// Draws the column.
pub(super) fn ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    week_ui(page, ui, cx);
    ui.add_space(4.0);
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
