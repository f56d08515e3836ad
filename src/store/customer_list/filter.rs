//! Conditions of a view as tests of one customer; sets by words, tags and groups are fetched once, before the first test.

use super::{CustomerIndex, Entry, days};
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::saved_view::Condition;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::search;
use rusqlite::types::ToSql;

/// A test of one customer and its slot.
pub(super) type Test<'a> = Box<dyn Fn(u32, &Entry) -> bool + 'a>;

/// The test of a condition.
pub(super) fn test<'a>(index: &CustomerIndex, db: Reader<'_>, condition: &'a Condition, today: Date) -> StoreResult<Test<'a>> {
    let today = days(today);
    Ok(match condition {
        Condition::Words(words) if words.trim().is_empty() => Box::new(|_, _| true),
        Condition::Words(words) => {
            let marks = with_words(index, db, words)?;
            Box::new(move |slot, _| marks.get(slot as usize) == Some(&true))
        }
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
        Condition::Segment(segments) => within(index, linked(db, "customer_value", "segment", segments)?),
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

/// Marks of the customers for which each word is found, in one place of theirs or in several.
fn with_words(index: &CustomerIndex, db: Reader<'_>, words: &str) -> StoreResult<Vec<bool>> {
    let slots = index.documents.slots(index, db)?;
    let mut all: Option<Vec<bool>> = None;
    for found in search::name_documents(db, words)? {
        let mut marks = vec![false; index.entries.len()];
        for slot in found.into_iter().filter_map(|id| slots.get(usize::try_from(id).ok()?)) {
            // A document of nobody has a slot that no customer has.
            if let Some(mark) = marks.get_mut(*slot as usize) {
                *mark = true;
            }
        }
        if let Some(before) = &all {
            marks.iter_mut().zip(before).for_each(|(mark, before)| *mark &= *before);
        }
        all = Some(marks);
    }
    Ok(all.unwrap_or_default())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::saved_view::ViewSpec;
    use crate::store::testing::{TODAY, add_customer, register, write};
    use crate::store::{Register, customer};

    fn found(index: &CustomerIndex, register: &Register, words: &str) -> Vec<String> {
        let spec = ViewSpec { conditions: vec![Condition::Words(words.to_owned())], ..ViewSpec::default() };
        let ids = index.select(register.reader(), &spec, TODAY).unwrap();
        ids.into_iter().map(|id| customer::name(register.reader(), id).unwrap().unwrap()).collect()
    }

    #[test]
    fn one_letter_keeps_who_has_a_word_that_begins_with_it() {
        let mut register = register();
        for (name, code) in [("Kotipuoti Tyyne", "1"), ("Lahjatalo Oy", "2"), ("Tmi Äijälä", "3")] {
            add_customer(&mut register, name, code);
        }
        let index = CustomerIndex::load(register.reader()).unwrap();
        assert_eq!(found(&index, &register, "t"), ["Kotipuoti Tyyne", "Tmi Äijälä"]);
        assert_eq!(found(&index, &register, "l"), ["Lahjatalo Oy"]);
        assert_eq!(found(&index, &register, "Ä"), ["Tmi Äijälä"]);
        assert_eq!(found(&index, &register, "t k"), ["Kotipuoti Tyyne"]);
        assert!(found(&index, &register, "x").is_empty());
    }

    #[test]
    fn a_document_that_came_in_the_place_of_another_is_not_taken_for_it() {
        let mut register = register();
        add_customer(&mut register, "Lahjatalo", "A-1");
        let gone = add_customer(&mut register, "Kotipuoti", "A-2");
        let mut index = CustomerIndex::load(register.reader()).unwrap();
        assert_eq!(found(&index, &register, "ko"), ["Kotipuoti"]);
        write(&mut register, |tx| customer::remove(tx, gone));
        let come = add_customer(&mut register, "Korukauppa", "A-3");
        index.apply(register.reader(), &[gone, come]).unwrap();
        assert_eq!(found(&index, &register, "ko"), ["Korukauppa"]);
    }
}
