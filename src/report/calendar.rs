//! The annual calendar on one page: a row a month, the weekdays below each other, seasons and entries as bars over their days.

use super::pdf::{PageData, Pdf, Template, set};
use crate::base::{Date, DateTime};
use crate::domain::almanac::{self, Item, Layer, Mark};
use crate::i18n::{Formats, Words};
use jiff::ToSpan as _;
use jiff::civil::Weekday;
use serde::Serialize;

/// The paper that it's printed on, lying.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// For the desk.
    #[default]
    A4,
    /// For the wall.
    A3,
}

impl Paper {
    fn lanes(self) -> usize {
        match self {
            Self::A4 => 2,
            Self::A3 => 3,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }
}

/// What the document is made of.
#[derive(Clone, Copy, Debug)]
pub struct CalendarReport<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// The year.
    pub year: i16,
    /// What stands in it, in the order in which it gets room.
    pub items: &'a [Item],
    /// The paper.
    pub paper: Paper,
    /// When it was printed.
    pub at: DateTime,
}

#[derive(Serialize)]
struct Data {
    page: PageData,
    paper: &'static str,
    lanes: usize,
    weekdays: Vec<String>,
    months: Vec<Month>,
    legend: Vec<Legend>,
    note: String,
}

#[derive(Serialize)]
struct Month {
    name: String,
    weeks: String,
    offset: usize,
    days: Vec<Day>,
    bars: Vec<Bar>,
    more: String,
}

#[derive(Serialize)]
struct Day {
    number: i8,
    free: bool,
    holiday: bool,
}

#[derive(Serialize)]
struct Bar {
    lane: usize,
    from: usize,
    to: usize,
    room: usize,
    text: String,
    tone: &'static str,
}

#[derive(Serialize)]
struct Legend {
    tone: &'static str,
    word: String,
}

/// The document as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, report: &CalendarReport<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, report).map(|pdf| pdf.bytes)
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, report: &CalendarReport<'_>) -> Result<Pdf, String> {
    let kind = words.text("app-page-calendar");
    let title = words.with("report-calendar-title", &[("year", report.year.to_string().into())]);
    let months: Vec<Month> = (1..=12).filter_map(|number| month(words, formats, report, number)).collect();
    let layers = Layer::ALL.iter().filter(|layer| report.items.iter().any(|item| item.mark.layer() == **layer));
    let is_cut = months.iter().any(|month| !month.more.is_empty());
    let weekdays = (0..37).map(|at| formats.weekday_short(Weekday::Monday.wrapping_add(at)).to_owned()).collect();
    let data = Data {
        page: PageData::new(words, formats, report.firm, report.at).titled(title, kind).footed(words.text("report-calendar-foot")),
        paper: report.paper.code(),
        lanes: report.paper.lanes(),
        weekdays,
        months,
        legend: layers.map(|layer| Legend { tone: layer.code(), word: words.label(*layer) }).collect(),
        note: if is_cut { words.text("report-calendar-more") } else { String::new() },
    };
    set(Template::Calendar, &data)
}

fn month(words: &Words, formats: Formats, report: &CalendarReport<'_>, number: i8) -> Option<Month> {
    let first = Date::new(report.year, number, 1).ok()?;
    let last = first.last_of_month();
    let holidays: Vec<Date> = report.items.iter().filter(|item| item.mark.layer() == Layer::Holidays).map(|item| item.first).collect();
    let day = |offset: i8| first.checked_add(i64::from(offset).days()).ok();
    let days = (0..last.day()).filter_map(day).map(|day| Day {
        number: day.day(),
        free: matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday),
        holiday: holidays.contains(&day),
    });
    // Public holidays are told by their grey days; what steers the year needs the room.
    let shown = report.items.iter().enumerate().filter(|(_, item)| item.mark.layer() != Layer::Holidays);
    let row = almanac::row(shown, (first, last), report.paper.lanes());
    let bar = |placed: &almanac::Placed| {
        let item = report.items.get(placed.item)?;
        let text = title(words, item);
        Some(Bar { lane: placed.lane, from: placed.from, to: placed.to, room: placed.room, text, tone: item.mark.layer().code() })
    };
    let cut = row.more.iter().max().copied().unwrap_or_default();
    let (week, until) = (i64::from(first.iso_week_date().week()), i64::from(last.iso_week_date().week()));
    Some(Month {
        name: formats.month_name(first).to_owned(),
        weeks: words.with("report-calendar-weeks", &[("from", week.into()), ("to", until.into())]),
        offset: usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or_default(),
        days: days.collect(),
        bars: row.placed.iter().filter_map(bar).collect(),
        more: if cut > 0 { format!("+{cut}") } else { String::new() },
    })
}

/// The words of an item: an occasion has its own.
pub fn title(words: &Words, item: &Item) -> String {
    match item.mark {
        Mark::Occasion(occasion) => words.label(occasion),
        _ => item.title.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar_entry::{CalendarEntry, Starter};
    use crate::i18n::Lang;
    use crate::report::pdf::keep_for_looking;
    use jiff::civil::date;
    use uuid::Uuid;

    fn made(lang: Lang, paper: Paper, with_entries: bool) -> Pdf {
        let (words, (first, last)) = (Words::new(lang), almanac::year(2026).unwrap());
        let entry = |(at, starter): (u128, &Starter)| {
            let values = starter.draft(2026, words.label(*starter), "x".into()).unwrap();
            CalendarEntry { id: Uuid::from_u128(at).into(), rev: 1, values, exceptions: Vec::new() }
        };
        let entries: Vec<CalendarEntry> = (1..).zip(Starter::ALL).map(entry).filter(|_| with_entries).collect();
        let mut items = almanac::occasions(first, last, &[]);
        items.extend(almanac::planned(&entries, &[], first, last));
        almanac::sort(&mut items);
        let report = CalendarReport { firm: "Suvihalla Design", year: 2026, items: &items, paper, at: date(2026, 11, 24).at(9, 5, 0, 0) };
        document(&words, words.formats(), &report).unwrap()
    }

    #[test]
    fn a_year_stands_on_one_page_in_both_languages_and_sizes() {
        for (lang, paper, expected) in [
            (Lang::Finnish, Paper::A4, ["Vuosikalenteri 2026", "tammikuu", "Joulusesonki", "vkot 44–49", "Syysloma (vko 42)"]),
            (Lang::English, Paper::A3, ["Annual calendar 2026", "January", "Christmas season", "weeks 44–49", "Autumn holiday (week 42)"]),
        ] {
            let pdf = made(lang, paper, true);
            keep_for_looking(&format!("calendar-{}", paper.code()), &pdf);
            assert_eq!(pdf.pages, 1);
            let flat = pdf.text.replace(['\n', '\u{a0}'], " ");
            for words in expected {
                assert!(flat.contains(words), "{words} in {flat}");
            }
        }
    }

    #[test]
    fn a_calendar_without_entries_still_shows_the_seasons() {
        let pdf = made(Lang::Finnish, Paper::A4, false);
        assert_eq!(pdf.pages, 1);
        assert!(pdf.text.contains("Pääsiäissesonki") && !pdf.text.contains("Syysloma"));
    }
}
