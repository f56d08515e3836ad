//! What a deed leaves behind: what it made, what it changed, and whether it can be undone; or why it was refused.

use crate::domain::fault::Fault;
use crate::domain::noun::Nouns;
use crate::domain::op::Op;
use crate::store::{OpenError, StoreError};
use std::path::PathBuf;

pub use crate::exchange::business_case::CaseFault;
pub use crate::exchange::decode::Unreadable;

/// A deed that was done and is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done<T = ()> {
    /// What it made, an id mostly.
    pub value: T,
    /// The deed by name, for the toast and the undo menu.
    pub op: Op,
    /// What pages must read anew.
    pub changes: Nouns,
    /// Records touched, for "3 customers removed".
    pub count: usize,
    /// Whether Undo can take it back.
    pub undoable: bool,
}

impl<T> Done<T> {
    /// The same deed with its value turned into another.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Done<U> {
        Done { value: into(self.value), op: self.op, changes: self.changes, count: self.count, undoable: self.undoable }
    }

    /// The same deed with its value looked away.
    pub fn forget(self) -> Done {
        Done { value: (), op: self.op, changes: self.changes, count: self.count, undoable: self.undoable }
    }
}

/// Why a deed was not done; the register is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The draft has faults; a form marks them all.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// The register refused or failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A register could not be opened or made.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Nothing to undo or redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The record changed since by other means; undo would destroy that.
    #[error("changed since")]
    ChangedSince,
    /// The user cancelled the job; nothing was kept.
    #[error("cancelled")]
    Cancelled,
    /// The register was opened for reading only.
    #[error("read-only")]
    ReadOnly,
    /// A file to import that can't be understood as a whole; rows that can't are reported apart.
    #[error("unreadable: {0:?}")]
    Unreadable(Unreadable),
    /// A file of a business case that isn't understood; boxed, it names its place.
    #[error("case file: {0:?}")]
    CaseFile(Box<CaseFault>),
    /// The PDF could not be made.
    #[error("report: {0}")]
    Report(String),
}

impl From<Vec<Fault>> for Refusal {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}
