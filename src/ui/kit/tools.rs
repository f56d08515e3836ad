//! What every widget of the kit is handed, and the few strokes they share. Colours and fonts themselves are in `theme`.

use super::icons;
use super::look::{self, Theme};
use crate::base::Date;
use crate::i18n::{Formats, Words};
use eframe::egui::{self, Color32, FontId, Frame, Margin, Response, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2};

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

pub(super) fn small(_ui: &Ui) -> FontId {
    look::small()
}

pub(super) fn body(_ui: &Ui) -> FontId {
    look::body()
}

pub(super) fn strong(_ui: &Ui) -> FontId {
    look::strong()
}

pub(super) fn icon_font(size: f32) -> FontId {
    look::icon_font(size)
}

/// Paints an icon that only decorates: screen readers don't meet it.
pub(super) fn icon_ui(ui: &mut Ui, icon: char, size: f32, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon, icon_font(size), colour);
}

/// The one main button of a view.
pub(super) fn primary_button(ui: &mut Ui, kit: Kit<'_>, word: &str) -> Response {
    let text = RichText::new(word).font(strong(ui)).color(kit.theme.on_accent);
    ui.add(egui::Button::new(text).fill(kit.theme.accent).min_size(vec2(0.0, CONTROL_HEIGHT)))
}

/// Any other button.
pub(super) fn secondary_button(ui: &mut Ui, kit: Kit<'_>, word: &str) -> Response {
    let button = egui::Button::new(RichText::new(word).color(kit.theme.text)).fill(kit.theme.surface);
    ui.add(button.stroke(Stroke::new(1.0, kit.theme.border_input)).min_size(vec2(0.0, CONTROL_HEIGHT)))
}

/// A small icon button of `size` points; `name` is its hover text and accessible name.
pub(super) fn icon_button(ui: &mut Ui, kit: Kit<'_>, icon: char, size: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::click());
    paint_icon_button(ui, kit, icon, rect, &response);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    response.on_hover_text(name)
}

/// As [`icon_button`], at a given place and with a given id, for buttons inside a field.
pub(super) fn icon_button_at(ui: &Ui, kit: Kit<'_>, (icon, rect, id): (char, egui::Rect, egui::Id), name: &str) -> Response {
    let response = ui.interact(rect, id, Sense::click());
    paint_icon_button(ui, kit, icon, rect, &response);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    response.on_hover_text(name)
}

fn paint_icon_button(ui: &Ui, kit: Kit<'_>, icon: char, rect: egui::Rect, response: &Response) {
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(2.0), 4.0, kit.theme.sunken);
    }
    let colour = if response.hovered() { kit.theme.text } else { kit.theme.text_muted };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon, icon_font(16.0), colour);
    focus_ring(ui, kit, rect, response);
}

/// The ring of a widget that paints itself.
pub(super) fn focus_ring(ui: &Ui, kit: Kit<'_>, rect: egui::Rect, response: &Response) {
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6.0, Stroke::new(2.0, kit.theme.focus), egui::StrokeKind::Outside);
    }
}

/// The border of a field by its state.
pub(super) fn field_stroke(kit: Kit<'_>, bad: bool, warned: bool, focused: bool) -> Stroke {
    match (bad, warned, focused) {
        (true, ..) => Stroke::new(2.0, kit.theme.err),
        (_, _, true) => Stroke::new(2.0, kit.theme.focus),
        (_, true, _) => Stroke::new(1.0, kit.theme.warn),
        _ => Stroke::new(1.0, kit.theme.border_input),
    }
}

/// The frame of a text field.
pub(super) fn field_frame(kit: Kit<'_>, stroke: Stroke, right: i8) -> Frame {
    let _ = icons::X;
    Frame::new().fill(kit.theme.surface).stroke(stroke).corner_radius(6.0).inner_margin(Margin { left: 9, right, top: 4, bottom: 4 })
}
