//! What a purchase is worth: the Gamma-Gamma model (Fader & Hardie, technical note 025), fitted on all purchases.
//! Written as a shop average `mu` that counts as `n0` purchases beside a customer's own: easy to tell in words.

use super::buyer::Buyer;
use super::optimise::{Square, hessian, minimise};
use super::special::{digamma, ln_gamma};
use std::collections::BTreeMap;

/// Parameters: a purchase is Gamma(p, rate nu), a customer's nu is Gamma(q, rate v).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spend {
    /// Shape of purchases.
    pub p: f64,
    /// Shape of customers' rates.
    pub q: f64,
    /// Rate of customers' rates.
    pub v: f64,
}

impl Spend {
    /// Parameters from ln p, ln n0 and ln mu; q = 1 + p n0 is above one, so the mean exists.
    pub(super) fn natural([ln_p, ln_n0, ln_mu]: [f64; 3]) -> Self {
        Self { p: ln_p.exp(), q: 1.0 + (ln_p + ln_n0).exp(), v: (ln_mu + ln_n0).exp() }
    }

    /// How many purchases the shop's average counts for.
    pub fn weight(&self) -> f64 {
        (self.q - 1.0) / self.p
    }

    /// The shop's average.
    pub fn average(&self) -> f64 {
        self.p * self.v / (self.q - 1.0)
    }

    /// Expected amount of a customer's next purchase; the shop's average where nothing was paid yet.
    pub fn expected(&self, purchases: u32, mean: f64) -> f64 {
        let (n0, mu, n) = (self.weight(), self.average(), f64::from(purchases));
        if mean > 0.0 && mean.is_finite() { (n0 * mu + n * mean) / (n0 + n) } else { mu }
    }

    /// Log-likelihood of the mean of some purchases.
    pub fn log_likelihood(&self, purchases: u32, mean: f64) -> f64 {
        let Self { p, q, v } = *self;
        let n = f64::from(purchases);
        ln_gamma(p * n + q) - ln_gamma(p * n) - ln_gamma(q) + q * v.ln() + (p * n - 1.0) * mean.ln() + p * n * n.ln()
            - (p * n + q) * (n * mean + v).ln()
    }
}

/// A fitted spend model.
#[derive(Clone, Copy, Debug)]
pub struct SpendFit {
    /// Its parameters.
    pub spend: Spend,
    /// What was minimised.
    pub objective: f64,
    /// Log-likelihood at the optimum.
    pub log_likelihood: f64,
    /// The optimum in ln p, ln n0, ln mu.
    pub free: [f64; 3],
    /// The curvature of the objective there; zeros where no range is asked for.
    pub(super) curvature: Square<3>,
    /// How many customers had a mean to learn from.
    pub customers: usize,
}

const SPREAD: [f64; 3] = [0.8, 1.0, 1.0];
const BOUNDS: f64 = 8.0;
/// Centre of the average where nobody has paid anything: the objective has to stand somewhere.
const NO_AVERAGE: f64 = 1.0;

/// Customers with a mean, by their number of purchases: totals in sorted order, so that the order of rows is of no account.
struct Means {
    by_count: Vec<(f64, Vec<f64>)>,
    customers: usize,
    sum_ln_mean: f64,
    /// Sum of n (ln mean + ln n).
    sum_n_ln_total: f64,
    average: f64,
}

impl Means {
    fn of(buyers: &[Buyer]) -> Self {
        let mut totals: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
        for buyer in buyers.iter().filter(|buyer| buyer.is_sound() && buyer.spends > 0 && buyer.spend > 0.0) {
            totals.entry(buyer.spends).or_default().push(f64::from(buyer.spends) * buyer.spend);
        }
        let mut means = Self { by_count: Vec::new(), customers: 0, sum_ln_mean: 0.0, sum_n_ln_total: 0.0, average: NO_AVERAGE };
        let (mut sum, mut purchases) = (0.0, 0.0);
        for (count, mut totals) in totals {
            totals.sort_by(f64::total_cmp);
            let n = f64::from(count);
            for total in &totals {
                means.sum_ln_mean += (total / n).ln();
                means.sum_n_ln_total += n * total.ln();
                sum += total;
            }
            purchases += n * totals.len() as f64;
            means.customers += totals.len();
            means.by_count.push((n, totals));
        }
        if means.customers > 0 {
            means.average = sum / purchases;
        }
        means
    }

