//! Registers in memory with a few rows, for the tests of the store and of the deeds.

use super::error::StoreResult;
use super::open::Register;
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
