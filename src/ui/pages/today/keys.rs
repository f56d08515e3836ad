//! The keys of Today: arrows or J and K move, Enter opens, D marks done, S puts off. Each has its button as well.

use super::line::{Item, Line};
use super::{TodayPage, View};
use crate::ui::app::page::Cx;
use crate::ui::pages::shared::keys_are_free;
use eframe::egui::{FocusDirection, Id, Key, Modifiers, Ui};

/// Takes the keys before widgets see them, unless somebody types or a menu or dialog is open.
pub(super) fn take(page: &mut TodayPage, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) {
        return;
    }
    let items: Vec<Item> = lines(page).map(|line| line.item).collect();
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_row = row_has_focus(page, ui);
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        // Else egui, too, moves the focus by this key, away from the row that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        step(page, &items, down);
    }
    let Some(line) = page.current.and_then(|item| lines(page).find(|line| line.item == item)).or_else(|| lines(page).next()).cloned()
    else {
        return;
    };
    if pressed(Key::D) {
        page.current = Some(line.item);
        cx.out.push(line.finish());
    }
    if pressed(Key::S) && !line.done {
        page.current = Some(line.item);
        page.wants_snooze = Some(line.item);
    }
    if free && pressed(Key::Enter) {
        cx.out.push(if page.is_start(line.item) { line.log() } else { line.open() });
    }
}

fn lines(page: &TodayPage) -> Box<dyn Iterator<Item = &Line> + '_> {
    match page.view {
        View::Today => Box::new(page.data.lines()),
        View::All => Box::new(page.all.lines()),
    }
}

fn step(page: &mut TodayPage, items: &[Item], down: bool) {
    let at = page.current.and_then(|item| items.iter().position(|other| *other == item));
    let to = match (at, down) {
        (None, _) => 0,
        (Some(at), true) => (at + 1).min(items.len().saturating_sub(1)),
        (Some(at), false) => at.saturating_sub(1),
    };
    page.current = items.get(to).copied();
    page.wants_focus = page.current;
    page.all.reveal(to);
}

fn row_has_focus(page: &TodayPage, ui: &Ui) -> bool {
    let focused: Option<Id> = ui.memory(|memory| memory.focused());
    focused.is_some() && page.current.is_some_and(|item| focused == Some(super::row::id(item)))
}
