//! Deeds on the register's settings.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::refs::Refs;
use super::session::Session;
use crate::base::id::PersonId;
use crate::domain::field::Field;
use crate::domain::op::Op;
use crate::domain::setting::SettingKey;
use crate::store::setting;

/// What can be done to settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingDeed {
    /// See [`set`].
    Set(SettingKey, String),
    /// See [`set_own_person`].
    SetOwnPerson(Option<PersonId>),
}

impl SettingDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Set(key, value) => set(session, key, &value).map(Made::of),
            Self::SetOwnPerson(person) => set_own_person(session, person).map(Made::of),
        }
    }
}

/// Sets a setting.
///
/// # Errors
/// The faults of its value.
pub fn set(session: &mut Session, key: SettingKey, value: &str) -> Result<Done, Refusal> {
    let value = key.check(value)?;
    session.perform(Op::ChangeSetting, |tx| Ok((setting::set(tx, key, &value)?, 1)))
}

/// Says who sits at the machine; her name stands in the history from then on.
///
/// # Errors
/// A person who isn't known.
pub fn set_own_person(session: &mut Session, person: Option<PersonId>) -> Result<Done, Refusal> {
    session.perform(Op::ChangeSetting, |tx| {
        let mut refs = Refs::new(tx.reader(), Vec::new());
        refs.person(Field::Person, person)?;
        refs.finish()?;
        let value = person.map(|id| id.0.to_string()).unwrap_or_default();
        Ok((setting::set(tx, SettingKey::OwnPerson, &value)?, 1))
    })
}
