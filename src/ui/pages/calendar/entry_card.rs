//! A round of an entry, read: its days and rule, whose it is, what must be done before and what was made of that; and what can be done with it.

use super::data::span;
use super::{EditEntry, MoveEntry, dialog, looks, rule_words};
use crate::base::id::{CalendarEntryId, CustomerId};
use crate::domain::calendar_entry::{CalendarEntry, Recurrence};
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::calendar_entry::CalendarEntryDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, calendar_entry, customer, task};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::{Button, icons};
use crate::ui::pages::shared::dotted;
use eframe::egui::{Label, RichText, Ui};
use jiff::ToSpan as _;

/// The dialog.
pub struct EntryCard {
    id: CalendarEntryId,
    year: i16,
    shown: Option<Shown>,
    words: CardWords,
    removing: bool,
}

#[derive(Default)]
struct CardWords {
    edit: String,
    moved: String,
    skip: String,
    back: String,
    make: String,
    remove: String,
    leads: String,
    customer: String,
    gone: String,
}

/// The entry in words.
struct Shown {
    title: String,
    icon: char,
    kind: String,
    days: String,
    rule: String,
    /// What is different that year.
    exception: String,
    notes: String,
    customer: Option<(CustomerId, String)>,
    leads: Vec<(String, bool)>,
    has_round: bool,
    has_exception: bool,
    yearly: bool,
    /// Lead tasks that are not made yet.
    open: usize,
}

impl EntryCard {
    /// A year's round of an entry.
    pub fn new(id: CalendarEntryId, year: i16) -> Self {
        Self { id, year, shown: None, words: CardWords::default(), removing: false }
    }

    fn show(&self, db: Reader<'_>, entry: &CalendarEntry, cx: &LoadCx<'_>) -> StoreResult<Shown> {
        let (values, words, formats) = (&entry.values, cx.words, cx.formats);
        let round = entry.occurrence(self.year);
        let exception = entry.exceptions.iter().find(|(year, _)| *year == self.year);
        let year = [("year", self.year.to_string().into())];
        let made = calendar_entry::made(db)?;
        let (mut leads, mut open) = (Vec::new(), 0);
        for lead in &values.leads {
            let key = lead.id.map(|id| (id, self.year));
            let task = key.and_then(|key| made.get(&key)).map(|id| task::get(db, *id)).transpose()?.flatten();
            let due = round.map(|round| formats.date(round.first.saturating_sub(lead.days_before.days()))).unwrap_or_default();
            let is_made = key.is_some_and(|key| made.contains_key(&key));
            let state = match task {
                Some(task) if task.done_on.is_some() => words.text("calendar-lead-done"),
                _ if is_made => words.text("calendar-lead-made"),
                _ => String::new(),
            };
            open += usize::from(!is_made);
            leads.push((dotted([lead.title.as_str(), &due, &state]), is_made));
        }
        let customer = match values.customer {
            Some(id) => customer::name(db, id)?.map(|name| (id, name)),
            None => None,
        };
        Ok(Shown {
            title: values.title.clone(),
            icon: looks::kind_icon(values.kind),
            kind: words.label(values.kind),
            days: round
                .map(|round| dotted([span(round.first, round.last, formats).as_str(), &formats.week(round.first)]))
                .unwrap_or_default(),
            rule: rule_words(words, values.recurrence),
            exception: match exception {
                Some((_, Some(_))) => words.with("calendar-moved", &year),
                Some((_, None)) => words.with("calendar-skipped", &year),
                None => String::new(),
            },
            notes: values.notes.clone(),
            customer,
            leads,
            has_round: round.is_some(),
            has_exception: exception.is_some(),
            yearly: values.recurrence != Recurrence::Once,
            open,
        })
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(shown) = &self.shown else { return };
        let (theme, id, year) = (cx.theme, self.id, self.year);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            if shown.has_round && shown.open > 0 && Button::primary(&self.words.make).icon(icons::LIST_PLUS).show(ui, theme).clicked() {
                cx.deed(CalendarEntryDeed::MakeTasks { id, year });
            }
            if Button::secondary(&self.words.edit).icon(icons::PENCIL).show(ui, theme).clicked() {
                cx.out.push(dialog(EditEntry::change(id)));
            }
            if shown.has_round && Button::secondary(&self.words.moved).icon(icons::CALENDAR_CLOCK).show(ui, theme).clicked() {
                cx.out.push(dialog(MoveEntry::new(id, year)));
            }
            if shown.yearly && shown.has_round && Button::secondary(&self.words.skip).icon(icons::CIRCLE_MINUS).show(ui, theme).clicked() {
                cx.deed(CalendarEntryDeed::SetYear { id, year, day: Some(None) });
            }
            if shown.has_exception && Button::secondary(&self.words.back).icon(icons::ROTATE_CCW).show(ui, theme).clicked() {
                cx.deed(CalendarEntryDeed::SetYear { id, year, day: None });
            }
            if Button::danger(&self.words.remove).icon(icons::TRASH_2).show(ui, theme).clicked() {
                self.removing = true;
                cx.deed(CalendarEntryDeed::Remove(id));
            }
        });
    }
}

