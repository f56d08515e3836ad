//! What the import page shows of a file, as strings: how it was read, its first rows, counts, mends, refused rows.

use super::work::Looked;
use crate::base::money::Cents;
use crate::domain::customer::CustomerKind;
use crate::domain::stage::Stage;
use crate::i18n::{Formats, Words};
use crate::ops::import::{
    CustomColumn, Detail, Did, ImportKind, ImportReport, Mapping, Match, MatchedBy, Preview, RefusedRow, RepairKind, RowMatch, Table,
    Target, reasons, sample_cells,
};
use crate::ops::sentence;
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::{Options, dotted};
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

/// What a column is read into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A field that every register has.
    Target(Target),
    /// One of the owner's own, by its place in [`Shown::customs`].
    Custom(usize),
}

/// A row whose customer is known.
#[derive(Debug)]
pub(super) struct Met {
    pub(super) line: usize,
    /// Row, customer and what it was found by.
    pub(super) text: String,
    /// What becomes of it.
    pub(super) did: String,
    /// The name of its menu, for a screen reader.
    pub(super) label: String,
}

/// A column of the sample.
#[derive(Debug)]
pub(super) struct Column {
    /// Its name in the file, shortened.
    pub(super) name: String,
    pub(super) target: Option<Use>,
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
    pub(super) targets: Options<Option<Use>>,
    /// The owner's own fields that a column may be read into.
    pub(super) customs: Vec<CustomColumn>,
    /// What may become of known customers.
    pub(super) matches: Options<Match>,
    /// The same for one row: as for the whole file, or otherwise.
    pub(super) row_matches: Options<Option<Match>>,
    /// Rows whose customer is known.
    pub(super) met: Vec<Met>,
    /// How many they are, as a headline.
    pub(super) met_title: String,
    /// Those that aren't listed.
    pub(super) more_met: String,
    /// Lines that may be the header; 0 for none.
    pub(super) heads: Options<usize>,
    pub(super) header_line: usize,
    /// Sheets of a workbook; empty where there is no choice.
    pub(super) sheets: Options<usize>,
    pub(super) sheet: usize,
    /// Whether a column says where customers come from.
    pub(super) has_source: bool,
    /// Whether the columns are read as the last time.
    pub(super) remembered: bool,
    pub(super) kinds: Options<CustomerKind>,
    pub(super) stages: Options<Stage>,
    pub(super) counts: Vec<Count>,
    pub(super) mends: Vec<String>,
    pub(super) doubtful_dates: bool,
    /// The columns that are still missing, as a sentence; empty when none is.
    pub(super) missing: String,
    /// Why the register would refuse the whole; empty when it wouldn't.
    pub(super) trouble: String,
    pub(super) refused_title: String,
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
        let customs = customs(looked);
        let met = report.map(|report| met(words, report)).unwrap_or_default();
        let matched = report.map_or(0, |report| report.matched);
        let more = matched.saturating_sub(met.len());
        Self {
            kind: preview.kind,
            facts: facts(words, looked),
            columns: columns(cx, looked, &customs),
            lines: preview.sample.iter().map(|(line, _)| (line.to_string(), bad.contains(line))).collect(),
            targets: targets(words, preview.kind, &customs),
            customs,
            matches: Options::new(Match::ALL.iter().map(|one| (*one, match_word(words, *one)))),
            row_matches: row_matches(words),
            met,
            met_title: words.with("import-met", &[("count", matched.into())]),
            more_met: if more > 0 { words.with("import-more-met", &[("count", more.into())]) } else { String::new() },
            heads: heads(words, &looked.table),
            header_line: looked.table.header_line,
            sheets: sheets(&looked.table),
            sheet: looked.table.sheet,
            has_source: preview.mapping.has(Target::Source),
            remembered: looked.remembered,
            kinds: Options::of(words, CustomerKind::ALL),
            stages: Options::of(words, Stage::ALL),
            counts: report.map(|report| counts(cx, report, false)).unwrap_or_default(),
            mends: mends(words, preview),
            doubtful_dates: preview.doubtful_dates,
            missing,
            trouble,
            refused_title: words.with("import-refused", &[("count", refused.len().into())]),
            refused: refused_words(words, refused),
            more_refused: refused.len().saturating_sub(REFUSED_SHOWN),
            import,
            ready: taken > 0,
        }
    }
}

