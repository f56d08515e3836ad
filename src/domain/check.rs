//! Checks of single values: Finnish Business ID, EU VAT number, email, phone, dates. Pure.

use super::fault::Problem;
use crate::base::{Date, text};

/// Weights of the Business ID's check digit (Finnish Patent and Registration Office).
const BUSINESS_ID_WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

/// A Finnish Business ID in the form `1234567-8`; accepted with or without hyphen, six-digit old ones get their zero.
///
/// # Errors
/// `BusinessIdForm` or `BusinessIdCheckDigit`.
pub fn business_id(input: &str) -> Result<String, Problem> {
    let compact: String = input.chars().filter(|c| !c.is_whitespace()).collect();
    let (body, check) = match compact.split_once(['-', '−', '–']) {
        Some(parts) => parts,
        None if compact.len() == 8 && compact.is_ascii() => compact.split_at(7),
        None => return Err(Problem::BusinessIdForm),
    };
    if !(body.len() == 6 || body.len() == 7) || check.len() != 1 || !text::digits(body).eq(body) || !text::digits(check).eq(check) {
        return Err(Problem::BusinessIdForm);
    }
    let body = format!("{body:0>7}");
    let sum: u32 = body.chars().filter_map(|c| c.to_digit(10)).zip(BUSINESS_ID_WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let expected = match sum % 11 {
        0 => 0,
        1 => return Err(Problem::BusinessIdCheckDigit),
        rest => 11 - rest,
    };
    if check == expected.to_string() { Ok(format!("{body}-{check}")) } else { Err(Problem::BusinessIdCheckDigit) }
}

/// Lengths of the part after the country code and whether letters may stand in it (European Commission, VIES FAQ).
const VAT_FORMS: &[(&str, &[usize], bool)] = &[
    ("AT", &[9], true),
    ("BE", &[10], false),
    ("BG", &[9, 10], false),
    ("CY", &[9], true),
    ("CZ", &[8, 9, 10], false),
    ("DE", &[9], false),
    ("DK", &[8], false),
    ("EE", &[9], false),
    ("EL", &[9], false),
    ("ES", &[9], true),
    ("FI", &[8], false),
    ("FR", &[11], true),
    ("HR", &[11], false),
    ("HU", &[8], false),
    ("IE", &[8, 9], true),
    ("IT", &[11], false),
    ("LT", &[9, 12], false),
    ("LU", &[8], false),
    ("LV", &[11], false),
    ("MT", &[8], false),
    ("NL", &[12], true),
    ("PL", &[10], false),
    ("PT", &[9], false),
    ("RO", &[2, 3, 4, 5, 6, 7, 8, 9, 10], false),
    ("SE", &[12], false),
    ("SI", &[8], false),
    ("SK", &[10], false),
    ("XI", &[5, 9, 12], true),
];

/// An EU VAT number by its form, without spaces and in capitals; a Finnish one must carry a right check digit.
///
/// # Errors
/// `VatNumberForm`.
pub fn vat_number(input: &str) -> Result<String, Problem> {
    let compact: String = input.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    let (country, rest) = compact.split_at_checked(2).ok_or(Problem::VatNumberForm)?;
    let country = if country == "GR" { "EL" } else { country };
    let form = VAT_FORMS.iter().find(|(code, ..)| *code == country).ok_or(Problem::VatNumberForm)?;
    let letters_ok = if form.2 { rest.chars().all(|c| c.is_ascii_alphanumeric()) } else { rest.chars().all(|c| c.is_ascii_digit()) };
    let finnish_ok = country != "FI" || business_id(rest).is_ok();
    if form.1.contains(&rest.len()) && letters_ok && finnish_ok { Ok(format!("{country}{rest}")) } else { Err(Problem::VatNumberForm) }
}

/// Whether a text looks like one email address; a soft check, mail servers know better.
///
/// # Errors
/// `EmailForm`, which is soft.
pub fn email(input: &str) -> Result<(), Problem> {
    let looks_right = input.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && host.split('.').all(|part| !part.is_empty())
            && !input.chars().any(|c| c.is_whitespace() || c == ',' || c == ';')
    });
    if looks_right { Ok(()) } else { Err(Problem::EmailForm) }
}

/// Whether a text looks like a phone number with its area code; a soft check.
///
/// # Errors
/// `PhoneForm`, which is soft.
pub fn phone(input: &str) -> Result<(), Problem> {
    let digits = text::digits(input);
    let only_phone_signs = input.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-()/.".contains(c));
    let starts_right = input.trim_start().starts_with(['+', '0', '(']);
    if only_phone_signs && starts_right && (6..=15).contains(&digits.len()) { Ok(()) } else { Err(Problem::PhoneForm) }
}

/// A date that a person may have meant: from 1900 to the end of 2199.
///
/// # Errors
/// `DateOutOfRange`.
pub fn date(date: Date) -> Result<Date, Problem> {
    if (1900..2200).contains(&date.year()) { Ok(date) } else { Err(Problem::DateOutOfRange) }
}

/// A whole number within `min..=max`.
///
/// # Errors
/// `OutOfRange`.
pub fn range(value: i64, min: i64, max: i64) -> Result<i64, Problem> {
    if (min..=max).contains(&value) { Ok(value) } else { Err(Problem::OutOfRange { min, max }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(input: &str) -> Option<String> {
        business_id(input).ok()
    }

    #[test]
    fn business_id_takes_the_usual_spellings() {
        assert_eq!(id("0737546-2").as_deref(), Some("0737546-2"));
        assert_eq!(id("07375462").as_deref(), Some("0737546-2"));
        assert_eq!(id(" 737546-2 ").as_deref(), Some("0737546-2"));
    }

    #[test]
    fn business_id_refuses_a_wrong_digit_and_a_wrong_form_apart() {
        assert_eq!(business_id("0737546-3"), Err(Problem::BusinessIdCheckDigit));
        assert_eq!(business_id("12-3"), Err(Problem::BusinessIdForm));
        assert_eq!(business_id("äö34567-8"), Err(Problem::BusinessIdForm));
        assert_eq!(business_id(""), Err(Problem::BusinessIdForm));
    }

    #[test]
    fn business_id_with_remainder_one_is_never_given_out() {
        // 7 * 8 = 56 = 1 mod 11 in the first place
        assert_eq!(business_id("8000000-1"), Err(Problem::BusinessIdCheckDigit));
    }

    #[test]
    fn vat_numbers_by_country() {
        assert_eq!(vat_number("fi 0737546-2").as_deref(), Ok("FI07375462"));
        assert_eq!(vat_number("FI07375463"), Err(Problem::VatNumberForm));
        assert_eq!(vat_number("SE556000000001").as_deref(), Ok("SE556000000001"));
        assert_eq!(vat_number("US123456789"), Err(Problem::VatNumberForm));
        assert_eq!(vat_number("GR123456789").as_deref(), Ok("EL123456789"));
        assert_eq!(vat_number("ä"), Err(Problem::VatNumberForm));
    }

    #[test]
    fn emails_and_phones_are_soft() {
        assert!(email("mari@tyynelma.example").is_ok());
        assert!(email("mari@tyynelma").is_err_and(|p| p.is_soft()));
        assert!(email("a b@c.fi").is_err());
        assert!(phone("+358 40 123 4567").is_ok());
        assert!(phone("123").is_err_and(|p| p.is_soft()));
    }
}
