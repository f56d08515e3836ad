//! What the customers grid can be narrowed, ordered and saved by. Answering it is the store's work.

use super::customer::CustomerKind;
use super::field::Field;
use super::segment::Segment;
use super::stage::Stage;
use crate::base::id::{CustomFieldId, NeedGroupId, PersonId, SavedViewId, TagId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A condition on customers; all conditions of a filter must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every word is found in name, code, town, contact or their folded forms.
    Words(String),
    /// One of these kinds.
    Kind(Vec<CustomerKind>),
    /// One of these stages.
    Stage(Vec<Stage>),
    /// One of these is responsible; `None` means nobody.
    Responsible(Vec<Option<PersonId>>),
    /// Has at least one of these tags.
    Tag(Vec<TagId>),
    /// Is in at least one of these need groups.
    NeedGroup(Vec<NeedGroupId>),
    /// One of these towns.
    Town(Vec<String>),
    /// No contact for at least this many days, or never.
    SilentDays(i64),
    /// Bought nothing for at least this many days, or never.
    NoPurchaseDays(i64),
    /// Has an open task that is late.
    LateTask,
    /// In one of these target segments.
    Segment(Vec<Segment>),
}

/// A column of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A field that every register has.
    Field(Field),
    /// One of the owner's own.
    Custom(CustomFieldId),
}

/// What stands before the id in the code of an own field's column.
const CUSTOM: &str = "custom:";

impl Column {
    /// The stable code.
    pub fn code(self) -> String {
        match self {
            Self::Field(field) => field.code().to_owned(),
            Self::Custom(id) => format!("{CUSTOM}{}", id.0),
        }
    }

    /// The column of a stable code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.strip_prefix(CUSTOM) {
            Some(id) => Uuid::parse_str(id).ok().map(|id| Self::Custom(CustomFieldId(id))),
            None => Field::from_code(code).map(Self::Field),
        }
    }
}

impl From<Field> for Column {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

/// The order of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// By which column.
    pub by: Column,
    /// Largest or newest first.
    pub descending: bool,
}

impl Default for Sorting {
    fn default() -> Self {
        Self { by: Field::Name.into(), descending: false }
    }
}

/// A column of a grid as shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ColumnChoice {
    /// What it shows.
    pub column: Column,
    /// Width in points.
    pub width: f32,
}

/// What a grid shows: conditions, order, columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewSpec {
    /// All must hold.
    pub conditions: Vec<Condition>,
    /// The order.
    pub sorting: Sorting,
    /// The columns after the name; empty means the default ones.
    pub columns: Vec<ColumnChoice>,
}

/// A view that the owner saved under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedView {
    /// Its id.
    pub id: SavedViewId,
    /// Its name on the tab.
    pub name: String,
    /// What it shows.
    pub spec: ViewSpec,
    /// Place among the tabs, from 1.
    pub position: i64,
}

/// The stored form: codes only, so that a view survives a change of language and of enums.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Stored {
    conditions: Vec<(String, Vec<String>)>,
    sort: String,
    descending: bool,
    columns: Vec<(String, f32)>,
}

