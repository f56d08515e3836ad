//! Customers. What hangs on them as rows is in `customer_links`, their codes in `customer_code`, the grid's lists elsewhere.

use super::customer_code::keep_in_mind;
use super::customer_links::{self, AllLinks};
use super::error::{StoreError, StoreResult};
use super::lookup;
use super::reader::Reader;
use super::stage_move::{self, Because};
use super::tx::{Place, Tx};
use crate::base::id::{CustomerId, PersonId};
use crate::domain::customer::{Customer, CustomerDraft, NewCustomer};
use crate::domain::stage::Stage;
use rusqlite::{Row, params};

pub use super::customer_code::{Codes, code_gaps, code_taken, next_code};

const COLUMNS: &str = "id, rev, code, name, kind, business_id, vat_number, web, source, responsible_id, stage, depth, notes";

/// Tables whose rows go into the bin and come back with their customer.
pub(super) const CHILDREN: [&str; 6] = ["contact", "purchase", "interaction", "feedback", "task", "customer_plan"];

/// A customer's own row; its lists are empty until they are filled.
fn from_row(row: &Row<'_>) -> rusqlite::Result<Customer> {
    let values = CustomerDraft {
        code: row.get(2)?,
        name: row.get(3)?,
        kind: row.get(4)?,
        business_id: row.get(5)?,
        vat_number: row.get(6)?,
        web: row.get(7)?,
        source: row.get(8)?,
        responsible: row.get(9)?,
        stage: row.get(10)?,
        depth: row.get(11)?,
        notes: row.get(12)?,
        ..CustomerDraft::default()
    };
    Ok(Customer { id: row.get(0)?, rev: row.get(1)?, values })
}

/// A customer with all that hangs on it as values.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: CustomerId) -> StoreResult<Option<Customer>> {
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE id = ?1 AND deleted_at IS NULL");
    let Some(mut customer) = db.row(&sql, [id], from_row)? else { return Ok(None) };
    customer_links::fill(db, id, &mut customer.values)?;
    Ok(Some(customer))
}

/// Every customer with its values, in the order in which they were added; for export and import, not for pages.
///
/// # Errors
/// What the file refuses.
pub fn list_all(db: Reader<'_>) -> StoreResult<Vec<Customer>> {
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE deleted_at IS NULL ORDER BY id");
    let mut customers = db.rows(&sql, [], from_row)?;
    let mut links = AllLinks::load(db)?;
    for customer in &mut customers {
        links.hand_over(customer.id, &mut customer.values);
    }
    Ok(customers)
}

/// How many customers there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM customer WHERE deleted_at IS NULL", [])
}

/// Whether the customer is there and not in the bin.
///
/// # Errors
/// What the file refuses.
pub fn is_live(db: Reader<'_>, id: CustomerId) -> StoreResult<bool> {
    lookup::is_live(db, "customer", id)
}

/// A customer's name, for titles that need no more.
///
/// # Errors
/// What the file refuses.
pub fn name(db: Reader<'_>, id: CustomerId) -> StoreResult<Option<String>> {
    db.row("SELECT name FROM customer WHERE id = ?1 AND deleted_at IS NULL", [id], |row| row.get(0))
}

/// The customer of a code.
///
/// # Errors
/// What the file refuses.
pub fn by_code(db: Reader<'_>, code: &str) -> StoreResult<Option<CustomerId>> {
    db.row("SELECT id FROM customer WHERE code = ?1 AND deleted_at IS NULL ORDER BY id", [code], |row| row.get(0))
}

