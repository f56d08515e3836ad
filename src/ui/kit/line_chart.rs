//! A chart of lines over equal steps, e.g. months: axis of round numbers, zero line, a band between the outer lines, one marked point.
//! Its values can be heard: a name, a description, and what stands under the pointer.

use super::paint;
use super::tools::Kit;
use crate::base::axis;
use eframe::egui::epaint::Mesh;
use eframe::egui::{Align2, Color32, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

/// Height of a line of small text with its air.
const TEXT: f32 = 18.0;
/// Room above the highest value, where half a label stands.
const AIR: f32 = 10.0;

/// How a line is drawn; never told by its colour alone, for every line has its name at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroked {
    /// Thick, in the accent's colour: what the chart is about.
    Main,
    /// Thin, in the colour of good news.
    Better,
    /// Thin and dashed, muted.
    Worse,
    /// Thin and dashed, in a series' colour: another case beside this one.
    Other,
}

/// A line with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What stands at its end.
    pub name: String,
    /// Its values, one a step; the first stands on the axis.
    pub values: Vec<f64>,
    /// How it is drawn.
    pub stroked: Stroked,
}

/// A point of a line with a sentence over it.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// Which line.
    pub line: usize,
    /// Which step.
    pub at: usize,
    /// The sentence.
    pub text: String,
}

/// What a chart shows.
pub struct LineChart<'a> {
    /// What a screen reader calls it.
    pub name: &'a str,
    /// What a screen reader tells of it.
    pub said: &'a str,
    /// The lines, the main one among them.
    pub lines: &'a [Line],
    /// Fills what lies between these two lines.
    pub band: Option<(usize, usize)>,
    /// Names of the equal parts of the axis, e.g. years.
    pub parts: &'a [String],
    /// The marked point.
    pub marker: Option<&'a Marker>,
    /// A value as the axis writes it.
    pub axis: &'a dyn Fn(f64) -> String,
    /// What is told of a step under the pointer.
    pub tip: &'a dyn Fn(usize) -> String,
}

/// Where values stand.
struct Scale {
    plot: Rect,
    low: f64,
    high: f64,
    steps: usize,
}

impl Scale {
    fn x(&self, at: usize) -> f32 {
        self.plot.left() + self.plot.width() * at as f32 / self.steps.max(1) as f32
    }

    fn y(&self, value: f64) -> f32 {
        let share = (value - self.low) / (self.high - self.low).max(f64::MIN_POSITIVE);
        self.plot.bottom() - self.plot.height() * share as f32
    }

    fn point(&self, (at, value): (usize, &f64)) -> Pos2 {
        pos2(self.x(at), self.y(*value))
    }

    fn points(&self, line: &Line) -> Vec<Pos2> {
        line.values.iter().enumerate().map(|value| self.point(value)).collect()
    }
}

