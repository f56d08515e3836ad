//! Deeds on the persons of the firm.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::PersonId;
use crate::domain::op::Op;
use crate::domain::person::PersonDraft;
use crate::store::person;

/// What can be done to persons of the firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonDeed {
    /// See [`add`].
    Add(PersonDraft),
    /// See [`change`].
    Change(PersonId, PersonDraft),
    /// See [`remove`].
    Remove(PersonId),
}

impl PersonDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change(id, draft) => change(session, id, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds a person.
///
/// # Errors
/// A missing or too long name.
pub fn add(session: &mut Session, draft: &PersonDraft) -> Result<Done<PersonId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddPerson, |tx| Ok((person::insert(tx, &new)?, 1)))
}

/// Renames a person.
///
/// # Errors
/// A missing or too long name; `NotFound`.
pub fn change(session: &mut Session, id: PersonId, draft: &PersonDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangePerson, |tx| Ok((person::update(tx, id, &new)?, 1)))
}

/// Removes a person from the choices; what names her keeps naming her.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: PersonId) -> Result<Done, Refusal> {
    session.perform(Op::RemovePerson, |tx| Ok((person::remove(tx, id)?, 1)))
}
