//! A time of day, typed in any usual form and shown as the language writes it.

use super::super::form::Form;
use super::decimal::replace;
use super::edit::{self, Edit};
use super::{Answer, Spec};
use eframe::egui::Ui;

impl Form<'_> {
    /// A time of day; text that is no time stays as typed.
    pub fn time(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let answer = edit::line(ui, form, (spec, look), value, Edit { limit: Some(12), ..Edit::default() });
            if answer.response.lost_focus() {
                let tidied = form.kit.formats.parse_time(value).map(|time| form.kit.formats.time(time));
                replace(ui, look.id, value, tidied);
            }
            answer
        })
    }
}
