//! The application: logic before drawing, the shell, the table of commands.

pub mod command;
mod desk;
mod draw;
mod first_run;
mod front;
mod help;
mod keys;
mod leave;
mod obey;
mod over;
pub mod page;
mod palette;
mod pick;
mod settings;
mod shell;
mod start;
mod think;
mod unlock;
mod window;

pub use window::{Options, RunError, run};

use crate::i18n::{Formats, Words};
use crate::ops::device::Device;
use crate::ops::job::Job;
use crate::ops::{Clock, Refusal, sentence};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::toast::{Toast, Toasts};
use crate::ui::kit::{Theme, focus};
use desk::Desk;
use eframe::egui;
use front::Front;
use leave::Leaving;
use page::Command;
use palette::Palette;
use pick::Picking;
use std::path::PathBuf;

/// What a toast's button does.
#[derive(Clone, Debug)]
enum ToastAct {
    Undo,
    OpenFile(PathBuf),
}

/// What is drawn: what stands before a register, or a register's pages.
enum Screen {
    Front(Box<Front>),
    Desk(Box<Desk>),
}

/// The application.
pub struct App {
    clock: Clock,
    device: Device,
    words: Words,
    formats: Formats,
    theme: Theme,
    system_is_dark: bool,
    asks_theme: Option<Job<bool>>,
    screen: Screen,
    picking: Picking,
    toasts: Toasts<ToastAct>,
    palette: Option<Palette>,
    help: bool,
    /// Whether, before this frame, something else had a right to Esc: a field, a pop-up, a dialog.
    esc_taken: bool,
    title: String,
    /// What was told in this sitting, newest last.
    told: Vec<shell::ToldLine>,
    leaving: Option<Leaving>,
    may_close: bool,
    /// What a path is being chosen for.
    picking_for: PickFor,
    out: Vec<Command>,
}

/// What a path is being chosen for, while a register is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum PickFor {
    /// The page that is shown.
    #[default]
    Page,
    /// The folder of backups.
    Backups,
    /// The recovery sheet.
    Sheet,
}

/// How many sentences the bell keeps.
const TOLD_KEPT: usize = 50;

impl App {
    /// The application on a context: fonts and theme are set; `open` is a register to begin with.
    pub fn new(ctx: &egui::Context, device: Device, clock: Clock, open: Option<PathBuf>) -> Self {
        ctx.set_fonts(crate::ui::kit::fonts::definitions());
        let words = Words::new(device.settings.lang());
        let wake = ctx.clone();
        // The window system tells light from dark elsewhere; on Linux the desktop is asked, which takes a moment.
        let asks_theme = Job::start("desktop theme", move || wake.request_repaint(), |_| Ok(crate::ops::device::system_is_dark())).ok();
        let theme = settings::theme(&device.settings, false);
        theme.apply(ctx);
        ctx.set_zoom_factor(device.settings.zoom());
        let front = Front::new(ctx, &device.settings, &clock, open);
        Self {
            clock,
            formats: words.formats(),
            words,
            theme,
            system_is_dark: false,
            asks_theme,
            screen: Screen::Front(Box::new(front)),
            picking: Picking::default(),
            toasts: Toasts::default(),
            palette: None,
            help: false,
            esc_taken: false,
            title: String::new(),
            told: Vec::new(),
            leaving: None,
            may_close: false,
            picking_for: PickFor::default(),
            out: Vec::new(),
            device,
        }
    }

    /// Asks for files with the program's own picker, never with the system's dialog: for tests.
    #[must_use]
    pub fn with_own_picker(mut self) -> Self {
        self.picking = Picking::own_only();
        self
    }

    /// One frame: what is no drawing, then drawing, then what drawing asked for. The window's own frame, and that of tests.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        self.think(ui.ctx());
        self.draw_and_obey(ui);
    }

    fn draw_and_obey(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        focus::watch(&ctx);
        if let Some(rect) = ctx.input(|input| input.viewport().inner_rect) {
            let zoom = ctx.zoom_factor();
            self.device.settings.window = [(rect.width() * zoom).round(), (rect.height() * zoom).round()];
        }
        self.draw(ui);
        self.obey(&ctx);
    }

    /// Shows a sentence for six seconds, and keeps it for the bell.
    fn toast(&mut self, ctx: &egui::Context, toast: Toast<ToastAct>) {
        if self.told.len() >= TOLD_KEPT {
            self.told.remove(0);
        }
        let time = self.formats.time(self.clock.now().time());
        self.told.push(shell::ToldLine { time, tone: toast.tone, text: toast.text.clone() });
        self.toasts.push(ctx, toast);
    }

    fn refuse(&mut self, ctx: &egui::Context, refusal: &Refusal) {
        let text = sentence::sentence(&self.words, refusal);
        self.toast(ctx, Toast { text, tone: Tone::Err, act: None });
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.think(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw_and_obey(ui);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.theme.colors.bg.to_normalized_gamma_f32()
    }

    #[cfg(feature = "glow")]
    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.close_register();
    }

    #[cfg(not(feature = "glow"))]
    fn on_exit(&mut self) {
        self.close_register();
    }
}
