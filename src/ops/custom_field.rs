//! Deeds on the fields that the owner adds to the customer card.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::CustomFieldId;
use crate::domain::custom_field::{CustomField, CustomFieldDraft};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::store::{Reader, custom_field};

/// What can be done to custom fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CustomFieldDeed {
    /// See [`add`].
    Add(CustomFieldDraft),
    /// See [`change`].
    Change(CustomFieldId, CustomFieldDraft),
    /// See [`remove`].
    Remove(CustomFieldId),
}

impl CustomFieldDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Add(draft) => add(session, &draft).map(Made::of),
            Self::Change(id, draft) => change(session, id, &draft).map(Made::of),
            Self::Remove(id) => remove(session, id).map(Made::of),
        }
    }
}

/// Adds a field.
///
/// # Errors
/// Every fault of the draft.
pub fn add(session: &mut Session, draft: &CustomFieldDraft) -> Result<Done<CustomFieldId>, Refusal> {
    let new = draft.check()?;
    session.perform(Op::AddCustomField, |tx| Ok((custom_field::insert(tx, &new)?, 1)))
}

/// Changes a field.
///
/// # Errors
/// Every fault of the draft; a kind or choices that values in use don't fit, so that none is lost; `NotFound`.
pub fn change(session: &mut Session, id: CustomFieldId, draft: &CustomFieldDraft) -> Result<Done, Refusal> {
    let new = draft.check()?;
    session.perform(Op::ChangeCustomField, |tx| {
        check_values(tx.reader(), id, &new)?;
        Ok((custom_field::update(tx, id, &new)?, 1))
    })
}

/// Puts a field into the bin; its values come back with it.
///
/// # Errors
/// `NotFound`.
pub fn remove(session: &mut Session, id: CustomFieldId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveCustomField, |tx| Ok((custom_field::remove(tx, id)?, 1)))
}

fn check_values(db: Reader<'_>, id: CustomFieldId, new: &CustomFieldDraft) -> Result<(), Refusal> {
    let field = CustomField { id, name: new.name.clone(), kind: new.kind, choices: new.choices.clone(), position: 0 };
    let misfit = custom_field::values_in_use(db, id)?.iter().find_map(|value| field.check_value(value).err());
    match misfit {
        None => Ok(()),
        Some(Problem::UnknownChoice) => Err(Refusal::Faults(vec![Fault { field: Field::Choices, problem: Problem::UnknownChoice }])),
        Some(problem) => Err(Refusal::Faults(vec![Fault { field: Field::Kind, problem }])),
    }
}
