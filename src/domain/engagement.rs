//! Engagement: what the best customers get that they can't get elsewhere, who takes part, and what came of it.

use super::check;
use super::fault::{Fault, Faults, LINE, TEXT};
use super::field::Field;
use super::segment::Segment;
use crate::base::Date;
use crate::base::id::{CustomerId, EngagementId, ParticipantId, TaskId};
use crate::coded;

coded! {
    /// The kind of an engagement.
    EngagementKind {
        /// Making something together.
        CoCreation = "co_creation",
        /// Trying a prototype.
        PrototypeTest = "prototype_test",
        /// An event.
        Event = "event",
        /// A competition.
        Competition = "competition",
        /// Working together for a good cause.
        Volunteering = "volunteering",
        /// The customer adapts the product itself.
        AdaptiveCustomisation = "adaptive_customisation",
        /// The same product in a look of the customer's own.
        CosmeticCustomisation = "cosmetic_customisation",
        /// The product is worked out together.
        CollaborativeCustomisation = "collaborative_customisation",
        /// The product is fitted without asking each time.
        TransparentCustomisation = "transparent_customisation",
    }
}

impl EngagementKind {
    /// Whether it's a kind of customisation: resellers found that not worth its cost, so the form warns of it and never proposes it.
    pub fn is_customisation(self) -> bool {
        matches!(
            self,
            Self::AdaptiveCustomisation | Self::CosmeticCustomisation | Self::CollaborativeCustomisation | Self::TransparentCustomisation
        )
    }
}

coded! {
    /// How far an engagement has come.
    EngagementStatus {
        /// Thought of.
        Idea = "idea",
        /// Decided.
        Planned = "planned",
        /// Going on.
        InUse = "in_use",
        /// Done; what came of it is written down.
        Done = "done",
        /// Given up.
        Stopped = "stopped",
    }
}

coded! {
    /// How a participant stands.
    ParticipantState {
        /// Picked, not yet asked.
        Picked = "picked",
        /// Asked.
        Invited = "invited",
        /// Comes.
        Accepted = "accepted",
        /// Doesn't come.
        Declined = "declined",
        /// Took part.
        TookPart = "took_part",
    }
}

/// An engagement as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngagementDraft {
    /// What it is, in a few words.
    pub title: String,
    /// Its kind.
    pub kind: EngagementKind,
    /// For which segment; `None` for several.
    pub segment: Option<Segment>,
    /// When, if a day is set.
    pub on: Option<Date>,
    /// What is aimed at, for both sides.
    pub goal: String,
    /// What came of it.
    pub result: String,
    /// How far it has come.
    pub status: EngagementStatus,
}

impl Default for EngagementDraft {
    fn default() -> Self {
        Self {
            title: String::new(),
            kind: EngagementKind::CoCreation,
            segment: None,
            on: None,
            goal: String::new(),
            result: String::new(),
            status: EngagementStatus::Idea,
        }
    }
}

/// An engagement draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEngagement(EngagementDraft);

impl NewEngagement {
    /// The checked values.
    pub fn values(&self) -> &EngagementDraft {
        &self.0
    }
}

impl EngagementDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft; one that is done must say what came of it.
    pub fn check(&self) -> Result<NewEngagement, Vec<Fault>> {
        let mut faults = Faults::default();
        let title = faults.required(Field::Title, &self.title, LINE);
        let goal = faults.text(Field::Goal, &self.goal, TEXT);
        let result = match self.status {
            EngagementStatus::Done => faults.required(Field::Results, &self.result, TEXT),
            _ => faults.text(Field::Results, &self.result, TEXT),
        };
        let on = self.on.and_then(|day| faults.take(Field::Date, check::date(day)));
        faults.finish(NewEngagement(Self { title, goal, result, on, ..self.clone() }))
    }
}

/// A customer who is to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Its id.
    pub id: ParticipantId,
    /// Who.
    pub customer: CustomerId,
    /// How it stands.
    pub state: ParticipantState,
    /// The task that invites, once there is one.
    pub task: Option<TaskId>,
    /// What came of it with this customer.
    pub outcome: String,
}

/// An engagement of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engagement {
    /// Its id.
    pub id: EngagementId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: EngagementDraft,
    /// Who takes part, in the order in which they were picked.
    pub participants: Vec<Participant>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_says_what_came_of_it() {
        let draft = EngagementDraft { title: "Prototyyppi-ilta".into(), status: EngagementStatus::Done, ..Default::default() };
        assert_eq!(draft.check().unwrap_err().len(), 1);
        assert!(EngagementDraft { result: "Kolme ideaa jatkoon".into(), ..draft }.check().is_ok());
        assert!(!EngagementDraft::default().kind.is_customisation(), "customisation is never the default");
    }
}
