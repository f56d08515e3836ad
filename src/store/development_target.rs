//! Development targets with their milestones and immediate actions.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::Date;
use crate::base::figure::Figure;
use crate::base::id::{DevelopmentTargetId, ImmediateActionId, MilestoneId, TaskId, TowsActionId};
use crate::domain::development_target::{
    DevelopmentTarget, DevelopmentTargetDraft, ImmediateActionDraft, Measures, MilestoneDraft, NewDevelopmentTarget, TargetStatus,
};
use crate::domain::summary::MilestoneRow;
use rusqlite::{Row, params};
use std::collections::HashMap;

const COLUMNS: &str = "id, rev, title, target_source, question, tows_action_id, reason, sales_measures, marketing_measures, service_measures, \
     management_measures, obstacles, person_id, measure, start_figure, goal_figure, current_figure, deadline, status";

fn from_row(row: &Row<'_>) -> rusqlite::Result<DevelopmentTarget> {
    let figure = |column: usize| row.get::<_, Option<i64>>(column).map(|hundredths| hundredths.map(Figure));
    let values = DevelopmentTargetDraft {
        title: row.get(2)?,
        source: row.get(3)?,
        question: row.get(4)?,
        tows: row.get(5)?,
        why: row.get(6)?,
        measures: Measures { sales: row.get(7)?, marketing: row.get(8)?, service: row.get(9)?, management: row.get(10)? },
        obstacles: row.get(11)?,
        actions: Vec::new(),
        owner: row.get(12)?,
        milestones: Vec::new(),
        measure: row.get(13)?,
        start: figure(14)?,
        goal: figure(15)?,
        current: figure(16)?,
        deadline: row.get::<_, Option<Iso<Date>>>(17)?.map(|day| day.0),
        status: row.get(18)?,
    };
    Ok(DevelopmentTarget { id: row.get(0)?, rev: row.get(1)?, values })
}

/// The targets in the owner's order, open ones before those that are over.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<DevelopmentTarget>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM development_target WHERE deleted_at IS NULL ORDER BY status IN ('reached', 'dropped'), position, id"
    );
    let mut targets = db.rows(&sql, [], from_row)?;
    fill(db, &mut targets)?;
    Ok(targets)
}

/// A target.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: DevelopmentTargetId) -> StoreResult<Option<DevelopmentTarget>> {
    let sql = format!("SELECT {COLUMNS} FROM development_target WHERE id = ?1 AND deleted_at IS NULL");
    let mut target: Vec<DevelopmentTarget> = db.row(&sql, [id], from_row)?.into_iter().collect();
    fill(db, &mut target)?;
    Ok(target.pop())
}

/// Milestones and actions of targets, read at once.
fn fill(db: Reader<'_>, targets: &mut [DevelopmentTarget]) -> StoreResult<()> {
    let mut milestones: HashMap<DevelopmentTargetId, Vec<MilestoneDraft>> = HashMap::new();
    let sql = "SELECT development_target_id, id, title, due, done_on FROM milestone ORDER BY due, id";
    for (target, milestone) in db.rows(sql, [], |row| Ok((row.get(0)?, milestone_of(row, 1)?)))? {
        milestones.entry(target).or_default().push(milestone);
    }
    let mut actions: HashMap<DevelopmentTargetId, Vec<ImmediateActionDraft>> = HashMap::new();
    // A task that lies in the bin is none: the action can be made a task again.
    let sql = "SELECT a.development_target_id, a.id, a.text, t.id FROM immediate_action a
               LEFT JOIN task t ON t.id = a.task_id AND t.deleted_at IS NULL ORDER BY a.position, a.id";
    for (target, action) in
        db.rows(sql, [], |row| Ok((row.get(0)?, ImmediateActionDraft { id: row.get(1)?, text: row.get(2)?, task: row.get(3)? })))?
    {
        actions.entry(target).or_default().push(action);
    }
    for target in targets {
        target.values.milestones = milestones.remove(&target.id).unwrap_or_default();
        target.values.actions = actions.remove(&target.id).unwrap_or_default();
    }
    Ok(())
}

fn milestone_of(row: &Row<'_>, from: usize) -> rusqlite::Result<MilestoneDraft> {
    Ok(MilestoneDraft {
        id: row.get(from)?,
        title: row.get(from + 1)?,
        due: Some(row.get::<_, Iso<Date>>(from + 2)?.0),
        done_on: row.get::<_, Option<Iso<Date>>>(from + 3)?.map(|day| day.0),
    })
}

