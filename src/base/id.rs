//! Record ids: UUIDv7, one type a noun, so that a customer's id can't stand where a task's is meant.

use uuid::Uuid;

/// Declares id types over UUIDv7; made by the store, which is handed the time.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The sixteen bytes that the file holds.
            pub fn bytes(&self) -> &[u8; 16] { self.0.as_bytes() }

            /// The id of sixteen stored bytes.
            pub fn from_bytes(bytes: [u8; 16]) -> Self { Self(Uuid::from_bytes(bytes)) }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
    )+};
}

ids! {
    /// A person of the firm itself, responsible for customers and tasks.
    PersonId,
    /// A customer: organisation or person.
    CustomerId,
    /// An address of a customer.
    AddressId,
    /// A contact person of a customer.
    ContactId,
    /// One consent event of a contact person.
    ConsentId,
    /// A purchase.
    PurchaseId,
    /// One move of a customer between relationship stages.
    StageMoveId,
    /// A phase of the customer's purchase process.
    PhaseId,
    /// An interaction.
    InteractionId,
    /// A task.
    TaskId,
    /// A feedback.
    FeedbackId,
    /// A tag.
    TagId,
    /// A need group.
    NeedGroupId,
    /// A field that the owner added to the customer card.
    CustomFieldId,
    /// A saved view of a list.
    SavedViewId,
    /// A care model.
    CareModelId,
    /// A yearly act of a care model.
    CareActionId,
    /// What was said to a clock of a customer's care.
    CareMarkId,
    /// A criterion of attractiveness.
    CriterionId,
    /// A target of a measure.
    MeasureTargetId,
    /// A version of the experience plan.
    ExperiencePlanId,
    /// A card of an experience plan.
    ExperienceId,
    /// A step of the own sales process.
    SalesStepId,
    /// An entry of the annual calendar.
    CalendarEntryId,
    /// An act that must be done before a calendar entry.
    LeadTaskId,
    /// An engagement.
    EngagementId,
    /// A participant of an engagement.
    ParticipantId,
    /// A plan for a key customer.
    CustomerPlanId,
    /// A business case.
    BusinessCaseId,
    /// A line of a business case.
    CaseLineId,
    /// A round of the self-assessment.
    AssessmentRoundId,
    /// A rater of a round.
    AssessmentRaterId,
    /// An item of the SWOT.
    SwotItemId,
    /// An action that joins items of the SWOT.
    TowsActionId,
    /// A development target.
    DevelopmentTargetId,
    /// A milestone of a development target.
    MilestoneId,
    /// An immediate action of a development target.
    ImmediateActionId,
    /// One tick on the path.
    PathTickId,
    /// A draft: salts the widgets of one opened form.
    DraftId,
}
