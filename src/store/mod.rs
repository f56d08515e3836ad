//! The register file: the only room that knows SQL. Opens, keys, migrates, reads and writes rows; holds no rule that isn't also a constraint.
//!
//! `Register` owns the window's connection and the lock; `Reader` can only read; `Tx` writes and is handed out by `Register` alone.

pub mod assessment;
pub mod bin;
pub mod business_case;
pub mod calendar_entry;
pub mod care_clock;
pub mod care_model;
mod check;
mod collation;
mod columns;
pub mod contact;
pub mod criterion;
pub mod custom_field;
pub mod customer;
mod customer_code;
mod customer_links;
pub mod customer_list;
pub mod customer_plan;
mod derived;
pub mod development_target;
pub mod engagement;
pub mod error;
pub mod experience;
pub mod feedback;
mod gate;
pub mod grouping;
pub mod history;
mod ids;
pub mod import_profile;
pub mod interaction;
mod key;
mod lock;
mod log;
mod lookup;
pub mod measure;
pub mod measure_target;
mod migrate;
pub mod open;
mod opener;
pub mod path;
pub mod person;
pub mod phase;
pub mod purchase;
pub mod reader;
pub mod sales_step;
pub mod sample;
pub mod saved_view;
pub mod search;
pub mod segment;
pub mod setting;
pub mod stage_declined;
pub mod stage_move;
pub mod summaries;
pub mod swot;
pub mod task;
#[cfg(test)]
pub(crate) mod testing;
pub mod tx;
pub mod value;

pub use derived::{rebuild_all, roll_day};
pub use error::{OpenError, StoreError, StoreResult};
pub use open::{Register, Written};
pub use opener::{Opener, ReadConnection};
pub use reader::Reader;
pub use tx::Tx;
