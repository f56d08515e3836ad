//! Segments and what they are told by: potential as the owner says, segments given by hand, and the segment that holds for each customer.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::setting;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::segment::{ByHand, Segment, Standing, Thresholds};
use crate::domain::setting::SettingKey;
use crate::domain::value::Potential;
use rusqlite::{Row, params};
use std::collections::HashMap;
use uuid::Uuid;

/// A customer with her segment and why it's that one.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerSegment {
    /// Who.
    pub customer: CustomerId,
    /// What the rule looks at.
    pub standing: Standing,
    /// The potential that the owner entered; without it the standing has the proposal by peers, if there is one.
    pub entered: Option<Potential>,
    /// The segment given by hand.
    pub by_hand: Option<ByHand>,
    /// The segment as it was last written down.
    pub segment: Option<Segment>,
}

const ROWS: &str = "SELECT s.customer_id, s.last_purchase_on IS NOT NULL, s.purchases_12m_cents, p.yearly_cents, p.share_permille,
      v.peer_potential_cents, h.segment, h.reason, v.segment
    FROM customer_summary s LEFT JOIN customer_potential p ON p.customer_id = s.customer_id
    LEFT JOIN customer_segment h ON h.customer_id = s.customer_id LEFT JOIN customer_value v ON v.customer_id = s.customer_id";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CustomerSegment> {
    let current: Cents = row.get(2)?;
    let entered = potential_of(row.get(3)?, row.get(4)?);
    let peers: Option<Cents> = row.get(5)?;
    let potential = entered.and_then(|entered| entered.yearly(current)).or(peers);
    let by_hand = match (row.get::<_, Option<Segment>>(6)?, row.get::<_, Option<String>>(7)?) {
        (Some(segment), Some(reason)) => Some(ByHand { segment, reason }),
        _ => None,
    };
    let standing = Standing { has_bought: row.get(1)?, current, potential };
    Ok(CustomerSegment { customer: row.get(0)?, standing, entered, by_hand, segment: row.get(8)? })
}

fn potential_of(yearly: Option<Cents>, permille: Option<u16>) -> Option<Potential> {
    yearly.map(Potential::Yearly).or_else(|| permille.map(|share| Potential::Share(f64::from(share) / 1000.0)))
}

/// From which amounts on a customer counts as high.
///
/// # Errors
/// What the file refuses.
pub fn thresholds(db: Reader<'_>) -> StoreResult<Thresholds> {
    let cents = |key| -> StoreResult<Option<Cents>> { Ok(setting::get(db, key)?.and_then(|text| text.parse().ok()).map(Cents)) };
    let default = Thresholds::default();
    Ok(Thresholds {
        current: cents(SettingKey::SegmentCurrent)?.unwrap_or(default.current),
        potential: cents(SettingKey::SegmentPotential)?.unwrap_or(default.potential),
    })
}

/// Sets the thresholds; the deed brings every segment up to date.
///
/// # Errors
/// What the file refuses.
pub fn set_thresholds(tx: &Tx<'_>, thresholds: Thresholds) -> StoreResult<()> {
    setting::set(tx, SettingKey::SegmentCurrent, &thresholds.current.0.to_string())?;
    setting::set(tx, SettingKey::SegmentPotential, &thresholds.potential.0.to_string())
}

/// Every customer with her segment, by id.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<CustomerSegment>> {
    db.rows(&format!("{ROWS} ORDER BY s.customer_id"), [], from_row)
}

/// A customer with her segment.
///
/// # Errors
/// What the file refuses.
pub fn of_customer(db: Reader<'_>, customer: CustomerId) -> StoreResult<Option<CustomerSegment>> {
    db.row(&format!("{ROWS} WHERE s.customer_id = ?1"), [customer], from_row)
}

/// How many customers each segment has, in the order of segments.
///
/// # Errors
/// What the file refuses.
pub(super) fn facet(db: Reader<'_>) -> StoreResult<Vec<(Segment, usize)>> {
    let sql = "SELECT segment, count(*) FROM customer_value WHERE segment IS NOT NULL
               AND customer_id IN (SELECT customer_id FROM customer_summary) GROUP BY segment";
    let mut counted: Vec<(Segment, i64)> = db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    counted.sort_by_key(|(segment, _)| *segment as u8);
    Ok(counted.into_iter().map(|(segment, count)| (segment, usize::try_from(count).unwrap_or_default())).collect())
}

