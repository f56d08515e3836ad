//! What measures rest on beside the records themselves: notes of months, segments as noted, and boards as last counted. Never logged.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::domain::measure::board::{Board, Measured, PartOf, Point};
use crate::domain::measure::facts::{Equity, MonthNote};
use crate::domain::measure::{Measure, MeasurePeriod, POINTS};
use crate::domain::segment::Segment;
use crate::domain::value::settings::ValueSettings;
use crate::domain::value::{Level, METHOD};
use rusqlite::params;

/// Purchases from which on boards are counted by a job and not while a page opens.
pub const LARGE: usize = 6_000;

/// Whether the register is too large to be counted while a page opens.
///
/// # Errors
/// What the file refuses.
pub fn is_large(db: Reader<'_>) -> StoreResult<bool> {
    let rows = |table: &str| {
        let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT ?1)");
        lookup::count(db, &sql, [i64::try_from(LARGE + 1).unwrap_or(i64::MAX)])
    };
    Ok(rows("purchase")? + rows("customer")? + rows("feedback")? + rows("interaction")? > LARGE)
}

/// By what assumptions equities are computed: those of other assumptions don't compare.
pub fn assumed(settings: &ValueSettings) -> String {
    let kept: Vec<String> = settings.kept().into_iter().map(|(_, value)| value).collect();
    format!("{METHOD} {}", kept.join(" "))
}

/// Notes of months by the same assumptions, oldest first.
///
/// # Errors
/// What the file refuses.
pub fn notes(db: Reader<'_>, assumed: &str) -> StoreResult<Vec<MonthNote>> {
    let sql = "SELECT on_date, equity, low, high, level, care_in_time, care_all, assumed FROM month_note ORDER BY on_date";
    db.rows(sql, [], |row| {
        let same = row.get::<_, String>(7)? == assumed;
        let equity = match (row.get(1)?, row.get(2)?, row.get(3)?, row.get::<_, Option<Level>>(4)?) {
            (Some(sum), Some(low), Some(high), Some(level)) if same => Some(Equity { sum, range: (low, high), level }),
            _ => None,
        };
        let number = |place: usize| -> rusqlite::Result<Option<usize>> {
            Ok(row.get::<_, Option<i64>>(place)?.and_then(|number| usize::try_from(number).ok()))
        };
        Ok(MonthNote { on: row.get::<_, Iso<Date>>(0)?.0, equity, care: number(5)?.zip(number(6)?) })
    })
}

/// Writes a note; what isn't known this time stays as it was noted.
///
/// # Errors
/// What the file refuses.
pub fn note(tx: &Tx<'_>, note: &MonthNote, assumed: &str) -> StoreResult<()> {
    let equity = note.equity;
    let number = |care: Option<usize>| care.map(|number| i64::try_from(number).unwrap_or(i64::MAX));
    tx.execute(
        "INSERT INTO month_note VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (on_date) DO UPDATE SET assumed = ?2, equity = ?3, low = ?4, high = ?5, level = ?6,
           care_in_time = coalesce(?7, care_in_time), care_all = coalesce(?8, care_all)",
        params![
            Iso(note.on),
            assumed,
            equity.map(|equity| equity.sum),
            equity.map(|equity| equity.range.0),
            equity.map(|equity| equity.range.1),
            equity.map(|equity| equity.level),
            number(note.care.map(|care| care.0)),
            number(note.care.map(|care| care.1)),
        ],
    )?;
    Ok(())
}

/// Notes each customer's segment on a day where it is another than the one noted last. How many were noted.
///
/// # Errors
/// What the file refuses.
pub fn snapshot(tx: &Tx<'_>, today: Date) -> StoreResult<usize> {
    tx.execute(
        "INSERT OR REPLACE INTO segment_snapshot (customer_id, on_date, segment)
         SELECT v.customer_id, ?1, v.segment FROM customer_value v
         LEFT JOIN segment_snapshot s ON s.customer_id = v.customer_id
           AND s.on_date = (SELECT max(l.on_date) FROM segment_snapshot l WHERE l.customer_id = v.customer_id)
         WHERE v.segment IS NOT NULL AND (s.customer_id IS NULL OR s.segment IS NOT v.segment)",
        [Iso(today)],
    )
}

/// The first day on which segments were noted; `None` before.
///
/// # Errors
/// What the file refuses.
pub fn noted_since(db: Reader<'_>) -> StoreResult<Option<Date>> {
    let sql = "SELECT min(on_date) FROM segment_snapshot";
    Ok(db.row(sql, [], |row| row.get::<_, Option<Iso<Date>>>(0))?.flatten().map(|day| day.0))
}

