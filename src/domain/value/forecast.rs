//! Purchases to come, plain and discounted. Given that a customer is active her rate is Gamma(r + x, alpha + T) and her chance to
//! leave Beta(a, b + x + m), hence E[Y(t)] = P(alive) E_p[(1 − (1 + p t/(alpha + T))^−(r+x)) / p]: a Gauss–Jacobi sum of positive
//! terms, where the published closed form needs a hypergeometric function that cancels.

use super::buyer::{Buyer, Rows};
use super::buying::Buying;
use super::horizon::Horizon;
use super::quadrature::Rule;
use std::collections::HashMap;

/// Points that give 1e-12 over three years.
const NODES: u32 = 24;
/// Points for sums without end.
const NODES_WITHOUT_END: u32 = 200;
/// More different ages than this, for one number of repeats, are worth an interpolation.
const CURVE: usize = 24;

/// Purchases that an active customer makes within the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Coming {
    /// Their number.
    pub(super) purchases: f64,
    /// Their number, each weighed by the discount of its month.
    pub(super) discounted: f64,
}

impl Buying {
    fn rule(&self, repeats: u32, nodes: u32) -> Rule {
        let p = self.parameters;
        Rule::beta((p.a, p.b + f64::from(repeats) + self.model.after_first()), p.a + p.b, nodes)
    }

    /// Expected purchases of a customer within a time from today.
    pub fn expected_purchases(&self, buyer: &Buyer, time: f64) -> f64 {
        let (shape, base) = (self.parameters.r + f64::from(buyer.repeats), self.parameters.alpha + buyer.age);
        let given_active = self.rule(buyer.repeats, NODES).mean(|p| -(-shape * (p * time / base).ln_1p()).exp_m1() / p);
        self.p_alive(buyer) * given_active
    }

    /// Discounted expected purchases without end (DERT) at a continuous rate per unit of time: an expert's figure, for half of it
    /// lies beyond what any shop has seen.
    pub fn discounted_without_end(&self, buyer: &Buyer, rate: f64) -> f64 {
        let (shape, base) = (self.parameters.r + f64::from(buyer.repeats), self.parameters.alpha + buyer.age);
        let given_active = self.rule(buyer.repeats, NODES_WITHOUT_END).mean(|p| {
            let z = rate * base / p;
            shape / p * super::special::scaled_exponential_integral(shape + 1.0, z)
        });
        self.p_alive(buyer) * given_active
    }

    /// What an active customer of a shape and an age buys, month by month.
    fn coming(&self, rule: &Rule, (shape, age): (f64, f64), horizon: &Horizon) -> Coming {
        let base = self.parameters.alpha + age;
        let mut coming = Coming::default();
        for (p, weight) in rule.points() {
            let pace = p * horizon.month / base;
            let (mut kept, mut discounted, mut time) = (1.0, 0.0, 0.0);
            for factor in &horizon.factors {
                time += pace;
                let next = (-shape * time.ln_1p()).exp();
                discounted += factor * (kept - next);
                kept = next;
            }
            coming.purchases += weight / p * -(-shape * time.ln_1p()).exp_m1();
            coming.discounted += weight / p * discounted;
        }
        coming
    }

    /// For every distinct row what its customers buy if they are active. It depends on repeats and age alone and is smooth in the
    /// age, so one curve a number of repeats serves a large base.
    pub(super) fn coming_of_rows(&self, rows: &Rows, horizon: &Horizon) -> Vec<Coming> {
        let mut all = Vec::with_capacity(rows.rows.len());
        for of_repeats in rows.rows.chunk_by(|one, other| one.repeats == other.repeats) {
            let (Some(first), Some(last)) = (of_repeats.first(), of_repeats.last()) else { continue };
            let rule = self.rule(first.repeats, NODES);
            let shape = self.parameters.r + f64::from(first.repeats);
            let ages = 1 + of_repeats.windows(2).filter(|pair| matches!(pair, [one, other] if one.age < other.age)).count();
            if ages > CURVE {
                let ln = |age: f64| (self.parameters.alpha + age).ln();
                let curve =
                    Curve::of((ln(first.age), ln(last.age)), |y| self.coming(&rule, (shape, y.exp() - self.parameters.alpha), horizon));
                let mut known = (f64::NAN, Coming::default());
                for row in of_repeats {
                    if row.age != known.0 {
                        known = (row.age, curve.at(ln(row.age)));
                    }
                    all.push(known.1);
                }
            } else {
                let mut seen: HashMap<u64, Coming> = HashMap::new();
                all.extend(
                    of_repeats
                        .iter()
                        .map(|row| *seen.entry(row.age.to_bits()).or_insert_with(|| self.coming(&rule, (shape, row.age), horizon))),
                );
            }
        }
        all
    }
}

