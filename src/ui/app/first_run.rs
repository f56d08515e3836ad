//! The first run in four parts: language, firm, place and passphrase, customers. Makes the register after the third.

use super::start::{self, Look, Opening};
use crate::i18n::{Lang, Words};
use crate::ops::device::{self, DeviceSettings};
use crate::ops::first_run::NewRegister;
use crate::ops::passphrase::{self, Strength};
use crate::ops::{Clock, Refusal, sentence};
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
}

/// The first run and what was typed in it.
#[derive(Default)]
pub(super) struct FirstRun {
    part: Part,
    firm: String,
    path: PathBuf,
    path_chosen: bool,
    unprotected: bool,
    passphrase: String,
    again: String,
    shown: bool,
    tried: bool,
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
    /// Make this register.
    Make(NewRegister),
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

    /// Shows why the register could not be made; what was typed stays.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.refused = Some(refusal);
    }

    /// Draws the part that is due.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, settings: &mut DeviceSettings) -> Outcome {
        let Look { theme, words, busy } = look;
        let mut outcome = Outcome::Stay;
        start::page(ui, theme, &words.text("first-run-welcome"), |ui| {
            let parts = [words.text("first-run-part-language"), words.text("first-run-part-firm"), words.text("first-run-part-place")];
            progress::steps(ui, theme, &parts, self.part as usize);
            ui.add_space(16.0);
            start::card_ui(ui, theme, |ui| {
                ui.add_enabled_ui(!busy, |ui| {
                    outcome = match self.part {
                        Part::Language => self.language_ui(ui, theme, words, settings),
                        Part::Firm => self.firm_ui(ui, theme, words),
                        Part::Place => self.place_ui(ui, theme, words, busy),
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
            |ui| Button::ghost(&words.text("first-run-open-existing")).icon(icons::FOLDER_OPEN).show(ui, theme).clicked(),
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
        let missing = self.firm.trim().is_empty();
        if self.tried && missing {
            start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &words.text("first-run-firm-missing"));
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let (back, next) = foot_ui(ui, theme, words.text("first-run-back"), &words.text("first-run-next"), |_| false);
        if back == Foot::Back {
            self.part = Part::Language;
        } else if next || entered {
            self.tried = missing;
            if missing {
                self.focus = true;
            } else {
                self.part = Part::Place;
                if !self.path_chosen {
                    self.path = device::register_path(&device::default_folder(), &self.firm);
                }
            }
        }
        Outcome::Stay
    }

    fn place_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words, busy: bool) -> Outcome {
        start::heading_ui(ui, theme, &words.text("first-run-place-title"), &words.text("first-run-place-text"));
        let mut outcome = Outcome::Stay;
        if self.path_ui(ui, theme, words) {
            outcome = Outcome::PickPlace;
        }
        ui.add_space(8.0);
        ui.label(RichText::new(words.text("first-run-protection")).font(theme.strong()));
        self.protection_ui(ui, theme, words);
        if let Some(refusal) = &self.refused {
            start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &sentence::sentence(words, refusal));
        }
        if let Some(problem) = self.problem(words).filter(|_| self.tried) {
            start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &problem);
        }
        let next = if busy { words.text("first-run-making") } else { words.text("first-run-make") };
        let (back, next) = foot_ui(ui, theme, words.text("first-run-back"), &next, |_| false);
        if back == Foot::Back {
            (self.part, self.tried, self.refused, self.focus) = (Part::Firm, false, None, true);
        } else if next {
            self.tried = true;
            self.refused = None;
            if self.problem(words).is_none() {
                let passphrase = (!self.unprotected).then(|| self.passphrase.clone());
                return Outcome::Make(NewRegister { path: self.path.clone(), passphrase, firm: self.firm.clone() });
            }
        }
        outcome
    }

    fn path_ui(&self, ui: &mut Ui, theme: &Theme, words: &Words) -> bool {
        ui.label(RichText::new(words.text("first-run-register")).font(theme.small()).color(theme.colors.text_muted));
        ui.horizontal(|ui| {
            let change = words.text("first-run-change");
            let room = ui.available_width() - crate::ui::kit::paint::width(ui, &change, theme.body()) - 24.0 - 8.0;
            super::path_box(ui, theme, room, &self.path);
            Button::secondary(&change).show(ui, theme).clicked()
        })
        .inner
    }

    fn protection_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let with = Choice {
            title: &words.text("first-run-with"),
            praise: &words.text("first-run-recommended"),
            text: &words.text("first-run-with-text"),
            chosen: !self.unprotected,
        };
        let (mut passphrase, mut again) = (std::mem::take(&mut self.passphrase), std::mem::take(&mut self.again));
        let mut changed = false;
        let mut more = |ui: &mut Ui| changed = self.passphrase_ui(ui, theme, words, (&mut passphrase, &mut again));
        let clicked = card::choice(ui, theme, &with, Some(&mut more));
        (self.passphrase, self.again) = (passphrase, again);
        if changed {
            self.strength = (!self.passphrase.is_empty()).then(|| passphrase::strength(&self.passphrase, &[&self.firm]));
        }
        let without = Choice {
            title: &words.text("first-run-without"),
            praise: "",
            text: &words.text("first-run-without-text"),
            chosen: self.unprotected,
        };
        let unclicked = card::choice(ui, theme, &without, None);
        if clicked.clicked() {
            self.unprotected = false;
        }
        if unclicked.clicked() {
            self.unprotected = true;
        }
    }

    /// The two fields, the strength and a suggestion; whether the passphrase changed.
    fn passphrase_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words, typed: (&mut String, &mut String)) -> bool {
        let mut changed = false;
        ui.columns_const(|[left, right]| {
            changed = start::field_ui(left, theme, &words.text("first-run-passphrase"), typed.0, !self.shown).changed();
            start::field_ui(right, theme, &words.text("first-run-again"), typed.1, !self.shown);
        });
        ui.horizontal(|ui| {
            if Button::ghost(&words.text("first-run-suggest")).icon(icons::KEY_ROUND).show(ui, theme).clicked() {
                *typed.0 = passphrase::suggest(words.lang());
                typed.1.clone_from(typed.0);
                (self.shown, changed) = (true, true);
            }
            let (icon, word) =
                if self.shown { (icons::EYE_OFF, words.text("first-run-hide")) } else { (icons::EYE, words.text("first-run-show")) };
            if Button::ghost(&word).icon(icon).show(ui, theme).clicked() {
                self.shown = !self.shown;
            }
        });
        if let Some(strength) = self.strength {
            strength_ui(ui, theme, words, strength);
        }
        start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.warn, &words.text("first-run-passphrase-lost"));
        changed
    }

    fn problem(&self, words: &Words) -> Option<String> {
        if self.unprotected {
            return None;
        }
        match self.strength {
            None => Some(words.text("first-run-passphrase-missing")),
            Some(Strength::Weak) => Some(words.text("first-run-passphrase-weak")),
            Some(_) if self.passphrase != self.again => Some(words.text("first-run-passphrase-differs")),
            Some(_) => None,
        }
    }
}

