//! Undo and redo: the last deed turned back or done again, as a deed of its own.

use super::done::{Done, Refusal};
use super::session::Session;
use crate::domain::op::Op;
use crate::store::{StoreError, StoreResult, Written};

/// Takes the last deed back; `op` of the result is the deed taken back.
///
/// # Errors
/// `NothingToUndo`, or `ChangedSince` when that would destroy a later change.
pub fn undo(session: &mut Session) -> Result<Done, Refusal> {
    let (now_ms, today) = (session.clock().now_ms(), session.today());
    told(session.register_mut()?.undo(now_ms, today), Op::Undo)
}

/// Does the deed that was taken back last again.
///
/// # Errors
/// As for [`undo`].
pub fn redo(session: &mut Session) -> Result<Done, Refusal> {
    let (now_ms, today) = (session.clock().now_ms(), session.today());
    told(session.register_mut()?.redo(now_ms, today), Op::Redo)
}

fn told(turned: StoreResult<Option<(String, Written)>>, way: Op) -> Result<Done, Refusal> {
    match turned {
        Ok(Some((op, written))) => {
            Ok(Done { value: (), op: Op::from_code(&op).unwrap_or(way), changes: written.nouns, count: 1, undoable: false })
        }
        Ok(None) => Err(Refusal::NothingToUndo),
        Err(StoreError::ChangedSince) => Err(Refusal::ChangedSince),
        Err(error) => Err(error.into()),
    }
}
