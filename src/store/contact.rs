//! Contact persons of customers and their consents, which are events that are only added.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::{Place, Tx};
use crate::base::Date;
use crate::base::id::{ConsentId, ContactId, CustomerId};
use crate::domain::contact::{Consent, ConsentDraft, Contact, ContactDraft, NewContact, Role};
use rusqlite::{Row, params};

const COLUMNS: &str =
    "id, customer_id, rev, given_name, family_name, title, phone, email, language, channel, notes, decides, selects, orders, sells, pays";

const CONSENT_COLUMNS: &str = "id, contact_id, purpose, decision, on_date, how, evidence";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let mut roles = Vec::new();
    for (column, role) in (11_usize..).zip(Role::ALL) {
        if row.get(column)? {
            roles.push(*role);
        }
    }
    let values = ContactDraft {
        given_name: row.get(3)?,
        family_name: row.get(4)?,
        title: row.get(5)?,
        phone: row.get(6)?,
        email: row.get(7)?,
        language: row.get(8)?,
        channel: row.get(9)?,
        notes: row.get(10)?,
        roles,
    };
    Ok(Contact { id: row.get(0)?, customer: row.get(1)?, rev: row.get(2)?, values })
}

fn consent_from_row(row: &Row<'_>) -> rusqlite::Result<Consent> {
    let values = ConsentDraft {
        purpose: row.get(2)?,
        decision: row.get(3)?,
        on: row.get::<_, Iso<Date>>(4)?.0,
        how: row.get(5)?,
        evidence: row.get(6)?,
    };
    Ok(Consent { id: row.get(0)?, contact: row.get(1)?, values })
}

/// A contact person.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: ContactId) -> StoreResult<Option<Contact>> {
    db.row(&format!("SELECT {COLUMNS} FROM contact WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// A customer's contact persons, in the order in which they were added.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<Contact>> {
    db.rows(&format!("SELECT {COLUMNS} FROM contact WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY id"), [customer], from_row)
}

/// Every contact person of the register, for export and for telling rows of a file from known ones.
///
/// # Errors
/// What the file refuses.
pub fn list_all(db: Reader<'_>) -> StoreResult<Vec<Contact>> {
    db.rows(&format!("SELECT {COLUMNS} FROM contact WHERE deleted_at IS NULL ORDER BY customer_id, id"), [], from_row)
}

/// How many contact persons there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM contact WHERE deleted_at IS NULL", [])
}

/// Whether the id names a contact person of this customer; one in the bin counts, because history names her.
///
/// # Errors
/// What the file refuses.
pub fn belongs(db: Reader<'_>, id: ContactId, customer: CustomerId) -> StoreResult<bool> {
    lookup::has(db, "SELECT 1 FROM contact WHERE id = ?1 AND customer_id = ?2", (id, customer))
}

/// Adds a contact person to a customer.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, customer: CustomerId, new: &NewContact) -> StoreResult<ContactId> {
    let id: ContactId = tx.new_id();
    let values = new.values();
    let [decides, selects, orders, sells, pays] = role_flags(values);
    tx.insert(
        Place { table: "contact", id: id.bytes(), owner: customer.bytes() },
        "INSERT OR FAIL INTO contact (id, customer_id, given_name, family_name, title, phone, email, language, channel, notes, \
         decides, selects, orders, sells, pays, created_at, updated_at, updated_by) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16, ?17)",
        params![
            id,
            customer,
            values.given_name,
            values.family_name,
            values.title,
            values.phone,
            values.email,
            values.language,
            values.channel,
            values.notes,
            decides,
            selects,
            orders,
            sells,
            pays,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    Ok(id)
}

/// Writes a contact person anew.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: ContactId, rev: i64, new: &NewContact) -> StoreResult<()> {
    let values = new.values();
    let [decides, selects, orders, sells, pays] = role_flags(values);
    let written = tx.execute(
        "UPDATE contact SET given_name = ?3, family_name = ?4, title = ?5, phone = ?6, email = ?7, language = ?8, channel = ?9, notes = ?10, \
         decides = ?11, selects = ?12, orders = ?13, sells = ?14, pays = ?15, updated_at = ?16, updated_by = ?17, rev = rev + 1 \
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id, rev, values.given_name, values.family_name, values.title, values.phone, values.email, values.language, values.channel,
            values.notes, decides, selects, orders, sells, pays, tx.now_ms(), tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "contact", id)
}

