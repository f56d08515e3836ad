//! Tasks. Which of them stand on Today is a question for the lists.

use super::columns::Iso;
use super::error::{StoreError, StoreResult};
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{CustomerId, TaskId};
use crate::base::{Date, Time};
use crate::domain::task::{NewTask, Task, TaskDraft};
use rusqlite::{Row, params};
use uuid::Uuid;

const COLUMNS: &str =
    "id, rev, customer_id, contact_id, kind, title, due, due_time, person_id, reason, interaction_id, feedback_id, done_on";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Task> {
    let values = TaskDraft {
        customer: row.get(2)?,
        contact: row.get(3)?,
        kind: row.get(4)?,
        title: row.get(5)?,
        due: Some(row.get::<_, Iso<Date>>(6)?.0),
        due_time: row.get::<_, Option<Iso<Time>>>(7)?.map(|time| time.0),
        person: row.get(8)?,
        reason: row.get(9)?,
        interaction: row.get(10)?,
        feedback: row.get(11)?,
    };
    Ok(Task { id: row.get(0)?, rev: row.get(1)?, values, done_on: row.get::<_, Option<Iso<Date>>>(12)?.map(|day| day.0) })
}

/// A task.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: TaskId) -> StoreResult<Option<Task>> {
    db.row(&format!("SELECT {COLUMNS} FROM task WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// A customer's tasks: open ones by due day, then done ones, newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<Task>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM task WHERE customer_id = ?1 AND deleted_at IS NULL \
         ORDER BY done_on IS NOT NULL, done_on DESC, due, due_time IS NULL, due_time, id"
    );
    db.rows(&sql, [customer], from_row)
}
/// The records after an id, in the order in which they were added, at most `most`; for export, which reads page by page.
///
/// # Errors
/// What the file refuses.
pub fn page(db: Reader<'_>, after: Option<TaskId>, most: i64) -> StoreResult<Vec<Task>> {
    let sql = format!("SELECT {COLUMNS} FROM task WHERE id > ?1 AND deleted_at IS NULL ORDER BY id LIMIT ?2");
    db.rows(&sql, (after.unwrap_or_else(|| Uuid::nil().into()), most), from_row)
}

/// Hands every task of the register on, oldest first, one at a time; for export.
///
/// # Errors
/// What the file refuses, or what `act` does.
pub fn each<E: From<StoreError>>(db: Reader<'_>, act: impl FnMut(Task) -> Result<(), E>) -> Result<(), E> {
    lookup::each_row(db, &format!("SELECT {COLUMNS} FROM task WHERE deleted_at IS NULL ORDER BY due, id"), from_row, act)
}

/// How many tasks there are, open and done.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM task WHERE deleted_at IS NULL", [])
}

/// Adds a task.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewTask) -> StoreResult<TaskId> {
    insert_draft(tx, new.values(), new.due())
}

/// Adds a task whose values another noun's check has passed, as the next step of an interaction.
pub(super) fn insert_draft(tx: &Tx<'_>, values: &TaskDraft, due: Date) -> StoreResult<TaskId> {
    let id: TaskId = tx.new_id();
    tx.execute(
        "INSERT OR FAIL INTO task (id, customer_id, contact_id, kind, title, due, due_time, person_id, reason, interaction_id, feedback_id, \
         created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, ?13)",
        params![
            id,
            values.customer,
            values.contact,
            values.kind,
            values.title,
            Iso(due),
            values.due_time.map(Iso),
            values.person,
            values.reason,
            values.interaction,
            values.feedback,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    Ok(id)
}

/// Writes a task anew; whether it's done stays as it is.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: TaskId, rev: i64, new: &NewTask) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE task SET customer_id = ?3, contact_id = ?4, kind = ?5, title = ?6, due = ?7, due_time = ?8, person_id = ?9, reason = ?10, \
         interaction_id = ?11, feedback_id = ?12, updated_at = ?13, updated_by = ?14, rev = rev + 1 \
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.customer,
            values.contact,
            values.kind,
            values.title,
            Iso(new.due()),
            values.due_time.map(Iso),
            values.person,
            values.reason,
            values.interaction,
            values.feedback,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "task", id)
}

/// Marks a task done on a day, or open again; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_done(tx: &Tx<'_>, id: TaskId, done_on: Option<Date>) -> StoreResult<bool> {
    let sql = "UPDATE task SET done_on = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL AND (done_on IS NULL) <> (?2 IS NULL)";
    Ok(tx.execute(sql, (id, done_on.map(Iso), tx.now_ms(), tx.device()))? > 0)
}

/// Puts an open task off until a day; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn snooze(tx: &Tx<'_>, id: TaskId, until: Date) -> StoreResult<bool> {
    let sql = "UPDATE task SET due = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL AND done_on IS NULL AND due <> ?2";
    Ok(tx.execute(sql, (id, Iso(until), tx.now_ms(), tx.device()))? > 0)
}

/// Puts a task into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: TaskId) -> StoreResult<()> {
    lookup::bin(tx, "task", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{TODAY, add_customer, add_task, register, write};

    #[test]
    fn a_task_is_put_off_finished_and_opened_again() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let id = add_task(&mut register, customer, "Soita");
        let later = TODAY.saturating_add(jiff::Span::new().days(7));
        assert!(write(&mut register, |tx| snooze(tx, id, later)));
        assert!(write(&mut register, |tx| set_done(tx, id, Some(TODAY))));
        assert!(!write(&mut register, |tx| set_done(tx, id, Some(later))), "the first day of being done stays");
        assert!(!write(&mut register, |tx| snooze(tx, id, TODAY)), "a done task isn't put off");
        let task = get(register.reader(), id).unwrap().unwrap();
        assert_eq!((task.values.due, task.done_on), (Some(later), Some(TODAY)));
        assert!(write(&mut register, |tx| set_done(tx, id, None)));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().done_on, None);
    }
}
