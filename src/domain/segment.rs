//! The five target segments from current value and potential, and the hand that overrules them.

use crate::base::money::Cents;
use crate::coded;

coded! {
    /// A target segment.
    Segment {
        /// Has bought nothing yet.
        Acquisition = "acquisition",
        /// Buys little, could buy much.
        Growth = "growth",
        /// Buys much, could buy much.
        Strategic = "strategic",
        /// Buys much and could hardly buy more.
        Retention = "retention",
        /// Buys little and could buy little.
        Efficiency = "efficiency",
    }
}

/// From which amounts a year on a customer counts as high.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Purchases of the last twelve months.
    pub current: Cents,
    /// Potential purchases a year.
    pub potential: Cents,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { current: Cents(500_000), potential: Cents(800_000) }
    }
}

/// What the rule looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether anything was ever bought.
    pub has_bought: bool,
    /// Purchases of the last twelve months.
    pub current: Cents,
    /// Potential purchases a year; `None` where nobody has said or can propose any.
    pub potential: Option<Cents>,
}

/// A segment given by hand, until it's released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByHand {
    /// The segment.
    pub segment: Segment,
    /// Why.
    pub reason: String,
}

impl Segment {
    /// The segment by the rule. An unknown potential counts as low: nothing is promised that nobody claimed.
    pub fn by_rule(standing: &Standing, thresholds: &Thresholds) -> Self {
        let much = standing.current >= thresholds.current;
        let could = standing.potential.is_some_and(|potential| potential >= thresholds.potential);
        match (standing.has_bought, much, could) {
            (false, ..) => Self::Acquisition,
            (true, false, true) => Self::Growth,
            (true, true, true) => Self::Strategic,
            (true, true, false) => Self::Retention,
            (true, false, false) => Self::Efficiency,
        }
    }

    /// The segment that holds: the hand's, else the rule's.
    pub fn of(standing: &Standing, thresholds: &Thresholds, by_hand: Option<&ByHand>) -> Self {
        by_hand.map_or_else(|| Self::by_rule(standing, thresholds), |hand| hand.segment)
    }

    /// Whether the customer stands so near a threshold that a tenth more or less would move her.
    pub fn is_close(standing: &Standing, thresholds: &Thresholds) -> bool {
        let near = |amount: Cents, threshold: Cents| {
            let off = i128::from(amount.0) - i128::from(threshold.0);
            10 * off.abs() <= i128::from(threshold.0.max(0))
        };
        standing.has_bought
            && (near(standing.current, thresholds.current)
                || standing.potential.is_some_and(|potential| near(potential, thresholds.potential)))
    }
}

/// How many customers each segment has, in the order of [`Segment::ALL`]; for "before" and "after" while a threshold is moved.
pub fn counts(segments: impl IntoIterator<Item = Segment>) -> [usize; Segment::ALL.len()] {
    let mut counts = [0; Segment::ALL.len()];
    for segment in segments {
        if let Some(count) = counts.get_mut(segment as usize) {
            *count += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Thresholds = Thresholds { current: Cents(1_000), potential: Cents(2_000) };

    fn standing(current: i64, potential: Option<i64>) -> Standing {
        Standing { has_bought: true, current: Cents(current), potential: potential.map(Cents) }
    }

    #[test]
    fn the_four_corners_and_those_who_never_bought() {
        for (standing, segment) in [
            (Standing { has_bought: false, current: Cents(0), potential: Some(Cents(9_000)) }, Segment::Acquisition),
            (standing(999, Some(2_000)), Segment::Growth),
            (standing(1_000, Some(2_000)), Segment::Strategic),
            (standing(1_000, Some(1_999)), Segment::Retention),
            (standing(5_000, None), Segment::Retention),
            (standing(-50, None), Segment::Efficiency),
        ] {
            assert_eq!(Segment::by_rule(&standing, &LIMITS), segment, "{standing:?}");
        }
    }

    #[test]
    fn a_hand_holds_until_it_is_released() {
        let hand = ByHand { segment: Segment::Strategic, reason: "avaa uuden myymälän".into() };
        let poor = standing(0, None);
        assert_eq!(Segment::of(&poor, &LIMITS, Some(&hand)), Segment::Strategic);
        assert_eq!(Segment::of(&poor, &LIMITS, None), Segment::Efficiency);
    }

    #[test]
    fn customers_near_a_threshold_are_told() {
        assert!(Segment::is_close(&standing(1_100, None), &LIMITS) && Segment::is_close(&standing(0, Some(1_800)), &LIMITS));
        assert!(!Segment::is_close(&standing(1_101, Some(1_700)), &LIMITS));
        assert!(!Segment::is_close(
            &standing(i64::MIN, Some(i64::MAX)),
            &Thresholds { current: Cents(i64::MAX), potential: Cents(i64::MIN) }
        ));
    }

    #[test]
    fn every_segment_is_counted_in_its_place() {
        let counted = counts(Segment::ALL.iter().copied().chain([Segment::Growth]));
        assert_eq!(counted, [1, 2, 1, 1, 1]);
    }
}
