//! The form of a consent event: given or withdrawn, for what, when, how, and what proves it. Events are only added.

use super::{Marks, Shell, asked, joined, kit, lent, options, typed_date};
use crate::base::id::ContactId;
use crate::domain::contact::{ConsentDraft, Decision, Purpose};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::contact::ContactDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use crate::ui::pages::shared::Edited;
use eframe::egui::Ui;

const ORDER: &[Field] = &[Field::Purpose, Field::Decision, Field::Date, Field::How, Field::Evidence];

/// The values as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Values {
    purpose: Purpose,
    decision: Decision,
    on: String,
    how: String,
    evidence: String,
}

/// A consent event being written.
pub struct ConsentForm {
    contact: ContactId,
    name: String,
    edited: Edited<Values>,
    shell: Shell,
    loaded: bool,
}

impl ConsentForm {
    /// An event of a contact person, of whom the title names the name.
    pub fn new((contact, name): (ContactId, &str), purpose: Purpose, decision: Decision) -> Self {
        let values = Values { purpose, decision, on: String::new(), how: String::new(), evidence: String::new() };
        let edited = Edited::new(("consent", contact, purpose, decision), values);
        Self { contact, name: name.to_owned(), edited, shell: Shell::new(Field::How), loaded: false }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let mut typed = Vec::new();
        let Values { purpose, decision, on: typed_on, how, evidence } = self.edited.values.clone();
        let on = typed_date(cx, &typed_on, Field::Date, &mut typed);
        if typed_on.trim().is_empty() {
            typed.push(crate::domain::fault::Fault { field: Field::Date, problem: crate::domain::fault::Problem::Missing });
        }
        let checked = ConsentDraft { purpose, decision, on: on.unwrap_or(cx.today), how, evidence }.check();
        match checked {
            Ok(draft) if typed.is_empty() => self.shell.send(cx, ContactDeed::AddConsent(self.contact, draft)),
            checked => self.shell.mark(joined(typed, checked.err().unwrap_or_default()), ORDER),
        }
    }
}

impl Dialog for ConsentForm {
    fn title(&self, words: &Words) -> String {
        words.with("contact-consent-title", &[("name", self.name.as_str().into())])
    }

    fn width(&self) -> f32 {
        super::COLUMN
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        if !std::mem::replace(&mut self.loaded, true) {
            let values = Values { on: cx.formats.date(cx.today), ..self.edited.values.clone() };
            self.edited.read(0, values);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.shell.before_ui((ui, cx), &mut self.edited);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Date]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        let values = &mut self.edited.values;
        let purposes = options(cx.words, Purpose::ALL);
        let decisions = options(cx.words, Decision::ALL);
        form.column(ui, |ui, form| {
            marks.field((ui, form), Field::Purpose, |ui, form, spec| form.choice(ui, &spec, &mut values.purpose, &lent(&purposes)));
            marks.field((ui, form), Field::Decision, |ui, form, spec| form.segmented(ui, &spec, &mut values.decision, &lent(&decisions)));
            marks.field((ui, form), Field::Date, |ui, form, spec| form.date(ui, &spec.width(180.0), &mut values.on));
            let how = cx.words.text("contact-consent-how-hint");
            marks.field((ui, form), Field::How, |ui, form, spec| form.text(ui, &spec.hint(&how), &mut values.how));
            let evidence = cx.words.text("contact-consent-evidence-help");
            marks.field((ui, form), Field::Evidence, |ui, form, spec| form.text(ui, &spec.help(&evidence), &mut values.evidence));
        });
        let word = cx.words.text("contact-consent-save");
        let footer = asked(ui, &mut form, (&word, self.shell.faults.len()), &marks);
        if self.edited.settle((ui, cx), footer, self.shell.sending) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, ORDER)
    }
}
