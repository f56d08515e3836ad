//! The first run: a new register with the firm's name in it, made as one.

use super::clock::Clock;
use super::done::Refusal;
use super::sample;
use super::session::Session;
use super::start;
use crate::base::text;
use crate::domain::customer::Language;
use crate::domain::person::PersonDraft;
use crate::domain::setting::SettingKey;
use crate::store::{person, phase, setting};
use std::path::PathBuf;

/// What the first run asked.
#[derive(Clone, Debug, Default)]
pub struct NewRegister {
    /// Where the file goes; it must not exist.
    pub path: PathBuf,
    /// The passphrase, or none by the owner's explicit choice.
    pub passphrase: Option<String>,
    /// The firm's name; may be empty.
    pub firm: String,
    /// Name of who sits at the machine; may be empty.
    pub person: String,
}

/// Fills a fresh register with the sample firm, whose name it takes when none was typed; made without the log, so undo doesn't know it.
///
/// # Errors
/// What the file refuses.
pub fn fill_with_sample(session: &mut Session, language: Language) -> Result<(), Refusal> {
    sample::add(session, SAMPLE_SEED, sample::CUSTOMERS, language)?;
    if setting::firm_name(session.reader())?.is_empty() {
        session.write_unlogged(|tx| Ok(setting::set(tx, SettingKey::FirmName, sample::FIRM)?))?;
    }
    Ok(())
}

/// Sets a setting of a register that was just made, so that its history begins with what its users do.
///
/// # Errors
/// The faults of its value, or what the file refuses.
pub fn set(session: &mut Session, key: SettingKey, value: &str) -> Result<(), Refusal> {
    let value = key.check(value)?;
    session.write_unlogged(|tx| Ok(setting::set(tx, key, &value)?))
}

/// The same sample for everybody.
const SAMPLE_SEED: u64 = 7;

/// Makes the register with the firm's name and the five phases, which undo doesn't know: it would leave a register without phases; half a second of key derivation, so call it from a job.
///
/// # Errors
/// As for [`start::create`], and what the file refuses.
pub fn begin(new: &NewRegister, clock: Clock) -> Result<Session, Refusal> {
    let mut session = start::create(&new.path, new.passphrase.as_deref(), clock)?;
    let firm = text::clean(&new.firm);
    let person = match text::non_empty(&new.person) {
        Some(name) => Some(PersonDraft { name }.check()?),
        None => None,
    };
    session.write_unlogged(|tx| {
        if !firm.is_empty() {
            setting::set(tx, SettingKey::FirmName, &firm)?;
        }
        if let Some(person) = &person {
            let id = person::insert(tx, person)?;
            setting::set(tx, SettingKey::OwnPerson, &id.0.to_string())?;
        }
        phase::insert_defaults(tx)?;
        Ok(())
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
        let new = NewRegister {
            path: path.clone(),
            passphrase: Some("kuusi sanaa".into()),
            firm: " Suvihalla Design ".into(),
            person: "Outi Korpisaari".into(),
        };
        begin(&new, Clock::System).unwrap().close().unwrap();
        assert!(start::open(&path, Some("muu"), Clock::System).is_err());
        let session = start::open(&path, Some("kuusi sanaa"), Clock::System).unwrap();
        assert_eq!(setting::firm_name(session.reader()).unwrap(), "Suvihalla Design");
        let own = setting::own_person(session.reader()).unwrap().unwrap();
        assert_eq!(person::get(session.reader(), own).unwrap().unwrap().name, "Outi Korpisaari");
    }
}
