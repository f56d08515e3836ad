//! What lies over a page: dialogs in the middle and sheets at the right side, the last opened on top. Each hears what became of its deed.

use super::page::{Cx, Dialog, LoadCx, Told};
use crate::domain::noun::Nouns;
use crate::ops::{Done, Made, Refusal};
use crate::store::Reader;
use crate::ui::kit::dialog;
use eframe::egui;

/// One dialog or sheet.
struct Over {
    dialog: Box<dyn Dialog>,
    is_sheet: bool,
    stale: bool,
    number: u64,
    /// Whether its deed waits for a job: it stands still until that is done.
    waits: bool,
}

/// All of them, the topmost last.
#[derive(Default)]
pub(super) struct Overs {
    stack: Vec<Over>,
    opened: u64,
}

impl Overs {
    /// Opens a dialog, or a sheet, on top.
    pub(super) fn open(&mut self, dialog: Box<dyn Dialog>, is_sheet: bool) {
        self.opened += 1;
        self.stack.push(Over { dialog, is_sheet, stale: true, number: self.opened, waits: false });
    }

    /// Closes the topmost.
    pub(super) fn close(&mut self) {
        self.stack.pop();
    }

    /// Marks as stale what reads any of the nouns.
    pub(super) fn touch(&mut self, changes: Nouns) {
        for over in &mut self.stack {
            over.stale |= over.dialog.reads().meets(changes);
        }
    }

    /// Loads what is stale or asks for it.
    ///
    /// # Errors
    /// What the file refuses.
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> Result<(), Refusal> {
        for over in &mut self.stack {
            if over.stale || over.dialog.wants_load() {
                over.stale = false;
                over.dialog.load(db, cx)?;
            }
        }
        Ok(())
    }

    /// The topmost, by number.
    pub(super) fn top(&self) -> Option<u64> {
        self.stack.last().map(|top| top.number)
    }

    /// Lets the topmost stand still while its deed waits; which one it is.
    pub(super) fn hold(&mut self) -> Option<u64> {
        let top = self.stack.last_mut()?;
        top.waits = true;
        Some(top.number)
    }

    /// Tells a dialog what became of its deed; whether it marks the faults itself, so that no toast is wanted. `None` when it was closed.
    pub(super) fn told(&mut self, number: u64, outcome: &Result<Done<Made>, Refusal>) -> Option<bool> {
        let place = self.stack.iter().position(|over| over.number == number)?;
        let over = self.stack.get_mut(place)?;
        over.waits = false;
        if over.dialog.told(outcome) == Told::Close {
            self.stack.remove(place);
        }
        Some(matches!(outcome, Err(Refusal::Faults(_))))
    }

    /// Draws all of them; Esc and the cross close the topmost, whose draft the form keeps.
    pub(super) fn ui(&mut self, ctx: &egui::Context, cx: &mut Cx<'_>) {
        let last = self.stack.len();
        let close_name = cx.words.text("kit-close");
        let theme = cx.theme;
        let mut close = false;
        for (place, over) in self.stack.iter_mut().enumerate() {
            let title = over.dialog.title(cx.words);
            let frame = dialog::Dialog::new(&format!("over {}", over.number), &title).width(over.dialog.width()).sheet(over.is_sheet);
            let closed = frame.show_bare(ctx, theme, &close_name, |ui| {
                if over.waits {
                    ui.disable();
                }
                over.dialog.ui(ui, cx);
            });
            close |= closed && place + 1 == last;
        }
        if close {
            self.close();
        }
    }
}
