//! A plan with all that is seen beside it: what the planner, its booklet and its file are made of.

use crate::base::Date;
use crate::domain::experience::sheet::{Measured, PlanSheet};
use crate::domain::experience::{ExperiencePlan, PlanAxis, PlanRow};
use crate::store::error::StoreResult;
use crate::store::reader::Reader;
use crate::store::{experience, grouping, person, phase, sales_step};
use jiff::ToSpan as _;

/// How far back what was felt and learned counts, in days.
const YEAR: i64 = 365;

/// What is measured in the cells of an axis over the last year; dear with many customers.
///
/// # Errors
/// What the file says.
pub fn plan_measured(db: Reader<'_>, axis: PlanAxis, today: Date) -> StoreResult<Measured> {
    let after = today.saturating_sub(YEAR.days());
    Ok(Measured {
        felt: experience::felt(db, axis, after)?,
        counts: experience::row_counts(db, axis)?,
        findings: experience::findings(db, axis, after)?,
    })
}

/// A plan with its cells; what is measured is handed in.
///
/// # Errors
/// What the file says.
pub fn plan_sheet(db: Reader<'_>, plan: ExperiencePlan, axis: PlanAxis, measured: Measured) -> StoreResult<PlanSheet> {
    let rows = match axis {
        PlanAxis::NeedGroup => grouping::need_groups(db)?.into_iter().map(|group| (PlanRow::NeedGroup(group.id), group.name)).collect(),
        fixed => PlanSheet::fixed_rows(fixed),
    };
    Ok(PlanSheet {
        axis,
        phases: phase::list(db)?,
        rows,
        cards: experience::list(db, plan.id)?.into_iter().filter(|card| card.cell.row.axis() == axis).collect(),
        none: experience::none_cells(db, plan.id)?.into_iter().collect(),
        tasks: experience::task_counts(db, plan.id)?,
        people: person::list_all(db)?.into_iter().map(|person| (person.id, person.name)).collect(),
        steps: sales_step::list(db)?,
        measured,
        plan,
    })
}
