//! The annual calendar out: one row a round as CSV, or as an iCalendar file (RFC 5545) that calendars take in.
//!
//! A round keeps its UID for ever and its SEQUENCE grows with each change, so that taking the file in again updates instead of doubling.

use super::write::CsvOut;
use crate::base::{Date, DateTime};
use jiff::ToSpan as _;
use std::io::{self, Write};

/// Columns of our own file of the calendar.
pub const HEADER: &[&str] =
    &["uid", "title", "kind", "first_day", "last_day", "week", "recurrence", "status", "customer_code", "customer", "notes"];

/// One round of an entry, or an engagement on its day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarRow {
    /// Names it for ever.
    pub uid: String,
    /// Grows with each change.
    pub sequence: i64,
    /// Its words.
    pub title: String,
    /// Code of its kind.
    pub kind: &'static str,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// Code of the rule by which it comes again.
    pub recurrence: &'static str,
    /// Whether it's left out that year.
    pub is_cancelled: bool,
    /// Code and name of the customer whose theme it is; empty for none.
    pub customer: (String, String),
    /// Where, and anything else.
    pub notes: String,
}

impl CalendarRow {
    fn status(&self) -> &'static str {
        if self.is_cancelled { "CANCELLED" } else { "CONFIRMED" }
    }
}

/// Writes a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: Write>(csv: &mut CsvOut<W>, row: &CalendarRow) -> io::Result<()> {
    csv.raw(&row.uid)?;
    csv.text(&row.title)?;
    csv.raw(row.kind)?;
    csv.raw(&row.first.to_string())?;
    csv.raw(&row.last.to_string())?;
    csv.raw(&row.first.iso_week_date().week().to_string())?;
    csv.raw(row.recurrence)?;
    csv.raw(&row.status().to_lowercase())?;
    csv.text(&row.customer.0)?;
    csv.text(&row.customer.1)?;
    csv.text(&row.notes)?;
    csv.end_row()
}

/// Writes rows as an iCalendar file, made at a moment (UTC), under the name of the firm.
///
/// # Errors
/// What the writer says.
pub fn icalendar(out: &mut impl Write, (firm, at): (&str, DateTime), rows: &[CalendarRow]) -> io::Result<()> {
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kimmoke//Annual calendar//FI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
        folded(out, line)?;
    }
    folded(out, &format!("X-WR-CALNAME:{}", escaped(firm)))?;
    for row in rows {
        event(out, at, row)?;
    }
    folded(out, "END:VCALENDAR")
}

fn event(out: &mut impl Write, at: DateTime, row: &CalendarRow) -> io::Result<()> {
    // The end of a span of days is the day after it (RFC 5545, 3.6.1).
    let end = row.last.checked_add(1.day()).unwrap_or(row.last);
    let title = if row.customer.1.is_empty() { row.title.clone() } else { format!("{} ({})", row.title, row.customer.1) };
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", row.uid),
        format!("SEQUENCE:{}", row.sequence),
        format!("DTSTAMP:{}Z", at.strftime("%Y%m%dT%H%M%S")),
        format!("DTSTART;VALUE=DATE:{}", row.first.strftime("%Y%m%d")),
        format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")),
        format!("SUMMARY:{}", escaped(&title)),
        format!("CATEGORIES:{}", row.kind),
        format!("STATUS:{}", row.status()),
        "TRANSP:TRANSPARENT".to_owned(),
    ];
    if !row.notes.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&row.notes)));
    }
    lines.push("END:VEVENT".to_owned());
    lines.iter().try_for_each(|line| folded(out, line))
}

/// Text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A line of at most 75 octets; what is longer goes on after a line break and a space, never within a letter.
fn folded(out: &mut impl Write, line: &str) -> io::Result<()> {
    let mut octets = 0;
    let mut buffer = [0; 4];
    for letter in line.chars() {
        let bytes = letter.encode_utf8(&mut buffer).as_bytes();
        if octets + bytes.len() > 75 {
            out.write_all(b"\r\n ")?;
            octets = 1;
        }
        out.write_all(bytes)?;
        octets += bytes.len();
    }
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::HashMap;

    fn row() -> CalendarRow {
        CalendarRow {
            uid: "0198-2026@kimmoke".into(),
            sequence: 3,
            title: "Pääsiäinen; näytteet, luettelo \\ ja kaikki muu mitä jälleenmyyjät tarvitsevat ennen sesonkia".into(),
            kind: "season",
            first: date(2026, 12, 28),
            last: date(2026, 12, 31),
            notes: "Eka rivi\nToka rivi".into(),
            ..CalendarRow::default()
        }
    }

    /// The properties of each event, unfolded and unescaped.
    fn parse(text: &str) -> Vec<HashMap<String, String>> {
        let whole = text.replace("\r\n ", "");
        let mut events = Vec::new();
        for line in whole.split_terminator("\r\n") {
            let (name, value) = line.split_once(':').unwrap();
            match (name, value) {
                ("BEGIN", "VEVENT") => events.push(HashMap::new()),
                _ => {
                    let plain = value.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
                    if let Some(event) = events.last_mut() {
                        event.insert(name.to_owned(), plain);
                    }
                }
            }
        }
        events
    }

    fn made(rows: &[CalendarRow]) -> String {
        let mut out = Vec::new();
        icalendar(&mut out, ("Suvihalla, Design", date(2026, 11, 24).at(12, 30, 0, 0)), rows).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn an_event_is_read_back_whole() {
        let text = made(&[row(), CalendarRow { uid: "b".into(), is_cancelled: true, ..row() }]);
        let events = parse(&text);
        assert_eq!(events.len(), 2);
        for (name, value) in [
            ("UID", "0198-2026@kimmoke"),
            ("SEQUENCE", "3"),
            ("DTSTAMP", "20261124T123000Z"),
            ("DTSTART;VALUE=DATE", "20261228"),
            ("DTEND;VALUE=DATE", "20270101"),
            ("SUMMARY", row().title.as_str()),
            ("DESCRIPTION", "Eka rivi\nToka rivi"),
            ("STATUS", "CONFIRMED"),
        ] {
            assert_eq!(events[0].get(name).map(String::as_str), Some(value), "{name}");
        }
        assert_eq!(events[1]["STATUS"], "CANCELLED");
        assert!(text.contains("X-WR-CALNAME:Suvihalla\\, Design\r\n"));
    }

    #[test]
    fn no_line_is_longer_than_calendars_take_and_no_letter_is_cut() {
        let long = CalendarRow { title: "ä".repeat(400), ..row() };
        let text = made(std::slice::from_ref(&long));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(parse(&text)[0]["SUMMARY"], long.title);
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }

    #[test]
    fn a_firm_without_entries_still_gives_a_calendar() {
        let text = made(&[]);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    }
}
