//! Texts that were typed into cells and are no values: they stay where they were typed, marked, until they are mended or given up.

use super::data::CaseData;
use crate::base::id::CaseLineId;
use crate::ui::kit::sheet::{Cell, Look};

/// The texts, each with its line, its column and what is wrong with it.
#[derive(Default)]
pub(super) struct Wrong(Vec<(CaseLineId, usize, String, String)>);

impl Wrong {
    /// Keeps a text in its cell.
    pub(super) fn keep(&mut self, (line, column): (CaseLineId, usize), text: &str, problem: String) {
        self.0.push((line, column, text.to_owned(), problem));
    }

    /// A cell has a value again, or its text was given up.
    pub(super) fn forget(&mut self, line: CaseLineId, column: usize) {
        self.0.retain(|kept| (kept.0, kept.1) != (line, column));
    }

    /// Puts the texts over the values of their cells.
    pub(super) fn show(&self, data: &mut CaseData) {
        let (Some(work), Some(shown)) = (&data.work, &mut data.shown) else { return };
        for (line, column, text, problem) in &self.0 {
            let Some(place) = work.lines.iter().position(|of_case| of_case.id == *line) else { continue };
            for table in &mut shown.tables {
                let row = table.places.iter().position(|at| *at == place).and_then(|row| table.rows.get_mut(row));
                if let Some(cell) = row.and_then(|row| row.cells.get_mut(*column)) {
                    *cell = Cell { act: problem.clone(), ..Cell::typed(text, text, Look::Bad) };
                }
            }
        }
    }
}
