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

/// The deeds that undo and redo would turn now.
///
/// # Errors
/// What the register says.
pub fn next(session: &Session) -> Result<Next, Refusal> {
    let register = session.register();
    if register.is_read_only() {
        return Ok(Next::default());
    }
    let op = |code: Option<String>| code.and_then(|code| Op::from_code(&code));
    Ok(Next { undo: op(register.next_undo()?), redo: op(register.next_redo()?) })
}

/// What undo and redo would turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Next {
    /// The deed that undo takes back.
    pub undo: Option<Op>,
    /// The deed that redo does again.
    pub redo: Option<Op>,
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
