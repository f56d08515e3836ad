//! Draws the list of deviations and takes its keys; each key has its button or menu entry as well.

use super::PageWords;
use super::deviation::Deviation;
use super::deviations_data::{DeviationsData, Key as RowKey};
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::{Button, Theme, card, focus, icon_button, icons, paint};
use crate::ui::pages::shared::{Snooze, filter_choice, keys_are_free, snooze_menu, take_focus};
use eframe::egui::{
    Align, FocusDirection, Id, Key, Layout, Margin, Modifiers, Popup, Rect, RectAlign, Response, RichText, Role, ScrollArea, Sense, Stroke,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 58.0;
/// Width of a row's button.
const BUTTON: f32 = 120.0;
/// Width of the column that says how much it's over.
const OVER: f32 = 110.0;

fn row_id(key: RowKey) -> Id {
    Id::unique(("care-row", key))
}

fn snooze_id(key: RowKey) -> Id {
    Id::unique(("care-snooze", key))
}

/// Arrows or J and K move, Enter opens the customer, D is done, T makes a task, S puts off, Delete says that it isn't needed.
pub(super) fn keys(data: &mut DeviationsData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) || data.rows.is_empty() {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_row = data.current.is_some_and(|key| ui.memory(|memory| memory.has_focus(row_id(key))));
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        let at = data.current.and_then(|key| data.place(key));
        let to = at.map_or(0, |at| if down { at + 1 } else { at.saturating_sub(1) }).min(data.rows.len() - 1);
        data.current = data.rows.get(to).map(|row| (row.customer, row.key));
        data.reveal = true;
        // Else egui, too, moves the focus by this key, away from the row that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        return;
    }
    let Some(row) = data.chosen().cloned() else { return };
    if free && pressed(Key::Enter) {
        cx.out.push(Command::OpenCustomer(row.customer));
    }
    if cx.read_only {
        return;
    }
    if pressed(Key::D) {
        cx.out.push(row.done());
    }
    if pressed(Key::T) {
        cx.out.push(row.plan());
    }
    if pressed(Key::Delete) {
        cx.out.push(row.dismiss());
    }
    if pressed(Key::S) {
        data.wants_snooze = Some((row.customer, row.key));
    }
}

/// Draws the tab.
pub(super) fn ui(data: &mut DeviationsData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.horizontal(|ui| {
        filter_choice(ui, (&words.model_name, 240.0), &mut data.filter.model, &data.models);
        filter_choice(ui, (&words.segment_name, 200.0), &mut data.filter.segment, &data.segments);
        ui.label(RichText::new(&data.context).font(cx.theme.small()).color(cx.theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let needed = paint::width(ui, &words.keys, cx.theme.small());
            if ui.available_width() > needed {
                ui.label(RichText::new(&words.keys).font(cx.theme.small()).color(cx.theme.colors.text_muted));
            }
        });
    });
    ui.add_space(4.0);
    if data.rows.is_empty() {
        nothing_late_ui(words, ui, cx.theme);
        return;
    }
    list_ui(data, words, ui, cx);
}

fn nothing_late_ui(words: &PageWords, ui: &mut Ui, theme: &Theme) {
    card::card(ui, theme, |ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
            ui.painter().circle_filled(rect.center(), 20.0, theme.colors.ok_soft);
            paint::icon(ui.painter(), rect.center(), icons::CHECK_CHECK, 20.0, theme.colors.ok);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(RichText::new(&words.none_late).font(theme.strong()));
                ui.label(RichText::new(&words.none_late_text).color(theme.colors.text_muted));
            });
        });
    });
}

fn list_ui(data: &mut DeviationsData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    let reveal = std::mem::take(&mut data.reveal);
    let snooze = data.wants_snooze.take();
    let room = if data.more.is_empty() { 12.0 } else { 40.0 };
    let (mut pressed, mut hidden) = (None, false);
    card::frame(cx.theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let most = (ui.available_height() - room).max(ROW);
        let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(most).id_salt("deviations");
        let wanted = data.current.filter(|_| reveal).and_then(|key| data.place(key));
        area.show_rows(ui, ROW, data.rows.len(), |ui, range| {
            // A row that isn't drawn can't take the focus: it's brought into sight first.
            if let Some(at) = wanted.filter(|at| !range.contains(at)) {
                let top = ui.max_rect().top() + (at as f32 - range.start as f32) * ROW;
                ui.scroll_to_rect(Rect::from_min_size(pos2(ui.max_rect().left(), top), vec2(1.0, ROW)), None);
                hidden = true;
            }
            for row in data.rows.get(range).unwrap_or_default() {
                let key = (row.customer, row.key);
                let on = data.current == Some(key);
                let look = Look { words, snooze: &data.snooze, on, focus: on && reveal, open_snooze: snooze == Some(key) };
                if row_ui(ui, row, &look, cx) {
                    pressed = Some(key);
                }
            }
        });
    });
    if !data.more.is_empty() {
        ui.label(RichText::new(&data.more).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    }
    data.reveal = hidden;
    if hidden {
        ui.ctx().request_repaint();
    }
    if pressed.is_some() {
        data.current = pressed;
    }
}

