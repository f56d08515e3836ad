//! What must hold for the value engine whatever the base: order, units, growth with time, bounds, and never a number that is none.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't go on has failed")]

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use kimmoke::base::money::Cents;
use kimmoke::domain::value::buying::{Buying, BuyingModel, BuyingParameters};
use kimmoke::domain::value::buying_fit::{self, Rhythm};
use kimmoke::domain::value::rfm::{RfmFacts, scores};
use kimmoke::domain::value::{Assumptions, Buyer, Drawing, History, PurchaseDay, ValueModel, value, value_buyers};
use proptest::prelude::*;

fn buyer() -> impl Strategy<Value = Buyer> {
    (0_u32..30, 0.01_f64..1.0, 0.0_f64..150.0, 0.5_f64..500.0).prop_map(|(repeats, part, age, spend)| {
        let recency = if repeats == 0 || age == 0.0 { 0.0 } else { part * age };
        let repeats = if recency == 0.0 { 0 } else { repeats };
        Buyer { repeats, recency, age, spends: repeats + 1, spend }
    })
}

/// Rows as nobody should hand them in.
fn any_row() -> impl Strategy<Value = Buyer> {
    let number = prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(-1.0), Just(0.0), 0.0_f64..1e6];
    (any::<u32>(), number.clone(), number.clone(), any::<u32>(), number).prop_map(|(repeats, recency, age, spends, spend)| Buyer {
        repeats: repeats % 2_000,
        recency,
        age,
        spends,
        spend,
    })
}

fn parameters() -> impl Strategy<Value = BuyingParameters> {
    (0.05_f64..8.0, 0.1_f64..200.0, 0.05_f64..5.0, 0.05_f64..50.0).prop_map(|(r, alpha, a, b)| BuyingParameters { r, alpha, a, b })
}

fn model() -> impl Strategy<Value = BuyingModel> {
    prop_oneof![Just(BuyingModel::Mbg), Just(BuyingModel::Bg)]
}

fn days() -> impl Strategy<Value = Vec<(i32, i64)>> {
    prop::collection::vec((-40_000_i32..9_000, -50_000_i64..500_000), 0..12)
}

fn history(days: &[(i32, i64)]) -> History {
    let from = date(2024, 1, 1);
    History::of(days.iter().map(|(day, cents)| {
        let cents = Cents(*cents);
        PurchaseDay::new(from.saturating_add(day.days()), cents, (cents, cents))
    }))
}

