//! What a page is to the window: it names what it reads, loads, draws, and sends commands. It never meets the database while drawing.

use crate::base::id::CustomerId;
use crate::base::{Date, DateTime};
use crate::domain::noun::Nouns;
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::kit::Theme;
use crate::ui::kit::chip::Tone;
use eframe::egui;

/// A page by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageId {
    /// What to do today.
    Today,
    /// The customers.
    Customers,
    /// Interactions.
    Interactions,
    /// Feedback.
    Feedback,
    /// Reports.
    Reports,
    /// Import of files.
    Import,
    /// Settings.
    Settings,
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
    /// Where commands go; they are done after drawing.
    pub out: &'a mut Vec<Command>,
}

/// What a page or the shell asks the window to do.
pub enum Command {
    /// Shows a page.
    Show(PageId),
    /// Shows the customers' page with one of them open.
    OpenCustomer(CustomerId),
    /// Does a deed.
    Deed(Deed),
    /// Opens a dialog over everything.
    Dialog(Box<dyn Dialog>),
    /// Opens a sheet at the right side of the page.
    Sheet(Box<dyn Dialog>),
    /// Closes the dialog or sheet on top.
    CloseDialog,
    /// Shows a sentence for six seconds.
    Toast(Tone, String),
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

    /// Draws it.
    fn ui(&mut self, ui: &mut egui::Ui, cx: &mut Cx<'_>);

    /// Does a command of the table that concerns pages, such as "new" or "filter"; whether it did.
    fn act(&mut self, _act: Act) -> bool {
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
