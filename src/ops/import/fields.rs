//! The owner's own fields that columns of a file are read into; fields that only our own file knows are made.

use crate::domain::custom_field::{CustomField, CustomFieldDraft, CustomKind};
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::exchange::customers::{CustomerRow, custom_value};
use crate::exchange::headers::CustomColumn;
use crate::exchange::rows::{Plan, RefusedRow};
use crate::exchange::table::Line;
use crate::ops::done::Refusal;
use crate::store::{Tx, custom_field};
use std::collections::BTreeMap;

/// The field of each column that is read into one.
pub(super) struct Fields<'a> {
    plan: &'a Plan<'a>,
    by_column: BTreeMap<usize, CustomField>,
}

impl<'a> Fields<'a> {
    /// Finds the fields by name and, where the file tells it, by kind. A field that is gone leaves its column unread.
    pub(super) fn load(tx: &Tx<'_>, plan: &'a Plan<'a>) -> Result<Self, Refusal> {
        let mut free = if plan.mapping.details.is_empty() { Vec::new() } else { custom_field::list(tx.reader())? };
        let mut by_column = BTreeMap::new();
        for (column, wanted) in plan.mapping.custom() {
            let fits = |field: &CustomField| field.name == wanted.name && wanted.kind.is_none_or(|kind| kind == field.kind);
            let field = match free.iter().position(fits) {
                Some(place) => Some(free.remove(place)),
                None if plan.own => made(tx, plan, (column, wanted))?,
                None => None,
            };
            by_column.extend(field.map(|field| (column, field)));
        }
        Ok(Self { plan, by_column })
    }

    /// The values of a row in stored form.
    pub(super) fn values(&self, row: &CustomerRow) -> Result<Vec<(crate::base::id::CustomFieldId, String)>, RefusedRow> {
        let mut values = Vec::with_capacity(row.custom.len());
        for (column, cell) in &row.custom {
            let Some(field) = self.by_column.get(column) else { continue };
            match custom_value(self.plan, field, cell) {
                Ok(value) => values.push((field.id, value)),
                Err(problem) => return Err(RefusedRow { line: row.line, faults: vec![Fault { field: Field::CustomValue, problem }] }),
            }
        }
        Ok(values)
    }
}

fn made(tx: &Tx<'_>, plan: &Plan<'_>, (column, wanted): (usize, &CustomColumn)) -> Result<Option<CustomField>, Refusal> {
    let Some(kind) = wanted.kind else { return Ok(None) };
    let choices = if kind == CustomKind::Choice { values_of(plan, column) } else { Vec::new() };
    if kind == CustomKind::Choice && choices.is_empty() {
        return Ok(None);
    }
    let new = CustomFieldDraft { name: wanted.name.clone(), kind, choices }.check()?;
    let id = custom_field::insert(tx, &new)?;
    Ok(custom_field::get(tx.reader(), id)?)
}

/// The different values of a column, in their order.
fn values_of(plan: &Plan<'_>, column: usize) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for line in plan.table.lines() {
        let Line::Row(_, cells) = line else { continue };
        let value = cells.get(column).map(|cell| crate::exchange::repair::without_guard(cell.trim()).to_owned()).unwrap_or_default();
        if !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
    values
}
