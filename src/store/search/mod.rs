//! The search: every word must match, as typed or from the beginning first, then folded, then inside words; names first, then newest texts.
//! Any text may be asked for; nothing in it is read as a command of the index.

pub(in crate::store) mod index;
mod marks;
pub mod pending;
mod words;

use super::columns::Iso;
use super::error::StoreResult;
use super::reader::Reader;
use crate::base::id::CustomerId;
use crate::base::text::fold;
use crate::base::{Date, DateTime};
use crate::domain::noun::Noun;
use crate::domain::summary::Hit;
use index::{FIRST_TEXT, text_of};
use marks::{marks, piece};
use std::collections::HashSet;
use uuid::Uuid;
use words::Query;

/// Names that are looked at to find the best of them.
const NAMES_LOOKED_AT: usize = 120;
/// Texts whose trigrams fit that are read to find those with the word itself.
const TEXTS_READ: usize = 200;
/// Qualities of a match, best first.
const TYPED: u8 = 0;
const FOLDED: u8 = 1;
const INSIDE: u8 = 2;

/// The best answers for what was typed: names, then texts, newest first; at most `limit`.
///
/// # Errors
/// What the file says; no text typed is an error.
pub fn search(db: Reader<'_>, words: &str, limit: usize) -> StoreResult<Vec<Hit>> {
    let query = Query::new(words);
    if query.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let mut names = Found::default();
    names.add(matching(db, "search_name", &query.typed_names(), NAMES_LOOKED_AT)?, TYPED);
    if names.len() < limit {
        names.add(matching(db, "search_name", &query.folded_names(), NAMES_LOOKED_AT)?, FOLDED);
    }
    let mut texts = Found::default();
    texts.add(matching(db, "search_text", &query.typed_texts(), limit)?, TYPED);
    if texts.len() < limit {
        texts.add(matching(db, "search_text", &query.folded_texts(), limit)?, FOLDED);
    }
    if names.len() + texts.len() < limit {
        if let Some(parts) = query.parts_of_names() {
            names.add(matching(db, "search_name_part", &parts, NAMES_LOOKED_AT)?, INSIDE);
        }
        if let Some(parts) = query.parts_of_texts() {
            texts.add(confirmed(db, &query, matching(db, "search_text_part", &parts, TEXTS_READ)?, limit)?, INSIDE);
        }
    }
    let mut names = name_hits(db, &query, &names)?;
    let mut texts = text_hits(db, &query, &texts, limit)?;
    names.truncate((limit * 2 / 3).max(limit.saturating_sub(texts.len())));
    texts.truncate(limit.saturating_sub(names.len()));
    names.append(&mut texts);
    Ok(names)
}

/// For each word, the name documents that hold it: a customer's name, code, Business ID or town, or a contact's name, email or phone.
/// Ids only, for every customer of a large register may answer; [`name_owners`] tells whose they are.
pub(in crate::store) fn name_documents(db: Reader<'_>, words: &str) -> StoreResult<Vec<Vec<i64>>> {
    let documents = |word: &Query| {
        let mut found = all_matching(db, "search_name", &word.folded_names())?;
        if let Some(parts) = word.parts_of_names() {
            found.extend(all_matching(db, "search_name_part", &parts)?);
        }
        Ok(found)
    };
    Query::new(words).one_by_one().iter().map(documents).collect()
}

