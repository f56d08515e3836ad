//! Any number of a few: pills that are pressed on and off, or a menu with ticks when there are many.

use super::super::form::Form;
use super::super::tools::{CONTROL_HEIGHT, Kit};
use super::super::{fonts, icons};
use super::choice::group;
use super::{Answer, Spec, check};
use eframe::egui::{self, Align2, Popup, PopupCloseBehavior, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// From this many choices on, they hide in a menu.
const MENU_FROM: usize = 13;

impl Form<'_> {
    /// Any number of the options; `value` keeps the order in which they were picked.
    pub fn multi<T: Copy + PartialEq>(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut Vec<T>, options: &[(T, &str)]) -> Answer {
        if options.len() >= MENU_FROM {
            return self.multi_menu(ui, spec, value, options);
        }
        self.frame(ui, spec, |ui, form, look| {
            let mut changed = false;
            let inner = ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
                for (at, (option, word)) in options.iter().enumerate() {
                    let on = value.contains(option);
                    if pill(ui, form.kit, look.id.with(at), (word, on)).clicked() {
                        toggle(value, *option);
                        changed = true;
                    }
                }
            });
            Answer::chosen(group(ui, look.id, inner.response.rect), changed)
        })
    }

    fn multi_menu<T: Copy + PartialEq>(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut Vec<T>, options: &[(T, &str)]) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let shown: Vec<&str> = options.iter().filter(|(option, _)| value.contains(option)).map(|(_, word)| *word).collect();
            let text = if shown.is_empty() { form.kit.words.text("kit-none") } else { shown.join(", ") };
            let button = egui::Button::new(text).truncate().fill(form.kit.theme.colors.surface);
            let stroke = super::super::tools::field_stroke(form.kit, look.bad, look.warned, false);
            let response = ui.add(button.stroke(stroke).min_size(vec2(look.width, form.kit.theme.sizes.control)));
            let mut changed = false;
            Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(look.width).show(|ui| {
                egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                    for (at, (option, word)) in options.iter().enumerate() {
                        let on = value.contains(option);
                        if check::check_box(ui, form.kit.theme, look.id.with(at), (word, on)).clicked() {
                            toggle(value, *option);
                            changed = true;
                        }
                    }
                });
            });
            Answer::chosen(response, changed)
        })
    }
}

fn toggle<T: Copy + PartialEq>(value: &mut Vec<T>, option: T) {
    if value.contains(&option) {
        value.retain(|kept| *kept != option);
    } else {
        value.push(option);
    }
}

/// A pill that is on or off; on shows a tick too, not colour alone.
fn pill(ui: &mut Ui, kit: Kit<'_>, id: egui::Id, (word, on): (&str, bool)) -> egui::Response {
    let theme = kit.theme;
    let (fill, colour, edge) = if on {
        (theme.colors.accent_soft, theme.colors.accent, theme.colors.accent)
    } else {
        (theme.colors.surface, theme.colors.text, theme.colors.border_input)
    };
    let galley = ui.painter().layout_no_wrap(word.to_owned(), kit.theme.body(), colour);
    let tick = if on { 20.0 } else { 0.0 };
    let (_, rect) = ui.allocate_space(vec2(galley.size().x + tick + 20.0, CONTROL_HEIGHT));
    let response = ui.interact(rect, id, Sense::click());
    ui.painter().rect(rect, 16.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if on {
        ui.painter().text(pos2(rect.left() + 18.0, rect.center().y), Align2::CENTER_CENTER, icons::CHECK, fonts::icon(15.0), colour);
    }
    ui.painter().galley(pos2(rect.left() + 10.0 + tick, rect.center().y - galley.size().y / 2.0), galley, colour);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, word));
    response
}
