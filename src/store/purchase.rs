//! Purchases of customers. Sums over them are in the summaries.

use super::columns::Iso;
use super::error::{StoreError, StoreResult};
use super::lookup;
use super::reader::Reader;
use super::tx::{Place, Tx};
use crate::base::Date;
use crate::base::id::{CustomerId, PurchaseId};
use crate::domain::purchase::{NewPurchase, Purchase};
use rusqlite::{Row, params};
use uuid::Uuid;

const COLUMNS: &str = "id, customer_id, rev, on_date, amount_cents, margin_cents, product, product_group, reference";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Purchase> {
    let values = NewPurchase {
        on: row.get::<_, Iso<Date>>(3)?.0,
        amount: row.get(4)?,
        margin: row.get(5)?,
        product: row.get(6)?,
        product_group: row.get(7)?,
        reference: row.get(8)?,
    };
    Ok(Purchase { id: row.get(0)?, customer: row.get(1)?, rev: row.get(2)?, values })
}

/// A purchase.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: PurchaseId) -> StoreResult<Option<Purchase>> {
    db.row(&format!("SELECT {COLUMNS} FROM purchase WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// A customer's purchases, newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<Purchase>> {
    let sql = format!("SELECT {COLUMNS} FROM purchase WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY on_date DESC, id DESC");
    db.rows(&sql, [customer], from_row)
}
/// The records after an id, in the order in which they were added, at most `most`; for export, which reads page by page.
///
/// # Errors
/// What the file refuses.
pub fn page(db: Reader<'_>, after: Option<PurchaseId>, most: i64) -> StoreResult<Vec<Purchase>> {
    let sql = format!("SELECT {COLUMNS} FROM purchase WHERE id > ?1 AND deleted_at IS NULL ORDER BY id LIMIT ?2");
    db.rows(&sql, (after.unwrap_or_else(|| Uuid::nil().into()), most), from_row)
}

/// All purchases of some days, for telling rows of a file from known ones.
///
/// # Errors
/// What the file refuses.
pub fn between(db: Reader<'_>, first: Date, last: Date) -> StoreResult<Vec<Purchase>> {
    let sql = format!("SELECT {COLUMNS} FROM purchase WHERE on_date BETWEEN ?1 AND ?2 AND deleted_at IS NULL");
    db.rows(&sql, (Iso(first), Iso(last)), from_row)
}

/// Hands every purchase of the register on, oldest first, one at a time; for export.
///
/// # Errors
/// What the file refuses, or what `act` does.
pub fn each<E: From<StoreError>>(db: Reader<'_>, act: impl FnMut(Purchase) -> Result<(), E>) -> Result<(), E> {
    lookup::each_row(db, &format!("SELECT {COLUMNS} FROM purchase WHERE deleted_at IS NULL ORDER BY on_date, id"), from_row, act)
}

/// How many purchases there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM purchase WHERE deleted_at IS NULL", [])
}

/// Adds a purchase to a customer.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, customer: CustomerId, new: &NewPurchase) -> StoreResult<PurchaseId> {
    let id: PurchaseId = tx.new_id();
    tx.insert(
        Place { table: "purchase", id: id.bytes(), owner: customer.bytes() },
        "INSERT OR FAIL INTO purchase (id, customer_id, on_date, amount_cents, margin_cents, product, product_group, reference, \
         created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)",
        params![id, customer, Iso(new.on), new.amount, new.margin, new.product, new.product_group, new.reference, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// Writes a purchase anew.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: PurchaseId, rev: i64, new: &NewPurchase) -> StoreResult<()> {
    let written = tx.execute(
        "UPDATE purchase SET on_date = ?3, amount_cents = ?4, margin_cents = ?5, product = ?6, product_group = ?7, reference = ?8, \
         updated_at = ?9, updated_by = ?10, rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![id, rev, Iso(new.on), new.amount, new.margin, new.product, new.product_group, new.reference, tx.now_ms(), tx.device()],
    )?;
    lookup::found_unchanged(tx.reader(), written, "purchase", id)
}

/// Puts a purchase into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: PurchaseId) -> StoreResult<()> {
    lookup::bin(tx, "purchase", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::money::Cents;
    use crate::domain::purchase::PurchaseDraft;
    use crate::store::testing::{TODAY, add_customer, register, write};

    #[test]
    fn purchases_are_read_newest_first_as_they_were_written() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let draft = |on, cents| PurchaseDraft { on: Some(on), amount: Some(Cents(cents)), product: "Lyhty".into(), ..Default::default() };
        let old = draft(TODAY.yesterday().unwrap(), 125_050).check().unwrap();
        let refund = PurchaseDraft { margin: Some(Cents(-10)), ..draft(TODAY, -990) }.check().unwrap();
        write(&mut register, |tx| insert(tx, customer, &old));
        let id = write(&mut register, |tx| insert(tx, customer, &refund));
        let read: Vec<NewPurchase> = list(register.reader(), customer).unwrap().into_iter().map(|purchase| purchase.values).collect();
        assert_eq!(read, [refund.clone(), old.clone()]);
        let mut sum = Cents::ZERO;
        each(register.reader(), |purchase| -> StoreResult<()> {
            sum += purchase.values.amount;
            Ok(())
        })
        .unwrap();
        assert_eq!(sum, Cents(124_060));
        write(&mut register, |tx| update(tx, id, 1, &old));
        write(&mut register, |tx| remove(tx, id));
        assert_eq!(count(register.reader()).unwrap(), 1);
    }
}
