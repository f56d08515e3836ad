//! The dialog that adds a criterion of attractiveness or changes one.

use crate::base::id::CriterionId;
use crate::domain::attractiveness::{Aspect, CriterionDraft};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::criterion::CriterionDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, criterion};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use crate::ui::pages::forms::{Marks, Shell, asked, close, lent, options};
use crate::ui::pages::shared::kit;
use eframe::egui::Ui;

const ORDER: &[Field] = &[Field::Name, Field::Aspect, Field::Weight];

/// The dialog.
pub(super) struct EditCriterion {
    editing: Option<CriterionId>,
    draft: CriterionDraft,
    shell: Shell,
    loaded: bool,
}

impl EditCriterion {
    /// A new criterion.
    pub(super) fn new() -> Self {
        let draft = CriterionDraft { name: String::new(), aspect: Aspect::Present, weight: 3 };
        Self { editing: None, draft, shell: Shell::new(Field::Name), loaded: false }
    }

    /// A criterion of the register, to be changed.
    pub(super) fn change(id: CriterionId) -> Self {
        Self { editing: Some(id), ..Self::new() }
    }
}

impl Dialog for EditCriterion {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("care-change-criterion") } else { words.text("care-add-criterion") }
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        if !std::mem::replace(&mut self.loaded, true)
            && let Some(stored) = criterion::list(db)?.into_iter().find(|own| Some(own.id) == self.editing)
        {
            self.draft = stored.values;
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.shell.refusal_ui(ui, cx);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Name]);
        let aspects = options(cx.words, Aspect::ALL);
        let weights: Vec<(i64, String)> = (1..=5).map(|weight: i64| (weight, weight.to_string())).collect();
        let (aspect_help, weight_help) = (cx.words.text("care-aspect-help"), cx.words.text("care-weight-help"));
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        let CriterionDraft { name, aspect, weight } = &mut self.draft;
        form.column(ui, |ui, form| {
            marks.line((ui, form), Field::Name, name);
            marks.field((ui, form), Field::Aspect, |ui, form, spec| form.choice(ui, &spec.help(&aspect_help), aspect, &lent(&aspects)));
            marks.field((ui, form), Field::Weight, |ui, form, spec| form.segmented(ui, &spec.help(&weight_help), weight, &lent(&weights)));
        });
        let footer = asked(ui, &mut form, (&cx.words.text("care-save"), self.shell.faults.len()), &marks);
        if footer.cancel {
            close(cx);
        } else if footer.save && !self.shell.sending {
            match (self.draft.check(), self.editing) {
                (Err(faults), _) => self.shell.mark(faults, ORDER),
                (Ok(_), Some(id)) => self.shell.send(cx, CriterionDeed::Change(id, self.draft.clone())),
                (Ok(_), None) => self.shell.send(cx, CriterionDeed::Add(vec![self.draft.clone()])),
            }
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, ORDER)
    }
}
