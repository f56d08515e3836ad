//! The cards above the tables: the result as a sentence, the justified share, years as they went, the chart.

use super::draw::Asked;
use super::shown::Shown;
use crate::ui::app::page::Cx;
use crate::ui::kit::line_chart::{LineChart, line_chart};
use crate::ui::kit::{Theme, card, icons, paint};
use crate::ui::pages::shared::kit;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Align, Color32, FontId, Label, Layout, Margin, Rect, RichText, Sense, Ui, WidgetInfo, accesskit, vec2};

/// Height of the result.
const RESULT: f32 = 112.0;
/// Least height of scenarios and chart.
pub(super) const CHART: f32 = 230.0;

/// A card of a height of its own.
pub(super) fn card_of(ui: &mut Ui, theme: &Theme, (margin, height): (Margin, f32), content: impl FnOnce(&mut Ui)) {
    card::frame(theme).inner_margin(margin).show(ui, |ui| {
        let inner = vec2(ui.available_width(), height - f32::from(margin.top) - f32::from(margin.bottom) - 2.0);
        ui.allocate_ui_with_layout(inner, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(inner);
            content(ui);
        });
    });
}

/// A text whose pieces between `*` are strong.
fn marked(text: &str, (plain, strong): (FontId, FontId), (ink, strong_ink): (Color32, Color32)) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (at, piece) in text.split('*').enumerate() {
        let (font_id, color) = if at % 2 == 1 { (strong.clone(), strong_ink) } else { (plain.clone(), ink) };
        let line_height = Some(font_id.size * 1.4);
        job.append(piece, 0.0, TextFormat { font_id, color, line_height, ..TextFormat::default() });
    }
    job
}

/// The result of the chosen scenario, its range and what is odd.
pub(super) fn result_ui(ui: &mut Ui, theme: &Theme, shown: &Shown) {
    let c = &theme.colors;
    card_of(ui, theme, (Margin::symmetric(18, 14), RESULT), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let plain = FontId::proportional(theme.sizes.title);
        ui.add(Label::new(marked(&shown.sentence, (plain, theme.title()), (c.text, c.text))).wrap());
        let range = [shown.range.as_str(), &shown.remarks].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let job = marked(&range, (theme.small(), theme.small_strong()), (c.text_muted, c.text));
        ui.add(Label::new(job).wrap());
    });
}

/// How much is justified; whether the rest was asked for.
pub(super) fn justified_ui(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) -> Option<Asked> {
    let (words, theme) = (cx.words, cx.theme);
    let justified = &shown.justified;
    let mut asked = None;
    card_of(ui, theme, (Margin::symmetric(18, 14), RESULT), |ui| {
        ui.spacing_mut().item_spacing.y = 7.0;
        ui.horizontal(|ui| {
            ui.label(RichText::new(words.text("business-case-justified")).font(theme.strong()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(RichText::new(&justified.percent).font(theme.title())));
        });
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
        let spoken = format!("{}: {}", words.text("business-case-justified"), justified.percent);
        response.widget_info(|| WidgetInfo::labeled(accesskit::Role::ProgressIndicator, true, &spoken));
        ui.painter().rect_filled(rect, 4.0, theme.colors.divider);
        let done = rect.with_max_x(rect.left() + rect.width() * justified.share.clamp(0.0, 1.0));
        ui.painter().rect_filled(done, 4.0, theme.colors.accent);
        ui.spacing_mut().interact_size.y = 24.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let (icon, ink) = match justified.missing {
                Some(_) => (icons::TRIANGLE_ALERT, theme.colors.warn),
                None if justified.percent.is_empty() => (icons::INFO, theme.colors.text_muted),
                None => (icons::CHECK, theme.colors.ok),
            };
            ui.label(RichText::new(icon).font(theme.icon_small()).color(ink));
            ui.add(Label::new(RichText::new(&justified.text).font(theme.small()).color(ink)).truncate());
            if justified.missing.is_some() {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let show = RichText::new(words.text("business-case-show")).font(theme.small()).color(theme.colors.accent);
                    if ui.add(eframe::egui::Button::new(show).frame(false)).clicked() {
                        asked = Some(Asked::Missing);
                    }
                });
            }
        });
    });
    asked
}

/// Years behind have no scenarios: each year as it went stands in their place.
pub(super) fn past_ui(ui: &mut Ui, cx: &Cx<'_>, (shown, height): (&Shown, f32)) {
    let (words, theme) = (cx.words, cx.theme);
    let (ink, muted) = (theme.colors.text, theme.colors.text_muted);
    let columns = |rect: Rect| [rect.with_max_x(rect.left() + 110.0), rect.with_max_x(rect.right() - 70.0), rect];
    card_of(ui, theme, (Margin::symmetric(18, 10), height), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
        let heads = [words.text("business-case-year"), words.text("business-case-net"), words.text("business-case-roi-short")];
        for (at, (text, place)) in heads.iter().zip(columns(head)).enumerate() {
            paint::clipped(ui, place, text, (theme.small(), muted), at > 0);
        }
        let step = (ui.available_height() / shown.outcome.expected.years.len().max(1) as f32).min(48.0);
        for year in &shown.outcome.expected.years {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), step), Sense::hover());
            let cells = [year.year.to_string(), cx.formats.money_rounded(year.net()), words.roi_percent(year.roi_percent())];
            response.widget_info(|| WidgetInfo::labeled(accesskit::Role::Row, true, cells.join(", ")));
            ui.painter().hline(rect.x_range(), rect.top(), theme.line());
            for (at, (text, place)) in cells.iter().zip(columns(rect)).enumerate() {
                paint::clipped(ui, place, text, (if at == 2 { theme.strong() } else { theme.body() }, ink), at > 0);
            }
        }
    });
}

/// The cumulative net by month.
pub(super) fn chart_ui(ui: &mut Ui, cx: &Cx<'_>, (shown, height): (&Shown, f32)) {
    let (words, theme, chart) = (cx.words, cx.theme, &shown.chart);
    card_of(ui, theme, (Margin::symmetric(16, 12), height), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 20.0;
            ui.label(RichText::new(words.text("business-case-cumulative")).font(theme.strong()));
            ui.label(RichText::new(words.text("business-case-cumulative-unit")).font(theme.small()).color(theme.colors.text_muted));
        });
        let most = chart.lines.iter().flat_map(|line| &line.values).fold(0.0_f64, |most, value| most.max(value.abs()));
        let axis = |value: f64| axis_text(cx, most, value);
        let name = words.text("business-case-cumulative");
        let tip = |at: usize| chart.tips.get(at).cloned().unwrap_or_default();
        let drawn = LineChart {
            name: &name,
            said: &chart.said,
            lines: &chart.lines,
            band: (chart.lines.len() == 3).then_some((0, 2)),
            parts: &chart.parts,
            marker: chart.marker.as_ref(),
            axis: &axis,
            tip: &tip,
        };
        let height = ui.available_height();
        line_chart(ui, kit(cx), &drawn, height);
    });
}

/// Thousands of euros where the figures are that large.
fn axis_text(cx: &Cx<'_>, most: f64, value: f64) -> String {
    if value == 0.0 {
        return "0".into();
    }
    if most == 0.0 {
        return String::new();
    }
    if most < 5_000.0 {
        return format!("{}\u{a0}€", cx.formats.decimal(value, 0));
    }
    let thousands = value / 1e3;
    let places = usize::from(thousands.fract().abs() > 0.01);
    cx.words.with("business-case-thousands", &[("number", cx.formats.decimal(thousands, places).into())])
}
