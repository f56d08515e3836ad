//! What the import page shows of a file, as strings: how it was read, its first rows, counts, mends, refused rows.

use super::work::Looked;
use crate::domain::customer::CustomerKind;
use crate::domain::stage::Stage;
use crate::i18n::Words;
use crate::ops::import::{ImportKind, ImportReport, Preview, RefusedRow, Table, Target, reasons, sample_cells};
use crate::ops::sentence;
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::Options;
use std::collections::HashSet;

/// Refused rows that are listed; the file of refused rows has all.
const REFUSED_SHOWN: usize = 100;
/// Letters of a column's name above its menu.
const NAME_SHOWN: usize = 24;

/// A cell of the sample.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) text: String,
    /// Mended on the way.
    pub(super) mended: bool,
}

/// A column of the sample.
#[derive(Debug)]
pub(super) struct Column {
    /// Its name in the file, shortened.
    pub(super) name: String,
    pub(super) target: Option<Target>,
    pub(super) cells: Vec<Cell>,
}

/// A number with its word.
#[derive(Debug)]
pub(super) struct Count {
    pub(super) number: String,
    pub(super) word: String,
    /// Something to look at.
    pub(super) is_bad: bool,
}

/// A refused row in words.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) line: String,
    pub(super) reasons: String,
}

/// A file as the page shows it before the import.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) kind: ImportKind,
    /// Encoding, separator, header, rows.
    pub(super) facts: String,
    pub(super) columns: Vec<Column>,
    /// Line numbers of the sample; a refused one is marked.
    pub(super) lines: Vec<(String, bool)>,
    pub(super) targets: Options<Option<Target>>,
    pub(super) kinds: Options<CustomerKind>,
    pub(super) stages: Options<Stage>,
    pub(super) counts: Vec<Count>,
    pub(super) mends: Vec<String>,
    pub(super) doubtful_dates: bool,
    /// The columns that are still missing, as a sentence; empty when none is.
    pub(super) missing: String,
    /// Why the register would refuse the whole; empty when it wouldn't.
    pub(super) trouble: String,
    pub(super) refused: Vec<Refused>,
    pub(super) more_refused: usize,
    /// The words of the button that imports, with how many.
    pub(super) import: String,
    /// Whether there is anything to import.
    pub(super) ready: bool,
}

impl Shown {
    /// Makes the strings of a file that was looked through.
    pub(super) fn of(looked: &Looked, cx: &LoadCx<'_>) -> Self {
        let (words, preview) = (cx.words, &looked.preview);
        let report = looked.report.as_ref().and_then(|report| report.as_ref().ok());
        let refused: &[RefusedRow] = report.map_or(&preview.refused, |report| &report.refused);
        let trouble = match &looked.report {
            Some(Err(refusal)) => sentence::sentence(words, refusal),
            _ => String::new(),
        };
        let names: Vec<String> = preview.missing.iter().map(|target| target_word(words, *target)).collect();
        let missing = if names.is_empty() { String::new() } else { words.with("import-missing", &[("columns", names.join(", ").into())]) };
        let bad: HashSet<usize> = refused.iter().map(|row| row.line).collect();
        let taken = report.map_or(0, |report| report.added + report.updated);
        let import = match preview.kind {
            ImportKind::Customers => words.with("import-customers", &[("count", taken.into())]),
            ImportKind::Purchases => words.with("import-purchases", &[("count", taken.into())]),
        };
        Self {
            kind: preview.kind,
            facts: facts(words, preview),
            columns: columns(&looked.table, preview),
            lines: preview.sample.iter().map(|(line, _)| (line.to_string(), bad.contains(line))).collect(),
            targets: targets(words, preview.kind),
            kinds: Options::of(words, CustomerKind::ALL),
            stages: Options::of(words, Stage::ALL),
            counts: report.map(|report| counts(cx, report)).unwrap_or_default(),
            mends: preview.repairs.counts().iter().map(|(kind, count)| sentence::repair(words, *kind, *count)).collect(),
            doubtful_dates: preview.doubtful_dates,
            missing,
            trouble,
            refused: refused_words(words, refused),
            more_refused: refused.len().saturating_sub(REFUSED_SHOWN),
            import,
            ready: taken > 0,
        }
    }
}

