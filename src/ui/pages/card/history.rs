//! The history of one record in words: when, who, which deed, and which field from what to what. Read from the change log.

use crate::base::id::CustomerId;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::base::{Date, DateTime};
use crate::domain::customer::{AddressKind, CustomerKind, Language};
use crate::domain::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Direction, Emotion};
use crate::domain::noun::Nouns;
use crate::domain::stage::{Depth, Stage};
use crate::domain::task::TaskKind;
use crate::i18n::{Formats, Words};
use crate::store::history::{FieldChange, HistoryEntry, of_customer, of_record};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx};
use crate::ui::kit::Button;
use eframe::egui::{Label, RichText, ScrollArea, Ui};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// Whose history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Customer(CustomerId),
    Record(Uuid),
}

/// One deed in words.
struct Entry {
    /// When and who.
    head: String,
    /// What.
    deed: String,
    /// `field: from → to`, one a line.
    changes: Vec<String>,
}

/// The dialog.
pub struct RecordHistory {
    subject: Subject,
    name: String,
    entries: Vec<Entry>,
}

impl RecordHistory {
    /// The history of a customer of that name.
    pub fn of_customer(customer: CustomerId, name: &str) -> Self {
        Self { subject: Subject::Customer(customer), name: name.to_owned(), entries: Vec::new() }
    }

    /// The history of any other record, by what it's called.
    pub fn of_record(record: Uuid, name: &str) -> Self {
        Self { subject: Subject::Record(record), name: name.to_owned(), entries: Vec::new() }
    }
}

fn entry(entry: &HistoryEntry, cx: &LoadCx<'_>, zone: &TimeZone) -> Entry {
    let when = local(entry.at_ms, zone).map(|at| cx.formats.date_time(at)).unwrap_or_default();
    let head = if entry.person.is_empty() { when } else { format!("{when} · {}", entry.person) };
    let deed = entry.op.map_or_else(|| cx.words.text("history-unknown-deed"), |op| super::data::capital(&cx.words.label(op)));
    Entry { head, deed, changes: entry.changes.iter().map(|change| change_line(change, cx)).collect() }
}

fn local(at_ms: i64, zone: &TimeZone) -> Option<DateTime> {
    Timestamp::from_millisecond(at_ms).ok().map(|at| at.to_zoned(zone.clone()).datetime())
}

fn change_line(change: &FieldChange, cx: &LoadCx<'_>) -> String {
    let field = cx.words.label(change.field);
    let before = readable(change.field, &change.before, cx.words, *cx.formats);
    let after = readable(change.field, &change.after, cx.words, *cx.formats);
    let args = [("field", field.into()), ("before", before.clone().into()), ("after", after.clone().into())];
    match (before.is_empty(), after.is_empty()) {
        (true, _) => cx.words.with("history-set", &args[..]),
        (_, true) => cx.words.with("history-cleared", &args[..]),
        _ => cx.words.with("history-changed", &args[..]),
    }
}

/// A stored value as people read it: codes by their words, dates and money as the language writes them.
fn readable(field: Field, stored: &str, words: &Words, formats: Formats) -> String {
    coded(field, stored, words).or_else(|| measured(field, stored, formats)).unwrap_or_else(|| stored.to_owned())
}

fn coded(field: Field, code: &str, words: &Words) -> Option<String> {
    match field {
        Field::Stage => Stage::from_code(code).map(|value| words.label(value)),
        Field::Depth => Depth::from_code(code).map(|value| format!("{code} {}", words.label(value))),
        Field::Kind => (CustomerKind::from_code(code).map(|value| words.label(value)))
            .or_else(|| FeedbackKind::from_code(code).map(|value| words.label(value)))
            .or_else(|| TaskKind::from_code(code).map(|value| words.label(value)))
            .or_else(|| AddressKind::from_code(code).map(|value| words.label(value))),
        Field::Language | Field::Languages => Language::from_code(code).map(|value| words.label(value)),
        Field::Channel => Channel::from_code(code).map(|value| words.label(value)),
        Field::Direction => Direction::from_code(code).map(|value| words.label(value)),
        Field::Emotion => Emotion::from_code(code).map(|value| words.label(value)),
        Field::Status => FeedbackStatus::from_code(code).map(|value| words.label(value)),
        Field::Object => BondObject::from_code(code).map(|value| words.label(value)),
        _ => None,
    }
}

fn measured(field: Field, stored: &str, formats: Formats) -> Option<String> {
    match field {
        Field::Date | Field::Due | Field::Deadline | Field::DoneAt => stored.parse::<Date>().ok().map(|date| formats.date(date)),
        Field::Time => stored.parse::<DateTime>().ok().map(|at| formats.date_time(at)),
        Field::Amount | Field::Margin | Field::HourlyRate | Field::ChangePerCustomer => {
            stored.parse().ok().map(|cents| formats.money(Cents(cents)))
        }
        Field::Discount | Field::CostFactor | Field::SavingFactor | Field::BenefitFactor | Field::ActingShare | Field::MarginShare => {
            stored.parse().ok().map(|millionths| formats.percent(Micro(millionths).value(), 1))
        }
        Field::Hours | Field::CustomerCount => stored.parse().ok().map(|millionths| formats.decimal(Micro(millionths).value(), 2)),
        Field::CustomValue => stored.parse::<Date>().ok().map(|date| formats.date(date)),
        _ => None,
    }
}

impl Dialog for RecordHistory {
    fn writes(&self) -> bool {
        false
    }

    fn title(&self, words: &Words) -> String {
        words.with("history-title", &[("name", self.name.as_str().into())])
    }

    fn width(&self) -> f32 {
        640.0
    }

    fn reads(&self) -> Nouns {
        Nouns::ALL
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let entries = match self.subject {
            Subject::Customer(customer) => of_customer(db, &customer)?,
            Subject::Record(record) => of_record(db, record.as_bytes())?,
        };
        let zone = TimeZone::system();
        self.entries = entries.iter().map(|one| entry(one, cx, &zone)).collect();
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        if self.entries.is_empty() {
            ui.label(RichText::new(cx.words.text("history-empty")).color(theme.colors.text_muted));
        }
        ScrollArea::vertical().max_height(480.0).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for entry in &self.entries {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(RichText::new(&entry.head).font(theme.small()).color(theme.colors.text_muted));
                ui.label(RichText::new(&entry.deed).font(theme.strong()).color(theme.colors.text));
                for change in &entry.changes {
                    ui.add(Label::new(RichText::new(change).color(theme.colors.text)).wrap());
                }
                ui.add_space(6.0);
                ui.separator();
                ui.add_space(6.0);
            }
        });
        ui.add_space(8.0);
        if Button::secondary(&cx.words.text("history-close")).show(ui, theme).clicked() {
            cx.out.push(Command::CloseDialog);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn told(field: Field, stored: &str) -> String {
        readable(field, stored, &Words::new(Lang::Finnish), Formats::new(Lang::Finnish))
    }

    #[test]
    fn codes_dates_and_money_are_told_in_words() {
        assert_eq!(told(Field::Stage, "passive"), "Passiivinen");
        assert_eq!(told(Field::Depth, "4"), "4 Kumppanuus");
        assert_eq!(told(Field::Due, "2026-11-26"), "26.11.2026");
        assert_eq!(told(Field::Amount, "123450"), "1\u{a0}234,50\u{a0}€");
        assert_eq!(told(Field::Discount, "80000"), "8,0\u{a0}%");
        assert_eq!(told(Field::HourlyRate, "4500"), "45,00\u{a0}€");
        assert_eq!(told(Field::Name, "Kotipuoti"), "Kotipuoti");
    }
}
