//! Data of other programs into the register: looked at first, then read in one transaction that is one step of undo.
//!
//! Known customers are found again by code, Business ID, name and town, email or phone; what becomes of them is the user's choice for the
//! whole file and for each row.

mod customers;
mod fields;
mod known;
mod merge;
mod profile;
mod purchases;
mod refused;

pub use crate::exchange::headers::{CustomColumn, Detail, ImportKind, Target, detect_kind};
pub use crate::exchange::mapping::Mapping;
pub use crate::exchange::preview::Preview;
pub use crate::exchange::repair::{RepairKind, Repairs};
pub use crate::exchange::rows::{Choices, Match, Plan, RefusedRow};
pub use crate::exchange::table::{Reading, Table};
pub use crate::exchange::values::DateOrder;
pub use profile::{Remembered, proposal};
pub use refused::{reasons, refused_to_csv, sample_cells};

use super::done::{Done, Refusal, Unreadable};
use super::job::Progress;
use super::session::Session;
use crate::coded;
use crate::domain::op::Op;
use crate::exchange::decode::MAX_BYTES;
use crate::exchange::preview;
use crate::store::Tx;
use std::collections::BTreeMap;
use std::path::Path;

coded! {
    /// By what a row's customer was found.
    MatchedBy {
        /// The customer code.
        Code = "customer_code",
        /// The Business ID.
        BusinessId = "business_id",
        /// Name and town.
        Name = "name",
        /// The email address of a contact person.
        Email = "email",
        /// The phone number of a contact person.
        Phone = "phone",
    }
}

coded! {
    /// What became of a row whose customer was known.
    Did {
        /// It was passed over.
        Skipped = "skipped",
        /// It told nothing new.
        Unchanged = "unchanged",
        /// The customer was filled or overwritten.
        Changed = "changed",
        /// It became a customer of its own.
        Added = "added",
    }
}

/// A row whose customer was known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowMatch {
    /// Line of the file, from 1.
    pub line: usize,
    /// The known customer's code.
    pub code: String,
    /// The known customer's name.
    pub name: String,
    /// By what it was found.
    pub by: MatchedBy,
    /// What became of the row.
    pub did: Did,
}

/// Rows with known customers that are listed one by one.
const MATCHES_LISTED: usize = 100;

/// What an import did, or would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportReport {
    /// What the file held.
    pub kind: ImportKind,
    /// Records added: customers or purchases.
    pub added: usize,
    /// Rows that changed a known customer.
    pub updated: usize,
    /// Rows that told nothing new.
    pub unchanged: usize,
    /// Rows of known customers that were passed over.
    pub skipped: usize,
    /// The first rows whose customer was known.
    pub matches: Vec<RowMatch>,
    /// How many rows had a known customer.
    pub matched: usize,
    /// Contact persons added to customers.
    pub contacts_added: usize,
    /// Customers added because a purchase named them.
    pub customers_added: usize,
    /// Rows that weren't taken, with reasons.
    pub refused: Vec<RefusedRow>,
    /// What was mended on the way.
    pub repairs: Repairs,
}

/// How a file is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What it holds.
    pub kind: ImportKind,
    /// Which column is read into what.
    pub mapping: Mapping,
    /// What the user chose.
    pub choices: Choices,
    /// Where customers came from whose row doesn't tell; may be empty.
    pub source: String,
    /// What becomes of single rows with known customers, by line; the others follow the choice for the file.
    pub rows: BTreeMap<usize, Match>,
}

impl Request {
    /// A file read in one way, all its rows alike.
    pub fn new(kind: ImportKind, mapping: Mapping, choices: Choices) -> Self {
        Self { kind, mapping, choices, source: String::new(), rows: BTreeMap::new() }
    }

    /// What becomes of a row with a known customer.
    fn policy(&self, line: usize) -> Match {
        self.rows.get(&line).copied().unwrap_or(self.choices.known)
    }
}

impl ImportReport {
    fn note(&mut self, row: RowMatch) {
        self.matched += 1;
        if self.matches.len() < MATCHES_LISTED {
            self.matches.push(row);
        }
    }

    /// A report of nothing yet.
    pub fn new(kind: ImportKind) -> Self {
        let (matches, refused, repairs) = (Vec::new(), Vec::new(), Repairs::default());
        let (added, updated, unchanged, skipped, matched) = (0, 0, 0, 0, 0);
        let (contacts_added, customers_added) = (0, 0);
        Self { kind, added, updated, unchanged, skipped, matches, matched, contacts_added, customers_added, refused, repairs }
    }
}

