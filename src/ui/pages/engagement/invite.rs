//! Asks what inviting means and by when; every picked customer gets its task in one step.

use crate::base::Date;
use crate::base::id::{EngagementId, PersonId};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::task::{TaskDraft, TaskKind};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::engagement::EngagementDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, engagement, person, setting};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};
use jiff::ToSpan as _;

/// Invitations go out so many days before.
const BEFORE: i64 = 28;

/// The dialog.
pub struct Invite {
    id: EngagementId,
    draft: Option<TaskDraft>,
    due: String,
    fields: FieldWords,
    kinds: Options<TaskKind>,
    people: Options<PersonId>,
    text: String,
    save: String,
    state: FormState,
    faults: FaultWords,
}

impl Invite {
    /// Invites to an engagement.
    pub fn new(id: EngagementId) -> Self {
        let (text, save, due) = (String::new(), String::new(), String::new());
        let (kinds, people, fields) = (Options::default(), Options::default(), FieldWords::default());
        Self { id, draft: None, due, fields, kinds, people, text, save, state: FormState::new(new_draft()), faults: FaultWords::default() }
    }

    fn look(&mut self, words: &Words, formats: &Formats, today: Date) {
        let Some(draft) = &mut self.draft else { return };
        draft.due = formats.parse_date(self.due.trim(), today);
        let mut faults = draft.check().err().unwrap_or_default();
        if draft.due.is_none() && !self.due.trim().is_empty() {
            faults.retain(|fault| fault.field != Field::Due);
            faults.push(Fault { field: Field::Due, problem: Problem::NotADate });
        }
        self.faults = FaultWords::of(words, &faults);
    }
}

impl Dialog for Invite {
    fn title(&self, words: &Words) -> String {
        words.text("engagement-invite")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.draft.is_some() {
            return Ok(());
        }
        let words = cx.words;
        let found = engagement::get(db, self.id)?;
        let title = found.as_ref().map(|one| one.values.title.clone()).unwrap_or_default();
        let on = found.and_then(|one| one.values.on);
        let due = on.map_or(cx.today.saturating_add(7.days()), |on| on.saturating_sub(BEFORE.days())).max(cx.today);
        self.due = cx.formats.date(due);
        self.draft = Some(TaskDraft {
            kind: TaskKind::Email,
            title: words.with("engagement-invite-title", &[("title", title.as_str().into())]),
            due: Some(due),
            person: setting::own_person(db)?,
            reason: title,
            ..TaskDraft::default()
        });
        self.fields =
            FieldWords::of(words, &[Field::Title, Field::Kind, Field::Due, Field::Person]).but(Field::Title, words.text("task-title"));
        self.kinds = Options::of(words, TaskKind::ALL);
        self.people = Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name)));
        self.text = words.text("engagement-invite-text");
        self.save = words.text("engagement-invite-save");
        self.look(words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add(Label::new(RichText::new(&self.text).color(cx.theme.colors.text_muted)).wrap());
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut changed = false;
        if let Some(draft) = &mut self.draft {
            let (fields, faults) = (&self.fields, &self.faults);
            let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
            let mut form = Form::new(kit(cx), &mut self.state);
            changed |= form.text(ui, &spec(Field::Title).required(), &mut draft.title).changed;
            let (kind, due, person) = (&mut draft.kind, &mut self.due, &mut draft.person);
            let mut on = [false; 2];
            let [on_kind, on_due] = &mut on;
            form.pair(
                ui,
                0.5,
                |ui, form| *on_kind = form.choice(ui, &spec(Field::Kind), kind, &self.kinds.refs()).changed,
                |ui, form| *on_due = form.date(ui, &spec(Field::Due).required(), due).changed,
            );
            changed |= on.contains(&true) | form.choice_or_none(ui, &spec(Field::Person), person, &self.people.refs()).changed;
        }
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.save, self.faults.len());
        if changed || footer.save {
            self.look(cx.words, cx.formats, cx.today);
        }
        if footer.save {
            match (self.faults.first(), &self.draft) {
                (None, Some(draft)) => cx.deed(EngagementDeed::Invite(self.id, draft.clone())),
                (Some(first), _) => self.state.save_failed(first),
                (None, None) => {}
            }
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
