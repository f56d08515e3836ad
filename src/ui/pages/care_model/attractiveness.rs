//! Draws the attractiveness tab: the ranking with its explanation, the four strategies as a square of four, the criteria.

use super::attractiveness_data::{AttractivenessData, CriterionLine, Quarter, Ranked};
use super::edit_criterion::EditCriterion;
use super::{PageWords, Score, dialog};
use crate::base::id::CustomerId;
use crate::domain::attractiveness::Strategy;
use crate::ops::criterion::{self, CriterionDeed};
use crate::ui::app::page::{Command, Cx, Width};
use crate::ui::kit::{Button, Theme, card, empty, icon_button, icons, paint};
use crate::ui::pages::shared::{keys_are_free, take_focus};
use eframe::egui::{
    Align, Align2, FocusDirection, Id, Key, Label, Layout, Margin, Modifiers, Rect, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, pos2, vec2,
};

/// Height of a row of the ranking.
const ROW: f32 = 58.0;
/// Width of the side column.
const SIDE: f32 = 372.0;
/// Side of a quarter of the square.
const QUARTER: f32 = 84.0;

fn row_id(id: CustomerId) -> Id {
    Id::unique(("care-ranked", id))
}

/// Arrows or J and K move, Enter opens the scores of a customer, F2 too.
pub(super) fn keys(data: &mut AttractivenessData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) || data.ranking.is_empty() {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_row = data.current.is_some_and(|id| ui.memory(|memory| memory.has_focus(row_id(id))));
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        let ids: Vec<CustomerId> = data.listed().iter().map(|row| row.customer).collect();
        let at = data.current.and_then(|id| ids.iter().position(|other| *other == id));
        let to = at.map_or(0, |at| if down { at + 1 } else { at.saturating_sub(1) }).min(ids.len().saturating_sub(1));
        data.current = ids.get(to).copied();
        data.reveal = true;
        // Else egui, too, moves the focus by this key, away from the row that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        return;
    }
    if let Some(id) = data.current.filter(|_| !cx.read_only)
        && (pressed(Key::F2) || (free && pressed(Key::Enter)))
    {
        cx.out.push(dialog(Score::new(id)));
    }
}

/// Draws the tab.
pub(super) fn ui(data: &mut AttractivenessData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    if data.criteria.is_empty() {
        nothing_ui(words, ui, cx);
        return;
    }
    let beside = cx.width == Width::Wide && ui.available_width() > 820.0;
    let whole = ui.available_size() - vec2(2.0, 12.0);
    if !beside {
        ScrollArea::vertical().id_salt("care-attractiveness").auto_shrink(false).show(ui, |ui| {
            side_ui(data, words, ui, cx);
            ranking_ui(data, words, ui, cx);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let left = vec2(whole.x - SIDE - 16.0, whole.y);
        ui.allocate_ui_with_layout(left, Layout::top_down(Align::Min), |ui| ranking_ui(data, words, ui, cx));
        ui.allocate_ui_with_layout(vec2(SIDE, whole.y), Layout::top_down(Align::Min), |ui| {
            ScrollArea::vertical().id_salt("care-criteria").auto_shrink(false).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                side_ui(data, words, ui, cx);
            });
        });
    });
}

fn nothing_ui(words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    let empty = empty::Empty { icon: icons::AWARD, title: &words.no_criteria, text: &words.no_criteria_text, act: &words.take_criteria };
    if empty::empty(ui, cx.theme, &empty) && !cx.read_only {
        let drafts = criterion::shipped(*cx.words);
        cx.deed(CriterionDeed::Add(drafts));
    }
    ui.vertical_centered(|ui| {
        if Button::ghost(&words.add_criterion).icon(icons::PLUS).show(ui, cx.theme).clicked() {
            cx.out.push(dialog(EditCriterion::new()));
        }
    });
}

