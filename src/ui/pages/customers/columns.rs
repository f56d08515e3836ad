//! The columns of the customers grid and the cells under them. What a cell says is the same as in the printed list; how it looks is said here.

use crate::base::money::Cents;
use crate::domain::custom_field::{CustomField, CustomKind};
use crate::domain::field::Field;
use crate::domain::portfolio::{ShownValue, ValueClass};
use crate::domain::saved_view::{Column, ColumnChoice};
use crate::domain::segment::Segment;
use crate::domain::summary::CustomerRow;
use crate::i18n::Words;
use crate::ops::print;
use crate::ui::app::page::LoadCx;
use crate::ui::kit::grid::{Cell, ColumnSpec, GridState, Row, ShownColumn};
use crate::ui::kit::icons;
use crate::ui::pages::card::stage_tone;
use crate::ui::pages::shared::dotted;
use jiff::Unit;

/// A last contact older than this wants attention.
const SILENT_DAYS: i64 = 90;

/// Every column in the order of the chooser, with its first width.
const COLUMNS: [(Field, f32); 32] = [
    (Field::Name, 190.0),
    (Field::Stage, 104.0),
    (Field::Town, 92.0),
    (Field::Purchases12m, 72.0),
    (Field::LastContact, 86.0),
    (Field::Emotion, 58.0),
    (Field::Code, 84.0),
    (Field::Kind, 120.0),
    (Field::Responsible, 140.0),
    (Field::NextStep, 220.0),
    (Field::NextDue, 112.0),
    (Field::LastContactBy, 140.0),
    (Field::LastContactChannel, 130.0),
    (Field::LastPurchase, 110.0),
    (Field::Tags, 180.0),
    (Field::NeedGroups, 180.0),
    (Field::Segment, 120.0),
    (Field::ValueClass, 70.0),
    (Field::CustomerValue, 120.0),
    (Field::Depth, 140.0),
    (Field::Contact, 150.0),
    (Field::Email, 200.0),
    (Field::Phone, 130.0),
    (Field::Street, 170.0),
    (Field::Postcode, 96.0),
    (Field::Country, 80.0),
    (Field::Languages, 120.0),
    (Field::Web, 160.0),
    (Field::BusinessId, 110.0),
    (Field::VatNumber, 120.0),
    (Field::Source, 140.0),
    (Field::Notes, 240.0),
];

/// Columns that are shown until the owner chooses others.
const DEFAULT: usize = 6;

/// Columns that a wide grid shows besides, each from that width on.
const MORE: [(Field, f32, f32); 2] = [(Field::NextStep, 220.0, 860.0), (Field::Responsible, 150.0, 1_010.0)];

/// From this width on whole names of towns have room.
const ROOMY: f32 = 720.0;

/// The least width of the column of names.
const NARROWEST_NAME: f32 = 150.0;

/// Width of the column of tick boxes.
const TICKS: f32 = 34.0;

/// Fields that the index can put in order.
const SORTED: [Field; 17] = [
    Field::Name,
    Field::Code,
    Field::Kind,
    Field::Stage,
    Field::Depth,
    Field::Town,
    Field::Responsible,
    Field::LastContact,
    Field::LastContactBy,
    Field::LastContactChannel,
    Field::NextDue,
    Field::NextStep,
    Field::Purchases12m,
    Field::LastPurchase,
    Field::Segment,
    Field::ValueClass,
    Field::CustomerValue,
];

/// The columns with their headers.
pub(super) fn specs(words: &Words, fields: &[CustomField]) -> Vec<ColumnSpec> {
    let own = |field: &CustomField| {
        let spec = ColumnSpec::new(Column::Custom(field.id).code(), &field.name, 130.0);
        if matches!(field.kind, CustomKind::Number | CustomKind::Date) { spec.right() } else { spec }
    };
    COLUMNS.iter().map(|(field, width)| spec(words, *field, *width)).chain(fields.iter().map(own)).collect()
}

fn spec(words: &Words, field: Field, width: f32) -> ColumnSpec {
    let title = match field {
        Field::Stage => words.text("customer-list-column-stage"),
        Field::Purchases12m => words.text("customer-list-column-purchases"),
        Field::LastContact => words.text("customer-list-column-contact"),
        Field::Emotion => words.text("customer-list-column-emotion"),
        Field::Responsible => words.text("customer-list-column-responsible"),
        Field::NextDue => words.text("customer-list-column-next-due"),
        Field::LastContactBy => words.text("customer-list-column-contact-by"),
        Field::LastContactChannel => words.text("customer-list-column-contact-channel"),
        Field::Depth => words.text("customer-list-column-depth"),
        Field::Code => words.text("customer-list-column-code"),
        other => words.label(other),
    };
    let spec = ColumnSpec::new(field.code(), title, width);
    let spec = if matches!(field, Field::Purchases12m | Field::LastContact | Field::LastPurchase | Field::NextDue | Field::CustomerValue) {
        spec.right()
    } else {
        spec
    };
    if SORTED.contains(&field) || field == Field::Emotion { spec } else { spec.unsorted() }
}

/// Puts the columns of a view into the grid, or the first ones when it names none.
pub(super) fn show<K: Copy + Eq + std::hash::Hash>(grid: &mut GridState<K>, columns: &[ColumnChoice]) {
    let first = COLUMNS.iter().take(DEFAULT).map(|(field, width)| ColumnChoice { column: (*field).into(), width: *width });
    let chosen: Vec<ColumnChoice> = if columns.is_empty() { first.collect() } else { columns.to_vec() };
    grid.columns = chosen.into_iter().map(|column| ShownColumn { key: column.column.code(), width: column.width }).collect();
}

