//! Interactions with customers; the next step of one becomes a task.

use super::columns::Iso;
use super::error::{StoreError, StoreResult};
use super::lookup;
use super::reader::Reader;
use super::task;
use super::tx::{Place, Tx};
use crate::base::DateTime;
use crate::base::id::{CustomerId, InteractionId, TaskId};
use crate::domain::interaction::{Interaction, NewInteraction, NextStep};
use crate::domain::task::TaskDraft;
use rusqlite::{Row, params};
use uuid::Uuid;

const COLUMNS: &str = "id, rev, customer_id, contact_id, at, channel, direction, person_id, phase_id, text, learned, emotion";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Interaction> {
    let values = NewInteraction {
        customer: row.get(2)?,
        contact: row.get(3)?,
        at: row.get::<_, Iso<DateTime>>(4)?.0,
        channel: row.get(5)?,
        direction: row.get(6)?,
        person: row.get(7)?,
        phase: row.get(8)?,
        text: row.get(9)?,
        learned: row.get(10)?,
        emotion: row.get(11)?,
    };
    Ok(Interaction { id: row.get(0)?, rev: row.get(1)?, values })
}

/// An interaction.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: InteractionId) -> StoreResult<Option<Interaction>> {
    db.row(&format!("SELECT {COLUMNS} FROM interaction WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// A customer's interactions, newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<Interaction>> {
    latest(db, customer, usize::MAX)
}

/// A customer's last `most` interactions, newest first: what is in sight while the next one is written.
///
/// # Errors
/// What the file refuses.
pub fn latest(db: Reader<'_>, customer: CustomerId, most: usize) -> StoreResult<Vec<Interaction>> {
    let sql = format!("SELECT {COLUMNS} FROM interaction WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT ?2");
    db.rows(&sql, (customer, i64::try_from(most).unwrap_or(i64::MAX)), from_row)
}
/// The records after an id, in the order in which they were added, at most `most`; for export, which reads page by page.
///
/// # Errors
/// What the file refuses.
pub fn page(db: Reader<'_>, after: Option<InteractionId>, most: i64) -> StoreResult<Vec<Interaction>> {
    let sql = format!("SELECT {COLUMNS} FROM interaction WHERE id > ?1 AND deleted_at IS NULL ORDER BY id LIMIT ?2");
    db.rows(&sql, (after.unwrap_or_else(|| Uuid::nil().into()), most), from_row)
}

/// Hands every interaction of the register on, oldest first, one at a time; for export.
///
/// # Errors
/// What the file refuses, or what `act` does.
pub fn each<E: From<StoreError>>(db: Reader<'_>, act: impl FnMut(Interaction) -> Result<(), E>) -> Result<(), E> {
    lookup::each_row(db, &format!("SELECT {COLUMNS} FROM interaction WHERE deleted_at IS NULL ORDER BY at, id"), from_row, act)
}

/// How many interactions there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM interaction WHERE deleted_at IS NULL", [])
}

/// Whether the id names an interaction, in the bin or not.
///
/// # Errors
/// What the file refuses.
pub fn is_known(db: Reader<'_>, id: InteractionId) -> StoreResult<bool> {
    lookup::is_known(db, "interaction", id)
}

/// Adds an interaction and, where one was written, its next step as a task for the same person.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewInteraction, next: Option<&NextStep>) -> StoreResult<InteractionId> {
    let id: InteractionId = tx.new_id();
    tx.insert(
        Place { table: "interaction", id: id.bytes(), owner: new.customer.bytes() },
        "INSERT OR FAIL INTO interaction (id, customer_id, contact_id, at, channel, direction, person_id, phase_id, text, learned, emotion, \
         created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, ?13)",
        params![
            id,
            new.customer,
            new.contact,
            Iso(new.at),
            new.channel,
            new.direction,
            new.person,
            new.phase,
            new.text,
            new.learned,
            new.emotion,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    next.map(|next| insert_next(tx, id, new, next)).transpose()?;
    Ok(id)
}

/// Writes an interaction anew; a next step given with it becomes one more task.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: InteractionId, rev: i64, new: &NewInteraction, next: Option<&NextStep>) -> StoreResult<()> {
    let written = tx.execute(
        "UPDATE interaction SET customer_id = ?3, contact_id = ?4, at = ?5, channel = ?6, direction = ?7, person_id = ?8, phase_id = ?9, \
         text = ?10, learned = ?11, emotion = ?12, updated_at = ?13, updated_by = ?14, rev = rev + 1 \
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            new.customer,
            new.contact,
            Iso(new.at),
            new.channel,
            new.direction,
            new.person,
            new.phase,
            new.text,
            new.learned,
            new.emotion,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "interaction", id)?;
    next.map(|next| insert_next(tx, id, new, next)).transpose()?;
    Ok(())
}

/// Puts an interaction into the bin; the task of its next step stays.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: InteractionId) -> StoreResult<()> {
    lookup::bin(tx, "interaction", id)
}

fn insert_next(tx: &Tx<'_>, id: InteractionId, new: &NewInteraction, next: &NextStep) -> StoreResult<TaskId> {
    let draft = TaskDraft {
        customer: Some(new.customer),
        contact: new.contact,
        kind: next.kind,
        title: next.title.clone(),
        due: Some(next.due),
        person: new.person,
        interaction: Some(id),
        ..TaskDraft::default()
    };
    task::insert_draft(tx, &draft, next.due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::interaction::{Emotion, InteractionDraft};
    use crate::domain::task::TaskKind;
    use crate::store::testing::{TODAY, add_customer, register, write};

    #[test]
    fn the_next_step_becomes_a_task_and_undo_takes_both_away() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let draft = InteractionDraft {
            customer: Some(customer),
            at: Some(TODAY.at(9, 5, 0, 0)),
            text: "Kysyi kevään uutuuksia".into(),
            emotion: Some(Emotion::Good),
            next_step: "Lähetä näytteet".into(),
            next_due: TODAY.tomorrow().ok(),
            next_kind: TaskKind::Send,
            ..Default::default()
        };
        let (new, next) = draft.check().unwrap();
        let id = write(&mut register, |tx| insert(tx, &new, next.as_ref()));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values, new);
        let tasks = task::list(register.reader(), customer).unwrap();
        assert_eq!((tasks[0].values.title.as_str(), tasks[0].values.interaction), ("Lähetä näytteet", Some(id)));
        register.undo(2_000, TODAY).unwrap();
        assert_eq!((count(register.reader()).unwrap(), task::count(register.reader()).unwrap()), (0, 0));
    }

    #[test]
    fn the_latest_come_first() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        for hour in [9, 11, 10] {
            let draft =
                InteractionDraft { customer: Some(customer), at: Some(TODAY.at(hour, 0, 0, 0)), text: "x".into(), ..Default::default() };
            let (new, _) = draft.check().unwrap();
            write(&mut register, |tx| insert(tx, &new, None));
        }
        let hours: Vec<i8> = latest(register.reader(), customer, 2).unwrap().iter().map(|one| one.values.at.hour()).collect();
        assert_eq!(hours, [11, 10]);
    }
}
