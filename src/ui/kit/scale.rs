//! A scale of a few numbers with words at both ends. The whole line is one stop for Tab; its cells are pressed by the pointer, its keys are the page's.

use super::{Theme, paint};
use eframe::egui::{Align2, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Side of a cell; a finger meets it too.
const CELL: f32 = 32.0;
/// Room for the word before the cells.
const NAME: f32 = 104.0;
/// Room for the word at the lower end.
const LOW: f32 = 92.0;

/// What a scale shows.
#[derive(Clone, Copy, Debug)]
pub struct Scale<'a> {
    /// Its id, so that a page can give it the focus.
    pub id: Id,
    /// What is rated: the word before the cells.
    pub word: &'a str,
    /// The same for screen readers, unique on the page.
    pub name: &'a str,
    /// Words at the lower and the upper end.
    pub ends: (&'a str, &'a str),
    /// Names of the cells for screen readers; as many as there are numbers, counted from 1.
    pub cells: &'a [String],
    /// The number that is chosen.
    pub chosen: Option<u8>,
    /// Whether the keys of the page go to this line.
    pub current: bool,
}

/// Draws a scale; its line, and the number that was pressed.
pub fn scale(ui: &mut Ui, theme: &Theme, scale: &Scale<'_>) -> (Response, Option<u8>) {
    let c = &theme.colors;
    let width = ui.available_width().min(NAME + LOW + scale.cells.len() as f32 * (CELL + 4.0) + 140.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, CELL + 4.0), Sense::hover());
    let line = ui.interact(rect, scale.id, Sense::FOCUSABLE);
    line.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), scale.name));
    let said = scale.chosen.map(|number| number.to_string()).unwrap_or_default();
    ui.ctx().accesskit_node_builder(line.id, |node| node.set_value(said));
    if scale.current {
        ui.painter().rect_filled(rect, theme.corner(), c.accent_soft);
    }
    let y = rect.center().y;
    let font = if scale.current { theme.strong() } else { theme.body() };
    paint::text(ui.painter(), pos2(rect.left() + 8.0, y), Align2::LEFT_CENTER, scale.word, (font, c.text));
    let muted = (theme.small(), c.text_muted);
    let mut left = rect.left() + NAME + LOW;
    paint::text(ui.painter(), pos2(left - 8.0, y), Align2::RIGHT_CENTER, scale.ends.0, muted.clone());
    let mut pressed = None;
    for (number, name) in (1_u8..).zip(scale.cells) {
        let cell = Rect::from_min_size(pos2(left, y - CELL / 2.0), vec2(CELL, CELL));
        if cell_ui(ui, theme, (cell, line.id.with(number)), (number, name, scale.chosen == Some(number))) {
            pressed = Some(number);
        }
        left += CELL + 4.0;
    }
    paint::text(ui.painter(), pos2(left + 4.0, y), Align2::LEFT_CENTER, scale.ends.1, muted);
    (line, pressed)
}

fn cell_ui(ui: &Ui, theme: &Theme, (rect, id): (Rect, Id), (number, name, on): (u8, &str, bool)) -> bool {
    let c = &theme.colors;
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, name));
    let (ground, edge, ink) = match (on, response.hovered() && ui.is_enabled()) {
        (true, _) => (c.accent, c.accent, c.on_accent),
        (false, true) => (c.sunken, c.border_input, c.text),
        (false, false) => (c.surface, c.border_input, c.text),
    };
    ui.painter().rect(rect, theme.corner(), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    let font = if on { theme.strong() } else { theme.body() };
    paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, &number.to_string(), (font, ink));
    response.clicked()
}
