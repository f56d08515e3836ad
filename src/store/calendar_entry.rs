//! Entries of the annual calendar with their exceptions and the acts that must be done before.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::{CalendarEntryId, LeadTaskId, TaskId};
use crate::domain::calendar_entry::{CalendarEntry, CalendarEntryDraft, LeadTask, NewCalendarEntry, Recurrence};
use crate::domain::occasion::Occasion;
use rusqlite::{Row, params};
use std::collections::HashMap;
use uuid::Uuid;

const COLUMNS: &str = "id, rev, title, kind, first_day, last_day, recurrence, occasion, offset_days, customer_id, experience_id, notes";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CalendarEntry> {
    let rule: String = row.get(6)?;
    let recurrence = match (rule.as_str(), row.get::<_, Option<Occasion>>(7)?, row.get::<_, Option<i64>>(8)?) {
        ("once", ..) => Recurrence::Once,
        ("same_date", ..) => Recurrence::SameDate,
        ("same_week", ..) => Recurrence::SameWeek,
        (_, Some(occasion), Some(days)) => Recurrence::Relative(occasion, days),
        _ => return Err(rusqlite::Error::InvalidQuery),
    };
    let values = CalendarEntryDraft {
        title: row.get(2)?,
        kind: row.get(3)?,
        first: Some(row.get::<_, Iso<Date>>(4)?.0),
        last: Some(row.get::<_, Iso<Date>>(5)?.0),
        recurrence,
        customer: row.get(9)?,
        experience: row.get(10)?,
        notes: row.get(11)?,
        leads: Vec::new(),
    };
    Ok(CalendarEntry { id: row.get(0)?, rev: row.get(1)?, values, exceptions: Vec::new() })
}

/// The rule as it stands in columns: code, occasion, days.
fn rule(recurrence: Recurrence) -> (&'static str, Option<Occasion>, Option<i64>) {
    match recurrence {
        Recurrence::Once => ("once", None, None),
        Recurrence::SameDate => ("same_date", None, None),
        Recurrence::SameWeek => ("same_week", None, None),
        Recurrence::Relative(occasion, days) => ("relative", Some(occasion), Some(days)),
    }
}

fn exception(row: &Row<'_>) -> rusqlite::Result<(i16, Option<Date>)> {
    Ok((row.get(1)?, row.get::<_, Option<Iso<Date>>>(2)?.map(|day| day.0)))
}

fn lead(row: &Row<'_>) -> rusqlite::Result<LeadTask> {
    Ok(LeadTask { id: Some(row.get(1)?), title: row.get(2)?, kind: row.get(3)?, days_before: row.get(4)?, person: row.get(5)? })
}

const EXCEPTIONS: &str = "SELECT calendar_entry_id, year, first_day FROM calendar_exception";
const LEADS: &str = "SELECT calendar_entry_id, id, title, kind, days_before, person_id FROM lead_task";

/// Every entry, by its first day; exceptions and acts are read with one query each.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<CalendarEntry>> {
    let mut entries =
        db.rows(&format!("SELECT {COLUMNS} FROM calendar_entry WHERE deleted_at IS NULL ORDER BY first_day, id"), [], from_row)?;
    let mut exceptions: HashMap<CalendarEntryId, Vec<(i16, Option<Date>)>> = HashMap::new();
    for (id, one) in db.rows(&format!("{EXCEPTIONS} ORDER BY year, id"), [], |row| Ok((row.get(0)?, exception(row)?)))? {
        exceptions.entry(id).or_default().push(one);
    }
    let mut leads: HashMap<CalendarEntryId, Vec<LeadTask>> = HashMap::new();
    for (id, one) in db.rows(&format!("{LEADS} ORDER BY position, id"), [], |row| Ok((row.get(0)?, lead(row)?)))? {
        leads.entry(id).or_default().push(one);
    }
    for entry in &mut entries {
        entry.exceptions = exceptions.remove(&entry.id).unwrap_or_default();
        entry.values.leads = leads.remove(&entry.id).unwrap_or_default();
    }
    Ok(entries)
}

