//! The theme that widgets read: tokens of light or dark, sizes of desk or touch; and egui's own style made of them.

use super::fonts;
use super::tokens::{Colors, DARK, LIGHT, Sizes};
use eframe::egui;
use eframe::egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use eframe::egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Vec2, Visuals};

/// What every widget of ours draws with.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Colours by use.
    pub colors: Colors,
    /// Measures.
    pub sizes: Sizes,
    /// Whether this is the dark set.
    pub dark: bool,
    /// Whether targets are sized for fingers.
    pub touch: bool,
    /// Whether motion is left out.
    pub still: bool,
}

impl Theme {
    /// A theme; `touch` for fingers, `still` for no motion.
    pub fn new(dark: bool, touch: bool, still: bool) -> Self {
        let colors = if dark { DARK } else { LIGHT };
        let sizes = if touch { Sizes::TOUCH } else { Sizes::DESK };
        Self { colors, sizes, dark, touch, still }
    }

    /// Body text.
    pub fn body(&self) -> FontId {
        FontId::proportional(self.sizes.body)
    }

    /// Body text in SemiBold.
    pub fn strong(&self) -> FontId {
        FontId::new(self.sizes.body, fonts::semibold())
    }

    /// Small text.
    pub fn small(&self) -> FontId {
        FontId::proportional(self.sizes.small)
    }

    /// Small text in SemiBold.
    pub fn small_strong(&self) -> FontId {
        FontId::new(self.sizes.small, fonts::semibold())
    }

    /// Titles.
    pub fn title(&self) -> FontId {
        FontId::new(self.sizes.title, fonts::semibold())
    }

    /// The one number of a card.
    pub fn hero(&self) -> FontId {
        FontId::new(self.sizes.hero, fonts::semibold())
    }

    /// An icon of the usual size.
    pub fn icon(&self) -> FontId {
        fonts::icon(self.sizes.icon)
    }

    /// An icon beside small text.
    pub fn icon_small(&self) -> FontId {
        fonts::icon(self.sizes.icon_small)
    }

    /// Corners of controls.
    pub fn corner(&self) -> CornerRadius {
        CornerRadius::same(self.sizes.radius)
    }

    /// The line between parts.
    pub fn line(&self) -> Stroke {
        Stroke::new(1.0, self.colors.divider)
    }

    /// Makes egui draw with this theme: fonts are set apart, once.
    pub fn apply(&self, ctx: &egui::Context) {
        let egui_theme = if self.dark { egui::Theme::Dark } else { egui::Theme::Light };
        ctx.set_theme(egui_theme);
        ctx.set_style_of(egui_theme, self.style());
    }

    /// egui's style of these tokens.
    pub fn style(&self) -> Style {
        let mut style = Style { visuals: self.visuals(), ..Style::default() };
        style.text_styles = [
            (TextStyle::Body, self.body()),
            (TextStyle::Button, self.body()),
            (TextStyle::Small, self.small()),
            (TextStyle::Heading, self.title()),
            (TextStyle::Monospace, FontId::new(self.sizes.body, FontFamily::Monospace)),
            (TextStyle::Name("strong".into()), self.strong()),
            (TextStyle::Name("hero".into()), self.hero()),
        ]
        .into();
        style.animation_time = if self.still { 0.0 } else { 0.12 };
        style.interaction.tooltip_delay = 0.5;
        style.interaction.selectable_labels = false;
        let spacing = &mut style.spacing;
        spacing.item_spacing = Vec2::splat(8.0);
        spacing.button_padding = Vec2::new(12.0, 6.0);
        spacing.interact_size = Vec2::new(self.sizes.control, self.sizes.control);
        spacing.icon_width = 18.0;
        spacing.icon_width_inner = 10.0;
        spacing.icon_spacing = 8.0;
        spacing.extra_text_line_spacing = 2.0;
        spacing.window_margin = Margin::same(24);
        spacing.menu_margin = Margin::same(6);
        spacing.menu_width = 260.0;
        spacing.tooltip_width = 250.0;
        spacing.combo_width = 160.0;
        spacing.text_edit_width = self.sizes.form;
        spacing.scroll = ScrollStyle {
            floating_allocated_width: 0.0,
            floating_width: 4.0,
            dormant_handle_opacity: 0.25,
            active_handle_opacity: 0.4,
            ..ScrollStyle::floating()
        };
        style
    }

