//! The questions, drawn: who rates and how far she is, then a card a question with its three scales, examples and note.

use super::data::{LineView, QuestionView};
use super::edit::{EditRater, EditWords};
use super::{AssessmentPage, Line};
use crate::domain::assessment::{Mark, Part, Question};
use crate::ops::assessment::AssessmentDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::Form;
use crate::ui::kit::scale::{Scale, scale};
use crate::ui::kit::{card, icons, segmented};
use crate::ui::pages::shared::{kit, take_focus};
use eframe::egui::{Align, Id, Label, Layout, Margin, RichText, ScrollArea, Ui, vec2};

/// The width from which examples or a note stand beside the scales.
const TWO_COLUMNS: f32 = 960.0;
/// Room of the scales where something stands beside them.
const SCALES: f32 = 540.0;

/// The id of a line, by which it gets the focus.
pub(super) fn line_id(line: Line) -> Id {
    Id::unique(("assessment-line", line))
}

impl AssessmentPage {
    /// Draws the questions of the chosen rater.
    pub(super) fn answers_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.raters_ui(ui, cx);
        ui.add_space(8.0);
        ScrollArea::vertical().auto_shrink(false).id_salt(("assessment-questions", self.loaded)).show(ui, |ui| {
            ui.set_max_width((ui.available_width() - 12.0).min(1200.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            let said = cx.words.text(if self.data.first_open().is_none() { "assessment-complete" } else { "assessment-autosave" });
            ui.add(Label::new(RichText::new(said).color(cx.theme.colors.text_muted)).wrap());
            let views = std::mem::take(&mut self.data.questions);
            for view in &views {
                if let Some(area) = &view.area {
                    ui.add_space(6.0);
                    ui.label(RichText::new(area).font(cx.theme.strong()).color(cx.theme.colors.text_muted));
                }
                ui.push_id(view.question, |ui| self.question_ui(ui, cx, view));
            }
            self.data.questions = views;
            ui.add_space(16.0);
        });
    }

    fn raters_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        ui.horizontal_wrapped(|ui| {
            let names: Vec<String> = self.data.raters.iter().map(|rater| rater.label.clone()).collect();
            let chosen = self.data.raters.iter().position(|rater| Some(rater.id) == self.rater).unwrap_or(0);
            if let Some(pressed) = segmented::segmented(ui, cx.theme, &words.text("assessment-rater"), &names, chosen) {
                self.rater = self.data.raters.get(pressed).map(|rater| rater.id);
            }
            if let (Some(rater), false) = (self.data.raters.get(chosen), cx.read_only) {
                let name = [("name", rater.name.as_str().into())];
                if icon_button(ui, cx.theme, icons::PENCIL, &words.with("assessment-rater-rename", &name)).clicked() {
                    cx.send(Command::Dialog(Box::new(EditRater::change(rater.id, &rater.name))));
                }
                if icon_button(ui, cx.theme, icons::TRASH_2, &words.with("assessment-rater-remove", &name)).clicked() {
                    cx.deed(AssessmentDeed::RemoveRater(rater.id));
                }
            }
            let add = words.text("assessment-rater-add");
            let round = self.data.round.filter(|_| !cx.read_only);
            if let Some(round) = round.filter(|_| Button::ghost(&add).icon(icons::USER_PLUS).show(ui, cx.theme).clicked()) {
                cx.send(Command::Dialog(Box::new(EditRater::new(round.id))));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| self.progress_ui(ui, cx));
        });
    }

