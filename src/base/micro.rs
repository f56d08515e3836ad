//! Exact numbers with six decimals: shares, factors, hours, counts. What they multiply money by is rounded once, to the cent.

use super::money::Cents;

/// A number in millionths: `1.5` is `Micro(1_500_000)`. Exact, so that `0.6 × 31 920 €` is what a person gets by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Micro(pub i64);

/// Millionths of one.
const ONE: i64 = 1_000_000;

impl Micro {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// One: a factor that changes nothing, a share of all.
    pub const ONE: Self = Self(ONE);

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self(number.saturating_mul(ONE))
    }

    /// Hundredths: `Micro::percent(40)` is 0.4.
    pub const fn percent(percent: i64) -> Self {
        Self(percent.saturating_mul(ONE / 100))
    }

    /// The nearest number of six decimals; `None` for what isn't a number or is too large to be exact.
    #[allow(clippy::cast_possible_truncation, reason = "the range is checked in the line before")]
    pub fn of(number: f64) -> Option<Self> {
        let micros = (number * 1e6).round();
        (micros.is_finite() && micros.abs() < 9e15).then_some(Self(micros as i64))
    }

    /// The number for formats, charts and models.
    #[allow(clippy::cast_precision_loss, reason = "numbers made by `of` stay below 2^53 millionths")]
    pub fn value(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// Both multiplied, rounded to six decimals.
    pub fn times(self, other: Self) -> Self {
        Self(divided(i128::from(self.0) * i128::from(other.0), ONE))
    }

    /// Money multiplied, rounded to the nearest cent, halves away from zero as a spreadsheet's ROUND does.
    pub fn of_money(self, money: Cents) -> Cents {
        Cents(divided(i128::from(money.0) * i128::from(self.0), ONE))
    }
}

/// A division rounded to the nearest, halves away from zero; what leaves `i64` stops at its ends. `by` is positive.
pub fn divided(number: i128, by: i64) -> i64 {
    let by = i128::from(by.max(1));
    let rounded = (number.abs() + by / 2) / by * number.signum();
    i64::try_from(rounded).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_rounded_once_and_halves_go_away_from_zero() {
        let half = Micro::percent(50);
        assert_eq!(half.of_money(Cents(101)), Cents(51));
        assert_eq!(half.of_money(Cents(-101)), Cents(-51));
        assert_eq!(Micro::percent(60).of_money(Cents(3_192_000)), Cents(1_915_200));
        assert_eq!(Micro::whole(i64::MAX).of_money(Cents(i64::MAX)), Cents(i64::MAX));
    }

    #[test]
    fn only_numbers_become_numbers() {
        assert_eq!(Micro::of(0.1 + 0.2), Some(Micro(300_000)));
        assert_eq!(Micro::of(f64::NAN), None);
        assert_eq!(Micro::of(f64::INFINITY), None);
        assert_eq!(Micro::of(1e12), None);
        assert_eq!(Micro::percent(40).times(Micro::whole(12)), Micro(4_800_000));
    }
}
