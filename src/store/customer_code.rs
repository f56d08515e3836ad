//! Customer codes as a series: the next one, whether one is taken, which numbers are free below the highest.

use super::error::StoreResult;
use super::reader::Reader;
use super::tx::Tx;
use super::{lookup, setting};
use crate::domain::customer::{series_code, series_number};
use crate::domain::setting::SettingKey;
use std::collections::HashSet;
use std::ops::RangeInclusive;

use crate::base::id::CustomerId;

/// The next code of the series: one above the highest number that was ever in use, so that no gap is filled silently.
///
/// # Errors
/// What the file refuses.
pub fn next_code(db: Reader<'_>) -> StoreResult<String> {
    let prefix = setting::code_prefix(db)?;
    Ok(series_code(&prefix, highest(db, &prefix)? + 1))
}

/// Whether another live customer has the code.
///
/// # Errors
/// What the file refuses.
pub fn code_taken(db: Reader<'_>, code: &str, except: Option<CustomerId>) -> StoreResult<bool> {
    let sql = "SELECT 1 FROM customer WHERE code = ?1 AND deleted_at IS NULL AND id IS NOT ?2";
    lookup::has(db, sql, (code, except))
}

/// The numbers of the series that no customer carries, below the highest one, as runs.
///
/// # Errors
/// What the file refuses.
pub fn code_gaps(db: Reader<'_>) -> StoreResult<Vec<RangeInclusive<i64>>> {
    let prefix = setting::code_prefix(db)?;
    let mut numbers = numbers(db, &prefix)?;
    numbers.sort_unstable();
    let mut gaps = Vec::new();
    let mut last = 0;
    for number in numbers {
        if number > last + 1 {
            gaps.push(last + 1..=number - 1);
        }
        last = number;
    }
    Ok(gaps)
}

/// Keeps in mind that a code was in use which now leaves its customer, so that the series never gives it again.
pub(super) fn keep_in_mind(tx: &Tx<'_>, code: &str) -> StoreResult<()> {
    let db = tx.reader();
    let prefix = setting::code_prefix(db)?;
    let Some(number) = series_number(&prefix, code) else { return Ok(()) };
    if number > remembered(db, &prefix)? { setting::set(tx, SettingKey::HighestCode, code) } else { Ok(()) }
}

/// The codes of a register held together, for adding many customers without a question to the file for each.
#[derive(Debug)]
pub struct Codes {
    prefix: String,
    highest: i64,
    taken: HashSet<String>,
}

impl Codes {
    /// The codes as they are now.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn load(db: Reader<'_>) -> StoreResult<Self> {
        let prefix = setting::code_prefix(db)?;
        let highest = highest(db, &prefix)?;
        let taken = db.rows("SELECT code FROM customer WHERE deleted_at IS NULL", [], |row| row.get(0))?;
        Ok(Self { prefix, highest, taken: taken.into_iter().collect() })
    }

    /// Takes a wished code, or the next of the series for an empty wish; `None` when it's taken already.
    pub fn take(&mut self, wish: &str) -> Option<String> {
        let code = if wish.is_empty() { series_code(&self.prefix, self.highest + 1) } else { wish.to_owned() };
        if !self.taken.insert(code.clone()) {
            return None;
        }
        self.highest = self.highest.max(series_number(&self.prefix, &code).filter(|number| *number <= HIGHEST).unwrap_or_default());
        Some(code)
    }
}

/// Longer numbers are somebody's own codes, not the series: the next one must always fit.
const HIGHEST: i64 = 999_999_999_999_999;

fn highest(db: Reader<'_>, prefix: &str) -> StoreResult<i64> {
    let in_rows = numbers(db, prefix)?.into_iter().max().unwrap_or_default();
    Ok(in_rows.max(remembered(db, prefix)?))
}

fn remembered(db: Reader<'_>, prefix: &str) -> StoreResult<i64> {
    let code = setting::get(db, SettingKey::HighestCode)?.unwrap_or_default();
    Ok(series_number(prefix, &code).filter(|number| *number <= HIGHEST).unwrap_or_default())
}

/// Numbers of all codes of the series, those in the bin too.
fn numbers(db: Reader<'_>, prefix: &str) -> StoreResult<Vec<i64>> {
    let after_prefix = format!("{prefix}\u{10FFFF}");
    let sql = "SELECT code FROM customer WHERE code >= ?1 AND code < ?2";
    let numbers =
        db.rows(sql, (prefix, after_prefix), |row| Ok(row.get_ref(0)?.as_str().ok().and_then(|code| series_number(prefix, code))))?;
    Ok(numbers.into_iter().flatten().filter(|number| *number <= HIGHEST).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer::CustomerDraft;
    use crate::store::customer::{get, remove, update};
    use crate::store::stage_move::Because;
    use crate::store::testing::{TODAY, add_customer, register, write};

    #[test]
    fn the_next_code_is_above_the_highest_ever_and_gaps_stay() {
        let mut register = register();
        assert_eq!(next_code(register.reader()).unwrap(), "K-0001");
        for code in ["K-0001", "K-0004", "K-0009", "X-0100", "K-12a", "K-9999999999999999999"] {
            add_customer(&mut register, code, code);
        }
        let last = add_customer(&mut register, "A", "K-10000");
        assert_eq!(next_code(register.reader()).unwrap(), "K-10001");
        write(&mut register, |tx| remove(tx, last));
        assert_eq!(next_code(register.reader()).unwrap(), "K-10001", "codes in the bin stay used");
        assert_eq!(code_gaps(register.reader()).unwrap(), [2..=3, 5..=8, 10..=9999]);
    }

    #[test]
    fn a_code_that_was_changed_by_hand_is_not_given_again() {
        let mut register = register();
        let id = add_customer(&mut register, "A", "K-0042");
        let new = CustomerDraft { name: "A".into(), code: "OMA".into(), ..Default::default() }.check().unwrap();
        write(&mut register, |tx| update(tx, id, 1, &new, Because { on: TODAY, reason: "" }));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values.code, "OMA");
        assert_eq!(next_code(register.reader()).unwrap(), "K-0043");
    }

    #[test]
    fn many_codes_are_given_without_asking_the_file() {
        let mut register = register();
        let first = add_customer(&mut register, "A", "K-0003");
        assert!(code_taken(register.reader(), "K-0003", None).unwrap());
        assert!(!code_taken(register.reader(), "K-0003", Some(first)).unwrap());
        let mut codes = Codes::load(register.reader()).unwrap();
        assert_eq!(codes.take("").as_deref(), Some("K-0004"));
        assert_eq!(codes.take("K-0010").as_deref(), Some("K-0010"));
        assert_eq!(codes.take("K-0003"), None);
        assert_eq!(codes.take("").as_deref(), Some("K-0011"));
    }

    #[test]
    fn a_changed_prefix_begins_its_own_series() {
        let mut register = register();
        add_customer(&mut register, "A", "K-0003");
        write(&mut register, |tx| setting::set(tx, SettingKey::CodePrefix, "AS"));
        assert_eq!(next_code(register.reader()).unwrap(), "AS0001");
    }
}
