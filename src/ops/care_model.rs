//! Deeds on care: models, and what is said to a deviation: done, put off, not needed, or made a task.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use super::task;
use crate::base::Date;
use crate::base::id::{CareMarkId, CareModelId, CustomerId, TaskId};
use crate::domain::care_model::{CareMark, CareModelDraft, ClockKey, MarkKind, default_models};
use crate::domain::check;
use crate::domain::fault::{Fault, Faults, Problem, TEXT};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::task::TaskDraft;
use crate::i18n::Words;
use crate::store::{care_clock, care_model, task as tasks};

/// What can be done to care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CareModelDeed {
    /// See [`add`].
    Add(CareModelDraft),
    /// See [`add_defaults`]; the models in the owner's language.
    AddDefaults(Vec<CareModelDraft>),
    /// See [`change`].
    Change {
        /// Which model.
        id: CareModelId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: CareModelDraft,
    },
    /// See [`remove`].
    Remove(CareModelId),
    /// See [`mark`].
    Mark {
        /// Whose clocks.
        customer: CustomerId,
        /// Which, and what is said to it.
        mark: CareMark,
        /// Why.
        reason: String,
    },
    /// See [`plan`].
    Plan {
        /// The clock that has run out.
        key: ClockKey,
        /// What is done about it; names the customer.
        task: TaskDraft,
    },
}

impl CareModelDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::AddDefaults(models) => add_defaults(session, &models).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
            Self::Mark { customer, mark: said, reason } => mark(session, customer, said, &reason).map(|done| Made::of(done.forget())),
            Self::Plan { key, task } => plan(session, key, &task).map(Made::of),
        }
    }
}

/// Adds a care model.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, draft: &CareModelDraft) -> Result<Done<CareModelId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddCareModel, |tx| Ok((care_model::insert(tx, &new)?, 1)))
}

/// The models that ship, in a language.
pub fn shipped(words: Words) -> Vec<CareModelDraft> {
    default_models(|model| (words.label(model), words.promise(model)), |act| words.label(act))
}

/// Adds the models that ship, or others as many, as one step.
///
/// # Errors
/// Every fault of the first draft that has one.
pub fn add_defaults(session: &mut Session, models: &[CareModelDraft]) -> Result<Done, Refusal> {
    let new = models.iter().map(CareModelDraft::check).collect::<Result<Vec<_>, _>>()?;
    session.perform(Op::AddDefaultCareModels, |tx| {
        new.iter().try_for_each(|model| care_model::insert(tx, model).map(drop))?;
        Ok(((), new.len()))
    })
}

/// Changes a care model as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: CareModelId, rev: i64, draft: &CareModelDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeCareModel, |tx| Ok((care_model::update(tx, id, rev, &new)?, 1)))
}

/// Puts a care model into the bin; its clocks stop.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: CareModelId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCareModel, |tx| Ok((care_model::remove(tx, id)?, 1)))
}

/// Writes down what the owner says to a clock; what is not needed takes a reason.
///
/// # Errors
/// A dismissal without a reason; a pause that ends before it begins; a day far outside every plan.
pub fn mark(session: &mut Session, customer: CustomerId, mark: CareMark, reason: &str) -> Result<Done<CareMarkId>, Refusal> {
    let mut faults = Faults::default();
    let reason = match mark.kind {
        MarkKind::Dismissed => faults.required(Field::Reason, reason, TEXT),
        MarkKind::Done | MarkKind::Snoozed => faults.text(Field::Reason, reason, TEXT),
    };
    faults.take(Field::Due, check::date(mark.day));
    if mark.kind == MarkKind::Snoozed && mark.day <= session.today() {
        faults.take::<()>(Field::Due, Err(Problem::DateOutOfRange));
    }
    let reason = faults.finish(reason)?;
    session.perform(Op::MarkCare, |tx| Ok((care_clock::mark(tx, customer, mark, &reason)?, 1)))
}

/// Makes a task of a deviation and lets its clock sleep until the day after the task is due.
///
/// # Errors
/// Faults of the task; a task without a customer.
pub fn plan(session: &mut Session, key: ClockKey, draft: &TaskDraft) -> Result<Done<TaskId>, Refusal> {
    let new = draft.check()?;
    let Some(customer) = draft.customer else {
        return Err(vec![Fault { field: Field::Customer, problem: Problem::Missing }].into());
    };
    let until: Date = new.due().tomorrow().unwrap_or_else(|_| new.due());
    session.perform(Op::PlanCare, |tx| {
        task::check_refs(tx.reader(), &new)?;
        let id = tasks::insert(tx, &new)?;
        care_clock::mark(tx, customer, CareMark { key, kind: MarkKind::Snoozed, day: until }, "")?;
        Ok((id, 1))
    })
}
