//! The SMART check of a development target: specific, measurable, attainable, resourced, timed. Says what is missing; never refuses.

use super::development_target::DevelopmentTargetDraft;
use crate::base::Date;
use crate::coded;

coded! {
    /// A letter of SMART as this method reads it.
    SmartLetter {
        /// Says exactly what will be better and by what.
        Specific = "specific",
        /// Has a measure with figures.
        Measurable = "measurable",
        /// Can be reached: what stands in the way is known, the way is cut into steps.
        Attainable = "attainable",
        /// Somebody has it and begins.
        Resourced = "resourced",
        /// Has its days.
        Timed = "timed",
    }
}

coded! {
    /// What a target lacks.
    SmartGap {
        /// One or two words are a theme and no target.
        TitleTooShort = "title_too_short",
        /// Nothing is said of what will be done.
        NoMeasures = "no_measures",
        /// Nothing is said of why.
        NoWhy = "no_why",
        /// Nothing is measured.
        NoMeasure = "no_measure",
        /// The figure to reach is missing.
        NoGoal = "no_goal",
        /// The figure at the start is missing.
        NoStart = "no_start",
        /// The goal is where the firm stands already.
        GoalIsStart = "goal_is_start",
        /// Obstacles weren't thought of.
        NoObstacles = "no_obstacles",
        /// The way isn't cut into steps.
        NoMilestones = "no_milestones",
        /// Nobody answers for it.
        NoOwner = "no_owner",
        /// Nothing is begun at once.
        NoActions = "no_actions",
        /// No day is set.
        NoDeadline = "no_deadline",
        /// The day has gone by.
        DeadlinePassed = "deadline_passed",
        /// A milestone comes after the deadline.
        MilestoneTooLate = "milestone_too_late",
    }
}

impl SmartGap {
    /// The letter that it keeps from being met.
    pub fn letter(self) -> SmartLetter {
        match self {
            Self::TitleTooShort | Self::NoMeasures | Self::NoWhy => SmartLetter::Specific,
            Self::NoMeasure | Self::NoGoal | Self::NoStart | Self::GoalIsStart => SmartLetter::Measurable,
            Self::NoObstacles | Self::NoMilestones => SmartLetter::Attainable,
            Self::NoOwner | Self::NoActions => SmartLetter::Resourced,
            Self::NoDeadline | Self::DeadlinePassed | Self::MilestoneTooLate => SmartLetter::Timed,
        }
    }
}

/// Words that a title needs to say what will change.
const TITLE_WORDS: usize = 3;

/// What a target lacks, in the order of the letters; empty for one that is whole.
pub fn gaps(target: &DevelopmentTargetDraft, today: Date) -> Vec<SmartGap> {
    SmartGap::ALL.iter().copied().filter(|gap| has_gap(target, today, *gap)).collect()
}

/// The letters that a target meets, of five.
pub fn met(gaps: &[SmartGap]) -> impl Iterator<Item = SmartLetter> {
    SmartLetter::ALL.iter().copied().filter(|letter| gaps.iter().all(|gap| gap.letter() != *letter))
}

