//! The firm's own development to a file: CSV, or a spreadsheet or JSON where the file's name ends so.

use super::super::done::Refusal;
use crate::exchange::development::{self as development_out, HEADER, json, rows, sheet};
use crate::exchange::workbook::xlsx;
use crate::exchange::write::CsvOut;
use crate::store::{Reader, summaries};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Writes SWOT, TOWS, targets and ticks; how many rows there were.
///
/// # Errors
/// What the register or the disk says.
pub(super) fn write(db: Reader<'_>, (to, out): (&Path, &mut BufWriter<File>)) -> Result<usize, Refusal> {
    let rows = rows(&summaries::development(db)?);
    let failed = |source| Refusal::File { path: to.to_owned(), source };
    let ending = to.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "xlsx" => xlsx(&sheet(&rows)).and_then(|bytes| out.write_all(&bytes)).map_err(failed),
        "json" => writeln!(out, "{:#}", json(&rows)).map_err(failed),
        _ => {
            let mut csv = CsvOut::begin(out, HEADER.iter().copied()).map_err(failed)?;
            for row in &rows {
                development_out::write(&mut csv, row).map_err(failed)?;
            }
            csv.finish().map(drop).map_err(failed)
        }
    }?;
    Ok(rows.len())
}
