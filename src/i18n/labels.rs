//! The word for every value of every coded enum; matches are exhaustive, so a new value without a word does not compile.

use super::words::{Arg, Lang, Words};
use crate::domain::assessment::{AssessmentArea, Part};
use crate::domain::attractiveness::{Aspect, DefaultCriterion, Strategy};
use crate::domain::business_case::{Category, LineKind, Period, Question, Scenario, When};
use crate::domain::calendar_entry::EntryKind;
use crate::domain::care_model::{DefaultAct, DefaultModel, Light, MarkKind};
use crate::domain::contact::{Decision, Purpose, Role};
use crate::domain::custom_field::CustomKind;
use crate::domain::customer::{AddressKind, CustomerKind, Language};
use crate::domain::development_target::{TargetSource, TargetStatus};
use crate::domain::engagement::{EngagementKind, EngagementStatus, ParticipantState};
use crate::domain::experience::{Adaptation, ExperienceStatus, PlanAxis};
use crate::domain::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Direction, Emotion};
use crate::domain::measure::{Measure, MeasurePeriod};
use crate::domain::measure::target::{MeasureGap, TargetState};
use crate::domain::noun::Noun;
use crate::domain::occasion::Occasion;
use crate::domain::op::Op;
use crate::domain::path::{PathItem, PathPart};
use crate::domain::phase::{DefaultPhase, PhaseTemplate};
use crate::domain::segment::Segment;
use crate::domain::smart::{SmartGap, SmartLetter};
use crate::domain::stage::{Depth, Stage};
use crate::domain::swot::{SwotCell, TowsPair};
use crate::domain::task::TaskKind;
use crate::domain::value::{Activity, Level, ValueModel};

/// A value that has a word in every language.
pub trait Label {
    /// The key of its word.
    fn key(&self) -> &'static str;
}

impl<T: Label> Label for &T {
    fn key(&self) -> &'static str {
        (*self).key()
    }
}

impl Words {
    /// The word for a value, beginning with a capital: `Vakiintunut`. For [`Op`] the noun phrase of the undo menu: `asiakkaan lisäys`.
    pub fn label(&self, value: impl Label) -> String {
        self.text(value.key())
    }

    /// The word for a value inside a sentence: `vakiintunut`; abbreviations and English names of languages keep their capitals.
    pub fn inline(&self, value: impl Label) -> String {
        let label = self.label(&value);
        if self.lang() == Lang::English && value.key().starts_with("language-") { label } else { lower_first(&label) }
    }

    /// What a care model that ships promises, in plain words.
    pub fn promise(&self, model: DefaultModel) -> String {
        self.attribute(model.key(), "promise", &[])
    }

    /// A text as it stands inside a sentence, with a small letter.
    pub fn inside(&self, text: &str) -> String {
        lower_first(text)
    }

    /// What feeds a measure, for a card that has nothing to show yet.
    pub fn feeds(&self, measure: Measure) -> String {
        self.attribute(measure.key(), "feeds", &[])
    }

    /// What is counted by a measure, after its number: `ostoa`.
    pub fn counted(&self, measure: Measure, count: usize) -> String {
        self.attribute(measure.key(), "n", &[("count", Arg::from(count))])
    }

    /// What a deed did, for the toast: `3 asiakasta poistettu`.
    pub fn done(&self, op: Op, count: usize) -> String {
        self.attribute(op.key(), "done", &[("count", Arg::from(count))])
    }

    /// What an item of the path means, in a sentence.
    pub fn path_meaning(&self, item: PathItem) -> String {
        self.attribute(item.key(), "meaning", &[])
    }

    /// The undo entry of a menu: `Kumoa: asiakkaan lisäys`.
    pub fn undo(&self, op: Op) -> String {
        self.with("op-menu-undo", &[("op", self.label(op).into())])
    }

    /// The redo entry of a menu: `Tee uudelleen: asiakkaan lisäys`.
    pub fn redo(&self, op: Op) -> String {
        self.with("op-menu-redo", &[("op", self.label(op).into())])
    }

    /// The toast after an undo: `Kumottu: asiakkaan lisäys`.
    pub fn undone(&self, op: Op) -> String {
        self.with("op-toast-undone", &[("op", self.label(op).into())])
    }

