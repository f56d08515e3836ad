//! All tasks, open or done, narrowed by words: the second tab of Today. Only the rows in sight are read.

use super::line::{Item, Line};
use super::{TodayPage, draw, row};
use crate::base::id::TaskId;
use crate::domain::summary::{TaskFilter, TaskState};
use crate::store::summaries::lists;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, LoadCx};
use crate::ui::kit::segmented;
use crate::ui::pages::shared::search_box;
use eframe::egui::{RichText, ScrollArea, Ui};
use std::ops::Range;

/// The most tasks that are listed.
const MOST: usize = 100_000;
/// Rows read around those in sight.
const AROUND: usize = 40;
const STATES: [TaskState; 3] = [TaskState::Open, TaskState::Late, TaskState::Done];

/// The list.
#[derive(Debug, Default)]
pub(super) struct AllTasks {
    filter: TaskFilter,
    asked: Option<TaskFilter>,
    ids: Vec<TaskId>,
    lines: Vec<Line>,
    loaded: Range<usize>,
    seen: Range<usize>,
    states: Vec<String>,
    name: String,
    hint: String,
    count: String,
    none: String,
    focus: bool,
    reveal: Option<usize>,
}

impl AllTasks {
    /// Puts the cursor into the filter.
    pub(super) fn focus_filter(&mut self) {
        self.focus = true;
    }

    /// The lines that are at hand.
    pub(super) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter()
    }

    /// Scrolls to the line at this place of those at hand.
    pub(super) fn reveal(&mut self, at: usize) {
        self.reveal = Some(self.loaded.start + at);
    }

    pub(super) fn wants_load(&self) -> bool {
        let covered = self.seen.start >= self.loaded.start && self.seen.end.min(self.ids.len()) <= self.loaded.end;
        self.asked.as_ref() != Some(&self.filter) || !covered
    }

    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        self.states = vec![words.text("today-all-open"), words.text("today-all-late"), words.text("today-all-tasks-done")];
        self.name = words.text("today-all-show");
        self.hint = words.text("today-all-filter");
        self.none = words.text("today-all-none");
        self.ids = lists::task_ids(db, &self.filter, cx.today, MOST)?;
        self.count = words.with("today-all-count", &[("count", self.ids.len().into())]);
        self.asked = Some(self.filter.clone());
        let end = (self.seen.end.max(1) + AROUND).min(self.ids.len());
        self.loaded = self.seen.start.saturating_sub(AROUND).min(end)..end;
        let rows = lists::tasks(db, self.ids.get(self.loaded.clone()).unwrap_or_default())?;
        self.lines = rows.iter().map(|task| Line::of_task(task, cx)).collect();
        Ok(())
    }
}

/// Draws the list; the row that was pressed.
pub(super) fn ui(page: &mut TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Item> {
    filter_ui(&mut page.all, ui, cx);
    if page.all.ids.is_empty() {
        ui.add_space(24.0);
        ui.label(RichText::new(&page.all.none).color(cx.theme.colors.text_muted));
        page.all.seen = 0..0;
        return None;
    }
    let mut pressed = None;
    let mut seen = 0..0;
    draw::list_frame(cx.theme).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("all-tasks");
        if let Some(at) = page.all.reveal.take() {
            let _ = at;
            area = area.animated(false);
        }
        area.show_rows(ui, row::HEIGHT, page.all.ids.len(), |ui, range| {
            seen = range.clone();
            for at in range {
                let line = at.checked_sub(page.all.loaded.start).and_then(|at| page.all.lines.get(at));
                row::divider(ui, cx.theme);
                match line {
                    Some(line) => {
                        if row::ui(ui, line, &page.look(line.item), cx) {
                            pressed = Some(line.item);
                        }
                    }
                    None => ui.add_space(row::HEIGHT),
                }
            }
        });
    });
    if page.all.seen != seen {
        page.all.seen = seen;
        ui.ctx().request_repaint();
    }
    pressed
}

fn filter_ui(all: &mut AllTasks, ui: &mut Ui, cx: &Cx<'_>) {
    ui.horizontal(|ui| {
        let at = STATES.iter().position(|state| *state == all.filter.state).unwrap_or(0);
        if let Some(state) = segmented::segmented(ui, cx.theme, &all.name, &all.states, at).and_then(|at| STATES.get(at)) {
            all.filter.state = *state;
        }
        search_box(ui, cx.theme, (draw::filter_id(), &all.hint), &mut all.filter.words, std::mem::take(&mut all.focus));
        ui.label(RichText::new(&all.count).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    });
    ui.add_space(4.0);
}
