//! The text box that the typed fields share: frame by state, everything selected when Tab arrives.

use super::super::focus;
use super::super::form::{FieldLook, Form};
use super::super::tools::{CONTROL_HEIGHT, field_frame, field_stroke};
use super::{Answer, Spec};
use eframe::egui::text::CCursorRange;
use eframe::egui::text_edit::{TextEdit, TextEditState};
use eframe::egui::{self, Align, Align2, Key, TextBuffer, Ui, vec2};

/// How one text box differs from another.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Edit {
    pub(super) right_aligned: bool,
    pub(super) hidden: bool,
    /// Points kept free at the right end for buttons inside the field.
    pub(super) inside_right: i8,
    pub(super) limit: Option<usize>,
}

/// Draws a one-line text box.
pub(super) fn line(ui: &mut Ui, form: &Form<'_>, (spec, look): (&Spec<'_>, FieldLook), text: &mut dyn TextBuffer, edit: Edit) -> Answer {
    let focused = ui.memory(|memory| memory.has_focus(look.id));
    if focused && !look.bad {
        focus::shows_itself(ui.ctx(), look.id);
    }
    let stroke = field_stroke(form.kit, look.bad, look.warned, focused);
    let mut widget = TextEdit::singleline(text)
        .id(look.id)
        .font(form.kit.theme.body())
        .text_color(form.kit.theme.colors.text)
        .desired_width(look.width)
        .min_size(vec2(look.width, CONTROL_HEIGHT))
        .align(Align2([if edit.right_aligned { Align::RIGHT } else { Align::LEFT }, Align::Center]))
        .password(edit.hidden)
        .frame(field_frame(form.kit, stroke, 9 + edit.inside_right));
    if let Some(hint) = spec.hint {
        widget = widget.hint_text(egui::RichText::new(hint).color(form.kit.theme.colors.text_muted));
    }
    if let Some(limit) = edit.limit {
        widget = widget.char_limit(limit);
    }
    let output = widget.show(ui);
    let response: egui::Response = output.response.response;
    if response.gained_focus() && came_by_keyboard(ui) {
        select_all(ui.ctx(), response.id, output.galley.text());
    }
    come_back(ui, &response);
    let changed = response.changed();
    Answer::new(response, changed)
}

/// Gives the focus back to a text box once the pointer, which pressed something that belongs to it, is released.
pub(super) fn return_after_press(ui: &Ui, id: egui::Id) {
    ui.data_mut(|data| data.insert_temp(id.with("return"), true));
    ui.ctx().request_repaint();
}

fn come_back(ui: &Ui, response: &egui::Response) {
    let flag = response.id.with("return");
    let pointer_rests = ui.input(|input| !input.pointer.any_down() && !input.pointer.any_released());
    if pointer_rests && ui.data_mut(|data| data.remove_temp::<bool>(flag)).is_some() {
        response.request_focus();
    }
}

/// Focus arrived by Tab or an arrow, not by the pointer.
pub(super) fn came_by_keyboard(ui: &Ui) -> bool {
    ui.input(|input| !input.pointer.any_pressed() && !input.pointer.any_released() && !input.pointer.any_down())
}

/// Selects the whole text of a text box, so that typing replaces it.
pub(in crate::ui::kit) fn select_all(ctx: &egui::Context, id: egui::Id, text: &str) {
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::select_all_str(text)));
    state.store(ctx, id);
}

/// Whether a key was pressed while this field has focus; the key is then spent.
pub(super) fn key(ui: &Ui, id: egui::Id, modifiers: egui::Modifiers, key: Key) -> bool {
    ui.memory(|memory| memory.has_focus(id)) && ui.input_mut(|input| input.consume_key(modifiers, key))
}
