//! Whether what a draft names exists: the part of the check that only the register can do.

use super::done::Refusal;
use crate::base::id::{ContactId, CustomerId, FeedbackId, InteractionId, PersonId, PhaseId, TowsActionId};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::store::{Reader, StoreResult, contact, customer, feedback, interaction, person, phase, swot};

/// Gathers the names that lead nowhere, so that a form marks them all.
pub(super) struct Refs<'a> {
    db: Reader<'a>,
    faults: Vec<Fault>,
}

impl<'a> Refs<'a> {
    /// Begins a check, with the faults found so far.
    pub(super) fn new(db: Reader<'a>, faults: Vec<Fault>) -> Self {
        Self { db, faults }
    }

    /// Notes a problem.
    pub(super) fn add(&mut self, field: Field, problem: Problem) {
        self.faults.push(Fault { field, problem });
    }

    fn found(&mut self, field: Field, is_there: bool) {
        if !is_there {
            self.add(field, Problem::NotFound);
        }
    }

    /// The customer must be there and not in the bin.
    pub(super) fn customer(&mut self, id: Option<CustomerId>) -> StoreResult<()> {
        let is_there = id.map(|id| customer::is_live(self.db, id)).transpose()?;
        self.found(Field::Customer, is_there.unwrap_or(true));
        Ok(())
    }

    /// The contact person must be one of the customer's.
    pub(super) fn contact(&mut self, id: Option<ContactId>, of: Option<CustomerId>) -> StoreResult<()> {
        let is_there = match (id, of) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(id), Some(of)) => contact::belongs(self.db, id, of)?,
        };
        self.found(Field::Contact, is_there);
        Ok(())
    }

    /// The person must be known; one who left is, because old records name her.
    pub(super) fn person(&mut self, field: Field, id: Option<PersonId>) -> StoreResult<()> {
        let is_there = id.map(|id| person::is_known(self.db, id)).transpose()?;
        self.found(field, is_there.unwrap_or(true));
        Ok(())
    }

    /// The phase must be known.
    pub(super) fn phase(&mut self, id: Option<PhaseId>) -> StoreResult<()> {
        let is_there = id.map(|id| phase::is_known(self.db, id)).transpose()?;
        self.found(Field::Phase, is_there.unwrap_or(true));
        Ok(())
    }

    /// The TOWS action must be known; one in the bin is, because targets outlive it.
    pub(super) fn tows_action(&mut self, id: Option<TowsActionId>) -> StoreResult<()> {
        let is_there = id.map(|id| swot::is_known_action(self.db, id)).transpose()?;
        self.found(Field::TowsAction, is_there.unwrap_or(true));
        Ok(())
    }

    /// What a task comes from must be known.
    pub(super) fn source(&mut self, interaction: Option<InteractionId>, feedback: Option<FeedbackId>) -> StoreResult<()> {
        let is_there = interaction.map(|id| interaction::is_known(self.db, id)).transpose()?;
        self.found(Field::Text, is_there.unwrap_or(true));
        let is_there = feedback.map(|id| feedback::is_known(self.db, id)).transpose()?;
        self.found(Field::Words, is_there.unwrap_or(true));
        Ok(())
    }

    /// Refuses when anything hard was noted.
    pub(super) fn finish(self) -> Result<(), Refusal> {
        if self.faults.iter().any(|fault| !fault.problem.is_soft()) { Err(Refusal::Faults(self.faults)) } else { Ok(()) }
    }
}
