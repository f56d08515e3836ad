//! The shapes that the brief's template reads, and the parts that need no choice of words of their own: chart, people, details.

use super::super::pdf::{PageData, breakable};
use super::{ContactCard, Pen};
use crate::base::money::Cents;
use crate::domain::contact::Decision;
use crate::domain::customer::Address;
use crate::domain::field::Field;
use crate::domain::interaction::Emotion;
use crate::domain::phase::Phase;
use crate::i18n::{Formats, Lang, Words};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Data {
    pub(super) page: PageData,
    pub(super) name: String,
    pub(super) lines: Vec<String>,
    pub(super) next: Next,
    pub(super) facts: Vec<Fact>,
    pub(super) chart: Option<Chart>,
    pub(super) tasks: Option<Table<TaskLine>>,
    pub(super) people: Option<Table<Person>>,
    pub(super) learned: Option<Table<Learned>>,
    pub(super) events: Option<Table<EventLine>>,
    pub(super) details: Option<Table<Detail>>,
    pub(super) notes: Option<Notes>,
}

#[derive(Serialize)]
pub(super) struct Next {
    pub(super) title: String,
    pub(super) detail: String,
}

#[derive(Serialize)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) value: String,
    pub(super) note: String,
    /// `plain`, `good` or `warn`.
    pub(super) tone: &'static str,
    pub(super) face: Option<i64>,
}

#[derive(Serialize)]
pub(super) struct Chart {
    title: String,
    note: String,
    alt: String,
    bars: Vec<Bar>,
}

#[derive(Serialize)]
struct Bar {
    label: String,
    value: String,
    /// −1 to 1 of the tallest.
    share: f64,
    now: bool,
}

#[derive(Serialize)]
pub(super) struct Table<T> {
    title: String,
    heads: Vec<String>,
    rows: Vec<T>,
}

impl<T> Table<T> {
    /// A table, or nothing when there are no rows.
    pub(super) fn of(title: String, heads: Vec<String>, rows: Vec<T>) -> Option<Self> {
        (!rows.is_empty()).then_some(Self { title, heads, rows })
    }
}

#[derive(Serialize)]
pub(super) struct TaskLine {
    pub(super) due: String,
    pub(super) title: String,
    pub(super) note: String,
    pub(super) late: bool,
}

