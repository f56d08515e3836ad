//! A customer's purchases by day, and what counts as one: purchases of a day are one, a refund lowers what was paid and is no
//! purchase, a purchase of nothing counts as one. Days before 1990 and after the day of valuation are left out and told.

use super::buyer::Buyer;
use crate::base::Date;
use crate::base::money::Cents;
use jiff::ToSpan as _;
use jiff::civil::date;

/// Days before this are typing errors or placeholders, not purchases that tell of a rhythm.
pub const EARLIEST: Date = date(1990, 1, 1);

/// What a customer bought and returned on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PurchaseDay {
    /// The day.
    pub on: Date,
    /// Sum of the day's amounts.
    pub net: Cents,
    /// Whether something was bought and not all of it returned the same day.
    pub bought: bool,
}

impl PurchaseDay {
    /// A day from the sum, the largest and the smallest of its amounts.
    pub fn new(on: Date, net: Cents, (largest, smallest): (Cents, Cents)) -> Self {
        let all_returned = smallest < Cents::ZERO && net <= Cents::ZERO;
        Self { on, net, bought: largest >= Cents::ZERO && !all_returned }
    }
}

/// A customer's days, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    days: Vec<PurchaseDay>,
}

/// Sums of a history up to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    /// Days on which something was bought.
    pub purchases: u32,
    /// The first of them.
    pub first: Date,
    /// The last of them.
    pub last: Date,
    /// All amounts, refunds taken off.
    pub total: Cents,
    /// Amount of the first day.
    pub first_amount: Cents,
    /// Amounts of the twelve months before the day.
    pub last_year: Cents,
    /// Days with a purchase within the 24 months before the day.
    pub recent: u32,
}

impl History {
    /// A history of days in any order; days of one date are put together.
    pub fn of(days: impl IntoIterator<Item = PurchaseDay>) -> Self {
        let mut all: Vec<PurchaseDay> = days.into_iter().collect();
        all.sort_by_key(|day| day.on);
        let mut days: Vec<PurchaseDay> = Vec::with_capacity(all.len());
        for day in all {
            match days.last_mut() {
                Some(last) if last.on == day.on => {
                    last.net += day.net;
                    last.bought |= day.bought;
                }
                _ => days.push(day),
            }
        }
        Self { days }
    }

    /// A day more, later than those before it.
    pub fn push(&mut self, day: PurchaseDay) {
        self.days.push(day);
    }

    /// All days, also those that don't count.
    pub fn days(&self) -> &[PurchaseDay] {
        &self.days
    }

    /// The days that count on a day.
    pub fn until(&self, as_of: Date) -> impl DoubleEndedIterator<Item = &PurchaseDay> {
        self.days.iter().filter(move |day| day.on >= EARLIEST && day.on <= as_of)
    }

    /// Days of purchases that count, oldest first.
    pub fn bought(&self, as_of: Date) -> impl DoubleEndedIterator<Item = &PurchaseDay> {
        self.until(as_of).filter(|day| day.bought)
    }

    /// How many days are left out: before 1990, and after the day.
    pub fn left_out(&self, as_of: Date) -> (usize, usize) {
        let before = self.days.iter().filter(|day| day.on < EARLIEST).count();
        let after = self.days.iter().filter(|day| day.on > as_of).count();
        (before, after)
    }

    /// The sums on a day; `None` for a customer who hasn't bought by then.
    pub fn sums(&self, as_of: Date) -> Option<Sums> {
        let first = self.bought(as_of).next()?;
        let mut sums = Sums {
            purchases: 0,
            first: first.on,
            last: first.on,
            total: Cents::ZERO,
            first_amount: first.net,
            last_year: Cents::ZERO,
            recent: 0,
        };
        let (year, two_years) = (as_of.saturating_sub(1.year()), as_of.saturating_sub(24.months()));
        for day in self.until(as_of) {
            sums.total += day.net;
            if day.on > year {
                sums.last_year += day.net;
            }
            if day.bought {
                sums.purchases = sums.purchases.saturating_add(1);
                sums.last = day.on;
                sums.recent += u32::from(day.on > two_years);
            }
        }
        Some(sums)
    }
}

/// Whole days from one date to another; zero if it comes first.
pub fn days_between(from: Date, to: Date) -> u32 {
    u32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(0)
}

impl Sums {
    /// The customer in the models' terms, times in units of so many days.
    pub fn buyer(&self, as_of: Date, unit_days: f64, first_untypical: bool) -> Buyer {
        let repeats = self.purchases.saturating_sub(1);
        let (spends, total) = match first_untypical {
            true => (repeats, self.total - self.first_amount),
            false => (self.purchases, self.total),
        };
        Buyer {
            repeats,
            recency: f64::from(days_between(self.first, self.last)) / unit_days,
            age: f64::from(days_between(self.first, as_of)) / unit_days,
            spends,
            spend: if spends > 0 { total.euros() / f64::from(spends) } else { 0.0 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn day(on: Date, amounts: &[i64]) -> PurchaseDay {
        let net = amounts.iter().map(|cents| Cents(*cents)).sum();
        PurchaseDay::new(on, net, (Cents(*amounts.iter().max().unwrap()), Cents(*amounts.iter().min().unwrap())))
    }

    #[test]
    fn purchases_of_a_day_are_one_and_refunds_are_none() {
        let history = History::of([
            day(date(2026, 1, 1), &[10_000, 5_000]),
            day(date(2026, 2, 1), &[-3_000]),
            day(date(2026, 3, 1), &[8_000, -2_000]),
            day(date(2026, 4, 1), &[4_000, -4_000]),
            day(date(2026, 5, 1), &[0]),
        ]);
        let sums = history.sums(TODAY).unwrap();
        assert_eq!((sums.purchases, sums.first, sums.last, sums.total), (3, date(2026, 1, 1), date(2026, 5, 1), Cents(18_000)));
        let buyer = sums.buyer(TODAY, 7.0, false);
        assert!(buyer.is_sound());
        assert_eq!((buyer.repeats, buyer.spends, buyer.spend), (2, 3, 60.0));
        let later = sums.buyer(TODAY, 7.0, true);
        assert_eq!((later.spends, later.spend), (2, 15.0));
    }

    #[test]
    fn days_that_cannot_be_are_left_out_and_counted() {
        let history = History::of([day(date(1900, 1, 1), &[100]), day(date(2026, 11, 22), &[200]), day(date(2027, 1, 1), &[300])]);
        assert_eq!(history.left_out(TODAY), (1, 1));
        let sums = history.sums(TODAY).unwrap();
        assert_eq!((sums.purchases, sums.total, sums.recent), (1, Cents(200), 1));
        assert_eq!(sums.buyer(TODAY, 7.0, false).age, 0.0);
        assert!(history.sums(date(2026, 11, 21)).is_none());
    }

    #[test]
    fn four_hundred_purchases_of_one_day_are_one() {
        let history = History::of((0..400).map(|_| day(TODAY, &[500])));
        let sums = history.sums(TODAY).unwrap();
        assert_eq!((sums.purchases, sums.total), (1, Cents(200_000)));
    }

    #[test]
    fn who_only_returned_never_bought() {
        assert!(History::of([day(TODAY, &[-500])]).sums(TODAY).is_none());
        assert!(History::default().sums(TODAY).is_none());
    }
}
