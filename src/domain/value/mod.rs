//! What customers are worth: how often they will buy, for how much, and how sure that is. Pure numbers; words are in `i18n`.
//!
//! [`value`] takes histories and gives a [`Valuation`]. Below it: `history` and `season` turn days into rows, `buying_fit`, `spend`
//! and `events` fit models, `forecast` looks ahead, `range` says how sure, `level` what may be shown. Beside it: `rfm`, `potential`,
//! `contract`, `equity`, `development` and `backtest`. Amounts are euros as `f64`; times in the models are weeks.

pub mod backtest;
pub mod buyer;
pub mod buying;
pub mod buying_fit;
pub mod contract;
#[cfg(test)]
mod coverage;
pub mod development;
pub mod equity;
pub mod events;
mod forecast;
pub mod history;
pub mod horizon;
pub mod level;
mod matrix;
mod optimise;
pub mod potential;
mod quadrature;
mod random;
pub mod range;
pub mod rfm;
pub mod run;
pub mod season;
pub mod settings;
mod special;
pub mod spend;
pub mod valuation;
pub mod valuing;

pub use buyer::Buyer;
pub use history::{History, PurchaseDay};
pub use level::{Activity, Evidence, Level};
pub use potential::Potential;
pub use range::{Drawing, Range};
pub use valuation::{Assumptions, CustomerValue, METHOD, Parameters, Totals, Valuation, ValueModel};
pub use valuing::{Fitted, fit, value, value_buyers, value_with};
