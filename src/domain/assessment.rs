//! Self-assessment: how well the firm manages its customer relationships, asked in thirteen questions, rated by several people, repeated yearly.
//! What the ratings add up to is in [`result`].

pub mod result;

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use crate::base::id::{AssessmentRaterId, AssessmentRoundId};
use crate::coded;

coded! {
    /// What a question is about; the areas stand in this order.
    AssessmentArea {
        /// Markets and segments.
        Markets = "markets",
        /// Listening to customers.
        Listening = "listening",
        /// Processes of managing relationships.
        Processes = "processes",
        /// Meeting daily and long-term contact needs.
        Contact = "contact",
        /// Openness, transparency and trust.
        Trust = "trust",
        /// Following and reacting to experiences and feedback.
        Experience = "experience",
        /// Advising customers in responsible use.
        Guidance = "guidance",
    }
}

coded! {
    /// The thirteen questions in their order; their words are in `i18n` unless the owner wrote her own.
    Question {
        /// The market and its changes are known.
        Market = "market",
        /// Customers are grouped by value and need.
        Segments = "segments",
        /// Customers are asked, and what they say is written down.
        Asking = "asking",
        /// Customers take part in developing.
        Involving = "involving",
        /// It's agreed how each group is taken care of.
        Care = "care",
        /// Everybody finds what is known of a customer.
        Knowledge = "knowledge",
        /// Everyday matters are answered quickly.
        Everyday = "everyday",
        /// Contact is kept also when nothing is for sale.
        LongTerm = "long_term",
        /// Prices, origin and mistakes are told openly.
        Openness = "openness",
        /// Promises hold and customers' data are safe.
        Promises = "promises",
        /// Experiences are measured.
        Measuring = "measuring",
        /// Feedback changes something.
        Reacting = "reacting",
        /// Customers are advised in lasting and responsible use.
        Advising = "advising",
    }
}

impl Question {
    /// Its area.
    pub fn area(self) -> AssessmentArea {
        match self {
            Self::Market | Self::Segments => AssessmentArea::Markets,
            Self::Asking | Self::Involving => AssessmentArea::Listening,
            Self::Care | Self::Knowledge => AssessmentArea::Processes,
            Self::Everyday | Self::LongTerm => AssessmentArea::Contact,
            Self::Openness | Self::Promises => AssessmentArea::Trust,
            Self::Measuring | Self::Reacting => AssessmentArea::Experience,
            Self::Advising => AssessmentArea::Guidance,
        }
    }

    /// Its number, counted from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }
}

/// Lowest and highest point of the scale.
pub const SCALE: std::ops::RangeInclusive<u8> = 1..=5;

coded! {
    /// What is rated of a question.
    Part {
        /// How important it is.
        Importance = "importance",
        /// How it is today, the x of the drawing.
        Current = "current",
        /// How it should be, the o of the drawing.
        Target = "target",
    }
}

/// One person's rating of one question; half of it may be missing while she is at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// How important, 1–5.
    pub importance: Option<u8>,
    /// How it is, 1–5.
    pub current: Option<u8>,
    /// How it should be, 1–5.
    pub target: Option<u8>,
    /// Whether the question concerns the firm at all; the three numbers don't count otherwise.
    pub applies: bool,
    /// Why so, in the rater's words.
    pub note: String,
}

impl Default for Rating {
    fn default() -> Self {
        Self { importance: None, current: None, target: None, applies: true, note: String::new() }
    }
}

impl Rating {
    /// The number of a part, also of a question that doesn't apply.
    pub fn part(&self, part: Part) -> Option<u8> {
        match part {
            Part::Importance => self.importance,
            Part::Current => self.current,
            Part::Target => self.target,
        }
    }

    /// Whether nothing is left to be answered.
    pub fn is_answered(&self) -> bool {
        !self.applies || Part::ALL.iter().all(|part| self.part(*part).is_some())
    }

    /// The rating after a mark.
    pub fn marked(self, mark: Mark) -> Self {
        match mark {
            Mark::Part(Part::Importance, value) => Self { importance: value, ..self },
            Mark::Part(Part::Current, value) => Self { current: value, ..self },
            Mark::Part(Part::Target, value) => Self { target: value, ..self },
            Mark::Applies(applies) => Self { applies, ..self },
            Mark::Note(note) => Self { note, ..self },
        }
    }
}

/// What a rater changes of a rating at a time; each is kept at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A number, or none again.
    Part(Part, Option<u8>),
    /// Whether the question concerns the firm.
    Applies(bool),
    /// The note.
    Note(String),
}

