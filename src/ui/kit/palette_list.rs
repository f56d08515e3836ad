//! A list walked by arrows while a text field keeps the focus: the palette, search hits, pickers. Its rows are drawn here, its filtering is the caller's.

use super::{Theme, paint};
use std::ops::Range;

use eframe::egui::{Align2, Key, Modifiers, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Where the cursor of such a list stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListCursor {
    /// Index of the marked row.
    pub at: usize,
    moved: bool,
}

impl ListCursor {
    /// Takes arrows, Page keys and Enter before the field sees them; `true` when Enter chose the marked row. Call before the field is drawn.
    pub fn keys(&mut self, ui: &Ui, rows: usize) -> bool {
        let before = self.at;
        let last = rows.saturating_sub(1);
        let chosen = ui.input_mut(|input| {
            for (key, step) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, 8), (Key::PageUp, -8)] {
                let times = input.count_and_consume_key(Modifiers::NONE, key);
                let delta = isize::try_from(times).unwrap_or(0) * step;
                self.at = self.at.saturating_add_signed(delta).min(last);
            }
            rows > 0 && input.consume_key(Modifiers::NONE, Key::Enter)
        });
        self.at = self.at.min(last);
        self.moved = self.at != before;
        chosen
    }

    /// Draws a row; scrolled into view when the cursor came to it.
    pub fn row(&mut self, ui: &mut Ui, theme: &Theme, index: usize, row: &Row<'_>) -> Response {
        let response = row.show(ui, theme, index == self.at);
        if index == self.at && self.moved {
            response.scroll_to_me(None);
        }
        if response.hovered() && ui.input(|input| input.pointer.delta() != eframe::egui::Vec2::ZERO) {
            self.at = index;
        }
        response
    }
}

/// A row of the list.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// An icon.
    pub icon: char,
    /// The main words.
    pub title: &'a str,
    /// Words in the muted colour behind them.
    pub detail: &'a str,
    /// At the right edge: a shortcut, a date.
    pub trailing: &'a str,
    /// Bytes of the title to highlight.
    pub title_marks: &'a [Range<usize>],
    /// Bytes of the detail to highlight.
    pub detail_marks: &'a [Range<usize>],
}

/// A heading between groups of rows.
pub fn heading(ui: &mut Ui, theme: &Theme, text: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    let at = pos2(rect.left() + 10.0, rect.bottom() - 4.0);
    paint::text(ui.painter(), at, Align2::LEFT_BOTTOM, text, (theme.small_strong(), theme.colors.text_muted));
}

impl Row<'_> {
    fn show(&self, ui: &mut Ui, theme: &Theme, marked: bool) -> Response {
        let c = &theme.colors;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.row), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, marked, format!("{} {}", self.title, self.detail).trim()));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::ListBoxOption));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if marked {
            ui.painter().rect_filled(rect, theme.corner(), c.accent_soft);
        }
        let y = rect.center().y;
        paint::icon(ui.painter(), pos2(rect.left() + 19.0, y), self.icon, theme.sizes.icon, c.text_muted);
        let trailing =
            paint::text(ui.painter(), pos2(rect.right() - 10.0, y), Align2::RIGHT_CENTER, self.trailing, (theme.small(), c.text_muted));
        let room = Rect::from_min_max(pos2(rect.left() + 38.0, rect.top()), pos2(trailing.left() - 8.0, rect.bottom()));
        let title = paint::width(ui, self.title, theme.body()).min(room.width());
        let ground = if marked { c.surface } else { c.accent_soft };
        let cut = paint::marked(ui, (room, ground), (self.title, self.title_marks), (theme.body(), c.text));
        let rest = room.with_min_x(room.left() + title + 10.0);
        if rest.width() > 40.0 {
            paint::marked(ui, (rest, ground), (self.detail, self.detail_marks), (theme.small(), c.text_muted));
        }
        if cut { response.on_hover_text(self.title) } else { response }
    }
}
