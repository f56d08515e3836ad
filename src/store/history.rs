//! The history of one record, read from the change log: when, by which deed and by whom, which field from what to what.

use super::error::StoreResult;
use super::reader::Reader;
use crate::domain::field::Field;
use crate::domain::op::Op;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One deed as it touched a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// When, UTC milliseconds.
    pub at_ms: i64,
    /// Which deed; `None` for one that this version doesn't know.
    pub op: Option<Op>,
    /// Who of the firm; empty when nobody was chosen.
    pub person: String,
    /// Which fields it changed, in the order of the form; empty when it made or removed the record.
    pub changes: Vec<FieldChange>,
}

/// A field that a deed changed; values as stored (codes, ISO dates, names for ids), empty for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Which field.
    pub field: Field,
    /// What it was.
    pub before: String,
    /// What it became.
    pub after: String,
}

/// What has become of a deed since it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It stands, and undo can come to it.
    Done,
    /// It was taken back, and redo can come to it.
    Undone,
    /// It stands for good: too far back, or followed by an erasure.
    Final,
}

/// A deed of the change log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number, growing.
    pub id: i64,
    /// When, UTC milliseconds.
    pub at_ms: i64,
    /// Which deed; `None` for one that this version doesn't know.
    pub op: Option<Op>,
    /// Who of the firm; empty when nobody was chosen.
    pub person: String,
    /// How it stands now.
    pub state: StepState,
    /// How many records it wrote.
    pub rows: usize,
}

/// The last deeds, newest first; undoing and redoing show in the state of what was undone, not as deeds.
///
/// # Errors
/// What the register says.
pub fn steps(db: Reader<'_>, limit: usize) -> StoreResult<Vec<Step>> {
    let sql = "SELECT id, at, op, person, state, (SELECT count(DISTINCT owner) FROM change
                 WHERE change.id >= step.first_change AND change.id < coalesce(
                   (SELECT later.first_change FROM step later WHERE later.id > step.id ORDER BY later.id LIMIT 1), 9223372036854775807))
               FROM step
               WHERE op NOT IN (?1, ?2) ORDER BY id DESC LIMIT ?3";
    db.rows(sql, (Op::Undo.code(), Op::Redo.code(), i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
        let state = match row.get_ref(4)?.as_str()? {
            "done" => StepState::Done,
            "undone" => StepState::Undone,
            _ => StepState::Final,
        };
        let rows = usize::try_from(row.get::<_, i64>(5)?).unwrap_or_default();
        Ok(Step { id: row.get(0)?, at_ms: row.get(1)?, op: Op::from_code(row.get_ref(2)?.as_str()?), person: row.get(3)?, state, rows })
    })
}

/// The deed that undo would take back now.
///
/// # Errors
/// What the register says.
pub fn last_done(db: Reader<'_>) -> StoreResult<Option<i64>> {
    db.row("SELECT id FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1", [], |row| row.get(0))
}

/// The newest step of the change log, 0 for none: a page that has read up to it has seen every deed, undo and redo among them.
///
/// # Errors
/// What the register says.
pub fn newest(db: Reader<'_>) -> StoreResult<i64> {
    Ok(db.row("SELECT max(id) FROM step", [], |row| row.get::<_, Option<i64>>(0))?.flatten().unwrap_or_default())
}

/// The history of a customer: its own row and everything that hangs on it as a part (addresses, tags, own fields, stage moves).
///
/// # Errors
/// What the register says.
pub fn of_customer(db: Reader<'_>, customer: &crate::base::id::CustomerId) -> StoreResult<Vec<HistoryEntry>> {
    let parts = "('customer', 'address', 'customer_language', 'customer_tag', 'customer_need_group', 'custom_value', 'stage_move',
      'customer_potential', 'customer_segment')";
    entries(db, &format!("change.owner = ?1 AND change.tbl IN {parts}"), customer.bytes())
}

