//! The plan as its template reads it: words ready to be set and places on the curve, nothing to be decided there.

use crate::base::monotone;
use crate::domain::experience::sheet::{Curve, PlanSheet};
use crate::domain::experience::{Cell, Experience, ExperienceStatus, PlanRow};
use crate::domain::segment::Segment;
use crate::i18n::{Formats, Lang, Words};
use crate::report::pdf::{PageData, breakable_beyond};
use serde::Serialize;
use std::collections::HashMap;

/// Longest word of a column.
const LONGEST: usize = 22;
/// Points of a line of the curve.
const STEPS: usize = 81;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Data {
    pub(super) page: PageData,
    pub(super) nothing: String,
    pub(super) columns: Vec<Column>,
    pub(super) scale: String,
    pub(super) wanted: String,
    pub(super) measured: String,
    pub(super) phase: String,
    pub(super) pages: Vec<Page>,
}

#[derive(Serialize)]
pub(super) struct Column {
    number: String,
    name: String,
}

#[derive(Serialize)]
pub(super) struct Page {
    letter: String,
    color: &'static str,
    name: String,
    line: String,
    facts: Vec<Fact>,
    weak: Option<usize>,
    curve: CurveData,
    rows: Vec<Row>,
    notes: Vec<Note>,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

/// Places: x from 0 to the number of columns, y on the scale.
#[derive(Serialize)]
struct CurveData {
    alt: String,
    wanted: Vec<(f64, f64)>,
    felt: Vec<(f64, f64)>,
    between: Vec<(f64, f64)>,
    aims: Vec<Aim>,
    points: Vec<Point>,
}

#[derive(Serialize)]
struct Aim {
    x: f64,
    y: f64,
    label: String,
}

#[derive(Serialize)]
struct Point {
    x: f64,
    y: f64,
    face: i64,
    value: String,
    answers: String,
}

#[derive(Serialize)]
struct Row {
    label: String,
    cells: Vec<Vec<Line>>,
}

#[derive(Serialize)]
struct Line {
    status: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Note {
    title: String,
    text: String,
}

/// What is written about, and how to write.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub(super) words: &'a Words,
    pub(super) formats: Formats,
    pub(super) sheet: &'a PlanSheet,
    pub(super) heard: &'a HashMap<Cell, Vec<String>>,
}

fn breakable(text: &str) -> String {
    breakable_beyond(text.trim(), LONGEST)
}

fn plain(text: &str) -> Line {
    Line { status: "", text: breakable(text) }
}

fn color(row: PlanRow) -> &'static str {
    match row {
        PlanRow::Segment(Segment::Strategic) => "#0B6FB8",
        PlanRow::Segment(Segment::Growth) => "#1E7F55",
        PlanRow::Segment(Segment::Retention) => "#8E4B9E",
        PlanRow::Segment(Segment::Acquisition) => "#0F7C8A",
        _ => "#6B7480",
    }
}

#[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
fn middle(at: usize) -> f64 {
    at as f64 + 0.5
}

