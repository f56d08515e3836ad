//! The annual calendar: the year that steers, month, week and agenda; entries are added, moved, left out and turned into tasks here.

mod agenda;
mod data;
mod day_card;
mod draw;
mod edit;
mod entry_card;
mod export;
mod keys;
mod lead_rows;
mod looks;
mod month;
mod move_entry;
mod occasions;
mod start;
mod values;
mod year;

use crate::domain::almanac::{Layer, Mark};
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Page};
use crate::ui::pages::engagement::EditEngagement;
use crate::ui::pages::shared::Printing;
use crate::ui::pages::task::EditTask;
use data::{CalendarData, Shown, View};
use eframe::egui::Ui;
use export::Export;
use std::path::PathBuf;

pub use edit::EditEntry;
pub use entry_card::EntryCard;
pub use move_entry::MoveEntry;
pub use start::StartingSet;

/// The words of the page.
#[derive(Default)]
struct PageWords {
    title: String,
    add: String,
    views: Vec<String>,
    view: String,
    today: String,
    before: String,
    after: String,
    export: String,
    exports: [String; 4],
    show: String,
    hint: String,
    hint_act: String,
    week: String,
    weekdays: Vec<String>,
    layers: Vec<(Layer, String)>,
    none: String,
}

impl PageWords {
    fn load(cx: &LoadCx<'_>) -> Self {
        let words = cx.words;
        let days = (0..7).map(|at| cx.formats.weekday_short(jiff::civil::Weekday::Monday.wrapping_add(at)).to_owned());
        Self {
            title: words.text("app-page-calendar"),
            add: words.text("calendar-add"),
            views: ["calendar-view-year", "calendar-view-month", "calendar-view-week", "calendar-view-agenda"]
                .map(|key| words.text(key))
                .into(),
            view: words.text("calendar-view"),
            today: words.text("calendar-today"),
            before: words.text("calendar-before"),
            after: words.text("calendar-after"),
            export: words.text("calendar-export"),
            exports: [
                words.text("calendar-export-ics"),
                words.text("calendar-export-csv"),
                words.text("calendar-export-a4"),
                words.text("calendar-export-a3"),
            ],
            show: words.text("calendar-show"),
            hint: words.text("calendar-start-hint"),
            hint_act: words.text("calendar-start"),
            week: words.text("calendar-week"),
            weekdays: days.collect(),
            layers: Layer::ALL.iter().map(|layer| (*layer, words.label(*layer))).collect(),
            none: words.text("calendar-none"),
        }
    }
}

/// The page.
pub struct CalendarPage {
    data: CalendarData,
    words: PageWords,
    export: Export,
    printing: Printing,
    /// The view that was chosen; a narrow window has room for the list only.
    chosen: View,
    /// The item that is dragged.
    dragged: Option<usize>,
    /// The agenda goes to the cursor.
    reveal: bool,
}

impl CalendarPage {
    /// The page before its first load.
    pub fn new() -> Self {
        let (words, export, printing) = (PageWords::default(), Export::default(), Printing::default());
        Self { data: CalendarData::new(), words, export, printing, chosen: View::Year, dragged: None, reveal: true }
    }
}

impl Default for CalendarPage {
    fn default() -> Self {
        Self::new()
    }
}

impl Page for CalendarPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::CalendarEntry, Noun::Engagement, Noun::Task, Noun::Customer, Noun::Setting])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.words = PageWords::load(cx);
        self.data.load(db, cx)
    }

    fn wants_load(&self) -> bool {
        self.data.wants_load()
    }

    fn spoil(&mut self) {
        self.data.spoil();
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.printing.start(cx);
        self.export.start(cx);
        keys::keys(self, ui, cx);
        draw::ui(self, ui, cx);
        if self.wants_load() {
            ui.ctx().request_repaint();
        }
    }

    fn picked(&mut self, path: PathBuf) {
        if !self.export.picked(&path) {
            self.printing.picked(&path);
        }
    }
}

/// A dialog as a command.
fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}

/// Opens what an item stands for; an occasion is only looked at.
fn open(shown: &Shown) -> Option<Command> {
    match shown.item.mark {
        Mark::Occasion(_) => None,
        Mark::Entry(id, _) => Some(dialog(EntryCard::new(id, shown.item.round))),
        Mark::Engagement(id) => Some(dialog(EditEngagement::change(id))),
        Mark::Task(id) => Some(dialog(EditTask::change(id))),
    }
}

/// The rule of an entry in words: `joka vuosi samalla viikolla`.
fn rule_words(words: &Words, recurrence: crate::domain::calendar_entry::Recurrence) -> String {
    use crate::domain::calendar_entry::Recurrence;
    match recurrence {
        Recurrence::Once => words.text("calendar-rule-once"),
        Recurrence::SameDate => words.text("calendar-rule-date"),
        Recurrence::SameWeek => words.text("calendar-rule-week"),
        Recurrence::Relative(occasion, 0) => words.with("calendar-rule-on", &[("occasion", words.label(occasion).into())]),
        Recurrence::Relative(occasion, days) => {
            let given = [("occasion", words.label(occasion).into()), ("days", days.abs().into())];
            if days < 0 { words.with("calendar-rule-before", &given) } else { words.with("calendar-rule-after", &given) }
        }
    }
}
