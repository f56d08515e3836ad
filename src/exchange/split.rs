//! Text to records: cells by separator and quotes, with line numbers. An unclosed quote costs one line, not the rest of the file.
//!
//! Our own splitter, because a usual CSV reader can't tell an unclosed quote from a long cell.

use std::borrow::Cow;

/// One record of the text, or a line that can't be split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record<'a> {
    /// A record.
    Cells {
        /// Line of its beginning, from 1.
        line: usize,
        /// Its cells.
        cells: Vec<Cow<'a, str>>,
    },
    /// A line with a quote that is never closed.
    Broken {
        /// The line, from 1.
        line: usize,
    },
}

/// The records of a text, one after the other.
#[derive(Clone, Debug)]
pub struct Records<'a> {
    text: &'a str,
    separator: char,
    at: usize,
    line: usize,
    by_record: bool,
}

/// What ended a cell.
#[derive(PartialEq, Eq)]
enum End {
    Separator,
    Line,
}

impl<'a> Records<'a> {
    /// The records of a text.
    pub fn new(text: &'a str, separator: char) -> Self {
        Self::starting(text, separator, 1)
    }

    /// The records of a text that begins at a later line of its file.
    pub fn starting(text: &'a str, separator: char, line: usize) -> Self {
        Self { text, separator, at: 0, line, by_record: false }
    }

    /// Counts a record as one line, as the rows of a sheet are, however many lines are in its cells.
    #[must_use]
    pub fn by_record(mut self, by_record: bool) -> Self {
        self.by_record = by_record;
        self
    }

    /// The line that comes next.
    pub fn line(&self) -> usize {
        self.line
    }

    /// How many bytes were read.
    pub fn position(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn cells(&mut self) -> Option<Vec<Cow<'a, str>>> {
        let mut cells = Vec::new();
        loop {
            let (cell, end) = if self.rest().starts_with('"') { self.quoted()? } else { self.plain() };
            cells.push(cell);
            if end == End::Line {
                return Some(cells);
            }
        }
    }

    fn plain(&mut self) -> (Cow<'a, str>, End) {
        let rest = self.rest();
        let separator = self.separator;
        let length = rest.find([separator, '\n', '\r']).unwrap_or(rest.len());
        let (cell, after) = rest.split_at(length);
        self.at += length;
        (Cow::Borrowed(cell), self.end(after))
    }

    /// Steps over what ends a cell and counts lines.
    fn end(&mut self, after: &str) -> End {
        let (width, end) = match after.chars().next() {
            Some(c) if c == self.separator => (c.len_utf8(), End::Separator),
            Some('\r') if after.starts_with("\r\n") => (2, End::Line),
            Some(_) => (1, End::Line),
            None => (0, End::Line),
        };
        self.at += width;
        if end == End::Line {
            self.line += 1;
        }
        end
    }

    /// A quoted cell; `None` when its closing quote is missing, or stands where only a later cell's opening quote can.
    fn quoted(&mut self) -> Option<(Cow<'a, str>, End)> {
        let body = self.rest().get(1..)?;
        let mut from = 0;
        let mut doubled = false;
        loop {
            let quote = from + body.get(from..)?.find('"')?;
            let inside = body.get(..quote)?;
            let after = body.get(quote + 1..)?;
            if after.starts_with('"') {
                doubled = true;
                from = quote + 2;
            } else if after.is_empty() || after.starts_with([self.separator, '\n', '\r']) {
                self.at += quote + 2;
                if !self.by_record {
                    self.line += inside.matches('\n').count();
                }
                let cell = if doubled { Cow::Owned(inside.replace("\"\"", "\"")) } else { Cow::Borrowed(inside) };
                return Some((cell, self.end(after)));
            } else if inside.contains('\n') {
                return None;
            } else {
                from = quote + 1;
            }
        }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        if self.rest().is_empty() {
            return None;
        }
        let (at, line) = (self.at, self.line);
        if let Some(cells) = self.cells() {
            return Some(Record::Cells { line, cells });
        }
        self.at = at + self.text.get(at..).and_then(|rest| rest.find('\n')).map_or_else(|| self.text.len() - at, |length| length + 1);
        self.line = line + 1;
        Some(Record::Broken { line })
    }
}

/// The separator of a text: the one that cuts its first lines most evenly into columns; `;` when none does.
pub fn separator_of(text: &str) -> char {
    if let Some(told) = text.strip_prefix("sep=").and_then(|rest| rest.chars().next()) {
        return told;
    }
    let head = head_of(text);
    let mut best = (';', 0.2);
    for separator in [';', ',', '\t', '|'] {
        let score = evenness(head, separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

/// The first lines of a text, about 64 kB, cut at a line's end.
fn head_of(text: &str) -> &str {
    let mut end = text.len().min(65_536);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or(text);
    if end == text.len() { head } else { head.rfind('\n').and_then(|line_end| head.get(..line_end)).unwrap_or(head) }
}

/// Share of records with the most usual number of columns, weighted by that number; 0 when nothing is cut.
#[allow(clippy::cast_precision_loss, reason = "at most 200 records")]
fn evenness(head: &str, separator: char) -> f64 {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    let mut records = 0_usize;
    for record in Records::new(head, separator).take(200) {
        let Record::Cells { cells, .. } = record else { continue };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        records += 1;
        *counts.entry(cells.len()).or_default() += 1;
    }
    let usual = counts.iter().filter(|(columns, _)| **columns > 1).max_by_key(|(columns, times)| (**times, **columns));
    usual.map_or(0.0, |(columns, times)| *times as f64 / records as f64 * (1.0 - 1.0 / *columns as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(usize, Vec<String>)> {
        Records::new(text, ';')
            .map(|record| match record {
                Record::Cells { line, cells } => (line, cells.into_iter().map(Cow::into_owned).collect()),
                Record::Broken { line } => (line, vec!["BROKEN".into()]),
            })
            .collect()
    }

    fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn quotes_hold_separators_lines_and_quotes() {
        assert_eq!(split("a;\"b;c\"\r\n\"d\ne\";\"f\"\"g\"\nh;"), [row(1, &["a", "b;c"]), row(2, &["d\ne", "f\"g"]), row(4, &["h", ""])]);
    }

    #[test]
    fn quotes_inside_a_cell_are_letters() {
        assert_eq!(split("5\" putki;x\n\"Firma \"Kukka\" Oy\";y"), [row(1, &["5\" putki", "x"]), row(2, &["Firma \"Kukka\" Oy", "y"])]);
    }

    #[test]
    fn an_unclosed_quote_costs_one_line() {
        assert_eq!(split("a;1\n\"b;2\nc;3\nd;4"), [row(1, &["a", "1"]), row(2, &["BROKEN"]), row(3, &["c", "3"]), row(4, &["d", "4"])]);
        assert_eq!(split("\"a;1\n\"b\";2\n"), [row(1, &["BROKEN"]), row(2, &["b", "2"])]);
    }

    #[test]
    fn separators_are_found_by_even_columns() {
        assert_eq!(separator_of("Nimi;Summa;Kaupunki\nA;1,50;Oulu\nB;2,25;Turku"), ';');
        assert_eq!(separator_of("Name,City\n\"A, B\",Oulu\nC,Turku"), ',');
        assert_eq!(separator_of("Name\tCity\nA, Oy\tOulu"), '\t');
        assert_eq!(separator_of("Nimi|Kaupunki\nA|B"), '|');
        assert_eq!(separator_of("Nimi\nA\nB, Oy\nC"), ';');
        assert_eq!(separator_of("sep=,\nA,B"), ',');
        assert_eq!(separator_of(""), ';');
    }
}
