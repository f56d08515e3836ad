//! Keeps the rooms of ARCHITECTURE.md: who may import whom, and which words belong to one room only.
//! Reads the source as text; a failure names the file, the line and the mend.

#![allow(clippy::unwrap_used, reason = "a test that can't read the source has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// A room, the rooms of ours that it may import, and words of other people's crates that it must not use.
struct Room {
    name: &'static str,
    may_import: &'static [&'static str],
    never: &'static [&'static str],
}

const SQL: &str = "rusqlite";
const DRAWING: &[&str] = &["egui::", "eframe::", "egui_table::"];
const CLOCK: &[&str] = &["Zoned::now", "Timestamp::now", "SystemTime::now"];
const FILES: &[&str] = &["std::fs", "File::open", "File::create"];
const THREADS: &[&str] = &["std::thread", "thread::spawn"];

const ROOMS: &[Room] = &[
    Room { name: "base", may_import: &[], never: &["fluent_bundle", SQL] },
    Room { name: "domain", may_import: &["base"], never: &["fluent_bundle", SQL] },
    Room { name: "i18n", may_import: &["base", "domain"], never: &[SQL] },
    Room { name: "store", may_import: &["base", "domain"], never: &["fluent_bundle"] },
    Room { name: "exchange", may_import: &["base", "domain"], never: &["fluent_bundle", SQL] },
    Room { name: "report", may_import: &["base", "domain", "i18n"], never: &["fluent_bundle", SQL] },
    Room { name: "ops", may_import: &["base", "domain", "i18n", "store", "exchange", "report"], never: &["fluent_bundle", SQL] },
    Room {
        name: "ui",
        may_import: &["base", "domain", "i18n", "ops", "store"],
        never: &["fluent_bundle", SQL, "store::Tx", "store::Register"],
    },
];

/// Rooms that may draw, read the clock, open files or start threads; `store` opens the register file itself.
const MAY_DRAW: &[&str] = &["ui"];
const MAY_READ_THE_CLOCK: &[&str] = &["ops"];
const MAY_OPEN_FILES: &[&str] = &["ops", "store"];
const MAY_START_THREADS: &[&str] = &["ops"];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The code of a file: comments away, in-file tests away, one line an item with its number.
fn code_lines(text: &str) -> Vec<(usize, &str)> {
    let body = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
    body.lines().enumerate().map(|(number, line)| (number + 1, line.split("//").next().unwrap_or(line))).collect()
}

fn room_of(path: &Path) -> String {
    path.strip_prefix("src")
        .ok()
        .and_then(|rest| rest.components().next())
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[test]
fn every_room_imports_only_what_it_may() {
    let mut faults = Vec::new();
    let mut files = Vec::new();
    rust_files(Path::new("src"), &mut files);
    for file in &files {
        let room = room_of(file);
        let Some(rules) = ROOMS.iter().find(|rules| rules.name == room) else { continue };
        let text = fs::read_to_string(file).unwrap();
        for (number, line) in code_lines(&text) {
            for other in ROOMS.iter().map(|room| room.name).filter(|other| *other != room) {
                if line.contains(&format!("crate::{other}")) && !rules.may_import.contains(&other) {
                    faults.push(format!(
                        "{}:{number}: `{room}` may not import `{other}`; hand the value in, or move what needs both to `ops`",
                        file.display()
                    ));
                }
            }
            let forbidden = rules.never.iter().copied().map(|word| (word, "belongs to another room"));
            let outside = |words: &'static [&'static str], allowed: &[&str], why: &'static str| {
                let may = allowed.contains(&room.as_str());
                words.iter().copied().filter(move |_| !may).map(move |word| (word, why)).collect::<Vec<_>>()
            };
            let all = forbidden
                .chain(outside(DRAWING, MAY_DRAW, "only `ui` draws"))
                .chain(outside(CLOCK, MAY_READ_THE_CLOCK, "only `ops::clock` reads the clock; take the time as an argument"))
                .chain(outside(FILES, MAY_OPEN_FILES, "only `ops` opens files; take a reader or bytes"))
                .chain(outside(THREADS, MAY_START_THREADS, "only `ops::job` starts threads"));
            for (word, why) in all {
                if line.contains(word) {
                    faults.push(format!("{}:{number}: `{word}` in `{room}`: {why}", file.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches"] {
        rust_files(Path::new(folder), &mut files);
    }
    let silent: Vec<String> =
        files.iter().filter(|file| !fs::read_to_string(file).unwrap().starts_with("//!")).map(|file| file.display().to_string()).collect();
    assert!(silent.is_empty(), "begin these files with a `//!` sentence that says what they are and are not: {silent:?}");
}
