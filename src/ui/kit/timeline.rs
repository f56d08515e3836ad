//! The node and line of a timeline; what stands beside it is the page's.

use super::{Theme, paint};
use eframe::egui::{Painter, Pos2, pos2};

/// A round node of 28 with an icon, and the line down to the next node at `next_y`, if there is one.
pub fn node(painter: &Painter, theme: &Theme, center: Pos2, icon: char, next_y: Option<f32>) {
    line(painter, theme, center, next_y);
    painter.circle_filled(center, 14.0, theme.colors.sunken);
    paint::icon(painter, center, icon, 16.0, theme.colors.text_muted);
}

/// A node with the face of an emotion.
pub fn face_node(painter: &Painter, theme: &Theme, center: Pos2, emotion: i8, next_y: Option<f32>) {
    line(painter, theme, center, next_y);
    super::face::paint(painter, center, 13.0, emotion, theme);
}

fn line(painter: &Painter, theme: &Theme, center: Pos2, next_y: Option<f32>) {
    if let Some(next_y) = next_y {
        painter.line_segment([center, pos2(center.x, next_y)], (2.0, theme.colors.divider));
    }
}
