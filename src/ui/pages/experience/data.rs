//! What the planner is loaded with: the plan as a grid of cells, curves and counts. Strings are made here; the pane beside it is in `side_data`.

use super::side_data::Side;
use crate::base::Date;
use crate::base::id::{ExperienceId, PhaseId};
use crate::domain::experience::sheet::{Measured, PlanSheet};
use crate::domain::experience::{Cell, Experience, ExperiencePlan, ExperienceStatus, PlanAxis, PlanRow};
use crate::i18n::{Formats, Words};
use crate::store::{Reader, StoreResult, customer, experience, summaries};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::emotion_curve::{EmotionCurve, Mark, Point};
use crate::ui::kit::status_disc::Stand;
use crate::ui::pages::interaction::channel_icon;
use crate::ui::pages::shared::{Options, dotted, phase_word};
use std::sync::{Arc, Mutex, PoisonError};

/// From this many customers on, what is measured is read beside the window.
const MANY: usize = 5_000;

/// Where a job leaves what it measured, and for which rows.
pub(super) type Mailbox = Arc<Mutex<Option<(PlanAxis, Measured)>>>;

/// The plan that is shown and the cell that is read.
pub(super) struct PlanData {
    pub(super) axis: PlanAxis,
    pub(super) year: Option<i64>,
    pub(super) selected: Option<Cell>,
    pub(super) card: Option<ExperienceId>,
    pub(super) plans: Vec<ExperiencePlan>,
    pub(super) sheet: Option<PlanSheet>,
    pub(super) grid: Grid,
    pub(super) side: Option<Side>,
    pub(super) words: PageWords,
    /// What must be measured beside the window.
    pub(super) to_measure: Option<PlanAxis>,
    pub(super) mailbox: Mailbox,
    measured: Option<(PlanAxis, Measured)>,
    is_stale: bool,
    shown: Option<(PlanAxis, Option<i64>)>,
    read: Option<(Cell, Option<ExperienceId>)>,
}

impl Default for PlanData {
    fn default() -> Self {
        Self {
            axis: PlanAxis::Segment,
            year: None,
            selected: None,
            card: None,
            plans: Vec::new(),
            sheet: None,
            grid: Grid::default(),
            side: None,
            words: PageWords::default(),
            to_measure: None,
            mailbox: Mailbox::default(),
            measured: None,
            is_stale: true,
            shown: None,
            read: None,
        }
    }
}

/// The grid as it's drawn.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub(super) columns: Vec<Column>,
    pub(super) lines: Vec<Line>,
    pub(super) gaps: Vec<Cell>,
    pub(super) steps: Vec<Vec<Step>>,
}

/// A phase.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) phase: PhaseId,
    pub(super) number: String,
    pub(super) name: String,
    pub(super) word: String,
}

/// A row: whose experience.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) row: PlanRow,
    pub(super) name: String,
    pub(super) letter: String,
    pub(super) customers: String,
    pub(super) in_use: String,
    pub(super) tasks: String,
    pub(super) cells: Vec<CellLook>,
    pub(super) curve: EmotionCurve,
    pub(super) told: String,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Cards.
    Cards,
    /// Nothing yet.
    Gap,
    /// Nothing, on purpose.
    None,
}

/// A cell.
#[derive(Debug)]
pub(super) struct CellLook {
    pub(super) cell: Cell,
    pub(super) kind: Kind,
    pub(super) cards: Vec<Mini>,
    pub(super) channels: Vec<char>,
    pub(super) findings: String,
    pub(super) waiting: String,
    pub(super) name: String,
}

/// A card as its cell shows it.
#[derive(Debug)]
pub(super) struct Mini {
    pub(super) id: ExperienceId,
    pub(super) title: String,
    pub(super) stand: Stand,
    pub(super) name: String,
}

/// A step of the own sales process.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) id: crate::base::id::SalesStepId,
    pub(super) what: String,
    pub(super) below: String,
}

/// Words that don't change with the cell.
#[derive(Debug, Default)]
pub(super) struct PageWords {
    pub(super) year: String,
    pub(super) years: Vec<(i64, String)>,
    pub(super) begin: String,
    pub(super) begin_empty: String,
    pub(super) next_year: i64,
    pub(super) before: Option<(i64, String)>,
    pub(super) gaps: String,
    pub(super) axes: Options<PlanAxis>,
    pub(super) notes: String,
}

