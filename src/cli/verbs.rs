//! The verbs: open the register, do the deed, tell what came of it in words or as JSON of stable codes.

use super::args::{Export, Import, New, Report, Search, What};
use super::passphrase;
use super::say::{err, out};
use super::{Refused, Verdict, roi};
use crate::base::DateTime;
use crate::domain::customer::Language;
use crate::domain::experience::PlanRow;
use crate::domain::measure::MeasurePeriod;
use crate::domain::saved_view::ViewSpec;
use crate::domain::setting::SettingKey;
use crate::domain::value::Level;
use crate::exchange::headers::ImportKind;
use crate::exchange::rows::{Choices, RefusedRow};
use crate::exchange::table::{Reading, Table};
use crate::exchange::values::DateOrder;
use crate::i18n::Words;
use crate::ops::business_case as cases;
use crate::ops::export::{self, ExportWhat};
use crate::ops::first_run::{self, NewRegister};
use crate::ops::import::{self, ImportReport, Request};
use crate::ops::job::Progress;
use crate::ops::sentence::{repair, sentence};
use crate::ops::value::{self as valuing, ValueExport};
use crate::ops::{Clock, Refusal, Session, measure, print, sample, upkeep};
use crate::store::{customer, search as finder, summaries, value};
use serde_json::{Value, json};
use std::path::Path;

/// Seed of the sample when none is given.
const SEED: u64 = 7;
/// Answers of a search that are shown.
const HITS: usize = 50;
/// Refused rows that are listed in words; `--json` lists all.
const REFUSED_SHOWN: usize = 50;

/// Refusals to sentences.
pub(super) trait OrSay<T> {
    fn or_say(self, words: &Words) -> Verdict<T>;
}

impl<T, E: Into<Refusal>> OrSay<T> for Result<T, E> {
    fn or_say(self, words: &Words) -> Verdict<T> {
        self.map_err(|refusal| Refused(sentence(words, &refusal.into())))
    }
}

pub(super) fn close(words: &Words, session: Session) -> Verdict {
    session.close().or_say(words)
}

/// `kimmoke new`.
pub(super) fn new(words: &Words, args: New) -> Verdict {
    let phrase = passphrase::choose(words, args.no_passphrase)?;
    let passphrase = phrase.as_ref().map(|phrase| phrase.as_str().to_owned());
    let unnamed = args.firm.is_empty();
    let register = NewRegister { path: args.file.clone(), passphrase, firm: args.firm, person: String::new() };
    let mut session = first_run::begin(&register, Clock::System).or_say(words)?;
    first_run::set(&mut session, SettingKey::Language, words.lang().code()).or_say(words)?;
    if args.sample {
        let customers = args.customers.map_or(sample::CUSTOMERS, |customers| usize::try_from(customers).unwrap_or(sample::CUSTOMERS));
        let language = Language::from_code(words.lang().code()).unwrap_or(Language::Finnish);
        sample::add(&mut session, args.seed.unwrap_or(SEED), customers, language).or_say(words)?;
        if unnamed {
            first_run::set(&mut session, SettingKey::FirmName, sample::FIRM).or_say(words)?;
        }
    }
    close(words, session)?;
    out(&words.with("cli-made", &[("path", args.file.display().to_string().into())]));
    Ok(())
}

/// `kimmoke import`.
pub(super) fn import(words: &Words, args: Import) -> Verdict {
    // The data first: a file that can't be read leaves the register's bytes alone.
    let table = import::open(&args.data, Reading::default()).or_say(words)?;
    let mut session = passphrase::open(words, &args.file, &Clock::System)?;
    let dates = args.dates.as_deref().map(|order| if order == "month-first" { DateOrder::MonthFirst } else { DateOrder::DayFirst });
    // The same script gives the same result, so what the window remembers of such files is left aside.
    let found = import::proposal(session.reader(), &table, args.kind(), true).or_say(words)?;
    let choices = Choices { dates, known: args.known, ..Choices::default() };
    let request = Request { source: args.source, ..Request::new(found.kind, found.mapping, choices) };
    let progress = Progress::default();
    let report = if args.dry_run {
        import::rehearse(&mut session, &table, &request, &progress).or_say(words)?
    } else {
        let report = import::run(&mut session, &table, &request, &progress).or_say(words)?.value;
        // What was imported is saved; a search by another command shall find it.
        upkeep::catch_up_search(&mut session, &progress).or_say(words)?;
        report
    };
    close(words, session)?;
    if args.json {
        out(&import_json(&table, &report, args.dry_run).to_string());
    } else {
        tell_import(words, &report, args.dry_run);
    }
    let nothing_taken = report.added + report.updated + report.unchanged + report.skipped == 0;
    if nothing_taken && !report.refused.is_empty() { Err(Refused(words.text("cli-every-row-refused"))) } else { Ok(()) }
}

