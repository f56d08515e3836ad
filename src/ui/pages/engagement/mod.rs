//! Engagement: what the best customers get that they can't get elsewhere, who takes part, and what came of it.

mod data;
mod draw;
mod edit;
mod invite;
mod outcome;
mod pane;
mod pick;

use crate::domain::noun::{Noun, Nouns};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Page};
use data::EngagementData;
use eframe::egui::Ui;

pub use edit::EditEngagement;
pub use invite::Invite;
pub use outcome::EditOutcome;
pub use pick::PickParticipants;

/// The page: the engagements by status, beside them the one that is read.
#[derive(Default)]
pub struct EngagementPage {
    data: EngagementData,
}

impl EngagementPage {
    /// The page before its first load.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Page for EngagementPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Engagement, Noun::Customer, Noun::Task])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.data.load(db, cx)
    }

    fn wants_load(&self) -> bool {
        self.data.wants_load()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        draw::keys(&mut self.data, ui, cx);
        draw::ui(&mut self.data, ui, cx);
    }
}

/// A dialog as a command.
fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}