/// The customer of every name document, called one by one.
pub(in crate::store) fn name_owners(db: Reader<'_>, mut tell: impl FnMut(i64, CustomerId)) -> StoreResult<()> {
    let sql = format!("SELECT id, customer_id FROM search_doc WHERE id < {FIRST_TEXT}");
    let mut statement = db.conn().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        tell(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// The question to `search_text` for texts that hold every word, or `None` when nothing is asked.
pub(in crate::store) fn texts_with(words: &str) -> Option<String> {
    let query = Query::new(words);
    (!query.is_empty()).then(|| query.folded_texts())
}

fn all_matching(db: Reader<'_>, table: &str, question: &str) -> StoreResult<Vec<i64>> {
    db.rows(&format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1"), [question], |row| row.get(0)).or_else(no_answer)
}

/// Document ids in the order found, with the quality of their match.
#[derive(Default)]
struct Found {
    seen: HashSet<i64>,
    ids: Vec<(u8, i64)>,
}

impl Found {
    fn add(&mut self, ids: Vec<i64>, quality: u8) {
        for id in ids {
            if self.seen.insert(id) {
                self.ids.push((quality, id));
            }
        }
    }

    fn len(&self) -> usize {
        self.ids.len()
    }
}

/// Documents that answer a question, newest first.
fn matching(db: Reader<'_>, table: &str, question: &str, limit: usize) -> StoreResult<Vec<i64>> {
    let sql = format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1 ORDER BY rowid DESC LIMIT ?2");
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    db.rows(&sql, (question, limit), |row| row.get(0)).or_else(no_answer)
}

/// A question that the index can't take (a letter that it sees otherwise than we do) has no answer; damage stays an error.
fn no_answer<T>(error: super::StoreError) -> StoreResult<Vec<T>> {
    match error {
        super::StoreError::Database(rusqlite::Error::SqliteFailure(code, _)) if code.extended_code == 1 => Ok(Vec::new()),
        error => Err(error),
    }
}

/// The documents among `ids` in whose text every word stands.
fn confirmed(db: Reader<'_>, query: &Query, ids: Vec<i64>, limit: usize) -> StoreResult<Vec<i64>> {
    let mut kept = Vec::new();
    for id in ids {
        if kept.len() == limit {
            break;
        }
        let Some(doc) = document(db, id)? else { continue };
        if text_of(db, doc.noun, *doc.record.as_bytes())?.is_some_and(|text| query.is_in(&text)) {
            kept.push(id);
        }
    }
    Ok(kept)
}

/// A search document.
struct Document {
    noun: Noun,
    record: Uuid,
    customer: Option<CustomerId>,
}

fn document(db: Reader<'_>, id: i64) -> StoreResult<Option<Document>> {
    db.row("SELECT noun, record_id, customer_id FROM search_doc WHERE id = ?1", [id], |row| {
        Ok(Document { noun: row.get(0)?, record: Uuid::from_bytes(row.get(1)?), customer: row.get(2)? })
    })
}

/// The found names as hits, best first.
fn name_hits(db: Reader<'_>, query: &Query, found: &Found) -> StoreResult<Vec<Hit>> {
    let asked = query.folded.join(" ");
    let mut ranked = Vec::with_capacity(found.len());
    for (quality, id) in &found.ids {
        let Some(doc) = document(db, *id)? else { continue };
        let Some((title, parts)) = name_lines(db, &doc)? else { continue };
        let same = parts.iter().any(|part| fold(part) == asked || words::joined(part) == words::joined(&asked));
        let folded_title = fold(&title);
        let begins = folded_title.starts_with(&asked);
        let rank = (!same, *quality == INSIDE, doc.noun, *quality, !begins, folded_title);
        ranked.push((rank, doc, title, parts));
    }
    ranked.sort_by(|a, b| a.0.cmp(&b.0));
    let hit = |(_, doc, title, parts): (_, Document, String, Vec<String>)| {
        let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let (title_marks, line_marks) = (marks(&title, &query.folded), marks(&line, &query.folded));
        Hit { noun: doc.noun, record: doc.record, customer: doc.customer, title, line, title_marks, line_marks, date: None }
    };
    Ok(ranked.into_iter().map(hit).collect())
}

/// Title and parts of the second line of a customer or a contact.
fn name_lines(db: Reader<'_>, doc: &Document) -> StoreResult<Option<(String, Vec<String>)>> {
    let sql = match doc.noun {
        Noun::Customer => {
            "SELECT c.name, c.code, s.town, c.business_id, '' FROM customer c LEFT JOIN customer_summary s ON s.customer_id = c.id WHERE c.id = ?1"
        }
        _ => {
            "SELECT trim(p.given_name || ' ' || p.family_name), c.name, p.title, p.email, p.phone
             FROM contact p JOIN customer c ON c.id = p.customer_id WHERE p.id = ?1"
        }
    };
    db.row(sql, [doc.record.as_bytes()], |row| {
        let parts: rusqlite::Result<Vec<String>> =
            (1..5).map(|index| Ok(row.get::<_, Option<String>>(index)?.unwrap_or_default())).collect();
        Ok((row.get(0)?, parts?))
    })
}

/// The found texts as hits, in the order found.
fn text_hits(db: Reader<'_>, query: &Query, found: &Found, limit: usize) -> StoreResult<Vec<Hit>> {
    let mut hits = Vec::new();
    for (_, id) in found.ids.iter().take(limit).filter(|(_, id)| *id >= FIRST_TEXT) {
        let Some(doc) = document(db, *id)? else { continue };
        let Some(text) = text_of(db, doc.noun, *doc.record.as_bytes())? else { continue };
        let title: Option<String> = match doc.customer {
            Some(customer) => db.row("SELECT name FROM customer WHERE id = ?1", [customer], |row| row.get(0))?,
            None => None,
        };
        let (title, line) = (title.unwrap_or_default(), piece(&text, &query.folded));
        let (title_marks, line_marks) = (Vec::new(), marks(&line, &query.folded));
        let date = date_of(db, &doc)?;
        hits.push(Hit { noun: doc.noun, record: doc.record, customer: doc.customer, title, line, title_marks, line_marks, date });
    }
    Ok(hits)
}

fn date_of(db: Reader<'_>, doc: &Document) -> StoreResult<Option<Date>> {
    let id = doc.record.as_bytes();
    let day = |row: &rusqlite::Row<'_>| row.get::<_, Iso<Date>>(0).map(|on| on.0);
    match doc.noun {
        Noun::Interaction => db.row("SELECT at FROM interaction WHERE id = ?1", [id], |row| Ok(row.get::<_, Iso<DateTime>>(0)?.0.date())),
        Noun::Feedback => db.row("SELECT on_date FROM feedback WHERE id = ?1", [id], day),
        Noun::Task => db.row("SELECT due FROM task WHERE id = ?1", [id], day),
        _ => Ok(None),
    }
}
