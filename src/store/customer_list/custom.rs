//! The order of the grid by one of the owner's own fields: its values are asked from the file and ranked by their kind.

use crate::base::Date;
use crate::base::id::{CustomFieldId, CustomerId};
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::store::collation::Finnish;
use crate::store::custom_field;
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use std::cmp::Ordering;
use std::collections::HashMap;

/// The place of each customer's value among all values of the field, from 1; customers without one are left out.
pub(super) fn ranks(db: Reader<'_>, id: CustomFieldId) -> StoreResult<HashMap<CustomerId, u128>> {
    let Some(field) = custom_field::get(db, id)? else { return Ok(HashMap::new()) };
    let sql = "SELECT customer_id, value FROM custom_value WHERE custom_field_id = ?1";
    let values: Vec<(CustomerId, String)> = db.rows(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut distinct: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
    distinct.sort_unstable();
    distinct.dedup();
    sort(&mut distinct, &field);
    let places: HashMap<&str, u128> = distinct.into_iter().zip(1..).collect();
    Ok(values.iter().filter_map(|(customer, value)| Some((*customer, *places.get(value.as_str())?))).collect())
}

fn sort(values: &mut [&str], field: &CustomField) {
    match field.kind {
        CustomKind::Text => {
            let finnish = Finnish::new();
            values.sort_by_cached_key(|value| finnish.key(value));
        }
        CustomKind::Number => values.sort_by(|a, b| number(a).partial_cmp(&number(b)).unwrap_or(Ordering::Equal)),
        CustomKind::Date => values.sort_by_key(|value| value.parse::<Date>().ok()),
        CustomKind::Choice => values.sort_by_key(|value| field.choices.iter().position(|choice| choice == value)),
    }
}

fn number(value: &str) -> f64 {
    value.parse().unwrap_or(f64::NEG_INFINITY)
}
