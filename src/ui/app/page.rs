//! What a page is to the window: it names what it reads, loads, draws, and sends commands. It never meets the database while drawing.

use crate::base::id::CustomerId;
use crate::base::{Date, DateTime};
use crate::domain::noun::Nouns;
use crate::domain::saved_view::Condition;
use crate::i18n::{Formats, Words};
use crate::ops::device::DeviceSettings;
use crate::ops::job::Progress;
use crate::ops::{Deed, Done, Made, Refusal, Session};
use crate::store::Reader;
use crate::store::error::StoreResult;
use crate::ui::app::command::Act;
pub use crate::ui::app::desk::FileFacts;
use crate::ui::kit::Theme;
use crate::ui::kit::chip::Tone;
use eframe::egui;
use std::path::PathBuf;

/// A page by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageId {
    /// What to do today.
    Today,
    /// The customers.
    Customers,
    /// Value and segments.
    Value,
    /// Care: deviations, care models, attractiveness, proposed stages.
    Care,
    /// Interactions.
    Interactions,
    /// Feedback.
    Feedback,
    /// The experience planner.
    Experience,
    /// The dashboard.
    Dashboard,
    /// The ROI calculator.
    BusinessCase,
    /// The self-assessment.
    Assessment,
    /// Development of the firm itself.
    Development,
    /// Reports.
    Reports,
    /// Import of files.
    Import,
    /// What was done and removed.
    History,
    /// Settings.
    Settings,
}

impl PageId {
    /// All, in the rail's order.
    pub const ALL: &[Self] = &[
        Self::Today,
        Self::Customers,
        Self::Value,
        Self::Care,
        Self::Interactions,
        Self::Feedback,
        Self::Experience,
        Self::Dashboard,
        Self::BusinessCase,
        Self::Assessment,
        Self::Development,
        Self::Reports,
        Self::Import,
        Self::History,
        Self::Settings,
    ];
}

/// How wide the window is; pages have two or three arrangements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// Under 760: one pane.
    Narrow,
    /// Under 1180: the rail without words, details over the list.
    Medium,
    /// Rail, list and details.
    Wide,
}

impl Width {
    /// The class of a width in points.
    pub fn of(points: f32) -> Self {
        match points {
            ..760.0 => Self::Narrow,
            ..1180.0 => Self::Medium,
            _ => Self::Wide,
        }
    }
}

/// What `load` makes its strings with.
#[derive(Clone, Copy)]
pub struct LoadCx<'a> {
    /// Words.
    pub words: &'a Words,
    /// Formats.
    pub formats: &'a Formats,
    /// Today.
    pub today: Date,
}

/// What drawing has at hand; no database, by type.
pub struct Cx<'a> {
    /// Words.
    pub words: &'a Words,
    /// Formats.
    pub formats: &'a Formats,
    /// Colours and measures.
    pub theme: &'a Theme,
    /// Today.
    pub today: Date,
    /// Now, to the minute.
    pub now: DateTime,
    /// How wide the window is.
    pub width: Width,
    /// The settings of this device.
    pub device: &'a DeviceSettings,
    /// Whether the register can only be read.
    pub read_only: bool,
    /// Where commands go; they are done after drawing.
    pub out: &'a mut Vec<Command>,
}

impl Cx<'_> {
    /// Sends a command.
    pub fn send(&mut self, command: Command) {
        self.out.push(command);
    }

    /// Sends a deed.
    pub fn deed(&mut self, deed: impl Into<Deed>) {
        self.out.push(Command::Deed(deed.into()));
    }
}

/// What a page or the shell asks the window to do.
pub enum Command {
    /// Shows a page.
    Show(PageId),
    /// Shows the customers' page with one of them open.
    OpenCustomer(CustomerId),
    /// Shows the customers' page with those for whom all of this holds.
    ShowCustomers(Vec<Condition>),
    /// Does a deed.
    Deed(Deed),
    /// Opens a dialog over everything.
    Dialog(Box<dyn Dialog>),
    /// Opens a sheet at the right side of the page.
    Sheet(Box<dyn Dialog>),
    /// Closes the dialog or sheet on top.
    CloseDialog,
    /// Does what stands in the table of commands.
    Act(Act),
    /// Shows a sentence for six seconds.
    Toast(Tone, String),
    /// Sets this device up anew; applied and saved at once.
    Device(Box<DeviceSettings>),
    /// Asks for a file or folder; the page that is shown gets it by [`Page::picked`].
    Pick(crate::ops::file_dialog::Question),
    /// Runs long work off the drawing thread.
    Job(JobStart),
    /// Remembers that a customer was opened, for the list of those opened last.
    NoteOpened(CustomerId),
    /// Runs long work that reads or writes the register, off the drawing thread.
    RegisterJob(RegisterJob),
    /// Opens a file or folder with the system's program.
    OpenFile(PathBuf),
    /// Opens another register, after closing this one.
    OpenRegister(PathBuf),
    /// Closes the register and shows the list of registers.
    CloseRegister,
    /// Begins a new register.
    NewRegister,
    /// Makes a backup now.
    BackUp,
    /// Asks for a folder for backups.
    PickBackupFolder,
    /// Asks for a place for the recovery sheet and writes it.
    RecoverySheet,
}

