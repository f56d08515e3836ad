//! Interactions: every contact with a customer, what was said, learned and felt, and the next step.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use super::task::TaskKind;
use crate::base::id::{ContactId, CustomerId, InteractionId, PersonId, PhaseId};
use crate::base::{Date, DateTime};
use crate::coded;

coded! {
    /// By which channel.
    Channel {
        /// A meeting or a visit.
        Meeting = "meeting",
        /// A fair or an event.
        Event = "event",
        /// Phone.
        Phone = "phone",
        /// Email.
        Email = "email",
        /// Text or chat message.
        Message = "message",
        /// Web shop.
        WebShop = "web_shop",
        /// Newsletter.
        Newsletter = "newsletter",
        /// Social media.
        SocialMedia = "social_media",
        /// Letter or parcel.
        Post = "post",
        /// Anything else.
        Other = "other",
    }
}

coded! {
    /// Who started it.
    Direction {
        /// We did.
        Outgoing = "outgoing",
        /// The customer did.
        Incoming = "incoming",
    }
}

coded! {
    /// A felt emotion on the scale of the method, from strongly negative to strongly positive.
    Emotion {
        /// Strongly negative.
        VeryBad = "-2",
        /// Negative.
        Bad = "-1",
        /// Neither.
        Neutral = "0",
        /// Positive.
        Good = "1",
        /// Strongly positive.
        VeryGood = "2",
    }
}

impl Emotion {
    /// The number of the scale, −2 to +2.
    pub fn score(self) -> i64 {
        match self {
            Self::VeryBad => -2,
            Self::Bad => -1,
            Self::Neutral => 0,
            Self::Good => 1,
            Self::VeryGood => 2,
        }
    }

    /// The emotion of a number of the scale.
    pub fn from_score(score: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|emotion| emotion.score() == score)
    }
}

/// An interaction as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InteractionDraft {
    /// With which customer; must be given.
    pub customer: Option<CustomerId>,
    /// With which contact person.
    pub contact: Option<ContactId>,
    /// When, in local time; must be given.
    pub at: Option<DateTime>,
    /// By which channel.
    pub channel: Channel,
    /// Who started it.
    pub direction: Direction,
    /// Who of the firm.
    pub person: Option<PersonId>,
    /// In which phase of the customer's purchase process.
    pub phase: Option<PhaseId>,
    /// What was said.
    pub text: String,
    /// What we learned.
    pub learned: String,
    /// The customer's emotion.
    pub emotion: Option<Emotion>,
    /// The next step; becomes a task.
    pub next_step: String,
    /// When the next step is due; must be given with it.
    pub next_due: Option<Date>,
    /// What kind of task the next step is.
    pub next_kind: TaskKind,
}

impl Default for InteractionDraft {
    fn default() -> Self {
        Self {
            customer: None,
            contact: None,
            at: None,
            channel: Channel::Phone,
            direction: Direction::Outgoing,
            person: None,
            phase: None,
            text: String::new(),
            learned: String::new(),
            emotion: None,
            next_step: String::new(),
            next_due: None,
            next_kind: TaskKind::Other,
        }
    }
}

/// An interaction draft that has passed the check; `customer` and `at` are there, the next step stands apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInteraction {
    /// With which customer.
    pub customer: CustomerId,
    /// With which contact person.
    pub contact: Option<ContactId>,
    /// When, in local time.
    pub at: DateTime,
    /// By which channel.
    pub channel: Channel,
    /// Who started it.
    pub direction: Direction,
    /// Who of the firm.
    pub person: Option<PersonId>,
    /// In which phase.
    pub phase: Option<PhaseId>,
    /// What was said.
    pub text: String,
    /// What we learned.
    pub learned: String,
    /// The customer's emotion.
    pub emotion: Option<Emotion>,
}

/// The next step of an interaction, to be kept as a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What.
    pub title: String,
    /// When it's due.
    pub due: Date,
    /// What kind of task.
    pub kind: TaskKind,
}

/// An interaction of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interaction {
    /// Its id.
    pub id: InteractionId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: NewInteraction,
}

impl InteractionDraft {
    /// The cleaned interaction and its next step, if one was written.
    ///
    /// # Errors
    /// Every fault of the draft: customer and time must be given, text or learning too, a next step needs its date.
    pub fn check(&self) -> Result<(NewInteraction, Option<NextStep>), Vec<Fault>> {
        let mut faults = Faults::default();
        let customer = faults.take(Field::Customer, self.customer.ok_or(Problem::Missing));
        let at = faults.take(Field::Date, self.at.ok_or(Problem::Missing));
        faults.take(Field::Date, self.at.map_or(Ok(()), |at| check::date(at.date()).map(|_| ())));
        let text = faults.text(Field::Text, &self.text, TEXT);
        let learned = faults.text(Field::Learned, &self.learned, TEXT);
        if text.is_empty() && learned.is_empty() {
            faults.add(Field::Text, Problem::Missing);
        }
        let next_step = self.check_next(&mut faults);
        let (contact, person, phase) = (self.contact, self.person, self.phase);
        let (channel, direction, emotion) = (self.channel, self.direction, self.emotion);
        let new = customer.zip(at).map(|(customer, at)| NewInteraction {
            customer,
            contact,
            at,
            channel,
            direction,
            person,
            phase,
            text,
            learned,
            emotion,
        });
        let new = faults.finish(new)?.ok_or_else(Vec::new)?;
        Ok((new, next_step))
    }

    fn check_next(&self, faults: &mut Faults) -> Option<NextStep> {
        let title = faults.text(Field::NextStep, &self.next_step, LINE);
        match (title.is_empty(), self.next_due) {
            (false, Some(due)) => faults.take(Field::Due, check::date(due)).map(|due| NextStep { title, due, kind: self.next_kind }),
            (false, None) => faults.take(Field::Due, Err(Problem::Missing)),
            (true, Some(_)) => faults.take(Field::NextStep, Err(Problem::Missing)),
            (true, None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn draft() -> InteractionDraft {
        InteractionDraft {
            customer: Some(CustomerId(Uuid::nil())),
            at: Some(jiff::civil::date(2026, 11, 22).at(9, 5, 0, 0)),
            text: "Soitto".into(),
            ..Default::default()
        }
    }

    #[test]
    fn a_next_step_needs_its_date_and_a_date_its_step() {
        assert!(draft().check().is_ok_and(|(_, next)| next.is_none()));
        let step_only = InteractionDraft { next_step: "Lähetä näyte".into(), ..draft() };
        assert_eq!(step_only.check().err(), Some(vec![Fault { field: Field::Due, problem: Problem::Missing }]));
        let date_only = InteractionDraft { next_due: Some(jiff::civil::date(2026, 12, 1)), ..draft() };
        assert_eq!(date_only.check().err(), Some(vec![Fault { field: Field::NextStep, problem: Problem::Missing }]));
    }

    #[test]
    fn emotions_and_scores_go_both_ways() {
        for emotion in Emotion::ALL {
            assert_eq!(Emotion::from_score(emotion.score()), Some(*emotion));
            assert_eq!(emotion.score().to_string(), emotion.code());
        }
        assert_eq!(Emotion::from_score(3), None);
    }
}
