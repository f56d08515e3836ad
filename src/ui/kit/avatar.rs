//! The round avatar with a person's letters. Not a picture.

use super::{Theme, paint};
use eframe::egui::{Align2, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// An avatar of 28; `initials` on it, `name` as tooltip and for screen readers.
pub fn avatar(ui: &mut Ui, theme: &Theme, initials: &str, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.painter().circle_filled(rect.center(), 14.0, theme.colors.accent_soft);
    paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, initials, (theme.small_strong(), theme.colors.accent));
    response.on_hover_text(name)
}
