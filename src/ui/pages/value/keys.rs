//! Keys of the picture: arrows go to the next dot in their direction, Page Up and Down from segment to segment, Enter opens the customer.

use super::data::ValueData;
use super::marks::ORDER;
use super::picture::{Dot, Plot};
use crate::ui::app::page::{Command, Cx};
use eframe::egui::{EventFilter, Key, Modifiers, Response, Ui, Vec2, vec2};

const ARROWS: EventFilter = EventFilter { horizontal_arrows: true, vertical_arrows: true, tab: false, escape: false };

/// Keys while the picture has the focus.
pub(super) fn picture(data: &mut ValueData, ui: &Ui, cx: &mut Cx<'_>, (response, plot): (&Response, &Plot)) {
    if !response.has_focus() {
        return;
    }
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, ARROWS));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let arrows = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    for (key, toward) in arrows {
        if pressed(key) {
            go(data, plot, toward);
        }
    }
    for (key, step) in [(Key::PageDown, 1), (Key::PageUp, ORDER.len() - 1)] {
        if pressed(key) {
            let at = ORDER.iter().position(|segment| *segment == data.segment).unwrap_or(0);
            if let Some(next) = ORDER.get((at + step) % ORDER.len()) {
                data.choose(*next);
                data.current = None;
            }
        }
    }
    if pressed(Key::Enter)
        && let Some(id) = data.current
    {
        cx.send(Command::OpenCustomer(id));
    }
}

/// To the nearest dot in a direction; what lies aside counts double.
fn go(data: &mut ValueData, plot: &Plot, toward: Vec2) {
    let dots = &data.picture.dots;
    let from = data.current.and_then(|id| dots.iter().find(|dot| dot.id == id)).or(dots.first());
    let Some(from) = from.map(|dot| plot.dot(dot)) else { return };
    let far = |dot: &Dot| {
        let off = plot.dot(dot) - from;
        let ahead = off.dot(toward);
        (ahead > 0.5).then(|| ahead + 2.0 * (off - toward * ahead).length())
    };
    let next = dots.iter().filter_map(|dot| Some((far(dot)?, dot))).min_by(|one, other| one.0.total_cmp(&other.0));
    let Some((id, segment)) = next.map(|(_, dot)| (dot.id, dot.segment)) else { return };
    if data.segment != segment || data.only_close {
        data.choose(segment);
    }
    (data.current, data.reveal) = (Some(id), true);
}

/// By what the arrows multiply a threshold whose handle has the focus.
pub(super) fn threshold(ui: &Ui, handle: &Response) -> Option<f64> {
    if !handle.has_focus() {
        return None;
    }
    ui.memory_mut(|memory| memory.set_focus_lock_filter(handle.id, ARROWS));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowUp) || pressed(Key::ArrowRight) {
        Some(1.1)
    } else if pressed(Key::ArrowDown) || pressed(Key::ArrowLeft) {
        Some(1.0 / 1.1)
    } else {
        None
    }
}
