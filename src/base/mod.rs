//! Leaf helpers that several rooms need: ids, money, stable codes, folded text. Knows no noun and imports nothing of ours.

pub mod code;
pub mod figure;
pub mod fonts;
pub mod id;
pub mod money;
pub mod text;

pub use jiff::civil::{Date, DateTime, Time};
