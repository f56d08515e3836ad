//! What the calendar shows: items of the year with their words, an index by month, and the rows of the view, made anew only when something changed.

use super::looks;
use crate::base::Date;
use crate::domain::almanac::{self, Item, Layer, Mark, Row};
use crate::domain::calendar_entry::days_between;
use crate::i18n::{Formats, Words};
use crate::ops::print::item_title;
use crate::store::summaries::calendar::Calendar;
use crate::store::{Reader, StoreResult, summaries};
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::dotted;
use jiff::ToSpan as _;
use jiff::civil::Weekday;
use std::collections::HashMap;

/// The most tasks of a view; a month with more is no calendar any longer.
const TASKS: usize = 1_000;

/// The views, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum View {
    /// Twelve months with their seasons.
    #[default]
    Year,
    /// A month in weeks.
    Month,
    /// A week.
    Week,
    /// A list by days.
    Agenda,
}

/// All views.
pub(super) const VIEWS: [View; 4] = [View::Year, View::Month, View::Week, View::Agenda];

/// An item with its words.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) item: Item,
    pub(super) title: String,
    /// What it is and when, for the row of a list and for screen readers.
    pub(super) line: String,
    pub(super) icon: char,
    pub(super) layer: Layer,
}

/// A row of days as it is drawn.
#[derive(Clone, Debug, Default)]
pub(super) struct Days {
    pub(super) first: Date,
    pub(super) row: Row,
    pub(super) days: Vec<Day>,
    /// The month or the week, in words.
    pub(super) name: String,
    /// The weeks of a month.
    pub(super) below: String,
}

/// A day of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) number: String,
    /// Its day and how much stands on it, for a screen reader.
    pub(super) name: String,
    pub(super) more: String,
    /// Its weekday and day, for the head of a week.
    pub(super) head: String,
    /// The public holiday on it; empty for none.
    pub(super) holiday: String,
    pub(super) is_free: bool,
    pub(super) is_outside: bool,
}

/// A line of the agenda.
#[derive(Clone, Debug)]
pub(super) enum Line {
    Month(String),
    Item { item: usize, date: String },
}

/// Which rows are made.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    view: View,
    first: Date,
    last: Date,
    lanes: usize,
    off: Vec<Layer>,
    load: u64,
}

/// The page's data.
#[derive(Default)]
pub(super) struct CalendarData {
    pub(super) view: View,
    pub(super) cursor: Date,
    pub(super) off: Vec<Layer>,
    pub(super) kept: Calendar,
    pub(super) items: Vec<Shown>,
    /// How many of the items are no tasks.
    planned: usize,
    by_month: HashMap<(i16, i8), Vec<usize>>,
    year: Option<i16>,
    tasks_of: Option<(Date, Date)>,
    spoiled: bool,
    load: u64,
    key: Option<Key>,
    pub(super) rows: Vec<Days>,
    pub(super) lines: Vec<Line>,
    /// The month or year that is shown.
    pub(super) period: String,
    pub(super) today: Date,
}

impl CalendarData {
    /// The page before its first load.
    pub(super) fn new() -> Self {
        Self { spoiled: true, ..Self::default() }
    }

    /// Hears that the register changed.
    pub(super) fn spoil(&mut self) {
        self.spoiled = true;
    }

    /// The first and last day of the view.
    pub(super) fn window(&self) -> (Date, Date) {
        let day = self.cursor;
        match self.view {
            View::Year | View::Agenda => almanac::year(day.year()).unwrap_or((day, day)),
            View::Month => {
                let first = monday(day.first_of_month());
                (first, first.saturating_add(41.days()))
            }
            View::Week => (monday(day), monday(day).saturating_add(6.days())),
        }
    }

    /// Of which days tasks are shown: the year's overview leaves them out.
    fn tasks_window(&self) -> Option<(Date, Date)> {
        (self.view != View::Year).then(|| self.window())
    }

    /// Whether what is loaded isn't what the view shows.
    pub(super) fn wants_load(&self) -> bool {
        self.spoiled || self.year != Some(self.cursor.year()) || self.tasks_of != self.tasks_window()
    }

