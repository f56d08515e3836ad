//! The tooltip with a heading, for hard words and numbers that want their formula.

use super::Theme;
use eframe::egui::{Response, RichText};

/// Explains what the response stands for: a heading and up to three lines.
pub fn explain(response: Response, theme: &Theme, title: &str, text: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(250.0);
        ui.label(RichText::new(title).font(theme.small_strong()));
        ui.label(RichText::new(text).font(theme.small()));
    })
}
