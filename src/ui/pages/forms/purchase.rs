//! The form of one purchase. Many at once come by import.

use super::{Marks, Shell, asked, joined, kit, typed_cents, typed_date};
use crate::base::id::{CustomerId, PurchaseId};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::purchase::{NewPurchase, PurchaseDraft};
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::purchase::PurchaseDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, purchase};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
use crate::ui::pages::shared::{Before, Edited, Part};
use eframe::egui::Ui;

const ORDER: &[Field] = &[Field::Date, Field::Amount, Field::Margin, Field::Product, Field::ProductGroup, Field::Reference];

/// The values as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Values {
    on: String,
    amount: String,
    margin: String,
    product: String,
    product_group: String,
    reference: String,
}

/// A purchase being added or changed.
pub struct PurchaseForm {
    customer: CustomerId,
    id: Option<PurchaseId>,
    edited: Edited<Values>,
    shell: Shell,
    loaded: bool,
}

impl Values {
    fn of(stored: NewPurchase, formats: &Formats) -> Self {
        Self {
            on: formats.date(stored.on),
            amount: formats.money(stored.amount),
            margin: stored.margin.map(|margin| formats.money(margin)).unwrap_or_default(),
            product: stored.product,
            product_group: stored.product_group,
            reference: stored.reference,
        }
    }
}

/// The fields in words, for the choice between two versions.
fn parts(words: &Words) -> Vec<Part<'_, Values>> {
    let word = |field: Field| words.label(field);
    vec![
        Part::new(word(Field::Date), |values: &Values| values.on.clone(), |to, of| to.on.clone_from(&of.on)),
        Part::new(word(Field::Amount), |values: &Values| values.amount.clone(), |to, of| to.amount.clone_from(&of.amount)),
        Part::new(word(Field::Margin), |values: &Values| values.margin.clone(), |to, of| to.margin.clone_from(&of.margin)),
        Part::new(word(Field::Product), |values: &Values| values.product.clone(), |to, of| to.product.clone_from(&of.product)),
        Part::new(
            word(Field::ProductGroup),
            |values: &Values| values.product_group.clone(),
            |to, of| to.product_group.clone_from(&of.product_group),
        ),
        Part::new(word(Field::Reference), |values: &Values| values.reference.clone(), |to, of| to.reference.clone_from(&of.reference)),
    ]
}

impl PurchaseForm {
    /// A new purchase of a customer, dated today.
    pub fn add(customer: CustomerId) -> Self {
        Self::about(customer, None)
    }

    /// A purchase to change.
    pub fn edit(customer: CustomerId, id: PurchaseId) -> Self {
        Self::about(customer, Some(id))
    }

    fn about(customer: CustomerId, id: Option<PurchaseId>) -> Self {
        let edited = Edited::new(("purchase", customer, id), Values::default());
        Self { customer, id, edited, shell: Shell::new(Field::Amount), loaded: false }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let mut typed = Vec::new();
        let Values { on, amount, margin, product, product_group, reference } = self.edited.values.clone();
        let draft = PurchaseDraft {
            on: typed_date(cx, &on, Field::Date, &mut typed),
            amount: typed_cents(cx, &amount, Field::Amount, &mut typed),
            margin: typed_cents(cx, &margin, Field::Margin, &mut typed),
            product,
            product_group,
            reference,
        };
        match (draft.check(), self.id) {
            (Ok(_), None) if typed.is_empty() => self.shell.send(cx, PurchaseDeed::Add(self.customer, draft)),
            (Ok(_), Some(id)) if typed.is_empty() => self.shell.send(cx, PurchaseDeed::Change { id, rev: self.edited.rev(), draft }),
            (checked, _) => self.shell.mark(joined(typed, checked.err().unwrap_or_default()), ORDER),
        }
    }
}

fn fields_ui((ui, form): (&mut Ui, &mut Form<'_>), marks: &Marks<'_>, values: &mut Values) {
    let Values { on, amount, margin, product, product_group, reference } = values;
    marks.field((ui, form), Field::Date, |ui, form, spec| form.date(ui, &spec.width(200.0), on));
    form.pair(
        ui,
        0.5,
        |ui, form| drop(marks.field((ui, form), Field::Amount, |ui, form, spec| form.money(ui, &spec, amount))),
        |ui, form| drop(marks.field((ui, form), Field::Margin, |ui, form, spec| form.money(ui, &spec, margin))),
    );
    marks.line((ui, form), Field::Product, product);
    form.pair(
        ui,
        0.5,
        |ui, form| drop(marks.line((ui, form), Field::ProductGroup, product_group)),
        |ui, form| drop(marks.line((ui, form), Field::Reference, reference)),
    );
}

impl Dialog for PurchaseForm {
    fn title(&self, words: &Words) -> String {
        if self.id.is_some() { words.text("purchase-edit-title") } else { words.text("purchase-add-title") }
    }

    fn width(&self) -> f32 {
        super::COLUMN
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Purchase])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        let is_first = !std::mem::replace(&mut self.loaded, true);
        if !is_first && !self.edited.wants_theirs() {
            return Ok(());
        }
        let found = self.id.map(|id| purchase::get(db, id)).transpose()?.flatten();
        match found {
            Some(found) if is_first => self.edited.read(found.rev, Values::of(found.values, cx.formats)),
            Some(found) => self.edited.meet(found.rev, Values::of(found.values, cx.formats), parts(cx.words)),
            None if is_first => self.edited.read(0, Values { on: cx.formats.date(cx.today), ..Values::default() }),
            None => self.edited.meet_nobody(),
        }
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.edited.wants_theirs()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.shell.before_ui((ui, cx), &mut self.edited) {
            Before::Choice => return,
            Before::Save => return self.save(cx),
            Before::Fields | Before::Renewed => {}
        }
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Date, Field::Amount]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| fields_ui((ui, form), &marks, &mut self.edited.values));
        let word = cx.words.text("purchase-save");
        let footer = asked(ui, &mut form, (&word, self.shell.faults.len()), &marks);
        if self.edited.settle((ui, cx), footer, self.shell.sending) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told_of(&mut self.edited, outcome, ORDER)
    }
}
