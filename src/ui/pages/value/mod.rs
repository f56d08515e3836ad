//! Value and segments: the customers as a picture of what they buy against what they could buy, the target segments with their sums,
//! the list of one of them with acts on it, the same as tables, need groups, and how a value is computed.

mod bulk;
mod data;
mod draw;
mod explain;
mod groups;
mod keys;
mod lines;
mod list;
mod marks;
mod picture;
mod potential;
mod rows;
mod settings;

pub(crate) use explain::{Story, story_ui};
pub(crate) use marks::segment_badge;
pub(crate) use potential::EditPotential;

use crate::domain::noun::{Noun, Nouns};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, LoadCx, Page};
use data::ValueData;
use eframe::egui::Ui;

/// The page.
#[derive(Default)]
pub struct ValuePage {
    data: ValueData,
}

impl Page for ValuePage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[
            Noun::Customer,
            Noun::Purchase,
            Noun::Value,
            Noun::Setting,
            Noun::Interaction,
            Noun::Feedback,
            Noun::Task,
            Noun::Grouping,
            Noun::CareModel,
        ])
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
        self.data.ask(cx);
        draw::ui(&mut self.data, ui, cx);
    }
}
