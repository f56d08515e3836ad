//! The last deeds, newest first, and the way back and forth through them.

use super::{capital, moment};
use crate::store::history::{Step, StepState, last_done, steps};
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::{Act, tip};
use crate::ui::app::page::{Command, Cx, LoadCx};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::empty::{self, Empty};
use crate::ui::kit::{Button, icons, paint};
use eframe::egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::tz::TimeZone;

/// Deeds that are shown; undo reaches as far.
const SHOWN: usize = 200;

/// A deed in words.
struct Line {
    when: String,
    what: String,
    who: String,
    undone: bool,
}

/// The tab.
#[derive(Default)]
pub(super) struct DeedsTab {
    lines: Vec<Line>,
    /// Words of the buttons; empty when there is nothing to turn.
    undo: String,
    redo: String,
}

impl DeedsTab {
    /// Reads the last deeds.
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>, zone: &TimeZone) -> StoreResult<()> {
        let steps = steps(db, SHOWN)?;
        let last = last_done(db)?;
        let of = |step: Option<&Step>| step.and_then(|step| step.op);
        self.undo = of(steps.iter().find(|step| Some(step.id) == last)).map(|op| cx.words.undo(op)).unwrap_or_default();
        self.redo = of(steps.iter().rfind(|step| step.state == StepState::Undone)).map(|op| cx.words.redo(op)).unwrap_or_default();
        let line = |step: &Step| {
            let what = step.op.map_or_else(|| cx.words.text("history-unknown-deed"), |op| capital(&cx.words.label(op)));
            let what = if step.rows > 1 {
                cx.words.with("history-deed-records", &[("deed", what.into()), ("count", step.rows.into())])
            } else {
                what
            };
            Line { when: moment(step.at_ms, cx, zone), what, who: step.person.clone(), undone: step.state == StepState::Undone }
        };
        self.lines = steps.iter().map(line).collect();
        Ok(())
    }

    /// Draws the tab.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.lines.is_empty() {
            let (title, text) = (cx.words.text("history-deeds-empty"), cx.words.text("history-deeds-empty-text"));
            empty::empty(ui, cx.theme, &Empty { icon: icons::HISTORY, title: &title, text: &text, act: "" });
            return;
        }
        let (undo, redo) = (cx.words.text("command-undo"), cx.words.text("command-redo"));
        ui.horizontal(|ui| {
            let turns = [(Act::Undo, icons::UNDO_2, &self.undo, &undo), (Act::Redo, icons::REDO_2, &self.redo, &redo)];
            for (act, icon, words, plain) in turns {
                let there = !words.is_empty();
                let button = Button::secondary(if there { words } else { plain }).icon(icon).enabled(there && !cx.read_only);
                if button.show(ui, cx.theme).on_hover_text(tip(cx.words, act)).clicked() {
                    cx.out.push(Command::Act(act));
                }
            }
        });
        ui.add_space(8.0);
        let row = cx.theme.sizes.row;
        let undone = cx.words.text("history-undone");
        ScrollArea::vertical().auto_shrink(false).show_rows(ui, row, self.lines.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in self.lines.get(range).unwrap_or_default() {
                line_ui(ui, cx, line, &undone);
            }
        });
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, undone: &str) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let size = vec2(ui.available_width().min(860.0), theme.sizes.row);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, format!("{} {} {}", line.when, line.what, line.who)));
    ui.painter().hline(rect.x_range(), rect.bottom(), (1.0, c.divider));
    let y = rect.center().y;
    let ink = if line.undone { c.text_muted } else { c.text };
    paint::text(ui.painter(), pos2(rect.left(), y), Align2::LEFT_CENTER, &line.when, (theme.small(), c.text_muted));
    let what = Rect::from_min_max(pos2(rect.left() + 150.0, rect.top()), pos2(rect.right() - 220.0, rect.bottom()));
    paint::clipped(ui, what, &line.what, (theme.body(), ink), false);
    paint::text(ui.painter(), pos2(rect.right() - 210.0, y), Align2::LEFT_CENTER, &line.who, (theme.small(), c.text_muted));
    if line.undone {
        let place = Rect::from_min_size(pos2(rect.right() - 90.0, y - 12.0), vec2(90.0, 24.0));
        ui.scope_builder(eframe::egui::UiBuilder::new().max_rect(place), |ui| Chip::new(undone).icon(icons::UNDO_2).show(ui, theme));
    }
}
