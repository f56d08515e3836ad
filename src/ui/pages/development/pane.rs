//! Draws the target that is read: status, why, milestones to tick, what SMART misses, measures, obstacles, what is done at once.

use super::plan::letters_ui;
use super::plan_data::{Milestone, PlanData, Target};
use super::{EditTarget, dialog};
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::fields::tick;
use crate::ui::kit::{Button, Theme, card, icon_button, icons, paint, progress};
use crate::ui::pages::shared::{SnoozeTo, snooze_menu};
use eframe::egui::{Align, Id, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};

/// Draws the pane.
pub(super) fn ui(data: &PlanData, ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(target) = data.chosen() else { return };
    let height = ui.available_height();
    card::card(ui, cx.theme, |ui| {
        ui.set_max_height(height - 34.0);
        ScrollArea::vertical().id_salt(("development-pane", target.id)).auto_shrink([false, true]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 6.0;
            head_ui(data, target, ui, cx);
            milestones_ui(data, target, ui, cx);
            smart_ui(data, target, ui, cx);
            actions_ui(data, target, ui, cx);
            texts_ui(data, target, ui, cx.theme);
        });
    });
}

fn head_ui(data: &PlanData, target: &Target, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_top(|ui| {
        let button = paint::width(ui, &data.words.edit, theme.body()) + 52.0;
        ui.allocate_ui(vec2(ui.available_width() - button, 28.0), |ui| {
            ui.add(Label::new(RichText::new(&target.title).font(theme.title())).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if !cx.read_only && Button::secondary(&data.words.edit).icon(icons::PENCIL).show(ui, theme).clicked() {
                cx.out.push(dialog(EditTarget::change(target.id)));
            }
        });
    });
    if !target.line.is_empty() {
        ui.add(Label::new(RichText::new(&target.line).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
    if !target.why.is_empty() {
        ui.add(Label::new(&target.why).wrap());
    }
    ui.add_space(2.0);
    progress::bar(ui, theme, ui.available_width(), target.progress, &target.progress_text);
    if !target.progress_text.is_empty() {
        ui.add(Label::new(RichText::new(&target.progress_text).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
}

fn heading(ui: &mut Ui, theme: &Theme, words: &str) {
    ui.add_space(8.0);
    ui.label(RichText::new(words).font(theme.strong()));
}

fn milestones_ui(data: &PlanData, target: &Target, ui: &mut Ui, cx: &mut Cx<'_>) {
    heading(ui, cx.theme, &data.words.milestones);
    if target.milestones.is_empty() {
        ui.label(RichText::new(&data.words.no_milestones).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    }
    for step in &target.milestones {
        milestone_ui(data, step, ui, cx);
    }
}

/// A milestone with its tick, its day, and the clock that puts it off.
fn milestone_ui(data: &PlanData, step: &Milestone, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        let mut done = step.is_done;
        let right = 140.0;
        ui.allocate_ui(vec2(ui.available_width() - right, 28.0), |ui| {
            if tick(ui, theme, &step.title, &mut done).clicked() && !cx.read_only {
                let ids = vec![step.id];
                cx.deed(if done { DevelopmentTargetDeed::Finish(ids) } else { DevelopmentTargetDeed::Reopen(ids) });
            }
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !step.is_done && !cx.read_only {
                let clock = icon_button(ui, theme, icons::CALENDAR_CLOCK, &format!("{}: {}", data.words.put_off, step.title));
                let id = Id::unique(("development-snooze", step.id));
                match snooze_menu(&clock, id, &data.snooze) {
                    Some(SnoozeTo::Day(day)) => cx.deed(DevelopmentTargetDeed::Snooze(vec![step.id], day)),
                    Some(SnoozeTo::Ask) => cx.out.push(dialog(crate::ui::pages::task::PutOff::milestone(step.id))),
                    None => {}
                }
            }
            let ink = if step.is_late { theme.colors.err } else { theme.colors.text_muted };
            ui.label(RichText::new(&step.day).font(theme.small()).color(ink));
        });
    });
}

fn smart_ui(data: &PlanData, target: &Target, ui: &mut Ui, cx: &Cx<'_>) {
    if !target.status.is_open() {
        return;
    }
    let theme = cx.theme;
    heading(ui, theme, &data.words.smart);
    letters_ui(ui, theme, &target.letters);
    if target.gaps.is_empty() {
        ui.add(Label::new(RichText::new(&data.words.smart_whole).font(theme.small()).color(theme.colors.text_muted)).wrap());
    }
    for gap in &target.gaps {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let (dot, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
            paint::icon(ui.painter(), dot.center(), icons::ARROW_RIGHT, 14.0, theme.colors.warn);
            ui.add(Label::new(RichText::new(gap).font(theme.small())).wrap());
        });
    }
}

fn actions_ui(data: &PlanData, target: &Target, ui: &mut Ui, cx: &mut Cx<'_>) {
    if target.actions.is_empty() {
        return;
    }
    let theme = cx.theme;
    heading(ui, theme, &data.words.actions);
    for action in &target.actions {
        ui.horizontal(|ui| {
            let word = if action.is_task { &data.words.is_task } else { &data.words.make_task };
            let right = paint::width(ui, word, theme.body()) + 56.0;
            ui.allocate_ui(vec2(ui.available_width() - right, 32.0), |ui| {
                ui.add(Label::new(&action.text).wrap());
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if action.is_task {
                    ui.label(RichText::new(word).font(theme.small()).color(theme.colors.ok));
                    ui.label(RichText::new(icons::CHECK).font(theme.icon_small()).color(theme.colors.ok));
                    return;
                }
                let button = Button::secondary(word).icon(icons::LIST_PLUS).show(ui, theme);
                ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(format!("{word}: {}", action.text)));
                if button.clicked() {
                    cx.out.push(Command::Deed(DevelopmentTargetDeed::MakeTask(action.id).into()));
                }
            });
        });
    }
}

fn texts_ui(data: &PlanData, target: &Target, ui: &mut Ui, theme: &Theme) {
    if !target.measures.is_empty() {
        heading(ui, theme, &data.words.measures);
    }
    for (label, text) in &target.measures {
        ui.label(RichText::new(label).font(theme.small()).color(theme.colors.text_muted));
        ui.add(Label::new(text).wrap());
    }
    if !target.obstacles.is_empty() {
        heading(ui, theme, &data.words.obstacles);
        ui.add(Label::new(&target.obstacles).wrap());
    }
}
