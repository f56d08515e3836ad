//! Cards and what stands alone on them: surface, thin outline, a breath of shadow.

use super::{Theme, paint};
use eframe::egui::{
    CornerRadius, Frame, InnerResponse, Label, Margin, Pos2, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// The frame of a card, 16 within.
pub fn frame(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.colors.surface)
        .stroke(theme.line())
        .corner_radius(CornerRadius::same(theme.sizes.radius_card))
        .shadow(theme.shadow_card())
        .inner_margin(Margin::same(16))
}

/// A card of the whole width.
pub fn card<R>(ui: &mut Ui, theme: &Theme, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    frame(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    })
}

/// Words of a card that is chosen like a radio button.
pub struct Choice<'a> {
    /// The choice.
    pub title: &'a str,
    /// A word beside it, in green: recommended.
    pub praise: &'a str,
    /// What follows from it.
    pub text: &'a str,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A card chosen like a radio button, with more below when it is chosen; its response to the click on its head.
pub fn choice(ui: &mut Ui, theme: &Theme, words: &Choice<'_>, more: Option<&mut dyn FnMut(&mut Ui)>) -> Response {
    let c = &theme.colors;
    // The wider edge takes its point from the margin, so that choosing moves nothing.
    let (ground, edge, margin) =
        if words.chosen { (c.accent_soft, Stroke::new(2.0, c.accent), 13) } else { (c.surface, Stroke::new(1.0, c.border), 14) };
    let frame = Frame::new().fill(ground).stroke(edge).corner_radius(CornerRadius::same(8)).inner_margin(Margin::same(margin));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let head = head_ui(ui, theme, words);
            if let Some(more) = more.filter(|_| words.chosen) {
                let left = ui.cursor().min + vec2(32.0, 0.0);
                let room = Rect::from_min_max(left, pos2(ui.max_rect().right(), f32::INFINITY));
                let inner = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| more(ui));
                ui.advance_cursor_after_rect(inner.response.rect);
            }
            head
        })
        .inner
}

fn head_ui(ui: &mut Ui, theme: &Theme, words: &Choice<'_>) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 42.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, words.chosen, words.title));
    radio(ui, theme, pos2(rect.left() + 9.0, rect.top() + 11.0), words.chosen);
    let at = |y: f32| -> Pos2 { pos2(rect.left() + 32.0, rect.top() + y) };
    let left = eframe::egui::Align2::LEFT_CENTER;
    let title = paint::text(ui.painter(), at(11.0), left, words.title, (theme.strong(), theme.colors.text));
    paint::text(ui.painter(), pos2(title.right() + 6.0, title.center().y), left, words.praise, (theme.small(), theme.colors.ok));
    paint::text(ui.painter(), at(31.0), left, words.text, (theme.small(), theme.colors.text_muted));
    response
}

/// Words of one of two versions of a value.
pub struct Version<'a> {
    /// Whose it is.
    pub head: &'a str,
    /// The value.
    pub text: &'a str,
    /// The field, for screen readers.
    pub name: &'a str,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One of two versions of a value, chosen like a radio button; a long text is shown whole.
pub fn version(ui: &mut Ui, theme: &Theme, words: &Version<'_>) -> Response {
    let c = &theme.colors;
    let (ground, edge, margin) =
        if words.chosen { (c.accent_soft, Stroke::new(2.0, c.accent), 9) } else { (c.surface, Stroke::new(1.0, c.border), 10) };
    let frame = Frame::new().fill(ground).stroke(edge).corner_radius(CornerRadius::same(8)).inner_margin(Margin::same(margin));
    let place = frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let top = ui.cursor().min;
            radio(ui, theme, top + vec2(9.0, 10.0), words.chosen);
            let room = Rect::from_min_max(top + vec2(28.0, 0.0), pos2(ui.max_rect().right(), f32::INFINITY));
            let inner = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for (text, look, colour) in [(words.head, theme.small(), c.text_muted), (words.text, theme.body(), c.text)] {
                    ui.add(Label::new(RichText::new(text).font(look).color(colour)).wrap().selectable(false));
                }
            });
            ui.advance_cursor_after_rect(inner.response.rect);
        })
        .response;
    let response = ui.interact(place.rect, place.id.with("version"), Sense::click());
    let name = format!("{}, {}: {}", words.name, words.head, words.text);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, words.chosen, &name));
    response
}

/// The disc of a radio button.
pub(super) fn radio(ui: &Ui, theme: &Theme, center: Pos2, chosen: bool) {
    let c = &theme.colors;
    let disc = Rect::from_center_size(center, vec2(18.0, 18.0));
    if chosen {
        ui.painter().circle_filled(center, 9.0, c.accent);
        ui.painter().circle_filled(center, 3.5, c.surface);
    } else {
        ui.painter().rect(disc, 9.0, c.surface, Stroke::new(1.5, c.border_input), StrokeKind::Inside);
    }
}