    /// Reads what the view shows.
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.today = cx.today;
        if self.cursor == Date::default() {
            self.cursor = cx.today;
        }
        let fresh = self.spoiled || self.year != Some(self.cursor.year());
        if self.spoiled {
            self.kept = summaries::calendar(db)?;
        }
        if fresh {
            self.plan(cx);
        }
        self.items.truncate(self.planned);
        self.tasks_of = self.tasks_window();
        if let Some((from, to)) = self.tasks_of {
            for task in summaries::due_tasks(db, from, to, TASKS)? {
                let item = Item { mark: Mark::Task(task.id), round: task.due.year(), title: task.title, first: task.due, last: task.due };
                self.items.push(shown(item, &task.customer, cx.words, cx.formats));
            }
        }
        self.spoiled = false;
        self.load += 1;
        Ok(())
    }

    /// Lays the year out, with the weeks that reach over its ends.
    fn plan(&mut self, cx: &LoadCx<'_>) {
        let year = self.cursor.year();
        self.year = Some(year);
        self.by_month.clear();
        let Some((first, last)) = almanac::year(year) else { return };
        let (from, to) = (first.saturating_sub(31.days()), last.saturating_add(42.days()));
        let mut items = almanac::occasions(from, to, &self.kept.hidden);
        items.extend(almanac::planned(&self.kept.entries, &self.kept.engagements, from, to));
        almanac::sort(&mut items);
        let customers: HashMap<_, _> =
            self.kept.entries.iter().filter_map(|entry| Some((entry.id, self.kept.customers.get(&entry.values.customer?)?))).collect();
        self.items.clear();
        for (at, item) in items.into_iter().enumerate() {
            let mut month = item.first.first_of_month().max(from.first_of_month());
            while month <= item.last.min(to) {
                self.by_month.entry((month.year(), month.month())).or_default().push(at);
                month = month.saturating_add(1.month());
            }
            let customer = match item.mark {
                Mark::Entry(id, _) => customers.get(&id).map_or("", |(_, name)| name.as_str()),
                _ => "",
            };
            self.items.push(shown(item, customer, cx.words, cx.formats));
        }
        self.planned = self.items.len();
    }

    /// The shown items that may stand on these days, in the order in which they get room.
    fn of_days(&self, from: Date, to: Date) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        let mut month = from.first_of_month();
        while month <= to {
            found.extend(self.by_month.get(&(month.year(), month.month())).into_iter().flatten());
            month = month.saturating_add(1.month());
        }
        found.extend(self.planned..self.items.len());
        found.retain(|at| self.items.get(*at).is_some_and(|shown| !self.off.contains(&shown.layer) && shown.item.touches(from, to)));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What stands on a day.
    pub(super) fn on_day(&self, day: Date) -> Vec<usize> {
        self.of_days(day, day)
    }

    /// Makes the rows of the view, unless they are there.
    pub(super) fn lay_out(&mut self, lanes: usize, words: &Words, formats: &Formats) {
        let (first, last) = self.window();
        let key = Key { view: self.view, first, last, lanes, off: self.off.clone(), load: self.load };
        if self.key.as_ref() == Some(&key) {
            return;
        }
        self.period = self.period_words(formats);
        match self.view {
            View::Agenda => self.lines = self.agenda(formats),
            View::Year => self.rows = (1..=12).filter_map(|month| self.month_row(month, lanes, words, formats)).collect(),
            View::Month | View::Week => {
                let weeks = (days_between(first, last) + 1) / 7;
                self.rows = (0..weeks).map(|week| self.week_row(first.saturating_add((week * 7).days()), lanes, words, formats)).collect();
            }
        }
        self.key = Some(key);
    }

    fn period_words(&self, formats: &Formats) -> String {
        match self.view {
            View::Year | View::Agenda => self.cursor.year().to_string(),
            View::Month => formats.month(self.cursor),
            View::Week => {
                let (first, last) = self.window();
                format!("{} · {}", formats.week(first), last.year())
            }
        }
    }

    fn row_of(&self, (first, last): (Date, Date), lanes: usize, keep: impl Fn(&Shown) -> bool) -> Row {
        let found = self.of_days(first, last);
        let items = found.iter().filter_map(|at| Some((*at, self.items.get(*at)?))).filter(|(_, shown)| keep(shown));
        almanac::row(items.map(|(at, shown)| (at, &shown.item)), (first, last), lanes)
    }

    fn month_row(&self, month: i8, lanes: usize, words: &Words, formats: &Formats) -> Option<Days> {
        let first = Date::new(self.cursor.year(), month, 1).ok()?;
        let last = first.last_of_month();
        // A public holiday greys its day; the bars are for what steers the year.
        let row = self.row_of((first, last), lanes, |shown| shown.layer != Layer::Holidays);
        let days = self.days((first, last), &row, words, formats);
        let weeks = [("from", first), ("to", last)].map(|(name, day)| (name, i64::from(day.iso_week_date().week()).into()));
        let below = words.with("report-calendar-weeks", &weeks);
        Some(Days { first, row, days, name: formats.month_name(first).to_owned(), below })
    }

    fn week_row(&self, first: Date, lanes: usize, words: &Words, formats: &Formats) -> Days {
        let last = first.saturating_add(6.days());
        let row = self.row_of((first, last), lanes, |_| true);
        let days = self.days((first, last), &row, words, formats);
        Days { first, row, days, name: first.iso_week_date().week().to_string(), below: String::new() }
    }

    fn days(&self, (first, last): (Date, Date), row: &Row, words: &Words, formats: &Formats) -> Vec<Day> {
        let holidays = self.holidays(first, last);
        let month = self.cursor.month();
        let count = usize::try_from(days_between(first, last) + 1).unwrap_or_default();
        let mut days = Vec::with_capacity(count);
        for at in 0..count {
            let date = first.saturating_add(i64::try_from(at).unwrap_or_default().days());
            let found = row.placed.iter().filter(|placed| placed.from <= at && placed.to >= at).count();
            let more = row.more.get(at).copied().unwrap_or_default();
            let holiday = holidays.get(&date).cloned().unwrap_or_default();
            let stands = words.with("calendar-day-count", &[("count", (found + more).into())]);
            days.push(Day {
                date,
                number: date.day().to_string(),
                head: format!("{} {}", formats.weekday_short(date.weekday()), formats.date_short(date)),
                name: dotted([formats.weekday_date(date).as_str(), &formats.week(date), &holiday, &stands]),
                more: if more > 0 { format!("+{more}") } else { String::new() },
                is_free: matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) || !holiday.is_empty(),
                holiday,
                is_outside: self.view == View::Month && date.month() != month,
            });
        }
        days
    }

    fn holidays(&self, first: Date, last: Date) -> HashMap<Date, String> {
        let found = self.of_days(first, last);
        let holidays = found.iter().filter_map(|at| self.items.get(*at)).filter(|shown| shown.layer == Layer::Holidays);
        holidays.map(|shown| (shown.item.first, shown.title.clone())).collect()
    }

    fn agenda(&self, formats: &Formats) -> Vec<Line> {
        let (first, last) = self.window();
        let mut found = self.of_days(first, last);
        let key = |at: &usize| self.items.get(*at).map(|shown| (shown.item.first.max(first), shown.item.mark.rank()));
        found.sort_by_key(key);
        let (mut lines, mut month) = (Vec::with_capacity(found.len() + 12), 0);
        for at in found {
            let Some(shown) = self.items.get(at) else { continue };
            let from = shown.item.first.max(first);
            if from.month() != month {
                month = from.month();
                lines.push(Line::Month(formats.month(from)));
            }
            let date = format!("{} {}", formats.weekday_short(from.weekday()), formats.date_short(from));
            lines.push(Line::Item { item: at, date: format!("{date} · {}", formats.week(from)) });
        }
        lines
    }

    /// The line of the agenda that a day belongs to.
    pub(super) fn line_of(&self, day: Date) -> usize {
        let first = self.window().0;
        let is_before = |line: &Line| match line {
            Line::Month(_) => true,
            Line::Item { item, .. } => self.items.get(*item).is_some_and(|shown| shown.item.first.max(first) < day),
        };
        let at = self.lines.iter().rposition(|line| matches!(line, Line::Item { .. }) && is_before(line)).map_or(0, |at| at + 1);
        at.min(self.lines.len().saturating_sub(1))
    }

    /// Moves the cursor by days.
    pub(super) fn step(&mut self, days: i64) {
        self.go(self.cursor.saturating_add(days.days()));
    }

    /// Moves a year, a month or a week, as the view goes.
    pub(super) fn turn(&mut self, by: i64) {
        self.go(match self.view {
            View::Year | View::Agenda => self.cursor.saturating_add(by.years()),
            View::Month => self.cursor.saturating_add(by.months()),
            View::Week => self.cursor.saturating_add((by * 7).days()),
        });
    }

    /// Puts the cursor on a day, within the years that a calendar knows.
    pub(super) fn go(&mut self, day: Date) {
        if (1901..2199).contains(&day.year()) {
            self.cursor = day;
        }
    }
}

/// The Monday on or before a day.
pub(super) fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

fn shown(item: Item, customer: &str, words: &Words, formats: &Formats) -> Shown {
    let kind = match item.mark {
        Mark::Entry(_, kind) => words.label(kind),
        mark => words.label(mark.layer()),
    };
    let days = span(item.first, item.last, formats);
    let layer = item.mark.layer();
    Shown { title: item_title(words, &item), line: dotted([kind.as_str(), customer, &days]), icon: looks::icon(item.mark), layer, item }
}

/// Days in words: `la 28.11.2026`, `28.11.–6.12.2026`.
pub(super) fn span(first: Date, last: Date, formats: &Formats) -> String {
    if first == last {
        return formats.weekday_date(first);
    }
    let from = if first.year() == last.year() { formats.date_short(first) } else { formats.date(first) };
    format!("{from}–{}", formats.date(last))
}