fn tell_import(words: &Words, report: &ImportReport, dry_run: bool) {
    if dry_run {
        out(&words.text("cli-dry-run"));
    }
    let counts = [
        ("added", report.added.into()),
        ("updated", report.updated.into()),
        ("unchanged", report.unchanged.into()),
        ("refused", report.refused.len().into()),
    ];
    match report.kind {
        ImportKind::Customers => out(&words.with("cli-imported-customers", &counts)),
        ImportKind::Purchases => out(&words.with("cli-imported-purchases", &counts)),
    }
    if report.skipped > 0 {
        out(&words.with("cli-imported-skipped", &[("count", report.skipped.into())]));
    }
    if report.contacts_added > 0 {
        out(&words.with("cli-imported-contacts", &[("count", report.contacts_added.into())]));
    }
    if report.customers_added > 0 {
        out(&words.with("cli-imported-new-customers", &[("count", report.customers_added.into())]));
    }
    for (kind, count) in report.repairs.counts() {
        out(&repair(words, *kind, *count));
    }
    for row in report.refused.iter().take(REFUSED_SHOWN) {
        err(&refused_row(words, row));
    }
    let more = report.refused.len().saturating_sub(REFUSED_SHOWN);
    if more > 0 {
        err(&words.with("cli-more-refused", &[("count", more.into())]));
    }
}

fn refused_row(words: &Words, row: &RefusedRow) -> String {
    let reasons = row.faults.iter().map(|fault| words.fault(fault)).collect::<Vec<_>>().join("; ");
    words.with("cli-refused-row", &[("line", row.line.to_string().into()), ("reasons", reasons.into())])
}

fn import_json(table: &Table, report: &ImportReport, dry_run: bool) -> Value {
    let faults = |row: &RefusedRow| -> Value {
        row.faults.iter().map(|fault| json!({ "field": fault.field.code(), "problem": fault.problem.code() })).collect()
    };
    let refused: Vec<Value> = report.refused.iter().map(|row| json!({ "line": row.line, "faults": faults(row) })).collect();
    let repairs: serde_json::Map<String, Value> =
        report.repairs.counts().iter().map(|(kind, count)| (kind.code().to_owned(), json!(count))).collect();
    json!({
        "kind": report.kind.code(),
        "dry_run": dry_run,
        "encoding": table.encoding,
        "separator": table.separator.to_string(),
        "sheet": table.sheets.get(table.sheet),
        "header_line": table.header_line,
        "added": report.added,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "skipped": report.skipped,
        "contacts_added": report.contacts_added,
        "customers_added": report.customers_added,
        "refused": refused,
        "repairs": repairs,
    })
}

/// `kimmoke export`.
pub(super) fn export(words: &Words, args: &Export) -> Verdict {
    if matches!(args.what, What::Records(ExportWhat::BusinessCases)) {
        return roi::export(words, args);
    }
    let session = passphrase::open(words, &args.file, &Clock::System)?;
    let (count, notes) = match args.what {
        What::Records(what) => (export::csv(session.reader(), what, &args.to, &Progress::default()).or_say(words)?, Vec::new()),
        What::Value(what) => export_values(words, &session, args, what)?,
        What::Care => export_care(words, &session, args)?,
    };
    close(words, session)?;
    notes.iter().for_each(|note| err(note));
    out(&words.with("cli-exported", &[("count", count.into()), ("path", args.to.display().to_string().into())]));
    Ok(())
}

/// The care of customers, and a word when nobody is covered by a model.
fn export_care(words: &Words, session: &Session, args: &Export) -> Verdict<(usize, Vec<String>)> {
    let count = export::care(session.reader(), args.as_of.unwrap_or(session.today()), &args.to).or_say(words)?;
    Ok((count, if count == 0 { vec![words.text("cli-care-none")] } else { Vec::new() }))
}

/// Values, segments or equity, and what has to be said about them.
fn export_values(words: &Words, session: &Session, args: &Export, what: ValueExport) -> Verdict<(usize, Vec<String>)> {
    let db = session.reader();
    let settings = args.settings(value::settings(db).or_say(words)?);
    let as_of = args.as_of.unwrap_or(session.today());
    let done = valuing::export(db, (what, &args.to), (as_of, &settings), &Progress::default()).or_say(words)?;
    let mut notes = Vec::new();
    if done.empty {
        notes.push(words.with("cli-values-no-purchases", &[("date", words.formats().date(as_of).into())]));
    }
    if !done.empty && done.level == Level::TooLittle && what != ValueExport::Segments {
        notes.push(words.text("cli-values-too-little"));
    }
    if settings.margin.is_none() && what != ValueExport::Segments {
        notes.push(words.text("cli-values-no-margin"));
    }
    let (early, late) = done.left_out;
    if early > 0 {
        notes.push(words.with("cli-values-too-early", &[("count", early.into())]));
    }
    if late > 0 {
        notes.push(words.with("cli-values-too-late", &[("count", late.into()), ("date", words.formats().date(as_of).into())]));
    }
    Ok((done.customers, notes))
}

