//! A case, or what comes of it, as JSON. Fields keep their order; euros carry cents; percent are plain numbers.

use crate::base::Date;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{
    AmountSource, Answers, Case, Factors, LineDraft, Outcome, Question, ScenarioOutcome, Total, YearOutcome,
};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct OutcomeOut {
    years: Vec<YearOut>,
    total: TotalOut,
    scenarios: ScenariosOut,
}

#[derive(Serialize)]
struct YearOut {
    year: i16,
    investment: f64,
    savings: f64,
    benefits: f64,
    payback: f64,
    net: f64,
    roi_percent: Option<f64>,
}

#[derive(Serialize)]
struct TotalOut {
    investment: f64,
    savings: f64,
    benefits: f64,
    payback: f64,
    net: f64,
    roi_percent: Option<f64>,
    npv: f64,
    payback_month: Option<String>,
    justified_share: Option<f64>,
}

#[derive(Serialize)]
struct ScenariosOut {
    cautious: TotalOut,
    expected: TotalOut,
    bold: TotalOut,
}

fn year(year: &YearOutcome) -> YearOut {
    YearOut {
        year: year.year,
        investment: year.investment.euros(),
        savings: year.savings.euros(),
        benefits: year.benefits.euros(),
        payback: year.payback().euros(),
        net: year.net().euros(),
        roi_percent: year.roi_percent(),
    }
}

fn total(of: &ScenarioOutcome) -> TotalOut {
    let Total { investment, savings, benefits, payback, net, roi_percent, npv, payback_month, justified_share, .. } = of.total;
    TotalOut {
        investment: investment.euros(),
        savings: savings.euros(),
        benefits: benefits.euros(),
        payback: payback.euros(),
        net: net.euros(),
        roi_percent,
        npv: npv.euros(),
        payback_month: payback_month.map(month),
        justified_share,
    }
}

/// A month as files write it: `2028-08`.
pub(super) fn month(first_day: Date) -> String {
    format!("{:04}-{:02}", first_day.year(), first_day.month())
}

/// What comes of a case, as JSON.
///
/// # Errors
/// What the writer of JSON says.
pub fn outcome(outcome: &Outcome) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&OutcomeOut {
        years: outcome.expected.years.iter().map(year).collect(),
        total: total(&outcome.expected),
        scenarios: ScenariosOut { cautious: total(&outcome.cautious), expected: total(&outcome.expected), bold: total(&outcome.bold) },
    })
}

#[derive(Serialize)]
struct CaseOut<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    period: &'static str,
    start_year: i16,
    discount: f64,
    hourly_rate: f64,
    lines: Vec<LineOut<'a>>,
    scenarios: BTreeMap<&'static str, FactorsOut>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<&'static str, &'a str>,
}

#[derive(Serialize)]
struct FactorsOut {
    cost: f64,
    saving: f64,
    benefit: f64,
}

#[derive(Serialize)]
struct LineOut<'a> {
    kind: &'static str,
    category: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amounts: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    driver: Option<DriverOut>,
    when: &'static str,
    rationale: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cautious: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bold: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    figure_source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure_on: Option<String>,
}

#[derive(Serialize)]
struct DriverOut {
    customers: Vec<f64>,
    share: f64,
    change: Vec<f64>,
    margin: f64,
}

/// A case as JSON, in the form that is read back.
///
/// # Errors
/// What the writer of JSON says.
pub fn write(case: &Case) -> serde_json::Result<String> {
    let values = &case.values;
    let factors =
        |Factors { cost, saving, benefit }: Factors| FactorsOut { cost: cost.value(), saving: saving.value(), benefit: benefit.value() };
    serde_json::to_string_pretty(&CaseOut {
        name: &values.name,
        period: values.period.code(),
        start_year: values.start_year,
        discount: values.discount.value(),
        hourly_rate: values.hourly_rate.euros(),
        lines: case.lines.iter().map(|line| self::line(line, values.year_count)).collect(),
        scenarios: BTreeMap::from([("cautious", factors(values.cautious)), ("bold", factors(values.bold))]),
        answers: answers(&values.answers),
    })
}

fn answers(answers: &Answers) -> BTreeMap<&'static str, &str> {
    Question::ALL.iter().map(|question| (question.code(), answers.to(*question))).filter(|(_, answer)| !answer.is_empty()).collect()
}

/// A line with every year of its case, so that all lines have the same number.
fn line(line: &LineDraft, years: usize) -> LineOut<'_> {
    let fill = |mut numbers: Vec<f64>| {
        numbers.resize(years, 0.0);
        numbers
    };
    let euros = |cents: &[Cents]| fill(cents.iter().map(|cents| cents.euros()).collect());
    let numbers = |micros: &[Micro]| fill(micros.iter().map(|micro| micro.value()).collect());
    let (mut amounts, mut hours, mut driver) = (None, None, None);
    match &line.source {
        AmountSource::Amounts(cents) => amounts = Some(euros(cents)),
        AmountSource::Hours(micros) => hours = Some(numbers(micros)),
        AmountSource::Driver(of) => {
            driver = Some(DriverOut {
                customers: fill(of.years.iter().map(|year| year.customers.value()).collect()),
                share: of.share.value(),
                change: fill(of.years.iter().map(|year| year.change.euros()).collect()),
                margin: of.margin.value(),
            });
        }
    }
    LineOut {
        kind: line.kind.code(),
        category: line.category.code(),
        name: &line.name,
        amounts,
        hours,
        driver,
        when: line.when.code(),
        rationale: &line.rationale,
        cautious: line.own.cautious.as_deref().map(euros),
        bold: line.own.bold.as_deref().map(euros),
        figure_source: &line.figure_source,
        figure_on: line.figure_on.map(|day| day.to_string()),
    }
}
