//! The dialogs of the self-assessment: a new round, a rater, the owner's own words of a question.

use crate::base::id::{AssessmentRaterId, AssessmentRoundId};
use crate::domain::assessment::{Question, RaterDraft, RoundDraft, Wording};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::ops::assessment::AssessmentDeed;
use crate::ops::{Done, Made, Refusal};
use crate::store::{Reader, StoreResult, assessment, person};
use crate::ui::app::page::{Cx, Dialog, LoadCx, Told};
use crate::ui::kit::Button;
use crate::ui::kit::chip::Chip;
use crate::ui::kit::form::Form;
use crate::ui::pages::forms::{Marks, Shell, asked, close};
use crate::ui::pages::shared::kit;
use eframe::egui::{Label, RichText, Ui};

/// The dialog for a new round.
pub(super) struct NewRound {
    year: String,
    shell: Shell,
}

impl NewRound {
    /// With a year that is free.
    pub(super) fn new(year: i64) -> Self {
        Self { year: year.to_string(), shell: Shell::new(Field::Year) }
    }
}

impl Dialog for NewRound {
    fn title(&self, words: &Words) -> String {
        words.text("assessment-round-new")
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.shell.refusal_ui(ui, cx);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Year]);
        let help = cx.words.text("assessment-round-help");
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| {
            marks.field((ui, form), Field::Year, |ui, form, spec| form.text(ui, &spec.width(120.0).help(&help), &mut self.year));
        });
        let footer = asked(ui, &mut form, (&cx.words.text("assessment-round-start"), self.shell.faults.len()), &marks);
        if footer.cancel {
            close(cx);
        } else if footer.save && !self.shell.sending {
            let draft = RoundDraft { year: self.year.trim().parse().ok() };
            match draft.check() {
                Ok(_) => self.shell.send(cx, AssessmentDeed::AddRound(draft)),
                Err(faults) => self.shell.mark(faults, &[Field::Year]),
            }
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, &[Field::Year])
    }
}

/// Whom the dialog is about.
#[derive(Clone, Copy)]
enum Whom {
    NewIn(AssessmentRoundId),
    Known(AssessmentRaterId),
}

/// The dialog for a rater: a name, the firm's own people one press away.
pub(super) struct EditRater {
    whom: Whom,
    name: String,
    people: Vec<String>,
    shell: Shell,
}

impl EditRater {
    /// A new rater of a round.
    pub(super) fn new(round: AssessmentRoundId) -> Self {
        Self { whom: Whom::NewIn(round), name: String::new(), people: Vec::new(), shell: Shell::new(Field::Name) }
    }

    /// A rater with another name.
    pub(super) fn change(id: AssessmentRaterId, name: &str) -> Self {
        Self { whom: Whom::Known(id), name: name.to_owned(), people: Vec::new(), shell: Shell::new(Field::Name) }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let draft = RaterDraft { name: self.name.clone() };
        if let Err(faults) = draft.check() {
            self.shell.mark(faults, &[Field::Name]);
            return;
        }
        let deed = match self.whom {
            Whom::NewIn(round) => AssessmentDeed::AddRater(round, draft),
            Whom::Known(id) => AssessmentDeed::ChangeRater(id, draft),
        };
        self.shell.send(cx, deed);
    }
}

impl Dialog for EditRater {
    fn title(&self, words: &Words) -> String {
        match self.whom {
            Whom::NewIn(_) => words.text("assessment-rater-add"),
            Whom::Known(_) => words.text("assessment-rater-change"),
        }
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Person, Noun::Assessment])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        if let Whom::NewIn(round) = self.whom {
            let taken = assessment::round(db, round)?.map(|round| assessment::sheet(db, round)).transpose()?;
            let is_taken = |name: &str| taken.iter().flat_map(|sheet| &sheet.raters).any(|rater| rater.name == name);
            self.people = person::list(db)?.into_iter().map(|person| person.name).filter(|name| !is_taken(name)).collect();
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.shell.refusal_ui(ui, cx);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Name]);
        let mut chosen = None;
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        form.column(ui, |ui, form| {
            marks.line((ui, form), Field::Name, &mut self.name);
            ui.horizontal_wrapped(|ui| {
                for name in &self.people {
                    if Chip::new(name).pressable().show(ui, cx.theme).clicked() {
                        chosen = Some(name.clone());
                    }
                }
            });
        });
        let footer = asked(ui, &mut form, (&cx.words.text("assessment-rater-save"), self.shell.faults.len()), &marks);
        if let Some(name) = chosen {
            self.name = name;
        }
        if footer.cancel {
            close(cx);
        } else if footer.save && !self.shell.sending {
            self.save(cx);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, &[Field::Name])
    }
}

const WORDS: &[Field] = &[Field::Title, Field::Text, Field::Mediocre, Field::Excellent];

/// The dialog for the owner's own words of a question.
pub(super) struct EditWords {
    question: Question,
    words: Option<Wording>,
    is_own: bool,
    shell: Shell,
}

impl EditWords {
    /// The words of a question, as they are now.
    pub(super) fn new(question: Question) -> Self {
        Self { question, words: None, is_own: false, shell: Shell::new(Field::Title) }
    }
}

impl Dialog for EditWords {
    fn title(&self, words: &Words) -> String {
        words.text("assessment-words-edit")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.shell.speak(cx.words);
        let own = assessment::wordings(db)?;
        self.is_own = own.iter().any(|(question, _)| *question == self.question);
        self.words.get_or_insert_with(|| cx.words.question(self.question, &own));
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.shell.refusal_ui(ui, cx);
        ui.add(Label::new(RichText::new(cx.words.text("assessment-words-help")).color(cx.theme.colors.text_muted)).wrap());
        ui.add_space(8.0);
        let marks = Marks::new(cx.words, &self.shell.faults, &[], &[Field::Title, Field::Text]);
        let mut form = Form::new(kit(cx), &mut self.shell.state);
        let (title, text) = (cx.words.text("assessment-words-title"), cx.words.text("assessment-question"));
        let words = self.words.get_or_insert_default();
        form.column(ui, |ui, form| {
            marks.keyed((ui, form), (Field::Title, Field::Title), &title, |ui, form, spec| form.text(ui, &spec, &mut words.title));
            marks.keyed((ui, form), (Field::Text, Field::Text), &text, |ui, form, spec| form.notes(ui, &spec, &mut words.text, 3));
            marks.field((ui, form), Field::Mediocre, |ui, form, spec| form.notes(ui, &spec, &mut words.mediocre, 3));
            marks.field((ui, form), Field::Excellent, |ui, form, spec| form.notes(ui, &spec, &mut words.excellent, 3));
        });
        let reset = self.is_own && Button::ghost(&cx.words.text("assessment-words-reset")).show(ui, cx.theme).clicked();
        let footer = asked(ui, &mut form, (&cx.words.text("assessment-words-save"), self.shell.faults.len()), &marks);
        if footer.cancel {
            close(cx);
        } else if reset && !self.shell.sending {
            self.shell.send(cx, AssessmentDeed::ResetWords(self.question));
        } else if footer.save && !self.shell.sending {
            match words.check() {
                Ok(words) => self.shell.send(cx, AssessmentDeed::Word(self.question, words)),
                Err(faults) => self.shell.mark(faults, WORDS),
            }
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.shell.told(outcome, WORDS)
    }
}
