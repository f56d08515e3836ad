//! Development targets: what the firm will get better at, why, by which measures, who owns it, and how far it is.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use crate::base::Date;
use crate::base::figure::Figure;
use crate::base::id::{DevelopmentTargetId, ImmediateActionId, MilestoneId, PersonId, TaskId, TowsActionId};
use crate::coded;

/// How many open targets stand on top as the most important ones.
pub const MOST_IMPORTANT: usize = 3;

coded! {
    /// Where a target comes from.
    TargetSource {
        /// The owner's own thought.
        Own = "own",
        /// The firm's strategy.
        Strategy = "strategy",
        /// A weak point of the self-assessment.
        Assessment = "assessment",
        /// A TOWS action.
        Tows = "tows",
    }
}

coded! {
    /// How far a target is.
    TargetStatus {
        /// Not begun.
        Planned = "planned",
        /// Being worked on.
        Underway = "underway",
        /// Reached.
        Reached = "reached",
        /// Given up.
        Dropped = "dropped",
    }
}

impl TargetStatus {
    /// Whether it still asks for work.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Underway)
    }
}

/// A milestone on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MilestoneDraft {
    /// Its id; none for one that isn't in the register yet.
    pub id: Option<MilestoneId>,
    /// What will be true then.
    pub title: String,
    /// By when.
    pub due: Option<Date>,
    /// Day it was reached.
    pub done_on: Option<Date>,
}

/// Something to do at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImmediateActionDraft {
    /// Its id; none for one that isn't in the register yet.
    pub id: Option<ImmediateActionId>,
    /// What to do.
    pub text: String,
    /// The task that was made of it.
    pub task: Option<TaskId>,
}

/// Measures by the part of the work that takes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// In sales.
    pub sales: String,
    /// In marketing.
    pub marketing: String,
    /// In customer service.
    pub service: String,
    /// In management.
    pub management: String,
}

impl Measures {
    /// Each with its field, in the order of forms and reports.
    pub fn each(&self) -> [(Field, &str); 4] {
        [
            (Field::SalesMeasures, &self.sales),
            (Field::MarketingMeasures, &self.marketing),
            (Field::ServiceMeasures, &self.service),
            (Field::ManagementMeasures, &self.management),
        ]
    }
}

/// A development target as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevelopmentTargetDraft {
    /// What will be better; must be given.
    pub title: String,
    /// Where it comes from.
    pub source: TargetSource,
    /// The number of the question, for one from the self-assessment.
    pub question: Option<i64>,
    /// The action, for one from the TOWS.
    pub tows: Option<TowsActionId>,
    /// Why it matters.
    pub why: String,
    /// What will be done, by whom in the firm's work.
    pub measures: Measures,
    /// What stands in the way.
    pub obstacles: String,
    /// What to do at once.
    pub actions: Vec<ImmediateActionDraft>,
    /// Who answers for it.
    pub owner: Option<PersonId>,
    /// Steps on the way.
    pub milestones: Vec<MilestoneDraft>,
    /// By what it's measured, with its unit.
    pub measure: String,
    /// The figure at the start.
    pub start: Option<Figure>,
    /// The figure to reach.
    pub goal: Option<Figure>,
    /// The figure now.
    pub current: Option<Figure>,
    /// By when.
    pub deadline: Option<Date>,
    /// How far it is.
    pub status: TargetStatus,
}

impl Default for DevelopmentTargetDraft {
    fn default() -> Self {
        Self {
            title: String::new(),
            source: TargetSource::Own,
            question: None,
            tows: None,
            why: String::new(),
            measures: Measures::default(),
            obstacles: String::new(),
            actions: Vec::new(),
            owner: None,
            milestones: Vec::new(),
            measure: String::new(),
            start: None,
            goal: None,
            current: None,
            deadline: None,
            status: TargetStatus::Planned,
        }
    }
}

/// A development target that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDevelopmentTarget(DevelopmentTargetDraft);

impl NewDevelopmentTarget {
    /// The checked values; milestones and actions without words are gone.
    pub fn values(&self) -> &DevelopmentTargetDraft {
        &self.0
    }
}

/// A development target of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevelopmentTarget {
    /// Its id.
    pub id: DevelopmentTargetId,
    /// How often it was written.
    pub rev: i64,
    /// Its values; milestones and actions carry their ids.
    pub values: DevelopmentTargetDraft,
}

