//! What comes of the case that is shown, as strings and points: made anew at each edit, from the values alone.

use super::lines::{self, Table};
use crate::domain::business_case::{BusinessCase, Comparison, LineKind, Outcome, Period, Question, Scenario, compute};
use crate::i18n::Words;
use crate::i18n::business_case::CaseTeller;
use crate::ui::kit::line_chart::{Line, Marker, Stroked};
use crate::ui::kit::radio_list::RadioRow;
use crate::ui::kit::sheet::Row;
use crate::ui::kit::tabs::Tab;

/// The case beside which the shown one is set: an estimate of years behind, or the outcome of an estimate.
pub(super) struct Beside {
    /// Its line in the chart, from the first year of the shown case on.
    pub(super) line: Line,
    /// Both compared.
    pub(super) comparison: Comparison,
    /// Name of the estimate.
    pub(super) estimate: String,
    /// Name of the actual case.
    pub(super) actual: String,
}

/// How much of what the case brings is justified.
#[derive(Default)]
pub(super) struct Justified {
    /// As percent; empty where nothing is brought.
    pub(super) percent: String,
    /// The same of one.
    pub(super) share: f32,
    /// What lacks a rationale, in words.
    pub(super) text: String,
    /// The first line that lacks one.
    pub(super) missing: Option<usize>,
}

/// The chart's points and words.
pub(super) struct Chart {
    /// The lines, the expected one in the middle.
    pub(super) lines: Vec<Line>,
    /// The years.
    pub(super) parts: Vec<String>,
    /// When it is paid back.
    pub(super) marker: Option<Marker>,
    /// The chart in words.
    pub(super) said: String,
    /// Each month in words.
    pub(super) tips: Vec<String>,
}

/// One line of the sensitivity: how far the net goes either way.
pub(super) struct Swing {
    /// The line.
    pub(super) name: String,
    /// Its range in words.
    pub(super) range: String,
    /// The lower and the higher net, as parts of the widest range around the net of now.
    pub(super) ends: (f32, f32),
}

/// Everything that the page draws of a case.
pub(super) struct Shown {
    /// What was computed.
    pub(super) outcome: Outcome,
    /// The result as a sentence; a `*` begins and ends what is strong.
    pub(super) sentence: String,
    /// Its range and remarks.
    pub(super) range: String,
    /// What is odd.
    pub(super) remarks: String,
    /// How much is justified.
    pub(super) justified: Justified,
    /// The scenarios.
    pub(super) scenarios: Vec<RadioRow>,
    /// By what they multiply.
    pub(super) factors: Vec<String>,
    /// The chart.
    pub(super) chart: Chart,
    /// The tabs.
    pub(super) tabs: Vec<Tab>,
    /// The lines by kind.
    pub(super) tables: Vec<Table>,
    /// Sums by year.
    pub(super) years: Vec<Row>,
    /// The lines that move the result most.
    pub(super) swings: Vec<Swing>,
    /// The net as it is, for the sensitivity.
    pub(super) base: String,
    /// What was estimated and what came, line by line.
    pub(super) compared: Vec<Row>,
}

impl Shown {
    /// Computes a case and says what comes of it.
    pub(super) fn of(words: &Words, stored: &BusinessCase, scenario: Scenario, beside: Option<&Beside>) -> Self {
        let case = stored.case();
        let outcome = compute(&case);
        let teller = CaseTeller::new(words, &case, &outcome);
        let pen = Pen { words, stored, outcome: &outcome, teller };
        let total = &outcome.of(scenario).total;
        let base =
            words.with("business-case-sensitivity-base", &[("net", words.formats().money_rounded(outcome.expected.total.net).into())]);
        Self {
            sentence: teller.result(scenario),
            range: teller.range(scenario),
            remarks: teller.remarks().join(" "),
            justified: pen.justified(),
            scenarios: pen.scenarios(),
            factors: [Scenario::Cautious, Scenario::Bold].map(|scenario| teller.factors(scenario)).to_vec(),
            chart: pen.chart(scenario, beside),
            tabs: pen.tabs(beside.is_some()),
            tables: LineKind::ALL.iter().map(|kind| lines::table(words, (stored, &outcome), &teller, *kind)).collect(),
            years: lines::years(words, &outcome.of(scenario).years, (total, &teller.payback(total))),
            swings: pen.swings(),
            base,
            compared: beside.map(|beside| lines::compared(words, &beside.comparison)).unwrap_or_default(),
            outcome,
        }
    }
}

#[derive(Clone, Copy)]
struct Pen<'a> {
    words: &'a Words,
    stored: &'a BusinessCase,
    outcome: &'a Outcome,
    teller: CaseTeller<'a>,
}

