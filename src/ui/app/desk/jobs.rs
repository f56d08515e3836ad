//! Jobs of the desk: started, watched, ended; the one that brings the search up to date.

use super::Desk;
use crate::domain::noun::{Noun, Nouns};
use crate::ops::job::{Job, Progress};
use crate::ops::{Refusal, Session, upkeep};
use crate::ui::app::page::{JobDone, JobStart, RegisterJob};
use eframe::egui;

/// A job that runs.
pub(in crate::ui::app) struct RunningJob {
    /// What runs.
    pub(in crate::ui::app) title: String,
    /// Its thread.
    pub(in crate::ui::app) job: Job<JobDone>,
    /// Whether it brings the search up to date.
    is_index: bool,
}

impl Desk {
    /// Starts a job; the window is woken when it ends.
    pub(in crate::ui::app) fn start(&mut self, start: JobStart, ctx: &egui::Context) -> Result<(), Refusal> {
        self.start_job(start, ctx, false)
    }

    fn start_job(&mut self, start: JobStart, ctx: &egui::Context, is_index: bool) -> Result<(), Refusal> {
        let wake = ctx.clone();
        let job = Job::start("kimmoke job", move || wake.request_repaint(), start.work)
            .map_err(|source| Refusal::File { path: std::path::PathBuf::new(), source })?;
        self.jobs.push(RunningJob { title: start.title, job, is_index });
        Ok(())
    }

    /// Starts a job that works on the register beside the window.
    pub(in crate::ui::app) fn start_beside(&mut self, start: RegisterJob, ctx: &egui::Context) -> Result<(), Refusal> {
        let start = self.beside(start);
        self.start(start, ctx)
    }

    fn beside(&self, start: RegisterJob) -> JobStart {
        let (opener, clock, work) = (self.session.register().opener().clone(), self.session.clock().clone(), start.work);
        let work = Box::new(move |progress: &Progress| work(&mut Session::beside(&opener, clock)?, progress));
        JobStart { title: start.title, work }
    }

    /// Brings the search up to date beside the window, where a large deed or an earlier sitting left it behind.
    pub(in crate::ui::app) fn catch_up_search(&mut self, title: String, ctx: &egui::Context) -> Result<(), Refusal> {
        if !std::mem::take(&mut self.search_is_behind) || self.jobs.iter().any(|running| running.is_index) {
            return Ok(());
        }
        let work = Box::new(|session: &mut Session, progress: &Progress| {
            upkeep::catch_up_search(session, progress)?;
            Ok(JobDone { changes: Nouns::of(&[Noun::Customer]), ..JobDone::default() })
        });
        let start = self.beside(RegisterJob { title, work });
        self.start_job(start, ctx, true)
    }

    /// Takes the results of jobs that ended.
    pub(in crate::ui::app) fn ended_jobs(&mut self) -> Vec<Result<JobDone, Refusal>> {
        let mut ended = Vec::new();
        self.jobs.retain(|running| match running.job.poll() {
            Some(result) => {
                ended.push(result);
                false
            }
            None => true,
        });
        self.file_stale |= !ended.is_empty();
        for done in ended.iter().flatten() {
            self.unsaved_to_backup |= !done.changes.is_empty();
            self.touch(done.changes);
        }
        ended
    }
}