fn has_gap(target: &DevelopmentTargetDraft, today: Date, gap: SmartGap) -> bool {
    let blank = |text: &str| text.trim().is_empty();
    let measured = !blank(&target.measure);
    match gap {
        SmartGap::TitleTooShort => target.title.split_whitespace().count() < TITLE_WORDS,
        SmartGap::NoMeasures => target.measures.each().iter().all(|(_, text)| blank(text)),
        SmartGap::NoWhy => blank(&target.why),
        SmartGap::NoMeasure => !measured,
        // Without a measure, its figures aren't asked for yet.
        SmartGap::NoGoal => measured && target.goal.is_none(),
        SmartGap::NoStart => measured && target.start.is_none(),
        SmartGap::GoalIsStart => measured && target.goal.is_some() && target.goal == target.start,
        SmartGap::NoObstacles => blank(&target.obstacles),
        SmartGap::NoMilestones => target.milestones.iter().all(|step| blank(&step.title)),
        SmartGap::NoOwner => target.owner.is_none(),
        SmartGap::NoActions => target.actions.iter().all(|action| blank(&action.text)),
        SmartGap::NoDeadline => target.deadline.is_none(),
        SmartGap::DeadlinePassed => target.status.is_open() && target.deadline.is_some_and(|day| day < today),
        SmartGap::MilestoneTooLate => target.deadline.is_some_and(|day| target.milestones.iter().any(|step| step.due > Some(day))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::figure::Figure;
    use crate::base::id::PersonId;
    use crate::domain::development_target::{ImmediateActionDraft, Measures, MilestoneDraft, TargetStatus};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn whole() -> DevelopmentTargetDraft {
        DevelopmentTargetDraft {
            title: "Vastaus jokaiseen reklamaatioon vuorokaudessa".into(),
            why: "Hitaus on yleisin moite.".into(),
            measures: Measures { service: "Vuorolista".into(), ..Default::default() },
            obstacles: "Kiire joulun alla".into(),
            actions: vec![ImmediateActionDraft { text: "Sovi vuorot".into(), ..Default::default() }],
            owner: Some(PersonId(uuid::Uuid::nil())),
            milestones: vec![MilestoneDraft { title: "Lista käytössä".into(), due: Some(date(2027, 2, 1)), ..Default::default() }],
            measure: "Vastausaika, h".into(),
            start: Some(Figure(5200)),
            goal: Some(Figure(2400)),
            deadline: Some(date(2027, 6, 30)),
            ..Default::default()
        }
    }

    #[test]
    fn a_whole_target_lacks_nothing_and_meets_five_letters() {
        assert_eq!(gaps(&whole(), TODAY), []);
        assert_eq!(met(&[]).count(), SmartLetter::ALL.len());
    }

    type TakeAway = fn(&mut DevelopmentTargetDraft);

    #[test]
    fn each_thing_taken_away_is_named() {
        use SmartGap as G;
        let without: [(G, TakeAway); 14] = [
            (G::TitleTooShort, |t| t.title = "Parempi palvelu".into()),
            (G::NoMeasures, |t| t.measures = Measures::default()),
            (G::NoWhy, |t| t.why = "  ".into()),
            (G::NoMeasure, |t| t.measure.clear()),
            (G::NoGoal, |t| t.goal = None),
            (G::NoStart, |t| t.start = None),
            (G::GoalIsStart, |t| t.goal = t.start),
            (G::NoObstacles, |t| t.obstacles.clear()),
            (G::NoMilestones, |t| t.milestones.clear()),
            (G::NoOwner, |t| t.owner = None),
            (G::NoActions, |t| t.actions.clear()),
            (G::NoDeadline, |t| t.deadline = None),
            (G::DeadlinePassed, |t| (t.deadline, t.milestones[0].due) = (Some(date(2026, 11, 21)), Some(date(2026, 11, 1)))),
            (G::MilestoneTooLate, |t| t.deadline = Some(date(2027, 1, 31))),
        ];
        assert_eq!(without.len(), G::ALL.len());
        for (gap, take_away) in without {
            let mut target = whole();
            take_away(&mut target);
            assert_eq!(gaps(&target, TODAY), [gap]);
            assert!(met(&[gap]).all(|letter| letter != gap.letter()));
        }
    }

    #[test]
    fn a_reached_target_may_lie_behind() {
        let target = DevelopmentTargetDraft { status: TargetStatus::Reached, ..whole() };
        assert_eq!(gaps(&target, date(2028, 1, 1)), []);
        let letters: Vec<SmartLetter> = met(&gaps(&DevelopmentTargetDraft::default(), TODAY)).collect();
        assert_eq!(letters, [], "an empty target meets no letter");
    }
}
