//! The licences of the crates in the program: `UPDATE=licences cargo test --test licences` writes `assets/licences.txt` anew from
//! `cargo metadata` and the licence files that the crates bring; otherwise the file is held against `Cargo.lock` and `Cargo.toml`.
//!
//! The file: a line for each crate (name, version, licence, numbers of its texts, parted by tabs), an empty line, and the texts, each
//! after a line `=== number`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't go on has failed")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file() -> PathBuf {
    root().join("assets/licences.txt")
}

/// Everything that goes into the program on this platform: no tests, no build scripts.
fn crates() -> Vec<Value> {
    let host = "x86_64-unknown-linux-gnu";
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let all: Value = serde_json::from_slice(&output.stdout).unwrap();
    let nodes: BTreeMap<&str, &Value> =
        all["resolve"]["nodes"].as_array().unwrap().iter().map(|node| (node["id"].as_str().unwrap(), node)).collect();
    let own = all["resolve"]["root"].as_str().unwrap();
    let (mut seen, mut next) = (BTreeSet::new(), vec![own]);
    while let Some(id) = next.pop() {
        if seen.insert(id) {
            let used = |dep: &&Value| dep["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
            next.extend(nodes[id]["deps"].as_array().unwrap().iter().filter(used).map(|dep| dep["pkg"].as_str().unwrap()));
        }
    }
    let mut packages: Vec<Value> = all["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["id"] != own && seen.contains(one["id"].as_str().unwrap()))
        .cloned()
        .collect();
    packages.sort_by_key(|one| (one["name"].as_str().unwrap().to_owned(), one["version"].as_str().unwrap().to_owned()));
    packages
}

/// The licence files beside a crate's manifest.
fn texts(package: &Value) -> Vec<String> {
    let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let is_licence = |path: &&PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().to_lowercase();
        path.is_file() && ["licen", "copying", "notice", "unlicense", "copyright"].iter().any(|begin| name.starts_with(begin))
    };
    let read = |path: &PathBuf| String::from_utf8_lossy(&std::fs::read(path).unwrap()).replace('\r', "").replace('\t', "    ");
    let found: Vec<String> = paths.iter().filter(is_licence).map(read).collect();
    if found.is_empty() { standard(package) } else { found }
}

/// The usual texts for a crate that brings none: those of the licences it names, for its authors.
fn standard(package: &Value) -> Vec<String> {
    let expression = package["license"].as_str().unwrap_or_default();
    let authors: Vec<&str> = package["authors"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let holder = if authors.is_empty() { format!("the authors of {}", package["name"].as_str().unwrap()) } else { authors.join(", ") };
    let mut texts = Vec::new();
    if expression.contains("MIT") {
        let own = std::fs::read_to_string(root().join("LICENSE-MIT")).unwrap();
        let body = own.split_once("Permission is hereby granted").unwrap().1;
        texts.push(format!("MIT License\n\nCopyright (c) {holder}\n\nPermission is hereby granted{body}"));
    }
    if expression.contains("Apache-2.0") {
        texts.push(std::fs::read_to_string(root().join("LICENSE-APACHE")).unwrap());
    }
    texts
}

/// The whole file; texts that differ in white space only stand once.
fn made() -> String {
    let mut known: Vec<(String, String)> = Vec::new();
    let mut head = String::new();
    for package in crates() {
        let mut numbers = Vec::new();
        for text in texts(&package) {
            let key = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let at = known.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
                known.push((key, text.trim_matches('\n').to_owned()));
                known.len() - 1
            });
            numbers.push((at + 1).to_string());
        }
        let of = |field: &str| package[field].as_str().unwrap_or("-").to_owned();
        writeln!(head, "{}\t{}\t{}\t{}", of("name"), of("version"), of("license"), numbers.join(" ")).unwrap();
    }
    for (at, (_, text)) in known.iter().enumerate() {
        write!(head, "\n=== {}\n{text}\n", at + 1).unwrap();
    }
    head
}

#[test]
fn every_crate_of_the_program_is_named_with_its_licence() {
    if std::env::var("UPDATE").is_ok_and(|what| what == "licences") {
        std::fs::write(file(), made()).unwrap();
    }
    let text = std::fs::read_to_string(file()).unwrap();
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let head: Vec<Vec<&str>> = text.lines().take_while(|line| !line.is_empty()).map(|line| line.split('\t').collect()).collect();
    let mend = "write it anew: UPDATE=licences cargo test --test licences";
    for line in &head {
        let (name, version) = (line[0], line[1]);
        assert!(
            lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"")),
            "{name} {version} is no longer in Cargo.lock; {mend}"
        );
        assert!(line[2].len() > 1, "{name} has no licence");
        for number in line[3].split_whitespace() {
            assert!(text.contains(&format!("\n=== {number}\n")), "{name}: text {number} is not there; {mend}");
        }
    }
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let direct = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for name in direct.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name.trim()).filter(|name| !name.starts_with('#')) {
        assert!(head.iter().any(|line| line[0] == name), "{name} is missing; {mend}");
    }
}
