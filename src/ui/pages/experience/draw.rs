//! Draws the planner: the head with year, gaps and acts; below it the grid or the list of cells, and the pane beside it.

use super::compare::Compare;
use super::copy::CopyRow;
use super::data::PlanData;
use super::guide::Guide;
use super::phases::EditPhases;
use super::plans::{PlanNotes, RemovePlan};
use super::{View, dialog, grid, side, text};
use crate::domain::experience::PlanAxis;
use crate::ops::experience::ExperienceDeed;
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, empty, icon_button, icons, menu};
use eframe::egui::{Align, Layout, Popup, Rect, RichText, Ui, UiBuilder, pos2, vec2};

/// Width of the pane beside the grid.
const SIDE: f32 = 400.0;

/// Draws the page.
pub(super) fn ui(data: &mut PlanData, view: &mut View, print: &mut bool, ui: &mut Ui, cx: &mut Cx<'_>) {
    let whole = ui.max_rect();
    let beside = view.is_open && data.side.is_some();
    let edge = whole.right() + f32::from(cx.theme.sizes.page);
    if beside && whole.width() < 760.0 {
        side::ui(data, view, &mut ui.new_child(UiBuilder::new().max_rect(whole.expand2(vec2(24.0, 0.0)))), cx);
        return;
    }
    let room = if beside { Rect::from_min_max(whole.min, pos2(edge - SIDE - 12.0, whole.bottom())) } else { whole };
    let mut main = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
    main.spacing_mut().item_spacing.y = 0.0;
    main_ui(data, view, print, &mut main, cx);
    if beside {
        let place = Rect::from_min_max(pos2(edge - SIDE, whole.top()), pos2(edge, whole.bottom()));
        side::ui(data, view, &mut ui.new_child(UiBuilder::new().max_rect(place)), cx);
    }
}

fn main_ui(data: &mut PlanData, view: &mut View, print: &mut bool, ui: &mut Ui, cx: &mut Cx<'_>) {
    if data.sheet.is_none() {
        ui.add_space(16.0);
        ui.label(RichText::new(cx.words.text("experience-title")).font(cx.theme.title()));
        let (title, text, act) = (cx.words.text("experience-empty"), cx.words.text("experience-empty-text"), data.words.begin.clone());
        if empty::empty(ui, cx.theme, &empty::Empty { icon: icons::ROUTE, title: &title, text: &text, act: &act }) {
            cx.deed(ExperienceDeed::AddPlan { year: data.words.next_year, like: None });
        }
        return;
    }
    head_ui(data, view, print, ui, cx);
    if data.grid.lines.is_empty() {
        let (title, text) = (cx.words.text("experience-no-groups"), cx.words.text("experience-no-groups-text"));
        axis_ui(data, ui, cx);
        empty::empty(ui, cx.theme, &empty::Empty { icon: icons::USERS_ROUND, title: &title, text: &text, act: "" });
    } else if view.as_text {
        text::ui(data, view, ui, cx);
    } else {
        grid::ui(data, view, ui, cx);
    }
}

fn head_ui(data: &mut PlanData, view: &mut View, print: &mut bool, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 54.0), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(RichText::new(cx.words.text("experience-title")).font(theme.title()));
        year_ui(data, ui, cx);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            more_ui(data, view, ui, cx);
            if Button::secondary(&cx.words.text("experience-booklet")).icon(icons::PRINTER).show(ui, theme).clicked() {
                *print = true;
            }
            if let Some((year, word)) = &data.words.before
                && ui.available_width() > 240.0
                && Button::secondary(word).show(ui, theme).clicked()
                && let Some(newer) = data.year
            {
                cx.out.push(dialog(Compare::new(*year, newer)));
            }
            if !data.grid.gaps.is_empty() && ui.available_width() > 100.0 {
                let tone = if view.gaps { Tone::Accent } else { Tone::Warn };
                let chip = Chip::new(&data.words.gaps).tone(tone).icon(icons::CIRCLE_DASHED).pressable().show(ui, theme);
                ui.ctx().accesskit_node_builder(chip.id, |node| node.set_toggled(view.gaps.into()));
                if chip.on_hover_text(cx.words.text("experience-gaps-tip")).clicked() {
                    toggle_gaps(data, view);
                }
            }
        });
    });
}

