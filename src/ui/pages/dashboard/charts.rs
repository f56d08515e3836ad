//! The course of satisfaction with its band and its n, and how the base develops.

use super::data::{BaseBar, DashboardData, Step};
use crate::domain::measure::Measure;
use crate::ui::app::page::Cx;
use crate::ui::kit::{Theme, paint};
use eframe::egui::{
    Align2, Color32, Label, Mesh, Painter, Pos2, Rect, Response, RichText, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

fn head_ui(ui: &mut Ui, theme: &Theme, title: &str, below: &str) {
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.label(RichText::new(title).font(theme.strong()));
    ui.add(Label::new(RichText::new(below).font(theme.small()).color(theme.colors.text_muted)).wrap());
}

fn describe(response: &Response, name: &str, said: String) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(said));
}

/// Satisfaction step by step: the mean, the band it lies in, hollow where few have answered.
pub(super) fn course_ui(ui: &mut Ui, cx: &Cx<'_>, data: &DashboardData) {
    let (words, theme) = (cx.words, cx.theme);
    let title = words.label(data.course_of);
    if data.course.is_empty() {
        head_ui(ui, theme, &title, &words.text("dashboard-satisfaction-none"));
        return;
    }
    head_ui(ui, theme, &title, &words.text("dashboard-satisfaction-text"));
    ui.add_space(8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 208.0), Sense::hover());
    let said = data.course.iter().map(|step| format!("{}: {}, n = {}", step.label, step.text, step.n)).collect::<Vec<_>>().join("; ");
    describe(&response, &title, said);
    let left = if data.course_of == Measure::Csat { 30.0 } else { 44.0 };
    let plot = Rect::from_min_max(rect.min + vec2(left, 8.0), rect.max - vec2(6.0, 44.0));
    let course = Course::of(plot, data);
    course.ground(ui.painter(), theme);
    course.band(ui.painter(), theme.colors.accent_soft, &data.course);
    if let Some((goal, text)) = &data.course_goal {
        let y = course.y(*goal);
        let line = [pos2(plot.left(), y), pos2(plot.right(), y)];
        ui.painter().extend(Shape::dashed_line(&line, Stroke::new(1.0, theme.colors.text_muted), 5.0, 4.0));
        paint::text(ui.painter(), pos2(plot.left() + 4.0, y - 3.0), Align2::LEFT_BOTTOM, text, (theme.small(), theme.colors.text_muted));
    }
    course.line(ui.painter(), theme, &data.course);
}

struct Course {
    plot: Rect,
    ticks: Vec<(f64, String)>,
    steps: usize,
}

impl Course {
    /// Satisfaction from the whole number below all of it up to 5; other scores over the whole of their scale.
    fn of(plot: Rect, data: &DashboardData) -> Self {
        let values = if data.course_of == Measure::Csat {
            let known = data.course.iter().filter_map(|step| step.band.map(|band| band.0).or(step.mean));
            let low = known.fold(4.0_f64, f64::min).floor().clamp(1.0, 4.0);
            (1..=5).map(f64::from).filter(|value| *value >= low).collect()
        } else {
            vec![-100.0, -50.0, 0.0, 50.0, 100.0]
        };
        let sign = |value: f64| if value < 0.0 { "\u{2212}" } else { "" };
        let ticks = values.into_iter().map(|value: f64| (value, format!("{}{:.0}", sign(value), value.abs()))).collect();
        Self { plot, ticks, steps: data.course.len() }
    }

    fn x(&self, at: usize) -> f32 {
        let inner = self.plot.width() - 28.0;
        self.plot.left() + 14.0 + inner * at as f32 / (self.steps.saturating_sub(1).max(1) as f32)
    }

    fn y(&self, value: f64) -> f32 {
        let end = |tick: Option<&(f64, String)>| tick.map(|tick| tick.0).unwrap_or_default();
        let (low, high) = (end(self.ticks.first()), end(self.ticks.last()));
        self.plot.bottom() - ((value - low) / (high - low).max(1.0)) as f32 * self.plot.height()
    }

    fn ground(&self, painter: &Painter, theme: &Theme) {
        for (value, text) in &self.ticks {
            painter.hline(self.plot.x_range(), self.y(*value), theme.line());
            let at = pos2(self.plot.left() - 8.0, self.y(*value));
            paint::text(painter, at, Align2::RIGHT_CENTER, text, (theme.small(), theme.colors.text_muted));
        }
    }

    fn band(&self, painter: &Painter, color: Color32, steps: &[Step]) {
        let mut mesh = Mesh::default();
        let mut before = None;
        for (at, step) in steps.iter().enumerate() {
            let Some((low, high)) = step.band else {
                before = None;
                continue;
            };
            let Ok(first) = u32::try_from(mesh.vertices.len()) else { return };
            mesh.colored_vertex(pos2(self.x(at), self.y(high)), color);
            mesh.colored_vertex(pos2(self.x(at), self.y(low)), color);
            if let Some(last) = before {
                mesh.add_triangle(last, last + 1, first);
                mesh.add_triangle(last + 1, first, first + 1);
            }
            before = Some(first);
        }
        painter.add(Shape::mesh(mesh));
    }

