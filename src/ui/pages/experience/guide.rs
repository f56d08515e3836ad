//! Planning guided: gap by gap, with what customers said there as proposals, and the questions of the method one after the other.

use super::copy::sheet_of;
use super::data::row_word;
use super::side_data::Quote;
use crate::base::id::ExperiencePlanId;
use crate::domain::experience::sheet::{Measured, PlanSheet};
use crate::domain::experience::{Cell, ExperienceDraft, PlanAxis};
use crate::domain::interaction::Emotion;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::experience::ExperienceDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, experience, summaries};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::{Button, banner, card, face, icons, paint, progress};
use crate::ui::pages::shared::{dotted, first_line, kit, new_draft, phase_word};
use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};
use jiff::ToSpan as _;

/// The most proposals of a cell.
const MOST: usize = 4;
/// The questions of a cell, in their order.
const QUESTIONS: usize = 4;

/// The dialog.
pub(super) struct Guide {
    plan: ExperiencePlanId,
    axis: PlanAxis,
    cell: Option<Cell>,
    /// Cells that were passed over in this sitting.
    passed: Vec<Cell>,
    question: usize,
    draft: ExperienceDraft,
    emotion: Option<i8>,
    place: String,
    left: String,
    questions: Vec<String>,
    proposals: Vec<Quote>,
    emotions: Vec<String>,
    read: Option<Cell>,
    state: FormState,
    is_over: bool,
    is_single: bool,
}

impl Guide {
    /// Through all gaps of a plan.
    pub(super) fn new(plan: ExperiencePlanId, axis: PlanAxis) -> Self {
        Self {
            plan,
            axis,
            cell: None,
            passed: Vec::new(),
            question: 0,
            draft: ExperienceDraft::default(),
            emotion: None,
            place: String::new(),
            left: String::new(),
            questions: Vec::new(),
            proposals: Vec::new(),
            emotions: Vec::new(),
            read: None,
            state: FormState::new(new_draft()),
            is_over: false,
            is_single: false,
        }
    }

    /// Through the questions of one cell.
    pub(super) fn of_cell(plan: ExperiencePlanId, cell: Cell) -> Self {
        Self { cell: Some(cell), is_single: true, ..Self::new(plan, cell.row.axis()) }
    }

    /// The next gap that wasn't passed over.
    fn next(&self, sheet: &PlanSheet) -> Option<Cell> {
        sheet.gaps().into_iter().find(|cell| !self.passed.contains(cell))
    }

    fn begin_again(&mut self) {
        self.draft = ExperienceDraft::default();
        self.emotion = None;
        self.question = 0;
        self.state = FormState::new(new_draft());
        self.cell = None;
    }

    fn load_cell(&mut self, db: Reader<'_>, cx: &LoadCx<'_>, (sheet, cell): (&PlanSheet, Cell)) -> StoreResult<()> {
        let words = cx.words;
        let phase = sheet.phases.iter().find(|phase| phase.id == cell.phase).map(|phase| phase_word(phase, words.lang()));
        let row = sheet.rows.iter().find(|row| row.0 == cell.row).map(|row| row_word(words, row));
        self.place = dotted([row.unwrap_or_default().as_str(), &phase.unwrap_or_default()]);
        let after = cx.today.saturating_sub(365.days());
        let open = experience::voices(db, cell, MOST)?.into_iter().filter(|voice| voice.is_open_complaint);
        let learned = experience::learned(db, cell, after, MOST)?;
        // What a card answers already isn't proposed again.
        let answered = |text: &str| {
            let text = crate::base::text::fold(text);
            sheet.cards(cell).iter().any(|card| crate::base::text::fold(&card.values.needs).contains(&text))
        };
        let all = open.chain(learned).filter(|voice| !answered(&first_line(&voice.words)));
        self.proposals = all.take(MOST).map(|voice| Quote::of(voice, cx)).collect();
        self.read = Some(cell);
        Ok(())
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let Some(cell) = self.cell else { return };
        self.draft.emotion = self.emotion.and_then(|score| Emotion::from_score(score.into()));
        if self.draft.title.trim().is_empty() {
            self.question = 0;
            self.state.save_failed("title");
            return;
        }
        cx.deed(ExperienceDeed::Add(self.plan, cell, self.draft.clone()));
    }
}

