//! Experience plans: versions by year, their cards, cells that are empty on purpose, and what was felt in each cell.

use super::columns::Iso;
use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{ExperienceId, ExperiencePlanId, NeedGroupId, PhaseId, TaskId};
use crate::base::{Date, DateTime};
use crate::domain::experience::{
    Cell, Experience, ExperienceDraft, ExperiencePlan, ExperienceStatus, Felt, NewExperience, PlanAxis, PlanRow, Voice,
};
use crate::domain::feedback::{FeedbackKind, FeedbackStatus};
use crate::domain::interaction::Channel;
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use rusqlite::{Row, params};
use std::collections::HashMap;
use uuid::Uuid;

const COLUMNS: &str = "id, rev, experience_plan_id, phase_id, segment, need_group_id, stage, position, title, goal, needs, unexpected, exceeded, \
     emotion, emotion_why, channels, information, information_use, person_id, measure, cost_cents, status, adaptation";

/// A row of the grid as it stands in three columns.
type RowColumns = (Option<Segment>, Option<NeedGroupId>, Option<Stage>);

fn columns_of(row: PlanRow) -> RowColumns {
    match row {
        PlanRow::Segment(segment) => (Some(segment), None, None),
        PlanRow::NeedGroup(group) => (None, Some(group), None),
        PlanRow::Stage(stage) => (None, None, Some(stage)),
    }
}

/// The cell that begins at a column: phase, then the three columns of the row.
fn cell(row: &Row<'_>, at: usize) -> rusqlite::Result<Cell> {
    let phase: PhaseId = row.get(at)?;
    let of = (row.get(at + 1)?, row.get(at + 2)?, row.get(at + 3)?);
    let row = match of {
        (Some(segment), None, None) => PlanRow::Segment(segment),
        (None, Some(group), None) => PlanRow::NeedGroup(group),
        (None, None, Some(stage)) => PlanRow::Stage(stage),
        _ => return Err(rusqlite::Error::InvalidQuery),
    };
    Ok(Cell { row, phase })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Experience> {
    let channels: String = row.get(15)?;
    let values = ExperienceDraft {
        title: row.get(8)?,
        goal: row.get(9)?,
        needs: row.get(10)?,
        unexpected: row.get(11)?,
        exceeded: row.get(12)?,
        emotion: row.get(13)?,
        emotion_why: row.get(14)?,
        channels: channels.split_whitespace().filter_map(Channel::from_code).collect(),
        information: row.get(16)?,
        information_use: row.get(17)?,
        person: row.get(18)?,
        measure: row.get(19)?,
        cost: row.get(20)?,
        status: row.get(21)?,
        adaptation: row.get(22)?,
    };
    Ok(Experience { id: row.get(0)?, rev: row.get(1)?, plan: row.get(2)?, cell: cell(row, 3)?, position: row.get(7)?, values })
}

/// The plans, the latest year first.
///
/// # Errors
/// What the file refuses.
pub fn plans(db: Reader<'_>) -> StoreResult<Vec<ExperiencePlan>> {
    let sql = "SELECT id, year, notes FROM experience_plan WHERE deleted_at IS NULL ORDER BY year DESC, id DESC";
    db.rows(sql, [], |row| Ok(ExperiencePlan { id: row.get(0)?, year: row.get(1)?, notes: row.get(2)? }))
}

/// The plan of a year.
///
/// # Errors
/// What the file refuses.
pub fn plan_of_year(db: Reader<'_>, year: i64) -> StoreResult<Option<ExperiencePlan>> {
    Ok(plans(db)?.into_iter().find(|plan| plan.year == year))
}

/// Adds an empty plan.
///
/// # Errors
/// What the file refuses.
pub fn insert_plan(tx: &Tx<'_>, year: i64, notes: &str) -> StoreResult<ExperiencePlanId> {
    let id: ExperiencePlanId = tx.new_id();
    let sql = "INSERT INTO experience_plan (id, year, notes, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
    tx.execute(sql, params![id, year, notes, tx.now_ms(), tx.device()])?;
    Ok(id)
}

/// Writes a plan's year and notes anew.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update_plan(tx: &Tx<'_>, id: ExperiencePlanId, year: i64, notes: &str) -> StoreResult<()> {
    let sql = "UPDATE experience_plan SET year = ?2, notes = ?3, updated_at = ?4, updated_by = ?5, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL";
    lookup::found(tx.execute(sql, params![id, year, notes, tx.now_ms(), tx.device()])?)
}