/// The history of any other record by its id.
///
/// # Errors
/// What the register says.
pub fn of_record(db: Reader<'_>, record: &[u8; 16]) -> StoreResult<Vec<HistoryEntry>> {
    let owners = "SELECT ?1 UNION SELECT customer_id FROM contact WHERE id = ?1 UNION SELECT customer_id FROM interaction WHERE id = ?1
                  UNION SELECT customer_id FROM task WHERE id = ?1 UNION SELECT customer_id FROM feedback WHERE id = ?1
                  UNION SELECT customer_id FROM purchase WHERE id = ?1";
    entries(db, &format!("change.owner IN ({owners}) AND (change.row_id = ?1 OR change.owner = ?1)"), record)
}

/// A changed row as read: step, time, deed, person, images.
struct Row {
    step: i64,
    at_ms: i64,
    op: String,
    person: String,
    before: Option<String>,
    after: Option<String>,
}

fn entries(db: Reader<'_>, condition: &str, id: &[u8; 16]) -> StoreResult<Vec<HistoryEntry>> {
    let sql = format!(
        "SELECT step.id, step.at, step.op, step.person, change.before, change.after FROM change JOIN step ON step.id = change.step_id
         WHERE {condition} ORDER BY change.id DESC"
    );
    let rows = db.rows(&sql, [id], |row| {
        Ok(Row { step: row.get(0)?, at_ms: row.get(1)?, op: row.get(2)?, person: row.get(3)?, before: row.get(4)?, after: row.get(5)? })
    })?;
    let mut by_step: BTreeMap<i64, HistoryEntry> = BTreeMap::new();
    for row in rows {
        let entry = by_step.entry(row.step).or_insert_with(|| HistoryEntry {
            at_ms: row.at_ms,
            op: Op::from_code(&row.op),
            person: row.person.clone(),
            changes: Vec::new(),
        });
        if let (Some(before), Some(after)) = (&row.before, &row.after) {
            let changed = differences(db, &parse(before), &parse(after))?;
            entry.changes.extend(changed);
        }
    }
    Ok(by_step.into_values().rev().collect())
}

fn parse(image: &str) -> Map<String, Value> {
    serde_json::from_str(image).unwrap_or_default()
}

/// Columns and the fields that people know them by; stamps and positions are nobody's field.
const FIELDS: &[(&str, Field)] = &[
    ("code", Field::Code),
    ("name", Field::Name),
    ("kind", Field::Kind),
    ("business_id", Field::BusinessId),
    ("vat_number", Field::VatNumber),
    ("web", Field::Web),
    ("source", Field::Source),
    ("responsible_id", Field::Responsible),
    ("stage", Field::Stage),
    ("depth", Field::Depth),
    ("street", Field::Street),
    ("postcode", Field::Postcode),
    ("town", Field::Town),
    ("country", Field::Country),
    ("value", Field::CustomValue),
    ("given_name", Field::GivenName),
    ("family_name", Field::FamilyName),
    ("title", Field::Title),
    ("phone", Field::Phone),
    ("email", Field::Email),
    ("language", Field::Language),
    ("channel", Field::Channel),
    ("direction", Field::Direction),
    ("at", Field::Time),
    ("on_date", Field::Date),
    ("amount_cents", Field::Amount),
    ("margin_cents", Field::Margin),
    ("product", Field::Product),
    ("product_group", Field::ProductGroup),
    ("reference", Field::Reference),
    ("customer_id", Field::Customer),
    ("contact_id", Field::Contact),
    ("person_id", Field::Person),
    ("phase_id", Field::Phase),
    ("text", Field::Text),
    ("learned", Field::Learned),
    ("emotion", Field::Emotion),
    ("due", Field::Due),
    ("reason", Field::Reason),
    ("segment", Field::Segment),
    ("yearly_cents", Field::Potential),
    ("share_permille", Field::WalletShare),
    ("done_on", Field::DoneAt),
    ("status", Field::Status),
    ("object", Field::Object),
    ("words", Field::Words),
    ("deadline", Field::Deadline),
    ("nps", Field::Nps),
    ("csat", Field::Csat),
    ("notes", Field::Notes),
    ("category", Field::Category),
    ("paid", Field::When),
    ("rationale", Field::Rationale),
    ("start_year", Field::StartYear),
    ("figure_source", Field::FigureSource),
    ("realistic_savings", Field::Answer),
    ("income_source", Field::Answer),
    ("payback_time", Field::Answer),
    ("work_change", Field::Answer),
    ("discount", Field::Discount),
    ("hourly_rate_cents", Field::HourlyRate),
    ("cautious_cost", Field::CostFactor),
    ("cautious_saving", Field::SavingFactor),
    ("cautious_benefit", Field::BenefitFactor),
    ("bold_cost", Field::CostFactor),
    ("bold_saving", Field::SavingFactor),
    ("bold_benefit", Field::BenefitFactor),
    ("acting_share", Field::ActingShare),
    ("margin_share", Field::MarginShare),
    ("hours", Field::Hours),
    ("customers", Field::CustomerCount),
    ("change_cents", Field::ChangePerCustomer),
    ("cell", Field::SwotCell),
    ("target_source", Field::TargetSource),
    ("question", Field::Question),
    ("sales_measures", Field::SalesMeasures),
    ("marketing_measures", Field::MarketingMeasures),
    ("service_measures", Field::ServiceMeasures),
    ("management_measures", Field::ManagementMeasures),
    ("obstacles", Field::Obstacles),
    ("measure", Field::Measure),
    ("again_on", Field::AgainOn),
];

