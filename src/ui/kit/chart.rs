//! Small charts of our own painting: bars and a line without axes. Each has a name, its values in words, and a table in its place.

use super::button::Button;
use super::paint;
use super::tools::Kit;
use eframe::egui::{Align2, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

/// One bar, its words ready.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What stands under it, e.g. a quarter.
    pub label: String,
    /// How high it is.
    pub value: f64,
    /// The value in words.
    pub text: String,
    /// Drawn paler: not over yet, or only for comparison.
    pub pale: bool,
}

impl Bar {
    /// A bar.
    pub fn new(label: impl Into<String>, value: f64, text: impl Into<String>) -> Self {
        Self { label: label.into(), value, text: text.into(), pale: false }
    }
}

/// Everything that a chart shows, as a sentence for screen readers.
pub fn spoken(kit: Kit<'_>, bars: &[Bar]) -> String {
    let line = |bar: &Bar| kit.words.with("kit-chart-row", &[("label", bar.label.as_str().into()), ("value", bar.text.as_str().into())]);
    bars.iter().map(line).collect::<Vec<_>>().join("; ")
}

/// A bar chart with a button that shows its values as a table instead.
pub fn bars_or_table(ui: &mut Ui, kit: Kit<'_>, name: &str, (bars, height): (&[Bar], f32)) {
    let id = ui.make_persistent_id(("chart", name));
    let as_table = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    if as_table {
        table(ui, kit, bars);
    } else {
        self::bars(ui, kit, name, (bars, height));
    }
    let word = kit.words.text(if as_table { "kit-chart-picture" } else { "kit-chart-table" });
    if Button::ghost(&word).show(ui, kit.theme).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !as_table));
    }
}

/// A bar chart as wide as its place.
pub fn bars(ui: &mut Ui, kit: Kit<'_>, name: &str, (bars, height): (&[Bar], f32)) -> Response {
    let theme = kit.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    describe(&response, name, &spoken(kit, bars));
    let most = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let line = theme.sizes.small + 6.0;
    let ground = rect.bottom() - line;
    ui.painter().hline(rect.x_range(), ground, Stroke::new(1.0, theme.colors.border));
    let step = rect.width() / (bars.len().max(1) as f32);
    for (at, bar) in bars.iter().enumerate() {
        let middle = rect.left() + (at as f32 + 0.5) * step;
        let share = if most > 0.0 { (bar.value / most).max(0.0) as f32 } else { 0.0 };
        let high = share * (height - 2.0 * line);
        let width = (step * 0.6).min(48.0);
        let body = Rect::from_min_max(pos2(middle - width / 2.0, ground - high), pos2(middle + width / 2.0, ground));
        let [series, ..] = theme.colors.series;
        let color = if bar.pale { series.gamma_multiply(0.45) } else { series };
        ui.painter().rect_filled(body, 2.0, color);
        let place = |y: f32| Rect::from_min_size(pos2(middle - step / 2.0 + 2.0, y), vec2(step - 4.0, line));
        centred(ui, place(ground + 2.0), &bar.label, (theme.small(), theme.colors.text_muted));
        centred(ui, place(ground - high - line), &bar.text, (theme.small(), theme.colors.text));
        let hit = ui.interact(Rect::from_x_y_ranges(body.x_range(), rect.y_range()), response.id.with(at), Sense::hover());
        hit.on_hover_text(format!("{}: {}", bar.label, bar.text));
    }
    response
}

fn centred(ui: &Ui, rect: Rect, text: &str, look: (eframe::egui::FontId, eframe::egui::Color32)) {
    if paint::width(ui, text, look.0.clone()) <= rect.width() {
        paint::text(ui.painter(), rect.center(), Align2::CENTER_CENTER, text, look);
    } else {
        paint::clipped(ui, rect, text, look, false);
    }
}

/// The values of a chart as rows of two columns.
pub fn table(ui: &mut Ui, kit: Kit<'_>, bars: &[Bar]) {
    let theme = kit.theme;
    for bar in bars {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().min(360.0), 28.0), Sense::hover());
        paint::clipped(ui, rect, &bar.label, (theme.body(), theme.colors.text), false);
        paint::clipped(ui, rect, &bar.text, (theme.body(), theme.colors.text), true);
        ui.painter().hline(rect.x_range(), rect.bottom(), theme.line());
        response.widget_info(|| WidgetInfo::labeled(Role::Row, true, spoken(kit, std::slice::from_ref(bar))));
    }
}

/// A line of values without axes; its last point is marked. `texts` are the first and last value in words.
pub fn sparkline(ui: &mut Ui, kit: Kit<'_>, name: &str, values: &[f64], texts: (&str, &str)) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().min(160.0), 32.0), Sense::hover());
    let said = kit.words.with("kit-chart-change", &[("first", texts.0.into()), ("last", texts.1.into())]);
    describe(&response, name, &said);
    let points = line_points(rect.shrink(3.0), values);
    let [color, ..] = kit.theme.colors.series;
    if let Some(last) = points.last().copied() {
        ui.painter().add(Shape::line(points, Stroke::new(1.5, color)));
        ui.painter().circle_filled(last, 3.0, color);
    }
    response.on_hover_text(said)
}

fn line_points(rect: Rect, values: &[f64]) -> Vec<Pos2> {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let span = if high > low { high - low } else { 1.0 };
    let step = rect.width() / (values.len().saturating_sub(1).max(1) as f32);
    let place =
        |(at, value): (usize, &f64)| pos2(rect.left() + at as f32 * step, rect.bottom() - ((value - low) / span) as f32 * rect.height());
    values.iter().enumerate().map(place).collect()
}

fn describe(response: &Response, name: &str, said: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(said.to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_spans_its_place() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 20.0));
        let points = line_points(rect, &[1.0, 3.0, 2.0]);
        assert_eq!(points, [pos2(0.0, 20.0), pos2(50.0, 0.0), pos2(100.0, 10.0)]);
        assert_eq!(line_points(rect, &[5.0]), [pos2(0.0, 20.0)]);
    }
}
