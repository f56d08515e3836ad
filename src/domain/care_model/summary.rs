//! What lists tell of care: a clock with the names around it, which of them are asked for, and how many customers stand how.

use super::Clock;
use crate::base::id::{CareModelId, CustomerId};
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use crate::domain::task::TaskKind;

/// A clock of a customer with the names that a list shows.
#[derive(Clone, Debug, PartialEq)]
pub struct CareRow {
    /// Whose.
    pub customer: CustomerId,
    /// The customer's name.
    pub customer_name: String,
    /// The customer's segment, if there is one.
    pub segment: Option<Segment>,
    /// The customer's stage.
    pub stage: Stage,
    /// By which model.
    pub model: CareModelId,
    /// The model's name.
    pub model_name: String,
    /// The clock.
    pub clock: Clock,
    /// What the yearly act is and which kind of task it becomes; `None` for a silence.
    pub act: Option<(String, TaskKind)>,
}

/// Which deviations are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CareFilter {
    /// Of one model only.
    pub model: Option<CareModelId>,
    /// Of customers of one segment only.
    pub segment: Option<Segment>,
}

/// How many customers of a model stand how, each counted once by its worst clock that isn't put off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelCount {
    /// Of which model.
    pub model: CareModelId,
    /// In time.
    pub green: usize,
    /// Soon due.
    pub amber: usize,
    /// Run out.
    pub red: usize,
}
