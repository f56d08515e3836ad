//! Draws the plan: the targets in their order, the three most important on top, and beside them the one that is read.

use super::plan_data::{Group, PlanData, Target};
use super::{EditTarget, dialog, pane};
use crate::base::id::DevelopmentTargetId;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ui::app::page::{Command, Cx, Width};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::{Theme, card, empty, focus, icon_button, icons, paint, progress};
use crate::ui::pages::shared::take_focus;
use eframe::egui::{
    Align, CursorIcon, Id, Layout, Margin, Popup, Rect, RectAlign, RichText, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 84.0;
/// Width of the grip and the number before a row's words.
const HEAD: f32 = 56.0;

/// Draws the tab.
pub(super) fn ui(data: &mut PlanData, ui: &mut Ui, cx: &mut Cx<'_>) {
    if data.targets.is_empty() {
        let words = empty::Empty { icon: icons::TARGET, title: &data.words.empty, text: &data.words.empty_text, act: &data.words.add };
        if empty::empty(ui, cx.theme, &words) {
            cx.out.push(dialog(EditTarget::new()));
        }
        return;
    }
    let beside = cx.width == Width::Wide && ui.available_width() > 860.0;
    let whole = ui.available_size() - vec2(2.0, 12.0);
    let (left, right) = if beside {
        let right = 452.0_f32.min(whole.x * 0.45);
        (vec2(whole.x - right - 16.0, whole.y), vec2(right, whole.y))
    } else {
        (vec2(whole.x, whole.y * 0.45), vec2(whole.x, whole.y * 0.55 - 8.0))
    };
    let layout = if beside { Layout::left_to_right(Align::Min) } else { Layout::top_down(Align::Min) };
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        ui.allocate_ui_with_layout(left, Layout::top_down(Align::Min), |ui| list_ui(data, ui, cx));
        ui.allocate_ui_with_layout(right, Layout::top_down(Align::Min), |ui| pane::ui(data, ui, cx));
    });
}

/// The widget id of a target's row.
pub(super) fn row_id(id: DevelopmentTargetId) -> Id {
    Id::unique(("development-row", id))
}

fn list_ui(data: &mut PlanData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let reveal = std::mem::take(&mut data.reveal);
    ScrollArea::vertical().id_salt("development-plan").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        ui.spacing_mut().item_spacing.y = 4.0;
        let mut rects = Vec::with_capacity(data.targets.len());
        for group in [Group::Top, Group::Rest, Group::Over] {
            group_ui(data, ui, cx, (group, reveal), &mut rects);
        }
        drop_ui(data, ui, cx, &rects);
        ui.add_space(8.0);
        ui.label(RichText::new(&data.words.keys).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    });
}

fn group_ui(data: &mut PlanData, ui: &mut Ui, cx: &mut Cx<'_>, (group, reveal): (Group, bool), rects: &mut Vec<Rect>) {
    let members: Vec<usize> =
        (0..data.targets.len()).filter(|at| data.targets.get(*at).is_some_and(|target| target.group == group)).collect();
    if members.is_empty() {
        return;
    }
    let theme = cx.theme;
    let [top, rest, over] = &data.words.groups;
    let title = match group {
        Group::Top => top,
        Group::Rest => rest,
        Group::Over => over,
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.label(RichText::new(title).font(theme.strong()));
        let beside = if group == Group::Top { data.words.top_hint.clone() } else { members.len().to_string() };
        ui.label(RichText::new(beside).font(theme.small()).color(theme.colors.text_muted));
    });
    card::frame(theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        for (nth, at) in members.into_iter().enumerate() {
            if nth > 0 {
                let y = ui.cursor().top();
                ui.painter().hline(ui.max_rect().x_range(), y, theme.line());
            }
            rects.push(row_ui(data, ui, cx, (at, reveal)));
        }
    });
    ui.add_space(8.0);
}

fn row_ui(data: &mut PlanData, ui: &mut Ui, cx: &mut Cx<'_>, (at, reveal): (usize, bool)) -> Rect {
    let theme = cx.theme;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let Some(target) = data.targets.get(at) else { return rect };
    let id = target.id;
    let on = data.current == Some(id);
    let response = ui.interact(rect, row_id(id), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, target.name()));
    take_focus(ui, &response, on && reveal);
    focus::reveal(&response);
    paint_ground(ui, rect, theme, (on, response.hovered()));
    let grip = Rect::from_min_max(rect.min, pos2(rect.left() + 28.0, rect.bottom()));
    let held = ui.interact(grip, row_id(id).with("grip"), Sense::drag());
    if !cx.read_only {
        let ink = if held.hovered() || held.dragged() { theme.colors.text } else { theme.colors.text_muted };
        paint::icon(ui.painter(), grip.center() + vec2(3.0, 0.0), icons::GRIP_VERTICAL, 16.0, ink);
    }
    let place = (at + 1).to_string();
    words_ui(ui, (target, &place), rect, theme);
    let opened = response.double_clicked();
    let right = Rect::from_min_max(pos2(rect.right() - 46.0, rect.top() + 8.0), pos2(rect.right() - 10.0, rect.top() + 44.0));
    // A child of its own, which doesn't move the cursor of the list.
    let mut corner = ui.new_child(UiBuilder::new().id_salt(id).max_rect(right).layout(Layout::right_to_left(Align::Center)));
    menu_ui(data, &mut corner, cx, at);
    if held.on_hover_text(&data.words.drag).on_hover_cursor(CursorIcon::Grab).drag_started() {
        data.dragged = Some(id);
    }
    if response.clicked() {
        data.current = Some(id);
    }
    if opened {
        cx.out.push(dialog(EditTarget::change(id)));
    }
    rect
}

