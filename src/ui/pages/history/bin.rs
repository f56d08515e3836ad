//! The bin: what was removed, how long it stays, bringing it back, emptying it.

use super::empty_bin::EmptyBin;
use super::moment;
use crate::domain::noun::Noun;
use crate::ops::bin::BinDeed;
use crate::store::bin::{self, BinEntry, KEPT_MS};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, LoadCx};
use crate::ui::kit::empty::{self, Empty};
use crate::ui::kit::grid::{Cell, ColumnSpec, DataGrid, GridState, Row};
use crate::ui::kit::{Button, icons};
use crate::ui::pages::shared::kit;
use eframe::egui::{Align, Layout, RichText, Ui};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use std::collections::HashMap;
use uuid::Uuid;

/// Records that are listed; emptying takes all.
const MOST: usize = 2_000;

type Key = (Noun, Uuid);

/// The tab.
#[derive(Default)]
pub(super) struct BinTab {
    ids: Vec<Key>,
    rows: HashMap<Key, Row>,
    columns: Vec<ColumnSpec>,
    state: Option<GridState<Key>>,
    count: usize,
}

impl BinTab {
    /// How many records stand in the bin.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Reads the bin.
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>, zone: &TimeZone) -> StoreResult<()> {
        let words = cx.words;
        self.columns = vec![
            ColumnSpec::new("title", words.text("history-bin-title"), 320.0).unsorted(),
            ColumnSpec::new("noun", words.text("history-bin-kind"), 150.0).unsorted(),
            ColumnSpec::new("customer", words.text("field-customer"), 220.0).unsorted(),
            ColumnSpec::new("removed", words.text("history-bin-removed"), 150.0).unsorted(),
            ColumnSpec::new("left", words.text("history-bin-left"), 130.0).unsorted(),
        ];
        let entries = bin::list(db, MOST)?;
        self.count = if entries.len() < MOST { entries.len() } else { bin::count(db)? };
        self.ids = entries.iter().map(|entry| (entry.noun, entry.id)).collect();
        self.rows = entries.iter().map(|entry| ((entry.noun, entry.id), row(entry, cx, zone))).collect();
        let state = self.state.get_or_insert_with(|| GridState::new(&self.columns));
        state.keep_only(&self.ids);
        Ok(())
    }

    /// Draws the tab.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        if self.ids.is_empty() {
            let (title, text) = (words.text("history-bin-empty"), words.text("history-bin-empty-text"));
            empty::empty(ui, cx.theme, &Empty { icon: icons::TRASH_2, title: &title, text: &text, act: "" });
            return;
        }
        let Some(state) = &mut self.state else { return };
        let chosen = state.chosen(&self.ids);
        ui.horizontal(|ui| {
            let restore = match chosen.len() {
                0 => words.text("history-restore"),
                count => words.with("history-restore-count", &[("count", count.into())]),
            };
            let ready = !chosen.is_empty() && !cx.read_only;
            if Button::secondary(&restore).icon(icons::ARCHIVE_RESTORE).enabled(ready).show(ui, cx.theme).clicked() {
                state.untick();
                cx.deed(BinDeed::Restore(chosen));
            }
            ui.label(RichText::new(words.text("history-bin-text")).font(cx.theme.small()).color(cx.theme.colors.text_muted));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let empty = words.text("history-bin-clear");
                if Button::danger(&empty).icon(icons::TRASH_2).enabled(!cx.read_only).show(ui, cx.theme).clicked() {
                    cx.send(Command::Dialog(Box::new(EmptyBin::new(self.count))));
                }
            });
        });
        ui.add_space(4.0);
        let rows = &self.rows;
        let find = |id: Key| rows.get(&id);
        let name = words.text("history-bin");
        DataGrid::new(kit(cx), &name, &self.ids, &self.columns, &find).show(ui, state);
    }
}

fn row(entry: &BinEntry, cx: &LoadCx<'_>, zone: &TimeZone) -> Row {
    let noun = cx.words.label(entry.noun);
    let title = match (entry.title.trim(), entry.on) {
        ("", Some(on)) => format!("{noun} {}", cx.formats.date(on)),
        ("", None) => noun.clone(),
        (title, Some(on)) => format!("{} · {title}", cx.formats.date(on)),
        (title, None) => title.to_owned(),
    };
    let left = match days_left(entry.deleted_at_ms, cx, zone) {
        days @ 0..=3 => Cell::Warn(icons::CLOCK, cx.words.with("history-bin-days", &[("count", days.into())])),
        days => Cell::Text(cx.words.with("history-bin-days", &[("count", days.into())])),
    };
    let customer = entry.customer.clone().unwrap_or_default();
    Row {
        name: format!("{noun} {title}"),
        cells: vec![Cell::text(title), Cell::Muted(noun), Cell::text(customer), Cell::Text(moment(entry.deleted_at_ms, cx, zone)), left],
    }
}

/// Whole days until a record is erased.
fn days_left(deleted_at_ms: i64, cx: &LoadCx<'_>, zone: &TimeZone) -> i64 {
    let end = Timestamp::from_millisecond(deleted_at_ms).and_then(|at| at.checked_add(KEPT_MS.milliseconds()));
    let end = end.map(|at| at.to_zoned(zone.clone()).date()).unwrap_or(cx.today);
    i64::from((end - cx.today).get_days()).max(0)
}
