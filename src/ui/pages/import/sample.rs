//! The first rows of a file as they will be read, a column beside the other, each under the menu of what it's read into.

use super::Change;
use super::data::{Column, Shown, Use};
use crate::ui::app::page::Cx;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::paint;
use crate::ui::pages::shared::kit;
use eframe::egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// Width of a column.
const COLUMN: f32 = 178.0;
/// Height of a row.
const ROW: f32 = 28.0;
/// Room for line numbers.
const NUMBERS: f32 = 52.0;

/// Draws the table; another target for a column, if one was chosen.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, form: &mut FormState) -> Option<Change> {
    let mut change = None;
    let options = shown.targets.refs();
    ScrollArea::horizontal().auto_shrink([false, true]).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            numbers_ui(ui, cx, shown);
            for (place, column) in shown.columns.iter().enumerate() {
                let column_ui = |ui: &mut Ui| {
                    ui.set_width(COLUMN);
                    let target = target_ui(ui, cx, (place, column), (&options, form));
                    cells_ui(ui, cx, column);
                    target
                };
                if let Some(target) = ui.vertical(column_ui).inner {
                    change = Some(Change::Column(place, target));
                }
            }
        });
        ui.add_space(10.0);
    });
    change
}

type Options<'a> = [(Option<Use>, &'a str)];

fn target_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (place, column): (usize, &Column),
    (options, form): (&Options<'_>, &mut FormState),
) -> Option<Option<Use>> {
    let mut target = column.target;
    let mut form = Form::new(kit(cx), form);
    let answer = form.choice(ui, &Spec::new(("column", place), &column.name).width(COLUMN), &mut target, options);
    ui.add_space(4.0);
    answer.changed.then_some(target)
}

fn numbers_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) {
    let c = &cx.theme.colors;
    ui.vertical(|ui| {
        ui.set_width(NUMBERS);
        ui.spacing_mut().item_spacing.y = 0.0;
        // As high as a column's name and menu.
        let head = 22.0 + 4.0 + 32.0 + 8.0 + 4.0;
        ui.allocate_exact_size(vec2(NUMBERS, head), Sense::hover());
        for (line, is_bad) in &shown.lines {
            let (rect, response) = ui.allocate_exact_size(vec2(NUMBERS, ROW), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, line));
            let ink = if *is_bad { c.err } else { c.text_muted };
            paint::text(ui.painter(), rect.right_center(), Align2::RIGHT_CENTER, line, (cx.theme.small(), ink));
        }
    });
}

fn cells_ui(ui: &mut Ui, cx: &Cx<'_>, column: &Column) {
    let c = &cx.theme.colors;
    ui.spacing_mut().item_spacing.y = 0.0;
    for cell in &column.cells {
        let (rect, response) = ui.allocate_exact_size(vec2(COLUMN, ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &cell.text));
        if !ui.is_rect_visible(rect) {
            continue;
        }
        let line = rect.expand2(vec2(5.0, 0.0));
        ui.painter().hline(line.x_range(), rect.top(), (1.0, c.divider));
        if cell.mended {
            ui.painter().rect_filled(rect.shrink2(vec2(0.0, 3.0)), cx.theme.sizes.radius_badge, c.accent_soft);
        }
        let ink = if column.target.is_none() { c.text_muted } else { c.text };
        let room = Rect::from_min_max(pos2(rect.left() + 6.0, rect.top()), pos2(rect.right() - 6.0, rect.bottom()));
        if paint::clipped(ui, room, &cell.text, (cx.theme.body(), ink), false) {
            response.on_hover_text(&cell.text);
        }
    }
}
