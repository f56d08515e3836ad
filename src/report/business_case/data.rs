//! The shapes that the template reads, the chart's points and the sums by year.

use super::super::pdf::PageData;
use super::Pen;
use crate::base::axis;
use crate::base::money::Cents;
use crate::domain::business_case::{Period, Scenario, YearOutcome};
use crate::i18n::Words;
use crate::i18n::business_case::CaseTeller;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Data {
    pub(super) page: PageData,
    pub(super) name: String,
    pub(super) line: String,
    pub(super) sentence: Vec<String>,
    pub(super) range: Vec<String>,
    pub(super) remarks: String,
    pub(super) facts: Vec<Fact>,
    pub(super) chart: Chart,
    pub(super) scenarios: Vec<ScenarioRow>,
    pub(super) years: YearTable,
    pub(super) tables: Vec<LineTable>,
    pub(super) unjustified: Vec<NamedRow>,
    pub(super) swings: Vec<SwingRow>,
    pub(super) answers: Vec<Answer>,
    pub(super) method: [String; 6],
    pub(super) words: HeadWords,
}

#[derive(Serialize)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) value: String,
    pub(super) note: String,
}

/// Everything in parts of the plot: 0 at the left and at the foot, 1 at the right and at the top.
#[derive(Serialize)]
pub(super) struct Chart {
    alt: String,
    lines: Vec<ChartLine>,
    ticks: Vec<Tick>,
    parts: Vec<String>,
    zero: f64,
    marker: Option<Mark>,
}

#[derive(Serialize)]
struct ChartLine {
    name: String,
    /// `main`, `better` or `worse`.
    look: &'static str,
    points: Vec<(f64, f64)>,
}

#[derive(Serialize)]
struct Tick {
    at: f64,
    label: String,
}

#[derive(Serialize)]
struct Mark {
    at: (f64, f64),
    label: String,
}

#[derive(Serialize)]
pub(super) struct ScenarioRow {
    pub(super) name: String,
    pub(super) note: String,
    pub(super) cells: Vec<String>,
    pub(super) paid: String,
}

#[derive(Serialize)]
pub(super) struct YearTable {
    heads: Vec<String>,
    rows: Vec<YearRow>,
}

#[derive(Serialize)]
struct YearRow {
    cells: Vec<String>,
    strong: bool,
}

