//! From the settings of this device to what egui draws with. The settings themselves and their file are in `ops::device`.

use crate::ops::device::{DeviceSettings, ThemeChoice};
use crate::ui::kit::Theme;
use eframe::egui;

/// The theme that the settings ask for, where the desktop wants dark windows or not.
pub(super) fn theme(settings: &DeviceSettings, system_is_dark: bool) -> Theme {
    let dark = match settings.theme {
        ThemeChoice::System => system_is_dark,
        ThemeChoice::Light => false,
        ThemeChoice::Dark => true,
    };
    Theme::new(dark, settings.touch, settings.reduce_motion)
}

/// Zoom as whole percents, as egui's own shortcuts left it.
pub(super) fn zoom_percent(ctx: &egui::Context) -> u16 {
    // Between 20 and 500 by egui's own limits.
    let percent = (ctx.zoom_factor() * 100.0).round().clamp(80.0, 200.0);
    (80..=200).find(|whole| f32::from(*whole) >= percent).unwrap_or(100)
}
