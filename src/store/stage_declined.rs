//! Proposed moves of the stage that the owner declined; only added, never changed.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::stage_move::Because;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::stage::Stage;
use rusqlite::params;
use uuid::Uuid;

/// Writes down that a proposed stage was declined; whether the customer is there.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, customer: CustomerId, stage: Stage, because: Because<'_>) -> StoreResult<bool> {
    if !lookup::is_live(tx.reader(), "customer", customer)? {
        return Ok(false);
    }
    let sql =
        "INSERT INTO stage_declined (id, customer_id, stage, on_date, reason, created_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let id: Uuid = tx.new_id();
    tx.execute(sql, params![id.as_bytes(), customer, stage, Iso(because.on), because.reason, tx.now_ms(), tx.device()])?;
    Ok(true)
}

/// When a stage was declined for a customer last.
///
/// # Errors
/// What the file refuses.
pub fn last(db: Reader<'_>, customer: CustomerId, stage: Stage) -> StoreResult<Option<Date>> {
    let sql = "SELECT max(on_date) FROM stage_declined WHERE customer_id = ?1 AND stage = ?2";
    let day: Option<Option<Iso<Date>>> = db.row(sql, (customer, stage), |row| row.get(0))?;
    Ok(day.flatten().map(|day| day.0))
}
