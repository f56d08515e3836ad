//! Cells to values: dates and decimals decided from a whole column, never guessed from one cell.

use crate::base::Date;
use crate::base::money::Cents;

/// In which order day and month stand where a slash or a hyphen parts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 22/11/2026.
    DayFirst,
    /// 11/22/2026.
    MonthFirst,
}

/// What a column of dates says about its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateDecision {
    /// The order to read by.
    pub order: DateOrder,
    /// Whether every such date reads both ways, so that a person should look.
    pub doubtful: bool,
}

/// Which sign parts the decimals of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// 1 234,50 or 1.234,50.
    Comma,
    /// 1234.50 or 1,234.50.
    Point,
}

/// The order of day and month in a column: one date above twelve settles it for all; else day first, and doubtful.
pub fn decide_dates<'a>(cells: impl Iterator<Item = &'a str>) -> DateDecision {
    let (mut day_first, mut month_first, mut open) = (0_usize, 0_usize, 0_usize);
    for (first, second) in cells.filter_map(two_way_parts) {
        match (first > 12, second > 12) {
            (true, false) => day_first += 1,
            (false, true) => month_first += 1,
            (false, false) if first != second => open += 1,
            _ => {}
        }
    }
    let order = if month_first > day_first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
    let settled = (day_first > 0) != (month_first > 0);
    DateDecision { order, doubtful: !settled && (open > 0 || day_first > 0) }
}

/// First and second number of a date parted by `/` or `-`; dots are Finnish or German and always day first.
fn two_way_parts(cell: &str) -> Option<(i16, i16)> {
    let day = cell.split_whitespace().next()?;
    let mut parts = day.split(['/', '-']);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if first.len() > 2 || parts.next().is_some() || third.is_empty() { None } else { first.parse().ok().zip(second.parse().ok()) }
}

