//! What the page reads, with all its strings ready: rounds, raters, questions with one rater's answers, and what the round came to.

use super::outcome::{Known, Outcome};
use crate::base::id::{AssessmentRaterId, AssessmentRoundId};
use crate::domain::assessment::result::RoundResult;
use crate::domain::assessment::{AssessmentRound, Part, Question, RaterSheet, Rating, SCALE, Wording};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, assessment, development_target};
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::Options;

/// What the page shows.
#[derive(Default)]
pub(super) struct Data {
    pub(super) rounds: Options<AssessmentRoundId>,
    pub(super) round: Option<AssessmentRound>,
    pub(super) raters: Vec<RaterView>,
    pub(super) rater: Option<AssessmentRaterId>,
    /// How far the chosen rater is.
    pub(super) done: usize,
    pub(super) questions: Vec<QuestionView>,
    pub(super) outcome: Outcome,
    /// Years that have a round.
    pub(super) years: Vec<i64>,
}

/// A rater as the page offers her.
pub(super) struct RaterView {
    pub(super) id: AssessmentRaterId,
    pub(super) name: String,
    /// Name and how far she is.
    pub(super) label: String,
    pub(super) done: usize,
}

/// A question with the chosen rater's answer.
pub(super) struct QuestionView {
    pub(super) question: Question,
    /// The name of its area, where that begins.
    pub(super) area: Option<String>,
    pub(super) heading: String,
    pub(super) words: Wording,
    pub(super) own: bool,
    pub(super) rating: Rating,
    pub(super) lines: Vec<LineView>,
    /// Names of its buttons for screen readers.
    pub(super) names: Names,
}

/// Names that are the same for every question but for its number.
pub(super) struct Names {
    pub(super) applies_not: String,
    pub(super) note: String,
    pub(super) edit: String,
    /// To show and to hide the examples.
    pub(super) examples: [String; 2],
}

/// One scale of a question.
pub(super) struct LineView {
    pub(super) part: Part,
    pub(super) word: String,
    pub(super) name: String,
    pub(super) cells: Vec<String>,
}

impl Data {
    /// Reads the round and the rater that are asked for, the newest round and its first rater otherwise.
    pub(super) fn load(
        db: Reader<'_>,
        cx: &LoadCx<'_>,
        (round, rater): (Option<AssessmentRoundId>, Option<AssessmentRaterId>),
    ) -> StoreResult<Self> {
        let rounds = assessment::rounds(db)?;
        let years = rounds.iter().map(|round| round.year).collect();
        let options = Options::new(rounds.iter().map(|round| (round.id, round.year.to_string())));
        let Some(shown) = rounds.iter().find(|known| Some(known.id) == round).or(rounds.first()).copied() else {
            return Ok(Self { years, ..Self::default() });
        };
        let own = assessment::wordings(db)?;
        let sheet = assessment::sheet(db, shown)?;
        let before = rounds.iter().find(|round| round.year < shown.year).copied();
        let before = before.map(|round| assessment::sheet(db, round)).transpose()?;
        let before = before.map(|sheet| (sheet.round.year, RoundResult::of(&sheet)));
        let chosen = sheet.raters.iter().find(|known| Some(known.id) == rater).or(sheet.raters.first());
        let targets = development_target::list(db)?;
        let open = targets.into_iter().filter(|target| target.values.status.is_open());
        let targets: Vec<i64> = open.filter_map(|target| target.values.question).collect();
        let outcome = Outcome::of(cx, &sheet, before.as_ref(), &Known { own: &own, targets: &targets });
        let questions = chosen.map(|rater| question_views(cx.words, rater, &own)).unwrap_or_default();
        Ok(Self {
            rounds: options,
            round: Some(shown),
            raters: sheet.raters.iter().map(|rater| rater_view(cx.words, rater)).collect(),
            rater: chosen.map(|rater| rater.id),
            done: chosen.map_or(0, RaterSheet::answered),
            questions,
            outcome,
            years,
        })
    }

    /// The lines that the keys walk: three a question, one where it doesn't apply.
    pub(super) fn lines(&self) -> Vec<(Question, Part)> {
        let parts = |view: &QuestionView| if view.rating.applies { Part::ALL } else { Part::ALL.get(..1).unwrap_or_default() };
        self.questions.iter().flat_map(|view| parts(view).iter().map(|part| (view.question, *part))).collect()
    }

    /// The first line without an answer.
    pub(super) fn first_open(&self) -> Option<(Question, Part)> {
        self.lines().into_iter().find(|(question, part)| {
            let rating = self.question(*question).map(|view| &view.rating);
            rating.is_some_and(|rating| rating.applies && rating.part(*part).is_none())
        })
    }

    /// The view of a question.
    pub(super) fn question(&self, question: Question) -> Option<&QuestionView> {
        self.questions.iter().find(|view| view.question == question)
    }
}

fn rater_view(words: &Words, rater: &RaterSheet) -> RaterView {
    let done = rater.answered();
    let args = [("name", rater.name.as_str().into()), ("done", done.into()), ("all", Question::ALL.len().into())];
    RaterView { id: rater.id, name: rater.name.clone(), label: words.with("assessment-rater-progress", &args), done }
}

fn question_views(words: &Words, rater: &RaterSheet, own: &[(Question, Wording)]) -> Vec<QuestionView> {
    let mut area = None;
    let view = |question: &Question| {
        let begins = area.replace(question.area()) != Some(question.area());
        let wording = words.question(*question, own);
        let number = question.number();
        QuestionView {
            question: *question,
            area: begins.then(|| words.label(question.area())),
            heading: words.with("assessment-heading", &[("number", number.into()), ("title", wording.title.as_str().into())]),
            words: wording,
            own: own.iter().any(|(reworded, _)| reworded == question),
            rating: rater.rating(*question),
            lines: Part::ALL.iter().map(|part| line_view(words, number, *part)).collect(),
            names: Names::of(words, number),
        }
    };
    Question::ALL.iter().map(view).collect()
}

impl Names {
    fn of(words: &Words, number: usize) -> Self {
        let examples = |word: String| words.with("assessment-examples-of", &[("number", number.into()), ("word", word.into())]);
        Self {
            applies_not: words.with("assessment-applies-not-of", &[("number", number.into())]),
            note: words.with("assessment-note-of", &[("number", number.into())]),
            edit: words.with("assessment-words-edit-of", &[("number", number.into())]),
            examples: [examples(words.text("assessment-examples-show")), examples(words.text("assessment-examples-hide"))],
        }
    }
}

fn line_view(words: &Words, number: usize, part: Part) -> LineView {
    let word = words.label(part);
    let cell = |value: u8| {
        let args = [("number", number.into()), ("part", word.as_str().into()), ("value", i64::from(value).into())];
        words.with("assessment-cell", &args)
    };
    let name = words.with("assessment-line", &[("number", number.into()), ("part", word.as_str().into())]);
    LineView { part, name, cells: SCALE.map(cell).collect(), word }
}
