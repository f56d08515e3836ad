//! What measures are counted from, read in a few passes; the board of a period and a segment; and the rows behind a measure.

use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::measure::board::Board;
use crate::domain::measure::facts::{CustomerFacts, EmotionFact, Equity, Facts, FeedbackFact, MonthNote};
use crate::domain::measure::{Behind, MeasurePeriod, Window, cards};
use crate::domain::segment::Segment;
use crate::domain::setting::SettingKey;
use crate::domain::summary::{BehindRow, Dashboard};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::{development_target, lookup, measure, measure_target, setting, value};
use std::collections::HashMap;

type Day = Option<Iso<Date>>;

/// Everything that measures are counted from on a day.
///
/// # Errors
/// What the file refuses.
pub fn measure_facts(db: Reader<'_>, today: Date) -> StoreResult<Facts> {
    let settings = value::settings(db)?;
    let mut facts = Facts { margin: settings.margin, ..Facts::default() };
    let places = customers(db, today, &mut facts)?;
    for (id, history) in value::histories(db)? {
        if let Some(customer) = places.get(&id).and_then(|place| facts.customers.get_mut(*place)) {
            let first = history.bought(today).next().map(|day| day.on);
            customer.came = customer.came.into_iter().chain(first).min();
            customer.history = history;
        }
    }
    margins(db, &places, &mut facts)?;
    noted_segments(db, &places, &mut facts)?;
    facts.feedback = feedback(db)?;
    facts.emotions = emotions(db)?;
    facts.notes = measure::notes(db, &measure::assumed(&settings))?;
    facts.notes.extend(note_of_today(db, &facts, today)?);
    let open = development_target::list(db)?.into_iter().map(|target| target.values).filter(|target| target.status.is_open());
    facts.development = open.map(|target| target.progress()).collect();
    Ok(facts)
}

fn customers(db: Reader<'_>, today: Date, facts: &mut Facts) -> StoreResult<HashMap<CustomerId, usize>> {
    let late = "SELECT customer_id FROM care_clock WHERE due < ?1 AND (asleep_until IS NULL OR asleep_until <= ?1)";
    let sql = format!(
        "SELECT c.id, v.segment, v.clv, c.source, date(c.created_at / 1000, 'unixepoch'), m.came, k.customer_id IS NOT NULL,
           l.customer_id IS NOT NULL
         FROM customer c LEFT JOIN customer_value v ON v.customer_id = c.id
         LEFT JOIN (SELECT customer_id, min(on_date) AS came FROM stage_move GROUP BY customer_id) m ON m.customer_id = c.id
         LEFT JOIN (SELECT DISTINCT customer_id FROM care_clock) k ON k.customer_id = c.id
         LEFT JOIN (SELECT DISTINCT customer_id FROM ({late})) l ON l.customer_id = c.id
         WHERE c.deleted_at IS NULL"
    );
    let rows = db.rows(&sql, [Iso(today)], |row| {
        let came = [row.get::<_, Day>(4)?, row.get::<_, Day>(5)?].into_iter().flatten().map(|day| day.0).min();
        let in_time = row.get::<_, bool>(6)?.then_some(!row.get::<_, bool>(7)?);
        let customer =
            CustomerFacts { segment: row.get(1)?, value: row.get(2)?, source: row.get(3)?, came, in_time, ..CustomerFacts::default() };
        Ok((row.get::<_, CustomerId>(0)?, customer))
    })?;
    let mut places = HashMap::with_capacity(rows.len());
    for (place, (id, customer)) in rows.into_iter().enumerate() {
        places.insert(id, place);
        facts.customers.push(customer);
    }
    Ok(places)
}

fn margins(db: Reader<'_>, places: &HashMap<CustomerId, usize>, facts: &mut Facts) -> StoreResult<()> {
    let sql = "SELECT customer_id, on_date, margin_cents, amount_cents FROM purchase WHERE margin_cents IS NOT NULL AND deleted_at IS NULL";
    lookup::each_row(
        db,
        sql,
        |row| Ok((row.get::<_, CustomerId>(0)?, (row.get::<_, Iso<Date>>(1)?.0, row.get(2)?, row.get(3)?))),
        |(id, margin)| -> StoreResult<()> {
            if let Some(customer) = places.get(&id).and_then(|place| facts.customers.get_mut(*place)) {
                customer.margins.push(margin);
            }
            Ok(())
        },
    )
}

