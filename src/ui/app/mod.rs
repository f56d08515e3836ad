//! The application: logic before drawing, the shell, the table of commands.

pub mod command;
mod desk;
mod first_run;
mod front;
mod help;
mod keys;
mod leave;
mod over;
pub mod page;
mod palette;
mod pick;
mod settings;
mod shell;
mod start;
mod unlock;
mod window;

pub use window::{Options, RunError, run};

use crate::i18n::{Formats, Words};
use crate::ops::device::{BackupPlan, Device};
use crate::ops::file_dialog::{Ask, Question};
use crate::ops::job::{Job, Progress};
use crate::ops::recovery;
use crate::ops::{Clock, Refusal, sentence};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::toast::{Toast, Toasts};
use crate::ui::kit::{Kit, Theme, focus};
use crate::ui::pages::feedback::EditFeedback;
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::task::EditTask;
use command::{Act, Scope};
use desk::{Desk, Told};
use eframe::egui::{self, Frame, Margin};
use front::{Front, Opened};
use leave::{Leaving, Step, Target};
use page::{Command, Cx, LoadCx, PageId, Width};
use palette::Palette;
use pick::Picking;
use std::path::PathBuf;

/// What a toast's button does.
#[derive(Clone, Debug)]
enum ToastAct {
    Undo,
    OpenFile(PathBuf),
}

/// What is drawn: what stands before a register, or a register's pages.
enum Screen {
    Front(Box<Front>),
    Desk(Box<Desk>),
}

/// The application.
pub struct App {
    clock: Clock,
    device: Device,
    words: Words,
    formats: Formats,
    theme: Theme,
    system_is_dark: bool,
    asks_theme: Option<Job<bool>>,
    screen: Screen,
    picking: Picking,
    toasts: Toasts<ToastAct>,
    palette: Option<Palette>,
    help: bool,
    /// Whether, before this frame, something else had a right to Esc: a field, a pop-up, a dialog.
    esc_taken: bool,
    title: String,
    /// What was told in this sitting, newest last.
    told: Vec<shell::ToldLine>,
    leaving: Option<Leaving>,
    may_close: bool,
    /// What a path is being chosen for.
    picking_for: PickFor,
    out: Vec<Command>,
}

/// What a path is being chosen for, while a register is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum PickFor {
    /// The page that is shown.
    #[default]
    Page,
    /// The folder of backups.
    Backups,
    /// The recovery sheet.
    Sheet,
}

/// How many sentences the bell keeps.
const TOLD_KEPT: usize = 50;

impl App {
    /// The application on a context: fonts and theme are set; `open` is a register to begin with.
    pub fn new(ctx: &egui::Context, device: Device, clock: Clock, open: Option<PathBuf>) -> Self {
        ctx.set_fonts(crate::ui::kit::fonts::definitions());
        let words = Words::new(device.settings.lang());
        let wake = ctx.clone();
        // The window system tells light from dark elsewhere; on Linux the desktop is asked, which takes a moment.
        let asks_theme = Job::start("desktop theme", move || wake.request_repaint(), |_| Ok(crate::ops::device::system_is_dark())).ok();
        let theme = settings::theme(&device.settings, false);
        theme.apply(ctx);
        ctx.set_zoom_factor(device.settings.zoom());
        let front = Front::new(ctx, &device.settings, &clock, open);
        Self {
            clock,
            formats: words.formats(),
            words,
            theme,
            system_is_dark: false,
            asks_theme,
            screen: Screen::Front(Box::new(front)),
            picking: Picking::default(),
            toasts: Toasts::default(),
            palette: None,
            help: false,
            esc_taken: false,
            title: String::new(),
            told: Vec::new(),
            leaving: None,
            may_close: false,
            picking_for: PickFor::default(),
            out: Vec::new(),
            device,
        }
    }

    /// Asks for files with the program's own picker, never with the system's dialog: for tests.
    #[must_use]
    pub fn with_own_picker(mut self) -> Self {
        self.picking = Picking::own_only();
        self
    }

