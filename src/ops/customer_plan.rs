//! Deeds on plans for key customers.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use super::task;
use crate::base::id::{CustomerId, CustomerPlanId, TaskId};
use crate::domain::customer_plan::CustomerPlanDraft;
use crate::domain::op::Op;
use crate::domain::task::TaskDraft;
use crate::store::{StoreError, customer_plan, task as tasks};

/// What can be done to customer plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CustomerPlanDeed {
    /// See [`add`].
    Add(CustomerId, CustomerPlanDraft),
    /// See [`change`].
    Change {
        /// Which plan.
        id: CustomerPlanId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: CustomerPlanDraft,
    },
    /// See [`add_task`].
    AddTask(CustomerPlanId, TaskDraft),
    /// See [`remove`].
    Remove(CustomerPlanId),
}

impl CustomerPlanDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(customer, draft) => add(session, customer, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::AddTask(plan, draft) => add_task(session, plan, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds a plan for a customer.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, customer: CustomerId, draft: &CustomerPlanDraft) -> Result<Done<CustomerPlanId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddCustomerPlan, |tx| Ok((customer_plan::insert(tx, customer, &new)?, 1)))
}

/// Changes a plan as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: CustomerPlanId, rev: i64, draft: &CustomerPlanDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeCustomerPlan, |tx| Ok((customer_plan::update(tx, id, rev, &new)?, 1)))
}

/// Adds a task as an activity of a plan, for the plan's customer.
///
/// # Errors
/// Faults of the task; `NotFound`.
pub fn add_task(session: &mut Session, plan: CustomerPlanId, draft: &TaskDraft) -> Result<Done<TaskId>, Refusal> {
    session.perform(Op::ChangeCustomerPlan, |tx| {
        let stored = customer_plan::get(tx.reader(), plan)?.ok_or(StoreError::NotFound)?;
        let new = TaskDraft { customer: Some(stored.customer), ..draft.clone() }.check()?;
        task::check_refs(tx.reader(), &new)?;
        let id = tasks::insert(tx, &new)?;
        customer_plan::add_task(tx, plan, id)?;
        Ok((id, 1))
    })
}

/// Puts a plan into the bin; its tasks stay.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: CustomerPlanId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCustomerPlan, |tx| Ok((customer_plan::remove(tx, id)?, 1)))
}
