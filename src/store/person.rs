//! Persons of the firm. One who left stays readable by id, because history names her.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::PersonId;
use crate::domain::person::{Person, PersonDraft};
use rusqlite::Row;

const COLUMNS: &str = "id, name";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person { id: row.get(0)?, name: row.get(1)? })
}

/// A person, also one who was removed.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: PersonId) -> StoreResult<Option<Person>> {
    db.row(&format!("SELECT {COLUMNS} FROM person WHERE id = ?1"), [id], from_row)
}

/// The persons of today, in the order in which they were added.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<Person>> {
    db.rows(&format!("SELECT {COLUMNS} FROM person WHERE deleted_at IS NULL ORDER BY id"), [], from_row)
}

/// Everybody who ever was, for naming who did what.
///
/// # Errors
/// What the file refuses.
pub fn list_all(db: Reader<'_>) -> StoreResult<Vec<Person>> {
    db.rows(&format!("SELECT {COLUMNS} FROM person ORDER BY id"), [], from_row)
}

/// Whether the id names a person, also one who was removed.
///
/// # Errors
/// What the file refuses.
pub fn is_known(db: Reader<'_>, id: PersonId) -> StoreResult<bool> {
    lookup::is_known(db, "person", id)
}

/// Adds a person who has passed the check.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &PersonDraft) -> StoreResult<PersonId> {
    let id: PersonId = tx.new_id();
    let sql = "INSERT INTO person (id, name, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?3, ?4)";
    tx.execute(sql, (id, &new.name, tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Writes a person anew.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: PersonId, new: &PersonDraft) -> StoreResult<()> {
    let sql = "UPDATE person SET name = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, (id, &new.name, tx.now_ms(), tx.device()))?)
}

/// Removes a person from the choices; what names her keeps naming her.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: PersonId) -> StoreResult<()> {
    lookup::bin(tx, "person", id)
}
