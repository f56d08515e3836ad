//! Deeds on development targets, their milestones and immediate actions.

use super::customer::each;
use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::Date;
use crate::base::id::{DevelopmentTargetId, ImmediateActionId, MilestoneId, TaskId};
use crate::domain::check;
use crate::domain::development_target::{DevelopmentTargetDraft, NewDevelopmentTarget, TargetStatus};
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::task::TaskDraft;
use crate::store::{Reader, StoreError, development_target, task};
use jiff::ToSpan as _;

/// What can be done to development targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DevelopmentTargetDeed {
    /// See [`add`].
    Add(DevelopmentTargetDraft),
    /// See [`change`].
    Change {
        /// Which target.
        id: DevelopmentTargetId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: DevelopmentTargetDraft,
    },
    /// See [`move_to`].
    Move {
        /// Which target.
        id: DevelopmentTargetId,
        /// To which place, from 0.
        to: usize,
    },
    /// See [`set_status`].
    SetStatus(DevelopmentTargetId, TargetStatus),
    /// See [`remove`].
    Remove(DevelopmentTargetId),
    /// See [`finish`].
    Finish(Vec<MilestoneId>),
    /// See [`reopen`].
    Reopen(Vec<MilestoneId>),
    /// See [`snooze`].
    Snooze(Vec<MilestoneId>, Date),
    /// See [`make_task`].
    MakeTask(ImmediateActionId),
}

impl DevelopmentTargetDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Move { id, to } => move_to(session, id, to).map(Made::of),
            Self::SetStatus(id, status) => set_status(session, id, status).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
            Self::Finish(milestones) => finish(session, &milestones).map(Made::of),
            Self::Reopen(milestones) => reopen(session, &milestones).map(Made::of),
            Self::Snooze(milestones, until) => snooze(session, &milestones, until).map(Made::of),
            Self::MakeTask(action) => make_task(session, action).map(Made::of),
        }
    }
}

/// Adds a target as the last one.
///
/// # Errors
/// Every fault of the draft; names that lead nowhere.
pub fn add(session: &mut Session, draft: &DevelopmentTargetDraft) -> Result<Done<DevelopmentTargetId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddDevelopmentTarget, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((development_target::insert(tx, &new)?, 1))
    })
}

/// Changes a target as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: DevelopmentTargetId, rev: i64, draft: &DevelopmentTargetDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeDevelopmentTarget, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((development_target::update(tx, id, rev, &new)?, 1))
    })
}

/// Moves a target to a place in the order; the first three are the most important.
///
/// # Errors
/// `NotFound`.
pub fn move_to(session: &mut Session, id: DevelopmentTargetId, to: usize) -> Result<Done, Refusal> {
    session.perform(Op::MoveDevelopmentTarget, |tx| Ok((development_target::move_to(tx, id, to)?, 1)))
}

/// Says how far a target is.
///
/// # Errors
/// The register's.
pub fn set_status(session: &mut Session, id: DevelopmentTargetId, status: TargetStatus) -> Result<Done, Refusal> {
    session.perform(Op::SetTargetStatus, |tx| each(&[id], |id| development_target::set_status(tx, id, status)))
}

/// Puts a target into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: DevelopmentTargetId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveDevelopmentTarget, |tx| Ok((development_target::remove(tx, id)?, 1)))
}

/// Marks milestones reached today; those reached before are passed over.
///
/// # Errors
/// The register's.
pub fn finish(session: &mut Session, milestones: &[MilestoneId]) -> Result<Done, Refusal> {
    let today = session.today();
    session.perform(Op::FinishMilestone, |tx| each(milestones, |id| development_target::set_done(tx, id, Some(today))))
}

/// Opens reached milestones again.
///
/// # Errors
/// The register's.
pub fn reopen(session: &mut Session, milestones: &[MilestoneId]) -> Result<Done, Refusal> {
    session.perform(Op::ReopenMilestone, |tx| each(milestones, |id| development_target::set_done(tx, id, None)))
}

/// Puts open milestones off until a day.
///
/// # Errors
/// A day far outside every plan.
pub fn snooze(session: &mut Session, milestones: &[MilestoneId], until: Date) -> Result<Done, Refusal> {
    let until = check::date(until).map_err(|problem| vec![Fault { field: Field::Due, problem }])?;
    session.perform(Op::SnoozeMilestone, |tx| each(milestones, |id| development_target::snooze(tx, id, until)))
}

/// Days in which an immediate action is to be done once it's a task.
const TASK_DAYS: i64 = 7;

