//! How typed dates, times and numbers are read: every form that people write, in both languages at once; rubbish gives `None`, never a guess.

use super::formats::Formats;
use super::words::Lang;
use crate::base::figure::Figure;
use crate::base::money::Cents;
use crate::base::text::{clean, fold};
use crate::base::{Date, Time};
use jiff::civil::{ISOWeekDate, Weekday};
use jiff::{Span, ToSpan};

/// Days ahead or back that `+7` may ask for: ten years.
const MOST_DAYS: i64 = 3660;

/// Folded beginnings of the months in Finnish and English, in order.
const MONTHS: [[&str; 2]; 12] = [
    ["tammi", "jan"],
    ["helmi", "feb"],
    ["maalis", "mar"],
    ["huhti", "apr"],
    ["touko", "may"],
    ["kesa", "jun"],
    ["heina", "jul"],
    ["elo", "aug"],
    ["syys", "sep"],
    ["loka", "oct"],
    ["marras", "nov"],
    ["joulu", "dec"],
];

/// Folded full names of the weekdays in Finnish and English; shorter beginnings of at least two letters will do.
const WEEKDAYS: [[&str; 2]; 7] = [
    ["maanantai", "monday"],
    ["tiistai", "tuesday"],
    ["keskiviikko", "wednesday"],
    ["torstai", "thursday"],
    ["perjantai", "friday"],
    ["lauantai", "saturday"],
    ["sunnuntai", "sunday"],
];

impl Formats {
    /// A typed day: `22.11.2026`, `22.11.26`, `22.11` (the nearest such day), `221126`, `2026-11-22`, `22 Nov 2026`, `22/11/2026`,
    /// `tänään`, `huomenna`, `+7`, `ma` (the next Monday), `vko 47` (its Monday); with or without the weekday before it.
    pub fn parse_date(self, text: &str, today: Date) -> Option<Date> {
        let text = fold(&clean(text)).replace('\u{2212}', "-");
        let text = text.trim();
        let date = word_day(text, today)
            .or_else(|| relative(text, today))
            .or_else(|| week(text, today))
            .or_else(|| iso(text))
            .or_else(|| compact(text, today))
            .or_else(|| numbers(text, today))
            .or_else(|| month_words(text, today))
            .or_else(|| after_weekday(text).and_then(|rest| self.parse_date(rest, today)))?;
        (1900..2200).contains(&date.year()).then_some(date)
    }

    /// A typed time of day: `9.05`, `9:05`, `klo 9.05`, `9`, `905`, `0905`.
    pub fn parse_time(self, text: &str) -> Option<Time> {
        let text = fold(&clean(text));
        let text = text.strip_prefix("klo").unwrap_or(&text).trim();
        let (hour, minute) = match text.split_once(['.', ':']) {
            Some((hour, minute)) if minute.len() == 2 => (hour, minute),
            Some(_) => return None,
            None if text.len() > 2 => text.split_at_checked(text.len() - 2)?,
            None => (text, "0"),
        };
        Time::new(digits(hour, 2)?, digits(minute, 2)?, 0, 0).ok()
    }

    /// Typed money: `1 234,50 €`, `1234.5`, `-12`, `€ 10`; more than two decimals are refused rather than rounded.
    pub fn parse_cents(self, text: &str) -> Option<Cents> {
        let text = clean(text);
        let text = text.trim_end_matches(['€', ' ', '\u{a0}', '\u{202f}']).trim_start_matches(['€', ' ', '\u{a0}', '\u{202f}']);
        let number = self.plain_number(text.strip_suffix("EUR").or_else(|| text.strip_suffix("eur")).unwrap_or(text))?;
        let cents = match number.decimals.len() {
            0 => number.whole.parse::<i64>().ok()?.checked_mul(100)?,
            1 | 2 => number.whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(format!("{:0<2}", number.decimals).parse().ok()?)?,
            _ => return None,
        };
        Some(Cents(if number.negative { -cents } else { cents }))
    }