fn noted_segments(db: Reader<'_>, places: &HashMap<CustomerId, usize>, facts: &mut Facts) -> StoreResult<()> {
    lookup::each_row(
        db,
        "SELECT customer_id, on_date, segment FROM segment_snapshot ORDER BY customer_id, on_date",
        |row| Ok((row.get::<_, CustomerId>(0)?, (row.get::<_, Iso<Date>>(1)?.0, row.get(2)?))),
        |(id, noted)| -> StoreResult<()> {
            if let Some(customer) = places.get(&id).and_then(|place| facts.customers.get_mut(*place)) {
                customer.segments.push(noted);
            }
            Ok(())
        },
    )
}

fn feedback(db: Reader<'_>) -> StoreResult<Vec<FeedbackFact>> {
    let sql = "SELECT v.segment, f.on_date, f.kind, f.nps, f.csat,
                 nullif(min(coalesce(f.acknowledged_on, '9'), coalesce(f.in_progress_on, '9'), coalesce(f.resolved_on, '9'),
                   coalesce(f.told_back_on, '9')), '9')
               FROM feedback f LEFT JOIN customer_value v ON v.customer_id = f.customer_id WHERE f.deleted_at IS NULL";
    db.rows(sql, [], |row| {
        let answered = row.get::<_, Day>(5)?.map(|day| day.0);
        let on = row.get::<_, Iso<Date>>(1)?.0;
        Ok(FeedbackFact { segment: row.get(0)?, on, kind: row.get(2)?, nps: row.get(3)?, csat: row.get(4)?, answered })
    })
}

fn emotions(db: Reader<'_>) -> StoreResult<Vec<EmotionFact>> {
    let sql =
        "SELECT v.segment, substr(i.at, 1, 10), i.emotion FROM interaction i LEFT JOIN customer_value v ON v.customer_id = i.customer_id
               WHERE i.deleted_at IS NULL AND i.emotion IS NOT NULL
               UNION ALL SELECT v.segment, f.on_date, f.emotion FROM feedback f LEFT JOIN customer_value v ON v.customer_id = f.customer_id
               WHERE f.deleted_at IS NULL AND f.emotion IS NOT NULL";
    db.rows(sql, [], |row| Ok(EmotionFact { segment: row.get(0)?, on: row.get::<_, Iso<Date>>(1)?.0, emotion: row.get(2)? }))
}

/// What would be noted of today: the last valuation, and care as it stands.
///
/// # Errors
/// What the file refuses.
pub fn note_of_today(db: Reader<'_>, facts: &Facts, today: Date) -> StoreResult<Option<MonthNote>> {
    let equity = value::run(db)?.map(|run| Equity {
        sum: run.totals.customer_equity,
        range: (run.totals.range.low, run.totals.range.high),
        level: run.level,
    });
    let of: Vec<bool> = facts.customers.iter().filter_map(|customer| customer.in_time).collect();
    let care = (!of.is_empty()).then(|| (of.iter().filter(|in_time| **in_time).count(), of.len()));
    Ok((equity.is_some() || care.is_some()).then_some(MonthNote { on: today, equity, care }))
}

/// The boards of periods and a segment: counted now in a small register, as last counted in a large one; `None` where they never were.
///
/// # Errors
/// What the file refuses.
pub fn boards(db: Reader<'_>, periods: &[MeasurePeriod], segment: Option<Segment>, today: Date) -> StoreResult<Option<Vec<Board>>> {
    if measure::is_large(db)? {
        return periods.iter().map(|period| measure::board(db, *period, segment)).collect();
    }
    let facts = measure_facts(db, today)?;
    Ok(Some(periods.iter().map(|period| Board::of(&facts, *period, segment, today)).collect()))
}

/// The dashboard of a period and a segment; `None` for a large register that was never counted.
///
/// # Errors
/// What the file refuses.
pub fn dashboard(db: Reader<'_>, period: MeasurePeriod, segment: Option<Segment>, today: Date) -> StoreResult<Option<Dashboard>> {
    let (course, base) = match period {
        MeasurePeriod::Month => (MeasurePeriod::Month, MeasurePeriod::Month),
        MeasurePeriod::Year => (MeasurePeriod::Year, MeasurePeriod::Year),
        _ => (MeasurePeriod::Quarter, MeasurePeriod::Year),
    };
    let Some(boards) = boards(db, &[period, course, base], segment, today)? else { return Ok(None) };
    let Ok([board, course, base]) = <[Board; 3]>::try_from(boards) else { return Ok(None) };
    let cards = cards(&setting::get(db, SettingKey::DashboardCards)?.unwrap_or_default());
    let level = value::run(db)?.map(|run| run.level);
    Ok(Some(Dashboard { cards, board, course, base, targets: measure_target::list(db)?, level }))
}

