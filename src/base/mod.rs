//! Leaf helpers that several rooms need: ids, money, exact factors, stable codes, folded text. Knows no noun and imports nothing of ours.

pub mod axis;
pub mod code;
pub mod figure;
pub mod fonts;
pub mod id;
pub mod micro;
pub mod money;
pub mod monotone;
pub mod text;

pub use jiff::civil::{Date, DateTime, Time};
