//! Words of a form, made once in `load`: labels of fields, words of choices, sentences of faults.

use crate::base::id::PhaseId;
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::domain::phase::Phase;
use crate::i18n::labels::Label;
use crate::i18n::{Lang, Words};
use crate::store::{Reader, StoreResult, phase};
use std::collections::HashMap;

/// The labels of a form's fields.
#[derive(Debug, Default)]
pub struct FieldWords(HashMap<Field, String>);

impl FieldWords {
    /// The labels of these fields.
    pub fn of(words: &Words, fields: &[Field]) -> Self {
        Self(fields.iter().map(|field| (*field, words.label(*field))).collect())
    }

    /// The label of a field; empty for one that was not named.
    pub fn get(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// With another word for a field than the usual one.
    #[must_use]
    pub fn but(mut self, field: Field, word: String) -> Self {
        self.0.insert(field, word);
        self
    }
}

/// Values of a choice with their words.
#[derive(Debug)]
pub struct Options<T>(Vec<(T, String)>);

impl<T> Default for Options<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy + PartialEq> Options<T> {
    /// These values and words.
    pub fn new(items: impl IntoIterator<Item = (T, String)>) -> Self {
        Self(items.into_iter().collect())
    }

    /// The values as a field takes them.
    pub fn refs(&self) -> Vec<(T, &str)> {
        self.0.iter().map(|(value, word)| (*value, word.as_str())).collect()
    }

    /// The word of a value; empty for an unknown one.
    pub fn word(&self, value: T) -> &str {
        self.0.iter().find(|(known, _)| *known == value).map_or("", |(_, word)| word.as_str())
    }

    /// The values with their words.
    pub fn iter(&self) -> impl Iterator<Item = (T, &str)> {
        self.0.iter().map(|(value, word)| (*value, word.as_str()))
    }

    /// The first value.
    pub fn first(&self) -> Option<T> {
        self.0.first().map(|(value, _)| *value)
    }

    /// Whether there is nothing to choose.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Copy + PartialEq + Label> Options<T> {
    /// Coded values with their words.
    pub fn of(words: &Words, values: &[T]) -> Self {
        Self(values.iter().map(|value| (*value, words.label(*value))).collect())
    }
}

/// A choice that begins with "any".
pub fn with_any<T: Copy + PartialEq>(any: String, values: &Options<T>) -> Options<Option<T>> {
    let rest: Vec<(Option<T>, String)> = values.iter().map(|(value, word)| (Some(value), word.to_owned())).collect();
    Options::new(std::iter::once((None, any)).chain(rest))
}

/// The word of a value, nothing for none.
pub fn labelled<T: Label>(words: &Words, value: Option<T>) -> String {
    value.map(|value| words.label(value)).unwrap_or_default()
}

/// The name of a phase with its place in the process: `3 Tilaus ja toimitus`.
pub fn phase_word(phase: &Phase, lang: Lang) -> String {
    let name = match lang {
        Lang::Finnish => &phase.name_fi,
        Lang::English => &phase.name_en,
    };
    format!("{} {name}", phase.position)
}

/// The phases of the register as a choice.
///
/// # Errors
/// What the file refuses.
pub fn phase_options(db: Reader<'_>, lang: Lang) -> StoreResult<Options<PhaseId>> {
    Ok(Options::new(phase::list(db)?.iter().map(|phase| (phase.id, phase_word(phase, lang)))))
}

/// Sentences of a draft's faults, by field.
#[derive(Debug, Default)]
pub struct FaultWords(Vec<(Field, String)>);

impl FaultWords {
    /// The sentences of these faults.
    pub fn of(words: &Words, faults: &[Fault]) -> Self {
        Self(faults.iter().map(|fault| (fault.field, words.problem(&fault.problem))).collect())
    }

    /// The first sentence at a field.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.0.iter().find(|(at, _)| *at == field).map(|(_, text)| text.as_str())
    }

    /// With another sentence at a field than the usual one, where it has a fault.
    #[must_use]
    pub fn but(mut self, field: Field, sentence: Option<String>) -> Self {
        if let (Some(sentence), Some(found)) = (sentence, self.0.iter_mut().find(|(at, _)| *at == field)) {
            found.1 = sentence;
        }
        self
    }

    /// The first field that has a fault.
    pub fn first(&self) -> Option<Field> {
        self.0.first().map(|(field, _)| *field)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