/// The disc of a status.
pub(super) fn stand(status: ExperienceStatus) -> Stand {
    match status {
        ExperienceStatus::Idea => Stand::Idea,
        ExperienceStatus::Planned => Stand::Planned,
        ExperienceStatus::InUse => Stand::InUse,
        ExperienceStatus::Stopped => Stand::Stopped,
    }
}

impl PlanData {
    pub(super) fn wants_load(&self) -> bool {
        let waits = self.mailbox.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        waits || self.shown != Some((self.axis, self.year)) || self.read != self.selected.map(|cell| (cell, self.card))
    }

    /// Rows that it reads were written.
    pub(super) fn spoil(&mut self) {
        self.is_stale = true;
        self.shown = None;
        self.read = None;
    }

    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let measured = self.mailbox.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(measured) = measured {
            self.measured = Some(measured);
            self.shown = None;
            self.read = None;
        } else if self.is_stale || self.measured.as_ref().map(|measured| measured.0) != Some(self.axis) {
            self.measure(db, cx.today)?;
        }
        self.is_stale = false;
        if self.shown != Some((self.axis, self.year)) {
            self.load_sheet(db, cx)?;
        }
        self.choose();
        let wanted = self.selected.map(|cell| (cell, self.card));
        if self.read != wanted {
            self.side = match (&self.sheet, self.selected) {
                (Some(sheet), Some(cell)) => Some(Side::load(db, cx, sheet, (cell, self.card))?),
                _ => None,
            };
            self.read = wanted;
        }
        Ok(())
    }

    /// Measures at once, or asks for a job and shows the last value meanwhile.
    fn measure(&mut self, db: Reader<'_>, today: Date) -> StoreResult<()> {
        if customer::count(db)? > MANY {
            self.to_measure = Some(self.axis);
        } else {
            self.measured = Some((self.axis, summaries::plan_measured(db, self.axis, today)?));
        }
        Ok(())
    }

    fn load_sheet(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.plans = experience::plans(db)?;
        let plan = self.year.and_then(|year| self.plans.iter().find(|plan| plan.year == year)).or_else(|| self.plans.first()).cloned();
        self.year = plan.as_ref().map(|plan| plan.year);
        self.words = PageWords::load(&self.plans, plan.as_ref(), cx);
        let measured = self.measured.as_ref().filter(|measured| measured.0 == self.axis).map(|measured| measured.1.clone());
        self.sheet = plan.map(|plan| summaries::plan_sheet(db, plan, self.axis, measured.unwrap_or_default())).transpose()?;
        self.grid = self.sheet.as_ref().map(|sheet| Grid::of(sheet, cx)).unwrap_or_default();
        self.words.gaps = cx.words.with("experience-gaps", &[("count", self.grid.gaps.len().into())]);
        self.shown = Some((self.axis, self.year));
        Ok(())
    }

    /// Keeps the chosen cell and card while they are there; else takes the weakest phase of the first row.
    fn choose(&mut self) {
        let Some(sheet) = &self.sheet else {
            self.selected = None;
            return;
        };
        if self.selected.is_none_or(|cell| !sheet.cells().any(|known| known == cell)) {
            let first = sheet.rows.first().map(|(row, _)| *row);
            self.selected = first.and_then(|row| {
                let at = sheet.curve(row).weakest().unwrap_or(0);
                sheet.phases.get(at).map(|phase| Cell { row, phase: phase.id })
            });
        }
        let Some(cell) = self.selected else { return };
        let cards = sheet.cards(cell);
        if !self.card.is_some_and(|id| cards.iter().any(|card| card.id == id)) {
            self.card = cards.first().map(|card| card.id);
        }
    }

    /// Chooses a cell and its first card.
    pub(super) fn select(&mut self, cell: Cell) {
        if self.selected != Some(cell) {
            self.selected = Some(cell);
            self.card = self.sheet.as_ref().and_then(|sheet| sheet.cards(cell).first().map(|card| card.id));
        }
    }

    /// Row and column of the chosen cell.
    pub(super) fn place(&self) -> Option<(usize, usize)> {
        let cell = self.selected?;
        let row = self.grid.lines.iter().position(|line| line.row == cell.row)?;
        Some((row, self.grid.columns.iter().position(|column| column.phase == cell.phase)?))
    }

    /// The cell at a row and column.
    pub(super) fn cell_at(&self, row: usize, column: usize) -> Option<Cell> {
        self.grid.lines.get(row)?.cells.get(column).map(|look| look.cell)
    }
}

