//! Progress: a bar for work that runs, and the parts of a guided start.

use super::{Theme, paint};
use eframe::egui::{Align2, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// A bar of 8 points, `fraction` of it filled; `name` says what runs.
pub fn bar(ui: &mut Ui, theme: &Theme, width: f32, fraction: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 8.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_numeric_value(f64::from(fraction) * 100.0));
    ui.painter().rect_filled(rect, 4.0, theme.colors.divider);
    let done = Rect::from_min_size(rect.min, vec2(rect.width() * fraction.clamp(0.0, 1.0), 8.0));
    ui.painter().rect_filled(done, 4.0, theme.colors.accent);
    response
}

/// The parts of a guided start, those up to `current` (counted from 0) marked.
pub fn steps(ui: &mut Ui, theme: &Theme, words: &[String], current: usize) {
    let gap = 6.0;
    let count = words.len().max(1) as f32;
    let width = (ui.available_width() - gap * (count - 1.0)) / count;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (index, word) in words.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(width, 30.0), Sense::hover());
            response.widget_info(|| WidgetInfo::selected(Role::Label, true, index == current, word));
            let color = if index <= current { theme.colors.accent } else { theme.colors.divider };
            ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(width, 4.0)), 2.0, color);
            let look = if index == current { (theme.small_strong(), theme.colors.text) } else { (theme.small(), theme.colors.text_muted) };
            paint::text(ui.painter(), rect.left_bottom(), Align2::LEFT_BOTTOM, word, look);
        }
    });
}