fn differences(db: Reader<'_>, before: &Map<String, Value>, after: &Map<String, Value>) -> StoreResult<Vec<FieldChange>> {
    let mut changes = Vec::new();
    for (column, field) in FIELDS {
        let (old, new) = (before.get(*column), after.get(*column));
        if old != new {
            changes.push(FieldChange { field: *field, before: readable(db, *field, old)?, after: readable(db, *field, new)? });
        }
    }
    Ok(changes)
}

/// A stored value as text; ids become the name that they point to.
fn readable(db: Reader<'_>, field: Field, value: Option<&Value>) -> StoreResult<String> {
    let text = match value {
        None | Some(Value::Null) => return Ok(String::new()),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let sql = match field {
        Field::Responsible | Field::Person => "SELECT name FROM person WHERE id = unhex(?1)",
        Field::Phase => "SELECT name_fi FROM phase WHERE id = unhex(?1)",
        Field::Customer => "SELECT name FROM customer WHERE id = unhex(?1)",
        Field::Contact => "SELECT trim(given_name || ' ' || family_name) FROM contact WHERE id = unhex(?1)",
        _ => return Ok(text),
    };
    Ok(db.row(sql, [&text], |row| row.get(0))?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::CustomerId;
    use crate::store::{Register, StoreResult, Tx};
    use jiff::civil::date;

    #[test]
    fn who_changed_the_web_address_and_when() {
        let mut register = Register::in_memory().unwrap();
        let today = date(2026, 11, 22);
        let add = |tx: &Tx<'_>| -> StoreResult<CustomerId> {
            let id: CustomerId = tx.new_id();
            tx.execute(
                "INSERT INTO customer (id, code, name, kind, stage, created_at, updated_at, updated_by) VALUES (?1, 'K-1', 'A', 'other', 'new', 1, 1, ?2)",
                (id, tx.device()),
            )?;
            Ok(id)
        };
        let id = register.write_step("customer.add", 10, today, add).unwrap().0;
        let change = |tx: &Tx<'_>| tx.execute("UPDATE customer SET web = 'a.example', depth = 3 WHERE id = ?1", [id]);
        register.write_step("customer.change", 20, today, change).unwrap();
        assert_eq!(steps(register.reader(), 9).unwrap().iter().map(|step| (step.at_ms, step.rows)).collect::<Vec<_>>(), [(20, 1), (10, 1)]);
        register.undo(30, today).unwrap();
        let states: Vec<StepState> = steps(register.reader(), 9).unwrap().iter().map(|step| step.state).collect();
        assert_eq!(states, [StepState::Undone, StepState::Done]);
        register.redo(40, today).unwrap();
        let history = of_customer(register.reader(), &id).unwrap();
        let told: Vec<(i64, usize)> = history.iter().map(|entry| (entry.at_ms, entry.changes.len())).collect();
        assert_eq!(told, [(40, 2), (30, 2), (20, 2), (10, 0)]);
        assert_eq!(history[2].changes[0], FieldChange { field: Field::Web, before: String::new(), after: "a.example".into() });
    }
}
