//! The firm's own development out: one row a SWOT item, TOWS action, target, milestone, immediate action and tick; or all of it as JSON.

use super::workbook::{Sheet, SheetCell};
use super::write::CsvOut;
use crate::base::Date;
use crate::base::figure::Figure;
use crate::domain::development_target::DevelopmentTarget;
use crate::domain::summary::Development;
use crate::domain::swot::SwotCell;
use serde_json::{Value, json};

/// Columns of our own file of development; a row leaves empty what its kind doesn't have.
pub const HEADER: &[&str] = &[
    "kind",
    "number",
    "parent",
    "group",
    "text",
    "reason",
    "owner",
    "status",
    "due",
    "done_on",
    "measure",
    "start",
    "goal",
    "current",
    "progress",
    "sales_measures",
    "marketing_measures",
    "service_measures",
    "management_measures",
    "obstacles",
];

/// The columns that hold numbers.
const NUMBERS: [&str; 5] = ["number", "start", "goal", "current", "progress"];

/// A row under [`HEADER`], column by column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DevelopmentRow(Vec<(&'static str, String)>);

impl DevelopmentRow {
    fn new(kind: &str, number: usize) -> Self {
        Self(vec![("kind", kind.to_owned()), ("number", number.to_string())])
    }

    fn with(mut self, column: &'static str, value: impl Into<String>) -> Self {
        self.0.push((column, value.into()));
        self
    }

    fn cell(&self, column: &str) -> &str {
        self.0.iter().find(|(name, _)| *name == column).map_or("", |(_, value)| value.as_str())
    }
}

fn date(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn figure(figure: Option<Figure>) -> String {
    figure.map(Figure::plain).unwrap_or_default()
}

/// Number of an item within its cell, as `strength 2`.
fn item_names(development: &Development) -> Vec<(crate::base::id::SwotItemId, String)> {
    let of_cell = |cell: &SwotCell| {
        let cell = *cell;
        let items = development.items.iter().filter(move |item| item.values.cell == cell);
        (1_usize..).zip(items).map(move |(number, item)| (item.id, format!("{} {number}", cell.code())))
    };
    SwotCell::ALL.iter().flat_map(of_cell).collect()
}

/// The rows in the order of the header's kinds: SWOT, TOWS, targets with what belongs to them, ticks.
pub fn rows(development: &Development) -> Vec<DevelopmentRow> {
    let names = item_names(development);
    let name = |id| names.iter().find(|(item, _)| *item == id).map(|(_, name)| name.as_str());
    let mut rows = Vec::new();
    for (number, item) in (1..).zip(&development.items) {
        rows.push(DevelopmentRow::new("swot_item", number).with("group", item.values.cell.code()).with("text", &item.values.text));
    }
    for (number, action) in (1..).zip(&development.actions) {
        let joined: Vec<&str> = action.values.items.iter().filter_map(|id| name(*id)).collect();
        let row = DevelopmentRow::new("tows_action", number).with("group", action.values.pair.code()).with("text", &action.values.text);
        rows.push(row.with("parent", joined.join(", ")));
    }
    for (number, target) in (1..).zip(&development.targets) {
        of_target(development, (number, target), &mut rows);
    }
    for (number, tick) in (1..).zip(&development.ticks) {
        let row = DevelopmentRow::new("path_tick", number).with("group", tick.values.item.part().code());
        let row = row.with("text", tick.values.item.code()).with("reason", &tick.values.note);
        rows.push(row.with("done_on", tick.values.on.to_string()).with("due", tick.values.again_on.to_string()));
    }
    rows
}

fn of_target(development: &Development, (number, target): (usize, &DevelopmentTarget), rows: &mut Vec<DevelopmentRow>) {
    let values = &target.values;
    let owner = values.owner.and_then(|id| development.people.get(&id)).cloned().unwrap_or_default();
    let mut row = DevelopmentRow::new("development_target", number)
        .with("group", values.source.code())
        .with("text", &values.title)
        .with("reason", &values.why)
        .with("owner", owner)
        .with("status", values.status.code())
        .with("due", date(values.deadline))
        .with("measure", &values.measure)
        .with("start", figure(values.start))
        .with("goal", figure(values.goal))
        .with("current", figure(values.current))
        .with("progress", format!("{:.4}", values.progress()))
        .with("obstacles", &values.obstacles);
    for (field, text) in values.measures.each() {
        row = row.with(field.code(), text);
    }
    rows.push(row);
    for (at, step) in (1..).zip(&values.milestones) {
        let row = DevelopmentRow::new("milestone", at).with("parent", number.to_string()).with("text", &step.title);
        rows.push(row.with("due", date(step.due)).with("done_on", date(step.done_on)));
    }
    for (at, action) in (1..).zip(&values.actions) {
        let status = if action.task.is_some() { "task" } else { "" };
        let row = DevelopmentRow::new("immediate_action", at).with("parent", number.to_string());
        rows.push(row.with("text", &action.text).with("status", status));
    }
}

/// Writes a row under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: std::io::Write>(out: &mut CsvOut<W>, row: &DevelopmentRow) -> std::io::Result<()> {
    for column in HEADER {
        if NUMBERS.contains(column) { out.raw(row.cell(column))? } else { out.text(row.cell(column))? }
    }
    out.end_row()
}

