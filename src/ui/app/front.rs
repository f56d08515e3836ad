//! What stands before a register is open: the first run or the list of registers, and what runs meanwhile: opening, filling, printing.

use super::first_run::{self, FirstRun, Start};
use super::pick::Picking;
use super::start::{Look, Opening};
use super::unlock::{self, Unlock};
use crate::domain::customer::Language;
use crate::i18n::{Lang, Words};
use crate::ops::device::DeviceSettings;
use crate::ops::file_dialog::{Ask, Question};
use crate::ops::job::Job;
use crate::ops::recovery::{self, SheetOrder};
use crate::ops::{Clock, Refusal, Session, first_run as deeds};
use crate::ui::kit::Theme;
use eframe::egui::{self, Ui};
use std::path::PathBuf;

enum Face {
    FirstRun(FirstRun),
    Unlock(Unlock),
}

/// What the user was last asked to choose a path for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Asked {
    #[default]
    Register,
    Place,
    Backups,
    Sheet,
}

/// A register that is ready for its desk.
pub(super) struct Opened {
    /// The open register.
    pub(super) session: Session,
    /// Whether a file of customers is to be chosen next.
    pub(super) import: bool,
    /// What went wrong after it was opened.
    pub(super) refused: Option<Refusal>,
}

/// The screens before a register.
pub(super) struct Front {
    face: Face,
    opening: Option<Opening>,
    made: Option<Session>,
    ready: Option<Opened>,
    filling: Option<Job<(Session, Option<Refusal>)>>,
    sheet: Option<(PathBuf, Job<()>)>,
    asked: Asked,
    clock: Clock,
}

impl Front {
    /// Opens the register that was asked for or used last; a first run where there is none.
    pub(super) fn new(ctx: &egui::Context, settings: &DeviceSettings, clock: &Clock, open: Option<PathBuf>) -> Self {
        let wanted = open.or_else(|| settings.recent.first().cloned());
        let Some(path) = wanted else { return Self::first_run(settings, clock) };
        let opening = Opening::open(ctx, &path, None, clock.clone());
        Self { opening, ..Self::of(Face::Unlock(Unlock::of(path)), clock) }
    }

    /// The list of registers.
    pub(super) fn list(settings: &DeviceSettings, clock: &Clock) -> Self {
        if settings.recent.is_empty() {
            return Self::first_run(settings, clock);
        }
        Self::of(Face::Unlock(Unlock::default()), clock)
    }

    /// The first run.
    pub(super) fn first_run(settings: &DeviceSettings, clock: &Clock) -> Self {
        let mut run = FirstRun::default();
        run.can_leave = !settings.recent.is_empty();
        Self::of(Face::FirstRun(run), clock)
    }

    fn of(face: Face, clock: &Clock) -> Self {
        let (opening, made, ready, filling, sheet) = (None, None, None, None, None);
        Self { face, opening, made, ready, filling, sheet, asked: Asked::default(), clock: clock.clone() }
    }

    /// The register once it is ready; a refusal goes to the screen that is shown.
    pub(super) fn poll(&mut self, settings: &mut DeviceSettings) -> Option<Opened> {
        if let Some((path, result)) = self.sheet.as_ref().and_then(|(path, job)| Some((path.clone(), job.poll()?))) {
            self.sheet = None;
            if let Face::FirstRun(run) = &mut self.face {
                run.sheet_written(result.map(|()| path));
            }
        }
        if let Some(result) = self.filling.as_ref().and_then(Job::poll) {
            self.filling = None;
            match result {
                Ok((session, refused)) => return Some(Opened { session, import: false, refused }),
                Err(_) => *self = Self::list(settings, &self.clock.clone()),
            }
        }
        if let Some(opening) = &self.opening
            && let Some(result) = opening.poll()
        {
            let path = opening.path.clone();
            self.opening = None;
            match (result, &mut self.face) {
                (Ok(session), Face::FirstRun(run)) => {
                    settings.remember(&path);
                    run.made();
                    self.made = Some(session);
                }
                (Ok(session), Face::Unlock(_)) => return Some(Opened { session, import: false, refused: None }),
                (Err(refusal), Face::FirstRun(run)) => run.refuse(refusal),
                (Err(refusal), Face::Unlock(unlock)) => unlock.refuse(&path, refusal),
            }
        }
        self.ready.take()
    }

    /// Takes the path that the user chose.
    pub(super) fn picked(&mut self, ctx: &egui::Context, path: PathBuf, words: &Words) {
        match (std::mem::take(&mut self.asked), &mut self.face) {
            (Asked::Backups, Face::FirstRun(run)) => run.back_up_to(path),
            (Asked::Sheet, Face::FirstRun(_)) => self.print(ctx, path, *words),
            (Asked::Place, Face::FirstRun(run)) if !path.exists() => run.place(path),
            _ => {
                self.face = Face::Unlock(Unlock::of(path.clone()));
                self.opening = Opening::open(ctx, &path, None, self.clock.clone());
            }
        }
    }