fn ranking_ui(data: &mut AttractivenessData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    if data.ranking.is_empty() {
        card::card(ui, theme, |ui| {
            ui.label(RichText::new(&words.no_scores).font(theme.strong()));
            ui.add(Label::new(RichText::new(&words.no_scores_text).color(theme.colors.text_muted)).wrap());
        });
        return;
    }
    let reveal = std::mem::take(&mut data.reveal);
    let mut pressed = None;
    let listed = data.listed();
    heads_ui(ui, words, theme);
    card::frame(theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let most = (ui.available_height() - 4.0).max(ROW * 4.0);
        ScrollArea::vertical().auto_shrink([false, true]).max_height(most).id_salt("care-ranking").show_rows(
            ui,
            ROW,
            listed.len(),
            |ui, range| {
                for row in listed.get(range).unwrap_or_default() {
                    let on = data.current == Some(row.customer);
                    let (response, opened) = row_ui(ui, row, theme, (on, on && reveal));
                    if opened && !cx.read_only {
                        cx.out.push(dialog(Score::new(row.customer)));
                    }
                    if response {
                        pressed = Some(row.customer);
                    }
                }
            },
        );
    });
    if pressed.is_some() {
        data.current = pressed;
    }
}

/// What the columns of numbers are, above them.
fn heads_ui(ui: &mut Ui, words: &PageWords, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
    let right = rect.right() - 17.0;
    let cell = |from: f32, to: f32| Rect::from_min_max(pos2(right - from, rect.top()), pos2(right - to, rect.bottom()));
    let look = || (theme.small(), theme.colors.text_muted);
    paint::clipped(ui, cell(360.0, 234.0), &words.attractiveness, look(), true);
    paint::clipped(ui, cell(230.0, 184.0), &words.risk, look(), true);
    paint::clipped(ui, cell(172.0, 0.0), &words.strategy, look(), false);
}

/// A row; whether it was pressed, and whether it was opened.
fn row_ui(ui: &mut Ui, row: &Ranked, theme: &Theme, (on, wanted): (bool, bool)) -> (bool, bool) {
    let c = &theme.colors;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, row_id(row.customer), Sense::click());
    let said = [row.name.as_str(), &row.attractiveness, &row.risk, &row.strategy_word, &row.why].join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, &said));
    take_focus(ui, &response, wanted);
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, ROW)), 0.0, c.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    let right = rect.right() - 16.0;
    let cell = |from: f32, to: f32| Rect::from_min_max(pos2(right - from, rect.top()), pos2(right - to, rect.bottom()));
    let line = |y: f32| Rect::from_min_max(pos2(rect.left() + 16.0, rect.top() + y), pos2(right - 296.0, rect.top() + y + 20.0));
    paint::clipped(ui, line(9.0), &row.name, (theme.strong(), c.text), false);
    let cut = paint::clipped(ui, line(30.0), &row.why, (theme.small(), c.text_muted), false);
    paint::clipped(ui, cell(284.0, 234.0), &row.attractiveness, (theme.strong(), c.text), true);
    paint::clipped(ui, cell(228.0, 184.0), &row.risk, (theme.body(), c.text_muted), true);
    paint::clipped(ui, cell(172.0, 0.0), &row.strategy_word, (theme.small(), c.text), false);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, c.divider));
    let pressed = (response.clicked(), response.double_clicked());
    if cut {
        response.on_hover_text(&row.why);
    }
    pressed
}

fn side_ui(data: &mut AttractivenessData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    card::card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(RichText::new(&words.strategies).font(cx.theme.strong()));
        ui.label(RichText::new(&data.count).font(cx.theme.small()).color(cx.theme.colors.text_muted));
        ui.add_space(4.0);
        if let Some(pressed) = square_ui(ui, cx.theme, data, words) {
            data.only = if data.only == Some(pressed) { None } else { Some(pressed) };
        }
    });
    ui.add_space(8.0);
    card::card(ui, cx.theme, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(&words.criteria).font(cx.theme.strong()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !cx.read_only && Button::ghost(&words.add_criterion).icon(icons::PLUS).show(ui, cx.theme).clicked() {
                    cx.out.push(dialog(EditCriterion::new()));
                }
            });
        });
        for own in &data.criteria {
            criterion_ui(own, words, ui, cx);
        }
    });
    ui.add_space(8.0);
}

