//! The keyboard of the table: keys of the cell that has the focus, and the end of typing.

use super::{Edit, Look, Sheet, SheetEvent, SheetState, block};
use eframe::egui::{Event, EventFilter, Id, Key, Modifiers, Response, Ui};

fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// Takes a pasted text out of the events; one cell stays with a text box where `several` is asked for.
fn pasted(ui: &Ui, several: bool) -> Option<String> {
    ui.input_mut(|input| {
        let wanted =
            |event: &Event| matches!(event, Event::Paste(text) if !several || text.trim_end_matches(['\n', '\r']).contains(['\t', '\n']));
        let at = input.events.iter().position(wanted)?;
        match input.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    })
}

impl Sheet<'_> {
    /// Keys of a cell that has the focus and isn't typed into.
    pub(super) fn keys(&self, ui: &Ui, (id, row, column): (Id, usize, usize), state: &mut SheetState, out: &mut Vec<SheetEvent>) {
        let Some(cell_id) = self.cell_id(id, row, column) else { return };
        let bad = self.rows.get(row).and_then(|row| row.cells.get(column)).is_some_and(|cell| cell.look == Look::Bad);
        let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: bad };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(cell_id, filter));
        self.moves(ui, (row, column), state);
        let Some(cell) = self.rows.get(row).and_then(|row| row.cells.get(column)) else { return };
        if ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy))) {
            ui.ctx().copy_text(cell.edit.clone().unwrap_or_else(|| cell.text.clone()));
        }
        if cell.opens && (pressed(ui, Key::Enter) || pressed(ui, Key::F2)) {
            out.push(SheetEvent::Opened(row));
        }
        if cell.opens && column == 0 && !self.read_only && pressed(ui, Key::Delete) {
            out.push(SheetEvent::Removed(row));
        }
        if cell.look == Look::Bad && pressed(ui, Key::Escape) {
            out.push(SheetEvent::GivenUp(row, column));
        }
        let Some(before) = cell.edit.as_ref().filter(|_| !self.read_only) else { return };
        if let Some(text) = pasted(ui, false) {
            out.push(SheetEvent::Pasted(row, column, block(&text)));
        } else if pressed(ui, Key::Delete) || pressed(ui, Key::Backspace) {
            out.push(SheetEvent::Typed(row, column, String::new()));
        } else if pressed(ui, Key::Enter) || pressed(ui, Key::F2) {
            state.edit = Some(Edit::of(cell_id, before.clone(), before));
        } else if let Some(text) = typed(ui) {
            state.edit = Some(Edit { all: false, ..Edit::of(cell_id, text, before) });
        }
        if state.edit.is_some() {
            ui.ctx().request_repaint();
        }
    }

    fn moves(&self, ui: &Ui, (row, column): (usize, usize), state: &mut SheetState) {
        let (last_row, last_column) = (self.rows.len().saturating_sub(1), self.columns.len().saturating_sub(1));
        let to = [
            (Key::ArrowUp, (row.saturating_sub(1), column)),
            (Key::ArrowDown, ((row + 1).min(last_row), column)),
            (Key::ArrowLeft, (row, column.saturating_sub(1))),
            (Key::ArrowRight, (row, (column + 1).min(last_column))),
            (Key::Home, (row, 0)),
            (Key::End, (row, last_column)),
        ];
        for (key, place) in to {
            if pressed(ui, key) {
                state.go = Some(place);
                ui.ctx().request_repaint();
            }
        }
    }

    /// A block pasted while a cell is typed into goes to the cells, not into the box.
    pub(super) fn paste_over(&self, ui: &Ui, (row, column): (usize, usize), state: &mut SheetState, out: &mut Vec<SheetEvent>) -> bool {
        let Some(text) = pasted(ui, true) else { return false };
        state.edit = None;
        state.go = Some((row, column));
        out.push(SheetEvent::Pasted(row, column, block(&text)));
        true
    }

    /// What the end of typing means: Esc gives up, everything else keeps; Enter goes on below.
    pub(super) fn ended(
        &self,
        ui: &Ui,
        (row, column, response): (usize, usize, &Response),
        state: &mut SheetState,
        out: &mut Vec<SheetEvent>,
    ) {
        let Some(edit) = state.edit.take() else { return };
        // Taken, so that the cell which gets the focus in this frame doesn't hear them too.
        let (escape, enter) = (pressed(ui, Key::Escape), pressed(ui, Key::Enter));
        if escape {
            out.push(SheetEvent::GivenUp(row, column));
            state.go = Some((row, column));
        } else if edit.text.trim() == edit.before.trim() {
            out.push(SheetEvent::Unchanged);
        } else {
            out.push(SheetEvent::Typed(row, column, edit.text));
        }
        if enter {
            state.go = Some(((row + 1).min(self.rows.len().saturating_sub(1)), column));
        }
        response.ctx.request_repaint();
    }
}

impl Edit {
    pub(super) fn of(cell: Id, text: String, before: &str) -> Self {
        Self { cell, text, before: before.to_owned(), fresh: true, all: true }
    }
}

/// Letters typed in this frame; they open the box and are its first text.
fn typed(ui: &Ui) -> Option<String> {
    let text: String = ui.input_mut(|input| {
        let mut typed = String::new();
        input.events.retain(|event| match event {
            Event::Text(text) => {
                typed.push_str(text);
                false
            }
            _ => true,
        });
        typed
    });
    (!text.trim().is_empty()).then_some(text)
}
