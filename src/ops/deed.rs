//! Every deed that the window can ask for, as one value that travels from a page to its function. No deed is done here.

use super::assessment::AssessmentDeed;
use super::bin::BinDeed;
use super::business_case::BusinessCaseDeed;
use super::calendar_entry::CalendarEntryDeed;
use super::care_model::CareModelDeed;
use super::contact::ContactDeed;
use super::criterion::CriterionDeed;
use super::custom_field::CustomFieldDeed;
use super::customer::CustomerDeed;
use super::customer_plan::CustomerPlanDeed;
use super::development_target::DevelopmentTargetDeed;
use super::done::{Done, Refusal};
use super::engagement::EngagementDeed;
use super::experience::ExperienceDeed;
use super::feedback::FeedbackDeed;
use super::grouping::GroupingDeed;
use super::history;
use super::interaction::InteractionDeed;
use super::measure::MeasureDeed;
use super::path::PathDeed;
use super::person::PersonDeed;
use super::phase::PhaseDeed;
use super::purchase::PurchaseDeed;
use super::sample::SampleDeed;
use super::saved_view::SavedViewDeed;
use super::segment::SegmentDeed;
use super::session::Session;
use super::setting::SettingDeed;
use super::swot::SwotDeed;
use super::task::TaskDeed;
use super::value::ValueDeed;
use crate::base::id::{
    AssessmentRaterId, AssessmentRoundId, BusinessCaseId, CareModelId, CaseLineId, ConsentId, ContactId, CustomFieldId, CustomerId,
    CustomerPlanId, DevelopmentTargetId, EngagementId, ExperienceId, FeedbackId, InteractionId, MeasureTargetId, NeedGroupId, PathTickId,
    PersonId, PurchaseId, SavedViewId, SwotItemId, TagId, TaskId, TowsActionId,
};

/// A deed that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// On settings.
    Setting(SettingDeed),
    /// On persons of the firm.
    Person(PersonDeed),
    /// On customers.
    Customer(Box<CustomerDeed>),
    /// On contact persons.
    Contact(Box<ContactDeed>),
    /// On purchases.
    Purchase(Box<PurchaseDeed>),
    /// On interactions.
    Interaction(Box<InteractionDeed>),
    /// On tasks.
    Task(Box<TaskDeed>),
    /// On feedback.
    Feedback(Box<FeedbackDeed>),
    /// On tags and need groups.
    Grouping(GroupingDeed),
    /// On the owner's own fields.
    CustomField(CustomFieldDeed),
    /// On saved views.
    SavedView(SavedViewDeed),
    /// On the SWOT and its TOWS actions.
    Swot(SwotDeed),
    /// On development targets.
    DevelopmentTarget(Box<DevelopmentTargetDeed>),
    /// On the path and its checklists.
    Path(PathDeed),
    /// On care models and deviations.
    CareModel(Box<CareModelDeed>),
    /// On criteria of attractiveness and scores.
    Criterion(CriterionDeed),
    /// On plans for key customers.
    CustomerPlan(Box<CustomerPlanDeed>),
    /// On measures.
    Measure(Box<MeasureDeed>),
    /// On phases and the own sales process.
    Phase(PhaseDeed),
    /// On experience plans.
    Experience(Box<ExperienceDeed>),
    /// On segments, their thresholds and potential.
    Segment(SegmentDeed),
    /// On what is said about value.
    Value(ValueDeed),
    /// On the annual calendar.
    CalendarEntry(Box<CalendarEntryDeed>),
    /// On engagements.
    Engagement(Box<EngagementDeed>),
    /// On business cases.
    BusinessCase(Box<BusinessCaseDeed>),
    /// On the self-assessment.
    Assessment(Box<AssessmentDeed>),
    /// On the bin.
    Bin(BinDeed),
    /// On the made-up sample.
    Sample(SampleDeed),
    /// Takes the last deed back.
    Undo,
    /// Does the deed taken back last again.
    Redo,
}

impl Deed {
    /// Does it.
    ///
    /// # Errors
    /// The deed's own.
    pub fn perform(self, session: &mut Session) -> Result<Done<Made>, Refusal> {
        match self {
            Self::Setting(deed) => deed.perform(session),
            Self::Person(deed) => deed.perform(session),
            Self::Customer(deed) => deed.perform(session),
            Self::Contact(deed) => deed.perform(session),
            Self::Purchase(deed) => deed.perform(session),
            Self::Interaction(deed) => deed.perform(session),
            Self::Task(deed) => deed.perform(session),
            Self::Feedback(deed) => deed.perform(session),
            Self::Grouping(deed) => deed.perform(session),
            Self::CustomField(deed) => deed.perform(session),
            Self::SavedView(deed) => deed.perform(session),
            Self::Swot(deed) => deed.perform(session),
            Self::DevelopmentTarget(deed) => deed.perform(session),
            Self::Path(deed) => deed.perform(session),
            Self::CareModel(deed) => deed.perform(session),
            Self::Criterion(deed) => deed.perform(session),
            Self::CustomerPlan(deed) => deed.perform(session),
            Self::Measure(deed) => deed.perform(session),
            Self::Phase(deed) => deed.perform(session),
            Self::Experience(deed) => deed.perform(session),
            Self::Segment(deed) => deed.perform(session),
            Self::Value(deed) => deed.perform(session),
            Self::CalendarEntry(deed) => deed.perform(session),
            Self::Engagement(deed) => deed.perform(session),
            Self::BusinessCase(deed) => deed.perform(session),
            Self::Assessment(deed) => deed.perform(session),
            Self::Bin(deed) => deed.perform(session),
            Self::Sample(deed) => deed.perform(session),
            Self::Undo => history::undo(session).map(Made::of),
            Self::Redo => history::redo(session).map(Made::of),
        }
    }
}

