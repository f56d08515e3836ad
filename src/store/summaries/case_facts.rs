//! Figures that the register can offer to a business case, each with the days it counts. What it doesn't know isn't among them.

use crate::base::Date;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::YEARS;
use crate::domain::business_case::fact::{Fact, FactKind, FactValue};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use jiff::ToSpan as _;

/// Sources of customers whose purchases are told.
const SOURCES: i64 = 5;

/// The figures as of today. Reads all purchases of the years behind: in a large register the work of a job, not of a page's `load`.
///
/// # Errors
/// What the file says.
pub fn case_facts(db: Reader<'_>, today: Date) -> StoreResult<Vec<Fact>> {
    let mut facts = years(db, today)?;
    let from = today.saturating_sub(1.year()).saturating_add(1.day());
    let fact = |kind, value| Fact { kind, value, from, to: today };
    let days = (Iso(from), Iso(today));
    let sql = "SELECT count(*), coalesce(sum(amount_cents), 0), count(DISTINCT customer_id),
                 coalesce(sum(margin_cents), 0), coalesce(sum(iif(margin_cents IS NULL, 0, amount_cents)), 0)
               FROM purchase WHERE on_date BETWEEN ?1 AND ?2 AND deleted_at IS NULL";
    let read = |row: &rusqlite::Row<'_>| {
        <[i64; 5]>::try_from((0..5).map(|column| row.get(column)).collect::<Result<Vec<i64>, _>>()?)
            .map_err(|_| rusqlite::Error::InvalidQuery)
    };
    if let Some([count, amount, buyers, margin, of_known]) = db.row(sql, days, read)? {
        if count > 0 {
            facts.push(fact(FactKind::AveragePurchase, FactValue::Money(Cents(rounded(amount, count)))));
            facts.push(fact(FactKind::PurchasesPerCustomer, FactValue::Money(Cents(rounded(amount, buyers)))));
        }
        facts.extend(share(margin, of_known).map(|share| fact(FactKind::MarginShare, FactValue::Share(share))));
    }
    facts.extend(buyers(db, (from, today))?.into_iter().map(|(kind, value)| fact(kind, value)));
    let sql = "SELECT count(*) FROM interaction WHERE at >= ?1 AND at < ?2 AND deleted_at IS NULL";
    let tomorrow = today.saturating_add(1.day());
    let interactions = db.row(sql, (Iso(from), Iso(tomorrow)), |row| row.get::<_, i64>(0))?.unwrap_or_default();
    if interactions > 0 {
        facts.push(fact(FactKind::Interactions, FactValue::Count(interactions)));
    }
    facts.extend(sources(db, (from, today))?.into_iter().map(|(kind, value)| fact(kind, value)));
    let sql = "SELECT stage, count(*) FROM customer_summary GROUP BY stage ORDER BY count(*) DESC, stage";
    let stages = db.rows(sql, [], |row| Ok((FactKind::CustomersIn(row.get(0)?), FactValue::Count(row.get(1)?))))?;
    facts.extend(stages.into_iter().map(|(kind, value)| Fact { kind, value, from: today, to: today }));
    Ok(facts)
}

/// Purchases and margins of the full calendar years behind, the last first.
fn years(db: Reader<'_>, today: Date) -> StoreResult<Vec<Fact>> {
    let mut facts = Vec::new();
    for year in (1_i16..).take(YEARS).map(|back| today.year() - back) {
        let (Ok(from), Ok(to)) = (Date::new(year, 1, 1), Date::new(year, 12, 31)) else { continue };
        let sql = "SELECT sum(amount_cents), sum(margin_cents) FROM purchase WHERE on_date BETWEEN ?1 AND ?2 AND deleted_at IS NULL";
        let sums = db.row(sql, (Iso(from), Iso(to)), |row| Ok((row.get::<_, Option<Cents>>(0)?, row.get::<_, Option<Cents>>(1)?)))?;
        let (amount, margin) = sums.unwrap_or_default();
        let fact = |kind, cents| Fact { kind, value: FactValue::Money(cents), from, to };
        facts.extend(amount.map(|cents| fact(FactKind::Purchases(year), cents)));
        facts.extend(margin.map(|cents| fact(FactKind::Margin(year), cents)));
    }
    Ok(facts)
}