/// A smooth function of one number as a sum of Chebyshev polynomials (Clenshaw 1955).
struct Curve {
    middle: f64,
    half: f64,
    terms: Vec<(f64, f64)>,
}

impl Curve {
    fn of((low, high): (f64, f64), f: impl Fn(f64) -> Coming) -> Self {
        let (middle, half) = (0.5 * (low + high), 0.5 * (high - low));
        let n = CURVE as f64;
        let angles: Vec<f64> = (0..CURVE).map(|k| std::f64::consts::PI * (k as f64 + 0.5) / n).collect();
        let values: Vec<Coming> = angles.iter().map(|angle| f(middle + half * angle.cos())).collect();
        let term = |j: usize| {
            let waves = angles.iter().map(|angle| (j as f64 * angle).cos());
            let (mut purchases, mut discounted) = (0.0, 0.0);
            for (wave, value) in waves.zip(&values) {
                purchases += wave * value.purchases;
                discounted += wave * value.discounted;
            }
            let share = if j == 0 { 1.0 / n } else { 2.0 / n };
            (share * purchases, share * discounted)
        };
        Self { middle, half, terms: (0..CURVE).map(term).collect() }
    }

    fn at(&self, y: f64) -> Coming {
        let t = ((y - self.middle) / self.half).clamp(-1.0, 1.0);
        let (mut one, mut two) = ((0.0, 0.0), (0.0, 0.0));
        for (purchases, discounted) in self.terms.iter().skip(1).rev() {
            let next = (2.0 * t * one.0 - two.0 + purchases, 2.0 * t * one.1 - two.1 + discounted);
            (two, one) = (one, next);
        }
        let (purchases, discounted) = self.terms.first().copied().unwrap_or_default();
        Coming { purchases: (t * one.0 - two.0 + purchases).max(0.0), discounted: (t * one.1 - two.1 + discounted).max(0.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::value::buying::{BuyingModel, BuyingParameters};

    fn buyer(repeats: u32, recency: f64, age: f64) -> Buyer {
        Buyer { repeats, recency, age, spends: repeats + 1, spend: 20.0 }
    }

    #[test]
    fn a_curve_over_many_ages_tells_what_each_customer_alone_would() {
        for parameters in [
            BuyingParameters { r: 0.52, alpha: 6.2, a: 0.9, b: 1.7 },
            BuyingParameters { r: 2.5, alpha: 0.8, a: 0.05, b: 3.0 },
            BuyingParameters { r: 5.6, alpha: 40.0, a: 1.0, b: 60.0 },
        ] {
            let buying = Buying { model: BuyingModel::Mbg, parameters };
            let base: Vec<Buyer> = (0..400_u32).map(|i| buyer(i % 4 * 3, f64::from(i % 4) * 0.1, 1.0 + f64::from(i))).collect();
            let rows = Rows::of(&base);
            let horizon = Horizon::new(36, 0.1, Horizon::WEEKS);
            let coming = buying.coming_of_rows(&rows, &horizon);
            for (buyer, member) in base.iter().zip(&rows.member) {
                let many = coming[member.unwrap()];
                let alone =
                    buying.coming(&buying.rule(buyer.repeats, NODES), (parameters.r + f64::from(buyer.repeats), buyer.age), &horizon);
                assert!((many.purchases - alone.purchases).abs() < 2e-8 * alone.purchases, "{parameters:?} {buyer:?}");
                assert!((many.discounted - alone.discounted).abs() < 2e-8 * alone.discounted, "{parameters:?} {buyer:?}");
                let plain = buying.expected_purchases(buyer, horizon.time());
                assert!((buying.p_alive(buyer) * alone.purchases - plain).abs() < 1e-9 * plain.max(1e-300));
            }
        }
    }

    #[test]
    fn without_end_is_more_than_any_horizon_and_a_higher_rate_brings_less() {
        let buying = Buying { model: BuyingModel::Bg, parameters: BuyingParameters { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
        let buyer = buyer(2, 30.43, 38.86);
        let endless = buying.discounted_without_end(&buyer, 1e-3);
        assert!(endless > buying.discounted_without_end(&buyer, 2e-3) && endless.is_finite());
        assert!(buying.discounted_without_end(&buyer, 1e3) < 1e-2);
    }
}
