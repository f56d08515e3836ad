//! A segmented choice of few values, and tabs: both are rows of selectable words with arrow keys left to egui.

use super::{Theme, paint};
use eframe::egui::{Align2, CornerRadius, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// A row of choices; the index that was pressed. Each word is a radio button to a screen reader.
pub fn segmented(ui: &mut Ui, theme: &Theme, name: &str, words: &[String], chosen: usize) -> Option<usize> {
    let mut pressed = None;
    let shown = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let last = words.len().saturating_sub(1);
        for (index, word) in words.iter().enumerate() {
            let on = index == chosen;
            let width = paint::width(ui, word, theme.strong()) + 24.0;
            let (rect, response) = ui.allocate_exact_size(vec2(width, theme.sizes.control), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, word));
            let r = theme.sizes.radius;
            let corner = CornerRadius {
                nw: if index == 0 { r } else { 0 },
                sw: if index == 0 { r } else { 0 },
                ne: if index == last { r } else { 0 },
                se: if index == last { r } else { 0 },
            };
            let c = &theme.colors;
            let ground = if on {
                c.accent_soft
            } else if response.hovered() {
                c.sunken
            } else {
                c.surface
            };
            // Neighbours share an edge.
            let edge = if index == 0 { rect } else { rect.with_min_x(rect.left() - 1.0) };
            ui.painter().rect(edge, corner, ground, Stroke::new(1.0, c.border), StrokeKind::Inside);
            let look = if on { (theme.strong(), c.accent) } else { (theme.body(), c.text) };
            paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, word, look);
            if response.clicked() && !on {
                pressed = Some(index);
            }
        }
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    pressed
}
