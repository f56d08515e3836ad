//! Looks through the whole file: pages by their checksums, the structure of tables and indexes, references between rows.

use super::error::StoreResult;
use super::reader::Reader;

/// Everything that is wrong, in the database's own words; empty for a sound file.
pub(super) fn faults(db: Reader<'_>, is_encrypted: bool) -> StoreResult<Vec<String>> {
    let mut faults = Vec::new();
    if is_encrypted {
        faults.extend(db.rows("PRAGMA cipher_integrity_check", [], |row| row.get::<_, String>(0))?);
    }
    let structure = db.rows("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))?;
    faults.extend(structure.into_iter().filter(|line| line != "ok"));
    let references = db.rows("PRAGMA foreign_key_check", [], |row| row.get::<_, String>(0))?;
    faults.extend(references.into_iter().map(|table| format!("dangling reference in {table}")));
    Ok(faults)
}