/// An entry.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: CalendarEntryId) -> StoreResult<Option<CalendarEntry>> {
    let entry = db.row(&format!("SELECT {COLUMNS} FROM calendar_entry WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)?;
    let Some(mut entry) = entry else { return Ok(None) };
    entry.exceptions = db.rows(&format!("{EXCEPTIONS} WHERE calendar_entry_id = ?1 ORDER BY year, id"), [id], exception)?;
    entry.values.leads = db.rows(&format!("{LEADS} WHERE calendar_entry_id = ?1 ORDER BY position, id"), [id], lead)?;
    Ok(Some(entry))
}

/// How many entries there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM calendar_entry WHERE deleted_at IS NULL", [])
}

/// Adds an entry.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewCalendarEntry) -> StoreResult<CalendarEntryId> {
    let (id, values, (first, last)): (CalendarEntryId, _, _) = (tx.new_id(), new.values(), new.days());
    let (code, occasion, days) = rule(values.recurrence);
    tx.execute(
        "INSERT INTO calendar_entry (id, title, kind, first_day, last_day, recurrence, occasion, offset_days, customer_id, experience_id, notes,
           created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, ?13)",
        params![
            id,
            values.title,
            values.kind,
            Iso(first),
            Iso(last),
            code,
            occasion,
            days,
            values.customer,
            values.experience,
            values.notes,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    write_leads(tx, id, &values.leads)?;
    Ok(id)
}

/// Writes an entry anew; acts that stay keep their ids, so that the tasks made of them are known.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: CalendarEntryId, rev: i64, new: &NewCalendarEntry) -> StoreResult<()> {
    let (values, (first, last)) = (new.values(), new.days());
    let (code, occasion, days) = rule(values.recurrence);
    let written = tx.execute(
        "UPDATE calendar_entry SET title = ?3, kind = ?4, first_day = ?5, last_day = ?6, recurrence = ?7, occasion = ?8, offset_days = ?9,
           customer_id = ?10, experience_id = ?11, notes = ?12, updated_at = ?13, updated_by = ?14, rev = rev + 1
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.title,
            values.kind,
            Iso(first),
            Iso(last),
            code,
            occasion,
            days,
            values.customer,
            values.experience,
            values.notes,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "calendar_entry", id)?;
    write_leads(tx, id, &values.leads)
}

fn write_leads(tx: &Tx<'_>, id: CalendarEntryId, leads: &[LeadTask]) -> StoreResult<()> {
    let before = tx.reader().rows("SELECT id FROM lead_task WHERE calendar_entry_id = ?1", [id], |row| row.get::<_, LeadTaskId>(0))?;
    for gone in before.iter().filter(|old| !leads.iter().any(|lead| lead.id == Some(**old))) {
        tx.execute("DELETE FROM lead_task WHERE id = ?1", [gone])?;
    }
    for (position, lead) in (1_i64..).zip(leads) {
        match lead.id.filter(|own| before.contains(own)) {
            Some(own) => tx.execute(
                "UPDATE lead_task SET position = ?2, title = ?3, kind = ?4, days_before = ?5, person_id = ?6
                 WHERE id = ?1 AND (position <> ?2 OR title <> ?3 OR kind <> ?4 OR days_before <> ?5 OR person_id IS NOT ?6)",
                params![own, position, lead.title, lead.kind, lead.days_before, lead.person],
            )?,
            None => tx.execute(
                "INSERT INTO lead_task (id, calendar_entry_id, position, title, kind, days_before, person_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![tx.new_id::<LeadTaskId>(), id, position, lead.title, lead.kind, lead.days_before, lead.person],
            )?,
        };
    }
    Ok(())
}

