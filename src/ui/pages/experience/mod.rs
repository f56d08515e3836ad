//! The experience planner: what customers of each kind shall experience in each phase of their purchase process. The grid with its emotion
//! curve is in `grid`, the pane beside it in `side`, dialogs in files of their own.

mod compare;
mod copy;
mod data;
mod draw;
mod edit;
mod grid;
mod guide;
mod keys;
mod move_to;
mod phases;
mod plans;
mod side;
mod side_data;
mod steps;
mod text;
mod values;

use crate::domain::noun::{Noun, Nouns};
use crate::ops::Session;
use crate::store::{Reader, StoreResult, summaries};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, Dialog, JobDone, LoadCx, Page, RegisterJob};
use crate::ui::pages::shared::{Print, Printing};
use data::PlanData;
use eframe::egui::Ui;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

pub use phases::EditPhases;

/// What the page shows beside its data.
pub(in crate::ui::pages::experience) struct View {
    /// Whether the pane beside the grid is open.
    is_open: bool,
    /// Whether only gaps stand out.
    gaps: bool,
    /// Whether the cells are listed as text.
    as_text: bool,
    /// How far the columns are scrolled.
    scrolled: f32,
    /// Whether the chosen cell wants the focus and to be seen.
    reveal: bool,
}

impl Default for View {
    fn default() -> Self {
        Self { is_open: true, gaps: false, as_text: false, scrolled: 0.0, reveal: false }
    }
}

/// The page.
#[derive(Default)]
pub struct ExperiencePage {
    data: PlanData,
    view: View,
    printing: Printing,
    print: bool,
    asked: Option<Act>,
}

/// A dialog as a command.
fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}

impl ExperiencePage {
    /// Measures beside the window what is too dear to be read at once.
    fn measure(&mut self, cx: &mut Cx<'_>) {
        let Some(axis) = self.data.to_measure.take() else { return };
        let (mailbox, today) = (Arc::clone(&self.data.mailbox), cx.today);
        let work = move |session: &mut Session, _: &_| {
            let measured = summaries::plan_measured(session.reader(), axis, today)?;
            *mailbox.lock().unwrap_or_else(PoisonError::into_inner) = Some((axis, measured));
            Ok(JobDone::default())
        };
        cx.send(Command::RegisterJob(RegisterJob { title: cx.words.text("experience-measuring"), work: Box::new(work) }));
    }
}

impl Page for ExperiencePage {
    fn reads(&self) -> Nouns {
        use Noun::{Customer, Experience, Feedback, Grouping, Interaction, Person, Phase, Purchase, Task, Value};
        Nouns::of(&[Experience, Phase, Feedback, Interaction, Customer, Purchase, Task, Grouping, Person, Value])
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

    fn wants_room(&self) -> bool {
        self.view.is_open && self.data.side.is_some()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.printing.start(cx);
        self.measure(cx);
        if let Some(act) = self.asked.take() {
            keys::act(&self.data, act, cx);
        }
        keys::keys(&mut self.data, &mut self.view, ui, cx);
        draw::ui(&mut self.data, &mut self.view, &mut self.print, ui, cx);
        if std::mem::take(&mut self.print)
            && let Some(year) = self.data.year
        {
            self.printing.ask(cx, Print::Plan(year, None), cx.words.lang());
        }
    }

    fn takes(&self, act: Act) -> bool {
        match act {
            Act::Print => self.data.sheet.is_some(),
            Act::Edit | Act::Remove => self.data.card.is_some(),
            _ => false,
        }
    }

    fn act(&mut self, act: Act) -> bool {
        match act {
            Act::Print => self.print = self.data.sheet.is_some(),
            Act::Edit | Act::Remove if self.data.card.is_some() => self.asked = Some(act),
            _ => return false,
        }
        true
    }

    fn escape(&mut self) {
        self.view.is_open = false;
    }

    fn picked(&mut self, path: PathBuf) {
        self.printing.picked(&path);
    }
}
