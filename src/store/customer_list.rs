//! The customers grid: an index of all customers in memory for sorting and filtering, rows from the file for what is visible.
//!
//! About 120 bytes a customer. What needs words, tags or groups is asked from the file; the rest is answered here.

mod custom;
mod documents;
mod facets;
mod filter;
mod rows;

pub use rows::rows;

use documents::Documents;

use super::collation::Finnish;
use super::error::StoreResult;
use super::history;
use super::reader::Reader;
use super::{segment, value};
use crate::base::Date;
use crate::base::id::{CustomerId, PersonId};
use crate::domain::customer::CustomerKind;
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Emotion};
use crate::domain::saved_view::{Column, ViewSpec};
use crate::domain::stage::Stage;
use rusqlite::Row;
use std::collections::HashMap;

/// All customers of the register with what the grid sorts and filters by.
#[derive(Default)]
pub struct CustomerIndex {
    /// Customers by slot; a removed one leaves its slot free.
    entries: Vec<Option<Entry>>,
    free: Vec<u32>,
    slots: HashMap<CustomerId, u32>,
    /// Slots in the Finnish order of names.
    by_name: Vec<u32>,
    towns: Names<String>,
    people: Names<PersonId>,
    documents: Documents,
}

/// One customer.
struct Entry {
    id: CustomerId,
    name_key: Box<[u8]>,
    code: u128,
    kind: CustomerKind,
    stage: Stage,
    depth: u8,
    emotion: Option<Emotion>,
    channel: Option<Channel>,
    town: u32,
    responsible: u32,
    contact_by: u32,
    /// Seconds since year 0, or the least for never.
    last_contact: i64,
    /// Days since year 0; the largest for none.
    next_due: i32,
    /// Days since year 0; the least for never.
    last_purchase: i32,
    purchases: i64,
}

/// A short list of values with their places in the Finnish order; number 0 is "none".
struct Names<T> {
    numbers: HashMap<T, u32>,
    ranks: Vec<u32>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { numbers: HashMap::new(), ranks: vec![0] }
    }
}

impl<T: std::hash::Hash + Eq> Names<T> {
    /// The number of a value, given one at first sight.
    fn number(&mut self, value: T) -> u32 {
        let next = u32::try_from(self.numbers.len() + 1).unwrap_or(u32::MAX);
        *self.numbers.entry(value).or_insert(next)
    }

    /// Puts the values in order of their keys.
    fn rank(&mut self, key: impl Fn(&T) -> Vec<u8>) {
        let mut ordered: Vec<(Vec<u8>, u32)> = self.numbers.iter().map(|(value, number)| (key(value), *number)).collect();
        ordered.sort();
        self.ranks = vec![0; ordered.len() + 1];
        for (rank, (_, number)) in (1..).zip(ordered) {
            if let Some(place) = self.ranks.get_mut(number as usize) {
                *place = rank;
            }
        }
    }

    fn rank_of(&self, number: u32) -> u32 {
        self.ranks.get(number as usize).copied().unwrap_or_default()
    }
}

/// What happened to customers since a step of the change log.
pub struct Since {
    /// The newest step.
    pub step: i64,
    /// The customers that steps since then touched; `None` when they are so many that reading all is cheaper.
    pub customers: Option<Vec<CustomerId>>,
}

/// More touched customers than this are read together with all the others.
const MOST_TOUCHED: usize = 1_000;

/// The customers that were touched after a step, by deeds and by undoing.
///
/// # Errors
/// What the file says.
pub fn touched_since(db: Reader<'_>, step: i64) -> StoreResult<Since> {
    let newest = history::newest(db)?;
    if newest == step {
        return Ok(Since { step: newest, customers: Some(Vec::new()) });
    }
    // A row that moved from one customer to another belongs to the new one; the image of before tells the old.
    let sql = "WITH later AS (SELECT first_change AS first FROM step WHERE id > ?1 ORDER BY id LIMIT 1)
         SELECT owner FROM later CROSS JOIN change WHERE change.id >= first
         UNION SELECT unhex(json_extract(before, '$.customer_id')) FROM later CROSS JOIN change
           WHERE change.id >= first AND json_extract(before, '$.customer_id') IS NOT NULL LIMIT ?2";
    let most = i64::try_from(MOST_TOUCHED).unwrap_or(i64::MAX) + 1;
    let customers: Vec<CustomerId> = db.rows(sql, (step, most), |row| row.get(0))?;
    Ok(Since { step: newest, customers: (customers.len() <= MOST_TOUCHED).then_some(customers) })
}

const COLUMNS: &str = "customer_id, name_key, code, kind, stage, depth, responsible_id, town, last_contact_at, last_contact_channel, \
     last_contact_by, next_due, last_purchase_on, purchases_12m_cents, emotion";

