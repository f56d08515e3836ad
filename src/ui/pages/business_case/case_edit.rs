//! The dialog of a case: its name, its years, what waiting and an hour cost, by what the scenarios multiply.

use super::values::{CaseValues, FACTORS};
use crate::base::id::BusinessCaseId;
use crate::domain::business_case::{CaseDraft, LineKind, Period, Scenario};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::business_case::BusinessCaseDeed;
use crate::ops::deed::Made;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, fields_scroll, kit, new_draft};
use eframe::egui::{RichText, Ui};

/// The dialog of a new or a known case.
pub(super) struct EditCase {
    editing: Option<(BusinessCaseId, i64)>,
    base: CaseDraft,
    values: Option<CaseValues>,
    state: FormState,
    labels: FieldWords,
    factors: Vec<String>,
    faults: FaultWords,
    sent: bool,
}

impl EditCase {
    /// A new case of a period, with values to begin with.
    pub(super) fn new(base: CaseDraft) -> Self {
        Self::made(base, None)
    }

    /// A case of the register, to be changed.
    pub(super) fn change(id: BusinessCaseId, rev: i64, base: CaseDraft) -> Self {
        Self::made(base, Some((id, rev)))
    }

    fn made(base: CaseDraft, editing: Option<(BusinessCaseId, i64)>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Name);
        let (labels, faults) = (FieldWords::default(), FaultWords::default());
        Self { editing, base, values: None, state, labels, factors: Vec::new(), faults, sent: false }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let Self { values, state, labels, faults, factors, .. } = self;
        let (Some(values), words) = (values, cx.words) else { return false };
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let spec = |field: Field| Spec::new(field, labels.get(field)).fault(faults.get(field));
        let mut changed = form.text(ui, &spec(Field::Name).required(), &mut values.name).changed;
        let (start, count) = (words.text("business-case-start-year"), words.text("business-case-year-count"));
        let (discount, rate) = (words.text("business-case-discount"), words.text("business-case-hourly-rate"));
        let (discount_help, rate_help) = (words.text("business-case-discount-help"), words.text("business-case-hourly-rate-help"));
        let mut on = [false; 4];
        let [on_start, on_count, on_discount, on_rate] = &mut on;
        let labelled = |field: Field, label| Spec::new(field, label).fault(faults.get(field));
        form.pair(
            ui,
            0.5,
            |ui, form| *on_start = form.text(ui, &labelled(Field::StartYear, &start), &mut values.start_year).changed,
            |ui, form| *on_count = form.text(ui, &labelled(Field::Amount, &count), &mut values.year_count).changed,
        );
        form.pair(
            ui,
            0.5,
            |ui, form| {
                *on_discount =
                    form.decimal(ui, &labelled(Field::Discount, &discount).help(&discount_help), &mut values.discount, 1).changed;
            },
            |ui, form| *on_rate = form.money(ui, &labelled(Field::HourlyRate, &rate).help(&rate_help), &mut values.hourly_rate).changed,
        );
        ui.add_space(4.0);
        ui.label(RichText::new(words.text("business-case-factors-title")).font(cx.theme.strong()));
        ui.label(RichText::new(words.text("business-case-factors-help")).font(cx.theme.small()).color(cx.theme.colors.text_muted));
        for (at, pair) in FACTORS.chunks(2).enumerate() {
            if let [one, other] = pair {
                let label = |place: usize| factors.get(at * 2 + place).map_or("", String::as_str);
                let field = |kind: LineKind| match kind {
                    LineKind::Cost => Field::CostFactor,
                    LineKind::Saving => Field::SavingFactor,
                    LineKind::Benefit => Field::BenefitFactor,
                };
                let (first, second) = (
                    Spec::new(one, label(0)).fault(faults.get(field(one.1))),
                    Spec::new(other, label(1)).fault(faults.get(field(other.1))),
                );
                let [a, b] = [at * 2, at * 2 + 1];
                let mut both = [false; 2];
                let [on_first, on_second] = &mut both;
                let (mut left, mut right) = (values.factor(a), values.factor(b));
                form.pair(
                    ui,
                    0.5,
                    |ui, form| *on_first = form.decimal(ui, &first, &mut left, 0).changed,
                    |ui, form| *on_second = form.decimal(ui, &second, &mut right, 0).changed,
                );
                values.set_factor(a, left);
                values.set_factor(b, right);
                changed |= both.contains(&true);
            }
        }
        changed || on.contains(&true)
    }

    fn check(&mut self, cx: (&Words, &crate::i18n::Formats)) -> Option<CaseDraft> {
        let values = self.values.as_ref()?;
        let (draft, faults) = values.draft(cx.1, &self.base);
        self.faults = FaultWords::of(cx.0, &faults);
        faults.is_empty().then_some(draft)
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let Some(draft) = self.check((cx.words, cx.formats)) else {
            if let Some(first) = self.faults.first() {
                self.state.save_failed(first);
            }
            return;
        };
        self.sent = true;
        match self.editing {
            Some((id, rev)) => cx.deed(BusinessCaseDeed::Change { id, rev, draft }),
            None => cx.deed(BusinessCaseDeed::Add(draft)),
        }
    }
}

impl Dialog for EditCase {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("business-case-case-title") } else { words.text("business-case-new-title") }
    }

    fn width(&self) -> f32 {
        560.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::BusinessCase])
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        if self.values.is_none() {
            if self.base.name.is_empty() {
                let last = self.base.start_year.saturating_add(i16::try_from(self.base.year_count).unwrap_or(1) - 1);
                let args = [("from", self.base.start_year.to_string().into()), ("to", last.to_string().into())];
                self.base.name = words.with("business-case-default-name", &args);
            }
            self.values = Some(CaseValues::of(&self.base, cx.formats));
        }
        self.labels = FieldWords::of(words, &[Field::Name]);
        let label = |(scenario, kind): &(Scenario, LineKind)| {
            words.with("business-case-factor", &[("scenario", words.label(*scenario).into()), ("kind", words.inline(*kind).into())])
        };
        self.factors = FACTORS.iter().map(label).collect();
        self.check((cx.words, cx.formats));
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let changed = fields_scroll(ui, 0.0, |ui| self.fields_ui(ui, cx));
        if changed {
            self.check((cx.words, cx.formats));
        }
        ui.add_space(4.0);
        let word = cx.words.text("business-case-save");
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &word, self.faults.len());
        if footer.save && !self.sent {
            self.save(cx);
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

/// A new case as it is offered on a day.
pub(super) fn offered(period: Period, today: crate::base::Date) -> CaseDraft {
    CaseDraft::new(period, today)
}
