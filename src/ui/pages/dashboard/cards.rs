//! A card: name, state, value, change, target and n, beside them the trend with the target as a dashed line.

use super::data::Card;
use crate::domain::measure::target::TargetState;
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::{Theme, icons, paint};
use eframe::egui::{Align2, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Height of a card.
const HEIGHT: f32 = 138.0;
/// The trend's place.
const TREND: eframe::egui::Vec2 = vec2(132.0, 44.0);

/// Draws a card; pressing it opens the list behind the number.
pub(super) fn card_ui(ui: &mut Ui, cx: &Cx<'_>, card: &Card, width: f32) -> Response {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &card.spoken));
    let c = &theme.colors;
    let edge = if response.hovered() { c.border_input } else { c.divider };
    ui.painter().add(theme.shadow_card().as_shape(rect, theme.sizes.radius_card));
    ui.painter().rect(rect, theme.sizes.radius_card, c.surface, Stroke::new(1.0, edge), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(16.0, 12.0));
    let chip = state_ui(ui, theme, inner, card);
    let title = Rect::from_min_max(inner.min, pos2(chip - 8.0, inner.top() + 26.0));
    let mut cut = paint::clipped(ui, title, &card.title, (theme.body(), c.text), false);
    if card.value.is_empty() {
        cut |= instead_ui(ui, theme, inner, card);
    } else {
        value_ui(ui, theme, inner, card);
        trend(ui.painter(), theme, Rect::from_min_size(pos2(inner.right() - TREND.x, inner.top() + 30.0), TREND), card);
    }
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 18.0), inner.max);
    let n = if card.n.is_empty() { 0.0 } else { paint::width(ui, &card.n, theme.small()) };
    let muted = (theme.small(), c.text_muted);
    paint::text(ui.painter(), foot.right_center(), Align2::RIGHT_CENTER, &card.n, muted.clone());
    cut |= paint::clipped(ui, foot.with_max_x(foot.right() - n - 8.0), &card.target, muted, false);
    if cut { response.on_hover_text(format!("{}\n{}", card.title, card.instead.1)) } else { response }
}

/// The state's chip at the right; where it begins.
fn state_ui(ui: &Ui, theme: &Theme, inner: Rect, card: &Card) -> f32 {
    let Some((state, word)) = &card.state else { return inner.right() + 8.0 };
    let (icon, tone) = match state {
        TargetState::Reached => (icons::CHECK, Tone::Ok),
        TargetState::Underway => (icons::ARROW_RIGHT, Tone::Neutral),
        TargetState::Behind => (icons::TRIANGLE_ALERT, Tone::Warn),
    };
    let (ground, ink) = tone.colors(theme);
    let width = paint::width(ui, word, theme.small()) + 36.0;
    let chip = Rect::from_min_size(pos2(inner.right() - width, inner.top()), vec2(width, 24.0));
    ui.painter().rect_filled(chip, theme.corner(), ground);
    paint::icon(ui.painter(), pos2(chip.left() + 15.0, chip.center().y), icon, theme.sizes.icon_small, ink);
    paint::text(ui.painter(), pos2(chip.left() + 28.0, chip.center().y), Align2::LEFT_CENTER, word, (theme.small(), ink));
    chip.left()
}

fn value_ui(ui: &Ui, theme: &Theme, inner: Rect, card: &Card) {
    let c = &theme.colors;
    let room = inner.width() - TREND.x - 8.0;
    let font = if paint::width(ui, &card.value, theme.hero()) > room { theme.title() } else { theme.hero() };
    paint::text(ui.painter(), pos2(inner.left(), inner.top() + 52.0), Align2::LEFT_CENTER, &card.value, (font, c.text));
    let (direction, tone) = card.direction;
    let ink = match tone {
        Tone::Ok => c.ok,
        Tone::Warn => c.warn,
        _ => c.text_muted,
    };
    let y = inner.top() + 86.0;
    let mut left = inner.left();
    if direction != 0 {
        let icon = if direction > 0 { icons::ARROW_UP } else { icons::ARROW_DOWN };
        paint::icon(ui.painter(), pos2(left + 7.0, y), icon, theme.sizes.icon_small, ink);
        left += 18.0;
    }
    let change = [card.change.as_str(), &card.range].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let place = Rect::from_min_max(pos2(left, y - 9.0), pos2(inner.right(), y + 9.0));
    paint::clipped(ui, place, &change, (theme.small(), ink), false);
}

/// Too few answers, or what feeds the measure, in the place of a number.
fn instead_ui(ui: &Ui, theme: &Theme, inner: Rect, card: &Card) -> bool {
    let c = &theme.colors;
    let at = pos2(inner.left(), inner.top() + 44.0);
    paint::text(ui.painter(), at, Align2::LEFT_CENTER, &card.instead.0, (theme.strong(), c.text_muted));
    let galley = ui.painter().layout(card.instead.1.clone(), theme.small(), c.text_muted, inner.width());
    let cut = galley.rows.len() > 2;
    let place = Rect::from_min_max(pos2(inner.left(), inner.top() + 56.0), pos2(inner.right(), inner.top() + 94.0));
    ui.painter().with_clip_rect(place).galley(place.min, galley, c.text_muted);
    cut
}

/// The trend: a line through what is known, a dot at its end, the target dashed.
fn trend(painter: &Painter, theme: &Theme, rect: Rect, card: &Card) {
    let known = || card.trend.iter().flatten().copied();
    if known().count() < 2 {
        return;
    }
    let (low, high) =
        known().chain(card.goal).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    let span = if high > low { high - low } else { 1.0 };
    let y = |value: f64| rect.bottom() - 5.0 - ((value - low) / span) as f32 * (rect.height() - 12.0);
    let step = (rect.width() - 12.0) / (card.trend.len().saturating_sub(1).max(1) as f32);
    if let Some(goal) = card.goal {
        let line = [pos2(rect.left() + 4.0, y(goal)), pos2(rect.right() - 8.0, y(goal))];
        painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, theme.colors.text_muted), 4.0, 3.0));
    }
    let stroke = Stroke::new(2.0, theme.colors.accent);
    let mut piece: Vec<Pos2> = Vec::new();
    for (at, value) in card.trend.iter().enumerate() {
        match value {
            Some(value) => piece.push(pos2(rect.left() + 4.0 + at as f32 * step, y(*value))),
            None => painter.extend([Shape::line(std::mem::take(&mut piece), stroke)]),
        }
    }
    let last = piece.last().copied();
    painter.extend([Shape::line(piece, stroke)]);
    if let Some(last) = last {
        painter.circle_filled(last, 4.0, theme.colors.accent);
    }
}
