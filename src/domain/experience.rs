//! The experience plan: what customers of a kind shall experience in each phase of their own purchase process, in versions by year.
//! A cell of the plan is a row (a segment, a need group or a stage) in a phase; it holds cards, or the word that nothing is planned there.

pub mod sheet;

use super::check;
use super::fault::{Fault, Faults, LINE, TEXT};
use super::field::Field;
use super::interaction::{Channel, Emotion};
use super::segment::Segment;
use super::stage::Stage;
use crate::base::Date;
use crate::base::id::{CustomerId, ExperienceId, ExperiencePlanId, FeedbackId, NeedGroupId, PersonId, PhaseId};
use crate::base::money::Cents;
use crate::coded;

coded! {
    /// What the rows of the grid are.
    PlanAxis {
        /// Target segments.
        Segment = "segment",
        /// Need groups.
        NeedGroup = "need_group",
        /// Relationship stages.
        Stage = "stage",
    }
}

/// A row of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlanRow {
    /// Customers of a target segment.
    Segment(Segment),
    /// Customers of a need group.
    NeedGroup(NeedGroupId),
    /// Customers in a stage.
    Stage(Stage),
}

impl PlanRow {
    /// Which kind of row it is.
    pub fn axis(self) -> PlanAxis {
        match self {
            Self::Segment(_) => PlanAxis::Segment,
            Self::NeedGroup(_) => PlanAxis::NeedGroup,
            Self::Stage(_) => PlanAxis::Stage,
        }
    }
}

/// A cell of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    /// Whose experience.
    pub row: PlanRow,
    /// In which phase.
    pub phase: PhaseId,
}

coded! {
    /// How far a card has come.
    ExperienceStatus {
        /// Thought of.
        Idea = "idea",
        /// Decided, not yet done.
        Planned = "planned",
        /// Customers experience it.
        InUse = "in_use",
        /// Given up; kept for learning.
        Stopped = "stopped",
    }
}

coded! {
    /// For whom of the row a card is an adaptation; without one it's for all of them.
    Adaptation {
        /// For new customers: more attention, needs are learned.
        New = "new",
        /// For established ones: a deeper bond.
        Established = "established",
        /// For those on the way out: they are listened to.
        Ending = "ending",
    }
}

impl Adaptation {
    /// Whether a stage belongs to it.
    pub fn covers(self, stage: Stage) -> bool {
        match self {
            Self::New => matches!(stage, Stage::Prospect | Stage::New),
            Self::Established => matches!(stage, Stage::Established | Stage::Committed),
            Self::Ending => matches!(stage, Stage::Passive | Stage::Ending | Stage::Ended),
        }
    }
}

/// A card of a cell as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperienceDraft {
    /// What the customer experiences, in a few words.
    pub title: String,
    /// Goal of the experience.
    pub goal: String,
    /// How needs are met.
    pub needs: String,
    /// How we are prepared for the unexpected.
    pub unexpected: String,
    /// How expectations are exceeded.
    pub exceeded: String,
    /// The emotion to raise, on the scale.
    pub emotion: Option<Emotion>,
    /// The emotion by name, and why.
    pub emotion_why: String,
    /// By which channels.
    pub channels: Vec<Channel>,
    /// What customer information is collected.
    pub information: String,
    /// Where it goes and how it's used.
    pub information_use: String,
    /// Who does it.
    pub person: Option<PersonId>,
    /// How we know that it worked.
    pub measure: String,
    /// What it costs a year.
    pub cost: Option<Cents>,
    /// How far it has come.
    pub status: ExperienceStatus,
    /// For whom of the row, if not for all.
    pub adaptation: Option<Adaptation>,
}

impl Default for ExperienceDraft {
    fn default() -> Self {
        Self {
            title: String::new(),
            goal: String::new(),
            needs: String::new(),
            unexpected: String::new(),
            exceeded: String::new(),
            emotion: None,
            emotion_why: String::new(),
            channels: Vec::new(),
            information: String::new(),
            information_use: String::new(),
            person: None,
            measure: String::new(),
            cost: None,
            status: ExperienceStatus::Idea,
            adaptation: None,
        }
    }
}

/// A card draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewExperience(ExperienceDraft);

impl NewExperience {
    /// The checked values.
    pub fn values(&self) -> &ExperienceDraft {
        &self.0
    }
}

/// The most that a card may cost a year.
const MOST_COST: i64 = 100_000_000_000;

impl ExperienceDraft {
    /// The cleaned draft; a channel stands once.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewExperience, Vec<Fault>> {
        let mut faults = Faults::default();
        let mut draft = Self {
            title: faults.required(Field::Title, &self.title, LINE),
            goal: faults.text(Field::Goal, &self.goal, TEXT),
            needs: faults.text(Field::NeedsMet, &self.needs, TEXT),
            unexpected: faults.text(Field::Unexpected, &self.unexpected, TEXT),
            exceeded: faults.text(Field::Exceeded, &self.exceeded, TEXT),
            emotion_why: faults.text(Field::EmotionWhy, &self.emotion_why, TEXT),
            information: faults.text(Field::Information, &self.information, TEXT),
            information_use: faults.text(Field::InformationUse, &self.information_use, TEXT),
            measure: faults.text(Field::Measure, &self.measure, TEXT),
            channels: Vec::new(),
            ..self.clone()
        };
        for channel in &self.channels {
            if !draft.channels.contains(channel) {
                draft.channels.push(*channel);
            }
        }
        draft.cost = self.cost.and_then(|cost| faults.take(Field::CostPerYear, check::range(cost.0, 0, MOST_COST))).map(Cents);
        faults.finish(NewExperience(draft))
    }
}

