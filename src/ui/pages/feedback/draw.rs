//! Draws the feedback page: header, filters, the list; and takes its keys. The reading pane is in `pane`.

use super::data::{FeedbackData, Item};
use super::{EditFeedback, pane};
use crate::base::id::FeedbackId;
use crate::domain::feedback::FeedbackStatus;
use crate::ops::Deed;
use crate::ops::feedback::FeedbackDeed;
use crate::ui::app::page::{Command, Cx, Dialog, Width};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, Theme, card, empty, face, icons, paint};
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::shared::{filter_choice, keys_are_free, search_box};
use crate::ui::pages::task::EditTask;
use eframe::egui::{
    Align, FocusDirection, Id, Key, Layout, Margin, Modifiers, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 58.0;
/// Width of the words on the right of a row.
const STATE: f32 = 130.0;

/// A dialog as a command.
pub(super) fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}

/// Closes a feedback: resolved, or told back when it was resolved already.
pub(super) fn close(data: &FeedbackData) -> Option<Command> {
    let pane = data.pane.as_ref()?;
    let status = if pane.is_open { FeedbackStatus::Resolved } else { FeedbackStatus::ToldBack };
    Some(Command::Deed(Deed::from(FeedbackDeed::MoveTo(vec![pane.id], status))))
}

/// Arrows or J and K move, E closes, R answers, T makes a task, Enter and F2 change, Delete removes.
pub(super) fn keys(data: &mut FeedbackData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_row = data.current.is_some_and(|id| ui.memory(|memory| memory.has_focus(row_id(id))));
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        let at = data.current.and_then(|id| data.ids.iter().position(|other| *other == id));
        let to = at.map_or(0, |at| if down { at + 1 } else { at.saturating_sub(1) }).min(data.ids.len().saturating_sub(1));
        data.current = data.ids.get(to).copied();
        data.reveal = true;
        // Else egui, too, moves the focus by this key, away from the row that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    let Some(id) = data.current else { return };
    let mut push = |key: Key, command: Option<Command>| {
        if pressed(key) {
            cx.out.extend(command);
        }
    };
    push(Key::E, close(data));
    push(Key::R, Some(dialog(LogInteraction::answering(id))));
    push(Key::T, Some(dialog(EditTask::from_feedback(id))));
    push(Key::F2, Some(dialog(EditFeedback::change(id))));
    push(Key::Delete, Some(Command::Deed(FeedbackDeed::Remove(id).into())));
    if free {
        push(Key::Enter, Some(dialog(EditFeedback::change(id))));
    }
}

/// Draws the page.
pub(super) fn ui(data: &mut FeedbackData, ui: &mut Ui, cx: &mut Cx<'_>, focus_filter: bool) {
    header_ui(data, ui, cx);
    if data.is_empty {
        let words = empty::Empty { icon: icons::INBOX, title: &data.words.empty, text: &data.words.empty_text, act: &data.words.add };
        if empty::empty(ui, cx.theme, &words) {
            cx.out.push(dialog(EditFeedback::new(None)));
        }
        return;
    }
    filters_ui(data, ui, cx.theme, focus_filter);
    let beside = cx.width == Width::Wide && ui.available_width() > 860.0;
    let whole = ui.available_size() - vec2(2.0, 12.0);
    if !beside {
        let half = vec2(whole.x, whole.y * 0.45);
        ui.allocate_ui(half, |ui| list_ui(data, ui, cx));
        ui.allocate_ui(vec2(whole.x, whole.y - half.y - 8.0), |ui| pane::ui(data, ui, cx));
        return;
    }
    let right = 472.0_f32.min(whole.x * 0.45);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.allocate_ui_with_layout(vec2(whole.x - right - 16.0, whole.y), Layout::top_down(Align::Min), |ui| list_ui(data, ui, cx));
        ui.allocate_ui_with_layout(vec2(right, whole.y), Layout::top_down(Align::Min), |ui| pane::ui(data, ui, cx));
    });
}

fn header_ui(data: &FeedbackData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(&data.words.title).font(theme.title()));
        ui.add_space(4.0);
        ui.label(RichText::new(&data.words.count).color(theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !data.is_empty && Button::primary(&data.words.add).icon(icons::PLUS).show(ui, theme).clicked() {
                cx.out.push(dialog(EditFeedback::new(None)));
            }
        });
    });
}

