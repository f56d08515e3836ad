//! What the annual calendar is made of: entries, engagements, hidden occasions, names of customers; and tasks that are due in a span of days.

use super::super::columns::Iso;
use super::super::error::StoreResult;
use super::super::reader::Reader;
use super::super::{calendar_entry, engagement, setting};
use crate::base::Date;
use crate::base::id::{CustomerId, TaskId};
use crate::domain::calendar_entry::CalendarEntry;
use crate::domain::engagement::Engagement;
use crate::domain::occasion::Occasion;
use crate::domain::setting::SettingKey;
use std::collections::HashMap;

/// Everything that stands in the calendar but tasks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    /// The entries.
    pub entries: Vec<CalendarEntry>,
    /// The engagements.
    pub engagements: Vec<Engagement>,
    /// Occasions that are not shown.
    pub hidden: Vec<Occasion>,
    /// Codes and names of the customers whose themes stand among the entries.
    pub customers: HashMap<CustomerId, (String, String)>,
}

/// Reads the calendar.
///
/// # Errors
/// What the file refuses.
pub fn calendar(db: Reader<'_>) -> StoreResult<Calendar> {
    let hidden = setting::get(db, SettingKey::HiddenOccasions)?.unwrap_or_default();
    let sql = "SELECT id, code, name FROM customer WHERE deleted_at IS NULL \
               AND id IN (SELECT customer_id FROM calendar_entry WHERE customer_id IS NOT NULL AND deleted_at IS NULL)";
    let customers = db.rows(sql, [], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(Calendar {
        entries: calendar_entry::list(db)?,
        engagements: engagement::list(db)?,
        hidden: hidden.split_whitespace().filter_map(Occasion::from_code).collect(),
        customers: customers.into_iter().collect(),
    })
}

/// A task on its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueTask {
    /// Which task.
    pub id: TaskId,
    /// What is to be done.
    pub title: String,
    /// The day.
    pub due: Date,
    /// The customer's name; empty for none.
    pub customer: String,
}

/// Open tasks that are due in a span of days, by day.
///
/// # Errors
/// What the file refuses.
pub fn due_tasks(db: Reader<'_>, from: Date, to: Date, most: usize) -> StoreResult<Vec<DueTask>> {
    let sql = "SELECT t.id, t.title, t.due, coalesce(c.name, '') FROM task t LEFT JOIN customer c ON c.id = t.customer_id \
               WHERE t.deleted_at IS NULL AND t.done_on IS NULL AND t.due BETWEEN ?1 AND ?2 ORDER BY t.due, t.id LIMIT ?3";
    db.rows(sql, (Iso(from), Iso(to), i64::try_from(most).unwrap_or(i64::MAX)), |row| {
        Ok(DueTask { id: row.get(0)?, title: row.get(1)?, due: row.get::<_, Iso<Date>>(2)?.0, customer: row.get(3)? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::task::TaskDraft;
    use crate::store::task;
    use crate::store::testing::{register, write};
    use jiff::civil::date;

    #[test]
    fn tasks_stand_on_their_days_and_the_calendar_knows_what_is_hidden() {
        let mut register = register();
        for (title, due) in [("Soita", date(2026, 11, 30)), ("Kirjoita", date(2026, 12, 2))] {
            let draft = TaskDraft { title: title.into(), due: Some(due), ..Default::default() };
            write(&mut register, |tx| task::insert(tx, &draft.check().unwrap()));
        }
        let found = due_tasks(register.reader(), date(2026, 12, 1), date(2026, 12, 31), 10).unwrap();
        assert_eq!(found.iter().map(|task| task.title.as_str()).collect::<Vec<_>>(), ["Kirjoita"]);
        write(&mut register, |tx| setting::set(tx, SettingKey::HiddenOccasions, "black_friday unknown"));
        assert_eq!(calendar(register.reader()).unwrap().hidden, [Occasion::BlackFriday]);
    }
}
