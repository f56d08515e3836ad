//! The right side: the sums of the segments, the customers of the chosen one, acts on all of them or on the one that is current; and the
//! same customers as a table in the place of the picture.

use super::bulk::{Bulk, What};
use super::data::{Order, ValueData};
use super::draw::{all_of, list_title, orders};
use super::explain::Explain;
use super::lines::{SumLine, in_thousands};
use super::marks::segment_badge;
use super::potential::EditPotential;
use super::rows::{Line, Note};
use crate::base::id::CustomerId;
use crate::domain::segment::Segment;
use crate::domain::value::Level;
use crate::ops::segment::SegmentDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::{Button, Theme, card, icon_button, icons, menu, paint};
use crate::ui::pages::shared::take_focus;
use eframe::egui::{
    Align, Align2, Id, Key, Layout, Margin, Modifiers, Popup, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

const SUM: f32 = 34.0;
const ROW: f32 = 47.0;

/// Draws the right side.
pub(super) fn ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
    ui.spacing_mut().item_spacing.y = 12.0;
    let top = ui.cursor().top();
    sums_ui(data, ui, cx);
    let rest = height - (ui.cursor().top() - top);
    card::frame(cx.theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(rest - 4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(data, ui, cx);
        columns_ui(data, ui, cx);
        let room = (rest - 4.0 - 48.0 - 28.0 - 44.0).max(2.0 * ROW);
        rows_ui(data, ui, cx, room);
        foot_ui(data, ui, cx);
    });
}

/// The places of the columns of sums: how many, purchases, equity, range.
fn columns(rect: Rect) -> [Rect; 5] {
    let right = rect.right() - 12.0;
    let edges = [right, right - 78.0, right - 126.0, right - 202.0, right - 236.0];
    let [range, equity, purchases, count, name] = edges;
    let cell = |from: f32, to: f32| Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom()));
    [cell(rect.left() + 14.0, name), cell(name, count), cell(count, purchases), cell(purchases, equity), cell(equity + 4.0, range)]
}

fn sums_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    card::frame(theme).inner_margin(Margin::symmetric(1, 2)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
        let equity =
            if in_thousands(data.run.as_ref()) { cx.words.text("value-column-clv-thousand") } else { cx.words.text("value-column-clv") };
        let titles = [
            cx.words.text("value-column-segment"),
            cx.words.text("value-column-count"),
            cx.words.text("value-column-year"),
            equity,
            cx.words.text("value-column-range"),
        ];
        for (at, (place, title)) in columns(rect).into_iter().zip(&titles).enumerate() {
            paint::clipped(ui, place, title, (theme.small(), theme.colors.text_muted), at > 0);
        }
        let sums = std::mem::take(&mut data.sums);
        for line in &sums {
            if sum_ui(ui, cx, line, line.segment == Some(data.segment) && !data.only_close)
                && let Some(segment) = line.segment
            {
                data.choose(segment);
                data.current = None;
            }
        }
        data.sums = sums;
        if data.level() == Level::TooLittle {
            ui.add_space(2.0);
            note_ui(ui, &cx.words.text("value-too-little"), theme);
        }
    });
}

/// A muted sentence with the card's own margin.
fn note_ui(ui: &mut Ui, text: &str, theme: &Theme) {
    eframe::egui::Frame::new().inner_margin(Margin::symmetric(13, 6)).show(ui, |ui| {
        ui.label(RichText::new(text).font(theme.small()).color(theme.colors.text_muted));
    });
}

/// A line of sums; whether it was pressed.
fn sum_ui(ui: &mut Ui, cx: &Cx<'_>, line: &SumLine, on: bool) -> bool {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let sense = if line.segment.is_some() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), SUM), sense);
    let said = format!("{}, {}, {}, {}, {}", line.name, line.count, line.purchases, line.equity, line.range);
    response.widget_info(|| WidgetInfo::selected(if line.segment.is_some() { Role::ListItem } else { Role::Label }, true, on, &said));
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(rect.with_max_x(rect.left() + 3.0), 0.0, c.accent);
    } else if response.hovered() && line.segment.is_some() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, c.divider));
    let [name, count, purchases, equity, range] = columns(rect);
    let look = || (if line.segment.is_some() { theme.body() } else { theme.strong() }, c.text);
    let name = match line.segment {
        Some(segment) => {
            let mut place = ui
                .new_child(UiBuilder::new().max_rect(Rect::from_center_size(pos2(name.left() + 10.0, rect.center().y), vec2(20.0, 20.0))));
            segment_badge(&mut place, theme, cx.words, segment);
            name.with_min_x(name.left() + 27.0)
        }
        None => name,
    };
    paint::clipped(ui, name, &line.name, look(), false);
    for (place, text) in [(count, &line.count), (purchases, &line.purchases), (equity, &line.equity)] {
        paint::clipped(ui, place, text, look(), true);
    }
    paint::clipped(ui, range, &line.range, (theme.small(), c.text_muted), true);
    response.clicked()
}

