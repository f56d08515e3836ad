//! The calendar as a file for other calendars or spreadsheets: asks for its place, then writes it off the drawing thread.

use crate::domain::noun::Nouns;
use crate::ops::Session;
use crate::ops::export;
use crate::ops::file_dialog::{Ask, Question};
use crate::ui::app::page::{Command, Cx, JobDone, RegisterJob};
use std::path::{Path, PathBuf};

/// What waits for a place, and what has one.
#[derive(Default)]
pub(super) struct Export {
    asked: Option<(i16, &'static str)>,
    to: Option<PathBuf>,
}

impl Export {
    /// Asks where the calendar of a year goes; `ending` says in which form.
    pub(super) fn ask(&mut self, cx: &mut Cx<'_>, year: i16, ending: &'static str) {
        let question = Question {
            ask: Ask::Save,
            title: cx.words.text("calendar-export"),
            folder: None,
            name: format!("{}.{ending}", cx.words.with("report-calendar-title", &[("year", year.to_string().into())])),
            kinds: (ending.to_uppercase(), vec![ending.to_owned()]),
        };
        self.asked = Some((year, ending));
        cx.send(Command::Pick(question));
    }

    /// Hears which place was chosen; whether a calendar waited for it.
    pub(super) fn picked(&mut self, path: &Path) -> bool {
        if let Some((_, ending)) = self.asked {
            self.to = Some(path.with_extension(ending));
        }
        self.asked.is_some()
    }

    /// Begins what has a place now.
    pub(super) fn start(&mut self, cx: &mut Cx<'_>) {
        let Some(to) = self.to.take() else { return };
        let Some((year, _)) = self.asked.take() else { return };
        let (words, title) = (*cx.words, cx.words.text("calendar-export"));
        let work = move |session: &mut Session, _: &_| {
            export::calendar(session.reader(), Some(year), &session.clock().now(), &to)?;
            let name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = words.with("report-saved", &[("name", name.into())]);
            Ok(JobDone { text, changes: Nouns::NONE, file: Some(to) })
        };
        cx.send(Command::RegisterJob(RegisterJob { title, work: Box::new(work) }));
    }
}
