//! The keyboard of the grid: every key of its contract, taken before the table is drawn and only while the grid has the focus.

use super::row::tsv;
use super::{DataGrid, GridResponse, GridState};
use eframe::egui::{Event, EventFilter, Id, Key, Modifiers, Ui};
use std::fmt::Debug;
use std::hash::Hash;

/// How long a pause begins a new word when typing jumps.
const TYPING_PAUSE_SECONDS: f64 = 1.0;

impl<K: Copy + Eq + Hash + Debug> DataGrid<'_, K> {
    pub(super) fn keys(&self, ui: &Ui, id: Id, state: &mut GridState<K>, out: &mut GridResponse<K>) {
        if !ui.memory(|memory| memory.has_focus(id)) {
            return;
        }
        let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let page = out.rows_in_sight.saturating_sub(1).max(1);
        self.moves(ui, state, out, page);
        self.acts(ui, state, out);
        self.copies(ui, state, out);
        self.types(ui, state, out);
    }

    fn moves(&self, ui: &Ui, state: &mut GridState<K>, out: &mut GridResponse<K>, page: usize) {
        let last = self.ids.len().saturating_sub(1);
        for key in [Key::ArrowUp, Key::ArrowDown, Key::PageUp, Key::PageDown, Key::Home, Key::End] {
            for extend in [true, false] {
                let modifiers = if extend { Modifiers::SHIFT } else { Modifiers::NONE };
                while ui.input_mut(|input| input.consume_key(modifiers, key)) {
                    let at = state.current.and_then(|id| self.ids.iter().position(|other| *other == id));
                    let to = at.map_or(0, |at| target(key, at, page, last));
                    self.go(state, out, to, extend);
                }
            }
        }
    }

    /// Makes a row current and brings it into view; `extend` ticks everything from the anchor to it.
    pub(super) fn go(&self, state: &mut GridState<K>, out: &mut GridResponse<K>, to: usize, extend: bool) {
        let Some(id) = self.ids.get(to).copied() else { return };
        if extend {
            state.anchor = state.anchor.or(state.current);
            state.tick_range(self.ids, id);
            out.ticks_changed = true;
        } else {
            state.anchor = Some(id);
        }
        state.current = Some(id);
        state.scroll_to = Some(to);
        out.current_changed = true;
    }

    fn acts(&self, ui: &Ui, state: &mut GridState<K>, out: &mut GridResponse<K>) {
        let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed(Modifiers::COMMAND, Key::A) {
            state.ticked = self.ids.iter().copied().collect();
            out.ticks_changed = true;
        }
        if pressed(Modifiers::NONE, Key::Escape) {
            out.ticks_changed |= !state.ticked.is_empty();
            out.escaped = state.ticked.is_empty();
            state.untick();
        }
        let Some(current) = state.current else { return };
        if pressed(Modifiers::NONE, Key::Space) && self.ticks {
            state.toggle_tick(current);
            out.ticks_changed = true;
        }
        if pressed(Modifiers::NONE, Key::Enter) {
            out.opened = Some(current);
        }
        if pressed(Modifiers::NONE, Key::F2) {
            out.edit = Some(current);
        }
        out.remove |= pressed(Modifiers::NONE, Key::Delete);
    }

    fn copies(&self, ui: &Ui, state: &GridState<K>, out: &mut GridResponse<K>) {
        let asked = ui.input_mut(|input| {
            let asked = input.events.iter().any(|event| matches!(event, Event::Copy));
            input.events.retain(|event| !matches!(event, Event::Copy));
            asked
        });
        if !asked {
            return;
        }
        let chosen = state.chosen(self.ids);
        match self.table_text(state, &chosen) {
            Some(text) => {
                ui.ctx().copy_text(text);
                out.copied = chosen.len();
            }
            None => out.copy_wanted = chosen,
        }
    }

    /// The chosen rows as tab-separated text with a header line; nothing when a row is not at hand.
    pub fn table_text(&self, state: &GridState<K>, chosen: &[K]) -> Option<String> {
        let shown: Vec<usize> =
            state.columns.iter().filter_map(|column| self.columns.iter().position(|spec| spec.key == column.key)).collect();
        let rows: Vec<_> = chosen.iter().map(|id| (self.rows)(*id)).collect::<Option<_>>()?;
        let headers = shown.iter().filter_map(|at| self.columns.get(*at)).map(|spec| spec.title.clone());
        Some(tsv(headers, rows.iter().map(|row| shown.iter().filter_map(|at| row.cells.get(*at)).collect())))
    }

    /// Typing jumps to the next row at hand whose first column begins so, and tells the page, which knows the other rows.
    fn types(&self, ui: &Ui, state: &mut GridState<K>, out: &mut GridResponse<K>) {
        let now = ui.input(|input| input.time);
        if now - state.typed.1 > TYPING_PAUSE_SECONDS {
            state.typed.0.clear();
        }
        let typed: String = ui.input(|input| {
            input.events.iter().filter_map(|event| if let Event::Text(text) = event { Some(text.as_str()) } else { None }).collect()
        });
        if typed.is_empty() || (typed == " " && state.typed.0.is_empty()) {
            return;
        }
        state.typed = (format!("{}{}", state.typed.0, typed.to_lowercase()), now);
        let first =
            state.columns.first().and_then(|column| self.columns.iter().position(|spec| spec.key == column.key)).unwrap_or_default();
        let begins = |id: &K| {
            (self.rows)(*id)
                .and_then(|row| row.cells.get(first))
                .is_some_and(|cell| cell.plain().to_lowercase().starts_with(&state.typed.0))
        };
        out.typed = Some(state.typed.0.clone());
        if let Some(to) = self.ids.iter().position(begins) {
            self.go(state, out, to, false);
        }
    }
}

/// The row that a key leads to.
fn target(key: Key, at: usize, page: usize, last: usize) -> usize {
    match key {
        Key::ArrowUp => at.saturating_sub(1),
        Key::ArrowDown => (at + 1).min(last),
        Key::PageUp => at.saturating_sub(page),
        Key::PageDown => (at + page).min(last),
        Key::End => last,
        _ => 0,
    }
}
