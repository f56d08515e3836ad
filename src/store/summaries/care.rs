//! Care with the names around it: deviations of a day, the clocks of a customer, how many customers of a model stand how.

use crate::base::Date;
use crate::base::id::{CareModelId, CustomerId};
use crate::domain::care_model::{CareFilter, CareRow, Clock, ModelCount};
use crate::store::care_clock::key;
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::lookup;
use crate::store::reader::Reader;
use rusqlite::Row;

const ROW: &str = "SELECT k.customer_id, c.name, v.segment, c.stage, k.care_model_id, m.name, k.care_action_id, k.year, k.channel, k.since, k.due, \
     k.asleep_until, a.title, a.kind \
     FROM care_clock k JOIN customer c ON c.id = k.customer_id JOIN care_model m ON m.id = k.care_model_id \
     LEFT JOIN customer_value v ON v.customer_id = k.customer_id LEFT JOIN care_action a ON a.id = k.care_action_id";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CareRow> {
    let clock = Clock {
        key: key(row.get(6)?, row.get(7)?, row.get(8)?),
        since: row.get::<_, Iso<Date>>(9)?.0,
        due: row.get::<_, Iso<Date>>(10)?.0,
        asleep_until: row.get::<_, Option<Iso<Date>>>(11)?.map(|day| day.0),
    };
    Ok(CareRow {
        customer: row.get(0)?,
        customer_name: row.get(1)?,
        segment: row.get(2)?,
        stage: row.get(3)?,
        model: row.get(4)?,
        model_name: row.get(5)?,
        clock,
        act: row.get::<_, Option<String>>(12)?.zip(row.get(13)?),
    })
}

/// A clock by its place, with what puts it in order.
struct Late {
    urgency: f64,
    customer: CustomerId,
    position: i64,
}

/// The clocks that have run out by a day and aren't put off, the most urgent first, at most `most`.
///
/// Within one interval the order is that of the first days, which an index holds: so only the first of each are read.
///
/// # Errors
/// What the file refuses.
pub fn deviations(db: Reader<'_>, filter: CareFilter, today: Date, most: usize) -> StoreResult<Vec<CareRow>> {
    let mut late: Vec<Late> = Vec::new();
    for (model, days) in intervals(db, filter.model)? {
        for kind in ["IS NULL", "IS NOT NULL"] {
            late.extend(longest(db, (model, days, kind), filter, (today, most))?);
        }
    }
    late.sort_by(|a, b| b.urgency.total_cmp(&a.urgency).then(a.customer.cmp(&b.customer)).then(a.position.cmp(&b.position)));
    let sql = format!("{ROW} WHERE k.customer_id = ?1 AND k.position = ?2");
    late.iter().take(most).filter_map(|one| db.row(&sql, (one.customer, one.position), from_row).transpose()).collect()
}

/// The intervals that models have, found by jumping through the index.
fn intervals(db: Reader<'_>, model: Option<CareModelId>) -> StoreResult<Vec<(CareModelId, i64)>> {
    let models: Vec<CareModelId> = db.rows("SELECT id FROM care_model WHERE deleted_at IS NULL ORDER BY id", [], |row| row.get(0))?;
    let next = "SELECT days FROM care_clock WHERE care_model_id = ?1 AND days > ?2 ORDER BY days LIMIT 1";
    let mut found = Vec::new();
    for id in models.into_iter().filter(|id| model.is_none_or(|own| own == *id)) {
        let mut days = 0_i64;
        while let Some(more) = db.row(next, (id, days), |row| row.get(0))? {
            found.push((id, more));
            days = more;
        }
    }
    Ok(found)
}