/// The place of each customer in the order of segments.
///
/// # Errors
/// What the file refuses.
pub(super) fn ranks(db: Reader<'_>) -> StoreResult<HashMap<CustomerId, u128>> {
    let sql = "SELECT customer_id, segment FROM customer_value WHERE segment IS NOT NULL";
    let all: Vec<(CustomerId, Segment)> = db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all.into_iter().map(|(customer, segment)| (customer, segment as u128)).collect())
}

/// Gives a customer a segment by hand, with a reason; whether she's there.
///
/// # Errors
/// What the file refuses.
pub fn assign(tx: &Tx<'_>, customer: CustomerId, hand: &ByHand, on: Date) -> StoreResult<bool> {
    let update = "UPDATE customer_segment SET segment = ?2, reason = ?3, on_date = ?4, updated_at = ?5, updated_by = ?6, rev = rev + 1
                  WHERE customer_id = ?1";
    if tx.execute(update, params![customer, hand.segment, hand.reason, Iso(on), tx.now_ms(), tx.device()])? > 0 {
        return Ok(true);
    }
    let id: Uuid = tx.new_id();
    let insert = "INSERT INTO customer_segment (id, customer_id, segment, reason, on_date, created_at, updated_at, updated_by)
                  SELECT ?1, id, ?3, ?4, ?5, ?6, ?6, ?7 FROM customer WHERE id = ?2 AND deleted_at IS NULL";
    Ok(tx.execute(insert, params![id.as_bytes(), customer, hand.segment, hand.reason, Iso(on), tx.now_ms(), tx.device()])? > 0)
}

/// Releases a customer to the rule; whether a hand held her.
///
/// # Errors
/// What the file refuses.
pub fn release(tx: &Tx<'_>, customer: CustomerId) -> StoreResult<bool> {
    Ok(tx.execute("DELETE FROM customer_segment WHERE customer_id = ?1", [customer])? > 0)
}

/// Sets what a customer could bring, or takes it away; whether anything was written.
///
/// # Errors
/// What the file refuses.
pub fn set_potential(tx: &Tx<'_>, customer: CustomerId, potential: Option<Potential>) -> StoreResult<bool> {
    let Some(potential) = potential else {
        return Ok(tx.execute("DELETE FROM customer_potential WHERE customer_id = ?1", [customer])? > 0);
    };
    let (yearly, share) = match potential {
        Potential::Yearly(yearly) => (Some(yearly), None),
        // A share is checked to be within (0, 1]; a conversion by `as` saturates.
        Potential::Share(share) => (None, Some(((share * 1000.0).round() as i64).clamp(1, 1000))),
    };
    let update = "UPDATE customer_potential SET yearly_cents = ?2, share_permille = ?3, updated_at = ?4, updated_by = ?5, rev = rev + 1
                  WHERE customer_id = ?1";
    if tx.execute(update, params![customer, yearly, share, tx.now_ms(), tx.device()])? > 0 {
        return Ok(true);
    }
    let id: Uuid = tx.new_id();
    let insert = "INSERT INTO customer_potential (id, customer_id, yearly_cents, share_permille, created_at, updated_at, updated_by)
                  SELECT ?1, id, ?3, ?4, ?5, ?5, ?6 FROM customer WHERE id = ?2 AND deleted_at IS NULL";
    Ok(tx.execute(insert, params![id.as_bytes(), customer, yearly, share, tx.now_ms(), tx.device()])? > 0)
}

