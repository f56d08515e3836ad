//! The measures on paper: the chosen ones first with their trend and target, then all of them, and the base year by year.

use super::pdf::{PageData, Pdf, Template, set};
use crate::base::DateTime;
use crate::domain::measure::target::TargetState;
use crate::domain::measure::{Measure, MeasurePeriod};
use crate::domain::summary::Dashboard;
use crate::i18n::{Formats, Words};
use serde::Serialize;

/// What the document is made of.
#[derive(Clone, Copy, Debug)]
pub struct DashboardReport<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// What the register knows.
    pub dashboard: &'a Dashboard,
    /// When it was printed.
    pub at: DateTime,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Data {
    page: PageData,
    line: String,
    cards: Vec<CardData>,
    all: String,
    heads: [String; 5],
    rows: Vec<[String; 5]>,
    base: String,
    base_heads: [String; 5],
    base_rows: Vec<[String; 5]>,
}

#[derive(Serialize)]
struct CardData {
    title: String,
    value: String,
    change: String,
    target: String,
    state: String,
    tone: &'static str,
    n: String,
    /// Heights of the trend from 0 to 1, −1 where nothing is known.
    trend: Vec<f64>,
    /// Height of the target; −1 for none.
    goal: f64,
}

/// The document as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, report: &DashboardReport<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, report).map(|pdf| pdf.bytes)
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, report: &DashboardReport<'_>) -> Result<Pdf, String> {
    let board = &report.dashboard.board;
    let title = words.text("report-dashboard-kind");
    let segment = match board.segment {
        Some(segment) => words.label(segment),
        None => words.inside(&words.text("dashboard-all")),
    };
    let args = [("period", words.label(board.period).into()), ("segment", segment.into()), ("date", formats.date(board.as_of).into())];
    let data = Data {
        page: PageData::new(words, formats, report.firm, report.at)
            .titled(title.clone(), title)
            .footed(words.text("report-dashboard-foot")),
        line: words.with("report-dashboard-line", &args),
        cards: report.dashboard.cards.iter().filter_map(|measure| card(words, report, *measure)).collect(),
        all: words.text("report-dashboard-all"),
        heads: [
            words.text("report-dashboard-head-measure"),
            words.text("report-dashboard-head-value"),
            words.text("report-dashboard-head-change"),
            words.text("report-dashboard-head-target"),
            words.text("report-dashboard-head-n"),
        ],
        rows: Measure::ALL.iter().filter_map(|measure| row(words, report, *measure)).collect(),
        base: words.text("report-dashboard-base"),
        base_heads: [
            words.text("report-dashboard-head-year"),
            words.text("report-dashboard-head-active"),
            words.text("report-dashboard-head-new"),
            words.text("report-dashboard-head-won"),
            words.text("report-dashboard-head-lost"),
        ],
        base_rows: base_rows(formats, report),
    };
    set(Template::Dashboard, &data)
}

/// Value, change, target and n of a measure; in the place of a value why there is none.
fn told(words: &Words, report: &DashboardReport<'_>, measure: Measure) -> Option<[String; 4]> {
    let dashboard = report.dashboard;
    let measured = dashboard.board.get(measure)?;
    let now = measured.now();
    let value = match words.measured_now(measured, dashboard.level) {
        none if none.is_empty() && measured.has_too_few() => words.text("measure-too-few"),
        none if none.is_empty() => words.text("measure-nothing"),
        value => value,
    };
    let target = dashboard.target(measure).map(|target| words.measured(measure, target.values.value)).unwrap_or_default();
    let n = if now.n > 0 { words.counted(measure, now.n) } else { String::new() };
    Some([value, words.measure_change(measured, dashboard.board.period), target, n])
}

fn row(words: &Words, report: &DashboardReport<'_>, measure: Measure) -> Option<[String; 5]> {
    let [value, change, target, n] = told(words, report, measure)?;
    Some([words.label(measure), value, change, target, n])
}

fn card(words: &Words, report: &DashboardReport<'_>, measure: Measure) -> Option<CardData> {
    let [value, change, target, n] = told(words, report, measure)?;
    let measured = report.dashboard.board.get(measure)?;
    let goal = report.dashboard.target(measure);
    let shown = measured.shown(measured.now());
    let state = goal.zip(shown).map(|(goal, value)| goal.state(value, measured.change(), report.at.date()));
    let tone = match state {
        Some(TargetState::Reached) => "good",
        Some(TargetState::Behind) => "warn",
        _ => "plain",
    };
    let (trend, goal_height) = heights(&measured.trend(), goal.map(|goal| goal.values.value));
    let target =
        if target.is_empty() { words.text("measure-target-none") } else { words.with("measure-target-line", &[("value", target.into())]) };
    let state = state.map(|state| words.label(state)).unwrap_or_default();
    Some(CardData { title: words.label(measure), value, change, target, state, tone, n, trend, goal: goal_height })
}

/// A trend and its target between 0 and 1; −1 for what isn't known.
fn heights(trend: &[Option<f64>], goal: Option<f64>) -> (Vec<f64>, f64) {
    let known = trend.iter().flatten().copied().chain(goal);
    let (low, high) = known.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    let height = |value: f64| if high > low { (value - low) / (high - low) } else { 0.5 };
    (trend.iter().map(|value| value.map_or(-1.0, height)).collect(), goal.map_or(-1.0, height))
}

/// The base of each of the last steps, the newest last.
fn base_rows(formats: Formats, report: &DashboardReport<'_>) -> Vec<[String; 5]> {
    let board = &report.dashboard.base;
    let windows = board.period.windows(board.as_of);
    let of = |measure: Measure, at: usize| board.get(measure).and_then(|one| one.points.get(at)?.value);
    let number = |value: Option<f64>| value.map(|value| formats.decimal(value, 0)).unwrap_or_default();
    let rows = windows.iter().enumerate().filter(|(at, _)| of(Measure::ActiveCustomers, *at).is_some());
    rows.map(|(at, window)| {
        let first = match board.period {
            MeasurePeriod::Month => formats.month(window.first),
            _ => window.first.year().to_string(),
        };
        let rest = [Measure::ActiveCustomers, Measure::NewCustomers, Measure::WonBackCustomers, Measure::LostCustomers];
        let [active, new, won, lost] = rest.map(|measure| number(of(measure, at)));
        [first, active, new, won, lost]
    })
    .collect()
}

#[cfg(test)]
mod tests;
