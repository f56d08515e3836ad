//! The firm's own sales process, written in step with the customer's: per phase what we do, who, with which material.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{PhaseId, SalesStepId};
use crate::domain::phase::{NewSalesStep, SalesStep, SalesStepDraft};
use rusqlite::params;

/// The steps by phase, in their order.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<SalesStep>> {
    let sql =
        "SELECT s.id, s.phase_id, s.what, s.who, s.material FROM sales_step s JOIN phase p ON p.id = s.phase_id AND p.deleted_at IS NULL
               WHERE s.deleted_at IS NULL ORDER BY p.position, s.position, s.id";
    db.rows(sql, [], |row| {
        let values = SalesStepDraft { what: row.get(2)?, who: row.get(3)?, material: row.get(4)? };
        Ok(SalesStep { id: row.get(0)?, phase: row.get(1)?, values })
    })
}

/// Adds a step as the last of a phase.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, phase: PhaseId, new: &NewSalesStep) -> StoreResult<SalesStepId> {
    let (id, values): (SalesStepId, _) = (tx.new_id(), new.values());
    tx.execute(
        "INSERT INTO sales_step (id, phase_id, position, what, who, material, created_at, updated_at, updated_by)
         VALUES (?1, ?2, (SELECT 1 + coalesce(max(position), 0) FROM sales_step WHERE phase_id = ?2), ?3, ?4, ?5, ?6, ?6, ?7)",
        params![id, phase, values.what, values.who, values.material, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// Writes a step anew.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: SalesStepId, new: &NewSalesStep) -> StoreResult<()> {
    let values = new.values();
    let sql = "UPDATE sales_step SET what = ?2, who = ?3, material = ?4, updated_at = ?5, updated_by = ?6, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, params![id, values.what, values.who, values.material, tx.now_ms(), tx.device()])?)
}

/// Puts a step into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: SalesStepId) -> StoreResult<()> {
    lookup::bin(tx, "sales_step", id)
}