/// Milestones of open targets that are due up to a day and not reached, the earliest first, at most `most`.
///
/// # Errors
/// What the file refuses.
pub fn milestones_due(db: Reader<'_>, by: Date, most: i64) -> StoreResult<Vec<MilestoneRow>> {
    db.rows(
        "SELECT m.id, m.title, m.due, t.id, t.title, t.reason FROM milestone m JOIN development_target t ON t.id = m.development_target_id
         WHERE m.done_on IS NULL AND m.due <= ?1 AND t.deleted_at IS NULL AND t.status IN ('planned', 'underway')
         ORDER BY m.due, m.id LIMIT ?2",
        (Iso(by), most),
        |row| {
            Ok(MilestoneRow {
                id: row.get(0)?,
                title: row.get(1)?,
                due: row.get::<_, Iso<Date>>(2)?.0,
                target: row.get(3)?,
                target_title: row.get(4)?,
                why: row.get(5)?,
            })
        },
    )
}

/// The targets that were made of TOWS actions.
///
/// # Errors
/// What the file refuses.
pub fn of_tows(db: Reader<'_>) -> StoreResult<HashMap<TowsActionId, DevelopmentTargetId>> {
    let sql = "SELECT tows_action_id, id FROM development_target WHERE tows_action_id IS NOT NULL AND deleted_at IS NULL ORDER BY id DESC";
    Ok(db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// How many targets there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    lookup::count(db, "SELECT count(*) FROM development_target WHERE deleted_at IS NULL", [])
}

/// Adds a target as the last one.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewDevelopmentTarget) -> StoreResult<DevelopmentTargetId> {
    let id: DevelopmentTargetId = tx.new_id();
    let values = new.values();
    tx.execute(
        "INSERT INTO development_target (id, title, target_source, status, position, created_at, updated_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(position), 0) + 1 FROM development_target), ?5, ?5, ?6)",
        params![id, values.title, values.source, values.status, tx.now_ms(), tx.device()],
    )?;
    let written = write(tx, id, 1, values)?;
    lookup::found(written)?;
    Ok(id)
}

/// Writes a target anew with its milestones and actions.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: DevelopmentTargetId, rev: i64, new: &NewDevelopmentTarget) -> StoreResult<()> {
    let written = write(tx, id, rev, new.values())?;
    lookup::found_unchanged(tx.reader(), written, "development_target", id)
}

