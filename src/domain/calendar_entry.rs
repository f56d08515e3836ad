//! Entries of the annual calendar: seasons, fairs, themes, launches, reviews; once or every year, with the tasks that must be done before.
//!
//! An entry is kept once; in which days of a year it falls is computed. A year may have a day of its own, or none.

mod moves;
mod starter;

pub use starter::Starter;

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use super::occasion::Occasion;
use super::task::TaskKind;
use crate::base::id::{CalendarEntryId, CustomerId, ExperienceId, LeadTaskId, PersonId};
use crate::base::{Date, text};
use crate::coded;
use jiff::ToSpan as _;

coded! {
    /// What an entry is.
    EntryKind {
        /// A season that steers buying.
        Season = "season",
        /// A fair or an event.
        Fair = "fair",
        /// A theme of our own.
        OwnTheme = "own_theme",
        /// A theme of a customer's.
        CustomerTheme = "customer_theme",
        /// A launch.
        Launch = "launch",
        /// An action of the experience plan.
        PlanAction = "plan_action",
        /// An action of care.
        CareAction = "care_action",
        /// A follow-up.
        FollowUp = "follow_up",
        /// A review of the plan or of the current state.
        Review = "review",
        /// A school term or holiday.
        SchoolTerm = "school_term",
        /// Anything else.
        Other = "other",
    }
}

/// How an entry comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// It doesn't.
    Once,
    /// On the same date every year; 29 February falls on the 28th in other years.
    SameDate,
    /// In the same ISO week, on the same weekday; week 53 falls in 52 where a year has no more.
    SameWeek,
    /// So many days before (negative) or after an occasion.
    Relative(Occasion, i64),
}

/// An act that must be done some time before an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadTask {
    /// Its id; `None` until it's kept.
    pub id: Option<LeadTaskId>,
    /// What is done.
    pub title: String,
    /// What kind of task it becomes.
    pub kind: TaskKind,
    /// So many days before the first day.
    pub days_before: i64,
    /// Who does it.
    pub person: Option<PersonId>,
}

/// An entry as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntryDraft {
    /// Its name.
    pub title: String,
    /// What it is.
    pub kind: EntryKind,
    /// Its first day, the first time; must be given.
    pub first: Option<Date>,
    /// Its last day, the first time; the first day when it's left out.
    pub last: Option<Date>,
    /// How it comes again.
    pub recurrence: Recurrence,
    /// Whose theme, if a customer's.
    pub customer: Option<CustomerId>,
    /// The card of the experience plan that it carries out.
    pub experience: Option<ExperienceId>,
    /// Where, and anything else.
    pub notes: String,
    /// What must be done before.
    pub leads: Vec<LeadTask>,
}

impl Default for CalendarEntryDraft {
    fn default() -> Self {
        Self {
            title: String::new(),
            kind: EntryKind::Other,
            first: None,
            last: None,
            recurrence: Recurrence::Once,
            customer: None,
            experience: None,
            notes: String::new(),
            leads: Vec::new(),
        }
    }
}

/// An entry that has passed the check: its days are there and in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCalendarEntry {
    values: CalendarEntryDraft,
    first: Date,
    last: Date,
}

impl NewCalendarEntry {
    /// The checked values.
    pub fn values(&self) -> &CalendarEntryDraft {
        &self.values
    }

    /// The days of the first time.
    pub fn days(&self) -> (Date, Date) {
        (self.first, self.last)
    }
}

/// An entry lasts at most so many days.
pub const MOST_DAYS: i64 = 366;