impl PageWords {
    fn load(plans: &[ExperiencePlan], plan: Option<&ExperiencePlan>, cx: &LoadCx<'_>) -> Self {
        let words = cx.words;
        let next_year = plans.first().map_or_else(|| i64::from(cx.today.year()), |newest| newest.year + 1);
        let year = [("year", next_year.to_string().into())];
        let older = plan.and_then(|plan| plans.iter().find(|other| other.year < plan.year));
        Self {
            year: plan.map(|plan| plan.year.to_string()).unwrap_or_default(),
            years: plans.iter().map(|plan| (plan.year, plan.year.to_string())).collect(),
            begin: words.with(if plan.is_some() { "experience-begin-next" } else { "experience-begin-first" }, &year),
            begin_empty: words.with("experience-begin-empty", &year),
            next_year,
            before: older.map(|older| (older.year, words.with("experience-compare", &[("year", older.year.to_string().into())]))),
            gaps: String::new(),
            axes: Options::of(words, PlanAxis::ALL),
            notes: plan.map(|plan| plan.notes.clone()).unwrap_or_default(),
        }
    }
}

/// The name of a row, from the register or from the words.
pub(super) fn row_word(words: &Words, (row, name): &(PlanRow, String)) -> String {
    match row {
        PlanRow::Segment(segment) => words.label(*segment),
        PlanRow::Stage(stage) => words.label(*stage),
        PlanRow::NeedGroup(_) => name.clone(),
    }
}

impl Grid {
    fn of(sheet: &PlanSheet, cx: &LoadCx<'_>) -> Self {
        let columns: Vec<Column> = sheet
            .phases
            .iter()
            .map(|phase| {
                let word = phase_word(phase, cx.words.lang());
                let name = word.split_once(' ').map_or("", |parts| parts.1).to_owned();
                Column { phase: phase.id, number: phase.position.to_string(), name, word }
            })
            .collect();
        let lines = sheet.rows.iter().map(|row| Line::of(sheet, row, &columns, cx)).collect();
        let steps = sheet.phases.iter().map(|phase| {
            let mine = sheet.steps.iter().filter(|step| step.phase == phase.id);
            mine.map(|step| Step {
                id: step.id,
                what: step.values.what.clone(),
                below: dotted([step.values.who.as_str(), &step.values.material]),
            })
            .collect()
        });
        Self { gaps: sheet.gaps(), steps: steps.collect(), columns, lines }
    }
}

impl Line {
    fn of(sheet: &PlanSheet, row: &(PlanRow, String), columns: &[Column], cx: &LoadCx<'_>) -> Self {
        let (words, name) = (cx.words, row_word(cx.words, row));
        let count = sheet.measured.counts.get(&row.0).copied().unwrap_or_default();
        let progress = sheet.progress(row.0);
        let numbers = [("done", progress.in_use.into()), ("all", progress.cards.into())];
        let curve = curve_look(sheet, row.0, cx.formats, words);
        let cells: Vec<CellLook> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| CellLook::of(sheet, Cell { row: row.0, phase: column.phase }, (&name, column, curve_told(&curve, at)), cx))
            .collect();
        let told: Vec<String> =
            columns.iter().enumerate().map(|(at, column)| format!("{}: {}", column.word, curve_told(&curve, at))).collect();
        Self {
            row: row.0,
            letter: name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default(),
            customers: words.with("experience-customers", &[("count", count.into())]),
            in_use: if progress.cards > 0 { words.with("experience-in-use", &numbers) } else { String::new() },
            tasks: if progress.tasks > 0 {
                words.with("experience-tasks-done", &[("done", progress.done.into()), ("all", progress.tasks.into())])
            } else {
                String::new()
            },
            told: words.with("experience-curve-told", &[("row", name.as_str().into()), ("points", told.join("; ").into())]),
            name,
            cells,
            curve,
        }
    }
}

