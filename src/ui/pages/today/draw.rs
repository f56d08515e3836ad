//! Draws Today: header, the card to start with, the rows, the right column.

use super::data::Start;
use super::line::{Item, Line};
use super::row::{self, Look};
use super::{TodayPage, View, side};
use crate::ui::app::page::{Command, Cx, PageId, Width};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, Theme, card, empty, face, icons, paint, segmented};
use crate::ui::pages::shared::take_focus;
use crate::ui::pages::task::EditTask;
use eframe::egui::{Align, Align2, CornerRadius, Frame, Id, Label, Layout, Margin, Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};

/// Draws the page.
pub(super) fn ui(page: &mut TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    header_ui(page, ui, cx);
    let pressed = match page.view {
        View::Today => today_ui(page, ui, cx),
        View::All => super::all::ui(page, ui, cx),
    };
    page.wants_focus = None;
    page.wants_snooze = None;
    if pressed.is_some() {
        page.current = pressed;
    }
}

/// Title, day, count, late chip, which list, new task.
fn header_ui(page: &mut TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(&page.words.title).font(theme.title()));
        ui.add_space(4.0);
        let whole = ui.available_width() > 760.0;
        if whole {
            ui.label(RichText::new(&page.data.date).color(theme.colors.text_muted));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::secondary(&page.words.add).icon(icons::PLUS).show(ui, theme).clicked() {
                cx.out.push(super::line::dialog(EditTask::new(None)));
            }
            views_ui(page, ui, theme);
            if !page.data.late.is_empty() {
                Chip::new(&page.data.late).tone(Tone::Err).icon(icons::TRIANGLE_ALERT).show(ui, theme);
            }
            if whole {
                ui.label(RichText::new(&page.data.count).font(theme.small()).color(theme.colors.text_muted));
            }
        });
    });
}

/// Today or all tasks.
fn views_ui(page: &mut TodayPage, ui: &mut Ui, theme: &Theme) {
    let at = usize::from(page.view == View::All);
    let width: f32 = page.words.views.iter().map(|word| paint::width(ui, word, theme.strong()) + 24.0).sum();
    ui.allocate_ui_with_layout(vec2(width, theme.sizes.control), Layout::left_to_right(Align::Center), |ui| {
        if let Some(pressed) = segmented::segmented(ui, theme, &page.words.show, &page.words.views, at) {
            page.view = if pressed == 0 { View::Today } else { View::All };
            page.current = None;
        }
    });
}

fn today_ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Item> {
    let mut pressed = None;
    let beside = cx.width == Width::Wide && ui.available_width() > 820.0;
    ScrollArea::vertical().auto_shrink(false).id_salt("today").show(ui, |ui| {
        // The scroll bar has the strip beside the cards.
        let whole = ui.available_width() - 10.0;
        let left = if beside { whole - side::WIDTH - 20.0 } else { whole };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            column(ui, left, |ui| pressed = main_ui(page, ui, cx));
            if beside {
                column(ui, side::WIDTH, |ui| side::ui(page, ui, cx));
            }
        });
        if !beside {
            ui.add_space(4.0);
            side::ui(page, ui, cx);
        }
        ui.add_space(16.0);
    });
    pressed
}

fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.x = 8.0;
        content(ui);
    });
}

fn main_ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Item> {
    let mut pressed = None;
    match &page.data.start {
        Some(start) => {
            if start_ui(page, start, ui, cx) {
                pressed = Some(start.line.item);
            }
        }
        None if page.data.next.is_empty() && page.data.coming.is_empty() && page.data.care.is_empty() => {
            let words =
                empty::Empty { icon: icons::LIST_CHECKS, title: &page.words.empty, text: &page.words.empty_text, act: &page.words.add };
            if empty::empty(ui, cx.theme, &words) {
                cx.out.push(super::line::dialog(EditTask::new(None)));
            }
        }
        None => all_done_ui(page, ui, cx.theme),
    }
    pressed = pressed.or(section_ui(page, (&page.words.due, &page.data.due), ui, cx));
    pressed = pressed.or(section_ui(page, (&page.words.care, &page.data.care), ui, cx));
    more_care_ui(page, ui, cx);
    pressed.or(section_ui(page, (&page.words.next, &page.data.next), ui, cx))
}

