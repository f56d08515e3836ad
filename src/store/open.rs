//! Opening, making and closing the register file: lock, key, gate, ladder, settings, in this order. Bytes stay untouched when it fails.

use super::derived;
use super::error::{OpenError, StoreError, StoreResult};
use super::gate::Hold;
use super::ids::Ids;
use super::key::{RawKey, SALT_BYTES};
use super::lock::{LockFailure, LockFile};
use super::log::{self, StepMark};
use super::migrate;
use super::opener::{JOB_CACHE_KIB, Opener, configure};
use super::reader::Reader;
use super::search::pending;
use super::tx::{Stamp, Tx};
use crate::base::Date;
use crate::domain::noun::Nouns;
use rusqlite::{Connection, OpenFlags};
use std::io::Read as _;
use std::path::Path;
use uuid::Uuid;

/// The first bytes of an SQLite file that isn't encrypted.
const PLAIN_HEADER: &[u8; SALT_BYTES] = b"SQLite format 3\0";

/// An open register: the window's connection, the lock, and the means to open more connections.
pub struct Register {
    conn: Connection,
    mark: StepMark,
    device: Uuid,
    ids: Ids,
    opener: Opener,
    hold: Hold,
    _lock: Option<LockFile>,
}

/// What a written step left behind.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// The step in the change log; `None` when nothing was written.
    pub step: Option<i64>,
    /// What kinds of records were written.
    pub nouns: Nouns,
}

impl Register {
    /// Makes a new register at `path`, encrypted when a passphrase is given.
    ///
    /// # Errors
    /// `Exists` when a file is there; else what the disk says. A half-made file is removed.
    pub fn create(path: &Path, passphrase: Option<&str>, now_ms: i64) -> Result<Self, OpenError> {
        let lock = lock(path)?;
        if path.try_exists()? {
            return Err(OpenError::Exists);
        }
        let key = match passphrase {
            Some(passphrase) => {
                let mut salt = [0_u8; SALT_BYTES];
                getrandom::fill(&mut salt).map_err(std::io::Error::other)?;
                Some(RawKey::derive(passphrase, salt))
            }
            None => None,
        };
        let opener = Opener::new(path, key, false);
        let made = opener.connect(OpenFlags::SQLITE_OPEN_CREATE).and_then(|conn| Self::begin(conn, opener, Some(lock), now_ms));
        if made.is_err() {
            std::fs::remove_file(path).ok();
        }
        made
    }

    /// Opens the register at `path`; a read-only place is opened for reading.
    ///
    /// # Errors
    /// One kind for each sentence that the user can act on; the file's bytes are untouched.
    pub fn open(path: &Path, passphrase: Option<&str>, now_ms: i64) -> Result<Self, OpenError> {
        let head = read_head(path)?;
        let (lock, read_only) = match lock(path) {
            Ok(lock) if is_writable(path) => (Some(lock), false),
            Ok(_) | Err(OpenError::ReadOnly(_)) => (None, true),
            Err(error) => return Err(error),
        };
        let key = match (head == *PLAIN_HEADER, passphrase) {
            (true, _) => None,
            (false, Some(passphrase)) => Some(RawKey::derive(passphrase, head)),
            (false, None) => return Err(OpenError::WrongPassphrase),
        };
        let opener = Opener::new(path, key, read_only);
        let conn = opener.unlock(OpenFlags::empty())?;
        migrate::gate(&conn)?;
        configure(&conn, read_only).map_err(OpenError::Database)?;
        Self::begin(conn, opener, lock, now_ms)
    }

    /// A second connection that writes beside the window's, for a job; the window's register keeps the lock.
    ///
    /// # Errors
    /// As for opening.
    pub fn beside(opener: &Opener) -> Result<Self, OpenError> {
        let conn = opener.connect(OpenFlags::empty())?;
        conn.pragma_update(None, "cache_size", -JOB_CACHE_KIB).map_err(OpenError::Database)?;
        Ok(Self { hold: Hold::Job, ..Self::begin(conn, opener.clone(), None, 0)? })
    }

    /// A register in memory, for tests and for trying things out.
    ///
    /// # Errors
    /// None in practice.
    pub fn in_memory() -> Result<Self, OpenError> {
        let conn = Connection::open_in_memory().map_err(OpenError::Database)?;
        let opener = Opener::new(Path::new(""), None, false);
        configure(&conn, false).map_err(OpenError::Database)?;
        Self::begin(conn, opener, None, 0)
    }

