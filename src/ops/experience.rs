//! Deeds on the experience plan: versions by year, cards, copying a row, and the tasks that follow.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use super::task;
use crate::base::id::{ExperienceId, ExperiencePlanId, TaskId};
use crate::domain::check;
use crate::domain::experience::{Cell, Experience, ExperienceDraft, ExperienceStatus, NewExperience, PlanRow};
use crate::domain::fault::{Fault, Faults, Problem, TEXT};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::task::TaskDraft;
use crate::store::{Reader, StoreError, experience, task as tasks};

/// What can be done to experience plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExperienceDeed {
    /// See [`add_plan`].
    AddPlan {
        /// For which year.
        year: i64,
        /// The plan whose cards it begins with, if any.
        like: Option<ExperiencePlanId>,
    },
    /// See [`change_plan`].
    ChangePlan(ExperiencePlanId, i64, String),
    /// See [`remove_plan`].
    RemovePlan(ExperiencePlanId),
    /// See [`add`].
    Add(ExperiencePlanId, Cell, ExperienceDraft),
    /// See [`change`].
    Change {
        /// Which card.
        id: ExperienceId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: ExperienceDraft,
    },
    /// See [`move_to`].
    MoveTo(ExperienceId, Cell, i64),
    /// See [`set_status`].
    SetStatus(ExperienceId, ExperienceStatus),
    /// See [`set_none`].
    SetNone(ExperiencePlanId, Cell, bool),
    /// See [`copy_row`].
    CopyRow {
        /// In which plan.
        plan: ExperiencePlanId,
        /// From which row.
        from: PlanRow,
        /// To which row.
        to: PlanRow,
    },
    /// See [`add_task`].
    AddTask(ExperienceId, TaskDraft),
    /// See [`remove`].
    Remove(ExperienceId),
}

impl ExperienceDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::AddPlan { year, like } => add_plan(session, year, like).map(|done| Made::of(done.forget())),
            Self::ChangePlan(id, year, notes) => change_plan(session, id, year, &notes).map(Made::of),
            Self::RemovePlan(id) => remove_plan(session, id).map(Made::of),
            Self::Add(plan, cell, draft) => add(session, plan, cell, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::MoveTo(id, cell, position) => move_to(session, id, cell, position).map(Made::of),
            Self::SetStatus(id, status) => set_status(session, id, status).map(Made::of),
            Self::SetNone(plan, cell, none) => set_none(session, plan, cell, none).map(Made::of),
            Self::CopyRow { plan, from, to } => copy_row(session, plan, from, to).map(Made::of),
            Self::AddTask(id, draft) => add_task(session, id, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Begins the plan of a year, empty or with the cards of another; cards given up stay behind.
///
/// # Errors
/// A year that has its plan already, or one outside 1990 to 2199.
pub fn add_plan(session: &mut Session, year: i64, like: Option<ExperiencePlanId>) -> Result<Done<ExperiencePlanId>, Refusal> {
    session.perform(Op::AddExperiencePlan, |tx| {
        free_year(tx.reader(), year, None)?;
        let plan = experience::insert_plan(tx, year, "")?;
        let Some(like) = like else { return Ok((plan, 1)) };
        for card in experience::list(tx.reader(), like)?.iter().filter(|card| card.values.status != ExperienceStatus::Stopped) {
            experience::insert(tx, plan, card.cell, &card.values.check()?)?;
        }
        for cell in experience::none_cells(tx.reader(), like)? {
            experience::set_none(tx, plan, cell, true)?;
        }
        Ok((plan, 1))
    })
}

fn free_year(db: Reader<'_>, year: i64, own: Option<ExperiencePlanId>) -> Result<(), Refusal> {
    let fault = |problem| Refusal::from(vec![Fault { field: Field::Year, problem }]);
    check::range(year, 1990, 2199).map_err(fault)?;
    let taken = experience::plan_of_year(db, year)?.is_some_and(|plan| Some(plan.id) != own);
    if taken { Err(fault(Problem::NotUnique)) } else { Ok(()) }
}

/// Changes a plan's year and notes.
///
/// # Errors
/// As for [`add_plan`]; notes that are too long; `NotFound`.
pub fn change_plan(session: &mut Session, id: ExperiencePlanId, year: i64, notes: &str) -> Result<Done, Refusal> {
    let mut faults = Faults::default();
    let notes = faults.text(Field::Notes, notes, TEXT);
    let notes = faults.finish(notes)?;
    session.perform(Op::ChangeExperiencePlan, |tx| {
        free_year(tx.reader(), year, Some(id))?;
        Ok((experience::update_plan(tx, id, year, &notes)?, 1))
    })
}

/// Puts a plan with its cards into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove_plan(session: &mut Session, id: ExperiencePlanId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveExperiencePlan, |tx| Ok((experience::remove_plan(tx, id)?, 1)))
}

/// Adds a card as the last of a cell.
///
/// # Errors
/// Every fault of the draft; a person that isn't there.
pub fn add(session: &mut Session, plan: ExperiencePlanId, cell: Cell, draft: &ExperienceDraft) -> Result<Done<ExperienceId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddExperience, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((experience::insert(tx, plan, cell, &new)?, 1))
    })
}

