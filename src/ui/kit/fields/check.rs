//! A tick box with its words beside it.

use super::super::form::Form;
use super::super::{Theme, fonts, icons};
use super::{Answer, Spec};
use eframe::egui::{self, Align2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

impl Form<'_> {
    /// A tick box; the label stands beside it, not above.
    pub fn check(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut bool) -> Answer {
        let id = self.state.id_of(spec.key);
        let response = check_box(ui, self.kit.theme, id, (spec.label, *value));
        if response.clicked() {
            *value = !*value;
            self.state.touch(id);
        }
        if self.state.take_focus(id) {
            response.request_focus();
        }
        let fault = spec.fault.filter(|_| self.state.shows(id));
        self.note(ui, spec, fault, &response);
        Answer::chosen(response.clone(), response.clicked())
    }
}

/// A tick box with words: 32 points high, the whole line can be pressed.
pub(super) fn check_box(ui: &mut Ui, theme: &Theme, id: egui::Id, (words, on): (&str, bool)) -> Response {
    let galley = ui.painter().layout(words.to_owned(), theme.body(), theme.colors.text, (ui.available_width() - 28.0).max(40.0));
    let size = vec2(28.0 + galley.size().x, galley.size().y.max(24.0) + 4.0);
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    paint_box(ui, theme, Rect::from_center_size(pos2(rect.left() + 10.0, rect.center().y), vec2(18.0, 18.0)), on);
    ui.painter().galley(pos2(rect.left() + 28.0, rect.center().y - galley.size().y / 2.0), galley, theme.colors.text);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, words));
    response
}

/// A tick box outside a form: pressing it turns `on`.
pub fn tick(ui: &mut Ui, theme: &Theme, words: &str, on: &mut bool) -> Response {
    let id = ui.next_auto_id().with("tick");
    let response = check_box(ui, theme, id, (words, *on));
    if response.clicked() {
        *on = !*on;
    }
    response
}

/// The square of a tick box.
pub(in crate::ui::kit) fn paint_box(ui: &Ui, theme: &Theme, rect: Rect, on: bool) {
    if on {
        ui.painter().rect_filled(rect, 4.0, theme.colors.accent);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icons::CHECK, fonts::icon(14.0), theme.colors.on_accent);
    } else {
        ui.painter().rect(rect, 4.0, theme.colors.surface, Stroke::new(1.0, theme.colors.border_input), StrokeKind::Inside);
    }
}
