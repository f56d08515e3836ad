//! Draws the page: header, what is asked, picture or table or need groups at the left, sums and the list at the right.

use super::bulk::Bulk;
use super::data::{Order, ValueData, View};
use super::marks::{ORDER, segment_badge};
use super::settings::EditSettings;
use super::{groups, list, picture};
use crate::base::money::Cents;
use crate::domain::portfolio::Across;
use crate::domain::segment::{Segment, Thresholds};
use crate::domain::value::Level;
use crate::ops::segment::SegmentDeed;
use crate::ui::app::page::{Command, Cx, PageId};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::Form;
use crate::ui::kit::segmented::segmented;
use crate::ui::kit::{Button, banner, card, empty, icons, paint};
use crate::ui::pages::shared::{Options, filter_choice, kit};
use eframe::egui::{Align, Label, Layout, Margin, RichText, ScrollArea, Sense, Shape, Stroke, Ui, Vec2, vec2};

/// Width of the picture's card and of the list beside it, at most and at least.
const PICTURE: f32 = 0.63;
const LIST: f32 = 340.0;

/// Draws the page.
pub(super) fn ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    header_ui(data, ui, cx);
    if data.is_loaded && data.all().is_empty() {
        let (title, text, act) = (cx.words.text("value-empty"), cx.words.text("value-empty-text"), cx.words.text("value-empty-act"));
        if empty::empty(ui, cx.theme, &empty::Empty { icon: icons::CHART_SCATTER, title: &title, text: &text, act: &act }) {
            cx.send(Command::Show(PageId::Import));
        }
        return;
    }
    margin_ui(data, ui, cx);
    let whole = ui.available_size() - vec2(2.0, 10.0);
    if data.view == View::Groups {
        groups::ui(data, ui, cx);
        return;
    }
    if whole.x < 820.0 {
        ScrollArea::vertical().id_salt("value").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(whole.x);
            ui.allocate_ui(vec2(whole.x, 560.0), |ui| left_ui(data, ui, cx, 560.0));
            ui.allocate_ui(vec2(whole.x, 620.0), |ui| list::ui(data, ui, cx, 620.0));
        });
        return;
    }
    let left = (whole.x * PICTURE).min(whole.x - LIST - 16.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.allocate_ui_with_layout(vec2(left, whole.y), Layout::top_down(Align::Min), |ui| left_ui(data, ui, cx, whole.y));
        let right = vec2(whole.x - left - 16.0, whole.y);
        ui.allocate_ui_with_layout(right, Layout::top_down(Align::Min), |ui| list::ui(data, ui, cx, whole.y));
    });
}

fn header_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let (theme, words) = (cx.theme, cx.words);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(words.text("app-page-value")).font(theme.title()));
        ui.add_space(4.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if data.draft != data.saved && !cx.read_only {
                let apply = words.with("value-apply", &[("count", data.moving().into())]);
                if Button::primary(&apply).show(ui, theme).clicked() {
                    cx.deed(SegmentDeed::SetThresholds(data.draft));
                    data.saved = data.draft;
                    data.typed = Default::default();
                }
            }
            let views = [words.text("value-view-picture"), words.text("value-view-table"), words.text("value-view-groups")];
            let chosen = [View::Picture, View::Table, View::Groups];
            let at = chosen.iter().position(|view| *view == data.view).unwrap_or(0);
            // The kit's row goes from left to right, this one from the right.
            let width: f32 = views.iter().map(|word| paint::width(ui, word, theme.strong()) + 24.0).sum();
            let size = vec2(width, theme.sizes.control);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                if let Some(view) = segmented(ui, theme, &words.text("value-view"), &views, at).and_then(|at| chosen.get(at)) {
                    data.view = *view;
                    data.reorder();
                }
            });
            if Button::ghost(&words.text("value-how")).icon(icons::INFO).show(ui, theme).clicked() {
                cx.send(Command::Sheet(Box::new(EditSettings::new())));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(RichText::new(told(data, cx)).color(theme.colors.text_muted)).truncate());
            });
        });
    });
}

