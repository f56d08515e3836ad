//! Makes a PDF from any page: asks for the place, then makes and writes it in a job; the toast opens it.

use crate::base::id::{BusinessCaseId, CustomerId};
use crate::base::{Date, DateTime};
use crate::domain::measure::MeasurePeriod;
use crate::domain::noun::Nouns;
use crate::domain::saved_view::ViewSpec;
use crate::domain::segment::Segment;
use crate::i18n::{Lang, Words};
use crate::ops::file_dialog::{Ask, Question};
use crate::ops::{Refusal, Session, print};
use crate::store::StoreError;
use crate::ui::app::page::{Command, Cx, JobDone, RegisterJob};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A document to make.
#[derive(Clone, Debug, PartialEq)]
pub enum Print {
    /// The visit brief of a customer of that name.
    Card(CustomerId, String),
    /// The customers of a view, under its title.
    List(String, ViewSpec),
    /// A business case of that name.
    BusinessCase(BusinessCaseId, String),
    /// The self-assessment of a year, of the newest round for none.
    Assessment(Option<i64>),
    /// The plan, SWOT and TOWS, and the path; or SWOT and TOWS alone.
    Development(print::Parts),
    /// The experience plan of a year, whole or of one row.
    Plan(i64, Option<crate::domain::experience::PlanRow>),
    /// The measures of a period and a segment.
    Dashboard(MeasurePeriod, Option<Segment>),
    /// The recovery sheet of the register.
    Recovery,
}

impl Print {
    fn pdf(&self, session: &Session, words: &Words, at: DateTime) -> Result<Vec<u8>, Refusal> {
        match self {
            Self::Card(customer, _) => print::card(session.reader(), words, *customer, at),
            Self::List(title, spec) => print::list(session.reader(), words, title, spec, at),
            Self::BusinessCase(case, _) => print::business_case(session.reader(), words, *case, at),
            Self::Assessment(year) => print::assessment(session.reader(), words, *year, at)?.ok_or(StoreError::NotFound.into()),
            Self::Development(parts) => print::development(session.reader(), words, *parts, at),
            Self::Plan(year, row) => print::plan(session.reader(), words, (Some(*year), *row), at)?.ok_or(StoreError::NotFound.into()),
            Self::Dashboard(period, segment) => {
                print::dashboard(session.reader(), words, (*period, *segment), at)?.ok_or(StoreError::NotFound.into())
            }
            Self::Recovery => print::recovery(session, words, at),
        }
    }

    /// The name of its file, with the day.
    fn file_name(&self, words: &Words, day: Date) -> String {
        let name = match self {
            Self::Card(_, name) => words.with("report-file-card", &[("name", name.as_str().into())]),
            Self::List(title, _) | Self::BusinessCase(_, title) => title.clone(),
            Self::Assessment(None) => words.text("app-page-assessment"),
            Self::Assessment(Some(year)) => words.with("report-assessment-heading", &[("year", year.to_string().into())]),
            Self::Development(print::Parts::Whole) => words.text("report-development-kind"),
            Self::Development(print::Parts::Swot) => words.text("report-swot-kind"),
            Self::Plan(year, _) => words.with("report-plan-heading", &[("year", year.to_string().into())]),
            Self::Dashboard(..) => words.text("report-dashboard-kind"),
            Self::Recovery => words.text("report-recovery-kind"),
        };
        let safe: String = name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
        format!("{} {day}.pdf", safe.trim())
    }
}

/// A PDF that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its file's name.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// What a page keeps to make PDFs: it calls [`Printing::ask`], hands on `picked`, and calls [`Printing::start`] in each frame.
#[derive(Debug, Default)]
pub struct Printing {
    asked: Option<(Print, Lang)>,
    to: Option<PathBuf>,
    made: Arc<Mutex<Vec<Made>>>,
}

impl Printing {
    /// Asks where a document goes, in a language of its own.
    pub fn ask(&mut self, cx: &mut Cx<'_>, document: Print, lang: Lang) {
        let question = Question {
            ask: Ask::Save,
            title: cx.words.text("report-save"),
            folder: None,
            name: document.file_name(&Words::new(lang), cx.today),
            kinds: ("PDF".to_owned(), vec!["pdf".to_owned()]),
        };
        self.asked = Some((document, lang));
        cx.send(Command::Pick(question));
    }

    /// Hears which place was chosen; whether a document waited for it.
    pub fn picked(&mut self, path: &Path) -> bool {
        if self.asked.is_some() {
            self.to = Some(if path.extension().is_none() { path.with_extension("pdf") } else { path.to_owned() });
        }
        self.asked.is_some()
    }

    /// Begins what has a place now.
    pub fn start(&mut self, cx: &mut Cx<'_>) {
        let Some(to) = self.to.take() else { return };
        let Some((document, lang)) = self.asked.take() else { return };
        let (words, told, at, made) = (Words::new(lang), *cx.words, cx.now, Arc::clone(&self.made));
        let title = cx.words.text("report-making");
        let work = move |session: &mut Session, _: &_| {
            print::write(&to, &document.pdf(session, &words, at)?)?;
            let name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = told.with("report-saved", &[("name", name.as_str().into())]);
            let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
            made.retain(|known: &Made| known.path != to);
            made.insert(0, Made { name, path: to.clone() });
            Ok(JobDone { text, changes: Nouns::NONE, file: Some(to) })
        };
        cx.send(Command::RegisterJob(RegisterJob { title, work: Box::new(work) }));
    }

    /// What was made since the register was opened, newest first.
    pub fn made(&self) -> Vec<Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