fn write(tx: &Tx<'_>, id: DevelopmentTargetId, rev: i64, values: &DevelopmentTargetDraft) -> StoreResult<usize> {
    let figure = |figure: Option<Figure>| figure.map(|figure| figure.0);
    let written = tx.execute(
        "UPDATE development_target SET title = ?3, target_source = ?4, question = ?5, tows_action_id = ?6, reason = ?7, sales_measures = ?8,
           marketing_measures = ?9, service_measures = ?10, management_measures = ?11, obstacles = ?12, person_id = ?13, measure = ?14,
           start_figure = ?15, goal_figure = ?16, current_figure = ?17, deadline = ?18, status = ?19, updated_at = ?20, updated_by = ?21,
           rev = rev + 1 WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.title,
            values.source,
            values.question,
            values.tows,
            values.why,
            values.measures.sales,
            values.measures.marketing,
            values.measures.service,
            values.measures.management,
            values.obstacles,
            values.owner,
            values.measure,
            figure(values.start),
            figure(values.goal),
            figure(values.current),
            values.deadline.map(Iso),
            values.status,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    if written > 0 {
        write_milestones(tx, id, &values.milestones)?;
        write_actions(tx, id, &values.actions)?;
    }
    Ok(written)
}

/// Makes the milestones of a target exactly these; rows that stay as they are aren't written.
fn write_milestones(tx: &Tx<'_>, target: DevelopmentTargetId, rows: &[MilestoneDraft]) -> StoreResult<()> {
    let sql = "SELECT id, title, due, done_on FROM milestone WHERE development_target_id = ?1";
    let known: Vec<MilestoneDraft> = tx.reader().rows(sql, [target], |row| milestone_of(row, 0))?;
    for gone in known.iter().filter(|old| !rows.iter().any(|row| row.id == old.id)) {
        tx.execute("DELETE FROM milestone WHERE id = ?1", [gone.id])?;
    }
    for row in rows {
        let (due, done_on) = (row.due.map(Iso), row.done_on.map(Iso));
        match row.id.filter(|id| known.iter().any(|old| old.id == Some(*id))) {
            Some(_) if known.contains(row) => {}
            Some(id) => {
                tx.execute("UPDATE milestone SET title = ?2, due = ?3, done_on = ?4 WHERE id = ?1", (id, &row.title, due, done_on))?;
            }
            None => {
                let id: MilestoneId = tx.new_id();
                let sql = "INSERT INTO milestone (id, development_target_id, title, due, done_on) VALUES (?1, ?2, ?3, ?4, ?5)";
                tx.execute(sql, (id, target, &row.title, due, done_on))?;
            }
        }
    }
    Ok(())
}

/// Makes the immediate actions of a target exactly these, in this order; which became tasks isn't a form's to change.
fn write_actions(tx: &Tx<'_>, target: DevelopmentTargetId, rows: &[ImmediateActionDraft]) -> StoreResult<()> {
    let sql = "SELECT id, text, position FROM immediate_action WHERE development_target_id = ?1";
    let known: Vec<(ImmediateActionId, String, i64)> =
        tx.reader().rows(sql, [target], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for (gone, ..) in known.iter().filter(|(id, ..)| !rows.iter().any(|row| row.id == Some(*id))) {
        tx.execute("DELETE FROM immediate_action WHERE id = ?1", [gone])?;
    }
    for (position, row) in (1_i64..).zip(rows) {
        match row.id.and_then(|id| known.iter().find(|(old, ..)| *old == id)) {
            Some((_, text, place)) if *text == row.text && *place == position => {}
            Some((id, ..)) => {
                tx.execute("UPDATE immediate_action SET text = ?2, position = ?3 WHERE id = ?1", (id, &row.text, position))?;
            }
            None => {
                let id: ImmediateActionId = tx.new_id();
                let sql = "INSERT INTO immediate_action (id, development_target_id, position, text, task_id) VALUES (?1, ?2, ?3, ?4, ?5)";
                tx.execute(sql, (id, target, position, &row.text, row.task))?;
            }
        }
    }
    Ok(())
}

/// Moves a target to a place in the order of [`list`], counted from 0. Only rows that change are written.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn move_to(tx: &Tx<'_>, id: DevelopmentTargetId, to: usize) -> StoreResult<()> {
    let mut order: Vec<DevelopmentTargetId> = list(tx.reader())?.into_iter().map(|target| target.id).collect();
    let from = order.iter().position(|other| *other == id);
    lookup::found(usize::from(from.is_some()))?;
    order.retain(|other| *other != id);
    order.insert(to.min(order.len()), id);
    for (position, target) in (1_i64..).zip(order) {
        tx.execute(
            "UPDATE development_target SET position = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE id = ?1 AND position <> ?2",
            (target, position, tx.now_ms(), tx.device()),
        )?;
    }
    Ok(())
}

/// Says how far a target is; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_status(tx: &Tx<'_>, id: DevelopmentTargetId, status: TargetStatus) -> StoreResult<bool> {
    let sql = "UPDATE development_target SET status = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1
               WHERE id = ?1 AND deleted_at IS NULL AND status <> ?2";
    Ok(tx.execute(sql, (id, status, tx.now_ms(), tx.device()))? > 0)
}

/// Marks a milestone reached on a day, or open again; whether that changed anything. Its target counts as written.
///
/// # Errors
/// What the file refuses.
pub fn set_done(tx: &Tx<'_>, id: MilestoneId, done_on: Option<Date>) -> StoreResult<bool> {
    let sql = "UPDATE milestone SET done_on = ?2 WHERE id = ?1 AND (done_on IS NULL) <> (?2 IS NULL)";
    let written = tx.execute(sql, (id, done_on.map(Iso)))? > 0;
    stamp_target(tx, id, written)
}

/// Puts an open milestone off until a day; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn snooze(tx: &Tx<'_>, id: MilestoneId, until: Date) -> StoreResult<bool> {
    let written = tx.execute("UPDATE milestone SET due = ?2 WHERE id = ?1 AND done_on IS NULL AND due <> ?2", (id, Iso(until)))? > 0;
    stamp_target(tx, id, written)
}

/// Raises the target's `rev`, so that a form opened before doesn't write an older milestone over this one.
fn stamp_target(tx: &Tx<'_>, milestone: MilestoneId, written: bool) -> StoreResult<bool> {
    if written {
        tx.execute(
            "UPDATE development_target SET updated_at = ?2, updated_by = ?3, rev = rev + 1
             WHERE id = (SELECT development_target_id FROM milestone WHERE id = ?1)",
            (milestone, tx.now_ms(), tx.device()),
        )?;
    }
    Ok(written)
}

/// An immediate action with the target that it's of.
///
/// # Errors
/// What the file refuses.
pub fn action(db: Reader<'_>, id: ImmediateActionId) -> StoreResult<Option<(ImmediateActionDraft, DevelopmentTarget)>> {
    let target = db.row("SELECT development_target_id FROM immediate_action WHERE id = ?1", [id], |row| row.get(0))?;
    let Some(target) = target.map(|id| get(db, id)).transpose()?.flatten() else { return Ok(None) };
    Ok(target.values.actions.iter().find(|action| action.id == Some(id)).cloned().map(|action| (action, target)))
}

