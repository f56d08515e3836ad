//! The clock: real in the program, made up in tests. Nothing else reads the time.

use crate::base::{Date, DateTime};
use jiff::{Timestamp, Zoned, tz::TimeZone};

/// Where the time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock and time zone.
    System,
    /// One moment for ever, for tests, `--as-of` and repeatable reports; always in UTC.
    Fixed(Timestamp),
}

impl Clock {
    /// A clock that stands at a local date and time.
    pub fn fixed(at: DateTime) -> Self {
        Self::Fixed(at.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Now, in the zone of the clock.
    #[allow(clippy::disallowed_methods, reason = "the one place that asks the system for the time")]
    pub fn now(&self) -> Zoned {
        match self {
            Self::System => Zoned::now(),
            Self::Fixed(at) => at.to_zoned(TimeZone::UTC),
        }
    }

    /// Now as UTC milliseconds, as the file keeps it.
    pub fn now_ms(&self) -> i64 {
        self.now().timestamp().as_millisecond()
    }

    /// Today.
    pub fn today(&self) -> Date {
        self.now().date()
    }
}
