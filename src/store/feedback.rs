//! Feedback and the days on which it reached its steps.

use super::columns::Iso;
use super::error::{StoreError, StoreResult};
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::{CustomerId, FeedbackId};
use crate::domain::feedback::{Feedback, FeedbackDraft, FeedbackStatus, FeedbackSteps, NewFeedback};
use rusqlite::{Row, params};
use uuid::Uuid;

const COLUMNS: &str = "id, rev, customer_id, contact_id, kind, on_date, words, product, phase_id, object, emotion, status, deadline, \
     from_consumer, nps, csat, learned, acknowledged_on, in_progress_on, resolved_on, told_back_on";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Feedback> {
    let day = |column: usize| row.get::<_, Option<Iso<Date>>>(column).map(|day| day.map(|day| day.0));
    let values = FeedbackDraft {
        customer: row.get(2)?,
        contact: row.get(3)?,
        kind: row.get(4)?,
        on: day(5)?,
        words: row.get(6)?,
        product: row.get(7)?,
        phase: row.get(8)?,
        object: row.get(9)?,
        emotion: row.get(10)?,
        status: row.get(11)?,
        deadline: day(12)?,
        from_consumer: row.get(13)?,
        nps: row.get(14)?,
        csat: row.get(15)?,
        learned: row.get(16)?,
    };
    let steps = FeedbackSteps { acknowledged: day(17)?, in_progress: day(18)?, resolved: day(19)?, told_back: day(20)? };
    Ok(Feedback { id: row.get(0)?, rev: row.get(1)?, values, steps })
}

/// A feedback.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: FeedbackId) -> StoreResult<Option<Feedback>> {
    db.row(&format!("SELECT {COLUMNS} FROM feedback WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// A customer's feedback, newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<Feedback>> {
    let sql = format!("SELECT {COLUMNS} FROM feedback WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY on_date DESC, id DESC");
    db.rows(&sql, [customer], from_row)
}
/// The records after an id, in the order in which they were added, at most `most`; for export, which reads page by page.
///
/// # Errors
/// What the file refuses.
pub fn page(db: Reader<'_>, after: Option<FeedbackId>, most: i64) -> StoreResult<Vec<Feedback>> {
    let sql = format!("SELECT {COLUMNS} FROM feedback WHERE id > ?1 AND deleted_at IS NULL ORDER BY id LIMIT ?2");
    db.rows(&sql, (after.unwrap_or_else(|| Uuid::nil().into()), most), from_row)
}

/// The products that feedback was about, the last named first; for suggestions.
///
/// # Errors
/// What the file refuses.
pub fn products(db: Reader<'_>) -> StoreResult<Vec<String>> {
    let sql = "SELECT product FROM feedback WHERE deleted_at IS NULL AND product <> '' GROUP BY product ORDER BY max(id) DESC LIMIT 200";
    db.rows(sql, [], |row| row.get(0))
}

/// Hands every feedback of the register on, oldest first, one at a time; for export.
///
/// # Errors
/// What the file refuses, or what `act` does.
pub fn each<E: From<StoreError>>(db: Reader<'_>, act: impl FnMut(Feedback) -> Result<(), E>) -> Result<(), E> {
    lookup::each_row(db, &format!("SELECT {COLUMNS} FROM feedback WHERE deleted_at IS NULL ORDER BY on_date, id"), from_row, act)
}

/// How many pieces of feedback there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM feedback WHERE deleted_at IS NULL", [])
}

/// Whether the id names a feedback, in the bin or not.
///
/// # Errors
/// What the file refuses.
pub fn is_known(db: Reader<'_>, id: FeedbackId) -> StoreResult<bool> {
    lookup::is_known(db, "feedback", id)
}

