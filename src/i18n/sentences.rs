//! Sentences for faults: what is wrong with a value, without blame. Sentences for refusals and errors are chosen by `ops`, which knows them.

use super::labels::Label;
use super::words::{Arg, Words};
use crate::domain::business_case::fact::{Fact, FactKind, FactValue};
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

    /// What a figure that the register offers tells: `Ostot 2025`.
    pub fn fact(&self, kind: &FactKind) -> String {
        // Years are text here: numbers would be grouped.
        let of_year = |key: &str, year: i16| self.with(key, &[("year", year.to_string().into())]);
        match kind {
            FactKind::Purchases(year) => of_year("roi-fact-purchases", *year),
            FactKind::Margin(year) => of_year("roi-fact-margin", *year),
            FactKind::MarginShare => self.text("roi-fact-margin-share"),
            FactKind::AveragePurchase => self.text("roi-fact-average-purchase"),
            FactKind::PurchasesPerCustomer => self.text("roi-fact-purchases-per-customer"),
            FactKind::Retention => self.text("roi-fact-retention"),
            FactKind::CustomersIn(stage) => self.with("roi-fact-customers-in", &[("stage", self.inline(stage).into())]),
            FactKind::SilentCustomers => self.text("roi-fact-silent"),
            FactKind::Interactions => self.text("roi-fact-interactions"),
            FactKind::PurchasesFrom(source) => self.with("roi-fact-purchases-from", &[("source", source.as_str().into())]),
        }
    }

    /// Where a figure comes from, to stand as the source of a line: `Keskiosto, 23.11.2025–22.11.2026`.
    pub fn fact_source(&self, fact: &Fact) -> String {
        let (formats, name) = (self.formats(), self.fact(&fact.kind));
        if fact.from == fact.to {
            return self.with("roi-fact-of-day", &[("fact", name.into()), ("day", formats.date(fact.to).into())]);
        }
        let (from, to) = (formats.date(fact.from), formats.date(fact.to));
        self.with("roi-fact-of-days", &[("fact", name.into()), ("from", from.into()), ("to", to.into())])
    }

    /// How much a figure is: `1 234,50 €`, `12`, `40,0 %`.
    pub fn fact_value(&self, value: FactValue) -> String {
        let formats = self.formats();
        match value {
            FactValue::Money(cents) => formats.money(cents),
            FactValue::Count(count) => formats.number(count),
            FactValue::Share(share) => formats.percent(share.value(), 1),
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
            Self::NotThisRound => "problem-not-this-round",
            Self::NotEveryYear => "problem-not-every-year",
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
