//! Search and commands under Ctrl+K: what is typed filters the table of commands. Hits among records come from the page of the search.

use super::command::{self, Act, COMMANDS, CommandInfo};
use crate::base::text;
use crate::i18n::Words;
use crate::ui::kit::Theme;
use crate::ui::kit::palette_list::{ListCursor, Row};
use eframe::egui::{self, Align2, Area, Frame, Id, Key, Margin, Order, ScrollArea, TextEdit, vec2};

/// The open palette.
#[derive(Debug, Default)]
pub(super) struct Palette {
    typed: String,
    cursor: ListCursor,
    drawn_once: bool,
}

/// What the palette wants after a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Stay open.
    Open,
    /// Close.
    Close,
    /// Close and do this.
    Do(Act),
}

impl Palette {
    /// Draws it under the search box.
    pub(super) fn ui(&mut self, ctx: &egui::Context, theme: &Theme, words: &Words, acts: &[Act]) -> Outcome {
        let rows = self.rows(words, acts);
        let screen = ctx.content_rect();
        let area = Area::new(Id::unique("palette")).order(Order::Foreground).anchor(Align2::CENTER_TOP, vec2(0.0, 64.0)).fade_in(false);
        let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(8));
        let shown = area.accessible_name(words.text("command-search")).show(ctx, |ui| {
            frame.show(ui, |ui| {
                ui.set_width(560.0_f32.min(screen.width() - 48.0));
                self.list_ui(ui, theme, words, &rows)
            })
        });
        let outside = self.drawn_once && ctx.input(|input| input.pointer.any_pressed()) && !shown.response.contains_pointer();
        let escaped = ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        self.drawn_once = true;
        match shown.inner.inner {
            Some(act) => Outcome::Do(act),
            None if outside || escaped => Outcome::Close,
            None => Outcome::Open,
        }
    }

    fn list_ui(&mut self, ui: &mut egui::Ui, theme: &Theme, words: &Words, rows: &[(&CommandInfo, String)]) -> Option<Act> {
        let entered = self.cursor.keys(ui, rows.len());
        let hint = words.text("app-search-hint");
        let field =
            TextEdit::singleline(&mut self.typed).hint_text(hint.as_str()).desired_width(f32::INFINITY).margin(Margin::symmetric(10, 6));
        let response = ui.add(field).accessible_name(hint);
        if !self.drawn_once {
            response.request_focus();
        }
        let mut chosen = entered.then(|| rows.get(self.cursor.at)).flatten().map(|(line, _)| line.act);
        if rows.is_empty() {
            ui.label(egui::RichText::new(words.text("app-search-nothing")).color(theme.colors.text_muted));
        }
        ScrollArea::vertical().max_height(380.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, (line, label)) in rows.iter().enumerate() {
                let row = Row { icon: line.icon, title: label, detail: "", trailing: &line.chord() };
                if self.cursor.row(ui, theme, index, &row).clicked() {
                    chosen = Some(line.act);
                }
            }
        });
        chosen
    }

    fn rows(&self, words: &Words, acts: &[Act]) -> Vec<(&'static CommandInfo, String)> {
        let wanted = text::fold(&self.typed);
        let parts: Vec<&str> = wanted.split_whitespace().collect();
        let lines = COMMANDS.iter().filter(|line| line.act != Act::Search && acts.contains(&line.act));
        let labelled = lines.map(|line| (line, command::label(words, line.act)));
        labelled.filter(|(_, label)| parts.iter().all(|part| text::fold(label).contains(part))).collect()
    }
}
