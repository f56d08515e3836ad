//! Feedback out: a row of our own file, with the days of its steps.

use super::interactions::Names;
use super::write::CsvOut;
use crate::base::Date;
use crate::domain::feedback::{BondObject, Feedback};
use crate::domain::interaction::Emotion;

/// Columns of our own file of feedback.
pub const HEADER: &[&str] = &[
    "customer_code",
    "customer",
    "contact",
    "kind",
    "date",
    "words",
    "product",
    "phase",
    "object",
    "emotion",
    "status",
    "deadline",
    "from_consumer",
    "nps",
    "csat",
    "learned",
    "acknowledged_on",
    "in_progress_on",
    "resolved_on",
    "told_back_on",
];

/// Writes a feedback as a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, names: Names<'_>, feedback: &Feedback) -> std::io::Result<()> {
    let values = &feedback.values;
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    for name in [names.code, names.customer, names.contact] {
        out.text(name)?;
    }
    out.raw(values.kind.code())?;
    out.raw(&day(values.on))?;
    out.text(&values.words)?;
    out.text(&values.product)?;
    out.text(names.phase)?;
    out.raw(values.object.map(BondObject::code).unwrap_or_default())?;
    out.raw(values.emotion.map(Emotion::code).unwrap_or_default())?;
    out.raw(values.status.code())?;
    out.raw(&day(values.deadline))?;
    out.raw(if values.from_consumer { "1" } else { "0" })?;
    out.raw(&number(values.nps))?;
    out.raw(&number(values.csat))?;
    out.text(&values.learned)?;
    for step in [feedback.steps.acknowledged, feedback.steps.in_progress, feedback.steps.resolved, feedback.steps.told_back] {
        out.raw(&day(step))?;
    }
    out.end_row()
}
