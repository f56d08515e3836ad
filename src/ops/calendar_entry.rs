//! Deeds on the annual calendar: entries, years that differ, and the tasks that lead up to an entry.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::Date;
use crate::base::id::CalendarEntryId;
use crate::domain::calendar_entry::{CalendarEntryDraft, NewCalendarEntry};
use crate::domain::check;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::task::TaskDraft;
use crate::store::{Reader, StoreError, calendar_entry, task};
use jiff::ToSpan as _;

/// What can be done to the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarEntryDeed {
    /// See [`add`].
    Add(Vec<CalendarEntryDraft>),
    /// See [`change`].
    Change {
        /// Which entry.
        id: CalendarEntryId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: CalendarEntryDraft,
    },
    /// See [`set_year`].
    SetYear {
        /// Which entry.
        id: CalendarEntryId,
        /// Which year's round.
        year: i16,
        /// A first day of its own, left out, or back to the rule.
        day: Option<Option<Date>>,
    },
    /// See [`move_always`].
    MoveAlways {
        /// Which entry.
        id: CalendarEntryId,
        /// Which year's round shall begin on the day.
        year: i16,
        /// The day.
        day: Date,
    },
    /// See [`make_tasks`].
    MakeTasks {
        /// Of which entry.
        id: CalendarEntryId,
        /// For which year's round.
        year: i16,
    },
    /// See [`remove`].
    Remove(CalendarEntryId),
}

impl CalendarEntryDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(drafts) => add(session, &drafts).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::SetYear { id, year, day } => set_year(session, id, year, day).map(Made::of),
            Self::MoveAlways { id, year, day } => move_always(session, id, year, day).map(Made::of),
            Self::MakeTasks { id, year } => make_tasks(session, id, year).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds entries as one step.
///
/// # Errors
/// Every fault of the first draft that has one; names that lead nowhere.
pub fn add(session: &mut Session, drafts: &[CalendarEntryDraft]) -> Result<Done, Refusal> {
    let new = drafts.iter().map(CalendarEntryDraft::check).collect::<Result<Vec<_>, _>>()?;
    session.perform(Op::AddCalendarEntry, |tx| {
        for entry in &new {
            check_refs(tx.reader(), entry)?;
            calendar_entry::insert(tx, entry)?;
        }
        Ok(((), new.len()))
    })
}

/// Changes an entry as a form read it.
///
/// # Errors
/// Faults as for [`add`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: CalendarEntryId, rev: i64, draft: &CalendarEntryDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeCalendarEntry, |tx| {
        check_refs(tx.reader(), &new)?;
        Ok((calendar_entry::update(tx, id, rev, &new)?, 1))
    })
}

fn check_refs(db: Reader<'_>, new: &NewCalendarEntry) -> Result<(), Refusal> {
    let mut refs = Refs::new(db, Vec::new());
    refs.customer(new.values().customer)?;
    for lead in &new.values().leads {
        refs.person(Field::Person, lead.person)?;
    }
    refs.finish()
}

/// Moves one year's round to a first day, leaves it out, or puts it back to the rule.
///
/// # Errors
/// A day far outside every plan or beyond the rounds of its neighbours; `NotFound`.
pub fn set_year(session: &mut Session, id: CalendarEntryId, year: i16, day: Option<Option<Date>>) -> Result<Done, Refusal> {
    if let Some(Some(day)) = day {
        check::date(day).map_err(at_date)?;
        let entry = calendar_entry::get(session.reader(), id)?.ok_or(StoreError::NotFound)?;
        entry.check_move(year, day).map_err(at_date)?;
    }
    session.perform(Op::MoveCalendarEntry, |tx| Ok((calendar_entry::set_exception(tx, id, year, day)?, 1)))
}

/// Moves the rule, so that the round of a year begins on a day and every other round moves with it.
///
/// # Errors
/// A day that the rule can't give every year; `NotFound`.
pub fn move_always(session: &mut Session, id: CalendarEntryId, year: i16, day: Date) -> Result<Done, Refusal> {
    check::date(day).map_err(at_date)?;
    session.perform(Op::MoveCalendarEntry, |tx| {
        let entry = calendar_entry::get(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
        let new = entry.moved(year, day).map_err(at_date)?.check()?;
        calendar_entry::update(tx, id, entry.rev, &new)?;
        // What was said of that year alone would stand in the way of the rule.
        if entry.exceptions.iter().any(|(own, _)| *own == year) {
            calendar_entry::set_exception(tx, id, year, None)?;
        }
        Ok(((), 1))
    })
}

fn at_date(problem: Problem) -> Vec<Fault> {
    vec![Fault { field: Field::Date, problem }]
}

/// Makes the tasks that lead up to a year's round; those made before are not made again. A lead whose day is over is due today.
///
/// # Errors
/// `NotFound`, also for a year without a round.
pub fn make_tasks(session: &mut Session, id: CalendarEntryId, year: i16) -> Result<Done, Refusal> {
    let today = session.today();
    session.perform(Op::MakeLeadTasks, |tx| {
        let entry = calendar_entry::get(tx.reader(), id)?.ok_or(StoreError::NotFound)?;
        let round = entry.occurrence(year).ok_or(StoreError::NotFound)?;
        let made = calendar_entry::made(tx.reader())?;
        let mut count = 0;
        for lead in &entry.values.leads {
            let Some(own) = lead.id.filter(|own| !made.contains_key(&(*own, year))) else { continue };
            let due = round.first.saturating_sub(lead.days_before.days()).max(today);
            let draft = TaskDraft {
                customer: entry.values.customer,
                kind: lead.kind,
                title: lead.title.clone(),
                due: Some(due),
                person: lead.person,
                reason: entry.values.title.clone(),
                ..Default::default()
            };
            let task = task::insert(tx, &draft.check()?)?;
            calendar_entry::note_made(tx, own, year, task)?;
            count += 1;
        }
        Ok(((), count))
    })
}

/// Puts an entry into the bin; tasks made of it stay.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: CalendarEntryId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCalendarEntry, |tx| Ok((calendar_entry::remove(tx, id)?, 1)))
}
