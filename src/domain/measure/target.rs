//! Targets of measures: what by when, why, with what, who; what such a target lacks, and how far it is.

use super::Measure;
use crate::base::Date;
use crate::base::id::{MeasureTargetId, PersonId};
use crate::coded;
use crate::domain::check;
use crate::domain::fault::{Fault, Faults, Problem, TEXT};
use crate::domain::field::Field;
use crate::domain::smart::SmartLetter;

/// A target as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeasureTargetDraft {
    /// Of which measure; must be given.
    pub measure: Option<Measure>,
    /// What to reach, in the measure's unit; must be given.
    pub value: Option<f64>,
    /// Where it began.
    pub start: Option<f64>,
    /// By when; must be given.
    pub deadline: Option<Date>,
    /// Why it matters.
    pub meaning: String,
    /// With which time and money.
    pub resources: String,
    /// Who answers for it.
    pub person: Option<PersonId>,
}

/// A target that has passed the check.
#[derive(Clone, Debug, PartialEq)]
pub struct NewMeasureTarget {
    /// Of which measure.
    pub measure: Measure,
    /// What to reach.
    pub value: f64,
    /// By when.
    pub deadline: Date,
    /// The whole draft, cleaned.
    pub draft: MeasureTargetDraft,
}

/// A target of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureTarget {
    /// Its id.
    pub id: MeasureTargetId,
    /// How often it was written.
    pub rev: i64,
    /// Since when it holds.
    pub since: Date,
    /// Its values.
    pub values: NewMeasureTarget,
}

/// Beyond this, a number is a typing error.
const MOST: f64 = 1e12;

impl MeasureTargetDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewMeasureTarget, Vec<Fault>> {
        let mut faults = Faults::default();
        let measure = present(&mut faults, Field::Measure, self.measure);
        let value = present(&mut faults, Field::GoalFigure, self.value);
        for (field, number) in [(Field::GoalFigure, self.value), (Field::StartFigure, self.start)] {
            if number.is_some_and(|number| !number.is_finite() || number.abs() > MOST) {
                faults.add(field, Problem::NotANumber);
            }
        }
        let deadline = present(&mut faults, Field::Deadline, self.deadline);
        deadline.map(|day| faults.take(Field::Deadline, check::date(day)));
        let meaning = faults.text(Field::Meaning, &self.meaning, TEXT);
        let resources = faults.text(Field::Resources, &self.resources, TEXT);
        let draft = Self { meaning, resources, ..self.clone() };
        // What is missing is a fault already: the values that stand in for it are never kept.
        let new = NewMeasureTarget {
            measure: measure.unwrap_or(Measure::Turnover),
            value: value.unwrap_or_default(),
            deadline: deadline.unwrap_or_default(),
            draft,
        };
        faults.finish(new)
    }

    /// What the target lacks, letter by letter; `now` is the measure's value today.
    pub fn gaps(&self, now: Option<f64>, today: Date) -> Vec<MeasureGap> {
        MeasureGap::ALL.iter().copied().filter(|gap| self.has_gap(*gap, now, today)).collect()
    }

    fn has_gap(&self, gap: MeasureGap, now: Option<f64>, today: Date) -> bool {
        let blank = |text: &str| text.trim().is_empty();
        let from = self.start.or(now);
        match gap {
            MeasureGap::NoValue => self.value.is_none(),
            MeasureGap::NoMeaning => blank(&self.meaning),
            MeasureGap::NoStart => from.is_none(),
            MeasureGap::IsStart => self.value.is_some() && self.value == from,
            MeasureGap::WrongWay => match (self.measure, self.value, from) {
                (Some(measure), Some(value), Some(from)) => {
                    value != from && (value < from) != measure.wants_less() && !measure.is_neutral()
                }
                _ => false,
            },
            MeasureGap::TooFar => self.value.zip(from).is_some_and(|(value, from)| from > 0.0 && value > 2.0 * from),
            MeasureGap::NoResources => blank(&self.resources),
            MeasureGap::NoPerson => self.person.is_none(),
            MeasureGap::NoDeadline => self.deadline.is_none(),
            MeasureGap::DeadlinePassed => self.deadline.is_some_and(|day| day < today),
        }
    }
}

fn present<T>(faults: &mut Faults, field: Field, value: Option<T>) -> Option<T> {
    if value.is_none() {
        faults.add(field, Problem::Missing);
    }
    value
}

coded! {
    /// What a target of a measure lacks.
    MeasureGap {
        /// The figure to reach is missing.
        NoValue = "no_value",
        /// Nothing is said of why it matters.
        NoMeaning = "no_meaning",
        /// Nobody knows where it stands today.
        NoStart = "no_start",
        /// It stands there already.
        IsStart = "is_start",
        /// It would be worse than today.
        WrongWay = "wrong_way",
        /// More than twice of today.
        TooFar = "too_far",
        /// Neither time nor money is set apart.
        NoResources = "no_resources",
        /// Nobody answers for it.
        NoPerson = "no_person",
        /// No day is set.
        NoDeadline = "no_deadline",
        /// The day has gone by.
        DeadlinePassed = "deadline_passed",
    }
}

