//! Derived rows: what lists sort by and the search documents, made again from the rows that a step touched. Never logged, never undone:
//! after an undo they are made again like after any other deed.

use super::care_clock;
use super::collation;
use super::error::StoreResult;
use super::search::{index, pending};
use super::segment;
use super::tx::Tx;
use super::value;
use crate::base::Date;
use crate::domain::noun::{Noun, Nouns};
use crate::store::columns::Iso;
use jiff::ToSpan as _;

/// Rows of the change log from which on a deed's search documents are indexed after it, so that a large import is soon in the lists.
const LARGE: i64 = 5_000;

/// Rows of the change log whose documents are indexed in one transaction; deeds wait for it.
const PIECE: i64 = 4_000;

/// Kinds of records that a summary tells of beside the customer itself.
const EVENTS: [Noun; 4] = [Noun::Purchase, Noun::Interaction, Noun::Feedback, Noun::Task];

/// Brings the derived rows up to date with the rows of `change` from `first_change` on, which are of `nouns`; one row or a hundred
/// thousand, by the same sets. Search documents of a large deed are left waiting for [`index_more`].
pub(super) fn refresh(tx: &Tx<'_>, first_change: i64, nouns: Nouns, today: Date) -> StoreResult<()> {
    if nouns.is_empty() {
        return Ok(());
    }
    roll_day(tx, today)?;
    begin(tx)?;
    gather_customers(tx, first_change, nouns)?;
    tx.execute("DELETE FROM customer_summary WHERE customer_id IN (SELECT id FROM temp.touched_customer WHERE NOT is_new)", [])?;
    summarise_new(tx)?;
    summarise(tx, today)?;
    value::overtake(tx, first_change)?;
    let moved =
        if segment::follows(tx.reader(), first_change)? { segment::rebuild(tx)? > 0 } else { segment::refresh(tx).map(|_| false)? };
    let anew = moved || care_clock::follows(tx.reader(), first_change)? || care_clock::is_of_another_year(tx.reader(), today)?;
    if anew {
        care_clock::rebuild(tx, today)?;
    } else {
        care_clock::refresh(tx, today)?;
    }
    let last = tx.reader().row("SELECT max(id) FROM change", [], |row| row.get(0))?.unwrap_or(first_change);
    if last - first_change >= LARGE {
        pending::add(tx, (first_change, last))?;
    } else {
        gather_documents(tx, (first_change, last))?;
        index::refresh(tx)?;
    }
    clear(tx)
}

/// Indexes the next of the search documents that wait; how many rows of the change log are left.
///
/// # Errors
/// What the file says.
pub(super) fn index_more(tx: &Tx<'_>) -> StoreResult<i64> {
    let Some(piece) = pending::take(tx, PIECE)? else { return Ok(0) };
    begin(tx)?;
    gather_documents(tx, piece)?;
    index::refresh(tx)?;
    clear(tx)?;
    pending::left(tx.reader())
}

/// Makes every derived row again: for samples written without the log, and for repairs.
///
/// # Errors
/// What the file says.
pub fn rebuild_all(tx: &Tx<'_>, today: Date) -> StoreResult<()> {
    begin(tx)?;
    tx.execute("DELETE FROM customer_summary", [])?;
    tx.execute("INSERT INTO temp.touched_customer SELECT id, 0 FROM customer WHERE deleted_at IS NULL", [])?;
    summarise(tx, today)?;
    note_day(tx, today)?;
    tx.execute("UPDATE value_run SET stale = 1", [])?;
    segment::rebuild(tx)?;
    care_clock::rebuild(tx, today)?;
    pending::clear(tx)?;
    index::rebuild(tx)?;
    clear(tx)
}

