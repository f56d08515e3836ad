//! Two years side by side: what is new in each cell, what was left out, what has come further.

use super::data::{row_word, stand};
use crate::domain::experience::sheet::{Measured, PlanSheet};
use crate::domain::experience::{Cell, Experience, PlanAxis, compare};
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, experience, summaries};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx};
use crate::ui::kit::status_disc::Stand;
use crate::ui::kit::{Button, Theme, icons, paint, status_disc};
use crate::ui::pages::shared::phase_word;
use eframe::egui::{Label, RichText, ScrollArea, Sense, Ui, vec2};

/// The dialog.
pub(super) struct Compare {
    older: i64,
    newer: i64,
    rows: Vec<Row>,
    sums: String,
}

/// A row of the plan with its cells that differ.
struct Row {
    name: String,
    cells: Vec<(String, Vec<Difference>)>,
}

/// One difference.
struct Difference {
    look: Look,
    text: String,
    note: String,
}

/// How a difference is marked.
#[derive(Clone, Copy)]
enum Look {
    Added,
    Dropped,
    Moved(Stand),
}

impl Compare {
    /// Of two years.
    pub(super) fn new(older: i64, newer: i64) -> Self {
        Self { older, newer, rows: Vec::new(), sums: String::new() }
    }
}

fn sheet(db: Reader<'_>, year: i64, axis: PlanAxis) -> StoreResult<Option<PlanSheet>> {
    let plan = experience::plan_of_year(db, year)?;
    plan.map(|plan| summaries::plan_sheet(db, plan, axis, Measured::default())).transpose()
}

/// The differences of a cell in words.
fn differences(words: &Words, older: &[&Experience], newer: &[&Experience]) -> Vec<Difference> {
    let change = compare(older, newer);
    let added = change.added.into_iter().map(|text| Difference { look: Look::Added, text, note: words.text("experience-compare-new") });
    let moved = change.moved.into_iter().map(|(text, then, now)| Difference {
        look: Look::Moved(stand(now)),
        text,
        note: words.with("experience-compare-moved", &[("from", words.inline(then).into()), ("to", words.inline(now).into())]),
    });
    let dropped =
        change.dropped.into_iter().map(|text| Difference { look: Look::Dropped, text, note: words.text("experience-compare-out") });
    added.chain(moved).chain(dropped).collect()
}

impl Dialog for Compare {
    fn title(&self, words: &Words) -> String {
        words.with("experience-compare-title", &[("older", self.older.to_string().into()), ("newer", self.newer.to_string().into())])
    }

    fn width(&self) -> f32 {
        820.0
    }

    fn writes(&self) -> bool {
        false
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Experience])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.rows.clear();
        let (mut added, mut dropped, mut moved) = (0, 0, 0);
        for axis in PlanAxis::ALL {
            let (Some(older), Some(newer)) = (sheet(db, self.older, *axis)?, sheet(db, self.newer, *axis)?) else { continue };
            for row in &newer.rows {
                let cells = newer.phases.iter().map(|phase| {
                    let cell = Cell { row: row.0, phase: phase.id };
                    (phase_word(phase, cx.words.lang()), differences(cx.words, &older.cards(cell), &newer.cards(cell)))
                });
                let cells: Vec<_> = cells.filter(|(_, all)| !all.is_empty()).collect();
                for difference in cells.iter().flat_map(|(_, all)| all) {
                    match difference.look {
                        Look::Added => added += 1_usize,
                        Look::Dropped => dropped += 1_usize,
                        Look::Moved(_) => moved += 1_usize,
                    }
                }
                if !cells.is_empty() {
                    self.rows.push(Row { name: row_word(cx.words, row), cells });
                }
            }
        }
        let numbers = [("added", added.into()), ("moved", moved.into()), ("dropped", dropped.into())];
        self.sums = cx.words.with("experience-compare-sums", &numbers);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        let text = if self.rows.is_empty() { cx.words.text("experience-compare-same") } else { self.sums.clone() };
        ui.label(RichText::new(text).color(theme.colors.text_muted));
        let room = (ui.ctx().content_rect().height() - 260.0).max(160.0);
        ScrollArea::vertical().max_height(room).show(ui, |ui| {
            ui.set_width(ui.available_width() - 12.0);
            for row in &self.rows {
                ui.add_space(6.0);
                ui.label(RichText::new(&row.name).font(theme.strong()));
                for (phase, all) in &row.cells {
                    ui.label(RichText::new(phase).font(theme.small()).color(theme.colors.text_muted));
                    for difference in all {
                        difference_ui(ui, theme, difference);
                    }
                }
            }
        });
        ui.add_space(8.0);
        if Button::secondary(&cx.words.text("experience-close")).show(ui, theme).clicked() {
            cx.out.push(Command::CloseDialog);
        }
    }
}

fn difference_ui(ui: &mut Ui, theme: &Theme, difference: &Difference) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
        match difference.look {
            Look::Added => paint::icon(ui.painter(), rect.center(), icons::CIRCLE_PLUS, 16.0, theme.colors.ok),
            Look::Dropped => paint::icon(ui.painter(), rect.center(), icons::CIRCLE_MINUS, 16.0, theme.colors.text_muted),
            Look::Moved(stand) => status_disc::paint(ui.painter(), theme, rect.center(), 7.0, stand),
        }
        ui.add(Label::new(&difference.text).wrap());
        ui.label(RichText::new(&difference.note).font(theme.small()).color(theme.colors.text_muted));
    });
}
