//! The emotion curve over columns: wanted dashed, measured solid with whiskers and faces, the gap between them, peak, pain point and end.
//! Painted into a given place, so that it shares its columns with what stands below. Words are handed in.

use super::{Theme, face, paint};
use crate::base::monotone;
use eframe::egui::epaint::Mesh;
use eframe::egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

/// Height of the lane in points.
pub const HEIGHT: f32 = 170.0;
/// Points a step of the scale.
const STEP: f32 = 37.0;
/// Where the zero line lies below the top.
const ZERO: f32 = 86.0;

/// Which point of the curve has a mark of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The best.
    Peak,
    /// The worst.
    Pain,
}

/// What was measured in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Mean, −2 to +2.
    pub mean: f64,
    /// Standard deviation.
    pub deviation: f64,
    /// The mean in words: a mark's name where it has one, and the number.
    pub value: String,
    /// How many answers, in words.
    pub answers: String,
    /// Whether it stands on few of them.
    pub is_few: bool,
    /// Its mark.
    pub mark: Option<Mark>,
}

/// A curve: a place a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmotionCurve {
    /// What is aimed at, with its words.
    pub wanted: Vec<Option<(f64, String)>>,
    /// What was measured.
    pub felt: Vec<Option<Point>>,
    /// The widest gap: its column and words.
    pub gap: Option<(usize, String)>,
}

/// Where a lane lies: its place, the middles of its columns, and the column that stands on a band.
#[derive(Clone, Copy, Debug)]
pub struct Lane<'a> {
    /// The place.
    pub rect: Rect,
    /// The middles of the columns.
    pub middles: &'a [f32],
    /// The column that is chosen.
    pub chosen: Option<usize>,
}

impl Lane<'_> {
    fn y(&self, score: f64) -> f32 {
        #[allow(clippy::cast_possible_truncation, reason = "a score of the scale")]
        let score = score as f32;
        self.rect.top() + ZERO - score * STEP
    }

    fn places(&self, scores: impl Iterator<Item = Option<f64>>) -> Vec<(f64, f64)> {
        let placed = self.middles.iter().zip(scores);
        placed.filter_map(|(x, score)| score.map(|score| (f64::from(*x), f64::from(self.y(score))))).collect()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "places on the screen")]
fn point(place: (f64, f64)) -> Pos2 {
    pos2(place.0 as f32, place.1 as f32)
}

/// Paints the scale at the left of a lane: its ends and middle with faces, and the lines across.
pub fn scale(painter: &Painter, theme: &Theme, lane: Lane<'_>, x: f32) {
    let c = &theme.colors;
    for score in [2_i8, 0, -2] {
        let y = lane.y(score.into());
        let word = match score {
            0 => "0".to_owned(),
            1.. => format!("+{score}"),
            _ => format!("\u{2212}{}", score.unsigned_abs()),
        };
        paint::text(painter, pos2(x - 14.0, y), Align2::RIGHT_CENTER, &word, (theme.small(), c.text_muted));
        face::paint(painter, pos2(x, y), 9.0, score, theme);
    }
}

/// Paints a curve into its lane.
pub fn paint(ui: &Ui, theme: &Theme, lane: Lane<'_>, curve: &EmotionCurve) {
    let (painter, c) = (ui.painter(), &theme.colors);
    for score in [2_i8, 1, 0, -1, -2] {
        let ink = if score == 0 { c.border } else { c.divider };
        painter.hline(lane.rect.x_range(), lane.y(score.into()), Stroke::new(1.0, ink));
    }
    let wanted = lane.places(curve.wanted.iter().map(|aim| aim.as_ref().map(|aim| aim.0)));
    let felt = lane.places(curve.felt.iter().map(|point| point.as_ref().map(|point| point.mean)));
    painter.add(between(&wanted, &felt, c.emotion.get(1).copied().unwrap_or(c.warn_soft).gamma_multiply(0.42)));
    guides(painter, theme, lane, curve);
    dashed(painter, &wanted, (Stroke::new(2.0, c.accent), 6.0, 4.0));
    let solid: Vec<Pos2> = monotone::line(&felt, 80).into_iter().map(point).collect();
    painter.add(Shape::line(solid, Stroke::new(2.5, c.text)));
    for (at, x) in lane.middles.iter().enumerate() {
        aim(painter, theme, (lane, *x), (curve, at));
        if let Some(Some(point)) = curve.felt.get(at) {
            let ground = if lane.chosen == Some(at) { c.accent_soft } else { c.bg };
            measured(painter, theme, (lane, *x), (point, ground));
        }
    }
    bracket(painter, theme, lane, curve);
}

