//! The writing half of the register: one transaction, one step of the change log, ids and stamps from one clock reading.

use super::error::StoreResult;
use super::ids::Ids;
use super::log::{self, StepMark};
use super::reader::Reader;
use rusqlite::{Connection, Params};
use std::cell::Cell;
use uuid::Uuid;

/// Hands a deed the means to write: rows, new ids, stamps. Made by `Register::perform` alone, ended by it.
pub struct Tx<'a> {
    conn: &'a Connection,
    stamp: Stamp<'a>,
    inserted: Cell<u32>,
}

/// What a transaction writes its rows with.
pub(in crate::store) struct Stamp<'a> {
    /// The device that writes.
    pub(in crate::store) device: Uuid,
    /// Time of the deed, UTC milliseconds.
    pub(in crate::store) now_ms: i64,
    /// Makes ids.
    pub(in crate::store) ids: &'a Ids,
    /// The step that is written.
    pub(in crate::store) mark: &'a StepMark,
}

/// Where a new row stands, for the change log.
#[derive(Clone, Copy)]
pub(in crate::store) struct Place<'a> {
    /// Its table, one of [`log::MANY`].
    pub(in crate::store) table: &'static str,
    /// Its id.
    pub(in crate::store) id: &'a [u8; 16],
    /// Whose history it belongs to.
    pub(in crate::store) owner: &'a [u8; 16],
}

/// New rows of one deed after which the log is written without triggers.
const MANY_ROWS: u32 = 1_000;

impl<'a> Tx<'a> {
    pub(in crate::store) fn new(conn: &'a Connection, stamp: Stamp<'a>) -> Self {
        Self { conn, stamp, inserted: Cell::new(0) }
    }

    /// The reading half, which sees what this transaction wrote.
    pub fn reader(&self) -> Reader<'a> {
        Reader::new(self.conn)
    }

    /// Time of the deed, UTC milliseconds: one reading for all its rows.
    pub fn now_ms(&self) -> i64 {
        self.stamp.now_ms
    }

    /// A new id, later than every id made before it since the register was opened.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        T::from(self.stamp.ids.next(self.stamp.now_ms))
    }

    /// The device that writes, for `updated_by`.
    pub(in crate::store) fn device(&self) -> &[u8; 16] {
        self.stamp.device.as_bytes()
    }

    /// Runs one writing statement, prepared once; the number of rows written.
    pub(in crate::store) fn execute(&self, sql: &str, params: impl Params) -> StoreResult<usize> {
        Ok(self.conn.prepare_cached(sql)?.execute(params)?)
    }

    /// Adds one row to a table that imports fill. After many of them the log is written from here instead of by triggers: a statement
    /// with a trigger keeps a copy of every page that it touches, to be able to fail half-way, and that costs as much as the row.
    pub(in crate::store) fn insert(&self, place: Place<'_>, sql: &str, params: impl Params) -> StoreResult<()> {
        if self.inserted.get() == MANY_ROWS {
            log::lift_triggers(self.conn)?;
        }
        self.execute(sql, params)?;
        if self.wrote_many() {
            self.stamp.mark.note_insert(self, place)?;
        }
        self.inserted.set(self.inserted.get().saturating_add(1));
        Ok(())
    }

    /// Whether triggers were lifted on the way.
    pub(in crate::store) fn wrote_many(&self) -> bool {
        self.inserted.get() >= MANY_ROWS
    }
}
