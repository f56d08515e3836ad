//! Tags and need groups. Which customers are in them stands in rows of their own, which outlive a stay in the bin.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{CustomerId, NeedGroupId, TagId};
use crate::base::text;
use crate::domain::grouping::{NeedGroup, Tag};
use uuid::Uuid;

/// The tags, in the order in which they were added; the page sorts names by its language.
///
/// # Errors
/// What the file refuses.
pub fn tags(db: Reader<'_>) -> StoreResult<Vec<Tag>> {
    db.rows("SELECT id, name FROM tag WHERE deleted_at IS NULL ORDER BY id", [], |row| Ok(Tag { id: row.get(0)?, name: row.get(1)? }))
}

/// The need groups, in the order in which they were added.
///
/// # Errors
/// What the file refuses.
pub fn need_groups(db: Reader<'_>) -> StoreResult<Vec<NeedGroup>> {
    let sql = "SELECT id, name FROM need_group WHERE deleted_at IS NULL ORDER BY id";
    db.rows(sql, [], |row| Ok(NeedGroup { id: row.get(0)?, name: row.get(1)? }))
}

/// The tag of a name, whatever its case and marks.
///
/// # Errors
/// What the file refuses.
pub fn tag_named(db: Reader<'_>, name: &str) -> StoreResult<Option<TagId>> {
    let wanted = text::fold(name);
    Ok(tags(db)?.into_iter().find(|tag| text::fold(&tag.name) == wanted).map(|tag| tag.id))
}

/// The need group of a name, whatever its case and marks.
///
/// # Errors
/// What the file refuses.
pub fn need_group_named(db: Reader<'_>, name: &str) -> StoreResult<Option<NeedGroupId>> {
    let wanted = text::fold(name);
    Ok(need_groups(db)?.into_iter().find(|group| text::fold(&group.name) == wanted).map(|group| group.id))
}

/// Whether the tag is there and not in the bin.
///
/// # Errors
/// What the file refuses.
pub fn has_tag(db: Reader<'_>, id: TagId) -> StoreResult<bool> {
    lookup::is_live(db, "tag", id)
}

/// Whether the need group is there and not in the bin.
///
/// # Errors
/// What the file refuses.
pub fn has_need_group(db: Reader<'_>, id: NeedGroupId) -> StoreResult<bool> {
    lookup::is_live(db, "need_group", id)
}

/// Adds a tag of a checked name.
///
/// # Errors
/// What the file refuses.
pub fn insert_tag(tx: &Tx<'_>, name: &str) -> StoreResult<TagId> {
    let id: TagId = tx.new_id();
    let sql = "INSERT INTO tag (id, name, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?3, ?4)";
    tx.execute(sql, (id, name, tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Adds a need group of a checked name.
///
/// # Errors
/// What the file refuses.
pub fn insert_need_group(tx: &Tx<'_>, name: &str) -> StoreResult<NeedGroupId> {
    let id: NeedGroupId = tx.new_id();
    let sql = "INSERT INTO need_group (id, name, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?3, ?4)";
    tx.execute(sql, (id, name, tx.now_ms(), tx.device()))?;
    Ok(id)
}

/// Renames a tag.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn rename_tag(tx: &Tx<'_>, id: TagId, name: &str) -> StoreResult<()> {
    let sql = "UPDATE tag SET name = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, (id, name, tx.now_ms(), tx.device()))?)
}

/// Renames a need group.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn rename_need_group(tx: &Tx<'_>, id: NeedGroupId, name: &str) -> StoreResult<()> {
    let sql = "UPDATE need_group SET name = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, (id, name, tx.now_ms(), tx.device()))?)
}

/// Puts a tag into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_tag(tx: &Tx<'_>, id: TagId) -> StoreResult<()> {
    lookup::bin(tx, "tag", id)
}

/// Puts a need group into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_need_group(tx: &Tx<'_>, id: NeedGroupId) -> StoreResult<()> {
    lookup::bin(tx, "need_group", id)
}

/// Hangs a tag on a live customer; whether it wasn't there yet.
///
/// # Errors
/// What the file refuses.
pub fn tag_customer(tx: &Tx<'_>, customer: CustomerId, tag: TagId) -> StoreResult<bool> {
    let row: Uuid = tx.new_id();
    let sql = "INSERT INTO customer_tag (id, customer_id, tag_id) SELECT ?1, id, ?3 FROM customer WHERE id = ?2 AND deleted_at IS NULL \
               AND NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = ?3 AND customer_id = ?2)";
    Ok(tx.execute(sql, (row.as_bytes(), customer, tag))? > 0)
}

/// Takes a tag from a customer; whether it was there.
///
/// # Errors
/// What the file refuses.
pub fn untag_customer(tx: &Tx<'_>, customer: CustomerId, tag: TagId) -> StoreResult<bool> {
    Ok(tx.execute("DELETE FROM customer_tag WHERE tag_id = ?1 AND customer_id = ?2", (tag, customer))? > 0)
}

/// Puts a live customer into a need group; whether it wasn't there yet.
///
/// # Errors
/// What the file refuses.
pub fn group_customer(tx: &Tx<'_>, customer: CustomerId, group: NeedGroupId) -> StoreResult<bool> {
    let row: Uuid = tx.new_id();
    let sql = "INSERT INTO customer_need_group (id, customer_id, need_group_id) \
               SELECT ?1, id, ?3 FROM customer WHERE id = ?2 AND deleted_at IS NULL \
               AND NOT EXISTS (SELECT 1 FROM customer_need_group WHERE need_group_id = ?3 AND customer_id = ?2)";
    Ok(tx.execute(sql, (row.as_bytes(), customer, group))? > 0)
}
