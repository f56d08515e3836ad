//! Painting of the table: head, cells, the box that is typed into, sums.

use super::super::focus;
use super::super::tools::{field_frame, field_stroke};
use super::super::{icons, paint};
use super::{Cell, Column, Edit, GAP, Look, Sheet, SheetEvent, SheetState};
use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::{TextEdit, TextEditState};
use eframe::egui::{Align, Align2, CursorIcon, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit, pos2, vec2};

/// Height of the head.
pub(super) const HEAD: f32 = 30.0;
/// Space before words that follow numbers.
const INSET: f32 = 16.0;

impl Sheet<'_> {
    /// The cells of a row from left to right; words that follow numbers stand off from them.
    fn places(&self, row: Rect, widths: &[f32]) -> impl Iterator<Item = Rect> + use<'_> {
        let mut left = row.left();
        let mut after_number = false;
        let place = move |(column, width): (&Column, f32)| {
            let inset = if after_number && !column.right { INSET } else { 0.0 };
            after_number = column.right;
            let cell = Rect::from_min_max(pos2(left + inset, row.top()), pos2(left + width, row.bottom()));
            left += width + GAP;
            cell
        };
        self.columns.iter().zip(widths.to_vec()).map(place)
    }

    pub(super) fn head_ui(&self, ui: &mut Ui, widths: &[f32]) {
        let theme = self.kit.theme;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(accesskit::Role::Label, true, self.name));
        for (column, cell) in self.columns.iter().zip(self.places(rect, widths)) {
            paint::clipped(ui, cell, &column.title, (theme.small(), theme.colors.text_muted), column.right);
        }
    }

    pub(super) fn foot_ui(&self, ui: &mut Ui, widths: &[f32]) {
        if self.foot.is_empty() {
            return;
        }
        let theme = self.kit.theme;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.row), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(accesskit::Role::Label, true, self.foot.join(", ")));
        ui.painter().hline(rect.x_range(), rect.top(), theme.line());
        for ((text, column), cell) in self.foot.iter().zip(self.columns).zip(self.places(rect, widths)) {
            paint::clipped(ui, cell, text, (theme.strong(), theme.colors.text), column.right);
        }
    }

    pub(super) fn row_ui(&self, ui: &mut Ui, (id, at, widths): (Id, usize, &[f32]), state: &mut SheetState, out: &mut Vec<SheetEvent>) {
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.top(), self.kit.theme.line());
        for (column, cell) in self.places(rect, widths).enumerate() {
            let Some(cell_id) = self.cell_id(id, at, column) else { continue };
            let editing = state.edit.as_ref().is_some_and(|edit| edit.cell == cell_id);
            if editing && !self.paste_over(ui, (at, column), state, out) {
                self.box_ui(ui, (cell_id, cell, at, column), state, out);
            } else {
                self.cell_ui(ui, (id, cell, at, column), state, out);
            }
        }
        ui.advance_cursor_after_rect(rect);
    }

    /// What a screen reader calls a cell: its row and its column.
    fn spoken(&self, at: usize, column: usize) -> String {
        let row = self.rows.get(at).map_or("", |row| row.name.as_str());
        match self.columns.get(column) {
            Some(spec) if column > 0 => format!("{row}, {}", spec.title),
            _ => row.to_owned(),
        }
    }

    fn cell_ui(&self, ui: &mut Ui, (id, rect, at, column): (Id, Rect, usize, usize), state: &mut SheetState, out: &mut Vec<SheetEvent>) {
        let Some(cell) = self.rows.get(at).and_then(|row| row.cells.get(column)) else { return };
        let Some(cell_id) = self.cell_id(id, at, column) else { return };
        let response = ui.interact(rect.expand2(vec2(GAP / 2.0, -1.0)), cell_id, Sense::click());
        let role = match column {
            0 if cell.opens => accesskit::Role::Button,
            0 => accesskit::Role::RowHeader,
            _ => accesskit::Role::GridCell,
        };
        response.widget_info(|| WidgetInfo::labeled(role, true, self.spoken(at, column)));
        ui.ctx().accesskit_node_builder(cell_id, |node| {
            node.set_role(role);
            if column > 0 {
                node.set_value(cell.text.clone());
            }
            if cell.look == Look::Bad {
                node.set_invalid(accesskit::Invalid::True);
                node.set_description(cell.act.clone());
            }
        });
        if state.go == Some((at, column)) {
            state.go = None;
            response.request_focus();
            response.scroll_to_me(None);
        }
        let can = cell.opens || (cell.edit.is_some() && !self.read_only);
        if can && response.hovered() {
            let ground = rect.expand2(vec2(GAP / 2.0, -3.0));
            ui.painter().rect_filled(ground, self.kit.theme.sizes.radius_badge, self.kit.theme.colors.sunken);
        }
        let cut = self.value_ui(ui, rect, (cell, self.columns.get(column).is_some_and(|column| column.right)));
        let response = match cell.look {
            Look::Bad => response.on_hover_text(&cell.act),
            _ if cut => response.on_hover_text(&cell.text),
            _ => response,
        };
        if response.has_focus() {
            self.keys(ui, (id, at, column), state, out);
        }
        if response.clicked() && can {
            response.request_focus();
            match &cell.edit {
                Some(text) => state.edit = Some(Edit::of(cell_id, text.clone(), text)),
                _ => out.push(SheetEvent::Opened(at)),
            }
            ui.ctx().request_repaint();
        }
        if can {
            response.on_hover_cursor(if cell.opens { CursorIcon::PointingHand } else { CursorIcon::Text });
        }
    }

    /// Paints what a cell shows; whether it was cut.
    fn value_ui(&self, ui: &Ui, rect: Rect, (cell, right): (&Cell, bool)) -> bool {
        let (theme, c) = (self.kit.theme, &self.kit.theme.colors);
        let look = match cell.look {
            Look::Plain => (theme.body(), c.text),
            Look::Strong => (theme.strong(), c.text),
            Look::Note => (theme.small(), c.text_muted),
            Look::Missing => (theme.small(), c.warn),
            Look::Bad => (theme.body(), c.err),
        };
        if cell.look == Look::Bad {
            let frame = rect.expand2(vec2(GAP / 2.0, -3.0));
            ui.painter().rect_stroke(frame, theme.sizes.radius_badge, Stroke::new(1.0, c.err), StrokeKind::Inside);
        }
        if cell.look != Look::Missing {
            return paint::clipped(ui, rect, &cell.text, look, right);
        }
        paint::icon(ui.painter(), pos2(rect.left() + 7.0, rect.center().y), icons::TRIANGLE_ALERT, theme.sizes.icon_small, c.warn);
        let act = paint::width(ui, &cell.act, theme.small()) + 12.0;
        let words = rect.with_min_x(rect.left() + 20.0).with_max_x(rect.right() - act);
        let cut = paint::clipped(ui, words, &cell.text, look, false);
        let end = words.left() + paint::width(ui, &cell.text, theme.small()).min(words.width());
        paint::text(ui.painter(), pos2(end + 10.0, rect.center().y), Align2::LEFT_CENTER, &cell.act, (theme.small(), c.accent));
        cut
    }

    /// The box over a cell that is typed into.
    fn box_ui(
        &self,
        ui: &mut Ui,
        (cell_id, rect, at, column): (Id, Rect, usize, usize),
        state: &mut SheetState,
        out: &mut Vec<SheetEvent>,
    ) {
        let Some(edit) = &mut state.edit else { return };
        let (id, right) = (cell_id.with("edit"), self.columns.get(column).is_some_and(|column| column.right));
        let place = rect.expand2(vec2(GAP / 2.0, -1.0));
        if std::mem::take(&mut edit.fresh) {
            ui.memory_mut(|memory| memory.request_focus(id));
            let mut text_state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
            let range = if edit.all {
                CCursorRange::select_all_str(&edit.text)
            } else {
                CCursorRange::one(CCursor::new(edit.text.chars().count()))
            };
            text_state.cursor.set_char_range(Some(range));
            text_state.clear_undoer();
            text_state.store(ui.ctx(), id);
            if !edit.all {
                out.push(SheetEvent::Typing(at, column, edit.text.clone()));
            }
        }
        focus::shows_itself(ui.ctx(), id);
        let theme = self.kit.theme;
        let font = if column + 1 == self.columns.len() && !right { theme.small() } else { theme.body() };
        let widget = TextEdit::singleline(&mut edit.text)
            .id(id)
            .font(font)
            .text_color(theme.colors.text)
            .desired_width(place.width())
            .min_size(place.size())
            .align(Align2([if right { Align::RIGHT } else { Align::LEFT }, Align::Center]))
            .char_limit(500)
            .frame(field_frame(self.kit, field_stroke(self.kit, false, false, true), 3));
        let response: Response = ui.put(place, widget);
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(self.spoken(at, column)));
        if response.changed() {
            out.push(SheetEvent::Typing(at, column, edit.text.clone()));
        }
        if response.lost_focus() {
            self.ended(ui, (at, column, &response), state, out);
        }
    }
}
