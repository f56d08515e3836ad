//! What the form of a card edits: raw values as typed, and the draft that they make. Draws nothing.

use crate::base::id::PersonId;
use crate::domain::experience::{Adaptation, ExperienceDraft, ExperienceStatus};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Emotion};
use crate::i18n::Formats;

/// The values as typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Values {
    pub(super) title: String,
    pub(super) goal: String,
    pub(super) needs: String,
    pub(super) unexpected: String,
    pub(super) exceeded: String,
    pub(super) emotion: Option<i8>,
    pub(super) emotion_why: String,
    pub(super) channels: Vec<Channel>,
    pub(super) information: String,
    pub(super) information_use: String,
    pub(super) person: Option<PersonId>,
    pub(super) measure: String,
    pub(super) cost: String,
    pub(super) status: ExperienceStatus,
    pub(super) adaptation: Option<Adaptation>,
}

impl Values {
    /// The form of a card.
    pub(super) fn of(stored: ExperienceDraft, formats: &Formats) -> Self {
        Self {
            title: stored.title,
            goal: stored.goal,
            needs: stored.needs,
            unexpected: stored.unexpected,
            exceeded: stored.exceeded,
            emotion: stored.emotion.and_then(|emotion| i8::try_from(emotion.score()).ok()),
            emotion_why: stored.emotion_why,
            channels: stored.channels,
            information: stored.information,
            information_use: stored.information_use,
            person: stored.person,
            measure: stored.measure,
            cost: stored.cost.map(|cost| formats.cents(cost)).unwrap_or_default(),
            status: stored.status,
            adaptation: stored.adaptation,
        }
    }

    /// The draft and every fault of what is typed.
    pub(super) fn draft(&self, formats: &Formats) -> (ExperienceDraft, Vec<Fault>) {
        let cost = self.cost.trim();
        let draft = ExperienceDraft {
            title: self.title.clone(),
            goal: self.goal.clone(),
            needs: self.needs.clone(),
            unexpected: self.unexpected.clone(),
            exceeded: self.exceeded.clone(),
            emotion: self.emotion.and_then(|score| Emotion::from_score(score.into())),
            emotion_why: self.emotion_why.clone(),
            channels: self.channels.clone(),
            information: self.information.clone(),
            information_use: self.information_use.clone(),
            person: self.person,
            measure: self.measure.clone(),
            cost: formats.parse_cents(cost),
            status: self.status,
            adaptation: self.adaptation,
        };
        let mut faults = draft.check().err().unwrap_or_default();
        if !cost.is_empty() && draft.cost.is_none() {
            faults.push(Fault { field: Field::CostPerYear, problem: Problem::NotANumber });
        }
        (draft, faults)
    }
}
