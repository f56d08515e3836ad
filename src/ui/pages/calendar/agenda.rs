//! Draws the agenda: a line an item, months as headings; the view of narrow windows.

use super::data::{Line, Shown};
use super::{CalendarPage, looks, open};
use crate::ui::app::page::Cx;
use crate::ui::kit::{Theme, card, paint};
use eframe::egui::{Id, Margin, Rect, Response, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// Width of the day and week.
const DATE: f32 = 150.0;

/// Draws the view.
pub(super) fn ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    page.data.lay_out(1, cx.words, cx.formats);
    if page.data.lines.is_empty() {
        ui.label(RichText::new(&page.words.none).color(cx.theme.colors.text_muted));
        return;
    }
    let theme = cx.theme;
    let height = theme.sizes.row;
    let reveal = std::mem::take(&mut page.reveal).then(|| page.data.line_of(page.data.cursor));
    let mut pressed = None;
    card::frame(theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("calendar-agenda");
        if let Some(line) = reveal {
            area = area.vertical_scroll_offset((line.saturating_sub(1)) as f32 * height);
        }
        area.show_rows(ui, height, page.data.lines.len(), |ui, range| {
            for line in page.data.lines.get(range).unwrap_or_default() {
                match line {
                    Line::Month(name) => month_ui(ui, theme, name),
                    Line::Item { item, date } => {
                        let Some(shown) = page.data.items.get(*item) else { continue };
                        if item_ui(ui, theme, (shown, date)).clicked() {
                            pressed = Some(*item);
                        }
                    }
                }
            }
        });
    });
    if let Some(shown) = pressed.and_then(|at| page.data.items.get(at)) {
        cx.out.extend(open(shown));
        page.data.cursor = shown.item.first;
    }
}

fn month_ui(ui: &mut Ui, theme: &Theme, name: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.row), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
    ui.painter().rect_filled(rect, 0.0, theme.colors.sunken);
    let room = rect.with_min_x(rect.left() + 14.0);
    paint::clipped(ui, room, name, (theme.strong(), theme.colors.text), false);
}

fn item_ui(ui: &mut Ui, theme: &Theme, (shown, date): (&Shown, &str)) -> Response {
    let c = &theme.colors;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.sizes.row));
    let id = Id::unique(("calendar-line", shown.item.mark, shown.item.round));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, format!("{date}, {}, {}", shown.title, shown.line)));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
    }
    let edge = looks::edge(theme, shown.layer);
    ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0.0, edge);
    let part = |from: f32, to: f32| Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom()));
    let (left, right) = (rect.left() + 14.0, rect.right() - 14.0);
    paint::clipped(ui, part(left, left + DATE), date, (theme.small(), c.text_muted), false);
    paint::icon(ui.painter(), pos2(left + DATE + 12.0, rect.center().y), shown.icon, 16.0, edge);
    let middle = left + DATE + 28.0 + (right - left - DATE - 28.0) * 0.55;
    paint::clipped(ui, part(left + DATE + 28.0, middle - 12.0), &shown.title, (theme.body(), c.text), false);
    paint::clipped(ui, part(middle, right), &shown.line, (theme.small(), c.text_muted), false);
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.line());
    response
}
