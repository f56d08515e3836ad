//! What stands before a register is open: the first run or the list of registers, and the opening that runs meanwhile.

use super::first_run::{self, FirstRun};
use super::pick::Picking;
use super::start::{Look, Opening};
use super::unlock::{self, Unlock};
use crate::i18n::Words;
use crate::ops::device::DeviceSettings;
use crate::ops::file_dialog::{Ask, Question};
use crate::ops::{Clock, Session};
use crate::ui::kit::Theme;
use eframe::egui::{self, Ui};
use std::path::PathBuf;

enum Face {
    FirstRun(FirstRun),
    Unlock(Unlock),
}

/// The screens before a register.
pub(super) struct Front {
    face: Face,
    opening: Option<Opening>,
    clock: Clock,
}

impl Front {
    /// Opens the register that was asked for or used last; a first run where there is none.
    pub(super) fn new(ctx: &egui::Context, settings: &DeviceSettings, clock: &Clock, open: Option<PathBuf>) -> Self {
        let wanted = open.or_else(|| settings.recent.first().cloned());
        let Some(path) = wanted else { return Self { clock: clock.clone(), ..Self::first_run(settings) } };
        let opening = Opening::open(ctx, &path, None, clock.clone());
        let unlock = Unlock::of(path);
        Self { face: Face::Unlock(unlock), opening, clock: clock.clone() }
    }

    /// The list of registers.
    pub(super) fn list(settings: &DeviceSettings) -> Self {
        if settings.recent.is_empty() {
            return Self::first_run(settings);
        }
        Self { face: Face::Unlock(Unlock::default()), opening: None, clock: Clock::System }
    }

    /// The first run.
    pub(super) fn first_run(settings: &DeviceSettings) -> Self {
        let mut run = FirstRun::default();
        run.can_leave = !settings.recent.is_empty();
        Self { face: Face::FirstRun(run), opening: None, clock: Clock::System }
    }

    /// The register once it is open; a refusal goes to the screen that is shown.
    pub(super) fn poll(&mut self) -> Option<Session> {
        let opening = self.opening.as_ref()?;
        let result = opening.poll()?;
        let path = opening.path.clone();
        self.opening = None;
        match (result, &mut self.face) {
            (Ok(session), _) => return Some(session),
            (Err(refusal), Face::FirstRun(run)) => run.refuse(refusal),
            (Err(refusal), Face::Unlock(unlock)) => unlock.refuse(&path, refusal),
        }
        None
    }

    /// Takes the path that the user chose.
    pub(super) fn picked(&mut self, ctx: &egui::Context, path: PathBuf, clock: &Clock) {
        if let Face::FirstRun(run) = &mut self.face
            && !path.exists()
        {
            run.place(path);
            return;
        }
        self.face = Face::Unlock(Unlock::of(path.clone()));
        self.opening = Opening::open(ctx, &path, None, clock.clone());
    }

    /// Draws it.
    pub(super) fn ui(&mut self, ui: &mut Ui, (theme, words): (&Theme, &Words), settings: &mut DeviceSettings, picking: &mut Picking) {
        let ctx = ui.ctx().clone();
        let look = Look { theme, words, busy: self.opening.is_some() };
        match &mut self.face {
            Face::FirstRun(run) => match run.ui(ui, look, settings) {
                first_run::Outcome::Stay => {}
                first_run::Outcome::PickPlace => {
                    let (folder, name) =
                        (run.path().parent().map(PathBuf::from), run.path().file_name().unwrap_or_default().to_string_lossy().into_owned());
                    picking.ask(&ctx, question(words, Ask::Save, folder, name));
                }
                first_run::Outcome::OpenExisting => picking.ask(&ctx, question(words, Ask::Open, None, String::new())),
                first_run::Outcome::Make(new) => self.opening = first_run::begin(&ctx, new, self.clock.clone()),
                first_run::Outcome::Leave => *self = Self::list(settings),
            },
            Face::Unlock(unlock) => {
                let mut recent = settings.recent.clone();
                if !unlock.chosen.as_os_str().is_empty() && !recent.contains(&unlock.chosen) {
                    recent.insert(0, unlock.chosen.clone());
                }
                match unlock.ui(ui, look, &recent) {
                    unlock::Outcome::Stay => {}
                    unlock::Outcome::Open(path, passphrase) => self.opening = Opening::open(&ctx, &path, passphrase, self.clock.clone()),
                    unlock::Outcome::Pick => picking.ask(&ctx, question(words, Ask::Open, None, String::new())),
                    unlock::Outcome::New => *self = Self::first_run(settings),
                    unlock::Outcome::Forget(path) => {
                        settings.forget(&path);
                        *self = Self::list(settings);
                    }
                }
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
