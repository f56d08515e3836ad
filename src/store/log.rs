//! The change log: temporary triggers write every inserted, updated and deleted row of a deed into `change`.
//! The same rows are undo, redo, history and audit. Derived tables are not logged.

use super::error::{StoreError, StoreResult};
use super::reader::Reader;
use super::tx::{Place, Tx};
use crate::domain::noun::{Noun, Nouns};
use crate::domain::op::Op;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Every logged table and the noun that a page knows it by.
pub(super) const LOGGED: &[(&str, Noun)] = &[
    ("setting", Noun::Setting),
    ("person", Noun::Person),
    ("customer", Noun::Customer),
    ("address", Noun::Customer),
    ("customer_language", Noun::Customer),
    ("customer_tag", Noun::Customer),
    ("customer_need_group", Noun::Customer),
    ("custom_value", Noun::Customer),
    ("stage_move", Noun::Customer),
    ("tag", Noun::Grouping),
    ("need_group", Noun::Grouping),
    ("custom_field", Noun::CustomField),
    ("custom_choice", Noun::CustomField),
    ("contact", Noun::Contact),
    ("consent", Noun::Contact),
    ("purchase", Noun::Purchase),
    ("phase", Noun::Phase),
    ("interaction", Noun::Interaction),
    ("feedback", Noun::Feedback),
    ("task", Noun::Task),
    ("saved_view", Noun::SavedView),
    ("swot_item", Noun::Swot),
    ("tows_action", Noun::Swot),
    ("tows_link", Noun::Swot),
    ("development_target", Noun::DevelopmentTarget),
    ("milestone", Noun::DevelopmentTarget),
    ("immediate_action", Noun::DevelopmentTarget),
    ("path_tick", Noun::Path),
    ("care_model", Noun::CareModel),
    ("care_rhythm", Noun::CareModel),
    ("care_action", Noun::CareModel),
    ("care_mark", Noun::CareModel),
    ("stage_declined", Noun::Customer),
    ("criterion", Noun::Criterion),
    ("criterion_score", Noun::Criterion),
    ("measure_target", Noun::Measure),
    ("customer_plan", Noun::CustomerPlan),
    ("experience_plan", Noun::Experience),
    ("experience", Noun::Experience),
    ("experience_none", Noun::Experience),
    ("experience_task", Noun::Experience),
    ("sales_step", Noun::Phase),
    ("calendar_entry", Noun::CalendarEntry),
    ("calendar_exception", Noun::CalendarEntry),
    ("lead_task", Noun::CalendarEntry),
    ("lead_task_made", Noun::CalendarEntry),
    ("engagement", Noun::Engagement),
    ("engagement_participant", Noun::Engagement),
    ("customer_plan_task", Noun::CustomerPlan),
    ("customer_potential", Noun::Value),
    ("customer_segment", Noun::Value),
    ("business_case", Noun::BusinessCase),
    ("case_line", Noun::BusinessCase),
    ("case_amount", Noun::BusinessCase),
    ("assessment_round", Noun::Assessment),
    ("assessment_rater", Noun::Assessment),
    ("assessment_rating", Noun::Assessment),
    ("assessment_wording", Noun::Assessment),
];

/// How many deeds back undo reaches.
const UNDO_DEPTH: i64 = 200;

/// A step that was begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// Its id.
    pub(super) id: i64,
    /// Its rows in `change` have this id or a later one, as long as it's the newest step.
    pub(super) first_change: i64,
}

/// The step that is being written, seen by the triggers; 0 while nothing is to be logged.
#[derive(Clone, Default)]
pub(super) struct StepMark(Arc<AtomicI64>);

impl StepMark {
    /// Lets the triggers log into `step` while `work` runs.
    pub(super) fn during<T>(&self, step: Step, work: impl FnOnce() -> T) -> T {
        self.0.store(step.id, Ordering::Relaxed);
        let value = work();
        self.0.store(0, Ordering::Relaxed);
        value
    }

