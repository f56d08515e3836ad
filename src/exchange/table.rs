//! A file as a table: its header found under title lines, its records below. Nothing is copied per cell until it's read.

use super::decode::{Decoded, Unreadable, decode};
use super::headers::{self, Target};
use super::sheet::{self, Sheet};
use super::split::{Record, Records, separator_of};
use std::borrow::Cow;

/// What the user says of the file where we found it wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The separator; `None` finds it.
    pub separator: Option<char>,
    /// Line of the header, from 1; `None` finds it. 0 says that there is none.
    pub header_line: Option<usize>,
    /// The sheet of a workbook, from 0; `None` takes the first that has cells.
    pub sheet: Option<usize>,
}

/// A file with a header.
#[derive(Clone, Debug)]
pub struct Table {
    /// Name of its encoding; the form of a workbook.
    pub encoding: &'static str,
    /// Its separator.
    pub separator: char,
    /// Names of its columns; two header lines are joined to one.
    pub header: Vec<String>,
    /// Line of the header, from 1; 0 where there is none.
    pub header_line: usize,
    /// Names of a workbook's sheets; empty for a file of text.
    pub sheets: Vec<String>,
    /// The sheet that is read.
    pub sheet: usize,
    /// The first lines that have something in them, shortened, to choose the header from.
    pub heads: Vec<(usize, String)>,
    /// How many control characters were taken away.
    pub removed: usize,
    text: String,
    body: usize,
    body_line: usize,
    first_header: Vec<String>,
}

/// A record below the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// A row with something in it.
    Row(usize, Vec<Cow<'a, str>>),
    /// The header once more, as in files put together from several.
    HeaderAgain,
    /// A line with an unclosed quote.
    Broken(usize),
}

/// The header of a file and where its rows begin.
struct Header {
    names: Vec<String>,
    /// As it stands, to know it again further down.
    first: Vec<String>,
    line: usize,
    body: usize,
    body_line: usize,
}

impl Header {
    fn at(heads: &[Head], place: Option<usize>) -> Option<Self> {
        let (place, head) = place.and_then(|place| Some((place, heads.get(place)?)))?;
        let first = normal_line(head.cells.iter().map(String::as_str));
        let second = heads.get(place + 1).filter(|second| is_second_header(head, second));
        let last = second.unwrap_or(head);
        let mut names = head.cells.clone();
        if let Some(second) = second {
            join_headers(&mut names, &second.cells);
        }
        Some(Self { names, first, line: head.line, body: last.after, body_line: last.after_line })
    }

    /// Columns without names, as many as the widest of the first lines has.
    fn without(heads: &[Head]) -> Option<Self> {
        let columns = heads.iter().map(|head| head.cells.len()).max()?;
        Some(Self { names: vec![String::new(); columns], first: Vec::new(), line: 0, body: 0, body_line: 1 })
    }
}

/// The beginning of a line for a menu.
fn shown(cells: &[String]) -> String {
    let filled: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    let line: String = filled.join(" · ").chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.chars().count() > SHOWN { line.chars().take(SHOWN - 1).chain(['…']).collect() } else { line }
}

/// Letters of a line that a menu shows.
const SHOWN: usize = 60;

/// How many records from the top may be titles.
const TITLES: usize = 30;

struct Head {
    line: usize,
    cells: Vec<String>,
    after: usize,
    after_line: usize,
}

impl Table {
    /// Opens the bytes of a file.
    ///
    /// # Errors
    /// Why it can't be read as a table.
    pub fn open(bytes: &[u8], reading: Reading) -> Result<Self, Unreadable> {
        if sheet::is_workbook(bytes) {
            let Sheet { format, names, chosen, text, removed } = sheet::read(bytes, reading.sheet)?;
            let decoded = Decoded { text, encoding: format, removed };
            return Self::of(decoded, Reading { separator: Some(sheet::SEPARATOR), ..reading }, (names, chosen));
        }
        Self::of(decode(bytes)?, reading, (Vec::new(), 0))
    }

    fn of(
        Decoded { text, encoding, removed }: Decoded,
        reading: Reading,
        (sheets, sheet): (Vec<String>, usize),
    ) -> Result<Self, Unreadable> {
        let separator = reading.separator.unwrap_or_else(|| separator_of(&text));
        let heads = heads_of(&text, separator, !sheets.is_empty());
        let shown = heads.iter().map(|head| (head.line, shown(&head.cells))).collect();
        let Header { names, first, line, body, body_line } = match reading.header_line {
            Some(0) => Header::without(&heads).ok_or(Unreadable::NoRows)?,
            Some(line) => Header::at(&heads, heads.iter().position(|head| head.line == line)).ok_or(Unreadable::NoHeader)?,
            None => Header::at(&heads, header_of(&heads)).ok_or(Unreadable::NoHeader)?,
        };
        let (header, header_line, first_header, heads) = (names, line, first, shown);
        let table = Self { encoding, separator, header, header_line, sheets, sheet, heads, removed, text, body, body_line, first_header };
        if table.lines().next().is_none() { Err(Unreadable::NoRows) } else { Ok(table) }
    }

    /// The first line that could be a header where none was found: the first with most cells.
    ///
    /// # Errors
    /// Why it can't be read as a table.
    pub fn open_anyhow(bytes: &[u8], reading: Reading) -> Result<Self, Unreadable> {
        match Self::open(bytes, reading) {
            Err(Unreadable::NoHeader) => Self::open(bytes, Reading { header_line: Some(0), ..reading }),
            opened => opened,
        }
    }

