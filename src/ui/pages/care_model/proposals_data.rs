//! What the list of proposed moves is loaded with: who would move where, and why.

use crate::base::id::CustomerId;
use crate::domain::stage::Stage;
use crate::domain::stage_proposal::{ProposalRow, Reason};
use crate::i18n::Words;
use crate::store::summaries::proposals;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::grid::{Cell, ColumnSpec, GridState, Row};
use crate::ui::pages::card::stage_tone;
use std::collections::HashMap;

/// The tab.
pub(super) struct ProposalsData {
    pub(super) ids: Vec<CustomerId>,
    pub(super) moves: HashMap<CustomerId, (Stage, String)>,
    pub(super) rows: HashMap<CustomerId, Row>,
    pub(super) columns: Vec<ColumnSpec>,
    pub(super) grid: GridState<CustomerId>,
    pub(super) count: String,
    pub(super) is_stale: bool,
}

impl Default for ProposalsData {
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            moves: HashMap::new(),
            rows: HashMap::new(),
            columns: Vec::new(),
            grid: GridState::new(&[]),
            count: String::new(),
            is_stale: true,
        }
    }
}

impl ProposalsData {
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.is_stale = false;
        if self.columns.is_empty() {
            self.columns = columns(cx.words);
            self.grid = GridState::new(&self.columns);
        }
        let found = proposals::proposals(db, cx.today)?;
        self.ids = found.iter().map(|row| row.customer).collect();
        self.moves = found.iter().map(|row| (row.customer, (row.proposal.to, reason(&row.proposal.reason, cx)))).collect();
        self.rows = found.iter().map(|row| (row.customer, shown(row, cx))).collect();
        self.grid.keep_only(&self.ids);
        self.count = cx.words.with("care-proposals-count", &[("count", found.len().into())]);
        Ok(())
    }
}

fn columns(words: &Words) -> Vec<ColumnSpec> {
    let column = |key: &str, word: String, width: f32| ColumnSpec::new(key, word, width).unsorted();
    vec![
        column("customer", words.text("care-column-customer"), 280.0),
        column("now", words.text("care-column-now"), 140.0),
        column("to", words.text("care-column-to"), 140.0),
        column("reason", words.text("care-column-reason"), 460.0),
    ]
}

fn shown(row: &ProposalRow, cx: &LoadCx<'_>) -> Row {
    let why = reason(&row.proposal.reason, cx);
    let badge = |stage: Stage| Cell::Badge(stage_tone(stage), cx.words.label(stage));
    let cells = vec![Cell::text(row.name.as_str()), badge(row.stage), badge(row.proposal.to), Cell::text(why.as_str())];
    Row { name: [row.name.as_str(), &cx.words.label(row.proposal.to), &why].join(", "), cells }
}

/// Why a move is proposed, in a sentence; it's kept as the reason of the move.
pub(crate) fn reason(reason: &Reason, cx: &LoadCx<'_>) -> String {
    let words = cx.words;
    match reason {
        Reason::BoughtFirst { on } => words.with("care-reason-bought-first", &[("date", cx.formats.date(*on).into())]),
        Reason::BuysAsHabit { times } => words.with("care-reason-habit", &[("times", (*times).into())]),
        Reason::SilentBeyondRhythm { silent_days, usual_days } => {
            words.with("care-reason-silent", &[("silent", (*silent_days).into()), ("usual", (*usual_days).into())])
        }
        Reason::BoughtAgain { on } => words.with("care-reason-bought-again", &[("date", cx.formats.date(*on).into())]),
    }
}
