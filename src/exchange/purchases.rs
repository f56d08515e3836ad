//! Purchases in and out: a row of an invoice list to a purchase and whom it names, a purchase to a row of our own file.

use super::headers::Target;
use super::rows::{Cells, Plan, RefusedRow};
use super::values::{parse_cents, parse_date};
use super::write::CsvOut;
use crate::base::money::Cents;
use crate::domain::check;
use crate::domain::fault::{Faults, Problem};
use crate::domain::purchase::{NewPurchase, PurchaseDraft};

/// A purchase of a row, checked, and how its customer is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurchaseRow {
    /// Line of the file, from 1.
    pub line: usize,
    /// The customer's code; may be empty.
    pub code: String,
    /// Its Business ID in stored form; may be empty.
    pub business_id: String,
    /// Its name; may be empty.
    pub name: String,
    /// The purchase.
    pub purchase: NewPurchase,
}

/// Columns of our own file of purchases.
pub const HEADER: &[&str] = &["customer_code", "customer", "date", "amount", "margin", "product", "product_group", "reference"];

/// The purchase of a row.
///
/// # Errors
/// Every fault of the row.
pub fn read(plan: &Plan<'_>, cells: &Cells<'_>) -> Result<PurchaseRow, RefusedRow> {
    let mut faults = Faults::default();
    let date = match cells.get(Target::Date) {
        "" => None,
        cell => faults.take(Target::Date.field(), parse_date(cell, plan.dates.order).ok_or(Problem::NotADate)),
    };
    let mut money = |target: Target| match cells.get(target) {
        "" => None,
        cell => faults.take(target.field(), parse_cents(cell, plan.decimals).ok_or(Problem::NotANumber)),
    };
    let (amount, margin) = (money(Target::Amount), money(Target::Margin));
    let (code, name, id) = (cells.get(Target::CustomerCode), cells.get(Target::Name), cells.get(Target::BusinessId));
    if [code, name, id].iter().all(|part| part.is_empty()) {
        faults.add(crate::domain::field::Field::Customer, Problem::Missing);
    }
    let draft = PurchaseDraft {
        on: date,
        amount,
        margin,
        product: cells.get(Target::Product).to_owned(),
        product_group: cells.get(Target::ProductGroup).to_owned(),
        reference: cells.get(Target::Reference).to_owned(),
    };
    let mut found = faults.finish(()).err().unwrap_or_default();
    match draft.check() {
        Ok(purchase) if found.is_empty() => {
            let business_id = check::business_id(id.trim_start_matches("FI")).unwrap_or_else(|_| id.to_owned());
            Ok(PurchaseRow { line: cells.line, code: code.to_owned(), business_id, name: name.to_owned(), purchase })
        }
        Ok(_) => Err(RefusedRow { line: cells.line, faults: found }),
        Err(more) => {
            let new = more.into_iter().filter(|fault| !found.iter().any(|known| known.field == fault.field)).collect::<Vec<_>>();
            found.extend(new);
            Err(RefusedRow { line: cells.line, faults: found })
        }
    }
}

/// An amount as machines write it: `-1234.50`.
pub fn plain_amount(amount: Cents) -> String {
    let sign = if amount.0 < 0 { "-" } else { "" };
    let cents = amount.0.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// Writes a purchase as a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, code: &str, customer: &str, purchase: &NewPurchase) -> std::io::Result<()> {
    out.text(code)?;
    out.text(customer)?;
    out.raw(&purchase.on.to_string())?;
    out.raw(&plain_amount(purchase.amount))?;
    out.raw(&purchase.margin.map(plain_amount).unwrap_or_default())?;
    out.text(&purchase.product)?;
    out.text(&purchase.product_group)?;
    out.text(&purchase.reference)?;
    out.end_row()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_for_machines() {
        assert_eq!(plain_amount(Cents(123_450)), "1234.50");
        assert_eq!(plain_amount(Cents(-5)), "-0.05");
        assert_eq!(plain_amount(Cents(i64::MIN)), "-92233720368547758.08");
    }
}