/// The way to the deviations that don't stand here.
fn more_care_ui(page: &TodayPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    if !page.data.more_care.is_empty() && Button::ghost(&page.data.more_care).trailing(icons::ARROW_RIGHT).show(ui, cx.theme).clicked() {
        cx.out.push(Command::Show(PageId::Care));
    }
}

/// Everything due is done; what comes next.
fn all_done_ui(page: &TodayPage, ui: &mut Ui, theme: &Theme) {
    card::card(ui, theme, |ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
            ui.painter().circle_filled(rect.center(), 20.0, theme.colors.ok_soft);
            paint::icon(ui.painter(), rect.center(), icons::CHECK_CHECK, 20.0, theme.colors.ok);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(RichText::new(&page.words.all_done).font(theme.strong()));
                ui.add(Label::new(RichText::new(&page.data.coming).color(theme.colors.text_muted)).truncate());
            });
        });
    });
}

/// A heading with its count, and a card of rows.
fn section_ui(page: &TodayPage, (title, lines): (&str, &[Line]), ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Item> {
    if lines.is_empty() {
        return None;
    }
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.spacing_mut().interact_size.y = 22.0;
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new(title).font(theme.strong()));
        ui.label(RichText::new(lines.len().to_string()).color(theme.colors.text_muted));
    });
    rows_ui(ui, cx, lines.iter().map(|line| (line, page.look(line.item))))
}

/// A card of rows; the row that was pressed.
pub(super) fn rows_ui<'a>(ui: &mut Ui, cx: &mut Cx<'_>, rows: impl Iterator<Item = (&'a Line, Look<'a>)>) -> Option<Item> {
    let mut pressed = None;
    card::frame(cx.theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, (line, look)) in rows.enumerate() {
            if at > 0 {
                row::divider(ui, cx.theme);
            }
            if row::ui(ui, line, &look, cx) {
                pressed = Some(line.item);
            }
        }
    });
    pressed
}

/// The card of the most urgent thing, with the page's only primary button; whether it was pressed.
fn start_ui(page: &TodayPage, start: &Start, ui: &mut Ui, cx: &mut Cx<'_>) -> bool {
    let theme = cx.theme;
    let look = page.look(start.line.item);
    let shown = card::frame(theme).inner_margin(Margin { left: 20, right: 16, top: 14, bottom: 14 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        chips_ui(page, start, ui, theme);
        ui.add(Label::new(RichText::new(&start.line.title).font(theme.title())).truncate());
        said_ui(start, ui, theme);
        ui.add_space(2.0);
        buttons_ui(page, start, &look, ui, cx);
    });
    let rect = shown.response.rect;
    let edge = Rect::from_min_max(rect.min, pos2(rect.left() + 4.0, rect.bottom()));
    let r = theme.sizes.radius_card;
    ui.painter().rect_filled(edge, CornerRadius { nw: r, sw: r, ne: 0, se: 0 }, theme.colors.accent);
    // The card is a stop for keys like a row, below its buttons.
    let response = ui.interact(Rect::from_min_size(rect.min, vec2(rect.width(), 44.0)), row::id(start.line.item), Sense::click());
    response.widget_info(|| {
        eframe::egui::WidgetInfo::selected(eframe::egui::Role::ListItem, true, look.current == Some(start.line.item), start.line.name())
    });
    take_focus(ui, &response, look.focus);
    response.clicked()
}

