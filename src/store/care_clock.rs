//! The clocks of customers' care, kept as derived rows that depend on no day, what was said to them, and the deviations of a day.

use super::columns::Iso;
use super::error::StoreResult;
use super::reader::Reader;
use super::tx::Tx;
use super::{care_model, lookup};
use crate::base::Date;
use crate::base::id::{CareActionId, CareMarkId, CareModelId, CustomerId};
use crate::domain::care_model::{CareFacts, CareMark, CareModel, Clock, ClockKey, clocks, model_of};
use crate::domain::interaction::Channel;
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use rusqlite::{Row, params};

/// A clock of a customer, with its model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CustomerClock {
    /// Whose.
    pub customer: CustomerId,
    /// By which model.
    pub model: CareModelId,
    /// The clock.
    pub clock: Clock,
}

const COLUMNS: &str = "k.customer_id, k.care_model_id, k.care_action_id, k.year, k.channel, k.since, k.due, k.asleep_until";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CustomerClock> {
    let clock = Clock {
        key: key(row.get(2)?, row.get(3)?, row.get(4)?),
        since: row.get::<_, Iso<Date>>(5)?.0,
        due: row.get::<_, Iso<Date>>(6)?.0,
        asleep_until: row.get::<_, Option<Iso<Date>>>(7)?.map(|day| day.0),
    };
    Ok(CustomerClock { customer: row.get(0)?, model: row.get(1)?, clock })
}

pub(super) fn key(action: Option<CareActionId>, year: Option<i16>, channel: Option<Channel>) -> ClockKey {
    match (action, year) {
        (Some(action), Some(year)) => ClockKey::Action(action, year),
        _ => ClockKey::Silence(channel),
    }
}

/// A key as it stands in columns: act, year, channel.
fn parts(key: ClockKey) -> (Option<CareActionId>, Option<i16>, Option<Channel>) {
    match key {
        ClockKey::Silence(channel) => (None, None, channel),
        ClockKey::Action(action, year) => (Some(action), Some(year), None),
    }
}

