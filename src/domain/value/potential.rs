//! What a customer could bring: told by the owner, or proposed by the gap to the better of her like. Never part of the equity.

use crate::base::money::Cents;

/// The potential that the owner entered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Potential {
    /// What the customer could buy in a year.
    Yearly(Cents),
    /// Our share of what she buys of this kind, above zero and at most one.
    Share(f64),
}

impl Potential {
    /// What she could buy in a year, from what she bought in the last; `None` where a share says nothing for want of purchases.
    pub fn yearly(self, last_year: Cents) -> Option<Cents> {
        match self {
            Self::Yearly(yearly) => Some(yearly.max(Cents::ZERO)),
            Self::Share(share) if share > 0.0 && share <= 1.0 && last_year > Cents::ZERO => Some(to_cents(last_year.euros() / share)),
            Self::Share(_) => None,
        }
    }

    /// Value beyond the present one, of a customer of value `clv`: clv (1/share − 1).
    pub fn beyond(share: f64, clv: f64) -> f64 {
        if share > 0.0 && share <= 1.0 { (clv * (1.0 / share - 1.0)).max(0.0) } else { 0.0 }
    }
}

/// Whole cents of an amount in euros; saturates, zero for what isn't a number.
pub fn to_cents(euros: f64) -> Cents {
    // A conversion by `as` saturates.
    Cents((euros * 100.0).round() as i64)
}

/// One customer among her like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peer {
    /// Probability that she is a customer.
    pub p_alive: f64,
    /// Purchases a year, if she is one.
    pub yearly_purchases: f64,
    /// Expected amount of a purchase.
    pub spend: f64,
}

/// What a customer like the better quarter of her group would buy in a year, with her own probability; `None` below twenty peers.
pub fn by_peers(peers: &[Peer]) -> Option<Vec<f64>> {
    if peers.len() < FEWEST_PEERS {
        return None;
    }
    let purchases = upper_quarter(peers.iter().map(|peer| peer.yearly_purchases));
    let spend = upper_quarter(peers.iter().map(|peer| peer.spend));
    Some(peers.iter().map(|peer| peer.p_alive * purchases * spend).collect())
}

/// Fewer say nothing about a group.
pub const FEWEST_PEERS: usize = 20;

/// The 75th percentile, between two neighbours by their distance.
fn upper_quarter(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.filter(|number| number.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let at = 0.75 * sorted.len().saturating_sub(1) as f64;
    let below = sorted.get(at.floor() as usize).copied().unwrap_or(0.0);
    let above = sorted.get(at.ceil() as usize).copied().unwrap_or(below);
    below + (above - below) * at.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_tells_the_whole_wallet() {
        assert_eq!(Potential::Share(0.25).yearly(Cents(100_000)), Some(Cents(400_000)));
        assert_eq!(Potential::Share(1.0).yearly(Cents(100_000)), Some(Cents(100_000)));
        for useless in [0.0, -1.0, 1.5, f64::NAN] {
            assert_eq!(Potential::Share(useless).yearly(Cents(100_000)), None);
            assert_eq!(Potential::beyond(useless, 100.0), 0.0);
        }
        assert_eq!(Potential::Share(0.5).yearly(Cents::ZERO), None);
        assert_eq!(Potential::beyond(0.5, 300.0), 300.0);
        assert_eq!((to_cents(f64::NAN), to_cents(1e300)), (Cents(0), Cents(i64::MAX)));
    }

    #[test]
    fn the_better_quarter_is_the_measure_and_few_peers_are_none() {
        let peers: Vec<Peer> = (0..21).map(|i| Peer { p_alive: 0.5, yearly_purchases: f64::from(i), spend: 10.0 }).collect();
        assert!(by_peers(&peers[..19]).is_none());
        let yearly = by_peers(&peers).unwrap();
        assert!(yearly.iter().all(|yearly| (yearly - 0.5 * 15.0 * 10.0).abs() < 1e-9), "{yearly:?}");
    }
}
