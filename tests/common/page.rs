//! A page on an in-memory register with a standing clock: deeds are done, dialogs open and close as in the window, without the shell.

use super::{Tools, harness_with};
use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kimmoke::base::id::{ContactId, CustomerId};
use kimmoke::base::{Date, DateTime};
use kimmoke::domain::contact::ContactDraft;
use kimmoke::domain::customer::CustomerDraft;
use kimmoke::domain::noun::Nouns;
use kimmoke::i18n::Lang;
use kimmoke::ops::device::DeviceSettings;
use kimmoke::ops::job::Progress;
use kimmoke::ops::{Clock, Deed, Session, contact, customer, history};
use kimmoke::store::Register;
use kimmoke::ui::app::command::Act;
use kimmoke::ui::app::page::{Command, Cx, Dialog, LoadCx, Page, Told, Width};

/// A Tuesday, as in the pictures of the plan.
pub const TODAY: Date = Date::constant(2026, 11, 24);

/// The moment at which the clock of the tests stands.
pub fn now() -> DateTime {
    TODAY.at(14, 30, 0, 0)
}

/// A dialog that is open, and whether it has to load.
pub struct OpenDialog {
    dialog: Box<dyn Dialog>,
    stale: bool,
}

/// A page with its register.
pub struct Desk {
    pub session: Session,
    pub page: Box<dyn Page>,
    pub dialogs: Vec<OpenDialog>,
    /// Customers that the page asked to open.
    pub opened: Vec<CustomerId>,
    /// Deeds that were refused.
    pub refused: Vec<String>,
    /// How often the page asked for a file.
    pub asked_for_files: usize,
    stale: bool,
}

/// An empty register.
pub fn session() -> Session {
    let mut session = Session::new(Register::in_memory().unwrap(), Clock::fixed(now()));
    furnish(&mut session);
    session
}

/// A customer of that name.
pub fn add_customer(session: &mut Session, name: &str) -> CustomerId {
    customer::add(session, &CustomerDraft { name: name.into(), ..Default::default() }).unwrap().value
}

/// A contact person of a customer.
pub fn add_contact(session: &mut Session, customer: CustomerId, given_name: &str, family_name: &str) -> ContactId {
    let draft = ContactDraft { given_name: given_name.into(), family_name: family_name.into(), ..Default::default() };
    contact::add(session, customer, &draft).unwrap().value
}

/// So many days from today.
pub fn day(offset: i64) -> Date {
    TODAY.checked_add(jiff::Span::new().days(offset)).unwrap()
}

/// Puts text into the field of that label, `*` for required ones or not.
pub fn type_into(harness: &mut Harness<'_, Desk>, label: &str, text: &str) {
    let required = format!("{label} *");
    let node = harness
        .query_all_by(|node| {
            let name = node.label().unwrap_or_default();
            let edits = matches!(node.role(), Role::TextInput | Role::MultilineTextInput | Role::EditableComboBox);
            edits && (name == label || name == required)
        })
        .next()
        .unwrap_or_else(|| panic!("no field {label}"));
    node.focus();
    harness.run();
    harness.event(eframe::egui::Event::Text(text.into()));
    harness.run();
}

