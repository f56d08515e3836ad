//! The firm's own development, whole: what a report or an export is made of.

use crate::domain::summary::Development;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::{development_target, path, person, swot};

/// SWOT, TOWS, targets and ticks with the names that they need.
///
/// # Errors
/// What the file says.
pub fn development(db: Reader<'_>) -> StoreResult<Development> {
    Ok(Development {
        items: swot::items(db)?,
        actions: swot::actions(db)?,
        targets: development_target::list(db)?,
        ticks: path::newest(db)?,
        people: person::list_all(db)?.into_iter().map(|person| (person.id, person.name)).collect(),
    })
}
