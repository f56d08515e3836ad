//! Asks how a participant stands and what came of it.

use crate::base::id::ParticipantId;
use crate::domain::engagement::ParticipantState;
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::engagement::EngagementDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, kit, new_draft};
use eframe::egui::Ui;

/// The dialog.
pub struct EditOutcome {
    id: ParticipantId,
    name: String,
    chosen: ParticipantState,
    outcome: String,
    fields: FieldWords,
    states: Options<ParticipantState>,
    save: String,
    state: FormState,
    faults: FaultWords,
}

impl EditOutcome {
    /// A participant as it stands.
    pub fn new(id: ParticipantId, chosen: ParticipantState, outcome: &str, name: &str) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Results);
        Self {
            id,
            name: name.to_owned(),
            chosen,
            outcome: outcome.to_owned(),
            fields: FieldWords::default(),
            states: Options::default(),
            save: String::new(),
            state,
            faults: FaultWords::default(),
        }
    }
}

impl Dialog for EditOutcome {
    fn title(&self, _words: &Words) -> String {
        self.name.clone()
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.fields = FieldWords::of(cx.words, &[Field::Status]).but(Field::Results, cx.words.text("engagement-outcome"));
        self.states = Options::of(cx.words, ParticipantState::ALL);
        self.save = cx.words.text("engagement-save");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 10.0;
        let (fields, faults) = (&self.fields, &self.faults);
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let mut form = Form::new(kit(cx), &mut self.state);
        form.choice(ui, &spec(Field::Status), &mut self.chosen, &self.states.refs());
        let notes = form.notes(ui, &spec(Field::Results), &mut self.outcome, 4);
        let footer = form.footer(ui, &self.save, self.faults.len());
        if footer.save || notes.save {
            cx.deed(EngagementDeed::SetParticipant(self.id, self.chosen, self.outcome.clone()));
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        match outcome {
            Ok(_) => Told::Close,
            Err(_) => Told::Stay,
        }
    }
}