/// What was mended; the order of day and month is asked apart.
fn mends(words: &Words, preview: &Preview) -> Vec<String> {
    let told = preview.repairs.counts().iter().filter(|(kind, _)| *kind != RepairKind::DateOrder);
    told.map(|(kind, count)| sentence::repair(words, *kind, *count)).collect()
}

/// The owner's fields, and those that only our own file has yet.
fn customs(looked: &Looked) -> Vec<CustomColumn> {
    let mut customs: Vec<CustomColumn> = looked.fields.iter().map(CustomColumn::of).collect();
    for (_, column) in looked.preview.mapping.custom() {
        if !customs.contains(column) {
            customs.push(column.clone());
        }
    }
    customs
}

fn match_word(words: &Words, one: Match) -> String {
    match one {
        Match::Skip => words.text("import-match-skip"),
        Match::Fill => words.text("import-match-fill"),
        Match::Overwrite => words.text("import-match-overwrite"),
        Match::New => words.text("import-match-new"),
    }
}

fn row_matches(words: &Words) -> Options<Option<Match>> {
    let each = Match::ALL.iter().map(|one| (Some(*one), match_word(words, *one)));
    Options::new(std::iter::once((None, words.text("import-match-as-file"))).chain(each))
}

fn met(words: &Words, report: &ImportReport) -> Vec<Met> {
    let by = |by: MatchedBy| match by {
        MatchedBy::Code => words.text("import-by-code"),
        MatchedBy::BusinessId => words.text("import-by-business-id"),
        MatchedBy::Name => words.text("import-by-name"),
        MatchedBy::Email => words.text("import-by-email"),
        MatchedBy::Phone => words.text("import-by-phone"),
    };
    let did = |did: Did| match did {
        Did::Skipped => words.text("import-did-skip"),
        Did::Unchanged => words.text("import-did-nothing"),
        Did::Changed => words.text("import-did-change"),
        Did::Added => words.text("import-did-add"),
    };
    let row = |row: &RowMatch| {
        let line = words.with("import-row", &[("line", row.line.to_string().into())]);
        Met {
            line: row.line,
            label: words.with("import-match-row", &[("line", row.line.to_string().into())]),
            text: dotted([line.as_str(), &row.code, &row.name, &by(row.by)]),
            did: did(row.did),
        }
    };
    report.matches.iter().map(row).collect()
}

fn heads(words: &Words, table: &Table) -> Options<usize> {
    let none = (0, words.text("import-no-header"));
    Options::new(table.heads.iter().map(|(line, text)| (*line, format!("{line}: {text}"))).chain(std::iter::once(none)))
}

