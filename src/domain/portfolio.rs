//! The customers as points of one picture: what they buy now against what they could buy. Places on its axes, sums by segment, who
//! would move with other thresholds, where so many points are that only their density can be drawn.

use super::interaction::Emotion;
use super::segment::{Segment, Standing, Thresholds};
use super::value::potential::to_cents;
use super::value::{Level, Range};
use crate::base::id::CustomerId;
use crate::base::money::Cents;

/// A customer of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Who.
    pub customer: CustomerId,
    /// What the rule looks at.
    pub standing: Standing,
    /// The segment that holds.
    pub segment: Segment,
    /// Whether a hand gave it.
    pub by_hand: bool,
    /// Whether the owner said the potential; else it's proposed by customers alike, or unknown.
    pub entered: bool,
    /// Last emotion that was noted.
    pub emotion: Option<Emotion>,
    /// Whether her care deviates from its model.
    pub is_late: bool,
    /// Her value with its range, once it was computed.
    pub value: Option<(f64, Range)>,
}

impl Point {
    /// The segment with other thresholds: a hand holds against them.
    pub fn segment_by(&self, thresholds: &Thresholds) -> Segment {
        if self.by_hand { self.segment } else { Segment::by_rule(&self.standing, thresholds) }
    }
}

/// What an axis of the picture measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Across {
    /// Purchases of twelve months, logarithmic.
    #[default]
    Purchases,
    /// Purchases of twelve months by their place among all.
    Rank,
    /// Customer lifetime value, logarithmic; it has no threshold.
    Value,
}

/// An axis from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Axis {
    /// Between two amounts of euros, logarithmic.
    Log(f64, f64),
    /// By the place among these amounts, in order.
    Rank(Vec<f64>),
}

impl Axis {
    /// A logarithmic axis that holds the amounts above zero and `must`, between round numbers.
    pub fn log(amounts: impl Iterator<Item = f64>, must: f64) -> Self {
        let mut all: Vec<f64> = amounts.filter(|amount| *amount >= 1.0 && amount.is_finite()).collect();
        all.sort_by(f64::total_cmp);
        // A few tiny purchases don't press all the others to the edge.
        let low = all.get(all.len() / 10).copied().unwrap_or(must / 10.0).min(must / 4.0).max(1.0);
        let high = all.last().copied().unwrap_or(must * 10.0).max(must * 4.0).max(low * 10.0);
        Self::Log(round_down(low), high * 1.25)
    }

    /// An axis of places.
    pub fn rank(amounts: impl Iterator<Item = f64>) -> Self {
        let mut all: Vec<f64> = amounts.filter(|amount| amount.is_finite()).collect();
        all.sort_by(f64::total_cmp);
        Self::Rank(all)
    }

    /// Where an amount stands; what lies outside stands at the edge.
    pub fn place(&self, euros: f64) -> f32 {
        match self {
            Self::Log(low, high) => {
                let span = (high / low).ln();
                if euros.is_nan() || euros <= *low || span <= 0.0 { 0.0 } else { ((euros / low).ln() / span).clamp(0.0, 1.0) as f32 }
            }
            Self::Rank(all) => {
                let below = all.partition_point(|amount| *amount < euros);
                let upto = all.partition_point(|amount| *amount <= euros);
                (below + upto) as f32 / (2 * all.len().max(1)) as f32
            }
        }
    }

    /// The amount at a place, in numbers that are easily said.
    pub fn amount(&self, place: f32) -> f64 {
        let place = f64::from(place.clamp(0.0, 1.0));
        match self {
            Self::Log(low, high) => two_figures(low * (place * (high / low).ln()).exp()),
            Self::Rank(all) => {
                let at = (place * all.len() as f64) as usize;
                all.get(at.min(all.len().saturating_sub(1))).copied().unwrap_or_default().max(0.0)
            }
        }
    }

    /// Amounts that are written along it.
    pub fn ticks(&self) -> Vec<f64> {
        match self {
            Self::Log(low, high) => {
                let first = low.log10().floor() as i32;
                let steps = (first..first + 12).flat_map(|power| [10_f64.powi(power), 3.0 * 10_f64.powi(power)]);
                steps.filter(|tick| tick >= low && tick <= high).collect()
            }
            Self::Rank(all) => {
                let nth = |part: usize| all.get(part * all.len() / 4).copied();
                let mut ticks: Vec<f64> = [1, 2, 3].into_iter().filter_map(nth).collect();
                ticks.dedup();
                ticks
            }
        }
    }
}

