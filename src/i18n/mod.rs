//! Words, number, date and money formats: the only room that knows languages. Decides nothing.
//!
//! Words stand in `assets/locales/{fi,en}/AREA.ftl`; a key begins with its area. `tests/locales.rs` compares both languages and the source.

mod assessment;
pub mod business_case;
pub mod formats;
pub mod labels;
mod measure;
mod parse;
pub mod sentences;
mod value;
pub mod words;

pub use formats::Formats;
pub use labels::Label;
pub use measure::is_still;
pub use words::{Arg, Lang, Words};
