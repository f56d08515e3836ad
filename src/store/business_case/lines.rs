//! Lines of business cases and their amounts by year: a row a year, written only where it differs.

use super::super::columns::Iso;
use super::super::error::{StoreError, StoreResult};
use super::super::lookup;
use super::super::reader::Reader;
use super::super::tx::Tx;
use crate::base::id::{BusinessCaseId, CaseLineId};
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{AmountSource, CaseLine, Driver, DriverYear, LineDraft, NewLine, OwnFigures};
use rusqlite::{Row, params, params_from_iter};
use std::collections::HashMap;
use uuid::Uuid;

const COLUMNS: &str = "business_case_id, id, rev, kind, category, name, amount_source, acting_share, margin_share, paid, rationale, \
     figure_source, figure_on";

/// One year of a line as it stands in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Amount {
    amount: Option<Cents>,
    hours: Option<Micro>,
    customers: Option<Micro>,
    change: Option<Cents>,
    cautious: Option<Cents>,
    bold: Option<Cents>,
}

impl Amount {
    fn from_row(row: &Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            amount: row.get(first)?,
            hours: row.get(first + 1)?,
            customers: row.get(first + 2)?,
            change: row.get(first + 3)?,
            cautious: row.get(first + 4)?,
            bold: row.get(first + 5)?,
        })
    }
}

/// The years of a line as rows.
fn amounts(line: &LineDraft) -> Vec<Amount> {
    let own = |figures: &Option<Vec<Cents>>, place: usize| figures.as_ref().and_then(|figures| figures.get(place)).copied();
    let own_len = |figures: &Option<Vec<Cents>>| figures.as_ref().map_or(0, Vec::len);
    let count = line.source.year_count().max(own_len(&line.own.cautious)).max(own_len(&line.own.bold));
    let mut years = vec![Amount::default(); count];
    for (place, year) in years.iter_mut().enumerate() {
        (year.cautious, year.bold) = (own(&line.own.cautious, place), own(&line.own.bold, place));
        match &line.source {
            AmountSource::Amounts(amounts) => year.amount = amounts.get(place).copied(),
            AmountSource::Hours(hours) => year.hours = hours.get(place).copied(),
            AmountSource::Driver(driver) => {
                let of_year = driver.years.get(place);
                (year.customers, year.change) = (of_year.map(|year| year.customers), of_year.map(|year| year.change));
            }
        }
    }
    years
}

/// The codes of where amounts come from.
fn source_code(source: &AmountSource) -> &'static str {
    match source {
        AmountSource::Amounts(_) => "amounts",
        AmountSource::Hours(_) => "hours",
        AmountSource::Driver(_) => "driver",
    }
}

/// Puts the years of a line together again.
fn line_of(row: &Row<'_>, years: &[Amount]) -> rusqlite::Result<CaseLine> {
    let all = |part: fn(&Amount) -> Option<Cents>| years.iter().map_while(part).collect::<Vec<_>>();
    let given = |part: fn(&Amount) -> Option<Cents>| Some(all(part)).filter(|figures| !figures.is_empty());
    let source = match row.get_ref(6)?.as_str()? {
        "hours" => AmountSource::Hours(years.iter().map_while(|year| year.hours).collect()),
        "driver" => AmountSource::Driver(Driver {
            share: row.get::<_, Option<Micro>>(7)?.unwrap_or(Micro::ONE),
            margin: row.get::<_, Option<Micro>>(8)?.unwrap_or(Micro::ONE),
            years: years
                .iter()
                .map_while(|year| Some(DriverYear { customers: year.customers?, change: year.change.unwrap_or_default() }))
                .collect(),
        }),
        _ => AmountSource::Amounts(all(|year| year.amount)),
    };
    let values = LineDraft {
        kind: row.get(3)?,
        category: row.get(4)?,
        name: row.get(5)?,
        source,
        when: row.get(9)?,
        rationale: row.get(10)?,
        own: OwnFigures { cautious: given(|year| year.cautious), bold: given(|year| year.bold) },
        figure_source: row.get(11)?,
        figure_on: row.get::<_, Option<Iso<_>>>(12)?.map(|day| day.0),
    };
    Ok(CaseLine { id: row.get(1)?, rev: row.get(2)?, values })
}