/// The first columns for a grid of that width; the name takes what the others leave.
pub(super) fn fit<K: Copy + Eq + std::hash::Hash>(grid: &mut GridState<K>, width: f32) {
    let first = COLUMNS.iter().take(DEFAULT).copied();
    let more = MORE.iter().filter(|(.., from)| width >= *from).map(|(field, width, _)| (*field, *width));
    let roomy = |(field, usual): (Field, f32)| if field == Field::Town && width >= ROOMY { 124.0 } else { usual };
    let column = |spec: (Field, f32)| ShownColumn { key: spec.0.code().to_owned(), width: roomy(spec) };
    grid.columns = first.chain(more).map(column).collect();
    // Where the names would have no room, the least telling columns give way instead of a bar for scrolling sideways.
    for gives_way in [Field::Town, Field::Emotion] {
        let others: f32 = grid.columns.iter().skip(1).map(|column| column.width).sum();
        if width - TICKS - others < NARROWEST_NAME {
            grid.columns.retain(|column| column.key != gives_way.code());
        }
    }
    let others: f32 = grid.columns.iter().skip(1).map(|column| column.width).sum();
    if let Some(name) = grid.columns.first_mut() {
        name.width = (width - TICKS - others).floor().clamp(NARROWEST_NAME, 600.0);
    }
}

/// The columns that the grid shows, to be saved.
pub(super) fn shown<K>(grid: &GridState<K>) -> Vec<ColumnChoice> {
    let choice = |column: &ShownColumn| Some(ColumnChoice { column: Column::from_code(&column.key)?, width: column.width });
    grid.columns.iter().filter_map(choice).collect()
}

/// A row of the file as the grid draws it.
pub(super) fn row(row: &CustomerRow, fields: &[CustomField], cx: &LoadCx<'_>) -> Row {
    let stage = cx.words.inline(row.stage);
    let contact = print::cell(cx.words, *cx.formats, row, Field::LastContact);
    let name = dotted([row.name.as_str(), &row.code, &row.town, &stage, &contact]);
    let own = fields.iter().map(|field| {
        let text = print::any_cell(cx.words, *cx.formats, (row, fields), Column::Custom(field.id));
        if text.is_empty() { Cell::Empty } else { Cell::text(text) }
    });
    Row { name, cells: COLUMNS.iter().map(|(field, _)| cell(row, *field, cx)).chain(own).collect() }
}

fn cell(row: &CustomerRow, field: Field, cx: &LoadCx<'_>) -> Cell {
    let text = || print::cell(cx.words, *cx.formats, row, field);
    match field {
        Field::Stage => Cell::Badge(stage_tone(row.stage), text()),
        Field::Purchases12m if row.purchases_12m == Cents(0) => Cell::Empty,
        Field::Purchases12m => {
            Cell::Number(cx.formats.number(row.purchases_12m.0.div_euclid(100) + i64::from(row.purchases_12m.0.rem_euclid(100) >= 50)))
        }
        Field::LastContact => contact(row, cx),
        Field::NextDue => match row.next_due {
            Some(due) if due < cx.today => Cell::Warn(icons::ALARM_CLOCK, short(due, cx)),
            Some(due) => Cell::text(short(due, cx)),
            None => Cell::Empty,
        },
        Field::LastPurchase => row.last_purchase.map_or(Cell::Empty, |on| Cell::text(short(on, cx))),
        Field::Segment => match row.segment {
            Some(segment) => Cell::Letter(series(segment), cx.words.segment_letter(segment), text()),
            None => Cell::Empty,
        },
        Field::ValueClass => match row.value_class {
            Some(class) => Cell::Class(class.letter().to_owned(), class == ValueClass::A),
            None => Cell::Empty,
        },
        Field::CustomerValue => match row.value {
            Some(ShownValue::Class(_)) => Cell::text(text()),
            Some(_) => Cell::Number(text()),
            None => Cell::Empty,
        },
        Field::Emotion => match row.emotion {
            Some(emotion) => Cell::Face(i8::try_from(emotion.score()).unwrap_or_default(), text()),
            None => Cell::Empty,
        },
        Field::Tags if !row.tags.is_empty() => Cell::Chips(row.tags.clone()),
        Field::NeedGroups if !row.need_groups.is_empty() => Cell::Chips(row.need_groups.clone()),
        Field::Code | Field::Kind | Field::Postcode | Field::Country | Field::Notes => match text() {
            text if text.is_empty() => Cell::Empty,
            text => Cell::Muted(text.lines().next().unwrap_or_default().to_owned()),
        },
        _ => Cell::text(text()),
    }
}

/// The place of a segment's colour among those of series.
pub(crate) fn series(segment: Segment) -> usize {
    match segment {
        Segment::Strategic => 0,
        Segment::Growth => 2,
        Segment::Retention => 3,
        Segment::Acquisition => 4,
        Segment::Efficiency => 5,
    }
}

/// The day of the last contact, with an hourglass once it's long ago.
fn contact(row: &CustomerRow, cx: &LoadCx<'_>) -> Cell {
    let Some(at) = row.last_contact else { return Cell::Empty };
    let text = short(at.date(), cx);
    let days = at.date().until((Unit::Day, cx.today)).map_or(0, |span| i64::from(span.get_days()));
    if days > SILENT_DAYS { Cell::Warn(icons::HOURGLASS, text) } else { Cell::text(text) }
}

/// A day without its year when that is this one.
fn short(date: crate::base::Date, cx: &LoadCx<'_>) -> String {
    if date.year() == cx.today.year() { cx.formats.date_short(date) } else { cx.formats.date(date) }
}
