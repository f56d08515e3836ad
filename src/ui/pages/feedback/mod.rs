//! Feedback: the dialog that writes it down, and the page that leads it to an answer.

mod data;
mod draw;
mod edit;
mod pane;
mod values;

use crate::domain::feedback::FeedbackKind;
use crate::domain::noun::{Noun, Nouns};
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Cx, LoadCx, Page};
use crate::ui::kit::icons;
use data::FeedbackData;
use eframe::egui::Ui;

pub use edit::EditFeedback;

/// The page: a list with its filters, and beside it the feedback that is read.
#[derive(Default)]
pub struct FeedbackPage {
    data: FeedbackData,
    wants_filter: bool,
}

impl FeedbackPage {
    /// The page before its first load.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Page for FeedbackPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Feedback, Noun::Customer, Noun::Contact, Noun::Phase, Noun::Interaction, Noun::Task])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.data.load(db, cx)
    }

    fn wants_load(&self) -> bool {
        self.data.wants_load()
    }

    fn spoil(&mut self) {
        self.data.spoil();
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        draw::keys(&mut self.data, ui, cx);
        draw::ui(&mut self.data, ui, cx, std::mem::take(&mut self.wants_filter));
    }

    fn act(&mut self, act: Act) -> bool {
        self.wants_filter |= act == Act::Filter;
        act == Act::Filter
    }
}

/// The icon of a kind of feedback.
pub fn feedback_icon(kind: FeedbackKind) -> char {
    match kind {
        FeedbackKind::Complaint => icons::TRIANGLE_ALERT,
        FeedbackKind::Praise => icons::HEART,
        FeedbackKind::Idea => icons::LIGHTBULB,
        FeedbackKind::Product => icons::PACKAGE,
        FeedbackKind::Question => icons::CIRCLE_HELP,
    }
}
