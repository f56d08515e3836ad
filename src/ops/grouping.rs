//! Deeds on tags and need groups themselves. Putting customers into them is in `customer`.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::{NeedGroupId, TagId};
use crate::domain::field::Field;
use crate::domain::grouping::check_name;
use crate::domain::op::Op;
use crate::store::grouping;

/// What can be done to tags and need groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupingDeed {
    /// See [`add_tag`].
    AddTag(String),
    /// See [`rename_tag`].
    RenameTag(TagId, String),
    /// See [`remove_tag`].
    RemoveTag(TagId),
    /// See [`add_need_group`].
    AddNeedGroup(String),
    /// See [`rename_need_group`].
    RenameNeedGroup(NeedGroupId, String),
    /// See [`remove_need_group`].
    RemoveNeedGroup(NeedGroupId),
}

impl GroupingDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::AddTag(name) => add_tag(session, &name).map(Made::of),
            Self::RenameTag(id, name) => rename_tag(session, id, &name).map(Made::of),
            Self::RemoveTag(id) => remove_tag(session, id).map(Made::of),
            Self::AddNeedGroup(name) => add_need_group(session, &name).map(Made::of),
            Self::RenameNeedGroup(id, name) => rename_need_group(session, id, &name).map(Made::of),
            Self::RemoveNeedGroup(id) => remove_need_group(session, id).map(Made::of),
        }
    }
}

/// Adds a tag; one of the same name, whatever its case and marks, is used instead.
///
/// # Errors
/// A name that can't be a tag's.
pub fn add_tag(session: &mut Session, name: &str) -> Result<Done<TagId>, Refusal> {
    let name = check_name(Field::Name, name)?;
    session.perform(Op::AddTag, |tx| match grouping::tag_named(tx.reader(), &name)? {
        Some(known) => Ok((known, 0)),
        None => Ok((grouping::insert_tag(tx, &name)?, 1)),
    })
}

/// Renames a tag.
///
/// # Errors
/// A name that can't be a tag's; `NotFound`.
pub fn rename_tag(session: &mut Session, id: TagId, name: &str) -> Result<Done, Refusal> {
    let name = check_name(Field::Name, name)?;
    session.perform(Op::ChangeTag, |tx| Ok((grouping::rename_tag(tx, id, &name)?, 1)))
}

/// Puts a tag into the bin; customers carry it again when it comes back.
///
/// # Errors
/// `NotFound`.
pub fn remove_tag(session: &mut Session, id: TagId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveTag, |tx| Ok((grouping::remove_tag(tx, id)?, 1)))
}

/// Adds a need group; one of the same name, whatever its case and marks, is used instead.
///
/// # Errors
/// A name that can't be a need group's.
pub fn add_need_group(session: &mut Session, name: &str) -> Result<Done<NeedGroupId>, Refusal> {
    let name = check_name(Field::Name, name)?;
    session.perform(Op::AddNeedGroup, |tx| match grouping::need_group_named(tx.reader(), &name)? {
        Some(known) => Ok((known, 0)),
        None => Ok((grouping::insert_need_group(tx, &name)?, 1)),
    })
}

/// Renames a need group.
///
/// # Errors
/// A name that can't be a need group's; `NotFound`.
pub fn rename_need_group(session: &mut Session, id: NeedGroupId, name: &str) -> Result<Done, Refusal> {
    let name = check_name(Field::Name, name)?;
    session.perform(Op::ChangeNeedGroup, |tx| Ok((grouping::rename_need_group(tx, id, &name)?, 1)))
}

/// Puts a need group into the bin; its customers are in it again when it comes back.
///
/// # Errors
/// `NotFound`.
pub fn remove_need_group(session: &mut Session, id: NeedGroupId) -> Result<Done, Refusal> {
    session.perform(Op::RemoveNeedGroup, |tx| Ok((grouping::remove_need_group(tx, id)?, 1)))
}
