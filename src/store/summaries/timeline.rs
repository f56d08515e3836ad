//! A customer's timeline: what happened, newest first, read page by page.

use super::rows;
use crate::base::id::CustomerId;
use crate::domain::stage::StageMove;
use crate::domain::summary::{Event, EventFilter, EventMark};
use crate::store::columns::Iso;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use rusqlite::Row;

/// At most `limit` events of a customer, newest first, after (that is: older than) `before`; the last one's mark reads on.
///
/// # Errors
/// What the file says.
pub fn timeline(
    db: Reader<'_>,
    customer: CustomerId,
    filter: EventFilter,
    limit: usize,
    before: Option<EventMark>,
) -> StoreResult<Vec<Event>> {
    let page = Page { db, customer, limit, before };
    let mut events = Vec::new();
    if filter.purchases {
        page.read((rows::PURCHASE, "b", "on_date"), &mut events, |row| rows::purchase(row).map(Event::Purchase))?;
    }
    if filter.interactions {
        page.read((rows::INTERACTION, "i", "at"), &mut events, |row| rows::interaction(row).map(Event::Interaction))?;
    }
    if filter.feedback {
        page.read((rows::FEEDBACK, "f", "on_date"), &mut events, |row| rows::feedback(row).map(Event::Feedback))?;
    }
    if filter.tasks {
        page.read((rows::TASK, "t", "done_on"), &mut events, |row| rows::task(row).map(Event::Task))?;
    }
    if filter.stages {
        let sql = "SELECT s.id, s.customer_id, s.stage, s.on_date, s.reason FROM stage_move s";
        page.read((sql, "s", "on_date"), &mut events, |row| stage_move(row).map(Event::Stage))?;
    }
    events.sort_by_key(|event| std::cmp::Reverse(event.mark()));
    events.truncate(limit);
    Ok(events)
}

/// What is read of each table.
struct Page<'a> {
    db: Reader<'a>,
    customer: CustomerId,
    limit: usize,
    before: Option<EventMark>,
}

impl Page<'_> {
    /// Adds the page's rows of one table. Days and times are compared as text: a day stands before every time of that day.
    fn read(
        &self,
        (select, alias, time): (&str, &str, &str),
        events: &mut Vec<Event>,
        map: impl FnMut(&Row<'_>) -> rusqlite::Result<Event>,
    ) -> StoreResult<()> {
        let living = if alias == "s" { "" } else { "AND {alias}.deleted_at IS NULL" }.replace("{alias}", alias);
        let with_time = time == "at";
        let key = if with_time { format!("{alias}.at") } else { format!("{alias}.{time} || 'T00:00:00'") };
        let sql = format!(
            "{select} WHERE {alias}.customer_id = ?1 AND {alias}.{time} IS NOT NULL {living} AND ({key}, {alias}.id) < (?2, ?3)
             ORDER BY {alias}.{time} DESC, {alias}.id DESC LIMIT ?4"
        );
        let limit = i64::try_from(self.limit).unwrap_or(i64::MAX);
        let (at, id) = match self.before {
            Some((at, id)) => (at.strftime("%Y-%m-%dT%H:%M:%S").to_string(), *id.as_bytes()),
            None => ("9999".to_owned(), [0xFF; 16]),
        };
        events.extend(self.db.rows(&sql, (self.customer, at, id, limit), map)?);
        Ok(())
    }
}

fn stage_move(row: &Row<'_>) -> rusqlite::Result<StageMove> {
    Ok(StageMove { id: row.get(0)?, customer: row.get(1)?, stage: row.get(2)?, on: row.get::<_, Iso<_>>(3)?.0, reason: row.get(4)? })
}
