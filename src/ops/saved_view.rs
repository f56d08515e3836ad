//! Deeds on saved views of the customers grid.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::SavedViewId;
use crate::domain::fault::{Fault, Faults};
use crate::domain::field::Field;
use crate::domain::grouping::NAME_MAX;
use crate::domain::op::Op;
use crate::domain::saved_view::ViewSpec;
use crate::store::{StoreError, saved_view};

/// What can be done to saved views.
#[derive(Clone, Debug, PartialEq)]
pub enum SavedViewDeed {
    /// See [`add`].
    Add(String, ViewSpec),
    /// See [`change`].
    Change(SavedViewId, String, ViewSpec),
    /// See [`move_to`].
    Move(SavedViewId, usize),
    /// See [`remove`].
    Remove(SavedViewId),
}

impl SavedViewDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(name, spec) => add(session, &name, &spec).map(Made::of),
            Self::Change(id, name, spec) => change(session, id, &name, &spec).map(Made::of),
            Self::Move(id, place) => move_to(session, id, place).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Saves a view under a name, as the last tab.
///
/// # Errors
/// A missing or too long name.
pub fn add(session: &mut Session, name: &str, spec: &ViewSpec) -> Result<Done<SavedViewId>, Refusal> {
    let name = check_name(name)?;
    session.perform(Op::AddSavedView, |tx| Ok((saved_view::insert(tx, &name, spec)?, 1)))
}

/// Renames a view, or saves what it shows now.
///
/// # Errors
/// A missing or too long name; `NotFound`.
pub fn change(session: &mut Session, id: SavedViewId, name: &str, spec: &ViewSpec) -> Result<Done, Refusal> {
    let name = check_name(name)?;
    session.perform(Op::ChangeSavedView, |tx| Ok((saved_view::update(tx, id, &name, spec)?, 1)))
}

/// Moves a view to a place among the tabs, from 0; beyond the end is the last.
///
/// # Errors
/// `NotFound`.
pub fn move_to(session: &mut Session, id: SavedViewId, place: usize) -> Result<Done, Refusal> {
    session.perform(Op::MoveSavedView, |tx| {
        let mut order: Vec<SavedViewId> = saved_view::list(tx.reader())?.into_iter().map(|view| view.id).collect();
        let from = order.iter().position(|other| *other == id).ok_or(StoreError::NotFound)?;
        order.remove(from);
        order.insert(place.min(order.len()), id);
        saved_view::arrange(tx, &order)?;
        Ok(((), 1))
    })
}

/// Puts a view into the bin.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: SavedViewId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveSavedView, |tx| Ok((saved_view::remove(tx, id)?, 1)))
}

fn check_name(name: &str) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let name = faults.required(Field::Name, name, NAME_MAX);
    faults.finish(name)
}
