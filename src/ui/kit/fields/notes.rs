//! Several lines of free text. Enter makes a new line, Ctrl+Enter saves, Tab leaves.

use super::super::focus;
use super::super::form::Form;
use super::super::tools::{field_frame, field_stroke};
use super::edit::key;
use super::{Answer, Spec};
use eframe::egui::text_edit::TextEdit;
use eframe::egui::{self, Key, Modifiers, ScrollArea, Ui, vec2};

/// The longest note in characters.
const LIMIT: usize = 10_000;
/// The height at which a note begins to scroll inside.
const MAX_HEIGHT: f32 = 240.0;

impl Form<'_> {
    /// Free text of several lines; `rows` lines high at first.
    pub fn notes(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut String, rows: usize) -> Answer {
        self.frame(ui, spec, |ui, form, look| {
            let save = key(ui, look.id, Modifiers::COMMAND, Key::Enter);
            let focused = ui.memory(|memory| memory.has_focus(look.id));
            if focused && !look.bad {
                focus::shows_itself(ui.ctx(), look.id);
            }
            let stroke = field_stroke(form.kit, look.bad, look.warned, focused);
            let mut response = None;
            field_frame(form.kit, stroke, 6).show(ui, |ui| {
                ScrollArea::vertical().id_salt(look.id.with("scroll")).max_height(MAX_HEIGHT).min_scrolled_height(MAX_HEIGHT).show(
                    ui,
                    |ui| {
                        let widget = TextEdit::multiline(value)
                            .id(look.id)
                            .font(form.kit.theme.body())
                            .text_color(form.kit.theme.colors.text)
                            .frame(egui::Frame::NONE)
                            .desired_rows(rows)
                            .desired_width(ui.available_width())
                            .min_size(vec2(ui.available_width(), 24.0))
                            .char_limit(LIMIT);
                        let widget = match spec.hint {
                            Some(hint) => widget.hint_text(egui::RichText::new(hint).color(form.kit.theme.colors.text_muted)),
                            None => widget,
                        };
                        response = Some(ui.add(widget));
                    },
                );
            });
            let response = response.unwrap_or_else(|| ui.label(""));
            let changed = response.changed();
            Answer { save, ..Answer::new(response, changed) }
        })
    }
}
