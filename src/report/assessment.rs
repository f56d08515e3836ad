//! The self-assessment of a year: what to develop first, the x–o drawing, ranked gaps, areas, change since the last round, notes.

use super::pdf::{PageData, Pdf, Template, breakable, set};
use crate::base::DateTime;
use crate::domain::assessment::result::{QuestionResult, RoundResult, Spread, mean_of};
use crate::domain::assessment::{AssessmentArea, Question, RoundSheet, Wording};
use crate::i18n::{Formats, Words};
use serde::Serialize;

/// What the report shows.
#[derive(Clone, Copy, Debug)]
pub struct Assessment<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// The round.
    pub sheet: &'a RoundSheet,
    /// The round before it, if there was one.
    pub before: Option<&'a RoundSheet>,
    /// The owner's own words of questions.
    pub own: &'a [(Question, Wording)],
    /// When it was printed.
    pub at: DateTime,
}

/// The report as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, assessment: &Assessment<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, assessment).map(|pdf| pdf.bytes)
}

#[derive(Serialize)]
struct Data {
    page: PageData,
    heading: String,
    first: String,
    count: String,
    drawing: Drawing,
    ranked: Option<Section<Ranked>>,
    areas: Drawing,
    changes: Option<Section<Change>>,
    notes: Option<Notes>,
}

#[derive(Serialize)]
struct Drawing {
    title: String,
    legend: String,
    heads: Vec<String>,
    rows: Vec<Row>,
}

/// A row of the drawing: a heading, or numbers on the line of 1 to 5.
#[derive(Serialize)]
struct Row {
    heading: bool,
    label: String,
    x: Option<(f64, f64, f64)>,
    o: Option<(f64, f64, f64)>,
    before: Option<f64>,
    cells: Vec<String>,
    alt: String,
}

#[derive(Serialize)]
struct Section<T> {
    title: String,
    help: String,
    heads: Vec<String>,
    rows: Vec<T>,
}

#[derive(Serialize)]
struct Ranked {
    title: String,
    cells: Vec<String>,
}

#[derive(Serialize)]
struct Change {
    title: String,
    change: String,
    better: bool,
}

#[derive(Serialize)]
struct Notes {
    title: String,
    items: Vec<Note>,
}

#[derive(Serialize)]
struct Note {
    heading: String,
    lines: Vec<(String, String)>,
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, assessment: &Assessment<'_>) -> Result<Pdf, String> {
    let result = RoundResult::of(assessment.sheet);
    let before = assessment.before.map(|sheet| (sheet.round.year, RoundResult::of(sheet)));
    let make = Make { words, formats, own: assessment.own, result, before };
    let (kind, year) = (words.text("app-page-assessment"), assessment.sheet.round.year.to_string());
    let heading = words.with("report-assessment-heading", &[("year", year.into())]);
    let rated = make.result.questions.iter().filter(|result| result.current.is_some()).count();
    let args = [("raters", assessment.sheet.raters.len().into()), ("answered", rated.into()), ("all", Question::ALL.len().into())];
    let raters = assessment.sheet.raters.iter().map(|rater| breakable(&rater.name)).collect::<Vec<_>>().join(", ");
    let count = words.with("assessment-count", &args);
    let data = Data {
        page: PageData::new(words, formats, assessment.firm, assessment.at)
            .titled(heading.clone(), kind)
            .footed(words.text("report-assessment-footer")),
        heading,
        first: make.first(),
        count: if raters.is_empty() { count } else { format!("{count}: {raters}") },
        drawing: make.drawing(),
        ranked: make.ranked(),
        areas: make.areas(),
        changes: make.changes(assessment.sheet.round.year),
        notes: make.notes(),
    };
    set(Template::Assessment, &data)
}

/// What the parts are made with.
struct Make<'a> {
    words: &'a Words,
    formats: Formats,
    own: &'a [(Question, Wording)],
    result: RoundResult,
    before: Option<(i64, RoundResult)>,
}