/// How many customers, when they were valued, or that it's being done.
fn told(data: &ValueData, cx: &Cx<'_>) -> String {
    let count = cx.words.with("app-customers", &[("count", data.all().len().into())]);
    let as_of = match data.run {
        _ if data.is_reckoning && !cx.read_only => cx.words.text("value-reckoning"),
        Some(run) => cx.words.with("value-as-of", &[("date", cx.formats.date(run.as_of).into())]),
        None => String::new(),
    };
    let turnover = data.run.filter(|run| run.margin.is_none() && run.level != Level::TooLittle).map(|_| cx.words.text("value-turnover"));
    [count, as_of, turnover.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Asks for the margin, once a sitting.
fn margin_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let can_tell = data.run.is_some_and(|run| run.level != Level::TooLittle);
    if data.settings.margin.is_some() || data.was_asked_for_margin || !can_tell || cx.read_only {
        return;
    }
    let act = cx.words.text("value-margin-act");
    if banner::banner(ui, cx.theme, Tone::Accent, &cx.words.text("value-margin-ask"), Some(&act)) {
        data.was_asked_for_margin = true;
        cx.send(Command::Sheet(Box::new(EditSettings::asking_margin())));
    }
    ui.add_space(8.0);
}

fn left_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
    let frame = card::frame(cx.theme).inner_margin(Margin { left: 14, right: 14, top: 10, bottom: 10 });
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(height - 22.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        if data.view == View::Table {
            list::table_ui(data, ui, cx, height - 24.0);
            return;
        }
        let top = ui.cursor().top();
        controls_ui(data, ui, cx);
        if data.draft != data.saved {
            before_after_ui(data, ui, cx);
        }
        let rest = height - 22.0 - (ui.cursor().top() - top) - 28.0;
        picture::ui(data, ui, cx, rest.max(240.0));
        legend_ui(data, ui, cx);
    });
}

/// The thresholds as fields, what the axis measures, and who stands near a threshold.
fn controls_ui(data: &mut ValueData, ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.add_enabled_ui(!cx.read_only, |ui| ui.horizontal_top(|ui| fields_ui(data, ui, cx)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let name = cx.words.text("value-across");
            ui.label(RichText::new(&name).font(cx.theme.small()).color(cx.theme.colors.text_muted));
            let mut options =
                vec![(Across::Purchases, cx.words.text("value-across-purchases")), (Across::Rank, cx.words.text("value-across-rank"))];
            if matches!(data.level(), Level::Fair | Level::Good) {
                options.push((Across::Value, cx.words.text("value-across-value")));
            }
            let before = data.across;
            filter_choice(ui, (&name, 190.0), &mut data.across, &Options::new(options));
            if data.across != before {
                data.reorder();
            }
        });
        let rest = vec2(ui.available_width(), 20.0 + cx.theme.sizes.control);
        ui.allocate_ui_with_layout(rest, Layout::right_to_left(Align::Max), |ui| {
            if data.close > 0 {
                let text = cx.words.with("value-close-count", &[("count", data.close.into())]);
                let chip = Chip::new(&text).tone(Tone::Warn).icon(icons::TRIANGLE_ALERT).pressable();
                if chip.show(ui, cx.theme).clicked() {
                    data.only_close = !data.only_close;
                    data.reorder();
                }
            }
        });
    });
}

fn fields_ui(data: &mut ValueData, ui: &mut Ui, cx: &Cx<'_>) {
    let shown = |typed: &str, cents: Cents| if typed.is_empty() { cx.formats.money_rounded(cents) } else { typed.to_owned() };
    let mut current = shown(&data.typed.0, data.draft.current);
    let mut potential = shown(&data.typed.1, data.draft.potential);
    let (one, other) = (cx.words.text("value-threshold-current"), cx.words.text("value-threshold-potential"));
    let mut form = Form::new(kit(cx), &mut data.form);
    let first = form.money(ui, &Spec::new("current", &one).width(124.0), &mut current);
    let second = form.money(ui, &Spec::new("potential", &other).width(124.0), &mut potential);
    if first.changed || second.changed {
        let read = |text: &str, or: Cents| cx.formats.parse_cents(text).unwrap_or(or);
        let draft = Thresholds { current: read(&current, data.draft.current), potential: read(&potential, data.draft.potential) };
        data.move_to(draft);
    }
    let keep = |answer: &crate::ui::kit::fields::Answer, text: String| if answer.response.has_focus() { text } else { String::new() };
    data.typed = (keep(&first, current), keep(&second, potential));
}

