//! The first run: a new register with the firm's name in it, made as one.

use super::clock::Clock;
use super::done::Refusal;
use super::session::Session;
use super::start;
use crate::base::text;
use crate::domain::op::Op;
use crate::domain::setting::SettingKey;
use crate::store::{phase, setting};
use std::path::PathBuf;

/// What the first run asked.
#[derive(Clone, Debug, Default)]
pub struct NewRegister {
    /// Where the file goes; it must not exist.
    pub path: PathBuf,
    /// The passphrase, or none by the owner's explicit choice.
    pub passphrase: Option<String>,
    /// The firm's name.
    pub firm: String,
}

/// Makes the register with the firm's name and the five phases; half a second of key derivation, so call it from a job.
///
/// # Errors
/// As for [`start::create`], and what the file refuses.
pub fn begin(new: &NewRegister, clock: Clock) -> Result<Session, Refusal> {
    let mut session = start::create(&new.path, new.passphrase.as_deref(), clock)?;
    let firm = text::clean(&new.firm);
    session.perform(Op::CreateRegister, |tx| {
        setting::set(tx, SettingKey::FirmName, &firm)?;
        phase::insert_defaults(tx)?;
        Ok(((), 1))
    })?;
    Ok(session)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_register_knows_its_firm_and_opens_with_its_passphrase_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("suvihalla.kimmoke");
        let new = NewRegister { path: path.clone(), passphrase: Some("kuusi sanaa".into()), firm: " Suvihalla Design ".into() };
        begin(&new, Clock::System).unwrap().close().unwrap();
        assert!(start::open(&path, Some("muu"), Clock::System).is_err());
        let session = start::open(&path, Some("kuusi sanaa"), Clock::System).unwrap();
        assert_eq!(setting::firm_name(session.reader()).unwrap(), "Suvihalla Design");
    }
}