fn sheets(table: &Table) -> Options<usize> {
    if table.sheets.len() < 2 {
        return Options::default();
    }
    Options::new(table.sheets.iter().cloned().enumerate())
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
pub(super) fn counts(cx: &LoadCx<'_>, report: &ImportReport, done: bool) -> Vec<Count> {
    let words = cx.words;
    let is_list = report.kind == ImportKind::Customers;
    let added = if is_list { words.text("import-count-added") } else { words.text("import-count-purchases") };
    let unchanged = if is_list { words.text("import-count-unchanged") } else { words.text("import-count-known") };
    let changed = if done { words.text("import-count-changed") } else { words.text("import-count-to-change") };
    let skipped = if done { words.text("import-count-skipped") } else { words.text("import-count-to-skip") };
    let all = [
        (report.added, added, true, false),
        (report.updated, changed, is_list, false),
        (report.unchanged, unchanged, true, false),
        (report.skipped, skipped, report.skipped > 0, false),
        (report.contacts_added, words.text("import-count-contacts"), is_list && report.contacts_added > 0, false),
        (report.customers_added, words.text("import-count-new-customers"), report.customers_added > 0, false),
        (report.refused.len(), words.text("import-count-refused"), true, !report.refused.is_empty()),
    ];
    let number = |count: usize| cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
    let shown = all.into_iter().filter(|(_, _, shown, _)| *shown);
    shown.map(|(count, word, _, is_bad)| Count { number: number(count), word, is_bad }).collect()
}

fn facts(words: &Words, looked: &Looked) -> String {
    let (preview, table) = (&looked.preview, &looked.table);
    let separator = match preview.separator {
        _ if !table.sheets.is_empty() => table.sheets.get(table.sheet).cloned().unwrap_or_default(),
        ';' => words.text("import-separator-semicolon"),
        ',' => words.text("import-separator-comma"),
        '\t' => words.text("import-separator-tab"),
        other => other.to_string(),
    };
    let rows = preview.rows + preview.refused.len();
    let parts = [
        preview.encoding.to_owned(),
        separator,
        match preview.header_line {
            0 => words.text("import-headerless"),
            line => words.with("import-header-line", &[("line", line.into())]),
        },
        words.with("import-rows", &[("count", rows.into())]),
    ];
    parts.join(" · ")
}

/// What a column is read into, as the menus name it.
pub(super) fn use_of(mapping: &Mapping, place: usize, customs: &[CustomColumn]) -> Option<Use> {
    let target = mapping.columns.get(place).copied().flatten()?;
    match mapping.details.get(&place) {
        Some(Detail::Custom(column)) => customs.iter().position(|known| known == column).map(Use::Custom),
        _ => Some(Use::Target(target)),
    }
}

fn columns(cx: &LoadCx<'_>, looked: &Looked, customs: &[CustomColumn]) -> Vec<Column> {
    let words = cx.words;
    let preview = &looked.preview;
    let raw = sample_cells(&looked.table, preview.sample.len());
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
                (None, Some(target)) => understood(*cx.formats, target, read),
                (None, None) => raw.iter().find(|(at, _)| at == line).and_then(|(_, cells)| cells.get(place)).cloned().unwrap_or_default(),
            };
            Cell { text: one_line(&text), mended: mend.is_some() }
        };
        let name = if name.trim().is_empty() { words.with("import-column", &[("number", (place + 1).into())]) } else { shortened(name) };
        Column { name, target: use_of(&preview.mapping, place, customs), cells: preview.sample.iter().map(cell).collect() }
    };
    preview.header.iter().enumerate().map(column).collect()
}

/// A day or an amount that was understood, as the language writes it; anything else as it stands.
fn understood(formats: Formats, target: Target, read: String) -> String {
    let shown = match target {
        Target::Date => read.parse().ok().map(|date| formats.date(date)),
        Target::Amount | Target::Margin => {
            let cents = read
                .split_once('.')
                .filter(|(_, cents)| cents.len() == 2)
                .and_then(|(euros, cents)| format!("{euros}{cents}").parse().ok());
            cents.map(|cents| formats.money(Cents(cents)))
        }
        _ => None,
    };
    shown.unwrap_or(read)
}

fn one_line(text: &str) -> String {
    text.chars().take(120).map(|c| if c == '\n' || c == '\r' { ' ' } else { c }).collect()
}

fn shortened(name: &str) -> String {
    let name = one_line(name);
    match name.chars().count() {
        0..=NAME_SHOWN => name,
        _ => format!("{}…", name.chars().take(NAME_SHOWN).collect::<String>().trim_end()),
    }
}

fn targets(words: &Words, kind: ImportKind, customs: &[CustomColumn]) -> Options<Option<Use>> {
    let all = Target::ALL.iter().copied().filter(|target| target.is_for(kind) && target.is_offered());
    let named = all.map(|target| (Some(Use::Target(target)), target_word(words, target)));
    let own = customs.iter().enumerate().filter(|_| kind == ImportKind::Customers);
    let own =
        own.map(|(place, column)| (Some(Use::Custom(place)), words.with("import-own-field", &[("name", column.name.as_str().into())])));
    Options::new(std::iter::once((None, words.text("import-not-read"))).chain(named).chain(own))
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
