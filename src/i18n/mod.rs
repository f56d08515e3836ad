//! Words, number, date and money formats: the only room that knows languages. Decides nothing.

pub mod formats;
pub mod labels;
pub mod sentences;
pub mod words;

pub use formats::Formats;
pub use words::{Lang, Words};
