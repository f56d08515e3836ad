//! The forms of the register: customer, contact person, consent, purchase, stage. What every form shares stands here.
//! What is right or wrong is decided by the drafts' checks in `domain` and by `ops`; a form only shows it.

pub mod consent;
pub mod contact;
pub mod custom_field;
pub mod customer;
mod customer_ui;
mod customer_values;
mod customer_versions;
pub mod purchase;
pub mod stage;
mod twins;

use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::sentence::sentence;
use crate::ops::{Done, Refusal};
use crate::ui::app::page::{Command, Cx, Told};
use crate::ui::kit::fields::{Answer, Spec};
use crate::ui::kit::form::{Footer, Form, FormState};
use crate::ui::kit::{banner, chip::Tone};
pub(crate) use crate::ui::pages::shared::kit;
use crate::ui::pages::shared::{Before, Edited, new_draft};
use eframe::egui::{Key, Modifiers, Ui};
use std::cell::Cell;
use std::hash::Hash;

/// Width of a dialog with one column of fields.
pub(super) const COLUMN: f32 = crate::ui::kit::form::COLUMN_WIDTH;

/// What a form is besides its values: ids and focus of its fields, what is wrong, whether its deed is on the way.
pub(super) struct Shell {
    pub(super) state: FormState,
    pub(super) faults: Vec<Fault>,
    /// The sentence of a refusal that no field explains; empty for none.
    pub(super) refusal: String,
    pub(super) sending: bool,
    words: Option<Words>,
}

impl Shell {
    /// A freshly opened form with the focus in `first`.
    pub(super) fn new(first: impl Hash) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(first);
        Self { state, faults: Vec::new(), refusal: String::new(), sending: false, words: None }
    }

    /// Draws what comes before the fields: a draft that came back, the choice between two versions, a refusal.
    pub(super) fn before_ui<T>(&mut self, (ui, cx): (&mut Ui, &Cx<'_>), edited: &mut Edited<T>) -> Before
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let before = edited.before_ui(ui, kit(cx));
        if matches!(before, Before::Renewed | Before::Save) {
            self.state = FormState::new(new_draft());
        }
        if before != Before::Choice {
            self.refusal_ui(ui, cx);
        }
        before
    }

    /// As [`Shell::told`], for a form whose record somebody else may have written: then the choice opens.
    pub(super) fn told_of<T>(&mut self, edited: &mut Edited<T>, outcome: &Result<Done<Made>, Refusal>, order: &[Field]) -> Told
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        if let Err(refusal) = outcome
            && self.sending
            && edited.refused(refusal)
        {
            self.sending = false;
            return Told::Stay;
        }
        self.told(outcome, order)
    }

    /// Keeps the words by which a refusal is told.
    pub(super) fn speak(&mut self, words: &Words) {
        self.words = Some(*words);
    }

    /// Marks faults at their fields; the first bad one in the form's order gets focus.
    pub(super) fn mark(&mut self, faults: Vec<Fault>, order: &[Field]) {
        self.sending = false;
        let bad = |field: &&Field| faults.iter().any(|fault| fault.field == **field && !fault.problem.is_soft());
        if let Some(first) = order.iter().find(bad).copied().or_else(|| faults.first().map(|fault| fault.field)) {
            self.state.save_failed(first);
        }
        self.faults = faults;
    }

    /// What became of the deed: closes the form, or says at the fields or in a sentence why not.
    pub(super) fn told(&mut self, outcome: &Result<Done<Made>, Refusal>, order: &[Field]) -> Told {
        match outcome {
            _ if !self.sending => return Told::Stay,
            Ok(_) => return Told::Close,
            Err(Refusal::Faults(faults)) => self.mark(faults.clone(), order),
            Err(refusal) => {
                self.sending = false;
                self.refusal = self.words.map(|words| sentence(&words, refusal)).unwrap_or_default();
            }
        }
        Told::Stay
    }

    /// Sends a deed and waits for what becomes of it.
    pub(super) fn send(&mut self, cx: &mut Cx<'_>, deed: impl Into<crate::ops::Deed>) {
        self.sending = true;
        self.refusal.clear();
        cx.out.push(Command::Deed(deed.into()));
    }

    /// The refusal above the fields.
    pub(super) fn refusal_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if !self.refusal.is_empty() {
            banner::banner(ui, cx.theme, Tone::Err, &self.refusal, None);
        }
    }
}

/// Draws the fields of one form with their words, faults and warnings.
pub(super) struct Marks<'a> {
    pub(super) words: &'a Words,
    faults: &'a [Fault],
    warnings: &'a [Fault],
    required: &'a [Field],
    enter: Cell<bool>,
}

