//! The dialog of a tick on the path: its day, what was found, when it's asked again. A due item gets a new tick, the old one stays.

use crate::base::Date;
use crate::base::id::PathTickId;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::path::{PathItem, PathTickDraft};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::path::PathDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, path};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

const FIELDS: &[Field] = &[Field::Date, Field::Notes, Field::AgainOn];

/// The dialog.
pub struct EditTick {
    item: PathItem,
    editing: Option<(PathTickId, i64)>,
    on: String,
    note: String,
    again_on: String,
    meaning: String,
    hint: String,
    save: String,
    state: FormState,
    fields: FieldWords,
    faults: FaultWords,
    loaded: bool,
}

impl EditTick {
    /// The dialog of an item.
    pub fn new(item: PathItem) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Notes);
        let text = String::new;
        let (fields, faults) = (FieldWords::default(), FaultWords::default());
        let (on, note, again_on, meaning, hint, save) = (text(), text(), text(), text(), text(), text());
        Self { item, editing: None, on, note, again_on, meaning, hint, save, state, fields, faults, loaded: false }
    }

    fn draft(&self, formats: &Formats, today: Date) -> (PathTickDraft, Vec<Fault>) {
        let again = self.again_on.trim();
        let draft = PathTickDraft {
            item: self.item,
            on: formats.parse_date(self.on.trim(), today),
            note: self.note.clone(),
            again_on: formats.parse_date(again, today),
        };
        let mut faults = draft.check().err().unwrap_or_default();
        if !again.is_empty() && draft.again_on.is_none() {
            faults.push(Fault { field: Field::AgainOn, problem: Problem::NotADate });
        }
        (draft, faults)
    }
}

impl Dialog for EditTick {
    fn title(&self, words: &Words) -> String {
        words.label(self.item)
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.loaded {
            return Ok(());
        }
        self.loaded = true;
        self.on = cx.formats.date(cx.today);
        self.fields = FieldWords::of(cx.words, FIELDS);
        self.meaning = cx.words.path_meaning(self.item);
        self.hint = cx.words.text("path-note-hint");
        self.save = cx.words.text("path-save");
        let newest = path::newest(db)?.into_iter().find(|tick| tick.values.item == self.item);
        if let Some(tick) = newest.filter(|tick| !tick.is_due(cx.today)) {
            self.editing = Some((tick.id, tick.rev));
            self.on = cx.formats.date(tick.values.on);
            self.again_on = cx.formats.date(tick.values.again_on);
            self.note = tick.values.note;
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.add(Label::new(RichText::new(&self.meaning).color(cx.theme.colors.text_muted)).wrap());
        ui.spacing_mut().item_spacing.y = 10.0;
        let Self { state, fields, faults, on, note, again_on, hint, save, .. } = self;
        let mut form = Form::new(kit(cx), state);
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let said = form.notes(ui, &spec(Field::Notes).hint(hint), note, 3);
        form.pair(
            ui,
            0.5,
            |ui, form| drop(form.date(ui, &spec(Field::Date).required(), on)),
            |ui, form| drop(form.date(ui, &spec(Field::AgainOn), again_on)),
        );
        let footer = form.footer(ui, save, faults.len());
        let (draft, found) = self.draft(cx.formats, cx.today);
        if footer.save || said.save {
            match found.first() {
                Some(fault) => self.state.save_failed(fault.field),
                None => cx.deed(match self.editing {
                    Some((id, rev)) => PathDeed::Change { id, rev, draft },
                    None => PathDeed::Tick(draft),
                }),
            }
        }
        self.faults = FaultWords::of(cx.words, &found);
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
