//! The firm's own development: self-assessment, SWOT, targets, path.

use super::Label;
use crate::domain::assessment::{AssessmentArea, Part};
use crate::domain::development_target::{TargetSource, TargetStatus};
use crate::domain::path::{PathItem, PathPart};
use crate::domain::smart::{SmartGap, SmartLetter};
use crate::domain::swot::{SwotCell, TowsPair};

labels! { SwotCell:
    Strength => "swot-cell-strength",
    Weakness => "swot-cell-weakness",
    Opportunity => "swot-cell-opportunity",
    Threat => "swot-cell-threat",
}

labels! { TowsPair:
    StrengthOpportunity => "swot-pair-so",
    WeaknessOpportunity => "swot-pair-wo",
    StrengthThreat => "swot-pair-st",
    WeaknessThreat => "swot-pair-wt",
}

labels! { TargetSource:
    Own => "target-source-own",
    Strategy => "target-source-strategy",
    Assessment => "target-source-assessment",
    Tows => "target-source-tows",
}

labels! { TargetStatus:
    Planned => "target-status-planned",
    Underway => "target-status-underway",
    Reached => "target-status-reached",
    Dropped => "target-status-dropped",
}

labels! { SmartLetter:
    Specific => "smart-specific",
    Measurable => "smart-measurable",
    Attainable => "smart-attainable",
    Resourced => "smart-resourced",
    Timed => "smart-timed",
}

labels! { SmartGap:
    TitleTooShort => "smart-gap-title-too-short",
    NoMeasures => "smart-gap-no-measures",
    NoWhy => "smart-gap-no-why",
    NoMeasure => "smart-gap-no-measure",
    NoGoal => "smart-gap-no-goal",
    NoStart => "smart-gap-no-start",
    GoalIsStart => "smart-gap-goal-is-start",
    NoObstacles => "smart-gap-no-obstacles",
    NoMilestones => "smart-gap-no-milestones",
    NoOwner => "smart-gap-no-owner",
    NoActions => "smart-gap-no-actions",
    NoDeadline => "smart-gap-no-deadline",
    DeadlinePassed => "smart-gap-deadline-passed",
    MilestoneTooLate => "smart-gap-milestone-too-late",
}

labels! { PathPart:
    Start => "path-part-start",
    Lead => "path-part-lead",
    Continue => "path-part-continue",
    Pitfalls => "path-part-pitfalls",
    Checklist => "path-part-checklist",
}

labels! { PathItem:
    Needs => "path-start-needs",
    CurrentState => "path-start-current-state",
    People => "path-start-people",
    Goals => "path-lead-goals",
    Measures => "path-lead-measures",
    FollowUp => "path-lead-follow-up",
    Learning => "path-continue-learning",
    Milestones => "path-continue-milestones",
    Relationships => "path-continue-relationships",
    ItProject => "path-pitfall-it-project",
    NoProcesses => "path-pitfall-no-processes",
    EaseFirst => "path-pitfall-ease-first",
    InputFirst => "path-pitfall-input-first",
    Obstacles => "path-pitfall-obstacles",
    CustomerWords => "path-check-customer-words",
    Promises => "path-check-promises",
    BestCustomers => "path-check-best-customers",
    Everybody => "path-check-everybody",
    Data => "path-check-data",
    Results => "path-check-results",
}

labels! { AssessmentArea:
    Markets => "assessment-area-markets",
    Listening => "assessment-area-listening",
    Processes => "assessment-area-processes",
    Contact => "assessment-area-contact",
    Trust => "assessment-area-trust",
    Experience => "assessment-area-experience",
    Guidance => "assessment-area-guidance",
}

labels! { Part:
    Importance => "assessment-part-importance",
    Current => "assessment-part-current",
    Target => "assessment-part-target",
}
