//! Fits the buying models: maximum a posteriori with weak priors, which never runs away on a tiny base, and plain maximum
//! likelihood for comparison with published figures. The priors' spread was chosen on subsamples of 5 to 200 customers.

use super::buyer::{Buyer, Rows};
use super::buying::{Buying, BuyingModel, BuyingParameters, likelihood};
use super::optimise::{Minimum, Square, hessian, minimise};
use super::special::{logistic, logit};

/// A fitted buying model.
#[derive(Clone, Copy, Debug)]
pub struct BuyingFit {
    /// The model with its parameters.
    pub buying: Buying,
    /// What was minimised: the negative log-likelihood and, for MAP, the penalty of the prior.
    pub objective: f64,
    /// Log-likelihood at the optimum, in the unit of time of the rows.
    pub log_likelihood: f64,
    /// The optimum in the free parameters: ln r, ln of the mean rate, logit of the mean chance to leave, ln of a + b.
    pub free: [f64; 4],
    /// The curvature of the objective there; zeros where no range is asked for.
    pub(super) curvature: Square<4>,
    /// Maximum likelihood only: there is no maximum inside, the parameters mean nothing.
    pub runaway: bool,
}

const SPREAD: [f64; 4] = [0.6, 0.8, 0.8, 0.6];
/// Bounds of the search in spreads of the prior.
const BOUNDS: f64 = 8.0;
/// A logarithm of a parameter beyond this has run away.
const RUNAWAY: f64 = 9.0;

/// What the owner knows before any purchase: her customers come about so often.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Rhythm {
    /// She said nothing: the centre comes from the data.
    #[default]
    FromData,
    /// The usual time between purchases, in the rows' unit.
    Usual(f64),
}

/// The model's parameters at a point of the free ones.
pub(super) fn natural([ln_r, ln_rate, logit_leave, ln_alike]: [f64; 4]) -> BuyingParameters {
    let (r, alike) = (ln_r.exp(), ln_alike.exp());
    BuyingParameters { r, alpha: (ln_r - ln_rate).exp(), a: logistic(logit_leave) * alike, b: logistic(-logit_leave) * alike }
}

/// Centre and spread of the prior.
fn prior(rows: &Rows, rhythm: Rhythm) -> ([f64; 4], [f64; 4]) {
    // Bases of nothing but today's first purchases have no time yet: any rate does, one a unit is taken.
    let mean_age = if rows.count > 0.0 && rows.sum_age > 0.0 { rows.sum_age / rows.count } else { 1.0 };
    let rate = (rows.sum_repeats + 0.5) / (rows.sum_age + 0.5 * mean_age);
    let (ln_rate, spread) = match rhythm {
        Rhythm::Usual(gap) if gap.is_finite() && gap > 0.0 => (-gap.ln(), 0.5),
        _ => ((1.8 * rate).ln(), SPREAD[1]),
    };
    ([0.8_f64.ln(), ln_rate, logit(0.25), 3.0_f64.ln()], [SPREAD[0], spread, SPREAD[2], SPREAD[3]])
}

/// The negative log-likelihood and its slope in the free parameters.
fn negative(model: BuyingModel, rows: &Rows, free: &[f64; 4]) -> (f64, [f64; 4]) {
    let p = natural(*free);
    let (value, [d_r, d_alpha, d_a, d_b]) = likelihood(model, rows, &p);
    let leave = p.a / (p.a + p.b);
    let slope =
        [p.r * d_r + p.alpha * d_alpha, -p.alpha * d_alpha, leave * (1.0 - leave) * (p.a + p.b) * (d_a - d_b), p.a * d_a + p.b * d_b];
    (-value, slope.map(|slope| -slope))
}

/// The most probable parameters for a base under the weak priors; finite for every base, the empty one included.
pub fn fit(model: BuyingModel, buyers: &[Buyer], rhythm: Rhythm) -> BuyingFit {
    fit_rows(model, &Rows::of(buyers), rhythm, false)
}

