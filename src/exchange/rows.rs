//! Records to rows of drafts: what all nouns share, choices, cells by target, refused rows. A noun's own reading is in its file.

use super::headers::{Detail, ImportKind, Target};
use super::mapping::Mapping;
use super::repair::{self, Repair, RepairKind, Repairs};
use super::table::{Line, Table};
use super::values::{DateDecision, DateOrder, DecimalMark, decide_dates, decide_decimals};
use crate::base::text;
use crate::coded;
use crate::domain::customer::CustomerKind;
use crate::domain::fault::{Fault, Problem};
use crate::domain::stage::Stage;
use std::borrow::Cow;

/// Longest cell that is read, in bytes.
pub const CELL_MAX: usize = 32 * 1024;

coded! {
    /// What becomes of a row whose customer the register knows.
    Match {
        /// The row is passed over.
        Skip = "skip",
        /// Empty fields are filled, what is there stays.
        Fill = "fill",
        /// What the row tells replaces what is there; empty cells replace nothing.
        Overwrite = "overwrite",
        /// The row becomes a customer of its own.
        New = "new",
    }
}

/// What the user chose for an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Order of day and month; `None` lets the column decide.
    pub dates: Option<DateOrder>,
    /// Decimal mark; `None` lets the column decide.
    pub decimals: Option<DecimalMark>,
    /// Whether lost zeros of postal codes and phones are given back.
    pub mend_zeros: bool,
    /// Kind of customers whose row doesn't tell.
    pub kind: CustomerKind,
    /// Stage of customers whose row doesn't tell.
    pub stage: Stage,
    /// Whether a purchase of an unknown customer adds the customer.
    pub add_customers: bool,
    /// What becomes of rows whose customer is known.
    pub known: Match,
}

impl Default for Choices {
    fn default() -> Self {
        let (kind, stage) = (CustomerKind::Reseller, Stage::Established);
        Self { dates: None, decimals: None, mend_zeros: true, kind, stage, add_customers: true, known: Match::Fill }
    }
}

/// A row that can't be read, and every reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

impl RefusedRow {
    /// A row refused for one reason.
    pub fn one(line: usize, target: Target, problem: Problem) -> Self {
        Self { line, faults: vec![Fault { field: target.field(), problem }] }
    }
}

/// Reads the rows of one file in one way.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The file.
    pub table: &'a Table,
    /// What it holds.
    pub kind: ImportKind,
    /// Which column is read into what.
    pub mapping: &'a Mapping,
    /// What the user chose.
    pub choices: Choices,
    /// How dates are read, and whether somebody should look.
    pub dates: DateDecision,
    /// How amounts are read.
    pub decimals: DecimalMark,
    /// Whether it's our own export, read to the letter.
    pub own: bool,
}

/// The cells of a row that are read and have something in them.
#[derive(Debug)]
pub struct Cells<'a> {
    /// Line of the file, from 1.
    pub line: usize,
    values: Vec<(usize, Target, Cow<'a, str>)>,
    detailed: Vec<(usize, Target, Cow<'a, str>)>,
}

impl Cells<'_> {
    /// The first cell of a target, or nothing.
    pub fn get(&self, target: Target) -> &str {
        self.all(target).next().unwrap_or_default()
    }

    /// All cells of a target, in the order of columns.
    pub fn all(&self, target: Target) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(_, of, _)| *of == target).map(|(_, _, value)| value.as_ref())
    }

    /// The cell of a column, or nothing.
    pub fn at(&self, column: usize) -> &str {
        self.values.iter().chain(&self.detailed).find(|(at, ..)| *at == column).map_or("", |(_, _, value)| value.as_ref())
    }

    /// The cells of columns with a detail, with their columns.
    pub fn detailed(&self) -> impl Iterator<Item = (usize, Target, &str)> {
        self.detailed.iter().map(|(column, target, value)| (*column, *target, value.as_ref()))
    }

    /// All cells of a target, a line each.
    pub fn joined(&self, target: Target) -> String {
        self.all(target).collect::<Vec<_>>().join("\n")
    }
}

impl<'a> Plan<'a> {
    /// Decides from whole columns how the file is read.
    pub fn new(table: &'a Table, kind: ImportKind, mapping: &'a Mapping, choices: Choices) -> Self {
        let dates = if mapping.has(Target::Date) {
            let column = column_of(table, mapping, Target::Date);
            decide_dates(column.iter().map(AsRef::as_ref))
        } else {
            DateDecision { order: DateOrder::DayFirst, doubtful: false }
        };
        let dates = choices.dates.map_or(dates, |order| DateDecision { order, doubtful: false });
        let own = table.is_own();
        let decimals = choices.decimals.unwrap_or_else(|| {
            let amounts = [Target::Amount, Target::Margin].map(|target| column_of(table, mapping, target));
            decide_decimals(amounts.iter().flatten().map(AsRef::as_ref))
        });
        Self { table, kind, mapping, choices, dates, decimals: if own { DecimalMark::Point } else { decimals }, own }
    }

