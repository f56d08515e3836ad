//! Deeds on purchases.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::id::{CustomerId, PurchaseId};
use crate::domain::op::Op;
use crate::domain::purchase::PurchaseDraft;
use crate::store::purchase;

/// What can be done to purchases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PurchaseDeed {
    /// See [`add`].
    Add(CustomerId, PurchaseDraft),
    /// See [`change`].
    Change {
        /// Which purchase.
        id: PurchaseId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: PurchaseDraft,
    },
    /// See [`remove`].
    Remove(PurchaseId),
}

impl PurchaseDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(customer, draft) => add(session, customer, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds a purchase to a customer.
///
/// # Errors
/// Every fault of the draft; a customer who isn't there.
pub fn add(session: &mut Session, customer: CustomerId, draft: &PurchaseDraft) -> Result<Done<PurchaseId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddPurchase, |tx| {
        let mut refs = Refs::new(tx.reader(), Vec::new());
        refs.customer(Some(customer))?;
        refs.finish()?;
        Ok((purchase::insert(tx, customer, &new)?, 1))
    })
}

/// Changes a purchase as a form read it.
///
/// # Errors
/// Faults; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: PurchaseId, rev: i64, draft: &PurchaseDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangePurchase, |tx| Ok((purchase::update(tx, id, rev, &new)?, 1)))
}

/// Puts a purchase into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: PurchaseId) -> Result<Done, Refusal> {
    session.perform(Op::RemovePurchase, |tx| Ok((purchase::remove(tx, id)?, 1)))
}
