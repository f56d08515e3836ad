//! What was typed into the search box, taken apart: words, their folded forms, phone digits, and the questions for the index.

use crate::base::text::{clean, digits, fold};
use unicode_normalization::char::is_combining_mark;

/// Words beyond this many are not looked at.
const MOST_WORDS: usize = 8;
/// Characters beyond this many are not looked at.
const MOST_CHARS: usize = 200;

/// A question to the search.
pub(super) struct Query {
    /// Words as typed, in lower case, with all their signs.
    pub(super) words: Vec<String>,
    /// The same, folded.
    pub(super) folded: Vec<String>,
    /// The whole taken as the beginning of a phone number.
    phone: Option<String>,
}

impl Query {
    /// The question in a text of any kind and length.
    pub(super) fn new(text: &str) -> Self {
        let text = clean(&text.chars().take(MOST_CHARS).collect::<String>());
        let words: Vec<String> =
            text.split_whitespace().filter(|word| word.chars().any(is_word_char)).take(MOST_WORDS).map(str::to_lowercase).collect();
        let phone = Some(&text)
            .filter(|text| text.chars().all(|c| c.is_ascii_digit() || " +-()/".contains(c)))
            .map(|text| canonical_phone(text))
            .filter(|digits| digits.len() >= 4);
        Self { folded: words.iter().map(|word| fold(word)).collect(), words, phone }
    }

    /// Whether there is nothing to ask.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// For names: every word as typed begins a word.
    pub(super) fn typed_names(&self) -> String {
        self.with_phone(all(&self.words, |part| format!("typed : \"{part}\"*")))
    }

    /// For names: every word, typed or folded, begins a word, folded or not.
    pub(super) fn folded_names(&self) -> String {
        self.with_phone(all(&self.words, |part| either(part, "*")))
    }

    /// For texts: every word as typed begins a word; a single letter must be the whole word.
    pub(super) fn typed_texts(&self) -> String {
        all(&self.words, |part| format!("typed : \"{part}\"{}", star(part)))
    }

    /// For texts: every word, typed or folded, begins a word, folded or not.
    pub(super) fn folded_texts(&self) -> String {
        all(&self.words, |part| either(part, star(part)))
    }

    /// For names: every folded word of three letters or more stands somewhere inside; `None` when there is no such word.
    pub(super) fn parts_of_names(&self) -> Option<String> {
        let parts: Vec<String> = self.long_words().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }

    /// For texts: the same by single trigrams, which the text must then confirm.
    pub(super) fn parts_of_texts(&self) -> Option<String> {
        let mut parts: Vec<String> = Vec::new();
        for word in self.long_words() {
            let letters: Vec<char> = word.chars().collect();
            for three in letters.windows(3) {
                let part = format!("\"{}\"", three.iter().collect::<String>().replace('"', "\"\""));
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }

    /// Whether every word stands somewhere in a text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let text = fold(text);
        self.folded.iter().all(|word| text.contains(word.as_str()))
    }

    fn long_words(&self) -> impl Iterator<Item = &String> {
        self.folded.iter().filter(|word| word.chars().count() >= 3)
    }

    fn with_phone(&self, question: String) -> String {
        match &self.phone {
            Some(phone) => format!("({question}) OR (typed : \"{phone}\"*)"),
            None => question,
        }
    }

    /// The question narrowed to one of its words.
    pub(super) fn one_by_one(&self) -> Vec<Self> {
        if self.phone.is_some() {
            return vec![Self { words: self.words.clone(), folded: self.folded.clone(), phone: self.phone.clone() }];
        }
        let pair = |(word, folded): (&String, &String)| Self { words: vec![word.clone()], folded: vec![folded.clone()], phone: None };
        self.words.iter().zip(&self.folded).map(pair).collect()
    }
}

/// All parts of all words, each asked for by `ask`.
fn all(words: &[String], ask: impl Fn(&str) -> String) -> String {
    let parts = words.iter().flat_map(|word| word.split(|c| !is_word_char(c))).filter(|part| !part.is_empty());
    parts.map(|part| format!("({})", with_number(part, &ask))).collect::<Vec<_>>().join(" AND ")
}

/// Digits that begin with a zero may be a phone number, kept without it.
fn with_number(part: &str, ask: impl Fn(&str) -> String) -> String {
    let number = canonical_phone(part);
    if part.len() >= 4 && part.bytes().all(|byte| byte.is_ascii_digit()) && number != part && !number.is_empty() {
        format!("{} OR {}", ask(part), ask(&number))
    } else {
        ask(part)
    }
}

fn either(part: &str, star: &str) -> String {
    let plain = fold(part);
    let plain: String = plain.chars().filter(|c| is_word_char(*c)).collect();
    if plain == part || plain.is_empty() { format!("\"{part}\"{star}") } else { format!("\"{part}\"{star} OR \"{plain}\"{star}") }
}

fn star(part: &str) -> &'static str {
    if part.chars().nth(1).is_some() { "*" } else { "" }
}

/// What the index takes for a part of a word.
pub(super) fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// A code without its signs: `K-0042` as `k0042`.
pub(super) fn joined(code: &str) -> String {
    code.chars().filter(|c| is_word_char(*c)).flat_map(char::to_lowercase).collect()
}

/// Phone digits without country code and trunk zero, so that `+358 40 123` and `040 123` are the same.
pub(super) fn canonical_phone(phone: &str) -> String {
    let all = digits(phone);
    let national = if phone.trim_start().starts_with('+') {
        all.strip_prefix("358").unwrap_or(&all)
    } else if let Some(rest) = all.strip_prefix("00358") {
        rest
    } else if all.len() >= 10 {
        all.strip_prefix("358").unwrap_or(&all)
    } else {
        &all
    };
    national.trim_start_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_meet_in_one_form() {
        for phone in ["+358 40 123 4567", "040-123 4567", "00358401234567", "358401234567", "+358 (0)40 1234567"] {
            assert_eq!(canonical_phone(phone), "401234567", "{phone}");
        }
    }

    #[test]
    fn signs_never_reach_the_index() {
        let query = Query::new("\"NEAR(a* OR b) -{}: ^x");
        assert!(!query.typed_names().contains('^'));
        assert_eq!(Query::new("Mäki-").folded_names(), "(\"mäki\"* OR \"maki\"*)");
        assert!(Query::new(" \u{0} *** \"\" ").is_empty());
    }
}
