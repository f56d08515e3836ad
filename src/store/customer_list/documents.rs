//! Whose name documents are, kept in memory: a letter may be found in a hundred thousand of them, and asking the file for each takes too long.

use super::CustomerIndex;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::search;
use std::cell::{Ref, RefCell};

/// The slot of nobody.
const NOBODY: u32 = u32::MAX;

/// Slots of customers by the ids of their name documents, which count up from 1; made when words are first asked for, and again after
/// anything was written.
#[derive(Default)]
pub(super) struct Documents(RefCell<Known>);

#[derive(Default)]
struct Known {
    /// The state of the file as this connection sees it: writes of others, writes of its own.
    version: Option<(i64, i64)>,
    slots: Vec<u32>,
}

impl Documents {
    /// The slots, brought up to date.
    pub(super) fn slots(&self, index: &CustomerIndex, db: Reader<'_>) -> StoreResult<Ref<'_, Vec<u32>>> {
        let version = db.row("SELECT data_version, total_changes() FROM pragma_data_version", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if version.is_none() || self.0.borrow().version != version {
            let mut slots = Vec::new();
            search::name_owners(db, |document, customer| {
                let Ok(place) = usize::try_from(document) else { return };
                if slots.len() <= place {
                    slots.resize(place + 1, NOBODY);
                }
                if let (Some(there), Some(slot)) = (slots.get_mut(place), index.slots.get(&customer)) {
                    *there = *slot;
                }
            })?;
            *self.0.borrow_mut() = Known { version, slots };
        }
        Ok(Ref::map(self.0.borrow(), |known| &known.slots))
    }

    /// Forgets them: customers have got other slots.
    pub(super) fn forget(&mut self) {
        self.0.get_mut().version = None;
    }
}
