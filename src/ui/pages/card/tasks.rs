//! The next step of a customer and the other open tasks: open, done, put off.

use super::data::{CardData, TaskLine};
use super::links;
use crate::base::Date;
use crate::ops::task::TaskDeed;
use crate::ui::app::page::Cx;
use crate::ui::kit::{Button, Theme, icon_button, icons, paint};
use eframe::egui::{
    Align, Frame, Id, Layout, Margin, Popup, PopupCloseBehavior, Rect, Response, RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};
use jiff::ToSpan as _;
use jiff::civil::Weekday;

/// Draws the box of the next step.
pub(super) fn next_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) {
    let theme = cx.theme;
    let frame = Frame::new().fill(theme.colors.accent_soft).corner_radius(8.0).inner_margin(Margin::symmetric(12, 10));
    frame.show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
        let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt("acts"));
        right.spacing_mut().item_spacing.x = 4.0;
        match &data.next {
            Some(task) => task_acts_ui(&mut right, cx, data, task),
            None => {
                if Button::secondary(&cx.words.text("customer-card-next-add")).show(&mut right, theme).clicked() {
                    links::add_task(cx, data.id);
                }
            }
        }
        let place = rect.with_max_x(right.min_rect().left() - 8.0);
        let (title, line) = match &data.next {
            Some(task) => (task.title.clone(), task.line.clone()),
            None => (cx.words.text("customer-card-next-none"), cx.words.text("customer-card-next-none-why")),
        };
        paint::icon(ui.painter(), pos2(place.left() + 8.0, place.center().y), icons::ARROW_RIGHT, 18.0, theme.colors.accent);
        let text = place.with_min_x(place.left() + 28.0);
        let late = data.next.as_ref().is_some_and(|task| task.is_late);
        two_lines(ui, theme, text, (&title, &line, late));
    });
}

fn task_acts_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, task: &TaskLine) {
    let snooze = icon_button(ui, cx.theme, icons::ALARM_CLOCK, &cx.words.text("customer-card-task-snooze"));
    snooze_ui(&snooze, cx, task);
    if icon_button(ui, cx.theme, icons::CHECK, &cx.words.text("customer-card-task-finish")).clicked() {
        links::deed(cx, TaskDeed::Finish(vec![task.id]));
    }
    if Button::secondary(&cx.words.text("customer-card-task-open")).show(ui, cx.theme).clicked() {
        links::open_task(cx, data.id, task.id);
    }
}

/// Title and what is below it, with the tooltip of what doesn't fit.
fn two_lines(ui: &Ui, theme: &Theme, place: Rect, (title, line, late): (&str, &str, bool)) {
    let half = place.height() / 2.0;
    let top = Rect::from_min_size(place.min, vec2(place.width(), half));
    let mut cut = paint::clipped(ui, top, title, (theme.strong(), theme.colors.text), false);
    let ink = if late { theme.colors.err } else { theme.colors.text };
    cut |= paint::clipped(ui, top.translate(vec2(0.0, half)), line, (theme.small(), ink), false);
    let response = ui.interact(place, ui.scope_id().with(("task-text", title)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{title}, {line}")));
    if cut {
        response.on_hover_ui(|ui| {
            ui.label(RichText::new(title).font(theme.small_strong()));
            ui.label(RichText::new(line).font(theme.small()));
        });
    }
}

/// The days that a task can be put off to.
fn days(today: Date) -> [(&'static str, Option<Date>); 4] {
    [
        ("tomorrow", today.checked_add(1.day()).ok()),
        ("monday", today.nth_weekday(1, Weekday::Monday).ok()),
        ("fortnight", today.checked_add(2.weeks()).ok()),
        ("month", today.checked_add(1.month()).ok()),
    ]
}

fn snooze_ui(button: &Response, cx: &mut Cx<'_>, task: &TaskLine) {
    let id = Id::unique(("card-snooze", task.id));
    Popup::menu(button).id(id).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        for (name, day) in days(cx.today) {
            let Some(day) = day else { continue };
            let word = match name {
                "tomorrow" => cx.words.text("customer-card-snooze-tomorrow"),
                "monday" => cx.words.text("customer-card-snooze-monday"),
                "fortnight" => cx.words.text("customer-card-snooze-fortnight"),
                _ => cx.words.text("customer-card-snooze-month"),
            };
            if ui.button(format!("{word}  {}", cx.formats.weekday_date(day))).clicked() {
                links::deed(cx, TaskDeed::Snooze(vec![task.id], day));
            }
        }
    });
}

/// Draws the open tasks after the next one.
pub(super) fn tasks_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) {
    if data.open_tasks.is_empty() {
        return;
    }
    ui.add_space(8.0);
    ui.label(RichText::new(cx.words.text("customer-card-tasks")).font(cx.theme.strong()).color(cx.theme.colors.text));
    ui.add_space(2.0);
    for task in &data.open_tasks {
        ui.push_id(task.id, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
            let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt("acts"));
            right.spacing_mut().item_spacing.x = 4.0;
            task_acts_ui(&mut right, cx, data, task);
            let place = rect.with_max_x(right.min_rect().left() - 8.0).shrink2(vec2(0.0, 2.0));
            two_lines(ui, cx.theme, place, (&task.title, &task.line, task.is_late));
        });
    }
    ui.add_space(8.0);
    super::summary::line_ui(ui, cx.theme);
}