/// Name and number of the list, and what can be done to all of it.
fn head_ui(data: &ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let (segment, title) = list_title(data, cx);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 48.0), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.add_space(13.0);
        if let Some(segment) = segment {
            segment_badge(ui, theme, cx.words, segment);
        }
        ui.label(RichText::new(title).font(theme.strong()));
        ui.label(RichText::new(cx.formats.number(i64::try_from(data.list.ids.len()).unwrap_or(i64::MAX))).color(theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(6.0);
            if cx.read_only || data.list.ids.is_empty() {
                return;
            }
            let more = icon_button(ui, theme, icons::ELLIPSIS, &cx.words.text("value-more-acts"));
            bulk_menu(data, cx, &more);
            if Button::secondary(&cx.words.text("value-tasks")).show(ui, theme).clicked() {
                all_of(cx, Bulk::new(What::Task, data.list.ids.clone()));
            }
        });
    });
}

fn bulk_menu(data: &ValueData, cx: &mut Cx<'_>, more: &eframe::egui::Response) {
    Popup::menu(more).show(|ui| {
        ui.set_min_width(260.0);
        let words = cx.words;
        let acts = [
            (icons::TAG, words.text("value-act-tag"), What::Tag),
            (icons::USER, words.text("value-act-responsible"), What::Responsible),
            (icons::HAND, words.text("value-act-assign"), What::Segment),
        ];
        for (icon, word, what) in acts {
            if menu::row(ui, cx.theme, (icon, &word), false).clicked() {
                all_of(cx, Bulk::new(what, data.list.ids.clone()));
                ui.close();
            }
        }
        let held: Vec<CustomerId> =
            data.list.ids.iter().copied().filter(|id| data.points.get(id).is_some_and(|point| point.by_hand)).collect();
        if !held.is_empty() {
            let word = words.with("value-act-release", &[("count", held.len().into())]);
            if menu::row(ui, cx.theme, (icons::UNDO_2, &word), false).clicked() {
                cx.deed(SegmentDeed::Release(held));
                ui.close();
            }
        }
    });
}

/// The titles over the list; a press puts it in that order.
fn columns_ui(data: &mut ValueData, ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    paint::text(
        ui.painter(),
        pos2(rect.left() + 14.0, rect.center().y),
        Align2::LEFT_CENTER,
        &cx.words.text("value-column-name"),
        (theme.small(), theme.colors.text_muted),
    );
    let right = rect.right() - 14.0;
    let now = Rect::from_min_max(pos2(right - 160.0, rect.top()), pos2(right - 104.0, rect.bottom()));
    let potential = Rect::from_min_max(pos2(right - 100.0, rect.top()), pos2(right, rect.bottom()));
    for (place, order, word) in
        [(now, Order::Now, cx.words.text("value-column-now")), (potential, Order::Potential, cx.words.text("value-column-potential"))]
    {
        if title_ui(ui, theme, (place, &word, "list"), data.order == order) {
            data.order = order;
            data.reorder();
        }
    }
}

/// A title that puts in order; whether it was pressed.
fn title_ui(ui: &Ui, theme: &Theme, (place, word, list): (Rect, &str, &str), on: bool) -> bool {
    let response = ui.interact(place, Id::unique(("value-order", list, word)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, on, word));
    let ink = if on || response.hovered() { theme.colors.text } else { theme.colors.text_muted };
    let text = if on { format!("{word} ↓") } else { word.to_owned() };
    paint::clipped(ui, place, &text, (if on { theme.small_strong() } else { theme.small() }, ink), true);
    response.clicked()
}

fn row_id(table: bool, id: CustomerId) -> Id {
    Id::unique(("value-row", table, id))
}

