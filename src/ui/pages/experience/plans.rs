//! The dialogs of a whole plan: its year and what is new in it, and its removal.

use crate::base::id::ExperiencePlanId;
use crate::domain::experience::ExperiencePlan;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::experience::ExperienceDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, experience};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::dialog::{Answer, Buttons, footer};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, kit, new_draft};
use eframe::egui::{Label, Ui};

/// Changes a plan's year and its notes.
pub(super) struct PlanNotes {
    plan: ExperiencePlan,
    year: String,
    taken: Vec<i64>,
    state: FormState,
    faults: FaultWords,
}

impl PlanNotes {
    /// The dialog of a plan.
    pub(super) fn new(plan: ExperiencePlan) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Notes);
        Self { year: plan.year.to_string(), plan, taken: Vec::new(), state, faults: FaultWords::default() }
    }

    /// The year, or what is wrong with it.
    fn read(&self) -> Result<i64, Problem> {
        let year: i64 = self.year.trim().parse().map_err(|_| Problem::NotANumber)?;
        if self.taken.contains(&year) {
            return Err(Problem::YearTaken);
        }
        if (1990..=2199).contains(&year) { Ok(year) } else { Err(Problem::OutOfRange { min: 1990, max: 2199 }) }
    }
}

impl Dialog for PlanNotes {
    fn title(&self, words: &Words) -> String {
        words.with("experience-plan-of", &[("year", self.plan.year.to_string().into())])
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, _cx: &LoadCx<'_>) -> StoreResult<()> {
        self.taken = experience::plans(db)?.into_iter().filter(|plan| plan.id != self.plan.id).map(|plan| plan.year).collect();
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let read = self.read();
        let faults: Vec<Fault> = read.clone().err().map(|problem| Fault { field: Field::Year, problem }).into_iter().collect();
        self.faults = FaultWords::of(cx.words, &faults);
        let (year, notes) = (cx.words.label(Field::Year), cx.words.text("experience-plan-new"));
        let Self { state, faults, plan, .. } = self;
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut form = Form::new(kit(cx), state);
        form.text(ui, &Spec::new(Field::Year, &year).required().width(140.0).fault(faults.get(Field::Year)), &mut self.year);
        let said = form.notes(ui, &Spec::new(Field::Notes, &notes), &mut plan.notes, 4);
        let buttons = form.footer(ui, &cx.words.text("experience-save"), faults.len());
        if buttons.save || said.save {
            match read {
                Ok(year) => cx.deed(ExperienceDeed::ChangePlan(self.plan.id, year, self.plan.notes.clone())),
                Err(_) => self.state.save_failed(Field::Year),
            }
        }
        if buttons.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}

/// Asks before a plan goes.
pub(super) struct RemovePlan {
    id: ExperiencePlanId,
    text: String,
    done: String,
}

impl RemovePlan {
    /// The dialog of a plan.
    pub(super) fn new(id: ExperiencePlanId) -> Self {
        Self { id, text: String::new(), done: String::new() }
    }
}

impl Dialog for RemovePlan {
    fn title(&self, words: &Words) -> String {
        words.text("experience-plan-remove")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let year = experience::plans(db)?.into_iter().find(|plan| plan.id == self.id).map(|plan| plan.year.to_string()).unwrap_or_default();
        let count = experience::list(db, self.id)?.len();
        self.text = cx.words.with("experience-plan-remove-text", &[("year", year.as_str().into()), ("count", count.into())]);
        self.done = cx.words.with("experience-plan-remove-do", &[("year", year.into())]);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add(Label::new(&self.text).wrap());
        ui.add_space(12.0);
        let (cancel, close) = (cx.words.text("kit-cancel"), cx.words.text("kit-cancel"));
        let buttons = Buttons { done: &self.done, cancel: &cancel, close: &close, ready: true, danger: true };
        match footer(ui, cx.theme, buttons) {
            Answer::Done => cx.deed(ExperienceDeed::RemovePlan(self.id)),
            Answer::Cancelled => cx.out.push(Command::CloseDialog),
            Answer::Open => {}
        }
    }

    fn told(&mut self, _outcome: &Result<Done<Made>, Refusal>) -> Told {
        Told::Close
    }
}
