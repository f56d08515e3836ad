//! Draws a month in weeks and a week in days: Monday first, the week's number before it, bars over their days.

use super::data::{Days, Shown, View};
use super::keys::{day_id, open_day};
use super::year::can_drag;
use super::{CalendarPage, EditEntry, MoveEntry, dialog, looks, open};
use crate::base::Date;
use crate::domain::almanac::Mark;
use crate::domain::calendar_entry::Recurrence;
use crate::ops::calendar_entry::CalendarEntryDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::{Theme, card, paint};
use eframe::egui::{
    Align2, CornerRadius, CursorIcon, Id, Margin, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// Width of the week's number.
const WEEK: f32 = 48.0;
/// Height of the weekdays' line.
const HEAD: f32 = 28.0;
/// Height of a day's number.
const NUMBER: f32 = 24.0;
/// Height of a bar.
const BAR: f32 = 20.0;

/// Where a bar lies: over its days, its words perhaps further.
pub(super) struct Bar {
    pub(super) rect: Rect,
    pub(super) room: Rect,
    pub(super) id: Id,
}

/// Draws the view.
pub(super) fn ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let whole = ui.available_size() - vec2(0.0, 12.0);
    let weeks = if page.data.view == View::Week { 1.0 } else { 6.0 };
    let height = ((whole.y - HEAD - 2.0) / weeks).max(NUMBER + BAR);
    // The last line is kept for what had no room.
    let lanes = (((height - NUMBER - 14.0) / BAR).floor() as usize).clamp(1, 40);
    page.data.lay_out(lanes, cx.words, cx.formats);
    card::frame(cx.theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(whole.x - 2.0, HEAD + height * weeks), Sense::hover());
        let column = (rect.width() - WEEK) / 7.0;
        head_ui(page, ui, cx.theme, (rect, column));
        let rows = std::mem::take(&mut page.data.rows);
        let mut dropped = None;
        for (at, row) in rows.iter().enumerate() {
            let top = rect.top() + HEAD + at as f32 * height;
            let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
            dropped = dropped.or(week_ui(page, ui, cx, (row, line, column)));
        }
        page.data.rows = rows;
        drop_ui(page, ui, cx, dropped);
    });
}

fn head_ui(page: &CalendarPage, ui: &Ui, theme: &Theme, (rect, column): (Rect, f32)) {
    let look = || (theme.small(), theme.colors.text_muted);
    let middle = rect.top() + HEAD / 2.0;
    paint::text(ui.painter(), pos2(rect.left() + WEEK / 2.0, middle), Align2::CENTER_CENTER, &page.words.week, look());
    let week = page.data.rows.first().filter(|_| page.data.view == View::Week);
    let heads: Vec<&String> =
        week.map_or_else(|| page.words.weekdays.iter().collect(), |row| row.days.iter().map(|day| &day.head).collect());
    for (at, word) in heads.into_iter().enumerate() {
        let x = rect.left() + WEEK + at as f32 * column + 10.0;
        paint::text(ui.painter(), pos2(x, middle), Align2::LEFT_CENTER, word, look());
    }
}

/// Draws a week; the day that the pointer is over.
fn week_ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>, (row, line, column): (&Days, Rect, f32)) -> Option<Date> {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let (mut hovered, mut pressed) = (None, None);
    for (at, day) in row.days.iter().enumerate() {
        let left = line.left() + WEEK + at as f32 * column;
        let rect = Rect::from_min_max(pos2(left, line.top()), pos2(left + column, line.bottom()));
        let on = day.date == page.data.cursor;
        let sense = if on { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, day_id(day.date), sense);
        response.widget_info(|| WidgetInfo::selected(Role::Cell, true, on, &day.name));
        let is_over = pointer.is_some_and(|at| rect.contains(at));
        if is_over {
            hovered = Some(day.date);
        }
        if day.is_free || day.is_outside {
            ui.painter().rect_filled(rect, 0.0, c.sunken);
        }
        if is_over && page.dragged.is_some() {
            ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        }
        ui.painter().vline(rect.left(), rect.y_range(), theme.line());
        number_ui(page, ui, theme, (day, rect));
        if on {
            ui.painter().rect_stroke(rect.shrink(1.0), 4.0, Stroke::new(2.0, c.accent), StrokeKind::Inside);
        }
        if response.clicked() && page.dragged.is_none() {
            let more = response.interact_pointer_pos().is_some_and(|at| at.y > rect.bottom() - 18.0) && !day.more.is_empty();
            pressed = Some((day.date, more));
        }
    }
    ui.painter().hline(line.x_range(), line.top(), theme.line());
    let week = pos2(line.left() + WEEK / 2.0, line.top() + NUMBER / 2.0);
    paint::text(ui.painter(), week, Align2::CENTER_CENTER, &row.name, (theme.small(), c.text_muted));
    bars_ui(page, ui, cx, (row, line, column));
    if let Some((day, more)) = pressed {
        page.data.go(day);
        match (more, cx.read_only) {
            (true, _) => open_day(page, day, cx),
            (false, false) => cx.out.push(dialog(EditEntry::on(day))),
            (false, true) => {}
        }
    }
    hovered
}