fn paint_ground(ui: &Ui, rect: Rect, theme: &Theme, (on, hovered): (bool, bool)) {
    let c = &theme.colors;
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0.0, c.accent);
    } else if hovered {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
}

/// Number, title, line, bar with its words, and the state at the right.
fn words_ui(ui: &mut Ui, (target, place): (&Target, &str), rect: Rect, theme: &Theme) {
    let c = &theme.colors;
    let ink = if target.group == Group::Top { c.accent } else { c.text_muted };
    if target.group != Group::Over {
        let at = pos2(rect.left() + 40.0, rect.top() + 22.0);
        paint::text(ui.painter(), at, eframe::egui::Align2::CENTER_CENTER, place, (theme.strong(), ink));
    }
    let left = rect.left() + HEAD;
    let right = rect.right() - 52.0;
    let chip = paint::width(ui, &target.state.0, theme.small()) + 16.0;
    let line = |y: f32, right: f32| Rect::from_min_max(pos2(left, rect.top() + y), pos2(right, rect.top() + y + 20.0));
    paint::clipped(ui, line(12.0, right - chip - 12.0), &target.title, (theme.strong(), c.text), false);
    let (ground, chip_ink) = target.state.1.colors(theme);
    let chip = Rect::from_min_max(pos2(right - chip, rect.top() + 10.0), pos2(right, rect.top() + 34.0));
    ui.painter().rect_filled(chip, theme.corner(), ground);
    paint::text(ui.painter(), chip.center(), eframe::egui::Align2::CENTER_CENTER, &target.state.0, (theme.small(), chip_ink));
    paint::clipped(ui, line(33.0, right), &target.line, (theme.small(), c.text_muted), false);
    let bar = Rect::from_min_size(pos2(left, rect.top() + 62.0), vec2(120.0, 8.0));
    progress::bar(&mut ui.new_child(UiBuilder::new().max_rect(bar)), theme, 120.0, target.progress, &target.progress_text);
    let text = Rect::from_min_max(pos2(bar.right() + 12.0, rect.top() + 56.0), pos2(rect.right() - 16.0, rect.top() + 76.0));
    paint::clipped(ui, text, &target.progress_text, (theme.small(), c.text_muted), false);
}

/// The ⋯ menu of a row: change, move, status, remove.
pub(super) fn menu_ui(data: &PlanData, ui: &mut Ui, cx: &mut Cx<'_>, at: usize) {
    let Some(target) = data.targets.get(at) else { return };
    let more = icon_button(ui, cx.theme, icons::ELLIPSIS, &format!("{}: {}", data.words.more, target.title));
    let deed = |deed: DevelopmentTargetDeed| Command::Deed(deed.into());
    Popup::menu(&more).align(RectAlign::BOTTOM_END).show(|ui| {
        ui.set_min_width(200.0);
        let mut push = |pressed: bool, command: Command| {
            if pressed {
                cx.out.push(command);
            }
        };
        push(ui.button(&data.words.edit).clicked(), dialog(EditTarget::change(target.id)));
        if at > 0 {
            push(ui.button(&data.words.up).clicked(), deed(DevelopmentTargetDeed::Move { id: target.id, to: at - 1 }));
        }
        if at + 1 < data.targets.len() {
            push(ui.button(&data.words.down).clicked(), deed(DevelopmentTargetDeed::Move { id: target.id, to: at + 1 }));
        }
        ui.separator();
        for (status, word) in data.statuses.iter().filter(|(status, _)| *status != target.status) {
            push(ui.button(word).clicked(), deed(DevelopmentTargetDeed::SetStatus(target.id, status)));
        }
        ui.separator();
        push(ui.button(&data.words.remove).clicked(), deed(DevelopmentTargetDeed::Remove(target.id)));
    });
}

/// While a row is dragged: a line where it would land; on release it lands there.
fn drop_ui(data: &mut PlanData, ui: &Ui, cx: &mut Cx<'_>, rects: &[Rect]) {
    let Some(id) = data.dragged else { return };
    let Some(from) = data.place(id) else {
        data.dragged = None;
        return;
    };
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    let gap = rects.iter().filter(|rect| pointer.y > rect.center().y).count();
    let edge = rects.get(gap).map(Rect::left_top).or_else(|| rects.last().map(Rect::left_bottom));
    if let (Some(edge), Some(first)) = (edge, rects.first()) {
        ui.painter().hline(first.x_range(), edge.y, Stroke::new(2.0, cx.theme.colors.accent));
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    if !ui.input(|input| input.pointer.any_down()) {
        data.dragged = None;
        let to = if gap > from { gap - 1 } else { gap };
        if to != from {
            data.current = Some(id);
            cx.out.push(Command::Deed(DevelopmentTargetDeed::Move { id, to }.into()));
        }
    }
}

/// Chips of the five letters: a tick when met, hollow when something is missing.
pub(super) fn letters_ui(ui: &mut Ui, theme: &Theme, letters: &[(&'static str, String, bool)]) {
    use crate::ui::kit::chip::Tone;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        ui.spacing_mut().interact_size.y = 24.0;
        for (_, word, met) in letters {
            let chip = Chip::new(word);
            let chip = if *met { chip.tone(Tone::Ok).icon(icons::CHECK) } else { chip.tone(Tone::Warn).icon(icons::CIRCLE_DASHED) };
            chip.show(ui, theme);
        }
    });
}
