//! A plan as it's seen: its rows and phases, the cards in them, what was felt there, and what that adds up to. Window, PDF and CSV read the same.

use super::{Cell, Experience, ExperiencePlan, ExperienceStatus, Felt, Marks, PlanAxis, PlanRow, marks, wanted};
use crate::base::id::{ExperienceId, PersonId};
use crate::base::money::Cents;
use crate::domain::phase::{Phase, SalesStep};
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use std::collections::{HashMap, HashSet};

/// The order of the segments in the grid: those to deepen first, those to win last.
pub const SEGMENTS: [Segment; 5] = [Segment::Strategic, Segment::Growth, Segment::Retention, Segment::Efficiency, Segment::Acquisition];

/// What is measured in the cells; dear to read when many customers stand behind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// What was felt in each cell.
    pub felt: HashMap<Cell, Felt>,
    /// How many customers stand in each row.
    pub counts: HashMap<PlanRow, usize>,
    /// What was heard in each cell and may ask for an experience: open complaints and notes of what was learned.
    pub findings: HashMap<Cell, usize>,
}

/// A plan with all that is seen beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanSheet {
    /// Which plan.
    pub plan: ExperiencePlan,
    /// What its rows are.
    pub axis: PlanAxis,
    /// The columns.
    pub phases: Vec<Phase>,
    /// The rows with their names, where the register knows them; segments and stages have theirs in words.
    pub rows: Vec<(PlanRow, String)>,
    /// The cards of all rows.
    pub cards: Vec<Experience>,
    /// Cells that are empty on purpose.
    pub none: HashSet<Cell>,
    /// All and done tasks of a card.
    pub tasks: HashMap<ExperienceId, (usize, usize)>,
    /// Names of those who may carry a card.
    pub people: HashMap<PersonId, String>,
    /// The own sales process.
    pub steps: Vec<SalesStep>,
    /// What is measured.
    pub measured: Measured,
}

/// The emotion curve of a row: a place a phase.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// What is aimed at.
    pub wanted: Vec<Option<f64>>,
    /// What was felt.
    pub felt: Vec<Felt>,
    /// Its marked points.
    pub marks: Marks,
}

impl Curve {
    /// How far what was felt stays below what is wanted in a phase; nothing where one of them is missing or all is well.
    pub fn gap(&self, at: usize) -> Option<f64> {
        let felt = self.felt.get(at).filter(|felt| felt.n > 0)?;
        let gap = self.wanted.get(at).copied().flatten()? - felt.mean;
        (gap > 0.05).then_some(gap)
    }

    /// The phase that hurts most, or else the widest gap.
    pub fn weakest(&self) -> Option<usize> {
        let widest = || {
            let gaps = (0..self.felt.len()).filter_map(|at| self.gap(at).map(|gap| (at, gap)));
            gaps.reduce(|widest, one| if one.1 > widest.1 { one } else { widest }).map(|gap| gap.0)
        };
        self.marks.pain.or_else(widest)
    }
}

/// How far the plan of a row has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Cards that aren't given up.
    pub cards: usize,
    /// Those in use.
    pub in_use: usize,
    /// Tasks of the cards.
    pub tasks: usize,
    /// Those done.
    pub done: usize,
    /// What the cards cost a year.
    pub cost: Cents,
}

impl PlanSheet {
    /// The rows of an axis whose names the register doesn't keep.
    pub fn fixed_rows(axis: PlanAxis) -> Vec<(PlanRow, String)> {
        match axis {
            PlanAxis::Segment => SEGMENTS.iter().map(|segment| (PlanRow::Segment(*segment), String::new())).collect(),
            PlanAxis::Stage => Stage::ALL.iter().map(|stage| (PlanRow::Stage(*stage), String::new())).collect(),
            PlanAxis::NeedGroup => Vec::new(),
        }
    }

    /// The cards of a cell in their order.
    pub fn cards(&self, cell: Cell) -> Vec<&Experience> {
        self.cards.iter().filter(|card| card.cell == cell).collect()
    }

    /// Whether a cell waits for its first living card.
    pub fn is_gap(&self, cell: Cell) -> bool {
        let lives = |card: &Experience| card.cell == cell && card.values.status != ExperienceStatus::Stopped;
        !self.none.contains(&cell) && !self.cards.iter().any(lives)
    }