/// A date in any of the usual forms: `22.11.2026`, `22.11.26`, `2026-11-22 09:14`, `22/11/2026`, `20261122`, an Excel serial.
pub fn parse_date(cell: &str, order: DateOrder) -> Option<Date> {
    let day = cell.trim().split([' ', 'T', '\u{a0}']).next()?;
    if day.bytes().all(|byte| byte.is_ascii_digit()) {
        return match day.len() {
            5 => excel_serial(day.parse().ok()?),
            8 => date_of(day.get(..4)?, day.get(4..6)?, day.get(6..)?),
            _ => None,
        };
    }
    let dotted = day.contains('.');
    let parts: Vec<&str> = day.trim_end_matches('.').split(['.', '/', '-']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    match (first.len(), dotted, order) {
        (4, ..) => date_of(first, second, third),
        (_, true, _) | (_, _, DateOrder::DayFirst) => date_of(third, second, first),
        _ => date_of(third, first, second),
    }
}

fn date_of(year: &str, month: &str, day: &str) -> Option<Date> {
    let year_number: i16 = year.parse().ok()?;
    let year = match year.len() {
        2 if year_number < 70 => 2000 + year_number,
        2 => 1900 + year_number,
        4 => year_number,
        _ => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Day 1 of Excel is 1.1.1900, and it believes in a 29.2.1900; from March 1900 on the count is from 30.12.1899.
fn excel_serial(serial: i64) -> Option<Date> {
    let zero = Date::new(1899, 12, 30).ok()?;
    if (15_000..80_000).contains(&serial) { zero.checked_add(jiff::Span::new().days(serial)).ok() } else { None }
}

/// The decimal mark of a column by what only one reading explains; the comma where nothing tells.
pub fn decide_decimals<'a>(cells: impl Iterator<Item = &'a str>) -> DecimalMark {
    let (mut comma, mut point) = (0_usize, 0_usize);
    for cell in cells {
        match decimal_evidence(cell) {
            Some(DecimalMark::Comma) => comma += 1,
            Some(DecimalMark::Point) => point += 1,
            None => {}
        }
    }
    if point > comma { DecimalMark::Point } else { DecimalMark::Comma }
}

/// Both marks in one number: the last is the decimal one; one mark with other than three digits behind it is it.
fn decimal_evidence(cell: &str) -> Option<DecimalMark> {
    let number = bare_number(cell)?;
    let behind = |mark: char| number.rsplit_once(mark).map(|(_, tail)| tail.len());
    match (behind(','), behind('.')) {
        (Some(comma), Some(point)) => Some(if comma < point { DecimalMark::Comma } else { DecimalMark::Point }),
        (Some(length), None) if length != 3 => Some(DecimalMark::Comma),
        (None, Some(length)) if length != 3 => Some(DecimalMark::Point),
        _ => None,
    }
}

/// Digits and marks of a number; white space, currency and minus signs taken away. `None` when something else is left.
fn bare_number(cell: &str) -> Option<String> {
    let mut number: String = cell.chars().filter(|c| !c.is_whitespace() && !matches!(c, '€' | '\'' | '’')).collect();
    for word in ["EUR", "eur", "e"] {
        if let Some(rest) = number.strip_suffix(word).or_else(|| number.strip_prefix(word)) {
            number = rest.to_owned();
        }
    }
    let number = number.trim_matches(['-', '−', '–', '(', ')', '+']);
    let is_number = number.contains(|c: char| c.is_ascii_digit()) && number.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.');
    is_number.then(|| number.to_owned())
}

/// An amount of money: `1 234,50`, `1.234,50 €`, `1234.5`, `−12`, `12-`, `(12,00)`; cents are rounded half away from zero.
pub fn parse_cents(cell: &str, mark: DecimalMark) -> Option<Cents> {
    let number = bare_number(cell)?;
    let mark = decimal_evidence(cell).unwrap_or(mark);
    let (decimal, thousands) = if mark == DecimalMark::Comma { (',', '.') } else { ('.', ',') };
    let (whole, fraction) = number.rsplit_once(decimal).unwrap_or((&number, ""));
    if fraction.contains(thousands) || !groups_fit(whole, decimal, thousands) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let euros: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut digits = fraction.chars().filter_map(|c| c.to_digit(10)).map(i64::from);
    let mut digit = || digits.next().unwrap_or(0);
    let cents = digit() * 10 + digit() + i64::from(digit() >= 5);
    let amount = euros.checked_mul(100)?.checked_add(cents)?;
    let negative = cell.contains(['-', '−', '–']) || (cell.contains('(') && cell.contains(')'));
    Some(Cents(if negative { -amount } else { amount }))
}

/// Whether the part before the decimals is plain digits or groups of three: `1.5.2026` is no number.
fn groups_fit(whole: &str, decimal: char, thousands: char) -> bool {
    let mut groups = whole.split(thousands);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    !whole.contains(decimal) && (rest.peek().is_none() || (!first.is_empty() && first.len() <= 3)) && rest.all(|group| group.len() == 3)
}

/// Several email addresses of one cell.
pub fn split_emails(cell: &str) -> Vec<String> {
    split(cell, |c| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|'))
}

/// Several phone numbers of one cell; a space stays inside a number.
pub fn split_phones(cell: &str) -> Vec<String> {
    split(cell, |c| matches!(c, ',' | ';' | '/' | '|' | '\n' | '\r'))
}

/// Several words of one cell, as tags are: by comma, semicolon, line or Google's `:::`.
pub fn split_list(cell: &str) -> Vec<String> {
    split(&cell.replace(":::", ";"), |c| matches!(c, ',' | ';' | '|' | '\n' | '\r'))
}

fn split(cell: &str, between: impl Fn(char) -> bool) -> Vec<String> {
    let mut parts = Vec::new();
    for part in cell.split(between).map(str::trim).filter(|part| !part.is_empty()) {
        if !parts.iter().any(|known| known == part) {
            parts.push(part.to_owned());
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn cents(cell: &str, mark: DecimalMark) -> Option<i64> {
        parse_cents(cell, mark).map(|cents| cents.0)
    }

    #[test]
    fn dates_in_their_usual_forms() {
        let day = Some(date(2026, 11, 22));
        for cell in [
            "22.11.2026",
            "22.11.26",
            "2026-11-22",
            "2026-11-22 09:14",
            "2026-11-22T09:14:00Z",
            "22/11/2026",
            "22-11-2026",
            "20261122",
            "46348",
        ] {
            assert_eq!(parse_date(cell, DateOrder::DayFirst), day, "{cell}");
        }
        assert_eq!(parse_date("11/22/2026", DateOrder::MonthFirst), day);
        assert_eq!(parse_date("5.1.2026 klo 9", DateOrder::MonthFirst), Some(date(2026, 1, 5)));
        for cell in ["", "31.2.2026", "huomenna", "1.5", "22.11.2026.1", "123", "99999"] {
            assert_eq!(parse_date(cell, DateOrder::DayFirst), None, "{cell}");
        }
    }

    #[test]
    fn the_whole_column_decides_the_order() {
        let decide = |cells: &[&str]| decide_dates(cells.iter().copied());
        assert_eq!(decide(&["1/2/2026", "13/2/2026"]), DateDecision { order: DateOrder::DayFirst, doubtful: false });
        assert_eq!(decide(&["1/2/2026", "2/13/2026"]), DateDecision { order: DateOrder::MonthFirst, doubtful: false });
        assert_eq!(decide(&["1/2/2026", "3/4/2026"]), DateDecision { order: DateOrder::DayFirst, doubtful: true });
        assert!(decide(&["13/2/2026", "2/13/2026"]).doubtful);
        assert!(!decide(&["1.2.2026", "2026-02-01"]).doubtful);
    }

    #[test]
    fn amounts_in_their_usual_forms() {
        for cell in ["1 234,50", "1\u{a0}234,50 €", "1.234,50", "1234,5", "1234.50", "1,234.50", "1'234,50", "1234,50 EUR"] {
            assert_eq!(cents(cell, DecimalMark::Comma), Some(123_450), "{cell}");
        }
        for cell in ["-12,00", "−12", "12,00-", "(12,00)", "- 12"] {
            assert_eq!(cents(cell, DecimalMark::Comma), Some(-1_200), "{cell}");
        }
        assert_eq!(cents("1.234", DecimalMark::Comma), Some(123_400));
        assert_eq!(cents("1.234", DecimalMark::Point), Some(123));
        assert_eq!(cents("0,005", DecimalMark::Comma), Some(1));
        assert_eq!(cents(",50", DecimalMark::Comma), Some(50));
        for cell in ["", "ei", "1.5.2026", "12 kpl", "99999999999999999999", "4,01E+08"] {
            assert_eq!(cents(cell, DecimalMark::Comma), None, "{cell}");
        }
    }

    #[test]
    fn the_whole_column_decides_the_decimal_mark() {
        assert_eq!(decide_decimals(["1.234", "5.5"].into_iter()), DecimalMark::Point);
        assert_eq!(decide_decimals(["1.234", "5,5"].into_iter()), DecimalMark::Comma);
        assert_eq!(decide_decimals(["100"].into_iter()), DecimalMark::Comma);
    }

    #[test]
    fn several_values_in_a_cell_are_parted() {
        assert_eq!(split_emails("a@b.fi, c@d.fi;a@b.fi"), ["a@b.fi", "c@d.fi"]);
        assert_eq!(split_phones("040 123 / 09 456"), ["040 123", "09 456"]);
        assert_eq!(split_list("* oma ::: messut"), ["* oma", "messut"]);
    }
}
