//! Business cases, their lines and the amounts of each year. What comes of a case is computed from these rows, never kept.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{BusinessCaseId, CaseLineId};
use crate::domain::business_case::{Answers, BusinessCase, CaseDraft, CaseHead, CaseLine, Factors, NewCase, NewLine, Period};
use rusqlite::{Row, params};

mod lines;

pub use lines::{insert_line, move_line, remove_line, update_line};

const COLUMNS: &str = "id, rev, is_active, name, period, start_year, year_count, discount, hourly_rate_cents, cautious_cost, \
     cautious_saving, cautious_benefit, bold_cost, bold_saving, bold_benefit, realistic_savings, income_source, payback_time, work_change";

/// A count in a column.
fn size(row: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    row.get::<_, i64>(column).map(|number| usize::try_from(number).unwrap_or_default())
}

/// A count for a column.
fn whole(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<BusinessCase> {
    let factors = |first: usize| -> rusqlite::Result<Factors> {
        Ok(Factors { cost: row.get(first)?, saving: row.get(first + 1)?, benefit: row.get(first + 2)? })
    };
    let values = CaseDraft {
        name: row.get(3)?,
        period: row.get(4)?,
        start_year: row.get(5)?,
        year_count: size(row, 6)?,
        discount: row.get(7)?,
        hourly_rate: row.get(8)?,
        cautious: factors(9)?,
        bold: factors(12)?,
        answers: Answers {
            realistic_savings: row.get(15)?,
            income_source: row.get(16)?,
            payback_time: row.get(17)?,
            work_change: row.get(18)?,
        },
    };
    Ok(BusinessCase { id: row.get(0)?, rev: row.get(1)?, is_active: row.get(2)?, values, lines: Vec::new() })
}

/// A case with its lines.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: BusinessCaseId) -> StoreResult<Option<BusinessCase>> {
    let sql = format!("SELECT {COLUMNS} FROM business_case WHERE id = ?1 AND deleted_at IS NULL");
    let Some(mut case) = db.row(&sql, [id], from_row)? else { return Ok(None) };
    case.lines = lines::of_case(db, id)?;
    Ok(Some(case))
}

/// Every case with its lines, newest first; three reads, however many there are.
///
/// # Errors
/// What the file refuses.
pub fn list_all(db: Reader<'_>) -> StoreResult<Vec<BusinessCase>> {
    let sql = format!("SELECT {COLUMNS} FROM business_case WHERE deleted_at IS NULL ORDER BY id DESC");
    let mut cases = db.rows(&sql, [], from_row)?;
    let mut lines = lines::of_all(db)?;
    for case in &mut cases {
        case.lines = lines.remove(&case.id).unwrap_or_default();
    }
    Ok(cases)
}

/// The cases without their lines, newest first.
///
/// # Errors
/// What the file refuses.
pub fn heads(db: Reader<'_>) -> StoreResult<Vec<CaseHead>> {
    let sql = "SELECT id, name, period, start_year, year_count, is_active,
                 (SELECT count(*) FROM case_line WHERE business_case_id = business_case.id)
               FROM business_case WHERE deleted_at IS NULL ORDER BY id DESC";
    db.rows(sql, [], |row| {
        Ok(CaseHead {
            id: row.get(0)?,
            name: row.get(1)?,
            period: row.get(2)?,
            start_year: row.get(3)?,
            year_count: size(row, 4)?,
            is_active: row.get(5)?,
            line_count: size(row, 6)?,
        })
    })
}

/// The active case of a period.
///
/// # Errors
/// What the file refuses.
pub fn active(db: Reader<'_>, period: Period) -> StoreResult<Option<BusinessCase>> {
    let sql = "SELECT id FROM business_case WHERE period = ?1 AND is_active = 1 AND deleted_at IS NULL ORDER BY id DESC LIMIT 1";
    match db.row(sql, [period], |row| row.get(0))? {
        Some(id) => get(db, id),
        None => Ok(None),
    }
}

/// A line and the case that it's in.
///
/// # Errors
/// What the file refuses.
pub fn line(db: Reader<'_>, id: CaseLineId) -> StoreResult<Option<(BusinessCaseId, CaseLine)>> {
    let sql = "SELECT business_case_id FROM case_line WHERE id = ?1";
    let Some(case) = db.row(sql, [id], |row| row.get::<_, BusinessCaseId>(0))? else { return Ok(None) };
    let line = lines::of_case(db, case)?.into_iter().find(|line| line.id == id);
    Ok(line.map(|line| (case, line)))
}

/// How many cases there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM business_case WHERE deleted_at IS NULL", [])
}

