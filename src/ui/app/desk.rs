//! The desk: the open register, the pages on it, deeds done and what they made stale, jobs that run. Draws nothing.

use super::command::{Act, COMMANDS, CommandInfo, Scope};
use super::over::Overs;
use super::page::{JobDone, JobStart, LoadCx, Page, PageId, ReadJobStart, RegisterJob};
use crate::base::id::CustomerId;
use crate::domain::noun::Nouns;
use crate::ops::job::{Job, Progress};
use crate::ops::{Deed, Refusal, Session, history, sentence};
use crate::store::{customer, setting, summaries};
use crate::ui::kit::chip::Tone;
use crate::ui::pages;
use eframe::egui;

/// A page on the desk.
struct Leaf {
    id: PageId,
    page: Box<dyn Page>,
    stale: bool,
}

/// A job that runs.
pub(super) struct RunningJob {
    /// What runs.
    pub(super) title: String,
    /// Its thread.
    pub(super) job: Job<JobDone>,
}

/// What the status bar and the rail tell of the register.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// The firm's name.
    pub(super) firm: String,
    /// Customers in the register.
    pub(super) customers: usize,
    /// When the last deed was saved, as shown; empty before the first.
    pub(super) saved: String,
}

/// The open register with everything that lives as long as it does.
pub(super) struct Desk {
    /// The register.
    pub(super) session: Session,
    /// The page that is shown.
    pub(super) shown: PageId,
    /// What the frame tells of it.
    pub(super) facts: Facts,
    /// Jobs that run.
    pub(super) jobs: Vec<RunningJob>,
    /// The pages that are made.
    pub(super) made: Vec<PageId>,
    /// Dialogs and sheets over the page.
    pub(super) overs: Overs,
    leaves: Vec<Leaf>,
    facts_stale: bool,
}

/// What to tell about a deed.
pub(super) struct Told {
    /// Good or bad.
    pub(super) tone: Tone,
    /// The sentence.
    pub(super) text: String,
    /// Whether Undo is offered.
    pub(super) undo: bool,
}

impl Desk {
    /// Lays out an opened register.
    pub(super) fn new(session: Session) -> Self {
        let make = |&id: &PageId| pages::make(id).map(|page| Leaf { id, page, stale: true });
        let leaves: Vec<Leaf> = PageId::ALL.iter().filter_map(make).collect();
        let made: Vec<PageId> = leaves.iter().map(|leaf| leaf.id).collect();
        let shown = made.first().copied().unwrap_or(PageId::Settings);
        Self { session, shown, facts: Facts::default(), jobs: Vec::new(), made, overs: Overs::default(), leaves, facts_stale: true }
    }

    /// Everything is read anew: another language, another file.
    pub(super) fn spoil(&mut self) {
        self.touch(Nouns::ALL);
    }

    /// Marks as stale what reads any of the nouns.
    fn touch(&mut self, changes: Nouns) {
        self.facts_stale |= !changes.is_empty();
        for leaf in &mut self.leaves {
            leaf.stale |= leaf.page.reads().meets(changes);
        }
        self.overs.touch(changes);
    }

    /// Loads the shown page and the facts where they are stale; before drawing.
    ///
    /// # Errors
    /// What the file refuses.
    pub(super) fn load(&mut self, cx: &LoadCx<'_>) -> Result<(), Refusal> {
        let reader = self.session.reader();
        if std::mem::take(&mut self.facts_stale) {
            self.facts.firm = setting::firm_name(reader)?;
            self.facts.customers = customer::count(reader)?;
        }
        if let Some(leaf) = self.leaves.iter_mut().find(|leaf| leaf.id == self.shown)
            && (leaf.stale || leaf.page.wants_load())
        {
            leaf.stale = false;
            leaf.page.load(reader, cx)?;
        }
        self.overs.load(reader, cx)
    }

    /// The page that is shown.
    pub(super) fn page(&mut self) -> Option<&mut dyn Page> {
        self.leaf(self.shown)
    }

    /// A page, shown or not.
    pub(super) fn leaf(&mut self, id: PageId) -> Option<&mut dyn Page> {
        let leaf = self.leaves.iter_mut().find(|leaf| leaf.id == id)?;
        Some(leaf.page.as_mut())
    }

    /// Shows a page, if it is made.
    pub(super) fn show(&mut self, id: PageId) {
        if self.made.contains(&id) {
            self.shown = id;
        }
    }