    /// One frame: what is no drawing, then drawing, then what drawing asked for. The window's own frame, and that of tests.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        self.think(ui.ctx());
        self.draw_and_obey(ui);
    }

    fn draw_and_obey(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        focus::watch(&ctx);
        if let Some(rect) = ctx.input(|input| input.viewport().inner_rect) {
            let zoom = ctx.zoom_factor();
            self.device.settings.window = [(rect.width() * zoom).round(), (rect.height() * zoom).round()];
        }
        self.draw(ui);
        self.obey(&ctx);
    }

    /// Everything that is no drawing: results, settings, loading.
    fn think(&mut self, ctx: &egui::Context) {
        self.take_theme(ctx);
        self.device.settings.zoom_percent = settings::zoom_percent(ctx);
        if let Some(path) = self.picking.poll() {
            self.picked(ctx, path);
        }
        match &mut self.screen {
            Screen::Front(front) => {
                if let Some(opened) = front.poll(&mut self.device.settings) {
                    self.lay_out(ctx, opened);
                }
            }
            Screen::Desk(_) => self.think_desk(ctx),
        }
        self.name_window(ctx);
        self.keep_open_for_backup(ctx);
    }

    /// A register was opened: its desk, and what it was opened for.
    fn lay_out(&mut self, ctx: &egui::Context, opened: Opened) {
        self.device.settings.remember(opened.session.register().path());
        let mut desk = Desk::new(opened.session);
        if opened.import {
            desk.show(PageId::Import);
            let kinds = (self.words.text("app-pick-customers-kind"), ["csv", "txt", "tsv"].map(str::to_owned).to_vec());
            let title = self.words.text("app-pick-customers");
            self.picking_for = PickFor::Page;
            self.picking.ask(ctx, Question { ask: Ask::Open, title, folder: None, name: String::new(), kinds });
        }
        self.screen = Screen::Desk(Box::new(desk));
        self.told.clear();
        if let Some(refusal) = opened.refused {
            self.refuse(ctx, &refusal);
        }
        self.think_desk(ctx);
    }

    /// Results of jobs, the new day, a backup that is due, and loading.
    fn think_desk(&mut self, ctx: &egui::Context) {
        let (words, formats, now) = (self.words, self.formats, self.clock.now().datetime());
        let cx = LoadCx { words: &words, formats: &formats, today: now.date() };
        let Screen::Desk(desk) = &mut self.screen else { return };
        let ended = desk.ended_jobs();
        let mut refused: Vec<Refusal> = desk.begin_day(cx.today).err().into_iter().collect();
        desk.look_at_backups(self.device.settings.backup_plan(desk.session.register().path()));
        if desk.is_backup_due(now) {
            let job = desk.backup_job(words.text("app-backing-up"), String::new());
            refused.extend(desk.start(job, ctx).err());
        }
        refused.extend(desk.load(&cx).err());
        if let Some(palette) = self.palette.as_mut().filter(|palette| palette.wants_load()) {
            refused.extend(palette.load(desk.session.reader(), &cx, &desk.acts()).err().map(Refusal::from));
        }
        for result in ended {
            match result {
                Ok(done) if done.text.is_empty() => {}
                Ok(done) => {
                    let act = done.file.map(|file| (words.text("app-open-file"), ToastAct::OpenFile(file)));
                    self.toast(ctx, Toast { text: done.text, tone: Tone::Ok, act });
                }
                Err(refusal) => refused.push(refusal),
            }
        }
        for refusal in refused {
            self.refuse(ctx, &refusal);
        }
    }

    /// Starts a job that works on the register beside the window.
    fn start_beside(&mut self, ctx: &egui::Context, start: page::RegisterJob) {
        if let Screen::Desk(desk) = &mut self.screen
            && let Err(refusal) = desk.start_beside(start, ctx)
        {
            self.refuse(ctx, &refusal);
        }
    }

    /// Shows a sentence for six seconds, and keeps it for the bell.
    fn toast(&mut self, ctx: &egui::Context, toast: Toast<ToastAct>) {
        if self.told.len() >= TOLD_KEPT {
            self.told.remove(0);
        }
        let time = self.formats.time(self.clock.now().time());
        self.told.push(shell::ToldLine { time, tone: toast.tone, text: toast.text.clone() });
        self.toasts.push(ctx, toast);
    }

    fn refuse(&mut self, ctx: &egui::Context, refusal: &Refusal) {
        let text = sentence::sentence(&self.words, refusal);
        self.toast(ctx, Toast { text, tone: Tone::Err, act: None });
    }

    /// The window is asked to close: it stays open while a last backup is made.
    fn keep_open_for_backup(&mut self, ctx: &egui::Context) {
        if self.may_close || !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        let wants = matches!(&self.screen, Screen::Desk(desk) if desk.wants_last_backup()) || self.leaving.is_some();
        if wants {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            if self.leaving.is_none() {
                self.leave(ctx, Target::Quit);
            }
        }
    }

    /// Leaves the register, after a last backup where one is wanted.
    fn leave(&mut self, ctx: &egui::Context, target: Target) {
        let Screen::Desk(desk) = &mut self.screen else { return self.go(ctx, target) };
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

    fn go(&mut self, ctx: &egui::Context, target: Target) {
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

    fn take_theme(&mut self, ctx: &egui::Context) {
        if let Some(system) = ctx.system_theme() {
            self.system_is_dark = system == egui::Theme::Dark;
        } else if let Some(answer) = self.asks_theme.as_ref().and_then(Job::poll) {
            self.system_is_dark = answer.unwrap_or(false);
            self.asks_theme = None;
        }
        let theme = settings::theme(&self.device.settings, self.system_is_dark);
        if theme != self.theme {
            theme.apply(ctx);
            self.theme = theme;
        }
        if self.words.lang() != self.device.settings.lang() {
            self.words = Words::new(self.device.settings.lang());
            self.formats = self.words.formats();
            if let Screen::Desk(desk) = &mut self.screen {
                desk.spoil();
            }
        }
    }

    fn name_window(&mut self, ctx: &egui::Context) {
        let title = match &self.screen {
            Screen::Desk(desk) if !desk.facts.firm.is_empty() => format!("{} – Kimmoke", desk.facts.firm),
            _ => "Kimmoke".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn picked(&mut self, ctx: &egui::Context, path: PathBuf) {
        match (&mut self.screen, std::mem::take(&mut self.picking_for)) {
            (Screen::Front(front), _) => front.picked(ctx, path, &self.words),
            (Screen::Desk(desk), PickFor::Page) => {
                if let Some(page) = desk.page() {
                    page.picked(path);
                }
            }
            (Screen::Desk(desk), PickFor::Backups) => {
                let plan = BackupPlan { folder: path, ..desk.file.plan.clone() };
                self.device.settings.plan_backups(plan);
            }
            (Screen::Desk(desk), PickFor::Sheet) => {
                let (words, order) = (self.words, desk.sheet_order(self.clock.now().datetime()));
                let work = move |_: &Progress| {
                    recovery::write(&words, &order, &path)?;
                    Ok(page::JobDone { text: words.text("app-sheet-saved"), file: Some(path), ..Default::default() })
                };
                let start = page::JobStart { title: words.text("app-printing"), work: Box::new(work) };
                if let Err(refusal) = desk.start(start, ctx) {
                    self.refuse(ctx, &refusal);
                }
            }
        }
    }

    /// Draws everything; commands gather in `out`.
    fn draw(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let width = Width::of(ctx.content_rect().width());
        let now = self.clock.now().datetime();
        match &mut self.screen {
            Screen::Front(front) => front.ui(ui, (&self.theme, &self.words), &mut self.device.settings, &mut self.picking),
            Screen::Desk(desk) => {
                let read_only = desk.session.register().is_read_only();
                let number = |count: usize| self.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
                let counts = &desk.facts.counts;
                let counts = shell::Numbers {
                    today: number(counts.due_tasks),
                    customers: number(counts.customers),
                    feedback: number(counts.open_feedback),
                };
                let mut shell = shell::Shell {
                    words: &self.words,
                    theme: &self.theme,
                    width,
                    facts: &desk.facts,
                    jobs: &desk.jobs,
                    made: &desk.made,
                    shown: desk.shown,
                    counts: &counts,
                    told: &self.told,
                    read_only,
                    out: &mut self.out,
                };
                shell::ui(ui, &mut shell);
                let pages = desk.made.clone();
                let mut cx = Cx {
                    words: &self.words,
                    formats: &self.formats,
                    theme: &self.theme,
                    today: now.date(),
                    now,
                    width,
                    device: &self.device.settings,
                    read_only,
                    pages: &pages,
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

    fn leaving_ui(&mut self, ctx: &egui::Context) {
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
    fn draw_above(&mut self, ctx: &egui::Context, width: Width) {
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
    fn take_escape(&mut self, ctx: &egui::Context) {
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

    fn take_dropped(&mut self, ctx: &egui::Context) {
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

    /// Does what drawing asked for.
    fn obey(&mut self, ctx: &egui::Context) {
        for command in std::mem::take(&mut self.out) {
            self.command(ctx, command);
        }
        if let Err(error) = self.device.save() {
            tracing::warn!(%error, "the settings of this device can't be saved");
        }
    }

    fn command(&mut self, ctx: &egui::Context, command: Command) {
        let (words, formats) = (self.words, self.formats);
        let cx = LoadCx { words: &words, formats: &formats, today: self.clock.today() };
        match command {
            Command::Act(act) => self.act(ctx, act),
            Command::Toast(tone, text) => self.toast(ctx, Toast { text, tone, act: None }),
            Command::Device(settings) => {
                ctx.set_zoom_factor(settings.zoom());
                self.device.settings = *settings;
            }
            Command::Pick(question) => self.pick(ctx, PickFor::Page, question),
            Command::BackUp => self.back_up(ctx),
            Command::PickBackupFolder => {
                let folder = self.plan().map(|plan| plan.folder);
                let title = self.words.text("app-pick-backups");
                let question = Question { ask: Ask::Folder, title, folder, name: String::new(), kinds: Default::default() };
                self.pick(ctx, PickFor::Backups, question);
            }
            Command::RecoverySheet => self.pick(ctx, PickFor::Sheet, front::sheet_question(&self.words, None)),
            Command::OpenFile(path) => self.open_file(ctx, path),
            Command::OpenRegister(path) => self.leave(ctx, Target::Open(path)),
            Command::CloseRegister => self.leave(ctx, Target::List),
            Command::NewRegister => self.leave(ctx, Target::New),
            Command::Deed(deed) => {
                if let Screen::Desk(desk) = &mut self.screen {
                    let told = desk.perform(deed, &cx);
                    self.toasts.clear();
                    self.tell(ctx, told);
                }
            }
            Command::Dialog(dialog) => self.open_over(dialog, false),
            Command::Sheet(dialog) => self.open_over(dialog, true),
            Command::CloseDialog => {
                if let Screen::Desk(desk) = &mut self.screen {
                    desk.overs.close();
                }
            }
            Command::Show(page) => {
                if let Screen::Desk(desk) = &mut self.screen {
                    desk.show(page);
                }
            }
            Command::Job(start) => {
                if let Screen::Desk(desk) = &mut self.screen
                    && let Err(refusal) = desk.start(start, ctx)
                {
                    self.refuse(ctx, &refusal);
                }
            }
            Command::RegisterJob(start) => self.start_beside(ctx, start),
            Command::NoteOpened(id) => {
                if let Screen::Desk(desk) = &mut self.screen {
                    desk.note_opened(id);
                }
            }
            Command::OpenCustomer(id) => {
                if let Screen::Desk(desk) = &mut self.screen {
                    desk.open_customer(id);
                }
            }
        }
        // What a command changed is drawn in a new frame, which then rests.
        ctx.request_repaint();
    }

    fn open_over(&mut self, dialog: Box<dyn page::Dialog>, is_sheet: bool) {
        if let Screen::Desk(desk) = &mut self.screen {
            desk.overs.open(dialog, is_sheet);
        }
    }

    fn tell(&mut self, ctx: &egui::Context, told: Option<Told>) {
        if let Some(Told { tone, text, undo }) = told {
            let act = undo.then(|| (self.words.text("app-undo"), ToastAct::Undo));
            self.toast(ctx, Toast { text, tone, act });
        }
    }

    fn pick(&mut self, ctx: &egui::Context, wanted: PickFor, question: Question) {
        self.picking_for = wanted;
        self.picking.ask(ctx, question);
    }

    fn plan(&self) -> Option<BackupPlan> {
        match &self.screen {
            Screen::Desk(desk) => Some(desk.file.plan.clone()),
            Screen::Front(_) => None,
        }
    }

    fn back_up(&mut self, ctx: &egui::Context) {
        let (title, text) = (self.words.text("app-backing-up"), self.words.text("app-backed-up"));
        let Screen::Desk(desk) = &mut self.screen else { return };
        let job = desk.backup_job(title, text);
        if let Err(refusal) = desk.start(job, ctx) {
            self.refuse(ctx, &refusal);
        }
    }

    fn act(&mut self, ctx: &egui::Context, act: Act) {
        let (words, formats) = (self.words, self.formats);
        let cx = LoadCx { words: &words, formats: &formats, today: self.clock.today() };
        let Screen::Desk(desk) = &mut self.screen else { return };
        match act {
            Act::Search => self.palette = Some(Palette::default()),
            Act::Help => self.help = true,
            Act::Go(page) => desk.show(page),
            Act::Undo | Act::Redo => {
                let told = desk.step(act == Act::Undo, &cx);
                // An Undo button of an older toast would now undo something else.
                self.toasts.clear();
                self.tell(ctx, Some(told));
            }
            Act::SwitchRegister => self.out.push(Command::CloseRegister),
            Act::FullScreen => {
                let full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
                ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(!full));
            }
            Act::NewInteraction | Act::NewFeedback | Act::NewTask => {
                // The page that is shown may know for whom.
                if !desk.page().is_some_and(|page| page.act(act)) {
                    self.out.extend(new_dialog(act).map(Command::Dialog));
                    ctx.request_repaint();
                }
            }
            other => match command::info(other).map(|line| line.scope) {
                Some(Scope::Page(page)) => {
                    desk.show(page);
                    desk.page().map(|page| page.act(other));
                }
                _ => {
                    desk.page().map(|page| page.act(other));
                }
            },
        }
        if self.out.iter().any(|command| matches!(command, Command::CloseRegister)) {
            self.obey(ctx);
        }
    }

    fn open_file(&mut self, ctx: &egui::Context, path: PathBuf) {
        if let Err(error) = crate::ops::file_dialog::open_with_system(&path) {
            tracing::warn!(%error, "no program opens the file");
            let text = self.words.with("app-open-file-failed", &[("path", path.display().to_string().into())]);
            self.toast(ctx, Toast { text, tone: Tone::Warn, act: None });
        }
    }

    /// Closes the open register, jobs first.
    fn close_register(&mut self) {
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

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.think(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw_and_obey(ui);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.theme.colors.bg.to_normalized_gamma_f32()
    }

    #[cfg(feature = "glow")]
    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.close_register();
    }

    #[cfg(not(feature = "glow"))]
    fn on_exit(&mut self) {
        self.close_register();
    }
}

/// The dialog that makes something new, whatever page is shown.
fn new_dialog(act: Act) -> Option<Box<dyn page::Dialog>> {
    match act {
        Act::NewInteraction => Some(Box::new(LogInteraction::new(None))),
        Act::NewFeedback => Some(Box::new(EditFeedback::new(None))),
        Act::NewTask => Some(Box::new(EditTask::new(None))),
        _ => None,
    }
}
