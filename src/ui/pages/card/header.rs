//! The head of the card: name, code line, edit, menu, walking, badges, the next step; the row of tabs and the chips of the history.

use super::data::{Badge, CardData};
use super::history::RecordHistory;
use super::{Tab, links, neighbour, tasks};
use crate::base::id::CustomerId;
use crate::domain::field::Field;
use crate::domain::summary::EventFilter;
use crate::ops::customer::CustomerDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::tabs::{self, Tab as TabWord};
use crate::ui::kit::{icon_button, icons, paint};
use crate::ui::pages::forms::customer::CustomerForm;
use crate::ui::pages::forms::purchase::PurchaseForm;
use crate::ui::pages::forms::stage::StageForm;
use eframe::egui::scroll_area::ScrollBarVisibility;
use eframe::egui::{Align, Id, Label, Layout, Popup, PopupCloseBehavior, Response, RichText, Role, ScrollArea, Ui, UiBuilder, vec2};
use std::sync::Arc;

/// Draws the head down to the next step.
pub(super) fn header_ui(ui: &mut Ui, cx: &mut Cx<'_>, (data, order): (&CardData, &Arc<[CustomerId]>)) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), eframe::egui::Sense::hover());
    let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt("acts"));
    right.spacing_mut().item_spacing.x = 4.0;
    acts_ui(&mut right, cx, (data, order));
    let place = rect.with_max_x(right.min_rect().left() - 8.0);
    let mut left = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)).id_salt("name"));
    let name = left.add(Label::new(RichText::new(&data.name).font(cx.theme.title()).color(cx.theme.colors.text)).truncate());
    ui.ctx().accesskit_node_builder(name.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(data.name.as_str());
    });
    let code = RichText::new(&data.code_line).font(cx.theme.small()).color(cx.theme.colors.text_muted);
    ui.add(Label::new(code).truncate());
    ui.add_space(8.0);
    badges_ui(ui, cx, data);
    ui.add_space(10.0);
    tasks::next_ui(ui, cx, data);
    ui.add_space(6.0);
}

fn acts_ui(ui: &mut Ui, cx: &mut Cx<'_>, (data, order): (&CardData, &Arc<[CustomerId]>)) {
    let dots = icon_button(ui, cx.theme, icons::ELLIPSIS, &cx.words.text("customer-card-acts"));
    menu_ui(&dots, cx, data);
    if icon_button(ui, cx.theme, icons::PENCIL, &cx.words.text("customer-card-edit")).clicked() {
        links::dialog(cx, CustomerForm::edit(data.id, Field::Name, Arc::clone(order)));
    }
    for (step, icon, word) in
        [(1, icons::CHEVRON_DOWN, cx.words.text("customer-card-next")), (-1, icons::CHEVRON_UP, cx.words.text("customer-card-previous"))]
    {
        if let Some(to) = neighbour(order, data.id, step)
            && icon_button(ui, cx.theme, icon, &word).clicked()
        {
            cx.out.push(Command::OpenCustomer(to));
        }
    }
}

fn menu_ui(dots: &Response, cx: &mut Cx<'_>, data: &CardData) {
    let id = Id::unique(("card-menu", data.id));
    Popup::menu(dots).id(id).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        let entry = |ui: &mut Ui, icon: char, word: String| {
            let text = RichText::new(format!("{icon}  {word}"));
            let button = ui.add(eframe::egui::Button::new(text).min_size(vec2(220.0, 30.0)));
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(word));
            button.clicked()
        };
        if entry(ui, icons::MESSAGES_SQUARE, cx.words.text("customer-card-log")) {
            links::log_interaction(cx, data.id);
        }
        if entry(ui, icons::LIST_CHECKS, cx.words.text("customer-card-add-task")) {
            links::add_task(cx, data.id);
        }
        if entry(ui, icons::INBOX, cx.words.text("customer-card-add-feedback")) {
            links::add_feedback(cx, data.id);
        }
        if entry(ui, icons::SHOPPING_BAG, cx.words.text("purchase-add")) {
            links::dialog(cx, PurchaseForm::add(data.id));
        }
        if entry(ui, icons::ROUTE, cx.words.text("customer-card-move-stage")) {
            links::dialog(cx, StageForm::new(vec![data.id], data.stage));
        }
        ui.separator();
        if entry(ui, icons::COPY_PLUS, cx.words.text("customer-card-duplicate")) {
            links::dialog(cx, CustomerForm::duplicate(data.id));
        }
        if entry(ui, icons::PRINTER, cx.words.text("customer-card-brief")) {
            links::visit_brief(cx);
        }
        if entry(ui, icons::HISTORY, cx.words.text("customer-card-record-history")) {
            links::dialog(cx, RecordHistory::of_customer(data.id, &data.name));
        }
        ui.separator();
        if entry(ui, icons::TRASH_2, cx.words.text("customer-card-remove")) {
            links::deed(cx, CustomerDeed::Remove(vec![data.id]));
        }
    });
}

