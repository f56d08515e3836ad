//! What filter chips offer, counted in memory; only links with tags and groups are asked from the file.

use super::CustomerIndex;
use crate::base::id::{CustomerId, PersonId};
use crate::domain::summary::Facets;
use crate::store::collation::Finnish;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::segment;
use rusqlite::types::FromSql;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hash;

impl CustomerIndex {
    /// The values that filter chips offer, with how many customers have each.
    ///
    /// # Errors
    /// What the file says.
    pub fn facets(&self, db: Reader<'_>) -> StoreResult<Facets> {
        let finnish = Finnish::new();
        let (mut towns, mut people) = (HashMap::new(), HashMap::new());
        let (mut stages, mut kinds) = (HashMap::new(), HashMap::new());
        for entry in self.by_name.iter().filter_map(|slot| self.at(*slot)) {
            *towns.entry(entry.town).or_insert(0) += 1;
            *people.entry(entry.responsible).or_insert(0) += 1;
            *stages.entry(entry.stage).or_insert(0) += 1;
            *kinds.entry(entry.kind).or_insert(0) += 1;
        }
        let mut towns: Vec<(String, usize)> =
            self.towns.numbers.iter().filter_map(|(town, number)| Some((town.clone(), *towns.get(number)?))).collect();
        towns.sort_by_cached_key(|(town, count)| (Reverse(*count), finnish.key(town)));
        let names: HashMap<PersonId, String> =
            db.rows("SELECT id, name FROM person", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
        let named = |(id, number): (&PersonId, &u32)| Some((Some(*id), names.get(id).cloned().unwrap_or_default(), *people.get(number)?));
        let mut people: Vec<(Option<PersonId>, String, usize)> =
            self.people.numbers.iter().filter_map(named).chain(people.get(&0).map(|count| (None, String::new(), *count))).collect();
        people.sort_by_cached_key(|(_, name, _)| finnish.key(name));
        Ok(Facets {
            towns,
            people,
            tags: self.linked(
                db,
                &finnish,
                "SELECT id, name FROM tag WHERE deleted_at IS NULL",
                "SELECT tag_id, customer_id FROM customer_tag",
            )?,
            need_groups: self.linked(
                db,
                &finnish,
                "SELECT id, name FROM need_group WHERE deleted_at IS NULL",
                "SELECT need_group_id, customer_id FROM customer_need_group",
            )?,
            stages: in_order(stages),
            kinds: in_order(kinds),
            segments: segment::facet(db)?,
        })
    }

    /// Names with the number of living customers that are linked with each.
    fn linked<T: FromSql + Eq + Hash + Copy>(
        &self,
        db: Reader<'_>,
        finnish: &Finnish,
        names: &str,
        links: &str,
    ) -> StoreResult<Vec<(T, String, usize)>> {
        let mut counts: HashMap<T, usize> = HashMap::new();
        let mut statement = db.conn().prepare_cached(links)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if self.slots.contains_key(&row.get::<_, CustomerId>(1)?) {
                *counts.entry(row.get(0)?).or_insert(0) += 1;
            }
        }
        let mut named = db.rows(names, [], |row| {
            let id: T = row.get(0)?;
            Ok((id, row.get::<_, String>(1)?, counts.get(&id).copied().unwrap_or_default()))
        })?;
        named.sort_by_cached_key(|(_, name, _)| finnish.key(name));
        Ok(named)
    }
}

fn in_order<T: Ord>(counts: HashMap<T, usize>) -> Vec<(T, usize)> {
    let mut counts: Vec<(T, usize)> = counts.into_iter().collect();
    counts.sort();
    counts
}
