//! The keys of the questions: arrows move from line to line, 1–5 answer and go on, 0 says that the question doesn't apply.

use super::{AssessmentPage, Line};
use crate::domain::assessment::{Mark, SCALE};
use crate::ui::app::page::Cx;
use crate::ui::pages::shared::keys_are_free;
use eframe::egui::{FocusDirection, Key, Modifiers, Ui};

const DIGITS: [(Key, u8); 5] = [(Key::Num1, 1), (Key::Num2, 2), (Key::Num3, 3), (Key::Num4, 4), (Key::Num5, 5)];

/// Takes the keys before widgets see them, unless somebody types or a menu or dialog is open.
pub(super) fn take(page: &mut AssessmentPage, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) {
        return;
    }
    let lines = page.data.lines();
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_line = page.current.is_some_and(|line| ui.memory(|memory| memory.has_focus(super::answers::line_id(line))));
    let free = on_line || ui.memory(|memory| memory.focused()).is_none();
    let (down, up) = (free && pressed(Key::ArrowDown), free && pressed(Key::ArrowUp));
    if down || up {
        // Else egui, too, moves the focus by this key.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        step(page, &lines, down);
    }
    // A number answers only where a line is marked: a stray key changes nothing.
    let Some(line) = page.current.filter(|line| lines.contains(line)) else { return };
    if cx.read_only {
        return;
    }
    let rating = page.data.question(line.0).map(|view| view.rating.clone()).unwrap_or_default();
    if let Some((_, number)) = DIGITS.iter().find(|(key, _)| pressed(*key)) {
        page.current = Some(line);
        if !rating.applies {
            page.mark(cx, line.0, Mark::Applies(true));
        }
        page.mark(cx, line.0, Mark::Part(line.1, Some(*number)));
        step(page, &lines, true);
    }
    if pressed(Key::Num0) {
        page.current = Some((line.0, crate::domain::assessment::Part::Importance));
        page.mark(cx, line.0, Mark::Applies(!rating.applies));
        page.wants_focus = true;
    }
    if on_line && rating.applies {
        let by = i16::from(pressed(Key::ArrowRight)) - i16::from(pressed(Key::ArrowLeft));
        let old = rating.part(line.1).unwrap_or(if by > 0 { SCALE.start() - 1 } else { SCALE.end() + 1 });
        let new = u8::try_from(i16::from(old) + by).ok().map(|new| new.clamp(*SCALE.start(), *SCALE.end()));
        if let Some(new) = new.filter(|_| by != 0) {
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            page.mark(cx, line.0, Mark::Part(line.1, Some(new)));
        }
    }
}

fn step(page: &mut AssessmentPage, lines: &[Line], down: bool) {
    let at = page.current.and_then(|line| lines.iter().position(|other| *other == line));
    let to = match (at, down) {
        (None, _) => 0,
        (Some(at), true) => (at + 1).min(lines.len().saturating_sub(1)),
        (Some(at), false) => at.saturating_sub(1),
    };
    page.current = lines.get(to).copied();
    page.wants_focus = true;
}
