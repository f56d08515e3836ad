//! An open register with its clock: where every deed begins and ends.

use super::clock::Clock;
use super::done::{Done, Refusal};
use crate::base::Date;
use crate::domain::op::Op;
use crate::store::{Opener, Reader, Register, Tx};

/// An open register, its clock and who sits at it.
pub struct Session {
    register: Register,
    clock: Clock,
}

impl Session {
    /// A session on an opened register.
    pub fn new(register: Register, clock: Clock) -> Self {
        Self { register, clock }
    }

    /// A session of a job, on a connection of its own beside the window's.
    ///
    /// # Errors
    /// As for opening.
    pub fn beside(opener: &Opener, clock: Clock) -> Result<Self, Refusal> {
        Ok(Self::new(Register::beside(opener)?, clock))
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Today.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// The reading half.
    pub fn reader(&self) -> Reader<'_> {
        self.register.reader()
    }

    /// The register, for what concerns the file itself: path, further connections, backup.
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// The register for writing.
    pub(super) fn register_mut(&mut self) -> Result<&mut Register, Refusal> {
        if self.register.is_read_only() { Err(Refusal::ReadOnly) } else { Ok(&mut self.register) }
    }

    /// Writes rows that no undo knows: samples, what was opened last.
    ///
    /// # Errors
    /// The closure's own, or that of the register.
    pub fn write_unlogged<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let now_ms = self.clock.now_ms();
        self.register_mut()?.write_unlogged(now_ms, work)
    }

    /// Whether a job writes to the register now, so that a deed would have to wait for it.
    pub fn has_job(&self) -> bool {
        self.register.has_job()
    }

    /// Brings everything into the one file and closes it.
    ///
    /// # Errors
    /// What the disk says; the file is whole all the same.
    pub fn close(self) -> Result<(), Refusal> {
        Ok(self.register.close()?)
    }

    /// Does one deed: begins the transaction and the step, runs `deed`, brings derived rows up to date, commits; or rolls all back.
    ///
    /// The closure returns what it made and how many records it touched.
    ///
    /// # Errors
    /// The deed's own refusal, or that of the register; nothing was kept then.
    pub fn perform<T>(&mut self, op: Op, deed: impl FnOnce(&Tx<'_>) -> Result<(T, usize), Refusal>) -> Result<Done<T>, Refusal> {
        let today = self.today();
        let now_ms = self.clock.now_ms();
        let ((value, count), written) = self.register_mut()?.write_step(op.code(), now_ms, today, deed)?;
        Ok(Done { value, op, changes: written.nouns, count, undoable: written.step.is_some() })
    }
}
