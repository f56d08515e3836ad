//! Small helpers of our own painting: a line of text, an icon, a tick. Not widgets: these have no response and no name.

use super::{Theme, fonts};
use eframe::egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Stroke, Ui, pos2, vec2};

/// Paints one line of text at an anchor; its rectangle.
pub fn text(painter: &Painter, at: Pos2, anchor: Align2, text: &str, look: (FontId, Color32)) -> Rect {
    painter.text(at, anchor, text, look.0, look.1)
}

/// Paints an icon centred at a point.
pub fn icon(painter: &Painter, center: Pos2, glyph: char, size: f32, color: Color32) {
    // The font's line box stands a little above its glyphs' squares.
    painter.text(center + vec2(0.0, size * 0.06), Align2::CENTER_CENTER, glyph, fonts::icon(size), color);
}

/// How wide one line of text is.
pub fn width(ui: &Ui, text: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// Paints one line of text that ends in an ellipsis where it doesn't fit; whether it was cut.
pub fn clipped(ui: &Ui, rect: Rect, line: &str, look: (FontId, Color32), right: bool) -> bool {
    let mut job = eframe::egui::text::LayoutJob::simple_singleline(line.to_owned(), look.0, look.1);
    job.wrap.max_width = rect.width();
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let x = if right { rect.right() - galley.size().x } else { rect.left() };
    let at = pos2(x, rect.center().y - galley.size().y / 2.0);
    let cut = galley.elided;
    ui.painter().galley(at, galley, look.1);
    cut
}

/// Paints one line of text with pieces of it on a ground of their own; whether it was cut. Ranges that don't fit the text are passed over.
pub fn marked(ui: &Ui, (rect, ground): (Rect, Color32), (line, marks): (&str, &[std::ops::Range<usize>]), look: (FontId, Color32)) -> bool {
    use eframe::egui::text::{LayoutJob, TextFormat};
    let plain = TextFormat { font_id: look.0.clone(), color: look.1, ..TextFormat::default() };
    let found = TextFormat { background: ground, color: ui.visuals().text_color(), ..plain.clone() };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for mark in marks {
        let (Some(before), Some(piece)) = (line.get(at..mark.start), line.get(mark.clone())) else { continue };
        job.append(before, 0.0, plain.clone());
        job.append(piece, 0.0, found.clone());
        at = mark.end;
    }
    job.append(line.get(at..).unwrap_or_default(), 0.0, plain);
    job.wrap.max_width = rect.width();
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let cut = galley.elided;
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, look.1);
    cut
}

/// Paints text that wraps into a place and ends in an ellipsis after `rows` lines; its height and whether it was cut.
pub fn wrapped(painter: &Painter, rect: Rect, text: &str, rows: usize, look: (FontId, Color32)) -> (f32, bool) {
    let mut job = eframe::egui::text::LayoutJob::simple(text.to_owned(), look.0, look.1, rect.width());
    job.wrap.max_rows = rows;
    let galley = painter.layout_job(job);
    let (height, cut) = (galley.size().y, galley.elided);
    painter.galley(rect.min, galley, look.1);
    (height, cut)
}

/// Paints slanting lines into a place, within its edge.
pub fn hatch(painter: &Painter, rect: Rect, stroke: Stroke) {
    let painter = painter.with_clip_rect(rect.shrink(1.0).intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], stroke);
        x += 9.0;
    }
}

/// Paints a dashed edge with round corners.
pub fn dashed_edge(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    let arc = |center: Pos2, quarter: f32| {
        (0..=6_u8).map(move |i| center + eframe::egui::Vec2::angled((quarter + f32::from(i) / 6.0) * std::f32::consts::FRAC_PI_2) * radius)
    };
    let inner = rect.shrink(radius);
    let corners = [(inner.right_bottom(), 0.0), (inner.left_bottom(), 1.0), (inner.left_top(), 2.0), (inner.right_top(), 3.0)];
    let mut edge: Vec<Pos2> = corners.into_iter().flat_map(|(center, quarter)| arc(center, quarter)).collect();
    edge.extend(edge.first().copied());
    painter.extend(eframe::egui::Shape::dashed_line(&edge, stroke, 4.0, 3.0));
}

/// Paints the mark of the program: a bouncing line that ends in a ball.
pub fn mark(painter: &Painter, rect: Rect, theme: &Theme) {
    let scale = rect.width() / 28.0;
    let at = |x: f32, y: f32| rect.min + vec2(x, y) * scale;
    painter.rect_filled(rect, 7.0 * scale, theme.colors.accent);
    let stroke = Stroke::new(2.2 * scale, theme.colors.on_accent);
    for points in [[(5.0, 20.5), (7.0, 14.0), (10.5, 14.0), (12.5, 20.5)], [(12.5, 20.5), (14.5, 9.5), (18.5, 7.5), (21.5, 9.5)]] {
        let points = points.map(|(x, y)| at(x, y));
        painter.add(eframe::egui::epaint::CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke));
    }
    painter.circle_filled(at(5.0, 20.5), 1.1 * scale, theme.colors.on_accent);
    painter.circle_filled(at(22.0, 9.4), 2.6 * scale, theme.colors.on_accent);
}