/// 1, 2 or 5 times a power of ten that isn't above.
fn round_down(amount: f64) -> f64 {
    let power = 10_f64.powf(amount.max(1.0).log10().floor());
    [5.0, 2.0].into_iter().map(|step| step * power).find(|step| *step <= amount).unwrap_or(power)
}

/// With two leading figures only.
fn two_figures(amount: f64) -> f64 {
    let step = 10_f64.powf(amount.max(1.0).log10().floor() - 1.0).max(1.0);
    (amount / step).round() * step
}

/// What the customers of a segment come to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SegmentSum {
    /// How many.
    pub customers: usize,
    /// Their purchases of twelve months.
    pub purchases: Cents,
    /// Their equity.
    pub equity: f64,
    /// 8 in 10 of it.
    pub range: Range,
}

/// The shares of a sum by which all customers err together, down and up: what their own chance doesn't explain of the range of the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shared(f64, f64);

impl Shared {
    /// What is shared in a base of that sum and range.
    pub fn of<'a>(all: impl Iterator<Item = &'a Point>, (equity, range): (f64, Range)) -> Self {
        let (mut low, mut high) = (0.0, 0.0);
        for (value, range) in all.filter_map(|point| point.value) {
            low += (value - range.low).powi(2);
            high += (range.high - value).powi(2);
        }
        let left = |half: f64, own: f64| if equity > 0.0 { (half.powi(2) - own).max(0.0).sqrt() / equity } else { 0.0 };
        Self(left(equity - range.low, low), left(range.high - equity, high))
    }
}

/// Sums of a group of customers. Their own ranges differ by chance and cancel out; what errs together errs as in the whole base.
pub fn sum<'a>(points: impl Iterator<Item = &'a Point>, Shared(below, above): Shared) -> SegmentSum {
    let mut of = SegmentSum::default();
    let (mut low, mut high) = (0.0, 0.0);
    for point in points {
        of.customers += 1;
        of.purchases += point.standing.current;
        if let Some((value, range)) = point.value {
            of.equity += value;
            low += (value - range.low).powi(2);
            high += (range.high - value).powi(2);
        }
    }
    let down = (low + (below * of.equity).powi(2)).sqrt();
    let up = (high + (above * of.equity).powi(2)).sqrt();
    of.range = Range { low: (of.equity - down).max(0.0), high: of.equity + up };
    of
}

/// Cells of a density across the picture.
pub const CELLS: (usize, usize) = (28, 24);

/// How many points stand in each cell, row by row from below.
pub fn density(places: impl Iterator<Item = (f32, f32)>) -> Vec<u32> {
    let (wide, high) = CELLS;
    let mut cells = vec![0; wide * high];
    for (x, y) in places {
        let column = ((x * wide as f32) as usize).min(wide - 1);
        let row = ((y * high as f32) as usize).min(high - 1);
        if let Some(cell) = cells.get_mut(row * wide + column) {
            *cell += 1;
        }
    }
    cells
}

/// Class of a customer by her part of the equity: the best who make up four fifths of it, the next who bring it to 95 %, the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValueClass {
    /// The best.
    A,
    /// The middle.
    B,
    /// The others.
    C,
}

impl ValueClass {
    /// All, best first.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// Its letter.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }

    /// The class of a value where A begins at the first and B at the second of the cuts.
    pub fn of(value: f64, (a, b): (f64, f64)) -> Self {
        if value >= a {
            Self::A
        } else if value >= b {
            Self::B
        } else {
            Self::C
        }
    }
}

/// A customer's value as far as the base can tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownValue {
    /// Her class only.
    Class(ValueClass),
    /// To ten euros.
    About(Cents),
    /// To the euro.
    Exact(Cents),
}

impl ShownValue {
    /// What a base of that level lets be shown of a value; nothing where it can't forecast.
    pub fn of(level: Level, value: f64, class: ValueClass) -> Option<Self> {
        let cents = to_cents(value);
        match level {
            Level::TooLittle => None,
            Level::Rough => Some(Self::Class(class)),
            Level::Fair => Some(Self::About(Cents((cents.0 as f64 / 1_000.0).round() as i64 * 1_000))),
            Level::Good => Some(Self::Exact(cents)),
        }
    }
}

