//! Drawing of the customers page: head, tabs, filter, grid, and the pane with the card, in the arrangement that the window's width asks for.

use super::bulk;
use super::{CustomersPage, columns, empty, export, views};
use crate::base::id::CustomerId;
use crate::domain::saved_view::ViewSpec;
use crate::ops::sample::SampleDeed;
use crate::ui::app::page::{Command, Cx, PageId, Width};
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::grid::{DataGrid, GridResponse, columns_ui};
use crate::ui::kit::{banner, icons, paint};
use crate::ui::pages::forms::customer::CustomerForm;
use crate::ui::pages::shared::kit;
use eframe::egui::{
    Align, Area, Id, Key, Label, Layout, Order, Popup, PopupCloseBehavior, Rect, RectAlign, RichText, Role, ScrollArea, Sense, Ui,
    UiBuilder, pos2, vec2,
};
use std::sync::Arc;

/// The most rows that go to the clipboard.
const COPIED: usize = 4_000;

/// Draws the page.
pub(super) fn ui(page: &mut CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    if page.list.total() == 0 {
        empty::ui(ui, cx);
        return;
    }
    let inner = ui.max_rect();
    let outer = inner.expand2(vec2(f32::from(cx.theme.sizes.page), 0.0));
    let open = page.pane_is_open(cx.width);
    let pane_width = (outer.width() * 0.41).clamp(420.0, 560.0).min(outer.width());
    let pane = outer.with_min_x(outer.right() - pane_width);
    match (open, cx.width) {
        (true, Width::Wide) => {
            list_ui(page, ui, cx, inner.with_max_x(pane.left() - 16.0));
            pane_ui(page, ui, cx, pane);
        }
        (true, Width::Medium) => {
            list_ui(page, ui, cx, inner);
            let area = Area::new(Id::unique("customers-pane")).order(Order::Middle).fixed_pos(pane.min).constrain(false);
            area.show(ui.ctx(), |ui| {
                ui.set_clip_rect(pane.expand2(vec2(24.0, 0.0)));
                ui.painter().add(cx.theme.shadow_pop().as_shape(pane, 0));
                ui.allocate_rect(pane, Sense::click_and_drag());
                pane_ui(page, ui, cx, pane);
            });
        }
        (true, Width::Narrow) => pane_ui(page, ui, cx, outer),
        (false, _) => list_ui(page, ui, cx, inner),
    }
}

fn pane_ui(page: &mut CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>, rect: Rect) {
    ui.painter().rect_filled(rect, 0.0, cx.theme.colors.surface);
    ui.painter().vline(rect.left() + 0.5, rect.y_range(), cx.theme.line());
    let room = rect.shrink2(vec2(20.0, 0.0)).with_min_y(rect.top() + 12.0);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room).id_salt("pane"));
    inner.set_clip_rect(rect.intersect(ui.clip_rect()));
    if cx.width != Width::Wide
        && Button::ghost(&cx.words.text("customer-list-back")).icon(icons::ARROW_LEFT).show(&mut inner, cx.theme).clicked()
    {
        page.pane = Some(false);
        page.grid_wants_focus = true;
    }
    if let Some(card) = &mut page.card {
        card.ui(&mut inner, cx);
    }
}

fn list_ui(page: &mut CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>, rect: Rect) {
    let mut list = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("list"));
    let ui = &mut list;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(10.0);
    head_ui(page, ui, cx);
    if page.list.is_sample {
        ui.add_space(8.0);
        let act = (!cx.read_only).then(|| cx.words.text("customer-list-sample-remove"));
        if banner::banner(ui, cx.theme, Tone::Accent, &cx.words.text("customer-list-sample"), act.as_deref()) {
            cx.deed(SampleDeed::Remove);
        }
    }
    ui.add_space(8.0);
    if let Some(asked) = views::tabs_ui(ui, cx, &page.list.views, (page.view, page.is_changed())) {
        page.asked_of_views(cx, asked);
    }
    ui.add_space(9.0);
    filter_ui(page, ui, cx);
    ui.add_space(6.0);
    if page.list.ids.is_empty() {
        nothing_ui(page, ui, cx);
        return;
    }
    let ticked = if page.grid.ticked().is_empty() { Vec::new() } else { page.grid.chosen(&page.list.ids) };
    let bar = if ticked.is_empty() { 0.0 } else { bulk::HEIGHT };
    let room = Rect::from_min_max(ui.cursor().min, pos2(rect.right(), rect.bottom() - bar));
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| grid_ui(page, ui, cx));
    if !ticked.is_empty() {
        let room = Rect::from_min_max(pos2(rect.left(), rect.bottom() - bar + 4.0), rect.max - vec2(0.0, 6.0));
        let mut below = ui.new_child(UiBuilder::new().max_rect(room).id_salt("bulk"));
        match page.bulk.ui(&mut below, cx, (&ticked, &page.list.names)) {
            Some(bulk::Asked::Untick) => page.grid.untick(),
            Some(bulk::Asked::Export(format)) => page.export(cx, format, ticked.into()),
            None => {}
        }
    }
}

