//! The form of a customer: add, duplicate, change, walk on to the next. Its values are in `customer_values`, its drawing in `customer_ui`.

use super::customer_ui::{self, ORDER, View};
use super::customer_values::{Offers, Values};
use super::customer_versions;
use super::twins::Twins;
use super::{Shell, close};
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
use crate::ui::pages::shared::{Before, Edited};
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
    edited: Edited<Values>,
    offers: Offers,
    custom_faults: Vec<(CustomFieldId, Problem)>,
    twins: Twins,
    shell: Shell,
    sending: Sending,
    /// Where to go once the deed is done.
    go_on: Option<CustomerId>,
    stale: bool,
    first: Field,
}

impl CustomerForm {
    fn new(mode: Mode, first: Field) -> Self {
        let about = match mode {
            Mode::Edit(id) => ("customer", Some(id), true),
            Mode::Duplicate(id) => ("customer", Some(id), false),
            Mode::Add => ("customer", None, false),
        };
        Self {
            mode,
            order: Arc::default(),
            edited: Edited::new(about, Values::default()),
            offers: Offers::default(),
            custom_faults: Vec::new(),
            twins: Twins::default(),
            shell: Shell::new(first),
            sending: Sending::Nothing,
            go_on: None,
            stale: true,
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
    pub(crate) fn is_kept(ctx: &egui::Context, customer: CustomerId) -> bool {
        Edited::<Values>::is_left(ctx, ("customer", Some(customer), true))
    }

    /// Whether the values can be sent; if not, their faults are marked.
    fn check(&mut self, cx: &Cx<'_>) -> Option<CustomerDraft> {
        let values = &mut self.edited.values;
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
        let values = &self.edited.values;
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
            Mode::Edit(id) => CustomerDeed::Change { id, rev: self.edited.rev(), draft, reason },
        };
        self.shell.send(cx, deed);
    }

    /// Saves what is changed and good, keeps what isn't, and goes on to another customer.
    fn walk(&mut self, ctx: &egui::Context, cx: &mut Cx<'_>, to: CustomerId) {
        if !self.edited.is_dirty() {
            return self.point(to);
        }
        if self.check(cx).is_some() {
            self.edited.forget(ctx);
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

    fn neighbour(&self, step: isize) -> Option<CustomerId> {
        let Mode::Edit(id) = self.mode else { return None };
        super::super::card::neighbour(&self.order, id, step)
    }

    fn read(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let source = match self.mode {
            Mode::Add => None,
            Mode::Edit(id) | Mode::Duplicate(id) => customer::get(db, id)?,
        };
        if self.edited.wants_theirs() {
            match source {
                Some(found) => {
                    let theirs = Values::of(found.values, &self.offers, *cx.formats);
                    self.edited.meet(found.rev, theirs, customer_versions::parts(cx.words, &self.offers));
                }
                None => self.edited.meet_nobody(),
            }
            return Ok(());
        }
        let (rev, mut draft) = source.map(|found| (found.rev, found.values)).unwrap_or_default();
        if let Mode::Duplicate(_) = self.mode {
            draft.code.clear();
            draft.name.clear();
            draft.business_id.clear();
            draft.vat_number.clear();
        }
        self.edited.read(rev, Values::of(draft, &self.offers, *cx.formats));
        Ok(())
    }
}

impl Dialog for CustomerForm {
    fn title(&self, words: &Words) -> String {
        match self.mode {
            Mode::Edit(_) => words.with("customer-form-edit-title", &[("name", self.edited.base().draft.name.as_str().into())]),
            Mode::Add | Mode::Duplicate(_) => words.text("customer-form-add-title"),
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
        if std::mem::take(&mut self.stale) || self.edited.wants_theirs() {
            self.read(db, cx)?;
        }
        let own = if let Mode::Edit(id) = self.mode { Some(id) } else { None };
        if self.twins.is_asked { self.twins.load(db, cx.words, (&self.edited.values, own)) } else { Ok(()) }
    }

    fn wants_load(&self) -> bool {
        self.stale || self.twins.is_asked || self.edited.wants_theirs()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.shell.before_ui((ui, cx), &mut self.edited) {
            Before::Choice => return,
            Before::Save => return self.send(cx),
            Before::Fields | Before::Renewed => {}
        }
        if self.sending == Sending::Names {
            self.send(cx);
        }
        let (before, after) = (self.neighbour(-1), self.neighbour(1));
        let was = self.edited.base().draft.stage;
        let values = &mut self.edited.values;
        let stage_moved = matches!(self.mode, Mode::Edit(_)) && was != values.draft.stage;
        let view = View {
            offers: &self.offers,
            custom_faults: &self.custom_faults,
            twins: &self.twins,
            stage_moved,
            walks: (before.is_some(), after.is_some()),
        };
        let asked = customer_ui::form_ui(ui, cx, &mut self.shell, values, &view);
        self.twins.is_asked |= asked.look_up;
        if !self.shell.sending {
            self.edited.keep(ui.ctx());
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
            self.edited.forget(ui.ctx());
            close(cx);
        } else if self.shell.sending {
            // The outcome comes by `told`.
        } else if let Some(to) = step {
            self.walk(&ui.ctx().clone(), cx, to);
        } else if asked.save {
            self.edited.forget(ui.ctx());
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
                self.shell.told_of(&mut self.edited, outcome, ORDER)
            }
        }
    }
}
