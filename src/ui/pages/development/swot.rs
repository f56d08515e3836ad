//! Draws the four cells of the SWOT, each with a line to add to it; the TOWS matrix stands below.

use super::edit_swot::EditItem;
use super::swot_data::{Cell, Item, SwotData};
use super::{dialog, tows};
use crate::base::id::SwotItemId;
use crate::domain::swot::{SwotCell, SwotItemDraft};
use crate::ops::swot::SwotDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::{Theme, badge, card, focus, icon_button, icons, paint};
use crate::ui::pages::shared::take_focus;
use eframe::egui::text_edit::TextEdit;
use eframe::egui::{
    Align, Align2, Color32, Frame, Id, Key, Label, Layout, Margin, Popup, Rect, RectAlign, RichText, Role, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

/// Gap between two cells.
pub(super) const GAP: f32 = 16.0;

/// Draws the tab.
pub(super) fn ui(data: &mut SwotData, ui: &mut Ui, cx: &mut Cx<'_>) {
    ScrollArea::vertical().id_salt("development-swot").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        for row in [[SwotCell::Strength, SwotCell::Weakness], [SwotCell::Opportunity, SwotCell::Threat]] {
            two(ui, |ui, side| {
                if let Some(cell) = row.get(side) {
                    cell_ui(data, *cell, ui, cx);
                }
            });
            ui.add_space(GAP - 8.0);
        }
        data.wants_focus = None;
        ui.label(RichText::new(&data.words.keys).font(cx.theme.small()).color(cx.theme.colors.text_muted));
        ui.add_space(12.0);
        tows::ui(data, ui, cx);
        ui.add_space(16.0);
    });
}

/// Two columns of the same width, or one below the other where the place is narrow.
pub(super) fn two(ui: &mut Ui, mut column: impl FnMut(&mut Ui, usize)) {
    let whole = ui.available_width();
    if whole < 640.0 {
        column(ui, 0);
        column(ui, 1);
        return;
    }
    let width = ((whole - GAP) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for side in 0..2 {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.x = 8.0;
                column(ui, side);
            });
        }
    });
}

/// The colour of a cell's letter; the letter stands beside it always.
pub(super) fn color(theme: &Theme, cell: SwotCell) -> Color32 {
    let c = &theme.colors;
    match cell {
        SwotCell::Strength => c.ok,
        SwotCell::Weakness => c.warn,
        SwotCell::Opportunity => c.accent,
        SwotCell::Threat => c.err,
    }
}

/// The widget id of an item's row.
pub(super) fn item_id(id: SwotItemId) -> Id {
    Id::unique(("swot-item", id))
}

fn cell_ui(data: &mut SwotData, which: SwotCell, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let Some(place) = data.cells.iter().position(|cell| cell.cell == which) else { return };
    card::card(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let Some(cell) = data.cells.get(place) else { return };
        ui.horizontal(|ui| {
            badge::letter(ui, theme, &cell.letter, color(theme, which), &cell.title);
            ui.label(RichText::new(&cell.title).font(theme.strong()));
            let count = if cell.items.is_empty() { String::new() } else { cell.items.len().to_string() };
            ui.label(RichText::new(count).color(theme.colors.text_muted));
        });
        ui.add(Label::new(RichText::new(&cell.question).font(theme.small()).color(theme.colors.text_muted)).wrap());
        ui.add_space(4.0);
        for (at, item) in cell.items.iter().enumerate() {
            item_ui(data, (cell, at, item), ui, cx);
        }
        let hint = cell.hint.clone();
        if !cx.read_only
            && let Some(typed) = data.typed.get_mut(place)
        {
            ui.add_space(4.0);
            add_ui(ui, theme, (which, &hint), typed, cx.out);
        }
    });
}

