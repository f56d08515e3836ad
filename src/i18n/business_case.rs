//! What comes of a business case, in sentences: the page and the PDF say the same. A `*` begins and ends what is to be strong.

use super::formats::Formats;
use super::words::Words;
use crate::base::Date;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{AmountSource, Case, Category, LineDraft, LineKind, Outcome, Period, Scenario, ScenarioOutcome, Total};

/// Says what comes of one case.
#[derive(Clone, Copy)]
pub struct CaseTeller<'a> {
    words: &'a Words,
    formats: Formats,
    case: &'a Case,
    outcome: &'a Outcome,
}

impl<'a> CaseTeller<'a> {
    /// A teller in a language.
    pub fn new(words: &'a Words, case: &'a Case, outcome: &'a Outcome) -> Self {
        Self { words, formats: words.formats(), case, outcome }
    }

    fn is_past(&self) -> bool {
        self.case.values.period == Period::Past
    }

    /// The result of a scenario in one sentence.
    pub fn result(&self, scenario: Scenario) -> String {
        let total = &self.outcome.of(scenario).total;
        let money = |cents: Cents| self.formats.money_rounded(cents);
        let args = [
            ("investment", money(total.investment).into()),
            ("net", money(total.net).into()),
            ("missing", money(-total.net).into()),
            ("payback", money(total.payback).into()),
            ("loss", money(-total.payback).into()),
            ("years", self.in_years().into()),
            ("month", self.in_month(total.payback_month).into()),
        ];
        let key = match (total, total.payback_month) {
            (total, _) if total.investment.0 == 0 && total.payback.0 == 0 => "business-case-result-empty",
            (total, _) if total.investment.0 == 0 && total.payback.0 > 0 => "business-case-result-no-investment",
            (total, _) if total.payback.0 < 0 => "business-case-result-loss",
            (total, _) if total.payback.0 == 0 => "business-case-result-only-costs",
            (total, Some(_)) if total.net.0 == 0 && self.is_past() => "business-case-result-even-past",
            (total, Some(_)) if total.net.0 == 0 => "business-case-result-even",
            (_, Some(_)) if self.is_past() => "business-case-result-paid-past",
            (_, Some(_)) => "business-case-result-paid",
            (_, None) if self.is_past() => "business-case-result-unpaid-past",
            (_, None) => "business-case-result-unpaid",
        };
        self.words.with(key, &args)
    }

