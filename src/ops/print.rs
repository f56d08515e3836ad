//! Reports to files: summaries fetched, the document made, the bytes written whole.

use super::atomic;
use super::done::Refusal;
use super::session::Session;
use crate::base::DateTime;
use crate::base::id::CustomerId;
use crate::domain::field::Field;
use crate::domain::saved_view::ViewSpec;
use crate::domain::summary::EventFilter;
use crate::i18n::Words;
use crate::report::card::{self, VisitBrief};
pub use crate::report::development::Parts;
use crate::report::development::{self, DevelopmentReport};
pub use crate::report::list::cell;
use crate::report::list::{self, CustomerList};
use crate::report::recovery::{self, RecoverySheet};
use crate::store::customer_list::{self, CustomerIndex};
use crate::store::{Reader, StoreError, setting, summaries};
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

/// The customers of a view as PDF.
///
/// # Errors
/// What the register says, or a fault of the document.
pub fn list(db: Reader<'_>, words: &Words, title: &str, spec: &ViewSpec, at: DateTime) -> Result<Vec<u8>, Refusal> {
    let ids = CustomerIndex::load(db)?.select(db, spec, at.date())?;
    // One more than fits, so that the document itself says that it's too long.
    let shown = ids.get(..ids.len().min(list::MAX_ROWS + 1)).unwrap_or_default();
    let rows = customer_list::rows(db, shown)?;
    let chosen: Vec<Field> = spec.columns.iter().map(|column| column.field).collect();
    let columns = if chosen.is_empty() { LIST_COLUMNS.as_slice() } else { &chosen };
    let firm = setting::firm_name(db)?;
    list::pdf(words, words.formats(), &CustomerList { firm: &firm, title, filter: "", columns, rows: &rows, at }).map_err(Refusal::Report)
}

/// Which customers a list shows, and how.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Name of the view.
    pub title: &'a str,
    /// What it's narrowed by, in words; empty for all customers.
    pub filter: &'a str,
    /// The columns in their order.
    pub columns: &'a [Field],
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
    list::pdf(words, words.formats(), &CustomerList { firm: &firm, title, filter, columns, rows: &rows, at }).map_err(Refusal::Report)
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
