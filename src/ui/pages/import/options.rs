//! What can be chosen before an import: what the file holds, where its rows begin, and what becomes of customers that are known.

use super::Change;
use super::check::View;
use crate::ops::import::{ImportKind, Match, Reading};
use crate::ui::app::page::Cx;
use crate::ui::kit::card;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{filter_choice, kit};
use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

/// What the file holds, where its rows begin, and what its rows leave open.
pub(super) fn choices_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>, state: &mut FormState) -> Option<Change> {
    let (words, shown) = (cx.words, view.shown);
    let (mut kind, mut choices) = (shown.kind, view.chosen.choices);
    let (customers, purchases) = (words.text("import-kind-customers"), words.text("import-kind-purchases"));
    let mut form = Form::new(kit(cx), state);
    let mut change = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        let kinds = [(ImportKind::Customers, customers.as_str()), (ImportKind::Purchases, purchases.as_str())];
        form.segmented(ui, &Spec::new("kind", &words.text("import-kind")).width(230.0), &mut kind, &kinds);
        change = reading_ui(ui, cx, view, &mut form);
    });
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        if shown.kind == ImportKind::Customers {
            form.choice(ui, &Spec::new("known", &words.text("import-known")).width(260.0), &mut choices.known, &shown.matches.refs());
        }
        if shown.kind == ImportKind::Customers || choices.add_customers {
            form.choice(ui, &Spec::new("new-kind", &words.text("import-new-kind")).width(180.0), &mut choices.kind, &shown.kinds.refs());
            form.choice(
                ui,
                &Spec::new("new-stage", &words.text("import-new-stage")).width(180.0),
                &mut choices.stage,
                &shown.stages.refs(),
            );
        }
        if shown.kind == ImportKind::Customers && !shown.has_source {
            change = change.take().or(source_ui(ui, cx, view, &mut form));
        }
    });
    match shown.kind {
        ImportKind::Purchases => form.check(ui, &Spec::new("add", &words.text("import-add-customers")), &mut choices.add_customers),
        ImportKind::Customers => form.check(ui, &Spec::new("zeros", &words.text("import-mend-zeros")), &mut choices.mend_zeros),
    };
    if shown.kind == ImportKind::Customers {
        let text = match choices.known {
            Match::Skip => words.text("import-known-skip"),
            Match::Fill => words.text("import-known-fill"),
            Match::Overwrite => words.text("import-known-overwrite"),
            Match::New => words.text("import-known-new"),
        };
        let text = format!("{} {text}", words.text("import-known-how"));
        ui.add(Label::new(RichText::new(text).font(cx.theme.small()).color(cx.theme.colors.text_muted)).wrap());
    }
    if kind != shown.kind {
        return Some(Change::Kind(kind));
    }
    change.or_else(|| (choices != view.chosen.choices).then_some(Change::Choices(choices)))
}

/// The line of the header and the sheet of a workbook.
fn reading_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>, form: &mut Form<'_>) -> Option<Change> {
    let (words, shown) = (cx.words, view.shown);
    let (mut line, mut sheet) = (shown.header_line, shown.sheet);
    form.choice(ui, &Spec::new("header", &words.text("import-header")).width(330.0), &mut line, &shown.heads.refs());
    if !shown.sheets.is_empty() {
        form.choice(ui, &Spec::new("sheet", &words.text("import-sheet")).width(180.0), &mut sheet, &shown.sheets.refs());
    }
    if sheet != shown.sheet {
        return Some(Change::Reading(Reading { sheet: Some(sheet), header_line: None, ..view.reading }));
    }
    (line != shown.header_line).then_some(Change::Reading(Reading { header_line: Some(line), ..view.reading }))
}

/// One source for all rows, looked through once the field is left.
fn source_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>, form: &mut Form<'_>) -> Option<Change> {
    let mut source = view.chosen.source.clone();
    let (label, hint) = (cx.words.text("import-source"), cx.words.text("import-source-hint"));
    let answer = form.text(ui, &Spec::new("source", &label).hint(&hint).width(220.0), &mut source);
    let left = answer.response.lost_focus();
    (answer.changed || left).then_some(Change::Source(source, left))
}

/// The rows whose customer is known, and another choice for each.
pub(super) fn met_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View<'_>) -> Option<Change> {
    let shown = view.shown;
    if shown.met.is_empty() {
        return None;
    }
    let theme = cx.theme;
    let mut change = None;
    card::card(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(RichText::new(&shown.met_title).font(theme.strong()));
        let width = (ui.available_width() - 386.0).max(200.0);
        for row in &shown.met {
            let mut policy = view.chosen.rows.get(&row.line).copied();
            ui.horizontal(|ui| {
                ui.allocate_ui_with_layout(vec2(width, theme.sizes.control), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_width(width);
                    ui.add(Label::new(&row.text).truncate());
                });
                ui.allocate_ui_with_layout(vec2(150.0, theme.sizes.control), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_width(150.0);
                    ui.label(RichText::new(&row.did).color(theme.colors.text_muted));
                });
                let before = policy;
                filter_choice(ui, (&row.label, 220.0), &mut policy, &shown.row_matches);
                if policy != before {
                    change = Some(Change::Row(row.line, policy));
                }
            });
        }
        if !shown.more_met.is_empty() {
            ui.label(RichText::new(&shown.more_met).color(theme.colors.text_muted));
        }
    });
    change
}
