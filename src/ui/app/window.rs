//! The window itself: its size, its renderer, and what to say when there is none.

use super::App;
use crate::i18n::Words;
use crate::ops::Clock;
use crate::ops::device::Device;
use eframe::egui::{ViewportBuilder, vec2};
use std::path::PathBuf;

/// How the window begins.
#[derive(Clone, Debug)]
pub struct Options {
    /// A register to open at once.
    pub register: Option<PathBuf>,
    /// The clock.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Self { register: None, clock: Clock::System }
    }
}

/// Why there is no window; the sentence is for the user's terminal.
#[derive(Debug, thiserror::Error)]
#[error("{sentence}")]
pub struct RunError {
    /// What to tell the user.
    pub sentence: String,
    /// What the system said.
    #[source]
    pub cause: eframe::Error,
}

/// Shows the window until it is closed.
///
/// # Errors
/// No display, or no OpenGL: the sentence names what to install.
pub fn run(options: Options) -> Result<(), RunError> {
    let device = Device::read();
    let words = Words::new(device.settings.lang());
    let [width, height] = device.settings.window;
    let viewport = ViewportBuilder::default()
        .with_title("Kimmoke")
        .with_app_id("kimmoke")
        .with_inner_size(vec2(width.max(760.0), height.max(560.0)))
        .with_min_inner_size(vec2(760.0, 560.0));
    let native = eframe::NativeOptions { viewport, centered: true, persist_window: false, ..eframe::NativeOptions::default() };
    #[cfg(feature = "wgpu")]
    let native = low_power(native);
    let create: eframe::AppCreator<'_> = Box::new(move |cc| {
        // Ctrl+Q and zoom keys are egui's; a desktop that tells no theme gets the light one.
        cc.egui_ctx.options_mut(|options| options.fallback_theme = eframe::egui::Theme::Light);
        Ok(Box::new(App::new(&cc.egui_ctx, device, options.clock, options.register)))
    });
    eframe::run_native("kimmoke", native, create).map_err(|cause| RunError { sentence: words.text("app-no-window"), cause })
}

/// The energy-saving graphics card, where there are two.
#[cfg(feature = "wgpu")]
fn low_power(mut native: eframe::NativeOptions) -> eframe::NativeOptions {
    if let eframe::egui_wgpu::WgpuSetup::CreateNew(setup) = &mut native.wgpu_options.wgpu_setup {
        setup.power_preference = eframe::wgpu::PowerPreference::LowPower;
    }
    native
}