    /// Climbs the ladder and lays the change log's triggers over an opened connection.
    fn begin(mut conn: Connection, opener: Opener, lock: Option<LockFile>, now_ms: i64) -> Result<Self, OpenError> {
        let (mark, ids) = (StepMark::default(), Ids::default());
        if opener.is_read_only() {
            let device = device(&conn)?;
            return Ok(Self { conn, mark, device, ids, opener, hold: Hold::Deed, _lock: lock });
        }
        let fresh = migrate::version(&conn).map_err(OpenError::Database)? == 0;
        migrate::climb(&mut conn).map_err(OpenError::Database)?;
        if fresh {
            first_rows(&conn, &ids, now_ms).map_err(OpenError::Database)?;
        }
        log::lend_step(&conn, &mark).and_then(|()| log::lay_triggers(&conn)).map_err(OpenError::Database)?;
        let device = device(&conn)?;
        Ok(Self { conn, mark, device, ids, opener, hold: Hold::Deed, _lock: lock })
    }

    /// The reading half.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.conn)
    }

    /// Opens further connections.
    pub fn opener(&self) -> &Opener {
        &self.opener
    }

    /// Where the file is; empty for a register in memory.
    pub fn path(&self) -> &Path {
        self.opener.path()
    }

    /// Whether the place or the file can't be written.
    pub fn is_read_only(&self) -> bool {
        self.opener.is_read_only()
    }

    /// Whether the file is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.opener.is_encrypted()
    }

    /// One deed: a transaction and a step of the change log around `deed`; on an error nothing is kept.
    ///
    /// # Errors
    /// The deed's own, or the store's.
    pub fn write_step<T, E: From<StoreError>>(
        &mut self,
        op: &str,
        now_ms: i64,
        today: Date,
        deed: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Written), E> {
        self.write(now_ms, |tx, mark| {
            let step = log::begin(tx, op)?;
            let value = mark.during(step, || deed(tx))?;
            let nouns = log::nouns(tx.reader(), step)?;
            let kept = log::settle(tx, step, nouns)?;
            derived::refresh(tx, step.first_change, nouns, today)?;
            Ok((value, Written { step: kept.then_some(step.id), nouns }))
        })
    }

    /// Takes the last step back, as a step of its own; `None` when there is nothing to undo.
    ///
    /// # Errors
    /// `ChangedSince` when a row isn't as the step left it; nothing is touched then.
    pub fn undo(&mut self, now_ms: i64, today: Date) -> StoreResult<Option<(String, Written)>> {
        self.reverse(log::Way::Undo, now_ms, today)
    }

    /// Does the last undone step again; `None` when there is nothing to redo.
    ///
    /// # Errors
    /// As for [`Register::undo`].
    pub fn redo(&mut self, now_ms: i64, today: Date) -> StoreResult<Option<(String, Written)>> {
        self.reverse(log::Way::Redo, now_ms, today)
    }

    /// The deed that undo would take back.
    ///
    /// # Errors
    /// What the file says.
    pub fn next_undo(&self) -> StoreResult<Option<String>> {
        Ok(log::target(self.reader(), log::Way::Undo)?.map(|target| target.op))
    }

    /// The deed that redo would do again.
    ///
    /// # Errors
    /// What the file says.
    pub fn next_redo(&self) -> StoreResult<Option<String>> {
        Ok(log::target(self.reader(), log::Way::Redo)?.map(|target| target.op))
    }

    fn reverse(&mut self, way: log::Way, now_ms: i64, today: Date) -> StoreResult<Option<(String, Written)>> {
        self.write(now_ms, |tx, mark| {
            let Some(target) = log::target(tx.reader(), way)? else { return Ok(None) };
            let step = log::begin(tx, way.op())?;
            mark.during(step, || log::apply_back(tx, target.applied))?;
            log::settle_reversal(tx, step, &target, way)?;
            let nouns = log::nouns(tx.reader(), step)?;
            derived::refresh(tx, step.first_change, nouns, today)?;
            Ok(Some((target.op, Written { step: Some(step.id), nouns })))
        })
    }

    /// Writes rows that no undo knows: samples in bulk, what was opened last, derived rows.
    ///
    /// # Errors
    /// The closure's own, or the store's.
    pub fn write_unlogged<T, E: From<StoreError>>(&mut self, now_ms: i64, work: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.write(now_ms, |tx, _| work(tx))
    }

    fn write<T, E: From<StoreError>>(&mut self, now_ms: i64, work: impl FnOnce(&Tx<'_>, &StepMark) -> Result<T, E>) -> Result<T, E> {
        let _turn = self.opener.turn(self.hold)?;
        self.write_rows(now_ms, work)
    }

    fn write_rows<T, E: From<StoreError>>(&mut self, now_ms: i64, work: impl FnOnce(&Tx<'_>, &StepMark) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let stamp = Stamp { device: self.device, now_ms, ids: &self.ids, mark: &self.mark };
        let tx = Tx::new(&transaction, stamp);
        let value = work(&tx, &self.mark)?;
        if tx.wrote_many() {
            log::lay_triggers(&transaction).map_err(StoreError::from)?;
        }
        transaction.commit().map_err(StoreError::from)?;
        Ok(value)
    }

    /// Indexes the next search documents of those that wait since a large deed, in a short transaction that lets every deed go first;
    /// how many rows of the change log are left.
    ///
    /// # Errors
    /// What the file says; `Busy` while a job writes.
    pub fn index_more(&mut self) -> StoreResult<i64> {
        let left = pending::left(self.reader())?;
        if left == 0 || self.is_read_only() {
            return Ok(0);
        }
        let _turn = self.opener.turn(Hold::Piece)?;
        self.write_rows(0, |tx, _| derived::index_more(tx))
    }

    /// Whether a job writes beside, so that a deed would wait for it.
    pub fn has_job(&self) -> bool {
        self.hold == Hold::Deed && self.opener.has_job()
    }

    /// Brings everything into the one file and closes it.
    ///
    /// # Errors
    /// What the disk says; the file is whole all the same.
    pub fn close(self) -> StoreResult<()> {
        if !self.opener.is_read_only() {
            self.conn.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);")?;
        }
        self.conn.close().map_err(|(_, error)| error.into())
    }
}

