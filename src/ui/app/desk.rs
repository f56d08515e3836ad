//! The desk: the open register, the pages on it, deeds done and what they made stale, jobs that run. Draws nothing.

mod jobs;
mod waiting;

use super::command::{Act, COMMANDS, CommandInfo, Scope};
use super::over::Overs;
use super::page::{JobDone, JobStart, LoadCx, Page, PageId};
use crate::base::id::CustomerId;
use crate::base::{Date, DateTime};
use crate::domain::noun::Nouns;
use crate::domain::saved_view::Condition;
use crate::domain::summary::Counts;
use crate::ops::backup::Backup;
use crate::ops::device::BackupPlan;
use crate::ops::history::Next;
use crate::ops::recovery::SheetOrder;
use crate::ops::{Refusal, Session, history, sentence, upkeep};
use crate::store::{setting, summaries};
use crate::ui::kit::chip::Tone;
use crate::ui::pages;
use std::path::PathBuf;

pub(super) use jobs::RunningJob;
use waiting::Waiting;

/// A page on the desk.
struct Leaf {
    id: PageId,
    page: Box<dyn Page>,
    stale: bool,
}

/// What the status bar and the rail tell of the register.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// The firm's name.
    pub(super) firm: String,
    /// Numbers of the rail and the status bar.
    pub(super) counts: Counts,
    /// What undo and redo would turn.
    pub(super) next: Next,
    /// When the last deed was saved, as shown; empty before the first.
    pub(super) saved: String,
    /// When the newest backup was made, as a sentence.
    pub(super) backup: String,
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
    /// Dialogs and sheets over the page.
    pub(super) overs: Overs,
    /// The backups of the register, as the page of settings shows them.
    pub(super) file: FileFacts,
    /// Whether something changed since the last backup of this sitting.
    pub(super) unsaved_to_backup: bool,
    leaves: Vec<Leaf>,
    waiting: Vec<Waiting>,
    search_is_behind: bool,
    facts_stale: bool,
    file_stale: bool,
    day: Option<Date>,
    asked_for_backup: Option<Date>,
}

