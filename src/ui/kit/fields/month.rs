//! The month grid of the date field: ISO weeks, Monday first, moved by keys. Painted as one widget that holds the focus.

use super::super::button::{Button, icon_button};
use super::super::icons;
use super::super::tools::Kit;
use crate::base::Date;
use eframe::egui::{
    self, Align2, EventFilter, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use jiff::{ToSpan, civil::Weekday};

/// Side of a day's square in points.
const CELL: f32 = 34.0;
/// Width of the column of week numbers.
const WEEK: f32 = 40.0;

/// What the user did in the month grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picked {
    /// Nothing final yet.
    Open,
    /// This day.
    Day(Date),
    /// No day at all.
    Clear,
    /// Left without a choice.
    Cancel,
}

/// Where the keys stand while the grid is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor {
    /// The day under the keys.
    pub(super) day: Date,
    /// Just opened: the grid still has to take the focus, which it can't in its first, invisible frame.
    pub(super) fresh: bool,
}

/// Draws the grid; `cursor` is the day that the keys move.
pub(super) fn ui(ui: &mut Ui, kit: Kit<'_>, id: Id, cursor: &mut Cursor, chosen: Option<Date>) -> Picked {
    ui.set_width(WEEK + 7.0 * CELL);
    ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
    header_ui(ui, kit, &mut cursor.day);
    let mut picked = days_ui(ui, kit, id, &mut cursor.day, chosen);
    if cursor.fresh && !ui.is_sizing_pass() {
        ui.memory_mut(|memory| memory.request_focus(id));
        cursor.fresh = false;
    }
    ui.horizontal(|ui| {
        if Button::secondary(&kit.words.text("kit-date-today")).show(ui, kit.theme).clicked() {
            picked = Picked::Day(kit.today);
        }
        if Button::secondary(&kit.words.text("kit-date-clear")).show(ui, kit.theme).clicked() {
            picked = Picked::Clear;
        }
    });
    picked
}

fn header_ui(ui: &mut Ui, kit: Kit<'_>, cursor: &mut Date) {
    ui.horizontal(|ui| {
        if icon_button(ui, kit.theme, icons::CHEVRON_LEFT, &kit.words.text("kit-date-month-before")).clicked() {
            *cursor = add_months(*cursor, -1);
        }
        let width = (ui.available_width() - 36.0).max(0.0);
        let (rect, _) = ui.allocate_exact_size(vec2(width, 32.0), Sense::hover());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, kit.formats.month(*cursor), kit.theme.strong(), kit.theme.colors.text);
        if icon_button(ui, kit.theme, icons::CHEVRON_RIGHT, &kit.words.text("kit-date-month-after")).clicked() {
            *cursor = add_months(*cursor, 1);
        }
    });
}

fn days_ui(ui: &mut Ui, kit: Kit<'_>, id: Id, cursor: &mut Date, chosen: Option<Date>) -> Picked {
    let (_, rect) = ui.allocate_space(vec2(WEEK + 7.0 * CELL, 7.0 * CELL));
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    let mut picked = if response.has_focus() { keys(ui, id, cursor) } else { Picked::Open };
    for column in 0..7_i8 {
        let centre = pos2(rect.left() + WEEK + (f32::from(column) + 0.5) * CELL, rect.top() + CELL / 2.0);
        let name = Weekday::from_monday_zero_offset(column).map_or("", |day| kit.formats.weekday_short(day));
        ui.painter().text(centre, Align2::CENTER_CENTER, name, kit.theme.small(), kit.theme.colors.text_muted);
    }
    let first = first_shown(*cursor);
    for week in 0..6_i8 {
        let Ok(monday) = first.checked_add(i64::from(week).weeks()) else { continue };
        let top = rect.top() + (f32::from(week) + 1.0) * CELL;
        let number = monday.iso_week_date().week().to_string();
        let centre = pos2(rect.left() + WEEK / 2.0, top + CELL / 2.0);
        ui.painter().text(centre, Align2::CENTER_CENTER, number, kit.theme.small(), kit.theme.colors.text_muted);
        for column in 0..7_i8 {
            let Ok(day) = monday.checked_add(i64::from(column).days()) else { continue };
            let min = pos2(rect.left() + WEEK + f32::from(column) * CELL, top);
            let cell = Rect::from_min_size(min, vec2(CELL, CELL)).shrink(1.0);
            let state = DayState {
                month: day.month() == cursor.month(),
                chosen: chosen == Some(day),
                cursor: *cursor == day && response.has_focus(),
            };
            if day_ui(ui, kit, (cell, id.with(("day", day))), day, state).clicked() {
                picked = Picked::Day(day);
            }
        }
    }
    let name = format!("{}, {}", kit.formats.month(*cursor), kit.formats.weekday_date(*cursor));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(egui::accesskit::Role::Grid);
        node.set_label(name);
        node.set_active_descendant(id.with(("day", *cursor)).accesskit_id());
    });
    picked
}

