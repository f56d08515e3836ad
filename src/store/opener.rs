//! Further connections to the register of a window: keyed, configured alike, for jobs, copies and checks.

use super::StoreError;
use super::check;
use super::error::{OpenError, StoreResult};
use super::gate::{Gate, Hold, Turn};
use super::key::RawKey;
use super::reader::Reader;
use rusqlite::backup::{Backup, Progress, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Opens further connections to the same register, on any thread; holds the derived key.
#[derive(Clone)]
pub struct Opener {
    path: PathBuf,
    key: Option<RawKey>,
    read_only: bool,
    gate: Gate,
}

/// A further connection, for a job that reads beside the window.
pub struct ReadConnection(Connection);

impl ReadConnection {
    /// Its reading half.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.0)
    }
}

impl Opener {
    /// Opens connections to a file; a read-only one is never written.
    pub(super) fn new(path: &Path, key: Option<RawKey>, read_only: bool) -> Self {
        Self { path: path.to_owned(), key, read_only, gate: Gate::default() }
    }

    /// Whether the place or the file can't be written.
    pub(super) fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the file is encrypted.
    pub(super) fn is_encrypted(&self) -> bool {
        self.key.is_some()
    }

    /// Waits for a turn to write.
    pub(super) fn turn(&self, hold: Hold) -> StoreResult<Turn> {
        self.gate.enter(hold).ok_or(StoreError::Busy)
    }

    /// Whether a job writes now.
    pub(super) fn has_job(&self) -> bool {
        self.gate.has_job()
    }

    /// A further connection that only reads; a fresh in-memory register has none.
    ///
    /// # Errors
    /// As for opening.
    pub fn read_connection(&self) -> Result<ReadConnection, OpenError> {
        let conn = self.connect(OpenFlags::empty())?;
        conn.pragma_update(None, "query_only", true).map_err(OpenError::Database)?;
        Ok(ReadConnection(conn))
    }

    /// The same key for a copy of the register at another place.
    #[must_use]
    pub fn at(&self, path: &Path) -> Self {
        Self { path: path.to_owned(), gate: Gate::default(), ..self.clone() }
    }

    /// Where the register is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything that is wrong with the file inside: pages, structure, references. Empty for a sound one.
    ///
    /// # Errors
    /// When it can't be opened at all.
    pub fn faults(&self) -> Result<Vec<String>, OpenError> {
        let conn = self.connect(OpenFlags::empty())?;
        check::faults(Reader::new(&conn), self.key.is_some()).map_err(OpenError::from)
    }

    /// Copies the whole register to a new file under the same key, page by page; `tell` hears pages done and pages in all.
    ///
    /// # Errors
    /// What the disk says; a half copy is removed.
    pub fn copy_to(&self, target: &Path, tell: impl FnMut(u64, u64)) -> Result<(), OpenError> {
        let copied = self.copy_pages(target, tell);
        if copied.is_err() {
            std::fs::remove_file(target).ok();
        }
        copied
    }

    fn copy_pages(&self, target: &Path, mut tell: impl FnMut(u64, u64)) -> Result<(), OpenError> {
        let source = self.connect(OpenFlags::empty())?;
        let mut destination = Connection::open(target).map_err(OpenError::Database)?;
        self.give_key(&destination).map_err(OpenError::Database)?;
        let backup = Backup::new(&source, &mut destination).map_err(OpenError::Database)?;
        while backup.step(PAGES_A_STEP).map_err(OpenError::Database)? != StepResult::Done {
            let Progress { remaining, pagecount } = backup.progress();
            let all = u64::try_from(pagecount).unwrap_or_default();
            tell(all.saturating_sub(u64::try_from(remaining).unwrap_or_default()), all);
        }
        drop(backup);
        destination.close().map_err(|(_, error)| OpenError::Database(error))
    }

    /// Connects, keys and configures.
    pub(super) fn connect(&self, more: OpenFlags) -> Result<Connection, OpenError> {
        let conn = self.unlock(more)?;
        configure(&conn, self.read_only).map_err(OpenError::Database)?;
        Ok(conn)
    }

    /// Connects and keys; the first read tells whether the key fits. Writes nothing.
    pub(super) fn unlock(&self, more: OpenFlags) -> Result<Connection, OpenError> {
        let conn = if self.read_only {
            let uri = format!("file:{}?immutable=1", escape_uri(&self.path));
            Connection::open_with_flags(
                uri,
                OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI,
            )
        } else {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW | more;
            Connection::open_with_flags(&self.path, flags)
        }
        .map_err(OpenError::Database)?;
        let first_read = || -> rusqlite::Result<()> {
            conn.busy_timeout(Duration::ZERO)?;
            self.give_key(&conn)?;
            conn.pragma_update(None, "cipher_log_level", "NONE")?;
            conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        };
        first_read().map_err(wrong_key)?;
        Ok(conn)
    }

    fn give_key(&self, conn: &Connection) -> rusqlite::Result<()> {
        match &self.key {
            Some(key) => conn.pragma_update(None, "key", key.pragma().as_str()),
            None => Ok(()),
        }
    }
}

/// Memory for pages that were read.
const CACHE_KIB: i64 = 65_536;

/// The same for a job beside the window: new rows are added at the end of their tables, so an import needs few pages at a time.
pub(super) const JOB_CACHE_KIB: i64 = 32_768;

/// Pages that a backup copies between two looks at progress.
const PAGES_A_STEP: i32 = 500;

/// Settings of every connection: crash safety (WAL, FULL), erasure (`secure_delete`), distrust of handed-in files (DEFENSIVE, limits, `trusted_schema`).
pub(super) fn configure(conn: &Connection, read_only: bool) -> rusqlite::Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024)?;
    conn.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 2)?;
    conn.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 16)?;
    conn.set_prepared_statement_cache_capacity(128);
    if !read_only {
        conn.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        conn.pragma_update(None, "synchronous", "FULL")?;
        if cfg!(target_os = "macos") {
            conn.pragma_update(None, "fullfsync", true)?;
            conn.pragma_update(None, "checkpoint_fullfsync", true)?;
        }
        conn.pragma_update(None, "wal_autocheckpoint", 1000)?;
        conn.query_row("PRAGMA journal_size_limit = 16777216", [], |_| Ok(()))?;
        conn.pragma_update(None, "secure_delete", true)?;
    }
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
    conn.query_row("PRAGMA mmap_size = 0", [], |_| Ok(())).or_else(no_row_is_fine)?;
    conn.busy_timeout(Duration::from_secs(2))
}

/// Some pragmas answer with a row in one build and with none in another.
fn no_row_is_fine(error: rusqlite::Error) -> rusqlite::Result<()> {
    if matches!(error, rusqlite::Error::QueryReturnedNoRows) { Ok(()) } else { Err(error) }
}

/// SQLCipher says "not a database" to a wrong key and to a damaged first page alike.
fn wrong_key(error: rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => OpenError::WrongPassphrase,
        Some(rusqlite::ErrorCode::DatabaseCorrupt) => OpenError::Damaged(error.to_string()),
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => OpenError::InUse { holder: String::new() },
        _ => OpenError::Database(error),
    }
}

/// A path inside an SQLite URI.
fn escape_uri(path: &Path) -> String {
    path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23")
}
