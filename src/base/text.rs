//! Text as the register keeps and compares it: NFC, trimmed, folded, digits only.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Text as it is stored: NFC, outer white space and NUL characters taken away.
pub fn clean(text: &str) -> String {
    // Plain letters are composed already; an import has millions of such cells.
    if text.is_ascii() && !text.contains('\0') {
        return text.trim().to_owned();
    }
    text.nfc().filter(|c| *c != '\0').collect::<String>().trim().to_owned()
}

/// Text for comparing without case and marks: `Mäkelä` and `makela` both give `makela`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).map(plain_letter).collect()
}

/// Letters that have no decomposition but are typed without their stroke.
fn plain_letter(letter: char) -> char {
    match letter {
        'ø' => 'o',
        'đ' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        other => other,
    }
}

/// The digits of a text, in order: `+358 40 123` gives `35840123`.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// `None` for a text that is empty once cleaned.
pub fn non_empty(text: &str) -> Option<String> {
    let cleaned = clean(text);
    (!cleaned.is_empty()).then_some(cleaned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_case_and_marks_away() {
        assert_eq!(fold("MÄKELÄ Õun Ås"), "makela oun as");
        assert_eq!(fold("Søren Łódź"), "soren lodz");
    }

    #[test]
    fn cleaning_composes_and_drops_nul() {
        assert_eq!(clean(" A\u{308}ija\u{308}\0 "), "Äijä");
        assert_eq!(non_empty(" \u{0} "), None);
    }

    #[test]
    fn digits_keep_their_order() {
        assert_eq!(digits("+358 40-123"), "35840123");
    }
}
