//! Deeds on feedback: adding, changing, moving it on towards the answer.

use super::customer::each;
use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::id::FeedbackId;
use crate::domain::feedback::{FeedbackDraft, FeedbackStatus, NewFeedback};
use crate::domain::op::Op;
use crate::store::{Reader, feedback};

/// What can be done to feedback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedbackDeed {
    /// See [`add`].
    Add(FeedbackDraft),
    /// See [`change`].
    Change {
        /// Which feedback.
        id: FeedbackId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: FeedbackDraft,
    },
    /// See [`move_to`].
    MoveTo(Vec<FeedbackId>, FeedbackStatus),
    /// See [`remove`].
    Remove(FeedbackId),
}

impl FeedbackDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::MoveTo(ids, status) => move_to(session, &ids, status).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds a feedback.
///
/// # Errors
/// Every fault of the draft; names that lead nowhere.
pub fn add(session: &mut Session, draft: &FeedbackDraft) -> Result<Done<FeedbackId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddFeedback, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((feedback::insert(tx, &new)?, 1))
    })
}

/// Changes a feedback as a form read it; a moved status is dated today.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: FeedbackId, rev: i64, draft: &FeedbackDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    let today = session.today();
    session.perform(Op::ChangeFeedback, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((feedback::update(tx, id, rev, &new, today)?, 1))
    })
}

/// Moves feedback to a status and dates the step today; what is there already is passed over.
///
/// # Errors
/// The register's.
pub fn move_to(session: &mut Session, ids: &[FeedbackId], status: FeedbackStatus) -> Result<Done, Refusal> {
    let today = session.today();
    session.perform(Op::MoveFeedback, |tx| each(ids, |id| feedback::set_status(tx, id, status, today)))
}

/// Puts a feedback into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: FeedbackId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveFeedback, |tx| Ok((feedback::remove(tx, id)?, 1)))
}

fn check_refs(db: Reader<'_>, new: &NewFeedback) -> Result<(), Refusal> {
    let values = new.values();
    let mut refs = Refs::new(db, Vec::new());
    refs.customer(values.customer)?;
    refs.contact(values.contact, values.customer)?;
    refs.phase(values.phase)?;
    refs.finish()
}
