//! The dialog that chooses the cards: at most six of all measures, in an order that is dragged or set by keys.

use crate::domain::measure::{CARDS, DEFAULT_CARDS, Measure};
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::measure::{self as deeds, MeasureDeed};
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::tick;
use crate::ui::kit::{Button, icon_button, icons, paint};
use crate::ui::pages::shared::fields_scroll;
use eframe::egui::{CursorIcon, Key, Label, Modifiers, RichText, Sense, Ui, vec2};

/// The dialog.
#[derive(Default)]
pub(super) struct Chooser {
    /// The chosen first, in their order; then the rest.
    rows: Vec<(Measure, String)>,
    chosen: usize,
    dragged: Option<usize>,
}

/// Height of a row.
const ROW: f32 = 34.0;

impl Chooser {
    fn arrange(&mut self, words: &Words, chosen: &[Measure]) {
        let rest = Measure::ALL.iter().filter(|measure| !chosen.contains(measure));
        self.rows = chosen.iter().chain(rest).map(|measure| (*measure, words.label(*measure))).collect();
        self.chosen = chosen.len();
    }

    /// Takes a measure in at the foot of the chosen, or out of them.
    fn turn(&mut self, at: usize) {
        if at >= self.rows.len() || (at >= self.chosen && self.chosen >= CARDS) {
            return;
        }
        let was_on = at < self.chosen;
        let row = self.rows.remove(at);
        if was_on {
            self.chosen -= 1;
            self.rows.insert(self.chosen, row);
        } else {
            self.rows.insert(self.chosen, row);
            self.chosen += 1;
        }
    }

    fn shift(&mut self, at: usize, to: usize) {
        if at < self.chosen && to < self.chosen && at != to {
            let row = self.rows.remove(at);
            self.rows.insert(to, row);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, at: usize) {
        let Some((_, name)) = self.rows.get(at).cloned() else { return };
        let (theme, is_on) = (cx.theme, at < self.chosen);
        let mut turned = false;
        let shown = ui.horizontal(|ui| {
            ui.set_min_height(ROW);
            let (rect, grip) = ui.allocate_exact_size(vec2(20.0, ROW), if is_on { Sense::drag() } else { Sense::hover() });
            if is_on {
                paint::icon(ui.painter(), rect.center(), icons::GRIP_VERTICAL, theme.sizes.icon, theme.colors.text_muted);
                grip.clone().on_hover_cursor(CursorIcon::Grab);
            }
            if grip.drag_started() {
                self.dragged = Some(at);
            }
            let mut on = is_on;
            let enabled = is_on || self.chosen < CARDS;
            let response = ui.add_enabled_ui(enabled, |ui| tick(ui, theme, &name, &mut on)).inner;
            turned = response.clicked();
            let alt = |ui: &Ui, key| response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
            let (mut up, mut down) = (alt(ui, Key::ArrowUp), alt(ui, Key::ArrowDown));
            if is_on {
                ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
                    let named = [("name", name.as_str().into())];
                    if at + 1 < self.chosen {
                        down |= icon_button(ui, theme, icons::ARROW_DOWN, &cx.words.with("dashboard-chooser-down", &named)).clicked();
                    }
                    if at > 0 {
                        up |= icon_button(ui, theme, icons::ARROW_UP, &cx.words.with("dashboard-chooser-up", &named)).clicked();
                    }
                });
            }
            if up {
                self.shift(at, at.saturating_sub(1));
            } else if down {
                self.shift(at, at + 1);
            }
        });
        // The row under the pointer takes the dragged one's place.
        if let Some(from) = self.dragged
            && ui.rect_contains_pointer(shown.response.rect)
            && from != at
            && is_on
        {
            self.shift(from, at);
            self.dragged = Some(at);
        }
        if turned {
            self.turn(at);
        }
    }
}

impl Dialog for Chooser {
    fn title(&self, words: &Words) -> String {
        words.text("dashboard-chooser-title")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.rows.is_empty() {
            self.arrange(cx.words, &deeds::chosen(db)?);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (words, theme) = (cx.words, cx.theme);
        let muted = theme.colors.text_muted;
        ui.add(Label::new(RichText::new(words.text("dashboard-chooser-text")).color(muted)).wrap());
        fields_scroll(ui, 76.0, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for at in 0..self.rows.len() {
                self.row_ui(ui, cx, at);
                if at + 1 == self.chosen {
                    ui.separator();
                }
            }
        });
        if ui.input(|input| input.pointer.any_released()) {
            self.dragged = None;
        }
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let save = Button::primary(&words.text("dashboard-chooser-save")).enabled(self.chosen > 0).show(ui, theme);
            if save.clicked() {
                let chosen = self.rows.iter().take(self.chosen).map(|(measure, _)| *measure).collect();
                cx.deed(MeasureDeed::Choose(chosen));
            }
            if Button::secondary(&words.text("dashboard-chooser-usual")).show(ui, theme).clicked() {
                self.arrange(words, &DEFAULT_CARDS);
            }
            let count = words.with("dashboard-chooser-count", &[("count", self.chosen.into()), ("most", CARDS.into())]);
            ui.label(RichText::new(count).font(theme.small()).color(muted));
        });
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn names(chooser: &Chooser) -> Vec<Measure> {
        chooser.rows.iter().take(chooser.chosen).map(|(measure, _)| *measure).collect()
    }

    #[test]
    fn measures_go_in_and_out_and_up_and_down() {
        let mut chooser = Chooser::default();
        chooser.arrange(&Words::new(Lang::English), &[Measure::Nps, Measure::Csat]);
        let leads = chooser.rows.iter().position(|(measure, _)| *measure == Measure::Leads).unwrap();
        chooser.turn(leads);
        assert_eq!(names(&chooser), [Measure::Nps, Measure::Csat, Measure::Leads]);
        chooser.shift(2, 0);
        assert_eq!(names(&chooser), [Measure::Leads, Measure::Nps, Measure::Csat]);
        chooser.turn(1);
        assert_eq!(names(&chooser), [Measure::Leads, Measure::Csat]);
        assert_eq!(chooser.rows.len(), Measure::ALL.len());
        chooser.shift(1, 2);
        assert_eq!(names(&chooser), [Measure::Leads, Measure::Csat], "what isn't chosen has no order");
    }

    #[test]
    fn there_is_room_for_six() {
        let mut chooser = Chooser::default();
        chooser.arrange(&Words::new(Lang::English), &DEFAULT_CARDS);
        chooser.turn(Measure::ALL.len() - 1);
        assert_eq!(names(&chooser), DEFAULT_CARDS);
    }
}
