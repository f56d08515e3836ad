//! The third part of the import: what came of it, and the way back.

use super::{Change, Outcome, check};
use crate::i18n::Words;
use crate::ops::file_dialog::{Ask, Question};
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::{Button, banner, icons, paint};
use eframe::egui::{RichText, ScrollArea, Sense, Ui, vec2};

/// The question for where the refused rows of a file go.
pub(super) fn question(words: &Words, name: &str) -> Question {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    Question {
        ask: Ask::Save,
        title: words.text("import-refused-save"),
        folder: None,
        name: words.with("import-refused-file", &[("name", stem.into())]),
        kinds: (words.text("import-refused-kind"), vec!["csv".to_owned()]),
    }
}

/// Draws the result; what was pressed.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, done: &Outcome) -> Option<Change> {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| parts_ui(ui, cx, done)).inner
}

fn parts_ui(ui: &mut Ui, cx: &Cx<'_>, done: &Outcome) -> Option<Change> {
    let (words, theme) = (cx.words, cx.theme);
    ui.set_max_width(860.0);
    ui.spacing_mut().item_spacing.y = 10.0;
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
        let (icon, ink, ground) = match (done.undone, done.ran.step.is_some()) {
            (true, _) => (icons::UNDO_2, theme.colors.text_muted, theme.colors.sunken),
            (_, true) => (icons::CHECK, theme.colors.ok, theme.colors.ok_soft),
            _ => (icons::INFO, theme.colors.accent, theme.colors.accent_soft),
        };
        ui.painter().circle_filled(rect.center(), 20.0, ground);
        paint::icon(ui.painter(), rect.center(), icon, 22.0, ink);
        let headline = if done.undone { words.text("import-undone") } else { done.headline.clone() };
        ui.label(RichText::new(headline).font(theme.title()));
    });
    check::counts_ui(ui, cx, &done.counts);
    let change = buttons_ui(ui, cx, done);
    if done.ran.step.is_some() && !done.can_undo && !done.undone {
        banner::banner(ui, theme, Tone::Neutral, &words.text("import-undo-later"), None);
    }
    check::mends_ui(ui, cx, &done.mends);
    let more = done.ran.report.refused.len().saturating_sub(done.refused.len());
    change.or(check::refused_ui(ui, cx, (&done.refused_title, &done.refused, more)))
}

fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, done: &Outcome) -> Option<Change> {
    let (words, theme) = (cx.words, cx.theme);
    let mut change = None;
    ui.horizontal(|ui| {
        if Button::primary(&words.text("import-show")).show(ui, theme).clicked() {
            change = Some(Change::Show);
        }
        if done.can_undo && Button::secondary(&words.text("import-undo")).icon(icons::UNDO_2).show(ui, theme).clicked() {
            change = Some(Change::Undo);
        }
        if Button::secondary(&words.text("import-another")).icon(icons::UPLOAD).show(ui, theme).clicked() {
            change = Some(Change::Leave);
        }
    });
    change
}
