//! Targets of measures; the one that holds for a measure is the one written last.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::id::MeasureTargetId;
use crate::domain::measure::target::{MeasureTarget, MeasureTargetDraft, NewMeasureTarget};
use rusqlite::{Row, params};

const COLUMNS: &str = "id, rev, measure, value, start, deadline, meaning, resources, person_id, date(created_at / 1000, 'unixepoch')";

fn from_row(row: &Row<'_>) -> rusqlite::Result<MeasureTarget> {
    let (measure, value, deadline) = (row.get(2)?, row.get(3)?, row.get::<_, Iso<Date>>(5)?.0);
    let draft = MeasureTargetDraft {
        measure: Some(measure),
        value: Some(value),
        start: row.get(4)?,
        deadline: Some(deadline),
        meaning: row.get(6)?,
        resources: row.get(7)?,
        person: row.get(8)?,
    };
    let values = NewMeasureTarget { measure, value, deadline, draft };
    Ok(MeasureTarget { id: row.get(0)?, rev: row.get(1)?, since: row.get::<_, Iso<Date>>(9)?.0, values })
}

/// Every target, of each measure the newest first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<MeasureTarget>> {
    let sql = format!("SELECT {COLUMNS} FROM measure_target WHERE deleted_at IS NULL ORDER BY measure, id DESC");
    db.rows(&sql, [], from_row)
}

/// Adds a target.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewMeasureTarget) -> StoreResult<MeasureTargetId> {
    let (id, draft): (MeasureTargetId, _) = (tx.new_id(), &new.draft);
    tx.execute(
        "INSERT INTO measure_target (id, measure, value, start, deadline, meaning, resources, person_id, created_at, updated_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)",
        params![
            id,
            new.measure,
            new.value,
            draft.start,
            Iso(new.deadline),
            draft.meaning,
            draft.resources,
            draft.person,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    Ok(id)
}

/// Writes a target anew.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: MeasureTargetId, rev: i64, new: &NewMeasureTarget) -> StoreResult<()> {
    let draft = &new.draft;
    let written = tx.execute(
        "UPDATE measure_target SET measure = ?3, value = ?4, start = ?5, deadline = ?6, meaning = ?7, resources = ?8, person_id = ?9,
           updated_at = ?10, updated_by = ?11, rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            new.measure,
            new.value,
            draft.start,
            Iso(new.deadline),
            draft.meaning,
            draft.resources,
            draft.person,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "measure_target", id)
}

/// Puts a target into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: MeasureTargetId) -> StoreResult<()> {
    lookup::bin(tx, "measure_target", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::Measure;
    use crate::store::error::StoreError;
    use crate::store::testing::{TODAY, register, write};

    #[test]
    fn a_target_comes_back_as_it_was_written_and_undo_knows_it() {
        let mut register = register();
        let draft = MeasureTargetDraft {
            measure: Some(Measure::Nps),
            value: Some(45.0),
            start: Some(-3.5),
            deadline: Some(TODAY),
            meaning: "Suosittelu tuo asiakkaat.".into(),
            ..Default::default()
        };
        let id = write(&mut register, |tx| insert(tx, &draft.check().unwrap()));
        let changed = MeasureTargetDraft { value: Some(50.0), resources: "2 h viikossa".into(), ..draft.clone() };
        write(&mut register, |tx| update(tx, id, 1, &changed.check().unwrap()));
        assert_eq!(list(register.reader()).unwrap()[0].values.draft, changed);
        let late = register.write_step("test", 3_000, TODAY, |tx| update(tx, id, 1, &draft.check().unwrap()));
        assert!(matches!(late, Err(StoreError::ChangedSince)));
        register.undo(4_000, TODAY).unwrap();
        assert_eq!(list(register.reader()).unwrap()[0].values.draft, draft);
        write(&mut register, |tx| remove(tx, id));
        assert_eq!(list(register.reader()).unwrap(), []);
    }
}
