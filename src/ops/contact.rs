//! Deeds on contact persons and their consents.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::id::{ConsentId, ContactId, CustomerId};
use crate::domain::contact::{ConsentDraft, ContactDraft};
use crate::domain::op::Op;
use crate::store::{StoreError, contact};

/// What can be done to contact persons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContactDeed {
    /// See [`add`].
    Add(CustomerId, ContactDraft),
    /// See [`change`].
    Change {
        /// Which contact person.
        id: ContactId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: ContactDraft,
    },
    /// See [`remove`].
    Remove(ContactId),
    /// See [`add_consent`].
    AddConsent(ContactId, ConsentDraft),
}

impl ContactDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(customer, draft) => add(session, customer, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
            Self::AddConsent(contact, draft) => add_consent(session, contact, &draft).map(Made::of),
        }
    }
}

/// Adds a contact person to a customer.
///
/// # Errors
/// Every fault of the draft; a customer who isn't there.
pub fn add(session: &mut Session, customer: CustomerId, draft: &ContactDraft) -> Result<Done<ContactId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddContact, |tx| {
        let mut refs = Refs::new(tx.reader(), Vec::new());
        refs.customer(Some(customer))?;
        refs.finish()?;
        Ok((contact::insert(tx, customer, &new)?, 1))
    })
}

/// Changes a contact person as a form read it.
///
/// # Errors
/// Faults; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: ContactId, rev: i64, draft: &ContactDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeContact, |tx| Ok((contact::update(tx, id, rev, &new)?, 1)))
}

/// Puts a contact person into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: ContactId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveContact, |tx| Ok((contact::remove(tx, id)?, 1)))
}

/// Records that a consent was given or withdrawn.
///
/// # Errors
/// Faults; `NotFound` for a contact person who isn't there.
pub fn add_consent(session: &mut Session, contact: ContactId, draft: &ConsentDraft) -> Result<Done<ConsentId>, Refusal> {
    let event = draft.check()?;
    session.perform(Op::AddConsent, |tx| {
        contact::get(tx.reader(), contact)?.ok_or(StoreError::NotFound)?;
        Ok((contact::insert_consent(tx, contact, &event)?, 1))
    })
}
