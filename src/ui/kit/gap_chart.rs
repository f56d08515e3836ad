//! The x–o drawing: how things are (x) and how they should be (o) on a line of 1 to 5, with the spread of several answers. Its rows are lists to
//! a screen reader, and stand as words where somebody asks for them.

use super::button::Button;
use super::paint;
use super::tools::Kit;
use eframe::egui::{Align2, Color32, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Height of a row.
const ROW: f32 = 28.0;
/// The lowest and the highest number of the line.
const LINE: (f64, f64) = (1.0, 5.0);

/// A point with its spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Where it stands.
    pub at: f64,
    /// The lowest and the highest answer behind it.
    pub spread: (f64, f64),
}

/// One row, its words ready.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow {
    /// What stands before the line; with `heading` nothing but this.
    pub label: String,
    /// A heading of the rows below.
    pub heading: bool,
    /// How it is.
    pub x: Option<Point>,
    /// How it should be.
    pub o: Option<Point>,
    /// How it was at another time.
    pub before: Option<f64>,
    /// A few signs after the line: the gap.
    pub text: String,
    /// All of it as a sentence.
    pub said: String,
}

/// The drawing with a button that shows its rows as words instead.
pub fn gap_chart(ui: &mut Ui, kit: Kit<'_>, (name, legend): (&str, &str), rows: &[GapRow]) {
    let id = ui.make_persistent_id(("gap-chart", name));
    let as_words = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let theme = kit.theme;
    ui.spacing_mut().item_spacing.y = 0.0;
    if as_words {
        for row in rows.iter().filter(|row| !row.heading) {
            ui.label(&row.said);
            ui.add_space(6.0);
        }
    } else {
        ui.label(eframe::egui::RichText::new(legend).font(theme.small()).color(theme.colors.text_muted));
        ui.add_space(6.0);
        scale_ui(ui, kit);
        for row in rows {
            row_ui(ui, kit, row);
        }
    }
    ui.add_space(4.0);
    let word = kit.words.text(if as_words { "kit-chart-picture" } else { "kit-chart-words" });
    if Button::ghost(&word).show(ui, theme).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !as_words));
    }
}

/// Where the line of a row lies: label, line, text.
fn parts(rect: Rect) -> (Rect, Rect, Rect) {
    let label = (rect.width() * 0.48).clamp(120.0, 260.0);
    let text = 44.0;
    let at = |from: f32, to: f32| Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom()));
    let (line, end) = (rect.left() + label + 14.0, rect.right() - text - 10.0);
    (at(rect.left(), rect.left() + label), at(line, end.max(line + 40.0)), at(rect.right() - text, rect.right()))
}

fn place(line: Rect, value: f64) -> f32 {
    let share = ((value - LINE.0) / (LINE.1 - LINE.0)).clamp(0.0, 1.0);
    line.left() + line.width() * share as f32
}

fn scale_ui(ui: &mut Ui, kit: Kit<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 18.0), Sense::hover());
    let (_, line, _) = parts(rect);
    for number in 1..=5_u8 {
        let at = pos2(place(line, f64::from(number)), rect.center().y);
        let look = (kit.theme.small(), kit.theme.colors.text_muted);
        paint::text(ui.painter(), at, Align2::CENTER_CENTER, &number.to_string(), look);
    }
}

fn row_ui(ui: &mut Ui, kit: Kit<'_>, row: &GapRow) {
    let (theme, c) = (kit.theme, &kit.theme.colors);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(if row.heading { Role::Label } else { Role::ListItem }, true, &row.said));
    if row.heading {
        let place = rect.with_min_y(rect.top() + 6.0);
        paint::clipped(ui, place, &row.label, (theme.small_strong(), c.text_muted), false);
        return;
    }
    let (label, line, text) = parts(rect);
    paint::clipped(ui, label, &row.label, (theme.body(), c.text), false);
    paint::clipped(ui, text, &row.text, (theme.body(), c.text), true);
    let y = line.center().y;
    let painter = ui.painter();
    painter.hline(line.x_range(), y, Stroke::new(1.0, c.border));
    for number in 1..=5_u8 {
        painter.vline(place(line, f64::from(number)), y - 3.0..=y + 3.0, Stroke::new(1.0, c.border));
    }
    let [x_ink, o_ink, ..] = c.series;
    bar(ui, line, row.x, (y + 3.0, x_ink));
    bar(ui, line, row.o, (y - 3.0, o_ink));
    if let Some(before) = row.before {
        painter.circle_filled(pos2(place(line, before), y), 3.5, c.text_muted);
    }
    if let Some(o) = row.o {
        painter.circle_stroke(pos2(place(line, o.at), y), 6.5, Stroke::new(2.2, o_ink));
    }
    if let Some(x) = row.x {
        let center = pos2(place(line, x.at), y);
        for (from, to) in [(vec2(-5.0, -5.0), vec2(5.0, 5.0)), (vec2(-5.0, 5.0), vec2(5.0, -5.0))] {
            painter.line_segment([center + from, center + to], Stroke::new(2.4, x_ink));
        }
    }
    response.on_hover_text(&row.said);
}

/// The spread of a point, where answers differ.
fn bar(ui: &Ui, line: Rect, point: Option<Point>, (y, ink): (f32, Color32)) {
    let Some(point) = point.filter(|point| point.spread.0 < point.spread.1) else { return };
    let body = Rect::from_x_y_ranges(place(line, point.spread.0)..=place(line, point.spread.1), y - 2.0..=y + 2.0);
    ui.painter().rect_filled(body, 2.0, ink.gamma_multiply(0.35));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_scale_are_the_ends_of_the_line() {
        let line = Rect::from_min_size(pos2(10.0, 0.0), vec2(80.0, 20.0));
        assert_eq!((place(line, 1.0), place(line, 3.0), place(line, 5.0)), (10.0, 50.0, 90.0));
        assert_eq!(place(line, 7.0), 90.0, "nothing is drawn off the line");
    }

    #[test]
    fn label_line_and_text_keep_apart_at_every_width() {
        for width in [320.0, 560.0, 1200.0] {
            let (label, line, text) = parts(Rect::from_min_size(pos2(0.0, 0.0), vec2(width, ROW)));
            assert!(label.right() < line.left() && line.right() < text.left(), "{width}");
        }
    }
}
