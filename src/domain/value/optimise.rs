//! Minimisers for a handful of parameters: BFGS with the gradient (Nocedal & Wright, Numerical Optimization, ch. 6),
//! and Nelder–Mead (1965) where that fails. They know nothing of customers.

use std::array;

/// A square matrix of N parameters.
pub(super) type Square<const N: usize> = [[f64; N]; N];

/// Where a search ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Minimum<const N: usize> {
    /// The best point found.
    pub(super) at: [f64; N],
    /// The value there.
    pub(super) value: f64,
    /// Whether a stop rule was met, rather than patience lost.
    pub(super) settled: bool,
}

const MOST_STEPS: usize = 200;
/// Relative drop that counts as standing still.
const STANDSTILL: f64 = 1e-12;

pub(super) fn dot<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn along<const N: usize>(from: &[f64; N], step: f64, way: &[f64; N]) -> [f64; N] {
    let mut to = *from;
    to.iter_mut().zip(way).for_each(|(to, way)| *to += step * way);
    to
}

fn times<const N: usize>(matrix: &Square<N>, vector: &[f64; N]) -> [f64; N] {
    matrix.each_ref().map(|row| dot(row, vector))
}

fn steepest<const N: usize>(gradient: &[f64; N]) -> f64 {
    gradient.iter().fold(0.0, |most: f64, g| most.max(g.abs()))
}

fn diagonal<const N: usize>(value: f64) -> Square<N> {
    array::from_fn(|i| array::from_fn(|j| if i == j { value } else { 0.0 }))
}

/// Values that can't be compared are the worst there is, so that a search turns away from them.
fn sane<const N: usize>((value, gradient): (f64, [f64; N])) -> (f64, [f64; N]) {
    let whole = value.is_finite() && gradient.iter().all(|g| g.is_finite());
    if whole { (value, gradient) } else { (f64::INFINITY, [0.0; N]) }
}

/// Minimises by BFGS; on a failed line search once more from the best point, and then by Nelder–Mead.
pub(super) fn minimise<const N: usize>(start: [f64; N], steep_enough: f64, f: impl Fn(&[f64; N]) -> (f64, [f64; N])) -> Minimum<N> {
    let first = bfgs(start, steep_enough, &f);
    if first.settled {
        return first;
    }
    let second = bfgs(first.at, steep_enough, &f);
    if second.settled {
        return second;
    }
    let third = nelder_mead(second.at, |u| f(u).0);
    if third.value <= second.value { third } else { second }
}

/// BFGS with a backtracking line search.
pub(super) fn bfgs<const N: usize>(start: [f64; N], steep_enough: f64, f: impl Fn(&[f64; N]) -> (f64, [f64; N])) -> Minimum<N> {
    let mut at = start;
    let (mut value, mut gradient) = sane(f(&at));
    let mut inverse: Square<N> = diagonal(1.0 / steepest(&gradient).max(1.0));
    let mut fresh = true;
    let mut still = 0;
    for _ in 0..MOST_STEPS {
        if value.is_finite() && steepest(&gradient) < steep_enough {
            return Minimum { at, value, settled: true };
        }
        let mut way = times(&inverse, &gradient).map(|step| -step);
        let mut slope = dot(&way, &gradient);
        if slope >= 0.0 || !slope.is_finite() {
            inverse = diagonal(1.0 / steepest(&gradient).max(1.0));
            way = times(&inverse, &gradient).map(|step| -step);
            slope = dot(&way, &gradient);
            fresh = true;
        }
        let Some((step, next, next_gradient)) = search(&f, &at, value, &way, slope) else {
            return Minimum { at, value, settled: false };
        };
        let moved = way.map(|way| step * way);
        let turned: [f64; N] = sub(&next_gradient, &gradient);
        if fresh {
            let scale = dot(&moved, &turned) / dot(&turned, &turned);
            if scale.is_finite() && scale > 0.0 {
                inverse = diagonal(scale);
            }
            fresh = false;
        }
        inverse = updated(&inverse, &moved, &turned);
        let drop = (value - next) / value.abs().max(1.0);
        still = if drop < STANDSTILL { still + 1 } else { 0 };
        at = along(&at, step, &way);
        (value, gradient) = (next, next_gradient);
        if still == 2 {
            return Minimum { at, value, settled: true };
        }
    }
    Minimum { at, value, settled: false }
}