/// Takes the lock of a register.
fn lock(path: &Path) -> Result<LockFile, OpenError> {
    LockFile::take(path).map_err(|failure| match failure {
        LockFailure::Held(holder) => OpenError::InUse { holder },
        LockFailure::Io(error) if matches!(error.kind(), std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem) => {
            OpenError::ReadOnly(path.to_owned())
        }
        LockFailure::Io(error) if error.kind() == std::io::ErrorKind::NotFound => OpenError::Missing,
        LockFailure::Io(error) => OpenError::Io(error),
    })
}

/// The first sixteen bytes: the salt of an encrypted file, or the header of a plain one. Read before SQLite has the file open.
fn read_head(path: &Path) -> Result<[u8; SALT_BYTES], OpenError> {
    let mut file = std::fs::File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => OpenError::Missing,
        _ => OpenError::Io(error),
    })?;
    let mut head = [0_u8; SALT_BYTES];
    match file.read_exact(&mut head) {
        Ok(()) => Ok(head),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Err(OpenError::NotARegister),
        Err(error) => Err(OpenError::Io(error)),
    }
}

/// Whether the file itself may be written; the folder was tried by the lock.
fn is_writable(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|data| !data.permissions().readonly())
}

/// What a new register knows of itself.
fn first_rows(conn: &Connection, ids: &Ids, now_ms: i64) -> rusqlite::Result<()> {
    let id = || ids.next(now_ms).to_string();
    let rows = [
        ("file_uuid", id()),
        ("device_id", id()),
        ("created_at", now_ms.to_string()),
        ("created_by", format!("kimmoke {}", env!("CARGO_PKG_VERSION"))),
        ("min_reader", "1".to_owned()),
    ];
    let mut insert = conn.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2)")?;
    rows.iter().try_for_each(|(key, value)| insert.execute((key, value)).map(|_| ()))
}

