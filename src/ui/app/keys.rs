//! Shortcuts, looked at after widgets had their turn; text fields keep the keys of text.

use super::command::{Act, COMMANDS, REDO_TOO};
use eframe::egui::{Context, Key, KeyboardShortcut, Popup};

/// The commands whose keys were pressed in this frame.
pub(super) fn pressed(ctx: &Context, acts: &[Act]) -> Vec<Act> {
    if ctx.memory(|memory| memory.top_modal_layer()).is_some() {
        return Vec::new();
    }
    let typing = ctx.text_edit_focused();
    let enabled = COMMANDS.iter().filter(|line| acts.contains(&line.act));
    let mine = enabled.filter_map(|line| line.keys.map(|keys| (line.act, keys))).filter(|(_, keys)| !(typing && belongs_to_text(keys)));
    let redo_too = acts.contains(&Act::Redo) && !typing && ctx.input_mut(|input| input.consume_shortcut(&REDO_TOO));
    let redo = redo_too.then_some(Act::Redo);
    // Looked at first: to egui, Ctrl+Shift+Z is Ctrl+Z as well.
    redo.into_iter().chain(mine.filter(|(_, keys)| ctx.input_mut(|input| input.consume_shortcut(keys))).map(|(act, _)| act)).collect()
}

/// Whether a focused text field uses the keys itself.
fn belongs_to_text(keys: &KeyboardShortcut) -> bool {
    let editing = keys.modifiers.command && matches!(keys.logical_key, Key::Z | Key::Y | Key::A | Key::C | Key::V | Key::X);
    editing || keys.logical_key == Key::Delete
}

/// Whether something in this frame has a right to Esc before the page: egui takes the focus from a field and closes pop-ups
/// at the start of the next frame, so the window remembers this from one frame to the next.
pub(super) fn takes_escape(ctx: &Context) -> bool {
    Popup::is_any_open(ctx) || ctx.memory(|memory| memory.top_modal_layer()).is_some() || ctx.text_edit_focused()
}
