//! Opening a register: those opened last, a passphrase where one is needed, and a plain sentence when it can't be opened.

use super::start::{self, Look};
use crate::ops::{Refusal, sentence};
use crate::store::OpenError;
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::{Theme, icons, paint};
use eframe::egui::{self, Align, Align2, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use std::path::{Path, PathBuf};
use zeroize::Zeroize as _;

/// The list of registers and the passphrase of the chosen one.
#[derive(Default)]
pub(super) struct Unlock {
    /// The chosen register.
    pub(super) chosen: PathBuf,
    passphrase: String,
    asks: bool,
    refused: Option<Refusal>,
    focus: bool,
}

/// What it wants after a frame.
pub(super) enum Outcome {
    /// Nothing.
    Stay,
    /// Open the register with that passphrase.
    Open(PathBuf, Option<String>),
    /// Ask for a file.
    Pick,
    /// Make a new register.
    New,
    /// Take a register out of the list.
    Forget(PathBuf),
}

impl Drop for Unlock {
    fn drop(&mut self) {
        self.passphrase.zeroize();
    }
}

impl Unlock {
    /// With one register chosen.
    pub(super) fn of(path: PathBuf) -> Self {
        let mut unlock = Self::default();
        unlock.chosen = path;
        unlock
    }

    /// Shows why a register was not opened. One that wants a passphrase asks for it without blame at the first try.
    pub(super) fn refuse(&mut self, path: &Path, refusal: Refusal) {
        let wrong = matches!(refusal, Refusal::Open(OpenError::WrongPassphrase));
        let first = wrong && !self.asks;
        path.clone_into(&mut self.chosen);
        self.asks = wrong;
        self.focus = wrong;
        self.refused = (!first).then_some(refusal);
    }

    /// Draws the list and, where wanted, the passphrase.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, recent: &[PathBuf]) -> Outcome {
        let Look { theme, words, busy } = look;
        let mut outcome = Outcome::Stay;
        start::page(ui, theme, "Kimmoke", |ui| {
            start::card_ui(ui, theme, |ui| {
                start::heading_ui(ui, theme, &words.text("app-unlock-title"), &words.text("app-unlock-text"));
                ui.add_enabled_ui(!busy, |ui| {
                    for path in recent {
                        self.row_ui(ui, look, path, &mut outcome);
                    }
                });
                if busy {
                    ui.horizontal(|ui| {
                        ui.spinner();
                        ui.label(words.text("app-unlock-opening"));
                    });
                }
                ui.add_space(8.0);
                ui.horizontal(|ui| {
                    if Button::secondary(&words.text("app-unlock-other")).icon(icons::FOLDER_OPEN).show(ui, theme).clicked() {
                        outcome = Outcome::Pick;
                    }
                    if Button::ghost(&words.text("app-unlock-new")).icon(icons::PLUS).show(ui, theme).clicked() {
                        outcome = Outcome::New;
                    }
                });
            });
        });
        outcome
    }

    fn row_ui(&mut self, ui: &mut Ui, look: Look<'_>, path: &Path, outcome: &mut Outcome) {
        let Look { theme, words, .. } = look;
        let chosen = self.chosen == path;
        let forget = words.text("app-unlock-forget");
        ui.horizontal(|ui| {
            let room = ui.available_width() - theme.sizes.control - 8.0;
            if file_row(ui, theme, room, path, chosen).clicked() {
                self.asks = false;
                self.refused = None;
                path.clone_into(&mut self.chosen);
                *outcome = Outcome::Open(path.to_owned(), None);
            }
            if icon_button(ui, theme, icons::X, &forget).clicked() {
                *outcome = Outcome::Forget(path.to_owned());
            }
        });
        if !chosen {
            return;
        }
        if self.asks && self.passphrase_ui(ui, look) {
            *outcome = Outcome::Open(path.to_owned(), Some(self.passphrase.clone()));
        }
        if let Some(refusal) = &self.refused {
            start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &sentence::sentence(words, refusal));
        }
    }

    fn passphrase_ui(&mut self, ui: &mut Ui, look: Look<'_>) -> bool {
        let Look { theme, words, .. } = look;
        let field = start::field_ui(ui, theme, &words.text("first-run-passphrase"), &mut self.passphrase, true);
        if std::mem::take(&mut self.focus) {
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let open = ui.horizontal(|ui| {
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, |ui| Button::primary(&words.text("app-unlock-open")).show(ui, theme).clicked()).inner
        });
        open.inner || entered
    }
}

/// A register as a row: its name, and where it is in small print.
fn file_row(ui: &mut Ui, theme: &Theme, width: f32, path: &Path, chosen: bool) -> egui::Response {
    let c = &theme.colors;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let folder = path.parent().unwrap_or(path).display().to_string();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 52.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, format!("{name}, {folder}")));
    let ground = if chosen || response.hovered() { c.accent_soft } else { c.surface };
    let edge = if chosen { c.accent } else { c.border };
    ui.painter().rect(rect, theme.sizes.radius_banner, ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    paint::icon(ui.painter(), pos2(rect.left() + 24.0, rect.center().y), icons::DATABASE, theme.sizes.icon, c.text_muted);
    let left = rect.left() + 48.0;
    paint::text(ui.painter(), pos2(left, rect.top() + 17.0), Align2::LEFT_CENTER, &name, (theme.strong(), c.text));
    let line = Rect::from_min_max(pos2(left, rect.top() + 27.0), pos2(rect.right() - 12.0, rect.top() + 45.0));
    let cut = paint::clipped(ui, line, &folder, (theme.small(), c.text_muted), false);
    if cut { response.on_hover_text(folder) } else { response }
}
