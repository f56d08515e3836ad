//! How the application draws: frame, page, dialogs, what lies above them, and the keys after all widgets.

use super::command::Act;
use super::leave::Step;
use super::page::{Command, Cx, PageId, Width};
use super::{App, Screen, ToastAct, help, keys, palette, shell};
use crate::ui::kit::{Kit, focus};
use eframe::egui::{self, Frame, Margin};
use std::path::PathBuf;

impl App {
    /// Draws everything; commands gather in `out`.
    pub(super) fn draw(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let width = Width::of(ctx.content_rect().width());
        let now = self.clock.now().datetime();
        match &mut self.screen {
            Screen::Front(front) => front.ui(ui, (&self.theme, &self.words), &mut self.device.settings, &mut self.picking),
            Screen::Desk(desk) => {
                let read_only = desk.session.register().is_read_only();
                let number = |count: usize| self.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
                let rail = if desk.page().is_some_and(|page| page.wants_room()) { shell::beside(width, &ctx) } else { width };
                let counts = &desk.facts.counts;
                let counts = shell::Numbers {
                    today: number(counts.due_today),
                    customers: number(counts.customers),
                    feedback: number(counts.open_feedback),
                };
                let mut shell = shell::Shell {
                    words: &self.words,
                    theme: &self.theme,
                    width: rail,
                    facts: &desk.facts,
                    jobs: &desk.jobs,
                    shown: desk.shown,
                    counts: &counts,
                    told: &self.told,
                    read_only,
                    out: &mut self.out,
                };
                shell::ui(ui, &mut shell);
                let mut cx = Cx {
                    words: &self.words,
                    formats: &self.formats,
                    theme: &self.theme,
                    today: now.date(),
                    now,
                    width,
                    device: &self.device.settings,
                    read_only,
                    out: &mut self.out,
                };
                let frame = Frame::new().fill(self.theme.colors.bg).inner_margin(Margin::symmetric(self.theme.sizes.page, 0));
                egui::CentralPanel::default().frame(frame).show(ui, |ui| {
                    if let Some(page) = desk.page() {
                        page.ui(ui, &mut cx);
                    }
                });
                desk.overs.ui(&ctx, &mut cx);
                // Relative words such as "today" follow the clock; nothing else needs an idle window to wake.
                ctx.request_repaint_after(std::time::Duration::from_secs(60));
                if !desk.jobs.is_empty() {
                    ctx.request_repaint_after(std::time::Duration::from_millis(100));
                }
            }
        }
        let kit = Kit { theme: &self.theme, words: &self.words, formats: &self.formats, today: now.date() };
        self.picking.ui(&ctx, kit);
        self.leaving_ui(&ctx);
        self.draw_above(&ctx, width);
    }

    pub(super) fn leaving_ui(&mut self, ctx: &egui::Context) {
        let Some(leaving) = &mut self.leaving else { return };
        match leaving.ui(ctx, &self.theme, &self.words) {
            Step::Wait => {}
            Step::Stay => {
                self.leaving = None;
                if let Screen::Desk(desk) = &mut self.screen {
                    desk.unsaved_to_backup = true;
                }
            }
            Step::Go => {
                let target = leaving.target.clone();
                self.go(ctx, target);
            }
        }
    }

    /// What lies above the page: palette, help, toasts, and the keys after all widgets.
    pub(super) fn draw_above(&mut self, ctx: &egui::Context, width: Width) {
        let acts = match &self.screen {
            Screen::Desk(desk) => desk.acts(),
            Screen::Front(_) => Vec::new(),
        };
        if let Some(palette) = &mut self.palette {
            match palette.ui(ctx, &self.theme, &self.words) {
                palette::Outcome::Open => {}
                palette::Outcome::Close => self.palette = None,
                palette::Outcome::Send(command) => {
                    self.palette = None;
                    self.out.push(command);
                }
                palette::Outcome::Do(act) => {
                    self.palette = None;
                    self.out.push(Command::Act(act));
                }
            }
        }
        if self.help {
            self.help = help::ui(ctx, &self.theme, &self.words, &acts);
        }
        let left = if acts.is_empty() { 0.0 } else { shell::rail_width(&self.theme, width) };
        match self.toasts.show(ctx, &self.theme, left) {
            Some(ToastAct::Undo) => self.out.push(Command::Act(Act::Undo)),
            Some(ToastAct::OpenFile(path)) => self.out.push(Command::OpenFile(path)),
            None => {}
        }
        if matches!(self.screen, Screen::Desk(_)) {
            self.out.extend(keys::pressed(ctx, &acts).into_iter().map(Command::Act));
            self.take_dropped(ctx);
            self.take_escape(ctx);
        } else if ctx.input(|input| input.key_pressed(egui::Key::F1)) {
            self.help = true;
        }
        focus::paint_ring(ctx, &self.theme);
    }

    /// The foot of the Esc ladder: what no field, pop-up or dialog took goes to the page.
    pub(super) fn take_escape(&mut self, ctx: &egui::Context) {
        let taken = keys::takes_escape(ctx) || self.palette.is_some() || self.help;
        let was_taken = std::mem::replace(&mut self.esc_taken, taken);
        if !was_taken
            && ctx.input(|input| input.key_pressed(egui::Key::Escape))
            && let Screen::Desk(desk) = &mut self.screen
            && let Some(page) = desk.page()
        {
            page.escape();
        }
    }

    pub(super) fn take_dropped(&mut self, ctx: &egui::Context) {
        let dropped: Vec<PathBuf> = ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        let Screen::Desk(desk) = &mut self.screen else { return };
        if dropped.is_empty() || desk.page().is_some_and(|page| page.dropped(&dropped)) {
            return;
        }
        desk.show(PageId::Import);
        if let Some(page) = desk.leaf(PageId::Import) {
            page.dropped(&dropped);
        }
    }
}
