//! Business cases.

use super::Label;
use crate::domain::business_case::{Category, LineKind, Period, Question, Scenario, When};

labels! { Period:
    Past => "roi-period-past",
    Next => "roi-period-next",
}

labels! { Scenario:
    Cautious => "roi-scenario-cautious",
    Expected => "roi-scenario-expected",
    Bold => "roi-scenario-bold",
}

labels! { Question:
    RealisticSavings => "roi-question-realistic-savings",
    IncomeSource => "roi-question-income-source",
    PaybackTime => "roi-question-payback-time",
    WorkChange => "roi-question-work-change",
}

labels! { LineKind:
    Cost => "roi-kind-cost",
    Saving => "roi-kind-saving",
    Benefit => "roi-kind-benefit",
}

labels! { When:
    Evenly => "roi-when-evenly",
    Start => "roi-when-start",
}

labels! { Category:
    Software => "roi-category-software",
    Personnel => "roi-category-personnel",
    Services => "roi-category-services",
    Time => "roi-category-time",
    Efficiency => "roi-category-efficiency",
    SystematicWork => "roi-category-systematic-work",
    Transparency => "roi-category-transparency",
    Information => "roi-category-information",
    ProcessSupport => "roi-category-process-support",
    CustomerUnderstanding => "roi-category-customer-understanding",
    PlannedWork => "roi-category-planned-work",
    SalesProductivity => "roi-category-sales-productivity",
    SalesManagement => "roi-category-sales-management",
    Dashboard => "roi-category-dashboard",
    CrossSelling => "roi-category-cross-selling",
    SalesCooperation => "roi-category-sales-cooperation",
    SalesAndMarketing => "roi-category-sales-and-marketing",
    ProactiveWork => "roi-category-proactive-work",
    ActivityGoals => "roi-category-activity-goals",
    CustomerGoals => "roi-category-customer-goals",
    SegmentGoals => "roi-category-segment-goals",
    BaseGoals => "roi-category-base-goals",
    GoalPricing => "roi-category-goal-pricing",
    KeyAccounts => "roi-category-key-accounts",
    AccountPlanning => "roi-category-account-planning",
    Other => "roi-category-other",
}