#[derive(Serialize)]
pub(super) struct Person {
    name: String,
    title: String,
    roles: String,
    reach: Vec<String>,
    channel: String,
    consents: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Learned {
    pub(super) phase: String,
    pub(super) text: String,
    pub(super) source: String,
}

#[derive(Serialize)]
pub(super) struct EventLine {
    pub(super) date: String,
    pub(super) face: Option<i64>,
    pub(super) score: String,
    pub(super) what: String,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct Detail {
    label: String,
    value: String,
}

#[derive(Serialize)]
pub(super) struct Notes {
    title: String,
    text: String,
}

/// The name of a phase in the language of the document, with its number.
pub(super) fn phase_name(words: &Words, phase: &Phase) -> String {
    let (own, other) = match words.lang() {
        Lang::Finnish => (&phase.name_fi, &phase.name_en),
        Lang::English => (&phase.name_en, &phase.name_fi),
    };
    format!("{} {}", phase.position, if own.is_empty() { other } else { own })
}

/// `+1`, `−2`, `0`.
pub(super) fn score(formats: Formats, emotion: Emotion) -> String {
    let number = formats.number(emotion.score());
    if emotion.score() > 0 { format!("+{number}") } else { number }
}

/// Purchases by quarter, in thousands where they are large; nothing when there were none.
#[allow(clippy::cast_precision_loss, reason = "a bar's height needs no more than a float holds")]
pub(super) fn chart(pen: &Pen<'_>) -> Option<Chart> {
    let quarters = &pen.card.purchases.quarters;
    let tallest = quarters.iter().map(|quarter| quarter.amount.0.unsigned_abs()).max().filter(|tallest| *tallest > 0)?;
    let year = pen.today.year();
    let large = tallest >= 1_000_000;
    let value = |amount: Cents| match (amount.0, large) {
        (0, _) => String::new(),
        (_, true) => pen.formats.decimal(amount.euros() / 1000.0, 1),
        (_, false) => pen.formats.decimal(amount.euros(), 0),
    };
    let bars: Vec<Bar> = quarters
        .iter()
        .map(|quarter| Bar {
            label: format!("{}/{:02}", quarter.quarter, quarter.year % 100),
            value: value(quarter.amount),
            share: quarter.amount.0 as f64 / tallest as f64,
            now: quarter.year == year,
        })
        .collect();
    let values =
        bars.iter().map(|bar| format!("{}: {}", bar.label, if bar.value.is_empty() { "0" } else { &bar.value })).collect::<Vec<_>>();
    let unit = [("year", year.to_string().into())];
    let note = if large { pen.words.with("report-card-unit-thousands", &unit) } else { pen.words.with("report-card-unit-euros", &unit) };
    let alt = pen.words.with("report-card-chart-alt", &[("values", values.join(", ").into())]);
    Some(Chart { title: pen.words.text("report-card-quarters"), note, alt, bars })
}

/// A contact person with the consents that hold now.
pub(super) fn person(pen: &Pen<'_>, card: &ContactCard) -> Person {
    let (words, values) = (pen.words, &card.contact.values);
    let consents: Vec<String> = card
        .consents
        .iter()
        .map(|consent| {
            let args = [("purpose", words.inline(consent.values.purpose).into()), ("date", pen.formats.date(consent.values.on).into())];
            match consent.values.decision {
                Decision::Given => words.with("report-card-consent-given", &args),
                Decision::Withdrawn => words.with("report-card-consent-withdrawn", &args),
            }
        })
        .collect();
    let preferred = values.channel.map(|channel| words.with("report-card-preferred-channel", &[("channel", words.inline(channel).into())]));
    Person {
        name: breakable(&values.full_name()),
        title: breakable(&values.title),
        roles: values.roles.iter().map(|role| words.inline(role)).collect::<Vec<_>>().join(", "),
        reach: [&values.email, &values.phone].into_iter().filter(|part| !part.is_empty()).map(|part| breakable(part)).collect(),
        channel: preferred.unwrap_or_default(),
        consents: if consents.is_empty() { vec![words.text("report-card-no-consents")] } else { consents },
    }
}

/// Numbers, addresses, groups and the owner's own fields: whatever has a value.
pub(super) fn details(pen: &Pen<'_>) -> Option<Table<Detail>> {
    let (words, values) = (pen.words, &pen.card.customer.values);
    let languages = values.languages.iter().map(|language| words.inline(language)).collect::<Vec<_>>().join(", ");
    let names = |pairs: Vec<&str>| pairs.join(", ");
    let known = [
        (Field::BusinessId, values.business_id.clone()),
        (Field::VatNumber, values.vat_number.clone()),
        (Field::Web, values.web.clone()),
        (Field::Languages, languages),
        (Field::Source, values.source.clone()),
        (Field::Tags, names(pen.card.tags.iter().map(|(_, name)| name.as_str()).collect())),
        (Field::NeedGroups, names(pen.card.need_groups.iter().map(|(_, name)| name.as_str()).collect())),
    ];
    let known = known.into_iter().map(|(field, value)| (words.label(field), value));
    let addresses = values.addresses.iter().map(|address| (words.label(address.kind), address_line(address)));
    let custom = pen.card.custom.iter().map(|fact| (fact.name.clone(), pen.formats.custom(fact.kind, &fact.value)));
    let rows = known
        .chain(addresses)
        .chain(custom)
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| Detail { label: breakable(&label), value: breakable(&value) })
        .collect();
    Table::of(words.text("report-card-details"), vec![words.text("report-card-detail"), words.text("report-card-value")], rows)
}

/// The notes, in their own lines.
pub(super) fn notes(pen: &Pen<'_>) -> Option<Notes> {
    let text = pen.card.customer.values.notes.trim();
    (!text.is_empty()).then(|| Notes { title: pen.words.label(Field::Notes), text: breakable(text) })
}

fn address_line(address: &Address) -> String {
    let street = address.street.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    let town = [address.postcode.as_str(), address.town.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    [street, town, address.country.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
