//! What comes of a case: years, totals, the cumulative line by month, payback month, net present value, scenarios.
//!
//! How cents are never lost: each kind's amounts are added up first and multiplied by the scenario's factor then; a year gets what the rounded
//! running sum grew by, so years always add up to the rounded total. Months do the same within a year: at the end of a month the rounded part of
//! the year is reached, in December the year to the cent. A spreadsheet can do this with ROUND, and our XLSX does.
//!
//! Definitions:
//! * payback = savings + benefits; net = payback − investment; ROI % = net ÷ investment × 100, none where investment is 0;
//! * an amount falls evenly on the twelve months of its year, or on January;
//! * net present value: each year's net ÷ (1 + discount)^n at the end of the nth year; discounted ROI % = that ÷ discounted investment × 100;
//! * payback month: the first month at whose end the cumulative net is ≥ 0 and stays so to the end; decided on exact twelfths of cents;
//! * justified share: euros of savings and benefits on lines with a rationale ÷ all of them, signs aside; none where there are none.

use super::line::{LineKind, When};
use super::sensitivity::{self, Swing};
use super::{Case, Scenario};
use crate::base::Date;
use crate::base::micro::{Micro, divided};
use crate::base::money::Cents;

/// Months of a year.
pub const MONTHS: usize = 12;

/// What comes of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Amounts of each line by year as they are, by the line's place in the case.
    pub lines: Vec<Vec<Cents>>,
    /// Less comes than hoped for.
    pub cautious: ScenarioOutcome,
    /// The lines as they are.
    pub expected: ScenarioOutcome,
    /// More comes.
    pub bold: ScenarioOutcome,
    /// The lines that move the result most, the strongest first; at most five.
    pub sensitivity: Vec<Swing>,
    /// Places of savings and benefits that bring something and have no rationale.
    pub unjustified: Vec<usize>,
}

impl Outcome {
    /// The outcome of a scenario.
    pub fn of(&self, scenario: Scenario) -> &ScenarioOutcome {
        match scenario {
            Scenario::Cautious => &self.cautious,
            Scenario::Expected => &self.expected,
            Scenario::Bold => &self.bold,
        }
    }
}

/// What comes of a case in one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioOutcome {
    /// Each year.
    pub years: Vec<YearOutcome>,
    /// All years together.
    pub total: Total,
    /// Cumulative net at the end of each month, twelve a year from the first January on.
    pub months: Vec<Cents>,
    /// What of each year falls on its January: costs, savings, benefits.
    pub starts: Vec<[Cents; 3]>,
}

/// What comes of one year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearOutcome {
    /// Which year.
    pub year: i16,
    /// Costs and investments.
    pub investment: Cents,
    /// Savings.
    pub savings: Cents,
    /// Benefits.
    pub benefits: Cents,
}

impl YearOutcome {
    /// Savings and benefits.
    pub fn payback(&self) -> Cents {
        self.savings + self.benefits
    }

    /// What is left.
    pub fn net(&self) -> Cents {
        self.payback() - self.investment
    }

    /// Net on investment in percent; `None` where nothing was invested.
    pub fn roi_percent(&self) -> Option<f64> {
        percent(self.net(), self.investment)
    }
}

/// What comes of all years together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total {
    /// Costs and investments.
    pub investment: Cents,
    /// Savings.
    pub savings: Cents,
    /// Benefits.
    pub benefits: Cents,
    /// Savings and benefits.
    pub payback: Cents,
    /// What is left.
    pub net: Cents,
    /// Net on investment in percent; `None` where nothing is invested.
    pub roi_percent: Option<f64>,
    /// Net present value on the discounted investment in percent.
    pub discounted_roi_percent: Option<f64>,
    /// Net present value.
    pub npv: Cents,
    /// The month in which it pays back, by its first day; `None` if it doesn't.
    pub payback_month: Option<Date>,
    /// Which part of savings and benefits has a rationale, 0–1; `None` where there are none.
    pub justified_share: Option<f64>,
    /// Euros of savings and benefits without a rationale, signs aside.
    pub unjustified: Cents,
}

