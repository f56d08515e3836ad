//! What the register can offer as a figure of a case: a value, what it is, of which days. Offered, never filled in by itself.

use crate::base::Date;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::stage::Stage;

/// A figure that the register knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it tells.
    pub kind: FactKind,
    /// How much.
    pub value: FactValue,
    /// First day that was counted.
    pub from: Date,
    /// Last day that was counted.
    pub to: Date,
}

/// What a figure tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Purchases of one calendar year.
    Purchases(i16),
    /// Margin of the purchases of one calendar year, as far as margins are known.
    Margin(i16),
    /// Margin ÷ purchases of the last twelve months, of purchases whose margin is known.
    MarginShare,
    /// The average purchase of the last twelve months.
    AveragePurchase,
    /// The average customer's purchases in the last twelve months.
    PurchasesPerCustomer,
    /// Customers who bought in the last twelve months of those who bought in the twelve before.
    Retention,
    /// How many customers are in a stage today.
    CustomersIn(Stage),
    /// Customers who bought before and are silent now: nothing in the last twelve months.
    SilentCustomers,
    /// Interactions of the last twelve months.
    Interactions,
    /// Purchases of the last twelve months by customers who came from one source, a fair for example.
    PurchasesFrom(String),
}

/// How much a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Euros.
    Money(Cents),
    /// A count.
    Count(i64),
    /// A share, 0–1.
    Share(Micro),
}
