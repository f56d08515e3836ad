//! Draws the TOWS matrix: the actions of each pair with the items that they join, and the target made of one in one press.

use super::dialog;
use super::edit_swot::EditTows;
use super::swot::{GAP, two};
use super::swot_data::{Action, Pair, SwotData};
use crate::ops::swot::SwotDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, card, icon_button, icons};
use eframe::egui::{Align, Label, Layout, Popup, RectAlign, RichText, Ui, vec2};

/// Draws the matrix.
pub(super) fn ui(data: &SwotData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.label(RichText::new(&data.words.tows).font(theme.strong()));
    ui.add(Label::new(RichText::new(&data.words.tows_text).color(theme.colors.text_muted)).wrap());
    ui.add_space(4.0);
    for row in data.pairs.chunks(2) {
        two(ui, |ui, side| {
            if let Some(pair) = row.get(side) {
                pair_ui(data, pair, ui, cx);
            }
        });
        ui.add_space(GAP - 8.0);
    }
}

fn pair_ui(data: &SwotData, pair: &Pair, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    card::card(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            Chip::new(&pair.code).tone(Tone::Accent).show(ui, theme);
            ui.add(Label::new(RichText::new(&pair.title).font(theme.strong())).truncate());
        });
        ui.add(Label::new(RichText::new(&pair.question).font(theme.small()).color(theme.colors.text_muted)).wrap());
        for action in &pair.actions {
            ui.add_space(4.0);
            action_ui(data, action, ui, cx);
        }
        if cx.read_only {
            return;
        }
        if !pair.is_ready {
            ui.add(Label::new(RichText::new(&data.words.needs_items).font(theme.small()).color(theme.colors.text_muted)).wrap());
            return;
        }
        let add = Button::ghost(&data.words.add_action).icon(icons::PLUS).show(ui, theme);
        ui.ctx().accesskit_node_builder(add.id, |node| node.set_label(format!("{}: {}", data.words.add_action, pair.code)));
        if add.clicked() {
            cx.out.push(dialog(EditTows::new(pair.pair)));
        }
    });
}

fn action_ui(data: &SwotData, action: &Action, ui: &mut Ui, cx: &mut Cx<'_>) {
    let (theme, words) = (cx.theme, &data.words);
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(ui.available_width() - 40.0, 24.0), |ui| {
            ui.add(Label::new(&action.text).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if cx.read_only {
                return;
            }
            let more = icon_button(ui, theme, icons::ELLIPSIS, &format!("{}: {}", words.more, action.text));
            Popup::menu(&more).align(RectAlign::BOTTOM_END).show(|ui| {
                ui.set_min_width(180.0);
                if ui.button(&words.edit).clicked() {
                    cx.out.push(dialog(EditTows::change(action.id)));
                }
                if ui.button(&words.remove).clicked() {
                    cx.out.push(Command::Deed(SwotDeed::RemoveAction(action.id).into()));
                }
            });
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (code, text) in &action.joined {
            Chip::new(code).show(ui, theme).on_hover_text(text);
        }
        if action.is_target {
            Chip::new(&words.is_target).tone(Tone::Ok).icon(icons::TARGET).show(ui, theme);
        } else if !cx.read_only {
            let chip = Chip::new(&words.make_target).tone(Tone::Accent).icon(icons::TARGET).pressable().show(ui, theme);
            ui.ctx().accesskit_node_builder(chip.id, |node| node.set_label(format!("{}: {}", words.make_target, action.text)));
            if chip.clicked() {
                cx.out.push(Command::Deed(SwotDeed::MakeTarget(action.id).into()));
            }
        }
    });
}