fn longest(
    db: Reader<'_>,
    (model, days, kind): (CareModelId, i64, &str),
    filter: CareFilter,
    (today, most): (Date, usize),
) -> StoreResult<Vec<Late>> {
    let of_segment = "AND EXISTS (SELECT 1 FROM customer_value v WHERE v.customer_id = k.customer_id AND v.segment = ?5)";
    let sql = format!(
        "SELECT k.customer_id, k.position, k.care_action_id, k.year, k.channel, k.since, k.due FROM care_clock k
         WHERE k.care_model_id = ?1 AND k.days = ?2 AND k.due < ?3 AND k.care_action_id {kind}
         AND (k.asleep_until IS NULL OR k.asleep_until <= ?3) {} ORDER BY k.since LIMIT ?4",
        if filter.segment.is_some() { of_segment } else { "AND ?5 IS NULL" }
    );
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    db.rows(&sql, (model, days, Iso(today), most, filter.segment), |row| {
        let key = key(row.get(2)?, row.get(3)?, row.get(4)?);
        let (since, due) = (row.get::<_, Iso<Date>>(5)?.0, row.get::<_, Iso<Date>>(6)?.0);
        let urgency = Clock { key, since, due, asleep_until: None }.urgency(today);
        Ok(Late { urgency, customer: row.get(0)?, position: row.get(1)? })
    })
}

/// How many clocks have run out by a day and aren't put off.
///
/// # Errors
/// What the file refuses.
pub fn count_deviations(db: Reader<'_>, filter: CareFilter, today: Date) -> StoreResult<usize> {
    let mut sql = String::from("SELECT count(*) FROM care_clock k WHERE k.due < ?1 AND (k.asleep_until IS NULL OR k.asleep_until <= ?1)");
    sql.push_str(if filter.model.is_some() { " AND k.care_model_id = ?2" } else { " AND ?2 IS NULL" });
    sql.push_str(if filter.segment.is_some() {
        " AND EXISTS (SELECT 1 FROM customer_value v WHERE v.customer_id = k.customer_id AND v.segment = ?3)"
    } else {
        " AND ?3 IS NULL"
    });
    lookup::count(db, &sql, (Iso(today), filter.model, filter.segment))
}