/// The clocks of a customer, in the order of its model.
///
/// # Errors
/// What the file refuses.
pub fn of_customer(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<CustomerClock>> {
    db.rows(&format!("SELECT {COLUMNS} FROM care_clock k WHERE k.customer_id = ?1 ORDER BY k.position"), [customer], from_row)
}

/// Every clock as it runs in a year, by customer; made anew, nothing is written. For exports of all care.
///
/// # Errors
/// What the file refuses.
pub fn of_year(db: Reader<'_>, year: i16) -> StoreResult<Vec<CustomerClock>> {
    let models = care_model::list(db)?;
    let mut all = Vec::new();
    each(db, (&models, "", year), |customer, model, (_, clock)| {
        all.push(CustomerClock { customer, model, clock: *clock });
        Ok(())
    })?;
    Ok(all)
}

/// Writes down what the owner said to a clock.
///
/// # Errors
/// What the file refuses.
pub fn mark(tx: &Tx<'_>, customer: CustomerId, mark: CareMark, reason: &str) -> StoreResult<CareMarkId> {
    let id: CareMarkId = tx.new_id();
    let (action, year, channel) = parts(mark.key);
    tx.execute(
        "INSERT INTO care_mark (id, customer_id, care_action_id, year, channel, kind, on_date, reason, created_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![id, customer, action, year, channel, mark.kind, Iso(mark.day), reason, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// What was said to a customer's clocks, newest first, with the reasons.
///
/// # Errors
/// What the file refuses.
pub fn marks(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<(CareMark, String)>> {
    let sql = "SELECT care_action_id, year, channel, kind, on_date, reason FROM care_mark WHERE customer_id = ?1 ORDER BY id DESC";
    db.rows(sql, [customer], |row| {
        let mark = CareMark { key: key(row.get(0)?, row.get(1)?, row.get(2)?), kind: row.get(3)?, day: row.get::<_, Iso<Date>>(4)?.0 };
        Ok((mark, row.get(5)?))
    })
}

/// Makes the clocks of the customers in `temp.touched_customer` again.
pub(super) fn refresh(tx: &Tx<'_>, today: Date) -> StoreResult<()> {
    tx.execute("DELETE FROM care_clock WHERE customer_id IN (SELECT id FROM temp.touched_customer)", [])?;
    let models = care_model::list(tx.reader())?;
    if models.is_empty() {
        return Ok(());
    }
    wind(tx, &models, "JOIN temp.touched_customer w ON w.id = c.id", today.year())
}

/// Makes every clock again: after a change of a model, of segments, or of the year.
///
/// # Errors
/// What the file refuses.
pub fn rebuild(tx: &Tx<'_>, today: Date) -> StoreResult<()> {
    tx.execute("DELETE FROM care_clock", [])?;
    tx.execute(
        "INSERT INTO meta (key, value) VALUES ('care_year', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1",
        [today.year().to_string()],
    )?;
    let models = care_model::list(tx.reader())?;
    if models.is_empty() {
        return Ok(());
    }
    wind(tx, &models, "", today.year())
}

/// Whether a step from `first_change` on wrote models: then every clock may stand otherwise.
pub(super) fn follows(db: Reader<'_>, first_change: i64) -> StoreResult<bool> {
    lookup::has(db, "SELECT 1 FROM change WHERE id >= ?1 AND tbl IN ('care_model', 'care_rhythm', 'care_action') LIMIT 1", [first_change])
}

/// Whether the clocks stand for another year than `today`'s.
pub(super) fn is_of_another_year(db: Reader<'_>, today: Date) -> StoreResult<bool> {
    let year = db.row("SELECT value FROM meta WHERE key = 'care_year'", [], |row| row.get::<_, String>(0))?;
    Ok(year.is_some_and(|year| year != today.year().to_string()))
}

/// A customer as the choice of its model and its clocks need it.
struct Subject {
    id: CustomerId,
    stage: Stage,
    segment: Option<Segment>,
    since: Date,
    last: Option<(Channel, Date)>,
}

fn wind(tx: &Tx<'_>, models: &[CareModel], join: &str, year: i16) -> StoreResult<()> {
    each(tx.reader(), (models, join, year), |customer, model, clock| insert(tx, customer, model, clock))
}

/// Hands on every clock of a year with its place.
fn each(
    db: Reader<'_>,
    (models, join, year): (&[CareModel], &str, i16),
    mut act: impl FnMut(CustomerId, CareModelId, (i64, &Clock)) -> StoreResult<()>,
) -> StoreResult<()> {
    let sql = format!(
        "SELECT c.id, c.stage, v.segment, coalesce((SELECT min(m.on_date) FROM stage_move m WHERE m.customer_id = c.id), date(c.created_at / 1000, 'unixepoch')),
           s.last_contact_channel, substr(s.last_contact_at, 1, 10)
         FROM customer c {join} LEFT JOIN customer_summary s ON s.customer_id = c.id LEFT JOIN customer_value v ON v.customer_id = c.id
         WHERE c.deleted_at IS NULL ORDER BY c.id"
    );
    let subjects = db.rows(&sql, [], |row| {
        let last = row.get::<_, Option<Channel>>(4)?.zip(row.get::<_, Option<Iso<Date>>>(5)?.map(|day| day.0));
        Ok(Subject { id: row.get(0)?, stage: row.get(1)?, segment: row.get(2)?, since: row.get::<_, Iso<Date>>(3)?.0, last })
    })?;
    let marked = lookup::has(db, "SELECT 1 FROM care_mark LIMIT 1", [])?;
    for subject in &subjects {
        let Some(model) = model_of(models, subject.segment, subject.stage) else { continue };
        let marks = if marked { marks(db, subject.id)?.into_iter().map(|(mark, _)| mark).collect() } else { Vec::new() };
        let facts = CareFacts { since: subject.since, contacts: contacts(db, model, subject)?, marks };
        for (position, clock) in (1_i64..).zip(clocks(&model.values, &facts, year)) {
            act(subject.id, model.id, (position, &clock))?;
        }
    }
    Ok(())
}

/// The last contact of all, and the last by each channel that has a rhythm of its own.
fn contacts(db: Reader<'_>, model: &CareModel, subject: &Subject) -> StoreResult<Vec<(Channel, Date)>> {
    let mut contacts: Vec<(Channel, Date)> = subject.last.into_iter().collect();
    let sql = "SELECT max(substr(at, 1, 10)) FROM interaction WHERE customer_id = ?1 AND channel = ?2 AND deleted_at IS NULL";
    for channel in model.values.rhythms.iter().filter_map(|rhythm| rhythm.channel) {
        let day = db.row(sql, (subject.id, channel), |row| row.get::<_, Option<Iso<Date>>>(0))?.flatten();
        contacts.extend(day.map(|day| (channel, day.0)));
    }
    Ok(contacts)
}

fn insert(tx: &Tx<'_>, customer: CustomerId, model: CareModelId, (position, clock): (i64, &Clock)) -> StoreResult<()> {
    let (action, year, channel) = parts(clock.key);
    tx.execute(
        "INSERT INTO care_clock (customer_id, position, care_model_id, care_action_id, year, channel, since, due, days, soon, asleep_until)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            customer,
            position,
            model,
            action,
            year,
            channel,
            Iso(clock.since),
            Iso(clock.due),
            clock.interval(),
            Iso(clock.soon()),
            clock.asleep_until.map(Iso)
        ],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::care_model::{CareAction, CareModelDraft, MarkKind, Rhythm};
    use crate::domain::interaction::InteractionDraft;
    use crate::domain::task::TaskKind;
    use crate::store::interaction;
    use crate::store::open::Register;
    use crate::store::testing::{TODAY, add_customer, register, write};
    use jiff::ToSpan as _;

    fn model(every_days: i64) -> crate::domain::care_model::NewCareModel {
        let actions = vec![CareAction { id: None, title: "Kortti".into(), kind: TaskKind::Send, month: 12 }];
        let rhythms = vec![Rhythm { channel: None, every_days }, Rhythm { channel: Some(Channel::Meeting), every_days: 180 }];
        CareModelDraft { name: "Hoito".into(), rhythms, actions, ..Default::default() }.check().unwrap()
    }

    fn contact(register: &mut Register, customer: CustomerId, channel: Channel, day: Date) {
        let at = Some(day.at(9, 0, 0, 0));
        let draft = InteractionDraft { customer: Some(customer), at, channel, text: "Puhuttiin.".into(), ..Default::default() };
        let new = draft.check().unwrap();
        write(register, |tx| interaction::insert(tx, &new.0, None));
    }

    fn dues(register: &Register, customer: CustomerId) -> Vec<(ClockKey, Date)> {
        of_customer(register.reader(), customer).unwrap().iter().map(|one| (one.clock.key, one.clock.due)).collect()
    }

    fn in_days(days: i64) -> Date {
        TODAY.saturating_add(days.days())
    }

    #[test]
    fn clocks_follow_models_contacts_and_marks() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        assert!(dues(&register, customer).is_empty(), "without a model nothing runs");
        let id = write(&mut register, |tx| care_model::insert(tx, &model(30)));
        let silence = ClockKey::Silence(None);
        let of = |register: &Register, key| dues(register, customer).into_iter().find(|(own, _)| *own == key).map(|(_, due)| due);
        assert_eq!(of(&register, silence), Some(in_days(30)), "runs from the day on which the customer was added");
        contact(&mut register, customer, Channel::Phone, in_days(-40));
        assert_eq!(of(&register, silence), Some(in_days(30)), "a contact before that day resets nothing");
        contact(&mut register, customer, Channel::Phone, in_days(5));
        assert_eq!(of(&register, silence), Some(in_days(35)));
        assert_eq!(of(&register, ClockKey::Silence(Some(Channel::Meeting))), Some(in_days(180)));
        let said = CareMark { key: silence, kind: MarkKind::Dismissed, day: in_days(20) };
        write(&mut register, |tx| mark(tx, customer, said, "Lomalla"));
        assert_eq!(of(&register, silence), Some(in_days(50)));
        assert_eq!(marks(register.reader(), customer).unwrap(), vec![(said, "Lomalla".into())]);
        let stored = care_model::get(register.reader(), id).unwrap().unwrap();
        let mut draft = stored.values.clone();
        draft.rhythms.first_mut().unwrap().every_days = 10;
        let changed = draft.check().unwrap();
        write(&mut register, |tx| care_model::update(tx, id, stored.rev, &changed));
        assert_eq!(of(&register, silence), Some(in_days(30)));
        assert_eq!(care_model::get(register.reader(), id).unwrap().unwrap().values, draft, "the act keeps its id");
        write(&mut register, |tx| care_model::remove(tx, id));
        assert!(dues(&register, customer).is_empty());
    }

    #[test]
    fn a_new_year_brings_its_acts() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        write(&mut register, |tx| care_model::insert(tx, &model(30)));
        let years = |register: &Register| -> Vec<i16> {
            dues(register, customer)
                .iter()
                .filter_map(|(key, _)| if let ClockKey::Action(_, year) = key { Some(*year) } else { None })
                .collect()
        };
        assert_eq!(years(&register), vec![2026], "what was over before the customer came isn't owed");
        register.write_step("test", 2_000, in_days(60), |tx| crate::store::derived::roll_day(tx, in_days(60))).unwrap();
        assert_eq!(years(&register), vec![2026, 2027]);
    }
}