const AS_OF: Date = date(2026, 11, 22);

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn expectations_grow_ever_slower_and_stay_below_what_the_active_would_buy(b in buyer(), p in parameters(), m in model()) {
        let buying = Buying { model: m, parameters: p };
        let at = |time: f64| buying.expected_purchases(&b, time);
        prop_assert_eq!(at(0.0), 0.0);
        let (one, two, three) = (at(20.0), at(40.0), at(60.0));
        prop_assert!(one <= two && two <= three && two - one <= one * (1.0 + 1e-9) && three - two <= (two - one) * (1.0 + 1e-9) + 1e-12);
        prop_assert!(three <= (p.r + f64::from(b.repeats)) * 60.0 / (p.alpha + b.age) * (1.0 + 1e-9));
        prop_assert!(buying.discounted_without_end(&b, 0.002).is_finite());
    }

    #[test]
    fn silence_never_makes_a_customer_likelier(b in buyer(), p in parameters(), m in model(), silence in 0.1_f64..100.0) {
        let buying = Buying { model: m, parameters: p };
        let later = Buyer { age: b.age + silence, ..b };
        let (now, then) = (buying.p_alive(&b), buying.p_alive(&later));
        prop_assert!((0.0..=1.0).contains(&now) && then <= now + 1e-12);
    }

    #[test]
    fn the_order_of_rows_is_of_no_account(mut base in prop::collection::vec(buyer(), 1..25)) {
        let one = value_buyers(&base, &Assumptions::default());
        base.reverse();
        let other = value_buyers(&base, &Assumptions::default());
        prop_assert!((one.buying.objective - other.buying.objective).abs() <= 1e-12 * one.buying.objective.abs());
        for (one, other) in one.customers.iter().zip(other.customers.iter().rev()) {
            prop_assert!((one.clv - other.clv).abs() <= 1e-12 * one.clv.abs());
        }
    }

    #[test]
    fn the_unit_of_time_is_of_no_account(base in prop::collection::vec(buyer(), 1..25), m in model()) {
        let weeks = buying_fit::fit(m, &base, Rhythm::FromData);
        let in_days: Vec<Buyer> = base.iter().map(|b| Buyer { recency: 7.0 * b.recency, age: 7.0 * b.age, ..*b }).collect();
        let days = buying_fit::fit(m, &in_days, Rhythm::FromData);
        // A base of today's first purchases alone has no time to measure a rate by.
        if base.iter().any(|b| b.age > 0.0) {
            for (week, day) in base.iter().zip(&in_days) {
                let (w, d) = (weeks.buying.expected_purchases(week, 52.0), days.buying.expected_purchases(day, 364.0));
                prop_assert!((w - d).abs() <= 1e-4 * w.max(1e-6), "{} {}", w, d);
                prop_assert!((weeks.buying.p_alive(week) - days.buying.p_alive(day)).abs() < 1e-4);
            }
        }
    }

    #[test]
    fn the_sum_is_the_sum_and_no_discount_is_no_discount(base in prop::collection::vec(buyer(), 1..25), margin in 0.0_f64..1.0) {
        let valued = value_buyers(&base, &Assumptions { margin, discount: 0.0, ..Default::default() });
        let sum: f64 = valued.customers.iter().map(|value| value.clv).sum();
        prop_assert!((sum - valued.totals.customer_equity).abs() <= 1e-9 * sum);
        for value in &valued.customers {
            prop_assert!((value.clv - margin * value.expected_spend * value.expected_purchases).abs() <= 1e-8 * value.clv.max(1e-9));
        }
        let discounted = value_buyers(&base, &Assumptions { margin, ..Default::default() });
        prop_assert!(discounted.totals.customer_equity <= valued.totals.customer_equity * (1.0 + 1e-9));
    }

    #[test]
    fn nonsense_rows_are_worth_nothing_and_break_nothing(base in prop::collection::vec(any_row(), 0..20)) {
        let drawing = Drawing { draws: 20, ..Drawing::for_base(base.len()) };
        let valued = value_buyers(&base, &Assumptions { drawing: Some(drawing), ..Default::default() });
        for (row, value) in base.iter().zip(&valued.customers) {
            let numbers = [value.p_alive, value.expected_purchases, value.clv, value.range.low, value.range.high];
            prop_assert!(numbers.iter().all(|number| number.is_finite() && *number >= 0.0), "{:?} {:?}", row, value);
            prop_assert!(row.is_sound() || value.clv == 0.0);
        }
        prop_assert!(valued.totals.range.low.is_finite() && valued.totals.range.high.is_finite());
    }

    #[test]
    fn any_dates_and_amounts_give_numbers_by_every_model(base in prop::collection::vec(days(), 0..12), untypical in any::<bool>()) {
        let histories: Vec<History> = base.iter().map(|days| history(days)).collect();
        for model in ValueModel::ALL {
            let drawing = Drawing { draws: 20, ..Drawing::for_base(histories.len()) };
            let assumptions = Assumptions { model: *model, first_untypical: untypical, drawing: Some(drawing), ..Default::default() };
            let valuation = value(&histories, AS_OF, &assumptions);
            prop_assert_eq!(valuation.customers.len(), histories.len());
            prop_assert!(valuation.objective.is_finite() && valuation.log_likelihood.is_finite());
            for (history, value) in histories.iter().zip(&valuation.customers) {
                prop_assert_eq!(history.sums(AS_OF).is_some(), value.is_some());
                let Some(value) = value else { continue };
                prop_assert!((0.0..=1.0).contains(&value.p_alive));
                let numbers = [value.expected_purchases, value.expected_spend, value.clv, value.range.low, value.range.high];
                prop_assert!(numbers.iter().all(|number| number.is_finite() && *number >= 0.0), "{:?}", value);
                prop_assert!(value.range.contains(value.clv));
            }
            prop_assert!(valuation.totals.range.contains(valuation.totals.customer_equity));
        }
    }

    #[test]
    fn equal_facts_have_equal_scores(base in prop::collection::vec((0_u32..5, 1_u32..4, 0_u32..4), 10..60)) {
        let facts: Vec<RfmFacts> =
            base.iter().map(|(days, purchases, mean)| RfmFacts { days_since: *days, purchases: *purchases, mean: f64::from(*mean) }).collect();
        let scored = scores(&facts).unwrap();
        for (one, of_one) in facts.iter().zip(&scored) {
            prop_assert!((1..=of_one.of).contains(&of_one.recency));
            for (other, of_other) in facts.iter().zip(&scored) {
                prop_assert!(one.purchases > other.purchases || of_one.frequency <= of_other.frequency);
                prop_assert!(one.mean != other.mean || of_one.monetary == of_other.monetary);
            }
        }
    }
}
