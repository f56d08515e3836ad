//! Files written whole or not at all: into a temporary file beside the target, brought to the disk, then named.

use super::done::Refusal;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// Writes `path` through `work`; on any error the target is as it was and nothing is left behind.
///
/// # Errors
/// The work's own refusal, or what the disk says.
pub fn write<T>(path: &Path, work: impl FnOnce(&mut BufWriter<File>) -> Result<T, Refusal>) -> Result<T, Refusal> {
    let failed = |source: io::Error| Refusal::File { path: path.to_owned(), source };
    // A link is followed, so that it stays one.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if target.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    let partial = partial_name(&target).ok_or_else(|| failed(io::ErrorKind::InvalidInput.into()))?;
    let file = File::options().write(true).create_new(true).open(&partial).map_err(failed)?;
    let done = fill(file, &target, &partial, work, &failed);
    if done.is_err() {
        // What is left of a failed file is worth nothing; the refusal is what counts.
        fs::remove_file(&partial).ok();
    }
    done
}

fn fill<T>(
    file: File,
    target: &Path,
    partial: &Path,
    work: impl FnOnce(&mut BufWriter<File>) -> Result<T, Refusal>,
    failed: &impl Fn(io::Error) -> Refusal,
) -> Result<T, Refusal> {
    let mut out = BufWriter::with_capacity(1 << 16, file);
    let value = work(&mut out)?;
    out.flush().map_err(failed)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    if let Ok(data) = fs::metadata(target) {
        file.set_permissions(data.permissions()).map_err(failed)?;
    }
    file.sync_all().map_err(failed)?;
    drop(file);
    fs::rename(partial, target).map_err(failed)?;
    sync_folder(target);
    Ok(value)
}

/// A name beside the target that no other writing uses.
fn partial_name(target: &Path) -> Option<PathBuf> {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name()?);
    name.push(format!(".{}.partial", uuid::Uuid::now_v7().simple()));
    Some(target.with_file_name(name))
}

/// Brings the new name itself to the disk, where the system can.
fn sync_folder(target: &Path) {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Windows has no such thing; the file itself is on the disk already.
    File::open(folder).and_then(|folder| folder.sync_all()).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_or_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ä.csv");
        let say = |text: &'static str| move |out: &mut BufWriter<File>| out.write_all(text.as_bytes()).map_err(|_| Refusal::Cancelled);
        write(&path, say("first")).unwrap();
        let refused: Result<(), Refusal> = write(&path, |out| say("half")(out).and(Err(Refusal::Cancelled)));
        assert!(refused.is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        write(&path, say("second")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let refused = write(Path::new("/not/there/x.csv"), |_| Ok(()));
        assert!(matches!(refused, Err(Refusal::File { .. })));
    }
}