/// The line at the foot of a cell: Enter adds what is typed, and the next one can be typed at once.
fn add_ui(ui: &mut Ui, theme: &Theme, (cell, hint): (SwotCell, &str), typed: &mut String, out: &mut Vec<Command>) {
    let frame = Frame::new()
        .fill(theme.colors.surface)
        .stroke(Stroke::new(1.0, theme.colors.border_input))
        .corner_radius(theme.corner())
        .inner_margin(Margin { left: 9, right: 9, top: 4, bottom: 4 });
    let edit = TextEdit::singleline(typed)
        .id(Id::unique(("swot-add", cell)))
        .font(theme.body())
        .text_color(theme.colors.text)
        .hint_text(RichText::new(hint).color(theme.colors.text_muted))
        .desired_width(f32::INFINITY)
        .min_size(vec2(120.0, theme.sizes.control))
        .align(Align2::LEFT_CENTER)
        .char_limit(crate::domain::fault::LINE)
        .frame(frame);
    let response = ui.add(edit);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(hint.to_owned()));
    focus::reveal(&response);
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && !typed.trim().is_empty() {
        out.push(Command::Deed(SwotDeed::AddItem(SwotItemDraft { cell, text: std::mem::take(typed) }).into()));
        response.request_focus();
    }
}

/// An item: its code, its words on as many lines as they need, the menu.
fn item_ui(data: &SwotData, (cell, at, item): (&Cell, usize, &Item), ui: &mut Ui, cx: &mut Cx<'_>) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let width = ui.available_width();
    let galley = ui.painter().layout(item.text.clone(), theme.body(), c.text, width - 42.0 - 40.0);
    let height = (galley.size().y + 10.0).max(34.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, item_id(item.id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, format!("{} {}", item.code, item.text)));
    take_focus(ui, &response, data.wants_focus == Some(item.id));
    focus::reveal(&response);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, theme.corner(), c.sunken);
    }
    paint::text(
        ui.painter(),
        pos2(rect.left() + 8.0, rect.top() + 17.0),
        Align2::LEFT_CENTER,
        &item.code,
        (theme.small_strong(), c.text_muted),
    );
    ui.painter().galley(pos2(rect.left() + 42.0, rect.top() + 6.0), galley, c.text);
    if cx.read_only {
        return;
    }
    let right = Rect::from_min_max(pos2(rect.right() - 36.0, rect.top()), pos2(rect.right() - 2.0, rect.top() + 34.0));
    let mut corner = ui.new_child(UiBuilder::new().id_salt(item.id).max_rect(right).layout(Layout::right_to_left(Align::Center)));
    menu_ui(data, (cell, at, item), &mut corner, cx);
    if response.double_clicked() {
        cx.out.push(dialog(EditItem::new(item.id)));
    }
}

/// The ⋯ menu of an item: change, move within the cell and to the others, remove.
fn menu_ui(data: &SwotData, (cell, at, item): (&Cell, usize, &Item), ui: &mut Ui, cx: &mut Cx<'_>) {
    let words = &data.words;
    let more = icon_button(ui, cx.theme, icons::ELLIPSIS, &format!("{}: {}", words.more, item.text));
    let to_place = |cell: SwotCell, to: usize| Command::Deed(SwotDeed::MoveItem { id: item.id, cell, to }.into());
    Popup::menu(&more).align(RectAlign::BOTTOM_END).show(|ui| {
        ui.set_min_width(200.0);
        let mut push = |pressed: bool, command: Command| {
            if pressed {
                cx.out.push(command);
            }
        };
        push(ui.button(&words.edit).clicked(), dialog(EditItem::new(item.id)));
        if at > 0 {
            push(ui.button(&words.up).clicked(), to_place(cell.cell, at - 1));
        }
        if at + 1 < cell.items.len() {
            push(ui.button(&words.down).clicked(), to_place(cell.cell, at + 1));
        }
        ui.separator();
        for other in data.cells.iter().filter(|other| other.cell != cell.cell) {
            push(ui.button(&other.move_here).clicked(), to_place(other.cell, usize::MAX));
        }
        ui.separator();
        push(ui.button(&words.remove).clicked(), Command::Deed(SwotDeed::RemoveItem(item.id).into()));
    });
}