/// What a row is drawn with.
struct Look<'a> {
    words: &'a PageWords,
    snooze: &'a Snooze,
    on: bool,
    focus: bool,
    open_snooze: bool,
}

fn row_ui(ui: &mut Ui, row: &Deviation, look: &Look<'_>, cx: &mut Cx<'_>) -> bool {
    let key = (row.customer, row.key);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, row_id(key), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, look.on, row.said()));
    take_focus(ui, &response, look.focus);
    paint_row(ui, rect, row, (cx.theme, look.on, response.hovered()));
    let right = Rect::from_min_max(pos2(rect.right() - 16.0 - BUTTON - 8.0 - 32.0, rect.top()), pos2(rect.right() - 16.0, rect.bottom()));
    ui.scope_builder(UiBuilder::new().id_salt(key).max_rect(right).layout(Layout::right_to_left(Align::Center)), |ui| {
        let more = icon_button(ui, cx.theme, icons::ELLIPSIS, &format!("{}: {}", look.words.acts, row.name));
        menus_ui(ui, &more, row, look, cx);
        let button = Button::secondary(&row.act).width(BUTTON).show(ui, cx.theme);
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{}: {}", row.act, row.name)));
        focus::reveal(&button);
        if button.clicked() {
            cx.out.push(row.plan());
        }
    });
    if response.double_clicked() {
        cx.out.push(Command::OpenCustomer(row.customer));
    }
    response.clicked()
}

fn paint_row(ui: &Ui, rect: Rect, row: &Deviation, (theme, on, hovered): (&Theme, bool, bool)) {
    let c = &theme.colors;
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, ROW)), 0.0, c.accent);
    } else if hovered {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    let tile = Rect::from_min_size(pos2(rect.left() + 14.0, rect.center().y - 16.0), vec2(32.0, 32.0));
    ui.painter().rect_filled(tile, theme.corner(), if on || hovered { c.surface } else { c.sunken });
    paint::icon(ui.painter(), tile.center(), row.icon, 18.0, c.text_muted);
    let right = rect.right() - 16.0 - BUTTON - 8.0 - 32.0 - 12.0;
    let line = |y: f32| Rect::from_min_max(pos2(tile.right() + 12.0, rect.top() + y), pos2(right - OVER - 12.0, rect.top() + y + 20.0));
    paint::clipped(ui, line(9.0), &row.name, (theme.strong(), c.text), false);
    paint::clipped(ui, line(30.0), &row.why_whole, (theme.small(), c.text_muted), false);
    let over = Rect::from_min_max(pos2(right - OVER, rect.top()), pos2(right, rect.bottom()));
    paint::clipped(ui, over, &row.over, (theme.small_strong(), c.warn), true);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, c.divider));
}

/// The ⋯ menu, and the menu of days that S and its entry open.
fn menus_ui(ui: &Ui, button: &Response, row: &Deviation, look: &Look<'_>, cx: &mut Cx<'_>) {
    let snooze = snooze_id((row.customer, row.key));
    let mut open = look.open_snooze;
    Popup::menu(button).align(RectAlign::BOTTOM_END).show(|ui| {
        ui.set_min_width(200.0);
        open |= entries_ui(ui, row, look.words, cx);
    });
    if open {
        Popup::open_id(ui.ctx(), snooze);
    }
    let anchor = Response { flags: eframe::egui::response::Flags::empty(), ..button.clone() };
    if let Some(to) = snooze_menu(&anchor, snooze, look.snooze) {
        cx.out.push(row.put_off(to));
    }
}

/// The entries of the ⋯ menu; whether "put off" was pressed.
fn entries_ui(ui: &mut Ui, row: &Deviation, words: &PageWords, cx: &mut Cx<'_>) -> bool {
    if ui.button(&words.open_customer).clicked() {
        cx.out.push(Command::OpenCustomer(row.customer));
    }
    if cx.read_only {
        return false;
    }
    if ui.button(&words.log).clicked() {
        cx.out.push(row.log());
    }
    if matches!(row.key, crate::domain::care_model::ClockKey::Action(..)) && ui.button(&words.done).clicked() {
        cx.out.push(row.done());
    }
    if ui.button(&words.dismiss).clicked() {
        cx.out.push(row.dismiss());
    }
    ui.button(&words.put_off).clicked()
}
