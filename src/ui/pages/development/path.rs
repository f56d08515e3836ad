//! Draws the path: three steps side by side, below them the pitfalls and the lasting checklist; each item ticked where it stands.

use super::path_data::{Item, Part, PathData};
use super::swot::{GAP, two};
use super::{EditTick, dialog};
use crate::domain::path::{PathPart, PathTickDraft};
use crate::ops::path::PathDeed;
use crate::ui::app::page::Cx;
use crate::ui::kit::fields::tick;
use crate::ui::kit::{Theme, card, icon_button, icons, paint, progress};
use eframe::egui::{Align, Align2, Label, Layout, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

/// Narrowest place in which the three steps stand side by side.
const THREE: f32 = 820.0;

/// Draws the tab.
pub(super) fn ui(data: &PathData, ui: &mut Ui, cx: &mut Cx<'_>) {
    ScrollArea::vertical().id_salt("development-path").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        progress::bar(ui, cx.theme, ui.available_width(), data.share, &data.context);
        ui.add_space(8.0);
        steps_ui(data, ui, cx);
        ui.add_space(8.0);
        let rest: Vec<&Part> = data.parts.iter().filter(|part| number(part.part).is_none()).collect();
        two(ui, |ui, side| {
            if let Some(part) = rest.get(side) {
                card::card(ui, cx.theme, |ui| part_ui(data, part, ui, cx));
            }
        });
        ui.add_space(16.0);
    });
}

/// The place of a step on the path; the other parts have none.
fn number(part: PathPart) -> Option<&'static str> {
    match part {
        PathPart::Start => Some("1"),
        PathPart::Lead => Some("2"),
        PathPart::Continue => Some("3"),
        PathPart::Pitfalls | PathPart::Checklist => None,
    }
}

fn steps_ui(data: &PathData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let steps: Vec<&Part> = data.parts.iter().filter(|part| number(part.part).is_some()).collect();
    let whole = ui.available_width();
    if whole < THREE {
        for part in steps {
            card::card(ui, cx.theme, |ui| part_ui(data, part, ui, cx));
        }
        return;
    }
    let width = ((whole - 2.0 * GAP) / 3.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for part in steps {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.x = 8.0;
                card::card(ui, cx.theme, |ui| part_ui(data, part, ui, cx));
            });
        }
    });
}

fn part_ui(data: &PathData, part: &Part, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal(|ui| {
        let (disc, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
        ui.painter().circle_filled(disc.center(), 14.0, theme.colors.accent_soft);
        match number(part.part) {
            Some(number) => {
                let look = (theme.strong(), theme.colors.accent);
                paint::text(ui.painter(), disc.center(), Align2::CENTER_CENTER, number, look);
            }
            None => {
                let icon = if part.part == PathPart::Pitfalls { icons::TRIANGLE_ALERT } else { icons::CLIPBOARD_CHECK };
                paint::icon(ui.painter(), disc.center(), icon, 16.0, theme.colors.accent);
            }
        }
        ui.label(RichText::new(&part.title).font(theme.strong()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(&part.count).font(theme.small()).color(theme.colors.text_muted));
        });
    });
    ui.add(Label::new(RichText::new(&part.text).font(theme.small()).color(theme.colors.text_muted)).wrap());
    for item in &part.items {
        ui.add_space(6.0);
        item_ui(data, item, ui, cx);
    }
}

/// An item: tick and title, its pencil, what it means, what was found, when it was ticked.
fn item_ui(data: &PathData, item: &Item, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_top(|ui| {
        let mut on = item.is_in_order();
        let width = ui.available_width() - 40.0;
        let title = ui.allocate_ui(vec2(width, 28.0), |ui| {
            ui.set_width(width);
            ui.add_enabled_ui(!cx.read_only, |ui| tick(ui, theme, &item.title, &mut on).clicked()).inner
        });
        if title.inner {
            cx.deed(match item.tick {
                Some(id) if item.is_in_order() => PathDeed::Untick(id),
                _ => PathDeed::Tick(PathTickDraft::of(item.item, cx.today)),
            });
        }
        if !cx.read_only && icon_button(ui, theme, icons::PENCIL, &format!("{}: {}", data.note, item.title)).clicked() {
            cx.out.push(dialog(EditTick::new(item.item)));
        }
    });
    let room = ui.available_rect_before_wrap();
    let inner = room.with_min_x(room.left() + 28.0);
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| below_ui(item, ui, theme));
}

/// What stands under an item's title.
fn below_ui(item: &Item, ui: &mut Ui, theme: &Theme) {
    let small = |text: &str, ink| Label::new(RichText::new(text).font(theme.small()).color(ink)).wrap();
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add(small(&item.meaning, theme.colors.text_muted));
    if !item.note.is_empty() {
        ui.add(small(&item.note, theme.colors.text));
    }
    if !item.told.is_empty() {
        ui.add(small(&item.told, if item.is_due { theme.colors.warn } else { theme.colors.ok }));
    }
    if !item.before.is_empty() {
        ui.add(small(&item.before, theme.colors.text_muted));
    }
}