#[derive(Clone, Copy)]
struct DayState {
    month: bool,
    chosen: bool,
    cursor: bool,
}

fn day_ui(ui: &Ui, kit: Kit<'_>, (rect, id): (Rect, Id), day: Date, state: DayState) -> Response {
    let colors = &kit.theme.colors;
    let response = ui.interact(rect, id, Sense::CLICK);
    let ink = match (state.chosen, state.month) {
        (true, _) => colors.on_accent,
        (_, true) => colors.text,
        _ => colors.text_muted,
    };
    if state.chosen {
        ui.painter().rect_filled(rect, kit.theme.corner(), colors.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, kit.theme.corner(), colors.accent_soft);
    }
    if day == kit.today && !state.chosen {
        ui.painter().rect_stroke(rect, kit.theme.corner(), Stroke::new(1.0, colors.accent), StrokeKind::Inside);
    }
    if state.cursor {
        ui.painter().rect_stroke(rect, kit.theme.corner(), Stroke::new(2.0, colors.focus), StrokeKind::Outside);
    }
    let font = if day == kit.today { kit.theme.strong() } else { kit.theme.body() };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, day.day(), font, ink);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, state.chosen, kit.formats.weekday_date(day)));
    response
}

fn keys(ui: &Ui, id: Id, cursor: &mut Date) -> Picked {
    let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, Key::Escape) {
        return Picked::Cancel;
    }
    if pressed(Modifiers::NONE, Key::Enter) || pressed(Modifiers::NONE, Key::Space) {
        return Picked::Day(*cursor);
    }
    let steps = [(Key::ArrowLeft, -1), (Key::ArrowRight, 1), (Key::ArrowUp, -7), (Key::ArrowDown, 7)];
    for (key, days) in steps {
        if pressed(Modifiers::NONE, key) {
            *cursor = cursor.checked_add(i64::from(days).days()).unwrap_or(*cursor);
        }
    }
    let months = [
        (Modifiers::SHIFT, Key::PageUp, -12),
        (Modifiers::SHIFT, Key::PageDown, 12),
        (Modifiers::NONE, Key::PageUp, -1),
        (Modifiers::NONE, Key::PageDown, 1),
    ];
    for (modifiers, key, count) in months {
        if pressed(modifiers, key) {
            *cursor = add_months(*cursor, count);
        }
    }
    let weekday = i64::from(cursor.weekday().to_monday_zero_offset());
    if pressed(Modifiers::NONE, Key::Home) {
        *cursor = cursor.checked_sub(weekday.days()).unwrap_or(*cursor);
    }
    if pressed(Modifiers::NONE, Key::End) {
        *cursor = cursor.checked_add((6 - weekday).days()).unwrap_or(*cursor);
    }
    Picked::Open
}

fn add_months(day: Date, count: i64) -> Date {
    day.checked_add(count.months()).unwrap_or(day)
}

/// The Monday on or before the first of the month.
fn first_shown(day: Date) -> Date {
    let first = day.first_of_month();
    first.checked_sub(i64::from(first.weekday().to_monday_zero_offset()).days()).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_grid_begins_on_monday() {
        assert_eq!(first_shown(date(2026, 11, 22)), date(2026, 10, 26));
        assert_eq!(first_shown(date(2026, 6, 15)), date(2026, 6, 1));
    }

    #[test]
    fn a_month_later_stays_in_the_month() {
        assert_eq!(add_months(date(2026, 1, 31), 1), date(2026, 2, 28));
    }
}
