//! Feedback from customers: what was said in whose words, about what, how it felt, and how far the answer is.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use super::interaction::Emotion;
use crate::base::Date;
use crate::base::id::{ContactId, CustomerId, FeedbackId, PhaseId};
use crate::coded;

coded! {
    /// What kind of feedback.
    FeedbackKind {
        /// A complaint; needs an answer.
        Complaint = "complaint",
        /// Praise.
        Praise = "praise",
        /// An idea; needs a "what came of it".
        Idea = "idea",
        /// Feedback on a product.
        Product = "product_feedback",
        /// A question; needs an answer.
        Question = "question",
    }
}

coded! {
    /// How far a feedback is on its way; each step is dated.
    FeedbackStatus {
        /// Came in.
        New = "new",
        /// The giver knows that it was read.
        Acknowledged = "acknowledged",
        /// Being worked on.
        InProgress = "in_progress",
        /// Solved.
        Resolved = "resolved",
        /// The giver knows what came of it.
        ToldBack = "told_back",
    }
}

impl FeedbackStatus {
    /// Whether the giver still waits.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Resolved | Self::ToldBack)
    }
}

coded! {
    /// What the emotion is about.
    BondObject {
        /// The brand.
        Brand = "brand",
        /// A product.
        Product = "product",
        /// Our interaction with the customer.
        Interaction = "interaction",
    }
}

/// A feedback as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackDraft {
    /// From which customer; none for an anonymous giver.
    pub customer: Option<CustomerId>,
    /// From which contact person.
    pub contact: Option<ContactId>,
    /// What kind.
    pub kind: FeedbackKind,
    /// Day it came; must be given.
    pub on: Option<Date>,
    /// The giver's own words; must be given.
    pub words: String,
    /// About which product.
    pub product: String,
    /// In which phase of the purchase process.
    pub phase: Option<PhaseId>,
    /// What the emotion is about.
    pub object: Option<BondObject>,
    /// The emotion.
    pub emotion: Option<Emotion>,
    /// How far the answer is.
    pub status: FeedbackStatus,
    /// Day by which the giver was promised an answer.
    pub deadline: Option<Date>,
    /// Passed on from a consumer.
    pub from_consumer: bool,
    /// Would recommend us, 0–10.
    pub nps: Option<i64>,
    /// Satisfaction, 1–5.
    pub csat: Option<i64>,
    /// What we learned.
    pub learned: String,
}

impl Default for FeedbackDraft {
    fn default() -> Self {
        Self {
            customer: None,
            contact: None,
            kind: FeedbackKind::Product,
            on: None,
            words: String::new(),
            product: String::new(),
            phase: None,
            object: None,
            emotion: None,
            status: FeedbackStatus::New,
            deadline: None,
            from_consumer: false,
            nps: None,
            csat: None,
            learned: String::new(),
        }
    }
}

/// A feedback draft that has passed the check: the day is there, the words too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFeedback(FeedbackDraft, Date);

impl NewFeedback {
    /// The checked values.
    pub fn values(&self) -> &FeedbackDraft {
        &self.0
    }

    /// Day it came.
    pub fn on(&self) -> Date {
        self.1
    }
}

/// The days on which a feedback reached its later steps; `None` for a step not reached or skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeedbackSteps {
    /// Acknowledged.
    pub acknowledged: Option<Date>,
    /// Taken to work.
    pub in_progress: Option<Date>,
    /// Resolved.
    pub resolved: Option<Date>,
    /// Told back to the giver.
    pub told_back: Option<Date>,
}

impl FeedbackSteps {
    /// The steps after a move to `status` on a day: earlier ones keep their days, later ones are not reached any more.
    pub fn moved(&self, status: FeedbackStatus, on: Date) -> Self {
        let day = |step: FeedbackStatus, old: Option<Date>| match step.cmp(&status) {
            std::cmp::Ordering::Less => old,
            std::cmp::Ordering::Equal => Some(on),
            std::cmp::Ordering::Greater => None,
        };
        Self {
            acknowledged: day(FeedbackStatus::Acknowledged, self.acknowledged),
            in_progress: day(FeedbackStatus::InProgress, self.in_progress),
            resolved: day(FeedbackStatus::Resolved, self.resolved),
            told_back: day(FeedbackStatus::ToldBack, self.told_back),
        }
    }
}

/// A feedback of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// Its id.
    pub id: FeedbackId,
    /// How often it was written.
    pub rev: i64,
    /// Its values; `on` is always there.
    pub values: FeedbackDraft,
    /// When it reached its steps.
    pub steps: FeedbackSteps,
}

impl FeedbackDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewFeedback, Vec<Fault>> {
        let mut faults = Faults::default();
        let on = match self.on {
            Some(date) => faults.take(Field::Date, check::date(date)),
            None => faults.take(Field::Date, Err(Problem::Missing)),
        };
        let words = faults.required(Field::Words, &self.words, TEXT);
        let product = faults.text(Field::Product, &self.product, LINE);
        let learned = faults.text(Field::Learned, &self.learned, TEXT);
        self.nps.map(|nps| faults.take(Field::Nps, check::range(nps, 0, 10)));
        self.csat.map(|csat| faults.take(Field::Csat, check::range(csat, 1, 5)));
        let new = on.map(|on| NewFeedback(Self { words, product, learned, ..self.clone() }, on));
        faults.finish(new).and_then(|new| new.ok_or_else(Vec::new))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_day_must_be_given_and_scores_stay_on_their_scales() {
        let draft = FeedbackDraft { nps: Some(11), csat: Some(0), ..Default::default() };
        let fields: Vec<Field> = draft.check().err().into_iter().flatten().map(|fault| fault.field).collect();
        assert_eq!(fields, [Field::Date, Field::Words, Field::Nps, Field::Csat]);
    }
}