    /// The commands that lead somewhere now.
    pub(super) fn acts(&self) -> Vec<Act> {
        let shown = self.leaves.iter().find(|leaf| leaf.id == self.shown);
        let can = |line: &&CommandInfo| match line.scope {
            Scope::Anywhere => true,
            Scope::Page(page) => self.made.contains(&page),
            Scope::Shown => shown.is_some_and(|leaf| leaf.page.takes(line.act)),
        };
        COMMANDS.iter().filter(can).map(|line| line.act).collect()
    }

    /// Does a deed and tells its dialog or page; what to tell the user, unless they do.
    pub(super) fn perform(&mut self, deed: Deed, cx: &LoadCx<'_>) -> Option<Told> {
        let result = deed.perform(&mut self.session);
        let told_by_asker = match self.overs.told(&result) {
            Some(told) => told,
            None => self.page().is_some_and(|page| page.answer(result.as_ref())),
        };
        let told = match &result {
            Ok(done) => Told { tone: Tone::Ok, text: cx.words.done(done.op, done.count), undo: done.undoable },
            Err(refusal) => Told { tone: Tone::Err, text: sentence::sentence(cx.words, refusal), undo: false },
        };
        self.settle(result.as_ref().map(|done| done.changes).ok(), cx);
        (!told_by_asker).then_some(told)
    }

    /// Undoes or redoes the last deed.
    pub(super) fn step(&mut self, back: bool, cx: &LoadCx<'_>) -> Told {
        let result = if back { history::undo(&mut self.session) } else { history::redo(&mut self.session) };
        self.settle(result.as_ref().map(|done| done.changes).ok(), cx);
        match result {
            Ok(done) => {
                let text = if back { cx.words.undone(done.op) } else { cx.words.redone(done.op) };
                Told { tone: Tone::Ok, text, undo: false }
            }
            Err(refusal) => Told { tone: Tone::Warn, text: sentence::sentence(cx.words, &refusal), undo: false },
        }
    }

    fn settle(&mut self, changes: Option<Nouns>, cx: &LoadCx<'_>) {
        if let Some(changes) = changes {
            self.facts.saved = cx.formats.time(self.session.clock().now().time());
            self.touch(changes);
        }
    }

    /// Starts a job; the window is woken when it ends.
    pub(super) fn start(&mut self, start: JobStart, ctx: &egui::Context) -> Result<(), Refusal> {
        let wake = ctx.clone();
        let job = Job::start("kimmoke job", move || wake.request_repaint(), start.work)
            .map_err(|source| Refusal::File { path: std::path::PathBuf::new(), source })?;
        self.jobs.push(RunningJob { title: start.title, job });
        Ok(())
    }

    /// Starts a job that reads the register by a connection of its own.
    pub(super) fn start_reading(&mut self, start: ReadJobStart, ctx: &egui::Context) -> Result<(), Refusal> {
        let (opener, work) = (self.session.register().opener().clone(), start.work);
        let read = move |progress: &Progress| work(opener.read_connection()?.reader(), progress);
        self.start(JobStart { title: start.title, work: Box::new(read) }, ctx)
    }

    /// Remembers that a customer was opened; a register that can't be written forgets it.
    pub(super) fn note_opened(&mut self, id: CustomerId) {
        let noted = self.session.write_unlogged(|tx| Ok(summaries::note_opened(tx, id)?));
        if noted.is_ok()
            && let Some(leaf) = self.leaves.iter_mut().find(|leaf| leaf.id == PageId::Today)
        {
            leaf.stale = true;
        }
    }

    /// Starts a job that works on the register beside the window.
    pub(super) fn start_beside(&mut self, start: RegisterJob, ctx: &egui::Context) -> Result<(), Refusal> {
        let (opener, clock, work) = (self.session.register().opener().clone(), self.session.clock().clone(), start.work);
        let work = Box::new(move |progress: &Progress| work(&mut Session::beside(&opener, clock)?, progress));
        self.start(JobStart { title: start.title, work }, ctx)
    }

    /// Takes the results of jobs that ended.
    pub(super) fn ended_jobs(&mut self) -> Vec<Result<JobDone, Refusal>> {
        let mut ended = Vec::new();
        self.jobs.retain(|running| match running.job.poll() {
            Some(result) => {
                ended.push(result);
                false
            }
            None => true,
        });
        for done in ended.iter().flatten() {
            self.touch(done.changes);
        }
        ended
    }

    /// Shows the customers' page with one of them open.
    pub(super) fn open_customer(&mut self, id: CustomerId) {
        self.show(PageId::Customers);
        if let Some(page) = self.leaf(PageId::Customers) {
            page.open_customer(id);
        }
    }
}
