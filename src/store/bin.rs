//! The bin: what was removed, bringing it back, and erasing it for good after its time.
//! A record that went with its customer stands there as a part of the customer, not by itself.

use super::columns::Iso;
use super::customer::CHILDREN;
use super::error::{StoreError, StoreResult};
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::noun::Noun;
use uuid::Uuid;

/// How long a removed record can be brought back, in milliseconds: 30 days.
pub const KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// A record in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinEntry {
    /// What kind of record.
    pub noun: Noun,
    /// Its id, whatever its type.
    pub id: Uuid,
    /// What it's called, in its own data: a name, a title, the beginning of a text; may be empty.
    pub title: String,
    /// Name of its customer, for what belongs to one.
    pub customer: Option<String>,
    /// Its own day, for what has one.
    pub on: Option<Date>,
    /// When it was removed, UTC milliseconds.
    pub deleted_at_ms: i64,
}

/// A table whose rows go through the bin: its noun, its title and its day as SQL.
struct Binned {
    noun: Noun,
    table: &'static str,
    title: &'static str,
    on: &'static str,
}

const fn binned(noun: Noun, table: &'static str, title: &'static str, on: &'static str) -> Binned {
    Binned { noun, table, title, on }
}

/// What belongs to a customer comes first, so that erasing never leaves a row that points to nothing.
const BINNED: [Binned; 10] = [
    binned(Noun::Task, "task", "t.title", "t.due"),
    binned(Noun::Feedback, "feedback", "substr(t.words, 1, 120)", "t.on_date"),
    binned(Noun::Interaction, "interaction", "substr(iif(t.text = '', t.learned, t.text), 1, 120)", "substr(t.at, 1, 10)"),
    binned(Noun::Purchase, "purchase", "coalesce(nullif(t.product, ''), nullif(t.product_group, ''), t.reference)", "t.on_date"),
    binned(
        Noun::Contact,
        "contact",
        "coalesce(nullif(trim(t.given_name || ' ' || t.family_name), ''), nullif(t.email, ''), t.phone)",
        "NULL",
    ),
    binned(Noun::Customer, "customer", "t.name", "NULL"),
    binned(Noun::Grouping, "tag", "t.name", "NULL"),
    binned(Noun::Grouping, "need_group", "t.name", "NULL"),
    binned(Noun::CustomField, "custom_field", "t.name", "NULL"),
    binned(Noun::SavedView, "saved_view", "t.name", "NULL"),
];

impl Binned {
    fn is_child(&self) -> bool {
        CHILDREN.contains(&self.table)
    }

    /// The rows of the table that stand in the bin by themselves.
    fn from(&self) -> String {
        let table = self.table;
        if self.is_child() {
            format!(
                "{table} AS t LEFT JOIN customer AS c ON c.id = t.customer_id \
                 WHERE t.deleted_at IS NOT NULL AND c.deleted_at IS NOT t.deleted_at"
            )
        } else {
            format!("{table} AS t WHERE t.deleted_at IS NOT NULL")
        }
    }
}

/// What was removed last, `most` records of it, newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, most: usize) -> StoreResult<Vec<BinEntry>> {
    let mut entries = Vec::new();
    for binned in &BINNED {
        let customer = if binned.is_child() { "c.name" } else { "NULL" };
        let sql = format!(
            "SELECT t.id, {}, {customer}, {}, t.deleted_at FROM {} ORDER BY t.deleted_at DESC LIMIT ?1",
            binned.title,
            binned.on,
            binned.from()
        );
        entries.extend(db.rows(&sql, [i64::try_from(most).unwrap_or(i64::MAX)], |row| {
            Ok(BinEntry {
                noun: binned.noun,
                id: Uuid::from_bytes(row.get(0)?),
                title: row.get(1)?,
                customer: row.get(2)?,
                on: row.get::<_, Option<Iso<Date>>>(3)?.map(|day| day.0),
                deleted_at_ms: row.get(4)?,
            })
        })?);
    }
    entries.sort_by(|a, b| b.deleted_at_ms.cmp(&a.deleted_at_ms).then_with(|| a.title.cmp(&b.title)));
    entries.truncate(most);
    Ok(entries)
}

/// How many records stand in the bin by themselves.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    BINNED.iter().map(|binned| lookup::count(db, &format!("SELECT count(*) FROM {}", binned.from()), [])).sum()
}

