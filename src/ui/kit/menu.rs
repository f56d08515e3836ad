//! Rows of a menu that hangs on a button: an icon, words, a tick where one is on.

use super::{Theme, icons, paint};
use eframe::egui::{Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// A row of a menu; `on` puts a tick at its end.
pub fn row(ui: &mut Ui, theme: &Theme, (icon, words): (char, &str), on: bool) -> Response {
    let c = &theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.control), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItem, ui.is_enabled(), on, words));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, theme.corner(), c.accent_soft);
    }
    let y = rect.center().y;
    paint::icon(ui.painter(), pos2(rect.left() + 19.0, y), icon, theme.sizes.icon, c.text_muted);
    let room = Rect::from_min_max(pos2(rect.left() + 38.0, rect.top()), pos2(rect.right() - 30.0, rect.bottom()));
    let cut = paint::clipped(ui, room, words, (theme.body(), c.text), false);
    if on {
        paint::icon(ui.painter(), pos2(rect.right() - 16.0, y), icons::CHECK, 16.0, c.accent);
    }
    if cut { response.on_hover_text(words) } else { response }
}
