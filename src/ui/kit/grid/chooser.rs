//! The list in which columns are chosen and moved: the way without dragging.

use super::super::button::icon_button;
use super::super::icons;
use super::super::tools::Kit;
use super::{ColumnSpec, GridState};
use eframe::egui::{Ui, vec2};
use std::hash::Hash;

/// Draws the list of columns; answers whether something changed.
pub fn columns_ui<K: Copy + Eq + Hash>(ui: &mut Ui, kit: Kit<'_>, state: &mut GridState<K>, specs: &[ColumnSpec]) -> bool {
    ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
    let mut changed = false;
    let shown: Vec<&ColumnSpec> = state.columns.iter().filter_map(|column| specs.iter().find(|spec| spec.key == column.key)).collect();
    let hidden = specs.iter().filter(|spec| !shown.iter().any(|other| other.key == spec.key));
    let all: Vec<(&ColumnSpec, bool)> = shown.iter().map(|spec| (*spec, true)).chain(hidden.map(|spec| (spec, false))).collect();
    for (spec, on) in all {
        ui.horizontal(|ui| {
            if on {
                let up = kit.words.with("kit-grid-column-before", &[("column", spec.title.as_str().into())]);
                changed |= icon_button(ui, kit.theme, icons::ARROW_UP, &up).clicked() && state.move_column(&spec.key, -1);
                let down = kit.words.with("kit-grid-column-after", &[("column", spec.title.as_str().into())]);
                changed |= icon_button(ui, kit.theme, icons::ARROW_DOWN, &down).clicked() && state.move_column(&spec.key, 1);
            } else {
                ui.add_space(2.0 * kit.theme.sizes.control + 8.0);
            }
            let mut ticked = on;
            if ui.checkbox(&mut ticked, &spec.title).changed() {
                state.toggle_column(spec);
                changed = true;
            }
        });
    }
    changed
}
