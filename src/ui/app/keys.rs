//! Shortcuts, looked at after widgets had their turn; text fields keep the keys of text.

use super::command::{Act, COMMANDS};
use super::page::PageId;
use eframe::egui::{Context, Key, KeyboardShortcut, Popup};

/// The commands whose keys were pressed in this frame.
pub(super) fn pressed(ctx: &Context, pages: &[PageId]) -> Vec<Act> {
    if ctx.memory(|memory| memory.top_modal_layer()).is_some() {
        return Vec::new();
    }
    let typing = ctx.text_edit_focused();
    let enabled = COMMANDS.iter().filter(|line| line.enabled(pages));
    let mine = enabled.filter_map(|line| line.keys.map(|keys| (line.act, keys))).filter(|(_, keys)| !(typing && belongs_to_text(keys)));
    mine.filter(|(_, keys)| ctx.input_mut(|input| input.consume_shortcut(keys))).map(|(act, _)| act).collect()
}

/// Whether a focused text field uses the keys itself.
fn belongs_to_text(keys: &KeyboardShortcut) -> bool {
    let editing = keys.modifiers.command && matches!(keys.logical_key, Key::Z | Key::Y | Key::A | Key::C | Key::V | Key::X);
    editing || keys.logical_key == Key::Delete
}

/// Whether Esc reached the page: no pop-up, no dialog took it and no field has the focus.
pub(super) fn escaped(ctx: &Context) -> bool {
    let taken = Popup::is_any_open(ctx) || ctx.memory(|memory| memory.top_modal_layer()).is_some() || ctx.text_edit_focused();
    !taken && ctx.input(|input| input.key_pressed(Key::Escape))
}
