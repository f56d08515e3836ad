//! The data grid: rows by id, columns of the user's choice, sorting, ticking and the whole keyboard, over egui_table.
//!
//! It draws only the rows in sight and tells which ones it wants; the page fetches them. Sorting and deeds are the page's as well.

mod chooser;
mod draw;
mod edit;
mod keys;
mod row;
mod state;

pub use chooser::columns_ui;
pub use edit::{CellDone, CellEdit, Leave};
pub use row::{Cell, Row, RowCache, tsv};
pub use state::{ColumnSpec, GridSort, GridState, ShownColumn};

use super::tools::Kit;
use draw::Draw;
use eframe::egui::{Id, Pos2, Sense, Stroke, Ui, UiBuilder, accesskit, vec2};
use egui_table::{AutoSizeMode, Column, HeaderRow, Table, TableState};
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::ops::Range;

/// The narrowest column in points.
const NARROWEST: f32 = 48.0;
/// Width of the column of tick boxes.
const TICK_WIDTH: f32 = 34.0;

/// How high the rows are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// 34 points, or 48 for fingers.
    #[default]
    Usual,
    /// 28 points.
    Compact,
}

/// A grid for one frame.
pub struct DataGrid<'a, K> {
    /// What the kit draws with.
    pub kit: Kit<'a>,
    /// Its name for screen readers, and its identity in the page.
    pub name: &'a str,
    /// All ids in their order.
    pub ids: &'a [K],
    /// All columns that could be shown.
    pub columns: &'a [ColumnSpec],
    /// The row of an id, if at hand; a missing one is drawn as a grey bar.
    pub rows: &'a dyn Fn(K) -> Option<&'a Row>,
    /// Whether rows have tick boxes.
    pub ticks: bool,
    /// Height of the rows.
    pub density: Density,
    /// For small tables: as high as its rows, at most this many; `None` fills the place there is.
    pub at_most_rows: Option<usize>,
}

/// What happened in the grid in this frame.
#[derive(Clone, Debug)]
pub struct GridResponse<K> {
    /// The rows in sight: to be at hand in the next frame.
    pub wanted: Range<usize>,
    /// Enter or a double click.
    pub opened: Option<K>,
    /// Another row is current.
    pub current_changed: bool,
    /// Other rows are ticked.
    pub ticks_changed: bool,
    /// A header was pressed; the state already holds it.
    pub sort_by: Option<GridSort>,
    /// Columns were moved or resized: worth saving.
    pub columns_changed: bool,
    /// Delete was pressed: remove [`GridState::chosen`].
    pub remove: bool,
    /// F2 was pressed on this row.
    pub edit: Option<K>,
    /// A cell was edited.
    pub done: Option<CellDone<K>>,
    /// Esc with nothing ticked: leave the list.
    pub escaped: bool,
    /// So many rows went to the clipboard.
    pub copied: usize,
    /// Copying wants these rows, some of which are not at hand: fetch them and use [`DataGrid::table_text`].
    pub copy_wanted: Vec<K>,
    /// The user typed the beginning of a name: rows not at hand may fit better.
    pub typed: Option<String>,
    /// The row and place of a right click or long touch.
    pub menu: Option<(K, Pos2)>,
    pub(super) rows_in_sight: usize,
}

impl<K> GridResponse<K> {
    fn new(rows_in_sight: usize) -> Self {
        Self {
            wanted: 0..0,
            opened: None,
            current_changed: false,
            ticks_changed: false,
            sort_by: None,
            columns_changed: false,
            remove: false,
            edit: None,
            done: None,
            escaped: false,
            copied: 0,
            copy_wanted: Vec::new(),
            typed: None,
            menu: None,
            rows_in_sight,
        }
    }
}

impl<'a, K: Copy + Eq + Hash + Debug> DataGrid<'a, K> {
    /// A grid with tick boxes that fills its place.
    pub fn new(kit: Kit<'a>, name: &'a str, ids: &'a [K], columns: &'a [ColumnSpec], rows: &'a dyn Fn(K) -> Option<&'a Row>) -> Self {
        Self { kit, name, ids, columns, rows, ticks: true, density: Density::Usual, at_most_rows: None }
    }

