//! The path of development: three steps, the pitfalls and a lasting checklist. Which items there are; their words are in `i18n`.

use super::check;
use super::fault::{Fault, Faults, Problem, TEXT};
use super::field::Field;
use crate::base::Date;
use crate::base::id::PathTickId;
use crate::coded;
use jiff::ToSpan as _;

coded! {
    /// A part of the path.
    PathPart {
        /// Step one: where the firm stands.
        Start = "start",
        /// Step two: goals, measures and their follow-up.
        Lead = "lead",
        /// Step three: learning and going on.
        Continue = "continue",
        /// What makes such work fail.
        Pitfalls = "pitfalls",
        /// What to keep in mind for good.
        Checklist = "checklist",
    }
}

coded! {
    /// An item to be ticked.
    PathItem {
        /// Needs of customers are asked and written down.
        Needs = "start_needs",
        /// The current state of managing relationships is known.
        CurrentState = "start_current_state",
        /// The right people are in it.
        People = "start_people",
        /// Goals are chosen.
        Goals = "lead_goals",
        /// Measures with their figures are chosen.
        Measures = "lead_measures",
        /// Progress is looked at on agreed days.
        FollowUp = "lead_follow_up",
        /// What was learned is written down.
        Learning = "continue_learning",
        /// The next milestones are set.
        Milestones = "continue_milestones",
        /// Relationships, not only figures, are looked after.
        Relationships = "continue_relationships",
        /// Seen as a matter of computers.
        ItProject = "pitfall_it_project",
        /// A tool without a way of working.
        NoProcesses = "pitfall_no_processes",
        /// What is easy goes before what is useful.
        EaseFirst = "pitfall_ease_first",
        /// Data goes in before it's known what comes out.
        InputFirst = "pitfall_input_first",
        /// Obstacles to use are left in place.
        Obstacles = "pitfall_obstacles",
        /// The customer's own words are heard.
        CustomerWords = "check_customer_words",
        /// Promises are kept.
        Promises = "check_promises",
        /// Best customers get what others don't.
        BestCustomers = "check_best_customers",
        /// Everybody writes things down.
        Everybody = "check_everybody",
        /// Data is right and has a use.
        Data = "check_data",
        /// Results are told to all.
        Results = "check_results",
    }
}

impl PathItem {
    /// The part that it stands in.
    pub fn part(self) -> PathPart {
        match self {
            Self::Needs | Self::CurrentState | Self::People => PathPart::Start,
            Self::Goals | Self::Measures | Self::FollowUp => PathPart::Lead,
            Self::Learning | Self::Milestones | Self::Relationships => PathPart::Continue,
            Self::ItProject | Self::NoProcesses | Self::EaseFirst | Self::InputFirst | Self::Obstacles => PathPart::Pitfalls,
            _ => PathPart::Checklist,
        }
    }
}

impl PathPart {
    /// Its items in their order.
    pub fn items(self) -> impl Iterator<Item = PathItem> {
        PathItem::ALL.iter().copied().filter(move |item| item.part() == self)
    }
}

/// A tick as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTickDraft {
    /// Which item.
    pub item: PathItem,
    /// Day on which it was looked at; must be given.
    pub on: Option<Date>,
    /// What was found.
    pub note: String,
    /// Day on which it's asked again; a year later when none is given.
    pub again_on: Option<Date>,
}

/// A tick that has passed the check: both days are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPathTick {
    /// Which item.
    pub item: PathItem,
    /// Day on which it was looked at.
    pub on: Date,
    /// What was found.
    pub note: String,
    /// Day on which it's asked again.
    pub again_on: Date,
}

/// A tick of the register; the newest of an item tells how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTick {
    /// Its id.
    pub id: PathTickId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: NewPathTick,
}

impl PathTick {
    /// Whether it's time to look again.
    pub fn is_due(&self, today: Date) -> bool {
        self.values.again_on <= today
    }
}

/// The day on which something looked at on a day is asked again.
pub fn year_later(on: Date) -> Date {
    on.saturating_add(1.year())
}

impl PathTickDraft {
    /// A tick of an item on a day, without a note.
    pub fn of(item: PathItem, on: Date) -> Self {
        Self { item, on: Some(on), note: String::new(), again_on: None }
    }

    /// The cleaned draft.
    ///
    /// # Errors
    /// No day, a day out of range, a note that is too long, a day of asking again that isn't after the day of looking.
    pub fn check(&self) -> Result<NewPathTick, Vec<Fault>> {
        let mut faults = Faults::default();
        let on = faults.take(Field::Date, self.on.ok_or(Problem::Missing).and_then(check::date));
        let note = faults.text(Field::Notes, &self.note, TEXT);
        let again_on = self.again_on.or(on.map(year_later));
        if again_on.is_some_and(|again| on.is_some_and(|on| again <= on)) {
            faults.add(Field::AgainOn, Problem::DateOutOfRange);
        }
        let new = on.zip(again_on).map(|(on, again_on)| NewPathTick { item: self.item, on, note, again_on });
        faults.finish(new).and_then(|new| new.ok_or_else(Vec::new))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_path_has_three_steps_five_pitfalls_and_a_checklist() {
        let counts: Vec<usize> = PathPart::ALL.iter().map(|part| part.items().count()).collect();
        assert_eq!(counts, [3, 3, 3, 5, 6]);
        assert_eq!(counts.iter().sum::<usize>(), PathItem::ALL.len());
    }

    #[test]
    fn a_tick_is_asked_again_after_a_year_unless_told_otherwise() {
        let day = date(2026, 11, 22);
        let new = PathTickDraft::of(PathItem::Needs, day).check().unwrap();
        assert_eq!(new.again_on, date(2027, 11, 22));
        let tick = PathTick { id: PathTickId(uuid::Uuid::nil()), rev: 1, values: new };
        assert!(!tick.is_due(date(2027, 11, 21)) && tick.is_due(date(2027, 11, 22)));
        assert_eq!(year_later(date(2028, 2, 29)), date(2029, 2, 28));
        let early = PathTickDraft { again_on: Some(day), ..PathTickDraft::of(PathItem::Needs, day) };
        assert_eq!(early.check(), Err(vec![Fault { field: Field::AgainOn, problem: Problem::DateOutOfRange }]));
        let none = PathTickDraft { on: None, ..PathTickDraft::of(PathItem::Needs, day) };
        assert_eq!(none.check(), Err(vec![Fault { field: Field::Date, problem: Problem::Missing }]));
    }
}