/// Makes a task of an immediate action, for the target's owner, due in a week; one that is a task already stays so.
///
/// # Errors
/// `NotFound`.
pub fn make_task(session: &mut Session, id: ImmediateActionId) -> Result<Done<TaskId>, Refusal> {
    let today = session.today();
    session.perform(Op::MakeActionTask, |tx| {
        let (action, target) = development_target::action(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
        if let Some(task) = action.task {
            return Ok((task, 0));
        }
        let draft = TaskDraft {
            title: action.text,
            due: Some(today.saturating_add(TASK_DAYS.days())),
            person: target.values.owner,
            reason: target.values.title,
            ..TaskDraft::default()
        };
        let task = task::insert(tx, &draft.check()?)?;
        development_target::set_task(tx, id, task)?;
        Ok((task, 1))
    })
}

fn check_refs(db: Reader<'_>, new: &NewDevelopmentTarget) -> Result<(), Refusal> {
    let values = new.values();
    let mut refs = Refs::new(db, Vec::new());
    refs.person(Field::Owner, values.owner)?;
    refs.tows_action(values.tows)?;
    refs.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::development_target::{ImmediateActionDraft, MilestoneDraft};
    use crate::domain::fault::Problem;
    use crate::ops::{Clock, history};
    use crate::store::testing::{TODAY, dump, register};

    fn session() -> Session {
        Session::new(register(), Clock::fixed(TODAY.at(12, 0, 0, 0)))
    }

    fn draft() -> DevelopmentTargetDraft {
        DevelopmentTargetDraft {
            title: "Vastaa vuorokaudessa".into(),
            milestones: vec![MilestoneDraft { title: "Lista".into(), due: Some(TODAY), ..Default::default() }],
            actions: vec![ImmediateActionDraft { text: "Sovi vuorot".into(), ..Default::default() }],
            ..Default::default()
        }
    }

    #[test]
    fn an_action_becomes_a_task_once_and_undo_takes_all_back() {
        let mut session = session();
        let start = dump(session.reader());
        let id = add(&mut session, &draft()).unwrap().value;
        let stored = development_target::get(session.reader(), id).unwrap().unwrap();
        let action = stored.values.actions[0].id.unwrap();
        let task = make_task(&mut session, action).unwrap();
        assert_eq!((task.count, make_task(&mut session, action).unwrap().count), (1, 0));
        let made = task::get(session.reader(), task.value).unwrap().unwrap().values;
        assert_eq!((made.title.as_str(), made.reason.as_str()), ("Sovi vuorot", "Vastaa vuorokaudessa"));
        let again = development_target::get(session.reader(), id).unwrap().unwrap();
        change(&mut session, id, again.rev, &DevelopmentTargetDraft { why: "Siksi".into(), ..again.values }).unwrap();
        let kept = development_target::get(session.reader(), id).unwrap().unwrap();
        assert_eq!(kept.values.actions[0].task, Some(task.value), "a form doesn't part an action from its task");
        let milestone = kept.values.milestones[0].id.unwrap();
        finish(&mut session, &[milestone]).unwrap();
        reopen(&mut session, &[milestone]).unwrap();
        snooze(&mut session, &[milestone], TODAY.tomorrow().unwrap()).unwrap();
        set_status(&mut session, id, TargetStatus::Underway).unwrap();
        remove(&mut session, id).unwrap();
        while history::undo(&mut session).is_ok() {}
        assert_eq!(dump(session.reader()), start);
    }

    #[test]
    fn a_form_opened_before_a_milestone_was_reached_is_refused() {
        let mut session = session();
        let id = add(&mut session, &draft()).unwrap().value;
        let read = development_target::get(session.reader(), id).unwrap().unwrap();
        finish(&mut session, &[read.values.milestones[0].id.unwrap()]).unwrap();
        let late = change(&mut session, id, read.rev, &read.values);
        assert!(matches!(late, Err(Refusal::Store(StoreError::ChangedSince))), "{late:?}");
    }

    #[test]
    fn an_owner_or_an_action_that_is_not_there_is_refused() {
        use crate::domain::development_target::TargetSource;
        let lost = uuid::Uuid::from_u128(7);
        let draft = DevelopmentTargetDraft { owner: Some(lost.into()), source: TargetSource::Tows, tows: Some(lost.into()), ..draft() };
        let Err(Refusal::Faults(faults)) = add(&mut session(), &draft) else { panic!("taken") };
        let problems: Vec<_> = faults.into_iter().map(|fault| (fault.field, fault.problem)).collect();
        assert_eq!(problems, [(Field::Owner, Problem::NotFound), (Field::TowsAction, Problem::NotFound)]);
    }
}
