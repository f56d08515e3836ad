//! Settings of the register: one row a key.

use super::error::StoreResult;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::PersonId;
use crate::domain::setting::{DEFAULT_CODE_PREFIX, SettingKey};
use uuid::Uuid;

/// The value of a setting, or `None` while it was never set.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, key: SettingKey) -> StoreResult<Option<String>> {
    db.row("SELECT value FROM setting WHERE key = ?1", [key.code()], |row| row.get(0))
}

/// The name of the firm, empty while it was never set.
///
/// # Errors
/// What the file refuses.
pub fn firm_name(db: Reader<'_>) -> StoreResult<String> {
    Ok(get(db, SettingKey::FirmName)?.unwrap_or_default())
}

/// What the codes of the series begin with.
///
/// # Errors
/// What the file refuses.
pub fn code_prefix(db: Reader<'_>) -> StoreResult<String> {
    Ok(get(db, SettingKey::CodePrefix)?.unwrap_or_else(|| DEFAULT_CODE_PREFIX.to_owned()))
}

/// The person who sits at the machine, if she said who she is.
///
/// # Errors
/// What the file refuses.
pub fn own_person(db: Reader<'_>) -> StoreResult<Option<PersonId>> {
    Ok(get(db, SettingKey::OwnPerson)?.and_then(|id| Uuid::parse_str(&id).ok()).map(PersonId))
}

/// Whether the register holds the made-up sample firm.
///
/// # Errors
/// What the file refuses.
pub fn is_sample(db: Reader<'_>) -> StoreResult<bool> {
    Ok(get(db, SettingKey::Sample)?.is_some_and(|value| value == "1"))
}

/// Sets a value; one that is set already is not written again.
///
/// # Errors
/// What the file refuses.
pub fn set(tx: &Tx<'_>, key: SettingKey, value: &str) -> StoreResult<()> {
    match get(tx.reader(), key)? {
        Some(old) if old == value => {}
        Some(_) => {
            let sql = "UPDATE setting SET value = ?2, updated_at = ?3, updated_by = ?4, rev = rev + 1 WHERE key = ?1";
            tx.execute(sql, (key.code(), value, tx.now_ms(), tx.device()))?;
        }
        None => {
            let id: Uuid = tx.new_id();
            let sql = "INSERT INTO setting (id, key, value, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
            tx.execute(sql, (id.as_bytes(), key.code(), value, tx.now_ms(), tx.device()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::phase;
    use crate::store::testing::{register, write};

    #[test]
    fn a_setting_is_one_row_that_undo_knows() {
        let mut register = register();
        assert_eq!(code_prefix(register.reader()).unwrap(), "K-");
        write(&mut register, |tx| set(tx, SettingKey::FirmName, "Kuura Design"));
        write(&mut register, |tx| set(tx, SettingKey::FirmName, "Kuura"));
        register.undo(2, crate::store::testing::TODAY).unwrap();
        assert_eq!(firm_name(register.reader()).unwrap(), "Kuura Design");
    }

    #[test]
    fn a_new_register_gets_its_five_phases_in_order() {
        let mut register = register();
        write(&mut register, phase::insert_defaults);
        let names: Vec<String> = phase::list(register.reader()).unwrap().into_iter().map(|phase| phase.name_en).collect();
        assert_eq!((names.len(), names[0].as_str(), names[4].as_str()), (5, "Impulse to buy", "Collecting & sharing feedback"));
    }
}
