//! Starting: making a new register and opening an existing one.

use super::clock::Clock;
use super::done::Refusal;
use super::session::Session;
use crate::store::Register;
use std::path::Path;

/// Makes a new register and opens it; with a passphrase it's encrypted. Takes half a second: call it from a job.
///
/// # Errors
/// `Refusal::Open`, one kind for each sentence that the user can act on.
pub fn create(path: &Path, passphrase: Option<&str>, clock: Clock) -> Result<Session, Refusal> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|source| Refusal::File { path: folder.to_owned(), source })?;
    }
    let register = Register::create(path, passphrase, clock.now_ms())?;
    Ok(Session::new(register, clock))
}

/// Opens a register; takes half a second when it's encrypted.
///
/// # Errors
/// As for [`create`].
pub fn open(path: &Path, passphrase: Option<&str>, clock: Clock) -> Result<Session, Refusal> {
    let register = Register::open(path, passphrase, clock.now_ms())?;
    Ok(Session::new(register, clock))
}