/// The square: attractiveness upwards, risk to the right; the quarter that was pressed.
fn square_ui(ui: &mut Ui, theme: &Theme, data: &AttractivenessData, words: &PageWords) -> Option<Strategy> {
    let c = &theme.colors;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 2.0 * QUARTER + 26.0), Sense::hover());
    let square = Rect::from_min_max(rect.min, pos2(rect.right(), rect.top() + 2.0 * QUARTER + 2.0));
    let width = (square.width() - 4.0) / 2.0;
    let mut pressed = None;
    for (at, quarter) in data.quarters.iter().enumerate() {
        let (column, line) = ((at % 2) as f32, (at / 2) as f32);
        let place = Rect::from_min_size(square.min + vec2(column * (width + 4.0), line * (QUARTER + 4.0)), vec2(width, QUARTER));
        if quarter_ui(ui, theme, quarter, place, data.only == Some(quarter.strategy)) {
            pressed = Some(quarter.strategy);
        }
    }
    let y = rect.bottom() - 8.0;
    paint::text(ui.painter(), pos2(rect.left(), y), Align2::LEFT_CENTER, &words.low_risk, (theme.small(), c.text_muted));
    paint::text(ui.painter(), pos2(rect.right(), y), Align2::RIGHT_CENTER, &words.high_risk, (theme.small(), c.text_muted));
    pressed
}

fn quarter_ui(ui: &Ui, theme: &Theme, quarter: &Quarter, place: Rect, on: bool) -> bool {
    let c = &theme.colors;
    let response = ui.interact(place, ui.scope_id().with(("quarter", quarter.strategy)), Sense::click());
    let said = format!("{}, {}", quarter.word, quarter.count_text);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &said));
    let ground = match (on, response.hovered()) {
        (true, _) => c.accent_soft,
        (false, true) => c.divider,
        (false, false) => c.sunken,
    };
    let edge = if on { c.accent } else { c.border };
    ui.painter().rect(place, theme.corner(), ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    let count = quarter.count.to_string();
    let ink = if quarter.count == 0 { c.text_muted } else { c.text };
    paint::text(ui.painter(), place.min + vec2(12.0, 24.0), Align2::LEFT_CENTER, &count, (theme.title(), ink));
    let mut job = eframe::egui::text::LayoutJob::simple(quarter.word.clone(), theme.small(), c.text, place.width() - 20.0);
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(place.min + vec2(12.0, 42.0), galley, c.text);
    response.clicked()
}

fn criterion_ui(own: &CriterionLine, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, theme.colors.divider));
    let mut edge = rect.right();
    if !cx.read_only {
        let mut acts =
            ui.new_child(eframe::egui::UiBuilder::new().id_salt(own.id).max_rect(rect).layout(Layout::right_to_left(Align::Center)));
        acts.spacing_mut().item_spacing.x = 0.0;
        if icon_button(&mut acts, theme, icons::TRASH_2, &format!("{}: {}", words.remove, own.name)).clicked() {
            cx.out.push(Command::Deed(CriterionDeed::Remove(own.id).into()));
        }
        if icon_button(&mut acts, theme, icons::PENCIL, &format!("{}: {}", words.edit, own.name)).clicked() {
            cx.out.push(dialog(EditCriterion::change(own.id)));
        }
        edge = acts.min_rect().left() - 8.0;
    }
    let line = |y: f32| Rect::from_min_max(pos2(rect.left(), rect.top() + y), pos2(edge, rect.top() + y + 18.0));
    paint::clipped(ui, line(3.0), &own.name, (theme.body(), theme.colors.text), false);
    paint::clipped(ui, line(21.0), &own.line, (theme.small(), theme.colors.text_muted), false);
}
