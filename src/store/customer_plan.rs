//! Plans for key customers and the tasks that are their activities.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{CustomerId, CustomerPlanId, TaskId};
use crate::domain::customer_plan::{CustomerPlan, CustomerPlanDraft, NewCustomerPlan};
use rusqlite::{Row, params};
use uuid::Uuid;

const COLUMNS: &str = "id, rev, customer_id, year, situation, target, results";

fn from_row(row: &Row<'_>) -> rusqlite::Result<CustomerPlan> {
    let values = CustomerPlanDraft { year: row.get(3)?, situation: row.get(4)?, target: row.get(5)?, results: row.get(6)? };
    Ok(CustomerPlan { id: row.get(0)?, rev: row.get(1)?, customer: row.get(2)?, values, tasks: Vec::new() })
}

fn fill(db: Reader<'_>, plan: &mut CustomerPlan) -> StoreResult<()> {
    let sql = "SELECT p.task_id FROM customer_plan_task p JOIN task t ON t.id = p.task_id AND t.deleted_at IS NULL
               WHERE p.customer_plan_id = ?1 ORDER BY p.id";
    plan.tasks = db.rows(sql, [plan.id], |row| row.get(0))?;
    Ok(())
}

/// A customer's plans, the latest year first.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<CustomerPlan>> {
    let sql = format!("SELECT {COLUMNS} FROM customer_plan WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY year DESC, id DESC");
    let mut plans = db.rows(&sql, [customer], from_row)?;
    plans.iter_mut().try_for_each(|plan| fill(db, plan))?;
    Ok(plans)
}

/// A plan.
///
/// # Errors
/// What the file refuses.
pub fn get(db: Reader<'_>, id: CustomerPlanId) -> StoreResult<Option<CustomerPlan>> {
    let mut plan = db.row(&format!("SELECT {COLUMNS} FROM customer_plan WHERE id = ?1 AND deleted_at IS NULL"), [id], from_row)?;
    plan.iter_mut().try_for_each(|plan| fill(db, plan))?;
    Ok(plan)
}

/// Adds a plan for a customer.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, customer: CustomerId, new: &NewCustomerPlan) -> StoreResult<CustomerPlanId> {
    let (id, values): (CustomerPlanId, _) = (tx.new_id(), new.values());
    tx.execute(
        "INSERT INTO customer_plan (id, customer_id, year, situation, target, results, created_at, updated_at, updated_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)",
        params![id, customer, values.year, values.situation, values.target, values.results, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// Writes a plan anew.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: CustomerPlanId, rev: i64, new: &NewCustomerPlan) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE customer_plan SET year = ?3, situation = ?4, target = ?5, results = ?6, updated_at = ?7, updated_by = ?8, rev = rev + 1
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![id, rev, values.year, values.situation, values.target, values.results, tx.now_ms(), tx.device()],
    )?;
    lookup::found_unchanged(tx.reader(), written, "customer_plan", id)
}

/// Makes a task an activity of a plan.
///
/// # Errors
/// What the file refuses.
pub fn add_task(tx: &Tx<'_>, plan: CustomerPlanId, task: TaskId) -> StoreResult<()> {
    let sql = "INSERT INTO customer_plan_task (id, customer_plan_id, task_id) VALUES (?1, ?2, ?3)";
    tx.execute(sql, params![tx.new_id::<Uuid>().as_bytes(), plan, task])?;
    Ok(())
}

/// Puts a plan into the bin; its tasks stay.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: CustomerPlanId) -> StoreResult<()> {
    lookup::bin(tx, "customer_plan", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::task;
    use crate::store::testing::{add_customer, add_task as new_task, register, write};

    #[test]
    fn a_plan_knows_its_living_tasks() {
        let mut register = register();
        let customer = add_customer(&mut register, "Puoti", "K-0001");
        let draft = CustomerPlanDraft { year: 2027, target: "Uusi tuoteryhmä hyllyyn".into(), ..Default::default() };
        let plan = write(&mut register, |tx| insert(tx, customer, &draft.check().unwrap()));
        let (first, second) = (new_task(&mut register, customer, "Soita"), new_task(&mut register, customer, "Lähetä näytteet"));
        write(&mut register, |tx| add_task(tx, plan, first).and_then(|()| add_task(tx, plan, second)));
        write(&mut register, |tx| task::remove(tx, first));
        let stored = list(register.reader(), customer).unwrap();
        assert_eq!(stored.iter().map(|plan| (plan.values.year, plan.tasks.clone())).collect::<Vec<_>>(), vec![(2027, vec![second])]);
        assert!(CustomerPlanDraft { year: 2027, ..Default::default() }.check().is_err(), "a plan has a target");
    }
}
