//! Values: purchase histories out, the last run and what it gave each customer in and out again. Derived rows, never logged.

use super::columns::Iso;
use super::error::StoreResult;
use super::reader::Reader;
use super::setting;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::portfolio::class_cuts;
use crate::domain::value::buying::BuyingParameters;
use crate::domain::value::events::Events;
use crate::domain::value::rfm::Rfm;
use crate::domain::value::run::{KeptValue, ValueRun};
use crate::domain::value::settings::ValueSettings;
use crate::domain::value::spend::Spend;
use crate::domain::value::{CustomerValue, Evidence, History, Level, METHOD, Parameters, PurchaseDay, Range, Totals};
use rusqlite::{Row, params};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Every customer who has a purchase or a refund, by id, with her days in order. One pass over an index that holds all it needs.
///
/// # Errors
/// What the file refuses.
pub fn histories(db: Reader<'_>) -> StoreResult<Vec<(CustomerId, History)>> {
    let sql = "SELECT customer_id, on_date, sum(amount_cents), max(amount_cents), min(amount_cents) FROM purchase
               WHERE deleted_at IS NULL AND customer_id IN (SELECT id FROM customer WHERE deleted_at IS NULL)
               GROUP BY customer_id, on_date ORDER BY customer_id, on_date";
    let mut all: Vec<(CustomerId, History)> = Vec::new();
    super::lookup::each_row(
        db,
        sql,
        |row| {
            let day = PurchaseDay::new(row.get::<_, Iso<Date>>(1)?.0, row.get(2)?, (row.get(3)?, row.get(4)?));
            Ok((row.get::<_, CustomerId>(0)?, day))
        },
        |(customer, day)| -> StoreResult<()> {
            match all.last_mut() {
                Some((last, history)) if *last == customer => history.push(day),
                _ => all.push((customer, History::of([day]))),
            }
            Ok(())
        },
    )?;
    Ok(all)
}

/// What the owner has said about value.
///
/// # Errors
/// What the file refuses.
pub fn settings(db: Reader<'_>) -> StoreResult<ValueSettings> {
    let mut kept = Vec::new();
    for key in ValueSettings::KEYS {
        kept.push((key, setting::get(db, key)?));
    }
    Ok(ValueSettings::read(|key| kept.iter().find(|(known, _)| *known == key).and_then(|(_, value)| value.clone())))
}

/// Keeps what the owner says about value.
///
/// # Errors
/// What the file refuses.
pub fn set_settings(tx: &Tx<'_>, settings: &ValueSettings) -> StoreResult<()> {
    settings.kept().iter().try_for_each(|(key, value)| setting::set(tx, *key, value))
}

/// Whether the kept run is of that day, by this method, and nothing has changed since.
///
/// # Errors
/// What the file refuses.
pub fn is_current(db: Reader<'_>, today: Date) -> StoreResult<bool> {
    super::lookup::has(db, "SELECT 1 FROM value_run WHERE stale = 0 AND as_of = ?1 AND method = ?2", (Iso(today), METHOD))
}

/// Marks the kept run as overtaken when a step touched what it rests on.
pub(super) fn overtake(tx: &Tx<'_>, first_change: i64) -> StoreResult<()> {
    tx.execute(
        "UPDATE value_run SET stale = 1 WHERE stale = 0 AND EXISTS (SELECT 1 FROM change WHERE id >= ?1 AND (tbl IN ('purchase', 'setting')
           OR (tbl = 'customer' AND json_extract(before, '$.deleted_at') IS NOT json_extract(after, '$.deleted_at'))))",
        [first_change],
    )?;
    Ok(())
}

/// The last change of the register: a run that was begun at one and kept at another may rest on old purchases.
///
/// # Errors
/// What the file refuses.
pub fn last_change(db: Reader<'_>) -> StoreResult<i64> {
    Ok(db.row("SELECT max(id) FROM change", [], |row| row.get::<_, Option<i64>>(0))?.flatten().unwrap_or_default())
}

/// Keeps a run in the place of the one before it.
///
/// # Errors
/// What the file refuses.
pub fn keep(tx: &Tx<'_>, run: &ValueRun, values: &[KeptValue]) -> StoreResult<()> {
    tx.execute("DELETE FROM value_run", [])?;
    let (evidence, totals) = (&run.evidence, &run.totals);
    tx.execute(
        "INSERT INTO value_run VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
           ?22, ?23, ?24)",
        params![
            Iso(run.as_of),
            run.method,
            run.stale,
            run.model,
            parameters_text(run),
            run.log_likelihood,
            run.objective,
            run.level,
            count(evidence.customers),
            count(evidence.repeat_buyers),
            i64::try_from(evidence.repeats).unwrap_or(i64::MAX),
            evidence.span,
            run.months,
            run.discount,
            run.margin,
            run.spend_follows_frequency,
            totals.customer_equity,
            totals.range.low,
            totals.range.high,
            totals.expected_purchases,
            totals.purchases_range.low,
            totals.purchases_range.high,
            count(run.left_out.0),
            count(run.left_out.1),
        ],
    )?;
    let cuts = class_cuts(values.iter().map(|kept| kept.value.clv));
    for (key, cut) in [("value_class_a", cuts.0), ("value_class_b", cuts.1)] {
        tx.execute("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", (key, cut.to_string()))?;
    }
    forget(tx)?;
    values.iter().try_for_each(|kept| keep_value(tx, kept))
}

