//! Refused rows back to a file, each with its reasons, so that they can be mended there and imported again.

use super::{RefusedRow, Table};
use crate::exchange::table::Line;
use crate::i18n::Words;
use crate::ops::{Refusal, export};
use std::collections::HashMap;
use std::path::Path;

/// Every reason of a refused row in words.
pub fn reasons(words: &Words, row: &RefusedRow) -> String {
    row.faults.iter().map(|fault| words.fault(fault)).collect::<Vec<_>>().join("; ")
}

/// Writes the refused rows as they stand in the file, with the row's number and reasons behind; the header is the file's own.
///
/// # Errors
/// What the disk says.
pub fn refused_to_csv(words: &Words, table: &Table, refused: &[RefusedRow], to: &Path) -> Result<(), Refusal> {
    let why: HashMap<usize, String> = refused.iter().map(|row| (row.line, reasons(words, row))).collect();
    let columns = table.header.len();
    let mut header = table.header.clone();
    header.extend([words.text("import-column-row"), words.text("import-column-reason")]);
    let rows = table.lines().filter_map(|line| {
        let (line, cells) = match line {
            Line::Row(line, cells) => (line, cells.into_iter().map(|cell| cell.into_owned()).collect()),
            Line::Broken(line) => (line, Vec::new()),
            Line::HeaderAgain => return None,
        };
        let reasons = why.get(&line)?.clone();
        let mut row: Vec<String> = cells;
        row.resize(columns.max(row.len()), String::new());
        row.extend([line.to_string(), reasons]);
        Some(row)
    });
    export::grid(to, &header, rows)
}

/// The first rows of a file as they stand in it, by line, for columns that aren't read into anything.
pub fn sample_cells(table: &Table, rows: usize) -> Vec<(usize, Vec<String>)> {
    let row = |line: Line<'_>| match line {
        Line::Row(line, cells) => Some((line, cells.into_iter().map(|cell| cell.into_owned()).collect())),
        _ => None,
    };
    table.lines().filter_map(row).take(rows).collect()
}
