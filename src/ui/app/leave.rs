//! Leaving a register: a last backup where something changed since the newest one, with a way to leave at once.

use super::front::Front;
use super::page::JobDone;
use super::{App, Screen};
use crate::i18n::Words;
use crate::ops::job::Job;
use crate::ops::sentence;
use crate::ui::kit::Theme;
use crate::ui::kit::button::Button;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::dialog::Dialog;
use crate::ui::kit::progress;
use crate::ui::kit::toast::Toast;
use eframe::egui::{self, RichText};
use std::path::PathBuf;

/// Where one leaves to.
#[derive(Clone, Debug)]
pub(super) enum Target {
    /// The program ends.
    Quit,
    /// The list of registers.
    List,
    /// Another register.
    Open(PathBuf),
    /// A new register.
    New,
}

/// A register that is being left.
pub(super) struct Leaving {
    /// Where to.
    pub(super) target: Target,
    backup: Option<Job<JobDone>>,
    refused: Option<String>,
}

/// What is to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The backup runs, or the user is asked.
    Wait,
    /// Leave now.
    Go,
    /// Stay in the register.
    Stay,
}

impl Leaving {
    /// Begins to leave while the last backup runs.
    pub(super) fn after(target: Target, backup: Job<JobDone>) -> Self {
        Self { target, backup: Some(backup), refused: None }
    }

    /// Looks whether the backup ended, and draws what is going on.
    pub(super) fn ui(&mut self, ctx: &egui::Context, theme: &Theme, words: &Words) -> Step {
        match self.backup.as_ref().and_then(Job::poll) {
            Some(Ok(_)) => return Step::Go,
            Some(Err(refusal)) => {
                self.backup = None;
                self.refused = Some(sentence::sentence(words, &refusal));
            }
            None => {}
        }
        let (title, close) = (words.text("app-leave-title"), words.text("kit-close"));
        let mut step = Step::Wait;
        let closed = Dialog::new("leave", &title).width(460.0).show_bare(ctx, theme, &close, |ui| {
            match (&self.refused, &self.backup) {
                (Some(refused), _) => {
                    ui.label(RichText::new(refused).color(theme.colors.err));
                }
                (None, backup) => {
                    ui.label(RichText::new(words.text("app-leave-text")).color(theme.colors.text_muted));
                    let done = backup.as_ref().map_or(1.0, |job| job.progress.fraction());
                    progress::bar(ui, theme, ui.available_width(), done, &title);
                }
            }
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                if Button::secondary(&words.text("app-leave-stay")).show(ui, theme).clicked() {
                    step = Step::Stay;
                }
                if Button::ghost(&words.text("app-leave-now")).show(ui, theme).clicked() {
                    step = Step::Go;
                }
            });
        });
        if step == Step::Wait && closed {
            step = Step::Stay;
        }
        if step != Step::Wait
            && let Some(job) = &self.backup
        {
            job.progress.cancel();
        }
        step
    }
}

impl App {
    /// The window is asked to close: it stays open while a last backup is made.
    pub(super) fn keep_open_for_backup(&mut self, ctx: &egui::Context) {
        if self.may_close || !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        if let Screen::Desk(desk) = &mut self.screen {
            desk.flush();
        }
        let wants = matches!(&self.screen, Screen::Desk(desk) if desk.wants_last_backup() || desk.has_waiting()) || self.leaving.is_some();
        if wants {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            if self.leaving.is_none() {
                self.leave(ctx, Target::Quit);
            }
        }
    }

    /// Leaves the register, after a last backup where one is wanted.
    pub(super) fn leave(&mut self, ctx: &egui::Context, target: Target) {
        let Screen::Desk(desk) = &mut self.screen else { return self.go(ctx, target) };
        desk.flush();
        if desk.has_waiting() {
            // What was typed is saved first, as soon as the job has ended.
            let text = self.words.text("app-waiting");
            return self.toast(ctx, Toast { text, tone: Tone::Neutral, act: None });
        }
        if desk.wants_last_backup() {
            let start = desk.backup_job(String::new(), String::new());
            let wake = ctx.clone();
            if let Ok(backup) = Job::start("last backup", move || wake.request_repaint(), start.work) {
                self.leaving = Some(Leaving::after(target, backup));
                return;
            }
        }
        self.go(ctx, target);
    }

    pub(super) fn go(&mut self, ctx: &egui::Context, target: Target) {
        self.leaving = None;
        let (settings, clock) = (&self.device.settings, &self.clock);
        let front = match target {
            Target::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
                return;
            }
            Target::List => Front::list(settings, clock),
            Target::New => Front::first_run(settings, clock),
            Target::Open(path) => {
                // The old register lets go of its file first: it may be the same one.
                self.close_register();
                Front::new(ctx, &self.device.settings, &self.clock, Some(path))
            }
        };
        self.close_register();
        self.screen = Screen::Front(Box::new(front));
    }

    /// Closes the open register, jobs first.
    pub(super) fn close_register(&mut self) {
        let empty = Screen::Front(Box::new(Front::list(&self.device.settings, &self.clock)));
        if let Screen::Desk(desk) = std::mem::replace(&mut self.screen, empty) {
            desk.jobs.iter().for_each(|running| running.job.progress.cancel());
            if let Err(error) = desk.session.close() {
                tracing::error!(%error, "closing the register failed");
            }
        }
        self.toasts.clear();
        self.palette = None;
    }
}