/// A card of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experience {
    /// Its id.
    pub id: ExperienceId,
    /// How often it was written.
    pub rev: i64,
    /// In which plan.
    pub plan: ExperiencePlanId,
    /// In which cell.
    pub cell: Cell,
    /// Its place among the cell's cards, from 1.
    pub position: i64,
    /// Its values.
    pub values: ExperienceDraft,
}

/// A version of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperiencePlan {
    /// Its id.
    pub id: ExperiencePlanId,
    /// For which year; one plan a year.
    pub year: i64,
    /// What is new in this year's plan, in the owner's words.
    pub notes: String,
}

/// How a cell of the newer plan stands to the same cell of the older one; cards are matched by title, whatever its case and marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellChange {
    /// Cards only of the newer plan.
    pub added: Vec<String>,
    /// Cards only of the older plan.
    pub dropped: Vec<String>,
    /// Cards of both whose status differs: title, then, now.
    pub moved: Vec<(String, ExperienceStatus, ExperienceStatus)>,
}

impl CellChange {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.dropped.is_empty() && self.moved.is_empty()
    }
}

/// Compares the cards of one cell in two plans.
pub fn compare(older: &[&Experience], newer: &[&Experience]) -> CellChange {
    let key = |card: &Experience| crate::base::text::fold(&card.values.title);
    let twin =
        |card: &Experience, among: &[&Experience]| among.iter().find(|other| key(other) == key(card)).map(|other| other.values.status);
    let mut change = CellChange::default();
    for card in newer {
        match twin(card, older) {
            None => change.added.push(card.values.title.clone()),
            Some(then) if then != card.values.status => change.moved.push((card.values.title.clone(), then, card.values.status)),
            Some(_) => {}
        }
    }
    change.dropped = older.iter().filter(|card| twin(card, newer).is_none()).map(|card| card.values.title.clone()).collect();
    change
}

/// The emotion that a cell aims at: the mean of its living cards that name one.
pub fn wanted(cards: &[&Experience]) -> Option<f64> {
    let aims = cards.iter().filter(|card| card.values.status != ExperienceStatus::Stopped).filter_map(|card| card.values.emotion);
    let scores: Vec<i64> = aims.map(Emotion::score).collect();
    #[allow(clippy::cast_precision_loss, reason = "a handful of scores from -2 to 2")]
    (!scores.is_empty()).then(|| scores.iter().sum::<i64>() as f64 / scores.len() as f64)
}

/// What was felt in a cell: mean, spread and number of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Felt {
    /// Answers with an emotion.
    pub n: usize,
    /// Their mean, −2 to +2; 0 without answers.
    pub mean: f64,
    /// Standard deviation; 0 below two answers.
    pub deviation: f64,
    /// Complaints that are still open.
    pub open_complaints: usize,
}

impl Felt {
    /// Of sums as a query gives them: answers, sum and sum of squares.
    #[allow(clippy::cast_precision_loss, reason = "counts of answers")]
    pub fn of_sums(n: i64, sum: i64, squares: i64, open_complaints: usize) -> Self {
        let count = n.max(0) as f64;
        let mean = if n > 0 { sum as f64 / count } else { 0.0 };
        let deviation = if n > 1 { ((squares as f64 - count * mean * mean) / (count - 1.0)).max(0.0).sqrt() } else { 0.0 };
        Self { n: usize::try_from(n).unwrap_or_default(), mean, deviation, open_complaints }
    }

    /// Below this many answers a mean is told as "few".
    pub const FEW: usize = 5;

    /// Whether the mean stands on few answers.
    pub fn is_few(&self) -> bool {
        self.n < Self::FEW
    }
}

/// What a customer of a cell said or what was learned there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The feedback that it is; none for a note of an interaction.
    pub feedback: Option<FeedbackId>,
    /// The words.
    pub words: String,
    /// Whether it's a complaint that waits for its answer.
    pub is_open_complaint: bool,
    /// How it felt.
    pub emotion: Option<Emotion>,
    /// When.
    pub on: Date,
    /// Whose it is.
    pub customer: CustomerId,
    /// Their name.
    pub customer_name: String,
    /// The person who spoke; empty when nobody is named.
    pub contact_name: String,
}

/// The marked points of a curve, as places among its phases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The best.
    pub peak: Option<usize>,
    /// The worst below neutral or below what is wanted.
    pub pain: Option<usize>,
    /// The last with answers.
    pub end: Option<usize>,
}