fn rows_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>, room: f32) {
    arrows(data, ui, cx, false);
    if data.list.ids.is_empty() {
        ui.allocate_ui(vec2(ui.available_width(), room), |ui| {
            ui.set_min_size(vec2(ui.available_width(), room));
            note_ui(ui, &cx.words.text("value-list-empty"), cx.theme);
        });
        return;
    }
    let reveal = std::mem::take(&mut data.reveal);
    let at = data.current.filter(|_| reveal).and_then(|id| data.list.ids.iter().position(|other| *other == id));
    let mut area = ScrollArea::vertical().id_salt(("value-list", data.segment as u8)).auto_shrink([false, false]).max_height(room);
    area = area.min_scrolled_height(room);
    if let Some(at) = at.filter(|at| !data.list.seen.contains(at)) {
        area = area.vertical_scroll_offset((at as f32 * ROW - room / 2.0).max(0.0));
    }
    let (mut seen, mut pressed) = (0..0, None);
    let list = std::mem::take(&mut data.list);
    area.show_rows(ui, ROW, list.ids.len(), |ui, range| {
        seen = range.clone();
        for place in range {
            match list.at(place) {
                Some(line) => {
                    let on = data.current == Some(line.id);
                    if row_ui(ui, cx, line, (on, on && reveal)) {
                        pressed = Some(line.id);
                    }
                }
                None => ui.add_space(ROW),
            }
        }
    });
    data.list = list;
    data.current = pressed.or(data.current);
    if data.list.seen != seen {
        data.list.seen = seen;
        ui.ctx().request_repaint();
    }
}

/// Up and down from row to row while a row has the focus; Enter opens the customer.
fn arrows(data: &mut ValueData, ui: &Ui, cx: &mut Cx<'_>, table: bool) {
    let Some(id) = data.current.filter(|id| ui.memory(|memory| memory.has_focus(row_id(table, *id)))) else { return };
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    let ids = if table { &data.table.ids } else { &data.list.ids };
    if let Some(at) = ids.iter().position(|other| *other == id).filter(|_| down || up) {
        let to = if down { at + 1 } else { at.saturating_sub(1) }.min(ids.len() - 1);
        data.current = ids.get(to).copied();
        data.reveal = true;
    }
    if pressed(Key::Enter) {
        cx.send(Command::OpenCustomer(id));
    }
}

fn row_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line, (on, wanted): (bool, bool)) -> bool {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, row_id(false, line.id), Sense::click());
    let (icon, note, ink) = match &line.note {
        Note::Hand(text) => (Some(icons::HAND), text, c.text_muted),
        Note::Close(text) => (None, text, c.warn),
        Note::Plain(text) => (None, text, c.text_muted),
    };
    let said = format!("{}, {note}, {}, {} {}", line.name, line.now, line.potential, line.source);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, &said));
    take_focus(ui, &response, wanted);
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, c.divider));
    let (left, right) = (rect.left() + 14.0, rect.right() - 14.0);
    let part = |from: f32, to: f32, y: f32| Rect::from_min_max(pos2(from, rect.top() + y), pos2(to, rect.top() + y + 20.0));
    let name = if on { theme.strong() } else { theme.body() };
    paint::clipped(ui, part(left, right - 164.0, 4.0), &line.name, (name, c.text), false);
    let mut from = left;
    if let Some(icon) = icon {
        paint::icon(ui.painter(), pos2(left + 7.0, rect.top() + 33.0), icon, 14.0, c.text_muted);
        from += 18.0;
    }
    paint::clipped(ui, part(from, right - 104.0, 23.0), note, (theme.small(), ink), false);
    paint::clipped(ui, part(right - 160.0, right - 104.0, 4.0), &line.now, (theme.body(), c.text), true);
    paint::clipped(ui, part(right - 100.0, right, 4.0), &line.potential, (theme.body(), c.text), true);
    paint::clipped(ui, part(right - 100.0, right, 23.0), &line.source, (theme.small(), c.text_muted), true);
    if response.double_clicked() {
        ui.memory_mut(|memory| memory.request_focus(row_id(false, line.id)));
    }
    response.clicked()
}

