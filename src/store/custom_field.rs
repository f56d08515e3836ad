//! Fields that the owner added to the customer card, and their choices. The values stand with the customer.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::CustomFieldId;
use crate::domain::custom_field::{CustomField, CustomFieldDraft, CustomKind};
use rusqlite::Row;
use uuid::Uuid;

const COLUMNS: &str = "id, name, kind, position";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CustomField> {
    Ok(CustomField { id: row.get(0)?, name: row.get(1)?, kind: row.get(2)?, choices: Vec::new(), position: row.get(3)? })
}

/// The fields in the order of the card, with their choices.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<CustomField>> {
    let sql = format!("SELECT {COLUMNS} FROM custom_field WHERE deleted_at IS NULL ORDER BY position, id");
    with_choices(db, db.rows(&sql, [], from_row)?)
}

/// A field with its choices.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: CustomFieldId) -> StoreResult<Option<CustomField>> {
    let sql = format!("SELECT {COLUMNS} FROM custom_field WHERE id = ?1 AND deleted_at IS NULL");
    Ok(with_choices(db, db.rows(&sql, [id], from_row)?)?.pop())
}

/// The different values that customers carry in a field, those in the bin too.
///
/// # Errors
/// What the file refuses.
pub fn values_in_use(db: Reader<'_>, id: CustomFieldId) -> StoreResult<Vec<String>> {
    db.rows("SELECT DISTINCT value FROM custom_value WHERE custom_field_id = ?1", [id], |row| row.get(0))
}

/// Adds a field as the last of the card.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &CustomFieldDraft) -> StoreResult<CustomFieldId> {
    let id: CustomFieldId = tx.new_id();
    let sql = "INSERT INTO custom_field (id, name, kind, position, created_at, updated_at, updated_by) \
               VALUES (?1, ?2, ?3, (SELECT 1 + coalesce(max(position), 0) FROM custom_field WHERE deleted_at IS NULL), ?4, ?4, ?5)";
    tx.execute(sql, (id, &new.name, new.kind, tx.now_ms(), tx.device()))?;
    write_choices(tx, id, &new.choices)?;
    Ok(id)
}

/// Writes a field anew; values that customers carry in it stay as they are.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: CustomFieldId, new: &CustomFieldDraft) -> StoreResult<()> {
    let sql = "UPDATE custom_field SET name = ?2, kind = ?3, updated_at = ?4, updated_by = ?5, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, (id, &new.name, new.kind, tx.now_ms(), tx.device()))?)?;
    write_choices(tx, id, &new.choices)
}

/// Puts a field into the bin; its values stay with the customers, unseen, until it comes back.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: CustomFieldId) -> StoreResult<()> {
    lookup::bin(tx, "custom_field", id)
}

fn with_choices(db: Reader<'_>, mut fields: Vec<CustomField>) -> StoreResult<Vec<CustomField>> {
    for field in fields.iter_mut().filter(|field| field.kind == CustomKind::Choice) {
        let sql = "SELECT name FROM custom_choice WHERE custom_field_id = ?1 ORDER BY position, id";
        field.choices = db.rows(sql, [field.id], |row| row.get(0))?;
    }
    Ok(fields)
}

/// Brings the rows of a field's choices to the given ones, touching only those that differ.
fn write_choices(tx: &Tx<'_>, id: CustomFieldId, choices: &[String]) -> StoreResult<()> {
    let sql = "SELECT id, name FROM custom_choice WHERE custom_field_id = ?1 ORDER BY position, id";
    let old: Vec<([u8; 16], String)> = tx.reader().rows(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (row, _) in old.iter().skip(choices.len()) {
        tx.execute("DELETE FROM custom_choice WHERE id = ?1", [row])?;
    }
    for ((row, _), name) in old.iter().zip(choices).filter(|((_, old), new)| old != *new) {
        tx.execute("UPDATE custom_choice SET name = ?2 WHERE id = ?1", (row, name))?;
    }
    for (position, name) in (1_i64..).zip(choices).skip(old.len()) {
        let row: Uuid = tx.new_id();
        let sql = "INSERT INTO custom_choice (id, custom_field_id, position, name) VALUES (?1, ?2, ?3, ?4)";
        tx.execute(sql, (row.as_bytes(), id, position, name))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{register, write};

    #[test]
    fn choices_keep_their_order_through_changes() {
        let mut register = register();
        let draft = |choices: &[&str]| CustomFieldDraft {
            name: "Näyttely".into(),
            kind: CustomKind::Choice,
            choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        };
        let id = write(&mut register, |tx| insert(tx, &draft(&["A", "B", "C"])));
        write(&mut register, |tx| update(tx, id, &draft(&["B", "A"])));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().choices, ["B", "A"]);
        write(&mut register, |tx| update(tx, id, &draft(&["B", "A", "D"])));
        assert_eq!(list(register.reader()).unwrap()[0].choices, ["B", "A", "D"]);
        let second = write(&mut register, |tx| insert(tx, &draft(&["X"])));
        assert_eq!(get(register.reader(), second).unwrap().unwrap().position, 2);
    }
}
