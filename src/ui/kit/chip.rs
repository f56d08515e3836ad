//! Chips: short marks of state, tags and filters. Not buttons: one that can be pressed says so by its cross or its hover.

use super::{Theme, icons, paint};
use eframe::egui::{Align2, Color32, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// What a mark says; always with words or an icon, never by its colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// No judgement.
    #[default]
    Neutral,
    /// Chosen, a filter.
    Accent,
    /// Good.
    Ok,
    /// Needs a look.
    Warn,
    /// Wrong or late.
    Err,
}

impl Tone {
    /// Ground and ink of the tone.
    pub fn colors(self, theme: &Theme) -> (Color32, Color32) {
        let c = &theme.colors;
        match self {
            Self::Neutral => (c.sunken, c.text),
            Self::Accent => (c.accent_soft, c.accent),
            Self::Ok => (c.ok_soft, c.ok),
            Self::Warn => (c.warn_soft, c.warn),
            Self::Err => (c.err_soft, c.err),
        }
    }
}

/// A chip, made by its words.
#[must_use = "a chip is drawn by `show`"]
pub struct Chip<'a> {
    text: &'a str,
    tone: Tone,
    icon: Option<char>,
    remove: Option<&'a str>,
    pressable: bool,
}

impl<'a> Chip<'a> {
    /// A neutral chip.
    pub fn new(text: &'a str) -> Self {
        Self { text, tone: Tone::Neutral, icon: None, remove: None, pressable: false }
    }

    /// In that tone.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// With an icon before the words.
    pub fn icon(mut self, icon: char) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With a cross; pressing the chip removes what it stands for, `name` says so to a screen reader.
    pub fn removable(mut self, name: &'a str) -> Self {
        self.remove = Some(name);
        self
    }

    /// Can be pressed without being removed.
    pub fn pressable(mut self) -> Self {
        self.pressable = true;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> Response {
        let words = paint::width(ui, self.text, theme.small());
        let before = if self.icon.is_some() { 20.0 } else { 0.0 };
        let after = if self.remove.is_some() { 20.0 } else { 0.0 };
        let acts = self.pressable || self.remove.is_some();
        let height = if acts { theme.sizes.chip } else { 24.0 };
        let (rect, response) =
            ui.allocate_exact_size(vec2(words + before + after + 16.0, height), if acts { Sense::click() } else { Sense::hover() });
        let kind = if acts { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(kind, ui.is_enabled(), self.remove.unwrap_or(self.text)));
        let (ground, ink) = self.tone.colors(theme);
        let painter = ui.painter();
        // For fingers the target is higher than what is seen, so that chips in a row look alike.
        let seen = eframe::egui::Rect::from_center_size(rect.center(), vec2(rect.width(), rect.height().min(28.0)));
        painter.rect_filled(seen, theme.corner(), ground);
        let y = rect.center().y;
        if let Some(icon) = self.icon {
            paint::icon(painter, pos2(rect.left() + 15.0, y), icon, theme.sizes.icon_small, ink);
        }
        paint::text(painter, pos2(rect.left() + 8.0 + before, y), Align2::LEFT_CENTER, self.text, (theme.small(), ink));
        if self.remove.is_some() {
            paint::icon(painter, pos2(rect.right() - 15.0, y), icons::X, theme.sizes.icon_small, ink);
        }
        if acts && response.hovered() {
            painter.rect_stroke(seen, theme.corner(), (1.0, ink), eframe::egui::StrokeKind::Inside);
        }
        response
    }
}