/// What the page of settings tells of the file itself.
#[derive(Clone, Debug)]
pub struct FileFacts {
    /// Where the register is; empty for one in memory.
    pub path: PathBuf,
    /// Whether a passphrase opens it.
    pub is_encrypted: bool,
    /// How it is backed up.
    pub plan: BackupPlan,
    /// Its backups, newest first.
    pub backups: Vec<Backup>,
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
        let leaves = PageId::ALL.iter().map(|&id| Leaf { id, page: pages::make(id), stale: true }).collect();
        let register = session.register();
        let file = FileFacts {
            path: register.path().to_owned(),
            is_encrypted: register.is_encrypted(),
            plan: BackupPlan::usual(register.path()),
            backups: Vec::new(),
        };
        Self {
            session,
            shown: PageId::Today,
            facts: Facts::default(),
            jobs: Vec::new(),
            overs: Overs::default(),
            file,
            unsaved_to_backup: false,
            leaves,
            waiting: Vec::new(),
            search_is_behind: false,
            facts_stale: true,
            file_stale: true,
            day: None,
            asked_for_backup: None,
        }
    }

    /// Does what a new day asks for, once a day; whether this was one.
    ///
    /// # Errors
    /// What the file refuses; it isn't tried again on that day.
    pub(super) fn begin_day(&mut self, today: Date) -> Result<bool, Refusal> {
        if self.day == Some(today) || self.session.has_job() {
            return Ok(false);
        }
        self.day = Some(today);
        self.spoil();
        let changes = upkeep::begin_day(&mut self.session)?;
        self.touch(changes);
        Ok(true)
    }

    /// Takes the plan of backups and reads which there are, where that may have changed.
    pub(super) fn look_at_backups(&mut self, plan: BackupPlan) {
        if !std::mem::take(&mut self.file_stale) && plan == self.file.plan {
            return;
        }
        self.file.backups = upkeep::backups(&self.file.path, &plan);
        self.file.plan = plan;
        self.facts_stale = true;
        for leaf in &mut self.leaves {
            leaf.page.file(&self.file);
            leaf.stale |= leaf.id == PageId::Settings;
        }
    }

    /// Whether a daily backup is due; asked once a day, so that a missing disk isn't complained of every minute.
    pub(super) fn is_backup_due(&mut self, now: DateTime) -> bool {
        let can = !self.file.path.as_os_str().is_empty() && !self.session.register().is_read_only();
        let first = self.asked_for_backup.replace(now.date()) != Some(now.date());
        can && first && self.file.plan.daily && upkeep::is_backup_due(self.file.backups.first(), now)
    }

    /// Whether a backup is to be made before the register is closed.
    pub(super) fn wants_last_backup(&self) -> bool {
        self.unsaved_to_backup && self.file.plan.daily && !self.file.path.as_os_str().is_empty()
    }

    /// The job that makes a backup by the plan; `text` is what it tells in the end.
    pub(super) fn backup_job(&mut self, title: String, text: String) -> JobStart {
        self.unsaved_to_backup = false;
        let (opener, plan) = (self.session.register().opener().clone(), self.file.plan.clone());
        let now = self.session.clock().now().datetime();
        let work = move |progress: &_| {
            upkeep::back_up(&opener, &plan, now, progress)?;
            Ok(JobDone { text, ..JobDone::default() })
        };
        JobStart { title, work: Box::new(work) }
    }

    /// What the recovery sheet is made of.
    pub(super) fn sheet_order(&self, at: DateTime) -> SheetOrder {
        let FileFacts { path, is_encrypted, plan, .. } = self.file.clone();
        let backups = if plan.daily { plan.folder } else { PathBuf::new() };
        SheetOrder { firm: self.facts.firm.clone(), register: path, backups, protected: is_encrypted, at }
    }

    /// Everything is read anew: another language, another file.
    pub(super) fn spoil(&mut self) {
        self.touch(Nouns::ALL);
    }

    /// Marks as stale what reads any of the nouns.
    fn touch(&mut self, changes: Nouns) {
        self.facts_stale |= !changes.is_empty();
        for leaf in &mut self.leaves {
            if leaf.page.reads().meets(changes) {
                leaf.stale = true;
                leaf.page.spoil();
            }
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
            self.facts.counts = summaries::counts(reader, cx.today)?;
            self.facts.next = history::next(&self.session)?;
            self.search_is_behind = upkeep::is_search_behind(&self.session)?;
            let newest = self.file.backups.first().map(|backup| backup.at);
            self.facts.backup = backup_words(newest, self.file.plan.daily, cx);
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

    /// Shows a page.
    pub(super) fn show(&mut self, id: PageId) {
        if self.shown != id {
            self.flush();
        }
        self.shown = id;
    }

    /// Keeps what was typed on the shown page and isn't saved yet. While a job writes, the page itself keeps it until it's shown again.
    pub(super) fn flush(&mut self) {
        if self.session.has_job() || self.session.register().is_read_only() {
            return;
        }
        for deed in self.page().map(Page::leave).unwrap_or_default() {
            match deed.perform(&mut self.session) {
                Ok(done) => {
                    self.unsaved_to_backup = true;
                    self.touch(done.changes);
                }
                Err(error) => tracing::warn!(%error, "what was typed last is not kept"),
            }
        }
    }

    /// The commands that lead somewhere now.
    pub(super) fn acts(&self) -> Vec<Act> {
        let shown = self.leaves.iter().find(|leaf| leaf.id == self.shown);
        let can = |line: &&CommandInfo| match line.scope {
            Scope::Anywhere | Scope::Page(_) => true,
            Scope::Shown => shown.is_some_and(|leaf| leaf.page.takes(line.act)),
        };
        COMMANDS.iter().filter(can).map(|line| line.act).collect()
    }

    /// Undoes or redoes the last deed.
    pub(super) fn step(&mut self, back: bool, cx: &LoadCx<'_>) -> Told {
        if self.session.has_job() || self.has_waiting() {
            return Told { tone: Tone::Warn, text: cx.words.text("app-undo-waits"), undo: false };
        }
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
            self.unsaved_to_backup = true;
            self.facts.saved = cx.formats.time(self.session.clock().now().time());
            self.touch(changes);
        }
    }

    /// Remembers that a customer was opened; a register that can't be written forgets it.
    pub(super) fn note_opened(&mut self, id: CustomerId) {
        if self.session.has_job() {
            return;
        }
        let noted = self.session.write_unlogged(|tx| Ok(summaries::note_opened(tx, id)?));
        if noted.is_ok()
            && let Some(leaf) = self.leaves.iter_mut().find(|leaf| leaf.id == PageId::Today)
        {
            leaf.stale = true;
        }
    }

    /// Shows the customers' page narrowed to those for whom all of this holds.
    pub(super) fn show_customers(&mut self, conditions: &[Condition]) {
        self.show(PageId::Customers);
        if let Some(page) = self.leaf(PageId::Customers) {
            page.narrow(conditions);
        }
    }

    /// Shows the customers' page with one of them open.
    pub(super) fn open_customer(&mut self, id: CustomerId) {
        self.show(PageId::Customers);
        if let Some(page) = self.leaf(PageId::Customers) {
            page.open_customer(id);
        }
    }
}

/// How the status bar tells of the newest backup.
fn backup_words(newest: Option<DateTime>, daily: bool, cx: &LoadCx<'_>) -> String {
    let Some(at) = newest else {
        return if daily { cx.words.text("app-backup-soon") } else { cx.words.text("app-backup-none") };
    };
    let time = [("time", cx.formats.time(at.time()).into())];
    if at.date() == cx.today {
        cx.words.with("app-backup-today", &time)
    } else if cx.today.yesterday().is_ok_and(|yesterday| yesterday == at.date()) {
        cx.words.with("app-backup-yesterday", &time)
    } else {
        cx.words.with("app-backup-on", &[("date", cx.formats.date(at.date()).into())])
    }
}
