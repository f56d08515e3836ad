//! The sums of the segments as lines: how many, what they bought, their equity with its range as far as the base can tell.

use super::marks::ORDER;
use crate::domain::portfolio::{Point, SegmentSum, Shared, sum};
use crate::domain::segment::Segment;
use crate::domain::value::run::ValueRun;
use crate::domain::value::{Level, Range};
use crate::ui::app::page::LoadCx;

/// A line of the table of sums.
#[derive(Clone, Debug)]
pub(super) struct SumLine {
    /// `None` is the whole base.
    pub(super) segment: Option<Segment>,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) purchases: String,
    pub(super) equity: String,
    pub(super) range: String,
}

/// From this equity on amounts are told in thousands.
const THOUSANDS: f64 = 50_000.0;

/// Whether equities are told in thousands of euros.
pub(super) fn in_thousands(run: Option<&ValueRun>) -> bool {
    run.is_some_and(|run| run.totals.customer_equity >= THOUSANDS)
}

/// The lines of all segments and of the whole.
pub(super) fn sum_lines(all: &[Point], run: Option<&ValueRun>, cx: &LoadCx<'_>) -> Vec<SumLine> {
    let total = run.map_or((0.0, Range::default()), |run| (run.totals.customer_equity, run.totals.range));
    let shared = Shared::of(all.iter(), total);
    let of = |segment: Segment| {
        let summed = sum(all.iter().filter(|point| point.segment == segment), shared);
        line(Some(segment), &summed, run, cx)
    };
    let mut lines: Vec<SumLine> = ORDER.iter().map(|segment| of(*segment)).collect();
    let mut whole = sum(all.iter(), shared);
    (whole.equity, whole.range) = total;
    lines.push(line(None, &whole, run, cx));
    lines
}

fn line(segment: Option<Segment>, summed: &SegmentSum, run: Option<&ValueRun>, cx: &LoadCx<'_>) -> SumLine {
    let number = |value: f64| cx.formats.number(value.round() as i64);
    let dash = || "–".to_owned();
    let name = segment.map_or_else(|| cx.words.text("value-equity"), |segment| cx.words.label(segment));
    let purchases = if segment == Some(Segment::Acquisition) { dash() } else { number(summed.purchases.euros()) };
    let (equity, range) = amounts(summed, run, &number);
    SumLine { segment, name, count: number(summed.customers as f64), purchases, equity, range }
}

/// Equity and its range as the level allows; a rough base tells its range only, with two figures.
fn amounts(summed: &SegmentSum, run: Option<&ValueRun>, number: &dyn Fn(f64) -> String) -> (String, String) {
    let dash = || "–".to_owned();
    let level = run.map_or(Level::TooLittle, |run| run.level);
    if level == Level::TooLittle || summed.equity <= 0.0 {
        return (dash(), dash());
    }
    let unit = if in_thousands(run) { 1_000.0 } else { 1.0 };
    let rough = level == Level::Rough;
    let shown = |euros: f64| number(if rough { two_figures(euros) / unit } else { euros / unit });
    let range = format!("{}–{}", shown(summed.range.low), shown(summed.range.high));
    (if rough { dash() } else { shown(summed.equity) }, range)
}

fn two_figures(euros: f64) -> f64 {
    let step = 10_f64.powf(euros.max(1.0).log10().floor() - 1.0).max(1.0);
    (euros / step).round() * step
}
