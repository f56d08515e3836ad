//! What hangs on a customer as rows of their own: addresses, languages, tags, need groups, values of custom fields.
//! An update touches only the rows that differ, so that the change log tells what was changed and stays small.

use super::error::StoreResult;
use super::reader::Reader;
use super::tx::{Place, Tx};
use crate::base::id::{AddressId, CustomFieldId, CustomerId, NeedGroupId, TagId};
use crate::domain::customer::{Address, CustomerDraft, Language};
use rusqlite::types::{FromSql, ToSql};
use rusqlite::{Row, params};
use std::collections::HashMap;
use uuid::Uuid;

const ADDRESSES: &str = "SELECT customer_id, kind, street, postcode, town, country FROM address";
const LANGUAGES: &str = "SELECT customer_id, language FROM customer_language";
const TAGS: &str = "SELECT customer_id, tag_id FROM customer_tag JOIN tag ON tag.id = tag_id AND tag.deleted_at IS NULL";
const NEED_GROUPS: &str = "SELECT customer_id, need_group_id FROM customer_need_group \
     JOIN need_group ON need_group.id = need_group_id AND need_group.deleted_at IS NULL";
const CUSTOM: &str = "SELECT customer_id, custom_field_id, value FROM custom_value \
     JOIN custom_field ON custom_field.id = custom_field_id AND custom_field.deleted_at IS NULL";

fn address_from_row(row: &Row<'_>) -> rusqlite::Result<Address> {
    Ok(Address { kind: row.get(1)?, street: row.get(2)?, postcode: row.get(3)?, town: row.get(4)?, country: row.get(5)? })
}

fn custom_from_row(row: &Row<'_>) -> rusqlite::Result<(CustomFieldId, String)> {
    Ok((row.get(1)?, row.get(2)?))
}

fn second<T: FromSql>(row: &Row<'_>) -> rusqlite::Result<T> {
    row.get(1)
}

/// Fills a customer's lists from their rows.
pub(super) fn fill(db: Reader<'_>, id: CustomerId, values: &mut CustomerDraft) -> StoreResult<()> {
    values.addresses = db.rows(&format!("{ADDRESSES} WHERE customer_id = ?1 ORDER BY position, id"), [id], address_from_row)?;
    values.languages = db.rows(&format!("{LANGUAGES} WHERE customer_id = ?1 ORDER BY position, id"), [id], second)?;
    values.tags = db.rows(&format!("{TAGS} WHERE customer_id = ?1 ORDER BY customer_tag.id"), [id], second)?;
    values.need_groups = db.rows(&format!("{NEED_GROUPS} WHERE customer_id = ?1 ORDER BY customer_need_group.id"), [id], second)?;
    values.custom = db.rows(&format!("{CUSTOM} WHERE customer_id = ?1 ORDER BY position, custom_field_id"), [id], custom_from_row)?;
    Ok(())
}

/// The lists of all customers, one query a table, for filling very many at once.
#[derive(Default)]
pub(super) struct AllLinks {
    addresses: HashMap<CustomerId, Vec<Address>>,
    languages: HashMap<CustomerId, Vec<Language>>,
    tags: HashMap<CustomerId, Vec<TagId>>,
    need_groups: HashMap<CustomerId, Vec<NeedGroupId>>,
    custom: HashMap<CustomerId, Vec<(CustomFieldId, String)>>,
}

impl AllLinks {
    /// Reads them all.
    pub(super) fn load(db: Reader<'_>) -> StoreResult<Self> {
        Ok(Self {
            addresses: gather(db, &format!("{ADDRESSES} ORDER BY customer_id, position, id"), address_from_row)?,
            languages: gather(db, &format!("{LANGUAGES} ORDER BY customer_id, position, id"), second)?,
            tags: gather(db, &format!("{TAGS} ORDER BY customer_tag.id"), second)?,
            need_groups: gather(db, &format!("{NEED_GROUPS} ORDER BY customer_need_group.id"), second)?,
            custom: gather(db, &format!("{CUSTOM} ORDER BY position, custom_field_id"), custom_from_row)?,
        })
    }

    /// Hands a customer its lists, once.
    pub(super) fn hand_over(&mut self, id: CustomerId, values: &mut CustomerDraft) {
        values.addresses = self.addresses.remove(&id).unwrap_or_default();
        values.languages = self.languages.remove(&id).unwrap_or_default();
        values.tags = self.tags.remove(&id).unwrap_or_default();
        values.need_groups = self.need_groups.remove(&id).unwrap_or_default();
        values.custom = self.custom.remove(&id).unwrap_or_default();
    }
}

fn gather<T>(db: Reader<'_>, sql: &str, map: fn(&Row<'_>) -> rusqlite::Result<T>) -> StoreResult<HashMap<CustomerId, Vec<T>>> {
    let mut gathered: HashMap<CustomerId, Vec<T>> = HashMap::new();
    for (id, value) in db.rows(sql, [], |row| Ok((row.get(0)?, map(row)?)))? {
        gathered.entry(id).or_default().push(value);
    }
    Ok(gathered)
}