    /// Logs a new row as its trigger would.
    pub(super) fn note_insert(&self, tx: &Tx<'_>, Place { table, id, owner }: Place<'_>) -> StoreResult<()> {
        let step = self.0.load(Ordering::Relaxed);
        if step > 0 {
            tx.execute("INSERT INTO change (step_id, tbl, row_id, owner) VALUES (?1, ?2, ?3, ?4)", (step, table, id, owner))?;
        }
        Ok(())
    }
}

/// A column of a table as the triggers need it.
struct Column {
    name: String,
    is_blob: bool,
}

fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<Column>> {
    let mut statement = conn.prepare_cached("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| Ok(Column { name: row.get(0)?, is_blob: row.get::<_, String>(1)? == "BLOB" }))?;
    rows.collect()
}

/// An SQL expression for the image of a row; `row` is `NEW.`, `OLD.` or empty.
fn image(columns: &[Column], row: &str) -> String {
    let parts: Vec<String> = columns
        .iter()
        .map(|Column { name, is_blob }| match is_blob {
            true => format!("'{name}', iif({row}{name} IS NULL, NULL, hex({row}{name}))"),
            false => format!("'{name}', {row}{name}"),
        })
        .collect();
    format!("json_object({})", parts.join(", "))
}

/// An SQL expression for whose history a row belongs to.
fn owner(columns: &[Column], row: &str) -> String {
    let has = |name: &str| columns.iter().any(|column| column.name == name);
    match () {
        () if has("customer_id") => format!("coalesce({row}customer_id, {row}id)"),
        () if has("care_model_id") => format!("{row}care_model_id"),
        () if has("customer_plan_id") => format!("{row}customer_plan_id"),
        () if has("experience_id") => format!("{row}experience_id"),
        () if has("experience_plan_id") && !has("rev") => format!("{row}experience_plan_id"),
        () if has("calendar_entry_id") => format!("{row}calendar_entry_id"),
        () if has("contact_id") => format!("{row}contact_id"),
        () if has("business_case_id") => format!("{row}business_case_id"),
        () if has("round_id") => format!("{row}round_id"),
        () if has("custom_field_id") => format!("{row}custom_field_id"),
        () => format!("{row}id"),
    }
}

/// Tables that imports fill, whose rows are added through `Tx::insert` alone.
pub(super) const MANY: [&str; 6] = ["customer", "address", "stage_move", "contact", "purchase", "interaction"];

/// Lends the step that is written to the triggers.
pub(super) fn lend_step(conn: &Connection, mark: &StepMark) -> rusqlite::Result<()> {
    let step = mark.0.clone();
    conn.create_scalar_function("log_step", 0, FunctionFlags::SQLITE_UTF8, move |_| Ok(step.load(Ordering::Relaxed)))
}

/// Lays the triggers of every logged table over a connection; temporary, so that the schema of the file stays plain.
pub(super) fn lay_triggers(conn: &Connection) -> rusqlite::Result<()> {
    for (table, _) in LOGGED {
        let columns = columns(conn, table)?;
        let (old, new) = (image(&columns, "OLD."), image(&columns, "NEW."));
        let (of_old, of_new) = (owner(&columns, "OLD."), owner(&columns, "NEW."));
        conn.execute_batch(&format!(
            "CREATE TEMP TRIGGER IF NOT EXISTS log_insert_{table} AFTER INSERT ON main.{table} WHEN log_step() > 0 BEGIN
               INSERT INTO change (step_id, tbl, row_id, owner) VALUES (log_step(), '{table}', NEW.id, {of_new}); END;
             CREATE TEMP TRIGGER IF NOT EXISTS log_update_{table} AFTER UPDATE ON main.{table} WHEN log_step() > 0 BEGIN
               INSERT INTO change (step_id, tbl, row_id, owner, before, after) VALUES (log_step(), '{table}', OLD.id, {of_old}, {old}, {new}); END;
             CREATE TEMP TRIGGER IF NOT EXISTS log_delete_{table} AFTER DELETE ON main.{table} WHEN log_step() > 0 BEGIN
               INSERT INTO change (step_id, tbl, row_id, owner, before) VALUES (log_step(), '{table}', OLD.id, {of_old}, {old}); END;"
        ))?;
    }
    Ok(())
}

/// Takes the triggers for new rows off the tables that imports fill, until [`lay_triggers`] or until the transaction is rolled back.
pub(super) fn lift_triggers(conn: &Connection) -> rusqlite::Result<()> {
    MANY.iter().try_for_each(|table| conn.execute_batch(&format!("DROP TRIGGER IF EXISTS temp.log_insert_{table}")))
}

/// Begins a step; the triggers write into it.
pub(super) fn begin(tx: &Tx<'_>, op: &str) -> StoreResult<Step> {
    let person: Option<String> = tx.reader().row(
        "SELECT person.name FROM setting JOIN person ON hex(person.id) = upper(replace(setting.value, '-', '')) WHERE setting.key = 'own_person'",
        [],
        |row| row.get(0),
    )?;
    tx.execute(
        "INSERT INTO step (op, at, device, person, state, applied, first_change)
         VALUES (?1, ?2, ?3, ?4, 'done', 0, (SELECT coalesce(max(id), 0) + 1 FROM change))",
        (op, tx.now_ms(), tx.device(), person.unwrap_or_default()),
    )?;
    let id = tx.reader().conn().last_insert_rowid();
    tx.execute("UPDATE step SET applied = id WHERE id = ?1", [id])?;
    let first_change = tx.reader().row("SELECT first_change FROM step WHERE id = ?1", [id], |row| row.get(0))?;
    Ok(Step { id, first_change: first_change.ok_or(StoreError::NotFound)? })
}

/// What kinds of records the newest step wrote.
pub(super) fn nouns(db: Reader<'_>, step: Step) -> StoreResult<Nouns> {
    let tables: Vec<String> = db.rows("SELECT DISTINCT tbl FROM change WHERE id >= ?1", [step.first_change], |row| row.get(0))?;
    let noun_of: HashMap<&str, Noun> = LOGGED.iter().copied().collect();
    Ok(tables.iter().filter_map(|table| noun_of.get(table.as_str())).fold(Nouns::NONE, |all, noun| all.with(Nouns::from(*noun))))
}

/// Ends a deed's step: forgets it when nothing was written, else cuts what could be redone and what is too far back. Whether it was kept.
pub(super) fn settle(tx: &Tx<'_>, step: Step, nouns: Nouns) -> StoreResult<bool> {
    if nouns.is_empty() {
        tx.execute("DELETE FROM step WHERE id = ?1", [step.id])?;
        return Ok(false);
    }
    tx.execute("UPDATE step SET state = 'final' WHERE state = 'undone'", [])?;
    tx.execute(
        "UPDATE step SET state = 'final' WHERE state = 'done' AND id <= (SELECT id FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1 OFFSET ?1)",
        [UNDO_DEPTH],
    )?;
    Ok(true)
}

/// Which way a step is turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Take back.
    Undo,
    /// Do again.
    Redo,
}

