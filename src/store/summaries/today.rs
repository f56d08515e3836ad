//! What waits for the user today: late and due tasks, promised answers, the next days, customers opened last.

use super::rows;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::development_target::MOST_IMPORTANT;
use crate::domain::summary::{RecentCustomer, TodayList};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::tx::Tx;
use crate::store::{development_target, path};
use jiff::ToSpan as _;

/// Customers under the search box and on the Today page.
const RECENT_SHOWN: i64 = 8;
/// Customers remembered as opened.
const RECENT_KEPT: i64 = 50;
/// Rows of each part at most; who has more uses the list of tasks.
pub(super) const MOST: i64 = 200;
/// Checks at a time, so that a path ticked in one day isn't asked again in one.
pub(super) const CHECKS: usize = 3;

/// The list of the Today page.
///
/// # Errors
/// What the file says.
pub fn today(db: Reader<'_>, today: Date) -> StoreResult<TodayList> {
    let week = today.saturating_add(7.days());
    // The first rows are chosen by the index alone; names are joined and times put in order for these only.
    let open = |condition: &str, from: Date, to: Date| {
        let sql = format!(
            "{} WHERE t.id IN (SELECT n.id FROM task n WHERE n.deleted_at IS NULL AND n.done_on IS NULL AND {condition} ORDER BY n.due LIMIT {MOST})
             ORDER BY t.due, t.due_time IS NULL, t.due_time, t.id",
            rows::TASK
        );
        db.rows(&sql, (Iso(from), Iso(to)), rows::task)
    };
    let promised = format!(
        "{} WHERE f.deleted_at IS NULL AND f.status IN ('new', 'acknowledged', 'in_progress') AND f.deadline <= ?1 ORDER BY f.deadline, f.id LIMIT {MOST}",
        rows::FEEDBACK
    );
    Ok(TodayList {
        late: open("n.due < ?1 AND ?2 = ?2", today, today)?,
        due: open("n.due = ?1 AND ?2 = ?2", today, today)?,
        promised: db.rows(&promised, [Iso(week)], rows::feedback)?,
        next: open("n.due > ?1 AND n.due <= ?2", today, week)?,
        milestones: development_target::milestones_due(db, week, MOST)?,
        checks: path::due(db, today, CHECKS)?,
        targets: development_target::list(db)?.into_iter().filter(|target| target.values.status.is_open()).take(MOST_IMPORTANT).collect(),
        recent: recent(db)?,
    })
}

/// Customers opened last, newest first.
///
/// # Errors
/// What the file says.
pub fn recent(db: Reader<'_>) -> StoreResult<Vec<RecentCustomer>> {
    db.rows(
        "SELECT c.id, c.code, c.name, coalesce(s.town, '') FROM recent_customer r JOIN customer c ON c.id = r.customer_id
         LEFT JOIN customer_summary s ON s.customer_id = c.id WHERE c.deleted_at IS NULL ORDER BY r.opened_at DESC LIMIT ?1",
        [RECENT_SHOWN],
        |row| Ok(RecentCustomer { id: row.get(0)?, code: row.get(1)?, name: row.get(2)?, town: row.get(3)? }),
    )
}

/// Remembers that a customer was opened now; for a transaction without a step, because nobody undoes a look.
///
/// # Errors
/// What the file says.
pub fn note_opened(tx: &Tx<'_>, customer: CustomerId) -> StoreResult<()> {
    tx.execute(
        "INSERT INTO recent_customer (customer_id, opened_at) SELECT id, ?2 FROM customer WHERE id = ?1
         ON CONFLICT (customer_id) DO UPDATE SET opened_at = excluded.opened_at",
        (customer, tx.now_ms()),
    )?;
    tx.execute(
        "DELETE FROM recent_customer WHERE opened_at < (SELECT opened_at FROM recent_customer ORDER BY opened_at DESC LIMIT 1 OFFSET ?1)",
        [RECENT_KEPT],
    )?;
    Ok(())
}
