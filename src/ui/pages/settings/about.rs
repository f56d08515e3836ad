//! The version, what the program is made of, and under which licences.

use crate::ui::app::page::Cx;
use crate::ui::kit::button::Button;
use crate::ui::kit::dialog::{Answer, Buttons, Dialog};
use eframe::egui::{RichText, Ui};

/// The licences of what is embedded as files; those of crates are named in the sentence above them.
const LICENCES: &[(&str, &str)] = &[
    ("Noto Sans", include_str!("../../../../assets/fonts/NotoSans-OFL.txt")),
    ("Lucide", include_str!("../../../../assets/fonts/lucide-LICENSE.txt")),
];

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, cx: &mut Cx<'_>, open: &mut bool) {
    let (words, theme) = (cx.words, cx.theme);
    ui.label(words.with("settings-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
    ui.label(RichText::new(words.text("settings-about-text")).color(theme.colors.text_muted));
    let name = words.text("settings-licences");
    if Button::secondary(&name).show(ui, theme).clicked() {
        *open = true;
    }
    if !*open {
        return;
    }
    let close = words.text("kit-close");
    let buttons = Buttons { done: &close, cancel: "", close: &close, ready: true, danger: false };
    let answer = Dialog::new("licences", &name).width(640.0).show(ui.ctx(), theme, buttons, |ui| {
        ui.label(words.text("settings-licences-text"));
        for (title, text) in LICENCES {
            ui.add_space(8.0);
            ui.label(RichText::new(*title).font(theme.strong()));
            ui.label(RichText::new(*text).font(theme.small()));
        }
    });
    *open = answer == Answer::Open;
}