/// Deeds that go in as they are.
macro_rules! plain_deeds {
    ($($noun:ident($deed:ty)),+ $(,)?) => {$(
        impl From<$deed> for Deed {
            fn from(deed: $deed) -> Self { Self::$noun(deed) }
        }
    )+};
}

/// Deeds with a whole draft in them: boxed, so that the small ones stay small.
macro_rules! boxed_deeds {
    ($($noun:ident($deed:ty)),+ $(,)?) => {$(
        impl From<$deed> for Deed {
            fn from(deed: $deed) -> Self { Self::$noun(Box::new(deed)) }
        }
    )+};
}

plain_deeds!(
    Setting(SettingDeed),
    Person(PersonDeed),
    Grouping(GroupingDeed),
    CustomField(CustomFieldDeed),
    SavedView(SavedViewDeed),
    Criterion(CriterionDeed),
    Phase(PhaseDeed),
    Segment(SegmentDeed),
    Value(ValueDeed),
    Swot(SwotDeed),
    Path(PathDeed),
    Bin(BinDeed),
    Sample(SampleDeed),
);

boxed_deeds!(
    Customer(CustomerDeed),
    Contact(ContactDeed),
    Purchase(PurchaseDeed),
    Interaction(InteractionDeed),
    Task(TaskDeed),
    Feedback(FeedbackDeed),
    CareModel(CareModelDeed),
    CustomerPlan(CustomerPlanDeed),
    Measure(MeasureDeed),
    Experience(ExperienceDeed),
    CalendarEntry(CalendarEntryDeed),
    Engagement(EngagementDeed),
    BusinessCase(BusinessCaseDeed),
    Assessment(AssessmentDeed),
    DevelopmentTarget(DevelopmentTargetDeed),
);

/// What a deed made: the id by which a page goes on with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Nothing new.
    Nothing,
    /// A person of the firm.
    Person(PersonId),
    /// A customer.
    Customer(CustomerId),
    /// A contact person.
    Contact(ContactId),
    /// A consent event.
    Consent(ConsentId),
    /// A purchase.
    Purchase(PurchaseId),
    /// An interaction.
    Interaction(InteractionId),
    /// A task.
    Task(TaskId),
    /// A feedback.
    Feedback(FeedbackId),
    /// A tag, new or found by its name.
    Tag(TagId),
    /// A need group, new or found by its name.
    NeedGroup(NeedGroupId),
    /// A custom field.
    CustomField(CustomFieldId),
    /// A saved view.
    SavedView(SavedViewId),
    /// A care model.
    CareModel(CareModelId),
    /// A plan for a key customer.
    CustomerPlan(CustomerPlanId),
    /// A target of a measure.
    MeasureTarget(MeasureTargetId),
    /// A card of an experience plan.
    Experience(ExperienceId),
    /// An engagement.
    Engagement(EngagementId),
    /// A business case.
    BusinessCase(BusinessCaseId),
    /// A line of a business case.
    CaseLine(CaseLineId),
    /// A round of the self-assessment.
    AssessmentRound(AssessmentRoundId),
    /// A rater of a round.
    AssessmentRater(AssessmentRaterId),
    /// An item of the SWOT.
    SwotItem(SwotItemId),
    /// A TOWS action.
    TowsAction(TowsActionId),
    /// A development target.
    DevelopmentTarget(DevelopmentTargetId),
    /// A tick on the path.
    PathTick(PathTickId),
}

impl Made {
    /// A done deed with its value as [`Made`].
    pub(super) fn of<T: Into<Self>>(done: Done<T>) -> Done<Self> {
        done.map(Into::into)
    }
}

impl From<()> for Made {
    fn from((): ()) -> Self {
        Self::Nothing
    }
}

/// The ids of what deeds make.
macro_rules! made {
    ($($noun:ident($id:ty)),+ $(,)?) => {$(
        impl From<$id> for Made {
            fn from(id: $id) -> Self { Self::$noun(id) }
        }
    )+};
}

made!(
    Person(PersonId),
    Customer(CustomerId),
    Contact(ContactId),
    Consent(ConsentId),
    Purchase(PurchaseId),
    Interaction(InteractionId),
    Task(TaskId),
    Feedback(FeedbackId),
    Tag(TagId),
    NeedGroup(NeedGroupId),
    CustomField(CustomFieldId),
    SavedView(SavedViewId),
    CareModel(CareModelId),
    CustomerPlan(CustomerPlanId),
    MeasureTarget(MeasureTargetId),
    Experience(ExperienceId),
    Engagement(EngagementId),
    BusinessCase(BusinessCaseId),
    CaseLine(CaseLineId),
    AssessmentRound(AssessmentRoundId),
    AssessmentRater(AssessmentRaterId),
    SwotItem(SwotItemId),
    TowsAction(TowsActionId),
    DevelopmentTarget(DevelopmentTargetId),
    PathTick(PathTickId),
);
