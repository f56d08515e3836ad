//! Tasks out: a row of our own file.

use super::interactions::Names;
use super::write::CsvOut;
use crate::domain::task::Task;

/// Columns of our own file of tasks.
pub const HEADER: &[&str] = &["customer_code", "customer", "contact", "kind", "title", "due", "time", "person", "reason", "done_at"];

/// Writes a task as a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, names: Names<'_>, task: &Task) -> std::io::Result<()> {
    for name in [names.code, names.customer, names.contact] {
        out.text(name)?;
    }
    out.raw(task.values.kind.code())?;
    out.text(&task.values.title)?;
    out.raw(&task.values.due.map(|due| due.to_string()).unwrap_or_default())?;
    out.raw(&task.values.due_time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default())?;
    out.text(names.person)?;
    out.text(&task.values.reason)?;
    out.raw(&task.done_on.map(|day| day.to_string()).unwrap_or_default())?;
    out.end_row()
}
