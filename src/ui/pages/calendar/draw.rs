//! Draws the calendar's frame: header with period and views, chips of layers, and hands the rest to the view.

use super::data::{VIEWS, View};
use super::occasions::Occasions;
use super::{CalendarPage, EditEntry, StartingSet, agenda, dialog, looks, month, year};
use crate::ops::print::Paper;
use crate::ui::app::page::{Cx, Width};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, banner, icon_button, icons, menu, segmented};
use crate::ui::pages::shared::Print;
use eframe::egui::{Align, Layout, Popup, RichText, Ui, vec2};

/// Draws the page.
pub(super) fn ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let wide = cx.width == Width::Wide;
    page.data.view = if wide { page.chosen } else { View::Agenda };
    header_ui(page, ui, cx, wide);
    layers_ui(page, ui, cx);
    if page.data.kept.entries.is_empty()
        && !cx.read_only
        && banner::banner(ui, cx.theme, Tone::Accent, &page.words.hint, Some(&page.words.hint_act))
    {
        cx.out.push(dialog(StartingSet::new(page.data.cursor.year())));
    }
    let view = page.data.view;
    match view {
        View::Year => year::ui(page, ui, cx),
        View::Month | View::Week => month::ui(page, ui, cx),
        View::Agenda => agenda::ui(page, ui, cx),
    }
}

fn header_ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>, wide: bool) {
    let theme = cx.theme;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(&page.words.title).font(theme.title()));
        ui.add_space(8.0);
        if icon_button(ui, theme, icons::CHEVRON_LEFT, &page.words.before).clicked() {
            page.data.turn(-1);
        }
        if Button::secondary(&page.words.today).show(ui, theme).clicked() {
            page.data.go(cx.today);
            page.reveal = true;
        }
        if icon_button(ui, theme, icons::CHEVRON_RIGHT, &page.words.after).clicked() {
            page.data.turn(1);
        }
        ui.label(RichText::new(&page.data.period).font(theme.strong()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !cx.read_only && Button::primary(&page.words.add).icon(icons::PLUS).show(ui, theme).clicked() {
                cx.out.push(dialog(EditEntry::on(page.data.cursor)));
            }
            export_ui(page, ui, cx);
            if wide {
                let at = VIEWS.iter().position(|view| *view == page.chosen).unwrap_or(0);
                // Right to left would turn the words around.
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add_space((ui.available_width() - views_width(page, ui, cx)).max(0.0));
                    if let Some(view) =
                        segmented::segmented(ui, theme, &page.words.view, &page.words.views, at).and_then(|at| VIEWS.get(at))
                    {
                        page.chosen = *view;
                        page.reveal = true;
                    }
                });
            }
        });
    });
}

fn views_width(page: &CalendarPage, ui: &Ui, cx: &Cx<'_>) -> f32 {
    page.words.views.iter().map(|word| crate::ui::kit::paint::width(ui, word, cx.theme.strong()) + 24.0).sum::<f32>() + 8.0
}

/// The menu of files: iCalendar, CSV, PDF; the starting set and the days that are shown.
fn export_ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let button = Button::secondary(&page.words.export).icon(icons::FILE_DOWN).trailing(icons::CHEVRON_DOWN).show(ui, theme);
    let year = page.data.cursor.year();
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(300.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let icons = [icons::CALENDAR_DAYS, icons::FILE_SPREADSHEET, icons::PRINTER, icons::PRINTER];
        for (at, (word, icon)) in page.words.exports.iter().zip(icons).enumerate() {
            if !menu::row(ui, theme, (icon, word), false).clicked() {
                continue;
            }
            match at {
                0 => page.export.ask(cx, year, "ics"),
                1 => page.export.ask(cx, year, "csv"),
                2 => page.printing.ask(cx, Print::Calendar(year, Paper::A4), cx.words.lang()),
                _ => page.printing.ask(cx, Print::Calendar(year, Paper::A3), cx.words.lang()),
            }
            ui.close();
        }
        if !cx.read_only && menu::row(ui, theme, (icons::LIST_PLUS, &page.words.hint_act), false).clicked() {
            cx.out.push(dialog(StartingSet::new(year)));
            ui.close();
        }
    });
}

/// Chips that switch layers, and the button to the single days.
fn layers_ui(page: &mut CalendarPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (layer, word) in &page.words.layers {
            let on = !page.data.off.contains(layer);
            let tone = if on { Tone::Accent } else { Tone::Neutral };
            let chip = Chip::new(word).pressable().tone(tone).icon(looks::layer_icon(*layer)).show(ui, theme);
            ui.ctx().accesskit_node_builder(chip.id, |node| node.set_toggled(on.into()));
            if chip.clicked() {
                if on {
                    page.data.off.push(*layer);
                } else {
                    page.data.off.retain(|off| off != layer);
                }
            }
        }
        if !cx.read_only && Chip::new(&page.words.show).pressable().icon(icons::SLIDERS_HORIZONTAL).show(ui, theme).clicked() {
            cx.out.push(dialog(Occasions::new()));
        }
    });
    ui.add_space(2.0);
}