impl Pen<'_> {
    pub(super) fn columns(&self) -> Vec<Column> {
        let name = |phase: &crate::domain::phase::Phase| match self.words.lang() {
            Lang::Finnish => phase.name_fi.clone(),
            Lang::English => phase.name_en.clone(),
        };
        self.sheet.phases.iter().map(|phase| Column { number: phase.position.to_string(), name: breakable(&name(phase)) }).collect()
    }

    fn name(&self, (row, name): &(PlanRow, String)) -> String {
        match row {
            PlanRow::Segment(segment) => self.words.label(*segment),
            PlanRow::Stage(stage) => self.words.label(*stage),
            PlanRow::NeedGroup(_) => name.clone(),
        }
    }

    pub(super) fn page(&self, row: &(PlanRow, String)) -> Page {
        let (words, name, progress) = (self.words, self.name(row), self.sheet.progress(row.0));
        let count = self.sheet.measured.counts.get(&row.0).copied().unwrap_or_default();
        let ratio = |part: usize, whole: usize| format!("{part} / {whole}");
        let curve = self.sheet.curve(row.0);
        Page {
            letter: name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default(),
            color: color(row.0),
            line: words.with("experience-customers", &[("count", count.into())]),
            facts: vec![
                Fact { label: words.text("report-plan-in-use"), value: ratio(progress.in_use, progress.cards) },
                Fact { label: words.text("report-plan-tasks"), value: ratio(progress.done, progress.tasks) },
                Fact { label: words.text("report-plan-cost"), value: self.formats.money_rounded(progress.cost) },
            ],
            weak: curve.weakest(),
            rows: self.rows(row.0),
            notes: self.notes(row.0),
            curve: self.curve(&name, &curve),
            name: breakable(&name),
        }
    }

    fn curve(&self, name: &str, curve: &Curve) -> CurveData {
        let places = |scores: Vec<Option<f64>>| -> Vec<(f64, f64)> {
            scores.into_iter().enumerate().filter_map(|(at, score)| score.map(|score| (middle(at), score))).collect()
        };
        let wanted = places(curve.wanted.clone());
        let felt = places(curve.felt.iter().map(|felt| (felt.n > 0).then_some(felt.mean)).collect());
        let score = |score: f64| self.formats.decimal_signed(score, 1);
        let points = curve.felt.iter().enumerate().filter(|(_, felt)| felt.n > 0).map(|(at, felt)| {
            let number = [("score", score(felt.mean).into())];
            let value = match at {
                _ if curve.marks.pain == Some(at) => self.words.with("experience-pain", &number),
                _ if curve.marks.peak == Some(at) => self.words.with("experience-peak", &number),
                _ if curve.marks.end == Some(at) => self.words.with("experience-end", &number),
                _ => score(felt.mean),
            };
            let key = if felt.is_few() { "experience-answers-few" } else { "experience-answers" };
            #[allow(clippy::cast_possible_truncation, reason = "a score of the scale")]
            let face = felt.mean.round() as i64;
            Point { x: middle(at), y: felt.mean, face, value, answers: self.words.with(key, &[("count", felt.n.into())]) }
        });
        let points: Vec<Point> = points.collect();
        let told: Vec<String> = points.iter().map(|point| format!("{} {}", point.value, point.answers)).collect();
        CurveData {
            alt: self.words.with("experience-curve-told", &[("row", name.into()), ("points", told.join("; ").into())]),
            between: between(&wanted, &felt),
            aims: wanted.iter().map(|(x, y)| Aim { x: *x, y: *y, label: score(*y) }).collect(),
            wanted: monotone::line(&wanted, STEPS),
            felt: monotone::line(&felt, STEPS),
            points,
        }
    }

    /// What is planned, question by question; only those with an answer in some phase.
    fn rows(&self, row: PlanRow) -> Vec<Row> {
        let words = self.words;
        let both = |a: &str, b: &str| [a, b].iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let fields: [(String, &dyn Fn(&Experience) -> String); 6] = [
            (words.text("experience-short-goal"), &|card| card.values.goal.clone()),
            (words.text("experience-short-needs"), &|card| card.values.needs.clone()),
            (words.text("report-plan-unexpected"), &|card| both(&card.values.unexpected, &card.values.exceeded)),
            (words.text("experience-short-emotion"), &|card| card.values.emotion_why.clone()),
            (words.text("report-plan-channel"), &|card| self.channels(card)),
            (words.text("report-plan-measure"), &|card| card.values.measure.clone()),
        ];
        let mut rows = vec![
            self.row(row, words.text("report-plan-heard"), |cell| {
                self.heard.get(&cell).into_iter().flatten().map(|text| plain(text)).collect()
            }),
            self.row(row, words.text("report-plan-answer"), |cell| {
                self.sheet.cards(cell).into_iter().map(|card| self.card(card)).collect()
            }),
        ];
        for (label, of) in fields {
            rows.push(self.row(row, label, |cell| {
                let texts = self.living(cell).into_iter().map(of).filter(|text| !text.trim().is_empty());
                texts.map(|text| plain(&text)).collect()
            }));
        }
        // The goal leads; what was heard and how it's answered follow.
        if rows.len() > 2 {
            let goal = rows.remove(2);
            rows.insert(0, goal);
        }
        rows.push(self.row(row, words.text("experience-own-process"), |cell| {
            self.sheet.steps.iter().filter(|step| step.phase == cell.phase).map(|step| plain(&step.values.what)).collect()
        }));
        rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        rows
    }

    fn row(&self, row: PlanRow, label: String, lines: impl Fn(Cell) -> Vec<Line>) -> Row {
        Row { label, cells: self.sheet.phases.iter().map(|phase| lines(Cell { row, phase: phase.id })).collect() }
    }

    fn living(&self, cell: Cell) -> Vec<&Experience> {
        self.sheet.cards(cell).into_iter().filter(|card| card.values.status != ExperienceStatus::Stopped).collect()
    }

    fn card(&self, card: &Experience) -> Line {
        let whom = card.values.adaptation.map(|whom| format!(" ({})", self.words.inline(whom))).unwrap_or_default();
        Line { status: card.values.status.code(), text: breakable(&format!("{}{whom}", card.values.title)) }
    }

    fn channels(&self, card: &Experience) -> String {
        let channels: Vec<String> = card.values.channels.iter().map(|channel| self.words.inline(*channel)).collect();
        let person = card.values.person.and_then(|id| self.sheet.people.get(&id));
        let first = person.and_then(|name| name.split_whitespace().next()).unwrap_or_default();
        [channels.join(", "), first.to_owned()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// What is collected, and the plan's own notes.
    fn notes(&self, row: PlanRow) -> Vec<Note> {
        let mine = self.sheet.cards.iter().filter(|card| card.cell.row == row && card.values.status != ExperienceStatus::Stopped);
        let collected = mine.flat_map(|card| [card.values.information.as_str(), card.values.information_use.as_str()]);
        let mut texts: Vec<String> = Vec::new();
        for text in collected.map(str::trim).filter(|text| !text.is_empty()) {
            let sentence = if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") };
            if !texts.contains(&sentence) {
                texts.push(sentence);
            }
        }
        let notes = [
            (self.words.text("report-plan-new"), self.sheet.plan.notes.trim().to_owned()),
            (self.words.text("report-plan-information"), texts.join(" ")),
        ];
        let said = notes.into_iter().filter(|(_, text)| !text.is_empty());
        said.map(|(title, text)| Note { title, text: breakable(&text) }).collect()
    }
}

/// The ground between two lines where both are known: along the one, back along the other.
fn between(wanted: &[(f64, f64)], felt: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let ends = |line: &[(f64, f64)]| Some((line.first()?.0, line.last()?.0));
    let (Some(a), Some(b)) = (ends(wanted), ends(felt)) else { return Vec::new() };
    let (from, to) = (a.0.max(b.0), a.1.min(b.1));
    if from >= to {
        return Vec::new();
    }
    let along = |line: &[(f64, f64)]| -> Vec<(f64, f64)> {
        let at = |step: u32| from + (to - from) * f64::from(step) / 80.0;
        (0..=80).filter_map(|step| monotone::height(line, at(step)).map(|y| (at(step), y))).collect()
    };
    let mut back = along(felt);
    back.reverse();
    [along(wanted), back].concat()
}