/// Reads the lines of one case or of all, with their years.
fn read(db: Reader<'_>, only: Option<BusinessCaseId>) -> StoreResult<Vec<(BusinessCaseId, CaseLine)>> {
    let condition = if only.is_some() { "business_case_id = ?1" } else { "1" };
    let sql = format!(
        "SELECT case_line_id, amount_cents, hours, customers, change_cents, cautious_cents, bold_cents FROM case_amount \
         WHERE {condition} ORDER BY business_case_id, case_line_id, place"
    );
    let mut years: HashMap<[u8; 16], Vec<Amount>> = HashMap::new();
    for (line, amount) in db.rows(&sql, params_from_iter(only), |row| Ok((row.get::<_, [u8; 16]>(0)?, Amount::from_row(row, 1)?)))? {
        years.entry(line).or_default().push(amount);
    }
    let sql = format!("SELECT {COLUMNS} FROM case_line WHERE {condition} ORDER BY business_case_id, position, id");
    db.rows(&sql, params_from_iter(only), |row| {
        let of_line = years.get(&row.get::<_, [u8; 16]>(1)?).map_or(&[][..], Vec::as_slice);
        Ok((row.get(0)?, line_of(row, of_line)?))
    })
}

/// The lines of a case in the order of the form.
pub(super) fn of_case(db: Reader<'_>, case: BusinessCaseId) -> StoreResult<Vec<CaseLine>> {
    Ok(read(db, Some(case))?.into_iter().map(|(_, line)| line).collect())
}

/// The lines of all cases.
pub(super) fn of_all(db: Reader<'_>) -> StoreResult<HashMap<BusinessCaseId, Vec<CaseLine>>> {
    let mut cases: HashMap<BusinessCaseId, Vec<CaseLine>> = HashMap::new();
    for (case, line) in read(db, None)? {
        cases.entry(case).or_default().push(line);
    }
    Ok(cases)
}

/// Adds a line at the end of its case.
///
/// # Errors
/// `NotFound` for a case that isn't there, or what the file refuses.
pub fn insert_line(tx: &Tx<'_>, case: BusinessCaseId, new: &NewLine) -> StoreResult<CaseLineId> {
    if !lookup::is_live(tx.reader(), "business_case", case)? {
        return Err(StoreError::NotFound);
    }
    let id: CaseLineId = tx.new_id();
    let values = new.values();
    let (share, margin) = driver_parts(values);
    tx.execute(
        "INSERT INTO case_line (id, business_case_id, position, kind, category, name, amount_source, acting_share, margin_share, paid, \
         rationale, figure_source, figure_on, created_at, updated_at, updated_by) \
         VALUES (?1, ?2, (SELECT 1 + coalesce(max(position), 0) FROM case_line WHERE business_case_id = ?2), \
           ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14)",
        params![
            id,
            case,
            values.kind,
            values.category,
            values.name,
            source_code(&values.source),
            share,
            margin,
            values.when,
            values.rationale,
            values.figure_source,
            values.figure_on.map(Iso),
            tx.now_ms(),
            tx.device()
        ],
    )?;
    write_amounts(tx, (case, id), values)?;
    Ok(id)
}

fn driver_parts(line: &LineDraft) -> (Option<Micro>, Option<Micro>) {
    match &line.source {
        AmountSource::Driver(driver) => (Some(driver.share), Some(driver.margin)),
        _ => (None, None),
    }
}

