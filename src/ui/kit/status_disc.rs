//! The disc of how far something planned has come: a dashed ring, a half, a tick, a bar. Never alone: words or a name stand beside it.

use super::{Theme, icons, paint};
use eframe::egui::{Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, vec2};
use std::f32::consts::{FRAC_PI_2, PI, TAU};

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Thought of.
    Idea,
    /// Decided.
    Planned,
    /// In use.
    InUse,
    /// Given up.
    Stopped,
}

/// Paints the disc, 14 across at radius 7.
pub fn paint(painter: &Painter, theme: &Theme, center: Pos2, radius: f32, stand: Stand) {
    let c = &theme.colors;
    let arc = |from: f32, to: f32, r: f32| -> Vec<Pos2> {
        (0..=24_u8).map(|i| center + Vec2::angled(from + (to - from) * f32::from(i) / 24.0) * r).collect()
    };
    match stand {
        Stand::Idea => painter.extend(Shape::dashed_line(&arc(0.0, TAU, radius - 1.0), Stroke::new(1.5, c.text_muted), 2.4, 2.0)),
        Stand::Planned => {
            painter.add(Shape::convex_polygon(arc(-FRAC_PI_2, -FRAC_PI_2 + PI, radius - 0.5), c.accent, Stroke::NONE));
            painter.circle_stroke(center, radius - 1.0, Stroke::new(1.5, c.accent));
        }
        Stand::InUse => {
            painter.circle_filled(center, radius, c.ok);
            paint::icon(painter, center, icons::CHECK, radius * 1.35, c.surface);
        }
        Stand::Stopped => {
            painter.circle_filled(center, radius, c.border_input);
            let bar = Rect::from_center_size(center, vec2(radius, 2.0));
            painter.rect(bar, 1.0, c.surface, Stroke::NONE, StrokeKind::Inside);
        }
    }
}