    /// ROI with its range, present value, and when the cautious scenario pays back.
    pub fn range(&self, scenario: Scenario) -> String {
        let total = &self.outcome.of(scenario).total;
        if total.investment.0 == 0 && total.payback.0 == 0 {
            return String::new();
        }
        let [low, high] = [Scenario::Cautious, Scenario::Bold].map(|scenario| self.outcome.of(scenario).total.roi_percent);
        let mut parts = Vec::new();
        if let Some(roi) = total.roi_percent {
            parts.push(match (low, high) {
                (Some(low), Some(high)) if !self.is_past() && (high - low).abs() >= 0.5 => {
                    let (low, high) = (low.min(high), low.max(high));
                    let args = [("roi", self.percent(roi).into()), ("range", self.percents(low, high).into())];
                    self.words.with("business-case-roi-range", &args)
                }
                _ => self.words.with("business-case-roi", &[("roi", self.percent(roi).into())]),
            });
        } else {
            parts.push(self.words.text("business-case-no-roi"));
        }
        let args = [("npv", self.formats.money_rounded(total.npv).into()), ("rate", self.share(self.case.values.discount).into())];
        parts.push(self.words.with("business-case-npv", &args));
        if scenario == Scenario::Expected && !self.is_past() && total.payback_month.is_some() {
            let cautious = &self.outcome.cautious.total;
            parts.push(match cautious.payback_month {
                Some(_) if cautious.payback_month == total.payback_month => String::new(),
                Some(_) => {
                    let month = self.in_month(cautious.payback_month);
                    self.words.with("business-case-cautious-month", &[("month", month.into())])
                }
                None => self.words.text("business-case-cautious-never"),
            });
        }
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What is odd about the figures: years without any, no investment.
    pub fn remarks(&self) -> Vec<String> {
        let total = &self.outcome.expected.total;
        let mut remarks = Vec::new();
        let empty: Vec<String> = self
            .outcome
            .expected
            .years
            .iter()
            .filter(|year| year.investment.0 == 0 && year.payback().0 == 0)
            .map(|year| year.year.to_string())
            .collect();
        let any = total.investment.0 != 0 || total.payback.0 != 0;
        if any && !empty.is_empty() {
            let args = [("count", empty.len().into()), ("years", empty.join(", ").into())];
            remarks.push(self.words.with("business-case-empty-years", &args));
        }
        let worst = self.outcome.expected.years.iter().filter(|year| year.payback().0 < 0).map(|year| year.year.to_string());
        let worst: Vec<String> = worst.collect();
        if !worst.is_empty() {
            let args = [("count", worst.len().into()), ("years", worst.join(", ").into())];
            remarks.push(self.words.with("business-case-negative-years", &args));
        }
        remarks
    }

    /// When a scenario pays back: `elokuu 2028, 20 kk`.
    pub fn payback(&self, total: &Total) -> String {
        let months = total.payback_months(self.case.values.start_year);
        match total.payback_month.zip(months) {
            _ if total.investment.0 == 0 => self.words.text("business-case-nothing-to-pay"),
            Some((month, months)) => {
                let args = [("month", self.formats.month(month).into()), ("count", months.into())];
                self.words.with("business-case-paid-in", &args)
            }
            None => self.words.text("business-case-not-paid"),
        }
    }

    /// By what the cautious or the bold scenario multiplies: `säästöt 80 %, hyödyt 60 %`.
    pub fn factors(&self, scenario: Scenario) -> String {
        let factors = self.case.values.factors(scenario);
        let of = |kind: LineKind| self.share(factors.of(kind));
        let args = [
            ("name", self.words.label(scenario).into()),
            ("cost", of(LineKind::Cost).into()),
            ("saving", of(LineKind::Saving).into()),
            ("benefit", of(LineKind::Benefit).into()),
        ];
        let key = if factors.cost == Micro::ONE { "business-case-factors" } else { "business-case-factors-costs" };
        self.words.with(key, &args)
    }

    /// The cumulative line of a scenario for a chart: nought at the beginning, then each month's end.
    pub fn cumulative(scenario: &ScenarioOutcome) -> Vec<f64> {
        std::iter::once(0.0).chain(scenario.months.iter().map(|cents| cents.euros())).collect()
    }

    /// How the amounts of a line come about; empty for typed amounts.
    pub fn basis(&self, line: &LineDraft) -> String {
        let words = self.words;
        match &line.source {
            AmountSource::Amounts(_) => String::new(),
            AmountSource::Hours(hours) => {
                let hours = self.span(hours.iter().map(|hours| hours.value()), |hours| self.plain(hours));
                let rate = self.formats.money(self.case.values.hourly_rate);
                words.with("business-case-basis-hours", &[("hours", hours.into()), ("rate", rate.into())])
            }
            AmountSource::Driver(driver) => {
                let customers = self.span(driver.years.iter().map(|year| year.customers.value()), |count| self.plain(count));
                let change = self.span(driver.years.iter().map(|year| year.change.euros()), |euros| self.formats.decimal(euros, 0));
                let share = if driver.share == Micro::ONE {
                    String::new()
                } else {
                    format!(" {}", words.with("business-case-basis-share", &[("share", self.share(driver.share).into())]))
                };
                let args = [
                    ("customers", customers.into()),
                    ("share", share.into()),
                    ("change", change.into()),
                    ("margin", self.share(driver.margin).into()),
                ];
                words.with("business-case-basis-driver", &args)
            }
        }
    }

    /// Lowest and highest of some figures that are not nought, as one text.
    fn span(&self, figures: impl Iterator<Item = f64>, told: impl Fn(f64) -> String) -> String {
        let figures: Vec<f64> = figures.filter(|figure| *figure != 0.0).collect();
        let low = figures.iter().copied().fold(f64::INFINITY, f64::min);
        let high = figures.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        match figures.len() {
            0 => told(0.0),
            _ if (high - low).abs() < f64::EPSILON => told(low),
            _ => format!("{}–{}", told(low), told(high)),
        }
    }

    /// A number with as many decimals as it has, at most two.
    fn plain(&self, number: f64) -> String {
        let places = (0..2).find(|places| (number * 10_f64.powi(*places)).fract().abs() < 1e-9).unwrap_or(2);
        self.formats.decimal(number, usize::try_from(places).unwrap_or(2))
    }

    fn percent(&self, percent: f64) -> String {
        self.formats.percent(percent / 100.0, 0)
    }

    /// `15–132 %`, with "to" between them where a sign would stand in the dash.
    fn percents(&self, low: f64, high: f64) -> String {
        if low < 0.0 {
            return self.words.with("business-case-from-to", &[("low", self.percent(low).into()), ("high", self.percent(high).into())]);
        }
        format!("{}–{}", self.formats.decimal(low, 0), self.percent(high))
    }

    /// A factor, share or rate as percent.
    pub fn share(&self, share: Micro) -> String {
        self.formats.percent(share.value(), usize::from(share.0 % 10_000 != 0))
    }

    /// `elokuussa 2028`.
    fn in_month(&self, month: Option<Date>) -> String {
        let Some(month) = month else { return String::new() };
        let args = [("month", self.formats.month_name(month).into()), ("year", month.year().to_string().into())];
        self.words.with("business-case-in-month", &args)
    }

    /// `kolmessa vuodessa`.
    fn in_years(&self) -> String {
        self.words.with("business-case-in-years", &[("count", self.case.values.year_count.into())])
    }
}

impl Words {
    /// What a line is called: its own name, else that of its category.
    pub fn line_name(&self, line: &LineDraft) -> String {
        match line.name.trim() {
            "" if line.category == Category::Other => self.text("business-case-unnamed-line"),
            "" => self.label(line.category),
            name => name.to_owned(),
        }
    }

    /// ROI as written; a dash in words where there is none.
    pub fn roi_percent(&self, roi: Option<f64>) -> String {
        roi.map_or_else(|| self.text("business-case-roi-none"), |roi| self.formats().percent(roi / 100.0, 0))
    }
}
