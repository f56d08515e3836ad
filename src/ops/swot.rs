//! Deeds on the SWOT and its TOWS actions, and the target made of an action in one step.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::{DevelopmentTargetId, SwotItemId, TowsActionId};
use crate::domain::development_target::{DevelopmentTargetDraft, TargetSource};
use crate::domain::fault::LINE;
use crate::domain::op::Op;
use crate::domain::swot::{NewTowsAction, SwotCell, SwotItemDraft, TowsActionDraft};
use crate::store::{Reader, StoreError, development_target, setting, swot};
use std::collections::HashMap;

/// What can be done to the SWOT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SwotDeed {
    /// See [`add_item`].
    AddItem(SwotItemDraft),
    /// See [`change_item`].
    ChangeItem {
        /// Which item.
        id: SwotItemId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: SwotItemDraft,
    },
    /// See [`move_item`].
    MoveItem {
        /// Which item.
        id: SwotItemId,
        /// Into which cell.
        cell: SwotCell,
        /// To which place there, from 0.
        to: usize,
    },
    /// See [`remove_item`].
    RemoveItem(SwotItemId),
    /// See [`add_action`].
    AddAction(TowsActionDraft),
    /// See [`change_action`].
    ChangeAction {
        /// Which action.
        id: TowsActionId,
        /// As the form read it.
        rev: i64,
        /// How it shall be.
        draft: TowsActionDraft,
    },
    /// See [`remove_action`].
    RemoveAction(TowsActionId),
    /// See [`make_target`].
    MakeTarget(TowsActionId),
}

impl SwotDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::AddItem(draft) => add_item(session, &draft).map(Made::of),
            Self::ChangeItem { id, rev, draft } => change_item(session, id, rev, &draft).map(Made::of),
            Self::MoveItem { id, cell, to } => move_item(session, id, cell, to).map(Made::of),
            Self::RemoveItem(id) => remove_item(session, id).map(Made::of),
            Self::AddAction(draft) => add_action(session, &draft).map(Made::of),
            Self::ChangeAction { id, rev, draft } => change_action(session, id, rev, &draft).map(Made::of),
            Self::RemoveAction(id) => remove_action(session, id).map(Made::of),
            Self::MakeTarget(id) => make_target(session, id).map(Made::of),
        }
    }
}

/// Adds an item as the last of its cell.
///
/// # Errors
/// A missing or too long text.
pub fn add_item(session: &mut Session, draft: &SwotItemDraft) -> Result<Done<SwotItemId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddSwotItem, |tx| Ok((swot::insert_item(tx, &new)?, 1)))
}

/// Changes an item as a form read it.
///
/// # Errors
/// Faults as for [`add_item`]; `ChangedSince`; `NotFound`.
pub fn change_item(session: &mut Session, id: SwotItemId, rev: i64, draft: &SwotItemDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeSwotItem, |tx| Ok((swot::update_item(tx, id, rev, &new)?, 1)))
}

/// Moves an item to a place of a cell.
///
/// # Errors
/// `NotFound`.
pub fn move_item(session: &mut Session, id: SwotItemId, cell: SwotCell, to: usize) -> Result<Done, Refusal> {
    session.perform(Op::MoveSwotItem, |tx| Ok((swot::move_item(tx, id, cell, to)?, 1)))
}

/// Puts an item into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove_item(session: &mut Session, id: SwotItemId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveSwotItem, |tx| Ok((swot::remove_item(tx, id)?, 1)))
}

/// Adds a TOWS action.
///
/// # Errors
/// A missing text; no item on one side of the pair.
pub fn add_action(session: &mut Session, draft: &TowsActionDraft) -> Result<Done<TowsActionId>, Refusal> {
    session.perform(Op::AddTowsAction, |tx| Ok((swot::insert_action(tx, &checked(tx.reader(), draft)?)?, 1)))
}