/// Turns the view of gaps on or off; on, the first of them is chosen.
fn toggle_gaps(data: &mut PlanData, view: &mut View) {
    view.gaps = !view.gaps;
    if view.gaps
        && let Some(first) = data.grid.gaps.first().copied()
    {
        data.select(first);
        view.reveal = true;
    }
}

fn year_ui(data: &mut PlanData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let button = Button::ghost(&data.words.year).trailing(icons::CHEVRON_DOWN).show(ui, theme);
    let name = cx.words.with("experience-year-menu", &[("year", data.words.year.as_str().into())]);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
    let plan = data.sheet.as_ref().map(|sheet| sheet.plan.clone());
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(300.0);
        for (year, word) in data.words.years.clone() {
            if menu::row(ui, theme, (icons::CALENDAR, &word), data.year == Some(year)).clicked() {
                data.year = Some(year);
                ui.close();
            }
        }
        let Some(plan) = plan.filter(|_| !cx.read_only) else { return };
        ui.separator();
        let year = data.words.next_year;
        for (word, like) in [(&data.words.begin, Some(plan.id)), (&data.words.begin_empty, None)] {
            let icon = if like.is_some() { icons::COPY_PLUS } else { icons::FILE_PLUS };
            if menu::row(ui, theme, (icon, word), false).clicked() {
                cx.deed(ExperienceDeed::AddPlan { year, like });
                data.year = Some(year);
                ui.close();
            }
        }
        if menu::row(ui, theme, (icons::PENCIL, &cx.words.text("experience-plan-notes")), false).clicked() {
            cx.out.push(dialog(PlanNotes::new(plan.clone())));
            ui.close();
        }
        if menu::row(ui, theme, (icons::TRASH_2, &cx.words.text("experience-plan-remove")), false).clicked() {
            cx.out.push(dialog(RemovePlan::new(plan.id)));
            ui.close();
        }
    });
    if !data.words.notes.is_empty() {
        button.on_hover_text(&data.words.notes);
    }
}

/// What is done more seldom.
fn more_ui(data: &PlanData, view: &mut View, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let button = icon_button(ui, theme, icons::ELLIPSIS_VERTICAL, &cx.words.text("experience-more"));
    let Some(sheet) = &data.sheet else { return };
    let (plan, row) = (sheet.plan.id, data.selected.map(|cell| cell.row));
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(280.0);
        let text = if view.as_text { cx.words.text("experience-as-grid") } else { cx.words.text("experience-as-text") };
        if menu::row(ui, theme, (icons::LIST, &text), false).clicked() {
            view.as_text = !view.as_text;
            ui.close();
        }
        let mut open = |ui: &mut Ui, icon: char, word: String, command: &mut dyn FnMut() -> crate::ui::app::page::Command| {
            if menu::row(ui, theme, (icon, &word), false).clicked() {
                cx.out.push(command());
                ui.close();
            }
        };
        open(ui, icons::SPARKLES, cx.words.text("experience-guide"), &mut || dialog(Guide::new(plan, sheet.axis)));
        if let Some(row) = row {
            open(ui, icons::COPY, cx.words.text("experience-copy"), &mut || dialog(CopyRow::new(plan, row)));
        }
        open(ui, icons::ROUTE, cx.words.text("experience-phases"), &mut || dialog(EditPhases::default()));
    });
}

/// The switch of what the rows are.
pub(super) fn axis_ui(data: &mut PlanData, ui: &mut Ui, cx: &Cx<'_>) {
    let word = data.words.axes.word(data.axis).to_owned();
    let button = Button::ghost(&word).trailing(icons::CHEVRONS_UP_DOWN).show(ui, cx.theme);
    let name = cx.words.with("experience-rows", &[("rows", word.as_str().into())]);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
    let mut chosen: Option<PlanAxis> = None;
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(220.0);
        for (axis, word) in data.words.axes.iter() {
            if menu::row(ui, cx.theme, (icons::USERS_ROUND, word), axis == data.axis).clicked() {
                chosen = Some(axis);
                ui.close();
            }
        }
    });
    if let Some(axis) = chosen {
        data.axis = axis;
    }
}
