//! The experience plan on paper: a landscape page a row, with the emotion curve over the phases and the plan below it.

mod data;

use super::pdf::{PageData, Pdf, Template, set};
use crate::base::DateTime;
use crate::domain::experience::sheet::PlanSheet;
use crate::domain::experience::{Cell, PlanRow};
use crate::i18n::{Formats, Words};
use data::{Data, Pen};
use std::collections::HashMap;

/// What the document is made of.
#[derive(Clone, Copy, Debug)]
pub struct PlanReport<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// The plan.
    pub sheet: &'a PlanSheet,
    /// What was learned in the cells, a few lines each.
    pub heard: &'a HashMap<Cell, Vec<String>>,
    /// One row alone, or all that have anything planned or measured.
    pub row: Option<PlanRow>,
    /// When it was printed.
    pub at: DateTime,
}

/// The document as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, report: &PlanReport<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, report).map(|pdf| pdf.bytes)
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, report: &PlanReport<'_>) -> Result<Pdf, String> {
    let sheet = report.sheet;
    let pen = Pen { words, formats, sheet, heard: report.heard };
    let planned = |row: PlanRow| sheet.progress(row).cards > 0 || sheet.curve(row).felt.iter().any(|felt| felt.n > 0);
    let shown = sheet.rows.iter().filter(|(row, _)| report.row.map_or_else(|| planned(*row), |wanted| wanted == *row));
    let pages: Vec<_> = shown.map(|row| pen.page(row)).collect();
    let title = words.with("report-plan-heading", &[("year", sheet.plan.year.to_string().into())]);
    let data = Data {
        page: PageData::new(words, formats, report.firm, report.at).titled(title.clone(), title).footed(words.text("report-plan-foot")),
        nothing: if pages.is_empty() { words.text("report-plan-nothing") } else { String::new() },
        columns: pen.columns(),
        scale: words.text("experience-curve"),
        wanted: words.text("experience-wanted"),
        measured: words.text("experience-measured"),
        phase: words.text("report-plan-phase"),
        pages,
    };
    set(Template::Experience, &data)
}

#[cfg(test)]
mod tests;
