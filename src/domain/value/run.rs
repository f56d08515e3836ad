//! What is kept of a valuation: the run, and each customer's row. Both are shown until the next run is ready.

use super::level::{Evidence, Level};
use super::rfm::Rfm;
use super::spend::Spend;
use super::valuation::{CustomerValue, Parameters, Totals, ValueModel};
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::base::money::Cents;

/// A valuation that was kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValueRun {
    /// The day on which it stands.
    pub as_of: Date,
    /// By which method; see [`super::METHOD`].
    pub method: u32,
    /// Whether purchases or settings have changed since.
    pub stale: bool,
    /// The model used.
    pub model: ValueModel,
    /// Its parameters.
    pub parameters: Parameters,
    /// What amounts come to.
    pub spend: Spend,
    /// Log-likelihood of the buying model.
    pub log_likelihood: f64,
    /// What its fit minimised.
    pub objective: f64,
    /// What the base can tell.
    pub level: Level,
    /// What the level is judged by.
    pub evidence: Evidence,
    /// Months ahead.
    pub months: u32,
    /// Yearly discount.
    pub discount: f64,
    /// Margin; `None` while the owner hasn't said: values are then of turnover.
    pub margin: Option<f64>,
    /// Rank correlation of frequency and amount, where it is a warning.
    pub spend_follows_frequency: Option<f64>,
    /// Sums.
    pub totals: Totals,
    /// Days of purchases left out: before 1990, and after the day.
    pub left_out: (usize, usize),
}

/// What a run gave one customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeptValue {
    /// Who.
    pub customer: CustomerId,
    /// Her value.
    pub value: CustomerValue,
    /// Her scores; `None` in a base too small for scores.
    pub rfm: Option<Rfm>,
    /// What customers of her kind would buy in a year; `None` where there are too few.
    pub peer_potential: Option<Cents>,
}
