//! A business of yearly events: finds the event of the year from the dates of purchases, and counts who came to which.

use super::events::Visits;
use super::history::History;
use crate::base::Date;

/// Days in a year, for turning days into angles.
const YEAR: f64 = 365.25;
/// Share of purchases in three weeks from which a yearly event is suggested.
const SHARE: f64 = 0.8;
const WEEKS: u32 = 21;

/// The time of the year when the event takes place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Season {
    /// Day of the year in the middle of the purchases, 1 to 366.
    pub middle: f64,
}

impl Season {
    /// The middle of all purchases on the circle of the year; the middle of the year where there are none.
    pub fn of(histories: &[History], as_of: Date) -> Self {
        let (mut sine, mut cosine) = (0.0, 0.0);
        for day in histories.iter().flat_map(|history| history.bought(as_of)) {
            let angle = f64::from(day.on.day_of_year()) / YEAR * std::f64::consts::TAU;
            sine += angle.sin();
            cosine += angle.cos();
        }
        if sine == 0.0 && cosine == 0.0 {
            return Self { middle: YEAR / 2.0 };
        }
        let turn = sine.atan2(cosine) / std::f64::consts::TAU;
        Self { middle: turn.rem_euclid(1.0) * YEAR }
    }

    /// The number of the event that a day belongs to: the nearest one.
    fn event(&self, day: Date) -> i32 {
        let off = f64::from(day.day_of_year()) - self.middle;
        let year = i32::from(day.year());
        match off {
            off if off > YEAR / 2.0 => year + 1,
            off if off < -YEAR / 2.0 => year - 1,
            _ => year,
        }
    }

    /// The last event that has been held by a day: this year's once its middle is past or somebody has bought at it.
    fn last_held(&self, as_of: Date, newest: Option<i32>) -> i32 {
        let year = i32::from(as_of.year());
        let past = if f64::from(as_of.day_of_year()) >= self.middle { year } else { year - 1 };
        newest.map_or(past, |newest| newest.max(past))
    }

    /// Years until each of the coming events within some months.
    pub fn coming(&self, histories: &[History], as_of: Date, months: u32) -> Vec<f64> {
        let newest = histories.iter().filter_map(|history| history.bought(as_of).next_back()).map(|day| self.event(day.on)).max();
        let last = self.last_held(as_of, newest);
        let now = f64::from(i32::from(as_of.year())) + f64::from(as_of.day_of_year()) / YEAR;
        let years = f64::from(months) / 12.0;
        (1..=i32::try_from(months / 12 + 2).unwrap_or(0))
            .map(|ahead| (f64::from(last + ahead) + self.middle / YEAR - now).max(0.0))
            .filter(|away| *away <= years)
            .collect()
    }

    /// For each history the visits, and its purchases put together by event: number and total in euros; `None` without purchases.
    pub fn visits(&self, histories: &[History], as_of: Date) -> Vec<Option<Visits>> {
        let events_of = |history: &History| {
            let mut events: Vec<i32> = history.bought(as_of).map(|day| self.event(day.on)).collect();
            events.dedup();
            events
        };
        let all: Vec<Vec<i32>> = histories.iter().map(events_of).collect();
        let last_held = self.last_held(as_of, all.iter().filter_map(|events| events.last().copied()).max());
        let visits = |events: &Vec<i32>| {
            let (first, last) = (events.first()?, events.last()?);
            Some(Visits {
                bought: u32::try_from(events.len() - 1).unwrap_or(u32::MAX),
                last: u32::try_from(last - first).unwrap_or(0),
                held: u32::try_from(last_held - first).unwrap_or(0),
            })
        };
        all.iter().map(visits).collect()
    }
}

/// Whether more than four fifths of all purchase days fall into one run of three weeks of the year: then a model of events is suggested.
pub fn looks_yearly(histories: &[History], as_of: Date) -> bool {
    let mut days: Vec<u32> =
        histories.iter().flat_map(|history| history.bought(as_of)).filter_map(|day| u32::try_from(day.on.day_of_year()).ok()).collect();
    if days.len() < 10 {
        return false;
    }
    days.sort_unstable();
    // Once more around, so that a run may cross the new year.
    let round: Vec<u32> = days.iter().copied().chain(days.iter().map(|day| day + 365)).collect();
    let most = days.iter().enumerate().map(|(place, day)| {
        let end = round.partition_point(|other| *other < day + WEEKS);
        end - place
    });
    most.max().unwrap_or(0) as f64 > SHARE * days.len() as f64
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
    fn a_fair_over_the_new_year_is_one_event() {
        let base = [
            history(&[date(2022, 12, 28), date(2024, 1, 2), date(2025, 12, 30)]),
            history(&[date(2024, 1, 3), date(2024, 1, 4)]),
            history(&[]),
        ];
        let as_of = date(2026, 6, 1);
        let season = Season::of(&base, as_of);
        let visits = season.visits(&base, as_of);
        assert_eq!(visits[0], Some(Visits { bought: 2, last: 3, held: 3 }));
        assert_eq!(visits[1], Some(Visits { bought: 0, last: 0, held: 2 }));
        assert_eq!(visits[2], None);
        assert_eq!(season.coming(&base, as_of, 36).len(), 3);
    }

    #[test]
    fn an_event_that_lies_ahead_this_year_is_not_held_yet() {
        let base = [history(&[date(2024, 9, 5), date(2025, 9, 6)])];
        let season = Season::of(&base, date(2026, 3, 1));
        assert_eq!(season.visits(&base, date(2026, 3, 1))[0], Some(Visits { bought: 1, last: 1, held: 1 }));
        let coming = season.coming(&base, date(2026, 3, 1), 12);
        assert!(coming.len() == 1 && (coming[0] - 0.52).abs() < 0.02, "{coming:?}");
        assert_eq!(season.visits(&base, date(2026, 12, 1))[0], Some(Visits { bought: 1, last: 1, held: 2 }));
    }

    #[test]
    fn yearly_events_are_seen_and_steady_trade_is_not() {
        let fair: Vec<History> = (0..20).map(|i| history(&[date(2024, 9, 1 + i % 9), date(2025, 9, 2 + i % 9)])).collect();
        assert!(looks_yearly(&fair, date(2026, 1, 1)));
        let shop: Vec<History> = (0..24).map(|i| history(&[date(2025, 1 + i % 12, 5)])).collect();
        assert!(!looks_yearly(&shop, date(2026, 1, 1)) && !looks_yearly(&[], date(2026, 1, 1)));
    }
}
