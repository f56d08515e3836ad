//! Choices below each other, each with a note and figures in columns; the whole row is the radio button.

use super::{Theme, card, paint};
use eframe::egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// A choice.
pub struct RadioRow {
    /// Its name.
    pub title: String,
    /// What stands below it.
    pub note: String,
    /// Its figures, one a column; the last one is strong.
    pub figures: Vec<String>,
}

/// Where a column ends, from the right edge.
const COLUMNS: [f32; 2] = [70.0, 10.0];
/// Height of a row.
const ROW: f32 = 48.0;

/// A list of choices under the names of its columns; the one that was pressed. Arrows move the choice while the list has the focus.
pub fn radio_list(ui: &mut Ui, theme: &Theme, (name, heads): (&str, &[String]), rows: &[RadioRow], chosen: usize) -> Option<usize> {
    let mut pressed = None;
    let shown = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
        let muted = (theme.small(), theme.colors.text_muted);
        let mut heads = heads.iter();
        if let Some(first) = heads.next() {
            paint::text(ui.painter(), pos2(head.left() + 38.0, head.center().y), Align2::LEFT_CENTER, first, muted.clone());
        }
        for (word, end) in heads.zip(COLUMNS) {
            paint::text(ui.painter(), pos2(head.right() - end, head.center().y), Align2::RIGHT_CENTER, word, muted.clone());
        }
        for (at, row) in rows.iter().enumerate() {
            if row_ui(ui, theme, row, at == chosen) && at != chosen {
                pressed = Some(at);
            }
        }
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    pressed
}

fn row_ui(ui: &mut Ui, theme: &Theme, row: &RadioRow, on: bool) -> bool {
    let c = &theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, &row.title));
    let said = std::iter::once(row.note.as_str()).chain(row.figures.iter().map(String::as_str)).collect::<Vec<_>>().join(", ");
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(said));
    if on {
        ui.painter().rect_filled(rect, theme.sizes.radius_banner, c.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme.sizes.radius_banner, c.sunken);
    }
    card::radio(ui, theme, pos2(rect.left() + 19.0, rect.center().y), on);
    let left = rect.left() + 38.0;
    let strong = if on { theme.strong() } else { theme.body() };
    let last = row.figures.len().saturating_sub(1);
    let mut free = rect.right();
    for (at, (figure, end)) in row.figures.iter().zip(COLUMNS).enumerate() {
        let font = if at == last { theme.strong() } else { theme.body() };
        let drawn = paint::text(ui.painter(), pos2(rect.right() - end, rect.center().y), Align2::RIGHT_CENTER, figure, (font, c.text));
        free = free.min(drawn.left());
    }
    let line = |y: f32| Rect::from_min_max(pos2(left, rect.top() + y), pos2(free - 8.0, rect.top() + y + 20.0));
    paint::clipped(ui, line(4.0), &row.title, (strong, c.text), false);
    paint::clipped(ui, line(24.0), &row.note, (theme.small(), c.text_muted), false);
    response.clicked()
}
