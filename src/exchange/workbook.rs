//! A typed table as a spreadsheet file (XLSX): numbers stay numbers, texts stay texts, the head stays in sight. Knows no noun.

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use std::io;

/// A cell of a spreadsheet.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// Words; never run as a formula.
    Text(String),
    /// A number that the spreadsheet counts with.
    Number(f64),
}

impl SheetCell {
    /// A number, or nothing.
    pub fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// A table of one sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The name of the sheet, at most 31 signs.
    pub name: String,
    /// The head of each column.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<SheetCell>>,
}

/// The bytes of the file.
///
/// # Errors
/// What the writer says, about too many rows mostly.
pub fn xlsx(sheet: &Sheet) -> io::Result<Vec<u8>> {
    book(sheet).map_err(io::Error::other)
}

fn book(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.set_name(&sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (column, head) in (0_u16..).zip(&sheet.header) {
        page.write_string_with_format(0, column, head, &bold)?;
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                SheetCell::Empty => {}
                SheetCell::Text(text) => drop(page.write_string(row, column, text)?),
                SheetCell::Number(number) => drop(page.write_number(row, column, *number)?),
            }
        }
    }
    page.autofit();
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_a_zip_with_its_table_and_a_name_that_is_too_long_is_told() {
        let rows = vec![vec![SheetCell::Text("=1+1".into()), SheetCell::Number(2.5)], vec![SheetCell::Empty, SheetCell::number(None)]];
        let sheet = Sheet { name: "a".into(), header: vec!["x".into(), "y".into()], rows };
        assert!(xlsx(&sheet).unwrap().starts_with(b"PK"));
        assert!(xlsx(&Sheet { name: "a".repeat(40), ..sheet }).is_err());
    }
}
