//! What a round came to, drawn: a sentence, the x–o drawing, ranked gaps, strong and weak points, areas, changes, notes.

use super::AssessmentPage;
use super::outcome::{Develop, RowView};
use crate::domain::development_target::DevelopmentTargetDraft;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::gap_chart::gap_chart;
use crate::ui::kit::{Button, card, icons, paint};
use crate::ui::pages::shared::kit;
use eframe::egui::{Align, Label, Layout, Rect, RichText, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The width from which the drawing and the lists stand side by side.
const TWO_COLUMNS: f32 = 940.0;

impl AssessmentPage {
    /// Draws the result.
    pub(super) fn result_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ScrollArea::vertical().auto_shrink(false).id_salt("assessment-result").show(ui, |ui| {
            ui.set_max_width((ui.available_width() - 12.0).min(1700.0));
            ui.spacing_mut().item_spacing.y = 12.0;
            let outcome = &self.data.outcome;
            ui.add(Label::new(RichText::new(&outcome.sentence).font(cx.theme.strong())).wrap());
            ui.label(RichText::new(&outcome.count).color(cx.theme.colors.text_muted));
            if ui.available_width() < TWO_COLUMNS {
                self.drawing_ui(ui, cx);
                self.lists_ui(ui, cx);
            } else {
                ui.columns_const(|[left, right]| {
                    left.spacing_mut().item_spacing.y = 12.0;
                    right.spacing_mut().item_spacing.y = 12.0;
                    self.drawing_ui(left, cx);
                    self.lists_ui(right, cx);
                });
            }
            ui.add_space(16.0);
        });
    }

    fn drawing_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let outcome = &self.data.outcome;
        let (whole, areas) = (cx.words.text("assessment-xo"), cx.words.text("assessment-areas"));
        section_ui(ui, cx, &whole, |ui, cx| gap_chart(ui, kit(cx), (&whole, &outcome.legend), &outcome.rows));
        section_ui(ui, cx, &areas, |ui, cx| gap_chart(ui, kit(cx), (&areas, &outcome.legend), &outcome.areas));
    }

    fn lists_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (outcome, words) = (&self.data.outcome, cx.words);
        let theme = cx.theme;
        let muted = |text: &str| RichText::new(text).font(theme.small()).color(theme.colors.text_muted);
        if !outcome.ranked.is_empty() {
            section_ui(ui, cx, &words.text("assessment-ranked"), |ui, cx| {
                ui.add(Label::new(muted(&words.text("assessment-ranked-help"))).wrap());
                rows_ui(ui, cx, &outcome.ranked, true);
            });
        }
        for (title, points) in [("assessment-strongest", &outcome.strongest), ("assessment-weakest", &outcome.weakest)] {
            if !points.is_empty() {
                section_ui(ui, cx, &words.text(title), |ui, cx| rows_ui(ui, cx, points, false));
            }
        }
        section_ui(ui, cx, &words.text("assessment-changes"), |ui, cx| {
            if outcome.changes.is_empty() {
                ui.add(Label::new(muted(&words.text("assessment-changes-none"))).wrap());
            } else {
                ui.label(muted(&outcome.changes_title));
                rows_ui(ui, cx, &outcome.changes, false);
            }
        });
        if !outcome.notes.is_empty() {
            section_ui(ui, cx, &words.text("assessment-notes"), |ui, cx| self.notes_ui(ui, cx));
        }
    }

    fn notes_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        for note in &self.data.outcome.notes {
            ui.label(RichText::new(&note.heading).font(cx.theme.strong()));
            for (who, text) in &note.lines {
                ui.label(RichText::new(who).font(cx.theme.small()).color(cx.theme.colors.text_muted));
                ui.add(Label::new(text).wrap());
            }
            ui.add_space(4.0);
        }
    }
}

fn section_ui(ui: &mut Ui, cx: &mut Cx<'_>, title: &str, content: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    card::card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(RichText::new(title).font(cx.theme.strong()));
        content(ui, cx);
    });
}

/// Questions with a number at the right end, and what can be done about them; numbered when their order is a rank.
fn rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, rows: &[RowView], ranked: bool) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let word = cx.words.text("assessment-develop");
    let acts = rows.iter().any(|row| !matches!(row.develop, Develop::Nothing));
    let act = if acts { paint::width(ui, &word, theme.body()) + 60.0 } else { 0.0 };
    for (place, row) in rows.iter().enumerate() {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &row.said));
        if place > 0 {
            ui.painter().hline(rect.x_range(), rect.top(), (1.0, c.divider));
        }
        let part = |from: f32, to: f32| Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom()));
        let mut left = rect.left();
        if ranked {
            paint::clipped(ui, part(left, left + 24.0), &(place + 1).to_string(), (theme.small(), c.text_muted), false);
            left += 26.0;
        }
        let end = rect.right() - act;
        paint::clipped(ui, part(left, end - 60.0), &row.title, (theme.body(), c.text), false);
        paint::clipped(ui, part(end - 52.0, end - 4.0), &row.value, (theme.strong(), c.text), true);
        if matches!(row.develop, Develop::Nothing) {
            continue;
        }
        let place = UiBuilder::new().max_rect(part(end + 4.0, rect.right())).layout(Layout::right_to_left(Align::Center));
        ui.scope_builder(place, |ui| develop_ui(ui, cx, &row.develop, &word));
    }
}

fn develop_ui(ui: &mut Ui, cx: &mut Cx<'_>, develop: &Develop, word: &str) {
    match develop {
        Develop::Nothing => {}
        Develop::Made => drop(Chip::new(&cx.words.text("assessment-develop-made")).tone(Tone::Ok).icon(icons::CHECK).show(ui, cx.theme)),
        Develop::Make(draft, name) => {
            let button = Button::ghost(word).icon(icons::TARGET).enabled(!cx.read_only).show(ui, cx.theme);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name.as_str()));
            if button.clicked() {
                cx.deed(DevelopmentTargetDeed::Add(DevelopmentTargetDraft::clone(draft)));
            }
        }
    }
}