/// Writes down the segments of the customers in `temp.touched_customer`; new ones of whom nothing is said but that they are there, by one statement.
pub(super) fn refresh(tx: &Tx<'_>) -> StoreResult<usize> {
    let nothing_known = Standing { has_bought: false, current: Cents(0), potential: None };
    let segment = Segment::of(&nothing_known, &thresholds(tx.reader())?, None);
    let new = tx.execute(
        "INSERT OR IGNORE INTO customer_value (customer_id, segment)
         SELECT w.id, ?1 FROM temp.touched_customer w JOIN customer_summary s ON s.customer_id = w.id WHERE w.is_new
           AND NOT EXISTS (SELECT 1 FROM customer_potential p WHERE p.customer_id = w.id)
           AND NOT EXISTS (SELECT 1 FROM customer_segment h WHERE h.customer_id = w.id)",
        [segment],
    )?;
    if new == lookup::count(tx.reader(), "SELECT count(*) FROM temp.touched_customer", [])? {
        return Ok(new);
    }
    Ok(new + write_down(tx, "JOIN temp.touched_customer w ON w.id = s.customer_id")?)
}

/// Writes down every segment: after a change of the thresholds, of proposals, or of the day. How many changed.
///
/// # Errors
/// What the file refuses.
pub fn rebuild(tx: &Tx<'_>) -> StoreResult<usize> {
    write_down(tx, "")
}

/// Whether the thresholds are among the rows that a step changed.
pub(super) fn follows(db: Reader<'_>, first_change: i64) -> StoreResult<bool> {
    let sql = "SELECT 1 FROM change c LEFT JOIN setting s ON s.id = c.row_id
               WHERE c.id >= ?1 AND c.tbl = 'setting' AND (s.key IS NULL OR s.key IN ('segment_current', 'segment_potential')) LIMIT 1";
    lookup::has(db, sql, [first_change])
}

fn write_down(tx: &Tx<'_>, join: &str) -> StoreResult<usize> {
    let thresholds = thresholds(tx.reader())?;
    let rows = tx.reader().rows(&format!("{ROWS} {join}"), [], from_row)?;
    let mut changed = 0;
    for row in rows {
        let segment = Segment::of(&row.standing, &thresholds, row.by_hand.as_ref());
        if row.segment != Some(segment) {
            let sql =
                "INSERT INTO customer_value (customer_id, segment) VALUES (?1, ?2) ON CONFLICT (customer_id) DO UPDATE SET segment = ?2";
            changed += tx.execute(sql, (row.customer, segment))?;
        }
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::purchase::PurchaseDraft;
    use crate::store::purchase;
    use crate::store::testing::{TODAY, add_customer, register, write};

    fn segment(register: &crate::store::Register, customer: CustomerId) -> Segment {
        of_customer(register.reader(), customer).unwrap().unwrap().segment.unwrap()
    }

    #[test]
    fn segments_follow_purchases_potential_hand_and_thresholds() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        assert_eq!(segment(&register, customer), Segment::Acquisition);
        let draft = PurchaseDraft { on: Some(TODAY), amount: Some(Cents(600_000)), ..Default::default() };
        write(&mut register, |tx| purchase::insert(tx, customer, &draft.check().unwrap()));
        assert_eq!(segment(&register, customer), Segment::Retention);
        write(&mut register, |tx| set_potential(tx, customer, Some(Potential::Share(0.5))));
        assert_eq!(segment(&register, customer), Segment::Strategic);
        let kept = of_customer(register.reader(), customer).unwrap().unwrap();
        assert_eq!((kept.entered, kept.standing.potential), (Some(Potential::Share(0.5)), Some(Cents(1_200_000))));
        write(&mut register, |tx| set_thresholds(tx, Thresholds { current: Cents(700_000), potential: Cents(800_000) }));
        assert_eq!(segment(&register, customer), Segment::Growth);
        let hand = ByHand { segment: Segment::Efficiency, reason: "lopettaa keväällä".into() };
        write(&mut register, |tx| assign(tx, customer, &hand, TODAY));
        write(&mut register, |tx| set_potential(tx, customer, None));
        assert_eq!(segment(&register, customer), Segment::Efficiency);
        assert_eq!(list(register.reader()).unwrap()[0].by_hand, Some(hand));
        write(&mut register, |tx| release(tx, customer));
        assert_eq!(segment(&register, customer), Segment::Efficiency, "by the rule now: low, and nobody claims a potential");
        write(&mut register, |tx| set_potential(tx, customer, Some(Potential::Yearly(Cents(900_000)))));
        assert_eq!(segment(&register, customer), Segment::Growth);
    }
}