    /// All cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Cell> + '_ {
        self.rows.iter().flat_map(|(row, _)| self.phases.iter().map(|phase| Cell { row: *row, phase: phase.id }))
    }

    /// The cells that wait for their first card.
    pub fn gaps(&self) -> Vec<Cell> {
        self.cells().filter(|cell| self.is_gap(*cell)).collect()
    }

    /// What was felt in a cell.
    pub fn felt(&self, cell: Cell) -> Felt {
        self.measured.felt.get(&cell).copied().unwrap_or_default()
    }

    /// The emotion curve of a row.
    pub fn curve(&self, row: PlanRow) -> Curve {
        let cells: Vec<Cell> = self.phases.iter().map(|phase| Cell { row, phase: phase.id }).collect();
        let aims: Vec<Option<f64>> = cells.iter().map(|cell| wanted(&self.cards(*cell))).collect();
        let felt: Vec<Felt> = cells.iter().map(|cell| self.felt(*cell)).collect();
        let marks = marks(&felt, &aims);
        Curve { wanted: aims, felt, marks }
    }

    /// How far the plan of a row has come.
    pub fn progress(&self, row: PlanRow) -> Progress {
        let living = self.cards.iter().filter(|card| card.cell.row == row && card.values.status != ExperienceStatus::Stopped);
        living.fold(Progress::default(), |sum, card| {
            let (tasks, done) = self.tasks.get(&card.id).copied().unwrap_or_default();
            let in_use = usize::from(card.values.status == ExperienceStatus::InUse);
            let cost = sum.cost.0.saturating_add(card.values.cost.map_or(0, |cost| cost.0));
            Progress {
                cards: sum.cards + 1,
                in_use: sum.in_use + in_use,
                tasks: sum.tasks + tasks,
                done: sum.done + done,
                cost: Cents(cost),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::experience::ExperienceDraft;
    use crate::domain::interaction::Emotion;
    use uuid::Uuid;

    fn phase(number: i64) -> Phase {
        let name = format!("P{number}");
        Phase { id: Uuid::from_u64_pair(1, number.unsigned_abs()).into(), position: number, name_fi: name.clone(), name_en: name }
    }

    fn sheet() -> PlanSheet {
        let plan = ExperiencePlan { id: Uuid::from_u128(9).into(), year: 2027, notes: String::new() };
        let cell = |number| Cell { row: PlanRow::Segment(Segment::Strategic), phase: phase(number).id };
        let card = |id: u128, number, status, emotion| Experience {
            id: Uuid::from_u128(id).into(),
            rev: 1,
            plan: plan.id,
            cell: cell(number),
            position: 1,
            values: ExperienceDraft { title: format!("{id}"), status, emotion, cost: Some(Cents(10_000)), ..Default::default() },
        };
        let cards = vec![
            card(1, 1, ExperienceStatus::InUse, Some(Emotion::Good)),
            card(2, 1, ExperienceStatus::Planned, Some(Emotion::VeryGood)),
            card(3, 2, ExperienceStatus::Stopped, None),
        ];
        let felt = HashMap::from([(cell(1), Felt::of_sums(6, -3, 9, 1)), (cell(3), Felt::of_sums(5, 5, 5, 0))]);
        PlanSheet {
            plan,
            axis: PlanAxis::Segment,
            phases: vec![phase(1), phase(2), phase(3)],
            rows: vec![(PlanRow::Segment(Segment::Strategic), String::new())],
            tasks: HashMap::from([(cards[0].id, (3, 1))]),
            cards,
            none: HashSet::from([cell(3)]),
            people: HashMap::new(),
            steps: Vec::new(),
            measured: Measured { felt, ..Measured::default() },
        }
    }

    #[test]
    fn a_cell_of_given_up_cards_is_a_gap_and_one_left_empty_on_purpose_is_none() {
        let sheet = sheet();
        assert_eq!(sheet.gaps().iter().map(|cell| cell.phase).collect::<Vec<_>>(), [phase(2).id]);
    }

    #[test]
    fn a_row_tells_what_is_in_use_what_is_done_and_what_it_costs() {
        let progress = sheet().progress(PlanRow::Segment(Segment::Strategic));
        assert_eq!(progress, Progress { cards: 2, in_use: 1, tasks: 3, done: 1, cost: Cents(20_000) });
        assert_eq!(sheet().progress(PlanRow::Segment(Segment::Growth)), Progress::default());
    }

    #[test]
    fn the_curve_has_its_gap_where_less_was_felt_than_wanted() {
        let curve = sheet().curve(PlanRow::Segment(Segment::Strategic));
        assert_eq!(curve.wanted, [Some(1.5), None, None]);
        assert!((curve.gap(0).unwrap() - 2.0).abs() < 1e-9);
        assert_eq!((curve.gap(1), curve.gap(2)), (None, None));
        assert_eq!(curve.weakest(), Some(0));
    }
}