/// Sums the last twelve months again when the day has changed since; only customers whose purchases came into them or fell out.
///
/// # Errors
/// What the file says.
pub fn roll_day(tx: &Tx<'_>, today: Date) -> StoreResult<()> {
    let stored = tx.reader().row("SELECT value FROM meta WHERE key = 'summary_as_of'", [], |row| row.get::<_, Iso<Date>>(0))?;
    let Some(Iso(before)) = stored else { return note_day(tx, today) };
    if before == today {
        return Ok(());
    }
    if care_clock::is_of_another_year(tx.reader(), today)? {
        care_clock::rebuild(tx, today)?;
    }
    let (early, late) = (before.min(today), before.max(today));
    let rolled = tx.execute(
        "UPDATE customer_summary SET purchases_12m_cents = coalesce((SELECT sum(p.amount_cents) FROM purchase p
           WHERE p.customer_id = customer_summary.customer_id AND p.deleted_at IS NULL AND p.on_date > ?1 AND p.on_date <= ?2), 0)
         WHERE customer_id IN (SELECT customer_id FROM purchase WHERE deleted_at IS NULL AND
           ((on_date > ?3 AND on_date <= ?4) OR (on_date > ?5 AND on_date <= ?6)))",
        (Iso(year_before(today)), Iso(today), Iso(year_before(early)), Iso(year_before(late)), Iso(early), Iso(late)),
    )?;
    // A year's purchases that fell below a threshold move their customer; her care follows.
    if rolled > 0 && segment::rebuild(tx)? > 0 {
        care_clock::rebuild(tx, today)?;
    }
    note_day(tx, today)
}

/// The day before the first of the last twelve months: purchases after it and up to `today` count.
pub(super) fn year_before(today: Date) -> Date {
    today.saturating_sub(1.year())
}

fn note_day(tx: &Tx<'_>, today: Date) -> StoreResult<()> {
    tx.execute("INSERT INTO meta (key, value) VALUES ('summary_as_of', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1", [Iso(today)])?;
    Ok(())
}

/// Work lists that live with the connection; empty between uses.
fn begin(tx: &Tx<'_>) -> StoreResult<()> {
    let conn = tx.reader().conn();
    collation::lend(conn)?;
    conn.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS touched_customer (id BLOB PRIMARY KEY NOT NULL, is_new INTEGER NOT NULL) WITHOUT ROWID;
         CREATE TEMP TABLE IF NOT EXISTS touched_doc (id BLOB PRIMARY KEY NOT NULL, noun TEXT NOT NULL) WITHOUT ROWID;",
    )?;
    clear(tx)
}

fn clear(tx: &Tx<'_>) -> StoreResult<()> {
    for sql in ["DELETE FROM temp.touched_customer", "DELETE FROM temp.touched_doc"] {
        tx.execute(sql, [])?;
    }
    Ok(())
}

/// Customers whose summary depends on a touched row: whose it was by the log, and whose it is now, should it have moved.
fn gather_customers(tx: &Tx<'_>, first_change: i64, nouns: Nouns) -> StoreResult<()> {
    let events: Vec<Noun> = EVENTS.into_iter().filter(|noun| nouns.meets((*noun).into())).collect();
    if events.is_empty() {
        // A customer that came with this step and without an event has none: an event can't be there before its customer.
        tx.execute(
            "INSERT OR IGNORE INTO temp.touched_customer SELECT row_id, 1 FROM change WHERE id >= ?1 AND tbl = 'customer' AND before IS NULL",
            [first_change],
        )?;
    }
    tx.execute(
        "INSERT OR IGNORE INTO temp.touched_customer SELECT owner, 0 FROM change
         WHERE id >= ?1 AND tbl IN ('customer', 'address', 'purchase', 'interaction', 'feedback', 'task', 'care_mark', 'stage_move',
           'customer_potential', 'customer_segment')",
        [first_change],
    )?;
    for table in events.into_iter().map(Noun::code) {
        tx.execute(
            &format!(
                "INSERT OR IGNORE INTO temp.touched_customer SELECT x.customer_id, 0 FROM change c CROSS JOIN {table} x ON x.id = c.row_id
                 WHERE c.id >= ?1 AND c.tbl = '{table}' AND c.after IS NOT NULL AND x.customer_id IS NOT NULL"
            ),
            [first_change],
        )?;
    }
    Ok(())
}

