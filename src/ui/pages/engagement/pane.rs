//! Draws the engagement that is read: goal, participants with their states and outcomes, what came of it.

use super::data::{EngagementData, Pane, Person};
use super::{EditEngagement, EditOutcome, Invite, PickParticipants, dialog};
use crate::ops::engagement::EngagementDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{Button, banner, card, icon_button, icons, menu};
use eframe::egui::{Align, Label, Layout, Popup, RichText, ScrollArea, Ui, vec2};

/// Draws the pane.
pub(super) fn ui(data: &EngagementData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(pane) = &data.pane else { return };
    let height = ui.available_height();
    card::card(ui, cx.theme, |ui| {
        ui.set_max_height(height - 34.0);
        ScrollArea::vertical().id_salt(("engagement-pane", pane.id)).auto_shrink([false, true]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 6.0;
            head_ui(data, pane, ui, cx);
            for (label, text) in &pane.texts {
                ui.label(RichText::new(label).font(cx.theme.small()).color(cx.theme.colors.text_muted));
                ui.add(Label::new(text).wrap());
            }
            people_ui(data, pane, ui, cx);
        });
    });
}

fn head_ui(data: &EngagementData, pane: &Pane, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        Chip::new(&pane.status_word)
            .tone(if pane.status == crate::domain::engagement::EngagementStatus::Done { Tone::Ok } else { Tone::Neutral })
            .show(ui, theme);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.read_only {
                return;
            }
            if icon_button(ui, theme, icons::TRASH_2, &data.words.remove).clicked() {
                cx.deed(EngagementDeed::Remove(pane.id));
            }
            if icon_button(ui, theme, icons::PENCIL, &data.words.edit).clicked() {
                cx.out.push(dialog(EditEngagement::change(pane.id)));
            }
        });
    });
    ui.add(Label::new(RichText::new(&pane.title).font(theme.title())).wrap());
    ui.add(Label::new(RichText::new(&pane.line).font(theme.small()).color(theme.colors.text_muted)).wrap());
    if pane.is_customisation {
        banner::banner(ui, theme, Tone::Warn, &data.words.warning, None);
    }
}

fn people_ui(data: &EngagementData, pane: &Pane, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new(&data.words.participants).font(theme.strong()));
        ui.label(RichText::new(&pane.counts).font(theme.small()).color(theme.colors.text_muted));
    });
    if pane.people.is_empty() {
        ui.add(Label::new(RichText::new(&data.words.nobody).color(theme.colors.text_muted)).wrap());
    }
    for person in &pane.people {
        ui.push_id(person.id, |ui| person_ui(data, person, ui, cx));
    }
    if cx.read_only {
        return;
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        if pane.to_invite > 0 && Button::primary(&data.words.invite).icon(icons::SEND).show(ui, theme).clicked() {
            cx.out.push(dialog(Invite::new(pane.id)));
        }
        if Button::secondary(&data.words.pick).icon(icons::USER_PLUS).show(ui, theme).clicked() {
            cx.out.push(dialog(PickParticipants::new(pane.id)));
        }
    });
}

fn person_ui(data: &EngagementData, person: &Person, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        let right = 230.0;
        ui.allocate_ui_with_layout(vec2((ui.available_width() - right).max(80.0), 32.0), Layout::left_to_right(Align::Center), |ui| {
            let name = Button::ghost(&person.name).show(ui, theme).on_hover_text(&data.words.open);
            if name.clicked() {
                cx.out.push(Command::OpenCustomer(person.customer));
            }
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.read_only {
                Chip::new(data.words.states.word(person.state)).show(ui, theme);
                return;
            }
            if icon_button(ui, theme, icons::X, &format!("{}: {}", data.words.drop, person.name)).clicked() {
                cx.deed(EngagementDeed::DropParticipant(person.id));
            }
            if icon_button(ui, theme, icons::PENCIL, &format!("{}: {}", data.words.outcome, person.name)).clicked() {
                cx.out.push(dialog(EditOutcome::new(person.id, person.state, &person.outcome, &person.name)));
            }
            let word = data.words.states.word(person.state);
            let button = Button::secondary(word).trailing(icons::CHEVRON_DOWN).width(150.0).show(ui, theme);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{} {}: {word}", data.words.state, person.name)));
            Popup::menu(&button).show(|ui| {
                ui.set_min_width(180.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                for (state, word) in data.words.states.iter() {
                    if menu::row(ui, theme, (icons::USER, word), state == person.state).clicked() {
                        cx.deed(EngagementDeed::SetParticipant(person.id, state, person.outcome.clone()));
                        ui.close();
                    }
                }
            });
        });
    });
    if !person.outcome.is_empty() {
        ui.horizontal_top(|ui| {
            ui.add_space(12.0);
            ui.add(Label::new(RichText::new(&person.outcome).font(theme.small()).color(theme.colors.text_muted)).wrap());
        });
    }
}
