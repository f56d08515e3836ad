//! How files of a form were read the last time.

use super::error::StoreResult;
use super::reader::Reader;
use super::tx::Tx;
use crate::domain::import_profile::ImportProfile;
use rusqlite::Row;

fn from_row(row: &Row<'_>) -> rusqlite::Result<ImportProfile> {
    let columns: String = row.get(2)?;
    let columns = serde_json::from_str(&columns).unwrap_or_default();
    Ok(ImportProfile { signature: row.get(0)?, kind: row.get(1)?, columns, known: row.get(3)? })
}

/// How files with this header were read, the last one first.
///
/// # Errors
/// What the file refuses.
pub fn of(db: Reader<'_>, signature: &str) -> StoreResult<Vec<ImportProfile>> {
    let sql = "SELECT signature, kind, columns, known FROM import_profile WHERE signature = ?1 ORDER BY updated_at DESC, kind";
    db.rows(sql, [signature], from_row)
}

/// Keeps how a file was read, in place of the time before.
///
/// # Errors
/// What the file refuses.
pub fn put(tx: &Tx<'_>, profile: &ImportProfile) -> StoreResult<()> {
    let sql = "INSERT INTO import_profile (signature, kind, columns, known, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
               ON CONFLICT (signature, kind) DO UPDATE SET columns = excluded.columns, known = excluded.known, \
               updated_at = excluded.updated_at, updated_by = excluded.updated_by";
    let columns = serde_json::to_string(&profile.columns).unwrap_or_default();
    tx.execute(sql, (&profile.signature, &profile.kind, columns, &profile.known, tx.now_ms(), tx.device()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{register, write};

    #[test]
    fn the_last_reading_of_a_form_is_kept() {
        let mut register = register();
        let profile = |known: &str| ImportProfile {
            signature: "nimi|puhelin".into(),
            kind: "customers".into(),
            columns: vec!["name".into(), String::new()],
            known: known.into(),
        };
        write(&mut register, |tx| put(tx, &profile("fill")));
        write(&mut register, |tx| put(tx, &profile("skip")));
        assert_eq!(of(register.reader(), "nimi|puhelin").unwrap(), [profile("skip")]);
        assert!(of(register.reader(), "nimi").unwrap().is_empty());
    }
}
