//! The word for every value of every coded enum; matches are exhaustive, so a new value without a word does not compile.

use super::words::{Arg, Lang, Words};
use crate::domain::care_model::DefaultModel;
use crate::domain::field::Field;
use crate::domain::measure::Measure;
use crate::domain::noun::Noun;
use crate::domain::op::Op;
use crate::domain::path::PathItem;

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

// After the macro, which they use.
mod care;
mod develop;
mod measure;
mod money;
mod plan;
mod register;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stage::Stage;

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