    fn question_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, view: &QuestionView) {
        card::frame(cx.theme).inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            head_ui(ui, cx, view);
            ui.add(Label::new(&view.words.text).wrap());
            ui.add_space(4.0);
            let is_open = self.open.contains(&view.question);
            if ui.available_width() < TWO_COLUMNS {
                self.scales_ui(ui, cx, view);
                if is_open {
                    examples_ui(ui, cx, view);
                }
                self.note_ui(ui, cx, view);
            } else {
                ui.horizontal_top(|ui| {
                    let side = ui.available_width() - SCALES - 24.0;
                    column(ui, SCALES, |ui| self.scales_ui(ui, cx, view));
                    ui.add_space(16.0);
                    column(ui, side, |ui| {
                        if is_open {
                            examples_ui(ui, cx, view);
                        }
                        self.note_ui(ui, cx, view);
                    });
                });
            }
        });
    }

    fn scales_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, view: &QuestionView) {
        let enabled = !cx.read_only;
        if view.rating.applies {
            for line in &view.lines {
                self.scale_ui(ui, cx, (view, line));
            }
        } else {
            let line = (view.question, Part::Importance);
            let said = cx.words.text("assessment-applies-not");
            let name = &view.names.applies_not;
            let scale_line = Scale {
                id: line_id(line),
                word: &said,
                name,
                ends: ("", ""),
                cells: &[],
                chosen: None,
                current: self.current == Some(line),
            };
            let (response, _) = scale(ui, cx.theme, &scale_line);
            take_focus(ui, &response, self.wants_focus && self.current == Some(line));
        }
        ui.horizontal(|ui| {
            let mut not = !view.rating.applies;
            let word = cx.words.text("assessment-applies-not");
            let ticked = ui.add_enabled(enabled, eframe::egui::Checkbox::new(&mut not, &word));
            ui.ctx().accesskit_node_builder(ticked.id, |node| node.set_label(view.names.applies_not.clone()));
            if ticked.changed() {
                self.mark(cx, view.question, Mark::Applies(!not));
            }
            let is_open = self.open.contains(&view.question);
            let word = cx.words.text(if is_open { "assessment-examples-hide" } else { "assessment-examples-show" });
            let button = Button::ghost(&word).icon(if is_open { icons::CHEVRON_UP } else { icons::CHEVRON_DOWN }).show(ui, cx.theme);
            let [show, hide] = &view.names.examples;
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(if is_open { hide.clone() } else { show.clone() }));
            if button.clicked() && !self.open.remove(&view.question) {
                self.open.insert(view.question);
            }
        });
    }

    fn scale_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, (view, line): (&QuestionView, &LineView)) {
        let at = (view.question, line.part);
        let current = self.current == Some(at);
        let ends = match line.part {
            Part::Importance => (cx.words.text("assessment-importance-low"), cx.words.text("assessment-importance-high")),
            Part::Current | Part::Target => (cx.words.text("assessment-level-low"), cx.words.text("assessment-level-high")),
        };
        let shown = Scale {
            id: line_id(at),
            word: &line.word,
            name: &line.name,
            ends: (&ends.0, &ends.1),
            cells: &line.cells,
            chosen: view.rating.part(line.part),
            current,
        };
        let (response, pressed) = ui.add_enabled_ui(!cx.read_only, |ui| scale(ui, cx.theme, &shown)).inner;
        let wanted = current && std::mem::take(&mut self.wants_focus);
        take_focus(ui, &response, wanted);
        if response.gained_focus() {
            self.current = Some(at);
        }
        if let Some(number) = pressed {
            self.current = Some(at);
            // Pressing the chosen number takes it back.
            let value = (shown.chosen != Some(number)).then_some(number);
            self.mark(cx, view.question, Mark::Part(line.part, value));
        }
    }

    fn note_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, view: &QuestionView) {
        let mut note = self.typed.get(&view.question).unwrap_or(&view.rating.note).clone();
        let label = cx.words.text("assessment-note");
        let answer = ui
            .add_enabled_ui(!cx.read_only, |ui| {
                let mut form = Form::new(kit(cx), &mut self.notes);
                form.notes(ui, &Spec::new(view.question, &label), &mut note, 2)
            })
            .inner;
        let name = view.names.note.clone();
        ui.ctx().accesskit_node_builder(answer.response.id, |node| {
            node.clear_labelled_by();
            node.set_label(name);
        });
        if answer.changed {
            self.typed_at = ui.input(|input| input.time);
            self.typed.insert(view.question, note);
        }
    }

    /// Sends a mark of the chosen rater.
    pub(super) fn mark(&self, cx: &mut Cx<'_>, question: Question, mark: Mark) {
        if let (Some(rater), false) = (self.data.rater, cx.read_only) {
            cx.deed(AssessmentDeed::Rate(rater, question, mark));
        }
    }
}

fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &QuestionView) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(&view.heading).font(cx.theme.strong()));
        if view.own {
            Chip::new(&cx.words.text("assessment-words-own")).show(ui, cx.theme);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !cx.read_only && icon_button(ui, cx.theme, icons::PENCIL, &view.names.edit).clicked() {
                cx.send(Command::Dialog(Box::new(EditWords::new(view.question))));
            }
        });
    });
}

fn examples_ui(ui: &mut Ui, cx: &Cx<'_>, view: &QuestionView) {
    let examples = [
        (cx.words.text("assessment-mediocre"), &view.words.mediocre, icons::CIRCLE_DASHED),
        (cx.words.text("assessment-excellent"), &view.words.excellent, icons::AWARD),
    ];
    for (word, text, icon) in examples.iter().filter(|(_, text, _)| !text.is_empty()) {
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(*icon).font(cx.theme.icon_small()).color(cx.theme.colors.text_muted));
            ui.vertical(|ui| {
                ui.label(RichText::new(word).font(cx.theme.small_strong()).color(cx.theme.colors.text_muted));
                ui.add(Label::new(text.as_str()).wrap());
            });
        });
    }
    ui.add_space(4.0);
}
