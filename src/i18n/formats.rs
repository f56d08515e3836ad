//! Stand-in until the formats arrive.
#![allow(missing_docs, clippy::unused_self, reason = "stand-in")]
use crate::base::{Date, Time};
pub struct Formats;
impl Formats {
    pub fn new(_lang: super::Lang) -> Self { Self }
    pub fn date(&self, d: Date) -> String { d.to_string() }
    pub fn weekday_date(&self, d: Date) -> String { d.to_string() }
    pub fn time(&self, d: Time) -> String { d.to_string() }
    pub fn decimal(&self, v: f64, _places: u8) -> String { v.to_string() }
    pub fn number(&self, v: i64) -> String { v.to_string() }
    pub fn money(&self, c: crate::base::money::Cents) -> String { c.0.to_string() }
    pub fn parse_date(&self, t: &str, _today: Date) -> Option<Date> { t.parse().ok() }
    pub fn parse_time(&self, t: &str) -> Option<Time> { t.parse().ok() }
    pub fn parse_cents(&self, t: &str) -> Option<crate::base::money::Cents> { t.parse().ok().map(crate::base::money::Cents) }
    pub fn parse_decimal(&self, t: &str) -> Option<f64> { t.parse().ok() }
}
