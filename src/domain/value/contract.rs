//! Customers with a contract: renewal rates that lean on the whole shop while a segment has few, their value, and the shifted
//! beta-geometric model of a cohort (Fader & Hardie 2007, Journal of Interactive Marketing 21(1)). A renewal chance rises with
//! tenure, so one rate mustn't serve old and new customers alike.

use super::optimise::{minimise, with_differences};
use super::range::Range;
use super::special::{ln_beta, logistic, logit};

/// Renewals that the shop's rate counts for in a segment's own.
const SHOP_WEIGHT: f64 = 4.0;
/// What is taken for granted before any renewal: three of four.
const PRIOR: (f64, f64) = (3.0, 4.0);

/// Renewals that came of those that fell due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Renewals {
    /// Renewed.
    pub renewed: u32,
    /// Fell due.
    pub due: u32,
}

/// The renewal rate of the whole shop.
pub fn shop_rate(all: Renewals) -> f64 {
    (f64::from(all.renewed.min(all.due)) + PRIOR.0) / (f64::from(all.due) + PRIOR.1)
}

/// The renewal rate of a segment, and the range in which it lies in 8 of 10 cases.
pub fn segment_rate(segment: Renewals, shop_rate: f64) -> (f64, Range) {
    let rho = shop_rate.clamp(0.0, 1.0);
    let renewed = f64::from(segment.renewed.min(segment.due));
    let (a, b) = (renewed + SHOP_WEIGHT * rho, f64::from(segment.due) - renewed + SHOP_WEIGHT * (1.0 - rho));
    let range = Range { low: beta_quantile(a.max(1e-6), b.max(1e-6), 0.1), high: beta_quantile(a.max(1e-6), b.max(1e-6), 0.9) };
    (a / (a + b), range)
}

/// Value of a contract at its next renewal: `margin` a period, renewal chance `rate`, `discount` a period; `periods` or without end.
pub fn contract_value(margin: f64, rate: f64, discount: f64, periods: Option<u32>) -> f64 {
    let kept = rate.clamp(0.0, 1.0) / (1.0 + discount.max(0.0));
    match periods {
        Some(periods) => margin * (1..=periods).map(|period| kept.powf(f64::from(period))).sum::<f64>(),
        // A chance of one without any discount would be worth more than anything: it is counted as just below.
        None => margin * kept / (1.0 - kept.min(1.0 - 1e-6)),
    }
}

/// The shifted beta-geometric model: chances to leave at a renewal are Beta(alpha, beta).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cohort {
    /// First parameter.
    pub alpha: f64,
    /// Second parameter.
    pub beta: f64,
}

impl Cohort {
    /// The share that is left after `renewals`.
    pub fn survival(&self, renewals: u32) -> f64 {
        (ln_beta(self.alpha, self.beta + f64::from(renewals)) - ln_beta(self.alpha, self.beta)).exp()
    }

    /// The chance that the renewal of this number comes; it rises with tenure.
    pub fn renewal(&self, number: u32) -> f64 {
        let before = self.beta + f64::from(number) - 1.0;
        before / (self.alpha + before)
    }

    /// Payments still to come just before a renewal, discounted by a rate a period; the one at that renewal counts whole.
    pub fn payments_left(&self, renewal: u32, discount: f64) -> f64 {
        let factor = 1.0 / (1.0 + discount.max(1e-4));
        let (mut sum, mut term, mut number) = (0.0, self.renewal(renewal), renewal);
        while term > 1e-13 * sum && number < renewal.saturating_add(1_000_000) {
            sum += term;
            number += 1;
            term *= factor * self.renewal(number);
        }
        sum
    }

