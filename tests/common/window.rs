//! A small window for tests of pages: a register in memory, a clock that stands still, one page, the dialogs over it.
//! It loads, draws and does commands as the program does; not the shell.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test that fails may panic")]

use super::soft_renderer::SoftRenderer;
use eframe::egui::{self, Frame, Key, Margin, Modal, RichText, Role, Ui};
use egui_kittest::Harness;
use jiff::civil::date;
use kimmoke::base::DateTime;
use kimmoke::domain::noun::Nouns;
use kimmoke::i18n::{Formats, Lang, Words};
use kimmoke::ops::device::DeviceSettings;
use kimmoke::ops::{Clock, Deed, Session};
use kimmoke::store::{Reader, Register, StoreResult};
use kimmoke::ui::app::page::{Command, Cx, Dialog, LoadCx, Page, Told, Width};
use kimmoke::ui::kit::{Theme, focus, fonts};

/// What stands in the window: a page, or a pane of one.
pub trait Shown {
    fn reads(&self) -> Nouns;
    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()>;
    fn wants_load(&self) -> bool;
    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>);
    /// A command that isn't the window's own, such as opening a customer.
    fn hear(&mut self, _command: &Command) {}
}

impl Shown for Box<dyn Page> {
    fn reads(&self) -> Nouns {
        self.as_ref().reads()
    }
    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.as_mut().load(db, cx)
    }
    fn wants_load(&self) -> bool {
        self.as_ref().wants_load()
    }
    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.as_mut().ui(ui, cx);
    }
}

/// A dialog that is open, and whether it has to load.
struct Open {
    dialog: Box<dyn Dialog>,
    stale: bool,
}

/// The window's state.
pub struct Host<P> {
    pub session: Session,
    pub page: P,
    dialogs: Vec<Open>,
    stale: bool,
    words: Words,
    formats: Formats,
    theme: Theme,
    device: DeviceSettings,
    /// Sentences of deeds that were refused.
    pub refused: Vec<String>,
}

/// A session on an empty register in memory, on a Sunday at noon.
pub fn session() -> Session {
    let noon: DateTime = date(2026, 11, 22).at(12, 0, 0, 0);
    Session::new(Register::in_memory().unwrap(), Clock::fixed(noon))
}

impl<P: Shown> Host<P> {
    pub fn new(session: Session, page: P, (lang, dark): (Lang, bool)) -> Self {
        Self {
            session,
            page,
            dialogs: Vec::new(),
            stale: true,
            words: Words::new(lang),
            formats: Formats::new(lang),
            theme: Theme::new(dark, false, true),
            device: DeviceSettings::default(),
            refused: Vec::new(),
        }
    }

    /// Opens a dialog as a command would.
    pub fn open(&mut self, dialog: Box<dyn Dialog>) {
        self.dialogs.push(Open { dialog, stale: true });
    }

    /// Whether a dialog is open.
    pub fn has_dialog(&self) -> bool {
        !self.dialogs.is_empty()
    }

    /// Does a deed as the window does, and makes stale what reads it.
    pub fn deed(&mut self, deed: Deed) {
        let outcome = deed.perform(&mut self.session);
        match &outcome {
            Ok(done) => self.changed(done.changes),
            Err(refusal) => self.refused.push(kimmoke::ops::sentence::sentence(&self.words, refusal)),
        }
        if let Some(top) = self.dialogs.last_mut()
            && top.dialog.told(&outcome) == Told::Close
        {
            self.dialogs.pop();
        }
    }

    fn changed(&mut self, nouns: Nouns) {
        self.stale |= self.page.reads().meets(nouns);
        for open in &mut self.dialogs {
            open.stale |= open.dialog.reads().meets(nouns);
        }
    }

    fn load(&mut self) {
        let cx = LoadCx { words: &self.words, formats: &self.formats, today: self.session.today() };
        if std::mem::take(&mut self.stale) || self.page.wants_load() {
            self.page.load(self.session.reader(), &cx).unwrap();
        }
        for open in &mut self.dialogs {
            if std::mem::take(&mut open.stale) || open.dialog.wants_load() {
                open.dialog.load(self.session.reader(), &cx).unwrap();
            }
        }
    }

    fn frame(&mut self, ui: &mut Ui) {
        self.load();
        let mut out = Vec::new();
        let now = date(2026, 11, 22).at(12, 0, 0, 0);
        let mut cx = Cx {
            words: &self.words,
            formats: &self.formats,
            theme: &self.theme,
            today: now.date(),
            now,
            width: Width::of(ui.ctx().content_rect().width()),
            device: &self.device,
            read_only: false,
            out: &mut out,
        };
        self.page.ui(ui, &mut cx);
        let mut escaped = false;
        for (depth, open) in self.dialogs.iter_mut().enumerate() {
            let shown = dialog_ui(ui, (depth, open), &mut cx);
            escaped = shown && ui.input(|input| input.key_pressed(Key::Escape));
        }
        for command in out {
            self.command(command);
        }
        if escaped {
            self.dialogs.pop();
        }
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Deed(deed) => self.deed(deed),
            Command::Dialog(dialog) | Command::Sheet(dialog) => self.open(dialog),
            Command::CloseDialog => drop(self.dialogs.pop()),
            other => self.page.hear(&other),
        }
    }
}

fn dialog_ui(ui: &Ui, (depth, open): (usize, &mut Open), cx: &mut Cx<'_>) -> bool {
    let title = open.dialog.title(cx.words);
    let id = egui::Id::unique(("dialog", depth));
    let frame = Frame::new().fill(cx.theme.colors.surface).corner_radius(10.0).inner_margin(Margin::same(24));
    let area = Modal::default_area(id).accessible_name(&title).role(Role::Dialog).fade_in(false);
    let shown = Modal::new(id).area(area).frame(frame).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect().size() - egui::vec2(80.0, 80.0);
        ui.set_width(open.dialog.width().min(room.x));
        ui.label(RichText::new(&title).font(cx.theme.title()));
        ui.add_space(8.0);
        egui::ScrollArea::vertical().min_scrolled_height(room.y - 40.0).max_height(room.y - 40.0).show(ui, |ui| open.dialog.ui(ui, cx));
    });
    shown.is_top_modal
}

/// A harness of a window of that size around a page.
pub fn window<'a, P: Shown + 'a>(size: [f32; 2], host: Host<P>) -> Harness<'a, Host<P>> {
    let theme = host.theme.clone();
    Harness::builder()
        .with_size(size)
        .with_pixels_per_point(1.0)
        .with_os(egui::os::OperatingSystem::Nix)
        .renderer(SoftRenderer::default())
        .with_theme(if theme.dark { egui::Theme::Dark } else { egui::Theme::Light })
        .with_context_setup(move |ctx| {
            ctx.set_fonts(fonts::definitions());
            theme.apply(ctx);
        })
        .build_ui_state(
            |ui, host: &mut Host<P>| {
                focus::watch(ui.ctx());
                let theme = host.theme.clone();
                let frame = Frame::new().fill(theme.colors.surface).inner_margin(Margin::symmetric(20, 16));
                egui::CentralPanel::default().frame(frame).show(ui, |ui| host.frame(ui));
                focus::paint_ring(ui.ctx(), &theme);
            },
            host,
        )
}
