//! The form of one purchase. Many at once come by import.

use super::{Kept, Marks, Shell, asked, joined, kit, typed_cents, typed_date};
use crate::base::id::{CustomerId, PurchaseId};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::purchase::PurchaseDraft;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::purchase::PurchaseDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, purchase};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::form::Form;
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
    rev: i64,
    values: Values,
    base: Values,
    shell: Shell,
    loaded: bool,
    fresh: bool,
}

impl PurchaseForm {
    /// A new purchase of a customer, dated today.
    pub fn add(customer: CustomerId) -> Self {
        let shell = Shell::new(Field::Amount);
        Self { customer, id: None, rev: 0, values: Values::default(), base: Values::default(), shell, loaded: false, fresh: true }
    }

    /// A purchase to change.
    pub fn edit(customer: CustomerId, id: PurchaseId) -> Self {
        Self { id: Some(id), ..Self::add(customer) }
    }

    fn kept(&self) -> Kept {
        Kept::of(("purchase", self.customer, self.id, self.rev))
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let mut typed = Vec::new();
        let Values { product, product_group, reference, .. } = self.values.clone();
        let draft = PurchaseDraft {
            on: typed_date(cx, &self.values.on, Field::Date, &mut typed),
            amount: typed_cents(cx, &self.values.amount, Field::Amount, &mut typed),
            margin: typed_cents(cx, &self.values.margin, Field::Margin, &mut typed),
            product,
            product_group,
            reference,
        };
        match (draft.check(), self.id) {
            (Ok(_), None) if typed.is_empty() => self.shell.send(cx, PurchaseDeed::Add(self.customer, draft)),
            (Ok(_), Some(id)) if typed.is_empty() => self.shell.send(cx, PurchaseDeed::Change { id, rev: self.rev, draft }),
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
        if std::mem::replace(&mut self.loaded, true) {
            return Ok(());
        }
        let found = self.id.map(|id| purchase::get(db, id)).transpose()?.flatten();
        match found {
            Some(found) => {
                let values = found.values;
                self.rev = found.rev;
                self.values = Values {
                    on: cx.formats.date(values.on),
                    amount: cx.formats.money(values.amount),
                    margin: values.margin.map(|margin| cx.formats.money(margin)).unwrap_or_default(),
                    product: values.product,
                    product_group: values.product_group,
                    reference: values.reference,
                };
            }
            None => self.values.on = cx.formats.date(cx.today),
        }
        self.base = self.values.clone();
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if std::mem::take(&mut self.fresh)
            && let Some(kept) = self.kept().take(ui.ctx())
        {
            self.values = kept;
        }
        self.shell.refusal_ui(ui, cx);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Date, Field::Amount]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| fields_ui((ui, form), &marks, &mut self.values));
        let word = cx.words.text("purchase-save");
        let footer = asked(ui, &mut form, (&word, self.shell.faults.len()), &marks);
        if self.kept().settle((ui, cx), (&self.values, &self.base), (footer, self.shell.sending)) {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, ORDER)
    }
}
