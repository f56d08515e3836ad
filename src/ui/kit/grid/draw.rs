//! Painting of the grid's headers, rows and cells, and the pointer on them. Keys are in `keys`.

use super::super::fields::paint_box;
use super::super::{face, icons, paint};
use super::row::Cell;
use super::{DataGrid, GridResponse, GridState, cell_role};
use eframe::egui::{
    self, Align2, FontId, Id, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit, pos2, vec2,
};
use egui_table::{CellInfo, HeaderCellInfo, PrefetchInfo, TableDelegate};
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

/// Space left and right in a cell.
const PAD: f32 = 8.0;

pub(super) struct Draw<'g, 'a, K> {
    pub(super) grid: &'g DataGrid<'a, K>,
    pub(super) state: &'g mut GridState<K>,
    pub(super) out: &'g mut GridResponse<K>,
    pub(super) id: Id,
    /// Where the grid is: a row is one row to the pointer, though its first column is drawn apart from the others.
    pub(super) place: Rect,
    /// The accessible row that cells of both regions (sticky and scrolling) belong to.
    pub(super) row_ids: HashMap<u64, Id>,
}

impl<K: Copy + Eq + Hash + Debug> TableDelegate for Draw<'_, '_, K> {
    fn prepare(&mut self, info: &PrefetchInfo) {
        self.out.wanted = info.visible_rows.start as usize..info.visible_rows.end as usize;
    }

    fn default_row_height(&self) -> f32 {
        self.grid.row_height()
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let rect = ui.max_rect();
        ui.painter().rect_filled(rect, 0.0, self.grid.kit.theme.colors.bg);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, self.grid.kit.theme.colors.border));
        match cell.col_range.start.checked_sub(usize::from(self.grid.ticks)) {
            None => self.tick_all_ui(ui, rect),
            Some(at) => self.title_ui(ui, rect, at),
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, row_nr: u64) {
        let Some(id) = self.grid.ids.get(row_nr as usize).copied() else { return };
        let rect = ui.max_rect();
        let visible = rect.intersect(ui.clip_rect());
        let first_region = !self.row_ids.contains_key(&row_nr);
        let hit = ui.interact(visible, self.id.with(("row", id, first_region)), Sense::CLICK);
        self.row_paint(ui, rect, id, &hit);
        if first_region {
            self.row_ids.insert(row_nr, hit.id);
            self.row_node(ui, &hit, row_nr, id);
        }
        self.row_press(ui, &hit, row_nr, id);
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        let Some(id) = self.grid.ids.get(cell.row_nr as usize).copied() else { return };
        let rect = ui.max_rect();
        let parent = self.row_ids.get(&cell.row_nr).copied().unwrap_or(self.id);
        let builder = UiBuilder::new().max_rect(rect).id_salt(("cell", id, cell.col_nr)).accessibility_parent(parent);
        let mut inner = ui.new_child(builder);
        match cell.col_nr.checked_sub(usize::from(self.grid.ticks)) {
            None => self.tick_ui(&inner, rect, id),
            Some(at) => self.value_ui(&mut inner, rect, (id, at)),
        }
        if ui.is_sizing_pass() {
            ui.allocate_space(inner.min_size());
        }
    }
}

