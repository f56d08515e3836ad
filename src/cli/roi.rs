//! `kimmoke roi`: a case from a file, computed without a register; and cases of a register to files.

use super::args::{Export, Roi};
use super::passphrase;
use super::say::{err, out};
use super::verbs::{OrSay as _, close};
use super::{Refused, Verdict};
use crate::base::money::Cents;
use crate::domain::business_case::{Case, Outcome, Scenario, compute};
use crate::exchange::business_case as case_file;
use crate::i18n::Words;
use crate::i18n::business_case::CaseTeller;
use crate::ops::business_case::{self as cases, CaseFormat};
use crate::ops::sentence::case_fault;
use crate::ops::{Clock, Refusal};
use crate::store::business_case;

/// `kimmoke roi CASE.json`.
pub(super) fn roi(words: &Words, args: &Roi) -> Verdict {
    let file = cases::read_file(&args.case, Clock::System.today()).or_say(words)?;
    for note in &file.notes {
        err(&words.with("roi-file-counted-as-other", &[("place", case_fault(words, note).into())]));
    }
    let outcome = compute(&file.case);
    if let Some(to) = &args.to {
        let format = CaseFormat::of(to).ok_or_else(|| Refused(words.text("cli-case-extension")))?;
        cases::export(words, std::slice::from_ref(&file.case), to, format).or_say(words)?;
    }
    if args.json {
        out(&case_file::outcome(&outcome).map_err(|error| Refusal::Report(error.to_string())).or_say(words)?);
    } else {
        tell(words, &file.case, &outcome);
    }
    Ok(())
}

/// `kimmoke export --what roi`: the named case, else the active one; CSV without a name holds all.
pub(super) fn export(words: &Words, args: &Export) -> Verdict {
    let format = CaseFormat::of(&args.to).ok_or_else(|| Refused(words.text("cli-case-extension")))?;
    let session = passphrase::open(words, &args.file, &Clock::System)?;
    let chosen: Vec<Case> = if format == CaseFormat::Csv && args.case.is_none() {
        business_case::list_all(session.reader()).or_say(words)?.iter().map(|case| case.case()).collect()
    } else {
        cases::find(session.reader(), args.case.as_deref()).or_say(words)?.iter().map(|case| case.case()).collect()
    };
    close(words, session)?;
    if chosen.is_empty() {
        return Err(unknown(words, args.case.as_deref()));
    }
    let count = cases::export(words, &chosen, &args.to, format).or_say(words)?;
    out(&words.with("cli-exported", &[("count", count.into()), ("path", args.to.display().to_string().into())]));
    Ok(())
}

/// There is no case of that name, or none at all.
pub(super) fn unknown(words: &Words, name: Option<&str>) -> Refused {
    Refused(match name {
        Some(name) => words.with("cli-no-case", &[("name", name.into())]),
        None => words.text("cli-no-cases"),
    })
}

/// The result as a sentence, then years, scenarios and what moves it.
fn tell(words: &Words, case: &Case, outcome: &Outcome) {
    let formats = words.formats();
    let money = |cents: Cents| formats.money(cents);
    let percent = |percent: Option<f64>| percent.map_or_else(|| words.text("roi-none"), |percent| formats.percent(percent / 100.0, 1));
    let total = &outcome.expected.total;
    let name = if case.values.name.is_empty() { words.text("roi-untitled") } else { case.values.name.clone() };
    out(&name);
    out(&CaseTeller::new(words, case, outcome).result(Scenario::Expected).replace('*', ""));
    let titles = ["roi-year", "roi-investment", "roi-savings", "roi-benefits", "roi-payback", "roi-net", "roi-roi"];
    let mut rows = vec![titles.map(|key| words.text(key))];
    for year in &outcome.expected.years {
        let parts = [year.investment, year.savings, year.benefits, year.payback(), year.net()].map(money);
        rows.push(row(year.year.to_string(), parts, percent(year.roi_percent())));
    }
    let parts = [total.investment, total.savings, total.benefits, total.payback, total.net].map(money);
    rows.push(row(words.text("roi-total"), parts, percent(total.roi_percent)));
    tell_table(&rows);
    let mut rows = vec![
        ["roi-scenario", "roi-net", "roi-roi", "roi-npv", "roi-discounted-roi", "roi-payback-month", "roi-justified-share"]
            .map(|key| words.text(key)),
    ];
    for scenario in Scenario::ALL {
        let total = &outcome.of(*scenario).total;
        let month = match total.payback_month {
            _ if total.investment.0 == 0 => words.text("business-case-nothing-to-pay"),
            Some(month) => formats.month(month),
            None => words.text("roi-none"),
        };
        let share = total.justified_share.map(|share| share * 100.0);
        rows.push([
            words.label(scenario),
            money(total.net),
            percent(total.roi_percent),
            money(total.npv),
            percent(total.discounted_roi_percent),
            month,
            percent(share),
        ]);
    }
    tell_table(&rows);
    tell_swings(words, case, outcome);
}

fn row(first: String, [a, b, c, d, e]: [String; 5], last: String) -> [String; 7] {
    [first, a, b, c, d, e, last]
}

/// Columns side by side, the first to the left, the others to the right.
fn tell_table(rows: &[[String; 7]]) {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..7).map(width).collect();
    out("");
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        out(&cells.collect::<Vec<_>>().join("  "));
    }
}

fn tell_swings(words: &Words, case: &Case, outcome: &Outcome) {
    out("");
    if !outcome.unjustified.is_empty() {
        let amount = words.formats().money(outcome.expected.total.unjustified);
        out(&words.with("roi-summary-unjustified", &[("count", outcome.unjustified.len().into()), ("amount", amount.into())]));
    }
    if outcome.sensitivity.is_empty() {
        return;
    }
    out(&words.text("roi-swing-title"));
    for swing in &outcome.sensitivity {
        let Some(line) = case.lines.get(swing.line) else { continue };
        let name = if line.name.is_empty() { words.label(line.category) } else { line.name.clone() };
        let money = |cents| words.formats().money(cents);
        let args = [("name", name.into()), ("smaller", money(swing.net_smaller).into()), ("larger", money(swing.net_larger).into())];
        out(&format!("  {}", words.with("roi-swing", &args)));
    }
}
