//! The second part of the import: how the file was understood, everything changeable, and what the import would do.

use super::data::{Count, Refused, Shown};
use super::{Change, sample};
use crate::ops::import::{Choices, DateOrder, ImportKind};
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::{Button, banner, card, icons, segmented};
use crate::ui::pages::shared::kit;
use eframe::egui::{Label, RichText, Ui};

/// What is drawn.
pub(super) struct View<'a> {
    pub(super) shown: &'a Shown,
    pub(super) name: &'a str,
    pub(super) choices: Choices,
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
    let mut change = card::card(ui, theme, |ui| {
        let picked = file_ui(ui, cx, view);
        ui.add_space(6.0);
        picked.or(choices_ui(ui, cx, view, form))
    })
    .inner;
    if shown.doubtful_dates || view.choices.dates.is_some() {
        change = change.or(dates_ui(ui, cx, view));
    }
    counts_ui(ui, cx, &shown.counts);
    mends_ui(ui, cx, &shown.mends);
    let sampled = card::card(ui, theme, |ui| {
        ui.label(RichText::new(cx.words.with("import-first-rows", &[("count", shown.lines.len().into())])).font(theme.strong()));
        sample::ui(ui, cx, shown, form)
    });
    change = change.or(sampled.inner);
    change = change.or(refused_ui(ui, cx, &shown.refused, shown.more_refused));
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

/// What the file holds, and what its rows leave open.
fn choices_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>, state: &mut FormState) -> Option<Change> {
    let (words, shown) = (cx.words, view.shown);
    let (mut kind, mut choices) = (shown.kind, view.choices);
    let (customers, purchases) = (words.text("import-kind-customers"), words.text("import-kind-purchases"));
    let mut form = Form::new(kit(cx), state);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        let kinds = [(ImportKind::Customers, customers.as_str()), (ImportKind::Purchases, purchases.as_str())];
        form.segmented(ui, &Spec::new("kind", &words.text("import-kind")).width(200.0), &mut kind, &kinds);
        if shown.kind == ImportKind::Customers || choices.add_customers {
            form.choice(ui, &Spec::new("new-kind", &words.text("import-new-kind")).width(200.0), &mut choices.kind, &shown.kinds.refs());
            form.choice(
                ui,
                &Spec::new("new-stage", &words.text("import-new-stage")).width(200.0),
                &mut choices.stage,
                &shown.stages.refs(),
            );
        }
    });
    if shown.kind == ImportKind::Purchases {
        form.check(ui, &Spec::new("add", &words.text("import-add-customers")), &mut choices.add_customers);
    }
    form.check(ui, &Spec::new("zeros", &words.text("import-mend-zeros")), &mut choices.mend_zeros);
    if shown.kind == ImportKind::Customers {
        let text = RichText::new(words.text("import-known")).font(cx.theme.small()).color(cx.theme.colors.text_muted);
        ui.add(Label::new(text).wrap());
    }
    if kind != shown.kind {
        return Some(Change::Kind(kind));
    }
    (choices != view.choices).then_some(Change::Choices(choices))
}

/// Asks which of day and month comes first, where the dates read both ways.
fn dates_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>) -> Option<Change> {
    let words = [cx.words.text("import-dates-day-first"), cx.words.text("import-dates-month-first")];
    let question = cx.words.text("import-dates-question");
    let chosen = match view.choices.dates {
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
    Some(Change::Choices(Choices { dates: Some(order), ..view.choices }))
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
pub(super) fn refused_ui(ui: &mut Ui, cx: &Cx<'_>, refused: &[Refused], more: usize) -> Option<Change> {
    if refused.is_empty() {
        return None;
    }
    let theme = cx.theme;
    let saved = card::card(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let count = refused.len() + more;
        ui.label(RichText::new(cx.words.with("import-refused", &[("count", count.into())])).font(theme.strong()));
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
        Button::secondary(&cx.words.text("import-refused-save")).icon(icons::FILE_DOWN).show(ui, theme).clicked()
    });
    saved.inner.then_some(Change::SaveRefused)
}
