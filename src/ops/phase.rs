//! Deeds on the phases of the customer's purchase process and on the own sales process beside it.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::{PhaseId, SalesStepId};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::phase::{PhaseDraft, SalesStepDraft};
use crate::store::{phase, sales_step};

/// What can be done to phases and to the steps beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhaseDeed {
    /// See [`add`].
    Add(PhaseDraft),
    /// See [`rename`].
    Rename(PhaseId, PhaseDraft),
    /// See [`reorder`].
    Reorder(Vec<PhaseId>),
    /// See [`remove`].
    Remove {
        /// Which phase.
        id: PhaseId,
        /// The phase that takes over what hangs on it, if any.
        heir: Option<PhaseId>,
    },
    /// See [`replace_all`].
    ReplaceAll(Vec<PhaseDraft>),
    /// See [`add_step`].
    AddStep(PhaseId, SalesStepDraft),
    /// See [`change_step`].
    ChangeStep(SalesStepId, SalesStepDraft),
    /// See [`remove_step`].
    RemoveStep(SalesStepId),
}

impl PhaseDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(|done| Made::of(done.forget())),
            Self::Rename(id, draft) => rename(session, id, &draft).map(Made::of),
            Self::Reorder(order) => reorder(session, &order).map(Made::of),
            Self::Remove { id, heir } => remove(session, id, heir).map(Made::of),
            Self::ReplaceAll(drafts) => replace_all(session, &drafts).map(Made::of),
            Self::AddStep(phase, draft) => add_step(session, phase, &draft).map(|done| Made::of(done.forget())),
            Self::ChangeStep(id, draft) => change_step(session, id, &draft).map(Made::of),
            Self::RemoveStep(id) => remove_step(session, id).map(Made::of),
        }
    }
}

/// Adds a phase as the last.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, draft: &PhaseDraft) -> Result<Done<PhaseId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddPhase, |tx| Ok((phase::insert(tx, &new)?, 1)))
}

/// Renames a phase.
///
/// # Errors
/// Faults as for [`add`]; `NotFound`.
pub fn rename(session: &mut Session, id: PhaseId, draft: &PhaseDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangePhase, |tx| Ok((phase::update(tx, id, &new)?, 1)))
}

/// Puts the phases into an order.
///
/// # Errors
/// The register's.
pub fn reorder(session: &mut Session, order: &[PhaseId]) -> Result<Done, Refusal> {
    session.perform(Op::ReorderPhases, |tx| Ok(((), usize::from(phase::reorder(tx, order)?))))
}

/// Removes a phase. What hangs on it goes over to the heir, or keeps naming the removed phase; the last phase stays.
///
/// # Errors
/// An heir that is the phase itself or isn't there; the last phase; `NotFound`.
pub fn remove(session: &mut Session, id: PhaseId, heir: Option<PhaseId>) -> Result<Done, Refusal> {
    session.perform(Op::RemovePhase, |tx| {
        let phases = phase::list(tx.reader())?;
        let unfit = heir.is_some_and(|heir| heir == id || !phases.iter().any(|phase| phase.id == heir));
        if unfit || phases.len() < 2 {
            return Err(vec![Fault { field: Field::Phase, problem: if unfit { Problem::NotFound } else { Problem::Missing } }].into());
        }
        let moved = heir.map_or(Ok(0), |heir| phase::hand_over(tx, id, heir))?;
        phase::remove(tx, id)?;
        Ok(((), 1 + moved))
    })
}

/// Replaces the whole process by another: phases are renamed in their order, further ones are added, those left over removed if nothing hangs
/// on them and kept behind otherwise.
///
/// # Errors
/// Every fault of the first draft that has one; no draft at all.
pub fn replace_all(session: &mut Session, drafts: &[PhaseDraft]) -> Result<Done, Refusal> {
    let new = drafts.iter().map(PhaseDraft::check).collect::<Result<Vec<_>, _>>()?;
    if new.is_empty() {
        return Err(vec![Fault { field: Field::Phase, problem: Problem::Missing }].into());
    }
    session.perform(Op::ReplacePhases, |tx| {
        let phases = phase::list(tx.reader())?;
        for (at, draft) in new.iter().enumerate() {
            match phases.get(at) {
                Some(known) => phase::update(tx, known.id, draft)?,
                None => drop(phase::insert(tx, draft)?),
            }
        }
        for left in phases.iter().skip(new.len()) {
            if phase::used(tx.reader(), left.id)?.is_empty() {
                phase::remove(tx, left.id)?;
            }
        }
        Ok(((), new.len()))
    })
}

/// Adds a step of the own sales process to a phase.
///
/// # Errors
/// Every fault of the draft.
pub fn add_step(session: &mut Session, phase: PhaseId, draft: &SalesStepDraft) -> Result<Done<SalesStepId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddSalesStep, |tx| Ok((sales_step::insert(tx, phase, &new)?, 1)))
}

/// Changes a step.
///
/// # Errors
/// Faults as for [`add_step`]; `NotFound`.
pub fn change_step(session: &mut Session, id: SalesStepId, draft: &SalesStepDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeSalesStep, |tx| Ok((sales_step::update(tx, id, &new)?, 1)))
}

/// Puts a step into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove_step(session: &mut Session, id: SalesStepId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveSalesStep, |tx| Ok((sales_step::remove(tx, id)?, 1)))
}
