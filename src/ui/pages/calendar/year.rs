//! Draws the year: a row a month, weekdays below each other, seasons and entries as bars over their days.

use super::data::Shown;
use super::keys::{day_id, open_day};
use super::month::{Bar, bar_ui, drop_ui};
use super::{CalendarPage, EditEntry, dialog, open};
use crate::ui::app::page::Cx;
use crate::ui::kit::{Theme, card, paint};
use eframe::egui::{Align2, Id, Margin, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Columns: a month that begins on a Sunday reaches to the 37th.
const COLUMNS: f32 = 37.0;
/// Width of the months' names.
const NAMES: f32 = 118.0;
/// Height of the weekdays' line.
const HEAD: f32 = 20.0;
/// Height of the days' numbers.
const NUMBERS: f32 = 17.0;
/// The same where rows are low.
const LOW_NUMBERS: f32 = 14.0;
/// Height of a bar where there is room for it.
const BAR: f32 = 17.0;

/// Where days lie.
#[derive(Clone, Copy)]
struct Place {
    left: f32,
    column: f32,
    top: f32,
    height: f32,
    numbers: f32,
    bar: f32,
}

impl Place {
    fn day(self, column: usize) -> Rect {
        Rect::from_min_size(pos2(self.left + column as f32 * self.column, self.top), vec2(self.column, self.height))
    }
}

/// Draws the view.
pub(super) fn ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let whole = ui.available_size() - vec2(0.0, 8.0);
    let height = ((whole.y - HEAD - 2.0) / 12.0).max(LOW_NUMBERS + 26.0);
    // Two lines always: a season must not hide what happens in it.
    let lanes = (((height - NUMBERS - 1.0) / (BAR + 1.0)).floor() as usize).clamp(2, 6);
    let numbers = if height < NUMBERS + 2.0 * (BAR + 1.0) { LOW_NUMBERS } else { NUMBERS };
    let bar = ((height - numbers - 1.0) / lanes as f32 - 1.0).min(BAR);
    page.data.lay_out(lanes, cx.words, cx.formats);
    card::frame(cx.theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(whole.x - 2.0, HEAD + height * 12.0), Sense::hover());
        let column = (rect.width() - NAMES) / COLUMNS;
        head_ui(page, ui, cx.theme, (rect, column));
        let rows = std::mem::take(&mut page.data.rows);
        let mut dropped = None;
        for (at, row) in rows.iter().enumerate() {
            let top = rect.top() + HEAD + at as f32 * height;
            let place = Place { left: rect.left() + NAMES, column, top, height, numbers, bar };
            let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
            dropped = dropped.or(month_ui(page, ui, cx, (row, place, line)));
        }
        page.data.rows = rows;
        drop_ui(page, ui, cx, dropped);
    });
}

fn head_ui(page: &CalendarPage, ui: &Ui, theme: &Theme, (rect, column): (Rect, f32)) {
    let c = &theme.colors;
    for (at, word) in page.words.weekdays.iter().cycle().take(37).enumerate() {
        let center = pos2(rect.left() + NAMES + (at as f32 + 0.5) * column, rect.top() + HEAD / 2.0);
        let short: String = if column < 24.0 { word.chars().take(2).collect() } else { word.clone() };
        paint::text(ui.painter(), center, Align2::CENTER_CENTER, &short, (theme.small(), c.text_muted));
    }
}