/// Guides from the curve down to the columns below it.
fn guides(painter: &Painter, theme: &Theme, lane: Lane<'_>, curve: &EmotionCurve) {
    for (at, x) in lane.middles.iter().enumerate() {
        let Some(Some(point)) = curve.felt.get(at) else { continue };
        let top = lane.y(point.mean) + if point.mark.is_some() { 62.0 } else { whisker(point) + 24.0 };
        if top < lane.rect.bottom() {
            let ink = if lane.chosen == Some(at) { theme.colors.accent } else { theme.colors.border };
            let line = [pos2(*x, top), pos2(*x, lane.rect.bottom())];
            painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, ink), 2.0, 3.0));
        }
    }
}

fn dashed(painter: &Painter, places: &[(f64, f64)], (stroke, dash, gap): (Stroke, f32, f32)) {
    let line: Vec<Pos2> = monotone::line(places, 80).into_iter().map(point).collect();
    painter.extend(Shape::dashed_line(&line, stroke, dash, gap));
}

/// The ground between two lines where both are known.
fn between(above: &[(f64, f64)], below: &[(f64, f64)], fill: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    let edges = |line: &[(f64, f64)]| Some((line.first()?.0, line.last()?.0));
    let (Some(a), Some(b)) = (edges(above), edges(below)) else { return mesh };
    let (from, to) = (a.0.max(b.0), a.1.min(b.1));
    if from >= to {
        return mesh;
    }
    for step in 0..=80_u32 {
        let x = from + (to - from) * f64::from(step) / 80.0;
        let (Some(up), Some(down)) = (monotone::height(above, x), monotone::height(below, x)) else { continue };
        mesh.colored_vertex(point((x, up)), fill);
        mesh.colored_vertex(point((x, down)), fill);
        if step > 0 {
            let last = step * 2;
            mesh.add_triangle(last - 2, last - 1, last);
            mesh.add_triangle(last - 1, last, last + 1);
        }
    }
    mesh
}