/// Draws a chart as wide as its place.
pub fn line_chart(ui: &mut Ui, kit: Kit<'_>, chart: &LineChart<'_>, height: f32) -> Response {
    let theme = kit.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, chart.name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(chart.said.to_owned()));
    let ticks = axis::ticks(chart.lines.iter().flat_map(|line| line.values.iter().copied()));
    let widest = |ui: &Ui, texts: &mut dyn Iterator<Item = String>| {
        texts.map(|text| paint::width(ui, &text, theme.small_strong())).fold(0.0, f32::max)
    };
    let left = widest(ui, &mut ticks.iter().map(|tick| (chart.axis)(*tick))) + 10.0;
    let right = widest(ui, &mut chart.lines.iter().map(|line| line.name.clone())) + 10.0;
    let steps = chart.lines.iter().map(|line| line.values.len()).max().unwrap_or(0).saturating_sub(1);
    let plot = Rect::from_min_max(rect.min + vec2(left, AIR), rect.max - vec2(right, TEXT + 2.0));
    let (low, high) = (ticks.first().copied().unwrap_or(0.0), ticks.last().copied().unwrap_or(1.0));
    let scale = Scale { plot, low, high, steps };
    ground_ui(ui, kit, chart, (&scale, &ticks));
    if let Some((one, other)) = chart.band
        && let (Some(one), Some(other)) = (chart.lines.get(one), chart.lines.get(other))
    {
        ui.painter().add(band(&scale.points(one), &scale.points(other), theme.colors.accent_soft.gamma_multiply(0.8)));
    }
    let zero = Stroke::new(1.0, theme.colors.border_input);
    ui.painter().hline(plot.x_range(), scale.y(0.0), zero);
    // The main line last, over the others.
    for line in chart.lines.iter().filter(|line| line.stroked != Stroked::Main) {
        line_ui(ui, kit, &scale.points(line), line.stroked);
    }
    for line in chart.lines.iter().filter(|line| line.stroked == Stroked::Main) {
        line_ui(ui, kit, &scale.points(line), line.stroked);
    }
    names_ui(ui, kit, chart.lines, &scale);
    if let Some(marker) = chart.marker {
        marker_ui(ui, kit, (chart, marker), &scale);
    }
    told_ui(ui, kit, (chart, &response), &scale)
}

/// The axis, its numbers and the names of its parts.
fn ground_ui(ui: &Ui, kit: Kit<'_>, chart: &LineChart<'_>, (scale, ticks): (&Scale, &[f64])) {
    let (theme, plot, painter) = (kit.theme, scale.plot, ui.painter());
    let muted = (theme.small(), theme.colors.text_muted);
    for tick in ticks {
        let y = scale.y(*tick);
        painter.hline(plot.x_range(), y, theme.line());
        paint::text(painter, pos2(plot.left() - 8.0, y), Align2::RIGHT_CENTER, &(chart.axis)(*tick), muted.clone());
    }
    let parts = chart.parts.len().max(1);
    for part in 0..=parts {
        let x = plot.left() + plot.width() * part as f32 / parts as f32;
        painter.vline(x, plot.y_range(), theme.line());
    }
    for (part, name) in chart.parts.iter().enumerate() {
        let x = plot.left() + plot.width() * (part as f32 + 0.5) / parts as f32;
        paint::text(painter, pos2(x, plot.bottom() + 4.0), Align2::CENTER_TOP, name, muted.clone());
    }
}

/// A strip between two lines; a polygon of both would not be convex.
fn band(one: &[Pos2], other: &[Pos2], color: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for (step, (a, b)) in one.iter().zip(other).enumerate() {
        mesh.colored_vertex(*a, color);
        mesh.colored_vertex(*b, color);
        if let Some(first) = step.checked_sub(1).and_then(|before| u32::try_from(before * 2).ok()) {
            mesh.add_triangle(first, first + 1, first + 2);
            mesh.add_triangle(first + 1, first + 2, first + 3);
        }
    }
    Shape::mesh(mesh)
}

fn color(kit: Kit<'_>, stroked: Stroked) -> Color32 {
    let [_, other, better, .., worse] = kit.theme.colors.series;
    match stroked {
        Stroked::Main => kit.theme.colors.accent,
        Stroked::Better => better,
        Stroked::Worse => worse,
        Stroked::Other => other,
    }
}

fn line_ui(ui: &Ui, kit: Kit<'_>, points: &[Pos2], stroked: Stroked) {
    let stroke = Stroke::new(if stroked == Stroked::Main { 3.0 } else { 1.8 }, color(kit, stroked));
    match stroked {
        Stroked::Main | Stroked::Better => ui.painter().extend([Shape::line(points.to_vec(), stroke)]),
        Stroked::Worse | Stroked::Other => ui.painter().extend(Shape::dashed_line(points, stroke, 5.0, 4.0)),
    }
}

