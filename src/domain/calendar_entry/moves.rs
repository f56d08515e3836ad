//! Moving an entry to another day: one year's round by itself, or the rule with every round.

use super::{CalendarEntry, CalendarEntryDraft, Recurrence, days_between, planned};
use crate::base::Date;
use crate::domain::fault::Problem;
use jiff::civil::ISOWeekDate;

/// How far the first round of all may be moved by itself.
const FIRST_ROUND: i64 = 366;

impl CalendarEntry {
    /// Whether a year's round may have that first day: it mustn't pass the rounds of the years before and after.
    ///
    /// # Errors
    /// `NotThisRound`.
    pub fn check_move(&self, year: i16, to: Date) -> Result<(), Problem> {
        let Some(start) = self.values.first else { return Ok(()) };
        if self.values.recurrence == Recurrence::Once {
            return Ok(());
        }
        let round = |year| planned(start, self.values.recurrence, year);
        let near = round(year).is_some_and(|own| days_between(own, to).abs() < FIRST_ROUND);
        let after = round(year - 1).is_none_or(|before| before < to);
        let before = round(year + 1).is_none_or(|after| to < after);
        if near && after && before { Ok(()) } else { Err(Problem::NotThisRound) }
    }

    /// The entry with its rule moved, so that the round of that year begins on a day and all others move with it.
    ///
    /// # Errors
    /// `NotEveryYear` for a day that the rule can't give every year, such as one in another year's round.
    pub fn moved(&self, year: i16, to: Date) -> Result<CalendarEntryDraft, Problem> {
        let (Some(start), Some(own)) =
            (self.values.first, self.values.first.and_then(|start| planned(start, self.values.recurrence, year)))
        else {
            return Err(Problem::NotEveryYear);
        };
        let length = days_between(start, self.values.last.unwrap_or(start));
        let (first, recurrence) = match self.values.recurrence {
            Recurrence::Once => (Some(to), Recurrence::Once),
            Recurrence::SameDate => (Date::new(start.year(), to.month(), to.day()).ok(), Recurrence::SameDate),
            Recurrence::SameWeek => {
                let (week, from) = (to.iso_week_date(), start.iso_week_date());
                let moved = ISOWeekDate::new(from.year() + week.year() - own.iso_week_date().year(), week.week(), week.weekday());
                (moved.ok().map(|week| week.date()), Recurrence::SameWeek)
            }
            Recurrence::Relative(occasion, days) => (Some(start), Recurrence::Relative(occasion, days + days_between(own, to))),
        };
        let first = first.ok_or(Problem::NotEveryYear)?;
        let last = first.checked_add(jiff::ToSpan::days(length)).map_err(|_| Problem::DateOutOfRange)?;
        let draft = CalendarEntryDraft { first: Some(first), last: Some(last), recurrence, ..self.values.clone() };
        let gives = recurrence == Recurrence::Once || planned(first, recurrence, year) == Some(to);
        if gives { Ok(draft) } else { Err(Problem::NotEveryYear) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::occasion::Occasion;
    use jiff::civil::date;
    use uuid::Uuid;

    fn entry(first: Date, last: Date, recurrence: Recurrence) -> CalendarEntry {
        let values = CalendarEntryDraft { title: "x".into(), first: Some(first), last: Some(last), recurrence, ..Default::default() };
        CalendarEntry { id: Uuid::from_u128(1).into(), rev: 1, values, exceptions: Vec::new() }
    }

    fn after(entry: &CalendarEntry, year: i16, to: Date) -> CalendarEntry {
        CalendarEntry { values: entry.moved(year, to).unwrap(), ..entry.clone() }
    }

    #[test]
    fn a_round_stays_between_its_neighbours() {
        let fair = entry(date(2026, 1, 21), date(2026, 1, 25), Recurrence::SameDate);
        assert_eq!(fair.check_move(2027, date(2027, 12, 31)), Ok(()));
        assert_eq!(fair.check_move(2027, date(2028, 1, 21)), Err(Problem::NotThisRound));
        assert_eq!(fair.check_move(2027, date(2026, 1, 21)), Err(Problem::NotThisRound));
        assert_eq!(fair.check_move(2026, date(2022, 1, 21)), Err(Problem::NotThisRound));
        let once = entry(date(2026, 1, 21), date(2026, 1, 25), Recurrence::Once);
        assert_eq!(once.check_move(2026, date(2030, 1, 1)), Ok(()));
    }

    #[test]
    fn the_rule_moves_with_every_round() {
        let fair = after(&entry(date(2026, 1, 21), date(2026, 1, 25), Recurrence::SameDate), 2028, date(2028, 2, 3));
        assert_eq!(fair.occurrence(2026).map(|one| (one.first, one.last)), Some((date(2026, 2, 3), date(2026, 2, 7))));
        let autumn = after(&entry(date(2026, 10, 12), date(2026, 10, 18), Recurrence::SameWeek), 2027, date(2027, 10, 26));
        assert_eq!(autumn.occurrence(2027).map(|one| one.first), Some(date(2027, 10, 26)), "Tuesday of week 43");
        assert_eq!(autumn.occurrence(2026).map(|one| one.first), Some(date(2026, 10, 20)));
        let easter =
            after(&entry(date(2026, 3, 22), date(2026, 3, 22), Recurrence::Relative(Occasion::Easter, -14)), 2027, date(2027, 3, 7));
        assert_eq!(easter.values.recurrence, Recurrence::Relative(Occasion::Easter, -21));
        let once = after(&entry(date(2026, 1, 21), date(2026, 1, 25), Recurrence::Once), 2026, date(2027, 3, 1));
        assert_eq!(once.occurrence(2027).map(|one| one.last), Some(date(2027, 3, 5)));
    }

    #[test]
    fn what_no_rule_gives_every_year_is_refused() {
        let fair = entry(date(2026, 1, 21), date(2026, 1, 21), Recurrence::SameDate);
        assert_eq!(fair.moved(2027, date(2026, 12, 30)), Err(Problem::NotEveryYear));
        assert_eq!(fair.moved(2028, date(2028, 2, 29)), Err(Problem::NotEveryYear));
    }
}
