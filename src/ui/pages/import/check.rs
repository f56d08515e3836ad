//! The second part of the import: how the file was understood, everything changeable, and what the import would do.

use super::data::{Count, Refused, Shown};
use super::work::Chosen;
use super::{Change, options, sample};
use crate::ops::import::{Choices, DateOrder, Reading};
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::form::FormState;
use crate::ui::kit::{Button, banner, card, icons, segmented};
use eframe::egui::{Label, RichText, Ui};

/// What is drawn.
pub(super) struct View<'a> {
    pub(super) shown: &'a Shown,
    pub(super) name: &'a str,
    pub(super) chosen: &'a Chosen,
    pub(super) reading: Reading,
    pub(super) trouble: &'a str,
}

/// Draws the preview; what was changed in it.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>, form: &mut FormState) -> Option<Change> {
    let (theme, shown) = (cx.theme, view.shown);
    ui.set_width(ui.available_width() - 8.0);
    ui.spacing_mut().item_spacing.y = 10.0;
    for trouble in [view.trouble, &shown.trouble, &shown.missing].into_iter().filter(|text| !text.is_empty()) {
        banner::banner(ui, theme, Tone::Err, trouble, None);
    }
    let mut change = None;
    if shown.remembered && banner::banner(ui, theme, Tone::Accent, &cx.words.text("import-remembered"), Some(&cx.words.text("import-anew")))
    {
        change = Some(Change::Anew);
    }
    let chosen = card::card(ui, theme, |ui| {
        let picked = file_ui(ui, cx, view);
        ui.add_space(6.0);
        picked.or(options::choices_ui(ui, cx, view, form))
    });
    change = change.or(chosen.inner);
    if shown.doubtful_dates || view.chosen.choices.dates.is_some() {
        change = change.or(dates_ui(ui, cx, view));
    }
    counts_ui(ui, cx, &shown.counts);
    let sampled = card::card(ui, theme, |ui| {
        ui.label(RichText::new(cx.words.with("import-first-rows", &[("count", shown.lines.len().into())])).font(theme.strong()));
        sample::ui(ui, cx, shown, form)
    });
    change = change.or(sampled.inner);
    mends_ui(ui, cx, &shown.mends);
    change = change.or(options::met_ui(ui, cx, view));
    change = change.or(refused_ui(ui, cx, (&shown.refused_title, &shown.refused, shown.more_refused)));
    ui.add_space(16.0);
    change
}

fn file_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>) -> Option<Change> {
    let theme = cx.theme;
    let row = ui.horizontal(|ui| {
        ui.label(RichText::new(icons::FILE_SPREADSHEET).font(theme.icon()).color(theme.colors.accent));
        ui.label(RichText::new(view.name).font(theme.strong()));
        ui.label(RichText::new(&view.shown.facts).color(theme.colors.text_muted));
        Button::ghost(&cx.words.text("import-other-file")).show(ui, theme).clicked()
    });
    row.inner.then_some(Change::Pick)
}

/// Asks which of day and month comes first, where the dates read both ways.
fn dates_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>) -> Option<Change> {
    let words = [cx.words.text("import-dates-day-first"), cx.words.text("import-dates-month-first")];
    let question = cx.words.text("import-dates-question");
    let chosen = match view.chosen.choices.dates {
        Some(DateOrder::MonthFirst) => 1,
        _ => 0,
    };
    let pressed = card::card(ui, cx.theme, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(icons::CALENDAR).font(cx.theme.icon()).color(cx.theme.colors.warn));
            ui.label(&question);
            segmented::segmented(ui, cx.theme, &question, &words, chosen)
        })
        .inner
    });
    let order = if pressed.inner? == 1 { DateOrder::MonthFirst } else { DateOrder::DayFirst };
    Some(Change::Choices(Choices { dates: Some(order), ..view.chosen.choices }))
}

/// The counts side by side.
pub(super) fn counts_ui(ui: &mut Ui, cx: &Cx<'_>, counts: &[Count]) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(10.0, 10.0);
        for count in counts {
            let ink = if count.is_bad { theme.colors.err } else { theme.colors.text };
            card::frame(theme).inner_margin(eframe::egui::Margin::symmetric(16, 10)).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(128.0);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.label(RichText::new(&count.number).font(theme.title()).color(ink));
                    ui.label(RichText::new(&count.word).font(theme.small()).color(theme.colors.text_muted));
                });
            });
        }
    });
}

/// What was mended on the way, a line each.
pub(super) fn mends_ui(ui: &mut Ui, cx: &Cx<'_>, mends: &[String]) {
    if mends.is_empty() {
        return;
    }
    card::card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(RichText::new(cx.words.text("import-mended")).font(cx.theme.strong()));
        for mend in mends {
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 22.0;
                ui.label(RichText::new(icons::WRENCH).font(cx.theme.icon_small()).color(cx.theme.colors.accent));
                ui.label(mend);
            });
        }
    });
}

/// The refused rows with their reasons, and the way to take them to a file.
pub(super) fn refused_ui(ui: &mut Ui, cx: &Cx<'_>, (title, refused, more): (&str, &[Refused], usize)) -> Option<Change> {
    if refused.is_empty() {
        return None;
    }
    let theme = cx.theme;
    let saved = card::card(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(RichText::new(title).font(theme.strong()));
        for row in refused {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = 22.0;
                ui.label(RichText::new(&row.line).color(theme.colors.err));
                ui.label(&row.reasons);
            });
        }
        if more > 0 {
            let text = cx.words.with("import-more-refused", &[("count", more.into())]);
            ui.label(RichText::new(text).color(theme.colors.text_muted));
        }
        ui.add_space(8.0);
        let pressed = Button::secondary(&cx.words.text("import-refused-save")).icon(icons::FILE_DOWN).show(ui, theme).clicked();
        let hint = RichText::new(cx.words.text("import-refused-hint")).font(theme.small()).color(theme.colors.text_muted);
        ui.add(Label::new(hint).wrap());
        pressed
    });
    saved.inner.then_some(Change::SaveRefused)
}
