//! Engagements and who takes part in them.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::{CustomerId, EngagementId, ParticipantId, TaskId};
use crate::base::money::Cents;
use crate::domain::engagement::{Engagement, EngagementDraft, NewEngagement, Participant, ParticipantState};
use crate::domain::segment::Segment;
use rusqlite::{Row, params};
use std::collections::HashMap;

const COLUMNS: &str = "id, rev, title, kind, segment, on_date, goal, result, status";
const PARTICIPANTS: &str = "SELECT p.engagement_id, p.id, p.customer_id, p.state, p.task_id, p.outcome FROM engagement_participant p \
     JOIN customer c ON c.id = p.customer_id AND c.deleted_at IS NULL";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Engagement> {
    let values = EngagementDraft {
        title: row.get(2)?,
        kind: row.get(3)?,
        segment: row.get(4)?,
        on: row.get::<_, Option<Iso<Date>>>(5)?.map(|day| day.0),
        goal: row.get(6)?,
        result: row.get(7)?,
        status: row.get(8)?,
    };
    Ok(Engagement { id: row.get(0)?, rev: row.get(1)?, values, participants: Vec::new() })
}

fn participant(row: &Row<'_>) -> rusqlite::Result<Participant> {
    Ok(Participant { id: row.get(1)?, customer: row.get(2)?, state: row.get(3)?, task: row.get(4)?, outcome: row.get(5)? })
}

/// The engagements, the latest day first; those without a day before them.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<Engagement>> {
    let sql = format!("SELECT {COLUMNS} FROM engagement WHERE deleted_at IS NULL ORDER BY on_date IS NOT NULL, on_date DESC, id DESC");
    let mut all = db.rows(&sql, [], from_row)?;
    let mut participants: HashMap<EngagementId, Vec<Participant>> = HashMap::new();
    for (id, one) in db.rows(&format!("{PARTICIPANTS} ORDER BY p.id"), [], |row| Ok((row.get(0)?, participant(row)?)))? {
        participants.entry(id).or_default().push(one);
    }
    for one in &mut all {
        one.participants = participants.remove(&one.id).unwrap_or_default();
    }
    Ok(all)
}

/// An engagement.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: EngagementId) -> StoreResult<Option<Engagement>> {
    let found = db.row(&format!("SELECT {COLUMNS} FROM engagement WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)?;
    let Some(mut found) = found else { return Ok(None) };
    found.participants = db.rows(&format!("{PARTICIPANTS} WHERE p.engagement_id = ?1 ORDER BY p.id"), [id], participant)?;
    Ok(Some(found))
}

/// The engagements that a customer takes part in, the latest first, with how it stands.
///
/// # Errors
/// What the file refuses.
pub fn of_customer(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<(Engagement, Participant)>> {
    let sql = "SELECT engagement_id FROM engagement_participant WHERE customer_id = ?1";
    let mut found = Vec::new();
    for id in db.rows(sql, [customer], |row| row.get::<_, EngagementId>(0))? {
        let Some(one) = get(db, id)? else { continue };
        let own = one.participants.iter().find(|part| part.customer == customer).cloned();
        found.extend(own.map(|part| (one, part)));
    }
    found.sort_by_key(|(one, _)| std::cmp::Reverse((one.values.on, one.id)));
    Ok(found)
}

/// A customer who could be picked, with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub customer: CustomerId,
    /// Its name.
    pub name: String,
    /// Its value as kept, where there is one.
    pub value: Option<Cents>,
    /// Its purchases of twelve months.
    pub purchases: Cents,
    /// Its last purchase.
    pub last_purchase: Option<Date>,
    /// Its segment as kept, where there is one.
    pub segment: Option<Segment>,
}

/// The best customers who are not picked yet: by value where it's known, else by purchases of twelve months; of a segment, or of all.
///
/// # Errors
/// What the file refuses.
pub fn candidates(db: Reader<'_>, id: EngagementId, segment: Option<Segment>, most: i64) -> StoreResult<Vec<Candidate>> {
    let sql = "SELECT c.id, c.name, CAST(round(v.clv * 100) AS INTEGER), s.purchases_12m_cents, s.last_purchase_on, coalesce(h.segment, v.segment)
        FROM customer c JOIN customer_summary s ON s.customer_id = c.id
        LEFT JOIN customer_value v ON v.customer_id = c.id LEFT JOIN customer_segment h ON h.customer_id = c.id
        WHERE c.deleted_at IS NULL AND c.stage NOT IN ('ending', 'ended')
          AND (?2 IS NULL OR coalesce(h.segment, v.segment) = ?2)
          AND NOT EXISTS (SELECT 1 FROM engagement_participant p WHERE p.engagement_id = ?1 AND p.customer_id = c.id)
        ORDER BY v.clv DESC NULLS LAST, s.purchases_12m_cents DESC, c.name, c.id LIMIT ?3";
    db.rows(sql, params![id, segment, most], |row| {
        Ok(Candidate {
            customer: row.get(0)?,
            name: row.get(1)?,
            value: row.get(2)?,
            purchases: row.get(3)?,
            last_purchase: row.get::<_, Option<Iso<Date>>>(4)?.map(|day| day.0),
            segment: row.get(5)?,
        })
    })
}

/// Adds an engagement.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewEngagement) -> StoreResult<EngagementId> {
    let (id, values): (EngagementId, _) = (tx.new_id(), new.values());
    tx.execute(
        "INSERT INTO engagement (id, title, kind, segment, on_date, goal, result, status, created_at, updated_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)",
        params![
            id,
            values.title,
            values.kind,
            values.segment,
            values.on.map(Iso),
            values.goal,
            values.result,
            values.status,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    Ok(id)
}

/// Writes an engagement anew; who takes part stays.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: EngagementId, rev: i64, new: &NewEngagement) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE engagement SET title = ?3, kind = ?4, segment = ?5, on_date = ?6, goal = ?7, result = ?8, status = ?9, updated_at = ?10,
           updated_by = ?11, rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.title,
            values.kind,
            values.segment,
            values.on.map(Iso),
            values.goal,
            values.result,
            values.status,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "engagement", id)
}

