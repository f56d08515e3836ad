//! The dialog that says why a deviation needs nothing this time.

use crate::base::id::CustomerId;
use crate::domain::care_model::{CareMark, ClockKey, MarkKind};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::care_model::CareModelDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use crate::ui::pages::forms::{Marks, Shell, asked, close};
use crate::ui::pages::shared::kit;
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub(super) struct Dismiss {
    customer: CustomerId,
    key: ClockKey,
    about: [String; 2],
    reason: String,
    shell: Shell,
}

impl Dismiss {
    /// About a clock of a customer: its name, and what is missing.
    pub(super) fn new(customer: CustomerId, key: ClockKey, name: &str, why: &str) -> Self {
        Self { customer, key, about: [name.to_owned(), why.to_owned()], reason: String::new(), shell: Shell::new(Field::Reason) }
    }
}

impl Dialog for Dismiss {
    fn title(&self, words: &Words) -> String {
        words.text("care-dismiss-title")
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let [name, why] = &self.about;
        ui.add(Label::new(RichText::new(name).font(cx.theme.strong())).truncate());
        ui.add(Label::new(RichText::new(why).font(cx.theme.small()).color(cx.theme.colors.text_muted)).wrap());
        ui.add_space(4.0);
        self.shell.refusal_ui(ui, cx);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Reason]);
        let help = cx.words.text("care-dismiss-help");
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| {
            marks.field((ui, form), Field::Reason, |ui, form, spec| form.notes(ui, &spec.help(&help), &mut self.reason, 2));
        });
        let footer = asked(ui, &mut form, (&cx.words.text("care-dismiss"), self.shell.faults.len()), &marks);
        if footer.cancel {
            close(cx);
        } else if footer.save && !self.shell.sending {
            if self.reason.trim().is_empty() {
                self.shell.mark(vec![Fault { field: Field::Reason, problem: Problem::Missing }], &[Field::Reason]);
                return;
            }
            let mark = CareMark { key: self.key, kind: MarkKind::Dismissed, day: cx.today };
            self.shell.send(cx, CareModelDeed::Mark { customer: self.customer, mark, reason: self.reason.clone() });
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, &[Field::Reason])
    }
}