/// Title, how many, import and add.
fn head_ui(page: &CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.control), Sense::hover());
    let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt("acts"));
    right.spacing_mut().item_spacing.x = 12.0;
    if !cx.read_only {
        if Button::primary(&cx.words.text("customer-list-add")).icon(icons::PLUS).show(&mut right, theme).clicked() {
            cx.send(Command::Dialog(Box::new(CustomerForm::add())));
        }
        if Button::secondary(&cx.words.text("customer-list-import")).icon(icons::UPLOAD).show(&mut right, theme).clicked() {
            cx.send(Command::Show(PageId::Import));
        }
    }
    let place = rect.with_max_x(right.min_rect().left() - 8.0);
    let mut left = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)).id_salt("title"));
    left.spacing_mut().item_spacing.x = 12.0;
    let title = left.label(RichText::new(cx.words.text("customer-list-title")).font(theme.title()).color(theme.colors.text));
    heading(ui, title.id, cx.words.text("customer-list-title"));
    let number = |count: usize| cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
    let (shown, all) = (page.list.ids.len(), page.list.total());
    let count = if shown == all { number(all) } else { format!("{} / {}", number(shown), number(all)) };
    left.add(Label::new(RichText::new(count).color(theme.colors.text_muted)).truncate());
}

/// Filter field, chips, the menu of conditions; columns and export at the right.
fn filter_ui(page: &mut CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let width = ui.available_width();
    let tools = 2.0 * cx.theme.sizes.control + 4.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let layout = Layout::left_to_right(Align::Center).with_main_wrap(true);
        ui.allocate_ui_with_layout(vec2(width - tools - 8.0, cx.theme.sizes.control), layout, |ui| {
            ui.set_width(width - tools - 8.0);
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            let mut changed = page.filter.field_ui(ui, cx);
            changed |= page.filter.chips_ui(ui, cx, &page.list.names);
            changed |= page.filter.add_ui(ui, cx, page.list.facets.as_ref());
            page.needs.select |= changed;
        });
        page.grid_wants_focus |= std::mem::take(&mut page.filter.leaves);
        let right = ui.max_rect().left() + width - tools;
        ui.add_space((right - ui.cursor().left()).max(0.0));
        tools_ui(page, ui, cx);
    });
}

fn tools_ui(page: &mut CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.x = 4.0;
    let columns = icon_button(ui, cx.theme, icons::COLUMNS_3, &cx.words.text("customer-list-columns"));
    let popup = Popup::menu(&columns).id(Id::unique("customers-columns")).align(RectAlign::BOTTOM_END);
    popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(300.0);
        ScrollArea::vertical().max_height(440.0).auto_shrink([false, true]).show(ui, |ui| {
            page.columns_changed |= columns_ui(ui, kit(cx), &mut page.grid, &page.specs);
        });
        if page.columns_changed {
            page.fitted = false;
        }
    });
    let export = icon_button(ui, cx.theme, icons::DOWNLOAD, &cx.words.text("customer-list-export"));
    if let Some(format) = export::menu_ui(&export, cx, "customers-export") {
        page.export(cx, format, Arc::clone(&page.list.ids));
    }
}

