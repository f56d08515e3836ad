//! Free groupings of customers: tags and need groups. Not value segments, which are computed.

use super::fault::{Fault, Faults, Problem};
use super::field::Field;
use crate::base::id::{NeedGroupId, TagId};

/// A tag: a word that the owner hangs on customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its id.
    pub id: TagId,
    /// The word.
    pub name: String,
}

/// A group of customers who share a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedGroup {
    /// Its id.
    pub id: NeedGroupId,
    /// Its name.
    pub name: String,
}

/// Longest name of a tag or a need group.
pub const NAME_MAX: usize = 60;

/// The cleaned name of a tag or a need group.
///
/// # Errors
/// A missing or too long name.
pub fn check_name(field: Field, name: &str) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let name = faults.required(field, name, NAME_MAX);
    if name.contains([',', ';']) {
        faults.add(field, Problem::CodeForm);
    }
    faults.finish(name)
}
