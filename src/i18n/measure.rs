//! How measures are told: a value with its unit, a change with its period, the same on screen and on paper.

use super::words::{Arg, Words};
use crate::base::money::Cents;
use crate::domain::measure::board::{Measured, Point};
use crate::domain::measure::{Measure, MeasurePeriod, Unit};
use crate::domain::value::Level;

impl Words {
    /// A value of a measure: `344 470 €`, `87 %`, `+46`, `2,5 päivää`.
    pub fn measured(&self, measure: Measure, value: f64) -> String {
        let formats = self.formats();
        match measure.unit() {
            Unit::Money if measure == Measure::CustomerEquity => formats.money_large(cents(value)),
            Unit::Money => formats.money_rounded(cents(value)),
            Unit::Count => formats.decimal(value, 0),
            Unit::Percent => formats.percent(value / 100.0, 0),
            Unit::Points => formats.decimal_signed(value, 0),
            Unit::Decimal => formats.decimal(value, 1),
            Unit::Days => {
                let places = usize::from(value.fract() != 0.0);
                let count = if value == 1.0 { 1_i64 } else { 2 };
                self.with("measure-unit-days", &[("count", count.into()), ("number", formats.decimal(value, places).into())])
            }
        }
    }

    /// The running value as it may be shown: of a base that can only be told roughly, a range instead of a sum; empty for none.
    pub fn measured_now(&self, measured: &Measured, level: Option<Level>) -> String {
        let now = measured.now();
        let Some(value) = measured.shown(now) else { return String::new() };
        match now.range {
            Some((low, high)) if measured.measure == Measure::CustomerEquity && level == Some(Level::Rough) => {
                let of = |value| self.measured(measured.measure, two_digits(value));
                if low < high { format!("{}–{}", of(low), of(high)) } else { of(value) }
            }
            _ => self.measured(measured.measure, value),
        }
    }

    /// The range of an equity, beside it; empty where there is none.
    pub fn measured_range(&self, measure: Measure, point: Point) -> String {
        let Some((low, high)) = point.range.filter(|(low, high)| measure == Measure::CustomerEquity && low < high) else {
            return String::new();
        };
        let of = |value| Arg::from(self.measured(measure, value));
        self.with("measure-range", &[("low", of(low)), ("high", of(high))])
    }

    /// The change against the period before, in words; empty where nothing can be compared.
    pub fn measure_change(&self, measured: &Measured, period: MeasurePeriod) -> String {
        let Some(change) = measured.change() else { return String::new() };
        let formats = self.formats();
        let number = |places| Arg::from(formats.decimal_signed(change, places));
        let text = match measured.measure.unit() {
            _ if is_still(measured.measure, change) => return self.text("measure-unchanged"),
            Unit::Money => match measured.before.value.filter(|before| *before > 0.0) {
                Some(before) => {
                    let share = change / before;
                    let plus = if share > 0.0 { "+" } else { "" };
                    format!("{plus}{}", formats.percent(share, 0))
                }
                None => self.measured(measured.measure, change),
            },
            Unit::Count => formats.decimal_signed(change, 0),
            Unit::Percent => self.with("measure-change-percent-points", &[("number", number(0))]),
            Unit::Points => self.with("measure-change-points", &[("number", number(0))]),
            Unit::Decimal => formats.decimal_signed(change, 1),
            Unit::Days => self.with("measure-change-days", &[("number", number(usize::from(change.fract() != 0.0)))]),
        };
        let change = [("change", text.into())];
        match period {
            MeasurePeriod::Month => self.with("measure-since-month", &change),
            MeasurePeriod::Quarter => self.with("measure-since-quarter", &change),
            MeasurePeriod::Year => self.with("measure-since-year", &change),
            MeasurePeriod::TwelveMonths => self.with("measure-since-twelve-months", &change),
        }
    }
}

/// Whether a change is too small to be seen in the measure's own rounding.
pub fn is_still(measure: Measure, change: f64) -> bool {
    let step = match measure.unit() {
        Unit::Decimal => 0.05,
        _ => 0.5,
    };
    change.abs() < step
}

/// Two digits of a number: all that a rough estimate knows.
fn two_digits(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return 0.0;
    }
    let step = 10_f64.powf(value.abs().log10().floor() - 1.0);
    (value / step).round() * step
}

#[allow(clippy::cast_possible_truncation, reason = "a sum of money stays far below the ends of i64")]
fn cents(euros: f64) -> Cents {
    Cents((euros * 100.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn point(value: f64, n: usize) -> Point {
        Point { value: Some(value), n, range: None }
    }

    fn measured(measure: Measure, before: f64, now: f64) -> Measured {
        Measured { measure, before: point(before, 20), points: vec![point(now, 20)] }
    }

    #[test]
    fn values_carry_their_units() {
        let fi = Words::new(Lang::Finnish);
        let of = |measure, value| fi.measured(measure, value).replace('\u{a0}', " ");
        assert_eq!(of(Measure::Turnover, 344_470.4), "344 470 €");
        assert_eq!(of(Measure::Retention, 87.2), "87 %");
        assert_eq!(of(Measure::Nps, 46.0), "+46");
        assert_eq!(of(Measure::AnswerTime, 1.0), "1 päivä");
        assert_eq!(of(Measure::AnswerTime, 2.5), "2,5 päivää");
        assert_eq!(of(Measure::Csat, 4.04), "4,0");
    }

    #[test]
    fn changes_name_their_period_and_small_ones_are_none() {
        let (fi, en) = (Words::new(Lang::Finnish), Words::new(Lang::English));
        let sales = measured(Measure::Turnover, 100.0, 106.0);
        let told = fi.measure_change(&sales, MeasurePeriod::TwelveMonths).replace('\u{a0}', " ");
        assert_eq!(told, "+6 % edellisistä 12 kuukaudesta");
        assert_eq!(en.measure_change(&sales, MeasurePeriod::Year), "+6% on the same days last year");
        let pito = measured(Measure::Retention, 89.0, 87.0);
        assert!(
            fi.measure_change(&pito, MeasurePeriod::Month).starts_with("\u{2212}2 %-yksikköä"),
            "{}",
            fi.measure_change(&pito, MeasurePeriod::Month)
        );
        assert_eq!(fi.measure_change(&measured(Measure::Churn, 10.0, 10.2), MeasurePeriod::Month), "Ennallaan");
        assert_eq!(fi.measure_change(&Measured { before: point(3.0, 4), ..measured(Measure::Nps, 0.0, 9.0) }, MeasurePeriod::Month), "");
    }

    #[test]
    fn a_rough_equity_is_a_range_of_two_digits() {
        let fi = Words::new(Lang::Finnish);
        let now = Point { value: Some(486_000.0), n: 40, range: Some((412_300.0, 563_900.0)) };
        let equity = Measured { measure: Measure::CustomerEquity, before: Point::default(), points: vec![now] };
        let rough = fi.measured_now(&equity, Some(Level::Rough)).replace('\u{a0}', " ");
        assert_eq!(rough, "410 000 €–560 000 €");
        assert!(!fi.measured_now(&equity, Some(Level::Good)).contains('–'));
        assert!(fi.measured_range(Measure::CustomerEquity, now).starts_with("väli"));
    }
}
