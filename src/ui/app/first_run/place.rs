//! The third part of the first run: where the register and its backups are kept, and the passphrase.

use super::super::start::{self, Look, path_box};
use super::{FirstRun, Foot, Outcome, Part, foot_ui};
use crate::i18n::Words;
use crate::ops::first_run::NewRegister;
use crate::ops::passphrase::{self, Strength};
use crate::ops::sentence;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{self, Choice};
use crate::ui::kit::fields::tick;
use crate::ui::kit::{Theme, icons, paint};
use eframe::egui::{RichText, Ui};
use std::path::Path;

impl FirstRun {
    /// Draws the part.
    pub(super) fn place_ui(&mut self, ui: &mut Ui, look: Look<'_>) -> Outcome {
        let Look { theme, words, busy } = look;
        start::heading_ui(ui, theme, &words.text("first-run-place-title"), &words.text("first-run-place-text"));
        let mut outcome = Outcome::Stay;
        let register = Place { icon: icons::FOLDER, path: &self.path, button: &words.text("first-run-change") };
        ui.label(RichText::new(words.text("first-run-register")).font(theme.small()).color(theme.colors.text_muted));
        if path_ui(ui, theme, &register) {
            outcome = Outcome::PickPlace;
        }
        if self.backups_ui(ui, look) {
            outcome = Outcome::PickBackups;
        }
        ui.add_space(2.0);
        ui.label(RichText::new(words.text("first-run-protection")).font(theme.strong()));
        self.protection_ui(ui, theme, words);
        if let Some(refusal) = &self.refused {
            start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &sentence::sentence(words, refusal));
        }
        if let Some(problem) = self.problem(words).filter(|_| self.tried) {
            start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &problem);
        }
        let next = if busy { words.text("first-run-making") } else { words.text("first-run-make") };
        let (back, next) = foot_ui(ui, theme, words.text("first-run-back"), &next, |_| Foot::None);
        if back == Foot::Back {
            (self.part, self.tried, self.refused, self.focus) = (Part::Firm, false, None, true);
        } else if next {
            self.tried = true;
            self.refused = None;
            if self.problem(words).is_none() {
                let passphrase = (!self.unprotected).then(|| self.passphrase.clone());
                let (path, firm, person) = (self.path.clone(), self.firm.clone(), self.person.clone());
                return Outcome::Make(NewRegister { path, passphrase, firm, person }, self.plan());
            }
        }
        outcome
    }

    fn backups_ui(&mut self, ui: &mut Ui, look: Look<'_>) -> bool {
        let Look { theme, words, .. } = look;
        ui.add_space(2.0);
        let mut daily = !self.no_backups;
        tick(ui, theme, &words.text("first-run-daily"), &mut daily);
        self.no_backups = !daily;
        let plan = self.plan();
        let folder = Place { icon: icons::HARD_DRIVE, path: &plan.folder, button: &words.text("first-run-choose") };
        daily && path_ui(ui, theme, &folder)
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
        ui.spacing_mut().item_spacing.y = 4.0;
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

/// A place with the button that changes it.
struct Place<'a> {
    icon: char,
    path: &'a Path,
    button: &'a str,
}

fn path_ui(ui: &mut Ui, theme: &Theme, place: &Place<'_>) -> bool {
    ui.horizontal(|ui| {
        let room = ui.available_width() - paint::width(ui, place.button, theme.body()) - 24.0 - 8.0;
        path_box(ui, theme, room, (place.icon, place.path));
        Button::secondary(place.button).show(ui, theme).clicked()
    })
    .inner
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
