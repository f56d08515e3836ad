//! The dialog that adds or changes an engagement; it warns of customisation and never proposes it.

use crate::base::Date;
use crate::base::id::EngagementId;
use crate::domain::engagement::{EngagementDraft, EngagementKind, EngagementStatus};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::segment::Segment;
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::engagement::EngagementDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, engagement};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, fields_scroll, kit, new_draft};
use eframe::egui::Ui;

const FIELDS: &[Field] = &[Field::Title, Field::Kind, Field::Segment, Field::Date, Field::Goal, Field::Results, Field::Status];

/// The dialog.
pub struct EditEngagement {
    editing: Option<(EngagementId, i64)>,
    draft: Option<EngagementDraft>,
    day: String,
    state: FormState,
    fields: FieldWords,
    kinds: Options<EngagementKind>,
    segments: Options<Segment>,
    statuses: Options<EngagementStatus>,
    hint: String,
    goal_hint: String,
    warning: String,
    save: String,
    faults: FaultWords,
    sent: bool,
}

impl EditEngagement {
    /// A new engagement.
    pub fn new() -> Self {
        Self::made(None)
    }

    /// An engagement of the register, to be changed.
    pub fn change(id: EngagementId) -> Self {
        Self::made(Some((id, 0)))
    }

    fn made(editing: Option<(EngagementId, i64)>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Title);
        Self {
            editing,
            draft: None,
            day: String::new(),
            state,
            fields: FieldWords::default(),
            kinds: Options::default(),
            segments: Options::default(),
            statuses: Options::default(),
            hint: String::new(),
            goal_hint: String::new(),
            warning: String::new(),
            save: String::new(),
            faults: FaultWords::default(),
            sent: false,
        }
    }

    /// The draft of what is typed, its faults told.
    fn look(&mut self, words: &Words, formats: &Formats, today: Date) {
        let Some(draft) = &mut self.draft else { return };
        let typed = self.day.trim();
        draft.on = formats.parse_date(typed, today);
        let mut faults = draft.check().err().unwrap_or_default();
        if !typed.is_empty() && draft.on.is_none() {
            faults.push(Fault { field: Field::Date, problem: Problem::NotADate });
        }
        self.faults = FaultWords::of(words, &faults);
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.look(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let Some(draft) = self.draft.clone() else { return };
        self.sent = true;
        let deed = match self.editing {
            Some((id, rev)) => EngagementDeed::Change { id, rev, draft },
            None => EngagementDeed::Add(draft),
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    /// Whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { draft: Some(draft), day, state, fields, kinds, segments, statuses, faults, .. } = self else { return (false, false) };
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut changed = form.text(ui, &spec(Field::Title).required().hint(&self.hint), &mut draft.title).changed;
        let warning = draft.kind.is_customisation().then_some(self.warning.as_str());
        changed |= form.choice(ui, &spec(Field::Kind).warning(warning), &mut draft.kind, &kinds.refs()).changed;
        let segment = &mut draft.segment;
        let mut on = [false; 2];
        let [on_segment, on_day] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_segment = form.choice_or_none(ui, &spec(Field::Segment), segment, &segments.refs()).changed,
            |ui, form| *on_day = form.date(ui, &spec(Field::Date), day).changed,
        );
        let goal = form.notes(ui, &spec(Field::Goal).hint(&self.goal_hint), &mut draft.goal, 3);
        changed |= form.choice(ui, &spec(Field::Status), &mut draft.status, &statuses.refs()).changed;
        let mut result_spec = spec(Field::Results);
        if draft.status == EngagementStatus::Done {
            result_spec = result_spec.required();
        }
        let result = form.notes(ui, &result_spec, &mut draft.result, 3);
        (changed || on.contains(&true) || goal.changed || result.changed, goal.save || result.save)
    }
}

impl Default for EditEngagement {
    fn default() -> Self {
        Self::new()
    }
}

impl Dialog for EditEngagement {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("engagement-edit") } else { words.text("engagement-add") }
    }

    fn width(&self) -> f32 {
        560.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.draft.is_some() {
            return Ok(());
        }
        let words = cx.words;
        self.fields = FieldWords::of(words, FIELDS)
            .but(Field::Title, words.label(Field::Name))
            .but(Field::Goal, words.text("engagement-goal"))
            .but(Field::Results, words.text("engagement-result"));
        self.kinds = Options::of(words, EngagementKind::ALL);
        self.segments = Options::of(words, Segment::ALL);
        self.statuses = Options::of(words, EngagementStatus::ALL);
        self.hint = words.text("engagement-title-hint");
        self.goal_hint = words.text("engagement-goal-hint");
        self.warning = words.text("engagement-customisation");
        self.save = words.text("engagement-save");
        let stored = self.editing.map(|(id, _)| engagement::get(db, id)).transpose()?.flatten();
        if let Some(stored) = &stored {
            self.editing = Some((stored.id, stored.rev));
        }
        let draft = stored.map(|stored| stored.values).unwrap_or_default();
        self.day = draft.on.map(|on| cx.formats.date(on)).unwrap_or_default();
        self.draft = Some(draft);
        self.look(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (changed, save) = fields_scroll(ui, 0.0, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        if changed {
            self.look(cx.words, cx.formats, cx.today);
        }
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.save, self.faults.len());
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
