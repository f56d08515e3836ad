//! The ROI calculator: does the work pay? The result first as a sentence, then a chart, then the lines that are typed into.
//!
//! Each key computes the case anew from the values on the page; leaving a cell saves it as a deed of its own.

mod cards;
mod case_edit;
mod data;
mod draw;
mod export;
mod facts;
mod line_edit;
mod lines;
mod shown;
mod tabs;
mod values;
mod wrong;

use crate::base::id::BusinessCaseId;
use crate::domain::business_case::{BusinessCase, CaseLine, LineDraft, LineKind, Period, Scenario};
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::business_case::BusinessCaseDeed;
use crate::ops::deed::Made;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, LoadCx, Page};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::form::FormState;
use crate::ui::kit::sheet::{SheetEvent, SheetState};
use crate::ui::kit::{empty, icons};
use crate::ui::pages::shared::{Print, Printing, new_draft};
use data::CaseData;
use eframe::egui::Ui;
use export::Export;
use line_edit::LineEdit;
use std::path::PathBuf;
use wrong::Wrong;

/// The page.
pub struct BusinessCasePage {
    data: CaseData,
    period: Period,
    scenario: Scenario,
    tab: usize,
    compares: bool,
    sheet: SheetState,
    form: FormState,
    printing: Printing,
    wants_load: bool,
    wants_print: bool,
    export: Export,
    /// A line was added: its first amount is typed next.
    wants_cell: Option<LineKind>,
    /// Texts in cells that are no values.
    wrong: Wrong,
}

impl Default for BusinessCasePage {
    fn default() -> Self {
        Self {
            data: CaseData::default(),
            period: Period::Next,
            scenario: Scenario::Expected,
            tab: 0,
            compares: false,
            sheet: SheetState::default(),
            form: FormState::new(new_draft()),
            printing: Printing::default(),
            wants_load: false,
            wants_print: false,
            export: Export::default(),
            wants_cell: None,
            wrong: Wrong::default(),
        }
    }
}

impl BusinessCasePage {
    fn reckon(&mut self, words: &Words) {
        self.data.reckon(words, self.scenario, self.compares);
        self.wrong.show(&mut self.data);
    }

    fn turn_to(&mut self, period: Period) {
        self.period = period;
        self.scenario = Scenario::Expected;
        self.sheet = SheetState::default();
        self.wants_load = true;
    }

    fn turn_comparing(&mut self) {
        self.compares = !self.compares;
        self.tab = if self.compares { tabs::COMPARE } else { 0 };
        self.wants_load = true;
    }

    /// Goes to the rationale of the first line that lacks one.
    fn show_missing(&mut self) {
        let Some(shown) = &self.data.shown else { return };
        let Some(place) = shown.justified.missing else { return };
        for (at, table) in shown.tables.iter().enumerate() {
            if let Some(row) = table.places.iter().position(|of_case| *of_case == place) {
                self.tab = at;
                self.sheet.focus(row, table.columns.len().saturating_sub(1));
            }
        }
    }

    /// What happened in a table of lines.
    fn hear(&mut self, cx: &mut Cx<'_>, table: &lines::Table, event: SheetEvent) {
        let place = |row: usize| table.places.get(row).copied();
        match event {
            SheetEvent::Typing(row, column, text) => {
                if let Some(line) = place(row).and_then(|at| self.line_mut(at)) {
                    // What isn't a number yet counts as before.
                    line.0.values.clone_from(&line.1);
                    lines::set(*cx.formats, &mut line.0.values, (column, line.2), &text).ok();
                    self.reckon(cx.words);
                }
            }
            SheetEvent::GivenUp(row, column) => {
                if let Some(line) = place(row).and_then(|at| self.data.work.as_ref()?.lines.get(at)) {
                    self.wrong.forget(line.id, column);
                }
                self.data.work.clone_from(&self.data.saved);
                self.reckon(cx.words);
            }
            SheetEvent::Unchanged => {
                self.data.work.clone_from(&self.data.saved);
                self.reckon(cx.words);
            }
            SheetEvent::Typed(row, column, text) => self.typed(cx, place(row), (column, vec![vec![text]]), table),
            SheetEvent::Pasted(row, column, block) => self.typed(cx, place(row), (column, block), table),
            SheetEvent::Opened(row) => {
                if let Some(line) = place(row).and_then(|at| self.data.work.as_ref()?.lines.get(at)) {
                    let edit = LineEdit::Change(line.id, line.rev, Box::new(line.values.clone()));
                    self.open_line(cx, edit);
                }
            }
            SheetEvent::Removed(row) => {
                if let Some(line) = place(row).and_then(|at| self.data.work.as_ref()?.lines.get(at)) {
                    cx.deed(BusinessCaseDeed::RemoveLine(line.id));
                }
            }
        }
    }

