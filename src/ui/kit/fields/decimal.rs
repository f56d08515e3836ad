//! A number with decimals: raw while typed, formatted when left. The draft keeps the text; its check reads the number.

use super::super::form::{Form, clear_undo};
use super::edit::{self, Edit};
use super::{Answer, Spec};
use eframe::egui::Ui;

impl Form<'_> {
    /// A decimal number, right aligned; shown with `places` decimals when left. Text that is no number stays as typed.
    pub fn decimal(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String, places: usize) -> Answer {
        let formats = self.kit.formats;
        self.number_like(ui, spec, value, |typed| formats.parse_decimal(typed).map(|number| formats.decimal(number, places)))
    }

    /// An amount of money, right aligned; shown as the language writes money when left.
    pub fn money(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String) -> Answer {
        let formats = self.kit.formats;
        self.number_like(ui, spec, value, |typed| formats.parse_cents(typed).map(|cents| formats.money(cents)))
    }

    fn number_like(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String, tidy: impl Fn(&str) -> Option<String>) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let edit = Edit { right_aligned: true, limit: Some(40), ..Edit::default() };
            let answer = edit::line(ui, form, (spec, look), value, edit);
            if answer.response.lost_focus() {
                replace(ui, look.id, value, tidy(value));
            }
            answer
        })
    }
}

/// Puts a tidied text in place of the typed one and forgets the field's undo, whose steps no longer fit.
pub(super) fn replace(ui: &Ui, id: eframe::egui::Id, value: &mut String, tidied: Option<String>) {
    if let Some(tidied) = tidied
        && tidied != *value
    {
        *value = tidied;
        clear_undo(ui.ctx(), id);
    }
}
