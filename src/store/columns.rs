//! How our value types stand in columns: ids as blobs, coded enums as text, dates as ISO text, money as cents.

use crate::base::id::{
    AddressId, AssessmentRaterId, AssessmentRoundId, BusinessCaseId, CalendarEntryId, CareActionId, CareMarkId, CareModelId, CaseLineId,
    ConsentId, ContactId, CriterionId, CustomFieldId, CustomerId, CustomerPlanId, DevelopmentTargetId, EngagementId, ExperienceId,
    ExperiencePlanId, FeedbackId, ImmediateActionId, InteractionId, LeadTaskId, MeasureTargetId, MilestoneId, NeedGroupId, ParticipantId,
    PathTickId, PersonId, PhaseId, PurchaseId, SalesStepId, SavedViewId, StageMoveId, SwotItemId, TagId, TaskId, TowsActionId,
};
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::base::{Date, DateTime, Time};
use crate::domain::assessment::Question;
use crate::domain::attractiveness::Aspect;
use crate::domain::business_case::{Category, LineKind, Period, When};
use crate::domain::calendar_entry::EntryKind;
use crate::domain::care_model::MarkKind;
use crate::domain::contact::{Decision, Purpose};
use crate::domain::custom_field::CustomKind;
use crate::domain::customer::{AddressKind, CustomerKind, Language};
use crate::domain::development_target::{TargetSource, TargetStatus};
use crate::domain::engagement::{EngagementKind, EngagementStatus, ParticipantState};
use crate::domain::experience::{Adaptation, ExperienceStatus};
use crate::domain::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use crate::domain::interaction::{Channel, Direction, Emotion};
use crate::domain::measure::{Measure, MeasurePeriod};
use crate::domain::noun::Noun;
use crate::domain::occasion::Occasion;
use crate::domain::path::PathItem;
use crate::domain::segment::Segment;
use crate::domain::stage::{Depth, Stage};
use crate::domain::swot::{SwotCell, TowsPair};
use crate::domain::task::TaskKind;
use crate::domain::value::{Level, ValueModel};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// Ids as sixteen-byte blobs.
macro_rules! id_columns {
    ($($id:ty),+ $(,)?) => {$(
        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.bytes())))
            }
        }
        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_blob().and_then(|blob| <[u8; 16]>::try_from(blob).map_err(|_| FromSqlError::InvalidBlobSize { expected_size: 16, blob_size: blob.len() })).map(Self::from_bytes)
            }
        }
    )+};
}

id_columns!(
    CalendarEntryId,
    LeadTaskId,
    EngagementId,
    ParticipantId,
    ExperienceId,
    ExperiencePlanId,
    SalesStepId,
    AddressId,
    AssessmentRaterId,
    AssessmentRoundId,
    BusinessCaseId,
    CareActionId,
    CareMarkId,
    CareModelId,
    CaseLineId,
    CriterionId,
    CustomerPlanId,
    MeasureTargetId,
    ConsentId,
    ContactId,
    CustomFieldId,
    CustomerId,
    FeedbackId,
    InteractionId,
    NeedGroupId,
    PersonId,
    PhaseId,
    PurchaseId,
    SavedViewId,
    StageMoveId,
    TagId,
    TaskId,
    SwotItemId,
    TowsActionId,
    DevelopmentTargetId,
    MilestoneId,
    ImmediateActionId,
    PathTickId,
);

/// Coded enums as their code.
macro_rules! code_columns {
    ($($code:ty),+ $(,)?) => {$(
        impl ToSql for $code {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Text(self.code().as_bytes())))
            }
        }
        impl FromSql for $code {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let code = value.as_str()?;
                Self::from_code(code).ok_or_else(|| unreadable(code))
            }
        }
    )+};
}

code_columns!(
    EngagementKind,
    EngagementStatus,
    EntryKind,
    Occasion,
    ParticipantState,
    Adaptation,
    ExperienceStatus,
    AddressKind,
    Aspect,
    BondObject,
    Category,
    Channel,
    CustomKind,
    CustomerKind,
    Decision,
    Direction,
    FeedbackKind,
    FeedbackStatus,
    Language,
    LineKind,
    MarkKind,
    Measure,
    MeasurePeriod,
    Noun,
    Period,
    Purpose,
    PathItem,
    Question,
    Segment,
    ValueModel,
    Level,
    Stage,
    SwotCell,
    TargetSource,
    TargetStatus,
    TaskKind,
    TowsPair,
    When,
);

impl ToSql for Emotion {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.score()))
    }
}

impl FromSql for Emotion {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let score = value.as_i64()?;
        Self::from_score(score).ok_or(FromSqlError::OutOfRange(score))
    }
}

impl ToSql for Depth {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.code().parse::<i64>().unwrap_or_default()))
    }
}

impl FromSql for Depth {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let depth = value.as_i64()?;
        Self::from_code(&depth.to_string()).ok_or(FromSqlError::OutOfRange(depth))
    }
}

impl ToSql for Cents {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0))
    }
}

impl FromSql for Cents {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

impl ToSql for Micro {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0))
    }
}

impl FromSql for Micro {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

/// A calendar date or time in a column: ISO text, so that text order is time order. Foreign types need this wrapper.
pub(super) struct Iso<T>(pub(super) T);

/// What stands in a column through [`Iso`].
pub(super) trait IsoText: Sized + std::str::FromStr {
    /// The ISO text of fixed width.
    fn iso(&self) -> String;
}

impl IsoText for Date {
    fn iso(&self) -> String {
        self.to_string()
    }
}

impl IsoText for DateTime {
    fn iso(&self) -> String {
        self.strftime("%Y-%m-%dT%H:%M:%S").to_string()
    }
}

impl IsoText for Time {
    fn iso(&self) -> String {
        self.strftime("%H:%M").to_string()
    }
}

impl<T: IsoText> ToSql for Iso<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.iso()))
    }
}

impl<T: IsoText> FromSql for Iso<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        text.parse().map(Self).map_err(|_| unreadable(text))
    }
}

/// An error that names the kind of trouble without the stored value, which may be personal.
fn unreadable(text: &str) -> FromSqlError {
    FromSqlError::Other(format!("unreadable stored value of {} characters", text.chars().count()).into())
}
