//! Deeds on the bin: bringing records back, emptying it, and clearing what has been in it for 30 days.

use super::deed::Made;
use super::done::{Done, Refusal};
use super::session::Session;
use crate::base::id::AssessmentRoundId;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::op::Op;
use crate::store::{StoreError, Tx, assessment, bin, customer};
use uuid::Uuid;

/// What can be done to the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BinDeed {
    /// See [`restore`].
    Restore(Vec<(Noun, Uuid)>),
    /// See [`empty`].
    Empty,
}

impl BinDeed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Restore(records) => restore(session, &records).map(Made::of),
            Self::Empty => empty(session).map(Made::of),
        }
    }
}

/// Brings records back; those that came back with their customer meanwhile are passed over.
///
/// # Errors
/// `CodeTaken` when a customer's code was given to another meanwhile, `YearTaken` when a round's year got another round; nothing comes back then.
pub fn restore(session: &mut Session, records: &[(Noun, Uuid)]) -> Result<Done, Refusal> {
    session.perform(Op::RestoreFromBin, |tx| {
        let mut count = 0;
        for (noun, id) in records {
            count += usize::from(restore_one(tx, *noun, *id)?);
        }
        Ok(((), count))
    })
}

fn restore_one(tx: &Tx<'_>, noun: Noun, id: Uuid) -> Result<bool, Refusal> {
    if noun == Noun::Assessment
        && let Some(year) = assessment::binned_year(tx.reader(), AssessmentRoundId(id))?
        && assessment::has_year(tx.reader(), year)?
    {
        return Err(Refusal::Faults(vec![Fault { field: Field::Year, problem: Problem::YearTaken }]));
    }
    let back = match bin::restore(tx, noun, id) {
        Err(StoreError::NotFound) => return Ok(false),
        other => other?,
    };
    if let Some(customer) = back.map(|id| customer::get(tx.reader(), id)).transpose()?.flatten()
        && customer::code_taken(tx.reader(), &customer.values.code, Some(customer.id))?
    {
        return Err(Refusal::Faults(vec![Fault { field: Field::Code, problem: Problem::CodeTaken }]));
    }
    Ok(true)
}

/// Erases everything in the bin for good. It can't be undone, nor what was done to those records before.
///
/// # Errors
/// The register's.
pub fn empty(session: &mut Session) -> Result<Done, Refusal> {
    purge(session, i64::MAX)
}

/// Erases what has been in the bin for 30 days; called when a register was opened.
///
/// # Errors
/// The register's.
pub fn clear_old(session: &mut Session) -> Result<Done, Refusal> {
    let removed_before_ms = session.clock().now_ms() - bin::KEPT_MS;
    purge(session, removed_before_ms)
}

fn purge(session: &mut Session, removed_before_ms: i64) -> Result<Done, Refusal> {
    let count = session.write_unlogged(|tx| Ok(bin::purge(tx, removed_before_ms)?))?;
    let changes = if count == 0 { Nouns::NONE } else { Nouns::ALL };
    Ok(Done { value: (), op: Op::EmptyBin, changes, count, undoable: false })
}