impl Total {
    /// How many months from the beginning of the case until it has paid back: 1 for the first January.
    pub fn payback_months(&self, start_year: i16) -> Option<i64> {
        self.payback_month.map(|month| i64::from(month.year() - start_year) * 12 + i64::from(month.month()))
    }
}

/// Net on investment in percent.
fn percent(net: Cents, investment: Cents) -> Option<f64> {
    (investment.0 != 0).then(|| net.euros() * 100.0 / investment.euros())
}

/// What comes of a case. Pure arithmetic: a hundred lines take microseconds.
pub fn compute(case: &Case) -> Outcome {
    let rate = case.values.hourly_rate;
    let years = case.values.year_count;
    let amounts = |line: &super::LineDraft| (0..years).map(|year| line.source.amount(year, rate)).collect::<Vec<_>>();
    let lines: Vec<Vec<Cents>> = case.lines.iter().map(amounts).collect();
    let brings = |place: &usize| lines.get(*place).is_some_and(|amounts| amounts.iter().any(|cents| cents.0 != 0));
    let lacking = case.lines.iter().enumerate().filter(|(_, line)| line.kind != LineKind::Cost && !line.is_justified());
    Outcome {
        cautious: scenario(case, Scenario::Cautious),
        expected: scenario(case, Scenario::Expected),
        bold: scenario(case, Scenario::Bold),
        sensitivity: sensitivity::strongest(case, &lines),
        unjustified: lacking.map(|(place, _)| place).filter(brings).collect(),
        lines,
    }
}

/// One kind's amounts of each year: all of them, and what of that falls on January.
#[derive(Clone, Default)]
struct Stream {
    all: Vec<Cents>,
    start: Vec<Cents>,
}

/// The amounts of a kind in a scenario, by year, to the cent.
fn stream(case: &Case, kind: LineKind, which: Scenario) -> Stream {
    let years = case.values.year_count;
    let empty = || vec![Cents::ZERO; years];
    let (mut by_factor, mut own) = (Stream { all: empty(), start: empty() }, Stream { all: empty(), start: empty() });
    for line in case.lines.iter().filter(|line| line.kind == kind) {
        for year in 0..years {
            let (cents, factored) = line.amount(year, which, case.values.hourly_rate);
            let sums = if factored { &mut by_factor } else { &mut own };
            if let Some(sum) = sums.all.get_mut(year) {
                *sum += cents;
            }
            if let Some(sum) = sums.start.get_mut(year).filter(|_| line.when == When::Start) {
                *sum += cents;
            }
        }
    }
    let factor = case.values.factors(which).of(kind);
    let together = |factored: &[Cents], own: &[Cents]| times(factored, factor).into_iter().zip(own).map(|(a, b)| a + *b).collect();
    Stream { all: together(&by_factor.all, &own.all), start: together(&by_factor.start, &own.start) }
}

/// Amounts by a factor, rounded so that they add up to the rounded total: each gets what the rounded running sum grows by.
fn times(amounts: &[Cents], factor: Micro) -> Vec<Cents> {
    let (mut sum, mut given) = (Cents::ZERO, Cents::ZERO);
    let grow = |cents: &Cents| {
        sum += *cents;
        let reached = factor.of_money(sum);
        let share = reached - given;
        given = reached;
        share
    };
    amounts.iter().map(grow).collect()
}