/// Puts a plan with its cards into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_plan(tx: &Tx<'_>, id: ExperiencePlanId) -> StoreResult<()> {
    lookup::bin(tx, "experience_plan", id)
}

/// The cards of a plan, cell by cell in the cards' order.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, plan: ExperiencePlanId) -> StoreResult<Vec<Experience>> {
    let sql =
        format!("SELECT {COLUMNS} FROM experience WHERE experience_plan_id = ?1 AND deleted_at IS NULL ORDER BY phase_id, position, id");
    db.rows(&sql, [plan], from_row)
}

/// A card.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: ExperienceId) -> StoreResult<Option<Experience>> {
    db.row(&format!("SELECT {COLUMNS} FROM experience WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)
}

/// Adds a card as the last of a cell.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, plan: ExperiencePlanId, cell: Cell, new: &NewExperience) -> StoreResult<ExperienceId> {
    let (id, values): (ExperienceId, _) = (tx.new_id(), new.values());
    let (segment, group, stage) = columns_of(cell.row);
    tx.execute(
        "INSERT INTO experience (id, experience_plan_id, phase_id, segment, need_group_id, stage, position, title, goal, needs, unexpected, \
           exceeded, emotion, emotion_why, channels, information, information_use, person_id, measure, cost_cents, status, adaptation, \
           created_at, updated_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6,
           (SELECT 1 + coalesce(max(position), 0) FROM experience WHERE experience_plan_id = ?2 AND phase_id = ?3
              AND segment IS ?4 AND need_group_id IS ?5 AND stage IS ?6),
           ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?22, ?23)",
        params![
            id,
            plan,
            cell.phase,
            segment,
            group,
            stage,
            values.title,
            values.goal,
            values.needs,
            values.unexpected,
            values.exceeded,
            values.emotion,
            values.emotion_why,
            channels(values),
            values.information,
            values.information_use,
            values.person,
            values.measure,
            values.cost,
            values.status,
            values.adaptation,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    set_none(tx, plan, cell, false)?;
    Ok(id)
}

fn channels(values: &ExperienceDraft) -> String {
    values.channels.iter().map(|channel| channel.code()).collect::<Vec<_>>().join(" ")
}

/// Writes a card anew.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: ExperienceId, rev: i64, new: &NewExperience) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE experience SET title = ?3, goal = ?4, needs = ?5, unexpected = ?6, exceeded = ?7, emotion = ?8, emotion_why = ?9, channels = ?10, \
           information = ?11, information_use = ?12, person_id = ?13, measure = ?14, cost_cents = ?15, status = ?16, adaptation = ?17, \
           updated_at = ?18, updated_by = ?19, rev = rev + 1
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![
            id,
            rev,
            values.title,
            values.goal,
            values.needs,
            values.unexpected,
            values.exceeded,
            values.emotion,
            values.emotion_why,
            channels(values),
            values.information,
            values.information_use,
            values.person,
            values.measure,
            values.cost,
            values.status,
            values.adaptation,
            tx.now_ms(),
            tx.device()
        ],
    )?;
    lookup::found_unchanged(tx.reader(), written, "experience", id)
}

/// Moves a card to a place of a cell of the same plan; those behind it make room.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn move_to(tx: &Tx<'_>, id: ExperienceId, cell: Cell, position: i64) -> StoreResult<()> {
    let (segment, group, stage) = columns_of(cell.row);
    tx.execute(
        "UPDATE experience SET position = position + 1 WHERE phase_id = ?2 AND segment IS ?3 AND need_group_id IS ?4 AND stage IS ?5 \
           AND experience_plan_id = (SELECT experience_plan_id FROM experience WHERE id = ?1) AND position >= ?6 AND id <> ?1",
        params![id, cell.phase, segment, group, stage, position],
    )?;
    lookup::found(tx.execute(
        "UPDATE experience SET phase_id = ?2, segment = ?3, need_group_id = ?4, stage = ?5, position = ?6, updated_at = ?7, updated_by = ?8, \
           rev = rev + 1 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, cell.phase, segment, group, stage, position, tx.now_ms(), tx.device()],
    )?)
}

