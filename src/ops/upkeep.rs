//! What a register needs without being asked: the new day in its sums, old things out of the bin, a backup when one is due.

use super::backup::{self, Backup};
use super::bin;
use super::device::BackupPlan;
use super::done::Refusal;
use super::job::Progress;
use super::session::Session;
use crate::base::DateTime;
use crate::domain::noun::Nouns;
use crate::store::search::pending;
use crate::store::{self, Opener, StoreError};
use std::path::Path;

/// A daily backup that is older than this many hours is due again.
const DUE_HOURS: i64 = 20;

/// Brings sums over the last twelve months to today and clears what has been in the bin for 30 days; what pages must read anew.
/// To be called when a register was opened and when midnight passed. One that can only be read stays as it is.
///
/// # Errors
/// What the register says.
pub fn begin_day(session: &mut Session) -> Result<Nouns, Refusal> {
    if session.register().is_read_only() {
        return Ok(Nouns::NONE);
    }
    let today = session.today();
    session.write_unlogged(|tx| Ok(store::roll_day(tx, today)?))?;
    Ok(bin::clear_old(session)?.changes)
}

/// Whether search documents wait to be indexed, as a large import leaves them.
///
/// # Errors
/// What the register says.
pub fn is_search_behind(session: &Session) -> Result<bool, Refusal> {
    Ok(!session.register().is_read_only() && pending::left(session.reader())? > 0)
}

/// Indexes the search documents that wait, piece by piece; deeds go between the pieces. What was done is kept when it's cancelled or cut off.
///
/// # Errors
/// What the register says, or `Cancelled`.
pub fn catch_up_search(session: &mut Session, progress: &Progress) -> Result<(), Refusal> {
    if session.register().is_read_only() {
        return Ok(());
    }
    let all = pending::left(session.reader())?;
    let mut left = all;
    while left > 0 {
        progress.tell((all - left).max(0).cast_unsigned(), all.cast_unsigned());
        progress.check()?;
        left = match session.register_mut()?.index_more() {
            // An import goes first.
            Err(StoreError::Busy) => left,
            other => other?,
        };
    }
    Ok(())
}

/// Whether a daily backup is due, given the newest one.
pub fn is_backup_due(newest: Option<&Backup>, now: DateTime) -> bool {
    newest.is_none_or(|backup| now.duration_since(backup.at).as_hours() >= DUE_HOURS)
}

/// Makes a backup by the plan; for a job.
///
/// # Errors
/// As for [`backup::make`].
pub fn back_up(opener: &Opener, plan: &BackupPlan, now: DateTime, progress: &Progress) -> Result<Backup, Refusal> {
    backup::make(opener, &plan.folder, now, progress)
}

/// The backups of a register by its plan, newest first; none for one in memory.
pub fn backups(register: &Path, plan: &BackupPlan) -> Vec<Backup> {
    if register.as_os_str().is_empty() { Vec::new() } else { backup::list(register, &plan.folder) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_backup_is_due_after_twenty_hours_and_not_before() {
        let made = Backup { path: "x".into(), at: date(2026, 11, 22).at(9, 5, 0, 0) };
        assert!(is_backup_due(None, made.at));
        assert!(!is_backup_due(Some(&made), date(2026, 11, 22).at(17, 0, 0, 0)));
        assert!(!is_backup_due(Some(&made), date(2026, 11, 23).at(5, 4, 0, 0)));
        assert!(is_backup_due(Some(&made), date(2026, 11, 23).at(5, 5, 0, 0)));
        assert!(is_backup_due(Some(&made), date(2027, 2, 1).at(8, 0, 0, 0)));
    }
}
