//! Gauss–Jacobi rules: the mean of a smooth function over a Beta distribution as a short weighted sum.
//! Golub & Welsch 1969 (Mathematics of Computation 23); recurrence of the Jacobi polynomials from Abramowitz & Stegun 22.7.

use super::matrix::{Line, tridiagonal};

/// Above this sum of its parameters a Beta distribution is as good as its mean.
const AS_GOOD_AS_CONSTANT: f64 = 1e3;

/// Points of (0, 1) with weights that sum to one.
#[derive(Clone, Debug)]
pub(super) struct Rule(Vec<(f64, f64)>);

impl Rule {
    /// The rule of `nodes` points for Beta(a, b); `alike` is the sum of the shop's own two parameters, before a customer's purchases.
    pub(super) fn beta((a, b): (f64, f64), alike: f64, nodes: u32) -> Self {
        let mean = a / (a + b);
        if alike > AS_GOOD_AS_CONSTANT || nodes < 2 {
            return Self(vec![(mean, 1.0)]);
        }
        // On [−1, 1] the weight is (1 − t)^(b−1) (1 + t)^(a−1).
        let (low, high) = (b - 1.0, a - 1.0);
        let sum = low + high;
        let diagonal = (0..nodes).map(|k| {
            if k == 0 {
                return (high - low) / (sum + 2.0);
            }
            let twice = 2.0 * f64::from(k) + sum;
            sum * (high - low) / (twice * (twice + 2.0))
        });
        let beside = (1..nodes).map(|k| {
            let n = f64::from(k);
            let twice = 2.0 * n + sum;
            let square = if k == 1 {
                4.0 * (1.0 + low) * (1.0 + high) / (twice * twice * (twice + 1.0))
            } else {
                4.0 * n * (n + low) * (n + high) * (n + sum) / (twice * twice * (twice + 1.0) * (twice - 1.0))
            };
            square.sqrt()
        });
        let (points, first) = tridiagonal(Line::of(diagonal), Line::of(beside));
        let points: Vec<(f64, f64)> = points.iter().zip(first).map(|(t, w)| ((0.5 * (1.0 + t)).clamp(1e-300, 1.0), w * w)).collect();
        let whole = points.iter().all(|(p, w)| p.is_finite() && w.is_finite());
        if whole { Self(points) } else { Self(vec![(mean, 1.0)]) }
    }

    /// Its points and weights.
    pub(super) fn points(&self) -> &[(f64, f64)] {
        &self.0
    }

    /// The mean of `f`.
    pub(super) fn mean(&self, f: impl Fn(f64) -> f64) -> f64 {
        self.0.iter().map(|(p, w)| w * f(*p)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_beta_distributions_are_exact() {
        for (a, b) in [(0.9, 1.7), (0.05, 3.0), (2.0, 400.0), (0.5, 0.5), (30.0, 1.0)] {
            let rule = Rule::beta((a, b), a + b, 24);
            let mut moment = 1.0;
            for k in 0..10 {
                let computed = rule.mean(|p| p.powi(k));
                assert!((computed - moment).abs() < 1e-12 * moment.max(1e-3), "{a} {b} {k}: {computed} {moment}");
                moment *= (a + f64::from(k)) / (a + b + f64::from(k));
            }
        }
    }

    #[test]
    fn a_narrow_distribution_is_its_mean() {
        let rule = Rule::beta((500.0, 1500.0), 2000.0, 24);
        assert_eq!(rule.points(), [(0.25, 1.0)]);
    }
}
