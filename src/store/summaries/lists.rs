//! The lists of interactions, tasks and feedback: ids by filter in the list's order, rows for the visible page.

use super::rows;
use crate::base::Date;
use crate::base::id::{FeedbackId, InteractionId, TaskId};
use crate::domain::summary::{FeedbackFilter, FeedbackRow, InteractionFilter, InteractionRow, TaskFilter, TaskRow, TaskState};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::search;
use jiff::ToSpan as _;
use rusqlite::types::{FromSql, ToSql};

/// Records that words narrow a list to: the newest of them; who needs older ones adds a word.
const MOST_WITH_WORDS: usize = 2000;

/// Interactions that fit the filter, newest first, at most `limit`.
///
/// # Errors
/// What the file says.
pub fn interaction_ids(db: Reader<'_>, filter: &InteractionFilter, limit: usize) -> StoreResult<Vec<InteractionId>> {
    let mut wanted = Wanted::new("interaction");
    wanted.words(&filter.words);
    wanted.equal("customer_id", filter.customer);
    wanted.equal("person_id", filter.person);
    wanted.equal("phase_id", filter.phase);
    wanted.one_of("channel", &filter.channels);
    if let Some(from) = filter.from {
        wanted.that("at >= ?", Iso(from));
    }
    if let Some(to) = filter.to {
        wanted.that("at < ?", Iso(to.saturating_add(1.day())));
    }
    wanted.ids(db, "at DESC, id DESC", limit)
}

/// Tasks that fit the filter in the order of their state, at most `limit`.
///
/// # Errors
/// What the file says.
pub fn task_ids(db: Reader<'_>, filter: &TaskFilter, today: Date, limit: usize) -> StoreResult<Vec<TaskId>> {
    let mut wanted = Wanted::new("task");
    wanted.words(&filter.words);
    wanted.equal("customer_id", filter.customer);
    wanted.equal("person_id", filter.person);
    wanted.one_of("kind", &filter.kinds);
    let order = match filter.state {
        TaskState::Open | TaskState::Late => {
            wanted.plain("done_on IS NULL");
            if filter.state == TaskState::Late {
                wanted.that("due < ?", Iso(today));
            }
            "due, due_time IS NULL, due_time, id"
        }
        TaskState::Done => {
            wanted.plain("done_on IS NOT NULL");
            "done_on DESC, id DESC"
        }
        TaskState::All => "due DESC, id DESC",
    };
    wanted.ids(db, order, limit)
}

/// Feedback that fits the filter, at most `limit`: open ones first by the day their answer was promised for, then the newest first.
///
/// # Errors
/// What the file says.
pub fn feedback_ids(db: Reader<'_>, filter: &FeedbackFilter, limit: usize) -> StoreResult<Vec<FeedbackId>> {
    let mut wanted = Wanted::new("feedback");
    wanted.words(&filter.words);
    wanted.equal("customer_id", filter.customer);
    wanted.one_of("kind", &filter.kinds);
    wanted.one_of("status", &filter.statuses);
    wanted.one_of("object", &filter.objects);
    wanted.equal("phase_id", filter.phase);
    let promised = "CASE WHEN status IN ('new', 'acknowledged', 'in_progress') THEN coalesce(deadline, '9998') ELSE '9999' END";
    wanted.ids(db, &format!("{promised}, on_date DESC, id DESC"), limit)
}

/// The rows of a page of interactions, in the order of the ids; gone ones are left out.
///
/// # Errors
/// What the file says.
pub fn interactions(db: Reader<'_>, ids: &[InteractionId]) -> StoreResult<Vec<InteractionRow>> {
    by_id(db, &format!("{} WHERE i.id = ?1", rows::INTERACTION), ids, rows::interaction)
}

/// The rows of a page of tasks, in the order of the ids; gone ones are left out.
///
/// # Errors
/// What the file says.
pub fn tasks(db: Reader<'_>, ids: &[TaskId]) -> StoreResult<Vec<TaskRow>> {
    by_id(db, &format!("{} WHERE t.id = ?1", rows::TASK), ids, rows::task)
}

/// The rows of a page of feedback, in the order of the ids; gone ones are left out.
///
/// # Errors
/// What the file says.
pub fn feedbacks(db: Reader<'_>, ids: &[FeedbackId]) -> StoreResult<Vec<FeedbackRow>> {
    by_id(db, &format!("{} WHERE f.id = ?1", rows::FEEDBACK), ids, rows::feedback)
}

/// One row an id.
fn by_id<I: ToSql, T>(db: Reader<'_>, sql: &str, ids: &[I], map: fn(&rusqlite::Row<'_>) -> rusqlite::Result<T>) -> StoreResult<Vec<T>> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(db.row(sql, [id], map)?);
    }
    Ok(found)
}

/// Conditions of a list with their values.
struct Wanted {
    table: &'static str,
    conditions: Vec<String>,
    values: Vec<Box<dyn ToSql>>,
}

impl Wanted {
    fn new(table: &'static str) -> Self {
        Self { table, conditions: vec!["deleted_at IS NULL".to_owned()], values: Vec::new() }
    }

    fn plain(&mut self, condition: &str) {
        self.conditions.push(condition.to_owned());
    }

    fn that(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.plain(condition);
        self.values.push(Box::new(value));
    }

    fn equal<T: ToSql + 'static>(&mut self, column: &str, value: Option<T>) {
        if let Some(value) = value {
            self.that(&format!("{column} = ?"), value);
        }
    }

    fn one_of<T: ToSql + Copy + 'static>(&mut self, column: &str, values: &[T]) {
        if values.is_empty() {
            return;
        }
        self.plain(&format!("{column} IN ({})", vec!["?"; values.len()].join(", ")));
        self.values.extend(values.iter().map(|value| Box::new(*value) as Box<dyn ToSql>));
    }

    fn words(&mut self, words: &str) {
        if let Some(question) = search::texts_with(words) {
            let condition = format!(
                "id IN (SELECT d.record_id FROM search_text s CROSS JOIN search_doc d ON d.id = s.rowid
                 WHERE search_text MATCH ? AND d.noun = '{}' ORDER BY s.rowid DESC LIMIT {MOST_WITH_WORDS})",
                self.table
            );
            self.that(&condition, question);
        }
    }

    fn ids<I: FromSql>(self, db: Reader<'_>, order: &str, limit: usize) -> StoreResult<Vec<I>> {
        let sql = format!("SELECT id FROM {} WHERE {} ORDER BY {order} LIMIT {limit}", self.table, self.conditions.join(" AND "));
        db.rows(&sql, rusqlite::params_from_iter(&self.values), |row| row.get(0))
    }
}
