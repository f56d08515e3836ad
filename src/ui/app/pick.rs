//! Choosing a file: the system's dialog on a thread of its own; where there is none, a dialog of ours with a field for the path.

use super::start;
use crate::i18n::Words;
use crate::ops::device;
use crate::ops::file_dialog::{self, Answer, Question};
use crate::ops::job::Job;
use crate::ui::kit::Theme;
use crate::ui::kit::dialog::{Answer as DialogAnswer, Buttons, Dialog};
use eframe::egui;
use std::path::PathBuf;

/// A choice of a file that may be under way.
#[derive(Default)]
pub(super) struct Picking {
    asked: Option<(Question, Job<Answer>)>,
    typing: Option<(Question, String)>,
    chosen: Option<PathBuf>,
}

impl Picking {
    /// Asks; one question at a time.
    pub(super) fn ask(&mut self, ctx: &egui::Context, question: Question) {
        if self.asked.is_some() {
            return;
        }
        let (wake, asked) = (ctx.clone(), question.clone());
        let job = Job::start("file dialog", move || wake.request_repaint(), move |_| Ok(file_dialog::ask(&asked)));
        match job {
            Ok(job) => self.asked = Some((question, job)),
            Err(_) => self.fall_back(question),
        }
    }

    /// The chosen path, once.
    pub(super) fn poll(&mut self) -> Option<PathBuf> {
        let answer = self.asked.as_ref().and_then(|(_, job)| job.poll());
        if let Some(answer) = answer
            && let Some((question, _)) = self.asked.take()
        {
            match answer {
                Ok(Answer::Chosen(path)) => return Some(path),
                Ok(Answer::Absent) => self.fall_back(question),
                Ok(Answer::Nothing) | Err(_) => {}
            }
        }
        self.chosen.take()
    }

    fn fall_back(&mut self, question: Question) {
        let folder = question.folder.clone().unwrap_or_else(device::default_folder);
        let typed = folder.join(&question.name).display().to_string();
        self.typing = Some((question, typed));
    }

    /// Draws our own dialog, where the system has none.
    pub(super) fn ui(&mut self, ctx: &egui::Context, theme: &Theme, words: &Words) {
        let Some((question, typed)) = &mut self.typing else { return };
        let (done, cancel, close) = (words.text("app-pick-choose"), words.text("kit-cancel"), words.text("kit-close"));
        let buttons = Buttons { done: &done, cancel: &cancel, close: &close, ready: !typed.trim().is_empty(), danger: false };
        let answer = Dialog::new("pick", &question.title).show(ctx, theme, buttons, |ui| {
            start::field_ui(ui, theme, &words.text("app-pick-path"), typed, false);
        });
        match answer {
            DialogAnswer::Open => return,
            DialogAnswer::Done => self.chosen = Some(PathBuf::from(typed.trim())),
            DialogAnswer::Cancelled => {}
        }
        self.typing = None;
        ctx.request_repaint();
    }
}