/// Says how far a card has come; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_status(tx: &Tx<'_>, id: ExperienceId, status: ExperienceStatus) -> StoreResult<bool> {
    let sql = "UPDATE experience SET status = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 \
               WHERE id = ?1 AND deleted_at IS NULL AND status <> ?2";
    Ok(tx.execute(sql, params![id, status, tx.now_ms(), tx.device()])? > 0)
}

/// Puts a card into the bin.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: ExperienceId) -> StoreResult<()> {
    lookup::bin(tx, "experience", id)
}

/// The cells of a plan that are empty on purpose.
///
/// # Errors
/// What the file refuses.
pub fn none_cells(db: Reader<'_>, plan: ExperiencePlanId) -> StoreResult<Vec<Cell>> {
    let sql = "SELECT phase_id, segment, need_group_id, stage FROM experience_none WHERE experience_plan_id = ?1";
    db.rows(sql, [plan], |row| cell(row, 0))
}

/// Says that nothing is meant to be in a cell, or takes that back; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_none(tx: &Tx<'_>, plan: ExperiencePlanId, cell: Cell, none: bool) -> StoreResult<bool> {
    let (segment, group, stage) = columns_of(cell.row);
    let here = "experience_plan_id = ?1 AND phase_id = ?2 AND segment IS ?3 AND need_group_id IS ?4 AND stage IS ?5";
    if !none {
        return Ok(tx.execute(&format!("DELETE FROM experience_none WHERE {here}"), params![plan, cell.phase, segment, group, stage])? > 0);
    }
    let sql = format!(
        "INSERT INTO experience_none (id, experience_plan_id, phase_id, segment, need_group_id, stage) SELECT ?6, ?1, ?2, ?3, ?4, ?5 \
         WHERE NOT EXISTS (SELECT 1 FROM experience_none WHERE {here})"
    );
    Ok(tx.execute(&sql, params![plan, cell.phase, segment, group, stage, tx.new_id::<Uuid>().as_bytes()])? > 0)
}

/// Ties a task to a card.
///
/// # Errors
/// What the file refuses.
pub fn add_task(tx: &Tx<'_>, id: ExperienceId, task: TaskId) -> StoreResult<()> {
    let sql = "INSERT INTO experience_task (id, experience_id, task_id) VALUES (?1, ?2, ?3)";
    tx.execute(sql, params![tx.new_id::<Uuid>().as_bytes(), id, task])?;
    Ok(())
}

/// The living tasks of every card of a plan and how many of them are done: `(all, done)`.
///
/// # Errors
/// What the file refuses.
pub fn task_counts(db: Reader<'_>, plan: ExperiencePlanId) -> StoreResult<HashMap<ExperienceId, (usize, usize)>> {
    let sql = "SELECT x.experience_id, count(*), count(t.done_on) FROM experience_task x JOIN experience e ON e.id = x.experience_id
               JOIN task t ON t.id = x.task_id AND t.deleted_at IS NULL
               WHERE e.experience_plan_id = ?1 AND e.deleted_at IS NULL GROUP BY x.experience_id";
    let number = |value: i64| usize::try_from(value).unwrap_or_default();
    Ok(db.rows(sql, [plan], |row| Ok((row.get(0)?, (number(row.get(1)?), number(row.get(2)?)))))?.into_iter().collect())
}

/// The living tasks of a card, in the order in which they were added.
///
/// # Errors
/// What the file refuses.
pub fn tasks(db: Reader<'_>, id: ExperienceId) -> StoreResult<Vec<TaskId>> {
    let sql = "SELECT x.task_id FROM experience_task x JOIN task t ON t.id = x.task_id AND t.deleted_at IS NULL
               WHERE x.experience_id = ?1 ORDER BY x.id";
    db.rows(sql, [id], |row| row.get(0))
}