    /// A line as edited, its values as saved, and how many years the case has.
    fn line_mut(&mut self, at: usize) -> Option<(&mut CaseLine, LineDraft, usize)> {
        let saved = self.data.saved.as_ref()?.lines.get(at)?.values.clone();
        let work = self.data.work.as_mut()?;
        let years = work.values.year_count;
        Some((work.lines.get_mut(at)?, saved, years))
    }

    /// Saves a block of typed cells, all in one step; what is no number is told and stays in its cell, marked, until it's one.
    fn typed(&mut self, cx: &mut Cx<'_>, first: Option<usize>, (column, block): (usize, Vec<Vec<String>>), table: &lines::Table) {
        let Some(from) = first.and_then(|first| table.places.iter().position(|place| *place == first)) else { return };
        let mut changes = Vec::new();
        for (down, cells) in block.iter().enumerate() {
            let Some(at) = table.places.get(from + down).copied() else { break };
            let Some((line, saved, years)) = self.line_mut(at) else { break };
            let (mut draft, id) = (saved.clone(), line.id);
            let mut told = Vec::new();
            for (right, text) in cells.iter().enumerate() {
                let set = lines::set(*cx.formats, &mut draft, (column + right, years), text);
                told.push((column + right, text, set.err().map(|problem| cx.words.problem(&problem))));
            }
            line.values = draft.clone();
            if draft != saved {
                changes.push((line.id, line.rev, draft));
            }
            for (column, text, problem) in told {
                self.wrong.forget(id, column);
                if let Some(problem) = problem {
                    cx.send(Command::Toast(Tone::Err, format!("”{}”: {problem}", text.trim())));
                    self.wrong.keep((id, column), text.trim(), problem);
                }
            }
        }
        self.reckon(cx.words);
        if !changes.is_empty() {
            cx.deed(BusinessCaseDeed::ChangeLines(changes));
        }
    }

    fn add_line(&mut self, cx: &mut Cx<'_>, draft: LineDraft) {
        let Some(work) = &self.data.work else { return };
        self.wants_cell = Some(draft.kind);
        cx.deed(BusinessCaseDeed::AddLine(work.id, draft));
    }

    fn save_case(&self, cx: &mut Cx<'_>) {
        if let Some(work) = &self.data.work
            && self.data.saved.as_ref().is_some_and(|saved| saved.values != work.values)
        {
            cx.deed(BusinessCaseDeed::Change { id: work.id, rev: work.rev, draft: work.values.clone() });
        }
    }

    fn activate(&self, cx: &mut Cx<'_>, id: BusinessCaseId) {
        if self.data.work.as_ref().is_some_and(|work| work.id != id) {
            cx.deed(BusinessCaseDeed::Activate(id));
        }
    }

    fn new_case(&mut self, cx: &mut Cx<'_>) {
        let draft = case_edit::offered(self.period, cx.today);
        cx.send(Command::Dialog(Box::new(case_edit::EditCase::new(draft))));
    }

    fn edit_case(&mut self, cx: &mut Cx<'_>) {
        if let Some(BusinessCase { id, rev, values, .. }) = &self.data.work {
            cx.send(Command::Dialog(Box::new(case_edit::EditCase::change(*id, *rev, values.clone()))));
        }
    }