/// Nobody fits the filter: a sentence and the way out.
fn nothing_ui(page: &mut CustomersPage, ui: &mut Ui, cx: &Cx<'_>) {
    ui.add_space(72.0);
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.y = 12.0;
        let (rect, _) = ui.allocate_exact_size(vec2(40.0, 40.0), Sense::hover());
        paint::icon(ui.painter(), rect.center(), icons::FUNNEL_X, 32.0, cx.theme.colors.text_muted);
        ui.label(RichText::new(cx.words.text("customer-list-nothing")).color(cx.theme.colors.text_muted));
        if page.filter.is_set() && Button::secondary(&cx.words.text("customer-list-filter-clear")).show(ui, cx.theme).clicked() {
            page.filter.set(&[]);
            page.needs.select = true;
        }
    });
}

fn grid_ui(page: &mut CustomersPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    if page.fitted {
        columns::fit(&mut page.grid, ui.available_width());
    }
    let name = cx.words.text("customer-list-title");
    let (ids, rows) = (Arc::clone(&page.list.ids), &page.list.rows);
    let row_of = |id: CustomerId| rows.get(id);
    let grid = DataGrid::new(kit(cx), &name, &ids, &page.specs, &row_of);
    // The arrows go to the grid when nothing else has the keyboard.
    let arrow = ui.input(|input| input.key_pressed(Key::ArrowDown) || input.key_pressed(Key::ArrowUp));
    page.grid_wants_focus |= arrow && ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    if std::mem::take(&mut page.grid_wants_focus) {
        let id = grid.id(ui);
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let out = grid.show(ui, &mut page.grid);
    if let Some(text) = (!page.copying.is_empty()).then(|| grid.table_text(&page.grid, &page.copying)).flatten() {
        ui.ctx().copy_text(text);
        let count = std::mem::take(&mut page.copying).len();
        cx.send(Command::Toast(Tone::Ok, cx.words.with("customer-list-copied", &[("count", count.into())])));
    }
    let clicked = ui.input(|input| input.pointer.any_click());
    heed(page, cx, out, clicked);
    if page.columns_changed && !ui.input(|input| input.pointer.any_down()) {
        keep_columns(page, cx);
    }
}

/// Does what happened in the grid.
fn heed(page: &mut CustomersPage, cx: &mut Cx<'_>, out: GridResponse<CustomerId>, clicked: bool) {
    page.list.sight = out.wanted.clone();
    let missing = page.list.rows.missing(&page.list.ids, &out.wanted);
    page.list.wanted.extend(missing);
    if out.sort_by.is_some() {
        page.needs.select = true;
        page.columns_changed = true;
    }
    if out.columns_changed {
        page.columns_changed = true;
        page.fitted = false;
    }
    if out.current_changed {
        page.outside = None;
        if let Some(id) = page.grid.current().filter(|_| clicked) {
            page.open(cx, id);
        }
    }
    if let Some(id) = out.opened {
        page.outside = None;
        page.open(cx, id);
    }
    if let Some(id) = out.edit.filter(|_| !cx.read_only)
        && !page.begin_cell(id)
    {
        page.edit(cx, Some(id));
    }
    if let Some(done) = out.done {
        page.end_cell(cx, done);
    }
    if out.remove {
        page.remove(cx);
    }
    if out.escaped {
        page.pane = Some(false);
    }
    page.needs.typed = out.typed.or(page.needs.typed.take());
    if out.copied > 0 {
        cx.send(Command::Toast(Tone::Ok, cx.words.with("customer-list-copied", &[("count", out.copied.into())])));
    }
    if out.copy_wanted.len() > COPIED {
        cx.send(Command::Toast(Tone::Warn, cx.words.with("customer-list-copy-many", &[("count", COPIED.into())])));
    } else {
        page.needs.copy.extend(out.copy_wanted);
    }
}

/// Columns and order of "all" stay with this device; those of a saved view are kept when it's saved.
fn keep_columns(page: &mut CustomersPage, cx: &mut Cx<'_>) {
    page.columns_changed = false;
    if page.view.is_none() {
        let spec = ViewSpec { conditions: Vec::new(), ..page.spec() };
        let columns = if page.fitted { Vec::new() } else { spec.columns };
        let mut device = cx.device.clone();
        device.customer_columns = ViewSpec { columns, ..spec }.to_stored();
        cx.send(Command::Device(Box::new(device)));
    }
}

/// A heading for screen readers, which read a label's words as its name only while it's a plain label.
pub(super) fn heading(ui: &Ui, id: Id, text: String) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
    });
}