impl<K: Copy + Eq + Hash + Debug> Draw<'_, '_, K> {
    fn row_paint(&self, ui: &Ui, rect: Rect, id: K, hit: &Response) {
        let colors = &self.grid.kit.theme.colors;
        let (current, ticked) = (self.state.current == Some(id), self.state.ticked.contains(&id));
        if current || ticked {
            ui.painter().rect_filled(rect, 0.0, colors.accent_soft);
        } else if hit.hovered() || self.is_under_pointer(ui, rect) {
            ui.painter().rect_filled(rect, 0.0, colors.sunken);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, colors.divider));
        if current {
            ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0.0, colors.accent);
            if ui.memory(|memory| memory.has_focus(self.id)) {
                ui.painter().rect_stroke(rect.shrink2(vec2(0.0, 1.0)), 0.0, Stroke::new(1.0, colors.focus), StrokeKind::Inside);
            }
        }
    }

    fn is_under_pointer(&self, ui: &Ui, row: Rect) -> bool {
        let at = ui.input(|input| input.pointer.hover_pos());
        at.is_some_and(|at| row.y_range().contains(at.y)) && ui.rect_contains_pointer(self.place)
    }

    fn row_node(&self, ui: &Ui, hit: &Response, row_nr: u64, id: K) {
        let loading = || self.grid.kit.words.text("kit-grid-loading");
        let name = (self.grid.rows)(id).map_or_else(loading, |row| row.name.clone());
        let ticked = self.state.ticked.contains(&id) || self.state.current == Some(id);
        hit.widget_info(|| WidgetInfo::labeled(accesskit::Role::Row, true, &name));
        ui.ctx().accesskit_node_builder(hit.id, |node| {
            node.set_row_index(row_nr as usize);
            node.set_selected(ticked);
        });
        if self.state.current == Some(id) {
            ui.ctx().accesskit_node_builder(self.id, |node| node.set_active_descendant(hit.id.accesskit_id()));
        }
    }

    fn row_press(&mut self, ui: &Ui, hit: &Response, row_nr: u64, id: K) {
        if hit.double_clicked() {
            self.out.opened = Some(id);
        }
        if hit.secondary_clicked() || hit.long_touched() {
            self.out.menu = hit.interact_pointer_pos().map(|at| (id, at));
        }
        if !hit.clicked() && !hit.secondary_clicked() {
            return;
        }
        ui.memory_mut(|memory| memory.request_focus(self.id));
        let modifiers = ui.input(|input| input.modifiers);
        if modifiers.command && self.grid.ticks {
            if self.state.ticked.is_empty()
                && let Some(before) = self.state.current.filter(|before| *before != id)
            {
                self.state.toggle_tick(before);
            }
            self.state.toggle_tick(id);
            self.out.ticks_changed = true;
            self.state.current = Some(id);
            self.out.current_changed = true;
        } else {
            self.grid.go(self.state, self.out, row_nr as usize, modifiers.shift && self.grid.ticks);
        }
    }

    fn tick_ui(&mut self, ui: &Ui, rect: Rect, id: K) {
        let on = self.state.ticked.contains(&id);
        let response = ui.interact(rect, self.id.with(("tick", id)), Sense::CLICK);
        paint_box(ui, self.grid.kit.theme, Rect::from_center_size(rect.center(), vec2(18.0, 18.0)), on);
        let row = (self.grid.rows)(id).map(|row| row.name.clone()).unwrap_or_default();
        let name = self.grid.kit.words.with("kit-grid-select", &[("row", row.into())]);
        response.widget_info(|| WidgetInfo::selected(accesskit::Role::CheckBox, true, on, &name));
        if response.clicked() {
            if ui.input(|input| input.modifiers.shift) {
                self.state.tick_range(self.grid.ids, id);
            } else {
                self.state.toggle_tick(id);
            }
            self.out.ticks_changed = true;
            ui.memory_mut(|memory| memory.request_focus(self.id));
        }
    }

    fn tick_all_ui(&mut self, ui: &Ui, rect: Rect) {
        let all = !self.grid.ids.is_empty() && self.state.ticked.len() == self.grid.ids.len();
        let response = ui.interact(rect, self.id.with("tick-all"), Sense::click());
        paint_box(ui, self.grid.kit.theme, Rect::from_center_size(rect.center(), vec2(18.0, 18.0)), all);
        let name = self.grid.kit.words.text("kit-grid-select-all");
        response.widget_info(|| WidgetInfo::selected(accesskit::Role::CheckBox, true, all, &name));
        if response.clicked() {
            self.state.ticked = if all { std::collections::HashSet::new() } else { self.grid.ids.iter().copied().collect() };
            self.out.ticks_changed = true;
        }
    }

    fn title_ui(&mut self, ui: &mut Ui, rect: Rect, at: usize) {
        let Some(spec) = self.state.columns.get(at).and_then(|column| self.grid.columns.iter().find(|spec| spec.key == column.key)) else {
            return;
        };
        let theme = self.grid.kit.theme;
        let inside = rect.shrink2(vec2(4.0, 0.0));
        let response =
            ui.interact(inside, self.id.with(("header", &spec.key)), if spec.sortable { Sense::click() } else { Sense::hover() });
        let sort = self.state.sort.as_ref().filter(|sort| sort.key == spec.key);
        let (font, ink) = if sort.is_some() { (theme.small_strong(), theme.colors.text) } else { (theme.small(), theme.colors.text_muted) };
        let width = paint::width(ui, &spec.title, font.clone());
        if ui.is_sizing_pass() {
            ui.allocate_space(vec2(width + 2.0 * PAD + 18.0, 1.0));
        }
        let arrow = if sort.is_some() { 16.0 } else { 0.0 };
        let room = inside.shrink2(vec2(PAD - 4.0, 0.0));
        let text = if spec.right { Rect::from_min_max(room.min, pos2(room.right() - arrow, room.bottom())) } else { room };
        paint::clipped(ui, text, &spec.title, (font, ink), spec.right);
        if let Some(sort) = sort {
            let x = if spec.right { room.right() - 6.0 } else { (text.left() + width + 9.0).min(room.right() - 6.0) };
            let icon = if sort.descending { icons::ARROW_DOWN } else { icons::ARROW_UP };
            paint::icon(ui.painter(), pos2(x, rect.center().y), icon, 13.0, ink);
        }
        if response.hovered() && spec.sortable {
            ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, theme.colors.accent));
        }
        self.title_press(ui, &response, at, (spec.key.clone(), spec.title.clone()));
    }

    fn title_press(&mut self, ui: &Ui, response: &Response, at: usize, (key, title): (String, String)) {
        let direction = self
            .state
            .sort
            .as_ref()
            .filter(|sort| sort.key == key)
            .map(|sort| if sort.descending { accesskit::SortDirection::Descending } else { accesskit::SortDirection::Ascending });
        response.widget_info(|| WidgetInfo::labeled(accesskit::Role::ColumnHeader, true, &title));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_column_index(at);
            if let Some(direction) = direction {
                node.set_sort_direction(direction);
            }
        });
        if response.clicked() {
            self.out.sort_by = Some(self.state.sort_by(&key));
        }
        for (arrow, step) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
            if response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::ALT, arrow)) {
                self.out.columns_changed |= self.state.move_column(&key, step);
            }
        }
    }

    fn value_ui(&mut self, ui: &mut Ui, rect: Rect, (id, at): (K, usize)) {
        let Some(spec_at) = self.state.columns.get(at).and_then(|column| self.grid.columns.iter().position(|spec| spec.key == column.key))
        else {
            return;
        };
        let key = self.grid.columns.get(spec_at).map(|spec| spec.key.clone()).unwrap_or_default();
        if self.state.edit.is_some() && self.edit_ui(ui, rect, id, &key) {
            return;
        }
        let right = self.grid.columns.get(spec_at).is_some_and(|spec| spec.right);
        let response = ui.interact(rect, self.id.with(("cell", id, spec_at)), Sense::hover());
        let theme = self.grid.kit.theme;
        let inside = rect.shrink2(vec2(PAD, 0.0));
        let Some(row) = (self.grid.rows)(id) else {
            let bar =
                Rect::from_center_size(pos2(inside.left() + inside.width() * 0.3, inside.center().y), vec2(inside.width() * 0.6, 10.0));
            ui.painter().rect_filled(bar, 4.0, theme.colors.sunken);
            return;
        };
        let cell = row.cells.get(spec_at).unwrap_or(&Cell::Empty);
        let strong = at == 0 && self.state.current == Some(id);
        let font = if strong { theme.strong() } else { theme.body() };
        let text = cell.plain();
        if ui.is_sizing_pass() {
            let width = paint::width(ui, &text, theme.strong()) + 2.0 * PAD + 28.0;
            ui.allocate_space(vec2(width, 1.0));
        }
        let cut = self.cell_paint(ui, inside, cell, (font, right));
        cell_role(ui, response.id, (accesskit::Role::Cell, at), text.clone());
        if cut {
            response.on_hover_text(text);
        }
    }

    /// Paints a cell; answers whether its text had to be cut.
    fn cell_paint(&self, ui: &Ui, rect: Rect, cell: &Cell, (font, right): (FontId, bool)) -> bool {
        let theme = self.grid.kit.theme;
        let c = &theme.colors;
        let after = |points: f32| Rect::from_min_max(pos2((rect.left() + points).min(rect.right()), rect.top()), rect.max);
        match cell {
            Cell::Empty => {
                paint::clipped(ui, rect, "–", (font, c.text_muted), right);
                false
            }
            Cell::Text(text) => paint::clipped(ui, rect, text, (font, c.text), right),
            Cell::Muted(text) => paint::clipped(ui, rect, text, (font, c.text_muted), right),
            Cell::Number(text) => paint::clipped(ui, rect, text, (font, c.text), true),
            Cell::Warn(icon, text) => {
                let width = paint::width(ui, text, theme.strong()).min(rect.width() - 20.0);
                let x = if right { rect.right() - width - 12.0 } else { rect.left() + 7.0 };
                paint::icon(ui.painter(), pos2(x, rect.center().y), *icon, theme.sizes.icon_small, c.warn);
                paint::clipped(ui, after(20.0), text, (theme.strong(), c.warn), right)
            }
            Cell::Icon(icon, text) => {
                paint::icon(ui.painter(), pos2(rect.left() + 9.0, rect.center().y), *icon, theme.sizes.icon, c.text_muted);
                paint::clipped(ui, after(26.0), text, (font, c.text), false)
            }
            Cell::Letter(series, letter, word) => {
                let fill = c.series.get(*series).copied().unwrap_or(c.text_muted);
                let square = Rect::from_center_size(pos2(rect.left() + 10.0, rect.center().y), vec2(20.0, 20.0));
                ui.painter().rect_filled(square, theme.sizes.radius_badge, fill);
                paint::text(ui.painter(), square.center(), Align2::CENTER_CENTER, letter, (theme.small_strong(), c.on_series));
                paint::clipped(ui, after(26.0), word, (font, c.text), false)
            }
            Cell::Class(letter, filled) => {
                self.class_paint(ui, rect, letter, *filled);
                false
            }
            Cell::Badge(tone, word) => self.badge_paint(ui, rect, word, tone.colors(theme)),
            Cell::Face(score, _) => {
                face::paint(ui.painter(), pos2(rect.left() + 11.0, rect.center().y), 11.0, *score, theme);
                false
            }
            Cell::Chips(words) => {
                let mut left = rect.left();
                words.iter().any(|word| {
                    let room = Rect::from_min_max(pos2(left, rect.top()), rect.max);
                    let width = paint::width(ui, word, theme.small()) + 16.0;
                    left += width + 4.0;
                    room.width() < width || self.badge_paint(ui, room, word, (c.sunken, c.text))
                })
            }
            Cell::Check(on, _) => {
                if *on {
                    paint::icon(ui.painter(), pos2(rect.left() + 8.0, rect.center().y), icons::CHECK, 16.0, c.text);
                }
                false
            }
        }
    }

    fn class_paint(&self, ui: &Ui, rect: Rect, letter: &str, filled: bool) {
        let theme = self.grid.kit.theme;
        let c = &theme.colors;
        let square = Rect::from_center_size(pos2(rect.left() + 11.0, rect.center().y), vec2(22.0, 22.0));
        let (fill, edge, ink) = if filled { (c.text, c.text, c.bg) } else { (c.sunken, c.border_input, c.text) };
        ui.painter().rect(square, theme.sizes.radius_badge, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        paint::text(ui.painter(), square.center(), Align2::CENTER_CENTER, letter, (theme.small_strong(), ink));
    }

    fn badge_paint(&self, ui: &Ui, rect: Rect, word: &str, (fill, ink): (egui::Color32, egui::Color32)) -> bool {
        let theme = self.grid.kit.theme;
        let width = (paint::width(ui, word, theme.small()) + 16.0).min(rect.width());
        let ground = Rect::from_min_size(pos2(rect.left(), rect.center().y - 12.0), vec2(width, 24.0));
        ui.painter().rect_filled(ground, theme.sizes.radius_badge, fill);
        paint::clipped(ui, ground.shrink2(vec2(8.0, 0.0)), word, (theme.small(), ink), false)
    }
}
