//! The dialog that adds or changes a development target; what SMART misses is told while one types.

use super::plan::letters_ui;
use super::plan_data::initial;
use super::target_fields::{FormWords, Heard, actions_ui, measured_ui, measures_ui, milestones_ui, top_ui};
use super::target_values::Values;
use crate::base::Date;
use crate::base::id::DevelopmentTargetId;
use crate::domain::development_target::DevelopmentTargetDraft;
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::smart::{self, SmartLetter};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, development_target, setting};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub struct EditTarget {
    editing: Option<(DevelopmentTargetId, i64)>,
    values: Option<Values>,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    letters: Vec<(&'static str, String, bool)>,
    gaps: Vec<String>,
    sent: bool,
}

impl EditTarget {
    /// A new target.
    pub fn new() -> Self {
        Self::made(None)
    }

    /// A target of the register, to be changed.
    pub fn change(id: DevelopmentTargetId) -> Self {
        Self::made(Some((id, 0)))
    }

    fn made(editing: Option<(DevelopmentTargetId, i64)>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Title);
        let (words, faults) = (FormWords::default(), FaultWords::default());
        Self { editing, values: None, state, words, faults, letters: Vec::new(), gaps: Vec::new(), sent: false }
    }

    /// Faults and SMART of what is typed.
    fn look(&mut self, words: &Words, formats: &Formats, today: Date) {
        let Some(values) = &self.values else { return };
        let (draft, faults) = values.draft(formats, today);
        self.faults = FaultWords::of(words, &faults);
        let gaps = smart::gaps(&draft, today);
        let met: Vec<SmartLetter> = smart::met(&gaps).collect();
        self.letters = SmartLetter::ALL.iter().map(|letter| (initial(*letter), words.label(*letter), met.contains(letter))).collect();
        self.gaps = gaps.iter().map(|gap| words.label(*gap)).collect();
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.look(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let Some(values) = &self.values else { return };
        let draft = values.draft(cx.formats, cx.today).0;
        self.sent = true;
        let deed = match self.editing {
            Some((id, rev)) => DevelopmentTargetDeed::Change { id, rev, draft },
            None => DevelopmentTargetDeed::Add(draft),
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    /// Whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { values: Some(values), state, words, faults, .. } = self else { return (false, false) };
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut heard = Heard::default();
        top_ui(ui, &mut form, values, (words, faults), &mut heard);
        measured_ui(ui, &mut form, values, (words, faults), &mut heard);
        measures_ui(ui, &mut form, values, (words, faults), &mut heard);
        actions_ui(ui, &mut form, values, (words, faults), &mut heard);
        milestones_ui(ui, &mut form, values, (words, faults), &mut heard);
        let spec = Spec::new(Field::Status, words.fields.get(Field::Status));
        heard.changed |= form.segmented(ui, &spec, &mut values.status, &words.statuses.refs()).changed;
        values.keep_rows();
        (heard.changed, heard.save)
    }

    /// The five letters and the first things that are missing, always in sight above the buttons.
    fn smart_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let theme = cx.theme;
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(&self.words.smart).font(theme.small_strong()));
            letters_ui(ui, theme, &self.letters);
        });
        let text = self.gaps.first().unwrap_or(&self.words.smart_whole);
        ui.add(Label::new(RichText::new(text).font(theme.small()).color(theme.colors.text_muted)).truncate());
    }
}

impl Default for EditTarget {
    fn default() -> Self {
        Self::new()
    }
}

impl Dialog for EditTarget {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("development-change") } else { words.text("development-add") }
    }

    fn width(&self) -> f32 {
        760.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.values.is_some() {
            return Ok(());
        }
        self.words = FormWords::load(db, cx.words)?;
        let stored = self.editing.map(|(id, _)| development_target::get(db, id)).transpose()?.flatten();
        let draft = match stored {
            Some(stored) => {
                self.editing = Some((stored.id, stored.rev));
                stored.values
            }
            None => DevelopmentTargetDraft { owner: setting::own_person(db)?, ..DevelopmentTargetDraft::default() },
        };
        self.values = Some(Values::of(draft, cx.formats));
        self.look(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (changed, save) = fields_scroll(ui, 64.0, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        if changed {
            self.look(cx.words, cx.formats, cx.today);
        }
        self.smart_ui(ui, cx);
        ui.add_space(4.0);
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.words.save, self.faults.len());
        if (footer.save || save) && !self.sent {
            self.save(cx);
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
