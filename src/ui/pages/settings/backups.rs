//! Where the register is, its backups and its recovery sheet. Nothing here reads a file: the window tells what there is.

use super::row_ui;
use crate::ui::app::page::{Command, Cx, FileFacts, LoadCx};
use crate::ui::kit::button::Button;
use crate::ui::kit::fields::tick;
use crate::ui::kit::icons;
use eframe::egui::{Label, RichText, Ui};
use std::path::Path;

/// How many backups are listed; the folder shows all.
const LISTED: usize = 5;

/// The facts with their strings.
#[derive(Debug, Default)]
pub(super) struct Backups {
    file: Option<FileFacts>,
    newest: Vec<String>,
    count: usize,
}

impl Backups {
    /// Takes what the window knows of the file.
    pub(super) fn take(&mut self, file: &FileFacts) {
        self.file = Some(file.clone());
    }

    /// Makes the strings.
    pub(super) fn load(&mut self, cx: &LoadCx<'_>) {
        let backups = self.file.as_ref().map(|file| file.backups.as_slice()).unwrap_or_default();
        self.count = backups.len();
        self.newest = backups.iter().take(LISTED).map(|backup| cx.formats.date_time(backup.at)).collect();
    }

    /// Draws the section.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(file) = self.file.as_ref().filter(|file| !file.path.as_os_str().is_empty()) else { return };
        let (words, theme) = (cx.words, cx.theme);
        path_ui(ui, cx, (&words.text("settings-register"), &file.path));
        let protection = if file.is_encrypted { words.text("settings-encrypted") } else { words.text("settings-plain") };
        row_ui(ui, theme, &words.text("settings-protection"), |ui, _| ui.label(protection));
        path_ui(ui, cx, (&words.text("settings-backup-folder"), &file.plan.folder));
        let newest = self.newest.first().cloned().unwrap_or_else(|| words.text("settings-backup-never"));
        row_ui(ui, theme, &words.text("settings-backup-newest"), |ui, _| ui.label(newest));
        if self.newest.len() > 1 {
            let older = self.newest.iter().skip(1).cloned().collect::<Vec<_>>().join(" · ");
            row_ui(ui, theme, &words.with("settings-backup-older", &[("count", (self.count - 1).into())]), |ui, _| {
                ui.add(Label::new(RichText::new(older).color(theme.colors.text_muted)).wrap())
            });
        }
        let mut plan = file.plan.clone();
        tick(ui, theme, &words.text("settings-backup-daily"), &mut plan.daily);
        if plan.daily != file.plan.daily {
            let mut device = cx.device.clone();
            device.plan_backups(plan);
            cx.send(Command::Device(Box::new(device)));
        }
        buttons_ui(ui, cx, file);
    }
}

fn buttons_ui(ui: &mut Ui, cx: &mut Cx<'_>, file: &FileFacts) {
    let (words, theme) = (cx.words, cx.theme);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(8.0, 8.0);
        let mut button = |icon: char, word: String| Button::secondary(&word).icon(icon).show(ui, theme).clicked();
        if !cx.read_only && button(icons::ARCHIVE, words.text("settings-backup-now")) {
            cx.send(Command::BackUp);
        }
        if button(icons::HARD_DRIVE, words.text("settings-backup-change")) {
            cx.send(Command::PickBackupFolder);
        }
        if !file.backups.is_empty() && button(icons::FOLDER_OPEN, words.text("settings-backup-open")) {
            cx.send(Command::OpenFile(file.plan.folder.clone()));
        }
        if button(icons::PRINTER, words.text("settings-sheet")) {
            cx.send(Command::RecoverySheet);
        }
    });
}

fn path_ui(ui: &mut Ui, cx: &Cx<'_>, (label, path): (&str, &Path)) {
    row_ui(ui, cx.theme, label, |ui, _| {
        let text = path.display().to_string();
        ui.add(Label::new(&text).truncate()).on_hover_text(text)
    });
}