/// A score of the scale as the method writes it, `+1,0`.
pub(super) fn score(formats: Formats, score: f64) -> String {
    formats.decimal_signed(score, 1)
}

fn curve_look(sheet: &PlanSheet, row: PlanRow, formats: &Formats, words: &Words) -> EmotionCurve {
    let curve = sheet.curve(row);
    let weakest = curve.weakest();
    let felt = curve.felt.iter().enumerate().map(|(at, felt)| {
        if felt.n == 0 {
            return None;
        }
        let number = score(*formats, felt.mean);
        let mark = match at {
            _ if curve.marks.pain == Some(at) => Some(Mark::Pain),
            _ if curve.marks.peak == Some(at) => Some(Mark::Peak),
            _ => None,
        };
        let value = match mark {
            Some(Mark::Pain) => words.with("experience-pain", &[("score", number.into())]),
            Some(Mark::Peak) => words.with("experience-peak", &[("score", number.into())]),
            None if curve.marks.end == Some(at) => words.with("experience-end", &[("score", number.into())]),
            None => number,
        };
        let count = [("count", felt.n.into())];
        let answers = if felt.is_few() { words.with("experience-answers-few", &count) } else { words.with("experience-answers", &count) };
        Some(Point { mean: felt.mean, deviation: felt.deviation, value, answers, is_few: felt.is_few(), mark })
    });
    let gap = weakest.and_then(|at| curve.gap(at).map(|gap| (at, gap)));
    EmotionCurve {
        felt: felt.collect(),
        wanted: curve.wanted.iter().map(|aim| aim.map(|aim| (aim, score(*formats, aim)))).collect(),
        gap: gap.map(|(at, gap)| (at, words.with("experience-gap", &[("gap", formats.decimal(gap, 1).into())]))),
    }
}

/// The curve of a column in one piece of a sentence.
fn curve_told(curve: &EmotionCurve, at: usize) -> String {
    let wanted = curve.wanted.get(at).and_then(Option::as_ref).map(|aim| aim.1.clone()).unwrap_or_else(|| "–".to_owned());
    match curve.felt.get(at).and_then(Option::as_ref) {
        Some(point) => format!("{wanted} / {}, {}", point.value, point.answers),
        None => wanted,
    }
}

impl CellLook {
    fn of(sheet: &PlanSheet, cell: Cell, (row, column, told): (&str, &Column, String), cx: &LoadCx<'_>) -> Self {
        let words = cx.words;
        let cards = sheet.cards(cell);
        let kind = if sheet.none.contains(&cell) {
            Kind::None
        } else if cards.is_empty() {
            Kind::Gap
        } else {
            Kind::Cards
        };
        let findings = sheet.measured.findings.get(&cell).copied().unwrap_or_default();
        let minis: Vec<Mini> = cards.iter().map(|card| Mini::of(card, words)).collect();
        let mut channels = Vec::new();
        for icon in cards.iter().flat_map(|card| &card.values.channels).map(|channel| channel_icon(*channel)) {
            if !channels.contains(&icon) && channels.len() < 4 {
                channels.push(icon);
            }
        }
        let inside = match kind {
            Kind::Cards => minis.iter().map(|mini| mini.name.clone()).collect::<Vec<_>>().join("; "),
            Kind::Gap => words.text("experience-empty-cell"),
            Kind::None => words.text("experience-none"),
        };
        let waiting = if findings > 0 { words.with("experience-waiting", &[("count", findings.into())]) } else { String::new() };
        let name = format!("{row}, {}: {}", column.word, dotted([inside.as_str(), &told, &waiting]));
        let findings = if findings > 0 { findings.to_string() } else { String::new() };
        Self { cell, kind, cards: minis, channels, findings, waiting, name }
    }
}

impl Mini {
    fn of(card: &Experience, words: &Words) -> Self {
        let values = &card.values;
        let whom = values.adaptation.map(|adaptation| format!(", {}", words.inline(adaptation))).unwrap_or_default();
        let name = format!("{} ({}{whom})", values.title, words.inline(values.status));
        Self { id: card.id, title: values.title.clone(), stand: stand(values.status), name }
    }
}