impl CustomerIndex {
    /// Reads all customers.
    ///
    /// # Errors
    /// What the file says.
    pub fn load(db: Reader<'_>) -> StoreResult<Self> {
        let mut index = Self::default();
        let sql = format!("SELECT {COLUMNS} FROM customer_summary");
        let mut statement = db.conn().prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let entry = index.entry(row)?;
            index.place(entry);
        }
        let mut by_name: Vec<u32> = index.slots.values().copied().collect();
        by_name.sort_by(|a, b| index.name_order(*a).cmp(&index.name_order(*b)));
        index.by_name = by_name;
        index.rank(db)?;
        Ok(index)
    }

    /// Reads the given customers again: changed, added or removed ones.
    ///
    /// # Errors
    /// What the file says.
    pub fn apply(&mut self, db: Reader<'_>, changed: &[CustomerId]) -> StoreResult<()> {
        let sql = format!("SELECT {COLUMNS} FROM customer_summary WHERE customer_id = ?1");
        self.documents.forget();
        for id in changed {
            self.take_out(*id);
            let mut statement = db.conn().prepare_cached(&sql)?;
            let mut rows = statement.query([id])?;
            if let Some(row) = rows.next()? {
                let entry = self.entry(row)?;
                let slot = self.place(entry);
                let at = self.by_name.partition_point(|other| self.name_order(*other) < self.name_order(slot));
                self.by_name.insert(at, slot);
            }
        }
        self.rank(db)
    }

    /// How many customers there are.
    pub fn len(&self) -> usize {
        self.by_name.len()
    }

    /// Whether a customer is in it.
    pub fn has(&self, id: CustomerId) -> bool {
        self.slots.contains_key(&id)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// The customers of a view in its order. Customers without a value stand last either way; equals stand by name.
    ///
    /// # Errors
    /// What the file says where words, tags or groups are asked for.
    pub fn select(&self, db: Reader<'_>, spec: &ViewSpec, today: Date) -> StoreResult<Vec<CustomerId>> {
        let tests = spec.conditions.iter().map(|condition| filter::test(self, db, condition, today)).collect::<StoreResult<Vec<_>>>()?;
        let fits = |(slot, entry): &(u32, &Entry)| tests.iter().all(|test| test(*slot, entry));
        let placed = self.by_name.iter().filter_map(|slot| Some((*slot, self.at(*slot)?)));
        let mut chosen: Vec<&Entry> = placed.filter(fits).map(|(_, entry)| entry).collect();
        match spec.sorting.by {
            Column::Field(by @ (Field::Segment | Field::ValueClass | Field::CustomerValue)) => {
                let ranks = if by == Field::Segment { segment::ranks(db)? } else { value::ranks(db)? };
                // Class A stands before B: the more valuable first.
                let descending = spec.sorting.descending != (by == Field::ValueClass);
                Self::order(&mut chosen, descending, |entry| ranks.get(&entry.id).copied(), false);
            }
            Column::Field(by) => Self::order(&mut chosen, spec.sorting.descending, |entry| self.sort_key(entry, by), by == Field::Name),
            Column::Custom(id) => {
                let ranks = custom::ranks(db, id)?;
                Self::order(&mut chosen, spec.sorting.descending, |entry| ranks.get(&entry.id).copied(), false);
            }
        }
        Ok(chosen.into_iter().map(|entry| entry.id).collect())
    }

    fn order(chosen: &mut Vec<&Entry>, descending: bool, key: impl Fn(&Entry) -> Option<u128>, by_name: bool) {
        if by_name {
            if descending {
                chosen.reverse();
            }
            return;
        }
        let mut keyed: Vec<(bool, u128, u32, &Entry)> = (0..)
            .zip(chosen.iter())
            .map(|(place, entry)| match key(entry) {
                Some(key) => (false, if descending { !key } else { key }, place, *entry),
                None => (true, 0, place, *entry),
            })
            .collect();
        keyed.sort_unstable_by_key(|(none, key, place, _)| (*none, *key, *place));
        *chosen = keyed.into_iter().map(|(.., entry)| entry).collect();
    }

    /// What a column sorts by; `None` for an empty cell.
    fn sort_key(&self, entry: &Entry, by: Field) -> Option<u128> {
        let some = |rank: u32| (rank > 0).then_some(u128::from(rank));
        let signed = |value: i64| u128::from(value.cast_unsigned() ^ (1 << 63));
        match by {
            Field::Code => (entry.code > 0).then_some(entry.code),
            Field::Kind => Some(entry.kind as u128),
            Field::Stage => Some(entry.stage as u128),
            Field::Depth => some(u32::from(entry.depth)),
            Field::Town => some(self.towns.rank_of(entry.town)),
            Field::Responsible => some(self.people.rank_of(entry.responsible)),
            Field::LastContact => (entry.last_contact != i64::MIN).then(|| signed(entry.last_contact)),
            Field::LastContactBy => some(self.people.rank_of(entry.contact_by)),
            Field::LastContactChannel => entry.channel.map(|channel| channel as u128),
            Field::NextDue | Field::NextStep => (entry.next_due != i32::MAX).then(|| signed(entry.next_due.into())),
            Field::Purchases12m => Some(signed(entry.purchases)),
            Field::LastPurchase => (entry.last_purchase != i32::MIN).then(|| signed(entry.last_purchase.into())),
            Field::Emotion => entry.emotion.map(|emotion| signed(emotion.score())),
            _ => Some(0),
        }
    }

    fn at(&self, slot: u32) -> Option<&Entry> {
        self.entries.get(slot as usize)?.as_ref()
    }

    fn name_order(&self, slot: u32) -> Option<(&[u8], CustomerId)> {
        self.at(slot).map(|entry| (entry.name_key.as_ref(), entry.id))
    }

    fn place(&mut self, entry: Entry) -> u32 {
        let id = entry.id;
        let slot = self.free.pop().unwrap_or_else(|| {
            self.entries.push(None);
            u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(place) = self.entries.get_mut(slot as usize) {
            *place = Some(entry);
        }
        self.slots.insert(id, slot);
        slot
    }

    fn take_out(&mut self, id: CustomerId) {
        let Some(slot) = self.slots.remove(&id) else { return };
        let place = self.by_name.partition_point(|other| self.name_order(*other) < self.name_order(slot));
        if self.by_name.get(place) == Some(&slot) {
            self.by_name.remove(place);
        }
        if let Some(entry) = self.entries.get_mut(slot as usize) {
            *entry = None;
        }
        self.free.push(slot);
    }

    fn entry(&mut self, row: &Row<'_>) -> rusqlite::Result<Entry> {
        let town = row.get_ref(7)?.as_str()?;
        let town = match (town.is_empty(), self.towns.numbers.get(town)) {
            (true, _) => 0,
            (false, Some(number)) => *number,
            (false, None) => self.towns.number(town.to_owned()),
        };
        let days = |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str_or_null()?.and_then(iso_days));
        Ok(Entry {
            id: row.get(0)?,
            name_key: row.get_ref(1)?.as_blob()?.into(),
            code: code_key(row.get_ref(2)?.as_str()?),
            kind: row.get(3)?,
            stage: row.get(4)?,
            depth: row.get::<_, Option<u8>>(5)?.unwrap_or_default(),
            responsible: row.get::<_, Option<PersonId>>(6)?.map_or(0, |id| self.people.number(id)),
            town,
            last_contact: row.get_ref(8)?.as_str_or_null()?.and_then(iso_seconds).unwrap_or(i64::MIN),
            channel: row.get(9)?,
            contact_by: row.get::<_, Option<PersonId>>(10)?.map_or(0, |id| self.people.number(id)),
            next_due: days(11)?.unwrap_or(i32::MAX),
            last_purchase: days(12)?.unwrap_or(i32::MIN),
            purchases: row.get(13)?,
            emotion: row.get(14)?,
        })
    }

    /// Puts towns and people in order; there are few of them.
    fn rank(&mut self, db: Reader<'_>) -> StoreResult<()> {
        let finnish = Finnish::new();
        let names: HashMap<PersonId, String> =
            db.rows("SELECT id, name FROM person", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
        self.towns.rank(|town| finnish.key(town));
        self.people.rank(|id| names.get(id).map(|name| finnish.key(name)).unwrap_or_default());
        Ok(())
    }
}

/// Days since the beginning of year 0, for order and distance.
fn days(on: Date) -> i32 {
    // Howard Hinnant's days_from_civil, shifted to count from the first of March of year 0.
    let (year, month, day) = (i32::from(on.year()), i32::from(on.month()), i32::from(on.day()));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
}

/// Days of an ISO date as stored. By hand, because a hundred thousand of them are read before the first picture.
fn iso_days(text: &str) -> Option<i32> {
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    Date::new(part(0, 4)?, i8::try_from(part(5, 7)?).ok()?, i8::try_from(part(8, 10)?).ok()?).ok().map(days)
}

/// Seconds of an ISO date and time as stored.
fn iso_seconds(text: &str) -> Option<i64> {
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    Some(i64::from(iso_days(text)?) * 86_400 + part(11, 13)? * 3600 + part(14, 16)? * 60 + part(17, 19).unwrap_or_default())
}

/// A code as a number that sorts `K-999` before `K-1000`: eight bytes of what stands before the digits, then the digits.
fn code_key(code: &str) -> u128 {
    let prefix: String = code.chars().take_while(|c| !c.is_ascii_digit()).collect();
    let number: String = code.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).take(18).collect();
    let head = prefix.bytes().chain(std::iter::repeat(0)).take(8).fold(0_u128, |key, byte| (key << 8) | u128::from(byte));
    (head << 64) | u128::from(number.parse::<u64>().map_or(0, |number| number + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn codes_stand_by_their_numbers() {
        let mut codes = ["K-1000", "K-999", "A-5", "", "K-0042", "K-42b"];
        codes.sort_by_key(|code| code_key(code));
        assert_eq!(codes, ["", "A-5", "K-0042", "K-42b", "K-999", "K-1000"]);
    }

    #[test]
    fn days_count_on_over_months_and_leap_years() {
        assert_eq!(days(date(2024, 3, 1)) - days(date(2024, 2, 28)), 2);
        assert_eq!(days(date(2027, 1, 1)) - days(date(2026, 1, 1)), 365);
    }
}
