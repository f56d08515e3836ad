//! Self-assessment: thirteen questions answered rater by rater, and what the round came to. Every mark is kept at once.

mod answers;
mod data;
mod edit;
mod keys;
mod outcome;
mod result;

use crate::base::id::{AssessmentRaterId, AssessmentRoundId};
use crate::domain::assessment::{Mark, Part, Question};
use crate::domain::noun::{Noun, Nouns};
use crate::domain::op::Op;
use crate::ops::assessment::AssessmentDeed;
use crate::ops::{Deed, Done, Made, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, LoadCx, Page};
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::empty::{self, Empty};
use crate::ui::kit::form::FormState;
use crate::ui::kit::icons;
use crate::ui::kit::tabs::{self, Tab};
use crate::ui::pages::shared::{Print, Printing, filter_choice, new_draft};
use data::Data;
use edit::{EditRater, NewRound};
use eframe::egui::{Align, Layout, RichText, Ui, vec2};
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// What is shown of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// The questions.
    #[default]
    Answers,
    /// What they came to.
    Result,
}

/// A line that the keys answer.
type Line = (Question, Part);

/// The page.
pub struct AssessmentPage {
    data: Data,
    view: View,
    tabs: Vec<Tab>,
    round: Option<AssessmentRoundId>,
    rater: Option<AssessmentRaterId>,
    /// Of which round and rater the data are.
    loaded: (Option<AssessmentRoundId>, Option<AssessmentRaterId>),
    current: Option<Line>,
    wants_focus: bool,
    /// Questions whose examples are shown.
    open: HashSet<Question>,
    /// Notes as typed, where they differ from what is kept.
    typed: HashMap<Question, String>,
    /// When something was typed last, in seconds of the window.
    typed_at: f64,
    notes: FormState,
    printing: Printing,
    wants_print: bool,
}

impl Default for AssessmentPage {
    fn default() -> Self {
        Self {
            data: Data::default(),
            view: View::Answers,
            tabs: Vec::new(),
            round: None,
            rater: None,
            loaded: (None, None),
            current: None,
            wants_focus: false,
            open: HashSet::new(),
            typed: HashMap::new(),
            typed_at: 0.0,
            notes: FormState::new(new_draft()),
            printing: Printing::default(),
            wants_print: false,
        }
    }
}

impl Page for AssessmentPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Assessment, Noun::DevelopmentTarget])
    }

    fn wants_load(&self) -> bool {
        // A note that is still on its way keeps its rater until it has been sent.
        (self.round, self.rater) != self.loaded && self.typed.is_empty()
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let asked = if self.typed.is_empty() { (self.round, self.rater) } else { self.loaded };
        let known = self.loaded;
        self.data = Data::load(db, cx, asked)?;
        let shown = (self.data.round.map(|round| round.id), self.data.rater);
        if self.typed.is_empty() {
            (self.round, self.rater) = shown;
        }
        self.loaded = shown;
        if known != shown {
            self.arrive(known.0.is_none());
        }
        let words = [cx.words.text("assessment-answer"), cx.words.text("assessment-result")];
        self.tabs = words.map(|word| Tab { word, count: String::new() }).into();
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.printing.start(cx);
        self.header_ui(ui, cx);
        if self.data.round.is_none() {
            self.empty_ui(ui, cx);
            return;
        }
        let chosen = usize::from(self.view == View::Result);
        if let Some(pressed) = tabs::tabs(ui, cx.theme, &self.tabs, chosen) {
            self.view = if pressed == 1 { View::Result } else { View::Answers };
        }
        ui.add_space(8.0);
        match self.view {
            View::Answers if self.data.raters.is_empty() => self.no_rater_ui(ui, cx),
            View::Answers => {
                keys::take(self, ui, cx);
                self.answers_ui(ui, cx);
            }
            View::Result => self.result_ui(ui, cx),
        }
        self.send_notes(ui, cx);
    }

    fn takes(&self, act: Act) -> bool {
        act == Act::Print && self.data.round.is_some()
    }

    fn act(&mut self, act: Act) -> bool {
        let prints = self.takes(act);
        self.wants_print |= prints;
        prints
    }

    fn answer(&mut self, answer: Result<&Done<Made>, &Refusal>) -> bool {
        match answer {
            Ok(Done { value: Made::AssessmentRound(id), .. }) => {
                (self.round, self.rater, self.view) = (Some(*id), None, View::Answers);
                false
            }
            Ok(Done { value: Made::AssessmentRater(id), .. }) => {
                self.rater = Some(*id);
                false
            }
            // Each mark is seen where it was made; a toast for each would be noise.
            Ok(done) => done.op == Op::RateAssessment,
            Err(_) => false,
        }
    }

    fn leave(&mut self) -> Vec<Deed> {
        let Some(rater) = self.data.rater else { return Vec::new() };
        self.typed.drain().map(|(question, note)| AssessmentDeed::Rate(rater, question, Mark::Note(note)).into()).collect()
    }

    fn picked(&mut self, path: PathBuf) {
        self.printing.picked(&path);
    }
}

