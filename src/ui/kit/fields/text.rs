//! A line of text.

use super::super::form::Form;
use super::edit::{self, Edit};
use super::{Answer, Spec};
use eframe::egui::Ui;

/// The longest text of one line, in characters.
const LIMIT: usize = 500;

impl Form<'_> {
    /// A line of text.
    pub fn text(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String) -> Answer {
        self.frame(ui, spec, |ui, form, look| edit::line(ui, form, (spec, look), value, Edit { limit: Some(LIMIT), ..Edit::default() }))
    }
}
