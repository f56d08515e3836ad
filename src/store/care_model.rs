//! Care models with their rhythms and yearly acts. Which clocks follow from them is in `care_clock`.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{CareActionId, CareModelId, CustomerId};
use crate::domain::care_model::{CareAction, CareModel, CareModelDraft, NewCareModel, Rhythm, model_of};
use rusqlite::{Row, params};
use uuid::Uuid;

const COLUMNS: &str = "id, rev, name, segment, stage, answer_hours, promise";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CareModel> {
    let values = CareModelDraft {
        name: row.get(2)?,
        segment: row.get(3)?,
        stage: row.get(4)?,
        rhythms: Vec::new(),
        actions: Vec::new(),
        answer_hours: row.get(5)?,
        promise: row.get(6)?,
    };
    Ok(CareModel { id: row.get(0)?, rev: row.get(1)?, values })
}

/// The care models in the order in which they were added, with their rhythms and acts.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<CareModel>> {
    let mut models = db.rows(&format!("SELECT {COLUMNS} FROM care_model WHERE deleted_at IS NULL ORDER BY id"), [], from_row)?;
    models.iter_mut().try_for_each(|model| fill(db, model))?;
    Ok(models)
}

/// A care model.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: CareModelId) -> StoreResult<Option<CareModel>> {
    let mut model = db.row(&format!("SELECT {COLUMNS} FROM care_model WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)?;
    model.iter_mut().try_for_each(|model| fill(db, model))?;
    Ok(model)
}

/// The model by which a customer is looked after, if any fits.
///
/// # Errors
/// What the file refuses.
pub fn of_customer(db: Reader<'_>, customer: CustomerId) -> StoreResult<Option<CareModel>> {
    let sql = "SELECT v.segment, c.stage FROM customer c LEFT JOIN customer_value v ON v.customer_id = c.id WHERE c.id = ?1 AND c.deleted_at IS NULL";
    let Some((segment, stage)) = db.row(sql, [customer], |row| Ok((row.get(0)?, row.get(1)?)))? else { return Ok(None) };
    Ok(model_of(&list(db)?, segment, stage).cloned())
}

fn fill(db: Reader<'_>, model: &mut CareModel) -> StoreResult<()> {
    let rhythms = "SELECT channel, every_days FROM care_rhythm WHERE care_model_id = ?1 ORDER BY position, id";
    model.values.rhythms = db.rows(rhythms, [model.id], |row| Ok(Rhythm { channel: row.get(0)?, every_days: row.get(1)? }))?;
    let actions = "SELECT id, title, kind, month FROM care_action WHERE care_model_id = ?1 ORDER BY position, id";
    model.values.actions = db.rows(actions, [model.id], |row| {
        Ok(CareAction { id: Some(row.get(0)?), title: row.get(1)?, kind: row.get(2)?, month: row.get(3)? })
    })?;
    Ok(())
}

/// Adds a care model.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewCareModel) -> StoreResult<CareModelId> {
    let (id, values): (CareModelId, _) = (tx.new_id(), new.values());
    tx.execute(
        "INSERT INTO care_model (id, name, segment, stage, answer_hours, promise, created_at, updated_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)",
        params![id, values.name, values.segment, values.stage, values.answer_hours, values.promise, tx.now_ms(), tx.device()],
    )?;
    write_parts(tx, id, values)?;
    Ok(id)
}

/// Writes a care model anew; acts that stay keep their ids, so that what was said to them stays too.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: CareModelId, rev: i64, new: &NewCareModel) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE care_model SET name = ?3, segment = ?4, stage = ?5, answer_hours = ?6, promise = ?7, updated_at = ?8, updated_by = ?9,
         rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![id, rev, values.name, values.segment, values.stage, values.answer_hours, values.promise, tx.now_ms(), tx.device()],
    )?;
    lookup::found_unchanged(tx.reader(), written, "care_model", id)?;
    write_parts(tx, id, values)
}

/// Rhythms are few and have no meaning of their own: written anew when they differ. Acts are matched by id.
fn write_parts(tx: &Tx<'_>, id: CareModelId, values: &CareModelDraft) -> StoreResult<()> {
    let mut before = CareModel { id, rev: 0, values: CareModelDraft::default() };
    fill(tx.reader(), &mut before)?;
    if before.values.rhythms != values.rhythms {
        tx.execute("DELETE FROM care_rhythm WHERE care_model_id = ?1", [id])?;
        for (position, rhythm) in (1_i64..).zip(&values.rhythms) {
            let row: Uuid = tx.new_id();
            tx.execute(
                "INSERT INTO care_rhythm (id, care_model_id, position, channel, every_days) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![row.as_bytes(), id, position, rhythm.channel, rhythm.every_days],
            )?;
        }
    }
    for action in before.values.actions.iter().filter(|old| !values.actions.iter().any(|new| new.id == old.id)) {
        tx.execute("DELETE FROM care_action WHERE id = ?1", [action.id])?;
    }
    for (position, action) in (1_i64..).zip(&values.actions) {
        let known = before.values.actions.iter().any(|old| old.id.is_some() && old.id == action.id);
        match action.id.filter(|_| known) {
            Some(own) => tx.execute(
                "UPDATE care_action SET position = ?2, title = ?3, kind = ?4, month = ?5
                 WHERE id = ?1 AND (position, title, kind, month) <> (?2, ?3, ?4, ?5)",
                params![own, position, action.title, action.kind, action.month],
            )?,
            None => tx.execute(
                "INSERT INTO care_action (id, care_model_id, position, title, kind, month) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![tx.new_id::<CareActionId>(), id, position, action.title, action.kind, action.month],
            )?,
        };
    }
    Ok(())
}

/// Puts a care model into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: CareModelId) -> StoreResult<()> {
    lookup::bin(tx, "care_model", id)
}
