//! Customers who can buy once an event (a fair, a Christmas market, a yearly service): the beta-geometric/beta-binomial model
//! (Fader, Hardie & Shang 2010, Marketing Science 29(6)). Continuous-time models take such regular buyers for chance.

use super::optimise::{minimise, with_differences};
use super::special::{ln_add, ln_beta, logistic, logit};
use std::collections::BTreeMap;

/// What a customer did at the events since the one at which she first bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Visits {
    /// Events with a purchase, the first not counted.
    pub bought: u32,
    /// Number of the last event with a purchase, counted from the first; 0 if she never came back.
    pub last: u32,
    /// Events held since the first.
    pub held: u32,
}

impl Visits {
    /// Whether the row can be.
    pub fn is_sound(&self) -> bool {
        self.bought <= self.last && self.last <= self.held && (self.bought == 0) == (self.last == 0)
    }
}

/// Parameters: the chance to buy at an event is Beta(alpha, beta), the chance to have left before one Beta(gamma, delta).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Events {
    /// First parameter of buying.
    pub alpha: f64,
    /// Second parameter of buying.
    pub beta: f64,
    /// First parameter of leaving.
    pub gamma: f64,
    /// Second parameter of leaving.
    pub delta: f64,
}

/// A fitted model of events.
#[derive(Clone, Copy, Debug)]
pub struct EventsFit {
    /// Its parameters.
    pub events: Events,
    /// What was minimised.
    pub objective: f64,
    /// Log-likelihood at the optimum.
    pub log_likelihood: f64,
    /// The optimum: logit and ln of the sum, of buying and of leaving.
    pub free: [f64; 4],
}

impl Events {
    pub(super) fn natural([buy, buy_alike, leave, leave_alike]: [f64; 4]) -> Self {
        let (k1, k2) = (buy_alike.exp(), leave_alike.exp());
        Self { alpha: logistic(buy) * k1, beta: logistic(-buy) * k1, gamma: logistic(leave) * k2, delta: logistic(-leave) * k2 }
    }

    /// ln of the chance of these purchases by a customer who still stood after `stood` events, without leaving's part.
    fn ln_bought(&self, bought: u32, stood: u32) -> f64 {
        let missed = f64::from(stood.saturating_sub(bought));
        ln_beta(self.alpha + f64::from(bought), self.beta + missed) - ln_beta(self.alpha, self.beta)
    }

    /// ln of the chance to stand after `events`.
    fn ln_stood(&self, events: u32) -> f64 {
        ln_beta(self.gamma, self.delta + f64::from(events)) - ln_beta(self.gamma, self.delta)
    }

    /// Log-likelihood of a customer's visits.
    pub fn log_likelihood(&self, visits: &Visits) -> f64 {
        let here = self.ln_bought(visits.bought, visits.held) + self.ln_stood(visits.held);
        (visits.last..visits.held).fold(here, |sum, stood| {
            let left = ln_beta(self.gamma + 1.0, self.delta + f64::from(stood)) - ln_beta(self.gamma, self.delta);
            ln_add(sum, self.ln_bought(visits.bought, stood) + left)
        })
    }

    /// The probability that the customer stood after the last event held.
    pub(super) fn p_stands(&self, visits: &Visits) -> f64 {
        let ln = self.ln_bought(visits.bought, visits.held) + self.ln_stood(visits.held) - self.log_likelihood(visits);
        ln.exp().clamp(0.0, 1.0)
    }

    /// The probability that the customer still is one at the next event.
    pub fn p_alive_next(&self, visits: &Visits) -> f64 {
        let ln = self.ln_bought(visits.bought, visits.held) + self.ln_stood(visits.held + 1) - self.log_likelihood(visits);
        ln.exp().clamp(0.0, 1.0)
    }

    /// Expected purchases at each of the coming events, from the next on.
    pub fn expected(&self, visits: &Visits, coming: u32) -> Vec<f64> {
        let missed = f64::from(visits.held.saturating_sub(visits.bought));
        let buys = ln_beta(self.alpha + f64::from(visits.bought) + 1.0, self.beta + missed) - ln_beta(self.alpha, self.beta);
        let given = buys - self.log_likelihood(visits);
        (1..=coming).map(|ahead| (given + self.ln_stood(visits.held + ahead)).exp().clamp(0.0, 1.0)).collect()
    }
}

