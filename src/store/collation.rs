//! The Finnish order of names as bytes: å ä ö after z, case and other marks last in weight. Lent to SQL as `finnish_key(text)`.

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationType;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// Makes sort keys; byte order of the keys is the order of the texts.
pub(super) struct Finnish(Option<CollatorBorrowed<'static>>);

impl Finnish {
    /// The collator, from data that is in the program.
    pub(super) fn new() -> Self {
        let mut preferences = CollatorPreferences::from(&locale!("fi"));
        preferences.collation_type = Some(CollationType::Standard);
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// The sort key of a text.
    pub(super) fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        match &self.0 {
            // Writing to a vector can't fail.
            Some(collator) => collator.write_sort_key_to(text, &mut key).unwrap_or_default(),
            None => key.extend_from_slice(text.to_lowercase().as_bytes()),
        }
        key
    }
}

/// Lends the order to SQL on this connection, once.
pub(super) fn lend(conn: &Connection) -> rusqlite::Result<()> {
    if conn.prepare_cached("SELECT finnish_key('')").is_ok() {
        return Ok(());
    }
    let finnish = Finnish::new();
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("finnish_key", 1, flags, move |context| Ok(finnish.key(context.get_raw(0).as_str()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_finnish_order() {
        let finnish = Finnish::new();
        let mut names = ["Öljymäki", "äijä", "Åkerman", "Zorn", "ab", "Aalto", "AA", "von Aa", "Mylly", "Müller", "Myller"];
        names.sort_by_key(|name| finnish.key(name));
        assert_eq!(names, ["AA", "Aalto", "ab", "Myller", "Müller", "Mylly", "von Aa", "Zorn", "Åkerman", "äijä", "Öljymäki"]);
    }
}
