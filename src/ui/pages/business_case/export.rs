//! The case as a workbook with live formulas: asks for its place, then writes it off the drawing thread.

use crate::domain::business_case::{BusinessCase, Case};
use crate::domain::noun::Nouns;
use crate::ops::business_case::{self as cases, CaseFormat};
use crate::ops::file_dialog::{Ask, Question};
use crate::ui::app::page::{Command, Cx, JobDone, JobStart};
use std::path::{Path, PathBuf};

/// What waits for a place, and what has one.
#[derive(Default)]
pub(super) struct Export {
    asked: Option<Box<Case>>,
    to: Option<PathBuf>,
}

impl Export {
    /// Asks where the workbook of a case goes.
    pub(super) fn ask(&mut self, cx: &mut Cx<'_>, case: &BusinessCase) {
        let safe: String = case.values.name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
        let question = Question {
            ask: Ask::Save,
            title: cx.words.text("business-case-export-title"),
            folder: None,
            name: format!("{}.xlsx", safe.trim()),
            kinds: ("XLSX".to_owned(), vec!["xlsx".to_owned()]),
        };
        self.asked = Some(Box::new(case.case()));
        cx.send(Command::Pick(question));
    }

    /// Hears which place was chosen; whether a workbook waited for it.
    pub(super) fn picked(&mut self, path: &Path) -> bool {
        if self.asked.is_some() {
            self.to = Some(path.with_extension("xlsx"));
        }
        self.asked.is_some()
    }

    /// Begins what has a place now.
    pub(super) fn start(&mut self, cx: &mut Cx<'_>) {
        let Some(to) = self.to.take() else { return };
        let Some(case) = self.asked.take() else { return };
        let words = *cx.words;
        let work = move |_: &_| {
            cases::export(&words, std::slice::from_ref(&*case), &to, CaseFormat::Xlsx)?;
            let name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = words.with("report-saved", &[("name", name.into())]);
            Ok(JobDone { text, changes: Nouns::NONE, file: Some(to) })
        };
        cx.send(Command::Job(JobStart { title: cx.words.text("business-case-export-title"), work: Box::new(work) }));
    }
}