/// Chips of states and kinds, the phase, words.
fn filters_ui(data: &mut FeedbackData, ui: &mut Ui, theme: &Theme, focus: bool) {
    let FeedbackData { filter, words, .. } = data;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 8.0);
        for (status, word) in words.statuses.iter() {
            toggle(ui, theme, word, &mut filter.statuses, status);
        }
        let (rect, _) = ui.allocate_exact_size(vec2(9.0, 24.0), Sense::hover());
        ui.painter().vline(rect.center().x, rect.y_range(), theme.line());
        for (kind, word) in words.kinds.iter() {
            toggle(ui, theme, word, &mut filter.kinds, kind);
        }
    });
    ui.horizontal(|ui| {
        search_box(ui, theme, (Id::unique("feedback-filter"), &words.filter), &mut filter.words, focus);
        filter_choice(ui, (&words.phase_name, 260.0), &mut filter.phase, &words.phases);
    });
    ui.add_space(2.0);
}

/// A chip that is on or off.
fn toggle<T: Copy + PartialEq>(ui: &mut Ui, theme: &Theme, word: &str, chosen: &mut Vec<T>, value: T) {
    let on = chosen.contains(&value);
    let mut chip = Chip::new(word).pressable();
    if on {
        chip = chip.tone(Tone::Accent).icon(icons::CHECK);
    }
    let response = chip.show(ui, theme);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(on.into()));
    if response.clicked() {
        if on {
            chosen.retain(|other| *other != value);
        } else {
            chosen.push(value);
        }
    }
}

fn row_id(id: FeedbackId) -> Id {
    Id::unique(("feedback-row", id))
}

fn list_ui(data: &mut FeedbackData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    if data.ids.is_empty() {
        ui.label(RichText::new(&data.words.none).color(theme.colors.text_muted));
        data.seen = 0..0;
        return;
    }
    let (mut seen, mut pressed) = (0..0, None);
    let reveal = std::mem::take(&mut data.reveal);
    card::frame(theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink([false, true]).id_salt("feedback").show_rows(ui, ROW, data.ids.len(), |ui, range| {
            seen = range.clone();
            for at in range {
                match at.checked_sub(data.loaded.start).and_then(|at| data.rows.get(at)) {
                    Some(row) => {
                        let on = data.current == Some(row.id);
                        if row_ui(ui, row, theme, (on, on && reveal)) {
                            pressed = Some(row.id);
                        }
                    }
                    None => ui.add_space(ROW),
                }
            }
        });
    });
    if pressed.is_some() {
        data.current = pressed;
    }
    if data.seen != seen {
        data.seen = seen;
        ui.ctx().request_repaint();
    }
}

fn row_ui(ui: &mut Ui, row: &Item, theme: &Theme, (on, wanted): (bool, bool)) -> bool {
    let c = &theme.colors;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, row_id(row.id), Sense::click());
    let name = [row.title.as_str(), &row.line, &row.state].join(", ");
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, &name));
    crate::ui::pages::shared::take_focus(ui, &response, wanted);
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, ROW)), 0.0, c.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    let tile = Rect::from_min_size(pos2(rect.left() + 14.0, rect.center().y - 16.0), vec2(32.0, 32.0));
    match row.emotion {
        Some(emotion) => face::paint(ui.painter(), tile.center(), 13.0, emotion, theme),
        None => {
            ui.painter().rect_filled(tile, theme.corner(), if on { c.surface } else { c.sunken });
            paint::icon(ui.painter(), tile.center(), row.icon, 18.0, c.text_muted);
        }
    }
    let (left, right) = (tile.right() + 12.0, rect.right() - 16.0);
    let line = |y: f32| Rect::from_min_max(pos2(left, rect.top() + y), pos2(right - STATE - 12.0, rect.top() + y + 20.0));
    paint::clipped(ui, line(9.0), &row.title, (theme.strong(), c.text), false);
    paint::clipped(ui, line(30.0), &row.line, (theme.small(), c.text_muted), false);
    let look = if row.is_late { (theme.small_strong(), c.err) } else { (theme.small(), c.text_muted) };
    paint::clipped(ui, Rect::from_min_max(pos2(right - STATE, rect.top()), pos2(right, rect.bottom())), &row.state, look, true);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, c.divider));
    response.clicked()
}