fn sub<const N: usize>(a: &[f64; N], b: &[f64; N]) -> [f64; N] {
    let mut difference = *a;
    difference.iter_mut().zip(b).for_each(|(a, b)| *a -= b);
    difference
}

/// A step that lowers the value enough (Armijo), found by halving with a parabola's help.
fn search<const N: usize>(
    f: impl Fn(&[f64; N]) -> (f64, [f64; N]),
    at: &[f64; N],
    value: f64,
    way: &[f64; N],
    slope: f64,
) -> Option<(f64, f64, [f64; N])> {
    // No leap beyond four units: the parameters are logarithms.
    let mut step = (4.0 / steepest(way)).min(1.0);
    for _ in 0..60 {
        let (next, gradient) = sane(f(&along(at, step, way)));
        // Near the optimum rounding hides the drop: a value equal to the last digits passes.
        if next <= value + 1e-4 * step * slope || (next - value).abs() <= 1e-15 * value.abs() {
            return Some((step, next, gradient));
        }
        let parabola = -slope * step * step / (2.0 * (next - value - slope * step));
        step = if parabola.is_finite() { parabola.clamp(0.1 * step, 0.5 * step) } else { 0.1 * step };
    }
    None
}

/// The inverse Hessian after a step, kept as it is where the curvature is not positive.
fn updated<const N: usize>(inverse: &Square<N>, moved: &[f64; N], turned: &[f64; N]) -> Square<N> {
    let curvature = dot(moved, turned);
    if curvature.is_nan() || curvature <= 1e-14 * dot(turned, turned).sqrt() * dot(moved, moved).sqrt() {
        return *inverse;
    }
    let bent = times(inverse, turned);
    let factor = (1.0 + dot(turned, &bent) / curvature) / curvature;
    let mut next = *inverse;
    for ((row, s_i), b_i) in next.iter_mut().zip(moved).zip(&bent) {
        for ((cell, s_j), b_j) in row.iter_mut().zip(moved).zip(&bent) {
            *cell += factor * s_i * s_j - (b_i * s_j + s_i * b_j) / curvature;
        }
    }
    next
}

/// Nelder–Mead: needs no gradient and forgives kinks; at most 4,000 evaluations.
pub(super) fn nelder_mead<const N: usize>(start: [f64; N], f: impl Fn(&[f64; N]) -> f64) -> Minimum<N> {
    let f = |u: &[f64; N]| Some(f(u)).filter(|value| value.is_finite()).unwrap_or(f64::INFINITY);
    let mut simplex: Vec<(f64, [f64; N])> = vec![(f(&start), start)];
    simplex.extend((0..N).map(|i| {
        let corner: [f64; N] = array::from_fn(|j| start.get(j).copied().unwrap_or(0.0) + if i == j { 0.25 } else { 0.0 });
        (f(&corner), corner)
    }));
    let mut evaluations = N + 1;
    while evaluations < 4_000 {
        simplex.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (Some(best), Some(worst)) = (simplex.first().copied(), simplex.pop()) else { break };
        let spread = simplex.iter().map(|(_, u)| steepest(&sub(u, &best.1))).fold(0.0, f64::max);
        if spread < 1e-7 && (worst.0 - best.0).abs() < 1e-9 {
            return Minimum { at: best.1, value: best.0, settled: true };
        }
        let centre = simplex.iter().fold([0.0; N], |sum, (_, u)| along(&sum, 1.0, u)).map(|sum| sum / N as f64);
        let back = sub(&centre, &worst.1);
        let second_worst = simplex.last().map_or(f64::INFINITY, |corner| corner.0);
        let try_at = |step: f64| {
            let u = along(&centre, step, &back);
            (f(&u), u)
        };
        let mirrored = try_at(1.0);
        evaluations += 1;
        let taken = if mirrored.0 < best.0 {
            evaluations += 1;
            let far = try_at(2.0);
            Some(if far.0 < mirrored.0 { far } else { mirrored })
        } else if mirrored.0 < second_worst {
            Some(mirrored)
        } else {
            evaluations += 1;
            let near = if mirrored.0 < worst.0 { try_at(0.5) } else { try_at(-0.5) };
            Some(near).filter(|near| near.0 < worst.0.min(mirrored.0))
        };
        match taken {
            Some(corner) => simplex.push(corner),
            None => {
                simplex.push(worst);
                simplex.iter_mut().skip(1).for_each(|corner| {
                    let u = along(&best.1, 0.5, &sub(&corner.1, &best.1));
                    *corner = (f(&u), u);
                });
                evaluations += N;
            }
        }
    }
    simplex.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (value, at) = simplex.first().copied().unwrap_or((f64::INFINITY, start));
    Minimum { at, value, settled: false }
}

