//! The experience plan out: one row a card, and one for each cell that is a gap or empty on purpose. Stable codes, names of phases as they stand.

use super::write::CsvOut;
use crate::domain::experience::sheet::PlanSheet;
use crate::domain::experience::{Cell, Experience, PlanRow};
use std::io;

/// Columns of our own file of the plan.
pub const HEADER: &[&str] = &[
    "year",
    "rows",
    "row",
    "phase_number",
    "phase_fi",
    "phase_en",
    "state",
    "title",
    "status",
    "for",
    "goal",
    "needs",
    "unexpected",
    "exceeded",
    "emotion",
    "emotion_why",
    "channels",
    "information",
    "information_use",
    "person",
    "measure",
    "cost_per_year",
    "tasks",
    "tasks_done",
    "felt_mean",
    "felt_answers",
    "open_complaints",
];

/// Columns that hold numbers, which need no guard against formulas.
const NUMBERS: [&str; 8] = ["year", "phase_number", "emotion", "cost_per_year", "tasks", "tasks_done", "felt_mean", "felt_answers"];

/// The rows of a plan, cell by cell.
pub fn rows(sheet: &PlanSheet) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (row, name) in &sheet.rows {
        for phase in &sheet.phases {
            let cell = Cell { row: *row, phase: phase.id };
            let head = vec![
                sheet.plan.year.to_string(),
                sheet.axis.code().to_owned(),
                row_code(*row, name),
                phase.position.to_string(),
                phase.name_fi.clone(),
                phase.name_en.clone(),
            ];
            let cards = sheet.cards(cell);
            if cards.is_empty() {
                let state = if sheet.none.contains(&cell) { "none" } else { "gap" };
                rows.push([head, vec![state.to_owned()], vec![String::new(); 17], felt(sheet, cell)].concat());
                continue;
            }
            for card in cards {
                rows.push([head.clone(), vec!["card".to_owned()], values(sheet, card), felt(sheet, cell)].concat());
            }
        }
    }
    rows
}

fn row_code(row: PlanRow, name: &str) -> String {
    match row {
        PlanRow::Segment(segment) => segment.code().to_owned(),
        PlanRow::Stage(stage) => stage.code().to_owned(),
        PlanRow::NeedGroup(_) => name.to_owned(),
    }
}

/// Title to done tasks: seventeen columns.
fn values(sheet: &PlanSheet, card: &Experience) -> Vec<String> {
    let values = &card.values;
    let (tasks, done) = sheet.tasks.get(&card.id).copied().unwrap_or_default();
    vec![
        values.title.clone(),
        values.status.code().to_owned(),
        values.adaptation.map(|whom| whom.code().to_owned()).unwrap_or_default(),
        values.goal.clone(),
        values.needs.clone(),
        values.unexpected.clone(),
        values.exceeded.clone(),
        values.emotion.map(|emotion| emotion.code().to_owned()).unwrap_or_default(),
        values.emotion_why.clone(),
        values.channels.iter().map(|channel| channel.code()).collect::<Vec<_>>().join(" "),
        values.information.clone(),
        values.information_use.clone(),
        values.person.and_then(|id| sheet.people.get(&id)).cloned().unwrap_or_default(),
        values.measure.clone(),
        values.cost.map(|cost| format!("{}.{:02}", cost.0 / 100, cost.0 % 100)).unwrap_or_default(),
        tasks.to_string(),
        done.to_string(),
    ]
}

fn felt(sheet: &PlanSheet, cell: Cell) -> Vec<String> {
    let felt = sheet.felt(cell);
    let mean = if felt.n > 0 { format!("{:.2}", felt.mean) } else { String::new() };
    vec![mean, felt.n.to_string(), felt.open_complaints.to_string()]
}

/// Writes rows under [`HEADER`].
///
/// # Errors
/// What the writer says.
pub fn write<W: io::Write>(out: W, rows: &[Vec<String>]) -> io::Result<()> {
    let mut csv = CsvOut::begin(out, HEADER.iter().copied())?;
    for row in rows {
        for (name, cell) in HEADER.iter().zip(row) {
            if NUMBERS.contains(name) { csv.raw(cell)? } else { csv.text(cell)? }
        }
        csv.end_row()?;
    }
    csv.finish().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::experience::sheet::Measured;
    use crate::domain::experience::{ExperienceDraft, ExperiencePlan, ExperienceStatus, PlanAxis};
    use crate::domain::phase::Phase;
    use crate::domain::segment::Segment;
    use std::collections::{HashMap, HashSet};
    use uuid::Uuid;

    #[test]
    fn every_cell_has_a_row_as_wide_as_the_header() {
        let phase = |number: u64| Phase {
            id: Uuid::from_u64_pair(1, number).into(),
            position: i64::try_from(number).unwrap(),
            name_fi: "Tilaus".into(),
            name_en: "Order".into(),
        };
        let plan = ExperiencePlan { id: Uuid::from_u128(9).into(), year: 2027, notes: String::new() };
        let cell = |number| Cell { row: PlanRow::Segment(Segment::Growth), phase: phase(number).id };
        let values = ExperienceDraft { title: "Kirje; \"oma\"".into(), status: ExperienceStatus::Idea, ..Default::default() };
        let card = Experience { id: Uuid::from_u128(1).into(), rev: 1, plan: plan.id, cell: cell(1), position: 1, values };
        let sheet = PlanSheet {
            plan,
            axis: PlanAxis::Segment,
            phases: vec![phase(1), phase(2), phase(3)],
            rows: vec![(PlanRow::Segment(Segment::Growth), String::new())],
            cards: vec![card],
            none: HashSet::from([cell(3)]),
            tasks: HashMap::new(),
            people: HashMap::new(),
            steps: Vec::new(),
            measured: Measured::default(),
        };
        let rows = rows(&sheet);
        assert_eq!(rows.iter().map(|row| row[6].as_str()).collect::<Vec<_>>(), ["card", "gap", "none"]);
        assert!(rows.iter().all(|row| row.len() == HEADER.len()));
        let mut out = Vec::new();
        write(&mut out, &rows).unwrap();
        assert!(String::from_utf8(out).unwrap().contains("growth"));
    }
}
