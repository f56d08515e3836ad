//! What a folder holds, for the window's own file picker. Reads names only, never contents.

use crate::base::DateTime;
use jiff::{Timestamp, tz::TimeZone};
use std::io;
use std::path::{Path, PathBuf};

/// One thing in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Its size in bytes; 0 for folders.
    pub bytes: u64,
    /// When it was last written, in local time.
    pub changed: Option<DateTime>,
}

/// What the folder holds: folders first, then files, each by name; hidden ones are left out.
pub fn list(folder: &Path) -> io::Result<Vec<Entry>> {
    let mut entries: Vec<Entry> = std::fs::read_dir(folder)?.flatten().filter_map(|found| entry(&found)).collect();
    entries.sort_by_cached_key(|entry| (!entry.is_folder, entry.name.to_lowercase()));
    Ok(entries)
}

/// The folder to begin in: documents, else home, else the root.
pub fn start() -> PathBuf {
    let user = directories::UserDirs::new();
    let documents = user.as_ref().and_then(|user| user.document_dir()).filter(|folder| folder.is_dir());
    documents.or(user.as_ref().map(directories::UserDirs::home_dir)).map_or_else(|| PathBuf::from("/"), Path::to_path_buf)
}

fn entry(found: &std::fs::DirEntry) -> Option<Entry> {
    let name = found.file_name().to_string_lossy().into_owned();
    // Follows links: a link to a folder can be walked into.
    let meta = std::fs::metadata(found.path()).ok()?;
    let changed = meta.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    let bytes = if meta.is_dir() { 0 } else { meta.len() };
    let local = changed.map(|time| time.to_zoned(TimeZone::system()).datetime());
    (!name.starts_with('.')).then_some(Entry { name, is_folder: meta.is_dir(), bytes, changed: local })
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn folders_come_first_and_hidden_files_are_left_out() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("b.csv"), "1").unwrap();
        std::fs::write(folder.path().join(".hidden"), "1").unwrap();
        std::fs::create_dir(folder.path().join("Zeta")).unwrap();
        let names: Vec<(String, bool)> = list(folder.path()).unwrap().into_iter().map(|entry| (entry.name, entry.is_folder)).collect();
        assert_eq!(names, [("Zeta".to_owned(), true), ("b.csv".to_owned(), false)]);
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        assert!(list(std::path::Path::new("/no/such/folder")).is_err());
    }
}
