//! The feedback dialog: whose words, about what, how it felt, and by when an answer was promised.

use super::values::Values;
use crate::base::id::{CustomerId, FeedbackId, PhaseId};
use crate::domain::feedback::{BondObject, FeedbackKind, FeedbackStatus};
use crate::domain::field::Field;
use crate::domain::interaction::Emotion;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::feedback::FeedbackDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, feedback};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, Party, fields_scroll, kit, new_draft, phase_options};
use eframe::egui::{Id, Ui};

const FIELDS: &[Field] = &[
    Field::Customer,
    Field::Contact,
    Field::Kind,
    Field::Date,
    Field::Words,
    Field::Product,
    Field::Phase,
    Field::Object,
    Field::Emotion,
    Field::Status,
    Field::Deadline,
    Field::FromConsumer,
    Field::Nps,
    Field::Csat,
    Field::Learned,
];

/// The dialog that writes a feedback down or changes one.
pub struct EditFeedback {
    editing: Option<(FeedbackId, i64)>,
    values: Values,
    state: FormState,
    words: FormWords,
    faults: FaultWords,
    slot: Id,
    loaded: bool,
    started: bool,
    sent: bool,
}

/// Words and choices of the form.
#[derive(Default)]
struct FormWords {
    fields: FieldWords,
    kinds: Options<FeedbackKind>,
    objects: Options<BondObject>,
    statuses: Options<FeedbackStatus>,
    phases: Options<PhaseId>,
    emotions: Vec<String>,
    products: Vec<String>,
    nps: Options<i64>,
    csat: Options<i64>,
    save: String,
    hint: String,
}

impl FormWords {
    fn load(db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let words = cx.words;
        Ok(Self {
            fields: FieldWords::of(words, FIELDS),
            kinds: Options::of(words, FeedbackKind::ALL),
            objects: Options::of(words, BondObject::ALL),
            statuses: Options::of(words, FeedbackStatus::ALL),
            phases: phase_options(db, words.lang())?,
            emotions: Emotion::ALL.iter().map(|emotion| words.label(*emotion)).collect(),
            products: feedback::products(db)?,
            nps: Options::new((0..=10).map(|score: i64| (score, score.to_string()))),
            csat: Options::new((1..=5).map(|score: i64| (score, score.to_string()))),
            save: words.text("feedback-save"),
            hint: words.text("feedback-words-hint"),
        })
    }

    /// Products written before that begin like the typed one.
    fn offers(&self, typed: &str) -> Vec<&String> {
        let typed = typed.trim().to_lowercase();
        let fits = |product: &&String| product.to_lowercase().starts_with(&typed) && product.to_lowercase() != typed;
        self.products.iter().filter(fits).take(4).collect()
    }
}

impl EditFeedback {
    /// A new feedback, from a customer or from whoever is picked.
    pub fn new(customer: Option<CustomerId>) -> Self {
        Self::made(Party::new(customer, None), None)
    }

    /// A feedback of the register, to be changed.
    pub fn change(id: FeedbackId) -> Self {
        Self::made(Party::default(), Some((id, 0)))
    }

    fn made(party: Party, editing: Option<(FeedbackId, i64)>) -> Self {
        let slot = Id::unique(("edit-feedback", party.customer()));
        let (state, faults) = (FormState::new(new_draft()), FaultWords::default());
        let values = Values::new(party);
        Self { editing, values, state, words: FormWords::default(), faults, slot, loaded: false, started: false, sent: false }
    }

    fn start(&mut self, ui: &Ui, cx: &Cx<'_>) {
        self.started = true;
        if self.editing.is_none() {
            if let Some(kept) = ui.data_mut(|data| data.get_temp::<Values>(self.slot)) {
                self.values = kept;
            } else {
                self.values.date = cx.formats.date(cx.today);
            }
        }
        self.state.focus(Field::Words);
    }

    fn keep(&self, ui: &Ui) {
        let worth = !self.sent && self.values.is_worth_keeping();
        ui.data_mut(|data| match (self.editing.is_none(), worth) {
            (false, _) => {}
            (true, true) => drop(data.insert_temp(self.slot, self.values.clone())),
            (true, false) => data.remove::<Values>(self.slot),
        });
    }

