//! The empty state of a list: what belongs here, why, one button. A drawing of the app's own shapes stands above.

use super::button::Button;
use super::{Theme, paint};
use eframe::egui::{Align, Layout, RichText, Sense, Ui, vec2};

/// Words of an empty state.
pub struct Empty<'a> {
    /// The icon of what belongs here.
    pub icon: char,
    /// What is not here yet.
    pub title: &'a str,
    /// Why it is worth having.
    pub text: &'a str,
    /// The one act; empty for none.
    pub act: &'a str,
}

/// Draws an empty state; whether its act was pressed.
pub fn empty(ui: &mut Ui, theme: &Theme, words: &Empty<'_>) -> bool {
    ui.add_space(40.0);
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.set_max_width(440.0);
        let (rect, _) = ui.allocate_exact_size(vec2(64.0, 64.0), Sense::hover());
        ui.painter().circle_filled(rect.center(), 32.0, theme.colors.accent_soft);
        paint::icon(ui.painter(), rect.center(), words.icon, 30.0, theme.colors.accent);
        ui.add_space(4.0);
        ui.label(RichText::new(words.title).font(theme.title()));
        ui.label(RichText::new(words.text).color(theme.colors.text_muted));
        ui.add_space(8.0);
        !words.act.is_empty() && Button::primary(words.act).show(ui, theme).clicked()
    })
    .inner
}
