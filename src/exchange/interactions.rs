//! Interactions out: a row of our own file. Names of customer, person and phase are handed in.

use super::write::CsvOut;
use crate::domain::interaction::{Emotion, NewInteraction};

/// Columns of our own file of interactions.
pub const HEADER: &[&str] =
    &["customer_code", "customer", "contact", "date", "time", "channel", "direction", "person", "phase", "text", "learned", "emotion"];

/// Names that an interaction's ids stand for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Names<'a> {
    /// Code of the customer.
    pub code: &'a str,
    /// Name of the customer.
    pub customer: &'a str,
    /// Name of the contact person.
    pub contact: &'a str,
    /// Name of the person of the firm.
    pub person: &'a str,
    /// Name of the phase.
    pub phase: &'a str,
}

/// Writes an interaction as a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, names: Names<'_>, interaction: &NewInteraction) -> std::io::Result<()> {
    for name in [names.code, names.customer, names.contact] {
        out.text(name)?;
    }
    out.raw(&interaction.at.date().to_string())?;
    out.raw(&interaction.at.strftime("%H:%M").to_string())?;
    out.raw(interaction.channel.code())?;
    out.raw(interaction.direction.code())?;
    out.text(names.person)?;
    out.text(names.phase)?;
    out.text(&interaction.text)?;
    out.text(&interaction.learned)?;
    out.raw(interaction.emotion.map(Emotion::code).unwrap_or_default())?;
    out.end_row()
}
