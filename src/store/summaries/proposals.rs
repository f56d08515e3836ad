//! Moves of the stage that customers' buying speaks for, without those that the owner declined and nothing new speaks for.

use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::stage::Stage;
use crate::domain::stage_proposal::{Buying, ProposalRow, propose};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::stage_declined;
use rusqlite::Row;

/// A customer with what its buying was, as the index of purchases tells it.
struct Facts {
    customer: CustomerId,
    name: String,
    stage: Stage,
    since: Date,
    buying: Option<Buying>,
}

/// Whose purchases can speak for a move is narrowed before any purchase is read.
const ALL: &str = "SELECT c.id, c.name, c.stage, coalesce((SELECT max(m.on_date) FROM stage_move m WHERE m.customer_id = c.id), date(c.created_at / 1000, 'unixepoch')),
       count(DISTINCT p.on_date), min(p.on_date), max(p.on_date)
     FROM customer c JOIN purchase p ON p.customer_id = c.id AND p.deleted_at IS NULL AND p.amount_cents > 0 AND p.on_date BETWEEN '1990-01-01' AND ?1
     WHERE c.deleted_at IS NULL";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Facts> {
    let (first, last): (Option<Iso<Date>>, Option<Iso<Date>>) = (row.get(5)?, row.get(6)?);
    let days = row.get(4)?;
    let buying = first.zip(last).map(|(first, last)| Buying { days, first: first.0, last: last.0 });
    Ok(Facts { customer: row.get(0)?, name: row.get(1)?, stage: row.get(2)?, since: row.get::<_, Iso<Date>>(3)?.0, buying })
}

/// What a customer's facts speak for, unless the owner declined it after the last purchase.
fn judged(db: Reader<'_>, facts: Facts, today: Date) -> StoreResult<Option<ProposalRow>> {
    let Some(proposal) = propose(facts.stage, facts.since, facts.buying, today) else { return Ok(None) };
    let declined = stage_declined::last(db, facts.customer, proposal.to)?;
    let stale = declined.zip(facts.buying).is_some_and(|(declined, buying)| buying.last <= declined);
    Ok((!stale).then_some(ProposalRow { customer: facts.customer, name: facts.name, stage: facts.stage, proposal }))
}

/// The proposals for all customers, by name.
///
/// # Errors
/// What the file refuses.
pub fn proposals(db: Reader<'_>, today: Date) -> StoreResult<Vec<ProposalRow>> {
    let facts = db.rows(&format!("{ALL} GROUP BY c.id"), [Iso(today)], from_row)?;
    let judged = facts.into_iter().map(|one| judged(db, one, today));
    let mut rows: Vec<ProposalRow> = judged.filter_map(Result::transpose).collect::<StoreResult<_>>()?;
    rows.sort_by_cached_key(|row| row.name.to_lowercase());
    Ok(rows)
}

/// The proposal for one customer.
///
/// # Errors
/// What the file refuses.
pub fn proposal_of(db: Reader<'_>, customer: CustomerId, today: Date) -> StoreResult<Option<ProposalRow>> {
    let facts = db.row(&format!("{ALL} AND c.id = ?2 GROUP BY c.id"), (Iso(today), customer), from_row)?;
    facts.map_or(Ok(None), |facts| judged(db, facts, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::money::Cents;
    use crate::domain::purchase::PurchaseDraft;
    use crate::store::open::Register;
    use crate::store::stage_move::Because;
    use crate::store::testing::{TODAY, add_customer, register, write};
    use crate::store::{customer, purchase};
    use jiff::ToSpan as _;

    fn ago(days: i64) -> Date {
        TODAY.saturating_sub(days.days())
    }

    fn buy(register: &mut Register, customer: CustomerId, on: Date, cents: i64) {
        let draft = PurchaseDraft { on: Some(on), amount: Some(Cents(cents)), ..Default::default() };
        let new = draft.check().unwrap();
        write(register, |tx| purchase::insert(tx, customer, &new));
    }

    fn to(register: &Register) -> Vec<(String, Stage)> {
        proposals(register.reader(), TODAY).unwrap().into_iter().map(|row| (row.name, row.proposal.to)).collect()
    }

    #[test]
    fn a_declined_move_is_proposed_again_only_after_a_later_purchase() {
        let mut register = register();
        let puoti = add_customer(&mut register, "Puoti", "K-0001");
        buy(&mut register, puoti, ago(9), -500);
        assert_eq!(to(&register), Vec::new(), "a refund is no purchase");
        buy(&mut register, puoti, ago(5), 1_000);
        assert_eq!(to(&register), vec![("Puoti".into(), Stage::New)]);
        assert_eq!(proposal_of(register.reader(), puoti, TODAY).unwrap().map(|row| row.proposal.to), Some(Stage::New));
        write(&mut register, |tx| stage_declined::insert(tx, puoti, Stage::New, Because { on: ago(3), reason: "Koe-erä" }));
        assert_eq!(to(&register), Vec::new());
        assert_eq!(proposal_of(register.reader(), puoti, TODAY).unwrap(), None);
        buy(&mut register, puoti, ago(1), 1_000);
        assert_eq!(to(&register), vec![("Puoti".into(), Stage::New)]);
    }

    #[test]
    fn moves_are_judged_for_each_customer_by_its_own_days() {
        let mut register = register();
        let (first, second) = (add_customer(&mut register, "Aalto", "K-0001"), add_customer(&mut register, "Byyri", "K-0002"));
        for days in [400, 370, 340] {
            buy(&mut register, first, ago(days), 1_000);
        }
        buy(&mut register, second, ago(2), 1_000);
        write(&mut register, |tx| customer::set_stage(tx, first, Stage::Established, Because { on: ago(300), reason: "" }));
        assert_eq!(to(&register), vec![("Aalto".into(), Stage::Passive), ("Byyri".into(), Stage::New)]);
    }
}
