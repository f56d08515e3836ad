//! The firm's own development on paper: the plan with its targets, SWOT and TOWS, and the path, whole or SWOT alone.

mod data;

use super::pdf::{PageData, Pdf, Template, breakable, set};
use crate::base::DateTime;
use crate::domain::summary::Development;
use crate::i18n::{Formats, Words};
use data::{Data, Pen};

/// What the document shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// The plan, SWOT and TOWS, and the path.
    Whole,
    /// SWOT and TOWS alone.
    Swot,
}

/// What the document is made of.
#[derive(Clone, Copy, Debug)]
pub struct DevelopmentReport<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// What the register knows.
    pub development: &'a Development,
    /// Which parts are shown.
    pub parts: Parts,
    /// When it was printed.
    pub at: DateTime,
}

/// The document as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, report: &DevelopmentReport<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, report).map(|pdf| pdf.bytes)
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, report: &DevelopmentReport<'_>) -> Result<Pdf, String> {
    let pen = Pen { words, formats, development: report.development, today: report.at.date() };
    let whole = report.parts == Parts::Whole;
    let title = if whole { words.text("report-development-kind") } else { words.text("report-swot-kind") };
    let swot = pen.swot();
    let path = if whole { pen.path() } else { None };
    let targets = if whole { pen.targets() } else { Vec::new() };
    let is_empty = targets.is_empty() && swot.is_none() && path.is_none();
    let lines = match (is_empty, whole) {
        (true, _) => vec![words.text("report-development-nothing")],
        (false, true) => vec![pen.count()],
        (false, false) => Vec::new(),
    };
    let data = Data {
        page: PageData::new(words, formats, report.firm, report.at)
            .titled(title.clone(), title)
            .footed(words.text("report-development-foot")),
        lines: lines.into_iter().map(|line| breakable(&line)).collect(),
        targets,
        milestone_heads: data::milestone_heads(words),
        fact_heads: data::fact_heads(words),
        gaps_title: words.text("report-development-gaps"),
        swot,
        path,
    };
    set(Template::Development, &data)
}

#[cfg(test)]
mod tests;
