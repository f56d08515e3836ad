//! Fields that the owner adds to the customer card: text, number, date or a choice.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem};
use super::field::Field;
use crate::base::id::CustomFieldId;
use crate::base::{Date, text};
use crate::coded;

coded! {
    /// What a custom field holds.
    CustomKind {
        /// One line of text.
        Text = "text",
        /// A decimal number, kept with a point.
        Number = "number",
        /// A date, kept as `2026-11-22`.
        Date = "date",
        /// One of the field's choices.
        Choice = "choice",
    }
}

/// A field that the owner added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomField {
    /// Its id.
    pub id: CustomFieldId,
    /// Its label, in the owner's words.
    pub name: String,
    /// What it holds.
    pub kind: CustomKind,
    /// The choices, for `Choice` only.
    pub choices: Vec<String>,
    /// Place on the card, from 1.
    pub position: i64,
}

/// A custom field as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomFieldDraft {
    /// Its label.
    pub name: String,
    /// What it holds.
    pub kind: CustomKind,
    /// The choices, one a line as typed; empty ones are dropped.
    pub choices: Vec<String>,
}

impl CustomFieldDraft {
    /// The cleaned draft; a choice field needs at least one choice.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = faults.required(Field::Name, &self.name, LINE);
        let choices: Vec<String> = match self.kind {
            CustomKind::Choice => self.choices.iter().filter_map(|choice| text::non_empty(choice)).collect(),
            _ => Vec::new(),
        };
        if self.kind == CustomKind::Choice && choices.is_empty() {
            faults.add(Field::Choices, Problem::Missing);
        }
        faults.finish(Self { name, kind: self.kind, choices })
    }
}

impl CustomField {
    /// A value as it's stored: numbers with a point, dates as ISO, empty for none.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub fn check_value(&self, value: &str) -> Result<String, Problem> {
        let value = text::clean(value);
        if value.is_empty() {
            return Ok(value);
        }
        match self.kind {
            CustomKind::Text if value.chars().count() > LINE => Err(Problem::TooLong { max: LINE }),
            CustomKind::Text => Ok(value),
            CustomKind::Number => value.parse::<f64>().ok().filter(|number| number.is_finite()).map(|_| value).ok_or(Problem::NotANumber),
            CustomKind::Date => {
                let date: Date = value.parse().map_err(|_| Problem::NotADate)?;
                check::date(date).map(|date| date.to_string())
            }
            CustomKind::Choice if self.choices.contains(&value) => Ok(value),
            CustomKind::Choice => Err(Problem::UnknownChoice),
        }
    }
}
