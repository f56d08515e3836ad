//! Deeds on tasks: adding, changing, finishing, putting off.

use super::customer::each;
use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::Date;
use crate::base::id::{CustomerId, TaskId};
use crate::domain::check;
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::task::{NewTask, TaskDraft};
use crate::store::{Reader, task};

/// What can be done to tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskDeed {
    /// See [`add`].
    Add(TaskDraft),
    /// See [`add_each`].
    AddEach(Vec<CustomerId>, TaskDraft),
    /// See [`change`].
    Change {
        /// Which task.
        id: TaskId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: TaskDraft,
    },
    /// See [`finish`].
    Finish(Vec<TaskId>),
    /// See [`reopen`].
    Reopen(Vec<TaskId>),
    /// See [`snooze`].
    Snooze(Vec<TaskId>, Date),
    /// See [`remove`].
    Remove(TaskId),
}

impl TaskDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::AddEach(customers, draft) => add_each(session, &customers, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Finish(tasks) => finish(session, &tasks).map(Made::of),
            Self::Reopen(tasks) => reopen(session, &tasks).map(Made::of),
            Self::Snooze(tasks, until) => snooze(session, &tasks, until).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds a task.
///
/// # Errors
/// Every fault of the draft; names that lead nowhere.
pub fn add(session: &mut Session, draft: &TaskDraft) -> Result<Done<TaskId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddTask, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((task::insert(tx, &new)?, 1))
    })
}

/// Adds the same task for each of several customers, in one step.
///
/// # Errors
/// Every fault of the draft; names that lead nowhere; `NotFound` when none of the customers is there.
pub fn add_each(session: &mut Session, customers: &[CustomerId], draft: &TaskDraft) -> Result<Done, Refusal> {
    let first = TaskDraft { customer: customers.first().copied(), ..draft.clone() }.check()?;
    session.perform(Op::AddTask, |tx| {
        check_refs(tx.reader(), &first)?;
        let mut count = 0;
        for customer in customers {
            if crate::store::customer::name(tx.reader(), *customer)?.is_some() {
                let new = TaskDraft { customer: Some(*customer), ..draft.clone() }.check()?;
                task::insert(tx, &new)?;
                count += 1;
            }
        }
        if count == 0 { Err(crate::store::StoreError::NotFound.into()) } else { Ok(((), count)) }
    })
}

/// Changes a task as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: TaskId, rev: i64, draft: &TaskDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeTask, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((task::update(tx, id, rev, &new)?, 1))
    })
}

/// Marks tasks done today; those done before are passed over.
///
/// # Errors
/// The register's.
pub fn finish(session: &mut Session, tasks: &[TaskId]) -> Result<Done, Refusal> {
    let today = session.today();
    session.perform(Op::FinishTask, |tx| each(tasks, |id| task::set_done(tx, id, Some(today))))
}

/// Opens done tasks again.
///
/// # Errors
/// The register's.
pub fn reopen(session: &mut Session, tasks: &[TaskId]) -> Result<Done, Refusal> {
    session.perform(Op::ReopenTask, |tx| each(tasks, |id| task::set_done(tx, id, None)))
}

/// Puts open tasks off until a day.
///
/// # Errors
/// A day far outside every plan.
pub fn snooze(session: &mut Session, tasks: &[TaskId], until: Date) -> Result<Done, Refusal> {
    let until = check::date(until).map_err(|problem| vec![Fault { field: Field::Due, problem }])?;
    session.perform(Op::SnoozeTask, |tx| each(tasks, |id| task::snooze(tx, id, until)))
}

/// Puts a task into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: TaskId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveTask, |tx| Ok((task::remove(tx, id)?, 1)))
}

pub(super) fn check_refs(db: Reader<'_>, new: &NewTask) -> Result<(), Refusal> {
    let values = new.values();
    let mut refs = Refs::new(db, Vec::new());
    refs.customer(values.customer)?;
    refs.contact(values.contact, values.customer)?;
    refs.person(Field::Person, values.person)?;
    refs.source(values.interaction, values.feedback)?;
    refs.finish()
}