/// The same for rows, with the curvature that ranges are drawn by where it's wanted.
pub(super) fn fit_rows(model: BuyingModel, rows: &Rows, rhythm: Rhythm, for_ranges: bool) -> BuyingFit {
    let (centre, spread) = prior(rows, rhythm);
    let objective = |free: &[f64; 4]| {
        let (mut value, mut slope) = negative(model, rows, free);
        for (((slope, free), centre), spread) in slope.iter_mut().zip(free).zip(centre).zip(spread) {
            let off = (free - centre) / spread;
            if off.abs() > BOUNDS {
                return (f64::INFINITY, [0.0; 4]);
            }
            value += 0.5 * off * off;
            *slope += off / spread;
        }
        (value, slope)
    };
    let found = minimise(centre, 1e-6 * (rows.count / 1000.0).max(1.0), objective);
    let Minimum { at, value, .. } = if found.value.is_finite() { found } else { Minimum { at: centre, value: 0.0, settled: false } };
    let parameters = natural(at);
    let log_likelihood = likelihood(model, rows, &parameters).0;
    let curvature = if for_ranges { hessian(&at, objective) } else { [[0.0; 4]; 4] };
    BuyingFit { buying: Buying { model, parameters }, objective: value, log_likelihood, free: at, curvature, runaway: false }
}

/// Plain maximum likelihood from two starts, the better kept; for comparison with published figures, not for deciding anything.
pub fn fit_mle(model: BuyingModel, buyers: &[Buyer]) -> BuyingFit {
    let rows = Rows::of(buyers);
    let mean_age = (rows.sum_age / rows.count.max(1.0)).max(f64::MIN_POSITIVE);
    let from = |r: f64, alpha: f64, a: f64, b: f64| {
        let start = [r.ln(), (r / alpha).ln(), logit(a / (a + b)), (a + b).ln()];
        minimise(start, 1e-7 * rows.count.max(1.0), |free| negative(model, &rows, free))
    };
    let (one, two) = (from(1.0, mean_age, 1.0, 1.0), from(0.3, mean_age / 5.0, 0.8, 2.5));
    let best = if two.value < one.value { two } else { one };
    let parameters = natural(best.at);
    let scaled = [parameters.r, parameters.alpha / mean_age, parameters.a, parameters.b];
    let runaway = !best.value.is_finite() || scaled.iter().any(|p| !p.is_finite() || p.ln().abs() > RUNAWAY);
    BuyingFit {
        buying: Buying { model, parameters },
        objective: best.value,
        log_likelihood: -best.value,
        free: best.at,
        curvature: [[0.0; 4]; 4],
        runaway,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buyer(repeats: u32, recency: f64, age: f64) -> Buyer {
        Buyer { repeats, recency, age, spends: repeats + 1, spend: 20.0 }
    }

    fn base() -> Vec<Buyer> {
        vec![buyer(0, 0.0, 30.0), buyer(2, 12.0, 36.0), buyer(6, 27.0, 36.0), buyer(0, 0.0, 12.0), buyer(1, 4.0, 20.0)]
    }

    #[test]
    fn every_base_has_a_finite_fit() {
        let bases = [
            vec![],
            vec![buyer(0, 0.0, 0.0)],
            vec![buyer(0, 0.0, 30.0); 12],
            vec![buyer(9, 27.0, 28.0); 15],
            vec![buyer(399, 57.0, 57.0)],
            vec![buyer(1, 1e-6, 1e9), buyer(1, 1e9, 1e9)],
        ];
        for base in bases {
            for model in BuyingModel::ALL {
                let fit = fit(*model, &base, Rhythm::FromData);
                let BuyingParameters { r, alpha, a, b } = fit.buying.parameters;
                assert!([r, alpha, a, b].iter().all(|p| p.is_finite() && *p > 0.0) && fit.objective.is_finite(), "{fit:?}");
                assert!(base.iter().all(|buyer| (0.0..=1.0).contains(&fit.buying.p_alive(buyer))));
            }
        }
    }

    #[test]
    fn the_unit_of_time_changes_nothing_but_itself() {
        let weeks = fit(BuyingModel::Mbg, &base(), Rhythm::FromData);
        let in_days: Vec<Buyer> = base().iter().map(|b| Buyer { recency: b.recency * 7.0, age: b.age * 7.0, ..*b }).collect();
        let days = fit(BuyingModel::Mbg, &in_days, Rhythm::FromData);
        let (w, d) = (weeks.buying.parameters, days.buying.parameters);
        for (week, day) in [(w.r, d.r), (w.alpha * 7.0, d.alpha), (w.a, d.a), (w.b, d.b)] {
            assert!((week - day).abs() < 1e-5 * week, "{week} {day}");
        }
    }

    #[test]
    fn what_the_owner_knows_moves_the_rate() {
        let silent = fit(BuyingModel::Mbg, &base(), Rhythm::Usual(52.0)).buying.parameters;
        let busy = fit(BuyingModel::Mbg, &base(), Rhythm::Usual(1.0)).buying.parameters;
        assert!(silent.r / silent.alpha < busy.r / busy.alpha);
    }
}