/// Writes a line anew.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update_line(tx: &Tx<'_>, id: CaseLineId, rev: i64, new: &NewLine) -> StoreResult<()> {
    let sql = "SELECT business_case_id, rev FROM case_line WHERE id = ?1";
    let found = tx.reader().row(sql, [id], |row| Ok((row.get::<_, BusinessCaseId>(0)?, row.get::<_, i64>(1)?)))?;
    let (case, known) = found.ok_or(StoreError::NotFound)?;
    if known != rev {
        return Err(StoreError::ChangedSince);
    }
    let values = new.values();
    let (share, margin) = driver_parts(values);
    tx.execute(
        "UPDATE case_line SET kind = ?2, category = ?3, name = ?4, amount_source = ?5, acting_share = ?6, margin_share = ?7, paid = ?8, \
         rationale = ?9, figure_source = ?10, figure_on = ?11, updated_at = ?12, updated_by = ?13, rev = rev + 1 WHERE id = ?1",
        params![
            id,
            values.kind,
            values.category,
            values.name,
            source_code(&values.source),
            share,
            margin,
            values.when,
            values.rationale,
            values.figure_source,
            values.figure_on.map(Iso),
            tx.now_ms(),
            tx.device()
        ],
    )?;
    write_amounts(tx, (case, id), values)
}

/// Brings the rows of a line's years to what they shall be.
fn write_amounts(tx: &Tx<'_>, (case, line): (BusinessCaseId, CaseLineId), values: &LineDraft) -> StoreResult<()> {
    let sql = "SELECT id, amount_cents, hours, customers, change_cents, cautious_cents, bold_cents FROM case_amount \
               WHERE case_line_id = ?1 ORDER BY place";
    let old = tx.reader().rows(sql, [line], |row| Ok((row.get::<_, [u8; 16]>(0)?, Amount::from_row(row, 1)?)))?;
    let new = amounts(values);
    for (row, _) in old.iter().skip(new.len()) {
        tx.execute("DELETE FROM case_amount WHERE id = ?1", [row])?;
    }
    for (place, year) in new.iter().enumerate() {
        let known = old.get(place);
        if known.is_some_and(|(_, old)| old == year) {
            continue;
        }
        let fresh: Uuid = tx.new_id();
        let id = known.map_or(*fresh.as_bytes(), |(id, _)| *id);
        let position = i64::try_from(place).unwrap_or(i64::MAX);
        let sql = match known {
            Some(_) => {
                "UPDATE case_amount SET business_case_id = ?2, case_line_id = ?3, place = ?4, amount_cents = ?5, hours = ?6, \
                 customers = ?7, change_cents = ?8, cautious_cents = ?9, bold_cents = ?10 WHERE id = ?1"
            }
            None => {
                "INSERT INTO case_amount (id, business_case_id, case_line_id, place, amount_cents, hours, customers, change_cents, \
                 cautious_cents, bold_cents) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
            }
        };
        let Amount { amount, hours, customers, change, cautious, bold } = *year;
        tx.execute(sql, params![id, case, line, position, amount, hours, customers, change, cautious, bold])?;
    }
    Ok(())
}

/// Moves a line to a place among the lines of its case, counted from 0; whether that changed the order.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn move_line(tx: &Tx<'_>, id: CaseLineId, place: usize) -> StoreResult<bool> {
    let sql = "SELECT id, position FROM case_line WHERE business_case_id = (SELECT business_case_id FROM case_line WHERE id = ?1) \
               ORDER BY position, id";
    let old = tx.reader().rows(sql, [id], |row| Ok((row.get::<_, CaseLineId>(0)?, row.get::<_, i64>(1)?)))?;
    let mut order: Vec<CaseLineId> = old.iter().map(|(line, _)| *line).collect();
    let from = order.iter().position(|line| *line == id).ok_or(StoreError::NotFound)?;
    let moved = order.remove(from);
    order.insert(place.min(order.len()), moved);
    let mut changed = false;
    for (line, (before, position)) in order.iter().zip(&old) {
        if line != before {
            let sql = "UPDATE case_line SET position = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1";
            tx.execute(sql, (line, position, tx.now_ms(), tx.device()))?;
            changed = true;
        }
    }
    Ok(changed)
}

/// Takes a line out of its case with its amounts; undo brings it back.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_line(tx: &Tx<'_>, id: CaseLineId) -> StoreResult<()> {
    tx.execute("DELETE FROM case_amount WHERE case_line_id = ?1", [id])?;
    lookup::found(tx.execute("DELETE FROM case_line WHERE id = ?1", [id])?)
}
