//! How well the model would have done: predicts the last year from the days before it. Its miss is the shop's own model error.

use super::buyer::Buyer;
use super::buying::BuyingModel;
use super::buying_fit::{Rhythm, fit};
use super::history::History;
use super::horizon::Horizon;
use crate::base::Date;
use jiff::ToSpan as _;

/// A prediction beside what came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BackTest {
    /// The day from which was predicted.
    pub from: Date,
    /// Customers at that day.
    pub customers: usize,
    /// Purchases predicted for the year after it.
    pub predicted: f64,
    /// Purchases that those customers made in it.
    pub actual: f64,
    /// Purchases that their own rates so far would have made: what a plain sum of last year's would promise.
    pub own_rate: f64,
    /// Mean miss a customer.
    pub mean_miss: f64,
}

/// Less history than this before the year says nothing.
const FEWEST_PURCHASES: f64 = 10.0;

impl BackTest {
    /// Predicts the year before a day; `None` before two years of history.
    pub fn of(histories: &[History], as_of: Date) -> Option<Self> {
        let from = as_of.saturating_sub(1.year());
        let begun = histories.iter().filter_map(|history| history.bought(as_of).next()).map(|day| day.on).min()?;
        if begun > as_of.saturating_sub(2.years()) {
            return None;
        }
        let known: Vec<(&History, Buyer)> =
            histories.iter().filter_map(|history| Some((history, history.sums(from)?.buyer(from, Horizon::WEEKS, false)))).collect();
        let buyers: Vec<Buyer> = known.iter().map(|(_, buyer)| *buyer).collect();
        let fitted = fit(BuyingModel::Mbg, &buyers, Rhythm::FromData);
        let year = 365.25 / Horizon::WEEKS;
        let mut test = Self { from, customers: known.len(), predicted: 0.0, actual: 0.0, own_rate: 0.0, mean_miss: 0.0 };
        for (history, buyer) in &known {
            let predicted = fitted.buying.expected_purchases(buyer, year);
            let actual = history.bought(as_of).filter(|day| day.on > from).count() as f64;
            test.predicted += predicted;
            test.actual += actual;
            test.mean_miss += (predicted - actual).abs() / known.len() as f64;
            if buyer.age > 0.0 {
                test.own_rate += f64::from(buyer.repeats) / buyer.age * year;
            }
        }
        Some(test)
    }

    /// The spread of the model's error that this test shows, kept within reason; `None` where too little was bought to tell.
    pub fn model_error(&self) -> Option<f64> {
        let enough = self.actual >= FEWEST_PURCHASES && self.predicted > 0.0;
        enough.then(|| (self.predicted / self.actual).ln().abs().clamp(0.05, 0.5))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::money::Cents;
    use crate::domain::value::history::PurchaseDay;
    use jiff::civil::date;

    #[test]
    fn a_steady_shop_is_predicted_within_a_quarter_and_a_young_one_not_at_all() {
        let steady: Vec<History> = (0..30_i64)
            .map(|i| {
                let days = (0..14_i64).map(|k| date(2023, 1, 1).saturating_add((i * 3 + k * 97 + i * k % 13).days()));
                History::of(days.map(|on| PurchaseDay::new(on, Cents(2_000), (Cents(2_000), Cents(2_000)))))
            })
            .collect();
        let test = BackTest::of(&steady, date(2026, 6, 1)).unwrap();
        assert!(test.customers == 30 && test.actual > 60.0, "{test:?}");
        assert!((test.predicted / test.actual - 1.0).abs() < 0.25, "{test:?}");
        assert!(test.model_error().is_some_and(|error| (0.05..0.3).contains(&error)));
        assert_eq!(BackTest::of(&steady, date(2024, 6, 1)), None);
        assert_eq!(BackTest::of(&[], date(2026, 6, 1)), None);
    }
}
