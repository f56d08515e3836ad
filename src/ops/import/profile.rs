//! How a file of a form was read the last time, so that the next one of that form is read alike.

use super::{ImportKind, Mapping, Match, Request, Table, detect_kind};
use crate::domain::import_profile::ImportProfile;
use crate::ops::done::Refusal;
use crate::store::{Reader, Tx, custom_field, import_profile};

/// A mapping proposed for a file, and whether it's the one of the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// What the file holds.
    pub kind: ImportKind,
    /// Which column is read into what.
    pub mapping: Mapping,
    /// What became of known customers the last time; nothing when no file of this form was imported.
    pub known: Option<Match>,
}

/// The mapping for a file: as the last time, or as its headers suggest. Our own files are read by their headers alone.
///
/// # Errors
/// What the register says.
pub fn proposal(db: Reader<'_>, table: &Table, kind: Option<ImportKind>, anew: bool) -> Result<Remembered, Refusal> {
    let fields = custom_field::list(db)?;
    if !table.is_own() && !anew {
        for profile in import_profile::of(db, &table.signature())? {
            let Some(of) = ImportKind::from_code(&profile.kind).filter(|of| kind.is_none_or(|kind| kind == *of)) else { continue };
            let mapping = Mapping::from_profile(&profile);
            // A field of the owner that is gone isn't read into any more.
            let is_known = mapping.custom().all(|(_, custom)| fields.iter().any(|field| field.name == custom.name));
            if mapping.columns.len() == table.header.len() && is_known {
                return Ok(Remembered { kind: of, mapping, known: Match::from_code(&profile.known) });
            }
        }
    }
    let kind = kind.unwrap_or_else(|| detect_kind(&table.header));
    let mapping = Mapping::propose(&table.header, kind);
    let mapping = if table.is_own() { mapping } else { mapping.with_fields(&table.header, &fields, kind) };
    Ok(Remembered { kind, mapping, known: None })
}

/// Keeps how a file was read.
pub(super) fn remember(tx: &Tx<'_>, table: &Table, request: &Request) -> Result<(), Refusal> {
    if table.is_own() {
        return Ok(());
    }
    let (signature, columns) = (table.signature(), request.mapping.to_codes());
    let (kind, known) = (request.kind.code().to_owned(), request.choices.known.code().to_owned());
    Ok(import_profile::put(tx, &ImportProfile { signature, kind, columns, known })?)
}
