//! The register file: the only room that knows SQL. Opens, keys, migrates, reads and writes rows; holds no rule that isn't also a constraint.
//!
//! `Register` owns the window's connection and the lock; `Reader` can only read; `Tx` writes and is handed out by `Register` alone.

mod columns;
mod derived;
mod key;
mod lock;
mod log;
mod migrate;

pub mod error;
pub mod history;
pub mod open;
pub mod reader;
pub mod tx;

pub use error::{OpenError, StoreError, StoreResult};
pub use open::{Opener, ReadConnection, Register, Written};
pub use reader::Reader;
pub use tx::Tx;
