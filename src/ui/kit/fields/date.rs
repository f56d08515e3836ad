//! A date: typed in any usual form, or picked from a month grid that Alt+↓ or the calendar icon opens.

use super::super::form::{FieldLook, Form, clear_undo};
use super::super::icons;
use super::super::tools::icon_button_at;
use super::decimal::replace;
use super::edit::{self, Edit, key};
use super::month::{self, Cursor, Picked};
use super::{Answer, Spec};
use eframe::egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Ui, pos2, vec2};

impl Form<'_> {
    /// A date; text that is no date stays as typed, for the draft's check to refuse.
    pub fn date(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let open_now = key(ui, look.id, Modifiers::ALT, Key::ArrowDown);
            let mut answer = edit::line(ui, form, (spec, look), value, Edit { inside_right: 26, limit: Some(40), ..Edit::default() });
            let formats = form.kit.formats;
            if answer.response.lost_focus() {
                let tidied = formats.parse_date(value, form.kit.today).map(|day| formats.date(day));
                replace(ui, look.id, value, tidied);
            }
            let field = answer.response.rect;
            let place = Rect::from_min_size(pos2(field.right() - 32.0, field.center().y - 14.0), vec2(28.0, 28.0));
            let name = form.kit.words.with("kit-date-open", &[("field", spec.label.into())]);
            let icon = icon_button_at(ui, form.kit, (icons::CALENDAR, place, look.id.with("icon")), &name);
            let popup = look.id.with("month");
            if open_now || icon.clicked() {
                let start = formats.parse_date(value, form.kit.today).unwrap_or(form.kit.today);
                ui.data_mut(|data| data.insert_temp(popup, Cursor { day: start, fresh: true }));
                Popup::open_id(ui.ctx(), popup);
            }
            form.month_popup(ui, look, popup, (value, &mut answer));
            answer
        })
    }

    fn month_popup(&self, ui: &Ui, look: FieldLook, popup: Id, (value, answer): (&mut String, &mut Answer)) {
        let Some(mut cursor) = ui.data(|data| data.get_temp::<Cursor>(popup)) else { return };
        let kit = self.kit;
        let chosen = kit.formats.parse_date(value, kit.today);
        let shown = Popup::from_response(&answer.response)
            .id(popup)
            .open_memory(None)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| month::ui(ui, kit, popup.with("days"), &mut cursor, chosen));
        let picked = match &shown {
            Some(shown) => shown.inner,
            None => Picked::Open,
        };
        ui.data_mut(|data| data.insert_temp(popup, cursor));
        let text = match picked {
            Picked::Open => return,
            Picked::Day(day) => Some(kit.formats.date(day)),
            Picked::Clear => Some(String::new()),
            Picked::Cancel => None,
        };
        if let Some(text) = text {
            answer.changed |= *value != text;
            answer.committed = true;
            *value = text;
            clear_undo(ui.ctx(), look.id);
        }
        Popup::close_id(ui.ctx(), popup);
        answer.response.request_focus();
    }
}
