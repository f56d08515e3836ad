//! The page drawn: header, the order of its cards, scenarios. The other cards are in `cards` and `tabs`.

use super::BusinessCasePage;
use super::cards::{CHART, card_of, chart_ui, justified_ui, past_ui, result_ui};
use super::shown::Shown;
use crate::domain::business_case::{Period, Scenario};
use crate::ui::app::page::Cx;
use crate::ui::kit::{Button, icons, menu, paint, radio_list, segmented};
use eframe::egui::{Align, Layout, Margin, Popup, Rect, RichText, ScrollArea, Ui, UiBuilder, vec2};

/// Space between cards.
const GAP: f32 = 12.0;
/// Least height of the tables.
const TABLE: f32 = 244.0;
/// Tall windows give the chart this part of their height, up to so many points.
const CHART_PART: (f32, f32) = (0.32, 340.0);
/// Narrower pages have one column.
const ONE_COLUMN: f32 = 820.0;

/// What a row of the case's menu does.
type MenuAct = fn(&mut BusinessCasePage, &mut Cx<'_>);

/// What was asked for above the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The first line without a rationale.
    Missing,
    /// The scenarios' factors.
    Factors,
}

impl BusinessCasePage {
    /// Title, the case, the period; comparing and the report.
    pub(super) fn header_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        let wide = ui.available_width() > 980.0;
        let title = |ui: &mut Ui, page: &mut Self, cx: &mut Cx<'_>| {
            ui.label(RichText::new(words.text("business-case-title")).font(cx.theme.title()));
            page.chooser_ui(ui, cx);
        };
        if !wide {
            ui.add_space(14.0);
            ui.horizontal_wrapped(|ui| title(ui, self, cx));
            ui.horizontal_wrapped(|ui| {
                self.period_ui(ui, cx);
                self.acts_ui(ui, cx, false);
            });
            ui.add_space(8.0);
            return;
        }
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 52.0), Layout::left_to_right(Align::Center), |ui| {
            title(ui, self, cx);
            let acts = self.acts_width(ui, cx);
            ui.add_space((ui.available_width() - acts).max(0.0));
            self.period_ui(ui, cx);
            self.acts_ui(ui, cx, true);
        });
    }

    /// How wide period and acts are together, so that they end at the right edge and Tab meets them in their order.
    fn acts_width(&self, ui: &Ui, cx: &Cx<'_>) -> f32 {
        let (words, theme) = (cx.words, cx.theme);
        let wide = |key: String| paint::width(ui, &key, theme.strong()) + 24.0;
        let period = wide(words.text("business-case-past")) + wide(words.text("business-case-next")) + 8.0;
        if self.data.work.is_none() {
            return period - 8.0;
        }
        let compare = paint::width(ui, &self.compare_word(cx), theme.body()) + 24.0 + 8.0;
        period + compare + wide(words.text("business-case-report")) + 24.0
    }

    fn compare_word(&self, cx: &Cx<'_>) -> String {
        if self.compares { cx.words.text("business-case-compare-stop") } else { cx.words.text("business-case-compare") }
    }

    fn period_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let names = [cx.words.text("business-case-past"), cx.words.text("business-case-next")];
        let chosen = usize::from(self.period == Period::Next);
        if let Some(pressed) = segmented::segmented(ui, cx.theme, &cx.words.text("business-case-period"), &names, chosen) {
            self.turn_to(if pressed == 0 { Period::Past } else { Period::Next });
        }
    }

    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, _wide: bool) {
        if self.data.work.is_none() {
            return;
        }
        let word = self.compare_word(cx);
        let compare = Button::secondary(&word).show(ui, cx.theme);
        ui.ctx().accesskit_node_builder(compare.id, |node| node.set_toggled(self.compares.into()));
        if compare.clicked() {
            self.turn_comparing();
        }
        if Button::primary(&cx.words.text("business-case-report")).icon(icons::PRINTER).show(ui, cx.theme).clicked() {
            self.print(cx);
        }
    }

    /// The case that is shown, with a menu of the others and of what can be done to cases.
    fn chooser_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(work) = &self.data.work else { return };
        let name = work.values.name.clone();
        let button = Button::ghost(&name).trailing(icons::CHEVRON_DOWN).show(ui, cx.theme);
        let spoken = format!("{}: {name}", cx.words.text("business-case-case"));
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(spoken));
        Popup::menu(&button).show(|ui| {
            ui.set_min_width(280.0);
            ui.set_max_width(360.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            self.menu_ui(ui, cx);
        });
    }

    fn menu_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let shown = self.data.work.as_ref().map(|work| work.id);
        let heads: Vec<_> =
            self.data.heads.iter().filter(|head| head.period == self.period).map(|head| (head.id, head.name.clone())).collect();
        ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
            for (id, name) in heads {
                if menu::row(ui, cx.theme, (icons::CALCULATOR, &name), Some(id) == shown).clicked() {
                    self.activate(cx, id);
                    ui.close();
                }
            }
        });
        if cx.read_only {
            return;
        }
        ui.separator();
        let words = cx.words;
        let acts: [(char, String, MenuAct); 5] = [
            (icons::PLUS, words.text("business-case-new"), Self::new_case),
            (icons::PENCIL, words.text("business-case-edit"), Self::edit_case),
            (icons::COPY, words.text("business-case-duplicate"), Self::duplicate),
            (icons::FILE_SPREADSHEET, words.text("business-case-export"), Self::export),
            (icons::TRASH_2, words.text("business-case-remove"), Self::remove_case),
        ];
        for (icon, word, act) in acts {
            if menu::row(ui, cx.theme, (icon, &word), false).clicked() {
                act(self, cx);
                ui.close();
            }
        }
    }

    /// Everything below the header.
    pub(super) fn case_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(shown) = self.data.shown.take() else { return };
        let room = ui.available_height() - 4.0;
        let mut asked = None;
        ScrollArea::vertical().id_salt("business-case").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            let one_column = ui.available_width() < ONE_COLUMN;
            let top = ui.cursor().top();
            let chart = (room * CHART_PART.0).clamp(CHART, CHART_PART.1);
            columns(ui, one_column, (None, 304.0), |ui, left| {
                if left { result_ui(ui, cx.theme, &shown) } else { asked = justified_ui(ui, cx, &shown).or(asked) }
            });
            columns(ui, one_column, (Some(384.0), 0.0), |ui, left| {
                if left {
                    asked = self.scenarios_ui(ui, cx, (&shown, chart)).or(asked);
                } else {
                    chart_ui(ui, cx, (&shown, chart));
                }
            });
            let used = ui.cursor().top() - top;
            let least = self.least_height(&shown, cx.theme.sizes.row).max(TABLE);
            self.tabs_ui(ui, cx, &shown, (room - used).max(least));
        });
        self.data.shown.get_or_insert(shown);
        match asked {
            Some(Asked::Missing) => self.show_missing(),
            Some(Asked::Factors) => self.edit_case(cx),
            None => {}
        }
    }

    fn scenarios_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, (shown, height): (&Shown, f32)) -> Option<Asked> {
        let (words, theme) = (cx.words, cx.theme);
        let mut asked = None;
        if self.period == Period::Past {
            past_ui(ui, cx, (shown, height));
            return None;
        }
        card_of(ui, theme, (Margin::same(10), height), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = words.text("business-case-scenario");
            let heads = [name.clone(), words.text("business-case-net"), words.text("business-case-roi-short")];
            let chosen = Scenario::ALL.iter().position(|scenario| *scenario == self.scenario).unwrap_or(1);
            if let Some(pressed) = radio_list::radio_list(ui, theme, (&name, &heads), &shown.scenarios, chosen) {
                self.scenario = Scenario::ALL.get(pressed).copied().unwrap_or(Scenario::Expected);
                self.reckon(cx.words);
            }
            ui.add_space(4.0);
            let left = ui.cursor().min + vec2(10.0, 0.0);
            let room = Rect::from_min_max(left, ui.max_rect().max);
            ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
                for line in &shown.factors {
                    ui.label(RichText::new(line).font(theme.small()).color(theme.colors.text_muted));
                }
            });
            if !cx.read_only {
                let corner = Rect::from_min_size(room.right_bottom() - vec2(40.0, 34.0), vec2(32.0, 32.0));
                ui.scope_builder(UiBuilder::new().max_rect(corner), |ui| {
                    if crate::ui::kit::icon_button(ui, theme, icons::SLIDERS_HORIZONTAL, &words.text("business-case-factors-edit"))
                        .clicked()
                    {
                        asked = Some(Asked::Factors);
                    }
                });
            }
        });
        asked
    }
}

/// Two cards beside each other, or below each other where the place is narrow: one of them has its width, the other the rest.
fn columns(ui: &mut Ui, one_column: bool, (first, second): (Option<f32>, f32), mut draw: impl FnMut(&mut Ui, bool)) {
    if one_column {
        draw(ui, true);
        draw(ui, false);
        return;
    }
    let all = ui.available_width() - GAP;
    let left = first.unwrap_or(all - second);
    ui.horizontal_top(|ui| {
        for (is_left, width) in [(true, left), (false, all - left)] {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| draw(ui, is_left));
        }
    });
}
