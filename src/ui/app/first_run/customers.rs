//! The fourth part of the first run: where the customers come from. The register is made; its recovery sheet can be kept here.

use super::super::start::{self, Look};
use super::{FirstRun, Foot, Outcome, Start, foot_ui};
use crate::ops::sentence;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{self, Choice};
use crate::ui::kit::icons;
use eframe::egui::{RichText, Ui};

impl FirstRun {
    /// Draws the choice, and the recovery sheet where there is a passphrase.
    pub(super) fn customers_ui(&mut self, ui: &mut Ui, look: Look<'_>) -> Outcome {
        let Look { theme, words, busy } = look;
        start::heading_ui(ui, theme, &words.text("first-run-customers-title"), &words.text("first-run-customers-text"));
        let choices = [
            (Start::Import, words.text("first-run-import"), words.text("first-run-import-text")),
            (Start::Empty, words.text("first-run-empty"), words.text("first-run-empty-text")),
            (Start::Sample, words.text("first-run-sample"), words.text("first-run-sample-text")),
        ];
        for (start, title, text) in &choices {
            let choice = Choice { title, praise: "", text, chosen: self.start == *start };
            if card::choice(ui, theme, &choice, None).clicked() {
                self.start = *start;
            }
        }
        let mut outcome = if self.protected() { self.sheet_ui(ui, look) } else { Outcome::Stay };
        let next = if busy { words.text("first-run-filling") } else { words.text("first-run-begin") };
        let (_, on) = foot_ui(ui, theme, String::new(), &next, |_| Foot::None);
        if on {
            outcome = Outcome::Begin(self.start);
        }
        outcome
    }

    fn sheet_ui(&self, ui: &mut Ui, look: Look<'_>) -> Outcome {
        let Look { theme, words, .. } = look;
        ui.add_space(8.0);
        ui.label(RichText::new(words.text("first-run-sheet")).font(theme.strong()));
        ui.add_space(-4.0);
        ui.label(RichText::new(words.text("first-run-sheet-text")).color(theme.colors.text_muted));
        let asked = Button::secondary(&words.text("first-run-sheet-save")).icon(icons::PRINTER).show(ui, theme).clicked();
        match &self.sheet {
            Some(Ok(path)) => {
                let saved = words.with("first-run-sheet-saved", &[("path", path.display().to_string().into())]);
                start::note_ui(ui, theme, icons::CIRCLE_CHECK, theme.colors.ok, &saved);
            }
            Some(Err(refusal)) => {
                start::note_ui(ui, theme, icons::TRIANGLE_ALERT, theme.colors.err, &sentence::sentence(words, refusal));
            }
            None => {}
        }
        if asked { Outcome::PickSheet } else { Outcome::Stay }
    }
}
