//! The first run in four parts: language, firm, place and passphrase, customers. The register is made after the third.

mod customers;
mod place;

use super::start::{self, Look};
use crate::i18n::{Lang, Words};
use crate::ops::Refusal;
use crate::ops::device::{self, BackupPlan, DeviceSettings};
use crate::ops::first_run::NewRegister;
use crate::ops::passphrase::Strength;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{self, Choice};
use crate::ui::kit::{Theme, icons, progress};
use eframe::egui::{self, Align, Layout, RichText, Ui};
use std::path::PathBuf;
use zeroize::Zeroize as _;

/// Where the first run stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Language,
    Firm,
    Place,
    Customers,
}

/// Where the customers come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Start {
    /// A file is imported.
    #[default]
    Import,
    /// They are typed one by one.
    Empty,
    /// The made-up firm.
    Sample,
}

/// The first run and what was typed in it.
#[derive(Default)]
pub(super) struct FirstRun {
    part: Part,
    firm: String,
    person: String,
    path: PathBuf,
    path_chosen: bool,
    no_backups: bool,
    backups: Option<PathBuf>,
    unprotected: bool,
    passphrase: String,
    again: String,
    shown: bool,
    tried: bool,
    start: Start,
    sheet: Option<Result<PathBuf, Refusal>>,
    focus: bool,
    refused: Option<Refusal>,
    strength: Option<Strength>,
    /// Whether there is another register to go back to.
    pub(super) can_leave: bool,
}

/// What the first run wants after a frame.
pub(super) enum Outcome {
    /// Go on.
    Stay,
    /// Ask the system for another place.
    PickPlace,
    /// Ask the system for a folder for backups.
    PickBackups,
    /// Make this register, with that plan for its backups.
    Make(NewRegister, BackupPlan),
    /// Ask the system where the recovery sheet goes.
    PickSheet,
    /// The register is made; begin with it.
    Begin(Start),
    /// Open an existing file instead.
    OpenExisting,
    /// Back to the list of registers.
    Leave,
}

impl Drop for FirstRun {
    fn drop(&mut self) {
        self.passphrase.zeroize();
        self.again.zeroize();
    }
}

impl FirstRun {
    /// Takes the place that the user chose.
    pub(super) fn place(&mut self, path: PathBuf) {
        self.path = if path.extension().is_some() { path } else { path.with_extension("kimmoke") };
        self.path_chosen = true;
    }

    /// The folder and name to begin the choice of a place with.
    pub(super) fn path(&self) -> &std::path::Path {
        &self.path
    }

    /// Takes the folder that the user chose for backups.
    pub(super) fn back_up_to(&mut self, folder: PathBuf) {
        self.backups = Some(folder);
        self.no_backups = false;
    }

    /// How the register is to be backed up.
    pub(super) fn plan(&self) -> BackupPlan {
        let usual = BackupPlan::usual(&self.path);
        BackupPlan { folder: self.backups.clone().unwrap_or(usual.folder), daily: !self.no_backups, ..usual }
    }

    /// The register is made: on to its customers. What was typed as passphrase is forgotten.
    pub(super) fn made(&mut self) {
        self.part = Part::Customers;
        self.passphrase.zeroize();
        self.again.zeroize();
    }

    /// The firm's name as typed.
    pub(super) fn firm(&self) -> &str {
        &self.firm
    }

    /// Whether a passphrase was chosen.
    pub(super) fn protected(&self) -> bool {
        !self.unprotected
    }

    /// Hears what became of the recovery sheet.
    pub(super) fn sheet_written(&mut self, result: Result<PathBuf, Refusal>) {
        self.sheet = Some(result);
    }

