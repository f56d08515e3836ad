//! Phases of the customer's purchase process; five by default, the owner may rename, add, remove and reorder them.

use crate::base::id::PhaseId;
use crate::coded;

coded! {
    /// The five phases that a new register starts with, in their order; their words are in `i18n`.
    DefaultPhase {
        /// What makes the customer want to buy.
        Impulse = "impulse",
        /// Choosing and purchasing.
        Selection = "selection",
        /// Ordering and delivery.
        Order = "order",
        /// Selling on and marketing.
        Sales = "sales",
        /// Collecting and sharing feedback.
        Feedback = "feedback",
    }
}

impl DefaultPhase {
    /// The names that a new register is given, Finnish and English: data from then on, which the owner may change.
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Impulse => ("Kimmoke ostamiselle", "Impulse to buy"),
            Self::Selection => ("Valinta ja sisäänosto", "Selection & purchasing"),
            Self::Order => ("Tilaus ja toimitus", "Order & delivery"),
            Self::Sales => ("Myynti ja markkinointi", "Sales & marketing"),
            Self::Feedback => ("Palautteen kerääminen ja jakaminen", "Collecting & sharing feedback"),
        }
    }
}

/// A phase of the register at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// Place in the process, from 1.
    pub position: i64,
    /// Name in Finnish.
    pub name_fi: String,
    /// Name in English.
    pub name_en: String,
}
