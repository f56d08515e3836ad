//! Development of the firm itself on three tabs: the plan with its targets, SWOT and TOWS, the path with its checks.

mod edit_swot;
mod edit_target;
mod edit_tick;
mod keys;
mod pane;
mod path;
mod path_data;
mod plan;
mod plan_data;
mod swot;
mod swot_data;
mod target_fields;
mod target_values;
mod tows;

use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Page};
use crate::ui::kit::tabs::{Tab, tabs};
use crate::ui::kit::{Button, icons};
use eframe::egui::{Align, Layout, RichText, Ui, vec2};
use path_data::PathData;
use plan_data::PlanData;
use swot_data::SwotData;

pub use edit_target::EditTarget;
pub use edit_tick::EditTick;

/// The tabs, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// The targets.
    #[default]
    Plan,
    /// SWOT and TOWS.
    Swot,
    /// The path and the checks.
    Path,
}

const VIEWS: [View; 3] = [View::Plan, View::Swot, View::Path];

/// The page.
#[derive(Default)]
pub struct DevelopmentPage {
    view: View,
    plan: PlanData,
    swot: SwotData,
    path: PathData,
    title: String,
    tabs: Vec<Tab>,
    add: String,
    /// A command of the window that waits for the next frame.
    asked: Option<Act>,
}

impl DevelopmentPage {
    /// The page before its first load.
    pub fn new() -> Self {
        Self::default()
    }

    fn load_words(&mut self, words: &Words) {
        self.title = words.text("app-page-development");
        self.add = words.text("development-add");
        let tab = |word: String, count: usize| Tab { word, count: if count == 0 { String::new() } else { count.to_string() } };
        self.tabs = vec![
            tab(words.text("development-tab-plan"), self.plan.open),
            tab(words.text("development-tab-swot"), 0),
            tab(words.text("development-tab-path"), self.path.due),
        ];
    }
}

impl Page for DevelopmentPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::DevelopmentTarget, Noun::Swot, Noun::Path, Noun::Person, Noun::Task, Noun::Setting])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.plan.load(db, cx)?;
        self.swot.load(db, cx)?;
        self.path.load(db, cx)?;
        self.load_words(cx.words);
        Ok(())
    }

    fn takes(&self, act: Act) -> bool {
        matches!(act, Act::Edit | Act::Remove) && self.view == View::Plan && self.plan.current.is_some()
    }

    fn act(&mut self, act: Act) -> bool {
        let takes = self.takes(act);
        if takes {
            self.asked = Some(act);
        }
        takes
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let (Some(act), Some(target)) = (self.asked.take(), self.plan.current) {
            match act {
                Act::Remove if !cx.read_only => cx.deed(DevelopmentTargetDeed::Remove(target)),
                Act::Edit => cx.out.push(dialog(EditTarget::change(target))),
                _ => {}
            }
        }
        match self.view {
            View::Plan => keys::plan(&mut self.plan, ui, cx),
            View::Swot => keys::swot(&mut self.swot, ui, cx),
            View::Path => {}
        }
        header_ui(self, ui, cx);
        let at = VIEWS.iter().position(|view| *view == self.view).unwrap_or(0);
        if let Some(view) = tabs(ui, cx.theme, &self.tabs, at).and_then(|at| VIEWS.get(at)) {
            self.view = *view;
        }
        ui.add_space(8.0);
        match self.view {
            View::Plan => plan::ui(&mut self.plan, ui, cx),
            View::Swot => swot::ui(&mut self.swot, ui, cx),
            View::Path => path::ui(&self.path, ui, cx),
        }
    }
}

fn header_ui(page: &DevelopmentPage, ui: &mut Ui, cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let context = match page.view {
        View::Plan => &page.plan.context,
        View::Swot => &page.swot.context,
        View::Path => &page.path.context,
    };
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
        ui.label(RichText::new(&page.title).font(theme.title()));
        ui.add_space(4.0);
        ui.label(RichText::new(context).color(theme.colors.text_muted));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let is_empty = page.view == View::Plan && page.plan.targets.is_empty();
            if page.view == View::Plan
                && !is_empty
                && !cx.read_only
                && Button::primary(&page.add).icon(icons::PLUS).show(ui, theme).clicked()
            {
                cx.out.push(dialog(EditTarget::new()));
            }
        });
    });
}

/// A dialog as a command.
fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}
