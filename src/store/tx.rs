//! The writing half of the register: one transaction, one step of the change log, ids and stamps from one clock reading.

use super::error::StoreResult;
use super::reader::Reader;
use rusqlite::{Connection, Params};
use std::cell::Cell;
use uuid::{ContextV7, Timestamp, Uuid};

/// Hands a deed the means to write: rows, new ids, stamps. Made by `Register::perform` alone, ended by it.
pub struct Tx<'a> {
    conn: &'a Connection,
    device: Uuid,
    now_ms: i64,
    ids: &'a ContextV7,
    written: Cell<u64>,
}

impl<'a> Tx<'a> {
    pub(in crate::store) fn new(conn: &'a Connection, device: Uuid, now_ms: i64, ids: &'a ContextV7) -> Self {
        Self { conn, device, now_ms, ids, written: Cell::new(0) }
    }

    /// The reading half, which sees what this transaction wrote.
    pub fn reader(&self) -> Reader<'a> {
        Reader::new(self.conn)
    }

    /// Time of the deed, UTC milliseconds: one reading for all its rows.
    pub fn now_ms(&self) -> i64 {
        self.now_ms
    }

    /// A new id, later than every id made before it since the register was opened.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        let ms = u64::try_from(self.now_ms).unwrap_or_default();
        let nanos = u32::try_from(ms % 1000).unwrap_or_default() * 1_000_000;
        T::from(Uuid::new_v7(Timestamp::from_unix(self.ids, ms / 1000, nanos)))
    }

    /// The device that writes, for `updated_by`.
    pub(in crate::store) fn device(&self) -> &[u8; 16] {
        self.device.as_bytes()
    }

    /// Runs one writing statement, prepared once; the number of rows written.
    pub(in crate::store) fn execute(&self, sql: &str, params: impl Params) -> StoreResult<usize> {
        let rows = self.conn.prepare_cached(sql)?.execute(params)?;
        self.written.set(self.written.get() + rows as u64);
        Ok(rows)
    }
}