/// Adds a feedback; a status beyond the first is dated with the day it came.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewFeedback) -> StoreResult<FeedbackId> {
    let id: FeedbackId = tx.new_id();
    let values = new.values();
    let steps = FeedbackSteps::default().moved(values.status, new.on());
    tx.execute(
        "INSERT OR FAIL INTO feedback (id, customer_id, contact_id, kind, on_date, words, product, phase_id, object, emotion, status, deadline, \
         from_consumer, nps, csat, learned, acknowledged_on, in_progress_on, resolved_on, told_back_on, created_at, updated_at, updated_by) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?21, ?22)",
        params![
            id, values.customer, values.contact, values.kind, Iso(new.on()), values.words, values.product, values.phase, values.object,
            values.emotion, values.status, values.deadline.map(Iso), values.from_consumer, values.nps, values.csat, values.learned,
            steps.acknowledged.map(Iso), steps.in_progress.map(Iso), steps.resolved.map(Iso), steps.told_back.map(Iso),
            tx.now_ms(), tx.device()
        ],
    )?;
    Ok(id)
}

/// Writes a feedback anew; a moved status is dated `today`.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: FeedbackId, rev: i64, new: &NewFeedback, today: Date) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE feedback SET customer_id = ?3, contact_id = ?4, kind = ?5, on_date = ?6, words = ?7, product = ?8, phase_id = ?9, \
         object = ?10, emotion = ?11, deadline = ?12, from_consumer = ?13, nps = ?14, csat = ?15, learned = ?16, \
         updated_at = ?17, updated_by = ?18, rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.customer,
            values.contact,
            values.kind,
            Iso(new.on()),
            values.words,
            values.product,
            values.phase,
            values.object,
            values.emotion,
            values.deadline.map(Iso),
            values.from_consumer,
            values.nps,
            values.csat,
            values.learned,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "feedback", id)?;
    set_status(tx, id, values.status, today)?;
    Ok(())
}

/// Moves a feedback to a status on a day and dates that step; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_status(tx: &Tx<'_>, id: FeedbackId, status: FeedbackStatus, on: Date) -> StoreResult<bool> {
    let Some(old) = get(tx.reader(), id)?.filter(|old| old.values.status != status) else { return Ok(false) };
    let steps = old.steps.moved(status, on);
    let sql = "UPDATE feedback SET status = ?2, acknowledged_on = ?3, in_progress_on = ?4, resolved_on = ?5, told_back_on = ?6, \
               updated_at = ?7, updated_by = ?8, rev = rev + 1 WHERE id = ?1";
    tx.execute(
        sql,
        params![
            id,
            status,
            steps.acknowledged.map(Iso),
            steps.in_progress.map(Iso),
            steps.resolved.map(Iso),
            steps.told_back.map(Iso),
            tx.now_ms(),
            tx.device()
        ],
    )?;
    Ok(true)
}

/// Puts a feedback into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: FeedbackId) -> StoreResult<()> {
    lookup::bin(tx, "feedback", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{TODAY, register, write};

    #[test]
    fn each_step_is_dated_and_a_step_back_takes_later_ones_away() {
        let mut register = register();
        let draft =
            FeedbackDraft {
                words: "Toimitus myöhässä".into(), on: Some(TODAY), nps: Some(3), from_consumer: true, ..Default::default()
            };
        let new = draft.check().unwrap();
        let id = write(&mut register, |tx| insert(tx, &new));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values, draft);
        let tomorrow = TODAY.tomorrow().unwrap();
        assert!(write(&mut register, |tx| set_status(tx, id, FeedbackStatus::Acknowledged, TODAY)));
        assert!(write(&mut register, |tx| set_status(tx, id, FeedbackStatus::Resolved, tomorrow)));
        assert!(!write(&mut register, |tx| set_status(tx, id, FeedbackStatus::Resolved, TODAY)));
        let steps = get(register.reader(), id).unwrap().unwrap().steps;
        assert_eq!(steps, FeedbackSteps { acknowledged: Some(TODAY), resolved: Some(tomorrow), ..Default::default() });
        write(&mut register, |tx| set_status(tx, id, FeedbackStatus::New, tomorrow));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().steps, FeedbackSteps::default());
    }
}
