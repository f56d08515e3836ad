//! The recovery sheet of a register as a file. The passphrase is not known here, so it can't be printed.

use super::done::Refusal;
use super::print;
use crate::base::DateTime;
use crate::i18n::Words;
use crate::report::recovery::{self, RecoverySheet};
use std::path::Path;

/// What the sheet is made of.
#[derive(Clone, Debug)]
pub struct SheetOrder {
    /// The firm's name; may be empty.
    pub firm: String,
    /// The register.
    pub register: std::path::PathBuf,
    /// Where its backups go; empty when none are made.
    pub backups: std::path::PathBuf,
    /// Whether a passphrase opens it.
    pub protected: bool,
    /// Now.
    pub at: DateTime,
}

/// Writes the sheet as PDF, whole or not at all; for a job.
///
/// # Errors
/// A fault of the document, or what the disk says.
pub fn write(words: &Words, order: &SheetOrder, to: &Path) -> Result<(), Refusal> {
    let register = &order.register;
    let sheet = RecoverySheet {
        firm: order.firm.clone(),
        file: register.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        folder: register.parent().unwrap_or(register).display().to_string(),
        backups: order.backups.display().to_string(),
        protected: order.protected,
        at: order.at,
    };
    let document = recovery::pdf(words, words.formats(), &sheet).map_err(Refusal::Report)?;
    print::write(to, &document)
}