impl DevelopmentTargetDraft {
    /// The cleaned draft. Empty rows of milestones and actions fall away, and so does a source's detail that doesn't fit the source.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewDevelopmentTarget, Vec<Fault>> {
        let mut faults = Faults::default();
        let title = faults.required(Field::Title, &self.title, LINE);
        let question = self.question.filter(|_| self.source == TargetSource::Assessment);
        question.map(|number| faults.take(Field::Question, check::range(number, 1, 999)));
        let measures = Measures {
            sales: faults.text(Field::SalesMeasures, &self.measures.sales, TEXT),
            marketing: faults.text(Field::MarketingMeasures, &self.measures.marketing, TEXT),
            service: faults.text(Field::ServiceMeasures, &self.measures.service, TEXT),
            management: faults.text(Field::ManagementMeasures, &self.measures.management, TEXT),
        };
        self.deadline.map(|day| faults.take(Field::Deadline, check::date(day)));
        let new = Self {
            title,
            question,
            tows: self.tows.filter(|_| self.source == TargetSource::Tows),
            why: faults.text(Field::Reason, &self.why, TEXT),
            measures,
            obstacles: faults.text(Field::Obstacles, &self.obstacles, TEXT),
            actions: check_actions(&self.actions, &mut faults),
            milestones: check_milestones(&self.milestones, &mut faults),
            measure: faults.text(Field::TargetMeasure, &self.measure, LINE),
            ..self.clone()
        };
        faults.finish(NewDevelopmentTarget(new))
    }

    /// How many milestones are reached, and how many there are.
    pub fn milestones_done(&self) -> (usize, usize) {
        (self.milestones.iter().filter(|step| step.done_on.is_some()).count(), self.milestones.len())
    }

    /// How far the figure has come from start to goal, 0 to 1; `None` without a figure now, a start or a goal, or when these two are the same.
    pub fn figure_share(&self) -> Option<f64> {
        let (start, goal, now) = (self.start?.value(), self.goal?.value(), self.current?.value());
        (start != goal).then(|| ((now - start) / (goal - start)).clamp(0.0, 1.0))
    }

    /// How far the target is, 0 to 1: reached targets are whole, else milestones and figure weigh the same where both are known.
    #[allow(clippy::cast_precision_loss, reason = "milestones are few")]
    pub fn progress(&self) -> f64 {
        let (done, all) = self.milestones_done();
        let steps = (all > 0).then(|| done as f64 / all as f64);
        match (self.status, steps, self.figure_share()) {
            (TargetStatus::Reached, ..) => 1.0,
            (_, Some(steps), Some(figure)) => f64::midpoint(steps, figure),
            (_, Some(one), None) | (_, None, Some(one)) => one,
            (_, None, None) => 0.0,
        }
    }

    /// The first milestone that isn't reached, by day.
    pub fn next_milestone(&self) -> Option<&MilestoneDraft> {
        self.milestones.iter().filter(|step| step.done_on.is_none()).min_by_key(|step| step.due)
    }
}

fn check_milestones(rows: &[MilestoneDraft], faults: &mut Faults) -> Vec<MilestoneDraft> {
    let mut kept = Vec::new();
    for row in rows {
        let title = faults.text(Field::Milestones, &row.title, LINE);
        match (title.is_empty(), row.due) {
            (true, None) => continue,
            (true, Some(_)) => faults.add(Field::Milestones, Problem::Missing),
            (false, None) => faults.add(Field::Milestones, Problem::NotADate),
            (false, Some(due)) => drop(faults.take(Field::Milestones, check::date(due))),
        }
        kept.push(MilestoneDraft { title, ..row.clone() });
    }
    kept.sort_by_key(|row| row.due);
    kept
}

fn check_actions(rows: &[ImmediateActionDraft], faults: &mut Faults) -> Vec<ImmediateActionDraft> {
    let cleaned =
        rows.iter().map(|row| ImmediateActionDraft { text: faults.text(Field::ImmediateActions, &row.text, LINE), ..row.clone() });
    cleaned.filter(|row| !row.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn milestone(title: &str, due: Option<Date>) -> MilestoneDraft {
        MilestoneDraft { title: title.into(), due, ..Default::default() }
    }

    #[test]
    fn empty_rows_fall_away_and_milestones_stand_by_day() {
        let draft = DevelopmentTargetDraft {
            title: " Vastaa nopeammin ".into(),
            source: TargetSource::Strategy,
            question: Some(4),
            milestones: vec![milestone("B", Some(date(2027, 3, 1))), milestone("", None), milestone(" A ", Some(date(2027, 1, 1)))],
            actions: vec![ImmediateActionDraft::default(), ImmediateActionDraft { text: "Tee".into(), ..Default::default() }],
            ..Default::default()
        };
        let new = draft.check().unwrap();
        let titles: Vec<&str> = new.values().milestones.iter().map(|row| row.title.as_str()).collect();
        assert_eq!((new.values().title.as_str(), titles, new.values().actions.len()), ("Vastaa nopeammin", vec!["A", "B"], 1));
        assert_eq!(new.values().question, None, "a strategy has no question");
    }

    #[test]
    fn a_milestone_needs_its_day_and_its_words() {
        let faults = |row: MilestoneDraft| {
            let draft = DevelopmentTargetDraft { title: "T".into(), milestones: vec![row], ..Default::default() };
            draft.check().err().unwrap_or_default()
        };
        assert_eq!(faults(milestone("A", None)), [Fault { field: Field::Milestones, problem: Problem::NotADate }]);
        assert_eq!(faults(milestone("", Some(date(2027, 1, 1)))), [Fault { field: Field::Milestones, problem: Problem::Missing }]);
        assert_eq!(DevelopmentTargetDraft::default().check(), Err(vec![Fault { field: Field::Title, problem: Problem::Missing }]));
    }

    #[test]
    fn progress_joins_milestones_and_figure() {
        let done = |on| MilestoneDraft { done_on: on, ..milestone("A", Some(date(2027, 1, 1))) };
        let mut draft = DevelopmentTargetDraft { milestones: vec![done(Some(date(2027, 1, 1))), done(None)], ..Default::default() };
        assert!((draft.progress() - 0.5).abs() < 1e-9);
        // from 48 hours down to 24, now 30: three quarters of the way
        (draft.start, draft.goal, draft.current) = (Some(Figure(4800)), Some(Figure(2400)), Some(Figure(3000)));
        assert!((draft.progress() - 0.625).abs() < 1e-9);
        draft.current = Some(Figure(9900));
        assert!((draft.progress() - 0.25).abs() < 1e-9, "worse than at the start counts as nothing");
        draft.goal = draft.start;
        assert_eq!(draft.figure_share(), None);
        draft.status = TargetStatus::Reached;
        assert!((draft.progress() - 1.0).abs() < 1e-9);
    }
}
