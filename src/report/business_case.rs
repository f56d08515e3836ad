//! A business case for a bank or a partner: the result, what it rests on, what would change it, and what isn't justified yet.

mod data;

use super::pdf::{PageData, Pdf, Template, breakable, set};
use crate::base::DateTime;
use crate::base::money::Cents;
use crate::domain::business_case::{Case, LineKind, Outcome, Period, Question, Scenario, YearOutcome, compute};
use crate::i18n::business_case::CaseTeller;
use crate::i18n::{Formats, Words};
use data::{Answer, Data, Fact, LineRow, LineTable, NamedRow, ScenarioRow, SwingRow};

/// What the document is made of.
#[derive(Clone, Copy, Debug)]
pub struct CaseReport<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// The case with its lines.
    pub case: &'a Case,
    /// When it was printed.
    pub at: DateTime,
}

/// The document as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, report: &CaseReport<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, report).map(|pdf| pdf.bytes)
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, report: &CaseReport<'_>) -> Result<Pdf, String> {
    let outcome = compute(report.case);
    let teller = CaseTeller::new(words, report.case, &outcome);
    let pen = Pen { words, formats, case: report.case, outcome: &outcome, teller };
    let values = &report.case.values;
    let page = PageData::new(words, formats, report.firm, report.at)
        .titled(values.name.clone(), words.text("report-case-kind"))
        .footed(words.text("report-case-footer"));
    let data = Data {
        page,
        name: breakable(&values.name),
        line: pen.line(),
        sentence: pieces(&teller.result(Scenario::Expected)),
        range: pieces(&teller.range(Scenario::Expected)),
        remarks: teller.remarks().join(" "),
        facts: pen.facts(),
        chart: data::chart(&pen),
        scenarios: pen.scenarios(),
        years: data::years(&pen),
        tables: LineKind::ALL.iter().filter_map(|kind| pen.table(*kind)).collect(),
        unjustified: pen.unjustified(),
        swings: pen.swings(),
        answers: pen.answers(),
        method: [
            words.text("report-case-method-roi"),
            words.text("report-case-method-time"),
            words.with("report-case-method-npv", &[("rate", teller.share(values.discount).into())]),
            words.text("report-case-method-month"),
            words.text("report-case-method-scenarios"),
            words.text("report-case-method-justified"),
        ],
        words: data::head_words(words),
    };
    set(Template::BusinessCase, &data)
}

/// A text in pieces, every other one strong.
fn pieces(text: &str) -> Vec<String> {
    text.split('*').map(str::to_owned).collect()
}

/// The case and how to write about it.
#[derive(Clone, Copy)]
struct Pen<'a> {
    words: &'a Words,
    formats: Formats,
    case: &'a Case,
    outcome: &'a Outcome,
    teller: CaseTeller<'a>,
}