    /// Without tick boxes, as high as its rows but at most `most`.
    #[must_use]
    pub fn small(self, most: usize) -> Self {
        Self { ticks: false, at_most_rows: Some(most), ..self }
    }

    fn row_height(&self) -> f32 {
        match self.density {
            Density::Usual => self.kit.theme.sizes.row,
            Density::Compact if self.kit.theme.touch => self.kit.theme.sizes.row,
            Density::Compact => 28.0,
        }
    }

    /// The grid's widget id on this ui; give it focus to put the keys there.
    pub fn id(&self, ui: &Ui) -> Id {
        ui.make_persistent_id(("grid", self.name))
    }

    /// Draws the grid and takes its keys.
    pub fn show(&self, ui: &mut Ui, state: &mut GridState<K>) -> GridResponse<K> {
        let id = self.id(ui);
        let header = self.kit.theme.sizes.header;
        let room = ui.available_size();
        let height = match self.at_most_rows {
            Some(most) => (header + self.row_height() * (self.ids.len().min(most) as f32) + 1.0).min(room.y.max(header)),
            None => room.y,
        };
        let rows_in_sight = ((height - header) / self.row_height()).max(1.0) as usize;
        let mut out = GridResponse::new(rows_in_sight);
        let (_, rect) = ui.allocate_space(vec2(room.x, height));
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(accesskit::Role::Grid);
            node.set_label(self.name.to_owned());
            node.set_row_count(self.ids.len());
            node.set_column_count(state.columns.len());
        });
        if response.gained_focus() && state.current.is_none() {
            self.go(state, &mut out, 0, false);
        }
        self.keys(ui, id, state, &mut out);
        let builder = UiBuilder::new().max_rect(rect).id_salt(("grid-table", self.name)).accessibility_parent(id);
        ui.scope_builder(builder, |ui| self.table(ui, id, state, &mut out));
        out
    }

    fn table(&self, ui: &mut Ui, id: Id, state: &mut GridState<K>, out: &mut GridResponse<K>) {
        // The lines of egui_table between columns: dividers between rows are enough.
        ui.visuals_mut().widgets.noninteractive.bg_stroke = Stroke::NONE;
        let lead = usize::from(self.ticks);
        let tick_column = self.ticks.then(|| Column::new(TICK_WIDTH).range(TICK_WIDTH..=TICK_WIDTH).resizable(false).id(id.with("tick")));
        let columns: Vec<Column> = tick_column
            .into_iter()
            .chain(
                state.columns.iter().map(|column| Column::new(column.width).range(NARROWEST..=2000.0).id(id.with(("width", &column.key)))),
            )
            .collect();
        let mut table = Table::new()
            .id_salt("table")
            .num_rows(self.ids.len() as u64)
            .columns(columns.clone())
            .num_sticky_cols(lead + 1)
            .headers([HeaderRow::new(self.kit.theme.sizes.header)])
            .auto_size_mode(AutoSizeMode::Never);
        if let Some(row) = state.scroll_to.take() {
            table = table.scroll_to_row(row as u64, None);
        }
        let table_id = table.get_id(ui);
        force_widths(ui, table_id, &columns);
        let mut draw = Draw { grid: self, state, out, id, place: ui.max_rect(), row_ids: HashMap::new() };
        table.show(ui, &mut draw);
        let Some(kept) = TableState::load(ui.ctx(), table_id) else { return };
        for column in &mut state.columns {
            let width = kept.col_widths.get(&id.with(("width", &column.key))).copied();
            if let Some(width) = width.filter(|width| (width - column.width).abs() > 0.5) {
                column.width = width.round();
                out.columns_changed = true;
            }
        }
    }
}

/// Hands egui_table our widths as if it had stored them itself: without a stored state it sizes all columns to their contents at first show.
fn force_widths(ui: &Ui, table_id: Id, columns: &[Column]) {
    let mut kept = TableState::load(ui.ctx(), table_id).unwrap_or_default();
    kept.col_widths = columns.iter().enumerate().map(|(at, column)| (column.id_for(at), column.current)).collect();
    kept.store(ui.ctx(), table_id);
}

/// Marks a widget as a cell of the grid.
fn cell_role(ui: &Ui, id: Id, (role, column): (accesskit::Role, usize), text: String) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(role);
        node.set_column_index(column);
        if !text.is_empty() {
            node.set_label(text);
        }
    });
}