/// What joins a customer `c` to its row of the grid, and the three columns of that row.
fn axis_sql(axis: PlanAxis) -> (&'static str, &'static str) {
    match axis {
        PlanAxis::Segment => ("JOIN customer_value v ON v.customer_id = c.id AND v.segment IS NOT NULL", "v.segment, NULL, NULL"),
        PlanAxis::NeedGroup => (
            "JOIN customer_need_group g ON g.customer_id = c.id JOIN need_group n ON n.id = g.need_group_id AND n.deleted_at IS NULL",
            "NULL, g.need_group_id, NULL",
        ),
        PlanAxis::Stage => ("", "NULL, NULL, c.stage"),
    }
}

/// What was felt in each cell by feedback after a day, and the complaints that are open whatever their day.
///
/// # Errors
/// What the file refuses.
pub fn felt(db: Reader<'_>, axis: PlanAxis, after: Date) -> StoreResult<HashMap<Cell, Felt>> {
    let (join, columns) = axis_sql(axis);
    let sql = format!(
        "SELECT f.phase_id, {columns}, count(CASE WHEN f.on_date > ?1 THEN f.emotion END),
           coalesce(sum(CASE WHEN f.on_date > ?1 THEN f.emotion END), 0), coalesce(sum(CASE WHEN f.on_date > ?1 THEN f.emotion * f.emotion END), 0),
           count(CASE WHEN f.kind = 'complaint' AND f.status IN ('new', 'acknowledged', 'in_progress') THEN 1 END)
         FROM feedback f JOIN customer c ON c.id = f.customer_id AND c.deleted_at IS NULL {join}
         WHERE f.deleted_at IS NULL AND f.phase_id IS NOT NULL
           AND (f.on_date > ?1 OR (f.kind = 'complaint' AND f.status IN ('new', 'acknowledged', 'in_progress')))
         GROUP BY 1, 2, 3, 4"
    );
    let rows = db.rows(&sql, [Iso(after)], |row| {
        let open = usize::try_from(row.get::<_, i64>(7)?).unwrap_or_default();
        Ok((cell(row, 0)?, Felt::of_sums(row.get(4)?, row.get(5)?, row.get(6)?, open)))
    })?;
    Ok(rows.into_iter().collect())
}

/// What was heard in each cell after a day and may ask for an experience: open complaints whatever their day, and notes of what was learned.
///
/// # Errors
/// What the file refuses.
pub fn findings(db: Reader<'_>, axis: PlanAxis, after: Date) -> StoreResult<HashMap<Cell, usize>> {
    let (join, columns) = axis_sql(axis);
    let sql = format!(
        "SELECT phase_id, {columns}, count(*) FROM (
           SELECT phase_id, customer_id FROM feedback INDEXED BY feedback_open
             WHERE deleted_at IS NULL AND phase_id IS NOT NULL AND kind = 'complaint' AND status IN ('new', 'acknowledged', 'in_progress')
           UNION ALL
           SELECT phase_id, customer_id FROM interaction WHERE deleted_at IS NULL AND phase_id IS NOT NULL AND learned <> '' AND at > ?1
         ) f JOIN customer c ON c.id = f.customer_id AND c.deleted_at IS NULL {join}
         GROUP BY 1, 2, 3, 4"
    );
    let rows = db.rows(&sql, [Iso(after)], |row| Ok((cell(row, 0)?, usize::try_from(row.get::<_, i64>(4)?).unwrap_or_default())))?;
    Ok(rows.into_iter().collect())
}

/// What narrows customers `c` to a row of the grid, and its value.
fn row_sql(row: PlanRow) -> (&'static str, Box<dyn rusqlite::ToSql>) {
    match row {
        PlanRow::Segment(segment) => ("JOIN customer_value v ON v.customer_id = c.id AND v.segment = ?2", Box::new(segment)),
        PlanRow::NeedGroup(group) => ("JOIN customer_need_group g ON g.customer_id = c.id AND g.need_group_id = ?2", Box::new(group)),
        PlanRow::Stage(stage) => ("AND c.stage = ?2", Box::new(stage)),
    }
}