fn scenario(case: &Case, which: Scenario) -> ScenarioOutcome {
    let [cost, saving, benefit] = [LineKind::Cost, LineKind::Saving, LineKind::Benefit].map(|kind| stream(case, kind, which));
    let at = |amounts: &[Cents], place: usize| amounts.get(place).copied().unwrap_or_default();
    let (mut years, mut starts) = (Vec::new(), Vec::new());
    for (place, year) in case.values.years().enumerate() {
        years.push(YearOutcome {
            year,
            investment: at(&cost.all, place),
            savings: at(&saving.all, place),
            benefits: at(&benefit.all, place),
        });
        starts.push([at(&cost.start, place), at(&saving.start, place), at(&benefit.start, place)]);
    }
    let twelfths = twelfths(&years, &starts);
    let months = twelfths.iter().map(|twelfths| Cents(divided(*twelfths, 12))).collect();
    let total = total(case, which, &years, payback_month(case.values.start_year, &twelfths));
    ScenarioOutcome { years, total, months, starts }
}

/// Cumulative net at the end of each month in twelfths of cents, which are exact.
fn twelfths(years: &[YearOutcome], starts: &[[Cents; 3]]) -> Vec<i128> {
    let mut months = Vec::with_capacity(years.len() * MONTHS);
    let mut before = 0_i128;
    for (year, [cost, saving, benefit]) in years.iter().zip(starts) {
        let (net, start) = (i128::from(year.net().0), i128::from((*saving + *benefit - *cost).0));
        months.extend((1..=12).map(|month| before + start * 12 + (net - start) * month));
        before += net * 12;
    }
    months
}

/// The first month from which on the cumulative net stays at nought or above.
fn payback_month(start_year: i16, twelfths: &[i128]) -> Option<Date> {
    let below = twelfths.iter().rposition(|cumulative| *cumulative < 0);
    let first = below.map_or(0, |last| last + 1);
    if first >= twelfths.len() {
        return None;
    }
    let year = start_year.checked_add(i16::try_from(first / MONTHS).ok()?)?;
    Date::new(year, i8::try_from(first % MONTHS + 1).ok()?, 1).ok()
}

fn total(case: &Case, which: Scenario, years: &[YearOutcome], payback_month: Option<Date>) -> Total {
    let sum = |part: fn(&YearOutcome) -> Cents| years.iter().map(part).sum::<Cents>();
    let all = YearOutcome {
        year: 0,
        investment: sum(|year| year.investment),
        savings: sum(|year| year.savings),
        benefits: sum(|year| year.benefits),
    };
    let npv = present(years, case.values.discount, YearOutcome::net);
    let invested = present(years, case.values.discount, |year| year.investment);
    let (justified, unjustified) = justified(case, which);
    let brought = justified + unjustified;
    Total {
        investment: all.investment,
        savings: all.savings,
        benefits: all.benefits,
        payback: all.payback(),
        net: all.net(),
        roi_percent: all.roi_percent(),
        discounted_roi_percent: percent(npv, invested),
        npv,
        payback_month,
        justified_share: (brought.0 != 0).then(|| justified.euros() / brought.euros()),
        unjustified,
    }
}

/// Present value at the beginning of the first year of amounts that come at the ends of their years.
#[allow(clippy::cast_possible_truncation, reason = "amounts are checked to stay far below 2^53 cents")]
fn present(years: &[YearOutcome], discount: Micro, part: fn(&YearOutcome) -> Cents) -> Cents {
    let growth = 1.0 + discount.value();
    let (mut value, mut divisor) = (0.0, 1.0);
    for year in years {
        divisor *= growth;
        value += part(year).euros() / divisor;
    }
    Cents((value * 100.0).round() as i64)
}

/// Euros of savings and benefits with a rationale and without one, signs aside.
fn justified(case: &Case, which: Scenario) -> (Cents, Cents) {
    let (mut with, mut without) = (Cents::ZERO, Cents::ZERO);
    for line in case.lines.iter().filter(|line| line.kind != LineKind::Cost) {
        let factor = case.values.factors(which).of(line.kind);
        for year in 0..case.values.year_count {
            let (cents, factored) = line.amount(year, which, case.values.hourly_rate);
            let cents = if factored { factor.of_money(cents) } else { cents };
            let sum = if line.is_justified() { &mut with } else { &mut without };
            *sum += Cents(cents.0.saturating_abs());
        }
    }
    (with, without)
}

#[cfg(test)]
mod tests;
