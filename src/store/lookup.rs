//! What every noun's file needs: is a row there, how many, into the bin, was it changed since. No noun of its own.

use super::error::{StoreError, StoreResult};
use super::reader::Reader;
use super::tx::Tx;
use rusqlite::{Params, Row, ToSql};

/// Whether a query finds any row.
pub(super) fn has(db: Reader<'_>, sql: &str, params: impl Params) -> StoreResult<bool> {
    Ok(db.row(sql, params, |_| Ok(()))?.is_some())
}

/// The number that a `SELECT count(*)` gives.
pub(super) fn count(db: Reader<'_>, sql: &str, params: impl Params) -> StoreResult<usize> {
    let number = db.row(sql, params, |row| row.get::<_, i64>(0))?.unwrap_or_default();
    Ok(usize::try_from(number).unwrap_or_default())
}

/// Whether a row is in the table, in the bin or not.
pub(super) fn is_known(db: Reader<'_>, table: &'static str, id: impl ToSql) -> StoreResult<bool> {
    has(db, &format!("SELECT 1 FROM {table} WHERE id = ?1"), [id])
}

/// Whether a row is in the table and not in the bin.
pub(super) fn is_live(db: Reader<'_>, table: &'static str, id: impl ToSql) -> StoreResult<bool> {
    has(db, &format!("SELECT 1 FROM {table} WHERE id = ?1 AND deleted_at IS NULL"), [id])
}

/// Hands every row of a query on, one at a time, so that a million of them need no room.
pub(super) fn each_row<T, E: From<StoreError>>(
    db: Reader<'_>,
    sql: &str,
    map: fn(&Row<'_>) -> rusqlite::Result<T>,
    mut act: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = db.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = statement.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        act(map(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

/// Puts a live row into the bin.
///
/// # Errors
/// `NotFound` when it isn't there or is in the bin already.
pub(super) fn bin(tx: &Tx<'_>, table: &'static str, id: impl ToSql) -> StoreResult<()> {
    let sql =
        format!("UPDATE {table} SET deleted_at = ?2, updated_at = ?2, updated_by = ?3, rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL");
    found(tx.execute(&sql, (id, tx.now_ms(), tx.device()))?)
}

/// `NotFound` when a statement that names one row wrote none.
pub(super) fn found(written: usize) -> StoreResult<()> {
    if written == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// `ChangedSince` when a statement that names one row and its `rev` wrote none although the row is live, else `NotFound`.
pub(super) fn found_unchanged(db: Reader<'_>, written: usize, table: &'static str, id: impl ToSql) -> StoreResult<()> {
    match written {
        0 if is_live(db, table, id)? => Err(StoreError::ChangedSince),
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}
