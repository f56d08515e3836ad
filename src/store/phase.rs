//! Phases of the customer's purchase process.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::PhaseId;
use crate::domain::phase::{DefaultPhase, NewPhase, Phase, PhaseUse};
use rusqlite::Row;

const COLUMNS: &str = "id, position, name_fi, name_en";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Phase> {
    Ok(Phase { id: row.get(0)?, position: row.get(1)?, name_fi: row.get(2)?, name_en: row.get(3)? })
}

/// The phases in their order.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<Phase>> {
    db.rows(&format!("SELECT {COLUMNS} FROM phase WHERE deleted_at IS NULL ORDER BY position, id"), [], from_row)
}

/// A phase, also one that was removed.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: PhaseId) -> StoreResult<Option<Phase>> {
    db.row(&format!("SELECT {COLUMNS} FROM phase WHERE id = ?1"), [id], from_row)
}

/// Whether the id names a phase, also one that was removed.
///
/// # Errors
/// What the file refuses.
pub fn is_known(db: Reader<'_>, id: PhaseId) -> StoreResult<bool> {
    lookup::is_known(db, "phase", id)
}

/// Gives a new register its five phases, in order.
///
/// # Errors
/// What the file refuses.
pub fn insert_defaults(tx: &Tx<'_>) -> StoreResult<Vec<PhaseId>> {
    let sql = "INSERT INTO phase (id, position, name_fi, name_en, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)";
    (1_i64..)
        .zip(DefaultPhase::ALL)
        .map(|(position, phase)| {
            let id: PhaseId = tx.new_id();
            let (name_fi, name_en) = phase.names();
            tx.execute(sql, (id, position, name_fi, name_en, tx.now_ms(), tx.device()))?;
            Ok(id)
        })
        .collect()
}

/// Adds a phase as the last.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewPhase) -> StoreResult<PhaseId> {
    let (id, values): (PhaseId, _) = (tx.new_id(), new.values());
    let sql = "INSERT INTO phase (id, position, name_fi, name_en, created_at, updated_at, updated_by) \
               VALUES (?1, (SELECT 1 + coalesce(max(position), 0) FROM phase), ?2, ?3, ?4, ?4, ?5)";
    tx.execute(sql, (id, &values.name_fi, &values.name_en, tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Renames a phase.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: PhaseId, new: &NewPhase) -> StoreResult<()> {
    let values = new.values();
    let sql =
        "UPDATE phase SET name_fi = ?2, name_en = ?3, updated_at = ?4, updated_by = ?5, rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, (id, &values.name_fi, &values.name_en, tx.now_ms(), tx.device()))?)
}

/// Puts the phases into an order; whether that changed anything. Those that aren't named keep their places behind.
///
/// # Errors
/// What the file refuses.
pub fn reorder(tx: &Tx<'_>, order: &[PhaseId]) -> StoreResult<bool> {
    let mut changed = false;
    for (position, id) in (1_i64..).zip(order) {
        let sql = "UPDATE phase SET position = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1 AND position <> ?2";
        changed |= tx.execute(sql, (id, position, tx.now_ms(), tx.device()))? > 0;
    }
    Ok(changed)
}

/// Puts a phase into the bin; what hangs on it keeps naming it.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: PhaseId) -> StoreResult<()> {
    lookup::bin(tx, "phase", id)
}

/// What hangs on a phase.
///
/// # Errors
/// What the file refuses.
pub fn used(db: Reader<'_>, id: PhaseId) -> StoreResult<PhaseUse> {
    let count = |table: &str| lookup::count(db, &format!("SELECT count(*) FROM {table} WHERE phase_id = ?1 AND deleted_at IS NULL"), [id]);
    Ok(PhaseUse {
        interactions: count("interaction")?,
        feedback: count("feedback")?,
        experiences: count("experience")?,
        steps: count("sales_step")?,
    })
}

/// Moves everything that names a phase to another one: before it's removed, when the owner wants that. How many records moved.
///
/// # Errors
/// What the file refuses.
pub fn hand_over(tx: &Tx<'_>, from: PhaseId, to: PhaseId) -> StoreResult<usize> {
    let mut moved = 0;
    for table in ["interaction", "feedback", "experience", "sales_step"] {
        let sql = format!(
            "UPDATE {table} SET phase_id = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE phase_id = ?1 AND deleted_at IS NULL"
        );
        moved += tx.execute(&sql, (from, to, tx.now_ms(), tx.device()))?;
    }
    Ok(moved)
}