    /// The lines below the header; empty ones are passed over.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let body = self.text.get(self.body..).unwrap_or_default();
        let records = Records::starting(body, self.separator, self.body_line).by_record(!self.sheets.is_empty());
        records.filter_map(|record| match record {
            Record::Broken { line } => Some(Line::Broken(line)),
            Record::Cells { cells, .. } if cells.iter().all(|cell| cell.trim().is_empty()) => None,
            Record::Cells { cells, .. } if self.is_header(&cells) => Some(Line::HeaderAgain),
            Record::Cells { line, cells } => Some(Line::Row(line, cells)),
        })
    }

    /// Whether every column is one of our own codes: our own export, to be read to the letter.
    pub fn is_own(&self) -> bool {
        self.header.len() > 2
            && self.header.iter().all(|name| name == "customer" || Target::from_code(name).is_some() || headers::detailed(name).is_some())
    }

    /// What names the file's form, to remember a mapping by.
    pub fn signature(&self) -> String {
        normal_line(self.header.iter().map(String::as_str)).join("|")
    }

    fn is_header(&self, cells: &[Cow<'_, str>]) -> bool {
        let same = |(cell, name): (&Cow<'_, str>, &String)| headers::normal(cell) == *name;
        cells.len() == self.first_header.len() && cells.len() > 1 && cells.iter().zip(&self.first_header).all(same)
    }
}

fn normal_line<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<String> {
    cells.map(headers::normal).collect()
}

/// The first records that have something in them.
fn heads_of(text: &str, separator: char, by_record: bool) -> Vec<Head> {
    let mut records = Records::new(text, separator).by_record(by_record);
    let mut heads = Vec::new();
    while heads.len() < TITLES {
        let Some(record) = records.next() else { break };
        let Record::Cells { line, cells } = record else { continue };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let cells = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        heads.push(Head { line, cells, after: records.position(), after_line: records.line() });
    }
    heads
}

/// The record with most known headers: two of them at least, or one where the record has hardly more cells.
fn header_of(heads: &[Head]) -> Option<usize> {
    let hits = |head: &Head| headers::hits(head.cells.iter().map(String::as_str));
    let (place, head) = heads.iter().enumerate().rev().max_by_key(|(_, head)| hits(head))?;
    let filled = head.cells.iter().filter(|cell| !cell.is_empty()).count();
    (hits(head) >= 2 || (hits(head) == 1 && filled <= 2)).then_some(place)
}

/// A line of words only that completes the header, or says it once more in another language.
fn is_second_header(first: &Head, second: &Head) -> bool {
    let words_only = second.cells.iter().all(|cell| !cell.contains(|c: char| c.is_ascii_digit() || c == '@'));
    let known = headers::hits(second.cells.iter().map(String::as_str));
    let fills_gaps =
        second.cells.iter().enumerate().all(|(column, cell)| cell.is_empty() || first.cells.get(column).is_none_or(String::is_empty));
    words_only && (known >= 2 || (known >= 1 && fills_gaps))
}

fn join_headers(header: &mut Vec<String>, second: &[String]) {
    for (column, name) in second.iter().enumerate() {
        match header.get_mut(column) {
            Some(first) if first.is_empty() || (headers::hits(std::iter::once(first.as_str())) == 0 && !name.is_empty()) => {
                first.clone_from(name)
            }
            Some(_) => {}
            None => header.push(name.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(text: &str) -> Result<Table, Unreadable> {
        Table::open(text.as_bytes(), Reading::default())
    }

    #[test]
    fn the_header_is_found_under_titles() {
        let table = open("Asiakasraportti\nTulostettu 22.11.2026\n\nNimi;Puhelin\nA;040 1\n").unwrap();
        assert_eq!((table.header_line, table.header.as_slice()), (4, ["Nimi".to_owned(), "Puhelin".to_owned()].as_slice()));
        assert_eq!(table.lines().count(), 1);
    }

    #[test]
    fn two_header_lines_are_joined_and_later_ones_passed_over() {
        let table = open(
            "Messut\n#;Ilm.aika;Etunimi;Sukunimi;;\n;;;;Sähköposti;Tila\n1;24.3.2021;Aino;Laine;a@b.fi;ok\n#;Ilm.aika;Etunimi;Sukunimi;;\n2;;Eino;Salo;;\n",
        );
        let table = table.unwrap();
        assert_eq!(table.header, ["#", "Ilm.aika", "Etunimi", "Sukunimi", "Sähköposti", "Tila"]);
        let lines: Vec<Line<'_>> = table.lines().collect();
        assert!(matches!(lines.as_slice(), [Line::Row(4, _), Line::HeaderAgain, Line::Row(6, _)]), "{lines:?}");
    }

    #[test]
    fn no_header_and_no_rows_are_told_apart() {
        assert_eq!(open("Kotipuoti Oy;040 123;Oulu\nLahja Oy;050 2;Turku").unwrap_err(), Unreadable::NoHeader);
        assert_eq!(open("Nimi;Puhelin\n;;\n").unwrap_err(), Unreadable::NoRows);
        assert!(open("Nimi\nKotipuoti\n").is_ok());
    }

    #[test]
    fn the_user_may_point_at_the_header() {
        let reading = Reading { separator: Some(';'), header_line: Some(2), ..Reading::default() };
        let table = Table::open(b"x;y\nfoo;bar\n1;2\n", reading).unwrap();
        assert_eq!(table.header, ["foo", "bar"]);
        assert_eq!(table.heads[0], (1, "x · y".to_owned()));
    }

    #[test]
    fn a_file_without_a_header_gives_columns_without_names() {
        let table = Table::open_anyhow("Kotipuoti Oy;040 123;Oulu\nLahja Oy;050 2\n".as_bytes(), Reading::default()).unwrap();
        assert_eq!((table.header.len(), table.header_line, table.lines().count()), (3, 0, 2));
    }
}