/// Gives a year's round a first day of its own, leaves it out (`Some(None)`), or puts it back to the rule (`None`).
///
/// # Errors
/// What the file refuses.
pub fn set_exception(tx: &Tx<'_>, id: CalendarEntryId, year: i16, day: Option<Option<Date>>) -> StoreResult<()> {
    tx.execute("DELETE FROM calendar_exception WHERE calendar_entry_id = ?1 AND year = ?2", params![id, year])?;
    if let Some(day) = day {
        let sql = "INSERT INTO calendar_exception (id, calendar_entry_id, year, first_day) VALUES (?1, ?2, ?3, ?4)";
        tx.execute(sql, params![tx.new_id::<Uuid>().as_bytes(), id, year, day.map(Iso)])?;
    }
    // The rev is what tells a calendar that imported the entry before that it's another now.
    let sql = "UPDATE calendar_entry SET updated_at = ?2, updated_by = ?3, rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, params![id, tx.now_ms(), tx.device()])?)
}

/// Puts an entry into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: CalendarEntryId) -> StoreResult<()> {
    lookup::bin(tx, "calendar_entry", id)
}

/// The acts and years that have become tasks.
///
/// # Errors
/// What the file refuses.
pub fn made(db: Reader<'_>) -> StoreResult<HashMap<(LeadTaskId, i16), TaskId>> {
    let sql = "SELECT lead_task_id, year, task_id FROM lead_task_made";
    Ok(db.rows(sql, [], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?.into_iter().collect())
}

/// Notes the task that an act became in a year.
///
/// # Errors
/// What the file refuses.
pub fn note_made(tx: &Tx<'_>, lead: LeadTaskId, year: i16, task: TaskId) -> StoreResult<()> {
    let sql = "INSERT INTO lead_task_made (id, lead_task_id, year, task_id) VALUES (?1, ?2, ?3, ?4)";
    tx.execute(sql, params![tx.new_id::<Uuid>().as_bytes(), lead, year, task])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::task::TaskKind;
    use crate::store::testing::{register, write};
    use jiff::civil::date;

    #[test]
    fn an_entry_is_kept_whole_with_its_years_and_acts() {
        let mut register = register();
        let lead = LeadTask { id: None, title: "Luettelo jälleenmyyjille".into(), kind: TaskKind::Send, days_before: 42, person: None };
        let draft = CalendarEntryDraft {
            title: "Joulusesonki".into(),
            first: Some(date(2026, 11, 1)),
            last: Some(date(2026, 12, 24)),
            recurrence: Recurrence::Relative(Occasion::ChristmasSeason, 0),
            leads: vec![lead.clone()],
            ..Default::default()
        };
        let id = write(&mut register, |tx| insert(tx, &draft.check().unwrap()));
        write(&mut register, |tx| set_exception(tx, id, 2027, Some(Some(date(2027, 10, 25)))));
        write(&mut register, |tx| set_exception(tx, id, 2028, Some(None)));
        let stored = get(register.reader(), id).unwrap().unwrap();
        assert_eq!(list(register.reader()).unwrap(), vec![stored.clone()]);
        assert_eq!(stored.exceptions, vec![(2027, Some(date(2027, 10, 25))), (2028, None)]);
        let kept = stored.values.leads.first().unwrap().clone();
        assert_eq!(LeadTask { id: None, ..kept.clone() }, lead);
        let changed = CalendarEntryDraft { leads: vec![LeadTask { days_before: 56, ..kept.clone() }, lead], ..stored.values.clone() };
        write(&mut register, |tx| update(tx, id, stored.rev, &changed.check().unwrap()));
        let leads = get(register.reader(), id).unwrap().unwrap().values.leads;
        assert_eq!(leads.iter().map(|lead| (lead.id == kept.id, lead.days_before)).collect::<Vec<_>>(), vec![(true, 56), (false, 42)]);
        write(&mut register, |tx| set_exception(tx, id, 2028, None));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().exceptions.len(), 1);
    }
}
