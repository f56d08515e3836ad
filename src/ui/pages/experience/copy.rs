//! Copies the cards of a row to another one, as ideas: the good thought of one segment begins that of the next.

use super::data::row_word;
use crate::base::id::ExperiencePlanId;
use crate::domain::experience::PlanRow;
use crate::domain::experience::sheet::{Measured, PlanSheet};
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::experience::ExperienceDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, experience, summaries};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{Options, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

/// The dialog.
pub(super) struct CopyRow {
    plan: ExperiencePlanId,
    from: PlanRow,
    to: Option<PlanRow>,
    rows: Options<PlanRow>,
    counts: Vec<(PlanRow, usize)>,
    state: FormState,
}

impl CopyRow {
    /// From a row of a plan.
    pub(super) fn new(plan: ExperiencePlanId, from: PlanRow) -> Self {
        Self { plan, from, to: None, rows: Options::default(), counts: Vec::new(), state: FormState::new(new_draft()) }
    }
}

/// A plan by its id, without what is measured.
pub(super) fn sheet_of(db: Reader<'_>, plan: ExperiencePlanId, row: PlanRow) -> StoreResult<Option<PlanSheet>> {
    let plan = experience::plans(db)?.into_iter().find(|known| known.id == plan);
    plan.map(|plan| summaries::plan_sheet(db, plan, row.axis(), Measured::default())).transpose()
}

impl Dialog for CopyRow {
    fn title(&self, words: &Words) -> String {
        words.text("experience-copy")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if let Some(sheet) = sheet_of(db, self.plan, self.from)? {
            self.rows = Options::new(sheet.rows.iter().map(|row| (row.0, row_word(cx.words, row))));
            self.counts = sheet.rows.iter().map(|(row, _)| (*row, sheet.progress(*row).cards)).collect();
            self.to = sheet.rows.iter().map(|(row, _)| *row).find(|row| *row != self.from);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (from, to) = (cx.words.text("experience-copy-from"), cx.words.text("experience-copy-to"));
        let count = self.counts.iter().find(|(row, _)| *row == self.from).map_or(0, |count| count.1);
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.add(Label::new(RichText::new(cx.words.text("experience-copy-text")).color(cx.theme.colors.text_muted)).wrap());
        let mut form = Form::new(kit(cx), &mut self.state);
        form.choice(ui, &Spec::new("from", &from), &mut self.from, &self.rows.refs());
        let others: Vec<(PlanRow, &str)> = self.rows.iter().filter(|(row, _)| *row != self.from).collect();
        if self.to == Some(self.from) {
            self.to = others.first().map(|other| other.0);
        }
        if let Some(to_row) = &mut self.to {
            form.choice(ui, &Spec::new("to", &to), to_row, &others);
        }
        let footer = form.footer(ui, &cx.words.with("experience-copy-do", &[("count", count.into())]), 0);
        if footer.save
            && let Some(to) = self.to
        {
            cx.deed(ExperienceDeed::CopyRow { plan: self.plan, from: self.from, to });
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