    fn line(&self, painter: &Painter, theme: &Theme, steps: &[Step]) {
        let c = &theme.colors;
        let point = |(at, step): (usize, &Step)| step.mean.map(|mean| pos2(self.x(at), self.y(mean)));
        let points: Vec<Option<Pos2>> = steps.iter().enumerate().map(point).collect();
        let stroke = Stroke::new(2.5, c.accent);
        for piece in points.split(Option::is_none) {
            painter.extend([Shape::line(piece.iter().flatten().copied().collect(), stroke)]);
        }
        let muted = (theme.small(), c.text_muted);
        for (at, (step, point)) in steps.iter().zip(&points).enumerate() {
            if let Some(point) = point {
                let fill = if step.n < crate::domain::measure::ENOUGH_ANSWERS { c.surface } else { c.accent };
                painter.circle(*point, 4.0, fill, Stroke::new(1.5, c.accent));
                if at + 1 == steps.len() {
                    // Under the point, or over it where the axis is near.
                    let away = if point.y + 28.0 > self.plot.bottom() { -18.0 } else { 18.0 };
                    let under = *point + vec2(0.0, away);
                    paint::text(painter, under, Align2::CENTER_CENTER, &step.text, (theme.small_strong(), c.text));
                }
            }
            let x = self.x(at);
            paint::text(painter, pos2(x, self.plot.bottom() + 14.0), Align2::CENTER_CENTER, &step.label, muted.clone());
            paint::text(painter, pos2(x, self.plot.bottom() + 32.0), Align2::CENTER_CENTER, &step.n.to_string(), muted.clone());
        }
        let n = pos2(self.plot.left() - 8.0, self.plot.bottom() + 32.0);
        paint::text(painter, n, Align2::RIGHT_CENTER, "n", muted);
    }
}

/// New and returned customers above zero, lost ones below, the active over each bar.
pub(super) fn base_ui(ui: &mut Ui, cx: &Cx<'_>, bars: &[BaseBar]) {
    let (words, theme) = (cx.words, cx.theme);
    let title = words.text("dashboard-base");
    if bars.is_empty() {
        head_ui(ui, theme, &title, &words.text("dashboard-base-none"));
        return;
    }
    head_ui(ui, theme, &title, &words.text("dashboard-base-text"));
    ui.add_space(4.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 196.0), Sense::hover());
    describe(&response, &title, bars.iter().map(|bar| bar.spoken.as_str()).collect::<Vec<_>>().join("; "));
    let up = bars.iter().map(|bar| bar.new + bar.won_back).fold(0.0, f64::max);
    let down = bars.iter().map(|bar| bar.lost).fold(0.0, f64::max);
    let plot = Rect::from_min_max(rect.min + vec2(0.0, 20.0), rect.max - vec2(0.0, 24.0));
    let unit = plot.height() / (up + down).max(1.0) as f32;
    let zero = plot.top() + up as f32 * unit;
    ui.painter().hline(plot.x_range(), zero, Stroke::new(1.0, theme.colors.border_input));
    let step = plot.width() / bars.len().max(1) as f32;
    for (at, bar) in bars.iter().enumerate() {
        let middle = plot.left() + (at as f32 + 0.5) * step;
        let width = (step * 0.64).min(44.0);
        bar_ui(ui, theme, bar, (middle, width, zero, unit));
        let at = pos2(middle, rect.bottom() - 9.0);
        paint::text(ui.painter(), at, Align2::CENTER_CENTER, &bar.label, (theme.small(), theme.colors.text_muted));
        let column = Rect::from_x_y_ranges(middle - step / 2.0..=middle + step / 2.0, rect.y_range());
        ui.interact(column, response.id.with(bar.label.as_str()), Sense::hover()).on_hover_text(&bar.spoken);
    }
    legend_ui(ui, cx);
}

fn bar_ui(ui: &Ui, theme: &Theme, bar: &BaseBar, (middle, width, zero, unit): (f32, f32, f32, f32)) {
    let [new, lost, _, _, won_back, _] = theme.colors.series;
    let mut top = zero;
    let mut piece = |value: f64, color: Color32, below: bool| {
        let high = value as f32 * unit;
        if high < 0.5 {
            return;
        }
        let (from, to) = if below { (zero + 1.0, zero + high) } else { (top - high, top - 1.0) };
        let body = Rect::from_min_max(pos2(middle - width / 2.0, from), pos2(middle + width / 2.0, to.max(from)));
        ui.painter().rect_filled(body, 2.0, color);
        if high > 17.0 {
            let look = (theme.small(), theme.colors.on_series);
            paint::text(ui.painter(), body.center(), Align2::CENTER_CENTER, &format!("{value:.0}"), look);
        }
        if !below {
            top -= high + 1.0;
        }
    };
    piece(bar.new, new, false);
    piece(bar.won_back, won_back, false);
    piece(bar.lost, lost, true);
    let look = (theme.small_strong(), theme.colors.text);
    paint::text(ui.painter(), pos2(middle, top - 3.0), Align2::CENTER_BOTTOM, &format!("{:.0}", bar.active), look);
}

fn legend_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let (words, theme) = (cx.words, cx.theme);
    let [new, lost, _, _, won_back, _] = theme.colors.series;
    let parts = [
        (new, words.text("dashboard-base-new")),
        (won_back, words.text("dashboard-base-won-back")),
        (lost, words.text("dashboard-base-lost")),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        ui.spacing_mut().interact_size.y = 18.0;
        for (color, word) in parts {
            let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), Sense::hover());
            ui.painter().rect_filled(rect, 2.0, color);
            ui.label(RichText::new(word).font(theme.small()).color(theme.colors.text_muted));
            ui.add_space(6.0);
        }
    });
}