impl Pen<'_> {
    fn justified(&self) -> Justified {
        let (words, total) = (self.words, &self.outcome.expected.total);
        let Some(share) = total.justified_share else {
            return Justified { text: words.text("business-case-justified-none"), ..Justified::default() };
        };
        let text = if total.unjustified.0 == 0 {
            words.text("business-case-all-justified")
        } else {
            words.with("business-case-unjustified", &[("amount", words.formats().money_rounded(total.unjustified).into())])
        };
        let missing = self.outcome.unjustified.first().copied();
        // What is not quite all isn't called all.
        let shown = if share < 1.0 { share.min(0.99) } else { share };
        Justified { percent: words.formats().percent(shown, 0), share: share as f32, text, missing }
    }

    fn scenarios(&self) -> Vec<RadioRow> {
        let row = |scenario: &Scenario| {
            let total = &self.outcome.of(*scenario).total;
            RadioRow {
                title: self.words.label(*scenario),
                note: self.teller.payback(total),
                figures: vec![self.words.formats().money_rounded(total.net), self.words.roi_percent(total.roi_percent)],
            }
        };
        Scenario::ALL.iter().map(row).collect()
    }

    fn chart(&self, chosen: Scenario, beside: Option<&Beside>) -> Chart {
        let words = self.words;
        let past = self.stored.values.period == Period::Past;
        let shown: &[Scenario] = if past || beside.is_some() { &[Scenario::Expected] } else { Scenario::ALL };
        let own = |scenario: &Scenario| Line {
            name: if past { words.text("business-case-actual") } else { words.label(*scenario) },
            values: CaseTeller::cumulative(self.outcome.of(*scenario)),
            stroked: match scenario {
                _ if *scenario == chosen || shown.len() == 1 => Stroked::Main,
                Scenario::Cautious => Stroked::Worse,
                Scenario::Expected => Stroked::Other,
                Scenario::Bold => Stroked::Better,
            },
        };
        let mut lines: Vec<Line> = shown.iter().map(own).collect();
        lines.extend(beside.map(|beside| beside.line.clone()));
        let place = shown.iter().position(|scenario| *scenario == chosen).unwrap_or(0);
        let total = &self.outcome.of(if shown.len() == 1 { Scenario::Expected } else { chosen }).total;
        let months = total.payback_months(self.stored.values.start_year).filter(|_| total.investment.0 != 0);
        let marker = total.payback_month.zip(months).map(|(month, months)| Marker {
            line: place,
            at: usize::try_from(months).unwrap_or(0),
            text: words.with("business-case-paid-tag", &[("month", words.formats().month(month).into())]),
        });
        let told = |scenario: &Scenario| {
            let total = &self.outcome.of(*scenario).total;
            let net = words.formats().money_rounded(total.net);
            let args = [("scenario", words.label(*scenario).into()), ("net", net.into()), ("payback", self.teller.payback(total).into())];
            words.with("business-case-chart-said", &args)
        };
        let said = shown.iter().map(told).collect::<Vec<_>>().join("; ");
        let tips = self.tips(&lines);
        let parts = self.stored.values.years().map(|year| year.to_string()).collect();
        Chart { lines, parts, marker, said, tips }
    }

    /// Each month with what every line has reached.
    fn tips(&self, lines: &[Line]) -> Vec<String> {
        let (formats, start) = (self.words.formats(), self.stored.values.start_year);
        let month = |at: usize| {
            let place = at.checked_sub(1)?;
            let year = start.checked_add(i16::try_from(place / 12).ok()?)?;
            crate::base::Date::new(year, i8::try_from(place % 12 + 1).ok()?, 1).ok()
        };
        let count = lines.iter().map(|line| line.values.len()).max().unwrap_or(0);
        let tip = |at: usize| {
            let head = month(at).map_or_else(|| start.to_string(), |month| formats.month(month));
            let told = lines.iter().filter_map(|line| {
                let euros = formats.decimal(*line.values.get(at)?, 0);
                let amount = format!("{euros}\u{a0}€");
                Some(self.words.with("business-case-tip", &[("name", line.name.as_str().into()), ("amount", amount.into())]))
            });
            std::iter::once(head).chain(told).collect::<Vec<_>>().join("\n")
        };
        (0..count).map(tip).collect()
    }

    fn tabs(&self, compares: bool) -> Vec<Tab> {
        let (words, total) = (self.words, &self.outcome.expected.total);
        let money = |cents| words.formats().money_rounded(cents);
        let answered = Question::ALL.iter().filter(|question| !self.stored.values.answers.to(**question).trim().is_empty()).count();
        let tab = |word: String, count: String| Tab { word, count };
        let mut tabs = vec![
            tab(words.text("business-case-tab-costs"), money(total.investment)),
            tab(words.text("business-case-tab-savings"), money(total.savings)),
            tab(words.text("business-case-tab-benefits"), money(total.benefits)),
            tab(words.text("business-case-tab-years"), String::new()),
            tab(words.text("business-case-tab-sensitivity"), String::new()),
            tab(words.text("business-case-tab-questions"), format!("{answered}/{}", Question::ALL.len())),
        ];
        if compares {
            tabs.push(tab(words.text("business-case-tab-compare"), String::new()));
        }
        tabs
    }

    fn swings(&self) -> Vec<Swing> {
        let (words, net) = (self.words, self.outcome.expected.total.net);
        let widest = self.outcome.sensitivity.iter().map(|swing| swing.width().euros()).fold(0.0, f64::max) / 2.0;
        let swing = |swing: &crate::domain::business_case::Swing| {
            let ends = (swing.net_smaller.min(swing.net_larger), swing.net_smaller.max(swing.net_larger));
            let (low, high) = (words.formats().money_rounded(ends.0), words.formats().money_rounded(ends.1));
            let part = |end: crate::base::money::Cents| if widest > 0.0 { ((end - net).euros() / widest) as f32 } else { 0.0 };
            Swing {
                name: self.stored.lines.get(swing.line).map(|line| words.line_name(&line.values)).unwrap_or_default(),
                range: words.with("business-case-sensitivity-row", &[("low", low.into()), ("high", high.into())]),
                ends: (part(ends.0), part(ends.1)),
            }
        };
        self.outcome.sensitivity.iter().map(swing).collect()
    }
}