impl ViewSpec {
    /// The stored text of the view (JSON of stable codes).
    pub fn to_stored(&self) -> String {
        let stored = Stored {
            conditions: self.conditions.iter().map(Condition::to_stored).collect(),
            sort: self.sorting.by.code(),
            descending: self.sorting.descending,
            columns: self.columns.iter().map(|column| (column.column.code(), column.width)).collect(),
        };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// The view of a stored text; conditions and columns that this version doesn't know are left out.
    pub fn from_stored(text: &str) -> Self {
        let stored: Stored = serde_json::from_str(text).unwrap_or_default();
        Self {
            conditions: stored.conditions.iter().filter_map(|(key, values)| Condition::from_stored(key, values)).collect(),
            sorting: Sorting { by: Column::from_code(&stored.sort).unwrap_or(Column::Field(Field::Name)), descending: stored.descending },
            columns: stored
                .columns
                .iter()
                .filter_map(|(code, width)| Some(ColumnChoice { column: Column::from_code(code)?, width: *width }))
                .collect(),
        }
    }
}

impl Condition {
    fn to_stored(&self) -> (String, Vec<String>) {
        let (key, values): (&str, Vec<String>) = match self {
            Self::Words(words) => ("words", vec![words.clone()]),
            Self::Kind(kinds) => ("kind", kinds.iter().map(|kind| kind.code().to_owned()).collect()),
            Self::Stage(stages) => ("stage", stages.iter().map(|stage| stage.code().to_owned()).collect()),
            Self::Responsible(people) => {
                ("responsible", people.iter().map(|id| id.map(|id| id.0.to_string()).unwrap_or_default()).collect())
            }
            Self::Tag(tags) => ("tag", tags.iter().map(|id| id.0.to_string()).collect()),
            Self::NeedGroup(groups) => ("need_group", groups.iter().map(|id| id.0.to_string()).collect()),
            Self::Town(towns) => ("town", towns.clone()),
            Self::SilentDays(days) => ("silent_days", vec![days.to_string()]),
            Self::NoPurchaseDays(days) => ("no_purchase_days", vec![days.to_string()]),
            Self::LateTask => ("late_task", Vec::new()),
            Self::Segment(segments) => ("segment", segments.iter().map(|segment| segment.code().to_owned()).collect()),
        };
        (key.to_owned(), values)
    }

    fn from_stored(key: &str, values: &[String]) -> Option<Self> {
        let ids = || values.iter().filter_map(|value| Uuid::parse_str(value).ok());
        let number = || values.first().and_then(|value| value.parse().ok());
        Some(match key {
            "words" => Self::Words(values.first()?.clone()),
            "kind" => Self::Kind(values.iter().filter_map(|code| CustomerKind::from_code(code)).collect()),
            "stage" => Self::Stage(values.iter().filter_map(|code| Stage::from_code(code)).collect()),
            "responsible" => Self::Responsible(values.iter().map(|value| Uuid::parse_str(value).ok().map(PersonId)).collect()),
            "tag" => Self::Tag(ids().map(TagId).collect()),
            "need_group" => Self::NeedGroup(ids().map(NeedGroupId).collect()),
            "town" => Self::Town(values.to_vec()),
            "silent_days" => Self::SilentDays(number()?),
            "no_purchase_days" => Self::NoPurchaseDays(number()?),
            "late_task" => Self::LateTask,
            "segment" => Self::Segment(values.iter().filter_map(|code| Segment::from_code(code)).collect()),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_survives_being_stored() {
        let spec = ViewSpec {
            conditions: vec![
                Condition::Words("koti".into()),
                Condition::Stage(vec![Stage::New, Stage::Passive]),
                Condition::Responsible(vec![None, Some(PersonId(Uuid::from_u128(7)))]),
                Condition::SilentDays(90),
                Condition::LateTask,
                Condition::Segment(vec![Segment::Growth, Segment::Strategic]),
            ],
            sorting: Sorting { by: Column::Custom(CustomFieldId(Uuid::from_u128(9))), descending: true },
            columns: [Column::Field(Field::Town), Column::Custom(CustomFieldId(Uuid::from_u128(9)))]
                .map(|column| ColumnChoice { column, width: 120.0 })
                .to_vec(),
        };
        assert_eq!(ViewSpec::from_stored(&spec.to_stored()), spec);
    }

    #[test]
    fn unknown_codes_are_left_out_not_fatal() {
        let spec = ViewSpec::from_stored(
            r#"{"conditions":[["future",["x"]],["late_task",[]]],"sort":"zzz","descending":true,"columns":[["zzz",9.0]]}"#,
        );
        assert_eq!(spec.conditions, [Condition::LateTask]);
        assert_eq!(spec.sorting.by, Field::Name.into());
        assert!(spec.columns.is_empty());
    }
}
