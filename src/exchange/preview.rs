//! What an import would do, before it's done: how the file was read, the first rows, mends and refused rows. Writes nothing.

use super::customers;
use super::headers::{ImportKind, Target, detect_kind};
use super::mapping::Mapping;
use super::purchases::{self, plain_amount};
use super::repair::{RepairKind, Repairs};
use super::rows::{Cells, Choices, Plan, RefusedRow};
use super::table::Table;
use super::values::{parse_cents, parse_date};

/// A file as it will be read.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Name of the encoding.
    pub encoding: &'static str,
    /// The separator.
    pub separator: char,
    /// What the file holds.
    pub kind: ImportKind,
    /// Names of its columns.
    pub header: Vec<String>,
    /// Line of the header, from 1.
    pub header_line: usize,
    /// Which column is read into what.
    pub mapping: Mapping,
    /// Targets that the mapping still lacks; empty when rows can be read.
    pub missing: Vec<Target>,
    /// The first rows, mended, a cell for each column.
    pub sample: Vec<(usize, Vec<String>)>,
    /// Rows that can be read.
    pub rows: usize,
    /// Rows that can't.
    pub refused: Vec<RefusedRow>,
    /// What was mended.
    pub repairs: Repairs,
    /// Whether day and month of the dates read both ways and somebody should say which.
    pub doubtful_dates: bool,
    /// What names the file's form, to remember the mapping by.
    pub signature: String,
}

/// Rows shown before the import.
const SAMPLE: usize = 20;

/// Reads the whole file without writing anything; `kind` and `mapping` are found where they aren't given.
pub fn preview(table: &Table, kind: Option<ImportKind>, mapping: Option<Mapping>, choices: Choices) -> Preview {
    let kind = kind.unwrap_or_else(|| detect_kind(&table.header));
    let mapping = mapping.unwrap_or_else(|| Mapping::propose(&table.header, kind));
    let missing = mapping.missing(kind);
    let plan = Plan::new(table, kind, &mapping, choices);
    let (mut repairs, mut heads) = (Repairs::default(), Repairs::default());
    repairs.count(RepairKind::Controls, table.removed);
    let (mut sample, mut refused, mut rows) = (Vec::new(), Vec::new(), 0);
    if plan.dates.doubtful {
        repairs.count(RepairKind::DateOrder, 1);
    }
    for read in plan.rows(&mut heads) {
        let checked = read.and_then(|cells| {
            if sample.len() < SAMPLE {
                sample.push((cells.line, shown(&plan, &cells)));
            }
            check(&plan, &cells, &mut repairs)
        });
        match checked {
            Ok(()) => rows += 1,
            Err(row) => refused.push(row),
        }
    }
    repairs.join(heads);
    Preview {
        encoding: table.encoding,
        separator: table.separator,
        kind,
        header: table.header.clone(),
        header_line: table.header_line,
        missing,
        sample,
        rows,
        refused,
        repairs,
        doubtful_dates: plan.dates.doubtful,
        signature: table.signature(),
        mapping: mapping.clone(),
    }
}

fn check(plan: &Plan<'_>, cells: &Cells<'_>, repairs: &mut Repairs) -> Result<(), RefusedRow> {
    match plan.kind {
        ImportKind::Customers => customers::read(plan, cells, repairs).map(|_| ()),
        ImportKind::Purchases => purchases::read(plan, cells).map(|_| ()),
    }
}

/// The cells of a row by column, dates and amounts as they were understood.
fn shown(plan: &Plan<'_>, cells: &Cells<'_>) -> Vec<String> {
    let show = |(column, target): (usize, &Option<Target>)| {
        let cell = cells.at(column);
        let understood = match target {
            Some(Target::Date) => parse_date(cell, plan.dates.order).map(|date| date.to_string()),
            Some(Target::Amount | Target::Margin) => parse_cents(cell, plan.decimals).map(plain_amount),
            _ => None,
        };
        understood.unwrap_or_else(|| cell.to_owned())
    };
    plan.mapping.columns.iter().enumerate().map(show).collect()
}
