//! What was done and what was removed: the last deeds with undo and redo, and the bin. The history of one record is in `card`.

mod bin;
mod deeds;
mod empty_bin;

use crate::domain::noun::Nouns;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, LoadCx, Page};
use crate::ui::kit::tabs::{self, Tab};
use bin::BinTab;
use deeds::DeedsTab;
use eframe::egui::{RichText, Ui};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The page.
#[derive(Default)]
pub struct HistoryPage {
    bin: BinTab,
    deeds: DeedsTab,
    tabs: Vec<Tab>,
    shown: usize,
}

impl Page for HistoryPage {
    fn reads(&self) -> Nouns {
        Nouns::ALL
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let zone = TimeZone::system();
        self.bin.load(db, cx, &zone)?;
        self.deeds.load(db, cx, &zone)?;
        let count = if self.bin.count() == 0 { String::new() } else { cx.formats.number(i64::try_from(self.bin.count()).unwrap_or(0)) };
        self.tabs =
            vec![Tab { word: cx.words.text("history-deeds"), count: String::new() }, Tab { word: cx.words.text("history-bin"), count }];
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add_space(16.0);
        ui.label(RichText::new(cx.words.text("app-page-history")).font(cx.theme.title()));
        if let Some(pressed) = tabs::tabs(ui, cx.theme, &self.tabs, self.shown) {
            self.shown = pressed;
        }
        ui.add_space(8.0);
        if self.shown == 0 {
            self.deeds.ui(ui, cx);
        } else {
            self.bin.ui(ui, cx);
        }
    }
}

/// A moment of the file as it's shown here.
fn moment(at_ms: i64, cx: &LoadCx<'_>, zone: &TimeZone) -> String {
    let at = Timestamp::from_millisecond(at_ms).map(|at| at.to_zoned(zone.clone()).datetime());
    at.map(|at| cx.formats.date_time(at)).unwrap_or_default()
}

/// A text with a capital first letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