/// The rows as a spreadsheet; numbers stay numbers.
pub fn sheet(rows: &[DevelopmentRow]) -> Sheet {
    let cell = |row: &DevelopmentRow, column: &&str| match row.cell(column) {
        "" => SheetCell::Empty,
        text if NUMBERS.contains(column) => text.parse().map_or_else(|_| SheetCell::Text(text.to_owned()), SheetCell::Number),
        text => SheetCell::Text(text.to_owned()),
    };
    Sheet {
        name: "development".to_owned(),
        header: HEADER.iter().map(|head| (*head).to_owned()).collect(),
        rows: rows.iter().map(|row| HEADER.iter().map(|column| cell(row, column)).collect()).collect(),
    }
}

/// All of it as JSON: the same rows by kind, empty columns left out.
pub fn json(rows: &[DevelopmentRow]) -> Value {
    let object = |row: &DevelopmentRow| -> Value {
        let filled = row.0.iter().filter(|(name, value)| !value.is_empty() && *name != "kind");
        let value = |name: &str, text: &str| match text.parse::<f64>() {
            Ok(number) if NUMBERS.contains(&name) => json!(number),
            _ => json!(text),
        };
        Value::Object(filled.map(|(name, text)| ((*name).to_owned(), value(name, text))).collect())
    };
    let kinds = ["swot_item", "tows_action", "development_target", "milestone", "immediate_action", "path_tick"];
    let of_kind = |kind: &str| -> Value { rows.iter().filter(|row| row.cell("kind") == kind).map(object).collect() };
    Value::Object(kinds.iter().map(|kind| ((*kind).to_owned(), of_kind(kind))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::development_target::{DevelopmentTargetDraft, MilestoneDraft};
    use crate::domain::swot::{SwotItem, SwotItemDraft};
    use jiff::civil::date;
    use uuid::Uuid;

    fn development() -> Development {
        let values = SwotItemDraft { cell: SwotCell::Threat, text: "=HYPERLINK(\"x\")".into() };
        let target = DevelopmentTargetDraft {
            title: "Nopeammin; varmemmin".into(),
            milestones: vec![MilestoneDraft { title: "Eka".into(), due: Some(date(2027, 1, 2)), ..Default::default() }],
            start: Some(Figure(5250)),
            goal: Some(Figure(-50)),
            ..Default::default()
        };
        Development {
            items: vec![SwotItem { id: Uuid::nil().into(), rev: 1, values }],
            targets: vec![DevelopmentTarget { id: Uuid::nil().into(), rev: 1, values: target }],
            ..Default::default()
        }
    }

    #[test]
    fn rows_are_written_whole_and_run_nothing() {
        let mut out = CsvOut::begin(Vec::new(), HEADER.iter().copied()).unwrap();
        for row in rows(&development()) {
            write(&mut out, &row).unwrap();
        }
        let text = String::from_utf8(out.finish().unwrap()).unwrap();
        let lines: Vec<&str> = text.trim_end().split("\r\n").collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[1].contains("swot_item;1;;threat;\"'=HYPERLINK(\"\"x\"\")\";"), "{}", lines[1]);
        assert!(lines[2].contains(";\"Nopeammin; varmemmin\";") && lines[2].contains(";52.5;-0.5;;0.0000;"), "{}", lines[2]);
        assert!(lines[3].starts_with("milestone;1;1;;Eka;;;;2027-01-02;"), "{}", lines[3]);
        assert!(lines.iter().skip(1).all(|line| line.replace("Nopeammin;", "").matches(';').count() == HEADER.len() - 1), "{lines:#?}");
    }

    #[test]
    fn json_and_sheet_keep_numbers_as_numbers() {
        let rows = rows(&development());
        let value = json(&rows);
        assert_eq!(value["development_target"][0]["start"], 52.5);
        assert_eq!(value["milestone"][0]["due"], "2027-01-02");
        assert_eq!(value["path_tick"], json!([]));
        let sheet = sheet(&rows);
        let goal = HEADER.iter().position(|column| *column == "goal").unwrap();
        assert_eq!(sheet.rows[1][goal], SheetCell::Number(-0.5));
        assert!(super::super::workbook::xlsx(&sheet).unwrap().starts_with(b"PK"));
    }
}