    fn visuals(&self) -> Visuals {
        let c = &self.colors;
        let base = if self.dark { Visuals::dark() } else { Visuals::light() };
        Visuals {
            override_text_color: None,
            weak_text_color: Some(c.text_muted),
            widgets: self.widgets(),
            selection: Selection { bg_fill: self.selection_fill(), stroke: Stroke::new(1.0, c.text) },
            hyperlink_color: c.accent,
            faint_bg_color: c.sunken,
            extreme_bg_color: c.surface,
            text_edit_bg_color: Some(c.surface),
            code_bg_color: c.sunken,
            warn_fg_color: c.warn,
            error_fg_color: c.err,
            window_corner_radius: CornerRadius::same(self.sizes.radius_card),
            window_shadow: self.shadow_pop(),
            window_fill: c.surface,
            window_stroke: Stroke::new(1.0, c.border),
            menu_corner_radius: CornerRadius::same(self.sizes.radius_banner),
            panel_fill: c.bg,
            popup_shadow: self.shadow_pop(),
            striped: false,
            indent_has_left_vline: false,
            slider_trailing_fill: true,
            ..base
        }
    }

    /// Ground of selected text, a little stronger than a selected row.
    fn selection_fill(&self) -> Color32 {
        if self.dark { self.colors.accent.gamma_multiply(0.4) } else { self.colors.accent.gamma_multiply(0.25) }
    }

    /// Shadow of pop-ups, sheets and toasts.
    pub fn shadow_pop(&self) -> Shadow {
        Shadow { offset: [0, 6], blur: 24, spread: 0, color: self.colors.shadow_pop }
    }

    /// Shadow of cards.
    pub fn shadow_card(&self) -> Shadow {
        Shadow { offset: [0, 1], blur: 2, spread: 0, color: self.colors.shadow }
    }

    fn widgets(&self) -> Widgets {
        let c = &self.colors;
        let widget = |fill: Color32, edge: Color32, ink: Color32| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(1.0, edge),
            corner_radius: self.corner(),
            fg_stroke: Stroke::new(1.0, ink),
            expansion: 0.0,
        };
        Widgets {
            noninteractive: widget(c.surface, c.divider, c.text),
            inactive: widget(c.surface, c.border_input, c.text),
            hovered: widget(c.sunken, c.text_muted, c.text),
            active: widget(c.accent_soft, c.accent, c.text),
            open: widget(c.accent_soft, c.accent, c.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_styles_have_fonts_of_ours_and_icons_their_glyphs() {
        let ctx = egui::Context::default();
        ctx.set_fonts(fonts::definitions());
        Theme::new(false, false, false).apply(&ctx);
        let mut missing = Vec::new();
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            for (name, glyph) in super::super::icons::ALL {
                if !ui.ctx().fonts_mut(|f| f.has_glyph(&fonts::icon(18.0), *glyph)) {
                    missing.push(*name);
                }
            }
            for glyph in "åäöÅÄÖ€−\u{a0}\u{202f}”…·šžЖ".chars() {
                if !ui.ctx().fonts_mut(|f| f.has_glyph(&FontId::monospace(15.0), glyph)) {
                    missing.push("text");
                }
            }
        });
        // egui wants its textures taken or dropped on purpose.
        output.textures_delta.clear();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn touch_mode_enlarges_text_by_two() {
        let desk = Theme::new(false, false, false);
        let touch = Theme::new(false, true, false);
        assert!((touch.sizes.body - desk.sizes.body - 2.0).abs() < f32::EPSILON);
        assert!(touch.sizes.control >= 44.0);
    }
}