    /// Log-likelihood of the numbers left after each renewal, the first being the whole cohort.
    pub fn log_likelihood(&self, left: &[f64]) -> f64 {
        let lost: f64 = (1_u32..)
            .zip(left.windows(2))
            .map(|(number, pair)| match pair {
                [before, after] => {
                    let lost = before - after;
                    let ln = ln_beta(self.alpha + 1.0, self.beta + f64::from(number) - 1.0) - ln_beta(self.alpha, self.beta);
                    if lost > 0.0 { lost * ln } else { 0.0 }
                }
                _ => 0.0,
            })
            .sum();
        let rounds = u32::try_from(left.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let kept =
            left.last().copied().unwrap_or(0.0) * (ln_beta(self.alpha, self.beta + f64::from(rounds)) - ln_beta(self.alpha, self.beta));
        lost + kept
    }

    fn natural([leave, alike]: [f64; 2]) -> Self {
        Self { alpha: logistic(leave) * alike.exp(), beta: logistic(-leave) * alike.exp() }
    }
}

/// Fewest rounds of renewal and fewest starters for a cohort's own curve; below, the rate of its segment serves.
pub fn has_own_curve(left: &[f64]) -> bool {
    left.len() > 3 && left.first().is_some_and(|starters| *starters >= 100.0)
}

/// The cohort's most probable curve under a weak prior, and its log-likelihood.
pub fn fit_cohort(left: &[f64]) -> (Cohort, f64) {
    let centre = [logit(0.25), 2.5_f64.ln()];
    search(left, centre, |free| free.iter().zip(centre).map(|(free, centre)| 0.5 * ((free - centre) / 0.8).powi(2)).sum())
}

/// Plain maximum likelihood, for comparison with published figures.
pub fn fit_cohort_mle(left: &[f64]) -> (Cohort, f64) {
    search(left, [logit(0.25), 2.5_f64.ln()], |_| 0.0)
}

fn search(left: &[f64], start: [f64; 2], penalty: impl Fn(&[f64; 2]) -> f64) -> (Cohort, f64) {
    let likelihood = |free: &[f64; 2]| Cohort::natural(*free).log_likelihood(left);
    let starters = left.first().copied().unwrap_or(0.0);
    let found = minimise(start, 1e-7 * starters.max(10.0), |free| with_differences(free, |free| penalty(free) - likelihood(free)));
    let at = if found.value.is_finite() { found.at } else { start };
    (Cohort::natural(at), likelihood(&at))
}

/// The quantile of a Beta distribution by halving, its density summed over a fine grid in the logit: good to a thousandth.
fn beta_quantile(a: f64, b: f64, share: f64) -> f64 {
    let norm = ln_beta(a, b);
    // In the logit the density is smooth at both ends: x^a (1 − x)^b / B(a, b).
    let density = |t: f64| (a * logistic(t).max(1e-300).ln() + b * logistic(-t).max(1e-300).ln() - norm).exp();
    let (low, step, steps) = (-30.0, 0.01, 6_000);
    // What lies below the grid: much, where the first parameter is tiny.
    let mut sum = (a * low - a.ln() - norm).exp();
    if sum >= share {
        return 0.0;
    }
    for k in 0..steps {
        let t = low + step * (f64::from(k) + 0.5);
        sum += step * density(t);
        if sum >= share {
            return logistic(t + 0.5 * step - (sum - share) / density(t).max(1e-300));
        }
    }
    1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_of_few_leans_on_the_shop() {
        let rho = shop_rate(Renewals { renewed: 45, due: 60 });
        assert!((rho - 0.75).abs() < 1e-12);
        assert!((segment_rate(Renewals::default(), rho).0 - rho).abs() < 1e-12);
        let (rate, range) = segment_rate(Renewals { renewed: 2, due: 2 }, rho);
        assert!(rate > rho && rate < 1.0 && range.low < rate && rate < range.high);
        let (_, narrow) = segment_rate(Renewals { renewed: 150, due: 200 }, rho);
        assert!(narrow.high - narrow.low < range.high - range.low);
    }

    #[test]
    fn quantiles_of_beta_are_right_where_they_are_known() {
        assert!((beta_quantile(1.0, 1.0, 0.1) - 0.1).abs() < 1e-3);
        assert!((beta_quantile(2.0, 1.0, 0.81) - 0.9).abs() < 1e-3);
        assert!(beta_quantile(1e-6, 4.0, 0.9) < 1e-3);
    }

    #[test]
    fn a_contract_that_never_ends_is_still_a_number() {
        assert!(contract_value(100.0, 1.0, 0.0, None).is_finite());
        assert_eq!(contract_value(100.0, 0.0, 0.1, None), 0.0);
        assert!(!has_own_curve(&[100.0, 80.0, 70.0]) && has_own_curve(&[100.0, 80.0, 70.0, 65.0]));
    }

    #[test]
    fn a_cohort_of_nobody_or_of_the_faithful_has_a_finite_curve() {
        for left in [vec![], vec![0.0, 0.0], vec![100.0, 100.0, 100.0], vec![100.0, 0.0]] {
            let (cohort, likelihood) = fit_cohort(&left);
            assert!(cohort.alpha > 0.0 && cohort.beta.is_finite() && likelihood.is_finite(), "{left:?} {cohort:?}");
        }
    }
}