impl CalendarEntryDraft {
    /// The cleaned draft; acts without a title are left out.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewCalendarEntry, Vec<Fault>> {
        let mut faults = Faults::default();
        let title = faults.required(Field::Title, &self.title, LINE);
        let notes = faults.text(Field::Notes, &self.notes, TEXT);
        let first = faults.take(Field::Date, self.first.ok_or(Problem::Missing).and_then(check::date));
        let last = self.last.map_or(first, |last| faults.take(Field::LastDay, check::date(last)));
        if let Some((first, last)) = first.zip(last) {
            faults.take(Field::LastDay, check::range(days_between(first, last), 0, MOST_DAYS));
        }
        if let Recurrence::Relative(_, days) = self.recurrence {
            faults.take(Field::DaysBefore, check::range(days, -366, 366));
        }
        let mut leads = Vec::new();
        for lead in self.leads.iter().filter(|lead| !lead.title.trim().is_empty()) {
            faults.take(Field::DaysBefore, check::range(lead.days_before, 0, 730));
            leads.push(LeadTask { title: faults.required(Field::Title, &lead.title, LINE), ..lead.clone() });
        }
        let values = Self { title, notes, first, last, leads, ..self.clone() };
        let new = first.zip(last).map(|(first, last)| NewCalendarEntry { values, first, last });
        faults.finish(new).and_then(|new| new.ok_or_else(Vec::new))
    }
}

/// An entry of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its id.
    pub id: CalendarEntryId,
    /// How often it was written.
    pub rev: i64,
    /// Its values; its days are always there.
    pub values: CalendarEntryDraft,
    /// Years with days of their own: moved to a first day, or left out.
    pub exceptions: Vec<(i16, Option<Date>)>,
}

/// One time that an entry falls into the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Of which year's round it is; with the entry's id it names the occurrence for ever.
    pub year: i16,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

impl CalendarEntry {
    /// The occurrence of a year's round, wherever its days fall; `None` when there is none in that year.
    pub fn occurrence(&self, year: i16) -> Option<Occurrence> {
        let (start, end) = (self.values.first?, self.values.last.or(self.values.first)?);
        let planned = planned(start, self.values.recurrence, year)?;
        let first = match self.exceptions.iter().find(|(own, _)| *own == year) {
            Some((_, moved)) => (*moved)?,
            None => planned,
        };
        let last = first.checked_add(days_between(start, end).days()).ok()?;
        Some(Occurrence { year, first, last })
    }

    /// The occurrences that touch a range of days, in order.
    pub fn occurrences(&self, from: Date, to: Date) -> Vec<Occurrence> {
        // A round may be moved or reach over the turn of the year.
        let rounds = (from.year() - 2)..=(to.year() + 2);
        let mut found: Vec<Occurrence> =
            rounds.filter_map(|year| self.occurrence(year)).filter(|one| one.first <= to && one.last >= from).collect();
        found.sort_by_key(|one| (one.first, one.year));
        found
    }
}

impl CalendarEntryDraft {
    /// Whether another entry says the same: its name, kind and first day.
    pub fn is_like(&self, other: &Self) -> bool {
        text::fold(self.title.trim()) == text::fold(other.title.trim()) && self.kind == other.kind && self.first == other.first
    }
}

/// The first day that a rule gives for a year; nothing before the first time.
fn planned(start: Date, recurrence: Recurrence, year: i16) -> Option<Date> {
    if year < start.year() {
        return None;
    }
    match recurrence {
        Recurrence::Once => (year == start.year()).then_some(start),
        Recurrence::SameDate => {
            Date::new(year, start.month(), start.day()).or_else(|_| Date::new(year, start.month(), start.day() - 1)).ok()
        }
        Recurrence::SameWeek => {
            let week = start.iso_week_date();
            // The round of a year is that of its ISO year, so that no year has two or none.
            let own = week.year() - start.year();
            let year = year + own;
            let at = |week_number| jiff::civil::ISOWeekDate::new(year, week_number, week.weekday()).ok();
            at(week.week()).or_else(|| at(52)).map(|week| week.date())
        }
        Recurrence::Relative(occasion, days) => occasion.days(year)?.0.checked_add(days.days()).ok(),
    }
}

