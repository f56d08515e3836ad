//! Conditions of a view as tests of one customer; sets by words, tags and groups are fetched once, before the first test.

use super::{CustomerIndex, Entry, days};
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::saved_view::Condition;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::search;
use rusqlite::types::ToSql;

/// From so many customers on, a register is large.
const LARGE: usize = 20_000;

/// A test of one customer and its slot.
pub(super) type Test<'a> = Box<dyn Fn(u32, &Entry) -> bool + 'a>;

/// The test of a condition.
pub(super) fn test<'a>(index: &CustomerIndex, db: Reader<'_>, condition: &'a Condition, today: Date) -> StoreResult<Test<'a>> {
    let today = days(today);
    Ok(match condition {
        Condition::Words(words) if words.trim().is_empty() => Box::new(|_, _| true),
        // One letter says nothing in a large register, and asking for it takes longer than for the word that it begins.
        Condition::Words(words) if index.len() > LARGE && words.trim().chars().nth(1).is_none() => Box::new(|_, _| true),
        Condition::Words(words) => within(index, search::customers_with(db, words)?),
        Condition::Kind(kinds) => Box::new(move |_, entry| kinds.contains(&entry.kind)),
        Condition::Stage(stages) => Box::new(move |_, entry| stages.contains(&entry.stage)),
        Condition::Responsible(people) => {
            let numbers: Vec<u32> = people.iter().filter_map(|person| number(person.as_ref(), &index.people.numbers)).collect();
            Box::new(move |_, entry| numbers.contains(&entry.responsible))
        }
        Condition::Town(towns) => {
            let numbers: Vec<u32> =
                towns.iter().filter_map(|town| number(Some(town).filter(|town| !town.is_empty()), &index.towns.numbers)).collect();
            Box::new(move |_, entry| numbers.contains(&entry.town))
        }
        Condition::Tag(tags) => within(index, linked(db, "customer_tag", "tag_id", tags)?),
        Condition::NeedGroup(groups) => within(index, linked(db, "customer_need_group", "need_group_id", groups)?),
        Condition::SilentDays(silent) => {
            let until = (i64::from(today) - silent + 1).saturating_mul(86_400);
            Box::new(move |_, entry| entry.last_contact < until)
        }
        Condition::NoPurchaseDays(silent) => {
            let until = i64::from(today) - silent;
            Box::new(move |_, entry| i64::from(entry.last_purchase) <= until)
        }
        Condition::LateTask => Box::new(move |_, entry| entry.next_due < today),
    })
}

/// The number of a value; 0 for none, nothing for one that no customer has.
fn number<T: std::hash::Hash + Eq>(value: Option<&T>, numbers: &std::collections::HashMap<T, u32>) -> Option<u32> {
    match value {
        Some(value) => numbers.get(value).copied(),
        None => Some(0),
    }
}

/// Customers that are linked with one of the values.
fn linked<T: ToSql>(db: Reader<'_>, table: &str, column: &str, values: &[T]) -> StoreResult<Vec<CustomerId>> {
    let sql = format!("SELECT customer_id FROM {table} WHERE {column} = ?1");
    let mut customers = Vec::new();
    for value in values {
        customers.extend(db.rows(&sql, [value], |row| row.get::<_, CustomerId>(0))?);
    }
    Ok(customers)
}

/// Membership of a set: one mark a slot, so that a hundred thousand tests cost no look-up.
fn within<'a>(index: &CustomerIndex, customers: impl IntoIterator<Item = CustomerId>) -> Test<'a> {
    let mut marks = vec![false; index.entries.len()];
    for id in customers {
        if let Some(mark) = index.slots.get(&id).and_then(|slot| marks.get_mut(*slot as usize)) {
            *mark = true;
        }
    }
    Box::new(move |slot, _| marks.get(slot as usize) == Some(&true))
}
