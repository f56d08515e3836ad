//! Reports to files: summaries fetched, the document made, the bytes written whole.

use super::atomic;
use super::done::Refusal;
use super::session::Session;
use crate::base::DateTime;
use crate::base::id::{BusinessCaseId, CustomerId};
use crate::domain::experience::{PlanAxis, PlanRow};
use crate::domain::field::Field;
use crate::domain::measure::MeasurePeriod;
use crate::domain::saved_view::{Column, ViewSpec};
use crate::domain::segment::Segment;
use crate::domain::summary::EventFilter;
use crate::i18n::Words;
use crate::report::assessment::{self, Assessment};
use crate::report::business_case::{self as case_report, CaseReport};
use crate::report::card::{self, VisitBrief};
use crate::report::dashboard::{self as dashboard_report, DashboardReport};
pub use crate::report::development::Parts;
use crate::report::development::{self, DevelopmentReport};
use crate::report::experience::{self, PlanReport};
use crate::report::list::{self, CustomerList};
pub use crate::report::list::{cell, shown as any_cell};
use crate::report::recovery::{self, RecoverySheet};
use crate::store::customer_list::{self, CustomerIndex};
use crate::store::{self, Reader, StoreError, business_case as cases, custom_field, setting, summaries};
use jiff::ToSpan as _;
use std::collections::HashMap;
use std::io::Write as _;
use std::path::Path;

/// Events of a timeline that the brief chooses from.
const EVENTS: usize = 200;

/// Columns of the list when no view chooses others.
pub const LIST_COLUMNS: [Field; 6] = [Field::Code, Field::Name, Field::Town, Field::LastContact, Field::NextDue, Field::Purchases12m];

/// The visit brief of a customer as PDF, as of a moment.
///
/// # Errors
/// `NotFound`, what the register says, or a fault of the document.
pub fn card(db: Reader<'_>, words: &Words, customer: CustomerId, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let card = summaries::card(db, customer, at.date())?.ok_or(StoreError::NotFound)?;
    let events = summaries::timeline(db, customer, EventFilter::default(), EVENTS, None)?;
    let firm = setting::firm_name(db)?;
    card::pdf(words, words.formats(), &VisitBrief { firm: &firm, card: &card, events: &events, at }).map_err(Refusal::Report)
}

/// A business case as PDF, as of a moment.
///
/// # Errors
/// `NotFound`, what the register says, or a fault of the document.
pub fn business_case(db: Reader<'_>, words: &Words, case: BusinessCaseId, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let case = cases::get(db, case)?.ok_or(StoreError::NotFound)?.case();
    let firm = setting::firm_name(db)?;
    case_report::pdf(words, words.formats(), &CaseReport { firm: &firm, case: &case, at }).map_err(Refusal::Report)
}

/// The customers of a view as PDF.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn list(db: Reader<'_>, words: &Words, title: &str, spec: &ViewSpec, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let ids = CustomerIndex::load(db)?.select(db, spec, at.date())?;
    // One more than fits, so that the document itself says that it's too long.
    let shown = ids.get(..ids.len().min(list::MAX_ROWS + 1)).unwrap_or_default();
    let rows = customer_list::rows(db, shown)?;
    let chosen: Vec<Column> = spec.columns.iter().map(|column| column.column).collect();
    let columns = if chosen.is_empty() { LIST_COLUMNS.map(Column::Field).to_vec() } else { chosen };
    let fields = custom_field::list(db)?;
    let firm = setting::firm_name(db)?;
    list::pdf(words, words.formats(), &CustomerList { firm: &firm, title, filter: "", columns: &columns, fields: &fields, rows: &rows, at })
        .map_err(Refusal::Report)
}

/// Which customers a list shows, and how.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Name of the view.
    pub title: &'a str,
    /// What it's narrowed by, in words; empty for all customers.
    pub filter: &'a str,
    /// The columns in their order.
    pub columns: &'a [Column],
    /// The customers in their order.
    pub ids: &'a [CustomerId],
}

/// Customers as a grid shows them, as PDF.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn shown(db: Reader<'_>, words: &Words, shown: Shown<'_>, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let ids = shown.ids.get(..shown.ids.len().min(list::MAX_ROWS + 1)).unwrap_or_default();
    let rows = customer_list::rows(db, ids)?;
    let firm = setting::firm_name(db)?;
    let Shown { title, filter, columns, .. } = shown;
    let fields = custom_field::list(db)?;
    list::pdf(words, words.formats(), &CustomerList { firm: &firm, title, filter, columns, fields: &fields, rows: &rows, at })
        .map_err(Refusal::Report)
}