/// Brings a customer's rows from what they are to what they shall be.
pub(super) fn write(tx: &Tx<'_>, id: CustomerId, old: &CustomerDraft, new: &CustomerDraft) -> StoreResult<()> {
    if old.addresses != new.addresses {
        write_addresses(tx, id, &old.addresses, &new.addresses)?;
    }
    if old.languages != new.languages {
        write_languages(tx, id, &old.languages, &new.languages)?;
    }
    write_set(tx, id, (&old.tags, &new.tags), ("customer_tag", "tag_id"))?;
    write_set(tx, id, (&old.need_groups, &new.need_groups), ("customer_need_group", "need_group_id"))?;
    write_custom(tx, id, &old.custom, &new.custom)
}

fn write_addresses(tx: &Tx<'_>, id: CustomerId, old: &[Address], new: &[Address]) -> StoreResult<()> {
    let rows: Vec<AddressId> = match old {
        [] => Vec::new(),
        _ => tx.reader().rows("SELECT id FROM address WHERE customer_id = ?1 ORDER BY position, id", [id], |row| row.get(0))?,
    };
    for row in rows.iter().skip(new.len()) {
        tx.execute("DELETE FROM address WHERE id = ?1", [row])?;
    }
    for (row, (_, to)) in rows.iter().zip(old.iter().zip(new)).filter(|(_, (from, to))| from != to) {
        let sql = "UPDATE address SET kind = ?2, street = ?3, postcode = ?4, town = ?5, country = ?6 WHERE id = ?1";
        tx.execute(sql, params![row, to.kind, to.street, to.postcode, to.town, to.country])?;
    }
    for (position, to) in (1_i64..).zip(new).skip(old.len()) {
        let row: AddressId = tx.new_id();
        let sql = "INSERT OR FAIL INTO address (id, customer_id, position, kind, street, postcode, town, country) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let place = Place { table: "address", id: row.bytes(), owner: id.bytes() };
        tx.insert(place, sql, params![row, id, position, to.kind, to.street, to.postcode, to.town, to.country])?;
    }
    Ok(())
}

fn write_languages(tx: &Tx<'_>, id: CustomerId, old: &[Language], new: &[Language]) -> StoreResult<()> {
    let rows: Vec<[u8; 16]> = match old {
        [] => Vec::new(),
        _ => tx.reader().rows("SELECT id FROM customer_language WHERE customer_id = ?1 ORDER BY position, id", [id], |row| row.get(0))?,
    };
    for row in rows.iter().skip(new.len()) {
        tx.execute("DELETE FROM customer_language WHERE id = ?1", [row])?;
    }
    for (row, (_, to)) in rows.iter().zip(old.iter().zip(new)).filter(|(_, (from, to))| from != to) {
        tx.execute("UPDATE customer_language SET language = ?2 WHERE id = ?1", (row, to))?;
    }
    for (position, to) in (1_i64..).zip(new).skip(old.len()) {
        let row: Uuid = tx.new_id();
        let sql = "INSERT OR FAIL INTO customer_language (id, customer_id, position, language) VALUES (?1, ?2, ?3, ?4)";
        tx.execute(sql, (row.as_bytes(), id, position, to))?;
    }
    Ok(())
}

/// Rows of a link table, which is named with its column, from one set of ids to another.
fn write_set<T: ToSql + PartialEq>(
    tx: &Tx<'_>,
    id: CustomerId,
    (old, new): (&[T], &[T]),
    (table, column): (&'static str, &'static str),
) -> StoreResult<()> {
    for gone in old.iter().filter(|link| !new.contains(link)) {
        tx.execute(&format!("DELETE FROM {table} WHERE customer_id = ?1 AND {column} = ?2"), (id, gone))?;
    }
    for come in new.iter().filter(|link| !old.contains(link)) {
        let row: Uuid = tx.new_id();
        tx.execute(&format!("INSERT OR FAIL INTO {table} (id, customer_id, {column}) VALUES (?1, ?2, ?3)"), (row.as_bytes(), id, come))?;
    }
    Ok(())
}

type Custom = (CustomFieldId, String);

fn write_custom(tx: &Tx<'_>, id: CustomerId, old: &[Custom], new: &[Custom]) -> StoreResult<()> {
    for (field, _) in old.iter().filter(|(field, _)| !new.iter().any(|(kept, _)| kept == field)) {
        tx.execute("DELETE FROM custom_value WHERE customer_id = ?1 AND custom_field_id = ?2", (id, field))?;
    }
    for (field, value) in new {
        match old.iter().find(|(known, _)| known == field) {
            Some((_, same)) if same == value => {}
            Some(_) => {
                tx.execute("UPDATE custom_value SET value = ?3 WHERE customer_id = ?1 AND custom_field_id = ?2", (id, field, value))?;
            }
            None => {
                let row: Uuid = tx.new_id();
                let sql = "INSERT OR FAIL INTO custom_value (id, customer_id, custom_field_id, value) VALUES (?1, ?2, ?3, ?4)";
                tx.execute(sql, (row.as_bytes(), id, field, value))?;
            }
        }
    }
    Ok(())
}
