//! Editing in a cell: Enter and Tab save, Tab goes right, Esc leaves the value as it was, F2 once more opens the whole form.

use super::super::fields::select_all;
use super::super::focus;
use super::DataGrid;
use super::draw::Draw;
use eframe::egui::{Align, Align2, Frame, Id, Key, Margin, Modifiers, Rect, Stroke, TextEdit, Ui, UiBuilder, vec2};
use std::fmt::Debug;
use std::hash::Hash;

/// A cell that is being edited. It belongs to a record and a column, not to a place: another order of rows takes it along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellEdit<K> {
    /// Whose cell.
    pub row: K,
    /// The key of its column.
    pub column: String,
    /// What is typed.
    pub text: String,
    was: String,
    is_fresh: bool,
}

impl<K> CellEdit<K> {
    /// A cell with its value.
    pub fn new(row: K, column: &str, value: &str) -> Self {
        Self { row, column: column.to_owned(), text: value.to_owned(), was: value.to_owned(), is_fresh: true }
    }
}

/// Where to go on after a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// Nowhere: the grid has the keys again.
    Stay,
    /// To the next cell that can be edited.
    Next,
    /// To the one before.
    Before,
    /// To the form of the whole record.
    Form,
}

/// A cell that was edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellDone<K> {
    /// Whose cell.
    pub row: K,
    /// The key of its column.
    pub column: String,
    /// The new value; none when it stayed as it was.
    pub text: Option<String>,
    /// Where to go on.
    pub then: Leave,
}

/// What ended the editing in this frame.
enum End {
    Saved(Leave),
    Given,
}

impl<K: Copy + Eq + Hash + Debug> Draw<'_, '_, K> {
    /// Draws the editor when this is the cell that is edited; whether it is.
    pub(super) fn edit_ui(&mut self, ui: &mut Ui, rect: Rect, id: K, key: &str) -> bool {
        let is_mine = |edit: &CellEdit<K>| edit.row == id && edit.column == key;
        let Some(mut edit) = self.state.edit.take_if(|edit| is_mine(edit)) else { return false };
        let title = self.grid.columns.iter().find(|spec| spec.key == key).map(|spec| spec.title.clone()).unwrap_or_default();
        let end = editor(ui, self.grid, (self.id, rect), &mut edit, &title);
        match end {
            None => self.state.edit = Some(edit),
            Some(End::Given) => ui.memory_mut(|memory| memory.request_focus(self.id)),
            Some(End::Saved(then)) => {
                if ui.memory(|memory| memory.focused().is_none()) {
                    ui.memory_mut(|memory| memory.request_focus(self.id));
                }
                let text = (edit.text.trim() != edit.was).then(|| edit.text.trim().to_owned());
                self.out.done = Some(CellDone { row: edit.row, column: edit.column, text, then });
            }
        }
        true
    }
}

fn editor<K: Copy + Eq + Hash + Debug>(
    ui: &mut Ui,
    grid: &DataGrid<'_, K>,
    (grid_id, rect): (Id, Rect),
    edit: &mut CellEdit<K>,
    title: &str,
) -> Option<End> {
    let theme = grid.kit.theme;
    let id = grid_id.with(("edit", edit.row, &edit.column));
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let pressed = |modifiers: Modifiers, key: Key| has_focus && ui.input_mut(|input| input.consume_key(modifiers, key));
    let then = if pressed(Modifiers::SHIFT, Key::Tab) {
        Some(Leave::Before)
    } else if pressed(Modifiers::NONE, Key::Tab) {
        Some(Leave::Next)
    } else if pressed(Modifiers::NONE, Key::F2) {
        Some(Leave::Form)
    } else {
        None
    };
    let room = rect.shrink2(vec2(1.0, 2.0));
    let frame = Frame::new()
        .fill(theme.colors.surface)
        .stroke(Stroke::new(2.0, theme.colors.focus))
        .corner_radius(theme.corner())
        .inner_margin(Margin::symmetric(6, 0));
    let widget = TextEdit::singleline(&mut edit.text)
        .id(id)
        .lock_focus(true)
        .font(theme.body())
        .text_color(theme.colors.text)
        .desired_width(room.width())
        .min_size(room.size())
        .align(Align2([Align::LEFT, Align::Center]))
        .char_limit(200)
        .frame(frame);
    let response = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| ui.add(widget)).inner;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(title.to_owned()));
    focus::shows_itself(ui.ctx(), id);
    if std::mem::take(&mut edit.is_fresh) {
        response.request_focus();
        select_all(ui.ctx(), id, &edit.text);
        return None;
    }
    let is_left = response.lost_focus();
    match then {
        Some(then) => {
            ui.memory_mut(|memory| memory.surrender_focus(id));
            Some(End::Saved(then))
        }
        None if is_left && ui.input(|input| input.key_pressed(Key::Escape)) => Some(End::Given),
        None if is_left => Some(End::Saved(Leave::Stay)),
        None => None,
    }
}
