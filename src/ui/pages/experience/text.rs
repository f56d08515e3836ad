//! The plan as text: every cell by name, in the order of rows and phases, for screen readers and for those who like to read.

use super::data::{Kind, PlanData};
use super::{View, draw};
use crate::ui::app::page::Cx;
use crate::ui::kit::{Button, icons, status_disc};
use eframe::egui::{Label, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// Draws the list.
pub(super) fn ui(data: &mut PlanData, view: &mut View, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        draw::axis_ui(data, ui, cx);
        if Button::secondary(&cx.words.text("experience-as-grid")).icon(icons::LAYOUT_GRID).show(ui, theme).clicked() {
            view.as_text = false;
        }
    });
    let mut pressed = None;
    ScrollArea::vertical().id_salt("plan-text").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 12.0);
        ui.spacing_mut().item_spacing.y = 4.0;
        for line in &data.grid.lines {
            ui.add_space(10.0);
            ui.label(RichText::new(&line.name).font(theme.title()));
            let facts = [line.customers.as_str(), &line.in_use, &line.tasks];
            ui.label(RichText::new(crate::ui::pages::shared::dotted(facts)).color(theme.colors.text_muted));
            ui.add(Label::new(RichText::new(&line.told).font(theme.small())).wrap());
            for (column, look) in data.grid.columns.iter().zip(&line.cells) {
                let response = ui.add(Label::new(RichText::new(&column.word).font(theme.strong())).sense(Sense::click()));
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &look.name));
                if response.clicked() {
                    pressed = Some(look.cell);
                }
                match look.kind {
                    Kind::Gap => drop(ui.label(RichText::new(cx.words.text("experience-empty-cell")).color(theme.colors.warn))),
                    Kind::None => drop(ui.label(RichText::new(cx.words.text("experience-none")).color(theme.colors.text_muted))),
                    Kind::Cards => {
                        for card in &look.cards {
                            ui.horizontal(|ui| {
                                let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
                                status_disc::paint(ui.painter(), theme, rect.center(), 7.0, card.stand);
                                ui.add(Label::new(&card.name).wrap());
                            });
                        }
                    }
                }
                if !look.waiting.is_empty() {
                    ui.label(RichText::new(&look.waiting).font(theme.small()).color(theme.colors.text_muted));
                }
            }
        }
    });
    if let Some(cell) = pressed {
        data.select(cell);
        view.is_open = true;
    }
}
