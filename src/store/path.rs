//! Ticks on the path: when an item was looked at, what was found, when it's asked again.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::PathTickId;
use crate::domain::path::{NewPathTick, PathItem, PathTick};
use rusqlite::{Row, params};

const COLUMNS: &str = "id, rev, item, on_date, notes, again_on";

fn from_row(row: &Row<'_>) -> rusqlite::Result<PathTick> {
    let values =
        NewPathTick { item: row.get(2)?, on: row.get::<_, Iso<Date>>(3)?.0, note: row.get(4)?, again_on: row.get::<_, Iso<Date>>(5)?.0 };
    Ok(PathTick { id: row.get(0)?, rev: row.get(1)?, values })
}

/// Every tick, newest first within an item.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<PathTick>> {
    db.rows(&format!("SELECT {COLUMNS} FROM path_tick ORDER BY item, on_date DESC, id DESC"), [], from_row)
}

/// The newest tick of every item that was ever ticked, in the order of the path.
///
/// # Errors
/// What the file refuses.
pub fn newest(db: Reader<'_>) -> StoreResult<Vec<PathTick>> {
    let mut ticks = list(db)?;
    ticks.dedup_by_key(|tick| tick.values.item);
    ticks.sort_by_key(|tick| tick.values.item);
    Ok(ticks)
}

/// What is to be asked again by a day, the longest waiting first, at most `most`.
///
/// # Errors
/// What the file refuses.
pub fn due(db: Reader<'_>, by: Date, most: usize) -> StoreResult<Vec<PathTick>> {
    let mut due: Vec<PathTick> = newest(db)?.into_iter().filter(|tick| tick.is_due(by)).collect();
    due.sort_by_key(|tick| tick.values.again_on);
    due.truncate(most);
    Ok(due)
}

/// How many ticks there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM path_tick", [])
}

/// Adds a tick.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewPathTick) -> StoreResult<PathTickId> {
    let id: PathTickId = tx.new_id();
    tx.execute(
        "INSERT INTO path_tick (id, item, on_date, again_on, notes, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)",
        params![id, new.item, Iso(new.on), Iso(new.again_on), new.note, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// Writes a tick anew.
///
/// # Errors
/// `ChangedSince`, `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: PathTickId, rev: i64, new: &NewPathTick) -> StoreResult<()> {
    let written = tx.execute(
        "UPDATE path_tick SET on_date = ?3, again_on = ?4, notes = ?5, updated_at = ?6, updated_by = ?7, rev = rev + 1 WHERE id = ?1 AND rev = ?2",
        params![id, rev, Iso(new.on), Iso(new.again_on), new.note, tx.now_ms(), tx.device()],
    )?;
    match written {
        0 if lookup::is_known(tx.reader(), "path_tick", id)? => Err(super::error::StoreError::ChangedSince),
        written => lookup::found(written),
    }
}

/// Has an item asked again on a later day; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn snooze(tx: &Tx<'_>, item: PathItem, until: Date) -> StoreResult<bool> {
    let sql = "UPDATE path_tick SET again_on = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1
               WHERE id = (SELECT id FROM path_tick WHERE item = ?1 ORDER BY on_date DESC, id DESC LIMIT 1) AND again_on <> ?2";
    Ok(tx.execute(sql, (item, Iso(until), tx.now_ms(), tx.device()))? > 0)
}

/// Takes a tick away for good; undo brings it back.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: PathTickId) -> StoreResult<()> {
    lookup::found(tx.execute("DELETE FROM path_tick WHERE id = ?1", [id])?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::path::PathTickDraft;
    use crate::store::testing::{TODAY, register, write};
    use jiff::civil::date;

    #[test]
    fn the_newest_tick_counts_and_is_due_a_year_later() {
        let mut register = register();
        let tick = |on| PathTickDraft::of(PathItem::Needs, on).check().unwrap();
        let old = write(&mut register, |tx| insert(tx, &tick(date(2025, 11, 1))));
        assert_eq!(due(register.reader(), TODAY, 9).unwrap().len(), 1);
        let new = write(&mut register, |tx| insert(tx, &tick(TODAY)));
        assert_eq!(due(register.reader(), TODAY, 9).unwrap(), []);
        let ids: Vec<PathTickId> = newest(register.reader()).unwrap().into_iter().map(|tick| tick.id).collect();
        assert_eq!((ids, count(register.reader()).unwrap()), (vec![new], 2));
        write(&mut register, |tx| remove(tx, new));
        assert_eq!(newest(register.reader()).unwrap().first().map(|tick| tick.id), Some(old));
        register.undo(2_000, TODAY).unwrap();
        assert!(write(&mut register, |tx| snooze(tx, PathItem::Needs, date(2026, 11, 1))));
        assert_eq!(due(register.reader(), TODAY, 9).unwrap().first().map(|tick| tick.id), Some(new));
    }
}
