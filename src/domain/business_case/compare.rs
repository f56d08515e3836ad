//! What became of an estimate: a case of years behind beside the case that was made for the same years while they were ahead.

use super::line::{Category, LineKind};
use super::{Case, Outcome, YearOutcome};
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::base::text;

/// Estimate and outcome of the years that both cases span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Each common year.
    pub years: Vec<YearPair>,
    /// All common years together; its `year` is nought.
    pub total: YearPair,
    /// Lines of either case over the common years, matched by kind, category and name; those that missed most first.
    pub lines: Vec<LinePair>,
}

/// A year as it was estimated and as it went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearPair {
    /// As estimated then.
    pub estimated: YearOutcome,
    /// As it went.
    pub actual: YearOutcome,
}

impl YearPair {
    /// How much better the net went than estimated; negative for worse.
    pub fn net_difference(&self) -> Cents {
        self.actual.net() - self.estimated.net()
    }
}

/// A line as it was estimated and as it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePair {
    /// Cost, saving or benefit.
    pub kind: LineKind,
    /// What it's about.
    pub category: Category,
    /// What it's called in the case that has it.
    pub name: String,
    /// As estimated; `None` when nobody thought of it.
    pub estimated: Option<Cents>,
    /// As it went; `None` when nothing of it was written down.
    pub actual: Option<Cents>,
}

impl LinePair {
    /// How much more there was than estimated.
    pub fn difference(&self) -> Cents {
        self.actual.unwrap_or_default() - self.estimated.unwrap_or_default()
    }

    /// The outcome as a share of the estimate; `None` where nothing was estimated.
    pub fn share(&self) -> Option<Micro> {
        let estimated = self.estimated.filter(|cents| cents.0 != 0)?;
        Micro::of(self.actual.unwrap_or_default().euros() / estimated.euros())
    }
}

/// Compares what was estimated with what came; `None` when the cases share no year.
pub fn compare(actual: (&Case, &Outcome), estimate: (&Case, &Outcome)) -> Option<Comparison> {
    let estimated = |year: i16| estimate.1.expected.years.iter().find(|of| of.year == year);
    let pair = |actual: &YearOutcome| estimated(actual.year).map(|estimated| YearPair { estimated: *estimated, actual: *actual });
    let years: Vec<YearPair> = actual.1.expected.years.iter().filter_map(pair).collect();
    let common: Vec<i16> = years.iter().map(|pair| pair.actual.year).collect();
    if common.is_empty() {
        return None;
    }
    let total =
        YearPair { estimated: together(years.iter().map(|pair| pair.estimated)), actual: together(years.iter().map(|pair| pair.actual)) };
    let mut lines = Vec::new();
    gather(&mut lines, estimate, &common, |pair, cents| pair.estimated = Some(pair.estimated.unwrap_or_default() + cents));
    gather(&mut lines, actual, &common, |pair, cents| pair.actual = Some(pair.actual.unwrap_or_default() + cents));
    lines.sort_by_key(|pair| std::cmp::Reverse(pair.difference().0.saturating_abs()));
    Some(Comparison { years, total, lines })
}

fn together(years: impl Iterator<Item = YearOutcome>) -> YearOutcome {
    years.fold(YearOutcome::default(), |sum, year| YearOutcome {
        year: 0,
        investment: sum.investment + year.investment,
        savings: sum.savings + year.savings,
        benefits: sum.benefits + year.benefits,
    })
}

/// Adds the lines of a case to the pairs: into the pair of the same kind, category and name, or a new one.
fn gather(pairs: &mut Vec<LinePair>, of: (&Case, &Outcome), common: &[i16], put: impl Fn(&mut LinePair, Cents)) {
    for (line, amounts) in of.0.lines.iter().zip(&of.1.lines) {
        let in_common = of.0.values.years().zip(amounts).filter(|(year, _)| common.contains(year));
        let cents = in_common.map(|(_, cents)| *cents).sum();
        let name = text::fold(&line.name);
        let same = |pair: &&mut LinePair| pair.kind == line.kind && pair.category == line.category && text::fold(&pair.name) == name;
        match pairs.iter_mut().find(same) {
            Some(pair) => put(pair, cents),
            None => {
                let mut pair =
                    LinePair { kind: line.kind, category: line.category, name: line.name.clone(), estimated: None, actual: None };
                put(&mut pair, cents);
                pairs.push(pair);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AmountSource, CaseDraft, LineDraft, Period, compute};
    use super::*;
    use jiff::civil::date;

    fn case(start_year: i16, lines: &[(LineKind, &str, [i64; 3])]) -> Case {
        let values = CaseDraft { start_year, ..CaseDraft::new(Period::Next, date(2026, 11, 22)) };
        let line = |(kind, name, euros): &(LineKind, &str, [i64; 3])| LineDraft {
            name: (*name).into(),
            source: AmountSource::Amounts(euros.iter().map(|euros| Cents(euros * 100)).collect()),
            ..LineDraft::new(*kind)
        };
        Case { values, lines: lines.iter().map(line).collect() }
    }

    #[test]
    fn only_common_years_are_compared_and_lines_are_matched_by_name() {
        let estimate = case(2024, &[(LineKind::Cost, "Ohjelmisto", [100, 100, 100]), (LineKind::Benefit, "Lisäostot", [0, 200, 400])]);
        let actual = case(2025, &[(LineKind::Cost, "ohjelmisto", [90, 130, 999]), (LineKind::Saving, "Aika", [50, 50, 999])]);
        let compared = compare((&actual, &compute(&actual)), (&estimate, &compute(&estimate))).unwrap();
        assert_eq!(compared.years.len(), 2);
        assert_eq!(compared.total.estimated.net(), Cents(40_000));
        assert_eq!(compared.total.actual.net(), Cents(-12_000));
        assert_eq!(compared.total.net_difference(), Cents(-52_000));
        let told: Vec<(&str, Option<i64>, Option<i64>)> =
            compared.lines.iter().map(|pair| (pair.name.as_str(), pair.estimated.map(|c| c.0), pair.actual.map(|c| c.0))).collect();
        assert_eq!(told, [("Lisäostot", Some(60_000), None), ("Aika", None, Some(10_000)), ("Ohjelmisto", Some(20_000), Some(22_000))]);
        assert_eq!(compared.lines[2].share(), Some(Micro::percent(110)));
        let later = case(2030, &[]);
        assert!(compare((&later, &compute(&later)), (&estimate, &compute(&estimate))).is_none());
    }
}
