//! The dialog of a plan for a key customer: situation, target, results; its activities are tasks.

use crate::base::id::{CustomerId, CustomerPlanId};
use crate::domain::customer_plan::CustomerPlanDraft;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::customer_plan::CustomerPlanDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, customer_plan};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use crate::ui::pages::forms::{Marks, Shell, asked};
use crate::ui::pages::shared::{Before, Edited, Part, kit};
use eframe::egui::Ui;

const ORDER: &[Field] = &[Field::Year, Field::Situation, Field::Target, Field::Results];

/// The values as typed.
#[derive(Clone, Debug, Default, PartialEq)]
struct Values {
    year: String,
    situation: String,
    target: String,
    results: String,
}

impl Values {
    fn of(draft: &CustomerPlanDraft) -> Self {
        let (situation, target, results) = (draft.situation.clone(), draft.target.clone(), draft.results.clone());
        Self { year: draft.year.to_string(), situation, target, results }
    }

    fn draft(&self) -> Result<CustomerPlanDraft, Vec<Fault>> {
        let year = self.year.trim().parse::<i64>();
        let draft = CustomerPlanDraft {
            year: year.clone().unwrap_or_default(),
            situation: self.situation.clone(),
            target: self.target.clone(),
            results: self.results.clone(),
        };
        let mut faults = draft.check().err().unwrap_or_default();
        if year.is_err() {
            faults.retain(|fault| fault.field != Field::Year);
            faults.insert(0, Fault { field: Field::Year, problem: Problem::NotANumber });
        }
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }
}

/// The dialog.
pub struct EditCustomerPlan {
    customer: CustomerId,
    editing: Option<CustomerPlanId>,
    edited: Edited<Values>,
    shell: Shell,
    loaded: bool,
}

impl EditCustomerPlan {
    /// A new plan of a customer.
    pub fn new(customer: CustomerId) -> Self {
        Self::made(customer, None)
    }

    /// A plan of the register, to be changed.
    pub fn change(customer: CustomerId, id: CustomerPlanId) -> Self {
        Self::made(customer, Some(id))
    }

    fn made(customer: CustomerId, editing: Option<CustomerPlanId>) -> Self {
        let first = if editing.is_some() { Field::Results } else { Field::Situation };
        let edited = Edited::new(("customer-plan", customer, editing), Values::default());
        Self { customer, editing, edited, shell: Shell::new(first), loaded: false }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        match (self.edited.values.draft(), self.editing) {
            (Err(faults), _) => self.shell.mark(faults, ORDER),
            (Ok(draft), Some(id)) => self.shell.send(cx, CustomerPlanDeed::Change { id, rev: self.edited.rev(), draft }),
            (Ok(draft), None) => self.shell.send(cx, CustomerPlanDeed::Add(self.customer, draft)),
        }
    }
}

fn parts(words: &Words) -> Vec<Part<'_, Values>> {
    vec![
        Part::new(words.label(Field::Year), |values: &Values| values.year.clone(), |to, of| to.year.clone_from(&of.year)),
        Part::new(
            words.label(Field::Situation),
            |values: &Values| values.situation.clone(),
            |to, of| to.situation.clone_from(&of.situation),
        ),
        Part::new(words.label(Field::Target), |values: &Values| values.target.clone(), |to, of| to.target.clone_from(&of.target)),
        Part::new(words.label(Field::Results), |values: &Values| values.results.clone(), |to, of| to.results.clone_from(&of.results)),
    ]
}

impl Dialog for EditCustomerPlan {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("care-change-plan") } else { words.text("care-add-plan") }
    }

    fn width(&self) -> f32 {
        560.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        let stored = self.editing.map(|id| customer_plan::get(db, id)).transpose()?.flatten();
        if !std::mem::replace(&mut self.loaded, true) {
            match &stored {
                Some(stored) => self.edited.read(stored.rev, Values::of(&stored.values)),
                None => self.edited.read(0, Values { year: cx.today.year().to_string(), ..Values::default() }),
            }
        }
        if self.edited.wants_theirs() {
            match &stored {
                Some(stored) => self.edited.meet(stored.rev, Values::of(&stored.values), parts(cx.words)),
                None => self.edited.meet_nobody(),
            }
        }
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.edited.wants_theirs()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.shell.before_ui((ui, cx), &mut self.edited) {
            Before::Choice => return,
            Before::Save => return self.save(cx),
            Before::Renewed | Before::Fields => {}
        }
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Year, Field::Target]);
        let hints =
            [cx.words.text("care-plan-situation-hint"), cx.words.text("care-plan-target-hint"), cx.words.text("care-plan-results-hint")];
        let [situation_hint, target_hint, results_hint] = &hints;
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        let Values { year, situation, target, results } = &mut self.edited.values;
        ui.spacing_mut().item_spacing.y = 10.0;
        marks.field((ui, &mut form), Field::Year, |ui, form, spec| form.text(ui, &spec.width(120.0), year));
        marks.field((ui, &mut form), Field::Situation, |ui, form, spec| form.notes(ui, &spec.hint(situation_hint), situation, 3));
        marks.field((ui, &mut form), Field::Target, |ui, form, spec| form.notes(ui, &spec.hint(target_hint), target, 2));
        marks.field((ui, &mut form), Field::Results, |ui, form, spec| form.notes(ui, &spec.hint(results_hint), results, 3));
        let footer = asked(ui, &mut form, (&cx.words.text("care-save"), self.shell.faults.len()), &marks);
        if self.edited.settle((ui, cx), footer, self.shell.sending) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told_of(&mut self.edited, outcome, ORDER)
    }
}
