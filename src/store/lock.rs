//! One register, one program: an operating-system lock on a file beside the register. A crash leaves no stale lock behind.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;

/// Held while the register is open.
#[derive(Debug)]
pub(super) struct LockFile {
    file: File,
}

/// Why the lock wasn't had.
pub(super) enum LockFailure {
    /// Somebody holds it; what the holder wrote about itself.
    Held(String),
    /// The folder can't be written.
    Io(std::io::Error),
}

impl LockFile {
    /// Takes the lock for `register`, and writes who holds it.
    pub(super) fn take(register: &Path) -> Result<Self, LockFailure> {
        let mut name = register.file_name().map_or_else(OsString::new, OsString::from);
        name.push(".lock");
        let path = register.with_file_name(name);
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path).map_err(LockFailure::Io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                file.read_to_string(&mut holder).ok();
                return Err(LockFailure::Held(holder.trim().to_owned()));
            }
            Err(TryLockError::Error(error)) => return Err(LockFailure::Io(error)),
        }
        // Who holds it is a courtesy to the next one who asks; the lock stands without it.
        file.set_len(0).and_then(|()| file.rewind()).and_then(|()| writeln!(file, "{}", holder())).ok();
        Ok(Self { file })
    }
}

/// Host and process of this program.
fn holder() -> String {
    let host = std::env::var("HOSTNAME")
        .or_else(|_| std::env::var("COMPUTERNAME"))
        .or_else(|_| std::fs::read_to_string("/etc/hostname"))
        .unwrap_or_default();
    format!("{} {}", host.trim(), std::process::id())
}

impl Drop for LockFile {
    fn drop(&mut self) {
        // The file stays: removing it would let two later programs hold locks on two files of one name.
        self.file.set_len(0).ok();
        self.file.unlock().ok();
    }
}