/// The first refused rows in words.
pub(super) fn refused_words(words: &Words, refused: &[RefusedRow]) -> Vec<Refused> {
    let row = |row: &RefusedRow| Refused {
        line: words.with("import-row", &[("line", row.line.to_string().into())]),
        reasons: reasons(words, row),
    };
    refused.iter().take(REFUSED_SHOWN).map(row).collect()
}

/// What an import did or would do, a number each; what is none is left out, but for the first and the refused.
pub(super) fn counts(cx: &LoadCx<'_>, report: &ImportReport) -> Vec<Count> {
    let words = cx.words;
    let is_list = report.kind == ImportKind::Customers;
    let added = if is_list { words.text("import-count-added") } else { words.text("import-count-purchases") };
    let unchanged = if is_list { words.text("import-count-unchanged") } else { words.text("import-count-known") };
    let all = [
        (report.added, added, true, false),
        (report.updated, words.text("import-count-filled"), is_list, false),
        (report.unchanged, unchanged, true, false),
        (report.contacts_added, words.text("import-count-contacts"), is_list && report.contacts_added > 0, false),
        (report.customers_added, words.text("import-count-new-customers"), report.customers_added > 0, false),
        (report.refused.len(), words.text("import-count-refused"), true, !report.refused.is_empty()),
    ];
    let number = |count: usize| cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
    let shown = all.into_iter().filter(|(_, _, shown, _)| *shown);
    shown.map(|(count, word, _, is_bad)| Count { number: number(count), word, is_bad }).collect()
}

fn facts(words: &Words, preview: &Preview) -> String {
    let separator = match preview.separator {
        ';' => words.text("import-separator-semicolon"),
        ',' => words.text("import-separator-comma"),
        '\t' => words.text("import-separator-tab"),
        other => other.to_string(),
    };
    let rows = preview.rows + preview.refused.len();
    let parts = [
        preview.encoding.to_owned(),
        separator,
        words.with("import-header-line", &[("line", preview.header_line.into())]),
        words.with("import-rows", &[("count", rows.into())]),
    ];
    parts.join(" · ")
}

fn columns(table: &Table, preview: &Preview) -> Vec<Column> {
    let raw = sample_cells(table, preview.sample.len());
    let column = |(place, name): (usize, &String)| {
        let target = preview.mapping.columns.get(place).copied().flatten();
        let cell = |(line, cells): &(usize, Vec<String>)| {
            let read = cells.get(place).cloned().unwrap_or_default();
            let mend = target.and_then(|target| {
                let mends = preview.repairs.list().iter();
                mends
                    .filter(|mend| mend.line == *line && mend.field == target.field())
                    .find(|mend| mend.before == read || mend.after == read)
            });
            let text = match (mend, target) {
                (Some(mend), _) => mend.after.clone(),
                (None, Some(_)) => read,
                (None, None) => raw.iter().find(|(at, _)| at == line).and_then(|(_, cells)| cells.get(place)).cloned().unwrap_or_default(),
            };
            Cell { text: one_line(&text), mended: mend.is_some() }
        };
        Column { name: shortened(name, place), target, cells: preview.sample.iter().map(cell).collect() }
    };
    preview.header.iter().enumerate().map(column).collect()
}

fn one_line(text: &str) -> String {
    text.chars().take(120).map(|c| if c == '\n' || c == '\r' { ' ' } else { c }).collect()
}

fn shortened(name: &str, place: usize) -> String {
    let name = one_line(name);
    match name.chars().count() {
        0 => format!("{}", place + 1),
        1..=NAME_SHOWN => name,
        _ => format!("{}…", name.chars().take(NAME_SHOWN).collect::<String>().trim_end()),
    }
}

fn targets(words: &Words, kind: ImportKind) -> Options<Option<Target>> {
    let all = Target::ALL.iter().copied().filter(|target| target.is_for(kind));
    let named = all.map(|target| (Some(target), target_word(words, target)));
    Options::new(std::iter::once((None, words.text("import-not-read"))).chain(named))
}

/// The word of what a column is read into.
fn target_word(words: &Words, target: Target) -> String {
    match (target, target.address()) {
        (Target::NameExtra, _) => words.text("import-name-extra"),
        (Target::ContactNotes, _) => words.text("import-contact-notes"),
        (Target::Kind, _) => words.text("import-customer-kind"),
        (_, Some(kind)) => {
            words.with("import-of-address", &[("field", words.label(target.field()).into()), ("kind", words.inline(kind).into())])
        }
        _ => words.label(target.field()),
    }
}
