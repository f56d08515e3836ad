//! How often a customer buys and when she leaves: BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24(2)) and
//! MBG/NBD (Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24(3)), which lets a
//! customer leave after her first purchase too. Likelihood and gradient; fitting is in `buying_fit`.

use super::buyer::{Buyer, Rows};
use super::special::{digamma, ln_add, ln_gamma, logistic};
use crate::coded;

coded! {
    /// A model of buying in continuous time.
    BuyingModel {
        /// MBG/NBD: may leave after any purchase, the first too.
        Mbg = "mbg",
        /// BG/NBD: may leave after any purchase but the first.
        Bg = "bg",
    }
}

impl BuyingModel {
    /// Chances to leave besides those after repeat purchases.
    pub(super) fn after_first(self) -> f64 {
        match self {
            Self::Mbg => 1.0,
            Self::Bg => 0.0,
        }
    }
}

/// Parameters of a buying model: purchase rates are Gamma(r, rate alpha), chances to leave after a purchase Beta(a, b).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BuyingParameters {
    /// Shape of the rates.
    pub r: f64,
    /// Rate of the rates, in units of time.
    pub alpha: f64,
    /// First parameter of the chance to leave.
    pub a: f64,
    /// Second parameter of the chance to leave.
    pub b: f64,
}

/// A buying model with its parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Buying {
    /// Which model.
    pub model: BuyingModel,
    /// Its parameters.
    pub parameters: BuyingParameters,
}

impl Buying {
    /// Log-likelihood of one customer's purchases.
    pub fn log_likelihood(&self, buyer: &Buyer) -> f64 {
        let BuyingParameters { r, alpha, a, b } = self.parameters;
        let (m, x) = (self.model.after_first(), f64::from(buyer.repeats));
        let a1 = ln_gamma(r + x) - ln_gamma(r) + r * alpha.ln();
        let a2 = ln_gamma(a + b) + ln_gamma(b + x + m) - ln_gamma(b) - ln_gamma(a + b + x + m);
        let a3 = -(r + x) * (alpha + buyer.age).ln();
        let last = match self.can_have_left(buyer.repeats) {
            true => ln_add(a3, a.ln() - (b + x - 1.0 + m).ln() - (r + x) * (alpha + buyer.recency).ln()),
            false => a3,
        };
        a1 + a2 + last
    }

    /// The probability that the customer still is one.
    pub fn p_alive(&self, buyer: &Buyer) -> f64 {
        if !self.can_have_left(buyer.repeats) {
            return 1.0;
        }
        let BuyingParameters { r, alpha, a, b } = self.parameters;
        let (m, x) = (self.model.after_first(), f64::from(buyer.repeats));
        let silence = (r + x) * ((alpha + buyer.age).ln() - (alpha + buyer.recency).ln());
        logistic(-(a.ln() - (b + x - 1.0 + m).ln() + silence))
    }

    /// Whether a customer of that many repeats has had a chance to leave.
    pub(super) fn can_have_left(&self, repeats: u32) -> bool {
        repeats > 0 || self.model == BuyingModel::Mbg
    }
}

/// What a likelihood needs for one number of repeats.
struct OfRepeats {
    shape: f64,
    constant: f64,
    can_leave: bool,
    /// ln a − ln(b + x − 1 + m).
    ln_odds: f64,
    d_r: f64,
    d_a: f64,
    d_b: f64,
    inverse_b: f64,
}

/// Log-likelihood of a base and its slope by (r, alpha, a, b). Gamma functions are computed once a number of repeats, logarithms once a time.
pub(super) fn likelihood(model: BuyingModel, rows: &Rows, parameters: &BuyingParameters) -> (f64, [f64; 4]) {
    let BuyingParameters { r, alpha, a, b } = *parameters;
    let tables: Vec<OfRepeats> = rows.repeats.iter().map(|repeats| of_repeats(model, parameters, *repeats)).collect();
    let logs: Vec<(f64, f64)> = rows.times.iter().map(|time| ((alpha + time).ln(), 1.0 / (alpha + time))).collect();
    let (mut value, mut d_r, mut d_alpha, mut d_a, mut d_b) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for row in &rows.rows {
        let (Some(of), Some((ln_age, per_age)), Some((ln_last, per_last))) =
            (tables.get(row.repeats_at), logs.get(row.age_at), logs.get(row.recency_at))
        else {
            continue;
        };
        let stayed = -of.shape * ln_age;
        let (sum, left) = if of.can_leave { weigh(stayed, of.ln_odds - of.shape * ln_last) } else { (stayed, 0.0) };
        let kept = 1.0 - left;
        value += row.count * (of.constant + sum);
        d_r += row.count * (of.d_r - kept * ln_age - left * ln_last);
        d_alpha += row.count * (r / alpha - of.shape * (kept * per_age + left * per_last));
        d_a += row.count * (of.d_a + left / a);
        d_b += row.count * (of.d_b - left * of.inverse_b);
    }
    debug_assert!(b > 0.0, "parameters come from exponentials");
    (value, [d_r, d_alpha, d_a, d_b])
}

