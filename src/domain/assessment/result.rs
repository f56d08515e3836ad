//! What the ratings of a round add up to: means with their spread, weighted gaps ranked, strong and weak points, change since the last round.
//!
//! A gap is target − current. Its weight is importance × gap, counted for each rater who gave all three numbers, then the mean of these.

use super::{AssessmentArea, Part, Question, RoundSheet};
use std::cmp::Ordering;

/// How many strong and weak points are named.
pub const POINTS: usize = 3;

/// Numbers of several raters together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Their mean.
    pub mean: f64,
    /// The lowest.
    pub low: u8,
    /// The highest.
    pub high: u8,
    /// How many there are.
    pub count: usize,
}

impl Spread {
    /// Of some numbers; `None` of none.
    fn of(numbers: &[u8]) -> Option<Self> {
        let (low, high) = (*numbers.iter().min()?, *numbers.iter().max()?);
        let mean = mean(numbers.iter().map(|number| i32::from(*number)))?;
        Some(Self { mean, low, high, count: numbers.len() })
    }
}

/// What a question came to.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionResult {
    /// The question.
    pub question: Question,
    /// How important.
    pub importance: Option<Spread>,
    /// How it is.
    pub current: Option<Spread>,
    /// How it should be.
    pub target: Option<Spread>,
    /// Mean gap of the raters who gave both levels; below zero where the target is already passed.
    pub gap: Option<f64>,
    /// Mean of importance × gap.
    pub weight: Option<f64>,
    /// Raters who say that it doesn't concern the firm.
    pub not_applicable: usize,
    /// Who wrote what.
    pub notes: Vec<(String, String)>,
}

/// What an area came to: the means of its questions' means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AreaResult {
    /// The area.
    pub area: AssessmentArea,
    /// How it is.
    pub current: Option<f64>,
    /// How it should be.
    pub target: Option<f64>,
}

/// What a round came to.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundResult {
    /// Every question in its order.
    pub questions: Vec<QuestionResult>,
    /// Every area in its order.
    pub areas: Vec<AreaResult>,
}

impl RoundResult {
    /// Adds a round up.
    pub fn of(sheet: &RoundSheet) -> Self {
        let questions: Vec<QuestionResult> = Question::ALL.iter().map(|question| question_result(sheet, *question)).collect();
        let areas = AssessmentArea::ALL.iter().map(|area| area_result(*area, &questions)).collect();
        Self { questions, areas }
    }

    /// Questions with a weighted gap, the greatest first; equal ones stay in the order of the questions.
    pub fn ranked(&self) -> Vec<&QuestionResult> {
        let mut ranked: Vec<&QuestionResult> = self.questions.iter().filter(|result| result.weight.is_some()).collect();
        ranked.sort_by(|a, b| by(b.weight, a.weight));
        ranked
    }

    /// The questions that go best today, at most [`POINTS`]; between equals the more important one first.
    pub fn strongest(&self) -> Vec<&QuestionResult> {
        let mut rated = self.rated();
        let most = POINTS.min(rated.len().div_ceil(2));
        rated.sort_by(|a, b| by(mean_of(b.current), mean_of(a.current)).then_with(|| by(mean_of(b.importance), mean_of(a.importance))));
        rated.truncate(most);
        rated
    }

    /// The questions that go worst today, at most [`POINTS`] and none of the strongest; between equals the greater weighted gap first.
    pub fn weakest(&self) -> Vec<&QuestionResult> {
        let mut rated = self.rated();
        let most = POINTS.min(rated.len() / 2);
        let strongest: Vec<Question> = self.strongest().iter().map(|result| result.question).collect();
        rated.retain(|result| !strongest.contains(&result.question));
        rated.sort_by(|a, b| by(mean_of(a.current), mean_of(b.current)).then_with(|| by(b.weight, a.weight)));
        rated.truncate(most);
        rated
    }

    /// The result of a question.
    pub fn question(&self, question: Question) -> Option<&QuestionResult> {
        self.questions.iter().find(|result| result.question == question)
    }

    /// How much the current level of a question has risen since an earlier round; `None` unless both rounds rated it.
    pub fn change(&self, earlier: &Self, question: Question) -> Option<f64> {
        let level = |result: &Self| result.question(question).and_then(|result| mean_of(result.current));
        Some(level(self)? - level(earlier)?)
    }

    fn rated(&self) -> Vec<&QuestionResult> {
        self.questions.iter().filter(|result| result.current.is_some()).collect()
    }
}

fn question_result(sheet: &RoundSheet, question: Question) -> QuestionResult {
    let all: Vec<_> = sheet.raters.iter().map(|rater| (rater.name.as_str(), rater.rating(question))).collect();
    let rated: Vec<_> = all.iter().map(|(_, rating)| rating).filter(|rating| rating.applies).collect();
    let spread = |part: Part| Spread::of(&rated.iter().filter_map(|rating| rating.part(part)).collect::<Vec<_>>());
    let gaps = rated.iter().filter_map(|rating| Some((rating.importance, i32::from(rating.target?) - i32::from(rating.current?))));
    let gaps: Vec<(Option<u8>, i32)> = gaps.collect();
    QuestionResult {
        question,
        importance: spread(Part::Importance),
        current: spread(Part::Current),
        target: spread(Part::Target),
        gap: mean(gaps.iter().map(|(_, gap)| *gap)),
        weight: mean(gaps.iter().filter_map(|(importance, gap)| Some(i32::from((*importance)?) * gap))),
        not_applicable: all.len() - rated.len(),
        notes: all
            .iter()
            .filter(|(_, rating)| !rating.note.is_empty())
            .map(|(name, rating)| ((*name).to_owned(), rating.note.clone()))
            .collect(),
    }
}

