//! How much a base can tell: four levels from its size and its history. A level decides what is shown, never what is computed.

use super::buyer::Buyer;
use crate::coded;

coded! {
    /// What a base can tell.
    Level {
        /// What was spent, the last purchase and the order by RFM; no forecast.
        TooLittle = "too_little_data",
        /// Order of customers and bands; the equity as a range of two digits only.
        Rough = "rough",
        /// Value a customer to ten euros, with a range.
        Fair = "fair",
        /// Value, with a range beside it.
        Good = "good",
    }
}

/// What the level is judged by.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Customers who have bought.
    pub customers: usize,
    /// Of them, those who have bought again.
    pub repeat_buyers: usize,
    /// Purchases after the first.
    pub repeats: u64,
    /// Length of the history in mean times between purchases.
    pub span: f64,
}

impl Evidence {
    /// The evidence of a base.
    pub fn of(buyers: &[Buyer]) -> Self {
        let sound = || buyers.iter().filter(|buyer| buyer.is_sound());
        let repeats: u64 = sound().map(|buyer| u64::from(buyer.repeats)).sum();
        let between: f64 = sound().map(|buyer| buyer.recency).sum();
        let longest = sound().map(|buyer| buyer.age).fold(0.0, f64::max);
        Self {
            customers: sound().count(),
            repeat_buyers: sound().filter(|buyer| buyer.repeats > 0).count(),
            repeats,
            span: if between > 0.0 { longest * repeats as f64 / between } else { 0.0 },
        }
    }

    /// The level that it allows.
    pub fn level(&self) -> Level {
        match self {
            Self { customers: 0..5, .. } | Self { repeats: 0..5, .. } => Level::TooLittle,
            Self { span, .. } if *span < 2.0 => Level::TooLittle,
            Self { repeats: 0..30, .. } | Self { repeat_buyers: 0..10, .. } => Level::Rough,
            Self { repeats: 0..100, .. } | Self { repeat_buyers: 0..40, .. } => Level::Fair,
            _ => Level::Good,
        }
    }
}

coded! {
    /// Whether somebody still is a customer, in words: four decimals would claim more than is known.
    Activity {
        /// Below three in ten.
        ProbablyGone = "probably_gone",
        /// Between.
        Unsure = "unsure",
        /// Above seven in ten.
        ProbablyActive = "probably_active",
    }
}

impl Activity {
    /// The word for a probability.
    pub fn of(p_alive: f64) -> Self {
        match p_alive {
            p if p < 0.3 => Self::ProbablyGone,
            p if p > 0.7 => Self::ProbablyActive,
            _ => Self::Unsure,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(customers: usize, repeat_buyers: usize, repeats: u64) -> Evidence {
        Evidence { customers, repeat_buyers, repeats, span: 4.0 }
    }

    #[test]
    fn each_cut_stands_where_it_was_set() {
        for (evidence, level) in [
            (evidence(4, 4, 400), Level::TooLittle),
            (evidence(50, 3, 4), Level::TooLittle),
            (Evidence { span: 1.9, ..evidence(500, 90, 400) }, Level::TooLittle),
            (evidence(5, 3, 5), Level::Rough),
            (evidence(50, 9, 60), Level::Rough),
            (evidence(50, 20, 52), Level::Fair),
            (evidence(100, 39, 104), Level::Fair),
            (evidence(100, 40, 100), Level::Good),
        ] {
            assert_eq!(evidence.level(), level, "{evidence:?}");
        }
    }

    #[test]
    fn a_young_shop_has_too_little_history_whatever_its_size() {
        let young: Vec<Buyer> = (0..60).map(|_| Buyer { repeats: 2, recency: 3.9, age: 3.0 + 0.9, spends: 3, spend: 9.0 }).collect();
        let evidence = Evidence::of(&young);
        assert!((evidence.span - 2.0).abs() < 1e-9);
        assert_eq!(Evidence::of(&[]).level(), Level::TooLittle);
        assert_eq!([0.1, 0.5, 0.9].map(Activity::of), [Activity::ProbablyGone, Activity::Unsure, Activity::ProbablyActive]);
    }
}