/// Id, code and name of every customer, for naming customers in exports.
///
/// # Errors
/// What the file refuses.
pub fn codes_and_names(db: Reader<'_>) -> StoreResult<Vec<(CustomerId, String, String)>> {
    db.rows("SELECT id, code, name FROM customer WHERE deleted_at IS NULL", [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Every living customer's kind.
///
/// # Errors
/// What the file refuses.
pub fn kinds(db: Reader<'_>) -> StoreResult<Vec<(CustomerId, crate::domain::customer::CustomerKind)>> {
    db.rows("SELECT id, kind FROM customer WHERE deleted_at IS NULL", [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The customer of a Business ID, with its name.
///
/// # Errors
/// What the file refuses.
pub fn by_business_id(db: Reader<'_>, business_id: &str) -> StoreResult<Option<(CustomerId, String)>> {
    let sql = "SELECT id, name FROM customer WHERE business_id = ?1 AND business_id <> '' AND deleted_at IS NULL ORDER BY id LIMIT 1";
    db.row(sql, [business_id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Adds a customer under a code, and its first stage as a move on that day.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewCustomer, code: &str, because: Because<'_>) -> StoreResult<CustomerId> {
    let id: CustomerId = tx.new_id();
    let values = new.values();
    tx.insert(
        Place { table: "customer", id: id.bytes(), owner: id.bytes() },
        "INSERT OR FAIL INTO customer (id, code, name, kind, business_id, vat_number, web, source, responsible_id, stage, depth, notes, \
         created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14)",
        params![
            id,
            code,
            values.name,
            values.kind,
            values.business_id,
            values.vat_number,
            values.web,
            values.source,
            values.responsible,
            values.stage,
            values.depth,
            values.notes,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    customer_links::write(tx, id, &CustomerDraft::default(), values)?;
    stage_move::insert(tx, id, values.stage, because)?;
    Ok(id)
}

/// Writes a customer anew; an empty code keeps the one it has, a changed stage is recorded as a move.
/// Whether anything differed; if nothing did, nothing is written.
///
/// # Errors
/// `NotFound`, `ChangedSince` when it was written after `rev`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: CustomerId, rev: i64, new: &NewCustomer, because: Because<'_>) -> StoreResult<bool> {
    let old = get(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
    if old.rev != rev {
        return Err(StoreError::ChangedSince);
    }
    let values = new.values();
    let code = if values.code.is_empty() { &old.values.code } else { &values.code };
    if (CustomerDraft { code: code.clone(), ..values.clone() }) == old.values {
        return Ok(false);
    }
    tx.execute(
        "UPDATE customer SET code = ?2, name = ?3, kind = ?4, business_id = ?5, vat_number = ?6, web = ?7, source = ?8, responsible_id = ?9, \
         stage = ?10, depth = ?11, notes = ?12, updated_at = ?13, updated_by = ?14, rev = rev + 1 WHERE id = ?1",
        params![
            id, code, values.name, values.kind, values.business_id, values.vat_number, values.web, values.source, values.responsible,
            values.stage, values.depth, values.notes, tx.now_ms(), tx.device()
        ],
    )?;
    customer_links::write(tx, id, &old.values, values)?;
    if *code != old.values.code {
        keep_in_mind(tx, &old.values.code)?;
    }
    if values.stage != old.values.stage {
        stage_move::insert(tx, id, values.stage, because)?;
    }
    Ok(true)
}

/// Moves a live customer to a stage and records why; whether it wasn't there yet.
///
/// # Errors
/// What the file refuses.
pub fn set_stage(tx: &Tx<'_>, id: CustomerId, stage: Stage, because: Because<'_>) -> StoreResult<bool> {
    let sql = "UPDATE customer SET stage = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL AND stage <> ?2";
    let moved = tx.execute(sql, (id, stage, tx.now_ms(), tx.device()))? > 0;
    if moved {
        stage_move::insert(tx, id, stage, because)?;
    }
    Ok(moved)
}

/// Makes somebody, or nobody, responsible for a live customer; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_responsible(tx: &Tx<'_>, id: CustomerId, person: Option<PersonId>) -> StoreResult<bool> {
    let sql = "UPDATE customer SET responsible_id = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL AND responsible_id IS NOT ?2";
    Ok(tx.execute(sql, (id, person, tx.now_ms(), tx.device()))? > 0)
}

/// Puts a customer into the bin, and with the same time all that is its own; whether it was live.
///
/// # Errors
/// What the file refuses.
pub fn remove(tx: &Tx<'_>, id: CustomerId) -> StoreResult<bool> {
    match lookup::bin(tx, "customer", id) {
        Err(StoreError::NotFound) => return Ok(false),
        other => other?,
    }
    for child in CHILDREN {
        let sql = format!(
            "UPDATE {child} SET deleted_at = ?2, updated_at = ?2, updated_by = ?3, rev = rev + 1 WHERE customer_id = ?1 AND deleted_at IS NULL"
        );
        tx.execute(&sql, (id, tx.now_ms(), tx.device()))?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer::{Address, Language};
    use crate::store::grouping;
    use crate::store::testing::{TODAY, add_customer, add_task, register, write};
    use crate::store::{Register, task};

    const BECAUSE: Because<'_> = Because { on: TODAY, reason: "Tilasi messuilla" };

    fn town(town: &str) -> Address {
        Address { town: town.into(), ..Default::default() }
    }

    fn change(register: &mut Register, id: CustomerId, edit: impl FnOnce(&mut CustomerDraft)) -> bool {
        let mut customer = get(register.reader(), id).unwrap().unwrap();
        edit(&mut customer.values);
        let new = customer.values.check().unwrap();
        write(register, |tx| update(tx, id, customer.rev, &new, BECAUSE))
    }

    /// Tables and kinds of the rows that the last step wrote.
    fn logged(register: &Register) -> Vec<String> {
        let sql = "SELECT tbl || iif(before IS NULL, ' +', iif(after IS NULL, ' -', ' ~')) FROM change \
                   WHERE step_id = (SELECT max(id) FROM step) ORDER BY id";
        register.reader().rows(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_customer_is_read_as_it_was_written() {
        let mut register = register();
        let tag = write(&mut register, |tx| grouping::insert_tag(tx, "Messut"));
        let group = write(&mut register, |tx| grouping::insert_need_group(tx, "Uutuudet"));
        let draft = CustomerDraft {
            name: "Sisustamo Hämärä".into(),
            business_id: "0737546-2".into(),
            depth: Some(crate::domain::stage::Depth::Dialogue),
            stage: Stage::Established,
            languages: vec![Language::Swedish, Language::Finnish],
            addresses: vec![town("Oulu"), town("Turku")],
            tags: vec![tag],
            need_groups: vec![group],
            ..Default::default()
        };
        let new = draft.check().unwrap();
        let id = write(&mut register, |tx| insert(tx, &new, "K-0001", BECAUSE));
        let read = get(register.reader(), id).unwrap().unwrap();
        assert_eq!(read.values, CustomerDraft { code: "K-0001".into(), ..draft });
        assert_eq!(list_all(register.reader()).unwrap(), [read]);
        let moves = stage_move::list(register.reader(), id).unwrap();
        assert_eq!((moves[0].stage, moves[0].reason.as_str()), (Stage::Established, "Tilasi messuilla"));
    }

    #[test]
    fn an_update_touches_only_the_rows_that_differ() {
        let mut register = register();
        let id = add_customer(&mut register, "Puoti", "K-0001");
        change(&mut register, id, |values| values.addresses = vec![town("Oulu"), town("Turku"), town("Pori")]);
        assert_eq!(logged(&register), ["customer ~", "address +", "address +", "address +"]);
        change(&mut register, id, |values| {
            values.addresses.pop();
            values.addresses[1].town = "Naantali".into();
            values.stage = Stage::New;
        });
        assert_eq!(logged(&register), ["customer ~", "address -", "address ~", "stage_move +"]);
        assert!(!change(&mut register, id, |_| {}));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().rev, 3);
    }

    #[test]
    fn a_newer_record_is_not_overwritten() {
        let mut register = register();
        let id = add_customer(&mut register, "Puoti", "K-0001");
        change(&mut register, id, |values| values.web = "puoti.example".into());
        let new = CustomerDraft { name: "Muu".into(), ..Default::default() }.check().unwrap();
        let refused = register.write_unlogged(1, |tx| update(tx, id, 1, &new, BECAUSE));
        assert!(matches!(refused, Err(StoreError::ChangedSince)));
        assert_eq!(name(register.reader(), id).unwrap().as_deref(), Some("Puoti"));
    }

    #[test]
    fn a_removed_customer_takes_its_tasks_along() {
        let mut register = register();
        let id = add_customer(&mut register, "Puoti", "K-0001");
        let task_id = add_task(&mut register, id, "Soita");
        assert!(write(&mut register, |tx| remove(tx, id)));
        assert!(!write(&mut register, |tx| remove(tx, id)));
        assert_eq!(task::get(register.reader(), task_id).unwrap(), None);
        assert_eq!(count(register.reader()).unwrap(), 0);
        register.undo(2_000, TODAY).unwrap();
        assert!(task::get(register.reader(), task_id).unwrap().is_some());
    }

    #[test]
    fn values_of_a_removed_tag_come_back_with_it() {
        let mut register = register();
        let id = add_customer(&mut register, "Puoti", "K-0001");
        let tag = write(&mut register, |tx| grouping::insert_tag(tx, "Messut"));
        assert!(write(&mut register, |tx| grouping::tag_customer(tx, id, tag)));
        assert!(!write(&mut register, |tx| grouping::tag_customer(tx, id, tag)));
        write(&mut register, |tx| grouping::remove_tag(tx, tag));
        assert!(get(register.reader(), id).unwrap().unwrap().values.tags.is_empty());
        change(&mut register, id, |values| values.web = "x.example".into());
        write(&mut register, |tx| crate::store::bin::restore(tx, crate::domain::noun::Noun::Grouping, tag.0));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values.tags, [tag]);
    }
}
