//! The customers as points of one picture, what their rows beside it say, and which need groups they are in.

use crate::base::Date;
use crate::base::id::{CustomerId, NeedGroupId};
use crate::base::money::Cents;
use crate::domain::portfolio::Point;
use crate::domain::segment::{Segment, Standing};
use crate::domain::summary::PortfolioRow;
use crate::domain::value::{Potential, Range};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::lookup;
use crate::store::reader::Reader;
use rusqlite::Row;
use std::collections::HashSet;

const POINTS: &str =
    "SELECT s.customer_id, s.last_purchase_on IS NOT NULL, s.purchases_12m_cents, s.emotion, p.yearly_cents, p.share_permille,
      v.peer_potential_cents, v.segment, v.clv, v.low, v.high, h.id IS NOT NULL
    FROM customer_summary s LEFT JOIN customer_potential p ON p.customer_id = s.customer_id
    LEFT JOIN customer_segment h ON h.customer_id = s.customer_id LEFT JOIN customer_value v ON v.customer_id = s.customer_id";

/// Every customer as a point. A pass over all of them: a job's work in a large register.
///
/// # Errors
/// What the file refuses.
pub fn portfolio(db: Reader<'_>, today: Date) -> StoreResult<Vec<Point>> {
    let sql = "SELECT DISTINCT customer_id FROM care_clock WHERE due < ?1 AND (asleep_until IS NULL OR asleep_until <= ?1)";
    let late: HashSet<CustomerId> = db.rows(sql, [Iso(today)], |row| row.get(0))?.into_iter().collect();
    db.rows(POINTS, [], |row| point(row, &late))
}

/// How many customers there are.
///
/// # Errors
/// What the file refuses.
pub fn portfolio_size(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM customer_summary", [])
}

fn point(row: &Row<'_>, late: &HashSet<CustomerId>) -> rusqlite::Result<Point> {
    let customer = row.get(0)?;
    let current: Cents = row.get(2)?;
    let share = row.get::<_, Option<u16>>(5)?.map(|permille| Potential::Share(f64::from(permille) / 1000.0));
    let said = row.get::<_, Option<Cents>>(4)?.map(Potential::Yearly).or(share).and_then(|said| said.yearly(current));
    let standing = Standing { has_bought: row.get(1)?, current, potential: said.or(row.get(6)?) };
    let value = match (row.get(8)?, row.get(9)?, row.get(10)?) {
        (Some(value), Some(low), Some(high)) => Some((value, Range { low, high })),
        _ => None,
    };
    Ok(Point {
        customer,
        standing,
        segment: row.get::<_, Option<Segment>>(7)?.unwrap_or(Segment::Acquisition),
        by_hand: row.get(11)?,
        entered: said.is_some(),
        emotion: row.get(3)?,
        is_late: late.contains(&customer),
        value,
    })
}

/// What the rows of these customers say, in their order; gone ones are left out.
///
/// # Errors
/// What the file refuses.
pub fn portfolio_rows(db: Reader<'_>, ids: &[CustomerId]) -> StoreResult<Vec<PortfolioRow>> {
    let sql = "SELECT c.id, c.name, h.reason, s.next_due, coalesce(t.title, ''), v.p_alive
      FROM customer c JOIN customer_summary s ON s.customer_id = c.id LEFT JOIN customer_segment h ON h.customer_id = c.id
      LEFT JOIN customer_value v ON v.customer_id = c.id LEFT JOIN task t ON t.id = s.next_task_id WHERE c.id = ?1";
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(db.row(sql, [id], |row| {
            Ok(PortfolioRow {
                id: row.get(0)?,
                name: row.get(1)?,
                hand_reason: row.get(2)?,
                next_due: row.get::<_, Option<Iso<_>>>(3)?.map(|on| on.0),
                next_step: row.get(4)?,
                p_alive: row.get(5)?,
            })
        })?);
    }
    Ok(found)
}

/// Who is in which need group.
///
/// # Errors
/// What the file refuses.
pub fn need_group_members(db: Reader<'_>) -> StoreResult<Vec<(NeedGroupId, CustomerId)>> {
    let sql = "SELECT l.need_group_id, l.customer_id FROM customer_need_group l JOIN need_group g ON g.id = l.need_group_id
               WHERE g.deleted_at IS NULL";
    db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::purchase::PurchaseDraft;
    use crate::domain::segment::{ByHand, Segment};
    use crate::store::testing::{TODAY, add_customer, register, write};
    use crate::store::{grouping, purchase, segment};

    #[test]
    fn points_know_purchases_potential_and_the_hand() {
        let mut register = register();
        let shop = add_customer(&mut register, "Putiikki Sointula", "K-0001");
        let other = add_customer(&mut register, "Kahvila Omenatarhuri", "K-0002");
        let draft = PurchaseDraft { on: Some(TODAY), amount: Some(Cents(40_000)), ..Default::default() };
        let hand = ByHand { segment: Segment::Strategic, reason: "uusi myymälä".into() };
        write(&mut register, |tx| {
            purchase::insert(tx, shop, &draft.check().unwrap())?;
            segment::set_potential(tx, shop, Some(Potential::Share(0.25)))?;
            segment::assign(tx, other, &hand, TODAY)
        });
        let points = portfolio(register.reader(), TODAY).unwrap();
        let of = |id| points.iter().find(|point| point.customer == id).unwrap();
        assert_eq!(of(shop).standing.potential, Some(Cents(160_000)));
        assert_eq!((of(shop).entered, of(shop).segment, of(shop).value), (true, Segment::Efficiency, None));
        assert_eq!((of(other).by_hand, of(other).segment, of(other).standing.has_bought), (true, Segment::Strategic, false));
        let rows = portfolio_rows(register.reader(), &[other, shop]).unwrap();
        assert_eq!(rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Kahvila Omenatarhuri", "Putiikki Sointula"]);
        assert_eq!(rows[0].hand_reason.as_deref(), Some("uusi myymälä"));
        assert!(need_group_members(register.reader()).unwrap().is_empty() && grouping::need_groups(register.reader()).unwrap().is_empty());
    }
}
