//! The face of an emotion −2 to +2, painted; always with words or a number beside it. Not a font's emoji.

use super::Theme;
use eframe::egui::epaint::QuadraticBezierShape;
use eframe::egui::{Color32, Painter, Pos2, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

/// Colours of an emotion clamped to −2..=2: ground and ink.
fn colors(theme: &Theme, emotion: i8) -> (Color32, Color32) {
    let [worst, bad, even, good, best] = theme.colors.emotion;
    match emotion {
        ..=-2 => (worst, theme.colors.face_ink_strong),
        -1 => (bad, theme.colors.face_ink),
        0 => (even, theme.colors.face_ink),
        1 => (good, theme.colors.face_ink),
        2.. => (best, theme.colors.face_ink_strong),
    }
}

/// Paints a face; the bend of the mouth follows the emotion.
pub fn paint(painter: &Painter, center: Pos2, radius: f32, emotion: i8, theme: &Theme) {
    let scale = radius / 12.0;
    let at = |x: f32, y: f32| center + vec2(x, y) * scale;
    let (ground, ink) = colors(theme, emotion);
    painter.circle_filled(center, radius, ground);
    for x in [-4.0, 4.0] {
        painter.circle_filled(at(x, -2.6), 1.6 * scale, ink);
    }
    let bend = match emotion {
        ..=-2 => -4.0,
        -1 => -2.6,
        0 => 0.0,
        1 => 2.6,
        2.. => 4.0,
    };
    let y = 4.6 - 0.35 * bend;
    let mouth = [at(-5.0, y), at(0.0, y + bend * 1.15), at(5.0, y)];
    painter.add(QuadraticBezierShape::from_points_stroke(mouth, false, Color32::TRANSPARENT, Stroke::new(1.9 * scale, ink)));
    for end in [at(-5.0, y), at(5.0, y)] {
        painter.circle_filled(end, 0.95 * scale, ink);
    }
}

/// A face as a widget; `name` says the emotion.
pub fn face(ui: &mut Ui, theme: &Theme, size: f32, emotion: i8, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    paint(ui.painter(), rect.center(), size / 2.0, emotion, theme);
    response.on_hover_text(name)
}

/// Rings a face with dashes: it rests on fewer than five answers.
pub fn few_ring(ui: &Ui, theme: &Theme, face: &Response) {
    let (center, radius) = (face.rect.center(), face.rect.width() / 2.0 + 1.5);
    let at = |i: u8| center + eframe::egui::Vec2::angled(f32::from(i) / 48.0 * std::f32::consts::TAU) * radius;
    let ring: Vec<Pos2> = (0..=48).map(at).collect();
    ui.painter().extend(Shape::dashed_line(&ring, Stroke::new(1.2, theme.colors.border_input), 2.2, 2.0));
}