/// What customers of a cell said in feedback: open complaints first, then the newest.
///
/// # Errors
/// What the file refuses.
pub fn voices(db: Reader<'_>, of: Cell, limit: usize) -> StoreResult<Vec<Voice>> {
    let (join, value) = row_sql(of.row);
    let open = "f.kind = 'complaint' AND f.status IN ('new', 'acknowledged', 'in_progress')";
    let part = |index: &str, which: &str| {
        format!(
            "SELECT f.id, f.words, f.kind, f.status, f.emotion, f.on_date, c.id, c.name,
               coalesce((SELECT trim(p.given_name || ' ' || p.family_name) FROM contact p WHERE p.id = f.contact_id), '')
             FROM feedback f INDEXED BY {index} JOIN customer c ON c.id = f.customer_id AND c.deleted_at IS NULL {join}
             WHERE f.deleted_at IS NULL AND f.phase_id = ?1 AND f.words <> '' AND {which} ORDER BY f.on_date DESC, f.id DESC LIMIT ?3"
        )
    };
    let limit_sql = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut found = Vec::new();
    let open_ones = part("feedback_open", &format!("f.status IN ('new', 'acknowledged', 'in_progress') AND {open}"));
    for sql in [open_ones, part("feedback_by_date", &format!("NOT ({open})"))] {
        if found.len() < limit {
            found.extend(db.rows(&sql, params![of.phase, &value, limit_sql], voice)?);
        }
    }
    found.truncate(limit);
    Ok(found)
}

fn voice(row: &Row<'_>) -> rusqlite::Result<Voice> {
    let (kind, status): (FeedbackKind, FeedbackStatus) = (row.get(2)?, row.get(3)?);
    Ok(Voice {
        feedback: Some(row.get(0)?),
        words: row.get(1)?,
        is_open_complaint: kind == FeedbackKind::Complaint && status.is_open(),
        emotion: row.get(4)?,
        on: row.get::<_, Iso<Date>>(5)?.0,
        customer: row.get(6)?,
        customer_name: row.get(7)?,
        contact_name: row.get(8)?,
    })
}

/// What was learned from customers of a cell in interactions, newest first.
///
/// # Errors
/// What the file refuses.
pub fn learned(db: Reader<'_>, of: Cell, after: Date, limit: usize) -> StoreResult<Vec<Voice>> {
    let (join, value) = row_sql(of.row);
    let sql = format!(
        "SELECT i.learned, i.emotion, i.at, c.id, c.name,
           coalesce((SELECT trim(p.given_name || ' ' || p.family_name) FROM contact p WHERE p.id = i.contact_id), '')
         FROM interaction i INDEXED BY interaction_by_time JOIN customer c ON c.id = i.customer_id AND c.deleted_at IS NULL {join}
         WHERE i.deleted_at IS NULL AND i.phase_id = ?1 AND i.learned <> '' AND i.at > ?4 ORDER BY i.at DESC LIMIT ?3"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    db.rows(&sql, params![of.phase, &value, limit, Iso(after)], |row| {
        Ok(Voice {
            feedback: None,
            words: row.get(0)?,
            is_open_complaint: false,
            emotion: row.get(1)?,
            on: row.get::<_, Iso<DateTime>>(2)?.0.date(),
            customer: row.get(3)?,
            customer_name: row.get(4)?,
            contact_name: row.get(5)?,
        })
    })
}

