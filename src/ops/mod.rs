//! What a user can do: one deed = one transaction = one undo step; jobs; the only room with files, threads and the clock.
//!
//! A deed is a function `(&mut Session, …) -> Result<Done<T>, Refusal>` in the file of its noun; [`Deed`] gathers them for the window.

pub mod clock;
pub mod deed;
pub mod device;
pub mod done;
pub mod file_dialog;
pub mod first_run;
pub mod history;
pub mod job;
pub mod passphrase;
pub mod sentence;
pub mod session;
pub mod start;

pub use clock::Clock;
pub use deed::Deed;
pub use done::{Done, Refusal};
pub use session::Session;