/// What each segment has now and would have.
fn before_after_ui(data: &mut ValueData, ui: &mut Ui, cx: &Cx<'_>) {
    let after = data.after();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for segment in ORDER {
            let (Some(before), Some(after)) = (data.before.get(segment as usize), after.get(segment as usize)) else { continue };
            segment_badge(ui, cx.theme, cx.words, segment);
            let number = |count: usize| cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
            let text = if before == after { number(*after) } else { format!("{} → {}", number(*before), number(*after)) };
            let font = if before == after { cx.theme.body() } else { cx.theme.strong() };
            ui.label(RichText::new(text).font(font));
            ui.add_space(8.0);
        }
        if Button::ghost(&cx.words.text("value-discard")).show(ui, cx.theme).clicked() {
            data.draft = data.saved;
            data.typed = Default::default();
        }
    });
}

fn legend_ui(data: &ValueData, ui: &mut Ui, cx: &Cx<'_>) {
    use crate::domain::interaction::Emotion;
    let theme = cx.theme;
    let color = |emotion| super::marks::emotion_color(theme, emotion);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let mut entry = |word: String, draw: &dyn Fn(&Ui, eframe::egui::Pos2)| {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
            draw(ui, rect.center());
            ui.label(RichText::new(word).font(theme.small()).color(theme.colors.text_muted));
            ui.add_space(4.0);
        };
        let words = cx.words;
        entry(words.text("value-legend-good"), &|ui, at| {
            ui.painter().circle_filled(at, 5.0, color(Some(Emotion::Good)));
        });
        entry(words.text("value-legend-bad"), &|ui, at| {
            ui.painter().circle_filled(at, 5.0, color(Some(Emotion::Bad)));
        });
        entry(words.text("value-legend-neutral"), &|ui, at| {
            ui.painter().circle_filled(at, 5.0, color(None));
        });
        if data.picture.dots.iter().any(|dot| !dot.is_entered()) {
            entry(words.text("value-legend-proposed"), &|ui, at| {
                ui.painter().circle_stroke(at, 4.5, Stroke::new(1.8, color(None)));
            });
        }
        entry(words.text("value-legend-late"), &|ui, at| {
            let ring: Vec<_> = (0..=24).map(|step| at + 6.5 * Vec2::angled(step as f32 * std::f32::consts::TAU / 24.0)).collect();
            ui.painter().extend(Shape::dashed_line(&ring, Stroke::new(1.5, theme.colors.warn), 3.0, 2.2));
        });
    });
}

/// The orders of lists with their words.
pub(super) fn orders(level: Level, cx: &Cx<'_>) -> Vec<(Order, String)> {
    let mut orders = vec![(Order::Now, cx.words.text("value-column-now")), (Order::Potential, cx.words.text("value-column-potential"))];
    if level != Level::TooLittle {
        orders.push((Order::Value, cx.words.text("value-column-value")));
    }
    orders
}

/// The dialog of an act on a whole list.
pub(super) fn all_of(cx: &mut Cx<'_>, bulk: Bulk) {
    cx.send(Command::Dialog(Box::new(bulk)));
}

/// The words over the list: of a segment, or of those near a threshold.
pub(super) fn list_title(data: &ValueData, cx: &Cx<'_>) -> (Option<Segment>, String) {
    if data.only_close { (None, cx.words.text("value-close-title")) } else { (Some(data.segment), cx.words.label(data.segment)) }
}