/// Adds a case without lines; the first of its period is the active one.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewCase) -> StoreResult<BusinessCaseId> {
    let id: BusinessCaseId = tx.new_id();
    let values = new.values();
    tx.execute(
        "INSERT INTO business_case (id, name, period, start_year, year_count, discount, hourly_rate_cents, cautious_cost, cautious_saving, \
         cautious_benefit, bold_cost, bold_saving, bold_benefit, realistic_savings, income_source, payback_time, work_change, is_active, \
         created_at, updated_at, updated_by) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
           NOT EXISTS (SELECT 1 FROM business_case WHERE period = ?3 AND is_active = 1 AND deleted_at IS NULL), ?18, ?18, ?19)",
        params![
            id,
            values.name,
            values.period,
            values.start_year,
            whole(values.year_count),
            values.discount,
            values.hourly_rate,
            values.cautious.cost,
            values.cautious.saving,
            values.cautious.benefit,
            values.bold.cost,
            values.bold.saving,
            values.bold.benefit,
            values.answers.realistic_savings,
            values.answers.income_source,
            values.answers.payback_time,
            values.answers.work_change,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    Ok(id)
}

/// Writes a case anew, its lines apart; a case that moves to the other period isn't the active one there.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: BusinessCaseId, rev: i64, new: &NewCase) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE business_case SET name = ?3, is_active = iif(period = ?4, is_active, 0), period = ?4, start_year = ?5, year_count = ?6, \
         discount = ?7, hourly_rate_cents = ?8, cautious_cost = ?9, cautious_saving = ?10, cautious_benefit = ?11, bold_cost = ?12, \
         bold_saving = ?13, bold_benefit = ?14, realistic_savings = ?15, income_source = ?16, payback_time = ?17, work_change = ?18, \
         updated_at = ?19, updated_by = ?20, rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.name,
            values.period,
            values.start_year,
            whole(values.year_count),
            values.discount,
            values.hourly_rate,
            values.cautious.cost,
            values.cautious.saving,
            values.cautious.benefit,
            values.bold.cost,
            values.bold.saving,
            values.bold.benefit,
            values.answers.realistic_savings,
            values.answers.income_source,
            values.answers.payback_time,
            values.answers.work_change,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "business_case", id)?;
    ensure_active(tx)
}

/// Makes a case the active one of its period; whether it wasn't.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn activate(tx: &Tx<'_>, id: BusinessCaseId) -> StoreResult<bool> {
    if !lookup::is_live(tx.reader(), "business_case", id)? {
        return Err(super::StoreError::NotFound);
    }
    let stamp = "updated_at = ?2, updated_by = ?3, rev = rev + 1";
    let others = "is_active = 1 AND id <> ?1 AND period = (SELECT period FROM business_case WHERE id = ?1)";
    tx.execute(&format!("UPDATE business_case SET is_active = 0, {stamp} WHERE {others}"), (id, tx.now_ms(), tx.device()))?;
    let sql = format!("UPDATE business_case SET is_active = 1, {stamp} WHERE id = ?1 AND is_active = 0");
    Ok(tx.execute(&sql, (id, tx.now_ms(), tx.device()))? > 0)
}

/// Puts a case with its lines into the bin; the newest other one of its period becomes active if this one was.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: BusinessCaseId) -> StoreResult<()> {
    tx.execute("UPDATE business_case SET is_active = 0 WHERE id = ?1 AND is_active = 1", [id])?;
    lookup::bin(tx, "business_case", id)?;
    ensure_active(tx)
}

/// Sees to it that every period with cases has an active one.
fn ensure_active(tx: &Tx<'_>) -> StoreResult<()> {
    for period in Period::ALL {
        if active(tx.reader(), *period)?.is_none() {
            let sql = "SELECT id FROM business_case WHERE period = ?1 AND deleted_at IS NULL ORDER BY id DESC LIMIT 1";
            if let Some(newest) = tx.reader().row(sql, [period], |row| row.get::<_, BusinessCaseId>(0))? {
                activate(tx, newest)?;
            }
        }
    }
    Ok(())
}

/// Adds lines to a case in their order; for a case that comes whole, from a file or as a copy.
///
/// # Errors
/// What the file refuses.
pub fn insert_lines<'l>(tx: &Tx<'_>, case: BusinessCaseId, lines: impl IntoIterator<Item = &'l NewLine>) -> StoreResult<usize> {
    let mut count = 0;
    for line in lines {
        insert_line(tx, case, line)?;
        count += 1;
    }
    Ok(count)
}

#[cfg(test)]
mod tests;