/// The page in a window of that size.
pub fn open(session: Session, page: impl Page + 'static, size: [f32; 2]) -> Harness<'static, Desk> {
    open_with(Tools::new(false), session, page, size)
}

/// As [`open`], in a theme and a language.
pub fn open_in(dark: bool, lang: Lang, session: Session, page: impl Page + 'static, size: [f32; 2]) -> Harness<'static, Desk> {
    open_with(Tools::of(dark, lang), session, page, size)
}

/// Gives a register in memory what a new one has.
fn furnish(session: &mut Session) {
    if kimmoke::store::phase::list(session.reader()).unwrap().is_empty() {
        session.write_unlogged(|tx| Ok(kimmoke::store::phase::insert_defaults(tx)?)).unwrap();
    }
}

fn open_with(tools: Tools, session: Session, page: impl Page + 'static, size: [f32; 2]) -> Harness<'static, Desk> {
    let (dialogs, opened, refused) = (Vec::new(), Vec::new(), Vec::new());
    let desk = Desk { session, page: Box::new(page), dialogs, opened, refused, asked_for_files: 0, stale: true };
    let mut harness = harness_with(tools, size, desk, |ui, tools, desk| desk.frame(ui, tools));
    harness.run();
    harness
}

impl Desk {
    /// Takes the last deed back, as Ctrl+Z in the window.
    pub fn undo(&mut self) {
        let done = history::undo(&mut self.session).unwrap();
        self.changed(done.changes);
    }

    /// Opens a dialog, as a command of the window.
    pub fn show(&mut self, dialog: impl Dialog + 'static) {
        self.show_boxed(Box::new(dialog));
    }

    /// As [`Desk::show`], for a dialog of any kind.
    pub fn show_boxed(&mut self, dialog: Box<dyn Dialog>) {
        self.dialogs.push(OpenDialog { dialog, stale: true });
    }

    /// Does a deed as the window does: the dialog on top hears of it, what reads its nouns loads anew.
    fn perform(&mut self, deed: Deed) {
        let outcome = deed.perform(&mut self.session);
        match &outcome {
            Ok(done) => self.changed(done.changes),
            Err(refusal) => self.refused.push(refusal.to_string()),
        }
        let told = self.dialogs.last_mut().map(|top| top.dialog.told(&outcome));
        if told == Some(Told::Close) {
            self.dialogs.pop();
        } else if told.is_none() {
            self.page.answer(outcome.as_ref());
        }
    }

    fn changed(&mut self, nouns: Nouns) {
        if self.page.reads().meets(nouns) {
            self.stale = true;
            self.page.spoil();
        }
        for open in &mut self.dialogs {
            open.stale |= open.dialog.reads().meets(nouns);
        }
    }

    fn frame(&mut self, ui: &mut egui::Ui, tools: &Tools) {
        let cx = LoadCx { words: &tools.words, formats: &tools.formats, today: self.session.today() };
        if std::mem::take(&mut self.stale) || self.page.wants_load() {
            self.page.load(self.session.reader(), &cx).unwrap();
        }
        for open in &mut self.dialogs {
            if std::mem::take(&mut open.stale) || open.dialog.wants_load() {
                open.dialog.load(self.session.reader(), &cx).unwrap();
            }
        }
        let mut out = Vec::new();
        let now = self.session.clock().now().datetime();
        let width = if ui.available_width() > 900.0 { Width::Wide } else { Width::Medium };
        let device = DeviceSettings::default();
        let mut cx = Cx {
            words: &tools.words,
            formats: &tools.formats,
            theme: &tools.theme,
            today: now.date(),
            now,
            width,
            device: &device,
            read_only: false,
            out: &mut out,
        };
        self.page.ui(ui, &mut cx);
        let mut is_left = false;
        for (depth, open) in self.dialogs.iter_mut().enumerate() {
            is_left = dialog_ui(ui, (depth, open.dialog.as_mut()), &mut cx);
        }
        if is_left {
            self.dialogs.pop();
        }
        for command in out {
            self.obey(command);
            ui.ctx().request_repaint();
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Deed(deed) => self.perform(deed),
            Command::Dialog(dialog) | Command::Sheet(dialog) => self.show_boxed(dialog),
            Command::CloseDialog => drop(self.dialogs.pop()),
            Command::OpenCustomer(id) => {
                self.opened.push(id);
                self.page.open_customer(id);
            }
            Command::Act(Act::Undo) => self.undo(),
            Command::RegisterJob(job) => {
                let done = (job.work)(&mut self.session, &Progress::default()).unwrap();
                self.changed(done.changes);
            }
            Command::Job(job) => drop((job.work)(&Progress::default()).unwrap()),
            Command::Pick(_) => self.asked_for_files += 1,
            _ => {}
        }
    }
}

/// Draws a dialog over what lies below; whether the user leaves it.
fn dialog_ui(ui: &egui::Ui, (depth, dialog): (usize, &mut dyn Dialog), cx: &mut Cx<'_>) -> bool {
    let (title, theme) = (dialog.title(cx.words), cx.theme);
    let frame = egui::Frame::new().fill(theme.colors.surface).corner_radius(10).inner_margin(24.0);
    let id = egui::Id::unique(("test-dialog", depth));
    let area = egui::Modal::default_area(id).accessible_name(&title).role(egui::Role::Dialog).default_height(700.0).fade_in(false);
    let shown = egui::Modal::new(id).area(area).frame(frame).backdrop_color(theme.colors.backdrop).show(ui.ctx(), |ui| {
        ui.set_width(dialog.width().min(ui.ctx().content_rect().width() - 80.0));
        ui.label(egui::RichText::new(&title).font(theme.title()));
        let most = ui.ctx().content_rect().height() - 140.0;
        egui::ScrollArea::vertical().min_scrolled_height(most).max_height(most).show(ui, |ui| dialog.ui(ui, cx));
    });
    shown.should_close()
}
