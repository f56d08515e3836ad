//! A passphrase: dots until the eye is pressed. How strong it is, is judged elsewhere.

use super::super::form::{Form, clear_undo};
use super::super::icons;
use super::super::tools::icon_button_at;
use super::edit::{self, Edit};
use super::{Answer, Spec};
use eframe::egui::{Rect, Ui, pos2, vec2};

impl Form<'_> {
    /// A passphrase with a button that shows and hides it.
    pub fn passphrase(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let shown_id = look.id.with("shown");
            let shown = ui.data(|data| data.get_temp::<bool>(shown_id)).unwrap_or(false);
            let edit = Edit { hidden: !shown, inside_right: 26, ..Edit::default() };
            let mut answer = edit::line(ui, form, (spec, look), value, edit);
            if answer.response.lost_focus() {
                clear_undo(ui.ctx(), look.id);
            }
            let (icon, name) = if shown {
                (icons::EYE_OFF, form.kit.words.text("kit-passphrase-hide"))
            } else {
                (icons::EYE, form.kit.words.text("kit-passphrase-show"))
            };
            let field = answer.response.rect;
            let place = Rect::from_min_size(pos2(field.right() - 32.0, field.center().y - 14.0), vec2(28.0, 28.0));
            if icon_button_at(ui, form.kit, (icon, place, look.id.with("eye")), &name).clicked() {
                ui.data_mut(|data| data.insert_temp(shown_id, !shown));
            }
            answer.save = answer.response.lost_focus() && ui.input(|input| input.key_pressed(eframe::egui::Key::Enter));
            answer
        })
    }
}