/// The work of a job: it watches its progress and says what came of it.
pub type Work = Box<dyn FnOnce(&Progress) -> Result<JobDone, Refusal> + Send>;

/// Long work to start.
pub struct JobStart {
    /// What runs, for the status bar.
    pub title: String,
    /// The work, on its own thread.
    pub work: Work,
}

/// Work on the register beside the window, on a connection of its own; it may write.
pub type RegisterWork = Box<dyn FnOnce(&mut Session, &Progress) -> Result<JobDone, Refusal> + Send>;

/// Long work on the register to start.
pub struct RegisterJob {
    /// What runs, for the status bar.
    pub title: String,
    /// The work, on its own thread.
    pub work: RegisterWork,
}

/// What a job left behind.
#[derive(Clone, Debug, Default)]
pub struct JobDone {
    /// The sentence for the toast; empty for none.
    pub text: String,
    /// What pages must read anew.
    pub changes: Nouns,
    /// A file to show by the toast's button.
    pub file: Option<PathBuf>,
}

/// A page.
pub trait Page {
    /// Which deeds make it stale.
    fn reads(&self) -> Nouns;

    /// Reads what it shows; all strings are made here.
    ///
    /// # Errors
    /// What the file refuses.
    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()>;

    /// Whether its filter changed, so that it must load before it is drawn again.
    fn wants_load(&self) -> bool {
        false
    }

    /// Hears, before the next load, that rows which it reads were written, by a deed or by other means.
    fn spoil(&mut self) {}

    /// Draws it.
    fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>);

    /// Whether it shows so much side by side that the rail shall leave its words out on windows of usual width.
    fn wants_room(&self) -> bool {
        false
    }

    /// Narrows its list to those for whom all of this holds.
    fn narrow(&mut self, _conditions: &[Condition]) {}

    /// Opens a customer in it.
    fn open_customer(&mut self, _id: CustomerId) {}

    /// Whether it does a command of the table such as "filter" now; menus, palette and shortcuts leave out what nobody does.
    fn takes(&self, _act: Act) -> bool {
        false
    }

    /// Does a command of the table that concerns pages, such as "new" or "filter"; whether it did.
    fn act(&mut self, _act: Act) -> bool {
        false
    }

    /// Hears what became of its deed; whether it tells the user itself, so that no toast is wanted.
    fn answer(&mut self, _answer: Result<&Done<Made>, &Refusal>) -> bool {
        false
    }

    /// Esc came down to the page: it closes its detail pane, and nothing typed is lost.
    fn escape(&mut self) {}

    /// Hears that another page is shown or the register closes: what was typed and isn't kept yet, as deeds.
    fn leave(&mut self) -> Vec<Deed> {
        Vec::new()
    }

    /// Hears which file the user chose.
    fn picked(&mut self, _path: PathBuf) {}

    /// Hears where the register is and which backups it has; before loading, when that changed.
    fn file(&mut self, _file: &FileFacts) {}

    /// Files were dropped on the window; whether the page takes them.
    fn dropped(&mut self, _paths: &[PathBuf]) -> bool {
        false
    }
}

/// What a dialog does after it heard what became of its deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Stays open.
    Stay,
    /// Closes.
    Close,
}

/// A dialog or a side sheet: a form with its own draft.
pub trait Dialog {
    /// Its title.
    fn title(&self, words: &Words) -> String;

    /// How wide it wants to be, in points.
    fn width(&self) -> f32 {
        520.0
    }

    /// Whether it ends in a deed; such a dialog isn't opened on a register that can only be read.
    fn writes(&self) -> bool {
        true
    }

    /// Which deeds make it stale.
    fn reads(&self) -> Nouns;

    /// Reads what it shows; all strings are made here.
    ///
    /// # Errors
    /// What the file refuses.
    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()>;

    /// Whether something was typed that must be looked up.
    fn wants_load(&self) -> bool {
        false
    }

    /// Draws it, its buttons too.
    fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>);

    /// Hears what became of its deed.
    fn told(&mut self, _outcome: &Result<Done<Made>, Refusal>) -> Told {
        Told::Stay
    }
}