/// The self-assessment of a year as PDF, of the newest round when no year is given; `None` without such a round.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn assessment(db: Reader<'_>, words: &Words, year: Option<i64>, at: DateTime) -> Result<Option<Vec<u8>>, Refusal> {
    let rounds = store::assessment::rounds(db)?;
    let Some(shown) = rounds.iter().find(|round| year.is_none_or(|year| year == round.year)) else { return Ok(None) };
    let before = rounds.iter().find(|round| round.year < shown.year);
    let (sheet, own) = (store::assessment::sheet(db, *shown)?, store::assessment::wordings(db)?);
    let before = before.map(|round| store::assessment::sheet(db, *round)).transpose()?;
    let firm = setting::firm_name(db)?;
    let report = Assessment { firm: &firm, sheet: &sheet, before: before.as_ref(), own: &own, at };
    assessment::pdf(words, words.formats(), &report).map(Some).map_err(Refusal::Report)
}

/// The firm's own development as PDF: the plan, SWOT and TOWS and the path, or SWOT and TOWS alone.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn development(db: Reader<'_>, words: &Words, parts: Parts, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let development = summaries::development(db)?;
    let firm = setting::firm_name(db)?;
    let report = DevelopmentReport { firm: &firm, development: &development, parts, at };
    development::pdf(words, words.formats(), &report).map_err(Refusal::Report)
}

/// Lines of a cell that the booklet quotes.
const HEARD: usize = 2;

/// The experience plan of a year as PDF, of the newest year for none; whole or one row. `None` where there is no such plan.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn plan(db: Reader<'_>, words: &Words, (year, row): (Option<i64>, Option<PlanRow>), at: DateTime) -> Result<Option<Vec<u8>>, Refusal> {
    let plans = store::experience::plans(db)?;
    let Some(plan) = plans.into_iter().find(|plan| year.is_none_or(|year| year == plan.year)) else { return Ok(None) };
    let axis = row.map_or(PlanAxis::Segment, PlanRow::axis);
    let measured = summaries::plan_measured(db, axis, at.date())?;
    let sheet = summaries::plan_sheet(db, plan, axis, measured)?;
    let mut heard = HashMap::new();
    for cell in sheet.cells().filter(|cell| row.is_none_or(|row| row == cell.row)) {
        let learned = store::experience::learned(db, cell, at.date().saturating_sub(365.days()), HEARD)?;
        heard.insert(cell, learned.into_iter().map(|voice| voice.words).collect());
    }
    let firm = setting::firm_name(db)?;
    let report = PlanReport { firm: &firm, sheet: &sheet, heard: &heard, row, at };
    experience::pdf(words, words.formats(), &report).map(Some).map_err(Refusal::Report)
}

/// The measures of a period and a segment as PDF; `None` for a large register that was never counted.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn dashboard(
    db: Reader<'_>,
    words: &Words,
    (period, segment): (MeasurePeriod, Option<Segment>),
    at: DateTime,
) -> Result<Option<Vec<u8>>, Refusal> {
    let Some(dashboard) = summaries::measures::dashboard(db, period, segment, at.date())? else { return Ok(None) };
    let firm = setting::firm_name(db)?;
    let report = DashboardReport { firm: &firm, dashboard: &dashboard, at };
    dashboard_report::pdf(words, words.formats(), &report).map(Some).map_err(Refusal::Report)
}

/// The recovery sheet of the open register as PDF.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn recovery(session: &Session, words: &Words, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let path = session.register().path();
    let shown = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    let sheet = RecoverySheet {
        firm: setting::firm_name(session.reader())?,
        file: shown(path.file_name()),
        folder: shown(path.parent().map(Path::as_os_str)),
        backups: String::new(),
        protected: session.register().is_encrypted(),
        at,
    };
    recovery::pdf(words, words.formats(), &sheet).map_err(Refusal::Report)
}

/// Writes a document to a file, whole or not at all.
///
/// # Errors
/// What the disk says.
pub fn write(to: &Path, document: &[u8]) -> Result<(), Refusal> {
    atomic::write(to, |out| out.write_all(document).map_err(|source| Refusal::File { path: to.to_owned(), source }))
}
