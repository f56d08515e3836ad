//! The value tab: segment, class, lifetime value and how it's computed, the potential and the segment by hand.

use super::data::CardData;
use super::links;
use crate::ops::value;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, JobDone, LoadCx, RegisterJob};
use crate::ui::kit::{Button, icons};
use crate::ui::pages::value::{EditPotential, Story, story_ui};
use eframe::egui::{RichText, Ui};

/// The tab as loaded.
#[derive(Default)]
pub(super) struct Value {
    story: Story,
    is_reckoning: bool,
    wants_job: bool,
    /// The last change of the register for which a valuation was asked.
    asked_at: Option<i64>,
}

impl Value {
    /// Reads it.
    pub(super) fn load(&mut self, db: Reader<'_>, data: &CardData, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.story = Story::load(db, data.id, cx)?;
        self.is_reckoning = !crate::store::value::is_current(db, cx.today)?;
        if self.is_reckoning {
            let last = crate::store::value::last_change(db)?;
            self.wants_job = self.asked_at != Some(last);
            self.asked_at = Some(last);
        }
        Ok(())
    }
}

/// Draws the tab; the last value is shown while a new one is computed.
pub(super) fn value_ui(ui: &mut Ui, cx: &mut Cx<'_>, data: &CardData, tab: &mut Value) {
    if std::mem::take(&mut tab.wants_job) && !cx.read_only {
        let work = |session: &mut crate::ops::Session, progress: &_| {
            let changes = value::recompute(session, progress)?;
            Ok(JobDone { changes, ..JobDone::default() })
        };
        cx.send(Command::RegisterJob(RegisterJob { title: cx.words.text("value-reckoning"), work: Box::new(work) }));
    }
    if tab.is_reckoning && !cx.read_only {
        ui.label(RichText::new(cx.words.text("value-reckoning")).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    }
    story_ui(ui, cx, &tab.story);
    ui.add_space(10.0);
    if !cx.read_only && Button::secondary(&cx.words.text("value-potential-edit")).icon(icons::PENCIL).show(ui, cx.theme).clicked() {
        links::dialog(cx, EditPotential::new(data.id));
    }
}