#[derive(Serialize)]
pub(super) struct LineTable {
    pub(super) title: String,
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<LineRow>,
    pub(super) total: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct LineRow {
    pub(super) name: String,
    pub(super) cells: Vec<String>,
    pub(super) basis: String,
    pub(super) rationale: String,
    pub(super) source: String,
    pub(super) lacks: bool,
}

#[derive(Serialize)]
pub(super) struct NamedRow {
    pub(super) name: String,
    pub(super) value: String,
}

#[derive(Serialize)]
pub(super) struct SwingRow {
    pub(super) name: String,
    pub(super) low: String,
    pub(super) high: String,
    /// How far it goes either way, as a part of the widest.
    pub(super) share: f64,
}

#[derive(Serialize)]
pub(super) struct Answer {
    pub(super) question: String,
    pub(super) text: String,
    pub(super) given: bool,
}

/// Titles and heads of columns.
#[derive(Serialize)]
pub(super) struct HeadWords {
    chart: String,
    unit: String,
    scenarios: String,
    scenario_heads: Vec<String>,
    years: String,
    lines: String,
    total: String,
    unjustified: String,
    unjustified_text: String,
    sensitivity: String,
    sensitivity_text: String,
    sensitivity_heads: Vec<String>,
    questions: String,
    method: String,
}

pub(super) fn head_words(words: &Words) -> HeadWords {
    HeadWords {
        chart: words.text("business-case-cumulative"),
        unit: words.text("report-case-unit"),
        scenarios: words.text("report-case-scenarios"),
        scenario_heads: vec![
            words.text("business-case-scenario"),
            words.text("business-case-row-investment"),
            words.text("report-case-brings"),
            words.text("business-case-row-net"),
            words.text("business-case-row-roi"),
            words.text("report-case-present"),
            words.text("business-case-row-month"),
        ],
        years: words.text("business-case-tab-years"),
        lines: words.text("report-case-lines"),
        total: words.text("business-case-total"),
        unjustified: words.text("report-case-unjustified"),
        unjustified_text: words.text("report-case-unjustified-text"),
        sensitivity: words.text("business-case-tab-sensitivity"),
        sensitivity_text: words.text("business-case-sensitivity-text"),
        sensitivity_heads: vec![
            words.text("report-case-line"),
            words.text("report-case-low"),
            String::new(),
            words.text("report-case-high"),
        ],
        questions: words.text("report-case-questions"),
        method: words.text("report-case-method"),
    }
}

/// The cumulative lines, from the same figures as on screen.
pub(super) fn chart(pen: &Pen<'_>) -> Chart {
    let past = pen.case.values.period == Period::Past;
    let shown: &[Scenario] = if past { &[Scenario::Expected] } else { Scenario::ALL };
    let values: Vec<(Scenario, Vec<f64>)> =
        shown.iter().map(|scenario| (*scenario, CaseTeller::cumulative(pen.outcome.of(*scenario)))).collect();
    let ticks = axis::ticks(values.iter().flat_map(|(_, values)| values.iter().copied()));
    let (low, high) = (ticks.first().copied().unwrap_or(0.0), ticks.last().copied().unwrap_or(1.0));
    let y = |value: f64| (value - low) / (high - low).max(f64::MIN_POSITIVE);
    let steps = pen.outcome.expected.months.len().max(1) as f64;
    let points = |values: &[f64]| values.iter().enumerate().map(|(at, value)| (at as f64 / steps, y(*value))).collect();
    let line = |(scenario, values): &(Scenario, Vec<f64>)| ChartLine {
        name: if past { pen.words.text("business-case-actual") } else { pen.words.label(*scenario) },
        look: match scenario {
            Scenario::Cautious => "worse",
            Scenario::Expected => "main",
            Scenario::Bold => "better",
        },
        points: points(values),
    };
    let total = &pen.outcome.expected.total;
    let reached = total.payback_months(pen.case.values.start_year).and_then(|months| usize::try_from(months).ok());
    let expected = CaseTeller::cumulative(&pen.outcome.expected);
    let marker = reached.filter(|_| total.investment.0 != 0).zip(total.payback_month).and_then(|(at, month)| {
        let label = pen.words.with("business-case-paid-tag", &[("month", pen.formats.month(month).into())]);
        Some(Mark { at: (at as f64 / steps, y(*expected.get(at)?)), label })
    });
    let told = |scenario: &Scenario| {
        let total = &pen.outcome.of(*scenario).total;
        let args = [
            ("scenario", pen.words.label(*scenario).into()),
            ("net", pen.money(total.net).into()),
            ("payback", pen.teller.payback(total).into()),
        ];
        pen.words.with("business-case-chart-said", &args)
    };
    Chart {
        alt: shown.iter().map(told).collect::<Vec<_>>().join("; "),
        lines: values.iter().map(line).collect(),
        ticks: ticks.iter().map(|tick| Tick { at: y(*tick), label: pen.formats.decimal(*tick, 0) }).collect(),
        parts: pen.case.values.years().map(|year| year.to_string()).collect(),
        zero: y(0.0),
        marker,
    }
}

/// Sums of each year and of all.
pub(super) fn years(pen: &Pen<'_>) -> YearTable {
    let words = pen.words;
    let (years, total) = (&pen.outcome.expected.years, &pen.outcome.expected.total);
    let all = YearOutcome { year: 0, investment: total.investment, savings: total.savings, benefits: total.benefits };
    let row = |name: String, part: fn(&YearOutcome) -> Cents, strong: bool| {
        let cells = years.iter().chain([&all]).map(|year| pen.euros(part(year)));
        YearRow { cells: std::iter::once(name).chain(cells).collect(), strong }
    };
    let rois = years.iter().map(YearOutcome::roi_percent).chain([total.roi_percent]).map(|roi| words.roi_percent(roi));
    let mut heads = vec![String::new()];
    heads.extend(years.iter().map(|year| year.year.to_string()));
    heads.push(words.text("business-case-total"));
    YearTable {
        heads,
        rows: vec![
            row(words.text("business-case-row-investment"), |year| year.investment, false),
            row(words.text("business-case-row-savings"), |year| year.savings, false),
            row(words.text("business-case-row-benefits"), |year| year.benefits, false),
            row(words.text("business-case-row-net"), YearOutcome::net, true),
            YearRow { cells: std::iter::once(words.text("business-case-row-roi")).chain(rois).collect(), strong: false },
        ],
    }
}
