//! A list of customers as shown in the grid: the same columns, the same order, the same words in the cells.

use super::pdf::{PageData, Pdf, Template, breakable_beyond, set};
use crate::base::DateTime;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::field::Field;
use crate::domain::person::initials;
use crate::domain::saved_view::Column;
use crate::domain::summary::CustomerRow;
use crate::i18n::{Formats, Label, Words};
use serde::Serialize;

/// Most rows of a list in a PDF; more belong in a CSV file.
pub const MAX_ROWS: usize = 10_000;

/// More columns than this need the page on its side.
const UPRIGHT_COLUMNS: usize = 5;

/// What the list shows.
#[derive(Clone, Copy, Debug)]
pub struct CustomerList<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// Name of the view: "Kaikki asiakkaat".
    pub title: &'a str,
    /// What it's narrowed by, in words; empty for all customers.
    pub filter: &'a str,
    /// The columns in their order.
    pub columns: &'a [Column],
    /// The owner's own fields, for columns that show them.
    pub fields: &'a [CustomField],
    /// The rows in their order.
    pub rows: &'a [CustomerRow],
    /// When it was printed.
    pub at: DateTime,
}

/// The list as PDF.
///
/// # Errors
/// A sentence when there are more than [`MAX_ROWS`] rows, or a fault of the template.
pub fn pdf(words: &Words, formats: Formats, list: &CustomerList<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, list).map(|pdf| pdf.bytes)
}

/// What the grid and the list write in a cell; empty for fields that a row of the grid doesn't have.
pub fn cell(words: &Words, formats: Formats, row: &CustomerRow, field: Field) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match field {
        Field::Code => row.code.clone(),
        Field::Name => row.name.clone(),
        Field::Kind => words.label(row.kind),
        Field::BusinessId => row.business_id.clone(),
        Field::VatNumber => row.vat_number.clone(),
        Field::Web => row.web.clone(),
        Field::Source => row.source.clone(),
        Field::Languages => joined(row.languages.iter().map(|language| words.inline(language)).collect()),
        Field::Stage => words.label(row.stage),
        Field::Depth => row.depth.map(|depth| format!("{} {}", depth.code(), words.inline(depth))).unwrap_or_default(),
        Field::Notes => row.notes.clone(),
        Field::Street => row.street.clone(),
        Field::Postcode => row.postcode.clone(),
        Field::Town => row.town.clone(),
        Field::Country => row.country.clone(),
        Field::Responsible => row.responsible_name.clone(),
        Field::Initials => initials(&row.responsible_name),
        Field::Tags => joined(row.tags.clone()),
        Field::NeedGroups => joined(row.need_groups.clone()),
        Field::Contact => row.contact.clone(),
        Field::Email => row.email.clone(),
        Field::Phone => row.phone.clone(),
        Field::LastContact => row.last_contact.map(|at| formats.date(at.date())).unwrap_or_default(),
        Field::LastContactBy => row.last_contact_by.clone(),
        Field::LastContactChannel => row.last_contact_channel.map(|channel| words.label(channel)).unwrap_or_default(),
        Field::NextDue => row.next_due.map(|date| formats.date(date)).unwrap_or_default(),
        Field::NextStep => row.next_step.clone(),
        Field::Purchases12m => formats.money_rounded(row.purchases_12m),
        Field::LastPurchase => row.last_purchase.map(|date| formats.date(date)).unwrap_or_default(),
        Field::Segment => row.segment.map(|segment| words.label(segment)).unwrap_or_default(),
        Field::ValueClass => row.value_class.map(|class| class.letter().to_owned()).unwrap_or_default(),
        Field::CustomerValue => row.value.map(|value| words.shown_value(value)).unwrap_or_default(),
        Field::Emotion => row.emotion.map(|emotion| words.label(emotion)).unwrap_or_default(),
        _ => String::new(),
    }
}

#[derive(Serialize)]
struct Data {
    page: PageData,
    filter: String,
    landscape: bool,
    columns: Vec<Head>,
    rows: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    right: bool,
    /// Addresses and numbers are not hyphenated.
    whole: bool,
    weight: f32,
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, list: &CustomerList<'_>) -> Result<Pdf, String> {
    if list.rows.len() > MAX_ROWS {
        return Err(words.with("report-list-too-long", &[("count", list.rows.len().into()), ("max", MAX_ROWS.into())]));
    }
    let page = PageData::new(words, formats, list.firm, list.at).titled(list.title.to_owned(), words.text("report-list-kind"));
    let count = words.with("report-list-count", &[("count", list.rows.len().into())]);
    // a page on its side holds nine columns of addresses, more of them are narrow
    let longest = if list.columns.len() > 9 { 12 } else { 24 };
    let cells =
        |row| list.columns.iter().map(|field| breakable_beyond(&shown(words, formats, (row, list.fields), *field), longest)).collect();
    let data = Data {
        page,
        filter: [list.filter, &count].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        landscape: list.columns.len() > UPRIGHT_COLUMNS,
        columns: list.columns.iter().map(|of| column(words, list.fields, *of)).collect(),
        rows: list.rows.iter().map(cells).collect(),
    };
    set(Template::List, &data)
}

/// What the grid and the list write in a cell of any column.
pub fn shown(words: &Words, formats: Formats, (row, fields): (&CustomerRow, &[CustomField]), column: Column) -> String {
    let id = match column {
        Column::Field(field) => return cell(words, formats, row, field),
        Column::Custom(id) => id,
    };
    let value = row.custom.iter().find(|(of, _)| *of == id).map(|(_, value)| value.as_str());
    let field = fields.iter().find(|field| field.id == id);
    value.zip(field).map(|(value, field)| formats.custom(field.kind, value)).unwrap_or_default()
}

/// The title of a column; empty for a field of the owner that is gone.
pub fn title(words: &Words, fields: &[CustomField], column: Column) -> String {
    match column {
        Column::Field(field) => words.text(field.key()),
        Column::Custom(id) => fields.iter().find(|field| field.id == id).map(|field| field.name.clone()).unwrap_or_default(),
    }
}

fn column(words: &Words, fields: &[CustomField], column: Column) -> Head {
    let title = title(words, fields, column);
    let field = match column {
        Column::Field(field) => field,
        Column::Custom(id) => {
            let is_number = fields.iter().any(|field| field.id == id && field.kind == CustomKind::Number);
            return Head { title, right: is_number, whole: is_number, weight: 1.2 };
        }
    };
    let weight = match field {
        Field::Name | Field::NextStep | Field::Notes => 2.4,
        Field::Email | Field::Web => 2.0,
        Field::Street | Field::Contact | Field::Tags | Field::NeedGroups => 1.6,
        Field::Stage | Field::Responsible => 1.3,
        Field::Initials | Field::Depth | Field::Postcode => 0.8,
        _ => 1.0,
    };
    let whole =
        matches!(field, Field::Code | Field::Email | Field::Web | Field::Phone | Field::BusinessId | Field::VatNumber | Field::Postcode);
    Head { title, right: matches!(field, Field::Purchases12m | Field::CustomerValue), whole, weight }
}

#[cfg(test)]
mod tests;