    fn check(&mut self, words: &Words, formats: &crate::i18n::Formats, today: crate::base::Date) {
        self.faults = FaultWords::of(words, &self.values.draft(formats, today).1);
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        self.check(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        let (draft, _) = self.values.draft(cx.formats, cx.today);
        self.sent = true;
        let deed = match self.editing {
            Some((id, rev)) => FeedbackDeed::Change { id, rev, draft },
            None => FeedbackDeed::Add(draft),
        };
        cx.out.push(Command::Deed(Deed::from(deed)));
    }

    /// Kind and words, whose they are, what they are about; whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { values, state, words, faults, .. } = self;
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let labels = &words.fields;
        let spec = |field: Field| Spec::new(field, labels.get(field)).fault(faults.get(field));
        let mut changed = form.segmented(ui, &spec(Field::Kind), &mut values.kind, &words.kinds.refs()).changed;
        let said = form.notes(ui, &spec(Field::Words).required().hint(&words.hint), &mut values.words, 3);
        changed |= values.party.ui(ui, &mut form, (labels, faults), false);
        let Values { phase, product, date, deadline, object, status, nps, csat, .. } = values;
        let mut on = [false; 8];
        let [on_product, on_phase, on_date, on_deadline, on_object, on_status, on_nps, on_csat] = &mut on;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_product = product_ui(ui, (form, &spec(Field::Product)), product, words),
            |ui, form| *on_phase = form.choice_or_none(ui, &spec(Field::Phase), phase, &words.phases.refs()).changed,
        );
        form.pair(
            ui,
            0.5,
            |ui, form| {
                form.pair(
                    ui,
                    0.5,
                    |ui, form| *on_date = form.date(ui, &spec(Field::Date).required(), date).changed,
                    |ui, form| *on_deadline = form.date(ui, &spec(Field::Deadline), deadline).changed,
                );
            },
            |ui, form| {
                form.pair(
                    ui,
                    0.5,
                    |ui, form| *on_status = form.choice(ui, &spec(Field::Status), status, &words.statuses.refs()).changed,
                    |ui, form| *on_object = form.choice_or_none(ui, &spec(Field::Object), object, &words.objects.refs()).changed,
                );
            },
        );
        let faces: Vec<&str> = words.emotions.iter().map(String::as_str).collect();
        if let Ok(faces) = <&[&str; 5]>::try_from(faces.as_slice()) {
            changed |= form.emotion(ui, &spec(Field::Emotion), &mut values.emotion, faces).changed;
        }
        form.pair(
            ui,
            0.5,
            |ui, form| *on_nps = form.choice_or_none(ui, &spec(Field::Nps), nps, &words.nps.refs()).changed,
            |ui, form| *on_csat = form.choice_or_none(ui, &spec(Field::Csat), csat, &words.csat.refs()).changed,
        );
        changed |= form.check(ui, &spec(Field::FromConsumer), &mut values.from_consumer).changed;
        let learned = form.notes(ui, &spec(Field::Learned), &mut values.learned, 2);
        (changed || said.changed || learned.changed || on.contains(&true), said.save || learned.save)
    }
}

/// The product, with those written before as suggestions.
fn product_ui(ui: &mut Ui, (form, spec): (&mut Form<'_>, &Spec<'_>), product: &mut String, words: &FormWords) -> bool {
    let answer = form.text(ui, spec, product);
    let mut changed = answer.changed;
    if answer.response.has_focus() && !product.trim().is_empty() {
        for offer in words.offers(product) {
            let button = ui.small_button(offer);
            // On press: the press takes the focus from the box, and the suggestions go with it.
            if button.clicked() || button.is_pointer_button_down_on() {
                product.clone_from(offer);
                form_replaced(ui, &answer.response);
                changed = true;
                break;
            }
        }
    }
    changed
}

/// Forgets the undo of a box whose text was replaced.
fn form_replaced(ui: &Ui, field: &eframe::egui::Response) {
    if let Some(mut state) = eframe::egui::text_edit::TextEditState::load(ui.ctx(), field.id) {
        state.clear_undoer();
        state.store(ui.ctx(), field.id);
    }
}

impl Dialog for EditFeedback {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("feedback-change") } else { words.text("feedback-add") }
    }

    fn width(&self) -> f32 {
        760.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Customer, Noun::Contact, Noun::Phase])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if !self.loaded {
            self.loaded = true;
            self.words = FormWords::load(db, cx)?;
            if let Some((id, _)) = self.editing
                && let Some(stored) = feedback::get(db, id)?
            {
                self.editing = Some((id, stored.rev));
                self.values = Values::of(stored.values, cx.formats);
            }
        }
        self.values.party.load(db)?;
        self.check(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.values.party.wants_load()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !self.started {
            self.start(ui, cx);
        }
        let (changed, save) = fields_scroll(ui, 0.0, |ui| self.fields_ui(ui, cx));
        ui.add_space(4.0);
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &self.words.save, self.faults.len());
        if changed {
            self.check(cx.words, cx.formats, cx.today);
        }
        if (footer.save || save) && !self.sent {
            self.save(cx);
        }
        self.keep(ui);
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
