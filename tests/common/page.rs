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
use kimmoke::i18n::Lang;
use kimmoke::ops::device::DeviceSettings;
use kimmoke::ops::job::Progress;
use kimmoke::ops::{Clock, Session, contact, customer, history};
use kimmoke::store::Register;
use kimmoke::ui::app::command::Act;
use kimmoke::ui::app::page::{Command, Cx, Dialog, LoadCx, Page, Told, Width};

/// A Tuesday, as in the pictures of the plan.
pub const TODAY: Date = Date::constant(2026, 11, 24);

/// The moment at which the clock of the tests stands.
pub fn now() -> DateTime {
    TODAY.at(14, 30, 0, 0)
}

/// A page with its register.
pub struct Desk {
    pub session: Session,
    pub page: Box<dyn Page>,
    pub dialogs: Vec<Box<dyn Dialog>>,
    /// Customers that the page asked to open.
    pub opened: Vec<CustomerId>,
    /// Deeds that were refused.
    pub refused: Vec<String>,
    /// How often the page asked for a file.
    pub asked_for_files: usize,
    stale: bool,
    dialog_stale: bool,
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
    let desk = Desk { session, page: Box::new(page), dialogs, opened, refused, asked_for_files: 0, stale: true, dialog_stale: true };
    let mut harness = harness_with(tools, size, desk, |ui, tools, desk| desk.frame(ui, tools));
    harness.run();
    harness
}

impl Desk {
    /// Takes the last deed back, as Ctrl+Z in the window.
    pub fn undo(&mut self) {
        history::undo(&mut self.session).unwrap();
        (self.stale, self.dialog_stale) = (true, true);
    }

    /// Opens a dialog, as a command of the window.
    pub fn show(&mut self, dialog: impl Dialog + 'static) {
        self.dialogs.push(Box::new(dialog));
        self.dialog_stale = true;
    }

    fn frame(&mut self, ui: &mut egui::Ui, tools: &Tools) {
        let cx = LoadCx { words: &tools.words, formats: &tools.formats, today: self.session.today() };
        if self.stale || self.page.wants_load() {
            self.stale = false;
            self.page.load(self.session.reader(), &cx).unwrap();
        }
        if let Some(dialog) = self.dialogs.last_mut()
            && (self.dialog_stale || dialog.wants_load())
        {
            self.dialog_stale = false;
            dialog.load(self.session.reader(), &cx).unwrap();
        }
        let mut out = Vec::new();
        let (now, width) = (now(), if ui.available_width() > 900.0 { Width::Wide } else { Width::Medium });
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
        self.dialog_ui(ui, tools, &mut cx);
        for command in out {
            self.obey(command);
            ui.ctx().request_repaint();
        }
    }

    fn dialog_ui(&mut self, ui: &egui::Ui, tools: &Tools, cx: &mut Cx<'_>) {
        let Some(dialog) = self.dialogs.last_mut() else { return };
        let title = dialog.title(&tools.words);
        let frame = egui::Frame::new().fill(tools.theme.colors.surface).corner_radius(10).inner_margin(24.0);
        let id = egui::Id::unique("test-dialog");
        let area = egui::Modal::default_area(id).accessible_name(&title).role(egui::Role::Dialog).default_height(700.0);
        let shown = egui::Modal::new(id).area(area).frame(frame).backdrop_color(tools.theme.colors.backdrop).show(ui.ctx(), |ui| {
            ui.set_width(dialog.width().min(ui.ctx().content_rect().width() - 80.0));
            ui.label(egui::RichText::new(&title).font(tools.theme.title()));
            let most = ui.ctx().content_rect().height() - 140.0;
            egui::ScrollArea::vertical().max_height(most).show(ui, |ui| dialog.ui(ui, cx));
        });
        if shown.should_close() {
            self.dialogs.pop();
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Deed(deed) => {
                let outcome = deed.perform(&mut self.session);
                if let Err(refusal) = &outcome {
                    self.refused.push(refusal.to_string());
                }
                (self.stale, self.dialog_stale) = (true, true);
                if self.dialogs.last_mut().is_some_and(|dialog| dialog.told(&outcome) == Told::Close) {
                    self.dialogs.pop();
                }
            }
            Command::Dialog(dialog) | Command::Sheet(dialog) => {
                self.dialogs.push(dialog);
                self.dialog_stale = true;
            }
            Command::CloseDialog => drop(self.dialogs.pop()),
            Command::OpenCustomer(id) => self.opened.push(id),
            Command::Act(Act::Undo) => self.undo(),
            Command::RegisterJob(job) => {
                (job.work)(&mut self.session, &Progress::default()).unwrap();
                self.stale = true;
            }
            Command::Job(job) => drop((job.work)(&Progress::default()).unwrap()),
            Command::Pick(_) => self.asked_for_files += 1,
            _ => {}
        }
    }
}