    /// The toast after a redo: `Tehty uudelleen: asiakkaan lisäys`.
    pub fn redone(&self, op: Op) -> String {
        self.with("op-toast-redone", &[("op", self.label(op).into())])
    }
}

/// A word as it stands inside a sentence; `NPS` and `ALV-numero` keep their capitals.
fn lower_first(word: &str) -> String {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(first), second) if !second.is_some_and(|second| second.is_uppercase() || second == '-') => {
            first.to_lowercase().chain(word.chars().skip(1)).collect()
        }
        _ => word.to_owned(),
    }
}

/// Declares the keys of an enum's words; exhaustive, because it becomes a `match`.
macro_rules! labels {
    ($name:ident: $($variant:ident => $key:literal),+ $(,)?) => {
        impl Label for $name {
            fn key(&self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        }
    };
}

labels! { Stage:
    Prospect => "stage-prospect",
    New => "stage-new",
    Established => "stage-established",
    Committed => "stage-committed",
    Passive => "stage-passive",
    Ending => "stage-ending",
    Ended => "stage-ended",
}

labels! { Segment:
    Acquisition => "segment-acquisition",
    Growth => "segment-growth",
    Strategic => "segment-strategic",
    Retention => "segment-retention",
    Efficiency => "segment-efficiency",
}

labels! { DefaultModel:
    Strategic => "care-model-strategic",
    Growth => "care-model-growth",
    Retention => "care-model-retention",
    Efficiency => "care-model-efficiency",
    Acquisition => "care-model-acquisition",
    New => "care-model-new",
    Passive => "care-model-passive",
    Ending => "care-model-ending",
}

labels! { DefaultAct:
    Plan => "care-act-plan",
    Needs => "care-act-needs",
    Preview => "care-act-preview",
    Catalogue => "care-act-catalogue",
    Thanks => "care-act-thanks",
}

labels! { Aspect:
    Past => "aspect-past",
    Present => "aspect-present",
    Future => "aspect-future",
    Risk => "aspect-risk",
}

labels! { Strategy:
    Weigh => "strategy-weigh",
    Invest => "strategy-invest",
    Keep => "strategy-keep",
    ConsiderEnding => "strategy-consider-ending",
}

labels! { DefaultCriterion:
    Purchases => "criterion-purchases",
    Profitability => "criterion-profitability",
    Payment => "criterion-payment",
    Loyalty => "criterion-loyalty",
    ShareOfWallet => "criterion-share-of-wallet",
    Cooperation => "criterion-cooperation",
    Growth => "criterion-growth",
    Reference => "criterion-reference",
    Learning => "criterion-learning",
    CreditRisk => "criterion-credit-risk",
    LossRisk => "criterion-loss-risk",
}

labels! { PlanAxis:
    Segment => "plan-axis-segment",
    NeedGroup => "plan-axis-need-group",
    Stage => "plan-axis-stage",
}

labels! { ExperienceStatus:
    Idea => "experience-status-idea",
    Planned => "experience-status-planned",
    InUse => "experience-status-in-use",
    Stopped => "experience-status-stopped",
}

labels! { Adaptation:
    New => "adaptation-new",
    Established => "adaptation-established",
    Ending => "adaptation-ending",
}

labels! { PhaseTemplate:
    Reseller => "phase-template-reseller",
    Service => "phase-template-service",
    WebShop => "phase-template-web-shop",
    Craft => "phase-template-craft",
    Association => "phase-template-association",
}

labels! { EntryKind:
    Season => "entry-season",
    Fair => "entry-fair",
    OwnTheme => "entry-own-theme",
    CustomerTheme => "entry-customer-theme",
    Launch => "entry-launch",
    PlanAction => "entry-plan-action",
    CareAction => "entry-care-action",
    FollowUp => "entry-follow-up",
    Review => "entry-review",
    SchoolTerm => "entry-school-term",
    Other => "entry-other",
}

labels! { Occasion:
    NewYear => "occasion-new-year",
    Epiphany => "occasion-epiphany",
    JanuarySale => "occasion-january-sale",
    FriendsDay => "occasion-friends-day",
    Shrovetide => "occasion-shrovetide",
    WomensDay => "occasion-womens-day",
    EasterSeason => "occasion-easter-season",
    GoodFriday => "occasion-good-friday",
    Easter => "occasion-easter",
    EasterMonday => "occasion-easter-monday",
    MayDay => "occasion-may-day",
    MothersDay => "occasion-mothers-day",
    Ascension => "occasion-ascension",
    Whitsun => "occasion-whitsun",
    SpringCelebrations => "occasion-spring-celebrations",
    Graduation => "occasion-graduation",
    MidsummerEve => "occasion-midsummer-eve",
    Midsummer => "occasion-midsummer",
    SchoolStart => "occasion-school-start",
    AllSaints => "occasion-all-saints",
    FathersDay => "occasion-fathers-day",
    ChristmasSeason => "occasion-christmas-season",
    BlackFriday => "occasion-black-friday",
    Advent => "occasion-advent",
    Independence => "occasion-independence",
    ChristmasEve => "occasion-christmas-eve",
    Christmas => "occasion-christmas",
    BoxingDay => "occasion-boxing-day",
}

labels! { EngagementKind:
    CoCreation => "engagement-co-creation",
    PrototypeTest => "engagement-prototype-test",
    Event => "engagement-event",
    Competition => "engagement-competition",
    Volunteering => "engagement-volunteering",
    AdaptiveCustomisation => "engagement-adaptive-customisation",
    CosmeticCustomisation => "engagement-cosmetic-customisation",
    CollaborativeCustomisation => "engagement-collaborative-customisation",
    TransparentCustomisation => "engagement-transparent-customisation",
}

labels! { EngagementStatus:
    Idea => "engagement-status-idea",
    Planned => "engagement-status-planned",
    InUse => "engagement-status-in-use",
    Done => "engagement-status-done",
    Stopped => "engagement-status-stopped",
}

labels! { ParticipantState:
    Picked => "participant-picked",
    Invited => "participant-invited",
    Accepted => "participant-accepted",
    Declined => "participant-declined",
    TookPart => "participant-took-part",
}

labels! { MarkKind:
    Done => "care-mark-done",
    Snoozed => "care-mark-snoozed",
    Dismissed => "care-mark-dismissed",
}

labels! { Light:
    Green => "care-light-in-time",
    Amber => "care-light-soon",
    Red => "care-light-late",
}

labels! { Depth:
    Exchange => "depth-1",
    Acquaintance => "depth-2",
    Dialogue => "depth-3",
    Partnership => "depth-4",
    Cooperation => "depth-5",
}

labels! { CustomerKind:
    Reseller => "customer-kind-reseller",
    Company => "customer-kind-company",
    Association => "customer-kind-association",
    PublicBody => "customer-kind-public-body",
    Consumer => "customer-kind-consumer",
    Other => "customer-kind-other",
}

labels! { AddressKind:
    Visit => "address-kind-visit",
    Postal => "address-kind-postal",
    Billing => "address-kind-billing",
    Delivery => "address-kind-delivery",
}

labels! { Language:
    Finnish => "language-fi",
    Swedish => "language-sv",
    English => "language-en",
    German => "language-de",
    Estonian => "language-et",
    Russian => "language-ru",
    Other => "language-xx",
}

labels! { Role:
    Decides => "role-decides",
    Selects => "role-selects",
    Orders => "role-orders",
    Sells => "role-sells",
    Pays => "role-pays",
}

labels! { Purpose:
    Newsletter => "purpose-newsletter",
    TextMessage => "purpose-text-message",
    Events => "purpose-events",
    Development => "purpose-development",
}

labels! { Decision:
    Given => "decision-given",
    Withdrawn => "decision-withdrawn",
}

labels! { Channel:
    Meeting => "channel-meeting",
    Event => "channel-event",
    Phone => "channel-phone",
    Email => "channel-email",
    Message => "channel-message",
    WebShop => "channel-web-shop",
    Newsletter => "channel-newsletter",
    SocialMedia => "channel-social-media",
    Post => "channel-post",
    Other => "channel-other",
}

labels! { Direction:
    Outgoing => "direction-outgoing",
    Incoming => "direction-incoming",
}

labels! { Emotion:
    VeryBad => "emotion-very-bad",
    Bad => "emotion-bad",
    Neutral => "emotion-neutral",
    Good => "emotion-good",
    VeryGood => "emotion-very-good",
}

labels! { FeedbackKind:
    Complaint => "feedback-kind-complaint",
    Praise => "feedback-kind-praise",
    Idea => "feedback-kind-idea",
    Product => "feedback-kind-product-feedback",
    Question => "feedback-kind-question",
}

labels! { FeedbackStatus:
    New => "feedback-status-new",
    Acknowledged => "feedback-status-acknowledged",
    InProgress => "feedback-status-in-progress",
    Resolved => "feedback-status-resolved",
    ToldBack => "feedback-status-told-back",
}

labels! { BondObject:
    Brand => "bond-object-brand",
    Product => "bond-object-product",
    Interaction => "bond-object-interaction",
}

labels! { TaskKind:
    Call => "task-kind-call",
    Email => "task-kind-email",
    Meet => "task-kind-meet",
    Send => "task-kind-send",
    Answer => "task-kind-answer",
    Thank => "task-kind-thank",
    Other => "task-kind-other",
}

labels! { CustomKind:
    Text => "custom-kind-text",
    Number => "custom-kind-number",
    Date => "custom-kind-date",
    Choice => "custom-kind-choice",
}

labels! { Noun:
    Person => "noun-person",
    Customer => "noun-customer",
    Contact => "noun-contact",
    Purchase => "noun-purchase",
    Phase => "noun-phase",
    Interaction => "noun-interaction",
    Task => "noun-task",
    Feedback => "noun-feedback",
    Grouping => "noun-grouping",
    CustomField => "noun-custom-field",
    SavedView => "noun-saved-view",
    Setting => "noun-setting",
    CareModel => "noun-care-model",
    Criterion => "noun-criterion",
    Measure => "noun-measure",
    Experience => "noun-experience",
    CalendarEntry => "noun-calendar-entry",
    Engagement => "noun-engagement",
    CustomerPlan => "noun-customer-plan",
    BusinessCase => "noun-business-case",
    Assessment => "noun-assessment",
    Swot => "noun-swot",
    DevelopmentTarget => "noun-development-target",
    Path => "noun-path",
    Value => "noun-value",
}

labels! { DefaultPhase:
    Impulse => "default-phase-impulse",
    Selection => "default-phase-selection",
    Order => "default-phase-order",
    Sales => "default-phase-sales",
    Feedback => "default-phase-feedback",
}

labels! { Field:
    Code => "field-customer-code",
    Name => "field-name",
    Kind => "field-kind",
    BusinessId => "field-business-id",
    VatNumber => "field-vat-number",
    Web => "field-web",
    Languages => "field-languages",
    Source => "field-source",
    Responsible => "field-responsible",
    Tags => "field-tags",
    NeedGroups => "field-need-groups",
    Stage => "field-stage",
    Depth => "field-depth",
    Notes => "field-notes",
    AddressKind => "field-address-kind",
    Street => "field-street",
    Postcode => "field-postcode",
    Town => "field-town",
    Country => "field-country",
    Customer => "field-customer",
    GivenName => "field-given-name",
    FamilyName => "field-family-name",
    Contact => "field-contact",
    Title => "field-title",
    Email => "field-email",
    Phone => "field-phone",
    Language => "field-language",
    Channel => "field-channel",
    Roles => "field-roles",
    Purpose => "field-purpose",
    Decision => "field-decision",
    How => "field-how",
    Evidence => "field-evidence",
    Date => "field-date",
    Time => "field-time",
    Amount => "field-amount",
    Margin => "field-margin",
    Product => "field-product",
    ProductGroup => "field-product-group",
    Reference => "field-reference",
    Phase => "field-phase",
    Direction => "field-direction",
    Person => "field-person",
    Text => "field-text",
    Learned => "field-learned",
    Emotion => "field-emotion",
    NextStep => "field-next-step",
    Due => "field-due",
    Status => "field-status",
    Object => "field-object",
    Words => "field-words",
    Deadline => "field-deadline",
    FromConsumer => "field-from-consumer",
    Nps => "field-nps",
    Csat => "field-csat",
    Reason => "field-reason",
    Initials => "field-initials",
    LastContact => "field-last-contact",
    LastContactBy => "field-last-contact-by",
    LastContactChannel => "field-last-contact-channel",
    NextDue => "field-next-due",
    Purchases12m => "field-purchases-12m",
    LastPurchase => "field-last-purchase",
    CustomValue => "field-custom-value",
    Snoozed => "field-snoozed-until",
    DoneAt => "field-done-at",
    Choices => "field-choices",
    Segment => "field-segment",
    EveryDays => "field-every-days",
    YearlyAction => "field-yearly-action",
    Month => "field-month",
    AnswerHours => "field-answer-hours",
    Promise => "field-promise",
    Year => "field-year",
    Goal => "field-goal",
    NeedsMet => "field-needs-met",
    Unexpected => "field-unexpected",
    Exceeded => "field-exceeded",
    EmotionWhy => "field-emotion-why",
    Information => "field-information",
    InformationUse => "field-information-use",
    Measure => "field-measure",
    CostPerYear => "field-cost-per-year",
    What => "field-what",
    Material => "field-material",
    LastDay => "field-last-day",
    DaysBefore => "field-days-before",
    Situation => "field-situation",
    Weight => "field-weight",
    Score => "field-score",
    Aspect => "field-aspect",
    Target => "field-target",
    Results => "field-results",
    Category => "field-category",
    When => "field-when",
    Rationale => "field-rationale",
    StartYear => "field-start-year",
    Discount => "field-discount",
    HourlyRate => "field-hourly-rate",
    Hours => "field-hours",
    CustomerCount => "field-customer-count",
    ActingShare => "field-acting-share",
    ChangePerCustomer => "field-change-per-customer",
    MarginShare => "field-margin-share",
    CostFactor => "field-cost-factor",
    SavingFactor => "field-saving-factor",
    BenefitFactor => "field-benefit-factor",
    FigureSource => "field-figure-source",
    Answer => "field-answer",
    Importance => "field-importance",
    CurrentLevel => "field-current-level",
    TargetLevel => "field-target-level",
    Mediocre => "field-mediocre",
    Excellent => "field-excellent",
    SwotCell => "field-swot-cell",
    SwotItems => "field-swot-items",
    TargetSource => "field-target-source",
    Question => "field-question",
    TowsAction => "field-tows-action",
    SalesMeasures => "field-sales-measures",
    MarketingMeasures => "field-marketing-measures",
    ServiceMeasures => "field-service-measures",
    ManagementMeasures => "field-management-measures",
    Obstacles => "field-obstacles",
    ImmediateActions => "field-immediate-actions",
    Milestones => "field-milestones",
    StartFigure => "field-start-figure",
    GoalFigure => "field-goal-figure",
    CurrentFigure => "field-current-figure",
    Owner => "field-owner",
    PathItem => "field-path-item",
    AgainOn => "field-again-on",
    TargetMeasure => "field-target-measure",
    Horizon => "field-horizon",
    Potential => "field-potential",
    WalletShare => "field-wallet-share",
    ValueClass => "field-value-class",
    CustomerValue => "field-customer-value",
    Meaning => "field-meaning",
    Resources => "field-resources",
}

labels! { Op:
    CreateRegister => "op-register-create",
    AddSample => "op-sample-add",
    RemoveSample => "op-sample-remove",
    ChangeSetting => "op-setting-change",
    AddPerson => "op-person-add",
    ChangePerson => "op-person-change",
    RemovePerson => "op-person-remove",
    AddCustomer => "op-customer-add",
    ChangeCustomer => "op-customer-change",
    RemoveCustomers => "op-customer-remove",
    RestoreFromBin => "op-bin-restore",
    EmptyBin => "op-bin-empty",
    MoveStage => "op-customer-stage",
    TagCustomers => "op-customer-tag",
    UntagCustomers => "op-customer-untag",
    GroupCustomers => "op-customer-need-group",
    AssignCustomers => "op-customer-responsible",
    AddContact => "op-contact-add",
    ChangeContact => "op-contact-change",
    RemoveContact => "op-contact-remove",
    AddConsent => "op-consent-add",
    AddPurchase => "op-purchase-add",
    ChangePurchase => "op-purchase-change",
    RemovePurchase => "op-purchase-remove",
    AddInteraction => "op-interaction-add",
    ChangeInteraction => "op-interaction-change",
    RemoveInteraction => "op-interaction-remove",
    AddTask => "op-task-add",
    ChangeTask => "op-task-change",
    FinishTask => "op-task-finish",
    ReopenTask => "op-task-reopen",
    SnoozeTask => "op-task-snooze",
    RemoveTask => "op-task-remove",
    AddFeedback => "op-feedback-add",
    ChangeFeedback => "op-feedback-change",
    MoveFeedback => "op-feedback-status",
    RemoveFeedback => "op-feedback-remove",
    AddTag => "op-tag-add",
    ChangeTag => "op-tag-change",
    RemoveTag => "op-tag-remove",
    AddNeedGroup => "op-need-group-add",
    ChangeNeedGroup => "op-need-group-change",
    RemoveNeedGroup => "op-need-group-remove",
    AddCustomField => "op-custom-field-add",
    ChangeCustomField => "op-custom-field-change",
    RemoveCustomField => "op-custom-field-remove",
    AddSavedView => "op-saved-view-add",
    ChangeSavedView => "op-saved-view-change",
    RemoveSavedView => "op-saved-view-remove",
    ImportCustomers => "op-import-customers",
    ImportPurchases => "op-import-purchases",
    AddCareModel => "op-care-model-add",
    AddDefaultCareModels => "op-care-model-add-defaults",
    ChangeCareModel => "op-care-model-change",
    RemoveCareModel => "op-care-model-remove",
    MarkCare => "op-care-model-mark",
    PlanCare => "op-care-model-plan",
    AddCustomerPlan => "op-customer-plan-add",
    ChangeCustomerPlan => "op-customer-plan-change",
    RemoveCustomerPlan => "op-customer-plan-remove",
    AddCriteria => "op-criterion-add",
    ChangeCriterion => "op-criterion-change",
    RemoveCriterion => "op-criterion-remove",
    ScoreCustomer => "op-criterion-score",
    DeclineStage => "op-stage-declined",
    AddPhase => "op-phase-add",
    ChangePhase => "op-phase-change",
    ReorderPhases => "op-phase-reorder",
    RemovePhase => "op-phase-remove",
    ReplacePhases => "op-phase-replace",
    AddSalesStep => "op-sales-step-add",
    ChangeSalesStep => "op-sales-step-change",
    RemoveSalesStep => "op-sales-step-remove",
    AddExperiencePlan => "op-experience-plan-add",
    ChangeExperiencePlan => "op-experience-plan-change",
    RemoveExperiencePlan => "op-experience-plan-remove",
    AddExperience => "op-experience-add",
    ChangeExperience => "op-experience-change",
    MoveExperience => "op-experience-move",
    RemoveExperience => "op-experience-remove",
    CopyExperiences => "op-experience-copy",
    MarkCell => "op-experience-none",
    AddCalendarEntry => "op-calendar-entry-add",
    ChangeCalendarEntry => "op-calendar-entry-change",
    MoveCalendarEntry => "op-calendar-entry-move",
    MakeLeadTasks => "op-calendar-entry-tasks",
    RemoveCalendarEntry => "op-calendar-entry-remove",
    AddEngagement => "op-engagement-add",
    ChangeEngagement => "op-engagement-change",
    PickParticipants => "op-engagement-pick",
    InviteParticipants => "op-engagement-invite",
    ChangeParticipant => "op-engagement-participant",
    RemoveEngagement => "op-engagement-remove",
    Undo => "op-undo",
    Redo => "op-redo",
    AddBusinessCase => "op-business-case-add",
    ChangeBusinessCase => "op-business-case-change",
    DuplicateBusinessCase => "op-business-case-duplicate",
    ActivateBusinessCase => "op-business-case-activate",
    RemoveBusinessCase => "op-business-case-remove",
    SetCaseScenarios => "op-business-case-scenarios",
    AnswerCaseQuestion => "op-business-case-answer",
    AddCaseLine => "op-case-line-add",
    ChangeCaseLine => "op-case-line-change",
    MoveCaseLine => "op-case-line-move",
    RemoveCaseLine => "op-case-line-remove",
    MoveSavedView => "op-saved-view-move",
    AddAssessmentRound => "op-assessment-round-add",
    RemoveAssessmentRound => "op-assessment-round-remove",
    AddAssessmentRater => "op-assessment-rater-add",
    ChangeAssessmentRater => "op-assessment-rater-change",
    RemoveAssessmentRater => "op-assessment-rater-remove",
    RateAssessment => "op-assessment-rate",
    WordAssessment => "op-assessment-question-change",
    ResetAssessmentWording => "op-assessment-question-reset",
    AddSwotItem => "op-swot-item-add",
    ChangeSwotItem => "op-swot-item-change",
    MoveSwotItem => "op-swot-item-move",
    RemoveSwotItem => "op-swot-item-remove",
    AddTowsAction => "op-tows-action-add",
    ChangeTowsAction => "op-tows-action-change",
    RemoveTowsAction => "op-tows-action-remove",
    AddDevelopmentTarget => "op-development-target-add",
    ChangeDevelopmentTarget => "op-development-target-change",
    MoveDevelopmentTarget => "op-development-target-move",
    SetTargetStatus => "op-development-target-status",
    RemoveDevelopmentTarget => "op-development-target-remove",
    FinishMilestone => "op-milestone-finish",
    ReopenMilestone => "op-milestone-reopen",
    SnoozeMilestone => "op-milestone-snooze",
    MakeActionTask => "op-immediate-action-task",
    TickPath => "op-path-tick",
    ChangePathTick => "op-path-change",
    SnoozePath => "op-path-snooze",
    UntickPath => "op-path-untick",
    SetPotential => "op-potential-set",
    AssignSegment => "op-segment-assign",
    ReleaseSegment => "op-segment-release",
    AddMeasureTarget => "op-measure-target-add",
    ChangeMeasureTarget => "op-measure-target-change",
    RemoveMeasureTarget => "op-measure-target-remove",
    ChooseMeasures => "op-measure-choose",
}

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

labels! { Level:
    TooLittle => "value-level-too-little",
    Rough => "value-level-rough",
    Fair => "value-level-fair",
    Good => "value-level-good",
}

labels! { Activity:
    ProbablyGone => "value-activity-probably-gone",
    Unsure => "value-activity-unsure",
    ProbablyActive => "value-activity-probably-active",
}

labels! { ValueModel:
    Auto => "value-model-auto",
    Mbg => "value-model-mbg",
    Bg => "value-model-bg",
    Bgbb => "value-model-bgbb",
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_inside_sentences_in_small_letters() {
        let words = Words::new(Lang::Finnish);
        assert_eq!(words.label(Stage::Established), "Vakiintunut");
        assert_eq!(words.inline(Stage::Established), "vakiintunut");
        assert_eq!(words.inline(Field::Nps), "NPS");
        assert_eq!(words.inline(Field::BusinessId), "Y-tunnus");
        assert_eq!(lower_first(""), "");
    }

    #[test]
    fn deeds_are_told_with_their_count_and_named_for_the_undo_menu() {
        let fi = Words::new(Lang::Finnish);
        assert_eq!(fi.done(Op::AddCustomer, 1), "Asiakas lisätty");
        assert_eq!(fi.done(Op::RemoveCustomers, 1), "Asiakas poistettu");
        assert_eq!(fi.done(Op::RemoveCustomers, 1200), "1\u{a0}200 asiakasta poistettu");
        assert_eq!(fi.undo(Op::AddCustomer), "Kumoa: asiakkaan lisäys");
        let en = Words::new(Lang::English);
        assert_eq!(en.done(Op::RemoveCustomers, 3), "3 customers removed");
        assert_eq!(en.undone(Op::AddTask), "Undone: adding a task");
    }

    #[test]
    fn every_deed_has_its_toast() {
        for words in Lang::ALL.iter().map(|lang| Words::new(*lang)) {
            for op in Op::ALL {
                assert!(!words.done(*op, 2).starts_with('['), "{op:?} has no .done in {:?}", words.lang());
            }
        }
    }
}
