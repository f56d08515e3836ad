//! Recency, frequency and mean amount as scores of 1 to 5, each by itself. Equal customers always get equal scores.

/// What is scored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RfmFacts {
    /// Days since the last purchase.
    pub days_since: u32,
    /// Days with a purchase in the last 24 months.
    pub purchases: u32,
    /// Mean amount of a purchase: the total would repeat the frequency.
    pub mean: f64,
}

/// The scores of a customer; higher is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rfm {
    /// How lately.
    pub recency: u8,
    /// How often.
    pub frequency: u8,
    /// How much.
    pub monetary: u8,
    /// The best score there is: 5, or 3 for a small base.
    pub of: u8,
}

/// Scores of a base in its order: fifths, thirds below 25 customers, none below ten.
pub fn scores(base: &[RfmFacts]) -> Option<Vec<Rfm>> {
    let of: u8 = match base.len() {
        0..10 => return None,
        10..25 => 3,
        _ => 5,
    };
    let recency = ranked(base.iter().map(|facts| -f64::from(facts.days_since)), of);
    let frequency = ranked(base.iter().map(|facts| f64::from(facts.purchases)), of);
    let monetary = ranked(base.iter().map(|facts| facts.mean), of);
    let rows = recency.into_iter().zip(frequency).zip(monetary);
    Some(rows.map(|((recency, frequency), monetary)| Rfm { recency, frequency, monetary, of }).collect())
}

/// s = 1 + floor(of (rank − 0.5)/n) with the mean rank of ties.
fn ranked(values: impl Iterator<Item = f64>, of: u8) -> Vec<u8> {
    let mut order: Vec<(f64, usize)> = values.enumerate().map(|(place, value)| (value, place)).collect();
    order.sort_by(|one, other| one.0.total_cmp(&other.0));
    let n = order.len() as f64;
    let mut scores = vec![1; order.len()];
    let mut before = 0_usize;
    for ties in order.chunk_by(|one, other| one.0 == other.0) {
        let rank = before as f64 + (ties.len() as f64 + 1.0) / 2.0;
        let score = (1..of).filter(|step| rank - 0.5 >= f64::from(*step) * n / f64::from(of)).count();
        for (_, place) in ties {
            if let Some(cell) = scores.get_mut(*place) {
                *cell = u8::try_from(score + 1).unwrap_or(of).min(of);
            }
        }
        before += ties.len();
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(days_since: u32, purchases: u32, mean: f64) -> RfmFacts {
        RfmFacts { days_since, purchases, mean }
    }

    #[test]
    fn small_bases_have_thirds_or_nothing() {
        let base = |n: u32| (0..n).map(|i| facts(i, 1 + i, f64::from(i))).collect::<Vec<_>>();
        assert!(scores(&base(9)).is_none());
        assert!(scores(&base(24)).unwrap().iter().all(|rfm| rfm.of == 3 && rfm.recency <= 3));
        let fifths = scores(&base(25)).unwrap();
        assert_eq!(fifths.iter().filter(|rfm| rfm.monetary == 5).count(), 5);
        assert_eq!((fifths[0].recency, fifths[0].frequency), (5, 1));
    }

    #[test]
    fn ties_share_one_score_and_make_uneven_bins() {
        // Six of ten bought once: mid-rank 30.5 of 100 is the second fifth.
        let base: Vec<RfmFacts> = (0..100).map(|i| facts(1, if i < 60 { 1 } else { i }, 10.0)).collect();
        let scored = scores(&base).unwrap();
        assert!(scored.iter().take(60).all(|rfm| rfm.frequency == 2));
        assert!(scored.iter().all(|rfm| rfm.monetary == 3 && rfm.recency == 3), "all equal stand in the middle");
    }
}
