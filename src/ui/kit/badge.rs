//! Badges: a letter on a square (segment or class), a count, a key. Always a letter, so never by colour alone.

use super::{Theme, paint};
use eframe::egui::{Align2, Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// How a badge of a class is drawn: strongest to weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Filled with the text's colour: the A class.
    Filled,
    /// On sunken ground: the B class.
    Sunken,
    /// Outlined: the C class.
    Outlined,
}

fn place(ui: &mut Ui, side: f32, name: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    (rect, response)
}

/// A segment's letter on its series colour; `name` is the segment's word.
pub fn letter(ui: &mut Ui, theme: &Theme, letter: &str, fill: Color32, name: &str) -> Response {
    let (rect, response) = place(ui, 20.0, name);
    ui.painter().rect_filled(rect, theme.sizes.radius_badge, fill);
    paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, letter, (theme.small_strong(), theme.colors.on_series));
    response.on_hover_text(name)
}

/// A class letter A, B or C; `name` says what it classes.
pub fn class(ui: &mut Ui, theme: &Theme, letter: &str, weight: Weight, name: &str) -> Response {
    let (rect, response) = place(ui, 22.0, name);
    let c = &theme.colors;
    let (fill, edge, ink) = match weight {
        Weight::Filled => (c.text, c.text, c.surface),
        Weight::Sunken => (c.sunken, c.border_input, c.text),
        Weight::Outlined => (Color32::TRANSPARENT, c.border_input, c.text),
    };
    ui.painter().rect(rect, theme.sizes.radius_badge, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, letter, (theme.small_strong(), ink));
    response.on_hover_text(name)
}

/// A key or a chord as it stands in tooltips and the list of shortcuts.
pub fn key(ui: &mut Ui, theme: &Theme, chord: &str) -> Response {
    let width = paint::width(ui, chord, theme.small()) + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 20.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, chord));
    ui.painter().rect_filled(rect, theme.sizes.radius_badge, theme.colors.sunken);
    paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, chord, (theme.small(), theme.colors.text_muted));
    response
}