/// Puts a contact person into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: ContactId) -> StoreResult<()> {
    lookup::bin(tx, "contact", id)
}

/// All consent events of a contact person, newest first.
///
/// # Errors
/// What the file refuses.
pub fn consents(db: Reader<'_>, contact: ContactId) -> StoreResult<Vec<Consent>> {
    let sql = format!("SELECT {CONSENT_COLUMNS} FROM consent WHERE contact_id = ?1 ORDER BY on_date DESC, id DESC");
    db.rows(&sql, [contact], consent_from_row)
}

/// What holds today: the newest event of each purpose that anything was ever said about.
///
/// # Errors
/// What the file refuses.
pub fn current_consents(db: Reader<'_>, contact: ContactId) -> StoreResult<Vec<Consent>> {
    let mut newest: Vec<Consent> = Vec::new();
    for event in consents(db, contact)? {
        if newest.iter().all(|kept| kept.values.purpose != event.values.purpose) {
            newest.push(event);
        }
    }
    newest.sort_by_key(|event| event.values.purpose);
    Ok(newest)
}

/// Adds a consent event.
///
/// # Errors
/// What the file refuses.
pub fn insert_consent(tx: &Tx<'_>, contact: ContactId, event: &ConsentDraft) -> StoreResult<ConsentId> {
    let id: ConsentId = tx.new_id();
    tx.execute(
        "INSERT OR FAIL INTO consent (id, contact_id, purpose, decision, on_date, how, evidence, created_at, updated_by) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (id, contact, event.purpose, event.decision, Iso(event.on), &event.how, &event.evidence, tx.now_ms(), tx.device()),
    )?;
    Ok(id)
}

fn role_flags(values: &ContactDraft) -> [bool; 5] {
    [Role::Decides, Role::Selects, Role::Orders, Role::Sells, Role::Pays].map(|role| values.roles.contains(&role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::{Decision, Purpose};
    use crate::domain::customer::Language;
    use crate::domain::interaction::Channel;
    use crate::store::StoreError;
    use crate::store::testing::{TODAY, add_customer, register, write};

    #[test]
    fn a_contact_is_read_as_it_was_written() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let draft = ContactDraft {
            given_name: "Mari".into(),
            phone: "+358 40 123 4567".into(),
            language: Some(Language::Swedish),
            channel: Some(Channel::Email),
            roles: vec![Role::Decides, Role::Pays],
            ..Default::default()
        };
        let new = draft.check().unwrap();
        let id = write(&mut register, |tx| insert(tx, customer, &new));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values, draft);
        write(&mut register, |tx| update(tx, id, 1, &new));
        let refused = register.write_unlogged(1, |tx| update(tx, id, 1, &new));
        assert!(matches!(refused, Err(StoreError::ChangedSince)));
        write(&mut register, |tx| remove(tx, id));
        let refused = register.write_unlogged(1, |tx| update(tx, id, 2, &new));
        assert!(matches!(refused, Err(StoreError::NotFound)));
    }

    #[test]
    fn the_newest_consent_of_a_purpose_holds() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let new = ContactDraft { given_name: "Mari".into(), ..Default::default() }.check().unwrap();
        let id = write(&mut register, |tx| insert(tx, customer, &new));
        let said = |purpose, decision, on| ConsentDraft { purpose, decision, on, how: String::new(), evidence: String::new() };
        let yesterday = TODAY.yesterday().unwrap();
        write(&mut register, |tx| {
            insert_consent(tx, id, &said(Purpose::Events, Decision::Given, TODAY))?;
            insert_consent(tx, id, &said(Purpose::Newsletter, Decision::Given, yesterday))?;
            insert_consent(tx, id, &said(Purpose::Newsletter, Decision::Withdrawn, TODAY))?;
            insert_consent(tx, id, &said(Purpose::Newsletter, Decision::Given, yesterday))
        });
        let today: Vec<_> = current_consents(register.reader(), id).unwrap().into_iter().map(|event| event.values.decision).collect();
        assert_eq!(today, [Decision::Withdrawn, Decision::Given]);
        assert_eq!(consents(register.reader(), id).unwrap().len(), 4);
    }
}
