//! Care: who has been silent too long, the care models themselves, how attractive customers are, and proposed moves of the stage; each a tab.

mod attractiveness;
mod attractiveness_data;
mod deviation;
mod deviations;
mod deviations_data;
mod dismiss;
mod edit_criterion;
mod edit_model;
mod model_values;
mod models;
mod models_data;
mod plan;
mod proposals;
mod proposals_data;
mod score;

pub use deviation::{Deviation, light_tone, what_of};
pub use edit_model::EditCareModel;
pub use plan::EditCustomerPlan;
pub use score::Score;

pub(crate) use attractiveness_data::explained;
pub(crate) use proposals_data::reason as proposal_reason;

use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Page};
use crate::ui::kit::tabs::{Tab, tabs};
use crate::ui::kit::{Button, icons};
use attractiveness_data::AttractivenessData;
use deviations_data::DeviationsData;
use eframe::egui::{Align, Layout, RichText, Ui, vec2};
use models_data::ModelsData;
use proposals_data::ProposalsData;

/// The tabs, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// Who has been silent too long, and which act is undone.
    #[default]
    Deviations,
    /// The care models.
    Models,
    /// Criteria and the ranking.
    Attractiveness,
    /// Proposed moves of the stage.
    Proposals,
}

const VIEWS: [View; 4] = [View::Deviations, View::Models, View::Attractiveness, View::Proposals];

/// The page.
#[derive(Default)]
pub struct CarePage {
    view: View,
    loaded: Option<View>,
    deviations: DeviationsData,
    models: ModelsData,
    attractiveness: AttractivenessData,
    proposals: ProposalsData,
    words: PageWords,
    tabs: Vec<Tab>,
}

/// Words that don't change with the data.
#[derive(Debug, Default)]
struct PageWords {
    title: String,
    model_name: String,
    segment_name: String,
    keys: String,
    none_late: String,
    none_late_text: String,
    acts: String,
    open_customer: String,
    log: String,
    done: String,
    dismiss: String,
    put_off: String,
    empty: String,
    empty_text: String,
    take_shipped: String,
    add_model: String,
    edit: String,
    remove: String,
    strategies: String,
    attractiveness: String,
    risk: String,
    strategy: String,
    low_risk: String,
    high_risk: String,
    criteria: String,
    add_criterion: String,
    no_criteria: String,
    no_criteria_text: String,
    take_criteria: String,
    no_scores: String,
    no_scores_text: String,
    proposals_name: String,
    no_proposals: String,
    no_proposals_text: String,
    accept: String,
    decline: String,
}

impl PageWords {
    fn load(words: &Words) -> Self {
        Self {
            title: words.text("app-page-care"),
            model_name: words.label(Noun::CareModel),
            segment_name: words.label(Field::Segment),
            keys: words.text("care-keys"),
            none_late: words.text("care-none-late"),
            none_late_text: words.text("care-none-late-text"),
            acts: words.text("today-more"),
            open_customer: words.text("today-open-customer"),
            log: words.text("today-log"),
            done: words.text("today-done"),
            dismiss: words.text("care-dismiss"),
            put_off: words.text("today-put-off"),
            empty: words.text("care-empty"),
            empty_text: words.text("care-empty-text"),
            take_shipped: words.text("care-take-shipped"),
            add_model: words.text("care-add-model"),
            edit: words.text("today-edit"),
            remove: words.text("today-remove"),
            strategies: words.text("care-strategies"),
            attractiveness: words.text("care-tab-attractiveness"),
            risk: words.label(crate::domain::attractiveness::Aspect::Risk),
            strategy: words.text("care-strategy"),
            low_risk: words.text("care-low-risk"),
            high_risk: words.text("care-high-risk"),
            criteria: words.text("care-criteria"),
            add_criterion: words.text("care-add-criterion"),
            no_criteria: words.text("care-no-criteria"),
            no_criteria_text: words.text("care-no-criteria-text"),
            take_criteria: words.text("care-take-criteria"),
            no_scores: words.text("care-no-scores"),
            no_scores_text: words.text("care-no-scores-text"),
            proposals_name: words.text("care-tab-proposals"),
            no_proposals: words.text("care-no-proposals"),
            no_proposals_text: words.text("care-no-proposals-text"),
            accept: words.text("care-accept"),
            decline: words.text("care-decline"),
        }
    }
}

