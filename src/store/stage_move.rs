//! Moves of customers between relationship stages; only added, never changed.

use super::columns::Iso;
use super::error::StoreResult;
use super::reader::Reader;
use super::tx::{Place, Tx};
use crate::base::Date;
use crate::base::id::{CustomerId, StageMoveId};
use crate::domain::stage::{Stage, StageMove};
use rusqlite::Row;

const COLUMNS: &str = "id, customer_id, stage, on_date, reason";

/// When and why a stage was moved.
#[derive(Clone, Copy, Debug)]
pub struct Because<'a> {
    /// On which day.
    pub on: Date,
    /// Why, in the owner's words; may be empty.
    pub reason: &'a str,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<StageMove> {
    Ok(StageMove { id: row.get(0)?, customer: row.get(1)?, stage: row.get(2)?, on: row.get::<_, Iso<Date>>(3)?.0, reason: row.get(4)? })
}

/// A customer's moves, newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<StageMove>> {
    db.rows(&format!("SELECT {COLUMNS} FROM stage_move WHERE customer_id = ?1 ORDER BY on_date DESC, id DESC"), [customer], from_row)
}

/// Records a move.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, customer: CustomerId, stage: Stage, because: Because<'_>) -> StoreResult<StageMoveId> {
    let id: StageMoveId = tx.new_id();
    let sql = "INSERT OR FAIL INTO stage_move (id, customer_id, stage, on_date, reason, created_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let place = Place { table: "stage_move", id: id.bytes(), owner: customer.bytes() };
    tx.insert(place, sql, (id, customer, stage, Iso(because.on), because.reason, tx.now_ms(), tx.device()))?;
    Ok(id)
}
