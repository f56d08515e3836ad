//! What every widget of the kit is handed, and the few strokes they share. Colours and fonts themselves are in `theme`.

use super::fonts;
use super::theme::Theme;
use crate::base::Date;
use crate::i18n::{Formats, Words};
use eframe::egui::{self, Color32, Frame, Margin, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Height of a field or button in points.
pub const CONTROL_HEIGHT: f32 = 32.0;

/// What a widget of the kit draws with: colours, words, formats and the day.
#[derive(Clone, Copy)]
pub struct Kit<'a> {
    /// Colours and measures.
    pub theme: &'a Theme,
    /// Words of the language in use.
    pub words: &'a Words,
    /// Dates and numbers as the language writes them.
    pub formats: &'a Formats,
    /// The day that "tomorrow" is counted from.
    pub today: Date,
}

/// Paints an icon that only decorates: screen readers don't meet it.
pub(super) fn icon_ui(ui: &mut Ui, icon: char, size: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon, fonts::icon(size), colour);
}

/// A small icon button of `size` points; `name` is its hover text and accessible name.
pub(super) fn icon_button(ui: &mut Ui, kit: Kit<'_>, icon: char, size: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::click());
    paint_icon_button(ui, kit, icon, rect, &response);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response.on_hover_text(name)
}

/// As [`icon_button`], at a given place and with a given id, for buttons inside a field.
pub(super) fn icon_button_at(ui: &Ui, kit: Kit<'_>, (icon, rect, id): (char, egui::Rect, egui::Id), name: &str) -> Response {
    let response = ui.interact(rect, id, Sense::click());
    paint_icon_button(ui, kit, icon, rect, &response);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response.on_hover_text(name)
}

fn paint_icon_button(ui: &Ui, kit: Kit<'_>, icon: char, rect: egui::Rect, response: &Response) {
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(2.0), 4.0, kit.theme.colors.sunken);
    }
    let colour = if response.hovered() { kit.theme.colors.text } else { kit.theme.colors.text_muted };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon, fonts::icon(16.0), colour);
}

/// The border of a field by its state.
pub(super) fn field_stroke(kit: Kit<'_>, bad: bool, warned: bool, focused: bool) -> Stroke {
    match (bad, warned, focused) {
        (true, ..) => Stroke::new(2.0, kit.theme.colors.err),
        (_, _, true) => Stroke::new(2.0, kit.theme.colors.focus),
        (_, true, _) => Stroke::new(1.0, kit.theme.colors.warn),
        _ => Stroke::new(1.0, kit.theme.colors.border_input),
    }
}

/// The frame of a text field.
pub(super) fn field_frame(kit: Kit<'_>, stroke: Stroke, right: i8) -> Frame {
    Frame::new().fill(kit.theme.colors.surface).stroke(stroke).corner_radius(kit.theme.corner()).inner_margin(Margin {
        left: 9,
        right,
        top: 4,
        bottom: 4,
    })
}