/// Marks peak, pain point and end of a measured curve (peak-end rule: Kahneman et al. 1993); phases without answers have no place in it.
pub fn marks(felt: &[Felt], wanted: &[Option<f64>]) -> Marks {
    let measured: Vec<(usize, f64)> = felt.iter().enumerate().filter(|(_, felt)| felt.n > 0).map(|(at, felt)| (at, felt.mean)).collect();
    let peak = measured.iter().copied().reduce(|best, one| if one.1 > best.1 { one } else { best });
    let worst = measured.iter().copied().reduce(|worst, one| if one.1 < worst.1 { one } else { worst });
    let hurts = |(at, mean): &(usize, f64)| *mean < 0.0 || wanted.get(*at).copied().flatten().is_some_and(|aim| *mean < aim);
    let apart = |(at, _): &(usize, f64)| peak.is_none_or(|peak| peak.0 != *at);
    Marks {
        peak: peak.map(|point| point.0),
        pain: worst.filter(hurts).filter(apart).map(|point| point.0),
        end: measured.last().map(|point| point.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn card(title: &str, status: ExperienceStatus, emotion: Option<Emotion>) -> Experience {
        let cell = Cell { row: PlanRow::Segment(Segment::Strategic), phase: Uuid::from_u128(1).into() };
        let values = ExperienceDraft { title: title.into(), status, emotion, ..Default::default() };
        Experience { id: Uuid::from_u128(2).into(), rev: 1, plan: Uuid::from_u128(3).into(), cell, position: 1, values }
    }

    #[test]
    fn a_card_needs_a_title_and_a_channel_stands_once() {
        assert!(ExperienceDraft::default().check().is_err());
        let draft = ExperienceDraft {
            title: "Ennakkokatselu".into(),
            channels: vec![Channel::Meeting, Channel::Email, Channel::Meeting],
            ..Default::default()
        };
        assert_eq!(draft.check().unwrap().values().channels, vec![Channel::Meeting, Channel::Email]);
        assert!(ExperienceDraft { cost: Some(Cents(-1)), ..draft }.check().is_err());
    }

    #[test]
    fn the_wanted_emotion_is_that_of_living_cards() {
        let good = card("a", ExperienceStatus::InUse, Some(Emotion::Good));
        let best = card("b", ExperienceStatus::Idea, Some(Emotion::VeryGood));
        let given_up = card("c", ExperienceStatus::Stopped, Some(Emotion::VeryBad));
        assert_eq!(wanted(&[&good, &best, &given_up]), Some(1.5));
        assert_eq!(wanted(&[&given_up, &card("d", ExperienceStatus::Planned, None)]), None);
    }

    #[test]
    fn two_years_are_compared_by_titles() {
        let old = [card("Ennakkokatselu", ExperienceStatus::Planned, None), card("Messukutsu", ExperienceStatus::InUse, None)];
        let new = [card("ennakkokatselu", ExperienceStatus::InUse, None), card("Asiakasilta", ExperienceStatus::Idea, None)];
        let change = compare(&old.iter().collect::<Vec<_>>(), &new.iter().collect::<Vec<_>>());
        assert_eq!(change.added, ["Asiakasilta"]);
        assert_eq!(change.dropped, ["Messukutsu"]);
        assert_eq!(change.moved, [("ennakkokatselu".into(), ExperienceStatus::Planned, ExperienceStatus::InUse)]);
    }

    #[test]
    fn sums_become_mean_and_spread() {
        // 1, 1, -1, 2: mean 0.75, squares 7, variance (7 - 4 * 0.5625) / 3
        let felt = Felt::of_sums(4, 3, 7, 1);
        assert!((felt.mean - 0.75).abs() < 1e-12 && (felt.deviation - (4.75_f64 / 3.0).sqrt()).abs() < 1e-12);
        assert!(felt.is_few());
        assert_eq!(Felt::of_sums(0, 0, 0, 0), Felt::default());
    }

    #[test]
    fn peak_pain_and_end_are_marked() {
        let felt = |n, mean| Felt { n, mean, ..Default::default() };
        let curve = [felt(14, 1.1), felt(11, 0.8), felt(9, -0.7), felt(0, 0.0), felt(4, 0.2)];
        assert_eq!(marks(&curve, &[None; 5]), Marks { peak: Some(0), pain: Some(2), end: Some(4) });
        assert_eq!(marks(&[felt(3, 1.0), felt(3, 0.5)], &[None, None]).pain, None, "all is well");
        assert_eq!(marks(&[felt(3, 1.0), felt(3, 0.5)], &[None, Some(1.5)]).pain, Some(1), "less than was wanted");
        assert_eq!(marks(&[felt(3, -1.0)], &[None]).pain, None, "one point alone is no low");
        assert_eq!(marks(&[], &[]), Marks::default());
    }

    #[test]
    fn every_stage_has_its_adaptation() {
        for stage in Stage::ALL {
            assert_eq!(Adaptation::ALL.iter().filter(|adaptation| adaptation.covers(*stage)).count(), 1, "{stage:?}");
        }
    }
}
