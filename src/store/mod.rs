//! The register file: the only room that knows SQL. Opens, keys, migrates, reads and writes rows; holds no rule that isn't also a constraint.
//!
//! `Register` owns the window's connection and the lock; `Reader` can only read; `Tx` writes and is handed out by `Register::perform` alone.

mod columns;
pub mod error;
pub mod log;
pub mod open;
pub mod reader;
pub mod tx;

pub use error::{OpenError, StoreError};
pub use open::{Opener, Register};
pub use reader::Reader;
pub use tx::Tx;
