//! The self-assessment to a file: CSV, or a spreadsheet or JSON where the file's name ends so.

use super::super::done::Refusal;
use crate::exchange::assessment::{self as answers_out, HEADER, json, rows, sheet};
use crate::exchange::workbook::xlsx;
use crate::exchange::write::CsvOut;
use crate::store::{Reader, assessment};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Writes every round; how many answers there were.
///
/// # Errors
/// What the register or the disk says.
pub(super) fn write(db: Reader<'_>, (to, out): (&Path, &mut BufWriter<File>)) -> Result<usize, Refusal> {
    let mut sheets = Vec::new();
    for round in assessment::rounds(db)? {
        sheets.push(assessment::sheet(db, round)?);
    }
    let answers = rows(&sheets);
    let failed = |source| Refusal::File { path: to.to_owned(), source };
    let ending = to.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "xlsx" => xlsx(&sheet(&answers)).and_then(|bytes| out.write_all(&bytes)).map_err(failed),
        "json" => writeln!(out, "{:#}", json(&sheets)).map_err(failed),
        _ => {
            let mut csv = CsvOut::begin(out, HEADER.iter().copied()).map_err(failed)?;
            for answer in &answers {
                answers_out::write(&mut csv, answer).map_err(failed)?;
            }
            csv.finish().map(drop).map_err(failed)
        }
    }?;
    Ok(answers.len())
}
