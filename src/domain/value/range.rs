//! Ranges by simulation: parameters drawn from their normal approximation at the optimum, then each customer's future drawn from
//! those, and the base's total widened by the error that models of this kind have made. The seed is fixed: same data, same range.

use super::buyer::Buyer;
use super::buying_fit::{BuyingFit, natural};
use super::events::{Events, EventsFit, Visits};
use super::matrix::eigen;
use super::optimise::{Square, hessian, with_differences};
use super::random::Random;
use super::spend::{Spend, SpendFit};

/// In 8 of 10 cases the truth lies between its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// Lower end: one of ten lies below.
    pub low: f64,
    /// Upper end: one of ten lies above.
    pub high: f64,
}

impl Range {
    /// The range that also holds a point: a mean may lie outside the middle of a lopsided distribution.
    fn holding(self, point: f64) -> Self {
        Self { low: self.low.min(point), high: self.high.max(point) }
    }

    /// Whether a number lies in it.
    pub fn contains(&self, number: f64) -> bool {
        self.low <= number && number <= self.high
    }
}

/// How ranges are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drawing {
    /// Futures drawn for each customer.
    pub draws: usize,
    /// Where the random numbers begin.
    pub seed: u64,
    /// Spread of the model's own error on a base's total, as a logarithm.
    pub model_error: f64,
}

impl Drawing {
    /// What models of this kind miss by, until the shop's own back-test tells better.
    pub const MODEL_ERROR: f64 = 0.15;

    /// The drawing for a base of so many customers: 400 futures, fewer for very large bases, whose totals are narrow anyway.
    pub fn for_base(customers: usize) -> Self {
        let draws = 4_000_000_usize.checked_div(customers).unwrap_or(400).clamp(100, 400);
        Self { draws, seed: 0x4B69_6D6D_6F6B_6531, model_error: Self::MODEL_ERROR }
    }
}

/// Ranges of a base.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ranges {
    /// Of each customer's value; zero wide for a row that can't be.
    pub(super) customers: Vec<Range>,
    /// Of the sum of values.
    pub(super) equity: Range,
    /// Of all purchases within the horizon.
    pub(super) purchases: Range,
}

/// One customer's point values, beside which her range stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Point {
    /// Value as computed.
    pub(super) value: f64,
    /// Expected purchases as computed.
    pub(super) purchases: f64,
    /// Value of a euro of her turnover within the horizon: margin and mean discount.
    pub(super) per_euro: f64,
}

/// Points of a normal approximation: mean `at`, inverse covariance `curvature`, whose eigenvalues are kept above 0.1.
fn parameter_draws<const N: usize>(at: [f64; N], curvature: &Square<N>, drawing: &Drawing, stream: u64) -> Vec<[f64; N]> {
    let (values, vectors) = eigen(curvature);
    let mut random = Random::new(drawing.seed, stream);
    let draw = |_| {
        let mut free = at;
        for (value, vector) in values.iter().zip(&vectors) {
            let step = random.normal() / value.max(0.1).sqrt();
            if step.is_finite() {
                free.iter_mut().zip(vector).for_each(|(free, part)| *free += step * part);
            }
        }
        free
    };
    (0..drawing.draws).map(draw).collect()
}

/// Streams of the seed: two for the parameters, one for the model's error, then one a customer.
const BUYING: u64 = 1;
const SPENDING: u64 = 2;
const ERROR: u64 = 3;
const CUSTOMERS: u64 = 16;

/// Ranges where customers buy at any time.
pub(super) fn of_buyers(fit: &BuyingFit, spend: &SpendFit, time: f64, base: &[(Buyer, Point)], drawing: &Drawing) -> Ranges {
    let model = fit.buying.model;
    let buying = parameter_draws(fit.free, &fit.curvature, drawing, BUYING);
    let buying: Vec<_> = buying.into_iter().map(natural).collect();
    let spending = spend_draws(spend, drawing);
    let points: Vec<Point> = base.iter().map(|(_, point)| *point).collect();
    simulate(&points, drawing, |place, draw, random| {
        let (Some((buyer, point)), Some(p), Some(spend)) = (base.get(place), buying.get(draw), spending.get(draw)) else {
            return (0.0, 0.0);
        };
        if !buyer.is_sound() {
            return (0.0, 0.0);
        }
        let x = f64::from(buyer.repeats);
        let shape = p.r + x;
        let chances = p.b + x - 1.0 + model.after_first();
        let can_have_left = buyer.repeats > 0 || model.after_first() > 0.0;
        let odds = if can_have_left { p.a / chances * ((p.alpha + buyer.age) / (p.alpha + buyer.recency)).powf(shape) } else { 0.0 };
        if random.uniform() * (1.0 + odds) >= 1.0 {
            return (0.0, 0.0);
        }
        let rate = random.gamma(shape, p.alpha + buyer.age);
        let leaves = random.beta(p.a, p.b + x + model.after_first());
        let most = random.geometric(leaves);
        let purchases = random.poisson(rate * time, most);
        (purchases, point.per_euro * paid(spend, buyer.spends, buyer.spend, purchases, random))
    })
}