fn chips_ui(page: &TodayPage, start: &Start, ui: &mut Ui, theme: &Theme) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.label(RichText::new(&page.words.start).font(theme.small_strong()).color(theme.colors.accent));
        if start.line.promise.is_empty() {
            Chip::new(&start.line.due).icon(icons::CLOCK).show(ui, theme);
        } else {
            Chip::new(&start.line.promise).tone(Tone::Err).icon(icons::CLOCK).show(ui, theme);
        }
        for chip in &start.chips {
            Chip::new(chip).show(ui, theme);
        }
    });
}

/// The customer's own words beside the face, and what is known of the matter.
fn said_ui(start: &Start, ui: &mut Ui, theme: &Theme) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if let Some(emotion) = start.emotion {
            let (rect, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
            face::paint(ui.painter(), rect.center(), 14.0, emotion, theme);
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if !start.quote.is_empty() {
                two_lines(ui, &start.quote, theme);
            }
            if !start.below.is_empty() {
                ui.add(Label::new(RichText::new(&start.below).font(theme.small()).color(theme.colors.text_muted)).truncate());
            }
        });
    });
}

/// A text of at most two lines, whole in its tooltip.
fn two_lines(ui: &mut Ui, text: &str, theme: &Theme) {
    let mut job = eframe::egui::text::LayoutJob::simple(text.to_owned(), theme.body(), theme.colors.text, ui.available_width());
    job.wrap.max_rows = 2;
    ui.add(Label::new(job)).on_hover_text(text);
}

fn buttons_ui(page: &TodayPage, start: &Start, look: &Look<'_>, ui: &mut Ui, cx: &mut Cx<'_>) {
    let (line, theme) = (&start.line, cx.theme);
    ui.horizontal(|ui| {
        let (word, icon, command) = match line.item {
            Item::Feedback(_) => (&page.words.answer, icons::MESSAGE_SQUARE_TEXT, line.log()),
            Item::Task(_) => (&page.words.log, icons::MESSAGES_SQUARE, line.log()),
            Item::Milestone(..) => (&page.words.open_target, icons::TARGET, line.open()),
            Item::Care(..) => (&line.act, icons::LIST_PLUS, line.open()),
            Item::Check(_) => (&line.act, icons::CLIPBOARD_CHECK, line.open()),
        };
        if Button::primary(word).icon(icon).show(ui, theme).clicked() {
            cx.out.push(command);
        }
        let done = if matches!(line.item, Item::Feedback(_)) { &page.words.solved } else { &page.words.done };
        if Button::secondary(done).icon(icons::CHECK).show(ui, theme).clicked() {
            cx.out.push(line.finish());
        }
        let off = Button::secondary(&page.words.put_off).trailing(icons::CHEVRON_DOWN).show(ui, theme);
        let snooze = row::snooze_id(line.item);
        if look.open_snooze {
            eframe::egui::Popup::open_id(ui.ctx(), snooze);
        }
        if let Some(command) = crate::ui::pages::shared::snooze_menu(&off, snooze, look.snooze).and_then(|to| line.put_off(to)) {
            cx.out.push(command);
        }
        if let Some(customer) = line.customer
            && Button::ghost(&page.words.open_customer).show(ui, theme).clicked()
        {
            cx.out.push(crate::ui::app::page::Command::OpenCustomer(customer));
        }
        let room = ui.available_rect_before_wrap();
        let needed = paint::width(ui, &page.words.keys, theme.small());
        if room.width() > needed + 8.0 {
            let at = pos2(room.right(), ui.min_rect().center().y);
            paint::text(ui.painter(), at, Align2::RIGHT_CENTER, &page.words.keys, (theme.small(), theme.colors.text_muted));
        }
    });
}

/// The ground of a list that scrolls inside its card.
pub(super) fn list_frame(theme: &Theme) -> Frame {
    card::frame(theme).inner_margin(Margin::same(1))
}

/// The id of the filter of all tasks.
pub(super) fn filter_id() -> Id {
    Id::unique("today-all-filter")
}
