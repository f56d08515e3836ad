//! Draws one row of work, 50 high: icon, what and for whom, why, its day, one button and the menu of everything else.

use super::line::{Item, Line, When};
use super::{PageWords, TodayPage};
use crate::domain::care_model::ClockKey;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::{Button, Theme, focus, icon_button, icons, paint};
use crate::ui::pages::shared::{Snooze, snooze_menu, take_focus};
use crate::ui::pages::task::EditTask;
use eframe::egui::{Align, Id, Layout, Popup, Rect, RectAlign, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Height of a row.
pub(super) const HEIGHT: f32 = 50.0;
/// Width of the column of days.
const DUE: f32 = 116.0;
/// Width of a row's button.
const BUTTON: f32 = 112.0;

/// The widget id of an item's row, wherever it stands.
pub(super) fn id(item: Item) -> Id {
    Id::unique(("today-row", item))
}

/// The id of an item's snooze menu.
pub(super) fn snooze_id(item: Item) -> Id {
    Id::unique(("today-snooze", item))
}

/// What a row is drawn with.
pub(super) struct Look<'a> {
    pub(super) words: &'a PageWords,
    pub(super) snooze: &'a Snooze,
    pub(super) current: Option<Item>,
    pub(super) focus: bool,
    pub(super) open_snooze: bool,
}

impl TodayPage {
    pub(super) fn look(&self, item: Item) -> Look<'_> {
        Look {
            words: &self.words,
            snooze: &self.data.snooze,
            current: self.current,
            focus: self.wants_focus == Some(item),
            open_snooze: self.wants_snooze == Some(item),
        }
    }
}

/// Draws a row; whether it was pressed.
pub(super) fn ui(ui: &mut Ui, line: &Line, look: &Look<'_>, cx: &mut Cx<'_>) -> bool {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEIGHT));
    let response = ui.interact(rect, id(line.item), Sense::click());
    describe(&response, line, look);
    take_focus(ui, &response, look.focus);
    focus::reveal(&response);
    paint_row(ui, rect, line, cx.theme, look.current == Some(line.item));
    let right = Rect::from_min_max(pos2(rect.right() - 16.0 - BUTTON - 8.0 - 32.0, rect.top()), pos2(rect.right() - 16.0, rect.bottom()));
    ui.scope_builder(UiBuilder::new().id_salt(id(line.item)).max_rect(right).layout(Layout::right_to_left(Align::Center)), |ui| {
        let more = icon_button(ui, cx.theme, icons::ELLIPSIS, &format!("{}: {}", look.words.more, line.title));
        menus_ui(ui, &more, line, look, cx);
        let button = Button::secondary(&line.act).width(BUTTON).show(ui, cx.theme);
        focus::reveal(&button);
        if button.clicked() {
            cx.out.push(line.open());
        }
    });
    if response.double_clicked() {
        cx.out.push(line.open());
    }
    response.clicked()
}

fn describe(response: &Response, line: &Line, look: &Look<'_>) {
    let on = look.current == Some(line.item);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, line.name()));
}

fn paint_row(ui: &Ui, rect: Rect, line: &Line, theme: &Theme, on: bool) {
    let c = &theme.colors;
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0.0, c.accent);
    }
    let tile = Rect::from_min_size(pos2(rect.left() + 14.0, rect.center().y - 16.0), vec2(32.0, 32.0));
    ui.painter().rect_filled(tile, theme.corner(), if on { c.surface } else { c.sunken });
    paint::icon(ui.painter(), tile.center(), if line.done { icons::CHECK } else { line.icon }, 18.0, c.text_muted);
    let due_right = rect.right() - 16.0 - BUTTON - 8.0 - 32.0 - 12.0;
    let left = tile.right() + 12.0;
    // The words may use what the day leaves free.
    let due_width = paint::width(ui, &line.due, theme.small_strong()).min(DUE);
    let text = |y: f32| Rect::from_min_max(pos2(left, rect.top() + y), pos2(due_right - due_width - 16.0, rect.top() + y + 20.0));
    paint::clipped(ui, text(6.0), &line.title, (theme.strong(), c.text), false);
    paint::clipped(ui, text(26.0), &line.why, (theme.small(), c.text_muted), false);
    let look = match line.when {
        When::Late => (theme.small_strong(), c.err),
        When::Over => (theme.small_strong(), c.warn),
        When::Today | When::Later => (theme.small(), c.text),
    };
    let due = Rect::from_min_max(pos2(due_right - DUE, rect.top()), pos2(due_right, rect.bottom()));
    paint::clipped(ui, due, &line.due, look, true);
}

/// A line between two rows.
pub(super) fn divider(ui: &Ui, theme: &Theme) {
    let y = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), y, Stroke::new(1.0, theme.colors.divider));
}

/// The ⋯ menu, and the menu of days that S and its entry open.
pub(super) fn menus_ui(ui: &Ui, button: &Response, line: &Line, look: &Look<'_>, cx: &mut Cx<'_>) {
    let snooze = snooze_id(line.item);
    let mut open = look.open_snooze;
    Popup::menu(button).align(RectAlign::BOTTOM_END).show(|ui| {
        ui.set_min_width(200.0);
        open |= entries_ui(ui, line, look.words, cx);
    });
    if open {
        Popup::open_id(ui.ctx(), snooze);
    }
    let anchor = Response { flags: eframe::egui::response::Flags::empty(), ..button.clone() };
    if let Some(command) = snooze_menu(&anchor, snooze, look.snooze).and_then(|to| line.put_off(to)) {
        cx.out.push(command);
    }
}

/// The entries of the ⋯ menu; whether "put off" was pressed.
fn entries_ui(ui: &mut Ui, line: &Line, words: &PageWords, cx: &mut Cx<'_>) -> bool {
    let out = &mut *cx.out;
    let push = |out: &mut Vec<Command>, pressed: bool, command: Command| {
        if pressed {
            out.push(command);
        }
    };
    match line.item {
        Item::Task(id) => {
            if !line.done && line.customer.is_some() {
                push(out, ui.button(&words.log).clicked(), line.log());
            }
            push(out, ui.button(if line.done { &words.reopen } else { &words.done }).clicked(), line.finish());
            push(out, ui.button(&words.edit).clicked(), super::line::dialog(EditTask::change(id)));
            push(out, ui.button(&words.remove).clicked(), Command::Deed(crate::ops::task::TaskDeed::Remove(id).into()));
        }
        Item::Feedback(_) => push(out, ui.button(&words.solved).clicked(), line.finish()),
        Item::Care(..) => {
            push(out, ui.button(&words.log).clicked(), line.log());
            if matches!(line.item, Item::Care(_, ClockKey::Action(..))) {
                push(out, ui.button(&words.done).clicked(), line.finish());
            }
            let dismiss = ui.button(&words.dismiss).clicked();
            out.extend(line.dismiss().filter(|_| dismiss));
        }
        Item::Milestone(..) | Item::Check(_) => {
            push(out, ui.button(&words.done).clicked(), line.finish());
            push(out, ui.button(&line.act).clicked(), line.open());
        }
    }
    if let Some(customer) = line.customer {
        push(out, ui.button(&words.open_customer).clicked(), Command::OpenCustomer(customer));
    }
    !line.done && ui.button(&words.put_off).clicked()
}