impl Dialog for Guide {
    fn title(&self, words: &Words) -> String {
        words.text("experience-guide")
    }

    fn width(&self) -> f32 {
        760.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Experience, Noun::Feedback])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        self.questions = vec![
            words.text("experience-ask-what"),
            words.text("experience-ask-needs"),
            words.text("experience-ask-unexpected"),
            words.text("experience-ask-emotion"),
        ];
        self.emotions = Emotion::ALL.iter().map(|emotion| words.label(*emotion)).collect();
        let sheet = match self.cell {
            Some(cell) => sheet_of(db, self.plan, cell.row)?,
            None => {
                let plan = experience::plans(db)?.into_iter().find(|plan| plan.id == self.plan);
                plan.map(|plan| summaries::plan_sheet(db, plan, self.axis, Measured::default())).transpose()?
            }
        };
        let Some(sheet) = sheet else { return Ok(()) };
        self.left = words.with("experience-guide-left", &[("count", sheet.gaps().len().into())]);
        if self.cell.is_none() {
            self.cell = self.next(&sheet);
            self.is_over = self.cell.is_none();
        }
        if let Some(cell) = self.cell.filter(|cell| self.read != Some(*cell)) {
            self.load_cell(db, cx, (&sheet, cell))?;
        }
        Ok(())
    }

    fn wants_load(&self) -> bool {
        !self.is_over && (self.cell.is_none() || self.cell != self.read)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        if self.is_over {
            banner::banner(ui, theme, Tone::Ok, &cx.words.text("experience-guide-over"), None);
            if Button::primary(&cx.words.text("experience-close")).show(ui, theme).clicked() {
                cx.out.push(Command::CloseDialog);
            }
            return;
        }
        ui.label(RichText::new(&self.place).font(theme.strong()));
        ui.label(RichText::new(&self.left).font(theme.small()).color(theme.colors.text_muted));
        let parts: Vec<String> = (1..=QUESTIONS).map(|at| at.to_string()).collect();
        progress::steps(ui, theme, &parts, self.question);
        ui.add_space(4.0);
        let question = self.questions.get(self.question).cloned().unwrap_or_default();
        ui.add(Label::new(RichText::new(question).font(theme.title())).wrap());
        let room = (ui.ctx().content_rect().height() - 360.0).max(200.0);
        ScrollArea::vertical().id_salt(("guide", self.question)).max_height(room).show(ui, |ui| {
            ui.set_width(ui.available_width() - 12.0);
            ui.spacing_mut().item_spacing.y = 10.0;
            if self.question < 2 {
                self.proposals_ui(ui, cx);
            }
            self.answers_ui(ui, cx);
        });
        ui.add_space(8.0);
        self.buttons_ui(ui, cx);
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_err() {
            return Told::Stay;
        }
        if self.is_single {
            return Told::Close;
        }
        self.begin_again();
        Told::Stay
    }
}

