//! The ladder of schema versions: one SQL file a step, all missing steps in one transaction. Released steps are never edited.

use super::error::OpenError;
use rusqlite::Connection;

/// Marks a file as ours; never changed ("KIMM").
pub(super) const APPLICATION_ID: i64 = 0x4B49_4D4D;

/// Every step, in order; the number of a schema is the number of steps climbed.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_register.sql"),
    include_str!("migrations/0002_pending_search.sql"),
    include_str!("migrations/0003_import_profile.sql"),
    include_str!("migrations/0004_business_case.sql"),
    include_str!("migrations/0005_assessment.sql"),
    include_str!("migrations/0006_development.sql"),
    include_str!("migrations/0007_value.sql"),
    include_str!("migrations/0008_care.sql"),
    include_str!("migrations/0009_plan.sql"),
];

/// The newest schema number that this program knows.
pub(super) fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// The schema number of an opened file; 0 for an empty one.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Refuses a file of another program or of a newer one of ours, before anything is written.
pub(super) fn gate(conn: &Connection) -> Result<(), OpenError> {
    let application: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0)).map_err(OpenError::Database)?;
    let found = version(conn).map_err(OpenError::Database)?;
    match (application, found) {
        (APPLICATION_ID, found) if found > newest() => Err(OpenError::Newer { found, known: newest() }),
        (APPLICATION_ID, _) => Ok(()),
        _ => Err(OpenError::NotARegister),
    }
}

/// Climbs all missing steps in one transaction: the file is of the old schema or of the new one, never between.
pub(super) fn climb(conn: &mut Connection) -> rusqlite::Result<()> {
    let from = usize::try_from(version(conn)?).unwrap_or_default();
    if from >= STEPS.len() {
        return Ok(());
    }
    let tx = conn.transaction()?;
    for step in STEPS.iter().skip(from) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", newest())?;
    tx.commit()
}