/// Distinct visits with their numbers; rows that can't be are left out.
fn grouped(visits: impl Iterator<Item = (Visits, f64)>) -> Vec<(Visits, f64)> {
    let mut counts: BTreeMap<Visits, f64> = BTreeMap::new();
    for (visits, count) in visits.filter(|(visits, _)| visits.is_sound()) {
        *counts.entry(visits).or_default() += count;
    }
    counts.into_iter().collect()
}

const CENTRE: [f64; 2] = [2.0, 3.5];
const SPREAD: [f64; 4] = [1.0, 0.7, 1.0, 0.7];

fn search(rows: &[(Visits, f64)], start: [f64; 4], penalty: impl Fn(&[f64; 4]) -> f64) -> EventsFit {
    let likelihood = |free: &[f64; 4]| {
        let events = Events::natural(*free);
        rows.iter().map(|(visits, count)| count * events.log_likelihood(visits)).sum::<f64>()
    };
    let total: f64 = rows.iter().map(|(_, count)| count).sum();
    let objective = |free: &[f64; 4]| penalty(free) - likelihood(free);
    // Differences are good to 1e-9 of the value; asking for less slope than that would never end.
    let steep = (1e-6 * (total / 1000.0).max(1.0)).max(1e-9 * objective(&start).abs());
    let found = minimise(start, steep, |free| with_differences(free, objective));
    let at = if found.value.is_finite() { found.at } else { start };
    EventsFit { events: Events::natural(at), objective: objective(&at), log_likelihood: likelihood(&at), free: at }
}

fn centre() -> [f64; 4] {
    [0.0, CENTRE[0].ln(), logit(0.2), CENTRE[1].ln()]
}

/// What the weak prior takes off.
fn penalty(free: &[f64; 4]) -> f64 {
    free.iter().zip(centre()).zip(SPREAD).map(|((free, centre), spread)| 0.5 * ((free - centre) / spread).powi(2)).sum()
}

/// The objective of [`fit`], for its curvature.
pub(super) fn penalised(visits: &[Visits], free: &[f64; 4]) -> f64 {
    let events = Events::natural(*free);
    let rows = grouped(visits.iter().map(|visits| (*visits, 1.0)));
    penalty(free) - rows.iter().map(|(visits, count)| count * events.log_likelihood(visits)).sum::<f64>()
}

/// The most probable parameters under the weak prior; finite for every base.
pub fn fit(visits: &[Visits]) -> EventsFit {
    let rows = grouped(visits.iter().map(|visits| (*visits, 1.0)));
    search(&rows, centre(), penalty)
}

/// Plain maximum likelihood of counted patterns, for comparison with published figures.
pub fn fit_mle(patterns: &[(Visits, f64)]) -> EventsFit {
    let rows = grouped(patterns.iter().copied());
    search(&rows, centre(), |_| 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOP: Events = Events { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 };

    #[test]
    fn the_chances_of_all_patterns_sum_to_one() {
        // Patterns of three events: a set of events bought at, of which only count and last matter.
        let sum: f64 = (0_u32..8)
            .map(|set| Visits { bought: set.count_ones(), last: 32 - set.leading_zeros(), held: 3 })
            .map(|visits| SHOP.log_likelihood(&visits).exp())
            .sum();
        assert!((sum - 1.0).abs() < 1e-12, "{sum}");
    }

    #[test]
    fn a_base_without_repeats_or_without_customers_has_a_finite_fit() {
        for base in [vec![], vec![Visits { bought: 0, last: 0, held: 0 }], vec![Visits { bought: 0, last: 0, held: 5 }; 20]] {
            let fit = fit(&base);
            assert!(fit.objective.is_finite() && [fit.events.alpha, fit.events.delta].iter().all(|p| p.is_finite() && *p > 0.0));
            assert!(base.iter().all(|visits| fit.events.expected(visits, 3).iter().all(|e| (0.0..=1.0).contains(e))));
        }
    }

    #[test]
    fn who_came_lately_is_more_probably_a_customer() {
        let of = |last| SHOP.p_alive_next(&Visits { bought: 2, last, held: 6 });
        assert!(of(2) < of(4) && of(4) < of(6));
    }
}
