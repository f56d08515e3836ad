//! Care out: a row a clock as CSV, or the same as JSON with numbers as computed. Not read back.

use super::write::CsvOut;
use crate::base::Date;
use crate::domain::care_model::{Clock, ClockKey, standing};
use serde_json::{Value, json};
use std::io::{self, Write};

/// Columns of the file.
pub const HEADER: &[&str] =
    &["customer_code", "model", "clock", "channel_or_act", "since", "due", "days", "ratio", "light", "asleep_until"];

/// A clock with the names around it.
#[derive(Clone, Debug, PartialEq)]
pub struct CareLine<'a> {
    /// The customer's code.
    pub code: &'a str,
    /// The model's name.
    pub model: &'a str,
    /// The act's title; empty for silences.
    pub act: &'a str,
    /// The clock.
    pub clock: Clock,
}

impl CareLine<'_> {
    /// What kind of clock it is, and what it counts: a channel by its code, an act by its title and year, nothing for any contact.
    fn what(&self) -> (&'static str, String) {
        match self.clock.key {
            ClockKey::Silence(channel) => ("silence", channel.map(|channel| channel.code().to_owned()).unwrap_or_default()),
            ClockKey::Action(_, year) => ("act", format!("{} {year}", self.act)),
        }
    }

    /// The clock on a day, numbers as computed.
    pub fn json(&self, as_of: Date) -> Value {
        let (stands, (clock, what)) = (standing(&self.clock, as_of), self.what());
        json!({
            "customer_code": self.code,
            "model": self.model,
            "clock": clock,
            "channel_or_act": what,
            "since": self.clock.since.to_string(),
            "due": self.clock.due.to_string(),
            "days": stands.days,
            "ratio": stands.ratio,
            "light": stands.light.code(),
            "asleep_until": self.clock.asleep_until.map(|day| day.to_string()),
        })
    }

    /// Writes the clock on a day as a row under [`HEADER`].
    ///
    /// # Errors
    /// What the writer says.
    pub fn write<W: Write>(&self, out: &mut CsvOut<W>, as_of: Date) -> io::Result<()> {
        let (stands, (clock, what)) = (standing(&self.clock, as_of), self.what());
        out.text(self.code)?;
        out.text(self.model)?;
        out.raw(clock)?;
        out.text(&what)?;
        out.raw(&self.clock.since.to_string())?;
        out.raw(&self.clock.due.to_string())?;
        out.raw(&stands.days.to_string())?;
        out.raw(&stands.ratio.to_string())?;
        out.raw(stands.light.code())?;
        out.raw(&self.clock.asleep_until.map(|day| day.to_string()).unwrap_or_default())?;
        out.end_row()
    }
}
