//! What is wrong with a draft: which field and why. The sentence for it is in `i18n`.

use super::field::Field;

/// Why a value can't be kept, or looks odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The field must have a value.
    Missing,
    /// The text is longer than the field takes.
    TooLong {
        /// Most characters that the field takes.
        max: usize,
    },
    /// Not of the form `1234567-8`.
    BusinessIdForm,
    /// The form is right, the check digit isn't.
    BusinessIdCheckDigit,
    /// Not a VAT number of an EU country by its form.
    VatNumberForm,
    /// Another customer has this code.
    CodeTaken,
    /// Another round has this year.
    YearTaken,
    /// Another rater of the round has this name.
    NameTaken,
    /// A character that would break the code in a file name or a file.
    CodeForm,
    /// A number outside its range.
    OutOfRange {
        /// Smallest value taken.
        min: i64,
        /// Largest value taken.
        max: i64,
    },
    /// A code or choice that isn't known.
    UnknownChoice,
    /// The text isn't a date.
    NotADate,
    /// The text isn't a number.
    NotANumber,
    /// A date before 1900 or more than 20 years ahead.
    DateOutOfRange,
    /// A record that the draft names doesn't exist (any more).
    NotFound,
    /// More than one record answers to what a row of a file names.
    NotUnique,
    /// A quote in a row of a file is never closed.
    UnclosedQuote,
    /// A row of a file has more cells than the file has columns.
    TooManyCells,
    /// Soft: doesn't look like an email address.
    EmailForm,
    /// Soft: doesn't look like a phone number.
    PhoneForm,
    /// A day beyond the round of the year before or after.
    NotThisRound,
    /// A day that a yearly rule can't give every year.
    NotEveryYear,
}

impl Problem {
    /// The stable code that machine-readable reports carry.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong { .. } => "too_long",
            Self::BusinessIdForm => "business_id_form",
            Self::BusinessIdCheckDigit => "business_id_check_digit",
            Self::VatNumberForm => "vat_number_form",
            Self::CodeTaken => "code_taken",
            Self::YearTaken => "year_taken",
            Self::NameTaken => "name_taken",
            Self::CodeForm => "code_form",
            Self::OutOfRange { .. } => "out_of_range",
            Self::UnknownChoice => "unknown_choice",
            Self::NotADate => "not_a_date",
            Self::NotANumber => "not_a_number",
            Self::DateOutOfRange => "date_out_of_range",
            Self::NotFound => "not_found",
            Self::NotUnique => "not_unique",
            Self::UnclosedQuote => "unclosed_quote",
            Self::TooManyCells => "too_many_cells",
            Self::EmailForm => "email_form",
            Self::PhoneForm => "phone_form",
            Self::NotThisRound => "not_this_round",
            Self::NotEveryYear => "not_every_year",
        }
    }

    /// Whether the value is kept all the same and only marked in amber.
    pub fn is_soft(&self) -> bool {
        matches!(self, Self::EmailForm | Self::PhoneForm)
    }
}

/// A problem at a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field at which a form marks it and a refused row names it.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
}

/// Gathers the faults of one draft, so that a form can mark all of them at once.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Notes a problem at a field.
    pub fn add(&mut self, field: Field, problem: Problem) {
        self.0.push(Fault { field, problem });
    }

    /// Notes the problem of a failed check and passes a good value on.
    pub fn take<T>(&mut self, field: Field, checked: Result<T, Problem>) -> Option<T> {
        checked.map_err(|problem| self.add(field, problem)).ok()
    }

    /// A required text, cleaned, of at most `max` characters; empty where a fault was noted.
    pub fn required(&mut self, field: Field, text: &str, max: usize) -> String {
        let cleaned = self.text(field, text, max);
        if cleaned.is_empty() {
            self.add(field, Problem::Missing);
        }
        cleaned
    }

    /// An optional text, cleaned, of at most `max` characters.
    pub fn text(&mut self, field: Field, text: &str, max: usize) -> String {
        let cleaned = crate::base::text::clean(text);
        if cleaned.chars().count() > max {
            self.add(field, Problem::TooLong { max });
        }
        cleaned
    }

    /// `Ok(value)` when no hard fault was noted; soft ones never refuse.
    ///
    /// # Errors
    /// All faults, when at least one of them is hard.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Fault>> {
        if self.0.iter().any(|fault| !fault.problem.is_soft()) { Err(self.0) } else { Ok(value) }
    }

    /// The soft problems only: a form shows them in amber and saves all the same.
    pub fn soft(self) -> Vec<Fault> {
        self.0.into_iter().filter(|fault| fault.problem.is_soft()).collect()
    }
}

/// Longest single-line text.
pub const LINE: usize = 300;
/// Longest multi-line text.
pub const TEXT: usize = 10_000;
