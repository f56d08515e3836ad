//! Deeds on interactions; the next step of one becomes a task in the same step of undo.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::id::{FeedbackId, InteractionId, TaskId};
use crate::domain::feedback::FeedbackStatus;
use crate::domain::field::Field;
use crate::domain::interaction::{InteractionDraft, NewInteraction};
use crate::domain::op::Op;
use crate::store::{Reader, feedback, interaction, task};

/// What can be done to interactions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InteractionDeed {
    /// See [`add`].
    Add(InteractionDraft),
    /// See [`add_for`].
    AddFor {
        /// What is logged.
        draft: InteractionDraft,
        /// The task that it does.
        does: Option<TaskId>,
        /// The feedback that it answers, and how far that is then.
        answers: Option<(FeedbackId, FeedbackStatus)>,
    },
    /// See [`change`].
    Change {
        /// Which interaction.
        id: InteractionId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: InteractionDraft,
    },
    /// See [`remove`].
    Remove(InteractionId),
}

impl InteractionDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::AddFor { draft, does, answers } => add_for(session, &draft, does, answers).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Logs an interaction, and its next step as a task.
///
/// # Errors
/// Every fault of the draft; names that lead nowhere.
pub fn add(session: &mut Session, draft: &InteractionDraft) -> Result<Done<InteractionId>, Refusal> {
    let (new, next) = draft.check()?;
    session.perform(Op::AddInteraction, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((interaction::insert(tx, &new, next.as_ref())?, 1))
    })
}

/// Logs an interaction that does a task or answers a feedback: both move on in the same step of undo.
///
/// # Errors
/// As for [`add`].
pub fn add_for(
    session: &mut Session,
    draft: &InteractionDraft,
    does: Option<TaskId>,
    answers: Option<(FeedbackId, FeedbackStatus)>,
) -> Result<Done<InteractionId>, Refusal> {
    let (new, next) = draft.check()?;
    let today = session.today();
    session.perform(Op::AddInteraction, |tx| {
        check_refs(tx.reader(), &new)?;
        if let Some(id) = does {
            task::set_done(tx, id, Some(today))?;
        }
        if let Some((id, status)) = answers {
            feedback::set_status(tx, id, status, today)?;
        }
        Ok((interaction::insert(tx, &new, next.as_ref())?, 1))
    })
}

/// Changes an interaction as a form read it; a next step given with it becomes one more task.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: InteractionId, rev: i64, draft: &InteractionDraft) -> Result<Done, Refusal> {
    let (new, next) = draft.check()?;
    session.perform(Op::ChangeInteraction, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((interaction::update(tx, id, rev, &new, next.as_ref())?, 1))
    })
}

/// Puts an interaction into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: InteractionId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveInteraction, |tx| Ok((interaction::remove(tx, id)?, 1)))
}

fn check_refs(db: Reader<'_>, new: &NewInteraction) -> Result<(), Refusal> {
    let mut refs = Refs::new(db, Vec::new());
    refs.customer(Some(new.customer))?;
    refs.contact(new.contact, Some(new.customer))?;
    refs.person(Field::Person, new.person)?;
    refs.phase(new.phase)?;
    refs.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::ContactDraft;
    use crate::domain::customer::CustomerDraft;
    use crate::domain::fault::{Fault, Problem};
    use crate::domain::feedback::{FeedbackDraft, FeedbackStatus};
    use crate::domain::task::TaskDraft;
    use crate::ops::{Clock, contact, customer, feedback, task};
    use crate::store::testing::{TODAY, register};

    #[test]
    fn a_contact_of_another_customer_is_refused_everywhere() {
        let mut session = Session::new(register(), Clock::fixed(TODAY.at(9, 0, 0, 0)));
        let mut add_one =
            |name: &str| customer::add(&mut session, &CustomerDraft { name: name.into(), ..Default::default() }).unwrap().value;
        let (ours, other) = (add_one("A"), add_one("B"));
        let mari = ContactDraft { given_name: "Mari".into(), ..Default::default() };
        let contact = contact::add(&mut session, other, &mari).unwrap().value;
        let expected = vec![Fault { field: Field::Contact, problem: Problem::NotFound }];
        let draft = InteractionDraft {
            customer: Some(ours),
            contact: Some(contact),
            at: Some(TODAY.at(9, 0, 0, 0)),
            text: "Soitto".into(),
            ..Default::default()
        };
        assert!(matches!(add(&mut session, &draft), Err(Refusal::Faults(faults)) if faults == expected));
        let to_do = TaskDraft { contact: Some(contact), title: "Soita".into(), due: Some(TODAY), ..Default::default() };
        assert!(matches!(task::add(&mut session, &to_do), Err(Refusal::Faults(faults)) if faults == expected));
        let said =
            FeedbackDraft { customer: Some(ours), contact: Some(contact), on: Some(TODAY), words: "Hieno".into(), ..Default::default() };
        assert!(matches!(feedback::add(&mut session, &said), Err(Refusal::Faults(faults)) if faults == expected));
        assert!(add(&mut session, &InteractionDraft { customer: Some(other), ..draft }).is_ok());
    }

    #[test]
    fn a_feedback_form_that_moves_the_status_dates_it_today() {
        let mut session = Session::new(register(), Clock::fixed(TODAY.at(9, 0, 0, 0)));
        let said = FeedbackDraft { on: TODAY.yesterday().ok(), words: "Hieno".into(), ..Default::default() };
        let id = feedback::add(&mut session, &said).unwrap().value;
        let moved = FeedbackDraft { status: FeedbackStatus::Acknowledged, ..said };
        feedback::change(&mut session, id, 1, &moved).unwrap();
        let read = crate::store::feedback::get(session.reader(), id).unwrap().unwrap();
        assert_eq!((read.values, read.steps.acknowledged), (moved, Some(TODAY)));
    }
}
