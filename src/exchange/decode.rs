//! Bytes of a file to text: which encoding, and whether it is text at all. Knows nothing of rows.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Why a file as a whole can't be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing in it.
    Empty,
    /// Not text: a picture, a program, a packed file.
    Binary,
    /// No line of it looks like headers that name a known field.
    NoHeader,
    /// Larger than the limit.
    TooLarge,
    /// A header but no rows.
    NoRows,
    /// A workbook that opens with a password only.
    Locked,
}

/// Text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark, NUL and control characters.
    pub text: String,
    /// Name of the encoding (WHATWG): `UTF-8`, `windows-1252`, `UTF-16LE` …
    pub encoding: &'static str,
    /// How many NUL and control characters were taken away.
    pub removed: usize,
}

/// The text of a file's bytes.
///
/// # Errors
/// `Empty`, `Binary` or `TooLarge`.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if has_binary_signature(bytes) {
        return Err(Unreadable::Binary);
    }
    let encoding = encoding_of(bytes)?;
    let (text, _, _) = encoding.decode(bytes);
    let kept: String = text.chars().filter(|c| !is_unwanted(*c)).collect();
    if kept.trim().is_empty() {
        return Err(if bytes.iter().all(u8::is_ascii_whitespace) || bytes.len() < 8 { Unreadable::Empty } else { Unreadable::Binary });
    }
    let removed = text.chars().count() - kept.chars().count();
    Ok(Decoded { text: kept, encoding: encoding.name(), removed })
}

/// Control characters have no meaning in a cell; marks of writing direction do, and stay.
pub(super) fn is_unwanted(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || c == '\u{feff}'
}

fn has_binary_signature(bytes: &[u8]) -> bool {
    const SIGNATURES: &[&[u8]] = &[
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"%PDF",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"SQLite format",
        b"\x7fELF",
        b"MZ\x90",
        b"\x1f\x8b",
    ];
    SIGNATURES.iter().any(|signature| bytes.starts_with(signature))
}

fn encoding_of(bytes: &[u8]) -> Result<&'static Encoding, Unreadable> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return Ok(encoding);
    }
    if looks_binary(bytes) {
        return Err(Unreadable::Binary);
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Ok(UTF_8),
        // A file cut in the middle of a letter is still UTF-8.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => Ok(UTF_8),
        Err(_) => Ok(guess(bytes)),
    }
}

/// UTF-16 shows as a zero in every other byte of its western letters.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    match pairs {
        0..4 => None,
        _ if odd * 10 > pairs * 7 && even * 10 < pairs => Some(UTF_16LE),
        _ if even * 10 > pairs * 7 && odd * 10 < pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// A few stray control characters are dirt in a text; two in a hundred are a program or a picture.
fn looks_binary(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(65_536)).unwrap_or_default();
    let controls = head.iter().filter(|byte| **byte < 32 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x1a)).count();
    controls * 50 > head.len().max(100)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(..bytes.len().min(1 << 20)).unwrap_or_default(), true);
    detector.guess(Some(b"fi"), Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        decode(bytes).map(|decoded| (decoded.text, decoded.encoding)).unwrap()
    }

    #[test]
    fn encodings_are_told_by_mark_by_validity_and_by_guess() {
        assert_eq!(read("\u{feff}Mäkelä".as_bytes()), ("Mäkelä".into(), "UTF-8"));
        assert_eq!(read("Nimi;Mäkelä 🦊".as_bytes()), ("Nimi;Mäkelä 🦊".into(), "UTF-8"));
        assert_eq!(
            read(b"Nimi;Katuosoite\nM\xe4kel\xe4;Puistotie 4 \x80\n"),
            ("Nimi;Katuosoite\nMäkelä;Puistotie 4 €\n".into(), "windows-1252")
        );
        assert_eq!(read(b"\xc4ij\xe4"), ("Äijä".into(), "windows-1252"));
        let utf16: Vec<u8> = "Nimi;Äijälä Oy\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf16), ("Nimi;Äijälä Oy\n".into(), "UTF-16LE"));
        let marked: Vec<u8> = "\u{feff}Nimi".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&marked), ("Nimi".into(), "UTF-16BE"));
    }

    #[test]
    fn empty_and_binary_are_told_apart() {
        assert_eq!(decode(b""), Err(Unreadable::Empty));
        assert_eq!(decode(b" \r\n \n"), Err(Unreadable::Empty));
        assert_eq!(decode("\u{feff}".as_bytes()), Err(Unreadable::Empty));
        assert_eq!(decode(b"PK\x03\x04rest of a workbook"), Err(Unreadable::Binary));
        let noise: Vec<u8> = (0..2000_u32).map(|n| u8::try_from(n * 7919 % 251).unwrap()).collect();
        assert_eq!(decode(&noise), Err(Unreadable::Binary));
    }

    #[test]
    fn stray_controls_go_and_direction_marks_stay() {
        let decoded = decode("Nimi;Muistiinpanot\nFir\0ma;a\u{202e}b\u{7}\n".as_bytes()).unwrap();
        assert_eq!(decoded.text, "Nimi;Muistiinpanot\nFirma;a\u{202e}b\n");
        assert_eq!(decoded.removed, 2);
    }

    #[test]
    fn a_file_cut_inside_a_letter_is_still_utf8() {
        let bytes = "Nimi\nMäkelä".as_bytes();
        assert_eq!(decode(&bytes[..bytes.len() - 1]).unwrap().encoding, "UTF-8");
    }
}
