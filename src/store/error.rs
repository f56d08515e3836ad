//! What can go wrong with the register file, told apart as far as the user can act on it. The sentences are in `i18n`.

use std::path::PathBuf;

/// Why a register can't be opened or made; the file's bytes are untouched in every case.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No file there.
    #[error("no file")]
    Missing,
    /// The passphrase is wrong or missing, or the first page is damaged: SQLCipher can't tell these apart.
    #[error("wrong passphrase or damaged first page")]
    WrongPassphrase,
    /// The file is no register of ours.
    #[error("not a register")]
    NotARegister,
    /// The file is damaged inside.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A newer program wrote it.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// The file's schema number.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// Another program or another window has it open.
    #[error("in use by {holder}")]
    InUse {
        /// Host, process and time as the holder wrote them; may be empty.
        holder: String,
    },
    /// The folder or the file can't be written.
    #[error("read-only: {0}")]
    ReadOnly(PathBuf),
    /// A file is there already; a new register is never written over one.
    #[error("exists")]
    Exists,
    /// Reading or writing the disk failed.
    #[error("disk: {0}")]
    Io(#[from] std::io::Error),
    /// The database refused in a way that has no sentence of its own.
    #[error("database: {0}")]
    Database(rusqlite::Error),
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged(what) => Self::Damaged(what),
            StoreError::Database(error) => Self::Database(error),
            other => Self::Damaged(other.to_string()),
        }
    }
}

/// Why reading or writing rows failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The record isn't there (any more).
    #[error("not found")]
    NotFound,
    /// Somebody wrote the record since the form read it.
    #[error("changed since it was read")]
    ChangedSince,
    /// The disk is full.
    #[error("disk full")]
    DiskFull,
    /// A job beside the window writes; what was asked can be done when it has ended.
    #[error("busy")]
    Busy,
    /// The file is damaged or a stored value can't be read.
    #[error("damaged: {0}")]
    Damaged(String),
    /// The database refused.
    #[error("database: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            _ => Self::Database(error),
        }
    }
}

/// Result of reading or writing rows.
pub type StoreResult<T> = Result<T, StoreError>;