    /// Negative log-likelihood and its slope by ln p, ln n0, ln mu.
    fn negative(&self, free: &[f64; 3]) -> (f64, [f64; 3]) {
        let Spend { p, q, v } = Spend::natural(*free);
        let (ln_v, ln_gamma_q, digamma_q) = (v.ln(), ln_gamma(q), digamma(q));
        let mut value = p * self.sum_n_ln_total - self.sum_ln_mean;
        let (mut d_p, mut d_q, mut d_v) = (self.sum_n_ln_total, 0.0, 0.0);
        for (n, totals) in &self.by_count {
            let (mut logs, mut parts) = (0.0, 0.0);
            for total in totals {
                logs += (total + v).ln();
                parts += 1.0 / (total + v);
            }
            let (count, shape) = (totals.len() as f64, p * n + q);
            let digamma_shape = digamma(shape);
            value += count * (ln_gamma(shape) - ln_gamma(p * n) - ln_gamma_q + q * ln_v) - shape * logs;
            d_p += n * (count * (digamma_shape - digamma(p * n)) - logs);
            d_q += count * (digamma_shape - digamma_q + ln_v) - logs;
            d_v += count * q / v - shape * parts;
        }
        let by_n0 = (q - 1.0) * d_q + v * d_v;
        (-value, [-(p * d_p + (q - 1.0) * d_q), -by_n0, -v * d_v])
    }
}

/// The most probable parameters under the weak priors; finite for every base.
pub fn fit(buyers: &[Buyer]) -> SpendFit {
    fit_for(buyers, false)
}

/// The same, with the curvature that ranges are drawn by where it's wanted.
pub(super) fn fit_for(buyers: &[Buyer], for_ranges: bool) -> SpendFit {
    let means = Means::of(buyers);
    let centre = [4.0_f64.ln(), 0.0, means.average.ln()];
    let objective = |free: &[f64; 3]| {
        let (mut value, mut slope) = means.negative(free);
        for (((slope, free), centre), spread) in slope.iter_mut().zip(free).zip(centre).zip(SPREAD) {
            let off = (free - centre) / spread;
            if off.abs() > BOUNDS {
                return (f64::INFINITY, [0.0; 3]);
            }
            value += 0.5 * off * off;
            *slope += off / spread;
        }
        (value, slope)
    };
    let found = minimise(centre, 1e-6 * (means.customers as f64 / 1000.0).max(1.0), objective);
    let (at, value) = if found.value.is_finite() { (found.at, found.value) } else { (centre, 0.0) };
    SpendFit {
        spend: Spend::natural(at),
        objective: value,
        log_likelihood: -means.negative(&at).0,
        free: at,
        curvature: if for_ranges { hessian(&at, objective) } else { [[0.0; 3]; 3] },
        customers: means.customers,
    }
}

/// Plain maximum likelihood, for comparison with published figures.
pub fn fit_mle(buyers: &[Buyer]) -> SpendFit {
    let means = Means::of(buyers);
    let start = [4.0_f64.ln(), 0.0, means.average.ln()];
    let found = minimise(start, 1e-7 * (means.customers as f64).max(1.0), |free| means.negative(free));
    SpendFit {
        spend: Spend::natural(found.at),
        objective: found.value,
        log_likelihood: -found.value,
        free: found.at,
        curvature: [[0.0; 3]; 3],
        customers: means.customers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::value::optimise::with_differences;

    fn buyer(spends: u32, spend: f64) -> Buyer {
        Buyer { repeats: spends - 1, recency: f64::from(spends - 1), age: 40.0, spends, spend }
    }

    #[test]
    fn the_sum_over_counts_is_the_sum_over_customers_and_its_slope_is_right() {
        let base = [buyer(1, 12.0), buyer(1, 80.5), buyer(4, 31.0), buyer(9, 25.5), buyer(2, 44.0)];
        let means = Means::of(&base);
        let at = [1.7, -0.4, 3.5];
        let (value, slope) = means.negative(&at);
        let one_by_one: f64 = base.iter().map(|b| Spend::natural(at).log_likelihood(b.spends, b.spend)).sum();
        assert!((value + one_by_one).abs() < 1e-9);
        let (_, differences) = with_differences(&at, |free| means.negative(free).0);
        assert!(slope.iter().zip(differences).all(|(a, b)| (a - b).abs() < 1e-6 * a.abs().max(1.0)), "{slope:?} {differences:?}");
    }

    #[test]
    fn equal_amounts_give_that_amount_and_nothing_paid_gives_the_average() {
        let fit = fit(&[buyer(3, 20.0); 12]);
        let expected = fit.spend.expected(3, 20.0);
        assert!((expected - 20.0).abs() < 0.05, "{expected}");
        assert_eq!(fit.spend.expected(2, 0.0), fit.spend.average());
    }

    #[test]
    fn no_amounts_at_all_still_give_numbers() {
        for base in [vec![], vec![buyer(2, 0.0)], vec![buyer(1, -5.0)], vec![buyer(1, 1e-9), buyer(1, 1e12)]] {
            let fit = fit(&base);
            assert!(fit.spend.average().is_finite() && fit.objective.is_finite() && fit.spend.expected(1, 0.0) > 0.0, "{fit:?}");
        }
    }
}