/// Who of those that bought before came back in the year up to today, and how many are silent.
fn buyers(db: Reader<'_>, (from, to): (Date, Date)) -> StoreResult<Vec<(FactKind, FactValue)>> {
    let before = from.saturating_sub(1.year());
    let sql = "WITH earlier AS (SELECT customer_id, max(on_date) >= ?1 AS lately FROM purchase
                 WHERE on_date < ?2 AND deleted_at IS NULL GROUP BY customer_id),
               now AS (SELECT DISTINCT customer_id FROM purchase WHERE on_date BETWEEN ?2 AND ?3 AND deleted_at IS NULL)
               SELECT coalesce(sum(lately), 0), coalesce(sum(lately AND now.customer_id IS NOT NULL), 0),
                 coalesce(sum(now.customer_id IS NULL), 0)
               FROM earlier LEFT JOIN now ON now.customer_id = earlier.customer_id";
    let counts =
        db.row(sql, (Iso(before), Iso(from), Iso(to)), |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)))?;
    let (lately, back, silent) = counts.unwrap_or_default();
    let mut facts: Vec<_> = share(back, lately).map(|share| (FactKind::Retention, FactValue::Share(share))).into_iter().collect();
    if silent > 0 {
        facts.push((FactKind::SilentCustomers, FactValue::Count(silent)));
    }
    Ok(facts)
}

/// Purchases by where the customers came from, the largest first.
fn sources(db: Reader<'_>, (from, to): (Date, Date)) -> StoreResult<Vec<(FactKind, FactValue)>> {
    let sql = "SELECT customer.source, sum(purchase.amount_cents) AS amount FROM purchase
               JOIN customer ON customer.id = purchase.customer_id
               WHERE purchase.on_date BETWEEN ?1 AND ?2 AND purchase.deleted_at IS NULL AND customer.source <> ''
               GROUP BY customer.source ORDER BY amount DESC, customer.source LIMIT ?3";
    db.rows(sql, (Iso(from), Iso(to), SOURCES), |row| Ok((FactKind::PurchasesFrom(row.get(0)?), FactValue::Money(row.get(1)?))))
}

/// A quotient to the nearest whole.
fn rounded(sum: i64, count: i64) -> i64 {
    crate::base::micro::divided(i128::from(sum), count)
}

/// A part of a whole to six decimals; `None` of nothing.
fn share(part: i64, whole: i64) -> Option<Micro> {
    (whole > 0).then(|| Micro(crate::base::micro::divided(i128::from(part) * 1_000_000, whole)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer::CustomerDraft;
    use crate::domain::purchase::PurchaseDraft;
    use crate::domain::stage::Stage;
    use crate::store::testing::{TODAY, register, write};
    use crate::store::{Register, customer, purchase, stage_move::Because};
    use jiff::civil::date;

    fn buy(register: &mut Register, name: &str, source: &str, purchases: &[(Date, i64, Option<i64>)]) {
        let new = CustomerDraft { name: name.into(), source: source.into(), ..Default::default() }.check().unwrap();
        let id = write(register, |tx| customer::insert(tx, &new, name, Because { on: TODAY, reason: "" }));
        for (on, euros, margin) in purchases {
            let cents = |euros: i64| Cents(euros * 100);
            let draft = PurchaseDraft { on: Some(*on), amount: Some(cents(*euros)), margin: margin.map(cents), ..Default::default() };
            let new = draft.check().unwrap();
            write(register, |tx| purchase::insert(tx, id, &new));
        }
    }

    #[test]
    fn figures_are_counted_by_hand() {
        let mut register = register();
        buy(&mut register, "A", "Messut", &[(date(2025, 3, 1), 100, None), (date(2026, 3, 1), 300, Some(120))]);
        buy(&mut register, "B", "", &[(date(2025, 6, 1), 50, None), (date(2023, 6, 1), 70, Some(7))]);
        buy(&mut register, "C", "Messut", &[(date(2026, 11, 22), 100, None), (date(2025, 11, 22), 1_000, None)]);
        let facts = case_facts(register.reader(), TODAY).unwrap();
        let value = |kind: FactKind| facts.iter().find(|fact| fact.kind == kind).map(|fact| fact.value);
        let money = |euros: i64| Some(FactValue::Money(Cents(euros * 100)));
        assert_eq!(value(FactKind::Purchases(2025)), money(1_150));
        assert_eq!(value(FactKind::Purchases(2024)), None);
        assert_eq!(value(FactKind::Margin(2023)), money(7));
        // From 23.11.2025 on: 300 and 100 € by two customers.
        assert_eq!(value(FactKind::AveragePurchase), money(200));
        assert_eq!(value(FactKind::PurchasesPerCustomer), money(200));
        assert_eq!(value(FactKind::MarginShare), Some(FactValue::Share(Micro::percent(40))));
        // All three bought in the year before, two came back.
        assert_eq!(value(FactKind::Retention), Some(FactValue::Share(Micro(666_667))));
        assert_eq!(value(FactKind::SilentCustomers), Some(FactValue::Count(1)));
        assert_eq!(value(FactKind::PurchasesFrom("Messut".into())), money(400));
        assert_eq!(value(FactKind::CustomersIn(Stage::Prospect)), Some(FactValue::Count(3)));
        assert_eq!(value(FactKind::Interactions), None);
        let empty = crate::store::testing::register();
        assert!(case_facts(empty.reader(), TODAY).unwrap().is_empty());
    }
}
