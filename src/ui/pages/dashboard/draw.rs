//! Drawing: the head with segment and period, the cards, below them the course of satisfaction, the base, and what to do.

use super::DashboardPage;
use super::actions::Leads;
use super::chooser::Chooser;
use super::{cards, charts};
use crate::domain::measure::MeasurePeriod;
use crate::ui::app::page::{Command, Cx, PageId, Width};
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::{Theme, banner, card, empty, icons, paint, segmented};
use crate::ui::pages::shared::{dotted, filter_choice};
use eframe::egui::{Align, Label, Layout, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// Space between cards.
pub(super) const GAP: f32 = 12.0;
/// Height of the cards below the six.
const BELOW: f32 = 304.0;

impl DashboardPage {
    pub(super) fn page_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.header_ui(ui, cx);
        ui.add_space(8.0);
        if self.data.is_empty {
            self.empty_ui(ui, cx);
            return;
        }
        if self.data.waits {
            banner::banner(ui, cx.theme, Tone::Neutral, &cx.words.text("dashboard-counting-text"), None);
            return;
        }
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            self.cards_ui(ui, cx);
            self.below_ui(ui, cx);
        });
    }

    fn header_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (words, theme) = (cx.words, cx.theme);
        ui.horizontal(|ui| {
            ui.label(RichText::new(words.text("app-page-dashboard")).font(theme.title()));
            let below = dotted([self.data.month.as_str(), &self.data.counted]);
            ui.label(RichText::new(below).font(theme.body()).color(theme.colors.text_muted));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                if Button::primary(&words.text("dashboard-print")).icon(icons::PRINTER).show(ui, theme).clicked() {
                    self.print(cx);
                }
                if !cx.read_only && icon_button(ui, theme, icons::SLIDERS_HORIZONTAL, &words.text("dashboard-choose")).clicked() {
                    cx.send(Command::Dialog(Box::new(Chooser::default())));
                }
                let periods: Vec<String> = MeasurePeriod::ALL.iter().map(|period| words.label(*period)).collect();
                let chosen = MeasurePeriod::ALL.iter().position(|period| *period == self.period).unwrap_or_default();
                // In a row that grows to the left, a group of its own keeps its order.
                let width: f32 = periods.iter().map(|word| paint::width(ui, word, theme.strong()) + 24.0).sum();
                let size = vec2(width, theme.sizes.control);
                let pressed = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                    segmented::segmented(ui, theme, &words.text("dashboard-period"), &periods, chosen)
                });
                if let Some(period) = pressed.inner.and_then(|at| MeasurePeriod::ALL.get(at)) {
                    self.period = *period;
                }
                filter_choice(ui, (&words.text("dashboard-segment"), 168.0), &mut self.segment, &self.segments);
            });
        });
    }

    fn empty_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        let (title, text) = (words.text("dashboard-empty"), words.text("dashboard-empty-text"));
        let act = if cx.read_only { String::new() } else { words.text("dashboard-empty-act") };
        if empty::empty(ui, cx.theme, &empty::Empty { icon: icons::GAUGE, title: &title, text: &text, act: &act }) {
            cx.send(Command::Show(PageId::Import));
        }
    }

    fn cards_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let columns: usize = if cx.width == Width::Narrow { 1 } else { 3 };
        let gaps = GAP * f32::from(u8::try_from(columns - 1).unwrap_or_default());
        let width = (ui.available_width() - gaps) / f32::from(u8::try_from(columns).unwrap_or(1));
        let mut opened = None;
        let mut has_focus = None;
        for (row, cards) in self.data.cards.chunks(columns).enumerate() {
            ui.horizontal(|ui| {
                for (column, card) in cards.iter().enumerate() {
                    let at = row * columns + column;
                    let response = cards::card_ui(ui, cx, card, width);
                    if self.wants_focus && at == self.focused {
                        response.request_focus();
                    }
                    if response.has_focus() {
                        has_focus = Some(at);
                    }
                    if response.clicked() {
                        opened = Some(card.measure);
                    }
                }
            });
        }
        self.wants_focus = false;
        if let Some(at) = has_focus {
            self.walk(ui, at, columns);
        }
        if let Some(measure) = opened {
            self.open(cx, measure);
        }
    }

    /// Arrows go from card to card.
    fn walk(&mut self, ui: &Ui, at: usize, columns: usize) {
        use eframe::egui::Key;
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let to = match () {
            () if pressed(Key::ArrowRight) => at + 1,
            () if pressed(Key::ArrowLeft) => at.saturating_sub(1),
            () if pressed(Key::ArrowDown) => at + columns,
            () if pressed(Key::ArrowUp) => at.saturating_sub(columns),
            () => return,
        };
        if to < self.data.cards.len() {
            (self.focused, self.wants_focus) = (to, true);
            ui.ctx().request_repaint();
        }
    }

    fn below_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let all = ui.available_width();
        if cx.width == Width::Narrow {
            part_ui(ui, cx.theme, all, |ui| charts::course_ui(ui, cx, &self.data));
            part_ui(ui, cx.theme, all, |ui| charts::base_ui(ui, cx, &self.data.base));
            part_ui(ui, cx.theme, all, |ui| self.actions_ui(ui, cx));
            return;
        }
        let base = (all * 0.29).clamp(240.0, 420.0);
        let actions = (all * 0.323).clamp(260.0, 460.0);
        ui.horizontal_top(|ui| {
            part_ui(ui, cx.theme, all - base - actions - 2.0 * GAP, |ui| charts::course_ui(ui, cx, &self.data));
            part_ui(ui, cx.theme, base, |ui| charts::base_ui(ui, cx, &self.data.base));
            part_ui(ui, cx.theme, actions, |ui| self.actions_ui(ui, cx));
        });
    }

    fn actions_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (words, theme) = (cx.words, cx.theme);
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(RichText::new(words.text("dashboard-actions")).font(theme.strong()));
        ui.add_space(8.0);
        if self.data.actions.is_empty() {
            ui.add(Label::new(RichText::new(words.text("dashboard-actions-none")).color(theme.colors.text_muted)).wrap());
        }
        for action in &self.data.actions {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 50.0), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}. {}", action.title, action.why)));
            ui.painter().hline(rect.x_range(), rect.top(), theme.line());
            if response.hovered() {
                ui.painter().rect_filled(rect, theme.corner(), theme.colors.sunken);
            }
            let muted = theme.colors.text_muted;
            paint::icon(ui.painter(), pos2(rect.left() + 9.0, rect.center().y), action.icon, theme.sizes.icon, muted);
            paint::icon(ui.painter(), pos2(rect.right() - 9.0, rect.center().y), icons::CHEVRON_RIGHT, 16.0, muted);
            let line = |top: f32, high: f32| {
                Rect::from_min_max(pos2(rect.left() + 30.0, rect.top() + top), pos2(rect.right() - 24.0, rect.top() + top + high))
            };
            let cut = paint::clipped(ui, line(5.0, 20.0), &action.title, (theme.body(), theme.colors.text), false);
            let cut = paint::clipped(ui, line(26.0, 18.0), &action.why, (theme.small(), muted), false) || cut;
            let response = if cut { response.on_hover_text(format!("{}\n{}", action.title, action.why)) } else { response };
            if response.clicked() {
                match action.leads {
                    Leads::To(page) => cx.send(Command::Show(page)),
                    Leads::Behind(measure) => self.open(cx, measure),
                    Leads::Does(act) => cx.send(Command::Act(act)),
                }
            }
        }
    }
}

fn part_ui(ui: &mut Ui, theme: &Theme, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, BELOW), Layout::top_down(Align::Min), |ui| {
        card::frame(theme).inner_margin(eframe::egui::Margin::symmetric(16, 12)).show(ui, |ui| {
            let inner = vec2(width - 34.0, BELOW - 26.0);
            ui.set_min_size(inner);
            ui.set_max_size(inner);
            content(ui);
        });
    });
}
