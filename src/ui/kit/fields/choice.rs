//! One of a few: a drop-down list, or buttons side by side. More than a dozen choices want the entity field.

use super::super::form::Form;
use super::super::tools::{CONTROL_HEIGHT, field_stroke};
use super::{Answer, Spec};
use eframe::egui::{self, ComboBox, Key, Response, RichText, Stroke, Ui, vec2};

impl Form<'_> {
    /// A drop-down list of at most a dozen values with their words.
    pub fn choice<T: Copy + PartialEq>(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut T, options: &[(T, &str)]) -> Answer {
        let index = options.iter().position(|(option, _)| option == value);
        let words: Vec<&str> = options.iter().map(|(_, word)| *word).collect();
        let (answer, picked) = self.list(ui, spec, index, &words);
        if let Some((option, _)) = picked.and_then(|index| options.get(index)) {
            *value = *option;
        }
        answer
    }

    /// As [`Form::choice`], with a first line that means "no value".
    pub fn choice_or_none<T: Copy + PartialEq>(
        &mut self,
        ui: &mut Ui,
        spec: &Spec<'_>,
        value: &mut Option<T>,
        options: &[(T, &str)],
    ) -> Answer {
        let none = self.kit.words.text("kit-none");
        let index = value.map_or(Some(0), |value| options.iter().position(|(option, _)| *option == value).map(|index| index + 1));
        let words: Vec<&str> = std::iter::once(none.as_str()).chain(options.iter().map(|(_, word)| *word)).collect();
        let (answer, picked) = self.list(ui, spec, index, &words);
        if let Some(index) = picked {
            *value = index.checked_sub(1).and_then(|index| options.get(index)).map(|(option, _)| *option);
        }
        answer
    }

    /// Two to five short values side by side.
    pub fn segmented<T: Copy + PartialEq>(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut T, options: &[(T, &str)]) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let mut changed = false;
            let mut whole: Option<Response> = None;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for (option, word) in options {
                    let on = option == value;
                    let theme = form.kit.theme;
                    let (fill, colour, font) = if on {
                        (theme.colors.accent_soft, theme.colors.accent, form.kit.theme.strong())
                    } else {
                        (theme.colors.surface, theme.colors.text, form.kit.theme.body())
                    };
                    let button = egui::Button::new(RichText::new(*word).font(font).color(colour))
                        .fill(fill)
                        .stroke(Stroke::new(1.0, theme.colors.border_input))
                        .min_size(vec2(0.0, CONTROL_HEIGHT));
                    let response = ui.add(button);
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_role(egui::accesskit::Role::RadioButton);
                        node.set_toggled(on.into());
                    });
                    if response.clicked() && !on {
                        *value = *option;
                        changed = true;
                    }
                    whole = Some(whole.take().map_or_else(|| response.clone(), |before| before.union(response.clone())));
                }
            });
            let rect = whole.map_or(ui.min_rect(), |response| response.rect);
            Answer::chosen(group(ui, look.id, rect), changed)
        })
    }

    fn list(&mut self, ui: &mut Ui, spec: &Spec<'_>, index: Option<usize>, words: &[&str]) -> (Answer, Option<usize>) {
        let mut picked = None;
        let answer = self.frame(ui, spec, |ui, form, look| {
            let stroke = field_stroke(form.kit, look.bad, look.warned, false);
            let shown = index.and_then(|index| words.get(index)).copied().unwrap_or_default();
            let response = ui
                .scope(|ui| {
                    let widgets = &mut ui.visuals_mut().widgets;
                    for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
                        state.bg_stroke = stroke;
                        state.weak_bg_fill = form.kit.theme.colors.surface;
                    }
                    ui.spacing_mut().interact_size.y = form.kit.theme.sizes.control;
                    // As high as a text field, its word in line with theirs.
                    ui.spacing_mut().button_padding = vec2(10.0, 5.0);
                    ComboBox::from_id_salt(look.id).width(look.width).truncate().icon(chevron).selected_text(shown).show_ui(ui, |ui| {
                        for (at, word) in words.iter().enumerate() {
                            if ui.selectable_label(Some(at) == index, *word).clicked() {
                                picked = Some(at);
                            }
                        }
                    })
                })
                .inner
                .response;
            open_by_alt_down(ui, &response);
            picked = picked.filter(|at| Some(*at) != index);
            Answer::chosen(response, picked.is_some())
        });
        (answer, picked)
    }
}

fn chevron(ui: &Ui, rect: egui::Rect, visuals: &egui::style::WidgetVisuals, _open: bool) {
    super::super::paint::icon(ui.painter(), rect.center(), super::super::icons::CHEVRON_DOWN, 16.0, visuals.fg_stroke.color);
}

fn open_by_alt_down(ui: &Ui, response: &Response) {
    if response.has_focus() && ui.input_mut(|input| input.consume_key(egui::Modifiers::ALT, Key::ArrowDown)) {
        egui::Popup::open_id(ui.ctx(), response.id.with("popup"));
    }
}

/// The node of a group of buttons: no stop of its own for Tab, but it carries the label and the fault.
pub(super) fn group(ui: &Ui, id: egui::Id, rect: egui::Rect) -> Response {
    let response = ui.interact(rect, id, egui::Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| node.set_role(egui::accesskit::Role::RadioGroup));
    response
}