    /// A typed number: `1 234,5`, `1234.5`, `−12`, `12,5 %` without its percent sign; finite by its form.
    pub fn parse_decimal(self, text: &str) -> Option<f64> {
        let number = self.plain_number(clean(text).trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']))?;
        let value: f64 = format!("{}.{}", number.whole, if number.decimals.is_empty() { "0" } else { &number.decimals }).parse().ok()?;
        Some(if number.negative { -value } else { value }).filter(|value| value.is_finite())
    }

    /// A typed figure of at most two decimals: `12,5`, `1 234`, `87 %` without its percent sign.
    pub fn parse_figure(self, text: &str) -> Option<Figure> {
        self.parse_cents(clean(text).trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}'])).map(|hundredths| Figure(hundredths.0))
    }

    /// The digits of a number: spaces and apostrophes group, one comma or point before any decimals.
    ///
    /// Where comma and point both stand, the last is the decimal sign; a sign that repeats groups. `1,234` is a thousand in English only.
    fn plain_number(self, text: &str) -> Option<PlainNumber> {
        let text = text.trim();
        let (negative, body) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let body = without_group_spaces(body)?;
        let (whole, decimals) = match (body.rfind(','), body.rfind('.')) {
            (Some(comma), Some(point)) => {
                let (whole, decimals) = body.split_at_checked(comma.max(point))?;
                let grouping = if comma > point { '.' } else { ',' };
                (ungrouped(whole, grouping)?, decimals.get(1..)?)
            }
            (Some(place), None) | (None, Some(place)) => {
                let sign = if body.contains(',') { ',' } else { '.' };
                let grouped_thousands =
                    self.lang() == Lang::English && sign == ',' && body.len() - place == 4 && place > 0 && !body.starts_with('0');
                if grouped_thousands || body.matches(sign).count() > 1 {
                    (ungrouped(&body, sign)?, "")
                } else {
                    (body.get(..place)?.to_owned(), body.get(place + 1..)?)
                }
            }
            (None, None) => (body.clone(), ""),
        };
        let whole = if whole.is_empty() && !decimals.is_empty() { "0".to_owned() } else { whole };
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        (!whole.is_empty() && all_digits(&whole) && all_digits(decimals)).then(|| PlainNumber {
            negative,
            whole,
            decimals: decimals.to_owned(),
        })
    }
}

struct PlainNumber {
    negative: bool,
    whole: String,
    decimals: String,
}

/// Takes grouping spaces away; they may stand only between groups of three digits.
fn without_group_spaces(body: &str) -> Option<String> {
    let spaced = body.replace(['\u{a0}', '\u{202f}', '\u{2009}', '\''], " ");
    if !spaced.contains(' ') {
        return Some(spaced);
    }
    let whole_end = spaced.find([',', '.']).unwrap_or(spaced.len());
    let (whole, rest) = spaced.split_at_checked(whole_end)?;
    if rest.contains(' ') { None } else { Some(format!("{}{rest}", ungrouped(whole, ' ')?)) }
}

/// Joins groups of digits: the first has one to three, the others three.
fn ungrouped(whole: &str, sign: char) -> Option<String> {
    let mut groups = whole.split(sign);
    let first = groups.next()?;
    let lone = !whole.contains(sign);
    let groups_ok = groups.all(|group| group.len() == 3);
    ((lone || (1..=3).contains(&first.len())) && groups_ok).then(|| whole.replace(sign, ""))
}

fn word_day(text: &str, today: Date) -> Option<Date> {
    let ahead = match text {
        "tanaan" | "nyt" | "today" => 0,
        "huomenna" | "tomorrow" => 1,
        "ylihuomenna" => 2,
        "eilen" | "yesterday" => -1,
        "toissapaivana" => -2,
        _ => return weekday(text).and_then(|day| today.nth_weekday(1, day).ok()),
    };
    today.checked_add(ahead.days()).ok()
}

fn weekday(text: &str) -> Option<Weekday> {
    let text = text.strip_suffix("na").or_else(|| text.strip_suffix('.')).unwrap_or(text);
    let place = WEEKDAYS.iter().position(|names| text.len() >= 2 && names.iter().any(|name| name.starts_with(text)))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// `+7`, `-3`, `+7 pv`, `+2 vko`.
fn relative(text: &str, today: Date) -> Option<Date> {
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix('-')?),
    };
    let rest = rest.trim();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, unit) = rest.split_at_checked(end)?;
    let number: i64 = number.parse().ok()?;
    let days = match unit.trim() {
        "" | "pv" | "d" | "day" | "days" => number,
        "vk" | "vko" | "viikkoa" | "w" | "week" | "weeks" => number.checked_mul(7)?,
        "kk" | "m" | "month" | "months" if number <= 120 => return today.checked_add(Span::new().months(number * sign)).ok(),
        _ => return None,
    };
    if days <= MOST_DAYS { today.checked_add(Span::new().days(days * sign)).ok() } else { None }
}