impl Way {
    /// Its deed in the log.
    pub(super) fn op(self) -> &'static str {
        match self {
            Self::Undo => Op::Undo.code(),
            Self::Redo => Op::Redo.code(),
        }
    }
}

/// A step that can be turned.
pub(super) struct Target {
    /// The step.
    pub(super) step: i64,
    /// The step whose rows are to be turned back.
    pub(super) applied: i64,
    /// Its deed.
    pub(super) op: String,
}

/// The next step to undo (the newest done) or to redo (the one undone last, which is the oldest undone).
pub(super) fn target(db: Reader<'_>, way: Way) -> StoreResult<Option<Target>> {
    let sql = match way {
        Way::Undo => "SELECT id, applied, op FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1",
        Way::Redo => "SELECT id, applied, op FROM step WHERE state = 'undone' ORDER BY id LIMIT 1",
    };
    db.row(sql, [], |row| Ok(Target { step: row.get(0)?, applied: row.get(1)?, op: row.get(2)? }))
}

/// Ends the step of an undo or redo: it is never undone itself, it is what its target last did.
pub(super) fn settle_reversal(tx: &Tx<'_>, step: Step, target: &Target, way: Way) -> StoreResult<()> {
    tx.execute("UPDATE step SET state = 'final' WHERE id = ?1", [step.id])?;
    let state = match way {
        Way::Undo => "undone",
        Way::Redo => "done",
    };
    tx.execute("UPDATE step SET state = ?1, applied = ?2 WHERE id = ?3", (state, step.id, target.step))?;
    Ok(())
}

