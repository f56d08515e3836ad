//! Sentences for faults: what is wrong with a value, without blame. Sentences for refusals and errors are chosen by `ops`, which knows them.

use super::labels::Label;
use super::words::{Arg, Words};
use crate::domain::fault::{Fault, Problem};

impl Words {
    /// What is wrong with a value, for the line under its field: `Tieto puuttuu`.
    pub fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::TooLong { max } => self.with("problem-too-long", &[("max", Arg::from(*max))]),
            Problem::OutOfRange { min, max } => self.with("problem-out-of-range", &[("min", Arg::from(*min)), ("max", Arg::from(*max))]),
            plain => self.text(plain.key()),
        }
    }

    /// The same with the name of its field, for a list of faults or a refused row: `Y-tunnus: tarkistusnumero ei täsmää`.
    pub fn fault(&self, fault: &Fault) -> String {
        self.with("problem-at-field", &[("field", self.label(fault.field).into()), ("problem", self.problem(&fault.problem).into())])
    }
}

impl Label for Problem {
    fn key(&self) -> &'static str {
        match self {
            Self::Missing => "problem-missing",
            Self::TooLong { .. } => "problem-too-long",
            Self::BusinessIdForm => "problem-business-id-form",
            Self::BusinessIdCheckDigit => "problem-business-id-check-digit",
            Self::VatNumberForm => "problem-vat-number-form",
            Self::CodeTaken => "problem-code-taken",
            Self::YearTaken => "problem-year-taken",
            Self::NameTaken => "problem-name-taken",
            Self::CodeForm => "problem-code-form",
            Self::OutOfRange { .. } => "problem-out-of-range",
            Self::UnknownChoice => "problem-unknown-choice",
            Self::NotADate => "problem-not-a-date",
            Self::NotANumber => "problem-not-a-number",
            Self::DateOutOfRange => "problem-date-out-of-range",
            Self::NotFound => "problem-not-found",
            Self::NotUnique => "problem-not-unique",
            Self::UnclosedQuote => "problem-unclosed-quote",
            Self::TooManyCells => "problem-too-many-cells",
            Self::EmailForm => "problem-email-form",
            Self::PhoneForm => "problem-phone-form",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Field;
    use crate::i18n::Lang;

    #[test]
    fn a_fault_names_its_field_and_its_limits() {
        let fault = Fault { field: Field::Nps, problem: Problem::OutOfRange { min: 0, max: 10 } };
        assert_eq!(Words::new(Lang::Finnish).fault(&fault), "NPS: Arvon on oltava 0–10");
        assert_eq!(Words::new(Lang::English).problem(&Problem::TooLong { max: 10_000 }), "At most 10,000 characters");
    }
}