/// The Monday of `vko 47`, `vk47`, `week 47`, `47/2026`, `vko 47/2026`.
fn week(text: &str, today: Date) -> Option<Date> {
    let named = ["viikko", "vko", "vk", "week", "wk"].iter().find_map(|name| text.strip_prefix(name));
    let body = named.unwrap_or(text).trim();
    let (number, year) = match body.split_once('/') {
        Some((number, year)) if year.len() == 4 => (number, digits(year, 4)?),
        None if named.is_some() => (body, today.iso_week_date().year()),
        _ => return None,
    };
    ISOWeekDate::new(year, digits(number, 2)?, Weekday::Monday).ok().map(ISOWeekDate::date)
}

fn iso(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    Date::new(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?).ok()
}

/// `221126` and `22112026`.
fn compact(text: &str, today: Date) -> Option<Date> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(text.len(), 6 | 8) {
        return None;
    }
    Date::new(year(text.get(4..)?, today)?, digits(text.get(2..4)?, 2)?, digits(text.get(..2)?, 2)?).ok()
}

/// `22.11.2026`, `22.11.26`, `22.11.`, `22.11`, `22/11/2026`.
fn numbers(text: &str, today: Date) -> Option<Date> {
    let sign = if text.contains('/') { '/' } else { '.' };
    let mut parts = text.split(sign).map(str::trim);
    let (day, month) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    match (parts.next().filter(|year| !year.is_empty()), parts.next()) {
        (Some(written), None) => Date::new(year(written, today)?, month, day).ok(),
        (None, None) => nearest(day, month, today),
        _ => None,
    }
}

/// `22 Nov 2026`, `22. marraskuuta`, `November 22, 2026`.
fn month_words(text: &str, today: Date) -> Option<Date> {
    let mut parts = text.split([' ', ',', '\u{a0}']).map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty());
    let (first, second) = (parts.next()?, parts.next()?);
    let (day, name) = if first.starts_with(|c: char| c.is_ascii_digit()) { (first, second) } else { (second, first) };
    // Finnish first: `marraskuu` begins like `march` too
    let named = |lang: usize| MONTHS.iter().position(|names| names.get(lang).is_some_and(|start| name.starts_with(start)));
    let place = named(0).or_else(|| named(1))?;
    let (day, month) = (digits(day, 2)?, i8::try_from(place + 1).ok()?);
    match (parts.next(), parts.next()) {
        (Some(written), None) => Date::new(year(written, today)?, month, day).ok(),
        (None, None) => nearest(day, month, today),
        _ => None,
    }
}

/// What follows a weekday: `22.11.2026` of `su 22.11.2026`.
fn after_weekday(text: &str) -> Option<&str> {
    let (name, rest) = text.split_once(' ')?;
    let starts_with_digit = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    (starts_with_digit && weekday(name).is_some()).then(|| rest.trim_start())
}

/// The day of that month nearest to today: in November `5.1.` is the coming January, in January `22.11.` the past November.
fn nearest(day: i8, month: i8, today: Date) -> Option<Date> {
    let candidates = [today.year(), today.year() + 1, today.year() - 1].into_iter().filter_map(|year| Date::new(year, month, day).ok());
    candidates.min_by_key(|date| today.duration_until(*date).as_hours().abs())
}

/// A written year; two digits mean the hundred years that end twenty years from now.
fn year(text: &str, today: Date) -> Option<i16> {
    match text.len() {
        4 => digits(text, 4),
        2 => {
            let short: i16 = digits(text, 2)?;
            let century = today.year() - today.year() % 100;
            Some(if short > today.year() % 100 + 20 { century - 100 + short } else { century + short })
        }
        _ => None,
    }
}

/// A number of at most `most` ASCII digits and nothing else.
fn digits<T: std::str::FromStr>(text: &str, most: usize) -> Option<T> {
    let right = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    if right { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests;
