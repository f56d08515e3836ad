//! The focus ring, painted once above its layer after keyboard use, and scrolling to what has the focus. Only text fields draw one of their own, by their frame.

use super::Theme;
use eframe::egui::{Context, Event, Id, Key, Response, StrokeKind};

fn by_keyboard_id() -> Id {
    Id::unique("focus-by-keyboard")
}

fn own_ring_id() -> Id {
    Id::unique("focus-own-ring")
}

/// Says that the frame around the widget that has the focus shows it already, as text fields do.
pub fn shows_itself(ctx: &Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(own_ring_id(), id));
}

/// Whether the last input was a key, as `:focus-visible` means it.
pub fn by_keyboard(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(by_keyboard_id()).unwrap_or(false))
}

/// Notes whether keys or the pointer were used last; called once a frame before widgets.
pub fn watch(ctx: &Context) {
    let seen = ctx.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            Event::Key {
                key: Key::Tab | Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight | Key::F2 | Key::F6,
                pressed: true,
                ..
            } => Some(true),
            Event::PointerButton { pressed: true, .. } => Some(false),
            _ => None,
        })
    });
    if let Some(seen) = seen {
        ctx.data_mut(|data| data.insert_temp(by_keyboard_id(), seen));
    }
}

/// Paints the ring around what has the focus; called once a frame after widgets. Text fields show it by their frame.
pub fn paint_ring(ctx: &Context, theme: &Theme) {
    if !by_keyboard(ctx) {
        return;
    }
    let focused = ctx.memory(|memory| memory.focused());
    if focused.is_some() && focused == ctx.data(|data| data.get_temp(own_ring_id())) {
        return;
    }
    let Some(response) = focused.and_then(|id| ctx.read_response(id)) else { return };
    // What is scrolled out of sight has no ring.
    let seen = response.interact_rect;
    if !seen.is_positive() {
        return;
    }
    let painter = ctx.layer_painter(response.layer_id).with_clip_rect(seen.expand(5.0));
    painter.rect_stroke(response.rect.expand(2.0), theme.sizes.radius + 2, (2.0, theme.colors.focus), StrokeKind::Outside);
}

/// Scrolls a widget into view when it gets the focus by a key.
pub fn reveal(response: &Response) {
    if response.gained_focus() && by_keyboard(&response.ctx) {
        response.scroll_to_me(None);
    }
}
