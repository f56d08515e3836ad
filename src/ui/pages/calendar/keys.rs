//! The keys of the calendar: arrows go between days, Page Up and Page Down turn, T goes to today, N adds, Enter opens.

use super::data::View;
use super::{CalendarPage, EditEntry, day_card::DayCard, dialog};
use crate::base::Date;
use crate::ui::app::page::Cx;
use crate::ui::pages::shared::keys_are_free;
use eframe::egui::{FocusDirection, Id, Key, Modifiers, Ui};

/// The widget of a day.
pub(super) fn day_id(day: Date) -> Id {
    Id::unique(("calendar-day", day))
}

/// Takes the keys of the page.
pub(super) fn keys(page: &mut CalendarPage, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let free = ui.memory(|memory| memory.focused()).is_none_or(|focused| focused == day_id(page.data.cursor));
    let before = page.data.cursor;
    let up_down = if page.data.view == View::Year { None } else { Some(7) };
    if free {
        for (key, days) in [
            (Key::ArrowLeft, Some(-1)),
            (Key::ArrowRight, Some(1)),
            (Key::ArrowUp, up_down.map(|days: i64| -days)),
            (Key::ArrowDown, up_down),
        ] {
            if pressed(key) {
                match days {
                    Some(days) => page.data.step(days),
                    None => month_step(page, if key == Key::ArrowUp { -1 } else { 1 }),
                }
                ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            }
        }
    }
    if pressed(Key::PageUp) {
        page.data.turn(-1);
    }
    if pressed(Key::PageDown) {
        page.data.turn(1);
    }
    if pressed(Key::T) {
        page.data.go(cx.today);
        page.reveal = true;
    }
    if pressed(Key::N) && !cx.read_only {
        cx.out.push(dialog(EditEntry::on(page.data.cursor)));
    }
    if free && pressed(Key::Enter) {
        open_day(page, page.data.cursor, cx);
    }
    page.reveal |= before != page.data.cursor;
}

fn month_step(page: &mut CalendarPage, by: i64) {
    page.data.go(page.data.cursor.saturating_add(jiff::ToSpan::months(by)));
}

/// What stands on a day, or a new entry where nothing does.
pub(super) fn open_day(page: &CalendarPage, day: Date, cx: &mut Cx<'_>) {
    let found = page.data.on_day(day);
    let shown: Vec<_> = found.iter().filter_map(|at| page.data.items.get(*at)).cloned().collect();
    if !shown.is_empty() {
        cx.out.push(dialog(DayCard::new(day, shown)));
    } else if !cx.read_only {
        cx.out.push(dialog(EditEntry::on(day)));
    }
}