/// What the kept run can tell, and from which values on classes A and B begin; `None` before the first run.
///
/// # Errors
/// What the file refuses.
pub fn classes(db: Reader<'_>) -> StoreResult<Option<(Level, (f64, f64))>> {
    let sql = "SELECT level, (SELECT value FROM meta WHERE key = 'value_class_a'), (SELECT value FROM meta WHERE key = 'value_class_b') FROM value_run";
    let kept = db.row(sql, [], |row| Ok((row.get::<_, Level>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?)))?;
    let cut = |text: Option<String>| text.and_then(|text| text.parse().ok()).unwrap_or(f64::INFINITY);
    Ok(kept.map(|(level, a, b)| (level, (cut(a), cut(b)))))
}

/// The place of each customer in the order of values.
///
/// # Errors
/// What the file refuses.
pub(super) fn ranks(db: Reader<'_>) -> StoreResult<HashMap<CustomerId, u128>> {
    let sql = "SELECT customer_id, clv FROM customer_value WHERE clv IS NOT NULL";
    let all: Vec<(CustomerId, f64)> = db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    // Cents of a value that isn't negative; a conversion by `as` saturates.
    Ok(all.into_iter().map(|(customer, clv)| (customer, (clv * 100.0) as u128)).collect())
}

/// The days of one customer.
///
/// # Errors
/// What the file refuses.
pub fn history(db: Reader<'_>, customer: CustomerId) -> StoreResult<History> {
    let sql = "SELECT on_date, sum(amount_cents), max(amount_cents), min(amount_cents) FROM purchase
               WHERE deleted_at IS NULL AND customer_id = ?1 GROUP BY on_date ORDER BY on_date";
    let days =
        db.rows(sql, [customer], |row| Ok(PurchaseDay::new(row.get::<_, Iso<Date>>(0)?.0, row.get(1)?, (row.get(2)?, row.get(3)?))))?;
    Ok(History::of(days))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Empties every value; segments stay.
fn forget(tx: &Tx<'_>) -> StoreResult<()> {
    tx.execute(
        "UPDATE customer_value SET frequency = NULL, recency_days = NULL, age_days = NULL, p_alive = NULL, expected_purchases = NULL,
           expected_spend = NULL, clv = NULL, low = NULL, high = NULL, rfm_recency = NULL, rfm_frequency = NULL, rfm_monetary = NULL,
           rfm_of = NULL, peer_potential_cents = NULL WHERE clv IS NOT NULL",
        [],
    )?;
    Ok(())
}

fn keep_value(tx: &Tx<'_>, kept: &KeptValue) -> StoreResult<()> {
    let (value, rfm) = (&kept.value, kept.rfm);
    tx.execute(
        "INSERT INTO customer_value (customer_id, frequency, recency_days, age_days, p_alive, expected_purchases, expected_spend, clv, low, high,
           rfm_recency, rfm_frequency, rfm_monetary, rfm_of, peer_potential_cents)
         SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15 FROM customer WHERE id = ?1
         ON CONFLICT (customer_id) DO UPDATE SET frequency = ?2, recency_days = ?3, age_days = ?4, p_alive = ?5, expected_purchases = ?6,
           expected_spend = ?7, clv = ?8, low = ?9, high = ?10, rfm_recency = ?11, rfm_frequency = ?12, rfm_monetary = ?13, rfm_of = ?14,
           peer_potential_cents = ?15",
        params![
            kept.customer,
            value.frequency,
            value.recency_days,
            value.age_days,
            value.p_alive,
            value.expected_purchases,
            value.expected_spend,
            value.clv,
            value.range.low,
            value.range.high,
            rfm.map(|rfm| rfm.recency),
            rfm.map(|rfm| rfm.frequency),
            rfm.map(|rfm| rfm.monetary),
            rfm.map(|rfm| rfm.of),
            kept.peer_potential,
        ],
    )?;
    Ok(())
}

fn parameters_text(run: &ValueRun) -> String {
    let spend = json!([run.spend.p, run.spend.q, run.spend.v]);
    let buying = match run.parameters {
        Parameters::Buying(p) => json!({"buying": [p.r, p.alpha, p.a, p.b], "spend": spend}),
        Parameters::Events(p) => json!({"events": [p.alpha, p.beta, p.gamma, p.delta], "spend": spend}),
    };
    buying.to_string()
}