/// Picks a customer; whether it wasn't picked yet.
///
/// # Errors
/// What the file refuses.
pub fn pick(tx: &Tx<'_>, id: EngagementId, customer: CustomerId) -> StoreResult<bool> {
    let sql = "INSERT INTO engagement_participant (id, engagement_id, customer_id, state) SELECT ?1, ?2, ?3, 'picked' \
               WHERE NOT EXISTS (SELECT 1 FROM engagement_participant WHERE engagement_id = ?2 AND customer_id = ?3)";
    Ok(tx.execute(sql, params![tx.new_id::<ParticipantId>(), id, customer])? > 0)
}

/// Takes a participant off the list.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn drop_participant(tx: &Tx<'_>, id: ParticipantId) -> StoreResult<()> {
    lookup::found(tx.execute("DELETE FROM engagement_participant WHERE id = ?1", [id])?)
}

/// Says how a participant stands and what came of it.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn set_participant(tx: &Tx<'_>, id: ParticipantId, state: ParticipantState, outcome: &str) -> StoreResult<()> {
    let sql = "UPDATE engagement_participant SET state = ?2, outcome = ?3 WHERE id = ?1";
    lookup::found(tx.execute(sql, params![id, state, outcome])?)
}

/// Ties the inviting task to a participant, who is invited from then on.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn note_invitation(tx: &Tx<'_>, id: ParticipantId, task: TaskId) -> StoreResult<()> {
    let sql = "UPDATE engagement_participant SET state = 'invited', task_id = ?2 WHERE id = ?1";
    lookup::found(tx.execute(sql, params![id, task])?)
}

/// Puts an engagement into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: EngagementId) -> StoreResult<()> {
    lookup::bin(tx, "engagement", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{add_customer, add_task, register, write};

    #[test]
    fn participants_are_picked_once_and_invited_by_a_task() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let task = add_task(&mut register, customer, "Kutsu");
        let draft = EngagementDraft { title: "Prototyyppi-ilta".into(), ..Default::default() };
        let id = write(&mut register, |tx| insert(tx, &draft.check().unwrap()));
        assert!(write(&mut register, |tx| pick(tx, id, customer)));
        assert!(!write(&mut register, |tx| pick(tx, id, customer)));
        let who = get(register.reader(), id).unwrap().unwrap().participants.first().unwrap().id;
        write(&mut register, |tx| note_invitation(tx, who, task));
        let one = list(register.reader()).unwrap().remove(0).participants.remove(0);
        assert_eq!((one.state, one.task), (ParticipantState::Invited, Some(task)));
        write(&mut register, |tx| set_participant(tx, who, ParticipantState::TookPart, "Kaksi ideaa"));
        write(&mut register, |tx| drop_participant(tx, who));
        assert!(get(register.reader(), id).unwrap().unwrap().participants.is_empty());
    }
}
