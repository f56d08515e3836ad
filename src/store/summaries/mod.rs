//! Reads that put several nouns together for a page, a report or an export; the plain structs are in `domain::summary`.

pub mod card;
pub mod care;
pub mod case_facts;
pub mod counts;
pub mod development;
pub mod experience;
pub mod lists;
pub mod measures;
pub mod portfolio;
pub mod proposals;
mod rows;
pub mod timeline;
pub mod today;

pub use card::card;
pub use case_facts::case_facts;
pub use counts::counts;
pub use development::development;
pub use experience::{plan_measured, plan_sheet};
pub use portfolio::{need_group_members, portfolio, portfolio_rows, portfolio_size};
pub use timeline::timeline;
pub use today::{note_opened, recent, today};