    /// Shows why the register could not be made; what was typed stays.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.refused = Some(refusal);
    }

    /// Draws the part that is due.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, settings: &mut DeviceSettings) -> Outcome {
        let Look { theme, words, busy } = look;
        let mut outcome = Outcome::Stay;
        start::page(ui, theme, &words.text("first-run-welcome"), |ui| {
            let parts = [
                words.text("first-run-part-language"),
                words.text("first-run-part-firm"),
                words.text("first-run-part-place"),
                words.text("first-run-part-customers"),
            ];
            progress::steps(ui, theme, &parts, self.part as usize);
            ui.add_space(8.0);
            start::card_ui(ui, theme, |ui| {
                ui.add_enabled_ui(!busy, |ui| {
                    outcome = match self.part {
                        Part::Language => self.language_ui(ui, theme, words, settings),
                        Part::Firm => self.firm_ui(ui, theme, words),
                        Part::Place => self.place_ui(ui, look),
                        Part::Customers => self.customers_ui(ui, look),
                    };
                });
            });
        });
        outcome
    }

    fn language_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words, settings: &mut DeviceSettings) -> Outcome {
        start::heading_ui(ui, theme, &words.text("first-run-language-title"), &words.text("first-run-language-text"));
        for lang in Lang::ALL {
            let own = Words::new(*lang);
            let choice = Choice {
                title: &own.text("app-language-name"),
                praise: "",
                text: &own.text("first-run-language-note"),
                chosen: settings.lang() == *lang,
            };
            if card::choice(ui, theme, &choice, None).clicked() {
                settings.language = lang.code().to_owned();
            }
        }
        let (back, next) = foot_ui(
            ui,
            theme,
            if self.can_leave { words.text("first-run-cancel") } else { String::new() },
            &words.text("first-run-next"),
            |ui| {
                let word = words.text("first-run-open-existing");
                let open = Button::ghost(&word).icon(icons::FOLDER_OPEN);
                if open.show(ui, theme).clicked() { Foot::Other } else { Foot::None }
            },
        );
        match (back, next) {
            (Foot::Back, _) => return Outcome::Leave,
            (Foot::Other, _) => return Outcome::OpenExisting,
            (_, true) => (self.part, self.focus) = (Part::Firm, true),
            _ => {}
        }
        Outcome::Stay
    }

    fn firm_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> Outcome {
        start::heading_ui(ui, theme, &words.text("first-run-firm-title"), &words.text("first-run-firm-text"));
        let field = start::field_ui(ui, theme, &words.text("first-run-firm-label"), &mut self.firm, false);
        if std::mem::take(&mut self.focus) {
            field.request_focus();
        }
        let own = start::field_ui(ui, theme, &words.text("first-run-person-label"), &mut self.person, false);
        ui.label(RichText::new(words.text("first-run-person-text")).font(theme.small()).color(theme.colors.text_muted));
        let entered = (field.lost_focus() || own.lost_focus()) && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let (back, next) = foot_ui(ui, theme, words.text("first-run-back"), &words.text("first-run-next"), |_| Foot::None);
        if back == Foot::Back {
            self.part = Part::Language;
        } else if next || entered {
            self.part = Part::Place;
            if !self.path_chosen {
                self.path = device::register_path(&device::default_folder(), &self.firm);
            }
        }
        Outcome::Stay
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Foot {
    None,
    Back,
    Other,
}

/// The foot of the card: back at the left with what stands beside it, on at the right.
fn foot_ui(ui: &mut Ui, theme: &Theme, back: String, next: &str, other: impl FnOnce(&mut Ui) -> Foot) -> (Foot, bool) {
    ui.add_space(8.0);
    let line = ui.cursor().top();
    ui.painter().hline(ui.max_rect().left() - 32.0..=ui.max_rect().right() + 32.0, line, theme.line());
    ui.add_space(12.0);
    let (mut foot, mut on) = (Foot::None, false);
    ui.horizontal(|ui| {
        if !back.is_empty() && Button::secondary(&back).show(ui, theme).clicked() {
            foot = Foot::Back;
        }
        let beside = other(ui);
        if beside != Foot::None {
            foot = beside;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            on = Button::primary(next).trailing(icons::ARROW_RIGHT).show(ui, theme).clicked()
        });
    });
    (foot, on)
}
