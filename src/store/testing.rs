//! Registers in memory with a few rows, for the tests of the store and of the deeds.

use super::error::StoreResult;
use super::log::LOGGED;
use super::open::Register;
use super::reader::Reader;
use super::stage_move::Because;
use super::tx::Tx;
use super::{customer, task};
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::customer::CustomerDraft;
use crate::domain::task::TaskDraft;
use jiff::civil::date;

/// The day on which tests take place.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// An empty register.
pub(crate) fn register() -> Register {
    Register::in_memory().unwrap()
}

/// One logged step at 1 second.
pub(crate) fn write<T>(register: &mut Register, work: impl FnOnce(&Tx<'_>) -> StoreResult<T>) -> T {
    register.write_step("test", 1_000, TODAY, work).unwrap().0
}

/// A customer of a name and a code.
pub(crate) fn add_customer(register: &mut Register, name: &str, code: &str) -> CustomerId {
    let new = CustomerDraft { name: name.into(), ..Default::default() }.check().unwrap();
    write(register, |tx| customer::insert(tx, &new, code, Because { on: TODAY, reason: "" }))
}

/// An open task of a customer, due tomorrow.
pub(crate) fn add_task(register: &mut Register, of: CustomerId, title: &str) -> crate::base::id::TaskId {
    let draft = TaskDraft { customer: Some(of), title: title.into(), due: TODAY.tomorrow().ok(), ..Default::default() };
    let new = draft.check().unwrap();
    write(register, |tx| task::insert(tx, &new))
}

/// Every logged row without its stamps, in the order of ids: equal for registers that hold the same.
pub(crate) fn dump(db: Reader<'_>) -> String {
    LOGGED.iter().map(|(table, _)| dump_table(db, table, "id")).collect()
}

/// The rows of one table, in the order of a column.
pub(crate) fn dump_table(db: Reader<'_>, table: &str, order: &str) -> String {
    let stamps = "'updated_at', 'updated_by', 'rev'";
    let sql = format!("SELECT name FROM pragma_table_info('{table}') WHERE name NOT IN ({stamps})");
    let columns: Vec<String> = db.rows(&sql, [], |row| row.get(0)).unwrap();
    let quoted: Vec<String> = columns.iter().map(|name| format!("'{name}=' || quote({name})")).collect();
    let sql = format!("SELECT '{table}: ' || {} FROM {table} ORDER BY {order}", quoted.join(" || ' ' || "));
    let rows: Vec<String> = db.rows(&sql, [], |row| row.get(0)).unwrap();
    rows.iter().map(|row| format!("{row}\n")).collect()
}