impl Guide {
    /// What customers said in this cell; pressed, it becomes the beginning of the answer.
    fn proposals_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.proposals.is_empty() {
            return;
        }
        let theme = cx.theme;
        ui.label(RichText::new(cx.words.text("experience-guide-heard")).color(theme.colors.text_muted));
        let mut taken = None;
        for quote in &self.proposals {
            card::frame(theme).inner_margin(10.0).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
                    match quote.emotion {
                        Some(emotion) => face::paint(ui.painter(), rect.center(), 12.0, emotion, theme),
                        None => paint::icon(ui.painter(), rect.center(), icons::LIGHTBULB, 16.0, theme.colors.accent),
                    }
                    let width = ui.available_width() - 140.0;
                    ui.allocate_ui_with_layout(vec2(width, 20.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.y = 2.0;
                        ui.add(Label::new(RichText::new(&quote.words).font(theme.small())).wrap());
                        ui.add(Label::new(RichText::new(&quote.who).font(theme.small()).color(theme.colors.text_muted)).wrap());
                    });
                    let button = Button::ghost(&cx.words.text("experience-guide-take")).show(ui, theme);
                    let name = cx.words.with("experience-guide-take-of", &[("words", quote.words.as_str().into())]);
                    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
                    if button.clicked() {
                        taken = Some(quote.words.clone());
                    }
                });
            });
        }
        if let Some(words) = taken {
            let needs = &mut self.draft.needs;
            if !needs.is_empty() {
                needs.push('\n');
            }
            needs.push_str(&words);
            self.question = 1;
            // The text was replaced by us: a fresh draft forgets the old field's undo.
            self.state = FormState::new(new_draft());
        }
    }

    fn answers_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        use crate::domain::field::Field;
        let words = cx.words;
        let label = |field: Field| words.label(field);
        let Self { draft, state, emotion, emotions, question, .. } = self;
        let mut form = Form::new(kit(cx), state);
        match question {
            0 => {
                let (title, missing) = (words.text("experience-card-title"), words.problem(&crate::domain::fault::Problem::Missing));
                let fault = draft.title.trim().is_empty().then_some(missing.as_str());
                form.text(ui, &Spec::new("title", &title).required().fault(fault), &mut draft.title);
                form.notes(ui, &Spec::new("goal", &label(Field::Goal)), &mut draft.goal, 2);
            }
            1 => drop(form.notes(ui, &Spec::new("needs", &label(Field::NeedsMet)), &mut draft.needs, 4)),
            2 => {
                form.notes(ui, &Spec::new("unexpected", &label(Field::Unexpected)), &mut draft.unexpected, 2);
                form.notes(ui, &Spec::new("exceeded", &label(Field::Exceeded)), &mut draft.exceeded, 2);
            }
            _ => {
                let faces: Vec<&str> = emotions.iter().map(String::as_str).collect();
                if let Ok(faces) = <&[&str; 5]>::try_from(faces.as_slice()) {
                    form.emotion(ui, &Spec::new("emotion", &words.text("experience-emotion")), emotion, faces);
                }
                form.notes(ui, &Spec::new("why", &label(Field::EmotionWhy)), &mut draft.emotion_why, 2);
                form.text(ui, &Spec::new("measure", &words.text("experience-measure")), &mut draft.measure);
            }
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (theme, words) = (cx.theme, cx.words);
        let last = self.question + 1 == QUESTIONS;
        ui.horizontal(|ui| {
            if self.question > 0 && Button::secondary(&words.text("experience-guide-back")).show(ui, theme).clicked() {
                self.question -= 1;
            }
            if !self.is_single && Button::ghost(&words.text("experience-guide-pass")).show(ui, theme).clicked() {
                self.passed.extend(self.cell);
                self.begin_again();
            }
            if Button::ghost(&words.text("experience-none-set")).show(ui, theme).clicked()
                && let Some(cell) = self.cell
            {
                cx.deed(ExperienceDeed::SetNone(self.plan, cell, true));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let word = if last { words.text("experience-guide-save") } else { words.text("experience-guide-next") };
                if Button::primary(&word).show(ui, theme).clicked() {
                    if last {
                        self.save(cx);
                    } else if self.question == 0 && self.draft.title.trim().is_empty() {
                        self.state.save_failed("title");
                    } else {
                        self.question += 1;
                    }
                }
                if !last
                    && !self.draft.title.trim().is_empty()
                    && Button::secondary(&words.text("experience-guide-save")).show(ui, theme).clicked()
                {
                    self.save(cx);
                }
            });
        });
    }
}