/// The clocks of a customer in the order of its model, also those that are put off.
///
/// # Errors
/// What the file refuses.
pub fn care_of(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<CareRow>> {
    db.rows(&format!("{ROW} WHERE k.customer_id = ?1 ORDER BY k.position"), [customer], from_row)
}

/// How many customers of each model stand how on a day; models that cover nobody are left out.
///
/// # Errors
/// What the file refuses.
pub fn model_counts(db: Reader<'_>, today: Date) -> StoreResult<Vec<ModelCount>> {
    let sql = "SELECT model, sum(worst = 0), sum(worst = 1), sum(worst = 2) FROM (
                 SELECT customer_id, min(care_model_id) AS model,
                   max(CASE WHEN asleep_until > ?1 THEN 0 WHEN due < ?1 THEN 2 WHEN soon <= ?1 THEN 1 ELSE 0 END) AS worst
                 FROM care_clock GROUP BY customer_id)
               GROUP BY model";
    let number = |row: &Row<'_>, at: usize| -> rusqlite::Result<usize> { Ok(usize::try_from(row.get::<_, i64>(at)?).unwrap_or_default()) };
    db.rows(sql, [Iso(today)], |row| {
        Ok(ModelCount { model: row.get(0)?, green: number(row, 1)?, amber: number(row, 2)?, red: number(row, 3)? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::care_model::{CareMark, CareModelDraft, ClockKey, MarkKind, Rhythm};
    use crate::domain::interaction::{Channel, InteractionDraft};
    use crate::domain::stage::Stage;
    use crate::store::open::Register;
    use crate::store::testing::{TODAY, add_customer, register, write};
    use crate::store::{care_clock, care_model, interaction};
    use jiff::ToSpan as _;

    fn in_days(days: i64) -> Date {
        TODAY.saturating_add(days.days())
    }

    fn model(name: &str, stage: Option<Stage>, every_days: &[(Option<Channel>, i64)]) -> crate::domain::care_model::NewCareModel {
        let rhythms = every_days.iter().map(|(channel, every_days)| Rhythm { channel: *channel, every_days: *every_days }).collect();
        CareModelDraft { name: name.into(), stage, rhythms, ..Default::default() }.check().unwrap()
    }

    fn call(register: &mut Register, customer: CustomerId, on: Date) {
        let at = Some(on.at(9, 0, 0, 0));
        let draft =
            InteractionDraft { customer: Some(customer), at, channel: Channel::Phone, text: "Puhuttiin".into(), ..Default::default() };
        let (new, _) = draft.check().unwrap();
        write(register, |tx| interaction::insert(tx, &new, None));
    }

    fn names(register: &Register, filter: CareFilter, day: Date) -> Vec<(String, i64)> {
        let rows = deviations(register.reader(), filter, day, 10).unwrap();
        assert_eq!(rows.len(), count_deviations(register.reader(), filter, day).unwrap().min(10));
        rows.into_iter().map(|row| (row.customer_name, row.clock.interval())).collect()
    }

    #[test]
    fn the_longest_over_come_first_whatever_their_interval() {
        let mut register = register();
        let quiet = add_customer(&mut register, "Hiljainen", "K-0001");
        let silent = add_customer(&mut register, "Hiljaisin", "K-0002");
        write(&mut register, |tx| care_model::insert(tx, &model("Perus", None, &[(None, 10), (Some(Channel::Meeting), 100)])));
        call(&mut register, quiet, in_days(3));
        let all = CareFilter::default();
        assert_eq!(names(&register, all, in_days(10)), Vec::new());
        assert_eq!(names(&register, all, in_days(11)), vec![("Hiljaisin".into(), 10)]);
        assert_eq!(names(&register, all, in_days(20)), vec![("Hiljaisin".into(), 10), ("Hiljainen".into(), 10)]);
        let late = names(&register, all, in_days(101));
        assert_eq!(late.len(), 4, "{late:?}");
        assert_eq!(late.iter().map(|(_, days)| *days).collect::<Vec<_>>(), vec![10, 10, 100, 100]);
        let pause = CareMark { key: ClockKey::Silence(None), kind: MarkKind::Snoozed, day: in_days(25) };
        write(&mut register, |tx| care_clock::mark(tx, silent, pause, ""));
        assert_eq!(names(&register, all, in_days(20)), vec![("Hiljainen".into(), 10)]);
        assert_eq!(names(&register, all, in_days(25)), vec![("Hiljaisin".into(), 10), ("Hiljainen".into(), 10)]);
        assert_eq!(care_of(register.reader(), silent).unwrap().len(), 2, "a card shows what is put off as well");
    }

    #[test]
    fn customers_are_counted_once_by_their_worst_clock() {
        let mut register = register();
        for (name, code) in [("A", "K-1"), ("B", "K-2"), ("C", "K-3")] {
            let id = add_customer(&mut register, name, code);
            call(&mut register, id, in_days(if name == "C" { 8 } else { 0 }));
        }
        let id = write(&mut register, |tx| care_model::insert(tx, &model("Perus", None, &[(None, 10), (Some(Channel::Meeting), 100)])));
        let other = write(&mut register, |tx| care_model::insert(tx, &model("Uudet", Some(Stage::New), &[(None, 5)])));
        let of = |register: &Register, day| -> Vec<(usize, usize, usize)> {
            model_counts(register.reader(), day)
                .unwrap()
                .iter()
                .filter(|one| one.model == id)
                .map(|one| (one.green, one.amber, one.red))
                .collect()
        };
        assert_eq!(of(&register, in_days(7)), vec![(3, 0, 0)]);
        assert_eq!(of(&register, in_days(8)), vec![(1, 2, 0)]);
        assert_eq!(of(&register, in_days(11)), vec![(1, 0, 2)]);
        assert_eq!(of(&register, in_days(101)), vec![(0, 0, 3)]);
        let only = |model| CareFilter { model: Some(model), segment: None };
        assert_eq!(names(&register, only(id), in_days(11)).len(), 2);
        assert_eq!(names(&register, only(other), in_days(11)).len(), 0, "prospects are none of theirs");
        let of_segment = CareFilter { model: None, segment: Some(crate::domain::segment::Segment::Strategic) };
        assert_eq!(names(&register, of_segment, in_days(11)).len(), 0);
    }
}
