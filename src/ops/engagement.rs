//! Deeds on engagements: what is planned, who is picked, invitations as tasks, what came of it.

use super::customer::each;
use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use super::task;
use crate::base::id::{CustomerId, EngagementId, ParticipantId};
use crate::domain::engagement::{EngagementDraft, ParticipantState};
use crate::domain::fault::{Faults, TEXT};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::task::TaskDraft;
use crate::store::{StoreError, engagement, task as tasks};

/// What can be done to engagements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EngagementDeed {
    /// See [`add`].
    Add(EngagementDraft),
    /// See [`change`].
    Change {
        /// Which engagement.
        id: EngagementId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: EngagementDraft,
    },
    /// See [`pick`].
    Pick(EngagementId, Vec<CustomerId>),
    /// See [`invite`].
    Invite(EngagementId, TaskDraft),
    /// See [`set_participant`].
    SetParticipant(ParticipantId, ParticipantState, String),
    /// See [`drop_participant`].
    DropParticipant(ParticipantId),
    /// See [`remove`].
    Remove(EngagementId),
}

impl EngagementDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Pick(id, customers) => pick(session, id, &customers).map(Made::of),
            Self::Invite(id, draft) => invite(session, id, &draft).map(Made::of),
            Self::SetParticipant(id, state, outcome) => set_participant(session, id, state, &outcome).map(Made::of),
            Self::DropParticipant(id) => drop_participant(session, id).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds an engagement.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, draft: &EngagementDraft) -> Result<Done<EngagementId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddEngagement, |tx| Ok((engagement::insert(tx, &new)?, 1)))
}

/// Changes an engagement as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: EngagementId, rev: i64, draft: &EngagementDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeEngagement, |tx| Ok((engagement::update(tx, id, rev, &new)?, 1)))
}

/// Picks customers; those picked before are passed over.
///
/// # Errors
/// The register's.
pub fn pick(session: &mut Session, id: EngagementId, customers: &[CustomerId]) -> Result<Done, Refusal> {
    session.perform(Op::PickParticipants, |tx| each(customers, |customer| engagement::pick(tx, id, customer)))
}

/// Makes an inviting task for everybody who was picked and not yet asked; the draft's customer is filled in for each.
///
/// # Errors
/// Faults of the task; `NotFound`.
pub fn invite(session: &mut Session, id: EngagementId, draft: &TaskDraft) -> Result<Done, Refusal> {
    session.perform(Op::InviteParticipants, |tx| {
        let found = engagement::get(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
        let mut count = 0;
        for one in found.participants.iter().filter(|one| one.state == ParticipantState::Picked) {
            let new = TaskDraft { customer: Some(one.customer), ..draft.clone() }.check()?;
            task::check_refs(tx.reader(), &new)?;
            let made = tasks::insert(tx, &new)?;
            engagement::note_invitation(tx, one.id, made)?;
            count += 1;
        }
        Ok(((), count))
    })
}

/// Says how a participant stands and what came of it.
///
/// # Errors
/// An outcome that is too long; `NotFound`.
pub fn set_participant(session: &mut Session, id: ParticipantId, state: ParticipantState, outcome: &str) -> Result<Done, Refusal> {
    let mut faults = Faults::default();
    let outcome = faults.text(Field::Results, outcome, TEXT);
    let outcome = faults.finish(outcome)?;
    session.perform(Op::ChangeParticipant, |tx| Ok((engagement::set_participant(tx, id, state, &outcome)?, 1)))
}

/// Takes a participant off the list.
///
/// # Errors
/// `NotFound`.
pub fn drop_participant(session: &mut Session, id: ParticipantId) -> Result<Done, Refusal> {
    session.perform(Op::ChangeParticipant, |tx| Ok((engagement::drop_participant(tx, id)?, 1)))
}

/// Puts an engagement into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: EngagementId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveEngagement, |tx| Ok((engagement::remove(tx, id)?, 1)))
}