impl Make<'_> {
    fn title(&self, question: Question) -> String {
        let title = self.words.question(question, self.own).title;
        let args = [("number", question.number().into()), ("title", breakable(&title).into())];
        self.words.with("assessment-heading", &args)
    }

    fn number(&self, number: Option<f64>) -> String {
        number.map_or_else(|| "–".to_owned(), |number| self.formats.decimal(number, 1))
    }

    fn first(&self) -> String {
        match self.result.ranked().first() {
            None => self.words.text("assessment-first-none"),
            Some(first) if first.weight.is_some_and(|weight| weight <= 0.0) => self.words.text("assessment-first-reached"),
            Some(first) => self.words.with(
                "assessment-first",
                &[
                    ("title", breakable(&self.words.question(first.question, self.own).title).into()),
                    ("importance", self.number(mean_of(first.importance)).into()),
                    ("current", self.number(mean_of(first.current)).into()),
                    ("target", self.number(mean_of(first.target)).into()),
                ],
            ),
        }
    }

    fn legend(&self) -> String {
        match &self.before {
            Some((year, _)) => self.words.with("assessment-xo-legend-before", &[("year", year.to_string().into())]),
            None => self.words.text("assessment-xo-legend"),
        }
    }

    fn heads(&self, first: &str) -> Vec<String> {
        let parts = ["assessment-part-importance", "assessment-part-current", "assessment-part-target", "assessment-gap"];
        std::iter::once(first.to_owned()).chain(parts.iter().map(|key| self.words.text(key))).collect()
    }

    fn drawing(&self) -> Drawing {
        let mut rows = Vec::new();
        let mut area = None;
        for result in &self.result.questions {
            if area.replace(result.question.area()) != Some(result.question.area()) {
                let label = self.words.label(result.question.area());
                rows.push(Row { heading: true, label, x: None, o: None, before: None, cells: Vec::new(), alt: String::new() });
            }
            rows.push(self.row(result));
        }
        let (title, head) = (self.words.text("assessment-xo"), self.words.text("assessment-question"));
        Drawing { title, legend: self.legend(), heads: self.heads(&head), rows }
    }

    fn row(&self, result: &QuestionResult) -> Row {
        let before = self.before.as_ref().and_then(|(_, before)| mean_of(before.question(result.question)?.current));
        let place = |spread: Option<Spread>| spread.map(|spread| (spread.mean, f64::from(spread.low), f64::from(spread.high)));
        let numbers = [mean_of(result.importance), mean_of(result.current), mean_of(result.target)];
        let label = self.title(result.question);
        Row {
            heading: false,
            alt: self.alt(&label, (numbers[1], numbers[2])),
            label,
            x: place(result.current),
            o: place(result.target),
            before,
            cells: numbers.iter().map(|number| self.number(*number)).chain([self.gap(result.gap)]).collect(),
        }
    }

    fn alt(&self, title: &str, (current, target): (Option<f64>, Option<f64>)) -> String {
        let args = [("title", title.into()), ("current", self.number(current).into()), ("target", self.number(target).into())];
        self.words.with("assessment-xo-row", &args)
    }

    fn gap(&self, gap: Option<f64>) -> String {
        gap.map_or_else(|| "–".to_owned(), |gap| self.formats.decimal_signed(gap, 1))
    }

    fn ranked(&self) -> Option<Section<Ranked>> {
        let row = |result: &&QuestionResult| Ranked {
            title: self.title(result.question),
            cells: vec![self.number(mean_of(result.importance)), self.gap(result.gap), self.number(result.weight)],
        };
        let rows: Vec<Ranked> = self.result.ranked().iter().map(row).collect();
        let heads = ["assessment-question", "assessment-part-importance", "assessment-gap", "assessment-weight"];
        (!rows.is_empty()).then(|| Section {
            title: self.words.text("assessment-ranked"),
            help: self.words.text("assessment-ranked-help"),
            heads: heads.iter().map(|key| self.words.text(key)).collect(),
            rows,
        })
    }

    fn areas(&self) -> Drawing {
        let row = |area: &AssessmentArea| {
            let of = |result: &RoundResult| result.areas.iter().find(|known| known.area == *area).copied();
            let now = of(&self.result);
            let (current, target) = (now.and_then(|now| now.current), now.and_then(|now| now.target));
            let label = self.words.label(*area);
            let at = |level: f64| (level, level, level);
            Row {
                heading: false,
                alt: self.alt(&label, (current, target)),
                label,
                x: current.map(at),
                o: target.map(at),
                before: self.before.as_ref().and_then(|(_, before)| of(before)?.current),
                cells: vec![self.number(current), self.number(target), self.gap(current.zip(target).map(|(x, o)| o - x))],
            }
        };
        let heads = ["assessment-area", "assessment-part-current", "assessment-part-target", "assessment-gap"];
        Drawing {
            title: self.words.text("assessment-areas"),
            legend: self.legend(),
            heads: heads.iter().map(|key| self.words.text(key)).collect(),
            rows: AssessmentArea::ALL.iter().map(row).collect(),
        }
    }

    fn changes(&self, now: i64) -> Option<Section<Change>> {
        let (year, before) = self.before.as_ref()?;
        let row = |question: &Question| {
            let change = self.result.change(before, *question)?;
            Some(Change { title: self.title(*question), change: self.formats.decimal_signed(change, 1), better: change > 0.0 })
        };
        let rows: Vec<Change> = Question::ALL.iter().filter_map(row).collect();
        let args = [("year", year.to_string().into()), ("now", now.to_string().into())];
        let head = self.words.with("assessment-change", &args);
        (!rows.is_empty()).then(|| Section {
            title: self.words.text("assessment-changes"),
            help: String::new(),
            heads: vec![self.words.text("assessment-question"), head],
            rows,
        })
    }

    fn notes(&self) -> Option<Notes> {
        let note = |result: &QuestionResult| Note {
            heading: self.title(result.question),
            lines: result.notes.iter().map(|(who, text)| (breakable(who), breakable(text))).collect(),
        };
        let items: Vec<Note> = self.result.questions.iter().filter(|result| !result.notes.is_empty()).map(note).collect();
        (!items.is_empty()).then(|| Notes { title: self.words.text("assessment-notes"), items })
    }
}

#[cfg(test)]
mod tests;