/// One logged row.
struct Change {
    table: String,
    row: [u8; 16],
    before: Option<String>,
    after: Option<String>,
}

/// Turns every row of a step back, newest first.
pub(super) fn apply_back(tx: &Tx<'_>, step: i64) -> StoreResult<()> {
    let sql = "SELECT tbl, row_id, before, after FROM change
               WHERE id >= (SELECT first_change FROM step WHERE id = ?1)
                 AND id < coalesce((SELECT first_change FROM step WHERE id > ?1 ORDER BY id LIMIT 1), 9223372036854775807) ORDER BY id DESC";
    let changes = tx
        .reader()
        .rows(sql, [step], |row| Ok(Change { table: row.get(0)?, row: row.get(1)?, before: row.get(2)?, after: row.get(3)? }))?;
    let mut statements: HashMap<String, Statements> = HashMap::new();
    for change in &changes {
        if !statements.contains_key(&change.table) {
            statements.insert(change.table.clone(), Statements::of(tx.reader().conn(), &change.table)?);
        }
        if let Some(statements) = statements.get(&change.table) {
            statements.apply(tx, change)?;
        }
    }
    Ok(())
}

/// The statements that turn rows of one table back.
struct Statements {
    same: String,
    insert: String,
    update: String,
    delete: String,
}

/// Columns that tell when and by whom a row was written: turned back never, stamped anew always.
const STAMPS: [&str; 3] = ["updated_at", "updated_by", "rev"];

