//! Leaving a register: a last backup where something changed since the newest one, with a way to leave at once.

use super::page::JobDone;
use crate::i18n::Words;
use crate::ops::job::Job;
use crate::ops::sentence;
use crate::ui::kit::Theme;
use crate::ui::kit::button::Button;
use crate::ui::kit::dialog::Dialog;
use crate::ui::kit::progress;
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
