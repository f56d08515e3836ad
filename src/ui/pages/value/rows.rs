//! Rows of customers that are fetched for what is in sight only.

use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::portfolio::{Point, ShownValue, ValueClass};
use crate::domain::segment::{Segment, Thresholds};
use crate::domain::summary::PortfolioRow;
use crate::domain::value::{Activity, Level};
use crate::store::summaries;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::LoadCx;
use std::collections::HashMap;
use std::ops::Range;

/// Rows read around those in sight.
const AROUND: usize = 40;

/// A customer as a line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) id: CustomerId,
    pub(super) name: String,
    pub(super) segment: Segment,
    pub(super) now: String,
    pub(super) potential: String,
    /// Where the potential is from.
    pub(super) source: String,
    pub(super) value: String,
    pub(super) activity: String,
    pub(super) note: Note,
}

/// What stands below the name.
#[derive(Clone, Debug)]
pub(super) enum Note {
    /// A hand gave the segment, and why.
    Hand(String),
    /// So near a threshold that little would move her.
    Close(String),
    /// Anything else.
    Plain(String),
}

/// What a line is made from besides its row.
pub(super) struct Told<'a> {
    pub(super) points: &'a HashMap<CustomerId, Point>,
    pub(super) thresholds: Thresholds,
    pub(super) classes: Option<(Level, (f64, f64))>,
}

/// A list of customers.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) ids: Vec<CustomerId>,
    pub(super) seen: Range<usize>,
    pub(super) loaded: Range<usize>,
    pub(super) lines: Vec<Line>,
}

impl Rows {
    /// Other customers, from the top.
    pub(super) fn set(&mut self, ids: Vec<CustomerId>) {
        self.ids = ids;
        self.loaded = 0..0;
        self.lines.clear();
    }

    /// Whether lines in sight are missing.
    pub(super) fn lacks(&self) -> bool {
        let end = self.seen.end.min(self.ids.len());
        self.seen.start < end && (self.seen.start < self.loaded.start || end > self.loaded.end)
    }

    /// Reads what is in sight.
    pub(super) fn fetch(&mut self, db: Reader<'_>, cx: &LoadCx<'_>, told: &Told<'_>) -> StoreResult<()> {
        let end = (self.seen.end.max(1) + AROUND).min(self.ids.len());
        self.loaded = self.seen.start.saturating_sub(AROUND).min(end)..end;
        let wanted = self.ids.get(self.loaded.clone()).unwrap_or_default();
        let rows = summaries::portfolio_rows(db, wanted)?;
        if rows.len() < wanted.len() {
            let there: std::collections::HashSet<CustomerId> = rows.iter().map(|row| row.id).collect();
            let gone: Vec<CustomerId> = wanted.iter().copied().filter(|id| !there.contains(id)).collect();
            self.ids.retain(|id| !gone.contains(id));
            self.loaded.end -= gone.len();
        }
        self.lines = rows.iter().filter_map(|row| line(row, cx, told)).collect();
        Ok(())
    }

    /// The line at a place, once it was read.
    pub(super) fn at(&self, place: usize) -> Option<&Line> {
        self.lines.get(place.checked_sub(self.loaded.start)?)
    }
}

fn line(row: &PortfolioRow, cx: &LoadCx<'_>, told: &Told<'_>) -> Option<Line> {
    let point = told.points.get(&row.id)?;
    let words = cx.words;
    let money = |cents: Cents| words.formats().number((cents.euros()).round() as i64);
    let shown = |(value, _)| {
        let (level, cuts) = told.classes?;
        ShownValue::of(level, value, ValueClass::of(value, cuts))
    };
    let can_tell = told.classes.is_some_and(|(level, _)| level != Level::TooLittle);
    let activity = row.p_alive.filter(|_| can_tell).map(|p| words.label(Activity::of(p))).unwrap_or_default();
    let source = match (point.standing.potential, point.entered) {
        (None, _) => words.text("value-potential-unknown"),
        (Some(_), true) => words.text("value-potential-entered"),
        (Some(_), false) => words.text("value-potential-proposed"),
    };
    Some(Line {
        id: row.id,
        name: row.name.clone(),
        segment: point.segment,
        now: money(point.standing.current),
        potential: point.standing.potential.map(money).unwrap_or_else(|| "–".to_owned()),
        source,
        value: point.value.and_then(shown).map(|value| words.shown_value(value)).unwrap_or_default(),
        note: note(row, cx, (point, &told.thresholds), &activity),
        activity,
    })
}

fn note(row: &PortfolioRow, cx: &LoadCx<'_>, (point, thresholds): (&Point, &Thresholds), activity: &str) -> Note {
    if let Some(reason) = &row.hand_reason {
        return Note::Hand(cx.words.with("value-by-hand", &[("reason", reason.as_str().into())]));
    }
    if Segment::is_close(&point.standing, thresholds) {
        return Note::Close(cx.words.text("value-close"));
    }
    if point.is_late {
        return Note::Plain(cx.words.text("value-care-late"));
    }
    match row.next_due {
        Some(due) => Note::Plain(format!("{} {}", row.next_step, cx.formats.date_short(due))),
        None => Note::Plain(activity.to_owned()),
    }
}
