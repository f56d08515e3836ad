//! The tables of a case: lines of a kind, sums by year, estimate beside outcome; and what a typed cell makes of a line.

use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{AmountSource, BusinessCase, Comparison, LineDraft, LineKind, Outcome, Total, YearOutcome};
use crate::domain::fault::Problem;
use crate::i18n::business_case::CaseTeller;
use crate::i18n::{Formats, Words};
use crate::ui::kit::sheet::{Cell, Column, Look, Row};
use eframe::egui::Id;

/// The lines of one kind.
pub(super) struct Table {
    /// Which.
    pub(super) kind: LineKind,
    /// Its columns.
    pub(super) columns: Vec<Column>,
    /// Its rows.
    pub(super) rows: Vec<Row>,
    /// The place in the case of each row's line.
    pub(super) places: Vec<usize>,
    /// The sums.
    pub(super) foot: Vec<String>,
}

/// Euros without a sign of currency, as a cell shows them.
fn euros(formats: Formats, cents: Cents) -> String {
    if cents.0 % 100 == 0 { formats.number(cents.0 / 100) } else { formats.cents(cents) }
}

/// The lines of a kind as a table.
pub(super) fn table(words: &Words, (stored, outcome): (&BusinessCase, &Outcome), teller: &CaseTeller<'_>, kind: LineKind) -> Table {
    let formats = words.formats();
    let head = match kind {
        LineKind::Cost => words.text("business-case-head-cost"),
        LineKind::Saving => words.text("business-case-head-saving"),
        LineKind::Benefit => words.text("business-case-head-benefit"),
    };
    let places: Vec<usize> =
        (0..stored.lines.len()).filter(|at| stored.lines.get(*at).is_some_and(|line| line.values.kind == kind)).collect();
    let rows = places.iter().filter_map(|at| {
        let (line, amounts) = (stored.lines.get(*at)?, outcome.lines.get(*at)?);
        let name = words.line_name(&line.values);
        let mut cells = vec![Cell::opening(&name, Look::Plain)];
        cells.extend(amounts.iter().enumerate().map(|(year, cents)| amount_cell(formats, &line.values, (year, *cents))));
        cells.push(Cell::shown(euros(formats, amounts.iter().copied().sum()), Look::Strong));
        cells.push(rationale_cell(words, &line.values, teller.basis(&line.values), outcome.unjustified.contains(at)));
        Some(Row { key: Id::unique(("case-line", line.id)), name, cells })
    });
    let rows = rows.collect();
    let of_year = |year: &YearOutcome| match kind {
        LineKind::Cost => year.investment,
        LineKind::Saving => year.savings,
        LineKind::Benefit => year.benefits,
    };
    let sums: Vec<Cents> = outcome.expected.years.iter().map(of_year).collect();
    let mut foot = vec![words.text("business-case-total")];
    foot.extend(sums.iter().map(|cents| euros(formats, *cents)));
    foot.push(euros(formats, sums.iter().copied().sum()));
    let years = outcome.expected.years.iter().map(|year| year.year.to_string());
    let mut columns = columns(words, &head, years);
    columns.push(Column::rest(words.text("business-case-rationale")));
    Table { kind, columns, rows, places, foot }
}

/// A name, the years and their total.
fn columns(words: &Words, head: &str, years: impl Iterator<Item = String>) -> Vec<Column> {
    let mut columns = vec![Column::words(head, 252.0)];
    columns.extend(years.map(|year| Column::number(year, 80.0)));
    columns.push(Column::number(words.text("business-case-total"), 84.0));
    columns
}

fn amount_cell(formats: Formats, line: &LineDraft, (year, cents): (usize, Cents)) -> Cell {
    let shown = euros(formats, cents);
    match &line.source {
        AmountSource::Amounts(_) => Cell::typed(&shown, &shown, Look::Plain),
        AmountSource::Hours(hours) => {
            let hours = hours.get(year).copied().unwrap_or_default();
            Cell::typed(shown, format!("{}\u{a0}h", number(formats, hours)), Look::Plain)
        }
        AmountSource::Driver(_) => Cell::opening(shown, Look::Plain),
    }
}

/// A number with the decimals that it has, at most two.
pub(super) fn number(formats: Formats, number: Micro) -> String {
    let places = if number.0 % 1_000_000 == 0 { 0 } else { 2 };
    formats.decimal(number.value(), places)
}