/// From which values on classes A and B begin.
pub fn class_cuts(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let mut all: Vec<f64> = values.filter(|value| value.is_finite() && *value > 0.0).collect();
    all.sort_by(|one, other| other.total_cmp(one));
    let total: f64 = all.iter().sum();
    let (mut before, mut cuts) = (0.0, (f64::INFINITY, f64::INFINITY));
    for value in all {
        if before < 0.80 * total {
            cuts.0 = value;
        }
        if before < 0.95 * total {
            cuts.1 = value;
        }
        before += value;
    }
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn point(current: i64, value: f64, half: f64) -> Point {
        Point {
            customer: CustomerId(Uuid::from_u128(1)),
            standing: Standing { has_bought: true, current: Cents(current), potential: None },
            segment: Segment::Growth,
            by_hand: false,
            entered: false,
            emotion: None,
            is_late: false,
            value: Some((value, Range { low: value - half, high: value + half })),
        }
    }

    #[test]
    fn places_and_amounts_are_each_others_inverse() {
        let axis = Axis::log([120.0, 900.0, 24_000.0].into_iter(), 5_000.0);
        assert_eq!(axis, Axis::Log(100.0, 30_000.0));
        for amount in [150.0, 1_200.0, 5_000.0, 24_000.0] {
            assert!((axis.amount(axis.place(amount)) - amount).abs() < 1.0, "{amount}");
        }
        assert_eq!((axis.place(-40.0), axis.place(1e9), axis.place(f64::NAN)), (0.0, 1.0, 0.0));
        assert_eq!(axis.ticks(), [100.0, 300.0, 1_000.0, 3_000.0, 10_000.0, 30_000.0]);
        let ranks = Axis::rank([0.0, 0.0, 0.0, 8.0].into_iter());
        assert_eq!((ranks.place(0.0), ranks.place(8.0), ranks.place(5.0)), (0.375, 0.875, 0.75));
        assert_eq!(Axis::rank(std::iter::empty()).amount(0.5), 0.0);
    }

    #[test]
    fn an_empty_base_has_an_axis_around_its_threshold() {
        let Axis::Log(low, high) = Axis::log(std::iter::empty(), 5_000.0) else { panic!() };
        assert!(low < 5_000.0 && high > 5_000.0, "{low} {high}");
    }

    #[test]
    fn parts_of_a_base_err_at_least_as_the_whole() {
        let all: Vec<Point> = (0..100).map(|_| point(1_000, 100.0, 60.0)).collect();
        let total = (10_000.0, Range { low: 8_000.0, high: 12_500.0 });
        let shared = Shared::of(all.iter(), total);
        let whole = sum(all.iter(), shared);
        assert!((whole.range.low - 8_000.0).abs() < 1e-6 && (whole.range.high - 12_500.0).abs() < 1e-6, "{whole:?}");
        let half = sum(all.iter().take(50), shared);
        assert_eq!((half.customers, half.purchases, half.equity), (50, Cents(50_000), 5_000.0));
        let relative = (half.range.high - half.range.low) / half.equity;
        assert!(relative > (12_500.0 - 8_000.0) / 10_000.0, "{relative}");
    }

    #[test]
    fn a_hand_holds_against_thresholds_and_every_point_is_in_one_cell() {
        let mut held = point(0, 1.0, 0.0);
        let limits = Thresholds::default();
        assert_eq!(held.segment_by(&limits), Segment::Efficiency);
        held.by_hand = true;
        assert_eq!(held.segment_by(&limits), Segment::Growth);
        let cells = density([(0.0, 0.0), (1.0, 1.0), (0.5, 0.5)].into_iter());
        assert_eq!((cells.iter().sum::<u32>(), cells.first(), cells.last()), (3, Some(&1), Some(&1)));
    }

    #[test]
    fn classes_share_the_equity_and_nobody_has_one_without_value() {
        let values = [60.0, 20.0, 10.0, 5.0, 3.0, 2.0];
        let cuts = class_cuts(values.into_iter());
        assert_eq!(cuts, (20.0, 5.0));
        assert_eq!(values.map(|value| ValueClass::of(value, cuts).letter()), ["A", "A", "B", "B", "C", "C"]);
        let shown = |level| ShownValue::of(level, 1_234.56, ValueClass::A);
        assert_eq!((shown(Level::TooLittle), shown(Level::Rough)), (None, Some(ShownValue::Class(ValueClass::A))));
        assert_eq!(shown(Level::Fair), Some(ShownValue::About(Cents(123_000))));
        assert_eq!(shown(Level::Good), Some(ShownValue::Exact(Cents(123_456))));
        assert_eq!(ValueClass::of(0.0, class_cuts(std::iter::empty())), ValueClass::C);
    }
}