/// Records whose search documents are to be written anew, from the rows of `change` in a range; a customer's document holds its towns.
fn gather_documents(tx: &Tx<'_>, range: (i64, i64)) -> StoreResult<()> {
    tx.execute(
        "INSERT OR IGNORE INTO temp.touched_doc (id, noun) SELECT row_id, tbl FROM change
         WHERE id BETWEEN ?1 AND ?2 AND tbl IN ('customer', 'contact', 'interaction', 'feedback', 'task')",
        range,
    )?;
    tx.execute(
        "INSERT OR IGNORE INTO temp.touched_doc (id, noun) SELECT owner, 'customer' FROM change WHERE id BETWEEN ?1 AND ?2 AND tbl = 'address'",
        range,
    )?;
    Ok(())
}

/// Writes the summaries of customers that came with this step and have no events: nothing has to be looked for.
fn summarise_new(tx: &Tx<'_>) -> StoreResult<()> {
    tx.execute(
        "INSERT INTO customer_summary (customer_id, name_key, code, kind, stage, depth, responsible_id, town)
         SELECT c.id, finnish_key(c.name), c.code, c.kind, c.stage, c.depth, c.responsible_id,
           coalesce((SELECT a.town FROM address a WHERE a.customer_id = c.id AND a.town <> '' ORDER BY a.position LIMIT 1), '')
         FROM temp.touched_customer w CROSS JOIN customer c ON c.id = w.id WHERE w.is_new AND c.deleted_at IS NULL",
        [],
    )?;
    Ok(())
}

/// Writes the summaries of the customers on the work list; those in the bin have none.
fn summarise(tx: &Tx<'_>, today: Date) -> StoreResult<()> {
    tx.execute(
        "INSERT INTO customer_summary (customer_id, name_key, code, kind, stage, depth, responsible_id, town, last_contact_at, last_contact_channel,
           last_contact_by, next_due, next_task_id, last_purchase_on, purchases_12m_cents, emotion)
         SELECT c.id, finnish_key(c.name), c.code, c.kind, c.stage, c.depth, c.responsible_id,
           coalesce((SELECT a.town FROM address a WHERE a.customer_id = c.id AND a.town <> '' ORDER BY a.position LIMIT 1), ''),
           i.at, i.channel, i.person_id, t.due, t.id,
           (SELECT max(p.on_date) FROM purchase p WHERE p.customer_id = c.id AND p.deleted_at IS NULL),
           coalesce((SELECT sum(p.amount_cents) FROM purchase p
             WHERE p.customer_id = c.id AND p.deleted_at IS NULL AND p.on_date > ?1 AND p.on_date <= ?2), 0),
           (SELECT emotion FROM (
              SELECT * FROM (SELECT e.at AS felt, e.emotion FROM interaction e
                WHERE e.customer_id = c.id AND e.deleted_at IS NULL AND e.emotion IS NOT NULL ORDER BY e.at DESC LIMIT 1)
              UNION ALL
              SELECT * FROM (SELECT f.on_date || 'T12:00:00', f.emotion FROM feedback f
                WHERE f.customer_id = c.id AND f.deleted_at IS NULL AND f.emotion IS NOT NULL ORDER BY f.on_date DESC LIMIT 1))
            ORDER BY felt DESC LIMIT 1)
         FROM temp.touched_customer w CROSS JOIN customer c ON c.id = w.id
         LEFT JOIN interaction i ON i.id = (SELECT l.id FROM interaction l WHERE l.customer_id = c.id AND l.deleted_at IS NULL ORDER BY l.at DESC LIMIT 1)
         LEFT JOIN task t ON t.id = (SELECT n.id FROM task n WHERE n.customer_id = c.id AND n.deleted_at IS NULL AND n.done_on IS NULL
           ORDER BY n.due, n.due_time IS NULL, n.due_time LIMIT 1)
         WHERE NOT w.is_new AND c.deleted_at IS NULL",
        (Iso(year_before(today)), Iso(today)),
    )?;
    Ok(())
}