/// The device that writes.
fn device(conn: &Connection) -> Result<Uuid, OpenError> {
    let text: String =
        conn.query_row("SELECT value FROM meta WHERE key = 'device_id'", [], |row| row.get(0)).map_err(OpenError::Database)?;
    Uuid::parse_str(&text).map_err(|_| OpenError::Damaged("device id".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn place() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("testi ä.kimmoke");
        (folder, path)
    }

    fn made(path: &Path, passphrase: Option<&str>) {
        Register::create(path, passphrase, 1).unwrap().close().unwrap();
    }

    fn refused(path: &Path, passphrase: Option<&str>) -> OpenError {
        let before = std::fs::read(path).ok();
        let error = Register::open(path, passphrase, 2).err().expect("it opened");
        assert!(std::fs::read(path).ok() == before, "bytes changed");
        error
    }

    #[test]
    fn a_passphrase_opens_in_either_spelling_and_no_other_does() {
        let (_folder, path) = place();
        made(&path, Some("sininen pöytä"));
        assert!(matches!(refused(&path, Some("punainen pöytä")), OpenError::WrongPassphrase));
        assert!(matches!(refused(&path, None), OpenError::WrongPassphrase));
        let register = Register::open(&path, Some("sininen po\u{308}yta\u{308}"), 2).unwrap();
        assert!(register.is_encrypted());
    }

    #[test]
    fn the_file_gives_nothing_away_with_a_passphrase() {
        let (_folder, path) = place();
        let mut register = Register::create(&path, Some("salainen"), 1).unwrap();
        let add = |tx: &Tx<'_>| tx.execute("INSERT INTO meta (key, value) VALUES ('x', 'Kotipuoti Tyynelmä')", []);
        register.write_unlogged(1, add).unwrap();
        register.close().unwrap();
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(9).any(|window| window == b"Kotipuoti"));
    }

    #[test]
    fn the_same_code_opens_a_register_without_passphrase() {
        let (_folder, path) = place();
        made(&path, None);
        let register = Register::open(&path, Some("turha"), 2).unwrap();
        assert!(!register.is_encrypted());
    }

    #[test]
    fn what_is_no_register_is_told_apart() {
        let (folder, path) = place();
        assert!(matches!(refused(&path, None), OpenError::Missing));
        std::fs::write(&path, "short").unwrap();
        assert!(matches!(refused(&path, None), OpenError::NotARegister));
        let other = folder.path().join("other.sqlite");
        Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
        assert!(matches!(refused(&other, None), OpenError::NotARegister));
        made(&folder.path().join("there.kimmoke"), None);
        assert!(matches!(Register::create(&folder.path().join("there.kimmoke"), None, 1), Err(OpenError::Exists)));
    }

    #[test]
    fn a_newer_file_is_refused_by_its_number() {
        let (_folder, path) = place();
        made(&path, None);
        Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(refused(&path, None), OpenError::Newer { found: 99, .. }));
    }

    #[test]
    fn a_second_opener_is_told_who_has_it() {
        let (_folder, path) = place();
        let first = Register::create(&path, None, 1).unwrap();
        match Register::open(&path, None, 2) {
            Err(OpenError::InUse { holder }) => assert!(holder.contains(&std::process::id().to_string())),
            other => panic!("{:?}", other.err()),
        }
        first.close().unwrap();
        assert!(Register::open(&path, None, 2).is_ok());
    }

    #[test]
    fn a_copy_opens_with_the_same_passphrase() {
        let (folder, path) = place();
        let register = Register::create(&path, Some("kopioitava"), 1).unwrap();
        let copy = folder.path().join("copy.kimmoke");
        let mut last = (0, 1);
        register.opener().copy_to(&copy, |done, all| last = (done, all)).unwrap();
        assert!(Register::open(&copy, Some("kopioitava"), 2).is_ok());
        assert!(Register::open(&copy, Some("toinen"), 2).is_err());
    }

    #[test]
    fn another_connection_reads_beside_the_window_but_never_writes() {
        let (_folder, path) = place();
        let register = Register::create(&path, Some("rinnalla"), 1).unwrap();
        let beside = register.opener().read_connection().unwrap();
        let count = beside.reader().row("SELECT count(*) FROM meta", [], |row| row.get::<_, i64>(0)).unwrap();
        assert!(count.is_some_and(|count| count > 0));
        assert!(beside.reader().conn().execute("DELETE FROM meta", []).is_err());
    }
}
