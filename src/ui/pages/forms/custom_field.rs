//! The dialog for a field that the owner adds to the customer card: its name, what it holds, and its choices.

use super::{Marks, Shell, asked, close, kit, lent, options};
use crate::base::id::CustomFieldId;
use crate::domain::custom_field::{CustomField, CustomFieldDraft, CustomKind};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::custom_field::CustomFieldDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use eframe::egui::Ui;

const ORDER: &[Field] = &[Field::Name, Field::Kind, Field::Choices];

/// A field of the owner's being made or changed.
pub struct CustomFieldForm {
    editing: Option<CustomFieldId>,
    name: String,
    kind: CustomKind,
    choices: String,
    shell: Shell,
}

impl CustomFieldForm {
    /// A new field.
    pub fn new() -> Self {
        Self { editing: None, name: String::new(), kind: CustomKind::Text, choices: String::new(), shell: Shell::new(Field::Name) }
    }

    /// A field to be changed.
    pub fn change(field: &CustomField) -> Self {
        let (name, choices) = (field.name.clone(), field.choices.join("\n"));
        Self { editing: Some(field.id), name, kind: field.kind, choices, ..Self::new() }
    }

    fn draft(&self) -> CustomFieldDraft {
        CustomFieldDraft { name: self.name.clone(), kind: self.kind, choices: self.choices.lines().map(str::to_owned).collect() }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let draft = self.draft();
        if let Err(faults) = draft.check() {
            self.shell.mark(faults, ORDER);
            return;
        }
        let deed = match self.editing {
            Some(id) => CustomFieldDeed::Change(id, draft),
            None => CustomFieldDeed::Add(draft),
        };
        self.shell.send(cx, deed);
    }
}

impl Default for CustomFieldForm {
    fn default() -> Self {
        Self::new()
    }
}

impl Dialog for CustomFieldForm {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("settings-field-change") } else { words.text("settings-field-new") }
    }

    fn width(&self) -> f32 {
        488.0
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
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Name]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        let kinds = options(cx.words, CustomKind::ALL);
        let help = cx.words.text("settings-field-choices-help");
        form.column(ui, |ui, form| {
            marks.line((ui, form), Field::Name, &mut self.name);
            marks.field((ui, form), Field::Kind, |ui, form, spec| form.choice(ui, &spec, &mut self.kind, &lent(&kinds)));
            if self.kind == CustomKind::Choice {
                marks.field((ui, form), Field::Choices, |ui, form, spec| form.notes(ui, &spec.help(&help), &mut self.choices, 4));
            }
        });
        let word = cx.words.text("settings-field-save");
        let footer = asked(ui, &mut form, (&word, self.shell.faults.len()), &marks);
        if footer.cancel {
            close(cx);
        } else if footer.save && !self.shell.sending {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, ORDER)
    }
}