/// `kimmoke report`.
pub(super) fn report(words: &Words, args: &Report) -> Verdict {
    let clock = match args.as_of {
        Some(day) => Clock::fixed(day.at(12, 0, 0, 0)),
        None => Clock::System,
    };
    let mut session = passphrase::open(words, &args.file, &clock)?;
    let at: DateTime = clock.now().datetime();
    let document = match (args.what.as_str(), &args.customer) {
        ("card", Some(code)) => {
            let unknown = || Refused(words.with("cli-no-customer", &[("code", code.as_str().into())]));
            let id = customer::by_code(session.reader(), code).or_say(words)?.ok_or_else(unknown)?;
            print::card(session.reader(), words, id, at).or_say(words)?
        }
        ("assessment", _) => {
            let none = || match args.year {
                Some(year) => Refused(words.with("cli-no-assessment-of", &[("year", year.to_string().into())])),
                None => Refused(words.text("cli-no-assessment")),
            };
            print::assessment(session.reader(), words, args.year, at).or_say(words)?.ok_or_else(none)?
        }
        ("plan", _) => {
            let none = || match args.year {
                Some(year) => Refused(words.with("cli-no-plan-of", &[("year", year.to_string().into())])),
                None => Refused(words.text("cli-no-plan")),
            };
            let row = args.segment.map(PlanRow::Segment);
            print::plan(session.reader(), words, (args.year, row), at).or_say(words)?.ok_or_else(none)?
        }
        ("development", _) => print::development(session.reader(), words, print::Parts::Whole, at).or_say(words)?,
        ("dashboard", _) => {
            // What the window counts in a job is counted here; for another day than today nothing is noted.
            if args.as_of.is_none() {
                measure::recount(&mut session, &Progress::default()).or_say(words)?;
            }
            let period = args.period.as_deref().and_then(MeasurePeriod::from_code).unwrap_or(MeasurePeriod::TwelveMonths);
            let none = || Refused(words.text("measure-nothing"));
            print::dashboard(session.reader(), words, (period, None), at).or_say(words)?.ok_or_else(none)?
        }
        ("swot", _) => print::development(session.reader(), words, print::Parts::Swot, at).or_say(words)?,
        ("roi", _) => {
            let found = cases::find(session.reader(), args.case.as_deref()).or_say(words)?;
            let case = found.ok_or_else(|| roi::unknown(words, args.case.as_deref()))?;
            print::business_case(session.reader(), words, case.id, at).or_say(words)?
        }
        _ => print::list(session.reader(), words, &words.text("cli-all-customers"), &ViewSpec::default(), at).or_say(words)?,
    };
    print::write(&args.to, &document).or_say(words)?;
    close(words, session)?;
    out(&words.with("cli-reported", &[("path", args.to.display().to_string().into())]));
    Ok(())
}

/// `kimmoke search`.
pub(super) fn search(words: &Words, args: &Search) -> Verdict {
    let mut session = passphrase::open(words, &args.file, &Clock::System)?;
    // A window that was closed, or a command that was cut off, may have left something to index.
    upkeep::catch_up_search(&mut session, &Progress::default()).or_say(words)?;
    let hits = finder::search(session.reader(), &args.words.join(" "), HITS).or_say(words)?;
    close(words, session)?;
    if args.json {
        let hit = |hit: &crate::domain::summary::Hit| {
            json!({
                "noun": hit.noun.code(),
                "id": hit.record.to_string(),
                "customer": hit.customer.map(|id| id.0.to_string()),
                "title": hit.title,
                "line": hit.line,
                "date": hit.date.map(|date| date.to_string()),
            })
        };
        out(&Value::from(hits.iter().map(hit).collect::<Vec<_>>()).to_string());
    } else if hits.is_empty() {
        err(&words.text("cli-nothing-found"));
    } else {
        for hit in &hits {
            let date = hit.date.map(|date| format!("{}  ", words.formats().date(date))).unwrap_or_default();
            out(&format!("{}  {}  {date}{}", words.label(hit.noun), hit.title, hit.line));
        }
    }
    Ok(())
}

/// `kimmoke check`.
pub(super) fn check(words: &Words, file: &Path) -> Verdict {
    let session = passphrase::open(words, file, &Clock::System)?;
    let faults = session.register().opener().faults().or_say(words)?;
    let counts = summaries::counts(session.reader(), session.today()).or_say(words)?;
    let customers = customer::count(session.reader()).or_say(words)?;
    close(words, session)?;
    if customers != counts.customers {
        return Err(Refused(words.text("cli-check-summaries")));
    }
    if faults.is_empty() {
        out(&words.with("cli-check-sound", &[("customers", customers.into())]));
        return Ok(());
    }
    faults.iter().for_each(|fault| err(fault));
    Err(Refused(words.with("cli-check-faults", &[("count", faults.len().into())])))
}
