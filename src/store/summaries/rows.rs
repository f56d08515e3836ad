//! Rows with the names that lists show: one SELECT and one mapping a noun, used by cards, timelines, lists and the Today page.

use crate::domain::phase::Phase;
use crate::domain::summary::{FeedbackRow, InteractionRow, PurchaseRow, TaskRow};
use crate::store::columns::Iso;
use rusqlite::Row;

/// Interactions as `i`.
pub(super) const INTERACTION: &str = "SELECT i.id, i.rev, i.customer_id, c.name, i.contact_id, \
     trim(coalesce(p.given_name || ' ' || p.family_name, '')), i.at, i.channel, i.direction, coalesce(w.name, ''), \
     ph.id, ph.position, ph.name_fi, ph.name_en, i.text, i.learned, i.emotion \
     FROM interaction i JOIN customer c ON c.id = i.customer_id LEFT JOIN contact p ON p.id = i.contact_id \
     LEFT JOIN person w ON w.id = i.person_id LEFT JOIN phase ph ON ph.id = i.phase_id";

/// Tasks as `t`.
pub(super) const TASK: &str = "SELECT t.id, t.rev, t.customer_id, coalesce(c.name, ''), t.contact_id, \
     trim(coalesce(p.given_name || ' ' || p.family_name, '')), t.kind, t.title, t.due, t.due_time, t.person_id, coalesce(w.name, ''), \
     t.reason, t.interaction_id, t.feedback_id, coalesce(f.words, i.text, ''), t.done_on \
     FROM task t LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN contact p ON p.id = t.contact_id \
     LEFT JOIN person w ON w.id = t.person_id LEFT JOIN interaction i ON i.id = t.interaction_id LEFT JOIN feedback f ON f.id = t.feedback_id";

/// Feedback as `f`.
pub(super) const FEEDBACK: &str = "SELECT f.id, f.rev, f.customer_id, coalesce(c.name, ''), f.contact_id, \
     trim(coalesce(p.given_name || ' ' || p.family_name, '')), f.kind, f.on_date, f.words, f.product, \
     ph.id, ph.position, ph.name_fi, ph.name_en, f.object, f.emotion, f.status, f.deadline, f.from_consumer, f.learned \
     FROM feedback f LEFT JOIN customer c ON c.id = f.customer_id LEFT JOIN contact p ON p.id = f.contact_id \
     LEFT JOIN phase ph ON ph.id = f.phase_id";

/// Purchases as `b`.
pub(super) const PURCHASE: &str =
    "SELECT b.id, b.rev, b.customer_id, b.on_date, b.amount_cents, b.margin_cents, b.product, b.product_group, b.reference FROM purchase b";

pub(super) fn interaction(row: &Row<'_>) -> rusqlite::Result<InteractionRow> {
    Ok(InteractionRow {
        id: row.get(0)?,
        rev: row.get(1)?,
        customer: row.get(2)?,
        customer_name: row.get(3)?,
        contact: row.get(4)?,
        contact_name: row.get(5)?,
        at: row.get::<_, Iso<_>>(6)?.0,
        channel: row.get(7)?,
        direction: row.get(8)?,
        person_name: row.get(9)?,
        phase: phase(row, 10)?,
        text: row.get(14)?,
        learned: row.get(15)?,
        emotion: row.get(16)?,
    })
}

pub(super) fn task(row: &Row<'_>) -> rusqlite::Result<TaskRow> {
    Ok(TaskRow {
        id: row.get(0)?,
        rev: row.get(1)?,
        customer: row.get(2)?,
        customer_name: row.get(3)?,
        contact: row.get(4)?,
        contact_name: row.get(5)?,
        kind: row.get(6)?,
        title: row.get(7)?,
        due: row.get::<_, Iso<_>>(8)?.0,
        due_time: row.get::<_, Option<Iso<_>>>(9)?.map(|time| time.0),
        person: row.get(10)?,
        person_name: row.get(11)?,
        reason: row.get(12)?,
        interaction: row.get(13)?,
        feedback: row.get(14)?,
        origin: row.get(15)?,
        done_on: row.get::<_, Option<Iso<_>>>(16)?.map(|on| on.0),
    })
}

pub(super) fn feedback(row: &Row<'_>) -> rusqlite::Result<FeedbackRow> {
    Ok(FeedbackRow {
        id: row.get(0)?,
        rev: row.get(1)?,
        customer: row.get(2)?,
        customer_name: row.get(3)?,
        contact: row.get(4)?,
        contact_name: row.get(5)?,
        kind: row.get(6)?,
        on: row.get::<_, Iso<_>>(7)?.0,
        words: row.get(8)?,
        product: row.get(9)?,
        phase: phase(row, 10)?,
        object: row.get(14)?,
        emotion: row.get(15)?,
        status: row.get(16)?,
        deadline: row.get::<_, Option<Iso<_>>>(17)?.map(|on| on.0),
        from_consumer: row.get(18)?,
        learned: row.get(19)?,
    })
}

pub(super) fn purchase(row: &Row<'_>) -> rusqlite::Result<PurchaseRow> {
    Ok(PurchaseRow {
        id: row.get(0)?,
        rev: row.get(1)?,
        customer: row.get(2)?,
        on: row.get::<_, Iso<_>>(3)?.0,
        amount: row.get(4)?,
        margin: row.get(5)?,
        product: row.get(6)?,
        product_group: row.get(7)?,
        reference: row.get(8)?,
    })
}

fn phase(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Phase>> {
    let Some(id) = row.get(first)? else { return Ok(None) };
    Ok(Some(Phase { id, position: row.get(first + 1)?, name_fi: row.get(first + 2)?, name_en: row.get(first + 3)? }))
}
