//! The version, what the program is made of, and under which licences.

use crate::ui::app::page::Cx;
use crate::ui::kit::button::Button;
use crate::ui::kit::dialog::{Answer, Buttons, Dialog};
use crate::ui::kit::{Theme, paint};
use eframe::egui::{Align2, Label, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// The licences of what is embedded as files.
const EMBEDDED: &[(&str, &str, &str)] = &[
    ("Noto Sans", "OFL-1.1", include_str!("../../../../assets/fonts/NotoSans-OFL.txt")),
    ("Lucide", "ISC", include_str!("../../../../assets/fonts/lucide-LICENSE.txt")),
];

/// The crates with their licences and texts; `tests/licences.rs` writes it.
const CRATES: &str = include_str!("../../../../assets/licences.txt");

/// Longest line of a licence before it is broken.
const LINE: usize = 104;

/// A part of the program and its licence.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    name: &'static str,
    licence: &'static str,
    texts: Vec<&'static str>,
}

/// The open dialog of licences.
#[derive(Debug)]
pub(super) struct Licences {
    parts: Vec<Part>,
    chosen: usize,
    lines: Vec<String>,
}

impl Licences {
    /// All parts, those that are embedded first.
    fn read() -> Self {
        let embedded = EMBEDDED.iter().map(|(name, licence, text)| Part { name, licence, texts: vec![*text] });
        let mut all = Self { parts: embedded.chain(crates()).collect(), chosen: 0, lines: Vec::new() };
        all.choose(0);
        all
    }

    fn choose(&mut self, at: usize) {
        self.chosen = at;
        let texts = self.parts.get(at).map(|part| part.texts.clone()).unwrap_or_default();
        self.lines = texts.iter().flat_map(|text| text.lines().chain(["", ""])).flat_map(broken).collect();
    }
}

/// The crates of the file.
fn crates() -> Vec<Part> {
    let (head, texts) = CRATES.split_once("\n\n=== ").unwrap_or((CRATES, ""));
    let texts: Vec<&str> = texts.split("\n=== ").map(|text| text.split_once('\n').map_or("", |(_, text)| text)).collect();
    let part = |line: &'static str| {
        let mut cells = line.split('\t');
        let (name, _, licence) = (cells.next()?, cells.next()?, cells.next()?);
        let numbers = cells.next().unwrap_or_default().split(' ').filter_map(|number| number.parse::<usize>().ok());
        Some(Part { name, licence, texts: numbers.filter_map(|number| texts.get(number.checked_sub(1)?).copied()).collect() })
    };
    head.lines().filter_map(part).collect()
}

/// A line in pieces that fit the dialog, broken between words.
fn broken(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in line.split_inclusive(' ') {
        let full = pieces.last().is_some_and(|piece| piece.chars().count() + word.trim_end().chars().count() > LINE);
        if full {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(word);
        }
    }
    pieces.iter_mut().for_each(|piece| piece.truncate(piece.trim_end().len()));
    pieces
}

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, cx: &mut Cx<'_>, open: &mut Option<Licences>) {
    let (words, theme) = (cx.words, cx.theme);
    ui.label(words.with("settings-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
    ui.label(RichText::new(words.text("settings-about-text")).color(theme.colors.text_muted));
    let name = words.text("settings-licences");
    if Button::secondary(&name).show(ui, theme).clicked() {
        *open = Some(Licences::read());
    }
    let Some(licences) = open else { return };
    let close = words.text("kit-close");
    let buttons = Buttons { done: &close, cancel: "", close: &close, ready: true, danger: false };
    let answer = Dialog::new("licences", &name).width(760.0).show(ui.ctx(), theme, buttons, |ui| {
        ui.label(words.text("settings-licences-text"));
        ui.add_space(8.0);
        parts_ui(ui, theme, licences);
        ui.add_space(12.0);
        let room = (ui.ctx().content_rect().height() - 470.0).max(120.0);
        let row = theme.small().size + 5.0;
        ScrollArea::vertical().id_salt(("text", licences.chosen)).max_height(room).auto_shrink(false).show_rows(
            ui,
            row,
            licences.lines.len(),
            |ui, range| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for line in licences.lines.get(range).unwrap_or_default() {
                    let text = RichText::new(if line.is_empty() { " " } else { line }).font(theme.small());
                    ui.add_sized(vec2(ui.available_width(), row), Label::new(text).truncate().halign(eframe::egui::Align::Min));
                }
            },
        );
    });
    if answer != Answer::Open {
        *open = None;
    }
}

/// The list of parts; a press shows the texts of one.
fn parts_ui(ui: &mut Ui, theme: &Theme, licences: &mut Licences) {
    let row = 26.0;
    let mut pressed = None;
    ScrollArea::vertical().id_salt("parts").max_height(7.0 * row).auto_shrink(false).show_rows(
        ui,
        row,
        licences.parts.len(),
        |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let first = range.start;
            for (at, part) in licences.parts.get(range).unwrap_or_default().iter().enumerate() {
                let on = first + at == licences.chosen;
                let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), row), Sense::click());
                response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, format!("{} {}", part.name, part.licence)));
                if on || response.hovered() {
                    ui.painter().rect_filled(rect, theme.sizes.radius, if on { theme.colors.accent_soft } else { theme.colors.sunken });
                }
                let y = rect.center().y;
                let font = if on { theme.strong() } else { theme.body() };
                paint::text(ui.painter(), pos2(rect.left() + 8.0, y), Align2::LEFT_CENTER, part.name, (font, theme.colors.text));
                let licence = Rect::from_min_max(pos2(rect.left() + 260.0, rect.top()), pos2(rect.right() - 12.0, rect.bottom()));
                paint::clipped(ui, licence, part.licence, (theme.small(), theme.colors.text_muted), true);
                if response.clicked() {
                    pressed = Some(first + at);
                }
            }
        },
    );
    if let Some(at) = pressed {
        licences.choose(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_come_with_the_texts_that_they_name() {
        let parts = crates();
        let egui = parts.iter().find(|part| part.name == "egui").unwrap();
        assert!(egui.licence.contains("MIT") && egui.texts.iter().any(|text| text.contains("Permission is hereby granted")));
        assert!(parts.len() > 100);
    }

    #[test]
    fn a_long_line_is_broken_between_words_and_loses_none() {
        let line = "word ".repeat(50);
        let pieces = broken(line.trim());
        assert!(pieces.len() == 3 && pieces.iter().all(|piece| piece.chars().count() <= LINE));
        assert_eq!(pieces.join(" "), line.trim());
        assert_eq!(broken("    indented"), ["    indented"]);
    }
}
