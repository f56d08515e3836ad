//! Special functions that the models share: log-gamma, digamma, log-beta, sums in logs. Log-gamma is `libm`'s.

/// ln Γ(x) for x > 0.
pub(super) fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// ln B(a, b).
pub(super) fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// ψ(x), the derivative of ln Γ, for x > 0: recurrence up to 10, then the asymptotic series
/// (Abramowitz & Stegun 6.3.5 and 6.3.18), good to 1e-14.
pub(super) fn digamma(x: f64) -> f64 {
    // ψ(x) = −1/x near zero; a zero itself never comes from a fit.
    let mut x = x.max(1e-300);
    let mut below = 0.0;
    while x < 10.0 {
        below += 1.0 / x;
        x += 1.0;
    }
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let series = square * (1.0 / 12.0 - square * (1.0 / 120.0 - square * (1.0 / 252.0 - square * (1.0 / 240.0 - square / 132.0))));
    x.ln() - 0.5 * inverse - series - below
}

/// ln(e^a + e^b) without overflow.
pub(super) fn ln_add(a: f64, b: f64) -> f64 {
    let (high, low) = if a > b { (a, b) } else { (b, a) };
    if high == f64::NEG_INFINITY { high } else { high + (low - high).exp().ln_1p() }
}

/// 1/(1 + e^−x).
pub(super) fn logistic(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + (-x).exp())
    } else {
        let e = x.exp();
        e / (1.0 + e)
    }
}

/// ln(p/(1 − p)).
pub(super) fn logit(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

/// e^z E_n(z) for n > 1, z > 0, by Lentz' continued fraction (Numerical Recipes 6.3, without its factor e^−z, so that a large z can't underflow).
pub(super) fn scaled_exponential_integral(n: f64, z: f64) -> f64 {
    const TINY: f64 = 1e-300;
    if z > 1e15 {
        return 1.0 / z;
    }
    let mut b = z + n;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut h = d;
    for i in 1..20_000 {
        let i = f64::from(i);
        let a = -i * (n - 1.0 + i);
        b += 2.0;
        d = 1.0 / (a * d + b);
        c = b + a / c;
        let step = c * d;
        h *= step;
        if (step - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64, tolerance: f64) {
        assert!((a - b).abs() <= tolerance * b.abs().max(1.0), "{a} against {b}");
    }

    #[test]
    fn digamma_meets_its_known_values() {
        const EULER: f64 = 0.577_215_664_901_532_9;
        near(digamma(1.0), -EULER, 1e-13);
        near(digamma(0.5), -EULER - 2.0 * 2.0_f64.ln(), 1e-13);
        near(digamma(10.0), 2.251_752_589_066_721, 1e-13);
        near(digamma(1e6), 1e6_f64.ln() - 0.5e-6, 1e-13);
    }

    #[test]
    fn digamma_is_the_slope_of_ln_gamma() {
        for x in [0.01, 0.3, 1.7, 9.9, 10.1, 250.0] {
            let h = 1e-5 * x;
            near(digamma(x), (ln_gamma(x + h) - ln_gamma(x - h)) / (2.0 * h), 1e-7);
        }
    }

    #[test]
    fn sums_in_logs_neither_overflow_nor_lose_the_smaller_part() {
        near(ln_add(1000.0, 1000.0), 1000.0 + 2.0_f64.ln(), 1e-15);
        assert_eq!(ln_add(f64::NEG_INFINITY, -3.0), -3.0);
        assert_eq!(ln_add(f64::NEG_INFINITY, f64::NEG_INFINITY), f64::NEG_INFINITY);
        near(logistic(logit(0.2)), 0.2, 1e-15);
        assert!(logistic(-800.0) >= 0.0 && logistic(800.0) <= 1.0);
    }

    #[test]
    fn the_exponential_integral_meets_its_table() {
        // E_2(1) = 0.148495506775922, E_3(0.5) = 0.221604364 (Abramowitz & Stegun, table 5.4).
        near(scaled_exponential_integral(2.0, 1.0), 0.148_495_506_775_922 * 1.0_f64.exp(), 1e-12);
        near(scaled_exponential_integral(3.0, 0.5), 0.221_604_364_0 * 0.5_f64.exp(), 1e-8);
        assert!(scaled_exponential_integral(1.5, 1e300) > 0.0);
    }
}
