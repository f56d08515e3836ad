//! The bin: what was removed, bringing it back, and erasing it for good after its time.
//! A record that went with its customer stands there as a part of the customer, not by itself.

use super::columns::Iso;
use super::customer::CHILDREN;
use super::customer_code::keep_in_mind;
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
const BINNED: &[Binned] = &[
    binned(Noun::CustomerPlan, "customer_plan", "substr(t.target, 1, 120)", "NULL"),
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
    binned(Noun::CareModel, "care_model", "t.name", "NULL"),
    binned(Noun::Criterion, "criterion", "t.name", "NULL"),
    binned(Noun::Experience, "experience", "t.title", "NULL"),
    binned(Noun::Experience, "experience_plan", "CAST(t.year AS TEXT)", "NULL"),
    binned(Noun::Phase, "sales_step", "t.what", "NULL"),
    binned(Noun::CalendarEntry, "calendar_entry", "t.title", "t.first_day"),
    binned(Noun::Engagement, "engagement", "t.title", "t.on_date"),
    binned(Noun::BusinessCase, "business_case", "t.name", "NULL"),
    binned(Noun::Assessment, "assessment_round", "CAST(t.year AS TEXT)", "NULL"),
    binned(Noun::DevelopmentTarget, "development_target", "t.title", "t.deadline"),
    binned(Noun::Measure, "measure_target", "substr(t.meaning, 1, 120)", "t.deadline"),
    binned(Noun::Swot, "tows_action", "substr(t.text, 1, 120)", "NULL"),
    binned(Noun::Swot, "swot_item", "substr(t.text, 1, 120)", "NULL"),
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
    for binned in BINNED {
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
    for binned in BINNED {
        let table = binned.table;
        let owner = if binned.is_child() { "coalesce(customer_id, id)" } else { "id" };
        let sql = format!("SELECT id, {owner} FROM {table} WHERE deleted_at < ?1");
        let rows: Vec<([u8; 16], [u8; 16])> = tx.reader().rows(&sql, [removed_before_ms], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for (id, owner) in &rows {
            if binned.noun == Noun::Customer {
                let code: Option<String> = tx.reader().row("SELECT code FROM customer WHERE id = ?1", [id], |row| row.get(0))?;
                keep_in_mind(tx, &code.unwrap_or_default())?;
            }
            forget(tx, id, owner)?;
            tx.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [id])?;
        }
        erased += rows.len();
    }
    Ok(erased)
}

/// Takes a record's images out of the change log; what was done to its owner up to now can't be undone any more,
/// because erasing may have emptied fields that pointed to the record.
fn forget(tx: &Tx<'_>, id: &[u8; 16], owner: &[u8; 16]) -> StoreResult<()> {
    tx.execute(
        "UPDATE step SET state = 'final' WHERE state IN ('done', 'undone') AND id <= (SELECT max(step_id) FROM change WHERE owner = ?1)",
        [owner],
    )?;
    tx.execute("DELETE FROM change WHERE owner = ?2 AND row_id = ?1", (id, owner))?;
    tx.execute("DELETE FROM change WHERE owner = ?1", [id])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::ContactDraft;
    use crate::store::testing::{add_customer, register, write};
    use crate::store::{contact, customer, setting};

    fn add_contact(register: &mut crate::store::Register, of: CustomerId, name: &str) -> crate::base::id::ContactId {
        let new = ContactDraft { family_name: name.into(), ..Default::default() }.check().unwrap();
        write(register, |tx| contact::insert(tx, of, &new))
    }

    #[test]
    fn a_customer_comes_back_with_what_went_with_it_only() {
        let mut register = register();
        let id = add_customer(&mut register, "Kotipuoti", "K-0001");
        let before = add_contact(&mut register, id, "Aiemmin poistettu");
        let with = add_contact(&mut register, id, "Mukana");
        write(&mut register, |tx| contact::remove(tx, before));
        register.write_unlogged(5_000, |tx| customer::remove(tx, id)).unwrap();

        let titles = |register: &crate::store::Register| -> Vec<String> {
            list(register.reader(), 10).unwrap().into_iter().map(|entry| entry.title).collect()
        };
        assert_eq!(titles(&register), ["Kotipuoti", "Aiemmin poistettu"]);
        assert_eq!(count(register.reader()).unwrap(), 2);
        let back = write(&mut register, |tx| restore(tx, Noun::Customer, id.0));
        assert_eq!(back, Some(id));
        let contacts: Vec<_> = contact::list(register.reader(), id).unwrap().into_iter().map(|contact| contact.id).collect();
        assert_eq!(contacts, [with]);
        assert_eq!(titles(&register), ["Aiemmin poistettu"]);
    }

    #[test]
    fn a_contact_of_a_binned_customer_brings_the_customer_back() {
        let mut register = register();
        let id = add_customer(&mut register, "Kotipuoti", "K-0001");
        let contact = add_contact(&mut register, id, "Leppäsuo");
        write(&mut register, |tx| contact::remove(tx, contact));
        register.write_unlogged(5_000, |tx| customer::remove(tx, id)).unwrap();
        assert_eq!(write(&mut register, |tx| restore(tx, Noun::Contact, contact.0)), Some(id));
        assert_eq!(contact::list(register.reader(), id).unwrap().len(), 1);
        assert_eq!(count(register.reader()).unwrap(), 0);
    }

    #[test]
    fn erasing_leaves_no_trace_and_undo_stops_before_it() {
        let mut register = register();
        let id = add_customer(&mut register, "Kotipuoti", "K-0007");
        add_contact(&mut register, id, "Leppäsuo");
        write(&mut register, |tx| customer::remove(tx, id));
        assert_eq!(register.write_unlogged(9, |tx| purge(tx, 1)).unwrap(), 0);
        assert_eq!(register.write_unlogged(9, |tx| purge(tx, i64::MAX)).unwrap(), 2);
        let left = |sql: &str| lookup::count(register.reader(), sql, []).unwrap();
        assert_eq!(left("SELECT count(*) FROM customer"), 0);
        assert_eq!(left("SELECT count(*) FROM contact"), 0);
        assert_eq!(left("SELECT count(*) FROM search_doc"), 0);
        assert_eq!(left("SELECT count(*) FROM customer_summary"), 0);
        assert_eq!(left("SELECT count(*) FROM change WHERE tbl IN ('customer', 'contact', 'stage_move')"), 0);
        assert_eq!(left("SELECT count(*) FROM step WHERE state = 'done'"), 0);
        assert_eq!(setting::get(register.reader(), crate::domain::setting::SettingKey::HighestCode).unwrap().as_deref(), Some("K-0007"));
        assert_eq!(customer::next_code(register.reader()).unwrap(), "K-0008");
    }
}
