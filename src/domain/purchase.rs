//! Purchases: what a customer bought, when and for how much; usually imported from invoicing.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem};
use super::field::Field;
use crate::base::Date;
use crate::base::id::{CustomerId, PurchaseId};
use crate::base::money::Cents;

/// A purchase as typed or read from a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurchaseDraft {
    /// Day of the purchase; must be given.
    pub on: Option<Date>,
    /// Net amount without VAT; must be given, negative for a refund.
    pub amount: Option<Cents>,
    /// Margin in euros, where known.
    pub margin: Option<Cents>,
    /// Product.
    pub product: String,
    /// Product group.
    pub product_group: String,
    /// Reference: number of the invoice or the order.
    pub reference: String,
}

/// A purchase draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPurchase {
    /// Day of the purchase.
    pub on: Date,
    /// Net amount without VAT.
    pub amount: Cents,
    /// Margin, where known.
    pub margin: Option<Cents>,
    /// Product.
    pub product: String,
    /// Product group.
    pub product_group: String,
    /// Reference.
    pub reference: String,
}

/// A purchase of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purchase {
    /// Its id.
    pub id: PurchaseId,
    /// Who bought.
    pub customer: CustomerId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: NewPurchase,
}

impl PurchaseDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewPurchase, Vec<Fault>> {
        let mut faults = Faults::default();
        let on = match self.on {
            Some(date) => faults.take(Field::Date, check::date(date)),
            None => faults.take(Field::Date, Err(Problem::Missing)),
        };
        let amount = faults.take(Field::Amount, self.amount.ok_or(Problem::Missing));
        let product = faults.text(Field::Product, &self.product, LINE);
        let product_group = faults.text(Field::ProductGroup, &self.product_group, LINE);
        let reference = faults.text(Field::Reference, &self.reference, LINE);
        let new = on.zip(amount).map(|(on, amount)| NewPurchase { on, amount, margin: self.margin, product, product_group, reference });
        faults.finish(new).and_then(|new| new.ok_or_else(Vec::new))
    }
}
