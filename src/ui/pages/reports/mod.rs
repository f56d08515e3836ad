//! The reports: what there is, for whom, in which language; saved as PDF.

mod draw;

use crate::base::id::{BusinessCaseId, CustomerId};
use crate::domain::business_case::Period;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::saved_view::ViewSpec;
use crate::i18n::Lang;
use crate::store::{Reader, StoreResult, assessment, business_case, saved_view, summaries};
use crate::ui::app::page::{Cx, LoadCx, Page};
use crate::ui::kit::fields::{EntityValue, Suggestion};
use crate::ui::kit::form::FormState;
use crate::ui::pages::shared::{Options, Print, Printing, customer_hits, new_draft};
use eframe::egui::Ui;
use std::path::PathBuf;

/// A view that can be printed.
struct View {
    title: String,
    spec: ViewSpec,
}

/// The page.
pub struct ReportsPage {
    printing: Printing,
    lang: Option<Lang>,
    customer: EntityValue,
    hits: Vec<Suggestion>,
    /// What was typed and has to be looked up.
    query: Option<String>,
    views: Vec<View>,
    view: usize,
    cases: Vec<(BusinessCaseId, String)>,
    case: usize,
    /// The years of the self-assessment, and the one that is chosen.
    rounds: Options<i64>,
    round: i64,
    form: FormState,
}

impl Default for ReportsPage {
    fn default() -> Self {
        Self {
            printing: Printing::default(),
            lang: None,
            customer: EntityValue::default(),
            hits: Vec::new(),
            query: None,
            views: Vec::new(),
            view: 0,
            cases: Vec::new(),
            case: 0,
            rounds: Options::default(),
            round: 0,
            form: FormState::new(new_draft()),
        }
    }
}

impl Page for ReportsPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Customer, Noun::Contact, Noun::SavedView, Noun::BusinessCase, Noun::Assessment])
    }

    fn wants_load(&self) -> bool {
        self.query.is_some()
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let query = self.query.take().unwrap_or_else(|| self.customer.text.clone());
        self.hits = customer_hits(db, &query)?;
        if self.customer.picked.is_none() && self.customer.text.is_empty() {
            // The customer last opened is most likely the one to visit.
            if let Some(recent) = summaries::recent(db)?.into_iter().next() {
                self.customer = EntityValue::picked(recent.id.0, recent.name);
            }
        }
        let all = View { title: cx.words.text("report-all-customers"), spec: ViewSpec::default() };
        let saved = saved_view::list(db)?.into_iter().map(|view| View { title: view.name, spec: view.spec });
        self.views = std::iter::once(all).chain(saved).collect();
        self.view = self.view.min(self.views.len().saturating_sub(1));
        let heads = business_case::heads(db)?;
        if self.cases.is_empty() {
            self.case = heads
                .iter()
                .enumerate()
                .max_by_key(|(_, head)| (head.is_active, head.period == Period::Next))
                .map_or(0, |(place, _)| place);
        }
        self.cases = heads.into_iter().map(|head| (head.id, head.name)).collect();
        self.case = self.case.min(self.cases.len().saturating_sub(1));
        self.rounds = Options::new(assessment::rounds(db)?.iter().map(|round| (round.year, round.year.to_string())));
        if self.rounds.word(self.round).is_empty() {
            self.round = self.rounds.first().unwrap_or_default();
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.printing.start(cx);
        let lang = self.lang.unwrap_or(cx.words.lang());
        if let Some(print) = self.draw(ui, cx, lang) {
            self.printing.ask(cx, print, self.lang.unwrap_or(lang));
        }
    }

    fn picked(&mut self, path: PathBuf) {
        self.printing.picked(&path);
    }
}

impl ReportsPage {
    fn card(&self) -> Option<Print> {
        let id = self.customer.picked?;
        Some(Print::Card(CustomerId(id), self.customer.text.clone()))
    }

    fn business_case(&self) -> Option<Print> {
        self.cases.get(self.case).map(|(id, name)| Print::BusinessCase(*id, name.clone()))
    }

    fn list(&self) -> Option<Print> {
        self.views.get(self.view).map(|view| Print::List(view.title.clone(), view.spec.clone()))
    }
}
