//! Saved views of the customers grid.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::SavedViewId;
use crate::domain::saved_view::{SavedView, ViewSpec};
use rusqlite::Row;

const COLUMNS: &str = "id, name, spec, position";

fn from_row(row: &Row<'_>) -> rusqlite::Result<SavedView> {
    let spec: String = row.get(2)?;
    Ok(SavedView { id: row.get(0)?, name: row.get(1)?, spec: ViewSpec::from_stored(&spec), position: row.get(3)? })
}

/// The saved views in the order of their tabs.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<SavedView>> {
    db.rows(&format!("SELECT {COLUMNS} FROM saved_view WHERE deleted_at IS NULL ORDER BY position, id"), [], from_row)
}

/// A saved view.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: SavedViewId) -> StoreResult<Option<SavedView>> {
    db.row(&format!("SELECT {COLUMNS} FROM saved_view WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// Saves a view as the last tab.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, name: &str, spec: &ViewSpec) -> StoreResult<SavedViewId> {
    let id: SavedViewId = tx.new_id();
    let sql = "INSERT INTO saved_view (id, name, spec, position, created_at, updated_at, updated_by) \
               VALUES (?1, ?2, ?3, (SELECT 1 + coalesce(max(position), 0) FROM saved_view WHERE deleted_at IS NULL), ?4, ?4, ?5)";
    tx.execute(sql, (id, name, spec.to_stored(), tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Writes a saved view anew.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: SavedViewId, name: &str, spec: &ViewSpec) -> StoreResult<()> {
    let sql = "UPDATE saved_view SET name = ?2, spec = ?3, updated_at = ?4, updated_by = ?5, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, (id, name, spec.to_stored(), tx.now_ms(), tx.device()))?)
}

/// Brings the tabs into this order.
///
/// # Errors
/// What the file refuses.
pub fn arrange(tx: &Tx<'_>, order: &[SavedViewId]) -> StoreResult<()> {
    let sql = "UPDATE saved_view SET position = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 \
               WHERE id = ?1 AND position <> ?2 AND deleted_at IS NULL";
    for (position, id) in (1_i64..).zip(order) {
        tx.execute(sql, (id, position, tx.now_ms(), tx.device()))?;
    }
    Ok(())
}

/// Puts a saved view into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: SavedViewId) -> StoreResult<()> {
    lookup::bin(tx, "saved_view", id)
}
