//! Keeps the words of all languages together: same keys, same values in them, every key that the source names is there and none is left over.
//! Reads the files and the source as text; a failure names the key and the mend.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't read the words or the source has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A message: the names of its values and of its attributes, and its words.
#[derive(Debug, Default, PartialEq)]
struct Message {
    values: BTreeSet<String>,
    attributes: BTreeSet<String>,
    words: String,
}

type Messages = BTreeMap<String, Message>;

const LANGUAGES: [&str; 2] = ["fi", "en"];

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-' || letter == '_'
}

/// The key that a line begins, and what follows its `=`.
fn key_of(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.split_once(" =")?;
    (!key.is_empty() && key.chars().all(is_word)).then_some((key, rest))
}

fn messages(language: &str) -> Messages {
    let mut all = Messages::new();
    for file in files(&Path::new("assets/locales").join(language), "ftl") {
        let text = fs::read_to_string(&file).unwrap();
        let area = file.file_stem().unwrap().to_str().unwrap().replace('_', "-");
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, words)) = key_of(line) {
                assert!(
                    key.starts_with(&format!("{area}-")) || area == "code",
                    "{}: `{key}` must begin with its area, `{area}-`",
                    file.display()
                );
                let new = Message { words: words.trim().to_owned(), ..Message::default() };
                assert!(all.insert(key.to_owned(), new).is_none(), "{}: `{key}` stands twice", file.display());
                key.clone_into(&mut current);
            } else if let Some(message) = all.get_mut(&current) {
                let line = line.trim();
                message.attributes.extend(line.strip_prefix('.').and_then(key_of).map(|(name, _)| name.to_owned()));
                message.words = format!("{} {line}", message.words);
            }
            if let Some(message) = all.get_mut(&current) {
                message
                    .values
                    .extend(line.split('$').skip(1).map(|rest| rest.chars().take_while(|letter| is_word(*letter)).collect::<String>()));
            }
        }
    }
    all
}

/// The source without its in-file tests and comments, by file.
fn source() -> Vec<(PathBuf, String)> {
    let without_tests = |text: String| {
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    };
    files(Path::new("src"), "rs")
        .into_iter()
        .filter(|path| path.file_stem().is_none_or(|stem| stem != "tests"))
        .map(|path| (path.clone(), without_tests(fs::read_to_string(path).unwrap())))
        .collect()
}

/// A call of `.text("key")` or `.with("key", …)`: its key and everything up to its closing bracket.
fn calls<'a>(text: &'a str, method: &str) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices(method) {
        let rest = &text[start + method.len()..];
        let Some(literal) = rest.trim_start().strip_prefix('"') else { continue };
        let Some((key, after)) = literal.split_once('"') else { continue };
        if !key.contains('-') || !key.chars().all(is_word) {
            continue;
        }
        let mut depth = 1;
        let end = after.find(|letter: char| {
            depth += match letter {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0
        });
        found.push((key, &after[..end.unwrap_or(after.len())]));
    }
    found
}

#[test]
fn every_file_parses() {
    for file in LANGUAGES.iter().flat_map(|language| files(&Path::new("assets/locales").join(language), "ftl")) {
        let text = fs::read_to_string(&file).unwrap();
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text) {
            panic!("{}: {errors:?}; a select expression needs line breaks", file.display());
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_values() {
    let (finnish, english) = (messages("fi"), messages("en"));
    for (key, message) in &finnish {
        let other = english.get(key).unwrap_or_else(|| panic!("`{key}` is missing in en"));
        assert_eq!(message.values, other.values, "`{key}` takes other values in en than in fi");
        assert_eq!(message.attributes, other.attributes, "`{key}` has other attributes in en than in fi");
    }
    let missing: Vec<&String> = english.keys().filter(|key| !finnish.contains_key(*key)).collect();
    assert!(missing.is_empty(), "missing in fi: {missing:?}");
}

#[test]
fn every_key_of_the_source_has_words_and_gets_its_values() {
    let messages = messages("fi");
    let mut faults = Vec::new();
    for (path, text) in source() {
        for (key, _) in calls(&text, ".text(") {
            match messages.get(key) {
                None => faults.push(format!("{}: `{key}` has no words; add it to both languages", path.display())),
                Some(message) if !message.values.is_empty() => {
                    faults.push(format!("{}: `{key}` takes values, use `.with`", path.display()))
                }
                Some(_) => {}
            }
        }
        // `Id::with` of egui takes one argument, ours two
        for (key, arguments) in calls(&text, ".with(").into_iter().filter(|(_, arguments)| arguments.trim_start().starts_with(',')) {
            let Some(message) = messages.get(key) else {
                faults.push(format!("{}: `{key}` has no words; add it to both languages", path.display()));
                continue;
            };
            let written_here = arguments.trim_start_matches(',').trim_start().starts_with("&[");
            for value in message.values.iter().filter(|value| written_here && !arguments.contains(&format!("(\"{value}\""))) {
                faults.push(format!("{}: `{key}` is not given its value `{value}`", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_key_is_left_over() {
    let source: String = source().into_iter().map(|(_, text)| text).collect();
    let literals: BTreeSet<&str> = source.split('"').collect();
    let left: Vec<String> = messages("fi").into_keys().filter(|key| !literals.contains(key.as_str())).collect();
    assert!(left.is_empty(), "no source names these keys, remove them from both languages: {left:#?}");
}

#[test]
fn the_tone_is_calm_and_finnish_is_finnish() {
    let (finnish, english) = (messages("fi"), messages("en"));
    for (key, message) in finnish.iter().chain(&english) {
        assert!(!message.words.contains('!'), "`{key}`: no exclamation marks");
    }
    for (key, message) in &finnish {
        let words = message.words.to_lowercase();
        assert!(
            !words.split(|letter: char| !letter.is_alphabetic()).any(|word| word == "sinun" || word == "sinä"),
            "`{key}`: nobody is addressed as sinä"
        );
        let several_words = message.words.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() > 1;
        assert!(!several_words || english.get(key).is_none_or(|other| other.words != message.words), "`{key}`: English words in Finnish");
    }
}