/// The Hessian by differences of the gradient, made symmetric.
pub(super) fn hessian<const N: usize>(at: &[f64; N], f: impl Fn(&[f64; N]) -> (f64, [f64; N])) -> Square<N> {
    const STEP: f64 = 1e-4;
    let rows: Square<N> = array::from_fn(|i| {
        let unit: [f64; N] = array::from_fn(|j| if i == j { 1.0 } else { 0.0 });
        let (_, up) = f(&along(at, STEP, &unit));
        let (_, down) = f(&along(at, -STEP, &unit));
        sub(&up, &down).map(|difference| difference / (2.0 * STEP))
    });
    let cell = |i: usize, j: usize| rows.get(i).and_then(|row: &[f64; N]| row.get(j)).copied().unwrap_or(0.0);
    array::from_fn(|i| array::from_fn(|j| 0.5 * (cell(i, j) + cell(j, i))))
}

/// Value and gradient by central differences, for functions whose gradient isn't worth writing.
pub(super) fn with_differences<const N: usize>(at: &[f64; N], f: impl Fn(&[f64; N]) -> f64) -> (f64, [f64; N]) {
    const STEP: f64 = 1e-5;
    let slope = array::from_fn(|i| {
        let unit: [f64; N] = array::from_fn(|j| if i == j { 1.0 } else { 0.0 });
        (f(&along(at, STEP, &unit)) - f(&along(at, -STEP, &unit))) / (2.0 * STEP)
    });
    (f(at), slope)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn valley(u: &[f64; 2]) -> (f64, [f64; 2]) {
        let [x, y] = *u;
        let bend = y - x * x;
        ((1.0 - x).powi(2) + 100.0 * bend * bend, [-2.0 * (1.0 - x) - 400.0 * x * bend, 200.0 * bend])
    }

    #[test]
    fn both_minimisers_find_the_end_of_a_bent_valley() {
        let smooth = bfgs([-1.2, 1.0], 1e-8, valley);
        assert!(smooth.settled && (smooth.at[0] - 1.0).abs() < 1e-6, "{smooth:?}");
        let blind = nelder_mead([-1.2, 1.0], |u| valley(u).0);
        assert!(blind.settled && (blind.at[1] - 1.0).abs() < 1e-4, "{blind:?}");
    }

    #[test]
    fn a_function_without_values_ends_the_search_without_a_panic() {
        let lost = minimise([0.5, 0.5], 1e-6, |_| (f64::NAN, [f64::NAN; 2]));
        assert!(!lost.settled && lost.at.iter().all(|u| u.is_finite()));
    }

    #[test]
    fn a_wall_beside_the_optimum_is_not_crossed() {
        let found = minimise([3.0], 1e-9, |[x]| if *x < 1.0 { (f64::INFINITY, [0.0]) } else { ((x - 0.5).powi(2), [2.0 * (x - 0.5)]) });
        assert!(found.at[0] >= 1.0 && found.at[0] < 1.01, "{found:?}");
    }

    #[test]
    fn differences_give_the_hessian() {
        let [[xx, xy], [yx, yy]] = hessian(&[1.0, 1.0], valley);
        assert!((xx - 802.0).abs() < 1e-3 && (xy + 400.0).abs() < 1e-3 && xy == yx && (yy - 200.0).abs() < 1e-3);
    }
}