/// Whole days from one day to another; negative backwards.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use uuid::Uuid;

    fn entry(first: Date, last: Date, recurrence: Recurrence) -> CalendarEntry {
        let values = CalendarEntryDraft { title: "x".into(), first: Some(first), last: Some(last), recurrence, ..Default::default() };
        CalendarEntry { id: Uuid::from_u128(1).into(), rev: 1, values, exceptions: Vec::new() }
    }

    fn first(entry: &CalendarEntry, year: i16) -> Option<Date> {
        entry.occurrence(year).map(|one| one.first)
    }

    #[test]
    fn the_leap_day_survives() {
        let day = date(2024, 2, 29);
        let entry = entry(day, day, Recurrence::SameDate);
        assert_eq!(first(&entry, 2023), None);
        assert_eq!(first(&entry, 2026), Some(date(2026, 2, 28)));
        assert_eq!(first(&entry, 2028), Some(day.with().year(2028).build().unwrap()));
    }

    #[test]
    fn weeks_and_occasions_move_with_the_year() {
        let autumn = entry(date(2026, 10, 12), date(2026, 10, 18), Recurrence::SameWeek);
        assert_eq!(first(&autumn, 2027), Some(date(2027, 10, 18)), "Monday of week 42");
        let catalogue = entry(date(2026, 3, 22), date(2026, 3, 22), Recurrence::Relative(Occasion::Easter, -14));
        assert_eq!(first(&catalogue, 2027), Some(date(2027, 3, 14)));
        let last_week = entry(date(2020, 12, 31), date(2020, 12, 31), Recurrence::SameWeek);
        assert_eq!(first(&last_week, 2021), Some(date(2021, 12, 30)), "week 53 becomes 52");
    }

    #[test]
    fn a_year_may_be_moved_or_left_out() {
        let mut fair = entry(date(2026, 1, 21), date(2026, 1, 25), Recurrence::SameDate);
        fair.exceptions = vec![(2027, Some(date(2027, 2, 3))), (2028, None)];
        assert_eq!(fair.occurrence(2027), Some(Occurrence { year: 2027, first: date(2027, 2, 3), last: date(2027, 2, 7) }));
        assert_eq!(fair.occurrence(2028), None);
        assert_eq!(first(&fair, 2029), Some(date(2029, 1, 21)));
    }

    #[test]
    fn a_season_over_the_turn_of_the_year_stands_in_both() {
        let sale = entry(date(2026, 12, 27), date(2027, 1, 31), Recurrence::SameDate);
        let january: Vec<i16> = sale.occurrences(date(2028, 1, 1), date(2028, 1, 31)).iter().map(|one| one.year).collect();
        assert_eq!(january, vec![2027]);
    }

    #[test]
    fn days_out_of_order_or_out_of_range_are_refused() {
        let draft = |first, last| CalendarEntryDraft { title: "x".into(), first, last, ..Default::default() };
        assert!(draft(None, None).check().is_err());
        assert!(draft(Some(date(2026, 5, 2)), Some(date(2026, 5, 1))).check().is_err());
        assert!(draft(Some(date(1200, 5, 2)), None).check().is_err());
        assert_eq!(draft(Some(date(2026, 5, 2)), None).check().unwrap().days(), (date(2026, 5, 2), date(2026, 5, 2)));
    }

    proptest! {
        #[test]
        fn every_rule_gives_one_occurrence_a_year(day in 0_i64..7300, length in 0_i64..60, week in any::<bool>()) {
            let start = date(2020, 1, 1).saturating_add(day.days());
            let rule = if week { Recurrence::SameWeek } else { Recurrence::SameDate };
            let entry = entry(start, start.saturating_add(length.days()), rule);
            for year in start.year()..start.year() + 30 {
                let one = entry.occurrence(year).unwrap();
                prop_assert_eq!(days_between(one.first, one.last), length);
                prop_assert!(days_between(date(year, 1, 1), one.first) >= -7 && days_between(one.first, date(year, 12, 31)) >= -7);
                prop_assert_eq!(one.first.weekday() == start.weekday() || !week, true);
                prop_assert!(entry.occurrences(one.first, one.last).contains(&one));
            }
        }
    }
}
