//! A small table whose cells are typed into, as in a spreadsheet: arrows and Tab between cells, Enter or typing edits, several cells are pasted at once.
//! It keeps no values: every change is told, and the page hands in the rows anew. Long lists of records belong in the grid.

mod draw;
mod keys;

use super::tools::Kit;
use eframe::egui::{Align, Id, Layout, Ui, vec2};

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its title.
    pub title: String,
    /// Its width in points; nothing for the one that takes what the others leave.
    pub width: Option<f32>,
    /// Numbers stand at the right.
    pub right: bool,
}

impl Column {
    /// A column of numbers of that width.
    pub fn number(title: impl Into<String>, width: f32) -> Self {
        Self { title: title.into(), width: Some(width), right: true }
    }

    /// A column of words of that width.
    pub fn words(title: impl Into<String>, width: f32) -> Self {
        Self { title: title.into(), width: Some(width), right: false }
    }

    /// The column of words that takes the rest.
    pub fn rest(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: None, right: false }
    }
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Text.
    #[default]
    Plain,
    /// A sum.
    Strong,
    /// Small and muted.
    Note,
    /// Small, in the colour of warnings, with its icon.
    Missing,
    /// A typed text that is no value: in the colour of errors, framed, its act says what is wrong.
    Bad,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it shows.
    pub text: String,
    /// What is edited; nothing where the cell isn't typed into.
    pub edit: Option<String>,
    /// How it looks.
    pub look: Look,
    /// The word of the act behind a missing text; of a bad text what is wrong with it.
    pub act: String,
    /// Pressing it opens its row.
    pub opens: bool,
}

impl Cell {
    /// A cell that only shows.
    pub fn shown(text: impl Into<String>, look: Look) -> Self {
        Self { text: text.into(), look, ..Self::default() }
    }

    /// A cell that opens its row.
    pub fn opening(text: impl Into<String>, look: Look) -> Self {
        Self { text: text.into(), look, opens: true, ..Self::default() }
    }

    /// A cell that is typed into.
    pub fn typed(text: impl Into<String>, edit: impl Into<String>, look: Look) -> Self {
        Self { text: text.into(), edit: Some(edit.into()), look, ..Self::default() }
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its own id, kept while rows come and go.
    pub key: Id,
    /// What a screen reader calls it.
    pub name: String,
    /// Its cells, one a column. The first one stands for the row: where it opens, Enter opens the row and Delete removes it.
    pub cells: Vec<Cell>,
}

/// What happened in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetEvent {
    /// A text is being typed into a cell; it may still be given up.
    Typing(usize, usize, String),
    /// The typing was given up by Esc: the value before counts again.
    GivenUp(usize, usize),
    /// The typing ended with the text that it began with.
    Unchanged,
    /// A cell got this text.
    Typed(usize, usize, String),
    /// A block of cells was pasted with its upper left corner there.
    Pasted(usize, usize, Vec<Vec<String>>),
    /// The row was opened.
    Opened(usize),
    /// The row is to be removed.
    Removed(usize),
}

/// What is being typed, and where the focus goes next.
#[derive(Clone, Debug, Default)]
pub struct SheetState {
    edit: Option<Edit>,
    go: Option<(usize, usize)>,
}

#[derive(Clone, Debug)]
struct Edit {
    cell: Id,
    text: String,
    before: String,
    fresh: bool,
    /// Everything is selected when the box opens; not after a letter opened it.
    all: bool,
}

impl SheetState {
    /// Whether something is being typed.
    pub fn is_editing(&self) -> bool {
        self.edit.is_some()
    }

    /// Moves the focus to a cell at the next frame.
    pub fn focus(&mut self, row: usize, column: usize) {
        self.go = Some((row, column));
    }
}

/// The table, made of its columns and rows.
pub struct Sheet<'a> {
    /// Theme and words.
    pub kit: Kit<'a>,
    /// What a screen reader calls the table.
    pub name: &'a str,
    /// The columns.
    pub columns: &'a [Column],
    /// The rows.
    pub rows: &'a [Row],
    /// The sums below; empty for none.
    pub foot: &'a [String],
    /// Whether nothing can be changed.
    pub read_only: bool,
}

/// Space between two columns.
const GAP: f32 = 8.0;

impl Sheet<'_> {
    /// Draws it as high as its rows need, at most `height`; what happened.
    pub fn show(&self, ui: &mut Ui, id: Id, state: &mut SheetState, height: f32) -> Vec<SheetEvent> {
        let mut out = Vec::new();
        let widths = self.widths(ui.available_width());
        let row = self.kit.theme.sizes.row;
        ui.spacing_mut().item_spacing.y = 0.0;
        self.head_ui(ui, &widths);
        let foot = if self.foot.is_empty() { 0.0 } else { row };
        let room = (height - draw::HEAD - foot).max(row);
        let area = eframe::egui::ScrollArea::vertical().id_salt(id.with("rows")).max_height(room).min_scrolled_height(room);
        area.auto_shrink([false, true]).show(ui, |ui| {
            for at in 0..self.rows.len() {
                let size = vec2(ui.available_width(), row);
                ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                    self.row_ui(ui, (id, at, &widths), state, &mut out);
                });
            }
        });
        self.foot_ui(ui, &widths);
        out
    }

    fn cell_id(&self, id: Id, row: usize, column: usize) -> Option<Id> {
        self.rows.get(row).map(|row| id.with((row.key, column)))
    }

    /// The widths of the columns; the one without takes the rest.
    fn widths(&self, all: f32) -> Vec<f32> {
        let gaps = GAP * self.columns.len().saturating_sub(1) as f32;
        let fixed: f32 = self.columns.iter().filter_map(|column| column.width).sum();
        let rest = (all - fixed - gaps).max(120.0);
        self.columns.iter().map(|column| column.width.unwrap_or(rest)).collect()
    }
}

/// The cells of a copied block: rows by line, cells by tab.
fn block(text: &str) -> Vec<Vec<String>> {
    text.trim_end_matches(['\n', '\r']).lines().map(|line| line.split('\t').map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::block;

    #[test]
    fn a_block_of_a_spreadsheet_is_rows_of_cells() {
        assert_eq!(block("1 600\t5 280\r\n900\t\r\n"), [vec!["1 600", "5 280"], vec!["900", ""]]);
        assert_eq!(block("7"), [vec!["7"]]);
    }
}