impl Dialog for EntryCard {
    fn title(&self, words: &Words) -> String {
        self.shown.as_ref().map_or_else(|| words.text("calendar-entry"), |shown| shown.title.clone())
    }

    fn writes(&self) -> bool {
        false
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::CalendarEntry, Noun::Task, Noun::Customer])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        let year = [("year", self.year.to_string().into())];
        self.shown = calendar_entry::get(db, self.id)?.map(|entry| self.show(db, &entry, cx)).transpose()?;
        let open = self.shown.as_ref().map_or(0, |shown| shown.open);
        self.words = CardWords {
            edit: words.text("calendar-edit"),
            moved: words.text("calendar-move-open"),
            skip: words.with("calendar-skip", &year),
            back: words.text("calendar-back"),
            make: words.with("calendar-make", &[("count", open.into())]),
            remove: words.text("calendar-remove"),
            leads: words.text("calendar-leads"),
            customer: words.text("calendar-customer"),
            gone: words.text("calendar-gone"),
        };
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        let muted = |text: &str| RichText::new(text).font(theme.small()).color(theme.colors.text_muted);
        let Some(shown) = &self.shown else {
            ui.label(muted(&self.words.gone));
            return;
        };
        ui.horizontal_wrapped(|ui| {
            Chip::new(&shown.kind).icon(shown.icon).show(ui, theme);
            ui.label(muted(&shown.rule));
        });
        if !shown.days.is_empty() {
            ui.label(RichText::new(&shown.days).font(theme.strong()));
        }
        if !shown.exception.is_empty() {
            ui.label(RichText::new(&shown.exception).color(theme.colors.warn));
        }
        if let Some((id, name)) = &shown.customer {
            ui.horizontal(|ui| {
                ui.label(muted(&self.words.customer));
                if Button::ghost(name).show(ui, theme).clicked() {
                    cx.out.push(Command::CloseDialog);
                    cx.out.push(Command::OpenCustomer(*id));
                }
            });
        }
        if !shown.notes.is_empty() {
            ui.add(Label::new(&shown.notes).wrap());
        }
        if !shown.leads.is_empty() {
            ui.add_space(4.0);
            ui.label(RichText::new(&self.words.leads).font(theme.strong()));
        }
        for (lead, is_made) in &shown.leads {
            ui.horizontal_top(|ui| {
                let (icon, ink) = if *is_made { (icons::CHECK, theme.colors.ok) } else { (icons::CIRCLE_DASHED, theme.colors.text_muted) };
                ui.label(RichText::new(icon).font(theme.icon_small()).color(ink));
                ui.add(Label::new(lead).wrap());
            });
        }
        if !cx.read_only {
            self.buttons_ui(ui, cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if std::mem::take(&mut self.removing) && outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