impl AssessmentPage {
    /// Begins with another rater or round: at the first open answer, or with the result when nothing is open.
    fn arrive(&mut self, is_first: bool) {
        self.current = self.data.first_open();
        self.wants_focus = self.current.is_some() && self.data.done > 0;
        self.notes = FormState::new(new_draft());
        let all_done = !self.data.raters.is_empty() && self.data.raters.iter().all(|rater| rater.done == Question::ALL.len());
        if is_first && all_done {
            self.view = View::Result;
        }
    }

    fn header_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 56.0), Layout::left_to_right(Align::Center), |ui| {
            ui.label(RichText::new(words.text("app-page-assessment")).font(cx.theme.title()));
            let (Some(round), Some(shown)) = (self.data.round, self.round) else { return };
            ui.add_space(12.0);
            let mut chosen = shown;
            filter_choice(ui, (&words.text("assessment-round"), 96.0), &mut chosen, &self.data.rounds);
            if chosen != shown {
                (self.round, self.rater) = (Some(chosen), None);
            }
            let remove = words.with("assessment-round-remove", &[("year", round.year.to_string().into())]);
            if !cx.read_only && icon_button(ui, cx.theme, icons::TRASH_2, &remove).clicked() {
                cx.deed(AssessmentDeed::RemoveRound(round.id));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let new = words.text("assessment-round-new");
                if !cx.read_only && Button::secondary(&new).icon(icons::PLUS).show(ui, cx.theme).clicked() {
                    cx.send(Command::Dialog(Box::new(NewRound::new(self.next_year(cx)))));
                }
                let pdf = words.text("report-save");
                let pressed = Button::secondary(&pdf).icon(icons::FILE_DOWN).show(ui, cx.theme).clicked();
                if std::mem::take(&mut self.wants_print) || pressed {
                    self.printing.ask(cx, Print::Assessment(Some(round.year)), words.lang());
                }
            });
        });
    }

    /// This year, or the first one after it without a round.
    fn next_year(&self, cx: &Cx<'_>) -> i64 {
        let this = i64::from(cx.today.year());
        (this..this + 100).find(|year| !self.data.years.contains(year)).unwrap_or(this)
    }

    fn empty_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let year = self.next_year(cx);
        let words = cx.words;
        let (title, text) = (words.text("assessment-empty-title"), words.text("assessment-empty-text"));
        let act = words.with("assessment-round-start-year", &[("year", year.to_string().into())]);
        let act = if cx.read_only { "" } else { act.as_str() };
        if empty::empty(ui, cx.theme, &Empty { icon: icons::GAUGE, title: &title, text: &text, act }) {
            cx.deed(AssessmentDeed::AddRound(crate::domain::assessment::RoundDraft { year: Some(year) }));
        }
    }

    fn no_rater_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        let (title, text) = (words.text("assessment-no-rater-title"), words.text("assessment-no-rater-text"));
        let act = if cx.read_only { String::new() } else { words.text("assessment-rater-add") };
        let pressed = empty::empty(ui, cx.theme, &Empty { icon: icons::USERS, title: &title, text: &text, act: &act });
        if let (true, Some(round)) = (pressed, self.data.round) {
            cx.send(Command::Dialog(Box::new(EditRater::new(round.id))));
        }
    }

    /// Sends what was typed into notes once the field is left or the typist rests.
    fn send_notes(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        const REST: f64 = 1.5;
        let now = ui.input(|input| input.time);
        if self.typed.is_empty() {
            return;
        }
        let typing = ui.ctx().text_edit_focused();
        let moving = (self.round, self.rater) != self.loaded;
        if typing && !moving && now - self.typed_at < REST {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(1600));
            return;
        }
        for deed in self.leave() {
            cx.send(Command::Deed(deed));
        }
    }

    /// Paints how far the rater is.
    fn progress_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let (done, all) = (self.data.done, Question::ALL.len());
        let said = cx.words.with("assessment-progress", &[("done", done.into()), ("all", all.into())]);
        crate::ui::kit::progress::bar(ui, cx.theme, 160.0, done as f32 / all as f32, &said);
        ui.label(RichText::new(&said).color(cx.theme.colors.text_muted));
    }
}
