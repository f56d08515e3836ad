//! Registers of every released schema open in this program and read as they did; `schema.sql` shows the schema as it is now.
//!
//! `UPDATE=1 cargo test --test migrations` writes `schema.sql` and the fixture of the newest schema anew: do so only before that schema is released.
//! `UPDATE=schema` writes `schema.sql` alone.

#![allow(clippy::unwrap_used, reason = "a test that fails may panic")]

use jiff::civil::date;
use kimmoke::domain::customer::Language;
use kimmoke::ops::{Clock, Session, sample, start};
use kimmoke::store::{contact, customer, feedback, interaction, purchase, search, task};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Of the fixtures that are encrypted.
const PASSPHRASE: &str = "kimmoke fixture";

fn clock() -> Clock {
    Clock::fixed(date(2026, 11, 22).at(12, 0, 0, 0))
}

fn of_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn is_update() -> bool {
    env::var_os("UPDATE").is_some()
}

/// What a register holds, in a few lines that are the same for a register and its encrypted twin.
fn contents(session: &Session) -> String {
    let db = session.reader();
    let mut text = String::new();
    let counts = [
        ("customers", customer::count(db)),
        ("contacts", contact::count(db)),
        ("purchases", purchase::count(db)),
        ("interactions", interaction::count(db)),
        ("tasks", task::count(db)),
        ("feedback", feedback::count(db)),
    ];
    for (noun, count) in counts {
        writeln!(text, "{noun} {}", count.unwrap()).unwrap();
    }
    for customer in customer::list_all(db).unwrap() {
        let found = search::search(db, &customer.values.name, 1).unwrap();
        assert_eq!(found.first().map(|hit| hit.title.as_str()), Some(customer.values.name.as_str()));
        writeln!(text, "{} {}", customer.values.code, customer.values.name).unwrap();
    }
    text
}

/// A register of the sample firm's first customers.
fn make(path: &Path, passphrase: Option<&str>) -> String {
    let mut session = start::create(path, passphrase, clock()).unwrap();
    sample::add(&mut session, 7, 6, Language::Finnish).unwrap();
    let text = contents(&session);
    session.close().unwrap();
    text
}

fn passphrase_of(path: &Path) -> Option<&'static str> {
    path.to_string_lossy().contains("encrypted").then_some(PASSPHRASE)
}

/// The schema of a register without passphrase as the file keeps it.
fn schema(path: &Path) -> String {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut query = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, tbl_name, name").unwrap();
    let parts: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    parts.join(";\n\n") + ";\n"
}

#[test]
fn registers_of_every_schema_open_and_read_as_before() {
    let folder = of_repository("tests/data/registers");
    if env::var("UPDATE").is_ok_and(|what| what == "1") {
        fs::create_dir_all(&folder).unwrap();
        let newest = fs::read_dir(of_repository("src/store/migrations")).unwrap().count();
        for name in [format!("{newest:04}.kimmoke"), format!("{newest:04}-encrypted.kimmoke")] {
            let path = folder.join(name);
            fs::remove_file(&path).ok();
            let text = make(&path, passphrase_of(&path));
            fs::write(folder.join(format!("{newest:04}.txt")), text).unwrap();
            fs::remove_file(path.with_extension("kimmoke.lock")).ok();
        }
    }
    let copies = tempfile::tempdir().unwrap();
    let fresh = copies.path().join("fresh");
    make(&fresh, None);
    let fresh = schema(&fresh);
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap().flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "kimmoke") {
            continue;
        }
        let copy = copies.path().join(entry.file_name());
        fs::copy(&path, &copy).unwrap();
        let session = start::open(&copy, passphrase_of(&path), clock()).unwrap();
        let number: String = entry.file_name().to_string_lossy().chars().take(4).collect();
        assert_eq!(contents(&session), fs::read_to_string(folder.join(number + ".txt")).unwrap(), "{}", path.display());
        session.close().unwrap();
        if passphrase_of(&path).is_none() {
            assert_eq!(schema(&copy), fresh, "{} climbs to another schema than a new register has", path.display());
        }
        seen += 1;
    }
    assert!(seen >= 2, "no fixtures in {}", folder.display());
}

#[test]
fn the_whole_schema_stands_in_one_file() {
    let shown = of_repository("src/store/schema.sql");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fresh");
    start::create(&path, None, clock()).unwrap().close().unwrap();
    let head = "-- The schema of a new register, all steps climbed: to be read, never run.\n-- Written by UPDATE=1 cargo test --test migrations.\n\n";
    let now = format!("{head}{}", schema(&path));
    if is_update() {
        fs::write(&shown, &now).unwrap();
    }
    assert_eq!(fs::read_to_string(&shown).unwrap(), now, "run UPDATE=1 cargo test --test migrations");
}