    /// The number of the address that a column is a part of.
    pub fn address_of(&self, column: usize) -> usize {
        if let Some(Detail::Address(number)) = self.mapping.details.get(&column) { *number } else { 1 }
    }

    /// Every row of the file, read or refused; header lines met again are counted as mends.
    pub fn rows<'p>(&'p self, repairs: &'p mut Repairs) -> impl Iterator<Item = Result<Cells<'a>, RefusedRow>> + use<'a, 'p> {
        self.table.lines().filter_map(move |line| match line {
            Line::HeaderAgain => {
                repairs.count(RepairKind::HeaderAgain, 1);
                None
            }
            Line::Broken(line) => Some(Err(RefusedRow::one(line, self.first_target(), Problem::UnclosedQuote))),
            Line::Row(line, cells) => Some(self.cells(line, cells, repairs)),
        })
    }

    fn first_target(&self) -> Target {
        self.mapping.columns.iter().flatten().next().copied().unwrap_or(Target::Name)
    }

    fn cells(&self, line: usize, cells: Vec<Cow<'a, str>>, repairs: &mut Repairs) -> Result<Cells<'a>, RefusedRow> {
        let columns = self.table.header.len();
        if cells.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            return Err(RefusedRow::one(line, self.first_target(), Problem::TooManyCells));
        }
        let (mut values, mut detailed) = (Vec::with_capacity(cells.len()), Vec::new());
        let has_details = !self.mapping.details.is_empty();
        for (column, (target, cell)) in self.mapping.columns.iter().zip(cells).enumerate() {
            let Some(target) = *target else { continue };
            if cell.len() > CELL_MAX && !self.own {
                return Err(RefusedRow::one(line, target, Problem::TooLong { max: crate::domain::fault::TEXT }));
            }
            let value = self.tidy(line, target, cell, repairs);
            if value.is_empty() {
                continue;
            }
            let is_detailed = has_details && self.mapping.details.contains_key(&column);
            if is_detailed { detailed.push((column, target, value)) } else { values.push((column, target, value)) }
        }
        Ok(Cells { line, values, detailed })
    }

    /// A cell without guard, outer white space and wrongly read letters.
    fn tidy(&self, line: usize, target: Target, cell: Cow<'a, str>, repairs: &mut Repairs) -> Cow<'a, str> {
        let cell = match cell {
            Cow::Borrowed(cell) => Cow::Borrowed(bare(cell)),
            Cow::Owned(cell) => Cow::Owned(bare(&cell).to_owned()),
        };
        if self.own || cell.is_ascii() {
            return cell;
        }
        match repair::read_again(&cell) {
            Some(again) => {
                repairs.add(Repair {
                    line,
                    field: target.field(),
                    kind: RepairKind::Letters,
                    before: cell.into_owned(),
                    after: again.clone(),
                });
                Cow::Owned(again)
            }
            None => cell,
        }
    }
}

/// Without guard and outer white space; `="00100"`, as some programs keep zeros, without its wrapping.
fn bare(cell: &str) -> &str {
    let cell = cell.trim_matches([' ', '\u{a0}', '\n', '\r']);
    let unguarded = repair::without_guard(cell);
    if unguarded.len() < cell.len() {
        return unguarded.trim();
    }
    cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(cell).trim()
}

fn column_of<'t>(table: &'t Table, mapping: &Mapping, target: Target) -> Vec<Cow<'t, str>> {
    let Some(place) = mapping.places(target).next() else { return Vec::new() };
    let cell = |line| match line {
        Line::Row(_, cells) => cells.into_iter().nth(place),
        _ => None,
    };
    table.lines().filter_map(cell).collect()
}

/// A value of a coded enum from its code, its number or one of the words given for it; an empty cell gives none.
///
/// # Errors
/// `UnknownChoice`.
pub fn coded<T: Copy>(cell: &str, all: &[T], code: fn(T) -> &'static str, words: &[(&str, &str)]) -> Result<Option<T>, Problem> {
    if cell.is_empty() {
        return Ok(None);
    }
    let folded = text::fold(cell.trim());
    let wanted = words.iter().find(|(word, _)| *word == folded).map_or(folded.as_str(), |(_, code)| code);
    all.iter().copied().find(|value| code(*value) == wanted).map(Some).ok_or(Problem::UnknownChoice)
}