/// Changes a card as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: ExperienceId, rev: i64, draft: &ExperienceDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeExperience, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((experience::update(tx, id, rev, &new)?, 1))
    })
}

fn check_refs(db: Reader<'_>, new: &NewExperience) -> Result<(), Refusal> {
    let mut refs = Refs::new(db, Vec::new());
    refs.person(Field::Person, new.values().person)?;
    refs.finish()
}

/// Moves a card to a place of a cell.
///
/// # Errors
/// `NotFound`.
pub fn move_to(session: &mut Session, id: ExperienceId, cell: Cell, position: i64) -> Result<Done, Refusal> {
    session.perform(Op::MoveExperience, |tx| Ok((experience::move_to(tx, id, cell, position.max(1))?, 1)))
}

/// Says how far a card has come.
///
/// # Errors
/// The register's.
pub fn set_status(session: &mut Session, id: ExperienceId, status: ExperienceStatus) -> Result<Done, Refusal> {
    session.perform(Op::ChangeExperience, |tx| Ok(((), usize::from(experience::set_status(tx, id, status)?))))
}

/// Says that nothing is meant to be in a cell, or takes that back.
///
/// # Errors
/// The register's.
pub fn set_none(session: &mut Session, plan: ExperiencePlanId, cell: Cell, none: bool) -> Result<Done, Refusal> {
    session.perform(Op::MarkCell, |tx| Ok(((), usize::from(experience::set_none(tx, plan, cell, none)?))))
}

/// Copies the cards of a row to another row, as ideas, phase by phase; a card whose title is there already stays behind.
///
/// # Errors
/// The register's.
pub fn copy_row(session: &mut Session, plan: ExperiencePlanId, from: PlanRow, to: PlanRow) -> Result<Done, Refusal> {
    session.perform(Op::CopyExperiences, |tx| {
        let cards = experience::list(tx.reader(), plan)?;
        let key = |card: &Experience| crate::base::text::fold(&card.values.title);
        let there = |card: &Experience| {
            cards.iter().any(|other| other.cell.row == to && other.cell.phase == card.cell.phase && key(other) == key(card))
        };
        let mut copied = 0;
        for card in cards.iter().filter(|card| card.cell.row == from && card.values.status != ExperienceStatus::Stopped && !there(card)) {
            let draft = ExperienceDraft { status: ExperienceStatus::Idea, ..card.values.clone() };
            experience::insert(tx, plan, Cell { row: to, phase: card.cell.phase }, &draft.check()?)?;
            copied += 1;
        }
        Ok(((), copied))
    })
}

/// Adds a task that carries a card out.
///
/// # Errors
/// Faults of the task; `NotFound`.
pub fn add_task(session: &mut Session, id: ExperienceId, draft: &TaskDraft) -> Result<Done<TaskId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddTask, |tx| {
        experience::get(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
        task::check_refs(tx.reader(), &new)?;
        let made = tasks::insert(tx, &new)?;
        experience::add_task(tx, id, made)?;
        Ok((made, 1))
    })
}

/// Puts a card into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: ExperienceId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveExperience, |tx| Ok((experience::remove(tx, id)?, 1)))
}