/// Brings a record back; a customer with all that went with it, a part of a binned customer together with the customer.
/// The customer that came back, if one did: its code may have been given away meanwhile, which is the caller's to see.
///
/// # Errors
/// `NotFound` when it isn't in the bin, or what the file refuses.
pub fn restore(tx: &Tx<'_>, noun: Noun, id: Uuid) -> StoreResult<Option<CustomerId>> {
    for binned in BINNED.iter().filter(|binned| binned.noun == noun) {
        let sql = format!("SELECT deleted_at FROM {} WHERE id = ?1 AND deleted_at IS NOT NULL", binned.table);
        let Some(deleted_at) = tx.reader().row(&sql, [id.as_bytes()], |row| row.get::<_, i64>(0))? else { continue };
        if noun == Noun::Customer {
            return restore_customer(tx, CustomerId(id), deleted_at).map(Some);
        }
        let customer = if binned.is_child() { customer_in_bin(tx.reader(), binned.table, id)? } else { None };
        if let Some((customer, deleted_at)) = customer {
            restore_customer(tx, customer, deleted_at)?;
        }
        take_out(tx, binned.table, "id = ?1 AND deleted_at IS NOT NULL", id.as_bytes(), 0)?;
        return Ok(customer.map(|(customer, _)| customer));
    }
    Err(StoreError::NotFound)
}

fn customer_in_bin(db: Reader<'_>, table: &str, id: Uuid) -> StoreResult<Option<(CustomerId, i64)>> {
    let sql = format!(
        "SELECT customer.id, customer.deleted_at FROM {table} AS t JOIN customer ON customer.id = t.customer_id \
         WHERE t.id = ?1 AND customer.deleted_at IS NOT NULL"
    );
    db.row(&sql, [id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn restore_customer(tx: &Tx<'_>, id: CustomerId, deleted_at: i64) -> StoreResult<CustomerId> {
    take_out(tx, "customer", "id = ?1 AND deleted_at = ?4", id.bytes(), deleted_at)?;
    for child in CHILDREN {
        take_out(tx, child, "customer_id = ?1 AND deleted_at = ?4", id.bytes(), deleted_at)?;
    }
    Ok(id)
}

fn take_out(tx: &Tx<'_>, table: &str, condition: &str, id: &[u8; 16], deleted_at: i64) -> StoreResult<()> {
    let sql = format!("UPDATE {table} SET deleted_at = NULL, updated_at = ?2, updated_by = ?3, rev = rev + 1 WHERE {condition}");
    match condition.contains("?4") {
        true => tx.execute(&sql, (id, tx.now_ms(), tx.device(), deleted_at))?,
        false => tx.execute(&sql, (id, tx.now_ms(), tx.device()))?,
    };
    Ok(())
}

/// Erases for good what was removed before a time, with its traces in the change log; how many records.
///
/// Meant for a transaction that is not logged. Undo is fenced at the last step that touched what is erased.
///
/// # Errors
/// What the file refuses.
pub fn purge(tx: &Tx<'_>, removed_before_ms: i64) -> StoreResult<usize> {
    let mut erased = 0;
    for binned in &BINNED {
        let table = binned.table;
        let sql = format!("SELECT id FROM {table} WHERE deleted_at < ?1");
        let ids: Vec<[u8; 16]> = tx.reader().rows(&sql, [removed_before_ms], |row| row.get(0))?;
        for id in &ids {
            if binned.noun == Noun::Customer {
                let code: Option<String> = tx.reader().row("SELECT code FROM customer WHERE id = ?1", [id], |row| row.get(0))?;
                super::customer_code::keep_in_mind(tx, &code.unwrap_or_default())?;
            }
            forget(tx, id)?;
            tx.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [id])?;
        }
        erased += ids.len();
    }
    Ok(erased)
}

/// Takes a record's images out of the change log; what was done up to then can't be undone any more.
fn forget(tx: &Tx<'_>, id: &[u8; 16]) -> StoreResult<()> {
    tx.execute(
        "UPDATE step SET state = 'final' WHERE state IN ('done', 'undone') AND id <= (SELECT max(step_id) FROM change WHERE row_id = ?1)",
        [id],
    )?;
    tx.execute("DELETE FROM change WHERE row_id = ?1 OR owner = ?1", [id])?;
    Ok(())
}
