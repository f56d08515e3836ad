//! Search documents that wait to be indexed: ranges of the change log that large deeds left behind.
//! What is indexed is the records as they stand then, so later deeds and undo need to know nothing of it.

use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::tx::Tx;

/// How many rows of the change log wait; 0 when the search knows everything.
///
/// # Errors
/// What the file says.
pub fn left(db: Reader<'_>) -> StoreResult<i64> {
    Ok(db.row("SELECT coalesce(sum(last - next + 1), 0) FROM search_pending", [], |row| row.get(0))?.unwrap_or_default())
}

/// Lets the documents of a range wait.
pub(in crate::store) fn add(tx: &Tx<'_>, range: (i64, i64)) -> StoreResult<()> {
    tx.execute("INSERT INTO search_pending (next, last) VALUES (?1, ?2)", range)?;
    Ok(())
}

/// Takes the first of the waiting rows, `most` at a time.
pub(in crate::store) fn take(tx: &Tx<'_>, most: i64) -> StoreResult<Option<(i64, i64)>> {
    let sql = "SELECT id, next, last FROM search_pending ORDER BY id LIMIT 1";
    let first = tx.reader().row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let Some((id, next, last)): Option<(i64, i64, i64)> = first else { return Ok(None) };
    let until = last.min(next + most - 1);
    if until == last {
        tx.execute("DELETE FROM search_pending WHERE id = ?1", [id])?;
    } else {
        tx.execute("UPDATE search_pending SET next = ?2 WHERE id = ?1", (id, until + 1))?;
    }
    Ok(Some((next, until)))
}

/// Nothing waits any more: everything is made anew.
pub(in crate::store) fn clear(tx: &Tx<'_>) -> StoreResult<()> {
    tx.execute("DELETE FROM search_pending", [])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer::{Address, CustomerDraft};
    use crate::store::search::search;
    use crate::store::stage_move::Because;
    use crate::store::testing::{TODAY, add_customer, register, write};
    use crate::store::{Register, StoreResult, customer};

    fn import(register: &mut Register, count: usize) {
        let add = |tx: &Tx<'_>| -> StoreResult<()> {
            for number in 0..count {
                let address = Address { town: "Naantali".into(), ..Address::default() };
                let draft = CustomerDraft { name: format!("Puoti {number}"), addresses: vec![address], ..CustomerDraft::default() };
                customer::insert(tx, &draft.check().unwrap(), &format!("A-{number}"), Because { on: TODAY, reason: "" })?;
            }
            Ok(())
        };
        register.write_step("customer.import", 1, TODAY, add).unwrap();
    }

    fn found(register: &Register, words: &str) -> usize {
        search(register.reader(), words, 50).unwrap().len()
    }

    fn documents(register: &Register) -> i64 {
        register.reader().row("SELECT count(*) FROM search_doc", [], |row| row.get(0)).unwrap().unwrap()
    }

    #[test]
    fn a_large_deed_is_indexed_after_it_and_a_small_one_with_it() {
        let mut register = register();
        import(&mut register, 2_000);
        assert_eq!(customer::count(register.reader()).unwrap(), 2_000);
        assert_eq!((left(register.reader()).unwrap(), documents(&register)), (6_000, 0));
        add_customer(&mut register, "Kotipuoti Tyyne", "K-0001");
        assert_eq!(found(&register, "tyyne"), 1);
        assert_eq!(register.index_more().unwrap(), 2_000);
        assert!(found(&register, "naantali") > 0);
        assert_eq!(register.index_more().unwrap(), 0);
        assert_eq!((register.index_more().unwrap(), documents(&register)), (0, 2_001));
        assert_eq!(found(&register, "A-1999"), 1);
    }

    #[test]
    fn undo_in_the_middle_leaves_nothing_behind() {
        let mut register = register();
        import(&mut register, 2_000);
        register.index_more().unwrap();
        register.undo(2, TODAY).unwrap();
        assert_eq!(found(&register, "naantali"), 0, "what was taken back isn't found, indexed or not");
        while register.index_more().unwrap() > 0 {}
        assert_eq!(documents(&register), 0);
        register.redo(3, TODAY).unwrap();
        while register.index_more().unwrap() > 0 {}
        assert_eq!((documents(&register), found(&register, "A-77")), (2_000, 11));
    }

    #[test]
    fn a_change_of_what_waits_is_not_undone_by_the_index() {
        let mut register = register();
        import(&mut register, 2_000);
        let id = customer::by_code(register.reader(), "A-1500").unwrap().unwrap();
        let renamed = CustomerDraft { name: "Lahjatalo Utu".into(), ..CustomerDraft::default() }.check().unwrap();
        write(&mut register, |tx| customer::update(tx, id, 1, &renamed, Because { on: TODAY, reason: "" }));
        while register.index_more().unwrap() > 0 {}
        assert_eq!((found(&register, "utu"), found(&register, "A-1500")), (1, 1));
        assert_eq!(documents(&register), 2_000);
    }
}