/// Rows of chips that lie no further apart than chips do; egui would keep the height of buttons for each row.
fn chip_rows(ui: &mut Ui, gap: f32, chips: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.spacing_mut().item_spacing = vec2(gap, 6.0);
        ui.horizontal_wrapped(chips);
    });
}

fn badges_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData) {
    chip_rows(ui, 8.0, |ui| {
        for (at, badge) in data.badges.iter().enumerate() {
            if badge_ui(ui, cx, badge, at == 0).clicked() && at == 0 {
                links::dialog(cx, StageForm::new(vec![data.id], data.stage));
            }
        }
        if CustomerForm::is_kept(ui.ctx(), data.id) {
            Chip::new(&cx.words.text("customer-card-draft")).tone(Tone::Warn).icon(icons::PENCIL).show(ui, cx.theme);
        }
    });
}

/// A badge; the stage, which stands first, can be pressed to move it.
fn badge_ui(ui: &mut Ui, cx: &Cx<'_>, badge: &Badge, acts: bool) -> Response {
    let mut chip = Chip::new(&badge.text).tone(badge.tone);
    if let Some(icon) = badge.icon {
        chip = chip.icon(icon);
    }
    if acts {
        return chip.pressable().show(ui, cx.theme).on_hover_text(cx.words.text("customer-card-move-stage"));
    }
    chip.show(ui, cx.theme)
}

/// Draws the row of tabs; the tab that was pressed.
pub(super) fn tabs_ui(ui: &mut Ui, cx: &Cx<'_>, data: &CardData, chosen: Tab) -> Option<Tab> {
    let count = |count: usize| if count == 0 { String::new() } else { cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX)) };
    let words = Tab::ALL.map(|tab| {
        let (word, count) = match tab {
            Tab::Summary => (cx.words.text("customer-card-tab-summary"), String::new()),
            Tab::Care => (cx.words.text("care-card-tab"), String::new()),
            Tab::History => (cx.words.text("customer-card-tab-history"), String::new()),
            Tab::Feedback => (cx.words.text("customer-card-tab-feedback"), count(data.feedback_count)),
            Tab::Purchases => (cx.words.text("customer-card-tab-purchases"), String::new()),
            Tab::Value => (cx.words.text("customer-card-tab-value"), String::new()),
            Tab::Facts => (cx.words.text("customer-card-tab-facts"), String::new()),
            Tab::Consents => (cx.words.text("customer-card-tab-consents"), String::new()),
        };
        (tab, TabWord { word, count })
    });
    let wide = |(_, tab): &(Tab, TabWord)| {
        let count = if tab.count.is_empty() { 0.0 } else { paint::width(ui, &tab.count, cx.theme.small()) + 6.0 };
        paint::width(ui, &tab.word, cx.theme.strong()) + count
    };
    let total: f32 = words.iter().map(wide).sum();
    let gap = ((ui.available_width() - total) / 6.0).clamp(6.0, 20.0);
    let mut pressed = None;
    let shown = ScrollArea::horizontal().id_salt("tabs").scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (tab, word) in &words {
                let response = tabs::tab_ui(ui, cx.theme, word, *tab == chosen);
                if response.clicked() && *tab != chosen {
                    response.scroll_to_me(None);
                    pressed = Some(*tab);
                }
            }
        })
        .response
    });
    ui.painter().hline(ui.max_rect().x_range(), shown.inner.rect.bottom() + 1.0, cx.theme.line());
    ui.ctx().accesskit_node_builder(shown.inner.id, |node| node.set_role(Role::TabList));
    pressed
}

/// Draws the chips that choose what the history shows; whether one was pressed.
pub(super) fn chips_ui(ui: &mut Ui, cx: &Cx<'_>, filter: &mut EventFilter) -> bool {
    let mut changed = false;
    chip_rows(ui, 6.0, |ui| {
        let EventFilter { purchases, interactions, feedback, tasks, stages } = filter;
        for (word, on) in [
            (cx.words.text("customer-card-filter-interactions"), interactions),
            (cx.words.text("customer-card-filter-feedback"), feedback),
            (cx.words.text("customer-card-filter-purchases"), purchases),
            (cx.words.text("customer-card-filter-tasks"), tasks),
            (cx.words.text("customer-card-filter-stages"), stages),
        ] {
            let chip = Chip::new(&word).pressable();
            let chip = if *on { chip.tone(Tone::Accent).icon(icons::CHECK) } else { chip };
            let response = chip.show(ui, cx.theme);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(Role::CheckBox);
                node.set_toggled((*on).into());
            });
            if response.clicked() {
                *on = !*on;
                changed = true;
            }
        }
    });
    changed
}
