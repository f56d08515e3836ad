//! Numbers of the rail and the status line; each is read from a small index, because they are read after every deed.

use crate::base::Date;
use crate::domain::summary::Counts;
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::summaries::today::{CHECKS, MOST};
use crate::store::{development_target, path};

/// The numbers as of today.
///
/// # Errors
/// What the file says.
pub fn counts(db: Reader<'_>, today: Date) -> StoreResult<Counts> {
    let number = |n: i64| usize::try_from(n).unwrap_or_default();
    let found = db.row(
        "SELECT (SELECT count(*) FROM customer_summary),
           (SELECT count(*) FROM feedback WHERE deleted_at IS NULL AND status IN ('new', 'acknowledged', 'in_progress')),
           (SELECT count(*) FROM feedback WHERE deleted_at IS NULL AND status IN ('new', 'acknowledged', 'in_progress') AND deadline < ?1),
           (SELECT count(*) FROM task WHERE deleted_at IS NULL AND done_on IS NULL),
           (SELECT count(*) FROM task WHERE deleted_at IS NULL AND done_on IS NULL AND due <= ?1),
           (SELECT count(*) FROM task WHERE deleted_at IS NULL AND done_on IS NULL AND due < ?1),
           (SELECT count(*) FROM feedback WHERE deleted_at IS NULL AND status IN ('new', 'acknowledged', 'in_progress') AND deadline <= ?1)",
        [Iso(today)],
        |row| {
            Ok(Counts {
                due_today: number(row.get::<_, i64>(4)? + row.get::<_, i64>(6)?),
                customers: number(row.get(0)?),
                open_feedback: number(row.get(1)?),
                late_feedback: number(row.get(2)?),
                open_tasks: number(row.get(3)?),
                due_tasks: number(row.get(4)?),
                late_tasks: number(row.get(5)?),
            })
        },
    )?;
    let mut counts = found.unwrap_or_default();
    counts.due_today += development_target::milestones_due(db, today, MOST)?.len() + path::due(db, today, CHECKS)?.len();
    Ok(counts)
}
