//! The application: logic before drawing, the shell, the table of commands.

pub mod command;
mod desk;
mod first_run;
mod front;
mod help;
mod keys;
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
use crate::ops::device::Device;
use crate::ops::job::Job;
use crate::ops::{Clock, sentence};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::toast::{Toast, Toasts};
use crate::ui::kit::{Theme, focus};
use command::{Act, Scope};
use desk::{Desk, Told};
use eframe::egui::{self, Frame, Margin};
use front::Front;
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
    out: Vec<Command>,
}

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
            out: Vec::new(),
            device,
        }
    }

    /// Everything that is no drawing: results, settings, loading.
    fn think(&mut self, ctx: &egui::Context) {
        self.take_theme(ctx);
        self.device.settings.zoom_percent = settings::zoom_percent(ctx);
        if let Some(path) = self.picking.poll() {
            self.picked(ctx, path);
        }
        let (words, formats) = (self.words, self.formats);
        let cx = LoadCx { words: &words, formats: &formats, today: self.clock.today() };
        let mut opened = None;
        match &mut self.screen {
            Screen::Front(front) => opened = front.poll(),
            Screen::Desk(desk) => {
                for result in desk.ended_jobs() {
                    let (tone, text, file) = match result {
                        Ok(done) => (Tone::Ok, done.text, done.file),
                        Err(refusal) => (Tone::Err, sentence::sentence(cx.words, &refusal), None),
                    };
                    let act = file.map(|file| (cx.words.text("app-open-file"), ToastAct::OpenFile(file)));
                    if !text.is_empty() {
                        self.toasts.push(ctx, Toast { text, tone, act });
                    }
                }
                let looked_up = match &mut self.palette {
                    Some(palette) if palette.wants_load() => palette.load(desk.session.reader(), &cx, &desk.acts()).map_err(Into::into),
                    _ => Ok(()),
                };
                if let Err(refusal) = desk.load(&cx).and(looked_up) {
                    self.toasts.push(ctx, Toast { text: sentence::sentence(cx.words, &refusal), tone: Tone::Err, act: None });
                }
            }
        }
        if let Some(session) = opened {
            self.device.settings.remember(session.register().path());
            let mut desk = Desk::new(session);
            if let Err(refusal) = desk.load(&cx) {
                self.toasts.push(ctx, Toast { text: sentence::sentence(cx.words, &refusal), tone: Tone::Err, act: None });
            }
            self.screen = Screen::Desk(Box::new(desk));
        }
        self.name_window(ctx);
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
        match &mut self.screen {
            Screen::Front(front) => front.picked(ctx, path, &self.clock),
            Screen::Desk(desk) => {
                if let Some(page) = desk.page() {
                    page.picked(path);
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
                let customers = self.formats.number(i64::try_from(desk.facts.customers).unwrap_or(i64::MAX));
                let mut shell = shell::Shell {
                    words: &self.words,
                    theme: &self.theme,
                    width,
                    facts: &desk.facts,
                    jobs: &desk.jobs,
                    made: &desk.made,
                    shown: desk.shown,
                    customers: &customers,
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
        self.picking.ui(&ctx, &self.theme, &self.words);
        self.draw_above(&ctx, width);
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
            Command::Toast(tone, text) => self.toasts.push(ctx, Toast { text, tone, act: None }),
            Command::Device(settings) => {
                ctx.set_zoom_factor(settings.zoom());
                self.device.settings = *settings;
            }
            Command::Pick(question) => self.picking.ask(ctx, question),
            Command::OpenFile(path) => self.open_file(ctx, path),
            Command::OpenRegister(path) => {
                self.close_register();
                self.screen = Screen::Front(Box::new(Front::new(ctx, &self.device.settings, &self.clock, Some(path))));
            }
            Command::CloseRegister => {
                self.close_register();
                self.screen = Screen::Front(Box::new(Front::list(&self.device.settings)));
            }
            Command::NewRegister => {
                self.close_register();
                self.screen = Screen::Front(Box::new(Front::first_run(&self.device.settings)));
            }
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
                    self.toasts.push(ctx, Toast { text: sentence::sentence(cx.words, &refusal), tone: Tone::Err, act: None });
                }
            }
            Command::RegisterJob(start) => {
                if let Screen::Desk(desk) = &mut self.screen
                    && let Err(refusal) = desk.start_beside(start, ctx)
                {
                    self.toasts.push(ctx, Toast { text: sentence::sentence(cx.words, &refusal), tone: Tone::Err, act: None });
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
            self.toasts.push(ctx, Toast { text, tone, act });
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
            self.toasts.push(ctx, Toast { text, tone: Tone::Warn, act: None });
        }
    }

    /// Closes the open register, jobs first.
    fn close_register(&mut self) {
        let empty = Screen::Front(Box::new(Front::list(&self.device.settings)));
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
        let ctx = ui.ctx().clone();
        focus::watch(&ctx);
        if let Some(rect) = ctx.input(|input| input.viewport().inner_rect) {
            let zoom = ctx.zoom_factor();
            self.device.settings.window = [(rect.width() * zoom).round(), (rect.height() * zoom).round()];
        }
        self.draw(ui);
        self.obey(&ctx);
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

/// A path in a locked field, shortened at its beginning to what tells it apart.
fn path_box(ui: &mut egui::Ui, theme: &Theme, width: f32, path: &std::path::Path) {
    use crate::ui::kit::{icons, paint};
    let c = &theme.colors;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, theme.sizes.control), egui::Sense::hover());
    let whole = path.display().to_string();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &whole));
    ui.painter().rect(rect, theme.corner(), c.sunken, egui::Stroke::new(1.0, c.border), egui::StrokeKind::Inside);
    paint::icon(ui.painter(), egui::pos2(rect.left() + 19.0, rect.center().y), icons::FOLDER, 16.0, c.text);
    let parts: Vec<String> = path.components().rev().take(3).map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    let short = parts.iter().rev().cloned().collect::<Vec<_>>().join(" › ");
    let room = egui::Rect::from_min_max(egui::pos2(rect.left() + 36.0, rect.top()), egui::pos2(rect.right() - 10.0, rect.bottom()));
    paint::clipped(ui, room, &short, (theme.body(), c.text), false);
    response.on_hover_text(whole);
}
