//! Whose turn it is to write. SQLite lets one connection write and makes the others poll; here they wait in order, and a short deed
//! goes before work that is done in many small pieces.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a deed waits for its turn before it is refused as busy.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long somebody writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// A deed of the window: milliseconds.
    Deed,
    /// A job in one transaction: seconds.
    Job,
    /// A piece of work that can wait for everybody else.
    Piece,
}

#[derive(Debug, Default)]
struct State {
    held: Option<Hold>,
    waiting: usize,
}

/// The gate of one register, shared by all its connections in this program.
#[derive(Clone, Debug, Default)]
pub(super) struct Gate(Arc<(Mutex<State>, Condvar)>);

/// A turn to write; it ends when this is dropped.
pub(super) struct Turn(Gate);

impl Gate {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a turn; `None` when none came in time.
    pub(super) fn enter(&self, hold: Hold) -> Option<Turn> {
        let mut state = self.state();
        let is_piece = hold == Hold::Piece;
        state.waiting += usize::from(!is_piece);
        let blocked = |state: &mut State| state.held.is_some() || (is_piece && state.waiting > 0);
        let waited = self.0.1.wait_timeout_while(state, PATIENCE, blocked);
        let (mut state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        state.waiting -= usize::from(!is_piece);
        if timeout.timed_out() {
            return None;
        }
        state.held = Some(hold);
        drop(state);
        Some(Turn(self.clone()))
    }

    /// Whether a job writes now, so that a deed would have to wait for seconds.
    pub(super) fn has_job(&self) -> bool {
        self.state().held == Some(Hold::Job)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.state().held = None;
        self.0.0.1.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_writes_at_a_time_and_who_gets_no_turn_is_told_so() {
        let gate = Gate::default();
        let first = gate.enter(Hold::Job).unwrap();
        assert!(gate.has_job());
        assert!(gate.enter(Hold::Deed).is_none());
        assert_eq!(gate.state().waiting, 0);
        drop(first);
        assert!(!gate.has_job());
        let deed = gate.enter(Hold::Deed).unwrap();
        assert!(!gate.has_job(), "a deed is over before anybody has to be told");
        drop(deed);
    }

    #[test]
    fn a_piece_lets_a_waiting_deed_go_first() {
        let gate = Gate::default();
        gate.state().waiting = 1;
        assert!(gate.enter(Hold::Piece).is_none());
        gate.state().waiting = 0;
        assert!(gate.enter(Hold::Piece).is_some());
    }
}