    fn duplicate(&mut self, cx: &mut Cx<'_>) {
        if let Some(work) = &self.data.work {
            let name = cx.words.with("business-case-copy-name", &[("name", work.values.name.as_str().into())]);
            cx.deed(BusinessCaseDeed::Duplicate(work.id, name));
        }
    }

    fn remove_case(&mut self, cx: &mut Cx<'_>) {
        if let Some(work) = &self.data.work {
            cx.deed(BusinessCaseDeed::Remove(work.id));
        }
    }

    /// Asks where the workbook goes.
    fn export(&mut self, cx: &mut Cx<'_>) {
        if let Some(work) = &self.data.work {
            self.export.ask(cx, work);
        }
    }

    fn print(&mut self, cx: &mut Cx<'_>) {
        if let Some(work) = &self.data.work {
            let document = Print::BusinessCase(work.id, work.values.name.clone());
            self.printing.ask(cx, document, cx.words.lang());
        }
    }

    fn empty_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        let text = match self.period {
            Period::Next => words.text("business-case-empty-next"),
            Period::Past => words.text("business-case-empty-past"),
        };
        let act = if cx.read_only { String::new() } else { words.text("business-case-new") };
        let title = words.text("business-case-empty");
        if empty::empty(ui, cx.theme, &empty::Empty { icon: icons::CALCULATOR, title: &title, text: &text, act: &act }) {
            self.new_case(cx);
        }
    }
}

impl Page for BusinessCasePage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::BusinessCase])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.wants_load = false;
        let before = self.data.work.as_ref().map(|work| work.id);
        self.data.load(db, self.period)?;
        if self.data.work.as_ref().map(|work| work.id) != before {
            self.form = FormState::new(new_draft());
        }
        self.reckon(cx.words);
        if let Some(kind) = self.wants_cell.take()
            && let Some(table) = self.data.shown.as_ref().and_then(|shown| shown.tables.iter().find(|table| table.kind == kind))
        {
            self.sheet.focus(table.rows.len().saturating_sub(1), 1);
        }
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.wants_load
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.printing.start(cx);
        self.export.start(cx);
        if std::mem::take(&mut self.wants_print) {
            self.print(cx);
        }
        self.header_ui(ui, cx);
        if self.data.work.is_none() {
            self.empty_ui(ui, cx);
            return;
        }
        if self.compares && !self.data.can_compare() {
            let text = cx.words.text("business-case-compare-none");
            crate::ui::kit::banner::banner(ui, cx.theme, Tone::Neutral, &text, None);
            ui.add_space(8.0);
        }
        self.case_ui(ui, cx);
    }

    fn takes(&self, act: Act) -> bool {
        act == Act::Print && self.data.work.is_some()
    }

    fn act(&mut self, act: Act) -> bool {
        let prints = act == Act::Print && self.data.work.is_some();
        self.wants_print |= prints;
        prints
    }

    fn leave(&mut self) -> Vec<Deed> {
        let (Some(work), Some(saved)) = (&self.data.work, &self.data.saved) else { return Vec::new() };
        let typed = |(line, kept): (&CaseLine, &CaseLine)| (line != kept).then(|| (line.id, line.rev, line.values.clone()));
        let lines: Vec<_> = work.lines.iter().zip(&saved.lines).filter_map(typed).collect();
        let case =
            (work.values != saved.values).then(|| BusinessCaseDeed::Change { id: work.id, rev: work.rev, draft: work.values.clone() });
        let lines = (!lines.is_empty()).then_some(BusinessCaseDeed::ChangeLines(lines));
        case.into_iter().chain(lines).map(Deed::from).collect()
    }

    fn answer(&mut self, answer: Result<&Done<Made>, &Refusal>) -> bool {
        // A refused change: what the register has counts again.
        self.wants_load |= answer.is_err();
        false
    }

    fn picked(&mut self, path: PathBuf) {
        if !self.export.picked(&path) {
            self.printing.picked(&path);
        }
    }
}
