//! The jobs of the import page and the box through which they hand back what they found. Draws nothing.

use crate::domain::custom_field::CustomField;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::import::{self, Choices, ImportKind, ImportReport, Mapping, Match, Preview, Reading, RefusedRow, Request, Table};
use crate::ops::job::Progress;
use crate::ops::{Refusal, Session};
use crate::store::{custom_field, history};
use crate::ui::app::page::{Command, Cx, JobDone, JobStart, RegisterJob};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a job and its page share: how far it is, and at last what came of it.
#[derive(Debug)]
pub(super) struct Slot<T>(Arc<Mutex<Inner<T>>>);

#[derive(Debug)]
struct Inner<T> {
    progress: Option<Progress>,
    result: Option<Result<T, Refusal>>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Inner { progress: None, result: None })))
    }
}

impl<T> Slot<T> {
    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn twin(&self) -> Self {
        Self(Arc::clone(&self.0))
    }

    /// Runs the work of a job and keeps what came of it.
    fn fill(&self, progress: &Progress, work: impl FnOnce() -> Result<T, Refusal>) {
        self.lock().progress = Some(progress.clone());
        let result = work();
        self.lock().result = Some(result);
    }

    /// Whether the job has ended.
    pub(super) fn is_full(&self) -> bool {
        self.lock().result.is_some()
    }

    /// What came of the job, once.
    pub(super) fn take(&self) -> Option<Result<T, Refusal>> {
        self.lock().result.take()
    }

    /// How far the job is, 0 to 1.
    pub(super) fn fraction(&self) -> f32 {
        self.lock().progress.as_ref().map_or(0.0, Progress::fraction)
    }

    /// Asks the job to stop; nothing of it is kept.
    pub(super) fn cancel(&self) {
        if let Some(progress) = &self.lock().progress {
            progress.cancel();
        }
    }
}

/// Where a table comes from.
#[derive(Clone, Debug)]
pub(super) enum From {
    /// A file.
    File(PathBuf),
    /// The clipboard.
    Pasted(String),
}

/// A table and what the user said of it; what is `None` is found.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) from: From,
    pub(super) reading: Reading,
    pub(super) table: Option<Arc<Table>>,
    pub(super) kind: Option<ImportKind>,
    pub(super) mapping: Option<Mapping>,
    /// Looks away from how such a file was read the last time.
    pub(super) anew: bool,
    pub(super) chosen: Chosen,
}

/// What the user chose for the whole table and for single rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Chosen {
    pub(super) choices: Choices,
    pub(super) source: String,
    pub(super) rows: BTreeMap<usize, Match>,
}

impl Chosen {
    pub(super) fn request(&self, preview: &Preview) -> Request {
        let (source, rows) = (self.source.clone(), self.rows.clone());
        Request { source, rows, ..Request::new(preview.kind, preview.mapping.clone(), self.choices) }
    }
}

/// A file that was looked through.
#[derive(Debug)]
pub(super) struct Looked {
    pub(super) table: Arc<Table>,
    pub(super) preview: Preview,
    pub(super) chosen: Chosen,
    /// Whether its columns are read as the last time.
    pub(super) remembered: bool,
    /// The owner's own fields.
    pub(super) fields: Vec<CustomField>,
    /// What the import would do; nothing while a needed column is missing.
    pub(super) report: Option<Result<ImportReport, Refusal>>,
}

/// An import that was done.
#[derive(Debug)]
pub(super) struct Ran {
    pub(super) report: ImportReport,
    /// Its step, by which undo finds it; nothing when nothing was written.
    pub(super) step: Option<i64>,
}

/// Starts looking through a file: how it reads, and what the import would do.
pub(super) fn look(cx: &mut Cx<'_>, asked: Asked) -> Slot<Looked> {
    let slot = Slot::default();
    let filled = slot.twin();
    let work = move |session: &mut Session, progress: &Progress| {
        filled.fill(progress, || looked(session, asked, progress));
        Ok(JobDone::default())
    };
    cx.out.push(Command::RegisterJob(RegisterJob { title: cx.words.text("import-looking"), work: Box::new(work) }));
    slot
}

fn looked(session: &mut Session, asked: Asked, progress: &Progress) -> Result<Looked, Refusal> {
    let Asked { from, reading, table, kind, mapping, anew, mut chosen } = asked;
    let table = match (table, from) {
        (Some(table), _) => table,
        (None, From::File(path)) => Arc::new(import::open_anyhow(&path, reading)?),
        (None, From::Pasted(text)) => Arc::new(import::pasted(&text, reading)?),
    };
    let mut remembered = false;
    let (kind, mapping) = match (kind, mapping) {
        (Some(kind), Some(mapping)) => (kind, mapping),
        (kind, _) => {
            let found = import::proposal(session.reader(), &table, kind, anew)?;
            remembered = found.known.is_some();
            chosen.choices.known = found.known.unwrap_or(chosen.choices.known);
            (found.kind, found.mapping)
        }
    };
    let preview = import::preview(&table, Some(kind), Some(mapping), chosen.choices);
    progress.check()?;
    let fields = custom_field::list(session.reader())?;
    let report = preview.missing.is_empty().then(|| import::rehearse(session, &table, &chosen.request(&preview), progress));
    Ok(Looked { table, preview, chosen, remembered, fields, report })
}

/// Starts the import; one step of undo.
pub(super) fn run(cx: &mut Cx<'_>, table: Arc<Table>, request: Request) -> Slot<Ran> {
    let slot = Slot::default();
    let filled = slot.twin();
    let work = move |session: &mut Session, progress: &Progress| {
        let mut changes = Nouns::NONE;
        filled.fill(progress, || {
            let done = import::run(session, &table, &request, progress)?;
            changes = done.changes;
            let step = if done.undoable { history::last_done(session.reader())? } else { None };
            Ok(Ran { report: done.value, step })
        });
        Ok(JobDone { changes, ..JobDone::default() })
    };
    cx.out.push(Command::RegisterJob(RegisterJob { title: cx.words.text("import-running"), work: Box::new(work) }));
    slot
}

/// Starts writing the refused rows to a file.
pub(super) fn save_refused(cx: &mut Cx<'_>, table: Arc<Table>, refused: Vec<RefusedRow>, to: PathBuf) {
    let words: Words = *cx.words;
    let title = cx.words.text("import-refused-saving");
    let work = move |_: &Progress| {
        import::refused_to_csv(&words, &table, &refused, &to)?;
        let text = words.with("import-refused-saved", &[("count", refused.len().into())]);
        Ok(JobDone { text, changes: Nouns::NONE, file: Some(to) })
    };
    cx.out.push(Command::Job(JobStart { title, work: Box::new(work) }));
}
