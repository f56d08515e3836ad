//! Persons of the firm itself: who is responsible, who did it.

use super::fault::{Fault, Faults, LINE};
use super::field::Field;
use crate::base::id::PersonId;

/// A person of the firm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// Name as shown.
    pub name: String,
}

/// A person as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonDraft {
    /// Name as shown.
    pub name: String,
}

impl PersonDraft {
    /// The cleaned name.
    ///
    /// # Errors
    /// A missing or too long name.
    pub fn check(&self) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = faults.required(Field::Name, &self.name, LINE);
        faults.finish(Self { name })
    }
}

/// The letters on an avatar: first letters of the first and the last word.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_of_one_two_and_three_words() {
        assert_eq!(initials("Mari Leppäsuo"), "ML");
        assert_eq!(initials("äijä"), "Ä");
        assert_eq!(initials("Anna Maria Virtanen"), "AV");
        assert_eq!(initials(""), "");
    }
}
