//! Records to CSV that Excel opens: UTF-8 with mark, `;`, CRLF, no cell that runs as a formula.

use super::repair::with_guard;
use std::io::{self, Write};

/// Writes rows cell by cell.
pub struct CsvOut<W: Write> {
    csv: csv::Writer<W>,
}

impl<W: Write> CsvOut<W> {
    /// Begins a file with its header.
    ///
    /// # Errors
    /// What the writer says.
    pub fn begin<'h>(mut out: W, header: impl IntoIterator<Item = &'h str>) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let csv = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).flexible(true).from_writer(out);
        let mut begun = Self { csv };
        for name in header {
            begun.text(name)?;
        }
        begun.end_row()?;
        Ok(begun)
    }

    /// A cell of text, guarded where a spreadsheet would run it.
    ///
    /// # Errors
    /// What the writer says.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.raw(&with_guard(text))
    }

    /// A cell as it is: codes, dates and numbers of our own making.
    ///
    /// # Errors
    /// What the writer says.
    pub fn raw(&mut self, cell: &str) -> io::Result<()> {
        self.csv.write_field(cell).map_err(io::Error::other)
    }

    /// Ends the row.
    ///
    /// # Errors
    /// What the writer says.
    pub fn end_row(&mut self) -> io::Result<()> {
        self.csv.write_record(None::<&[u8]>).map_err(io::Error::other)
    }

    /// Writes what is held back and hands the writer back.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(self) -> io::Result<W> {
        self.csv.into_inner().map_err(|error| io::Error::other(error.to_string()))
    }
}

/// Writes a grid as it's shown: ready words under ready headers.
///
/// # Errors
/// What the writer says.
pub fn grid<W: Write>(out: W, header: &[String], rows: impl Iterator<Item = Vec<String>>) -> io::Result<W> {
    let mut csv = CsvOut::begin(out, header.iter().map(String::as_str))?;
    for row in rows {
        for cell in &row {
            csv.text(cell)?;
        }
        csv.end_row()?;
    }
    csv.finish()
}

/// Codes of a list in one cell.
pub(super) fn coded_list<T: Copy>(values: &[T], code: fn(T) -> &'static str) -> String {
    values.iter().map(|value| code(*value)).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_opens_in_excel_and_runs_nothing() {
        let rows = vec![vec!["Mäkelä; Oy".to_owned(), "=1+1".to_owned()], vec!["a \"b\"".to_owned(), "+358 40 1".to_owned()]];
        let bytes = grid(Vec::new(), &["Nimi".to_owned(), "Puhelin".to_owned()], rows.into_iter()).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text, "\u{feff}Nimi;Puhelin\r\n\"Mäkelä; Oy\";'=1+1\r\n\"a \"\"b\"\"\";+358 40 1\r\n");
    }
}
