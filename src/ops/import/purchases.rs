//! Rows of purchases into the register. A row that is there already, as often as the file has it, is not added again.

use super::known::{Answer, Known, KnownCustomer, Names};
use super::{Import, ImportReport};
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::customer::{CustomerDraft, NewCustomer};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::purchase::NewPurchase;
use crate::exchange::purchases::{self as rows, PurchaseRow};
use crate::exchange::repair::Repairs;
use crate::exchange::rows::{Plan, RefusedRow};
use crate::ops::done::Refusal;
use crate::store::stage_move::Because;
use crate::store::{customer, purchase};
use std::collections::HashMap;

/// What makes two purchases of a customer the same.
type Key = (CustomerId, Date, Cents, String, String);

/// Reads every row.
pub(super) fn read(import: &Import<'_>, plan: &Plan<'_>, report: &mut ImportReport) -> Result<(), Refusal> {
    let mut heads = Repairs::default();
    let mut taken: Vec<PurchaseRow> = Vec::new();
    for row in plan.rows(&mut heads) {
        match row.and_then(|cells| rows::read(plan, &cells)) {
            Ok(row) => taken.push(row),
            Err(refused) => report.refused.push(refused),
        }
    }
    report.repairs.join(heads);
    let mut there = there(import, &taken)?;
    let mut customers = Customers { import, known: Known::load(import.tx.reader())?, codes: customer::Codes::load(import.tx.reader())? };
    for (place, row) in taken.iter().enumerate() {
        import.step(place, taken.len())?;
        let customer = match customers.find(row, report)? {
            Ok(customer) => customer,
            Err(refused) => {
                report.refused.push(refused);
                continue;
            }
        };
        match there.get_mut(&key_of(customer, &row.purchase)).filter(|times| **times > 0) {
            Some(times) => {
                *times -= 1;
                report.unchanged += 1;
            }
            None => {
                purchase::insert(import.tx, customer, &row.purchase)?;
                report.added += 1;
            }
        }
    }
    Ok(())
}

/// How often the register has each purchase of the days that the file speaks of.
fn there(import: &Import<'_>, rows: &[PurchaseRow]) -> Result<HashMap<Key, usize>, Refusal> {
    let days = rows.iter().map(|row| row.purchase.on);
    let mut there = HashMap::new();
    if let Some((first, last)) = days.clone().min().zip(days.max()) {
        for known in purchase::between(import.tx.reader(), first, last)? {
            *there.entry(key_of(known.customer, &known.values)).or_default() += 1;
        }
    }
    Ok(there)
}

fn key_of(customer: CustomerId, purchase: &NewPurchase) -> Key {
    (customer, purchase.on, purchase.amount, purchase.reference.clone(), purchase.product.clone())
}

struct Customers<'a> {
    import: &'a Import<'a>,
    known: Known,
    codes: customer::Codes,
}

impl Customers<'_> {
    /// The customer of a row, added when the user chose that.
    fn find(&mut self, row: &PurchaseRow, report: &mut ImportReport) -> Result<Result<CustomerId, RefusedRow>, Refusal> {
        let names = Names { code: &row.code, business_id: &row.business_id, name: &row.name, town: "" };
        let refused = |problem| Ok(Err(RefusedRow { line: row.line, faults: vec![Fault { field: Field::Customer, problem }] }));
        match self.known.find(names, &[]) {
            Answer::One(place, _) => match self.known.id(place) {
                Some(id) => Ok(Ok(id)),
                None => refused(Problem::NotFound),
            },
            Answer::Several => refused(Problem::NotUnique),
            Answer::None if !self.import.request.choices.add_customers || (row.name.is_empty() && row.code.is_empty()) => {
                refused(Problem::NotFound)
            }
            Answer::None => match draft_of(row, self.import).check() {
                Ok(new) => match self.add(&new)? {
                    Some(id) => {
                        report.customers_added += 1;
                        Ok(Ok(id))
                    }
                    None => refused(Problem::CodeTaken),
                },
                Err(faults) => Ok(Err(RefusedRow { line: row.line, faults })),
            },
        }
    }

    fn add(&mut self, new: &NewCustomer) -> Result<Option<CustomerId>, Refusal> {
        let values = new.values();
        let Some(code) = self.codes.take(&values.code) else { return Ok(None) };
        let because = Because { on: self.import.today, reason: "" };
        let id = customer::insert(self.import.tx, new, &code, because)?;
        self.known.add(KnownCustomer { id, rev: 1, values: CustomerDraft { code, ..values.clone() } });
        Ok(Some(id))
    }
}

/// A customer of whom only a purchase tells; a code stands for a name that isn't told.
fn draft_of(row: &PurchaseRow, import: &Import<'_>) -> CustomerDraft {
    let choices = &import.request.choices;
    CustomerDraft {
        code: row.code.clone(),
        name: if row.name.is_empty() { row.code.clone() } else { row.name.clone() },
        business_id: row.business_id.clone(),
        kind: choices.kind,
        stage: choices.stage,
        ..CustomerDraft::default()
    }
}
