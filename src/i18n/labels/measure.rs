//! The measures of the dashboard and their targets.

use super::Label;
use crate::domain::measure::target::{MeasureGap, TargetState};
use crate::domain::measure::{Measure, MeasurePeriod};

labels! { Measure:
    Turnover => "measure-turnover",
    Margin => "measure-margin",
    ActiveCustomers => "measure-active-customers",
    NewCustomers => "measure-new-customers",
    KeptCustomers => "measure-kept-customers",
    WonBackCustomers => "measure-won-back-customers",
    LostCustomers => "measure-lost-customers",
    Retention => "measure-retention",
    Churn => "measure-churn",
    AveragePurchase => "measure-average-purchase",
    PurchasesPerCustomer => "measure-purchases-per-customer",
    CustomerEquity => "measure-customer-equity",
    AverageValue => "measure-average-value",
    ReturnOnEquity => "measure-return-on-equity",
    Csat => "measure-csat",
    Nps => "measure-nps",
    AnswerTime => "measure-answer-time",
    Complaints => "measure-complaints",
    ComplaintRate => "measure-complaint-rate",
    EmotionalBond => "measure-emotional-bond",
    CareActivity => "measure-care-activity",
    Leads => "measure-leads",
    LeadConversion => "measure-lead-conversion",
    Concentration => "measure-concentration",
    SegmentMigration => "measure-segment-migration",
    Development => "measure-development",
}

labels! { MeasurePeriod:
    Month => "measure-period-month",
    Quarter => "measure-period-quarter",
    Year => "measure-period-year",
    TwelveMonths => "measure-period-twelve-months",
}

labels! { MeasureGap:
    NoValue => "measure-gap-no-value",
    NoMeaning => "measure-gap-no-meaning",
    NoStart => "measure-gap-no-start",
    IsStart => "measure-gap-is-start",
    WrongWay => "measure-gap-wrong-way",
    TooFar => "measure-gap-too-far",
    NoResources => "measure-gap-no-resources",
    NoPerson => "measure-gap-no-person",
    NoDeadline => "measure-gap-no-deadline",
    DeadlinePassed => "measure-gap-deadline-passed",
}

labels! { TargetState:
    Reached => "measure-state-reached",
    Underway => "measure-state-underway",
    Behind => "measure-state-behind",
}