/// Opens a file to import: a table as text, or a workbook.
///
/// # Errors
/// `File` when it can't be read, `Unreadable` when it's no table.
pub fn open(path: &Path, reading: Reading) -> Result<Table, Refusal> {
    Table::open(&bytes_of(path)?, reading).map_err(Refusal::Unreadable)
}

/// Opens a file to import; one without a known header gets columns without names, for the user to say what they are.
///
/// # Errors
/// As for [`open`].
pub fn open_anyhow(path: &Path, reading: Reading) -> Result<Table, Refusal> {
    Table::open_anyhow(&bytes_of(path)?, reading).map_err(Refusal::Unreadable)
}

/// The same for a table that was pasted.
///
/// # Errors
/// `Unreadable` when it's no table.
pub fn pasted(text: &str, reading: Reading) -> Result<Table, Refusal> {
    Table::open_anyhow(text.as_bytes(), reading).map_err(Refusal::Unreadable)
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Refusal> {
    let failed = |source| Refusal::File { path: path.to_owned(), source };
    let length = std::fs::metadata(path).map_err(failed)?.len();
    if length > MAX_BYTES as u64 {
        return Err(Refusal::Unreadable(Unreadable::TooLarge));
    }
    std::fs::read(path).map_err(failed)
}

/// What reading the file would give; kind and mapping are found where they aren't given.
pub fn preview(table: &Table, kind: Option<ImportKind>, mapping: Option<Mapping>, choices: Choices) -> Preview {
    preview::preview(table, kind, mapping, choices)
}

/// Reads the whole file into the register, or nothing of it.
///
/// # Errors
/// What the register refuses, or `Cancelled`.
pub fn run(session: &mut Session, table: &Table, request: &Request, progress: &Progress) -> Result<Done<ImportReport>, Refusal> {
    let today = session.today();
    let op = match request.kind {
        ImportKind::Customers => Op::ImportCustomers,
        ImportKind::Purchases => Op::ImportPurchases,
    };
    session.perform(op, |tx| {
        let report = read_rows(&Import { tx, today, request, table, progress })?;
        let count = report.added + report.updated;
        if count > 0 {
            profile::remember(tx, table, request)?;
        }
        Ok((report, count))
    })
}

/// What [`run`] would do, to the last row, without keeping anything.
///
/// # Errors
/// As for [`run`].
pub fn rehearse(session: &mut Session, table: &Table, request: &Request, progress: &Progress) -> Result<ImportReport, Refusal> {
    let today = session.today();
    let mut found = None;
    // The refusal rolls everything back.
    let refused: Result<Done, Refusal> = session.perform(Op::ImportCustomers, |tx| {
        found = Some(read_rows(&Import { tx, today, request, table, progress })?);
        Err(Refusal::Cancelled)
    });
    found.ok_or_else(|| refused.err().unwrap_or(Refusal::Cancelled))
}

/// What every part of one import needs.
struct Import<'a> {
    tx: &'a Tx<'a>,
    today: crate::base::Date,
    request: &'a Request,
    table: &'a Table,
    progress: &'a Progress,
}

fn read_rows(import: &Import<'_>) -> Result<ImportReport, Refusal> {
    let Request { kind, mapping, choices, .. } = import.request;
    if !mapping.missing(*kind).is_empty() {
        return Err(Refusal::Unreadable(Unreadable::NoHeader));
    }
    let plan = Plan::new(import.table, *kind, mapping, *choices);
    let mut report = ImportReport::new(*kind);
    report.repairs.count(RepairKind::Controls, import.table.removed);
    if plan.dates.doubtful {
        report.repairs.count(RepairKind::DateOrder, 1);
    }
    match kind {
        ImportKind::Customers => customers::read(import, &plan, &mut report)?,
        ImportKind::Purchases => purchases::read(import, &plan, &mut report)?,
    }
    report.refused.sort_by_key(|row| row.line);
    Ok(report)
}

impl Import<'_> {
    /// Tells how far the reading is, and stops when the user asked for it.
    fn step(&self, place: usize, all: usize) -> Result<(), Refusal> {
        if place.is_multiple_of(500) {
            self.progress.tell(place as u64, all as u64);
            self.progress.check()?;
        }
        Ok(())
    }
}
