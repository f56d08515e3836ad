//! Deeds on the criteria of attractiveness and on customers' scores.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::{CriterionId, CustomerId};
use crate::domain::attractiveness::{CriterionDraft, DefaultCriterion, check_score};
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::i18n::Words;
use crate::store::criterion;

/// What can be done to criteria and scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriterionDeed {
    /// See [`add`].
    Add(Vec<CriterionDraft>),
    /// See [`change`].
    Change(CriterionId, CriterionDraft),
    /// See [`remove`].
    Remove(CriterionId),
    /// See [`score`].
    Score(CustomerId, CriterionId, Option<i64>),
}

impl CriterionDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(drafts) => add(session, &drafts).map(Made::of),
            Self::Change(id, draft) => change(session, id, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
            Self::Score(customer, criterion, value) => score(session, customer, criterion, value).map(Made::of),
        }
    }
}

/// The criteria that ship, in a language, each of the same weight.
pub fn shipped(words: Words) -> Vec<CriterionDraft> {
    let one = |own: &DefaultCriterion| CriterionDraft { name: words.label(*own), aspect: own.aspect(), weight: 3 };
    DefaultCriterion::ALL.iter().map(one).collect()
}

/// Adds criteria, in order, as one step.
///
/// # Errors
/// Every fault of the first draft that has one.
pub fn add(session: &mut Session, drafts: &[CriterionDraft]) -> Result<Done, Refusal> {
    let new = drafts.iter().map(CriterionDraft::check).collect::<Result<Vec<_>, _>>()?;
    session.perform(Op::AddCriteria, |tx| {
        new.iter().try_for_each(|one| criterion::insert(tx, one).map(drop))?;
        Ok(((), new.len()))
    })
}

/// Changes a criterion.
///
/// # Errors
/// Faults of the draft; `NotFound`.
pub fn change(session: &mut Session, id: CriterionId, draft: &CriterionDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeCriterion, |tx| Ok((criterion::update(tx, id, &new)?, 1)))
}

/// Puts a criterion into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: CriterionId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCriterion, |tx| Ok((criterion::remove(tx, id)?, 1)))
}

/// Scores a customer by a criterion, or takes the score away.
///
/// # Errors
/// A score outside 1 to 5.
pub fn score(session: &mut Session, customer: CustomerId, id: CriterionId, value: Option<i64>) -> Result<Done, Refusal> {
    let value = value.map(check_score).transpose().map_err(|problem| vec![Fault { field: Field::Score, problem }])?;
    session.perform(Op::ScoreCustomer, |tx| Ok(((), usize::from(criterion::set_score(tx, customer, id, value)?))))
}
