//! How far ahead is looked, and what later money is worth: months of equal length, each discounted from its middle.

/// Days in a month: a year of 365.25 in twelve parts.
const MONTH_DAYS: f64 = 365.25 / 12.0;

/// A number of months with their discount factors.
#[derive(Clone, Debug, PartialEq)]
pub struct Horizon {
    /// Length of a month in the unit of time.
    pub(super) month: f64,
    /// (1 + d)^−((k − 0.5)/12) for each month k.
    pub(super) factors: Vec<f64>,
}

impl Horizon {
    /// Days in the unit of time that the models are fitted in: a week, as in the published figures.
    pub const WEEKS: f64 = 7.0;
    /// The horizons that are offered, in months.
    pub const MONTHS: [u32; 3] = [12, 36, 60];
    /// The horizon where none is chosen: half of an endless value would lie beyond it.
    pub const DEFAULT_MONTHS: u32 = 36;
    /// The yearly discount where none is chosen.
    pub const DEFAULT_DISCOUNT: f64 = 0.10;

    /// Months ahead at a yearly discount, for times measured in units of so many days.
    pub fn new(months: u32, yearly_discount: f64, unit_days: f64) -> Self {
        let yearly = if yearly_discount.is_finite() { yearly_discount.max(-0.99) } else { 0.0 };
        let factor = |month: u32| (1.0 + yearly).powf(-(f64::from(month) - 0.5) / 12.0);
        Self { month: MONTH_DAYS / unit_days, factors: (1..=months).map(factor).collect() }
    }

    /// Its length in the unit of time.
    pub fn time(&self) -> f64 {
        self.month * self.factors.len() as f64
    }
}

/// A yearly discount as a continuous rate per week.
pub fn weekly_rate(yearly_discount: f64) -> f64 {
    yearly_discount.ln_1p() / (365.25 / 7.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_stand_in_the_middle_of_their_months() {
        let horizon = Horizon::new(36, 0.10, Horizon::WEEKS);
        assert_eq!(horizon.factors.len(), 36);
        assert!((horizon.factors[0] - 1.1_f64.powf(-0.5 / 12.0)).abs() < 1e-15);
        assert!((horizon.time() - 3.0 * 365.25 / 7.0).abs() < 1e-9);
        assert!(Horizon::new(12, 0.0, 1.0).factors.iter().all(|factor| *factor == 1.0));
        assert!((weekly_rate(0.15) - 0.002_678_4).abs() < 1e-6);
    }
}