/// Notes the task that was made of an immediate action.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn set_task(tx: &Tx<'_>, id: ImmediateActionId, task: TaskId) -> StoreResult<()> {
    lookup::found(tx.execute("UPDATE immediate_action SET task_id = ?2 WHERE id = ?1", (id, task))?)
}

/// Puts a target into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: DevelopmentTargetId) -> StoreResult<()> {
    lookup::bin(tx, "development_target", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Register;
    use crate::store::testing::{TODAY, register, write};
    use jiff::civil::date;

    fn milestone(title: &str, due: Date) -> MilestoneDraft {
        MilestoneDraft { title: title.into(), due: Some(due), ..Default::default() }
    }

    fn draft(title: &str) -> DevelopmentTargetDraft {
        DevelopmentTargetDraft {
            title: title.into(),
            measures: Measures { sales: "Soita".into(), service: "Vastaa".into(), ..Default::default() },
            milestones: vec![milestone("Eka", TODAY), milestone("Toka", date(2027, 3, 1))],
            actions: vec![ImmediateActionDraft { text: "Tee heti".into(), ..Default::default() }],
            start: Some(Figure(4800)),
            goal: Some(Figure(2450)),
            deadline: Some(date(2027, 6, 30)),
            ..Default::default()
        }
    }

    fn add(register: &mut Register, title: &str) -> DevelopmentTargetId {
        let new = draft(title).check().unwrap();
        write(register, |tx| insert(tx, &new))
    }

    fn titles(register: &Register) -> Vec<String> {
        list(register.reader()).unwrap().into_iter().map(|target| target.values.title).collect()
    }

    #[test]
    fn a_target_comes_back_as_it_went_in_and_changes_row_by_row() {
        let mut register = register();
        let id = add(&mut register, "A");
        let stored = get(register.reader(), id).unwrap().unwrap();
        let mut values = stored.values.clone();
        assert_eq!((values.goal, values.deadline, values.milestones.len()), (Some(Figure(2450)), Some(date(2027, 6, 30)), 2));
        let kept = values.milestones[1].clone();
        values.milestones.remove(0);
        values.milestones.push(milestone("Kolmas", date(2027, 5, 1)));
        let new = values.check().unwrap();
        write(&mut register, |tx| update(tx, id, stored.rev, &new));
        let after = get(register.reader(), id).unwrap().unwrap().values;
        assert_eq!(after.milestones.first(), Some(&kept), "a row that stays keeps its id");
        assert_eq!(after.milestones.len(), 2);
        let old = register.write_step("test", 1, TODAY, |tx| update(tx, id, stored.rev, &new)).unwrap_err();
        assert!(matches!(old, crate::store::StoreError::ChangedSince), "{old}");
        register.undo(2_000, TODAY).unwrap();
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values, stored.values);
    }

    #[test]
    fn the_order_is_the_owners_and_what_is_over_sinks() {
        let mut register = register();
        let ids = ["A", "B", "C"].map(|title| add(&mut register, title));
        write(&mut register, |tx| move_to(tx, ids[2], 0));
        assert_eq!(titles(&register), ["C", "A", "B"]);
        write(&mut register, |tx| set_status(tx, ids[2], TargetStatus::Reached));
        assert_eq!(titles(&register), ["A", "B", "C"]);
        write(&mut register, |tx| remove(tx, ids[0]));
        assert_eq!((titles(&register), count(register.reader()).unwrap()), (vec!["B".to_owned(), "C".to_owned()], 2));
    }

    #[test]
    fn milestones_of_open_targets_are_due_until_reached_or_put_off() {
        let mut register = register();
        let id = add(&mut register, "A");
        let due = |register: &Register| milestones_due(register.reader(), TODAY, 9).unwrap();
        let first = due(&register);
        assert_eq!(first.iter().map(|row| (row.title.as_str(), row.target_title.as_str())).collect::<Vec<_>>(), [("Eka", "A")]);
        assert!(write(&mut register, |tx| snooze(tx, first[0].id, date(2026, 12, 1))));
        assert_eq!(due(&register), []);
        assert!(write(&mut register, |tx| set_done(tx, first[0].id, Some(TODAY))));
        assert!(!write(&mut register, |tx| set_done(tx, first[0].id, Some(TODAY))));
        assert_eq!(get(register.reader(), id).unwrap().unwrap().values.milestones_done(), (1, 2));
        for _ in 0..2 {
            register.undo(2_000, TODAY).unwrap();
        }
        assert_eq!(due(&register), first);
        write(&mut register, |tx| set_status(tx, id, TargetStatus::Dropped));
        assert_eq!(due(&register), []);
    }
}