fn strength_ui(ui: &mut Ui, theme: &Theme, words: &Words, strength: Strength) {
    let c = &theme.colors;
    let (icon, ink, text) = match strength {
        Strength::Weak => (icons::CIRCLE_X, c.err, words.text("first-run-strength-weak")),
        Strength::Fair => (icons::CIRCLE_MINUS, c.warn, words.text("first-run-strength-fair")),
        Strength::Good => (icons::CIRCLE_CHECK, c.ok, words.text("first-run-strength-good")),
        Strength::Strong => (icons::SHIELD_CHECK, c.ok, words.text("first-run-strength-strong")),
    };
    start::note_ui(ui, theme, icon, ink, &text);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Foot {
    None,
    Back,
    Other,
}

/// The foot of the card: back at the left with what stands beside it, on at the right.
fn foot_ui(ui: &mut Ui, theme: &Theme, back: String, next: &str, other: impl FnOnce(&mut Ui) -> bool) -> (Foot, bool) {
    ui.add_space(8.0);
    let line = ui.cursor().top();
    ui.painter().hline(ui.max_rect().left() - 32.0..=ui.max_rect().right() + 32.0, line, theme.line());
    ui.add_space(6.0);
    let (mut foot, mut on) = (Foot::None, false);
    ui.horizontal(|ui| {
        if !back.is_empty() && Button::secondary(&back).show(ui, theme).clicked() {
            foot = Foot::Back;
        }
        if other(ui) {
            foot = Foot::Other;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            on = Button::primary(next).trailing(icons::ARROW_RIGHT).show(ui, theme).clicked()
        });
    });
    (foot, on)
}

/// Begins to make the register that the first run asked for.
pub(super) fn begin(ctx: &egui::Context, new: NewRegister, clock: Clock) -> Option<Opening> {
    Opening::create(ctx, new, clock)
}