fn parameters_of(text: &str) -> Option<(Parameters, Spend)> {
    let kept: Value = serde_json::from_str(text).ok()?;
    let number = |name: &str, place: usize| kept.get(name)?.get(place)?.as_f64();
    let four = |name: &str| Some((number(name, 0)?, number(name, 1)?, number(name, 2)?, number(name, 3)?));
    let spend = Spend { p: number("spend", 0)?, q: number("spend", 1)?, v: number("spend", 2)? };
    let parameters = match four("buying") {
        Some((r, alpha, a, b)) => Parameters::Buying(BuyingParameters { r, alpha, a, b }),
        None => four("events").map(|(alpha, beta, gamma, delta)| Parameters::Events(Events { alpha, beta, gamma, delta }))?,
    };
    Some((parameters, spend))
}

/// The run that is kept; one that can't be read is as none.
///
/// # Errors
/// What the file refuses.
pub fn run(db: Reader<'_>) -> StoreResult<Option<ValueRun>> {
    let sql =
        "SELECT as_of, method, stale, model, parameters, log_likelihood, objective, level, customers, repeat_buyers, repeats, span, months,
                 discount, margin, correlation, customer_equity, equity_low, equity_high, expected_purchases, purchases_low, purchases_high,
                 left_out_early, left_out_late FROM value_run";
    Ok(db.row(sql, [], run_from_row)?.flatten())
}

fn run_from_row(row: &Row<'_>) -> rusqlite::Result<Option<ValueRun>> {
    let Some((parameters, spend)) = parameters_of(row.get_ref(4)?.as_str()?) else { return Ok(None) };
    let number = |place: usize| -> rusqlite::Result<usize> { Ok(usize::try_from(row.get::<_, i64>(place)?).unwrap_or_default()) };
    Ok(Some(ValueRun {
        as_of: row.get::<_, Iso<Date>>(0)?.0,
        method: row.get(1)?,
        stale: row.get(2)?,
        model: row.get(3)?,
        parameters,
        spend,
        log_likelihood: row.get(5)?,
        objective: row.get(6)?,
        level: row.get(7)?,
        evidence: Evidence { customers: number(8)?, repeat_buyers: number(9)?, repeats: number(10)? as u64, span: row.get(11)? },
        months: row.get(12)?,
        discount: row.get(13)?,
        margin: row.get(14)?,
        spend_follows_frequency: row.get(15)?,
        totals: Totals {
            customer_equity: row.get(16)?,
            range: Range { low: row.get(17)?, high: row.get(18)? },
            expected_purchases: row.get(19)?,
            purchases_range: Range { low: row.get(20)?, high: row.get(21)? },
        },
        left_out: (number(22)?, number(23)?),
    }))
}

const VALUES: &str =
    "SELECT v.customer_id, v.frequency, v.recency_days, v.age_days, v.p_alive, v.expected_purchases, v.expected_spend, v.clv, v.low,
      v.high, v.rfm_recency, v.rfm_frequency, v.rfm_monetary, v.rfm_of, v.peer_potential_cents
    FROM customer_value v JOIN customer c ON c.id = v.customer_id AND c.deleted_at IS NULL WHERE v.clv IS NOT NULL";

fn value_from_row(row: &Row<'_>) -> rusqlite::Result<KeptValue> {
    let rfm = match (row.get(10)?, row.get(11)?, row.get(12)?, row.get(13)?) {
        (Some(recency), Some(frequency), Some(monetary), Some(of)) => Some(Rfm { recency, frequency, monetary, of }),
        _ => None,
    };
    let value = CustomerValue {
        frequency: row.get(1)?,
        recency_days: row.get(2)?,
        age_days: row.get(3)?,
        p_alive: row.get(4)?,
        expected_purchases: row.get(5)?,
        expected_spend: row.get(6)?,
        clv: row.get(7)?,
        range: Range { low: row.get(8)?, high: row.get(9)? },
    };
    Ok(KeptValue { customer: row.get(0)?, value, rfm, peer_potential: row.get::<_, Option<Cents>>(14)? })
}

/// What the kept run gave each customer who has bought: the most valuable first; ties by activity, then by the later purchase, then by id.
///
/// # Errors
/// What the file refuses.
pub fn ranking(db: Reader<'_>) -> StoreResult<Vec<KeptValue>> {
    let order = "ORDER BY v.clv DESC, v.p_alive DESC, v.age_days - v.recency_days, v.customer_id";
    db.rows(&format!("{VALUES} {order}"), [], value_from_row)
}

/// What the kept run gave a customer; `None` for one who hasn't bought.
///
/// # Errors
/// What the file refuses.
pub fn of_customer(db: Reader<'_>, customer: CustomerId) -> StoreResult<Option<KeptValue>> {
    db.row(&format!("{VALUES} AND v.customer_id = ?1"), [customer], value_from_row)
}
