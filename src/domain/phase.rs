//! Phases of the customer's purchase process; five by default, the owner may rename, add, remove and reorder them.

use super::fault::{Fault, Faults, LINE};
use super::field::Field;
use crate::base::id::{PhaseId, SalesStepId};
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

/// A phase as typed; at least one name must be given, the other language takes it over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhaseDraft {
    /// Name in Finnish.
    pub name_fi: String,
    /// Name in English.
    pub name_en: String,
}

/// A phase draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPhase(PhaseDraft);

impl NewPhase {
    /// The checked values.
    pub fn values(&self) -> &PhaseDraft {
        &self.0
    }
}

impl PhaseDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewPhase, Vec<Fault>> {
        let mut faults = Faults::default();
        let name_fi = faults.text(Field::Name, &self.name_fi, LINE);
        let name_en = faults.text(Field::Name, &self.name_en, LINE);
        let (name_fi, name_en) = match (name_fi.is_empty(), name_en.is_empty()) {
            (true, true) => (faults.required(Field::Name, "", LINE), String::new()),
            (true, false) => (name_en.clone(), name_en),
            (false, true) => (name_fi.clone(), name_fi),
            (false, false) => (name_fi, name_en),
        };
        faults.finish(NewPhase(Self { name_fi, name_en }))
    }
}

/// What hangs on a phase: told before it's removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhaseUse {
    /// Interactions that name it.
    pub interactions: usize,
    /// Feedback that names it.
    pub feedback: usize,
    /// Cards of experience plans in it.
    pub experiences: usize,
    /// Steps of the own sales process in it.
    pub steps: usize,
}

impl PhaseUse {
    /// Whether nothing hangs on it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

coded! {
    /// A ready-made purchase process for a line of business; its own name is in `i18n`.
    PhaseTemplate {
        /// Sells through resellers: the five default phases.
        Reseller = "reseller",
        /// A service firm.
        Service = "service",
        /// A web shop.
        WebShop = "web_shop",
        /// A craft or workshop that makes to order.
        Craft = "craft",
        /// An association with members.
        Association = "association",
    }
}

impl PhaseTemplate {
    /// The names of its phases in their order, Finnish and English: data from then on, which the owner may change.
    pub const fn names(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Reseller => &[
                ("Kimmoke ostamiselle", "Impulse to buy"),
                ("Valinta ja sisäänosto", "Selection & purchasing"),
                ("Tilaus ja toimitus", "Order & delivery"),
                ("Myynti ja markkinointi", "Sales & marketing"),
                ("Palautteen kerääminen ja jakaminen", "Collecting & sharing feedback"),
            ],
            Self::Service => &[
                ("Tarve herää", "A need arises"),
                ("Vertailu ja yhteydenotto", "Comparing & getting in touch"),
                ("Sopiminen ja valmistautuminen", "Agreeing & preparing"),
                ("Palvelu", "The service itself"),
                ("Jälkihoito ja palaute", "Aftercare & feedback"),
            ],
            Self::WebShop => &[
                ("Löytäminen", "Finding the shop"),
                ("Vertailu ja ostoskori", "Comparing & basket"),
                ("Maksu ja toimitus", "Payment & delivery"),
                ("Avaaminen ja käyttö", "Unpacking & use"),
                ("Palautus, palaute ja paluu", "Returns, feedback & coming back"),
            ],
            Self::Craft => &[
                ("Idea ja innostus", "Idea & inspiration"),
                ("Suunnittelu yhdessä", "Designing together"),
                ("Tilaus ja valmistus", "Order & making"),
                ("Luovutus", "Handing over"),
                ("Käyttö ja hoito", "Use & care"),
                ("Palaute ja suosittelu", "Feedback & recommending"),
            ],
            Self::Association => &[
                ("Kiinnostus", "Interest"),
                ("Liittyminen", "Joining"),
                ("Ensimmäinen vuosi", "The first year"),
                ("Toiminta ja tapahtumat", "Activities & events"),
                ("Palaute ja jatkaminen", "Feedback & renewing"),
            ],
        }
    }

    /// The phases as drafts.
    pub fn drafts(self) -> Vec<PhaseDraft> {
        self.names().iter().map(|(name_fi, name_en)| PhaseDraft { name_fi: (*name_fi).into(), name_en: (*name_en).into() }).collect()
    }
}

/// A step of the own sales process as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SalesStepDraft {
    /// What we do.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// With which material.
    pub material: String,
}

/// A step that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSalesStep(SalesStepDraft);

impl NewSalesStep {
    /// The checked values.
    pub fn values(&self) -> &SalesStepDraft {
        &self.0
    }
}

impl SalesStepDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewSalesStep, Vec<Fault>> {
        let mut faults = Faults::default();
        let what = faults.required(Field::What, &self.what, LINE);
        let who = faults.text(Field::Person, &self.who, LINE);
        let material = faults.text(Field::Material, &self.material, LINE);
        faults.finish(NewSalesStep(Self { what, who, material }))
    }
}

/// A step of the own sales process in a phase of the customer's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalesStep {
    /// Its id.
    pub id: SalesStepId,
    /// In which phase.
    pub phase: PhaseId,
    /// Its values.
    pub values: SalesStepDraft,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_serves_both_languages() {
        let only = PhaseDraft { name_fi: " Varaus ".into(), name_en: String::new() };
        assert_eq!(only.check().unwrap().values(), &PhaseDraft { name_fi: "Varaus".into(), name_en: "Varaus".into() });
        assert!(PhaseDraft::default().check().is_err());
    }
}