/// What is aimed at in a column: a ring and its number, on the side away from what was felt.
fn aim(painter: &Painter, theme: &Theme, (lane, x): (Lane<'_>, f32), (curve, at): (&EmotionCurve, usize)) {
    let c = &theme.colors;
    let Some(Some((score, word))) = curve.wanted.get(at) else { return };
    let y = lane.y(*score);
    let is_below = curve.felt.get(at).and_then(Option::as_ref).is_some_and(|felt| felt.mean > *score);
    painter.circle(pos2(x, y), 4.0, c.surface, Stroke::new(2.0, c.accent));
    let (y, anchor) = if is_below { (y + 6.0, Align2::CENTER_TOP) } else { (y - 5.0, Align2::CENTER_BOTTOM) };
    paint::text(painter, pos2(x, y), anchor, word, (theme.small(), c.accent));
}

fn whisker(point: &Point) -> f32 {
    #[allow(clippy::cast_possible_truncation, reason = "a spread of the scale")]
    let spread = point.deviation as f32 * STEP;
    spread.clamp(16.0, 34.0)
}

/// What was felt in a column: whisker, face with a halo, words.
fn measured(painter: &Painter, theme: &Theme, (lane, x): (Lane<'_>, f32), (point, ground): (&Point, Color32)) {
    let c = &theme.colors;
    let center = pos2(x, lane.y(point.mean));
    let (top, bottom) = (lane.y((point.mean + point.deviation).min(2.0)), lane.y((point.mean - point.deviation).max(-2.0)));
    painter.vline(x, top..=bottom, Stroke::new(1.3, c.text));
    painter.circle_filled(center, 14.0, ground);
    #[allow(clippy::cast_possible_truncation, reason = "a score of the scale")]
    face::paint(painter, center, 12.0, point.mean.round() as i8, theme);
    if point.is_few {
        let ring: Vec<Pos2> =
            (0..=48_u8).map(|i| center + eframe::egui::Vec2::angled(f32::from(i) / 48.0 * std::f32::consts::TAU) * 13.5).collect();
        painter.extend(Shape::dashed_line(&ring, Stroke::new(1.2, c.text_muted), 3.0, 2.5));
    }
    let lowest = lane.rect.bottom() - 10.0;
    match point.mark {
        Some(mark) => tag(painter, theme, pos2(x, (center.y + 29.0).min(lowest - 22.0)), (mark, point)),
        None => {
            let at = pos2(x, (center.y + whisker(point) + 12.0).min(lowest));
            let words = [(point.value.as_str(), theme.small_strong(), c.text), (point.answers.as_str(), theme.small(), c.text_muted)];
            side_by_side(painter, at, words, ground);
        }
    }
}

fn tag(painter: &Painter, theme: &Theme, center: Pos2, (mark, point): (Mark, &Point)) {
    let c = &theme.colors;
    let [worst, .., best] = c.emotion;
    let galley = painter.layout_no_wrap(point.value.clone(), theme.small_strong(), c.on_series);
    let fill = if mark == Mark::Pain { worst } else { best };
    let place = Rect::from_center_size(center, vec2(galley.size().x + 16.0, 20.0));
    painter.rect_filled(place, theme.sizes.radius_badge, fill);
    painter.galley(place.center() - galley.size() / 2.0, galley, c.on_series);
    paint::text(painter, center + vec2(0.0, 18.0), Align2::CENTER_CENTER, &point.answers, (theme.small(), c.text_muted));
}

/// Two pieces of text side by side, centred together, on a ground that lines don't cross.
fn side_by_side(painter: &Painter, center: Pos2, words: [(&str, FontId, Color32); 2], ground: Color32) {
    let [first, second] = words.map(|(text, font, ink)| (painter.layout_no_wrap(text.to_owned(), font, ink), ink));
    let width = first.0.size().x + 5.0 + second.0.size().x;
    let height = first.0.size().y;
    let place = Rect::from_center_size(center, vec2(width, height));
    painter.rect_filled(place.expand2(vec2(2.0, -2.0)), 3.0, ground);
    let next = place.left() + first.0.size().x + 5.0;
    painter.galley(place.min, first.0, first.1);
    painter.galley(pos2(next, place.top()), second.0, second.1);
}

fn bracket(painter: &Painter, theme: &Theme, lane: Lane<'_>, curve: &EmotionCurve) {
    let Some((at, words)) = &curve.gap else { return };
    let (Some(x), Some(Some((aim, _))), Some(Some(felt))) = (lane.middles.get(*at), curve.wanted.get(*at), curve.felt.get(*at)) else {
        return;
    };
    let (x, top, bottom) = (x + 46.0, lane.y(*aim) + 2.0, lane.y(felt.mean) - 1.0);
    let stroke = Stroke::new(1.5, theme.colors.warn);
    painter.vline(x, top..=bottom, stroke);
    for y in [top, bottom] {
        painter.hline(x - 4.0..=x + 4.0, y, stroke);
    }
    if bottom - top > 26.0 {
        let look = (theme.small_strong(), theme.colors.warn);
        paint::text(painter, pos2(x - 7.0, (top + bottom) / 2.0), Align2::RIGHT_CENTER, words, look);
    }
}
