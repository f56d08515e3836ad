//! Draws the engagement page: header, the list by status, the pane beside it; and takes its keys.

use super::data::{EngagementData, Line};
use super::{EditEngagement, dialog, pane};
use crate::base::id::EngagementId;
use crate::ui::app::page::{Cx, Width};
use crate::ui::kit::{Button, Theme, card, empty, icons, paint};
use crate::ui::pages::shared::{keys_are_free, take_focus};
use eframe::egui::{
    Align, FocusDirection, Id, Key, Layout, Margin, Modifiers, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 56.0;
/// Width of the number of participants.
const COUNT: f32 = 104.0;

fn row_id(id: EngagementId) -> Id {
    Id::unique(("engagement-row", id))
}

/// Arrows or J and K move, Enter and F2 change, N adds.
pub(super) fn keys(data: &mut EngagementData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_row = data.current.is_some_and(|id| ui.memory(|memory| memory.has_focus(row_id(id))));
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        let at = data.current.and_then(|id| data.ids.iter().position(|other| *other == id));
        let to = at.map_or(0, |at| if down { at + 1 } else { at.saturating_sub(1) }).min(data.ids.len().saturating_sub(1));
        data.current = data.ids.get(to).copied();
        data.reveal = true;
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    if cx.read_only {
        return;
    }
    if pressed(Key::N) {
        cx.out.push(dialog(EditEngagement::new()));
    }
    let enter = free && pressed(Key::Enter);
    if let Some(id) = data.current.filter(|_| enter || pressed(Key::F2)) {
        cx.out.push(dialog(EditEngagement::change(id)));
    }
}

/// Draws the page.
pub(super) fn ui(data: &mut EngagementData, ui: &mut Ui, cx: &mut Cx<'_>) {
    header_ui(data, ui, cx);
    if data.ids.is_empty() {
        let act = if cx.read_only { "" } else { data.words.add.as_str() };
        let words = empty::Empty { icon: icons::HANDSHAKE, title: &data.words.empty, text: &data.words.empty_text, act };
        if empty::empty(ui, cx.theme, &words) {
            cx.out.push(dialog(EditEngagement::new()));
        }
        return;
    }
    let whole = ui.available_size() - vec2(2.0, 12.0);
    if cx.width != Width::Wide || whole.x < 860.0 {
        let half = vec2(whole.x, whole.y * 0.4);
        ui.allocate_ui(half, |ui| list_ui(data, ui, cx));
        ui.allocate_ui(vec2(whole.x, whole.y - half.y - 8.0), |ui| pane::ui(data, ui, cx));
        return;
    }
    let right = 560.0_f32.min(whole.x * 0.52);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.allocate_ui_with_layout(vec2(whole.x - right - 16.0, whole.y), Layout::top_down(Align::Min), |ui| list_ui(data, ui, cx));
        ui.allocate_ui_with_layout(vec2(right, whole.y), Layout::top_down(Align::Min), |ui| pane::ui(data, ui, cx));
    });
}

fn header_ui(data: &EngagementData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(&data.words.title).font(theme.title()));
        ui.add_space(4.0);
        ui.label(RichText::new(&data.context).color(theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !data.ids.is_empty() && !cx.read_only && Button::primary(&data.words.add).icon(icons::PLUS).show(ui, theme).clicked() {
                cx.out.push(dialog(EditEngagement::new()));
            }
        });
    });
}

fn list_ui(data: &mut EngagementData, ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    let (mut pressed, reveal) = (None, std::mem::take(&mut data.reveal));
    card::frame(theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink([false, true]).id_salt("engagements").show(ui, |ui| {
            for line in &data.lines {
                match line {
                    Line::Status(words) => status_ui(ui, theme, words),
                    Line::One { id, .. } => {
                        let on = data.current == Some(*id);
                        if row_ui(ui, line, theme, (*id, on, on && reveal)) {
                            pressed = Some(*id);
                        }
                    }
                }
            }
        });
    });
    if pressed.is_some() {
        data.current = pressed;
    }
}

fn status_ui(ui: &mut Ui, theme: &Theme, words: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, words));
    ui.painter().rect_filled(rect, 0.0, theme.colors.sunken);
    paint::clipped(ui, rect.with_min_x(rect.left() + 14.0), words, (theme.small_strong(), theme.colors.text_muted), false);
}

fn row_ui(ui: &mut Ui, line: &Line, theme: &Theme, (id, on, wanted): (EngagementId, bool, bool)) -> bool {
    let Line::One { icon, title, line, count, .. } = line else { return false };
    let c = &theme.colors;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, row_id(id), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, format!("{title}, {line}, {count}")));
    take_focus(ui, &response, wanted);
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, ROW)), 0.0, c.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    let tile = Rect::from_min_size(pos2(rect.left() + 14.0, rect.center().y - 16.0), vec2(32.0, 32.0));
    ui.painter().rect_filled(tile, theme.corner(), if on { c.surface } else { c.sunken });
    paint::icon(ui.painter(), tile.center(), *icon, 18.0, c.text_muted);
    let (left, right) = (tile.right() + 12.0, rect.right() - 16.0);
    let row = |top: f32, right: f32| Rect::from_min_max(pos2(left, rect.top() + top), pos2(right, rect.top() + top + 20.0));
    paint::clipped(ui, row(8.0, right - COUNT - 8.0), title, (theme.strong(), c.text), false);
    paint::clipped(ui, row(29.0, right - COUNT - 8.0), line, (theme.small(), c.text_muted), false);
    let counted = Rect::from_min_max(pos2(right - COUNT, rect.top()), rect.right_bottom() - vec2(16.0, 0.0));
    paint::clipped(ui, counted, count, (theme.small(), c.text_muted), true);
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.line());
    response.clicked()
}
