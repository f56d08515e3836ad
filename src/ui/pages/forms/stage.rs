//! The dialog that moves a customer to another stage of the relationship, with the reason in the owner's words.

use super::{Marks, Shell, asked, close, kit, lent, options};
use crate::base::id::CustomerId;
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::stage::Stage;
use crate::i18n::Words;
use crate::ops::customer::CustomerDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use eframe::egui::Ui;

const ORDER: &[Field] = &[Field::Stage, Field::Reason];

/// A stage move being written.
pub struct StageForm {
    customers: Vec<CustomerId>,
    stage: Stage,
    reason: String,
    shell: Shell,
}

impl StageForm {
    /// A move of customers who stand at `stage` now.
    pub fn new(customers: Vec<CustomerId>, stage: Stage) -> Self {
        Self { customers, stage, reason: String::new(), shell: Shell::new(Field::Stage) }
    }
}

impl Dialog for StageForm {
    fn title(&self, words: &Words) -> String {
        words.text("customer-stage-title")
    }

    fn width(&self) -> f32 {
        super::COLUMN
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.shell.refusal_ui(ui, cx);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        let stages = options(cx.words, Stage::ALL);
        let help = match self.stage {
            Stage::Ending | Stage::Ended => cx.words.text("customer-stage-ending-help"),
            _ => cx.words.text("customer-stage-help"),
        };
        form.column(ui, |ui, form| {
            marks.field((ui, form), Field::Stage, |ui, form, spec| form.choice(ui, &spec, &mut self.stage, &lent(&stages)));
            marks.field((ui, form), Field::Reason, |ui, form, spec| form.notes(ui, &spec.help(&help), &mut self.reason, 3));
        });
        let word = cx.words.text("customer-stage-save");
        let footer = asked(ui, &mut form, (&word, self.shell.faults.len()), &marks);
        if footer.cancel {
            close(cx);
        } else if footer.save && !self.shell.sending {
            let deed = CustomerDeed::MoveStage { customers: self.customers.clone(), stage: self.stage, reason: self.reason.clone() };
            self.shell.send(cx, deed);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, ORDER)
    }
}
