//! How the base develops: who is new, kept, won back and lost, month by month or year by year.
//! A customer is active at a date when she bought within the twelve months before it.

use super::history::History;
use crate::base::Date;
use crate::coded;
use jiff::ToSpan as _;

coded! {
    /// How long a period is.
    Period {
        /// Calendar months.
        Month = "month",
        /// Calendar years.
        Year = "year",
    }
}

/// What happened to the base in one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Development {
    /// First day of the period.
    pub first: Date,
    /// Its last day, or the day of looking in the period that runs.
    pub last: Date,
    /// Customers who bought for the first time.
    pub new: usize,
    /// Active before it and at its end.
    pub kept: usize,
    /// Bought before, were not active before it, and are at its end.
    pub won_back: usize,
    /// Active before it and not at its end.
    pub lost: usize,
}

impl Development {
    /// Active customers at the end of the period.
    pub fn active(&self) -> usize {
        self.new + self.kept + self.won_back
    }
}

/// The last `count` periods up to a day, oldest first.
pub fn development(histories: &[History], period: Period, count: u32, as_of: Date) -> Vec<Development> {
    let mut rows = periods(period, count, as_of);
    for history in histories {
        let days: Vec<Date> = history.bought(as_of).map(|day| day.on).collect();
        let Some(first) = days.first().copied() else { continue };
        // Activity at the end of a period is activity before the next: looked up once.
        let mut before = rows.first().is_some_and(|row| active(&days, row.first.yesterday().unwrap_or(row.first)));
        for row in &mut rows {
            let now = active(&days, row.last);
            match (before, now) {
                (true, true) => row.kept += 1,
                (true, false) => row.lost += 1,
                (false, true) if first >= row.first => row.new += 1,
                (false, true) => row.won_back += 1,
                (false, false) => {}
            }
            before = now;
        }
    }
    rows
}

/// Whether a customer of these days had bought within the year that ends on a day.
fn active(days: &[Date], on: Date) -> bool {
    let until = days.partition_point(|day| *day <= on);
    let last = until.checked_sub(1).and_then(|place| days.get(place));
    last.is_some_and(|last| *last > on.saturating_sub(1.year()))
}

fn periods(period: Period, count: u32, as_of: Date) -> Vec<Development> {
    let running = match period {
        Period::Month => as_of.first_of_month(),
        Period::Year => as_of.first_of_year(),
    };
    let back = |many: u32| {
        let many = i64::from(many.min(12_000));
        match period {
            Period::Month => running.saturating_sub(many.months()),
            Period::Year => running.saturating_sub(many.min(1_000).years()),
        }
    };
    let row = |many: u32| {
        let first = back(many);
        let last = match many.checked_sub(1) {
            Some(next) => back(next).yesterday().unwrap_or(as_of),
            None => as_of,
        };
        Development { first, last, new: 0, kept: 0, won_back: 0, lost: 0 }
    };
    (0..count).rev().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::money::Cents;
    use crate::domain::value::history::PurchaseDay;
    use jiff::civil::date;

    fn history(days: &[Date]) -> History {
        History::of(days.iter().map(|on| PurchaseDay::new(*on, Cents(100), (Cents(100), Cents(100)))))
    }

    #[test]
    fn each_customer_is_in_one_heap_a_year() {
        let base = [
            history(&[date(2024, 5, 1), date(2025, 5, 2), date(2026, 5, 3)]),
            history(&[date(2024, 12, 1)]),
            history(&[date(2023, 2, 1), date(2026, 2, 1)]),
            history(&[date(2026, 6, 1)]),
            history(&[]),
        ];
        let rows = development(&base, Period::Year, 3, date(2026, 11, 22));
        let heaps: Vec<_> = rows.iter().map(|row| (row.first.year(), row.new, row.kept, row.won_back, row.lost)).collect();
        assert_eq!(heaps, [(2024, 2, 0, 0, 1), (2025, 0, 1, 0, 1), (2026, 1, 1, 1, 0)]);
    }

    #[test]
    fn months_move_by_the_twelve_months_before_their_ends() {
        let rows = development(&[history(&[date(2025, 10, 15)])], Period::Month, 3, date(2026, 11, 22));
        let heaps: Vec<_> = rows.iter().map(|row| (row.first, row.kept, row.lost, row.active())).collect();
        assert_eq!(heaps, [(date(2026, 9, 1), 1, 0, 1), (date(2026, 10, 1), 0, 1, 0), (date(2026, 11, 1), 0, 0, 0)]);
        assert_eq!((rows[1].last, rows[2].last), (date(2026, 10, 31), date(2026, 11, 22)));
    }
}
