//! The list of shortcuts under F1, out of the table of commands.

use super::command::{self, Act, COMMANDS};
use crate::i18n::Words;
use crate::ui::kit::dialog::{Answer, Buttons, Dialog};
use crate::ui::kit::{Theme, badge};
use eframe::egui::{self, Align, Layout};

/// Draws the list; whether it stays open.
pub(super) fn ui(ctx: &egui::Context, theme: &Theme, words: &Words, acts: &[Act]) -> bool {
    let (title, close) = (words.text("app-help-title"), words.text("kit-close"));
    let buttons = Buttons { done: &close, cancel: "", close: &close, ready: true, danger: false };
    let answer = Dialog::new("help", &title).width(560.0).show(ctx, theme, buttons, |ui| {
        for line in COMMANDS.iter().filter(|line| line.keys.is_some() && acts.contains(&line.act)) {
            let mut chords = vec![line.chord()];
            if line.act == Act::Redo {
                chords.push(command::chord(&command::REDO_TOO));
            }
            row_ui(ui, theme, &command::label(words, line.act), &chords);
        }
        for key in command::PAGE_KEYS.iter().filter(|key| acts.contains(&Act::Go(key.page))) {
            let does = format!("{}: {}", command::page_name(words, key.page), (key.does)(words));
            let chords: Vec<String> = key.chords.iter().map(|chord| (*chord).to_owned()).collect();
            row_ui(ui, theme, &does, &chords);
        }
        row_ui(ui, theme, &words.text("app-help-zoom"), &["Ctrl++".into(), "Ctrl+−".into(), "Ctrl+0".into()]);
        row_ui(ui, theme, &words.text("app-help-quit"), &["Ctrl+Q".into()]);
        row_ui(ui, theme, &words.text("app-help-back"), &["Esc".into()]);
    });
    answer == Answer::Open
}

fn row_ui(ui: &mut egui::Ui, theme: &Theme, words: &str, chords: &[String]) {
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        ui.label(words);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for chord in chords.iter().rev() {
                badge::key(ui, theme, chord);
            }
        });
    });
}
