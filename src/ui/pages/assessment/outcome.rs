//! What a round came to, in words and rows ready to be drawn: the first sentence, the x–o drawing, ranked gaps, points, areas, changes, notes.

use crate::base::figure::Figure;
use crate::domain::assessment::result::{QuestionResult, RoundResult, Spread, mean_of};
use crate::domain::assessment::{AssessmentArea, Question, RoundSheet, Wording};
use crate::domain::development_target::{DevelopmentTargetDraft, TargetSource};
use crate::i18n::{Formats, Words};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::gap_chart::{GapRow, Point};

/// The result of a round as shown.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) sentence: String,
    pub(super) count: String,
    pub(super) legend: String,
    pub(super) rows: Vec<GapRow>,
    pub(super) ranked: Vec<RowView>,
    pub(super) strongest: Vec<RowView>,
    pub(super) weakest: Vec<RowView>,
    pub(super) areas: Vec<GapRow>,
    /// The title of the changes; empty without an earlier round.
    pub(super) changes_title: String,
    pub(super) changes: Vec<RowView>,
    pub(super) notes: Vec<NoteView>,
}

/// What a row offers to do about its gap.
pub(super) enum Develop {
    /// Nothing: there is no gap.
    Nothing,
    /// A target that is made of it with one press, and the button's name.
    Make(Box<DevelopmentTargetDraft>, String),
    /// It has a target already.
    Made,
}

/// A question with a number.
pub(super) struct RowView {
    pub(super) title: String,
    pub(super) value: String,
    /// Both for screen readers.
    pub(super) said: String,
    pub(super) develop: Develop,
}

/// What was noted on a question.
pub(super) struct NoteView {
    pub(super) heading: String,
    pub(super) lines: Vec<(String, String)>,
}

/// What else is known when a round is told.
pub(super) struct Known<'a> {
    /// The owner's own words of questions.
    pub(super) own: &'a [(Question, Wording)],
    /// Numbers of the questions that have an open development target.
    pub(super) targets: &'a [i64],
}

/// What the strings are made with.
struct Make<'a> {
    words: &'a Words,
    formats: &'a Formats,
    own: &'a [(Question, Wording)],
    result: RoundResult,
    before: Option<&'a (i64, RoundResult)>,
    /// Numbers of the questions that have an open target.
    targets: &'a [i64],
}

impl Outcome {
    /// The result of a round, compared with an earlier one.
    pub(super) fn of(cx: &LoadCx<'_>, sheet: &RoundSheet, before: Option<&(i64, RoundResult)>, known: &Known<'_>) -> Self {
        let (own, targets) = (known.own, known.targets);
        let make = Make { words: cx.words, formats: cx.formats, own, result: RoundResult::of(sheet), before, targets };
        let rated = make.result.questions.iter().filter(|result| result.current.is_some()).count();
        let args = [("raters", sheet.raters.len().into()), ("answered", rated.into()), ("all", Question::ALL.len().into())];
        let year = before.map(|(year, _)| year.to_string());
        Self {
            sentence: make.sentence(),
            count: cx.words.with("assessment-count", &args),
            legend: match &year {
                Some(year) => cx.words.with("assessment-xo-legend-before", &[("year", year.as_str().into())]),
                None => cx.words.text("assessment-xo-legend"),
            },
            rows: make.rows(),
            ranked: make.result.ranked().into_iter().map(|result| make.ranked(result)).collect(),
            strongest: make
                .result
                .strongest()
                .into_iter()
                .map(|result| RowView { develop: Develop::Nothing, ..make.point(result) })
                .collect(),
            weakest: make.result.weakest().into_iter().map(|result| make.point(result)).collect(),
            areas: AssessmentArea::ALL.iter().map(|area| make.area(*area)).collect(),
            changes_title: year
                .map(|year| cx.words.with("assessment-change", &[("year", year.into()), ("now", sheet.round.year.to_string().into())]))
                .unwrap_or_default(),
            changes: Question::ALL.iter().filter_map(|question| make.change(*question)).collect(),
            notes: make.result.questions.iter().filter_map(|result| make.notes(result)).collect(),
        }
    }
}