fn number_ui(page: &CalendarPage, ui: &Ui, theme: &Theme, (day, rect): (&super::data::Day, Rect)) {
    let c = &theme.colors;
    let center = pos2(rect.left() + 18.0, rect.top() + NUMBER / 2.0 + 1.0);
    let is_today = day.date == page.data.today;
    if is_today {
        ui.painter().circle_filled(center, 11.0, c.accent);
    }
    let ink = if is_today {
        c.on_accent
    } else if day.is_outside || day.is_free {
        c.text_muted
    } else {
        c.text
    };
    paint::text(ui.painter(), center, Align2::CENTER_CENTER, &day.number, (theme.small_strong(), ink));
    let more = pos2(rect.right() - 8.0, rect.bottom() - 9.0);
    paint::text(ui.painter(), more, Align2::RIGHT_CENTER, &day.more, (theme.small_strong(), c.accent));
}

fn bars_ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>, (row, line, column): (&Days, Rect, f32)) {
    for placed in &row.row.placed {
        let Some(shown) = page.data.items.get(placed.item) else { continue };
        let top = line.top() + NUMBER + placed.lane as f32 * BAR;
        let left = line.left() + WEEK + placed.from as f32 * column;
        let right = line.left() + WEEK + (placed.to + 1) as f32 * column;
        let rect = Rect::from_min_max(pos2(left + 3.0, top + 1.0), pos2(right - 3.0, top + BAR - 1.0));
        let bar = Bar { rect, room: rect, id: Id::unique(("calendar-bar", row.first, shown.item.mark, shown.item.round)) };
        let response = bar_ui(ui, cx.theme, shown, &bar);
        if response.clicked() && page.dragged.is_none() {
            cx.out.extend(open(shown));
        }
        if response.drag_started() && can_drag(shown, cx) {
            page.dragged = Some(placed.item);
        }
    }
}

/// Draws a bar: the colour of its layer, its icon, its words.
pub(super) fn bar_ui(ui: &Ui, theme: &Theme, shown: &Shown, bar: &Bar) -> Response {
    let c = &theme.colors;
    let is_occasion = matches!(shown.item.mark, Mark::Occasion(_));
    let sense = if is_occasion { Sense::hover() } else { Sense::click_and_drag() };
    let response = ui.interact(bar.rect, bar.id, sense);
    let name = format!("{}, {}", shown.title, shown.line);
    let role = if is_occasion { Role::Label } else { Role::Button };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    let edge = looks::edge(theme, shown.layer);
    ui.painter().rect_filled(bar.rect, CornerRadius::same(4), looks::ground(theme, shown.layer));
    ui.painter().rect_filled(bar.rect.with_max_x(bar.rect.left() + 3.0), CornerRadius { nw: 4, sw: 4, ne: 0, se: 0 }, edge);
    if response.hovered() && !is_occasion {
        ui.painter().rect_stroke(bar.rect, CornerRadius::same(4), Stroke::new(1.0, edge), StrokeKind::Inside);
    }
    let middle = bar.rect.center().y;
    paint::icon(ui.painter(), pos2(bar.rect.left() + 12.0, middle), shown.icon, 13.0, edge);
    let words = Rect::from_min_max(pos2(bar.rect.left() + 22.0, bar.rect.top()), pos2(bar.room.right() - 3.0, bar.rect.bottom()));
    if words.width() > 22.0 {
        paint::clipped(ui, words, &shown.title, (theme.small(), c.text), false);
    }
    response.on_hover_ui(|ui| {
        ui.label(eframe::egui::RichText::new(&shown.title).font(theme.small_strong()));
        ui.label(eframe::egui::RichText::new(&shown.line).font(theme.small()));
    })
}

/// Moves what was dragged to the day where it was let go: at once for what comes once, with a question for what comes every year.
pub(super) fn drop_ui(page: &mut CalendarPage, ui: &Ui, cx: &mut Cx<'_>, day: Option<Date>) {
    let Some(shown) = page.dragged.and_then(|at| page.data.items.get(at)) else { return };
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    if ui.input(|input| input.pointer.any_down()) {
        return;
    }
    page.dragged = None;
    let (Mark::Entry(id, _), Some(day)) = (shown.item.mark, day) else { return };
    if day == shown.item.first {
        return;
    }
    let once = page.data.kept.entries.iter().any(|entry| entry.id == id && entry.values.recurrence == Recurrence::Once);
    let year = shown.item.round;
    cx.out.push(if once {
        Command::Deed(CalendarEntryDeed::MoveAlways { id, year, day }.into())
    } else {
        dialog(MoveEntry::to(id, year, day))
    });
}