impl MeasureGap {
    /// The letter that it keeps from being met.
    pub fn letter(self) -> SmartLetter {
        match self {
            Self::NoValue => SmartLetter::Specific,
            Self::NoMeaning | Self::NoStart => SmartLetter::Measurable,
            Self::IsStart | Self::WrongWay | Self::TooFar => SmartLetter::Attainable,
            Self::NoResources | Self::NoPerson => SmartLetter::Resourced,
            Self::NoDeadline | Self::DeadlinePassed => SmartLetter::Timed,
        }
    }
}

coded! {
    /// How far a target is.
    TargetState {
        /// Reached.
        Reached = "reached",
        /// As far as the days gone ask for.
        Underway = "underway",
        /// Behind what the days gone ask for, or over and not reached.
        Behind = "behind",
    }
}

impl MeasureTarget {
    /// How it stands on a day with a value; without a start, the way since the last period decides.
    pub fn state(&self, now: f64, change: Option<f64>, today: Date) -> TargetState {
        let NewMeasureTarget { measure, value, deadline, draft } = &self.values;
        let better = |one: f64, other: f64| if measure.wants_less() { one <= other } else { one >= other };
        if better(now, *value) {
            return TargetState::Reached;
        }
        if *deadline < today {
            return TargetState::Behind;
        }
        let on_the_way = match draft.start {
            Some(start) => better(now, start + (value - start) * share_gone(self.since, *deadline, today)),
            None => change.is_some_and(|change| better(change, 0.0) && change != 0.0),
        };
        if on_the_way { TargetState::Underway } else { TargetState::Behind }
    }
}

/// Which share of the days from one to another is gone.
fn share_gone(since: Date, until: Date, today: Date) -> f64 {
    let days = |from: Date, to: Date| from.until(to).map_or(0.0, |span| f64::from(span.get_days()));
    let all = days(since, until);
    if all > 0.0 { (days(since, today) / all).clamp(0.0, 1.0) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn whole() -> MeasureTargetDraft {
        MeasureTargetDraft {
            measure: Some(Measure::Retention),
            value: Some(90.0),
            start: Some(85.0),
            deadline: Some(date(2027, 6, 30)),
            meaning: "Vanha asiakas on halvempi kuin uusi.".into(),
            resources: "Tunti viikossa".into(),
            person: Some(PersonId(uuid::Uuid::nil())),
        }
    }

    type TakeAway = fn(&mut MeasureTargetDraft);

    #[test]
    fn each_thing_that_is_missing_is_named() {
        assert_eq!(whole().gaps(None, TODAY), []);
        let without: [(MeasureGap, TakeAway); 10] = [
            (MeasureGap::NoValue, |t| t.value = None),
            (MeasureGap::NoMeaning, |t| t.meaning = " ".into()),
            (MeasureGap::NoStart, |t| t.start = None),
            (MeasureGap::IsStart, |t| t.start = t.value),
            (MeasureGap::WrongWay, |t| t.start = Some(95.0)),
            (MeasureGap::TooFar, |t| t.start = Some(40.0)),
            (MeasureGap::NoResources, |t| t.resources.clear()),
            (MeasureGap::NoPerson, |t| t.person = None),
            (MeasureGap::NoDeadline, |t| t.deadline = None),
            (MeasureGap::DeadlinePassed, |t| t.deadline = Some(date(2026, 1, 1))),
        ];
        assert_eq!(without.len(), MeasureGap::ALL.len());
        for (gap, take_away) in without {
            let mut target = whole();
            take_away(&mut target);
            assert_eq!(target.gaps(None, TODAY), [gap]);
        }
        assert_eq!(MeasureTargetDraft { start: None, ..whole() }.gaps(Some(87.0), TODAY), [], "today's value is a start");
    }

    #[test]
    fn without_a_measure_a_figure_and_a_day_there_is_no_target() {
        let faults = MeasureTargetDraft::default().check().unwrap_err();
        let fields: Vec<Field> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(fields, [Field::Measure, Field::GoalFigure, Field::Deadline]);
        assert!(MeasureTargetDraft { value: Some(f64::NAN), ..whole() }.check().is_err());
    }

    #[test]
    fn a_target_is_behind_when_the_days_go_faster_than_the_figure() {
        let target = |draft: MeasureTargetDraft| MeasureTarget {
            id: MeasureTargetId(uuid::Uuid::nil()),
            rev: 1,
            since: date(2026, 1, 1),
            values: draft.check().unwrap(),
        };
        let yearly = target(MeasureTargetDraft { deadline: Some(date(2026, 12, 31)), ..whole() });
        let half = date(2026, 7, 1);
        assert_eq!(yearly.state(90.0, None, half), TargetState::Reached);
        assert_eq!(yearly.state(88.0, None, half), TargetState::Underway);
        assert_eq!(yearly.state(86.0, None, half), TargetState::Behind);
        assert_eq!(yearly.state(89.0, None, date(2027, 1, 1)), TargetState::Behind);
        let quick = target(MeasureTargetDraft { measure: Some(Measure::AnswerTime), value: Some(1.0), start: None, ..whole() });
        assert_eq!(quick.state(1.0, None, half), TargetState::Reached);
        assert_eq!(quick.state(2.0, Some(-0.5), half), TargetState::Underway);
        assert_eq!(quick.state(2.0, Some(0.5), half), TargetState::Behind);
        assert_eq!(quick.state(2.0, None, half), TargetState::Behind);
    }
}