fn rationale_cell(words: &Words, line: &LineDraft, basis: String, lacks: bool) -> Cell {
    let rationale = line.rationale.trim().lines().collect::<Vec<_>>().join(" ");
    if lacks {
        let missing = match line.kind {
            LineKind::Saving => words.text("business-case-rationale-missing-saving"),
            _ => words.text("business-case-rationale-missing-benefit"),
        };
        let act = words.text("business-case-rationale-write");
        return Cell { act, ..Cell::typed(missing, "", Look::Missing) };
    }
    let shown = [basis, rationale.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    // A rationale of several lines is written in its own box.
    if line.rationale.trim().contains('\n') { Cell::opening(shown, Look::Note) } else { Cell::typed(shown, rationale, Look::Note) }
}

/// Sums of each year and all years.
pub(super) fn years(words: &Words, years: &[YearOutcome], (total, payback): (&Total, &str)) -> Vec<Row> {
    let formats = words.formats();
    let all = YearOutcome { year: 0, investment: total.investment, savings: total.savings, benefits: total.benefits };
    let money = |part: fn(&YearOutcome) -> Cents, look: Look| -> Vec<Cell> {
        let cell = |year: &YearOutcome| Cell::shown(euros(formats, part(year)), look);
        years.iter().map(cell).chain([Cell::shown(euros(formats, part(&all)), Look::Strong)]).collect()
    };
    let row = |name: String, look: Look, cells: Vec<Cell>| Row {
        key: Id::unique(("case-year", &name)),
        cells: std::iter::once(Cell::shown(&name, look)).chain(cells).collect(),
        name,
    };
    let roi = |year: &YearOutcome| Cell::shown(words.roi_percent(year.roi_percent()), Look::Plain);
    let rois = years.iter().map(roi).chain([Cell::shown(words.roi_percent(total.roi_percent), Look::Strong)]).collect();
    let only_total =
        |text: String| -> Vec<Cell> { years.iter().map(|_| Cell::default()).chain([Cell::shown(text, Look::Strong)]).collect() };
    vec![
        row(words.text("business-case-row-investment"), Look::Plain, money(|year| year.investment, Look::Plain)),
        row(words.text("business-case-row-savings"), Look::Plain, money(|year| year.savings, Look::Plain)),
        row(words.text("business-case-row-benefits"), Look::Plain, money(|year| year.benefits, Look::Plain)),
        row(words.text("business-case-row-payback"), Look::Plain, money(YearOutcome::payback, Look::Plain)),
        row(words.text("business-case-row-net"), Look::Strong, money(YearOutcome::net, Look::Strong)),
        row(words.text("business-case-row-roi"), Look::Plain, rois),
        row(words.text("business-case-row-discounted"), Look::Plain, only_total(words.roi_percent(total.discounted_roi_percent))),
        row(words.text("business-case-row-npv"), Look::Plain, only_total(euros(formats, total.npv))),
        row(words.text("business-case-row-month"), Look::Plain, only_total(payback.to_owned())),
    ]
}

/// Columns of the sums by year; the last one holds a month in words.
pub(super) fn year_columns(words: &Words, years: &[YearOutcome]) -> Vec<Column> {
    let mut columns = columns(words, "", years.iter().map(|year| year.year.to_string()));
    if let Some(last) = columns.last_mut() {
        last.width = Some(200.0);
    }
    columns
}

/// Estimate and outcome: sums first, then each line.
pub(super) fn compared(words: &Words, comparison: &Comparison) -> Vec<Row> {
    let formats = words.formats();
    let total = &comparison.total;
    let row = |(key, name): (String, String), estimated: Option<Cents>, actual: Option<Cents>, look: Look| {
        let told = |cents: Option<Cents>| Cell::shown(cents.map_or_else(|| "–".to_owned(), |cents| euros(formats, cents)), look);
        let difference = actual.unwrap_or_default() - estimated.unwrap_or_default();
        let signed = if difference.0 > 0 { format!("+{}", euros(formats, difference)) } else { euros(formats, difference) };
        let cells = vec![Cell::shown(&name, look), told(estimated), told(actual), Cell::shown(signed, look)];
        Row { key: Id::unique(("case-compared", key)), name, cells }
    };
    let part = |key: &str, name: String, part: fn(&YearOutcome) -> Cents, look: Look| {
        row((key.to_owned(), name), Some(part(&total.estimated)), Some(part(&total.actual)), look)
    };
    let mut rows = vec![
        part("investment", words.text("business-case-row-investment"), |year| year.investment, Look::Plain),
        part("savings", words.text("business-case-row-savings"), |year| year.savings, Look::Plain),
        part("benefits", words.text("business-case-row-benefits"), |year| year.benefits, Look::Plain),
        part("net", words.text("business-case-row-net"), YearOutcome::net, Look::Strong),
    ];
    rows.extend(comparison.years.iter().map(|pair| {
        let year = pair.actual.year.to_string();
        let args = [("part", words.text("business-case-row-net").into()), ("year", year.as_str().into())];
        let name = words.with("business-case-compare-year", &args);
        row((year, name), Some(pair.estimated.net()), Some(pair.actual.net()), Look::Plain)
    }));
    rows.extend(comparison.lines.iter().enumerate().map(|(at, pair)| {
        let name = if pair.name.trim().is_empty() { words.label(pair.category) } else { pair.name.clone() };
        row((format!("line {at}"), name), pair.estimated, pair.actual, Look::Note)
    }));
    rows
}

/// Columns of the comparison.
pub(super) fn compare_columns(words: &Words) -> Vec<Column> {
    vec![
        Column::words("", 300.0),
        Column::number(words.text("business-case-estimated"), 130.0),
        Column::number(words.text("business-case-actual"), 130.0),
        Column::number(words.text("business-case-difference"), 130.0),
        Column::rest(""),
    ]
}

/// What a typed cell makes of a line; the first column is its name and isn't typed.
///
/// # Errors
/// The text is no amount.
pub(super) fn set(formats: Formats, line: &mut LineDraft, (column, years): (usize, usize), text: &str) -> Result<(), Problem> {
    let Some(year) = column.checked_sub(1) else { return Ok(()) };
    if year == years + 1 {
        line.rationale = text.trim().to_owned();
        return Ok(());
    }
    if year >= years {
        return Ok(());
    }
    let nothing = text.trim().is_empty();
    match &mut line.source {
        AmountSource::Amounts(amounts) => {
            let cents = if nothing { Cents::ZERO } else { formats.parse_cents(text).ok_or(Problem::NotANumber)? };
            put(amounts, (year, years), cents);
        }
        AmountSource::Hours(hours) => {
            let plain = text.trim().trim_end_matches(['h', 't']).trim_end();
            let number = if nothing { Some(Micro::ZERO) } else { formats.parse_decimal(plain).and_then(Micro::of) };
            put(hours, (year, years), number.ok_or(Problem::NotANumber)?);
        }
        AmountSource::Driver(_) => {}
    }
    Ok(())
}

/// Puts a value at its year, with nought where years were missing.
pub(super) fn put<T: Clone + Default>(values: &mut Vec<T>, (year, years): (usize, usize), value: T) {
    if values.len() < years {
        values.resize(years, T::default());
    }
    if let Some(place) = values.get_mut(year) {
        *place = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    const FI: Formats = Formats::new(Lang::Finnish);

    #[test]
    fn a_typed_cell_becomes_an_amount_hours_or_the_rationale() {
        let mut line = LineDraft::new(LineKind::Benefit);
        assert_eq!(set(FI, &mut line, (2, 3), "1 600,50"), Ok(()));
        assert_eq!(line.source, AmountSource::Amounts(vec![Cents(0), Cents(160_050), Cents(0)]));
        assert_eq!(set(FI, &mut line, (2, 3), "paljon"), Err(Problem::NotANumber));
        assert_eq!(line.source.amount(1, Cents::ZERO), Cents(160_050), "what was there stays");
        assert_eq!(set(FI, &mut line, (2, 3), " "), Ok(()));
        assert_eq!(line.source.amount(1, Cents::ZERO), Cents::ZERO);
        assert_eq!(set(FI, &mut line, (5, 3), " sopimus 12.3. "), Ok(()));
        assert_eq!(line.rationale, "sopimus 12.3.");
        line.source = AmountSource::Hours(Vec::new());
        assert_eq!(set(FI, &mut line, (1, 3), "12,5 h"), Ok(()));
        assert_eq!(line.source.amount(0, Cents(4_000)), Cents(50_000));
        // The total is computed, never typed.
        let before = line.clone();
        assert_eq!(set(FI, &mut line, (4, 3), "9"), Ok(()));
        assert_eq!(line, before);
    }
}
