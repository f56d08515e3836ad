//! The form of a customer: add, duplicate, change, walk on to the next. Its values are in `customer_values`, its drawing in `customer_ui`.

use super::customer_ui::{self, ORDER, View};
use super::customer_values::{Offers, Values};
use super::twins::Twins;
use super::{Kept, Shell, close};
use crate::base::id::{CustomFieldId, CustomerId};
use crate::domain::customer::CustomerDraft;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::customer::CustomerDeed;
use crate::ops::deed::Made;
use crate::ops::grouping::GroupingDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, customer};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::banner;
use crate::ui::kit::chip::Tone;
use eframe::egui::{self, Key, Modifiers, Ui};
use std::sync::Arc;

/// What the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Add,
    Duplicate(CustomerId),
    Edit(CustomerId),
}

/// What is on its way to the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sending {
    Nothing,
    /// New tags and need groups; the customer follows when their ids are known.
    Names,
    Customer,
}

/// A customer being added or changed.
pub struct CustomerForm {
    mode: Mode,
    order: Arc<[CustomerId]>,
    rev: i64,
    values: Option<Values>,
    base: Option<Values>,
    offers: Offers,
    custom_faults: Vec<(CustomFieldId, Problem)>,
    twins: Twins,
    shell: Shell,
    sending: Sending,
    /// Where to go once the deed is done.
    go_on: Option<CustomerId>,
    stale: bool,
    fresh: bool,
    is_restored: bool,
    first: Field,
}

impl CustomerForm {
    fn new(mode: Mode, first: Field) -> Self {
        Self {
            mode,
            order: Arc::default(),
            rev: 0,
            values: None,
            base: None,
            offers: Offers::default(),
            custom_faults: Vec::new(),
            twins: Twins::default(),
            shell: Shell::new(first),
            sending: Sending::Nothing,
            go_on: None,
            stale: true,
            fresh: true,
            is_restored: false,
            first,
        }
    }

    /// A new customer.
    pub fn add() -> Self {
        Self::new(Mode::Add, Field::Name)
    }

    /// A new customer with the values of another, but neither its name nor what is its own alone.
    pub fn duplicate(customer: CustomerId) -> Self {
        Self::new(Mode::Duplicate(customer), Field::Name)
    }

    /// A customer to change; the focus begins in `first`. Ctrl+Page down goes on along `order`, the list the user came from.
    pub fn edit(customer: CustomerId, first: Field, order: Arc<[CustomerId]>) -> Self {
        Self { order, ..Self::new(Mode::Edit(customer), first) }
    }

    /// Whether a draft of changes to this customer was left without saving.
    pub(crate) fn is_kept(ctx: &egui::Context, customer: CustomerId, rev: i64) -> bool {
        Kept::of(("customer", Some(customer), rev)).is_there::<Values>(ctx)
    }

    fn kept(&self) -> Kept {
        let id = match self.mode {
            Mode::Edit(id) | Mode::Duplicate(id) => Some(id),
            Mode::Add => None,
        };
        Kept::of(("customer", id, self.rev))
    }

    fn is_dirty(&self) -> bool {
        self.values != self.base
    }

    /// Whether the values can be sent; if not, their faults are marked.
    fn check(&mut self, cx: &Cx<'_>) -> Option<CustomerDraft> {
        let values = self.values.as_mut()?;
        values.take_typed();
        let (draft, custom) = values.draft(&self.offers, *cx.formats, cx.today);
        let mut faults = draft.check().err().unwrap_or_default();
        faults.extend(custom.iter().map(|(_, problem)| Fault { field: Field::CustomValue, problem: problem.clone() }));
        self.custom_faults = custom;
        if faults.iter().any(|fault| !fault.problem.is_soft()) {
            self.shell.mark(faults, ORDER);
            return None;
        }
        self.shell.faults.clear();
        Some(draft)
    }

    /// Sends what has to be there first, then the customer itself.
    fn send(&mut self, cx: &mut Cx<'_>) {
        let Some(draft) = self.check(cx) else {
            self.sending = Sending::Nothing;
            return;
        };
        let Some(values) = &self.values else { return };
        let tags = values.new_tags(&self.offers).into_iter().map(GroupingDeed::AddTag);
        let groups = values.new_groups(&self.offers).into_iter().map(GroupingDeed::AddNeedGroup);
        let new: Vec<Deed> = tags.chain(groups).map(Deed::from).collect();
        if !new.is_empty() {
            if self.sending != Sending::Names {
                self.sending = Sending::Names;
                self.shell.sending = true;
                cx.out.extend(new.into_iter().map(Command::Deed));
            }
            return;
        }
        self.sending = Sending::Customer;
        let reason = values.reason.clone();
        let deed = match self.mode {
            Mode::Add | Mode::Duplicate(_) => CustomerDeed::Add(draft),
            Mode::Edit(id) => CustomerDeed::Change { id, rev: self.rev, draft, reason },
        };
        self.shell.send(cx, deed);
    }