impl CarePage {
    /// The page before its first load.
    pub fn new() -> Self {
        Self::default()
    }

    fn load_tabs(&mut self, cx: &LoadCx<'_>) {
        let tab = |word: String, count: usize| {
            let count = if count == 0 { String::new() } else { cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX)) };
            Tab { word, count }
        };
        let all = if self.deviations.filter == crate::domain::care_model::CareFilter::default() { self.deviations.count } else { 0 };
        self.tabs = vec![
            tab(cx.words.text("care-tab-deviations"), all),
            tab(cx.words.text("care-tab-models"), self.models.models.len()),
            tab(cx.words.text("care-tab-attractiveness"), 0),
            tab(cx.words.text("care-tab-proposals"), self.proposals.ids.len()),
        ];
    }
}

impl Page for CarePage {
    fn reads(&self) -> Nouns {
        let care = Nouns::of(&[Noun::CareModel, Noun::Criterion, Noun::Customer, Noun::Interaction, Noun::Purchase]);
        care.with(Nouns::of(&[Noun::Value, Noun::Grouping]))
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.words = PageWords::load(cx.words);
        self.models.load(db, cx, self.view == View::Models)?;
        // The list counts for its tab as well; the others are read when they are shown.
        self.deviations.load(db, cx)?;
        match self.view {
            View::Attractiveness => self.attractiveness.load(db, cx)?,
            View::Proposals if self.proposals.is_stale => self.proposals.load(db, cx)?,
            View::Deviations | View::Models | View::Proposals => {}
        }
        if self.proposals.is_stale && !self.models.is_large {
            self.proposals.load(db, cx)?;
        }
        self.loaded = Some(self.view);
        self.load_tabs(cx);
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.loaded != Some(self.view) || (self.view == View::Deviations && self.deviations.wants_load())
    }

    fn spoil(&mut self) {
        self.proposals.is_stale = true;
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.view {
            View::Deviations => deviations::keys(&mut self.deviations, ui, cx),
            View::Models => models::keys(&mut self.models, ui, cx),
            View::Attractiveness => attractiveness::keys(&mut self.attractiveness, ui, cx),
            View::Proposals => {}
        }
        header_ui(self, ui, cx);
        let at = VIEWS.iter().position(|view| *view == self.view).unwrap_or(0);
        if let Some(view) = tabs(ui, cx.theme, &self.tabs, at).and_then(|at| VIEWS.get(at)) {
            self.view = *view;
            ui.ctx().request_repaint();
        }
        ui.add_space(8.0);
        if self.loaded != Some(self.view) {
            return;
        }
        match self.view {
            View::Deviations => {
                if self.models.models.is_empty() {
                    models::nothing_ui(&self.words, self.models.is_large, ui, cx);
                } else {
                    deviations::ui(&mut self.deviations, &self.words, ui, cx);
                }
            }
            View::Models => models::ui(&mut self.models, &self.words, ui, cx),
            View::Attractiveness => attractiveness::ui(&mut self.attractiveness, &self.words, ui, cx),
            View::Proposals => proposals::ui(&mut self.proposals, &self.words, ui, cx),
        }
    }
}

fn header_ui(page: &CarePage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(&page.words.title).font(theme.title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let adds = page.view == View::Models && !page.models.models.is_empty() && !cx.read_only;
            if adds && Button::primary(&page.words.add_model).icon(icons::PLUS).show(ui, theme).clicked() {
                cx.out.push(dialog(EditCareModel::new()));
            }
        });
    });
}

/// A dialog as a command.
fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}
