//! What a valuation is made with and what it says: assumptions, the models to choose from, values of customers and of the base.
//! How it's made is in `valuing`.

use super::buying::BuyingParameters;
use super::events::Events;
use super::horizon::Horizon;
use super::level::{Evidence, Level};
use super::range::{Drawing, Range};
use super::spend::Spend;
use crate::base::Date;
use crate::coded;

coded! {
    /// The model that a valuation is made by, or asked for.
    ValueModel {
        /// Events if the owner says that her business is one of yearly events, else MBG/NBD.
        Auto = "auto",
        /// MBG/NBD.
        Mbg = "mbg",
        /// BG/NBD.
        Bg = "bg",
        /// BG/BB, yearly events.
        Bgbb = "bgbb",
    }
}

/// Counts up when a change of the method makes values incomparable with stored ones.
pub const METHOD: u32 = 1;

/// What a valuation is made with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumptions {
    /// The model asked for.
    pub model: ValueModel,
    /// Months ahead.
    pub months: u32,
    /// Yearly discount, 0.10 for ten per cent.
    pub discount: f64,
    /// Share of net sales that is margin; 1 gives the value of turnover.
    pub margin: f64,
    /// The owner says that she sells at yearly events.
    pub yearly_events: bool,
    /// The first purchase is untypical: amounts are learnt from later ones only.
    pub first_untypical: bool,
    /// Usual days between purchases, where the owner knows them.
    pub usual_days: Option<f64>,
    /// How ranges are drawn; `None` for none.
    pub drawing: Option<Drawing>,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            model: ValueModel::Auto,
            months: Horizon::DEFAULT_MONTHS,
            discount: Horizon::DEFAULT_DISCOUNT,
            margin: 1.0,
            yearly_events: false,
            first_untypical: false,
            usual_days: None,
            drawing: None,
        }
    }
}

impl Assumptions {
    /// The model that is used.
    pub fn used(&self) -> ValueModel {
        match self.model {
            ValueModel::Auto if self.yearly_events => ValueModel::Bgbb,
            ValueModel::Auto => ValueModel::Mbg,
            asked => asked,
        }
    }
}

/// Parameters of the model used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Parameters {
    /// Of buying at any time, times in weeks.
    Buying(BuyingParameters),
    /// Of buying at events.
    Events(Events),
}

/// What a customer is expected to bring.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CustomerValue {
    /// Purchases after the first.
    pub frequency: u32,
    /// Days from the first purchase to the last.
    pub recency_days: u32,
    /// Days from the first purchase to the day of valuation.
    pub age_days: u32,
    /// Probability that she still is a customer.
    pub p_alive: f64,
    /// Expected purchases within the horizon.
    pub expected_purchases: f64,
    /// Expected amount of a purchase.
    pub expected_spend: f64,
    /// Discounted margin of the expected purchases.
    pub clv: f64,
    /// 8 in 10; as wide as a point where no range was drawn.
    pub range: Range,
}

/// Sums over the base.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// Sum of values.
    pub customer_equity: f64,
    /// 8 in 10 of the sum.
    pub range: Range,
    /// Expected purchases within the horizon.
    pub expected_purchases: f64,
    /// 8 in 10 of them.
    pub purchases_range: Range,
}

/// A valuation of a base.
#[derive(Clone, Debug)]
pub struct Valuation {
    /// The day on which it stands.
    pub as_of: Date,
    /// The model used.
    pub model: ValueModel,
    /// Its parameters.
    pub parameters: Parameters,
    /// What amounts come to.
    pub spend: Spend,
    /// Log-likelihood of the buying model, times in weeks.
    pub log_likelihood: f64,
    /// What its fit minimised.
    pub objective: f64,
    /// Log-likelihood and objective of the spend model.
    pub spend_fit: (f64, f64),
    /// What the base can tell.
    pub level: Level,
    /// What the level is judged by.
    pub evidence: Evidence,
    /// Rank correlation of frequency and amount, where it is too strong for the value to be trusted.
    pub spend_follows_frequency: Option<f64>,
    /// Sums.
    pub totals: Totals,
    /// For each history its value; `None` for a customer who has not bought.
    pub customers: Vec<Option<CustomerValue>>,
}