/// Changes a TOWS action as a form read it.
///
/// # Errors
/// Faults as for [`add_action`]; `ChangedSince`; `NotFound`.
pub fn change_action(session: &mut Session, id: TowsActionId, rev: i64, draft: &TowsActionDraft) -> Result<Done, Refusal> {
    session.perform(Op::ChangeTowsAction, |tx| Ok((swot::update_action(tx, id, rev, &checked(tx.reader(), draft)?)?, 1)))
}

/// Puts a TOWS action into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove_action(session: &mut Session, id: TowsActionId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveTowsAction, |tx| Ok((swot::remove_action(tx, id)?, 1)))
}

/// Makes a development target of an action: its words are the title, the items that it joins say why.
///
/// # Errors
/// `NotFound`.
pub fn make_target(session: &mut Session, id: TowsActionId) -> Result<Done<DevelopmentTargetId>, Refusal> {
    session.perform(Op::AddDevelopmentTarget, |tx| {
        let db = tx.reader();
        let action = swot::action(db, id)?.ok_or(StoreError::NotFound)?;
        let texts: HashMap<SwotItemId, String> = swot::items(db)?.into_iter().map(|item| (item.id, item.values.text)).collect();
        let why: Vec<&str> = action.values.items.iter().filter_map(|item| texts.get(item)).map(String::as_str).collect();
        let whole = action.values.text.chars().count() <= LINE;
        let draft = DevelopmentTargetDraft {
            title: if whole { action.values.text.clone() } else { action.values.text.chars().take(LINE).collect() },
            source: TargetSource::Tows,
            tows: Some(id),
            why: why.join("\n"),
            owner: setting::own_person(db)?,
            ..DevelopmentTargetDraft::default()
        };
        Ok((development_target::insert(tx, &draft.check()?)?, 1))
    })
}

fn checked(db: Reader<'_>, draft: &TowsActionDraft) -> Result<NewTowsAction, Refusal> {
    let cells: HashMap<SwotItemId, SwotCell> = swot::items(db)?.into_iter().map(|item| (item.id, item.values.cell)).collect();
    Ok(draft.check(|id| cells.get(&id).copied())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::swot::TowsPair;
    use crate::ops::{Clock, history};
    use crate::store::testing::{TODAY, dump, register};

    #[test]
    fn an_action_becomes_a_target_and_everything_can_be_undone() {
        let mut session = Session::new(register(), Clock::fixed(TODAY.at(12, 0, 0, 0)));
        let start = dump(session.reader());
        let add = |session: &mut Session, cell, text: &str| add_item(session, &SwotItemDraft { cell, text: text.into() }).unwrap().value;
        let strength = add(&mut session, SwotCell::Strength, "Oma mallisto");
        let threat = add(&mut session, SwotCell::Threat, "Halpatuonti");
        let one_sided = TowsActionDraft { pair: TowsPair::StrengthOpportunity, text: "Kerro tarina".into(), items: vec![strength, threat] };
        assert!(matches!(add_action(&mut session, &one_sided), Err(Refusal::Faults(_))), "a threat is no opportunity");
        let action = add_action(&mut session, &TowsActionDraft { pair: TowsPair::StrengthThreat, ..one_sided }).unwrap().value;
        let target = make_target(&mut session, action).unwrap().value;
        let values = development_target::get(session.reader(), target).unwrap().unwrap().values;
        assert_eq!(values.title, "Kerro tarina");
        assert_eq!(values.why, "Oma mallisto\nHalpatuonti");
        assert_eq!((values.source, values.tows), (TargetSource::Tows, Some(action)));
        assert_eq!(development_target::of_tows(session.reader()).unwrap().get(&action), Some(&target));
        move_item(&mut session, strength, SwotCell::Weakness, 0).unwrap();
        remove_item(&mut session, threat).unwrap();
        remove_action(&mut session, action).unwrap();
        while history::undo(&mut session).is_ok() {}
        assert_eq!(dump(session.reader()), start);
    }
}
