//! Asks what a customer could bring: euros a year, or our share of what she buys; left empty, the proposal by customers alike holds.

use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::value::Potential;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::segment::SegmentDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, customer, segment, value};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, kit, new_draft};
use eframe::egui::{RichText, Ui};

/// How the potential is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Euros,
    Share,
}

/// The dialog.
pub(crate) struct EditPotential {
    customer: CustomerId,
    by: By,
    euros: String,
    share: String,
    name: String,
    proposal: Option<Cents>,
    last_year: Cents,
    state: FormState,
    fields: FieldWords,
    faults: FaultWords,
    begun: bool,
    sent: bool,
}

impl EditPotential {
    /// The potential of a customer.
    pub(crate) fn new(customer: CustomerId) -> Self {
        Self {
            customer,
            by: By::Euros,
            euros: String::new(),
            share: String::new(),
            name: String::new(),
            proposal: None,
            last_year: Cents::ZERO,
            state: FormState::new(new_draft()),
            fields: FieldWords::default(),
            faults: FaultWords::default(),
            begun: false,
            sent: false,
        }
    }

    /// What was typed; nothing for an empty field.
    fn read(&self, cx: &Cx<'_>) -> Result<Option<Potential>, Fault> {
        let (field, text) = match self.by {
            By::Euros => (Field::Potential, &self.euros),
            By::Share => (Field::WalletShare, &self.share),
        };
        if text.trim().is_empty() {
            return Ok(None);
        }
        let wrong = |problem| Fault { field, problem };
        match self.by {
            By::Euros => cx.formats.parse_cents(text).map(|cents| Some(Potential::Yearly(cents))).ok_or(wrong(Problem::NotANumber)),
            By::Share => {
                let percent = cx.formats.parse_decimal(text).ok_or(wrong(Problem::NotANumber))?;
                if !(0.1..=100.0).contains(&percent) {
                    return Err(wrong(Problem::OutOfRange { min: 1, max: 100 }));
                }
                Ok(Some(Potential::Share(percent / 100.0)))
            }
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = cx.words;
        let Self { state, fields, faults, .. } = self;
        let mut form = Form::new(kit(cx), state);
        let (euros, share) = (words.text("value-by-euros"), words.text("value-by-share"));
        let how = words.text("value-potential-how");
        form.segmented(ui, &Spec::new("by", &how), &mut self.by, &[(By::Euros, &euros), (By::Share, &share)]);
        let changed = match self.by {
            By::Euros => {
                let help = words.text("value-potential-help");
                let spec = Spec::new(Field::Potential, fields.get(Field::Potential)).fault(faults.get(Field::Potential)).help(&help);
                form.money(ui, &spec, &mut self.euros).changed
            }
            By::Share => {
                let year = cx.formats.money_rounded(self.last_year);
                let help = words.with("value-share-help", &[("amount", year.into())]);
                let spec = Spec::new(Field::WalletShare, fields.get(Field::WalletShare)).fault(faults.get(Field::WalletShare)).help(&help);
                form.decimal(ui, &spec, &mut self.share, 0).changed
            }
        };
        if changed {
            self.faults = FaultWords::default();
        }
        let proposal = match self.proposal {
            Some(cents) => words.with("value-potential-proposal", &[("amount", cx.formats.money_rounded(cents).into())]),
            None => words.text("value-potential-no-proposal"),
        };
        ui.label(RichText::new(proposal).font(cx.theme.small()).color(cx.theme.colors.text_muted));
    }
}

impl Dialog for EditPotential {
    fn title(&self, words: &Words) -> String {
        words.text("value-potential-title")
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.fields = FieldWords::of(cx.words, &[Field::Potential, Field::WalletShare]);
        self.name = customer::name(db, self.customer)?.unwrap_or_default();
        self.proposal = value::of_customer(db, self.customer)?.and_then(|kept| kept.peer_potential);
        let Some(known) = segment::of_customer(db, self.customer)? else { return Ok(()) };
        self.last_year = known.standing.current;
        if !std::mem::replace(&mut self.begun, true) {
            match known.entered {
                Some(Potential::Yearly(cents)) => self.euros = cx.formats.money(cents),
                Some(Potential::Share(share)) => (self.by, self.share) = (By::Share, cx.formats.decimal(share * 100.0, 0)),
                None => {}
            }
            self.state.focus(if self.by == By::Euros { Field::Potential } else { Field::WalletShare });
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.label(RichText::new(&self.name).color(cx.theme.colors.text_muted));
        ui.spacing_mut().item_spacing.y = 10.0;
        self.fields_ui(ui, cx);
        ui.add_space(4.0);
        let save = cx.words.text("value-save");
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &save, self.faults.len());
        if footer.save && !self.sent {
            match self.read(cx) {
                Ok(potential) => {
                    self.sent = true;
                    cx.deed(SegmentDeed::SetPotential(vec![self.customer], potential));
                }
                Err(fault) => {
                    self.state.save_failed(fault.field);
                    self.faults = FaultWords::of(cx.words, &[fault]);
                }
            }
        }
        if footer.cancel {
            cx.send(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
