//! Draws the proposed moves of the stage: ticked ones are accepted or declined together.

use super::PageWords;
use super::proposals_data::ProposalsData;
use crate::base::id::CustomerId;
use crate::domain::stage::Stage;
use crate::ops::customer::CustomerDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::grid::DataGrid;
use crate::ui::kit::{Button, card, icons, paint};
use crate::ui::pages::shared::kit;
use eframe::egui::{Align, Label, Layout, RichText, Sense, Ui, vec2};

/// Draws the tab.
pub(super) fn ui(data: &mut ProposalsData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    if data.ids.is_empty() {
        nothing_ui(words, ui, cx);
        return;
    }
    bar_ui(data, words, ui, cx);
    ui.add_space(4.0);
    let ProposalsData { ids, rows, columns, grid, .. } = data;
    let row = |id: CustomerId| rows.get(&id);
    let shown = DataGrid::new(kit(cx), &words.proposals_name, ids, columns, &row).show(ui, grid);
    if let Some(id) = shown.opened {
        cx.out.push(Command::OpenCustomer(id));
    }
}

fn nothing_ui(words: &PageWords, ui: &mut Ui, cx: &Cx<'_>) {
    card::card(ui, cx.theme, |ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
            ui.painter().circle_filled(rect.center(), 20.0, cx.theme.colors.ok_soft);
            paint::icon(ui.painter(), rect.center(), icons::CHECK_CHECK, 20.0, cx.theme.colors.ok);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(RichText::new(&words.no_proposals).font(cx.theme.strong()));
                ui.add(Label::new(RichText::new(&words.no_proposals_text).color(cx.theme.colors.text_muted)).wrap());
            });
        });
    });
}

/// What is chosen, and the two buttons.
fn bar_ui(data: &ProposalsData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    let chosen = data.grid.chosen(&data.ids);
    ui.horizontal(|ui| {
        ui.label(RichText::new(&data.count).font(cx.theme.small()).color(cx.theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.read_only {
                return;
            }
            let can = !chosen.is_empty();
            let with = |key: &str| format!("{key} ({})", chosen.len());
            let decline = with(&words.decline);
            if Button::secondary(if can { &decline } else { &words.decline }).icon(icons::X).enabled(can).show(ui, cx.theme).clicked() {
                let proposals = chosen.iter().filter_map(|id| Some((*id, data.moves.get(id)?.0))).collect();
                cx.deed(CustomerDeed::DeclineStages { proposals, reason: String::new() });
            }
            let accept = with(&words.accept);
            if Button::primary(if can { &accept } else { &words.accept }).icon(icons::CHECK).enabled(can).show(ui, cx.theme).clicked() {
                let moves: Vec<(CustomerId, Stage, String)> =
                    chosen.iter().filter_map(|id| data.moves.get(id).map(|(to, why)| (*id, *to, why.clone()))).collect();
                cx.deed(CustomerDeed::AcceptStages(moves));
            }
        });
    });
}
