//! Backups: a copy of the whole register under the same passphrase, checked before it counts, in a folder of its own.

use super::done::Refusal;
use super::job::Progress;
use crate::base::DateTime;
use crate::store::Opener;
use std::fs;
use std::path::{Path, PathBuf};

/// How many backups stay; the oldest beyond them are thinned out, never before a new one has been checked.
const KEPT: usize = 30;

/// A backup that was made and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made, local time.
    pub at: DateTime,
}

/// Makes a backup in `folder`: copies, checks, names it, thins the old ones. Reads beside the window; call it from a job.
///
/// # Errors
/// What the disk or the check says; a half or bad copy is removed.
pub fn make(opener: &Opener, folder: &Path, now: DateTime, progress: &Progress) -> Result<Backup, Refusal> {
    let file = |source| Refusal::File { path: folder.to_owned(), source };
    fs::create_dir_all(folder).map_err(file)?;
    let stem = stem(opener.path());
    let path = folder.join(format!("{stem}-{}.kimmoke", now.strftime(STAMP)));
    let partial = path.with_extension("partial");
    fs::remove_file(&partial).or_else(missing_is_fine).map_err(file)?;
    let made = copy(opener, &partial, progress).and_then(|()| fs::rename(&partial, &path).map_err(file));
    if let Err(refusal) = made {
        // What is left of a failed copy is worth nothing; the refusal is what counts.
        fs::remove_file(&partial).ok();
        return Err(refusal);
    }
    sync_folder(folder);
    thin(folder, &stem).map_err(file)?;
    Ok(Backup { path, at: now })
}

/// The backups of a register in a folder, newest first.
pub fn list(register: &Path, folder: &Path) -> Vec<Backup> {
    let prefix = format!("{}-", stem(register));
    let mut found: Vec<Backup> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let stamp = name.strip_prefix(&prefix)?.strip_suffix(".kimmoke")?;
            Some(Backup { path: entry.path(), at: DateTime::strptime(STAMP, stamp).ok()? })
        })
        .collect();
    found.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    found
}

/// Time in the name of a backup: sorts as text, and no colon, which Windows refuses.
const STAMP: &str = "%Y-%m-%dT%H%M%S";

fn copy(opener: &Opener, target: &Path, progress: &Progress) -> Result<(), Refusal> {
    opener.copy_to(target, |done, all| progress.tell(done, all))?;
    progress.check()?;
    let faults = opener.at(target).faults()?;
    if !faults.is_empty() {
        return Err(Refusal::Open(crate::store::OpenError::Damaged(faults.join("; "))));
    }
    fs::File::open(target).and_then(|file| file.sync_all()).map_err(|source| Refusal::File { path: target.to_owned(), source })
}

fn thin(folder: &Path, stem: &str) -> std::io::Result<()> {
    let register = PathBuf::from(format!("{stem}.kimmoke"));
    list(&register, folder).iter().skip(KEPT).try_for_each(|old| fs::remove_file(&old.path))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn missing_is_fine(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// Makes the new name last through a power cut; Windows has no such call and needs none.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        folder.sync_all().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{Clock, start};
    use jiff::civil::date;

    #[test]
    fn a_backup_opens_with_the_passphrase_and_old_ones_are_thinned() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("puoti.kimmoke");
        let backups = folder.path().join("backups");
        let first = date(2026, 11, 22).at(9, 5, 0, 0);
        let session = start::create(&path, None, Clock::fixed(first)).unwrap();
        for day in 0..i32::try_from(KEPT).unwrap() + 3 {
            let now = first.checked_add(jiff::Span::new().days(day)).unwrap();
            make(session.register().opener(), &backups, now, &Progress::default()).unwrap();
        }
        let kept = list(&path, &backups);
        assert_eq!(kept.len(), KEPT);
        assert!(kept.first().is_some_and(|newest| newest.at > first));
        assert!(start::open(&kept[0].path, None, Clock::fixed(first)).is_ok());
    }
}