/// How many living customers stand in each row.
///
/// # Errors
/// What the file refuses.
pub fn row_counts(db: Reader<'_>, axis: PlanAxis) -> StoreResult<HashMap<PlanRow, usize>> {
    let (join, columns) = axis_sql(axis);
    let sql = format!(
        "SELECT x'00000000000000000000000000000000', {columns}, count(*) FROM customer c {join} WHERE c.deleted_at IS NULL GROUP BY 2, 3, 4"
    );
    let rows = db.rows(&sql, [], |row| Ok((cell(row, 0)?.row, usize::try_from(row.get::<_, i64>(4)?).unwrap_or_default())))?;
    Ok(rows.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::experience::Adaptation;
    use crate::domain::feedback::FeedbackDraft;
    use crate::domain::interaction::Emotion;
    use crate::store::open::Register;
    use crate::store::testing::{TODAY, add_customer, register, write};
    use crate::store::{feedback, phase};
    use jiff::ToSpan as _;

    fn phases(register: &mut Register) -> Vec<PhaseId> {
        if phase::list(register.reader()).unwrap().is_empty() {
            write(register, phase::insert_defaults);
        }
        phase::list(register.reader()).unwrap().iter().map(|phase| phase.id).collect()
    }

    fn new(title: &str) -> NewExperience {
        let channels = vec![Channel::Meeting, Channel::Email];
        let values = ExperienceDraft { title: title.into(), channels, adaptation: Some(Adaptation::New), ..Default::default() };
        values.check().unwrap()
    }

    fn titles(register: &Register, plan: ExperiencePlanId, cell: Cell) -> Vec<String> {
        let cards = list(register.reader(), plan).unwrap();
        cards.into_iter().filter(|card| card.cell == cell).map(|card| card.values.title).collect()
    }

    #[test]
    fn cards_are_kept_whole_and_moved_between_cells() {
        let mut register = register();
        let phases = phases(&mut register);
        let (first, second) = (phases[0], phases[1]);
        let at = |phase| Cell { row: PlanRow::Segment(Segment::Strategic), phase };
        let plan = write(&mut register, |tx| insert_plan(tx, 2027, ""));
        assert!(write(&mut register, |tx| set_none(tx, plan, at(first), true)));
        let a = write(&mut register, |tx| insert(tx, plan, at(first), &new("A")));
        assert!(none_cells(register.reader(), plan).unwrap().is_empty(), "a card ends the word that nothing is meant");
        let b = write(&mut register, |tx| insert(tx, plan, at(first), &new("B")));
        assert_eq!(get(register.reader(), a).unwrap().unwrap().values, *new("A").values());
        write(&mut register, |tx| insert(tx, plan, at(second), &new("C")));
        write(&mut register, |tx| move_to(tx, b, at(second), 1));
        assert_eq!(titles(&register, plan, at(first)), ["A"]);
        assert_eq!(titles(&register, plan, at(second)), ["B", "C"]);
        assert!(write(&mut register, |tx| set_status(tx, b, ExperienceStatus::InUse)));
        assert!(!write(&mut register, |tx| set_status(tx, b, ExperienceStatus::InUse)));
    }

    #[test]
    fn feeling_is_counted_by_the_rows_of_each_axis() {
        let mut register = register();
        let phase = phases(&mut register)[2];
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        for (days, emotion, kind) in [
            (10, Emotion::Good, FeedbackKind::Praise),
            (20, Emotion::VeryBad, FeedbackKind::Complaint),
            (900, Emotion::Bad, FeedbackKind::Complaint),
        ] {
            let draft = FeedbackDraft {
                customer: Some(customer),
                on: Some(TODAY.saturating_sub(days.days())),
                phase: Some(phase),
                emotion: Some(emotion),
                kind,
                words: "x".into(),
                ..Default::default()
            };
            let new = draft.check().unwrap();
            write(&mut register, |tx| feedback::insert(tx, &new));
        }
        let felt = felt(register.reader(), PlanAxis::Stage, TODAY.saturating_sub(365.days())).unwrap();
        let cell = Cell { row: PlanRow::Stage(Stage::Prospect), phase };
        assert_eq!(felt.get(&cell), Some(&Felt::of_sums(2, -1, 5, 2)), "an open complaint counts whatever its day");
        assert_eq!(row_counts(register.reader(), PlanAxis::Stage).unwrap().get(&cell.row), Some(&1));
        assert!(row_counts(register.reader(), PlanAxis::NeedGroup).unwrap().is_empty());
    }
}