fn area_result(area: AssessmentArea, questions: &[QuestionResult]) -> AreaResult {
    let of_area = || questions.iter().filter(move |result| result.question.area() == area);
    let mean = |means: Vec<f64>| {
        u32::try_from(means.len()).ok().filter(|count| *count > 0).map(|count| means.iter().sum::<f64>() / f64::from(count))
    };
    AreaResult {
        area,
        current: mean(of_area().filter_map(|result| mean_of(result.current)).collect()),
        target: mean(of_area().filter_map(|result| mean_of(result.target)).collect()),
    }
}

/// The mean of a spread.
pub fn mean_of(spread: Option<Spread>) -> Option<f64> {
    spread.map(|spread| spread.mean)
}

/// The mean of whole numbers. One division of whole numbers, so that equal means are equal to the last bit and ties stay ties.
fn mean(numbers: impl Iterator<Item = i32>) -> Option<f64> {
    let (count, sum) = numbers.fold((0_u32, 0_i32), |(count, sum), number| (count + 1, sum + number));
    (count > 0).then(|| f64::from(sum) / f64::from(count))
}

/// The order of two numbers, none before every number.
fn by(a: Option<f64>, b: Option<f64>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AssessmentRound, RaterSheet, Rating};
    use super::*;
    use uuid::Uuid;

    fn full(importance: u8, current: u8, target: u8) -> Rating {
        Rating { importance: Some(importance), current: Some(current), target: Some(target), ..Rating::default() }
    }

    fn sheet(raters: Vec<Vec<(Question, Rating)>>) -> RoundSheet {
        let raters = raters.into_iter().map(|ratings| RaterSheet { id: Uuid::nil().into(), name: "Outi".into(), ratings }).collect();
        RoundSheet { round: AssessmentRound { id: Uuid::nil().into(), year: 2026 }, raters }
    }

    fn of(raters: Vec<Vec<(Question, Rating)>>) -> RoundResult {
        RoundResult::of(&sheet(raters))
    }

    fn order(results: &[&QuestionResult]) -> Vec<Question> {
        results.iter().map(|result| result.question).collect()
    }

    #[test]
    fn two_raters_give_means_with_their_spread() {
        let result = of(vec![vec![(Question::Asking, full(5, 2, 4))], vec![(Question::Asking, full(4, 3, 4))]]);
        let asking = result.question(Question::Asking).unwrap();
        assert_eq!(asking.current, Some(Spread { mean: 2.5, low: 2, high: 3, count: 2 }));
        // 5 × 2 and 4 × 1
        assert_eq!((asking.gap, asking.weight), (Some(1.5), Some(7.0)));
        assert_eq!(result.areas[1], AreaResult { area: AssessmentArea::Listening, current: Some(2.5), target: Some(4.0) });
        assert_eq!(result.areas[0].current, None);
    }

    #[test]
    fn gaps_are_ranked_and_ties_stay_in_the_order_of_the_questions() {
        let ratings = vec![
            (Question::Advising, full(3, 2, 4)),
            (Question::Market, full(2, 2, 5)),
            (Question::Care, full(5, 1, 5)),
            (Question::Promises, full(1, 5, 3)),
        ];
        let result = of(vec![ratings]);
        assert_eq!(order(&result.ranked()), [Question::Care, Question::Market, Question::Advising, Question::Promises]);
        assert_eq!(result.question(Question::Promises).unwrap().weight, Some(-2.0), "a target below the current level is less than no gap");
    }

    #[test]
    fn half_an_answer_counts_where_it_can() {
        let half = Rating { current: Some(1), target: Some(4), ..Rating::default() };
        let result = of(vec![vec![(Question::Market, half)], vec![(Question::Market, full(2, 3, 4))]]);
        let market = result.question(Question::Market).unwrap();
        assert_eq!((market.gap, market.weight), (Some(2.0), Some(2.0)), "without importance there is no weight");
        assert_eq!(market.importance.unwrap().count, 1);
    }

    #[test]
    fn a_round_in_which_nothing_applies_has_no_result_and_no_points() {
        let never = |question: &Question| (*question, Rating { applies: false, ..full(5, 1, 5) });
        let result = of(vec![Question::ALL.iter().map(never).collect()]);
        assert!(result.ranked().is_empty() && result.strongest().is_empty() && result.weakest().is_empty());
        assert!(result.questions.iter().all(|result| result.not_applicable == 1 && result.gap.is_none()));
        assert!(of(vec![]).ranked().is_empty());
    }

    #[test]
    fn strong_and_weak_points_never_meet() {
        for count in 1..=13_u8 {
            let ratings = Question::ALL.iter().take(count.into()).map(|question| (*question, full(3, 1 + question.number() as u8 % 5, 5)));
            let result = of(vec![ratings.collect()]);
            let (strong, weak) = (order(&result.strongest()), order(&result.weakest()));
            assert!(strong.iter().all(|question| !weak.contains(question)), "{count}");
            assert_eq!(strong.len() + weak.len(), usize::from(count).min(6), "{count}");
        }
        let tied = of(vec![vec![(Question::Market, full(2, 2, 3)), (Question::Care, full(5, 2, 5)), (Question::Asking, full(1, 4, 4))]]);
        assert_eq!(order(&tied.weakest()), [Question::Market], "the more important of two equal ones stands among the strong");
    }

    #[test]
    fn rounds_are_compared_where_both_rated() {
        let last = of(vec![vec![(Question::Market, full(3, 2, 4))]]);
        let now =
            of(vec![vec![(Question::Market, full(3, 3, 4)), (Question::Care, full(3, 3, 4))], vec![(Question::Market, full(3, 4, 4))]]);
        assert_eq!(now.change(&last, Question::Market), Some(1.5));
        assert_eq!(now.change(&last, Question::Care), None);
    }
}