impl<'a> Marks<'a> {
    /// The marks of a form at this moment.
    pub(super) fn new(words: &'a Words, faults: &'a [Fault], warnings: &'a [Fault], required: &'a [Field]) -> Self {
        Self { words, faults, warnings, required, enter: Cell::new(false) }
    }

    /// Whether Enter was pressed in a field of one line, or Ctrl+Enter in one of several.
    pub(super) fn enter(&self) -> bool {
        self.enter.get()
    }

    /// A field of the vocabulary, drawn by `draw`.
    pub(super) fn field(
        &self,
        (ui, form): (&mut Ui, &mut Form<'_>),
        field: Field,
        draw: impl FnOnce(&mut Ui, &mut Form<'_>, Spec<'_>) -> Answer,
    ) -> Answer {
        let label = self.words.label(field);
        self.keyed((ui, form), (field, field), &label, draw)
    }

    /// A field with a key and a label of its own; faults are looked up by `field`.
    pub(super) fn keyed(
        &self,
        (ui, form): (&mut Ui, &mut Form<'_>),
        (key, field): (impl Hash, Field),
        label: &str,
        draw: impl FnOnce(&mut Ui, &mut Form<'_>, Spec<'_>) -> Answer,
    ) -> Answer {
        let hard = self.sentence(self.faults, field, false);
        let soft = self.sentence(self.warnings, field, true);
        let mut spec = Spec::new(key, label).fault(hard.as_deref()).warning(soft.as_deref());
        if self.required.contains(&field) {
            spec = spec.required();
        }
        let answer = draw(ui, form, spec);
        let entered = answer.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if entered || answer.save {
            self.enter.set(true);
        }
        answer
    }

    /// A line of text.
    pub(super) fn line(&self, (ui, form): (&mut Ui, &mut Form<'_>), field: Field, value: &mut String) -> Answer {
        self.field((ui, form), field, |ui, form, spec| form.text(ui, &spec, value))
    }

    fn sentence(&self, faults: &[Fault], field: Field, soft: bool) -> Option<String> {
        let fault = faults.iter().find(|fault| fault.field == field && fault.problem.is_soft() == soft)?;
        Some(self.words.problem(&fault.problem))
    }
}

/// What the keys and buttons of a form asked for.
pub(super) fn asked(ui: &mut Ui, form: &mut Form<'_>, (save_word, bad): (&str, usize), marks: &Marks<'_>) -> Footer {
    ui.add_space(4.0);
    let mut footer = form.footer(ui, save_word, bad);
    footer.save |= ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::S)) || marks.enter();
    footer
}

/// Closes the form that is open.
pub(super) fn close(cx: &mut Cx<'_>) {
    cx.out.push(Command::CloseDialog);
}

/// Options of a choice with their words.
pub(super) fn options<T: Copy + crate::i18n::Label>(words: &Words, values: &[T]) -> Vec<(T, String)> {
    values.iter().map(|value| (*value, words.label(*value))).collect()
}

/// The same as the kit takes them.
pub(super) fn lent<T: Copy>(options: &[(T, String)]) -> Vec<(T, &str)> {
    options.iter().map(|(value, word)| (*value, word.as_str())).collect()
}

/// The date of a text, or why it isn't one; `None` for an empty text.
pub(super) fn typed_date(cx: &Cx<'_>, text: &str, field: Field, faults: &mut Vec<Fault>) -> Option<crate::base::Date> {
    let date = cx.formats.parse_date(text, cx.today);
    if date.is_none() && !text.trim().is_empty() {
        faults.push(Fault { field, problem: Problem::NotADate });
    }
    date
}

/// The amount of a text, or why it isn't one; `None` for an empty text.
pub(super) fn typed_cents(cx: &Cx<'_>, text: &str, field: Field, faults: &mut Vec<Fault>) -> Option<crate::base::money::Cents> {
    let amount = cx.formats.parse_cents(text);
    if amount.is_none() && !text.trim().is_empty() {
        faults.push(Fault { field, problem: Problem::NotANumber });
    }
    amount
}

/// Both lists, the typed faults instead of "missing" at the same field.
pub(super) fn joined(typed: Vec<Fault>, checked: Vec<Fault>) -> Vec<Fault> {
    let rest = checked.into_iter().filter(|fault| typed.iter().all(|other| other.field != fault.field)).collect::<Vec<_>>();
    typed.into_iter().chain(rest).collect()
}
