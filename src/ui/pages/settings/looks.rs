//! Language and looks of this device; every change is seen at once.

use super::row_ui;
use crate::i18n::{Lang, Words};
use crate::ops::device::ThemeChoice;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::fields::tick;
use crate::ui::kit::icon_button;
use crate::ui::kit::icons;
use crate::ui::kit::segmented::segmented;
use eframe::egui::Ui;

const STEPS: &[u16] = &[80, 90, 100, 110, 125, 150, 175, 200];

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let mut device = cx.device.clone();
    let (words, theme) = (cx.words, cx.theme);
    let language = words.text("settings-language");
    let names: Vec<String> = Lang::ALL.iter().map(|lang| Words::new(*lang).text("app-language-name")).collect();
    let now = Lang::ALL.iter().position(|lang| *lang == device.lang()).unwrap_or_default();
    let chosen = row_ui(ui, theme, &language, |ui, _| segmented(ui, theme, &language, &names, now));
    if let Some(lang) = chosen.and_then(|index| Lang::ALL.get(index)) {
        device.language = lang.code().to_owned();
    }

    let choices = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
    let names = [words.text("settings-theme-system"), words.text("settings-theme-light"), words.text("settings-theme-dark")];
    let label = words.text("settings-theme");
    let now = choices.iter().position(|choice| *choice == device.theme).unwrap_or_default();
    let chosen = row_ui(ui, theme, &label, |ui, _| segmented(ui, theme, &label, &names, now));
    if let Some(choice) = chosen.and_then(|index| choices.get(index)) {
        device.theme = *choice;
    }

    row_ui(ui, theme, &words.text("settings-zoom"), |ui, _| {
        let percent = device.zoom_percent;
        if icon_button(ui, theme, icons::MINUS, &words.text("settings-zoom-out")).clicked() {
            device.zoom_percent = STEPS.iter().rev().find(|step| **step < percent).copied().unwrap_or(percent);
        }
        ui.label(cx.formats.percent(f64::from(percent) / 100.0, 0));
        if icon_button(ui, theme, icons::PLUS, &words.text("settings-zoom-in")).clicked() {
            device.zoom_percent = STEPS.iter().find(|step| **step > percent).copied().unwrap_or(percent);
        }
    });
    tick(ui, theme, &words.text("settings-touch"), &mut device.touch);
    tick(ui, theme, &words.text("settings-still"), &mut device.reduce_motion);
    if device != *cx.device {
        cx.send(Command::Device(Box::new(device)));
    }
}