impl Statements {
    fn of(conn: &Connection, table: &str) -> rusqlite::Result<Self> {
        if !LOGGED.iter().any(|(logged, _)| *logged == table) {
            return Err(rusqlite::Error::InvalidParameterName(table.to_owned()));
        }
        let columns = columns(conn, table)?;
        let value = |Column { name, is_blob }: &Column| match is_blob {
            true => format!("iif(json_extract(?1, '$.{name}') IS NULL, NULL, unhex(json_extract(?1, '$.{name}')))"),
            false => format!("json_extract(?1, '$.{name}')"),
        };
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let values: Vec<String> = columns.iter().map(value).collect();
        let mut sets: Vec<String> = columns
            .iter()
            .filter(|column| !STAMPS.contains(&column.name.as_str()))
            .map(|column| format!("{} = {}", column.name, value(column)))
            .collect();
        if names.contains(&"rev") {
            sets.extend(["rev = rev + 1".to_owned(), "updated_at = ?2".to_owned(), "updated_by = ?3".to_owned()]);
        }
        let without = "'$.updated_at', '$.updated_by', '$.rev'";
        Ok(Self {
            same: format!("SELECT json_remove({}, {without}) = json_remove(?1, {without}) FROM {table} WHERE id = ?2", image(&columns, "")),
            insert: format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", ")),
            update: format!("UPDATE {table} SET {} WHERE id = unhex(json_extract(?1, '$.id'))", sets.join(", ")),
            delete: format!("DELETE FROM {table} WHERE id = ?1"),
        })
    }

    fn apply(&self, tx: &Tx<'_>, change: &Change) -> StoreResult<()> {
        let written = match (&change.before, &change.after) {
            (None, _) => tx.execute(&self.delete, [&change.row])?,
            (Some(before), None) => tx.execute(&self.insert, [before])?,
            (Some(before), Some(after)) => {
                if tx.reader().row(&self.same, (after, &change.row), |row| row.get::<_, bool>(0))? != Some(true) {
                    return Err(StoreError::ChangedSince);
                }
                match self.update.contains("?2") {
                    true => tx.execute(&self.update, (before, tx.now_ms(), tx.device()))?,
                    false => tx.execute(&self.update, [before])?,
                }
            }
        };
        if written == 1 { Ok(()) } else { Err(StoreError::ChangedSince) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Register;
    use jiff::civil::date;

    fn register() -> Register {
        Register::in_memory().unwrap()
    }

    fn add_tag(register: &mut Register, name: &str) -> Written {
        let write = |tx: &Tx<'_>| -> StoreResult<()> {
            let id: crate::base::id::TagId = tx.new_id();
            tx.execute(
                "INSERT INTO tag (id, name, created_at, updated_at, updated_by) VALUES (?1, ?2, 1, 1, ?3)",
                (id, name, tx.device()),
            )?;
            Ok(())
        };
        register.write_step("tag.add", 1, date(2026, 11, 22), write).unwrap().1
    }

    fn rename_all(register: &mut Register, suffix: &str) {
        let write = |tx: &Tx<'_>| -> StoreResult<()> {
            tx.execute("UPDATE tag SET name = name || ?1, rev = rev + 1, updated_at = 2", [suffix])?;
            Ok(())
        };
        register.write_step("tag.change", 2, date(2026, 11, 22), write).unwrap();
    }

    fn names(register: &Register) -> Vec<String> {
        register.reader().rows("SELECT name FROM tag ORDER BY name", [], |row| row.get(0)).unwrap()
    }

    use crate::store::open::Written;

    #[test]
    fn every_table_is_logged_or_known_to_be_derived() {
        let derived = [
            "meta",
            "step",
            "change",
            "customer_summary",
            "recent_customer",
            "import_profile",
            "care_clock",
            "customer_value",
            "value_run",
        ];
        let tables: Vec<String> = register()
            .reader()
            .rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        for table in tables {
            let logged = LOGGED.iter().any(|(name, _)| *name == table);
            assert!(logged != derived.contains(&table.as_str()), "table {table}: add it to LOGGED or to the derived ones");
        }
    }

    #[test]
    fn many_new_rows_are_logged_as_few_are() {
        use crate::domain::contact::ContactDraft;
        use crate::domain::customer::{Address, CustomerDraft};
        use crate::store::stage_move::Because;
        use crate::store::{contact, customer};
        let mut register = register();
        let today = date(2026, 11, 22);
        let add = |tx: &Tx<'_>, number: usize| -> StoreResult<()> {
            let address = Address { town: "Oulu".into(), ..Address::default() };
            let draft = CustomerDraft { name: format!("Puoti {number}"), addresses: vec![address], ..CustomerDraft::default() };
            let id = customer::insert(tx, &draft.check().unwrap(), &format!("K-{number}"), Because { on: today, reason: "" })?;
            contact::insert(tx, id, &ContactDraft { family_name: "Kaarna".into(), ..ContactDraft::default() }.check().unwrap())?;
            Ok(())
        };
        let many = |tx: &Tx<'_>| (0..600).try_for_each(|number| add(tx, number));
        register.write_step("customer.import", 1, today, many).unwrap();
        let logged = |register: &Register| -> Vec<(String, i64)> {
            // Each kind of row with its owner as it is in its table; an address belongs to its customer's history.
            let sql = "SELECT c.tbl, count(*) FROM change c WHERE c.step_id = (SELECT max(id) FROM step) AND c.before IS NULL AND c.after IS NULL
               AND c.owner IN (SELECT id FROM customer) AND (c.tbl <> 'customer' OR c.owner = c.row_id)
               AND (c.tbl <> 'address' OR c.owner = (SELECT customer_id FROM address WHERE id = c.row_id))
               AND (c.tbl <> 'contact' OR c.owner = (SELECT customer_id FROM contact WHERE id = c.row_id))
               AND (c.tbl <> 'stage_move' OR c.owner = (SELECT customer_id FROM stage_move WHERE id = c.row_id)) GROUP BY c.tbl ORDER BY c.tbl";
            register.reader().rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
        };
        let tables = ["address", "contact", "customer", "stage_move"];
        assert_eq!(logged(&register), tables.map(|table| (table.to_owned(), 600)));
        // The triggers are back for the next deed, also after one that was rolled back half-way.
        let fails = |tx: &Tx<'_>| many(tx).and(Err::<(), _>(StoreError::NotFound));
        assert!(register.write_step("customer.import", 1, today, fails).is_err());
        register.write_step("customer.add", 1, today, |tx| add(tx, 1_000)).unwrap();
        assert_eq!(logged(&register), tables.map(|table| (table.to_owned(), 1)));
        register.undo(2, today).unwrap();
        register.undo(2, today).unwrap();
        assert_eq!(customer::count(register.reader()).unwrap(), 0);
        register.redo(3, today).unwrap();
        assert_eq!(customer::count(register.reader()).unwrap(), 600);
    }

    #[test]
    fn undo_and_redo_go_back_and_forth_exactly() {
        let mut register = register();
        add_tag(&mut register, "a");
        add_tag(&mut register, "b");
        rename_all(&mut register, "1");
        let today = date(2026, 11, 22);
        assert_eq!(names(&register), ["a1", "b1"]);
        assert_eq!(register.undo(3, today).unwrap().unwrap().0, "tag.change");
        assert_eq!(names(&register), ["a", "b"]);
        register.undo(3, today).unwrap();
        assert_eq!(names(&register), ["a"]);
        register.redo(3, today).unwrap();
        register.redo(3, today).unwrap();
        assert_eq!(names(&register), ["a1", "b1"]);
        assert!(register.redo(3, today).unwrap().is_none());
        for _ in 0..3 {
            register.undo(4, today).unwrap().unwrap();
        }
        assert!(register.undo(4, today).unwrap().is_none());
        assert!(names(&register).is_empty());
    }

    #[test]
    fn a_new_deed_cuts_what_could_be_redone() {
        let mut register = register();
        let today = date(2026, 11, 22);
        add_tag(&mut register, "a");
        register.undo(3, today).unwrap();
        add_tag(&mut register, "b");
        assert!(register.redo(3, today).unwrap().is_none());
        assert_eq!(names(&register), ["b"]);
    }

    #[test]
    fn undo_refuses_when_a_row_was_written_by_other_means() {
        let mut register = register();
        add_tag(&mut register, "a");
        rename_all(&mut register, "1");
        let by_the_side = |tx: &Tx<'_>| tx.execute("UPDATE tag SET name = 'x'", []);
        register.write_unlogged(3, by_the_side).unwrap();
        assert!(matches!(register.undo(4, date(2026, 11, 22)), Err(StoreError::ChangedSince)));
        assert_eq!(names(&register), ["x"]);
    }

    #[test]
    fn a_failed_deed_leaves_nothing_and_an_empty_one_no_step() {
        let mut register = register();
        let fail = |tx: &Tx<'_>| -> StoreResult<()> {
            tx.execute(
                "INSERT INTO tag (id, name, created_at, updated_at, updated_by) VALUES (zeroblob(16), 'a', 1, 1, zeroblob(16))",
                [],
            )?;
            Err(StoreError::NotFound)
        };
        assert!(register.write_step("tag.add", 1, date(2026, 11, 22), fail).is_err());
        assert!(names(&register).is_empty());
        let written = register.write_step("tag.add", 1, date(2026, 11, 22), |_| Ok::<_, StoreError>(())).unwrap().1;
        assert_eq!(written.step, None);
        assert!(written.nouns.is_empty());
    }

    #[test]
    fn undo_reaches_back_two_hundred_deeds() {
        let mut register = register();
        for number in 0..210 {
            add_tag(&mut register, &format!("{number:03}"));
        }
        let mut undone = 0;
        while register.undo(3, date(2026, 11, 22)).unwrap().is_some() {
            undone += 1;
        }
        assert_eq!(undone, 200);
        assert_eq!(names(&register).len(), 10);
    }
}
