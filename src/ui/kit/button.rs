//! Buttons: primary (one a view), secondary, ghost, danger, and the square icon button, which must be named.

use super::{Theme, paint};
use eframe::egui::{Align2, Color32, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Ghost,
    Danger,
}

/// A button with words, made by its weight.
#[must_use = "a button is drawn by `show`"]
pub struct Button<'a> {
    text: &'a str,
    kind: Kind,
    icon: Option<char>,
    trailing: Option<char>,
    width: Option<f32>,
    enabled: bool,
}

impl<'a> Button<'a> {
    fn new(text: &'a str, kind: Kind) -> Self {
        Self { text, kind, icon: None, trailing: None, width: None, enabled: true }
    }

    /// What the page is for; at most one a view.
    pub fn primary(text: &'a str) -> Self {
        Self::new(text, Kind::Primary)
    }

    /// Any other act.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(text, Kind::Secondary)
    }

    /// A quiet act, in the accent's colour.
    pub fn ghost(text: &'a str) -> Self {
        Self::new(text, Kind::Ghost)
    }

    /// An act that removes; the words name it with its count.
    pub fn danger(text: &'a str) -> Self {
        Self::new(text, Kind::Danger)
    }

    /// With an icon before the words.
    pub fn icon(mut self, icon: char) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With an icon after the words.
    pub fn trailing(mut self, icon: char) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// Of that width, so that it does not jump when its words change.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Whether it can be pressed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> Response {
        if self.enabled { self.draw(ui, theme) } else { ui.add_enabled_ui(false, |ui| self.draw(ui, theme)).inner }
    }

    /// Ground, edge and ink at rest or under the pointer.
    fn look(&self, theme: &Theme, hovered: bool) -> (Color32, Color32, Color32) {
        let c = &theme.colors;
        match (self.kind, hovered) {
            (Kind::Primary, false) => (c.accent, c.accent, c.on_accent),
            (Kind::Primary, true) => (c.focus.lerp_to_gamma(c.text, 0.18), c.accent, c.on_accent),
            (Kind::Secondary, false) => (c.surface, c.border, c.text),
            (Kind::Secondary, true) => (c.sunken, c.border_input, c.text),
            (Kind::Ghost, false) => (Color32::TRANSPARENT, Color32::TRANSPARENT, c.accent),
            (Kind::Ghost, true) => (c.accent_soft, Color32::TRANSPARENT, c.accent),
            (Kind::Danger, false) => (c.surface, c.err, c.err),
            (Kind::Danger, true) => (c.err_soft, c.err, c.err),
        }
    }

    fn draw(&self, ui: &mut Ui, theme: &Theme) -> Response {
        let font = if self.kind == Kind::Primary { theme.strong() } else { theme.body() };
        let words = paint::width(ui, self.text, font.clone());
        let icons = [self.icon, self.trailing].iter().flatten().count() as f32 * 24.0;
        let wanted = words + icons + 24.0;
        let (rect, response) = ui.allocate_exact_size(vec2(self.width.unwrap_or(wanted), theme.sizes.control), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.text));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let (ground, edge, ink) = self.look(theme, response.hovered() || response.is_pointer_button_down_on());
        ui.painter().rect(rect, theme.corner(), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
        let mut x = rect.center().x - (words + icons) / 2.0;
        if let Some(icon) = self.icon {
            paint::icon(ui.painter(), pos2(x + 8.0, rect.center().y), icon, 16.0, ink);
            x += 24.0;
        }
        paint::text(ui.painter(), pos2(x, rect.center().y), Align2::LEFT_CENTER, self.text, (font, ink));
        if let Some(icon) = self.trailing {
            paint::icon(ui.painter(), pos2(x + words + 16.0, rect.center().y), icon, 16.0, ink);
        }
        response
    }
}

/// A square button with an icon; `name` is its tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, theme: &Theme, icon: char, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(theme.sizes.control, theme.sizes.control), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let ink = if response.hovered() { theme.colors.text } else { theme.colors.text_muted };
    if response.hovered() {
        ui.painter().rect_filled(rect, theme.corner(), theme.colors.sunken);
    }
    paint::icon(ui.painter(), rect.center(), icon, theme.sizes.icon, ink);
    response.on_hover_text(name)
}