impl Pen<'_> {
    fn money(&self, cents: Cents) -> String {
        self.formats.money_rounded(cents)
    }

    /// Euros without their sign, for columns.
    fn euros(&self, cents: Cents) -> String {
        self.formats.decimal(cents.euros(), 0)
    }

    /// Years, period and rates under the name.
    fn line(&self) -> String {
        let values = &self.case.values;
        let years: Vec<i16> = values.years().collect();
        let span = match (years.first(), years.last()) {
            (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
            (Some(first), _) => first.to_string(),
            _ => String::new(),
        };
        let kind = match values.period {
            Period::Past => self.words.text("report-case-past"),
            Period::Next => self.words.text("report-case-next"),
        };
        let rate = self.words.with("report-case-rate", &[("rate", self.teller.share(values.discount).into())]);
        let hour = match values.hourly_rate {
            Cents(0) => String::new(),
            rate => self.words.with("report-case-hour", &[("rate", self.formats.money(rate).into())]),
        };
        [span, kind, rate, hour].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn facts(&self) -> Vec<Fact> {
        let (words, total) = (self.words, &self.outcome.expected.total);
        let fact = |label: String, value: String, note: String| Fact { label, value, note };
        let justified = match total.justified_share {
            Some(share) => {
                let share = if share < 1.0 { share.min(0.99) } else { share };
                words.with("report-case-justified", &[("share", self.formats.percent(share, 0).into())])
            }
            None => String::new(),
        };
        let npv = words.with("report-case-npv", &[("npv", self.money(total.npv).into())]);
        let discounted = words.with("report-case-discounted", &[("roi", words.roi_percent(total.discounted_roi_percent).into())]);
        vec![
            fact(words.text("business-case-row-investment"), self.money(total.investment), self.teller.payback(total)),
            fact(words.text("report-case-brings"), self.money(total.payback), justified),
            fact(words.text("business-case-row-net"), self.money(total.net), npv),
            fact(words.text("business-case-row-roi"), words.roi_percent(total.roi_percent), discounted),
        ]
    }

    fn scenarios(&self) -> Vec<ScenarioRow> {
        let row = |scenario: &Scenario| {
            let total = &self.outcome.of(*scenario).total;
            ScenarioRow {
                name: self.words.label(*scenario),
                note: if *scenario == Scenario::Expected {
                    self.words.text("report-case-as-is")
                } else {
                    let factors = self.teller.factors(*scenario);
                    factors.split_once(": ").map(|(_, factors)| factors.to_owned()).unwrap_or(factors)
                },
                cells: vec![
                    self.euros(total.investment),
                    self.euros(total.payback),
                    self.euros(total.net),
                    self.words.roi_percent(total.roi_percent),
                    self.euros(total.npv),
                ],
                paid: self.teller.payback(total),
            }
        };
        Scenario::ALL.iter().map(row).collect()
    }

    /// The lines of a kind with their rationale; nothing where there are none.
    fn table(&self, kind: LineKind) -> Option<LineTable> {
        let of_kind = || self.case.lines.iter().zip(&self.outcome.lines).enumerate().filter(|(_, (line, _))| line.kind == kind);
        let rows: Vec<LineRow> = of_kind()
            .map(|(place, (line, amounts))| {
                let lacks = self.outcome.unjustified.contains(&place);
                let rationale = line.rationale.trim();
                let rationale = if lacks { self.words.text("report-case-missing") } else { rationale.to_owned() };
                let source = match line.figure_on {
                    Some(day) if !line.figure_source.is_empty() => {
                        let args = [("source", line.figure_source.as_str().into()), ("date", self.formats.date(day).into())];
                        self.words.with("business-case-fact-from", &args)
                    }
                    _ => String::new(),
                };
                let mut cells: Vec<String> = amounts.iter().map(|cents| self.euros(*cents)).collect();
                cells.push(self.euros(amounts.iter().copied().sum()));
                LineRow {
                    name: breakable(&self.words.line_name(line)),
                    cells,
                    basis: self.teller.basis(line),
                    rationale: breakable(&rationale),
                    source,
                    lacks,
                }
            })
            .collect();
        let of_year = |year: &YearOutcome| match kind {
            LineKind::Cost => year.investment,
            LineKind::Saving => year.savings,
            LineKind::Benefit => year.benefits,
        };
        let sums: Vec<Cents> = self.outcome.expected.years.iter().map(of_year).collect();
        let mut total: Vec<String> = sums.iter().map(|cents| self.euros(*cents)).collect();
        total.push(self.euros(sums.iter().copied().sum()));
        let mut heads = vec![String::new()];
        heads.extend(self.case.values.years().map(|year| year.to_string()));
        heads.push(self.words.text("business-case-total"));
        heads.push(self.words.text("business-case-rationale"));
        let title = self.words.label(kind);
        (!rows.is_empty()).then_some(LineTable { title, heads, rows, total })
    }

    fn unjustified(&self) -> Vec<NamedRow> {
        let named = |place: &usize| {
            let (line, amounts) = (self.case.lines.get(*place)?, self.outcome.lines.get(*place)?);
            Some(NamedRow { name: breakable(&self.words.line_name(line)), value: self.money(amounts.iter().copied().sum()) })
        };
        self.outcome.unjustified.iter().filter_map(named).collect()
    }

    fn swings(&self) -> Vec<SwingRow> {
        let net = self.outcome.expected.total.net;
        let widest = self.outcome.sensitivity.iter().map(|swing| swing.width().euros()).fold(0.0, f64::max) / 2.0;
        let row = |swing: &crate::domain::business_case::Swing| {
            let (low, high) = (swing.net_smaller.min(swing.net_larger), swing.net_smaller.max(swing.net_larger));
            let share = |end: Cents| if widest > 0.0 { ((end - net).euros() / widest).abs() } else { 0.0 };
            SwingRow {
                name: self.case.lines.get(swing.line).map(|line| breakable(&self.words.line_name(line))).unwrap_or_default(),
                low: self.money(low),
                high: self.money(high),
                share: share(high),
            }
        };
        self.outcome.sensitivity.iter().map(row).collect()
    }

    fn answers(&self) -> Vec<Answer> {
        let answer = |question: &Question| {
            let text = self.case.values.answers.to(*question).trim();
            let given = !text.is_empty();
            let text = if given { breakable(text) } else { self.words.text("report-case-unanswered") };
            Answer { question: self.words.label(*question), text, given }
        };
        Question::ALL.iter().map(answer).collect()
    }
}

#[cfg(test)]
mod tests;