    fn print(&mut self, ctx: &egui::Context, path: PathBuf, words: Words) {
        let Face::FirstRun(run) = &self.face else { return };
        let plan = run.plan();
        let order = SheetOrder {
            firm: run.firm().trim().to_owned(),
            register: run.path().to_owned(),
            backups: if plan.daily { plan.folder } else { PathBuf::new() },
            protected: run.protected(),
            at: self.clock.now().datetime(),
        };
        let (wake, to) = (ctx.clone(), path.clone());
        let job = Job::start("recovery sheet", move || wake.request_repaint(), move |_| recovery::write(&words, &order, &to));
        self.sheet = job.ok().map(|job| (path, job));
    }

    fn begin(&mut self, ctx: &egui::Context, start: Start, lang: Lang) {
        let Some(mut session) = self.made.take() else { return };
        if start != Start::Sample {
            self.ready = Some(Opened { session, import: start == Start::Import, refused: None });
            return;
        }
        let language = if lang == Lang::Finnish { Language::Finnish } else { Language::English };
        let wake = ctx.clone();
        let fill = move |_: &_| {
            let refused = deeds::fill_with_sample(&mut session, language).err();
            Ok((session, refused))
        };
        self.filling = Job::start("sample", move || wake.request_repaint(), fill).ok();
    }

    /// Draws it.
    pub(super) fn ui(&mut self, ui: &mut Ui, (theme, words): (&Theme, &Words), settings: &mut DeviceSettings, picking: &mut Picking) {
        let look = Look { theme, words, busy: self.opening.is_some() || self.filling.is_some() };
        match &mut self.face {
            Face::FirstRun(run) => {
                let outcome = run.ui(ui, look, settings);
                self.first_run_wants(ui.ctx(), outcome, (words, settings), picking);
            }
            Face::Unlock(unlock) => {
                let mut recent = settings.recent.clone();
                if !unlock.chosen.as_os_str().is_empty() && !recent.contains(&unlock.chosen) {
                    recent.insert(0, unlock.chosen.clone());
                }
                let outcome = unlock.ui(ui, look, &recent);
                self.unlock_wants(ui.ctx(), outcome, (words, settings), picking);
            }
        }
    }

    fn first_run_wants(
        &mut self,
        ctx: &egui::Context,
        outcome: first_run::Outcome,
        (words, settings): (&Words, &mut DeviceSettings),
        picking: &mut Picking,
    ) {
        let Face::FirstRun(run) = &self.face else { return };
        let (folder, plan) = (run.path().parent().map(PathBuf::from), run.plan());
        let name = run.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let asked = match outcome {
            first_run::Outcome::Stay => return,
            first_run::Outcome::Leave => return *self = Self::list(settings, &self.clock.clone()),
            first_run::Outcome::Begin(start) => return self.begin(ctx, start, words.lang()),
            first_run::Outcome::Make(new, plan) => {
                settings.plan_backups(plan);
                self.opening = Opening::create(ctx, new, self.clock.clone());
                return;
            }
            first_run::Outcome::PickPlace => (Asked::Place, question(words, Ask::Save, folder, name)),
            first_run::Outcome::OpenExisting => (Asked::Register, question(words, Ask::Open, None, String::new())),
            first_run::Outcome::PickBackups => {
                let title = words.text("app-pick-backups");
                let question =
                    Question { ask: Ask::Folder, title, folder: Some(plan.folder), name: String::new(), kinds: Default::default() };
                (Asked::Backups, question)
            }
            first_run::Outcome::PickSheet => (Asked::Sheet, sheet_question(words, folder)),
        };
        self.asked = asked.0;
        picking.ask(ctx, asked.1);
    }

    fn unlock_wants(
        &mut self,
        ctx: &egui::Context,
        outcome: unlock::Outcome,
        (words, settings): (&Words, &mut DeviceSettings),
        picking: &mut Picking,
    ) {
        match outcome {
            unlock::Outcome::Stay => {}
            unlock::Outcome::Open(path, passphrase) => self.opening = Opening::open(ctx, &path, passphrase, self.clock.clone()),
            unlock::Outcome::Pick => {
                self.asked = Asked::Register;
                picking.ask(ctx, question(words, Ask::Open, None, String::new()));
            }
            unlock::Outcome::New => *self = Self::first_run(settings, &self.clock.clone()),
            unlock::Outcome::Forget(path) => {
                settings.forget(&path);
                *self = Self::list(settings, &self.clock.clone());
            }
        }
    }
}

fn question(words: &Words, ask: Ask, folder: Option<PathBuf>, name: String) -> Question {
    let title = match ask {
        Ask::Open => words.text("app-pick-register"),
        Ask::Save | Ask::Folder => words.text("app-pick-place"),
    };
    Question { ask, title, folder, name, kinds: (words.text("app-pick-kind"), vec!["kimmoke".to_owned()]) }
}

/// Where a recovery sheet is to be kept.
pub(super) fn sheet_question(words: &Words, folder: Option<PathBuf>) -> Question {
    let kinds = ("PDF".to_owned(), vec!["pdf".to_owned()]);
    let name = format!("{}.pdf", words.text("first-run-sheet-file"));
    Question { ask: Ask::Save, title: words.text("first-run-sheet-save"), folder, name, kinds }
}