/// Ranges where customers buy once an event.
pub(super) fn of_visitors(fit: &EventsFit, spend: &SpendFit, base: &[(Visits, Buyer, Point)], coming: u32, drawing: &Drawing) -> Ranges {
    let visits: Vec<Visits> = base.iter().map(|(visits, ..)| *visits).collect();
    let curvature = hessian(&fit.free, |free| with_differences(free, |free| super::events::penalised(&visits, free)));
    let events: Vec<Events> = parameter_draws(fit.free, &curvature, drawing, BUYING).into_iter().map(Events::natural).collect();
    let spending = spend_draws(spend, drawing);
    let points: Vec<Point> = base.iter().map(|(.., point)| *point).collect();
    simulate(&points, drawing, |place, draw, random| {
        let (Some((visits, buyer, point)), Some(p), Some(spend)) = (base.get(place), events.get(draw), spending.get(draw)) else {
            return (0.0, 0.0);
        };
        if !visits.is_sound() || random.uniform() >= p.p_stands(visits) {
            return (0.0, 0.0);
        }
        let buys = random.beta(p.alpha + f64::from(visits.bought), p.beta + f64::from(visits.held - visits.bought));
        let leaves = random.beta(p.gamma, p.delta + f64::from(visits.held));
        let mut purchases = 0.0;
        for _ in 0..coming {
            if random.uniform() < leaves {
                break;
            }
            purchases += f64::from(u8::from(random.uniform() < buys));
        }
        (purchases, point.per_euro * paid(spend, buyer.spends, buyer.spend, purchases, random))
    })
}

fn spend_draws(spend: &SpendFit, drawing: &Drawing) -> Vec<Spend> {
    parameter_draws(spend.free, &spend.curvature, drawing, SPENDING).into_iter().map(Spend::natural).collect()
}

/// What some purchases come to.
fn paid(spend: &Spend, known: u32, mean: f64, purchases: f64, random: &mut Random) -> f64 {
    if purchases < 1.0 {
        return 0.0;
    }
    let n = if mean > 0.0 { f64::from(known) } else { 0.0 };
    let rate = random.gamma(spend.p * n + spend.q, spend.v + n * mean.max(0.0)).max(1e-300);
    let paid = random.gamma(spend.p * purchases, rate);
    if paid.is_finite() { paid } else { 0.0 }
}

/// Draws every customer's futures and sums each future over the base.
fn simulate(points: &[Point], drawing: &Drawing, future: impl Fn(usize, usize, &mut Random) -> (f64, f64)) -> Ranges {
    let mut equity = vec![0.0; drawing.draws];
    let mut purchases = vec![0.0; drawing.draws];
    let mut own = vec![0.0; drawing.draws];
    let mut customers = Vec::with_capacity(points.len());
    for (place, point) in points.iter().enumerate() {
        let mut random = Random::new(drawing.seed, CUSTOMERS + place as u64);
        let totals = equity.iter_mut().zip(&mut purchases);
        for ((draw, own), (equity, purchases)) in own.iter_mut().enumerate().zip(totals) {
            let (bought, value) = future(place, draw, &mut random);
            *own = value;
            *equity += value;
            *purchases += bought;
        }
        customers.push(middle(&mut own).holding(point.value));
    }
    let mut random = Random::new(drawing.seed, ERROR);
    for (equity, purchases) in equity.iter_mut().zip(&mut purchases) {
        let error = (drawing.model_error * random.normal()).exp();
        *equity *= error;
        *purchases *= error;
    }
    Ranges {
        customers,
        equity: middle(&mut equity).holding(points.iter().map(|point| point.value).sum()),
        purchases: middle(&mut purchases).holding(points.iter().map(|point| point.purchases).sum()),
    }
}

/// The middle eight tenths of some draws; their order is lost.
fn middle(draws: &mut [f64]) -> Range {
    let last = draws.len().saturating_sub(1);
    let mut quantile = |share: f64| {
        // At most 400 draws: the place is exact.
        let place = (share * last as f64).round() as usize;
        if draws.is_empty() { 0.0 } else { *draws.select_nth_unstable_by(place.min(last), f64::total_cmp).1 }
    };
    Range { low: quantile(0.1), high: quantile(0.9) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_leaves_a_tenth_at_each_end() {
        let mut draws: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        assert_eq!(middle(&mut draws), Range { low: 10.0, high: 90.0 });
        assert_eq!(middle(&mut []), Range::default());
        assert_eq!(middle(&mut [4.0]), Range { low: 4.0, high: 4.0 });
    }

    #[test]
    fn parameters_are_drawn_with_the_spread_of_their_curvature() {
        let drawing = Drawing { draws: 4_000, seed: 5, model_error: 0.0 };
        let draws = parameter_draws([1.0, -2.0], &[[4.0, 0.0], [0.0, 0.001]], &drawing, BUYING);
        let spread = |place: usize, mean: f64| (draws.iter().map(|d| (d[place] - mean).powi(2)).sum::<f64>() / 4_000.0).sqrt();
        assert!((spread(0, 1.0) - 0.5).abs() < 0.03, "{}", spread(0, 1.0));
        assert!((spread(1, -2.0) - 10.0_f64.sqrt()).abs() < 0.2, "an eigenvalue below 0.1 counts as 0.1");
    }
}