/// Tables from whose changes measures follow.
const READ: &str = "'purchase', 'customer', 'stage_move', 'feedback', 'interaction', 'setting', 'care_model', 'care_rhythm', 'care_action',
    'care_mark', 'customer_segment', 'customer_potential', 'development_target', 'milestone'";

/// Whether the kept boards still hold today.
///
/// # Errors
/// What the file refuses.
pub fn is_current(db: Reader<'_>, today: Date) -> StoreResult<bool> {
    let sql = format!(
        "SELECT 1 FROM measure_run r WHERE r.as_of = ?1
         AND NOT EXISTS (SELECT 1 FROM change c WHERE c.id > r.last_change AND c.tbl IN ({READ}))"
    );
    lookup::has(db, &sql, [Iso(today)])
}

/// Keeps boards in the place of those before, as of a change.
///
/// # Errors
/// What the file refuses.
pub fn keep(tx: &Tx<'_>, boards: &[Board], (as_of, last_change): (Date, i64)) -> StoreResult<()> {
    for table in ["measure_run", "measure_point", "measure_part"] {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    tx.execute("INSERT INTO measure_run VALUES (1, ?1, ?2)", (Iso(as_of), last_change))?;
    boards.iter().try_for_each(|board| keep_board(tx, board))
}

fn keep_board(tx: &Tx<'_>, board: &Board) -> StoreResult<()> {
    let (period, segment) = (board.period, code(board.segment));
    for measured in &board.measures {
        for (place, point) in (0_i64..).zip(std::iter::once(&measured.before).chain(&measured.points)) {
            let (low, high) = (point.range.map(|range| range.0), point.range.map(|range| range.1));
            let n = i64::try_from(point.n).unwrap_or(i64::MAX);
            tx.execute(
                "INSERT INTO measure_point VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![period, segment, measured.measure, place, point.value, n, low, high],
            )?;
        }
    }
    for (position, part) in (0_i64..).zip(board.parts.iter().take(MOST_PARTS)) {
        let (count, of) = (i64::try_from(part.count).unwrap_or(i64::MAX), i64::try_from(part.of).unwrap_or(i64::MAX));
        tx.execute(
            "INSERT INTO measure_part VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![period, segment, position, part.measure, part.label, count, of],
        )?;
    }
    Ok(())
}

/// Sources and moves of a board that are kept.
const MOST_PARTS: usize = 60;

fn code(segment: Option<Segment>) -> &'static str {
    segment.map_or("", Segment::code)
}

/// A board as it was last counted; `None` before the first time.
///
/// # Errors
/// What the file refuses.
pub fn board(db: Reader<'_>, period: MeasurePeriod, segment: Option<Segment>) -> StoreResult<Option<Board>> {
    let Some(Iso(as_of)) = db.row("SELECT as_of FROM measure_run", [], |row| row.get::<_, Iso<Date>>(0))? else { return Ok(None) };
    let sql = "SELECT measure, place, value, n, low, high FROM measure_point WHERE period = ?1 AND segment = ?2 ORDER BY measure, place";
    let rows = db.rows(sql, (period, code(segment)), |row| {
        let range = row.get::<_, Option<f64>>(4)?.zip(row.get::<_, Option<f64>>(5)?);
        let n = usize::try_from(row.get::<_, i64>(3)?).unwrap_or_default();
        Ok((row.get::<_, Measure>(0)?, row.get::<_, i64>(1)?, Point { value: row.get(2)?, n, range }))
    })?;
    let of = |measure: Measure| {
        let mut measured = Measured { measure, before: Point::default(), points: vec![Point::default(); POINTS] };
        for (_, place, point) in rows.iter().filter(|(own, ..)| *own == measure) {
            match usize::try_from(place - 1).ok().and_then(|at| measured.points.get_mut(at)) {
                Some(cell) => *cell = *point,
                None => measured.before = *point,
            }
        }
        measured
    };
    let measures = Measure::ALL.iter().map(|measure| of(*measure)).collect();
    let sql = "SELECT measure, label, number, of FROM measure_part WHERE period = ?1 AND segment = ?2 ORDER BY position";
    let parts = db.rows(sql, (period, code(segment)), |row| {
        let number = |place: usize| -> rusqlite::Result<usize> { Ok(usize::try_from(row.get::<_, i64>(place)?).unwrap_or_default()) };
        Ok(PartOf { measure: row.get(0)?, label: row.get(1)?, count: number(2)?, of: number(3)? })
    })?;
    Ok(Some(Board { period, segment, as_of, measures, parts }))
}
