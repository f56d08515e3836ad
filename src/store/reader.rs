//! The reading half of the register: what pages, reports and exports are given. It can't write.

use super::error::StoreResult;
use rusqlite::{Connection, Params, Row};

/// Reads rows. Functions of the store take `impl Into<Reader>` never; they take `Reader`, which is copied freely.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    conn: &'a Connection,
}

impl<'a> Reader<'a> {
    /// A reader of a connection.
    pub(in crate::store) fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// The connection, for the store's own files.
    pub(in crate::store) fn conn(self) -> &'a Connection {
        self.conn
    }

    /// All rows of a query, mapped; the statement is prepared once and kept.
    pub(in crate::store) fn rows<T>(
        self,
        sql: &str,
        params: impl Params,
        map: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> StoreResult<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, map)?.collect::<rusqlite::Result<Vec<T>>>()?;
        Ok(rows)
    }

    /// The first row of a query, mapped, or `None`.
    pub(in crate::store) fn row<T>(
        self,
        sql: &str,
        params: impl Params,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> StoreResult<Option<T>> {
        use rusqlite::OptionalExtension as _;
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row(params, map).optional()?)
    }
}