impl Make<'_> {
    fn title(&self, question: Question) -> String {
        self.words.question(question, self.own).title
    }

    fn number(&self, number: Option<f64>) -> String {
        number.map_or_else(|| self.words.text("assessment-missing"), |number| self.formats.decimal(number, 1))
    }

    fn spread(&self, spread: Option<Spread>) -> String {
        let mean = self.number(mean_of(spread));
        match spread {
            Some(spread) if spread.low < spread.high => {
                let args = [("mean", mean.into()), ("low", i64::from(spread.low).into()), ("high", i64::from(spread.high).into())];
                self.words.with("assessment-spread", &args)
            }
            _ => mean,
        }
    }

    fn sentence(&self) -> String {
        match self.result.ranked().first() {
            None => self.words.text("assessment-first-none"),
            Some(first) if first.weight.is_some_and(|weight| weight <= 0.0) => self.words.text("assessment-first-reached"),
            Some(first) => self.words.with(
                "assessment-first",
                &[
                    ("title", self.title(first.question).into()),
                    ("importance", self.number(mean_of(first.importance)).into()),
                    ("current", self.number(mean_of(first.current)).into()),
                    ("target", self.number(mean_of(first.target)).into()),
                ],
            ),
        }
    }

    fn rows(&self) -> Vec<GapRow> {
        let mut rows = Vec::new();
        let mut area = None;
        for result in &self.result.questions {
            if area.replace(result.question.area()) != Some(result.question.area()) {
                let label = self.words.label(result.question.area());
                rows.push(GapRow { said: label.clone(), label, heading: true, x: None, o: None, before: None, text: String::new() });
            }
            rows.push(self.row(result));
        }
        rows
    }

    fn row(&self, result: &QuestionResult) -> GapRow {
        let title = self.title(result.question);
        let args = [("number", result.question.number().into()), ("title", title.as_str().into())];
        let before = self.before.and_then(|(year, before)| Some((*year, mean_of(before.question(result.question)?.current)?)));
        let said = self.said(&title, (self.spread(result.current), self.spread(result.target)), before);
        GapRow {
            label: self.words.with("assessment-heading", &args),
            heading: false,
            x: point(result.current),
            o: point(result.target),
            before: before.map(|(_, level)| level),
            text: result.gap.map(|gap| self.formats.decimal_signed(gap, 1)).unwrap_or_default(),
            said,
        }
    }

    fn said(&self, title: &str, (current, target): (String, String), before: Option<(i64, f64)>) -> String {
        let (current, target) = (current.as_str(), target.as_str());
        let Some((year, level)) = before else {
            let args = [("title", title.into()), ("current", current.into()), ("target", target.into())];
            return self.words.with("assessment-xo-row", &args);
        };
        self.words.with(
            "assessment-xo-row-before",
            &[
                ("title", title.into()),
                ("current", current.into()),
                ("target", target.into()),
                ("year", year.to_string().into()),
                ("before", self.number(Some(level)).into()),
            ],
        )
    }

    fn area(&self, area: AssessmentArea) -> GapRow {
        let of = |result: &RoundResult| result.areas.iter().find(|known| known.area == area).copied();
        let (now, label) = (of(&self.result), self.words.label(area));
        let (current, target) = (now.and_then(|now| now.current), now.and_then(|now| now.target));
        let before = self.before.and_then(|(year, before)| Some((*year, of(before)?.current?)));
        let at = |level: f64| Point { at: level, spread: (level, level) };
        GapRow {
            said: self.said(&label, (self.number(current), self.number(target)), before),
            label,
            heading: false,
            x: current.map(at),
            o: target.map(at),
            before: before.map(|(_, level)| level),
            text: current.zip(target).map(|(current, target)| self.formats.decimal_signed(target - current, 1)).unwrap_or_default(),
        }
    }

    fn ranked(&self, result: &QuestionResult) -> RowView {
        let (title, value) = (self.title(result.question), self.number(result.weight));
        let said = self.words.with("assessment-ranked-row", &[("title", title.as_str().into()), ("weight", value.as_str().into())]);
        RowView { develop: self.develop(result, &title), title, value, said }
    }

    fn point(&self, result: &QuestionResult) -> RowView {
        let (title, value) = (self.title(result.question), self.number(mean_of(result.current)));
        let said = self.words.with("assessment-point", &[("title", title.as_str().into()), ("current", value.as_str().into())]);
        RowView { develop: self.develop(result, &title), title, value, said }
    }

    /// The target that a gap makes: measured by the next rounds, with the reason that the raters gave.
    fn develop(&self, result: &QuestionResult, title: &str) -> Develop {
        let number = i64::try_from(result.question.number()).unwrap_or_default();
        match (mean_of(result.current), mean_of(result.target)) {
            _ if self.targets.contains(&number) => Develop::Made,
            (Some(current), Some(target)) if result.gap.is_some_and(|gap| gap > 0.0) => {
                let (start, goal) = (Some(figure(current)), Some(figure(target)));
                let draft = DevelopmentTargetDraft {
                    title: title.to_owned(),
                    source: TargetSource::Assessment,
                    question: Some(number),
                    why: self.why(result),
                    measure: self.words.text("assessment-develop-measure"),
                    start,
                    goal,
                    current: start,
                    ..DevelopmentTargetDraft::default()
                };
                Develop::Make(Box::new(draft), self.words.with("assessment-develop-of", &[("title", title.into())]))
            }
            _ => Develop::Nothing,
        }
    }

    fn why(&self, result: &QuestionResult) -> String {
        let numbers = [("importance", result.importance), ("current", result.current), ("target", result.target)];
        let args = numbers.map(|(name, spread)| (name, self.number(mean_of(spread)).into()));
        let first = self.words.with("assessment-develop-why", &args);
        let notes = result.notes.iter().map(|(who, note)| format!("{who}: {note}"));
        std::iter::once(first).chain(notes).collect::<Vec<_>>().join("\n")
    }

    fn change(&self, question: Question) -> Option<RowView> {
        let change = self.result.change(&self.before?.1, question)?;
        let (title, value) = (self.title(question), self.formats.decimal_signed(change, 1));
        let said = self.words.with("assessment-change-row", &[("title", title.as_str().into()), ("change", value.as_str().into())]);
        Some(RowView { title, value, said, develop: Develop::Nothing })
    }

    fn notes(&self, result: &QuestionResult) -> Option<NoteView> {
        let args = [("number", result.question.number().into()), ("title", self.title(result.question).into())];
        let heading = self.words.with("assessment-heading", &args);
        (!result.notes.is_empty()).then(|| NoteView { heading, lines: result.notes.clone() })
    }
}

/// A mean as a target keeps it.
#[allow(clippy::cast_possible_truncation, reason = "a mean of 1 to 5")]
fn figure(mean: f64) -> Figure {
    Figure((mean * 100.0).round() as i64)
}

fn point(spread: Option<Spread>) -> Option<Point> {
    spread.map(|spread| Point { at: spread.mean, spread: (f64::from(spread.low), f64::from(spread.high)) })
}