/// Rows of a list behind a measure.
pub const BEHIND_MOST: usize = 200;

/// The rows behind a measure in a window, the weightiest first.
///
/// # Errors
/// What the file refuses.
pub fn behind(db: Reader<'_>, what: Behind, segment: Option<Segment>, (window, today): (Window, Date)) -> StoreResult<Vec<BehindRow>> {
    let own = "(?1 = '' OR EXISTS (SELECT 1 FROM customer_value s WHERE s.customer_id = x.customer_id AND s.segment = ?1))";
    let is_year = MeasurePeriod::TwelveMonths.windows(today).last() == Some(&window);
    let (from, joined, order) = match what {
        // These sums are kept with each customer.
        Behind::Buyers if is_year => (
            "SELECT u.customer_id, CAST(u.purchases_12m_cents AS REAL) / 100.0 AS number, u.last_purchase_on AS day, '' AS text
             FROM customer_summary u WHERE u.purchases_12m_cents <> 0",
            "JOIN",
            "x.number DESC",
        ),
        Behind::Buyers => (
            "SELECT p.customer_id, CAST(sum(p.amount_cents) AS REAL) / 100.0 AS number, max(p.on_date) AS day, '' AS text FROM purchase p
             WHERE p.deleted_at IS NULL AND p.on_date BETWEEN ?2 AND ?3 GROUP BY p.customer_id",
            "JOIN",
            "x.number DESC",
        ),
        Behind::Values => (
            "SELECT v.customer_id, v.clv AS number, NULL AS day, '' AS text FROM customer_value v WHERE v.clv IS NOT NULL",
            "JOIN",
            "x.number DESC",
        ),
        Behind::Feedback | Behind::Complaints => (
            "SELECT f.customer_id, NULL AS number, f.on_date AS day, substr(f.words, 1, 120) AS text FROM feedback f
             WHERE f.deleted_at IS NULL AND f.on_date BETWEEN ?2 AND ?3 AND (?4 = '' OR f.kind = ?4)",
            "LEFT JOIN",
            "x.day DESC",
        ),
        Behind::Emotions => (
            "SELECT i.customer_id, i.emotion AS number, substr(i.at, 1, 10) AS day, substr(i.text, 1, 120) AS text FROM interaction i
             WHERE i.deleted_at IS NULL AND i.emotion IS NOT NULL AND substr(i.at, 1, 10) BETWEEN ?2 AND ?3
             UNION ALL SELECT f.customer_id, f.emotion, f.on_date, substr(f.words, 1, 120) FROM feedback f
             WHERE f.deleted_at IS NULL AND f.emotion IS NOT NULL AND f.on_date BETWEEN ?2 AND ?3",
            "LEFT JOIN",
            "x.day DESC",
        ),
        Behind::Care => (
            "SELECT k.customer_id, julianday(?5) - julianday(min(k.due)) AS number, min(k.due) AS day, '' AS text FROM care_clock k
             WHERE k.due < ?5 AND (k.asleep_until IS NULL OR k.asleep_until <= ?5) GROUP BY k.customer_id",
            "JOIN",
            "x.number DESC",
        ),
        // Theirs are parts of the board, or a page of their own.
        Behind::Leads | Behind::Moves | Behind::Development => return Ok(Vec::new()),
    };
    let kind = if what == Behind::Complaints { "complaint" } else { "" };
    let sql = format!(
        "SELECT x.customer_id, coalesce(c.name, ''), x.number, x.day, x.text FROM ({from}) x {joined} customer c ON c.id = x.customer_id
         AND c.deleted_at IS NULL WHERE {own} AND ?2 <= ?3 AND ?4 = ?4 AND ?5 = ?5 ORDER BY {order}, x.customer_id LIMIT {BEHIND_MOST}"
    );
    let code = segment.map_or("", Segment::code);
    db.rows(&sql, (code, Iso(window.first), Iso(window.last), kind, Iso(today)), |row| {
        let day = row.get::<_, Day>(3)?.map(|day| day.0);
        Ok(BehindRow { customer: row.get(0)?, name: row.get(1)?, number: row.get(2)?, day, text: row.get(4)? })
    })
}

#[cfg(test)]
mod tests;
