//! Passphrases: how strong one is, and random ones of plain words. Not the key: SQLCipher derives that.

use crate::i18n::Lang;

const FINNISH: &str = include_str!("../../assets/words/fi.txt");
const ENGLISH: &str = include_str!("../../assets/words/en.txt");

/// Words in a suggestion; with lists of 256 words each brings eight bits.
pub const SUGGESTED_WORDS: usize = 6;

/// How well a passphrase stands against guessing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Guessed in no time.
    Weak,
    /// Guessed by who has a day and the file.
    Fair,
    /// Not guessed by ordinary means.
    Good,
    /// Not guessed.
    Strong,
}

/// The strength of a passphrase; what an attacker knows, such as the firm's name, counts for nothing.
pub fn strength(passphrase: &str, known: &[&str]) -> Strength {
    // Beyond a hundred characters the estimate takes long and says nothing new.
    let head: String = passphrase.chars().take(100).collect();
    let guesses_log10 = zxcvbn::zxcvbn(&head, known).guesses_log10();
    match guesses_log10 {
        ..8.0 => Strength::Weak,
        ..11.0 => Strength::Fair,
        ..14.0 => Strength::Good,
        _ => Strength::Strong,
    }
}

/// A random passphrase of six plain words of a language: 48 bits, from the system's random numbers; empty where the
/// system has none to give.
pub fn suggest(lang: Lang) -> String {
    let list = match lang {
        Lang::Finnish => FINNISH,
        Lang::English => ENGLISH,
    };
    let words: Vec<&str> = list.split_whitespace().collect();
    let mut bytes = [0_u8; SUGGESTED_WORDS];
    if getrandom::fill(&mut bytes).is_err() {
        return String::new();
    }
    let picks = bytes.iter().filter_map(|byte| words.get(usize::from(*byte) % words.len().max(1)).copied());
    picks.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_list_has_256_different_words() {
        for list in [FINNISH, ENGLISH] {
            let words: HashSet<&str> = list.split_whitespace().collect();
            assert_eq!((words.len(), list.split_whitespace().count()), (256, 256));
            assert!(words.iter().all(|word| (3..=8).contains(&word.chars().count())), "words are short");
        }
    }

    #[test]
    fn suggestions_differ_and_are_strong() {
        let first = suggest(Lang::Finnish);
        assert_eq!(first.split(' ').count(), SUGGESTED_WORDS);
        assert_ne!(first, suggest(Lang::Finnish));
        assert_eq!(strength(&first, &[]), Strength::Strong);
        assert_eq!(strength("salasana", &[]), Strength::Weak);
        assert_eq!(strength("suvihalla1", &["Suvihalla"]), Strength::Weak);
    }
}