/// ln(e^stayed + e^left) and the share of the second.
fn weigh(stayed: f64, left: f64) -> (f64, f64) {
    let difference = left - stayed;
    let e = (-difference.abs()).exp();
    let rest = e.ln_1p();
    if difference > 0.0 { (left + rest, 1.0 / (1.0 + e)) } else { (stayed + rest, e / (1.0 + e)) }
}

fn of_repeats(model: BuyingModel, parameters: &BuyingParameters, repeats: u32) -> OfRepeats {
    let BuyingParameters { r, alpha, a, b } = *parameters;
    let (m, x) = (model.after_first(), f64::from(repeats));
    let can_leave = repeats > 0 || model == BuyingModel::Mbg;
    let a1 = ln_gamma(r + x) - ln_gamma(r) + r * alpha.ln();
    let a2 = ln_gamma(a + b) + ln_gamma(b + x + m) - ln_gamma(b) - ln_gamma(a + b + x + m);
    let d_a = digamma(a + b) - digamma(a + b + x + m);
    let chances = b + x - 1.0 + m;
    OfRepeats {
        shape: r + x,
        constant: a1 + a2,
        can_leave,
        ln_odds: if can_leave { a.ln() - chances.ln() } else { f64::NEG_INFINITY },
        d_r: digamma(r + x) - digamma(r) + alpha.ln(),
        d_a,
        d_b: d_a + digamma(b + x + m) - digamma(b),
        inverse_b: if can_leave { 1.0 / chances } else { 0.0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOP: BuyingParameters = BuyingParameters { r: 0.6, alpha: 5.0, a: 0.9, b: 1.7 };

    fn base() -> Vec<Buyer> {
        let row = |(repeats, recency, age)| Buyer { repeats, recency, age, spends: repeats + 1, spend: 10.0 };
        [(0, 0.0, 40.0), (0, 0.0, 0.0), (3, 20.0, 39.0), (12, 30.0, 31.0), (400, 50.0, 60.0), (1, 0.2, 38.0)].map(row).to_vec()
    }

    #[test]
    fn the_sum_over_rows_is_the_sum_over_customers() {
        for model in BuyingModel::ALL {
            let buying = Buying { model: *model, parameters: SHOP };
            let one_by_one: f64 = base().iter().map(|buyer| buying.log_likelihood(buyer)).sum();
            let (value, _) = likelihood(*model, &Rows::of(&base()), &SHOP);
            assert!((value - one_by_one).abs() < 1e-9 * one_by_one.abs());
        }
    }

    #[test]
    fn the_gradient_is_what_central_differences_say() {
        let rows = Rows::of(&base());
        for model in BuyingModel::ALL {
            let (_, gradient) = likelihood(*model, &rows, &SHOP);
            let at = |place: usize, factor: f64| {
                let mut p = [SHOP.r, SHOP.alpha, SHOP.a, SHOP.b];
                p[place] *= factor;
                likelihood(*model, &rows, &BuyingParameters { r: p[0], alpha: p[1], a: p[2], b: p[3] }).0
            };
            for (place, (slope, value)) in gradient.iter().zip([SHOP.r, SHOP.alpha, SHOP.a, SHOP.b]).enumerate() {
                let step = 1e-5;
                let difference = (at(place, 1.0 + step) - at(place, 1.0 - step)) / (2.0 * step * value);
                assert!((slope - difference).abs() < 1e-6 * slope.abs().max(1.0), "{model:?} {place}: {slope} {difference}");
            }
        }
    }

    #[test]
    fn the_probability_falls_with_silence_and_is_one_for_a_purchase_today() {
        let of = |age| Buyer { repeats: 3, recency: 20.0, age, spends: 4, spend: 10.0 };
        let buying = Buying { model: BuyingModel::Mbg, parameters: SHOP };
        let mut before = 1.0;
        for age in [20.0, 25.0, 40.0, 100.0, 1e6] {
            let now = buying.p_alive(&of(age));
            assert!(now < before && now >= 0.0);
            before = now;
        }
        let bg = Buying { model: BuyingModel::Bg, ..buying };
        assert_eq!(bg.p_alive(&Buyer { repeats: 0, recency: 0.0, age: 900.0, spends: 1, spend: 1.0 }), 1.0);
    }
}
