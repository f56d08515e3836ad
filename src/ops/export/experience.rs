//! The experience plan of all years to a file: all cells of segments, need groups and stages.

use super::super::done::Refusal;
use crate::base::Date;
use crate::domain::experience::PlanAxis;
use crate::exchange::experience as plan_out;
use crate::store::{Reader, experience, summaries};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Writes every cell of every plan, the newest year first; how many rows there were.
///
/// # Errors
/// What the register or the disk says.
pub(super) fn write(db: Reader<'_>, today: Date, (to, out): (&Path, &mut BufWriter<File>)) -> Result<usize, Refusal> {
    let mut rows = Vec::new();
    for axis in PlanAxis::ALL {
        let measured = summaries::plan_measured(db, *axis, today)?;
        for plan in experience::plans(db)? {
            let sheet = summaries::plan_sheet(db, plan, *axis, measured.clone())?;
            // Of rows that nobody uses, gaps say nothing.
            if *axis == PlanAxis::Segment || !sheet.cards.is_empty() {
                rows.extend(plan_out::rows(&sheet));
            }
        }
    }
    plan_out::write(out, &rows).map_err(|source| Refusal::File { path: to.to_owned(), source })?;
    Ok(rows.len())
}
