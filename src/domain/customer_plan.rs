//! Plans for key customers: situation, target, activities (which are tasks) and results, one a year.

use super::check;
use super::fault::{Fault, Faults, TEXT};
use super::field::Field;
use crate::base::id::{CustomerId, CustomerPlanId, TaskId};

/// A plan as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerPlanDraft {
    /// For which year.
    pub year: i64,
    /// Where the relationship stands.
    pub situation: String,
    /// What is aimed at.
    pub target: String,
    /// What came of it.
    pub results: String,
}

/// A plan draft that has passed the check: a year and a target are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCustomerPlan(CustomerPlanDraft);

impl NewCustomerPlan {
    /// The checked values.
    pub fn values(&self) -> &CustomerPlanDraft {
        &self.0
    }
}

/// A plan of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerPlan {
    /// Its id.
    pub id: CustomerPlanId,
    /// How often it was written.
    pub rev: i64,
    /// Whose it is.
    pub customer: CustomerId,
    /// Its values.
    pub values: CustomerPlanDraft,
    /// Its activities, in the order in which they were added.
    pub tasks: Vec<TaskId>,
}

impl CustomerPlanDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewCustomerPlan, Vec<Fault>> {
        let mut faults = Faults::default();
        faults.take(Field::Year, check::range(self.year, 1990, 2199));
        let situation = faults.text(Field::Situation, &self.situation, TEXT);
        let target = faults.required(Field::Target, &self.target, TEXT);
        let results = faults.text(Field::Results, &self.results, TEXT);
        faults.finish(NewCustomerPlan(Self { year: self.year, situation, target, results }))
    }
}
