//! Customer equity over time: the return on it, what its change came from, and how much hangs on the best ten.
//! Both equities of a comparison must come from one model version, horizon and discount.

use super::level::Level;

/// (profit from customers in the period + change of equity) / equity at its start; `None` where it would say nothing:
/// no equity at the start, or a base that can only be told roughly.
pub fn return_on_equity(profit: f64, before: f64, after: f64, level: Level) -> Option<f64> {
    let tells = matches!(level, Level::Fair | Level::Good) && before > 0.0;
    let rate = (profit + after - before) / before;
    (tells && rate.is_finite()).then_some(rate)
}

/// One customer at the two ends of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moved {
    /// Value at the start by the parameters fitted then; `None` for a customer who hadn't bought.
    pub before: Option<f64>,
    /// Value at the start by the parameters of the end.
    pub before_refitted: f64,
    /// Value at the end.
    pub after: f64,
    /// Whether she went from active or unsure to probably gone.
    pub gone: bool,
    /// Purchases within the period.
    pub bought: f64,
    /// Purchases that were expected at its start.
    pub expected: f64,
}

/// What a change of equity came from; the five parts sum to the change.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Change {
    /// Customers who bought about as expected, or less without being lost.
    pub as_expected: f64,
    /// Customers who bought more than expected.
    pub bought_more: f64,
    /// Customers who probably left.
    pub lost: f64,
    /// Customers who weren't there at the start.
    pub new: f64,
    /// Parameters fitted anew.
    pub refitted: f64,
}

impl Change {
    /// The change of a base.
    pub fn of(base: &[Moved]) -> Self {
        let mut change = Self::default();
        for moved in base {
            let Some(before) = moved.before else {
                change.new += moved.after;
                continue;
            };
            change.refitted += moved.before_refitted - before;
            let grown = moved.after - moved.before_refitted;
            match moved {
                Moved { gone: true, .. } => change.lost += grown,
                // More than one purchase above the expectation: less is chance.
                Moved { bought, expected, .. } if *bought > expected + 1.0 => change.bought_more += grown,
                _ => change.as_expected += grown,
            }
        }
        change
    }

    /// Its sum.
    pub fn total(&self) -> f64 {
        self.as_expected + self.bought_more + self.lost + self.new + self.refitted
    }
}

/// The share of the best few in a sum; `None` where there is nothing to share.
pub fn share_of_best(values: &[f64], best: usize) -> Option<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite() && *value > 0.0).collect();
    sorted.sort_by(|one, other| other.total_cmp(one));
    let total: f64 = sorted.iter().sum();
    (total > 0.0).then(|| sorted.iter().take(best).sum::<f64>() / total)
}

/// Spearman's rank correlation; `None` for fewer than three pairs or where one side is all equal.
pub fn rank_correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < 3 {
        return None;
    }
    let one = ranks(pairs.iter().map(|pair| pair.0));
    let other = ranks(pairs.iter().map(|pair| pair.1));
    let mean = (pairs.len() as f64 + 1.0) / 2.0;
    let (mut both, mut ones, mut others) = (0.0, 0.0, 0.0);
    for (a, b) in one.iter().zip(&other) {
        both += (a - mean) * (b - mean);
        ones += (a - mean).powi(2);
        others += (b - mean).powi(2);
    }
    let rho = both / (ones * others).sqrt();
    rho.is_finite().then_some(rho)
}

/// Whether those who buy more often also pay so much more, or less, a time that value can't be the product of the two.
pub fn spend_follows_frequency(pairs: &[(f64, f64)]) -> Option<f64> {
    rank_correlation(pairs).filter(|rho| pairs.len() >= 30 && rho.abs() > 0.3)
}

/// Ranks from 1 with the mean rank of ties.
fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = values.enumerate().map(|(place, value)| (value, place)).collect();
    order.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut ranks = vec![0.0; order.len()];
    let mut before = 0_usize;
    for ties in order.chunk_by(|one, other| one.0 == other.0) {
        let rank = before as f64 + (ties.len() as f64 + 1.0) / 2.0;
        for (_, place) in ties {
            if let Some(cell) = ranks.get_mut(*place) {
                *cell = rank;
            }
        }
        before += ties.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_return_counts_profit_and_growth_and_keeps_silent_where_it_must() {
        assert_eq!(return_on_equity(20.0, 100.0, 110.0, Level::Good), Some(0.3));
        assert_eq!(return_on_equity(20.0, 100.0, 110.0, Level::Rough), None);
        assert_eq!(return_on_equity(20.0, 0.0, 110.0, Level::Good), None);
        assert_eq!(return_on_equity(f64::NAN, 100.0, 110.0, Level::Good), None);
    }

    #[test]
    fn the_parts_of_a_change_sum_to_it() {
        let base = [
            Moved { before: Some(100.0), before_refitted: 105.0, after: 90.0, expected: 2.0, bought: 2.0, gone: false },
            Moved { before: Some(50.0), before_refitted: 52.0, after: 80.0, expected: 1.0, bought: 4.0, gone: false },
            Moved { before: Some(40.0), before_refitted: 41.0, after: 3.0, expected: 1.0, bought: 0.0, gone: true },
            Moved { after: 25.0, ..Default::default() },
        ];
        let change = Change::of(&base);
        assert_eq!(change, Change { as_expected: -15.0, bought_more: 28.0, lost: -38.0, new: 25.0, refitted: 8.0 });
        assert_eq!(change.total(), 198.0 - 190.0);
    }

    #[test]
    fn the_best_ten_of_few_are_all_of_them() {
        assert_eq!(share_of_best(&[5.0, 3.0, 2.0], 10), Some(1.0));
        assert_eq!(share_of_best(&[5.0, 3.0, 2.0], 1), Some(0.5));
        assert_eq!(share_of_best(&[0.0, -1.0, f64::NAN], 10), None);
    }

    #[test]
    fn correlation_of_ranks_warns_only_where_there_are_enough() {
        let rising: Vec<(f64, f64)> = (0..40).map(|i| (f64::from(i), f64::from(i * i))).collect();
        assert!((rank_correlation(&rising).unwrap() - 1.0).abs() < 1e-12);
        assert!(spend_follows_frequency(&rising).is_some() && spend_follows_frequency(&rising[..20]).is_none());
        assert_eq!(rank_correlation(&[(1.0, 2.0), (1.0, 3.0), (1.0, 4.0)]), None);
    }
}