impl Mark {
    /// The cleaned mark.
    ///
    /// # Errors
    /// A number off the scale, a note that is too long.
    pub fn check(&self) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let mark = match self {
            Self::Part(part, value) => {
                let (low, high) = (i64::from(*SCALE.start()), i64::from(*SCALE.end()));
                value.map(|value| faults.take(part.field(), check::range(i64::from(value), low, high)));
                Self::Part(*part, *value)
            }
            Self::Applies(applies) => Self::Applies(*applies),
            Self::Note(note) => Self::Note(faults.text(Field::Notes, note, TEXT)),
        };
        faults.finish(mark)
    }
}

impl Part {
    /// The field that it is.
    pub fn field(self) -> Field {
        match self {
            Self::Importance => Field::Importance,
            Self::Current => Field::CurrentLevel,
            Self::Target => Field::TargetLevel,
        }
    }
}

/// A round of the assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssessmentRound {
    /// Its id.
    pub id: AssessmentRoundId,
    /// Its year; a year has one round.
    pub year: i64,
}

/// A round as typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundDraft {
    /// Its year; must be given.
    pub year: Option<i64>,
}

impl RoundDraft {
    /// The year.
    ///
    /// # Errors
    /// A missing year, or one outside 2000–2199.
    pub fn check(&self) -> Result<i64, Vec<Fault>> {
        let mut faults = Faults::default();
        let year = faults.take(Field::Year, self.year.ok_or(Problem::Missing).and_then(|year| check::range(year, 2000, 2199)));
        faults.finish(year.unwrap_or_default())
    }
}

/// A rater as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RaterDraft {
    /// Name; must be given.
    pub name: String,
}

impl RaterDraft {
    /// The cleaned name.
    ///
    /// # Errors
    /// A missing or too long name.
    pub fn check(&self) -> Result<String, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = faults.required(Field::Name, &self.name, LINE);
        faults.finish(name)
    }
}

/// The words of a question: ours, or the owner's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Its short name, for lists and drawings; must be given.
    pub title: String,
    /// What is asked; must be given.
    pub text: String,
    /// What mediocre practice looks like.
    pub mediocre: String,
    /// What excellent practice looks like.
    pub excellent: String,
}

impl Wording {
    /// The cleaned words.
    ///
    /// # Errors
    /// A missing name or question; words that are too long.
    pub fn check(&self) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let cleaned = Self {
            title: faults.required(Field::Title, &self.title, 80),
            text: faults.required(Field::Text, &self.text, LINE),
            mediocre: faults.text(Field::Mediocre, &self.mediocre, 600),
            excellent: faults.text(Field::Excellent, &self.excellent, 600),
        };
        faults.finish(cleaned)
    }
}

/// A round with everybody's ratings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundSheet {
    /// The round.
    pub round: AssessmentRound,
    /// Its raters in the order in which they were added.
    pub raters: Vec<RaterSheet>,
}

/// One rater's ratings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaterSheet {
    /// Who.
    pub id: AssessmentRaterId,
    /// Her name.
    pub name: String,
    /// What she has rated so far, each question at most once.
    pub ratings: Vec<(Question, Rating)>,
}

impl RaterSheet {
    /// Her rating of a question, empty when she hasn't come to it.
    pub fn rating(&self, question: Question) -> Rating {
        self.ratings.iter().find(|(rated, _)| *rated == question).map(|(_, rating)| rating.clone()).unwrap_or_default()
    }

    /// How many questions she has answered.
    pub fn answered(&self) -> usize {
        Question::ALL.iter().filter(|question| self.rating(**question).is_answered()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirteen_questions_stand_area_by_area() {
        assert_eq!(Question::ALL.len(), 13);
        assert!(Question::ALL.is_sorted_by_key(|question| question.area()));
        assert!(AssessmentArea::ALL.iter().all(|area| Question::ALL.iter().any(|question| question.area() == *area)));
        assert_eq!((Question::Market.number(), Question::Advising.number()), (1, 13));
    }

    #[test]
    fn half_an_answer_is_none_and_what_does_not_apply_is_answered() {
        let half = Rating { importance: Some(3), current: Some(2), ..Rating::default() };
        assert!(!half.is_answered() && !Rating::default().is_answered());
        assert!(half.clone().marked(Mark::Part(Part::Target, Some(5))).is_answered());
        assert!(half.marked(Mark::Applies(false)).is_answered());
    }

    #[test]
    fn numbers_stay_on_the_scale_and_years_in_reason() {
        let off = Mark::Part(Part::Target, Some(6)).check().unwrap_err();
        assert_eq!(off, [Fault { field: Field::TargetLevel, problem: Problem::OutOfRange { min: 1, max: 5 } }]);
        assert!(Mark::Part(Part::Target, None).check().is_ok());
        assert_eq!(RoundDraft { year: Some(2026) }.check(), Ok(2026));
        assert!(RoundDraft { year: Some(26) }.check().is_err() && RoundDraft::default().check().is_err());
        assert!(Wording { title: "Nimi".into(), ..Wording::default() }.check().is_err());
    }
}
