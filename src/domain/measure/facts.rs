//! What measures are counted from: customers with what they bought, feedback, emotions, and what was noted month by month.

use crate::base::Date;
use crate::domain::feedback::FeedbackKind;
use crate::domain::segment::Segment;
use crate::domain::value::{History, Level};

/// A customer as measures see her.
#[derive(Clone, Debug, Default)]
pub struct CustomerFacts {
    /// The target segment that holds.
    pub segment: Option<Segment>,
    /// When she came: entered, or first bought; `None` counts as never.
    pub came: Option<Date>,
    /// Where she came from; empty when nobody knows.
    pub source: String,
    /// What she bought, day by day.
    pub history: History,
    /// Days with a margin of their own: the day, the margin and the amount it belongs to, in cents.
    pub margins: Vec<(Date, i64, i64)>,
    /// Her value by the last valuation.
    pub value: Option<f64>,
    /// Whether her care is in time; `None` without a care model.
    pub in_time: Option<bool>,
    /// Her segments as they were noted, oldest first: from that day on.
    pub segments: Vec<(Date, Option<Segment>)>,
}

impl CustomerFacts {
    /// Her segment as noted on a day; `None` before the first note.
    pub fn segment_on(&self, day: Date) -> Option<Option<Segment>> {
        self.segments.iter().rev().find(|(since, _)| *since <= day).map(|(_, segment)| *segment)
    }
}

/// A feedback as measures see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedbackFact {
    /// Segment of its giver.
    pub segment: Option<Segment>,
    /// When it came.
    pub on: Date,
    /// Its kind.
    pub kind: FeedbackKind,
    /// Would recommend, 0 to 10.
    pub nps: Option<i64>,
    /// Satisfied, 1 to 5.
    pub csat: Option<i64>,
    /// When it was first answered.
    pub answered: Option<Date>,
}

/// An emotion that was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmotionFact {
    /// Segment of who felt it.
    pub segment: Option<Segment>,
    /// When.
    pub on: Date,
    /// −2 to 2.
    pub emotion: i64,
}

/// What was noted at the end of a month, or today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthNote {
    /// The day.
    pub on: Date,
    /// Customer equity with its range and what the base could tell; `None` where it wasn't computed.
    pub equity: Option<Equity>,
    /// Customers whose care was in time, and all with a care model.
    pub care: Option<(usize, usize)>,
}

/// Customer equity of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Equity {
    /// Euros.
    pub sum: f64,
    /// Its range.
    pub range: (f64, f64),
    /// What the base could tell.
    pub level: Level,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Every customer who isn't in the bin.
    pub customers: Vec<CustomerFacts>,
    /// All feedback.
    pub feedback: Vec<FeedbackFact>,
    /// All emotions.
    pub emotions: Vec<EmotionFact>,
    /// Notes, oldest first; the last may be of today.
    pub notes: Vec<MonthNote>,
    /// Margin of purchases without a margin of their own, 0.4 for 40 %.
    pub margin: Option<f64>,
    /// How far each open development target is, 0 to 1.
    pub development: Vec<f64>,
}
