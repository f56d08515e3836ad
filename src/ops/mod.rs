//! What a user can do: one deed = one transaction = one undo step; jobs; the only room with files, threads and the clock.
//!
//! A deed is a function `(&mut Session, …) -> Result<Done<T>, Refusal>` in the file of its noun; [`Deed`] gathers them for the window.

pub mod assessment;
pub mod atomic;
pub mod backup;
pub mod bin;
pub mod business_case;
pub mod calendar_entry;
pub mod care_model;
pub mod clock;
pub mod contact;
pub mod criterion;
pub mod custom_field;
pub mod customer;
pub mod customer_plan;
pub mod deed;
pub mod development_target;
pub mod device;
pub mod done;
pub mod engagement;
pub mod experience;
pub mod export;
pub mod feedback;
pub mod file_dialog;
pub mod first_run;
pub mod folder;
pub mod grouping;
pub mod history;
pub mod import;
pub mod interaction;
pub mod job;
pub mod measure;
pub mod passphrase;
pub mod path;
pub mod person;
pub mod phase;
pub mod print;
pub mod purchase;
pub mod recovery;
mod refs;
pub mod sample;
pub mod saved_view;
pub mod segment;
pub mod sentence;
pub mod session;
pub mod setting;
pub mod start;
pub mod swot;
pub mod task;
#[cfg(test)]
mod undo_walk;
pub mod upkeep;
pub mod value;

pub use clock::Clock;
pub use deed::{Deed, Made};
pub use done::{Done, Refusal};
pub use session::Session;