    /// Saves what is changed and good, keeps what isn't, and goes on to another customer.
    fn walk(&mut self, ctx: &egui::Context, cx: &mut Cx<'_>, to: CustomerId) {
        if !self.is_dirty() {
            return self.point(to);
        }
        if self.check(cx).is_some() {
            self.kept().take::<Values>(ctx);
            self.go_on = Some(to);
            self.send(cx);
        } else {
            self.point(to);
        }
    }

    /// Turns the form to another customer: everything is new, the fields' undo above all.
    fn point(&mut self, to: CustomerId) {
        let order = Arc::clone(&self.order);
        *self = Self { offers: std::mem::take(&mut self.offers), ..Self::edit(to, self.first, order) };
    }

    /// Says that a draft was brought back; its button throws the draft away and reads the customer anew.
    fn restored_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = (cx.words.text("customer-form-restored"), cx.words.text("customer-form-discard"));
        if self.is_restored && banner::banner(ui, cx.theme, Tone::Neutral, &words.0, Some(&words.1)) {
            self.kept().take::<Values>(ui.ctx());
            let order = Arc::clone(&self.order);
            *self = Self { order, ..Self::new(self.mode, self.first) };
        }
    }

    fn neighbour(&self, step: isize) -> Option<CustomerId> {
        let Mode::Edit(id) = self.mode else { return None };
        super::super::card::neighbour(&self.order, id, step)
    }

    fn read(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let source = match self.mode {
            Mode::Add => None,
            Mode::Edit(id) | Mode::Duplicate(id) => customer::get(db, id)?,
        };
        let (rev, mut draft) = source.map(|found| (found.rev, found.values)).unwrap_or_default();
        if let Mode::Duplicate(_) = self.mode {
            draft.code.clear();
            draft.name.clear();
            draft.business_id.clear();
            draft.vat_number.clear();
        }
        let values = Values::of(draft, &self.offers, *cx.formats);
        self.rev = rev;
        self.base = Some(values.clone());
        self.values = Some(values);
        Ok(())
    }
}

impl Dialog for CustomerForm {
    fn title(&self, words: &Words) -> String {
        match (self.mode, &self.base) {
            (Mode::Edit(_), Some(base)) => words.with("customer-form-edit-title", &[("name", base.draft.name.as_str().into())]),
            _ => words.text("customer-form-add-title"),
        }
    }

    fn width(&self) -> f32 {
        920.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Customer, Noun::Grouping, Noun::CustomField, Noun::Person, Noun::Setting])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        self.offers = Offers::load(db)?;
        if self.stale {
            self.read(db, cx)?;
            self.stale = false;
        }
        let own = if let Mode::Edit(id) = self.mode { Some(id) } else { None };
        match &self.values {
            Some(values) if self.twins.is_asked => self.twins.load(db, cx.words, (values, own)),
            _ => Ok(()),
        }
    }

    fn wants_load(&self) -> bool {
        self.stale || self.twins.is_asked
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if std::mem::take(&mut self.fresh)
            && let Some(kept) = self.kept().take(ui.ctx())
        {
            self.values = Some(kept);
            self.is_restored = true;
        }
        self.restored_ui(ui, cx);
        if self.sending == Sending::Names {
            self.send(cx);
        }
        self.shell.refusal_ui(ui, cx);
        let (before, after) = (self.neighbour(-1), self.neighbour(1));
        let Some(values) = &mut self.values else { return };
        let stage_moved =
            matches!(self.mode, Mode::Edit(_)) && self.base.as_ref().is_some_and(|base| base.draft.stage != values.draft.stage);
        let view = View {
            offers: &self.offers,
            custom_faults: &self.custom_faults,
            twins: &self.twins,
            stage_moved,
            walks: (before.is_some(), after.is_some()),
        };
        let asked = customer_ui::form_ui(ui, cx, &mut self.shell, values, &view);
        self.twins.is_asked |= asked.look_up;
        if let Some(values) = self.values.as_ref().filter(|_| self.is_dirty() && !self.shell.sending) {
            self.kept().keep(ui.ctx(), values);
        }
        let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
        let step = if asked.before || key(Key::PageUp) {
            before
        } else if asked.after || key(Key::PageDown) {
            after
        } else {
            None
        };
        if asked.cancel {
            self.kept().take::<Values>(ui.ctx());
            close(cx);
        } else if self.shell.sending {
            // The outcome comes by `told`.
        } else if let Some(to) = step {
            self.walk(&ui.ctx().clone(), cx, to);
        } else if asked.save {
            self.kept().take::<Values>(ui.ctx());
            self.send(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        match (self.sending, outcome) {
            (Sending::Nothing, _) | (Sending::Names, Ok(_)) => Told::Stay,
            (Sending::Customer, Ok(_)) => match self.go_on.take() {
                Some(to) => {
                    self.point(to);
                    Told::Stay
                }
                None => Told::Close,
            },
            (_, Err(_)) => {
                self.sending = Sending::Nothing;
                self.go_on = None;
                self.shell.told(outcome, ORDER)
            }
        }
    }
}
