//! Workbooks (XLSX, ODS, XLS) to the same text that a CSV file gives: a row a line, cells parted by tabs. Bounds are kept before anything is unpacked.

mod guard;

use super::decode::{Unreadable, is_unwanted};
use calamine::{Data, ExcelDateTime, Ods, Reader as _, Xls, Xlsx};
use std::io::Cursor;

/// What parts the cells.
pub(super) const SEPARATOR: char = '\t';

/// Most rows and columns of a sheet.
const ROWS_MAX: u32 = 1_000_000;
const COLUMNS_MAX: u32 = 200;
/// Longest text that a sheet may give, in bytes.
const TEXT_MAX: usize = 200 * 1024 * 1024;

/// A sheet as text.
#[derive(Debug)]
pub(super) struct Sheet {
    /// `XLSX`, `ODS` or `XLS`.
    pub(super) format: &'static str,
    /// Names of all sheets.
    pub(super) names: Vec<String>,
    /// Which of them was read.
    pub(super) chosen: usize,
    /// Its cells.
    pub(super) text: String,
    /// How many control characters were taken away.
    pub(super) removed: usize,
}

/// Whether the bytes may be a workbook: a packed file, or one of the older kind.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

/// Reads a sheet; `None` takes the first that has cells.
///
/// # Errors
/// `TooLarge`, `Locked`, `Empty`, or `Binary` for what is no workbook.
pub(super) fn read(bytes: &[u8], wanted: Option<usize>) -> Result<Sheet, Unreadable> {
    let kind = guard::kind_of(bytes)?;
    match kind {
        guard::Kind::Xlsx => {
            let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::Binary)?;
            let names = book.sheet_names();
            first("XLSX", names, wanted, |name| xlsx(&mut book, name))
        }
        guard::Kind::Ods => {
            let mut book = Ods::new(Cursor::new(bytes)).map_err(|_| Unreadable::Binary)?;
            let names = book.sheet_names();
            first("ODS", names, wanted, |name| range(&book.worksheet_range(name).map_err(|_| Unreadable::Binary)?))
        }
        guard::Kind::Xls => {
            let mut book = Xls::new(Cursor::new(bytes)).map_err(locked)?;
            let names = book.sheet_names();
            first("XLS", names, wanted, |name| range(&book.worksheet_range(name).map_err(|_| Unreadable::Binary)?))
        }
    }
}

fn locked(error: calamine::XlsError) -> Unreadable {
    if matches!(error, calamine::XlsError::Password) { Unreadable::Locked } else { Unreadable::Binary }
}

fn first(
    format: &'static str,
    names: Vec<String>,
    wanted: Option<usize>,
    mut cells: impl FnMut(&str) -> Result<Lines, Unreadable>,
) -> Result<Sheet, Unreadable> {
    for (chosen, name) in names.iter().enumerate().filter(|(place, _)| wanted.is_none_or(|wanted| wanted == *place)) {
        let lines = cells(name)?;
        if !lines.text.trim().is_empty() || wanted.is_some() {
            let Lines { text, removed, .. } = lines;
            return Ok(Sheet { format, names, chosen, text, removed });
        }
    }
    Err(Unreadable::Empty)
}

/// Cell by cell, so that a sheet with one cell far away costs nothing.
fn xlsx(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Lines, Unreadable> {
    let mut lines = Lines::default();
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| Unreadable::Binary)?;
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Binary)? {
        lines.put(cell.get_position(), &Data::from(cell.get_value().clone()))?;
    }
    Ok(lines)
}

fn range(range: &calamine::Range<Data>) -> Result<Lines, Unreadable> {
    let mut lines = Lines::default();
    let Some((row, column)) = range.start() else { return Ok(lines) };
    for (down, right, value) in range.used_cells() {
        let at = |from: u32, by: usize| from.saturating_add(u32::try_from(by).unwrap_or(u32::MAX));
        lines.put((at(row, down), at(column, right)), value)?;
    }
    Ok(lines)
}

/// The text that cells are put to.
#[derive(Default)]
struct Lines {
    text: String,
    row: u32,
    column: u32,
    removed: usize,
}

impl Lines {
    /// Puts a cell at its place; cells come row by row.
    fn put(&mut self, (row, column): (u32, u32), value: &Data) -> Result<(), Unreadable> {
        let cell = words_of(value);
        if cell.is_empty() {
            return Ok(());
        }
        if row >= ROWS_MAX || column >= COLUMNS_MAX || self.text.len() + cell.len() > TEXT_MAX {
            return Err(Unreadable::TooLarge);
        }
        if row < self.row || (row == self.row && column < self.column) {
            return Err(Unreadable::Binary);
        }
        while self.row < row {
            self.text.push('\n');
            (self.row, self.column) = (self.row + 1, 0);
        }
        while self.column < column {
            self.text.push(SEPARATOR);
            self.column += 1;
        }
        let kept: String = cell.chars().filter(|c| !is_unwanted(*c)).collect();
        self.removed += cell.chars().count() - kept.chars().count();
        if kept.contains([SEPARATOR, '\n', '\r', '"']) {
            self.text.extend(["\"", kept.replace('"', "\"\"").as_str(), "\""]);
        } else {
            self.text.push_str(&kept);
        }
        Ok(())
    }
}

/// A cell as a Finnish sheet shows it: days in ISO form, decimals behind a comma, which no column reads another way.
fn words_of(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => plain_number(*number),
        Data::String(text) => text.clone(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(at) => day(*at),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.replace('T', " ").trim_end_matches(" 00:00:00").to_owned(),
        _ => String::new(),
    }
}

fn plain_number(number: f64) -> String {
    let digits = format!("{number:.8}");
    let short = digits.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.replace('.', ",") }
}

fn day(at: ExcelDateTime) -> String {
    if at.is_duration() {
        return plain_number(at.as_f64());
    }
    let (year, month, day, hour, minute, ..) = at.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}");
    match (at.as_f64() < 1.0, hour + minute == 0) {
        (true, _) => time,
        (_, true) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {time}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_written_so_that_they_are_read_one_way() {
        assert_eq!([1234.5, 100.0, -0.0, 0.1 + 0.2, 401_234_567.0].map(plain_number), ["1234,5", "100", "0", "0,3", "401234567"]);
        let at = |serial| ExcelDateTime::new(serial, calamine::ExcelDateTimeType::DateTime, false);
        assert_eq!([46348.0, 46348.5, 0.25].map(|serial| day(at(serial))), ["2026-11-22", "2026-11-22 12:00", "06:00"]);
    }

    #[test]
    fn cells_stand_in_their_rows_and_columns() {
        let mut lines = Lines::default();
        for (at, text) in [((0, 0), "Nimi"), ((0, 2), "a\tb \"c\"\0"), ((3, 1), "x\ny")] {
            lines.put(at, &Data::String(text.into())).unwrap();
        }
        assert_eq!((lines.text.as_str(), lines.removed), ("Nimi\t\t\"a\tb \"\"c\"\"\"\n\n\n\t\"x\ny\"", 1));
        assert_eq!(lines.put((1, 0), &Data::Int(1)), Err(Unreadable::Binary));
        assert_eq!(lines.put((9, 200), &Data::Int(1)), Err(Unreadable::TooLarge));
        assert_eq!(lines.put((1_000_000, 0), &Data::Int(1)), Err(Unreadable::TooLarge));
    }
}
