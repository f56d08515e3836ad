//! The development report as its template reads it: words ready to be set, nothing to be decided there.

use crate::base::Date;
use crate::base::figure::Figure;
use crate::domain::development_target::{DevelopmentTarget, DevelopmentTargetDraft, MilestoneDraft, TargetSource, TargetStatus};
use crate::domain::field::Field;
use crate::domain::path::{PathItem, PathPart};
use crate::domain::smart;
use crate::domain::summary::Development;
use crate::domain::swot::{SwotCell, TowsAction};
use crate::i18n::{Formats, Words};
use crate::report::pdf::{PageData, breakable};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Data {
    pub(super) page: PageData,
    pub(super) lines: Vec<String>,
    pub(super) targets: Vec<Target>,
    pub(super) milestone_heads: [String; 3],
    pub(super) fact_heads: [String; 2],
    pub(super) gaps_title: String,
    pub(super) swot: Option<Swot>,
    pub(super) path: Option<Path>,
}

#[derive(Serialize)]
pub(super) struct Target {
    title: String,
    line: String,
    share: f64,
    progress: String,
    why: String,
    milestones: Vec<Step>,
    facts: Vec<Fact>,
    gaps: Vec<String>,
}

#[derive(Serialize)]
struct Step {
    title: String,
    due: String,
    state: String,
    tone: &'static str,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

#[derive(Serialize)]
pub(super) struct Swot {
    title: String,
    none: String,
    cells: Vec<Cell>,
    tows: String,
    heads: [String; 4],
    actions: Vec<Action>,
}

#[derive(Serialize)]
struct Cell {
    title: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    code: String,
    text: String,
}

#[derive(Serialize)]
struct Action {
    pair: String,
    text: String,
    joined: String,
    target: String,
}

#[derive(Serialize)]
pub(super) struct Path {
    title: String,
    heads: [String; 4],
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    part: String,
    item: String,
    state: String,
    tone: &'static str,
    note: String,
}

pub(super) fn milestone_heads(words: &Words) -> [String; 3] {
    [words.label(Field::Milestones), words.label(Field::Due), words.label(Field::Status)]
}

pub(super) fn fact_heads(words: &Words) -> [String; 2] {
    [words.text("report-development-fact"), words.text("report-development-text")]
}

/// What is written about, and how to write.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub(super) words: &'a Words,
    pub(super) formats: Formats,
    pub(super) development: &'a Development,
    pub(super) today: Date,
}

