//! Deeds on the path: ticking an item with its day and note, having it asked again later.

use super::customer::each;
use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::Date;
use crate::base::id::PathTickId;
use crate::domain::check;
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::path::{PathItem, PathTickDraft};
use crate::store::path;

/// What can be done on the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathDeed {
    /// See [`tick`].
    Tick(PathTickDraft),
    /// See [`change`].
    Change {
        /// Which tick.
        id: PathTickId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: PathTickDraft,
    },
    /// See [`snooze`].
    Snooze(Vec<PathItem>, Date),
    /// See [`untick`].
    Untick(PathTickId),
}

impl PathDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Tick(draft) => tick(session, &draft).map(Made::of),
            Self::Change { id, rev, draft } => change(session, id, rev, &draft).map(Made::of),
            Self::Snooze(items, until) => snooze(session, &items, until).map(Made::of),
            Self::Untick(id) => untick(session, id).map(Made::of),
        }
    }
}

/// Ticks an item; earlier ticks stay as its history.
///
/// # Errors
/// Every fault of the draft.
pub fn tick(session: &mut Session, draft: &PathTickDraft) -> Result<Done<PathTickId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::TickPath, |tx| Ok((path::insert(tx, &new)?, 1)))
}

/// Changes a tick as a form read it.
///
/// # Errors
/// Faults as for [`tick`]; `ChangedSince`; `NotFound`.
pub fn change(session: &mut Session, id: PathTickId, rev: i64, draft: &PathTickDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangePathTick, |tx| Ok((path::update(tx, id, rev, &new)?, 1)))
}

/// Has items asked again on a later day.
///
/// # Errors
/// A day far outside every plan.
pub fn snooze(session: &mut Session, items: &[PathItem], until: Date) -> Result<Done, Refusal> {
    let until = check::date(until).map_err(|problem| vec![Fault { field: Field::AgainOn, problem }])?;
    session.perform(Op::SnoozePath, |tx| each(items, |item| path::snooze(tx, item, until)))
}

/// Takes a tick away.
///
/// # Errors
/// `NotFound`.
pub fn untick(session: &mut Session, id: PathTickId) -> Result<Done, Refusal> {
    session.perform(Op::UntickPath, |tx| Ok((path::remove(tx, id)?, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Clock, history};
    use crate::store::testing::{TODAY, dump, register};
    use jiff::ToSpan as _;

    #[test]
    fn ticks_are_changed_put_off_taken_away_and_undone() {
        let mut session = Session::new(register(), Clock::fixed(TODAY.at(12, 0, 0, 0)));
        let start = dump(session.reader());
        let id = tick(&mut session, &PathTickDraft::of(PathItem::Goals, TODAY)).unwrap().value;
        let noted = PathTickDraft { note: "Kolme tavoitetta".into(), ..PathTickDraft::of(PathItem::Goals, TODAY) };
        change(&mut session, id, 1, &noted).unwrap();
        assert!(change(&mut session, id, 1, &noted).is_err(), "a form that read an older tick is refused");
        let later = TODAY.saturating_add(30.days());
        assert_eq!(snooze(&mut session, &[PathItem::Goals, PathItem::Needs], later).unwrap().count, 1);
        assert_eq!(path::newest(session.reader()).unwrap()[0].values.again_on, later);
        untick(&mut session, id).unwrap();
        assert!(untick(&mut session, id).is_err());
        while history::undo(&mut session).is_ok() {}
        assert_eq!(dump(session.reader()), start);
    }
}