/// The name of each line at its end, pushed apart where they would stand in each other.
fn names_ui(ui: &Ui, kit: Kit<'_>, lines: &[Line], scale: &Scale) {
    let ends: Vec<f32> = lines.iter().map(|line| line.values.last().map_or(scale.plot.bottom(), |value| scale.y(*value))).collect();
    let (top, bottom) = (scale.plot.top() + 2.0, scale.plot.bottom());
    for (line, y) in lines.iter().zip(apart(&ends, (top, bottom), TEXT)) {
        let look = (kit.theme.small_strong(), color(kit, line.stroked));
        paint::text(ui.painter(), pos2(scale.plot.right() + 8.0, y), Align2::LEFT_CENTER, &line.name, look);
    }
}

/// Places at least `gap` from each other, in the order of the wanted ones, within bounds where they hold them.
fn apart(wanted: &[f32], (top, bottom): (f32, f32), gap: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|one, other| wanted.get(*one).partial_cmp(&wanted.get(*other)).unwrap_or(std::cmp::Ordering::Equal));
    let mut placed = wanted.to_vec();
    let mut free = top;
    for &at in &order {
        if let Some(place) = placed.get_mut(at) {
            *place = place.max(free);
            free = *place + gap;
        }
    }
    let mut free = bottom;
    for &at in order.iter().rev() {
        if let Some(place) = placed.get_mut(at) {
            *place = place.min(free);
            free = *place - gap;
        }
    }
    placed
}

/// The marked point with its sentence over it, inside the plot.
fn marker_ui(ui: &Ui, kit: Kit<'_>, (chart, marker): (&LineChart<'_>, &Marker), scale: &Scale) {
    let (theme, plot) = (kit.theme, scale.plot);
    let value = chart.lines.get(marker.line).and_then(|line| line.values.get(marker.at));
    let Some(point) = value.map(|value| scale.point((marker.at, value))) else { return };
    let size = vec2(paint::width(ui, &marker.text, theme.small_strong()) + 18.0, 24.0);
    let middle = point.x.clamp(plot.left() + size.x / 2.0, (plot.right() - size.x / 2.0).max(plot.left() + size.x / 2.0));
    let below = point.y - 60.0 < plot.top();
    let y = if below { (point.y + 44.0).min(plot.bottom() - 14.0) } else { point.y - 60.0 };
    let tag = Rect::from_center_size(pos2(middle, y), size);
    let accent = theme.colors.accent;
    ui.painter().line_segment([point, pos2(point.x, tag.center().y)], Stroke::new(1.0, accent));
    ui.painter().rect_filled(tag, theme.sizes.radius_badge, accent);
    paint::text(ui.painter(), tag.center(), Align2::CENTER_CENTER, &marker.text, (theme.small_strong(), theme.colors.on_accent));
    let ring = Rect::from_center_size(point, vec2(13.0, 13.0));
    ui.painter().rect(ring, 7.0, theme.colors.surface, Stroke::new(3.0, accent), StrokeKind::Inside);
}

/// A thin line and the values of the step under the pointer.
fn told_ui(ui: &Ui, kit: Kit<'_>, (chart, response): (&LineChart<'_>, &Response), scale: &Scale) -> Response {
    let Some(pointer) = response.hover_pos().filter(|at| scale.plot.expand(4.0).contains(*at)) else { return response.clone() };
    let share = ((pointer.x - scale.plot.left()) / scale.plot.width().max(1.0)).clamp(0.0, 1.0);
    let at = (share * scale.steps as f32).round() as usize;
    ui.painter().vline(scale.x(at), scale.plot.y_range(), Stroke::new(1.0, kit.theme.colors.border));
    response.clone().on_hover_text_at_pointer((chart.tip)(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_would_stand_in_each_other_are_pushed_apart() {
        assert_eq!(apart(&[50.0, 52.0, 90.0], (0.0, 100.0), 18.0), [50.0, 68.0, 90.0]);
        assert_eq!(apart(&[99.0, 98.0], (0.0, 100.0), 18.0), [100.0, 82.0]);
    }
}
