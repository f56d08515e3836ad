//! The grid as shown, or the ticked customers, to a file: CSV that Excel opens, or a PDF list; and the brief of one customer. As jobs.

use super::filters::entry_ui;
use crate::base::DateTime;
use crate::base::id::CustomerId;
use crate::domain::noun::Nouns;
use crate::domain::saved_view::Column;
use crate::i18n::Words;
use crate::ops::file_dialog::{Ask, Question};
use crate::ops::print::Shown;
use crate::ops::{export, print};
use crate::ui::app::page::{Command, Cx, JobDone, RegisterJob};
use eframe::egui::{Id, Popup, RectAlign, Response};
use std::path::PathBuf;
use std::sync::Arc;

/// What the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A table for Excel.
    Csv,
    /// A list on paper.
    Pdf,
}

/// What is to be written once the user said where.
pub(super) enum Export {
    /// Customers in the grid's columns.
    List {
        /// What the file is.
        format: Format,
        /// The view's name.
        title: String,
        /// What it's narrowed by.
        filter: String,
        /// The grid's columns.
        columns: Vec<Column>,
        /// The customers.
        ids: Arc<[CustomerId]>,
    },
    /// The visit brief of a customer.
    Brief(CustomerId),
}

impl Export {
    fn ending(&self) -> &'static str {
        if matches!(self, Self::List { format: Format::Csv, .. }) { "csv" } else { "pdf" }
    }

    /// Asks where the file goes.
    pub(super) fn question(&self, cx: &Cx<'_>, name: &str) -> Question {
        let kind =
            if self.ending() == "csv" { cx.words.text("customer-list-export-csv") } else { cx.words.text("customer-list-export-pdf") };
        let safe: String = name.chars().map(|c| if c.is_alphanumeric() || c == ' ' || c == '-' { c } else { '-' }).collect();
        let date = cx.today;
        Question {
            ask: Ask::Save,
            title: cx.words.text("customer-list-export-title"),
            folder: None,
            name: format!("{safe} {date}.{}", self.ending()),
            kinds: (kind, vec![self.ending().to_owned()]),
        }
    }

    /// Starts the job that writes the file.
    pub(super) fn start(self, cx: &mut Cx<'_>, mut path: PathBuf) {
        if path.extension().is_none() {
            path.set_extension(self.ending());
        }
        let (words, now) = (*cx.words, cx.now);
        let title = cx.words.text("customer-list-exporting");
        cx.send(Command::RegisterJob(RegisterJob {
            title,
            work: Box::new(move |session, progress| self.write(session.reader(), (&words, now), (path, progress))),
        }));
    }

    fn write(
        self,
        db: crate::store::Reader<'_>,
        (words, now): (&Words, DateTime),
        (path, progress): (PathBuf, &crate::ops::job::Progress),
    ) -> Result<JobDone, crate::ops::Refusal> {
        let text = match self {
            Self::Brief(customer) => {
                print::write(&path, &print::card(db, words, customer, now)?)?;
                words.text("customer-list-brief-made")
            }
            Self::List { format, title, filter, columns, ids } => {
                let shown = Shown { title: &title, filter: &filter, columns: &columns, ids: &ids };
                match format {
                    Format::Csv => drop(export::shown(db, words, shown, (&path, progress))?),
                    Format::Pdf => print::write(&path, &print::shown(db, words, shown, now)?)?,
                }
                words.with("customer-list-exported", &[("count", ids.len().into())])
            }
        };
        Ok(JobDone { text, changes: Nouns::NONE, file: Some(path) })
    }
}

/// The menu of formats below a button.
pub(super) fn menu_ui(button: &Response, cx: &Cx<'_>, id: &'static str) -> Option<Format> {
    let popup = Popup::menu(button).id(Id::unique(id)).align(RectAlign::BOTTOM_END).align_alternatives(&[RectAlign::TOP_END]);
    let shown = popup.show(|ui| {
        ui.set_width(260.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        if entry_ui(ui, cx, (&cx.words.text("customer-list-export-csv"), ""), None).clicked() {
            return Some(Format::Csv);
        }
        entry_ui(ui, cx, (&cx.words.text("customer-list-export-pdf"), ""), None).clicked().then_some(Format::Pdf)
    });
    shown.and_then(|shown| shown.inner)
}
