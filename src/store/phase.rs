//! Phases of the customer's purchase process.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::PhaseId;
use crate::domain::phase::{DefaultPhase, Phase};
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
