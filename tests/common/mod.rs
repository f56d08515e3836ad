//! What the window's tests share: a harness with our fonts and theme, and pictures drawn without a graphics card.
#![allow(unreachable_pub, reason = "each test file is a crate of its own")]
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that fails may panic")]

pub mod page;
pub(crate) mod soft_renderer;

use eframe::egui;
use egui_kittest::Harness;
use kimmoke::base::Date;
use kimmoke::i18n::{Formats, Lang, Words};
use kimmoke::ui::kit::{Kit, Theme, focus, fonts};
use soft_renderer::SoftRenderer;

/// A Sunday, for every test the same.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// Theme, words and formats for a test, in Finnish unless told otherwise.
pub(crate) struct Tools {
    pub(crate) theme: Theme,
    pub(crate) words: Words,
    pub(crate) formats: Formats,
}

impl Tools {
    pub(crate) fn new(dark: bool) -> Self {
        Self::of(dark, Lang::Finnish)
    }

    pub(crate) fn of(dark: bool, lang: Lang) -> Self {
        Self { theme: Theme::new(dark, false, true), words: Words::new(lang), formats: Formats::new(lang) }
    }

    pub(crate) fn kit(&self) -> Kit<'_> {
        Kit { theme: &self.theme, words: &self.words, formats: &self.formats, today: TODAY }
    }
}

/// A harness in the light theme that draws `show` over `state`; the focus ring is drawn as in the window.
pub(crate) fn harness<'a, S: 'a>(size: [f32; 2], state: S, show: impl FnMut(&mut egui::Ui, &Tools, &mut S) + 'a) -> Harness<'a, S> {
    harness_with(Tools::new(false), size, state, show)
}

/// As [`harness`], with the given tools.
pub(crate) fn harness_with<'a, S: 'a>(
    tools: Tools,
    size: [f32; 2],
    state: S,
    mut show: impl FnMut(&mut egui::Ui, &Tools, &mut S) + 'a,
) -> Harness<'a, S> {
    let theme = tools.theme.clone();
    Harness::builder()
        .with_size(size)
        .with_pixels_per_point(1.0)
        .with_theme(if theme.dark { egui::Theme::Dark } else { egui::Theme::Light })
        .with_os(egui::os::OperatingSystem::Nix)
        .renderer(SoftRenderer::default())
        .with_context_setup(move |ctx| {
            ctx.set_fonts(fonts::definitions());
            theme.apply(ctx);
        })
        .build_ui_state(
            move |ui, state| {
                focus::watch(ui.ctx());
                let frame = egui::Frame::new().fill(tools.theme.colors.bg).inner_margin(16.0);
                egui::CentralPanel::default().frame(frame).show(ui, |ui| show(ui, &tools, state));
                focus::paint_ring(ui.ctx(), &tools.theme);
            },
            state,
        )
}

/// Whether pictures are wanted: drawing one on the processor takes seconds, and only a person looks at it.
pub(crate) fn wants_pictures() -> bool {
    std::env::var_os("KIMMOKE_PICTURES").is_some()
}

/// With `KIMMOKE_PICTURES=1`, draws the harness to `target/pictures/NAME.png`, to be looked at.
pub(crate) fn picture<S>(harness: &mut Harness<'_, S>, name: &str) {
    if !wants_pictures() {
        return;
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    harness.render().unwrap().save(folder.join(format!("{name}.png"))).unwrap();
}
