//! The entries that a new calendar is offered: school terms, reviews, typical fairs and what must be ready for a season. Their words are in `i18n`;
//! all of them are ordinary entries once they are taken, to be changed or removed.

use super::{CalendarEntryDraft, EntryKind, LeadTask, Recurrence};
use crate::base::Date;
use crate::coded;
use crate::domain::occasion::Occasion;
use crate::domain::task::TaskKind;
use jiff::ToSpan as _;
use jiff::civil::{ISOWeekDate, Weekday};

coded! {
    /// An entry of the starting set.
    Starter {
        /// School begins.
        SchoolStart = "school_start",
        /// Autumn holiday of schools.
        AutumnHoliday = "autumn_holiday",
        /// Winter holiday of schools, in the south.
        WinterHolidaySouth = "winter_holiday_south",
        /// Winter holiday of schools, in the middle.
        WinterHolidayMiddle = "winter_holiday_middle",
        /// Winter holiday of schools, in the north.
        WinterHolidayNorth = "winter_holiday_north",
        /// School ends.
        SchoolEnd = "school_end",
        /// A fair of the spring.
        SpringFair = "spring_fair",
        /// A fair of the autumn.
        AutumnFair = "autumn_fair",
        /// Christmas markets.
        ChristmasMarket = "christmas_market",
        /// What resellers buy for Christmas.
        ChristmasBuying = "christmas_buying",
        /// Yearly review of the experience plan.
        PlanReview = "plan_review",
        /// Yearly analysis of the current state.
        StateReview = "state_review",
    }
}

impl Starter {
    /// What the entry is.
    pub fn kind(self) -> EntryKind {
        match self {
            Self::SchoolStart
            | Self::AutumnHoliday
            | Self::WinterHolidaySouth
            | Self::WinterHolidayMiddle
            | Self::WinterHolidayNorth
            | Self::SchoolEnd => EntryKind::SchoolTerm,
            Self::SpringFair | Self::AutumnFair | Self::ChristmasMarket => EntryKind::Fair,
            Self::ChristmasBuying => EntryKind::Season,
            Self::PlanReview | Self::StateReview => EntryKind::Review,
        }
    }

    /// Whether a lead task belongs to it, and how many days before.
    pub fn lead(self) -> Option<(TaskKind, i64)> {
        match self {
            Self::ChristmasBuying => Some((TaskKind::Send, 42)),
            Self::SpringFair | Self::AutumnFair => Some((TaskKind::Email, 28)),
            Self::StateReview => Some((TaskKind::Meet, 30)),
            _ => None,
        }
    }

    /// The rule by which it comes again.
    pub fn recurrence(self) -> Recurrence {
        match self {
            Self::SchoolEnd => Recurrence::Relative(Occasion::Graduation, 0),
            Self::ChristmasMarket => Recurrence::Relative(Occasion::Advent, 0),
            Self::ChristmasBuying => Recurrence::Relative(Occasion::ChristmasSeason, -60),
            _ => Recurrence::SameWeek,
        }
    }

    /// Its first and last day in a year; `None` outside the years that a calendar knows.
    pub fn days(self, year: i16) -> Option<(Date, Date)> {
        let week = |week, from, to| Some((weekday(year, week, from)?, weekday(year, week, to)?));
        let since = |occasion: Occasion, days: i64, length: i64| {
            let first = occasion.days(year)?.0.checked_add(days.days()).ok()?;
            Some((first, first.checked_add(length.days()).ok()?))
        };
        match self {
            Self::SchoolStart => week(33, Weekday::Monday, Weekday::Monday),
            Self::AutumnHoliday => week(42, Weekday::Monday, Weekday::Sunday),
            Self::WinterHolidaySouth => week(8, Weekday::Monday, Weekday::Sunday),
            Self::WinterHolidayMiddle => week(9, Weekday::Monday, Weekday::Sunday),
            Self::WinterHolidayNorth => week(10, Weekday::Monday, Weekday::Sunday),
            Self::SchoolEnd => since(Occasion::Graduation, 0, 0),
            Self::SpringFair => week(4, Weekday::Wednesday, Weekday::Sunday),
            Self::AutumnFair => week(37, Weekday::Wednesday, Weekday::Sunday),
            Self::ChristmasMarket => since(Occasion::Advent, 0, 22),
            Self::ChristmasBuying => since(Occasion::ChristmasSeason, -60, 45),
            Self::PlanReview => week(3, Weekday::Tuesday, Weekday::Tuesday),
            Self::StateReview => week(46, Weekday::Tuesday, Weekday::Tuesday),
        }
    }

    /// The entry as it is offered in a year, under the words given; `None` outside the years that a calendar knows.
    pub fn draft(self, year: i16, title: String, lead: String) -> Option<CalendarEntryDraft> {
        let (first, last) = self.days(year)?;
        let leads =
            self.lead().into_iter().map(|(kind, days_before)| LeadTask { id: None, title: lead.clone(), kind, days_before, person: None });
        Some(CalendarEntryDraft {
            title,
            kind: self.kind(),
            first: Some(first),
            last: Some(last),
            recurrence: self.recurrence(),
            leads: leads.collect(),
            ..CalendarEntryDraft::default()
        })
    }
}

fn weekday(year: i16, week: i8, day: Weekday) -> Option<Date> {
    ISOWeekDate::new(year, week, day).ok().map(|week| week.date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_starter_is_a_whole_entry_in_every_year() {
        for year in 2020..2060 {
            for starter in Starter::ALL {
                let draft = starter.draft(year, "x".into(), "y".into()).unwrap();
                assert!(draft.check().is_ok(), "{starter:?} {year}");
                assert_eq!(draft.leads.len(), usize::from(starter.lead().is_some()));
            }
        }
        assert_eq!(Starter::AutumnHoliday.days(2026), Some((date(2026, 10, 12), date(2026, 10, 18))));
        assert_eq!(Starter::SchoolEnd.days(2026), Some((date(2026, 5, 30), date(2026, 5, 30))));
    }
}
