//! A banner across a page: what is wrong, what is safe, one act. Not a toast: it stays until its cause is gone.

use super::chip::Tone;
use super::{Theme, icons, paint};
use eframe::egui::{Align, CornerRadius, Frame, Label, Layout, Margin, RichText, Role, Ui};

/// Draws a banner of the whole width in a tone; whether its act was pressed.
pub fn banner(ui: &mut Ui, theme: &Theme, tone: Tone, text: &str, act: Option<&str>) -> bool {
    let (ground, ink) = tone.colors(theme);
    let icon = match tone {
        Tone::Ok => icons::CIRCLE_CHECK,
        Tone::Neutral | Tone::Accent => icons::INFO,
        Tone::Warn | Tone::Err => icons::TRIANGLE_ALERT,
    };
    let frame =
        Frame::new().fill(ground).corner_radius(CornerRadius::same(theme.sizes.radius_banner)).inner_margin(Margin::symmetric(12, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(28.0);
        let act_width = act.map_or(0.0, |act| paint::width(ui, act, theme.body()) + 40.0);
        ui.horizontal(|ui| {
            ui.label(RichText::new(icon).font(theme.icon()).color(ink));
            let room = ui.available_width() - act_width;
            ui.allocate_ui_with_layout(eframe::egui::vec2(room, 20.0), Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(RichText::new(text).color(theme.colors.text)).wrap());
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                act.is_some_and(|act| super::button::Button::ghost(act).show(ui, theme).clicked())
            })
            .inner
        })
        .inner
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_role(if tone == Tone::Err { Role::Alert } else { Role::Status }));
    shown.inner
}