/// Draws a month; the day over which something was let go.
fn month_ui(
    page: &mut CalendarPage,
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    (row, place, line): (&super::data::Days, Place, Rect),
) -> Option<crate::base::Date> {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let offset = usize::try_from(row.first.weekday().to_monday_zero_offset()).unwrap_or_default();
    let response = ui.interact(line, Id::unique(("calendar-month", row.first)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, format!("{}, {}", row.name, row.below)));
    let found = |at: Pos2| row.days.iter().enumerate().find(|(day, _)| place.day(offset + day).contains(at)).map(|(_, day)| day.date);
    let hovered = ui.input(|input| input.pointer.hover_pos()).filter(|at| line.contains(*at)).and_then(found);
    for (at, day) in row.days.iter().enumerate() {
        let rect = place.day(offset + at);
        if day.is_free {
            ui.painter().rect_filled(rect, 0.0, if day.holiday.is_empty() { c.sunken } else { c.divider });
        }
        let target = page.dragged.is_some() && hovered == Some(day.date);
        if target {
            ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        }
        let center = pos2(rect.center().x, rect.top() + place.numbers / 2.0 + 1.0);
        if day.date == page.data.today {
            ui.painter().rect_filled(Rect::from_center_size(center, vec2(22.0, 16.0)), 8.0, c.accent);
        }
        let ink = if day.date == page.data.today {
            c.on_accent
        } else if day.holiday.is_empty() {
            c.text_muted
        } else {
            c.text
        };
        paint::text(ui.painter(), center, Align2::CENTER_CENTER, &day.number, (theme.small(), ink));
        if day.date == page.data.cursor {
            cursor_ui(page, ui, cx, (rect, place.numbers), &day.name);
        }
    }
    ui.painter().hline(line.x_range(), line.top(), Stroke::new(1.0, c.divider));
    name_ui(ui, theme, row, line);
    bars_ui(page, ui, cx, (row, place, offset));
    if let Some(day) = row.days.iter().find(|day| Some(day.date) == hovered).filter(|day| !day.holiday.is_empty() && page.dragged.is_none())
    {
        response.clone().on_hover_text(&day.name);
    }
    if let Some(day) = response.interact_pointer_pos().and_then(found).filter(|_| response.clicked()) {
        page.data.go(day);
        if !cx.read_only {
            cx.out.push(dialog(EditEntry::on(day)));
        }
    }
    hovered
}

/// The frame of the day that the keys stand on.
fn cursor_ui(page: &CalendarPage, ui: &Ui, cx: &mut Cx<'_>, (rect, numbers): (Rect, f32), name: &str) {
    let response = ui.interact(rect.with_max_y(rect.top() + numbers + 1.0), day_id(page.data.cursor), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, true, name));
    ui.painter().rect_stroke(rect.shrink(0.5), 3.0, Stroke::new(1.5, cx.theme.colors.accent), StrokeKind::Inside);
    if response.clicked() {
        open_day(page, page.data.cursor, cx);
    }
}

fn name_ui(ui: &Ui, theme: &Theme, row: &super::data::Days, line: Rect) {
    let c = &theme.colors;
    let more = row.row.more.iter().max().copied().unwrap_or_default();
    let below = if more > 0 { format!("{}  +{more}", row.below) } else { row.below.clone() };
    let room = |top: f32, bottom: f32| Rect::from_min_max(pos2(line.left() + 10.0, top), pos2(line.left() + NAMES - 4.0, bottom));
    paint::clipped(ui, room(line.top() + 1.0, line.top() + 21.0), &row.name, (theme.small_strong(), c.text), false);
    paint::clipped(ui, room(line.top() + 20.0, line.top() + 38.0), &below, (theme.small(), c.text_muted), false);
}

fn bars_ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>, (row, place, offset): (&super::data::Days, Place, usize)) {
    for placed in &row.row.placed {
        let Some(shown) = page.data.items.get(placed.item) else { continue };
        let top = place.top + place.numbers + 1.0 + placed.lane as f32 * (place.bar + 1.0);
        let (from, to) = (place.day(offset + placed.from), place.day(offset + placed.to));
        let rect = Rect::from_min_max(pos2(from.left() + 1.0, top), pos2(to.right() - 1.0, top + place.bar));
        let room = rect.with_max_x(place.day(offset + placed.room).right() - 1.0);
        let bar = Bar { rect, room, id: Id::unique(("calendar-bar", row.first, shown.item.mark, shown.item.round)) };
        let response = bar_ui(ui, cx.theme, shown, &bar);
        heard(page.dragged.is_none().then_some(shown), &response, cx);
        if response.drag_started() && can_drag(shown, cx) {
            page.dragged = Some(placed.item);
        }
    }
}

/// Opens what was pressed.
fn heard(shown: Option<&Shown>, response: &eframe::egui::Response, cx: &mut Cx<'_>) {
    if let Some(shown) = shown.filter(|_| response.clicked()) {
        cx.out.extend(open(shown));
    }
}

/// Whether an item can be moved by the pointer: our own entries can.
pub(super) fn can_drag(shown: &Shown, cx: &Cx<'_>) -> bool {
    matches!(shown.item.mark, crate::domain::almanac::Mark::Entry(..)) && !cx.read_only
}