/// What can be done with the customer that is current.
fn foot_ui(data: &ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let Some(id) = data.current else { return };
    let name = data.list.lines.iter().chain(&data.table.lines).find(|line| line.id == id).map(|line| line.name.clone());
    let name = name.or_else(|| data.picture.dots.iter().find(|dot| dot.id == id).map(|dot| dot.name.clone())).unwrap_or_default();
    let point = data.points.get(&id);
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), Stroke::new(1.0, theme.colors.divider));
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 44.0), Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.add_space(6.0);
        if icon_button(ui, theme, icons::ARROW_UP_RIGHT, &cx.words.text("value-open")).clicked() {
            cx.send(Command::OpenCustomer(id));
        }
        if point.is_some_and(|point| point.value.is_some())
            && icon_button(ui, theme, icons::INFO, &cx.words.text("value-explain")).clicked()
        {
            cx.send(Command::Sheet(Box::new(Explain::new(id))));
        }
        if !cx.read_only {
            if icon_button(ui, theme, icons::HAND, &cx.words.text("value-assign")).clicked() {
                all_of(cx, Bulk::new(What::Segment, vec![id]));
            }
            if icon_button(ui, theme, icons::PENCIL, &cx.words.text("value-potential-edit")).clicked() {
                cx.send(Command::Dialog(Box::new(EditPotential::new(id))));
            }
            if point.is_some_and(|point| point.by_hand) && icon_button(ui, theme, icons::UNDO_2, &cx.words.text("value-release")).clicked()
            {
                cx.deed(SegmentDeed::Release(vec![id]));
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add_space(13.0);
            ui.add(eframe::egui::Label::new(RichText::new(name).font(theme.small_strong())).truncate());
        });
    });
}

/// All customers as a table, in the place of the picture.
pub(super) fn table_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
    arrows(data, ui, cx, true);
    ui.spacing_mut().item_spacing.y = 0.0;
    let level = data.level();
    let widths = |rect: Rect| {
        let right = rect.right() - 8.0;
        let cell = |from: f32, to: f32| Rect::from_min_max(pos2(right - from, rect.top()), pos2(right - to, rect.bottom()));
        [cell(440.0, 366.0), cell(364.0, 264.0), cell(258.0, 160.0), cell(156.0, 0.0)]
    };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    let [now, potential, value, activity] = widths(rect);
    let look = || (cx.theme.small(), cx.theme.colors.text_muted);
    paint::clipped(ui, rect.with_min_x(rect.left() + 34.0), &cx.words.text("value-column-name"), look(), false);
    for ((order, word), place) in orders(level, cx).into_iter().zip([now, potential, value]) {
        if title_ui(ui, cx.theme, (place, &word, "table"), data.order == order) {
            data.order = order;
            data.reorder();
        }
    }
    paint::clipped(ui, activity.with_min_x(activity.left() + 10.0), &cx.words.text("value-column-activity"), look(), false);
    let (mut seen, mut pressed) = (0..0, None);
    let reveal = std::mem::take(&mut data.reveal);
    let table = std::mem::take(&mut data.table);
    ScrollArea::vertical().id_salt("value-table").auto_shrink([false, false]).max_height(height - 34.0).show_rows(
        ui,
        SUM,
        table.ids.len(),
        |ui, range| {
            seen = range.clone();
            for place in range {
                let Some(line) = table.at(place) else {
                    ui.add_space(SUM);
                    continue;
                };
                let on = data.current == Some(line.id);
                if table_row(ui, cx, line, (on, on && reveal), &widths) {
                    pressed = Some((line.id, line.segment));
                }
            }
        },
    );
    data.table = table;
    if let Some((id, segment)) = pressed {
        data.choose(segment);
        data.current = Some(id);
    }
    if data.table.seen != seen {
        data.table.seen = seen;
        ui.ctx().request_repaint();
    }
}

fn table_row(ui: &mut Ui, cx: &Cx<'_>, line: &Line, (on, wanted): (bool, bool), widths: &dyn Fn(Rect) -> [Rect; 4]) -> bool {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), SUM));
    let response = ui.interact(rect, row_id(true, line.id), Sense::click());
    let segment: Segment = line.segment;
    let said = [&line.name, &cx.words.label(segment), &line.now, &line.potential, &line.source, &line.value, &line.activity]
        .map(String::as_str)
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, on, &said));
    take_focus(ui, &response, wanted);
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, c.divider));
    let square = Rect::from_center_size(pos2(rect.left() + 16.0, rect.center().y), vec2(20.0, 20.0));
    segment_badge(&mut ui.new_child(UiBuilder::new().max_rect(square).id_salt(line.id)), theme, cx.words, segment);
    let [now, potential, value, activity] = widths(rect);
    let name = Rect::from_min_max(pos2(rect.left() + 34.0, rect.top()), pos2(now.left() - 6.0, rect.bottom()));
    paint::clipped(ui, name, &line.name, (if on { theme.strong() } else { theme.body() }, c.text), false);
    for (place, text) in [(now, &line.now), (potential, &line.potential), (value, &line.value)] {
        paint::clipped(ui, place, text, (theme.body(), c.text), true);
    }
    paint::clipped(ui, activity.with_min_x(activity.left() + 10.0), &line.activity, (theme.small(), c.text_muted), false);
    response.clicked()
}
