//! The right column of Today: this week, and the customers opened last.

use super::TodayPage;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::card;
use crate::ui::kit::chip::Chip;
use eframe::egui::{Label, RichText, Ui};

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
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 20.0;
                let (rect, _) = ui.allocate_exact_size(eframe::egui::vec2(66.0, 20.0), eframe::egui::Sense::hover());
                crate::ui::kit::paint::clipped(ui, rect, day, (theme.small(), theme.colors.text_muted), false);
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
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = eframe::egui::vec2(8.0, 8.0);
            for (id, name) in &page.data.recent {
                if Chip::new(name).pressable().show(ui, theme).clicked() {
                    cx.out.push(Command::OpenCustomer(*id));
                }
            }
        });
    });
}