impl Pen<'_> {
    pub(super) fn count(&self) -> String {
        let open = self.development.targets.iter().filter(|target| target.values.status.is_open()).count();
        let reached = self.development.targets.iter().filter(|target| target.values.status == TargetStatus::Reached).count();
        self.words.with("development-count", &[("open", open.into()), ("reached", reached.into())])
    }

    pub(super) fn targets(&self) -> Vec<Target> {
        (1..).zip(&self.development.targets).map(|(place, target)| self.target(place, target)).collect()
    }

    fn target(&self, place: usize, target: &DevelopmentTarget) -> Target {
        let (values, words) = (&target.values, self.words);
        let owner = values.owner.and_then(|id| self.development.people.get(&id)).cloned().unwrap_or_default();
        let by = values.deadline.map(|day| words.with("development-by", &[("date", self.formats.date(day).into())])).unwrap_or_default();
        let gaps = if values.status.is_open() { smart::gaps(values, self.today) } else { Vec::new() };
        Target {
            title: breakable(&format!("{place}. {}", values.title)),
            line: breakable(&joined(" · ", [words.label(values.status), owner, by, self.source(values)])),
            share: values.progress(),
            progress: breakable(&self.progress(values)),
            why: breakable(&values.why),
            milestones: values.milestones.iter().map(|step| self.step(step)).collect(),
            facts: self.facts(values),
            gaps: gaps.iter().map(|gap| format!("{}: {}", words.label(gap.letter()), words.label(*gap))).collect(),
        }
    }

    fn source(&self, values: &DevelopmentTargetDraft) -> String {
        match (values.source, values.question) {
            (TargetSource::Own, _) => String::new(),
            (TargetSource::Assessment, Some(number)) => self.words.with("development-from-question", &[("number", number.into())]),
            (source, _) => self.words.label(source),
        }
    }

    fn progress(&self, values: &DevelopmentTargetDraft) -> String {
        let figure = |figure: Option<Figure>| figure.map_or_else(|| "–".to_owned(), |figure| self.formats.figure(figure));
        let percent = self.formats.percent(values.progress(), 0);
        let steps = match values.milestones_done() {
            (_, 0) => String::new(),
            (done, all) => self.words.with("development-progress", &[("done", done.into()), ("all", all.into())]),
        };
        let way = if values.measure.is_empty() {
            String::new()
        } else {
            let given =
                [("measure", values.measure.as_str().into()), ("start", figure(values.start).into()), ("goal", figure(values.goal).into())];
            let way = self.words.with("development-figure", &given);
            match values.current {
                Some(now) => self.words.with("development-figure-now", &[("way", way.into()), ("now", self.formats.figure(now).into())]),
                None => way,
            }
        };
        joined(" · ", [percent, steps, way])
    }

    fn step(&self, step: &MilestoneDraft) -> Step {
        let due = step.due.map(|due| self.formats.date(due)).unwrap_or_default();
        let late = step.due.filter(|due| *due < self.today);
        let (state, tone) = match (step.done_on, late) {
            (Some(done), _) => (self.words.with("report-development-reached", &[("date", self.formats.date(done).into())]), "good"),
            (None, Some(due)) => (self.formats.relative_days(due, self.today), "warn"),
            (None, None) => (self.words.text("report-development-ahead"), "plain"),
        };
        Step { title: breakable(&step.title), due, state, tone }
    }

    fn facts(&self, values: &DevelopmentTargetDraft) -> Vec<Fact> {
        let actions: Vec<&str> = values.actions.iter().map(|action| action.text.as_str()).collect();
        let fact = |field: Field, text: &str| (!text.is_empty()).then(|| Fact { label: self.words.label(field), value: breakable(text) });
        let measures = values.measures.each();
        let measures = measures.iter().filter_map(|(field, text)| fact(*field, text));
        measures.chain(fact(Field::Obstacles, &values.obstacles)).chain(fact(Field::ImmediateActions, &actions.join("\n"))).collect()
    }

    /// The code of an item: the letter of its cell and its place there.
    fn code(&self, cell: SwotCell, place: usize) -> String {
        let letter = match cell {
            SwotCell::Strength => self.words.text("swot-letter-strength"),
            SwotCell::Weakness => self.words.text("swot-letter-weakness"),
            SwotCell::Opportunity => self.words.text("swot-letter-opportunity"),
            SwotCell::Threat => self.words.text("swot-letter-threat"),
        };
        format!("{letter}{place}")
    }

    pub(super) fn swot(&self) -> Option<Swot> {
        let items = &self.development.items;
        if items.is_empty() && self.development.actions.is_empty() {
            return None;
        }
        let of_cell = |cell: SwotCell| (1..).zip(items.iter().filter(move |item| item.values.cell == cell));
        let coded = |cell: SwotCell| of_cell(cell).map(move |(place, item)| (item.id, self.code(cell, place)));
        let codes: Vec<_> = SwotCell::ALL.iter().flat_map(|cell| coded(*cell)).collect();
        let words = self.words;
        let action = |action: &TowsAction| Action {
            pair: words.label(action.values.pair),
            text: breakable(&action.values.text),
            joined: codes
                .iter()
                .filter(|(id, _)| action.values.items.contains(id))
                .map(|(_, code)| code.as_str())
                .collect::<Vec<_>>()
                .join(", "),
            target: match self.development.targets.iter().any(|target| target.values.tows == Some(action.id)) {
                true => words.text("swot-is-target"),
                false => String::new(),
            },
        };
        Some(Swot {
            title: words.text("report-swot-kind"),
            none: words.text("report-swot-none"),
            cells: SwotCell::ALL
                .iter()
                .map(|cell| Cell {
                    title: words.label(*cell),
                    items: of_cell(*cell)
                        .map(|(place, item)| Item { code: self.code(*cell, place), text: breakable(&item.values.text) })
                        .collect(),
                })
                .collect(),
            tows: words.text("swot-tows"),
            heads: [
                words.text("report-swot-pair"),
                words.text("swot-action"),
                words.text("report-swot-joins"),
                words.text("report-swot-target"),
            ],
            actions: self.development.actions.iter().map(action).collect(),
        })
    }

    pub(super) fn path(&self) -> Option<Path> {
        let words = self.words;
        if self.development.ticks.is_empty() {
            return None;
        }
        let rows = PathPart::ALL.iter().flat_map(|part| part.items().map(|item| self.row(*part, item))).collect();
        let heads = [words.text("report-path-part"), words.label(Field::PathItem), words.label(Field::Status), words.label(Field::Notes)];
        Some(Path { title: words.text("development-tab-path"), heads, rows })
    }

    fn row(&self, part: PathPart, item: PathItem) -> Row {
        let tick = self.development.ticks.iter().find(|tick| tick.values.item == item);
        let (state, tone) = match tick {
            Some(tick) if tick.is_due(self.today) => {
                (self.words.with("path-due", &[("date", self.formats.date(tick.values.on).into())]), "warn")
            }
            Some(tick) => {
                let (date, again) = (self.formats.date(tick.values.on), tick.values.again_on);
                let (month, year) = (self.formats.month_name(again), again.year().to_string());
                (self.words.with("path-ticked", &[("date", date.into()), ("month", month.into()), ("year", year.into())]), "good")
            }
            None => (self.words.text("report-path-open"), "plain"),
        };
        let note = tick.map(|tick| breakable(&tick.values.note)).unwrap_or_default();
        Row { part: self.words.label(part), item: self.words.label(item), state, tone, note }
    }
}

fn joined<const N: usize>(sign: &str, parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(sign)
}
