//! Search documents that wait to be indexed: ranges of the change log that large deeds left behind.
//! What is indexed is the records as they stand then, so later deeds and undo need to know nothing of it.

use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::tx::Tx;

/// How many rows of the change log wait; 0 when the search knows everything.
///
/// # Errors
/// What the file says.
pub fn left(db: Reader<'_>) -> StoreResult<i64> {
    Ok(db.row("SELECT coalesce(sum(last - next + 1), 0) FROM search_pending", [], |row| row.get(0))?.unwrap_or_default())
}

/// Lets the documents of a range wait.
pub(in crate::store) fn add(tx: &Tx<'_>, range: (i64, i64)) -> StoreResult<()> {
    tx.execute("INSERT INTO search_pending (next, last) VALUES (?1, ?2)", range)?;
    Ok(())
}

/// Takes the first of the waiting rows, `most` at a time.
pub(in crate::store) fn take(tx: &Tx<'_>, most: i64) -> StoreResult<Option<(i64, i64)>> {
    let sql = "SELECT id, next, last FROM search_pending ORDER BY id LIMIT 1";
    let first = tx.reader().row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let Some((id, next, last)): Option<(i64, i64, i64)> = first else { return Ok(None) };
    let until = last.min(next + most - 1);
    if until == last {
        tx.execute("DELETE FROM search_pending WHERE id = ?1", [id])?;
    } else {
        tx.execute("UPDATE search_pending SET next = ?2 WHERE id = ?1", (id, until + 1))?;
    }
    Ok(Some((next, until)))
}

/// Nothing waits any more: everything is made anew.
pub(in crate::store) fn clear(tx: &Tx<'_>) -> StoreResult<()> {
    tx.execute("DELETE FROM search_pending", [])?;
    Ok(())
}
