//! The first part of the import: a place to drop a file on, and what can be brought.

use super::Change;
use crate::i18n::Words;
use crate::ops::file_dialog::{Ask, Question};
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::{Button, banner, icons, paint};
use eframe::egui::{Frame, Margin, RichText, Sense, Stroke, Ui, vec2};

/// The question for a file to import.
pub(super) fn question(words: &Words) -> Question {
    let endings =
        ["xlsx", "xls", "ods", "csv", "txt", "tsv", "XLSX", "XLS", "CSV", "TXT"].iter().map(|ending| (*ending).to_owned()).collect();
    Question {
        ask: Ask::Open,
        title: words.text("import-pick"),
        folder: None,
        name: String::new(),
        kinds: (words.text("import-pick-kind"), endings),
    }
}

/// Draws the place for a file; `trouble` says why the last one could not be read.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, trouble: &str) -> Option<Change> {
    let (words, theme) = (cx.words, cx.theme);
    ui.set_width(ui.available_width());
    let mut change = None;
    if !trouble.is_empty() {
        banner::banner(ui, theme, Tone::Err, trouble, None);
        ui.add_space(4.0);
    }
    let hovering = ui.input(|input| !input.raw.hovered_files.is_empty());
    let (ground, edge) =
        if hovering { (theme.colors.accent_soft, theme.colors.accent) } else { (theme.colors.surface, theme.colors.border) };
    let frame =
        Frame::new().fill(ground).stroke(Stroke::new(1.0, edge)).corner_radius(theme.sizes.radius_card).inner_margin(Margin::same(32));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(64.0, 64.0), Sense::hover());
            ui.painter().circle_filled(rect.center(), 32.0, theme.colors.accent_soft);
            paint::icon(ui.painter(), rect.center(), icons::FILE_SPREADSHEET, 30.0, theme.colors.accent);
            ui.label(RichText::new(words.text("import-drop")).font(theme.title()));
            ui.label(RichText::new(words.text("import-drop-text")).color(theme.colors.text_muted));
            ui.add_space(8.0);
            if Button::primary(&words.text("import-choose")).icon(icons::FOLDER_OPEN).show(ui, theme).clicked() {
                change = Some(Change::Pick);
            }
        });
    });
    ui.add_space(8.0);
    let notes = [
        (icons::USERS, words.text("import-about-customers")),
        (icons::RECEIPT, words.text("import-about-purchases")),
        (icons::WRENCH, words.text("import-about-mends")),
        (icons::UNDO_2, words.text("import-about-undo")),
    ];
    ui.spacing_mut().interact_size.y = 20.0;
    for (icon, text) in notes {
        ui.horizontal(|ui| {
            ui.label(RichText::new(icon).font(theme.icon_small()).color(theme.colors.text_muted));
            ui.label(text);
        });
    }
    change
}
