//! Criteria of attractiveness and the scores that customers were given by them.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{CriterionId, CustomerId};
use crate::domain::attractiveness::{Criterion, CriterionDraft, NewCriterion};
use rusqlite::params;
use std::collections::HashMap;
use uuid::Uuid;

/// The criteria in their order.
///
/// # Errors
/// What the file refuses.
pub fn list(db: Reader<'_>) -> StoreResult<Vec<Criterion>> {
    let sql = "SELECT id, name, aspect, weight FROM criterion WHERE deleted_at IS NULL ORDER BY position, id";
    db.rows(sql, [], |row| {
        Ok(Criterion { id: row.get(0)?, values: CriterionDraft { name: row.get(1)?, aspect: row.get(2)?, weight: row.get(3)? } })
    })
}

/// Adds a criterion as the last.
///
/// # Errors
/// What the file refuses.
pub fn insert(tx: &Tx<'_>, new: &NewCriterion) -> StoreResult<CriterionId> {
    let (id, values): (CriterionId, _) = (tx.new_id(), new.values());
    tx.execute(
        "INSERT INTO criterion (id, position, name, aspect, weight, created_at, updated_at, updated_by)
         VALUES (?1, (SELECT 1 + coalesce(max(position), 0) FROM criterion), ?2, ?3, ?4, ?5, ?5, ?6)",
        params![id, values.name, values.aspect, values.weight, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// Writes a criterion anew.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn update(tx: &Tx<'_>, id: CriterionId, new: &NewCriterion) -> StoreResult<()> {
    let values = new.values();
    lookup::found(tx.execute(
        "UPDATE criterion SET name = ?2, aspect = ?3, weight = ?4, updated_at = ?5, updated_by = ?6, rev = rev + 1
         WHERE id = ?1 AND deleted_at IS NULL",
        params![id, values.name, values.aspect, values.weight, tx.now_ms(), tx.device()],
    )?)
}

/// Puts a criterion into the bin; its scores come back with it.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove(tx: &Tx<'_>, id: CriterionId) -> StoreResult<()> {
    lookup::bin(tx, "criterion", id)
}

/// The scores of a customer by living criteria.
///
/// # Errors
/// What the file refuses.
pub fn scores(db: Reader<'_>, customer: CustomerId) -> StoreResult<Vec<(CriterionId, i64)>> {
    let sql = "SELECT s.criterion_id, s.score FROM criterion_score s JOIN criterion c ON c.id = s.criterion_id AND c.deleted_at IS NULL
               WHERE s.customer_id = ?1 ORDER BY c.position, c.id";
    db.rows(sql, [customer], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The scores of all living customers who have any.
///
/// # Errors
/// What the file refuses.
pub fn all_scores(db: Reader<'_>) -> StoreResult<HashMap<CustomerId, Vec<(CriterionId, i64)>>> {
    let sql = "SELECT s.customer_id, s.criterion_id, s.score FROM criterion_score s
               JOIN criterion c ON c.id = s.criterion_id AND c.deleted_at IS NULL
               JOIN customer k ON k.id = s.customer_id AND k.deleted_at IS NULL";
    let mut all: HashMap<CustomerId, Vec<(CriterionId, i64)>> = HashMap::new();
    for (customer, criterion, score) in db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        all.entry(customer).or_default().push((criterion, score));
    }
    Ok(all)
}

/// The names of the customers that have scores.
///
/// # Errors
/// What the file refuses.
pub fn scored_names(db: Reader<'_>) -> StoreResult<HashMap<CustomerId, String>> {
    let sql = "SELECT id, name FROM customer WHERE deleted_at IS NULL AND id IN (SELECT customer_id FROM criterion_score)";
    Ok(db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// Gives a customer a score, or takes it away; whether that changed anything.
///
/// # Errors
/// What the file refuses.
pub fn set_score(tx: &Tx<'_>, customer: CustomerId, criterion: CriterionId, score: Option<i64>) -> StoreResult<bool> {
    let Some(score) = score else {
        let sql = "DELETE FROM criterion_score WHERE customer_id = ?1 AND criterion_id = ?2";
        return Ok(tx.execute(sql, (customer, criterion))? > 0);
    };
    let has = "SELECT score FROM criterion_score WHERE customer_id = ?1 AND criterion_id = ?2";
    match tx.reader().row(has, (customer, criterion), |row| row.get::<_, i64>(0))? {
        Some(known) if known == score => Ok(false),
        Some(_) => {
            let sql = "UPDATE criterion_score SET score = ?3 WHERE customer_id = ?1 AND criterion_id = ?2";
            Ok(tx.execute(sql, (customer, criterion, score))? > 0)
        }
        None => {
            let sql = "INSERT INTO criterion_score (id, customer_id, criterion_id, score) VALUES (?1, ?2, ?3, ?4)";
            Ok(tx.execute(sql, params![tx.new_id::<Uuid>().as_bytes(), customer, criterion, score])? > 0)
        }
    }
}
