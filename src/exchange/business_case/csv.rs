//! Lines of cases as CSV: a row a line and year, with what the amount is made of. Stable codes, decimal points.

use crate::base::money::Cents;
use crate::domain::business_case::{AmountSource, Case, Outcome, Scenario};
use crate::exchange::write::CsvOut;
use std::io::{Result, Write};

/// Columns of our own file of business cases.
pub const HEADER: &[&str] = &[
    "case",
    "period",
    "line",
    "kind",
    "category",
    "name",
    "when",
    "year",
    "amount",
    "hours",
    "customers",
    "acting_share",
    "change_per_customer",
    "margin_share",
    "cautious_own",
    "bold_own",
    "rationale",
    "figure_source",
    "figure_on",
];

/// Writes the rows of a case under [`HEADER`]; how many.
///
/// # Errors
/// What the writer says.
pub fn write_rows<W: Write>(out: &mut CsvOut<W>, case: &Case, outcome: &Outcome) -> Result<usize> {
    let mut count = 0;
    for (place, (line, amounts)) in case.lines.iter().zip(&outcome.lines).enumerate() {
        for (year, (of_year, amount)) in case.values.years().zip(amounts).enumerate() {
            let own = |scenario| line.own.of(scenario).and_then(|own| own.get(year)).map(|cents| euros(*cents)).unwrap_or_default();
            out.text(&case.values.name)?;
            out.raw(case.values.period.code())?;
            out.raw(&(place + 1).to_string())?;
            out.raw(line.kind.code())?;
            out.raw(line.category.code())?;
            out.text(&line.name)?;
            out.raw(line.when.code())?;
            out.raw(&of_year.to_string())?;
            out.raw(&euros(*amount))?;
            for part in parts(&line.source, year) {
                out.raw(&part)?;
            }
            out.raw(&own(Scenario::Cautious))?;
            out.raw(&own(Scenario::Bold))?;
            out.text(&line.rationale)?;
            out.text(&line.figure_source)?;
            out.raw(&line.figure_on.map(|day| day.to_string()).unwrap_or_default())?;
            out.end_row()?;
            count += 1;
        }
    }
    Ok(count)
}

/// Hours, customers, acting share, change and margin of a year; empty where the amount isn't made of them.
fn parts(source: &AmountSource, year: usize) -> [String; 5] {
    let mut parts = <[String; 5]>::default();
    let [hours, customers, share, change, margin] = &mut parts;
    match source {
        AmountSource::Amounts(_) => {}
        AmountSource::Hours(all) => *hours = all.get(year).map(|number| number.value().to_string()).unwrap_or_default(),
        AmountSource::Driver(driver) => {
            let of_year = driver.years.get(year).copied().unwrap_or_default();
            *customers = of_year.customers.value().to_string();
            *share = driver.share.value().to_string();
            *change = euros(of_year.change);
            *margin = driver.margin.value().to_string();
        }
    }
    parts
}

/// `-1234.50`.
fn euros(cents: Cents) -> String {
    let sign = if cents.0 < 0 { "-" } else { "" };
    let whole = cents.0.unsigned_abs();
    format!("{sign}{}.{:02}", whole / 100, whole % 100)
}
