//! Mends what spreadsheets and wrong encodings break: lost leading zeros, `Ã¤`, guards before formulas. Each mend is told.

use crate::coded;
use crate::domain::field::Field;
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

coded! {
    /// What was mended.
    RepairKind {
        /// A postal code got its leading zeros back.
        Postcode = "postcode_zeros",
        /// A phone number got its leading zero or plus back.
        Phone = "phone_zero",
        /// Letters read in a wrong encoding were read again.
        Letters = "letters",
        /// Several addresses or numbers of one cell were parted.
        Parted = "parted",
        /// NUL and control characters were taken away.
        Controls = "controls",
        /// A header line in the middle of the file was passed over.
        HeaderAgain = "header_again",
        /// A date reads both ways; day first was taken.
        DateOrder = "date_order",
    }
}

/// One mend, as it's shown before the import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// Line of the file, from 1.
    pub line: usize,
    /// Which field.
    pub field: Field,
    /// What was mended.
    pub kind: RepairKind,
    /// What stood in the cell.
    pub before: String,
    /// What was read.
    pub after: String,
}

/// All mends of a file: counted in full, listed up to a limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repairs {
    counts: Vec<(RepairKind, usize)>,
    list: Vec<Repair>,
}

/// How many mends are listed one by one.
const LISTED: usize = 200;

impl Repairs {
    /// Notes mends without a cell of their own.
    pub fn count(&mut self, kind: RepairKind, times: usize) {
        if times == 0 {
            return;
        }
        match self.counts.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += times,
            None => self.counts.push((kind, times)),
        }
    }

    /// Notes one mend.
    pub fn add(&mut self, repair: Repair) {
        self.count(repair.kind, 1);
        if self.list.len() < LISTED {
            self.list.push(repair);
        }
    }

    /// Takes over the mends of another reading of the same file.
    pub fn join(&mut self, other: Self) {
        for (kind, times) in other.counts {
            self.count(kind, times);
        }
        self.list.extend(other.list);
        self.list.truncate(LISTED);
    }

    /// How many mends of each kind.
    pub fn counts(&self) -> &[(RepairKind, usize)] {
        &self.counts
    }

    /// The first mends, one by one.
    pub fn list(&self) -> &[Repair] {
        &self.list
    }

    /// All mends together.
    pub fn total(&self) -> usize {
        self.counts.iter().map(|(_, count)| count).sum()
    }
}

/// Whether a spreadsheet would run a cell that begins so.
fn runs_as_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Whether a text is a phone number in the international form, which is left bare.
fn is_plus_phone(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.' | '\u{a0}'))
    })
}

/// A text made harmless to a spreadsheet by one `'` where it needs it.
///
/// A text of quotes before such a sign gets one more, so that [`without_guard`] takes exactly one away.
pub fn with_guard(text: &str) -> std::borrow::Cow<'_, str> {
    if runs_as_formula(text.trim_start_matches('\'')) && !is_plus_phone(text) { format!("'{text}").into() } else { text.into() }
}

/// The text without the one guard that [`with_guard`] set.
pub fn without_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if runs_as_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

/// Text that was UTF-8 and was read as Windows-1252 or as Mac Roman: `MÃ¤kelÃ¤`, `M√§kel√§`; `None` where it isn't so.
pub fn read_again(cell: &str) -> Option<String> {
    if cell.contains(['Ã', 'Â', 'â']) {
        return encoded_again(cell, WINDOWS_1252);
    }
    if cell.contains('√') { encoded_again(cell, MACINTOSH) } else { None }
}

fn encoded_again(cell: &str, wrong: &'static Encoding) -> Option<String> {
    let (bytes, _, unmappable) = wrong.encode(cell);
    if unmappable {
        return None;
    }
    String::from_utf8(bytes.into_owned()).ok()
}

/// A Finnish postal code with its lost zeros: `100` gives `00100`; `None` where nothing was lost or the country is another.
pub fn postcode(cell: &str, country: &str) -> Option<String> {
    let lost = (3..=4).contains(&cell.len()) && cell.bytes().all(|byte| byte.is_ascii_digit()) && !cell.starts_with('0');
    (lost && is_finnish(country)).then(|| format!("{cell:0>5}"))
}

/// Whether a country is Finland or isn't told.
fn is_finnish(country: &str) -> bool {
    matches!(crate::base::text::fold(country.trim()).as_str(), "" | "fi" | "fin" | "finland" | "suomi")
}

/// A Finnish phone number with its lost zero or plus; `None` where nothing was lost.
pub fn phone(cell: &str) -> Option<String> {
    let compact: String = cell.chars().filter(|c| !c.is_whitespace()).collect();
    if compact.is_empty() || !compact.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match (compact.starts_with("358"), compact.starts_with(['4', '5']), compact.len()) {
        (true, _, 10..=13) => Some(format!("+{}", cell.trim())),
        (_, true, 8..=10) => Some(format!("0{}", cell.trim())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_get_a_guard_and_phones_do_not() {
        assert_eq!(with_guard("=SUM(A1)"), "'=SUM(A1)");
        assert_eq!(with_guard("-5 %"), "'-5 %");
        assert_eq!(with_guard("+358 40 123"), "+358 40 123");
        assert_eq!(with_guard("+cmd|calc"), "'+cmd|calc");
        assert_eq!(with_guard("'=x"), "''=x");
        assert_eq!(with_guard("'90s"), "'90s");
        assert_eq!(with_guard("plain"), "plain");
    }

    proptest::proptest! {
        #[test]
        fn guards_come_off_as_they_went_on(text in "['=+\\-@\t\r a0-9]{0,6}") {
            let guarded = with_guard(&text);
            proptest::prop_assert_eq!(without_guard(&guarded), text.as_str());
        }
    }

    #[test]
    fn wrongly_read_letters_are_read_again() {
        assert_eq!(read_again("MÃ¤kelÃ¤ Ã–sterbotten").as_deref(), Some("Mäkelä Österbotten"));
        assert_eq!(read_again("M√§kel√§").as_deref(), Some("Mäkelä"));
        assert_eq!(read_again("São Paulo"), None);
        assert_eq!(read_again("Ââ"), None);
        assert_eq!(read_again("Mäkelä"), None);
    }

    #[test]
    fn lost_zeros_come_back_in_finland_only() {
        assert_eq!(postcode("100", "").as_deref(), Some("00100"));
        assert_eq!(postcode("1300", "Suomi").as_deref(), Some("01300"));
        assert_eq!(postcode("1300", "Danmark"), None);
        assert_eq!(postcode("33100", ""), None);
        assert_eq!(phone("401234567").as_deref(), Some("0401234567"));
        assert_eq!(phone("358401234567").as_deref(), Some("+358401234567"));
        assert_eq!(phone("040 1234567"), None);
        assert_eq!(phone("+358401234567"), None);
    }
}
