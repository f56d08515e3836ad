//! Choosing a file: the system's dialog on a thread of its own; where there is none, the kit's picker in a dialog of ours.

use crate::base::id::DraftId;
use crate::ops::file_dialog::{self, Answer, Ask, Question};
use crate::ops::folder::{self, Entry};
use crate::ops::job::Job;
use crate::ops::{Refusal, sentence};
use crate::ui::kit::Kit;
use crate::ui::kit::dialog::{Answer as DialogAnswer, Buttons, Dialog};
use crate::ui::kit::file_picker::{FilePicker, Picked, Purpose};
use eframe::egui;
use std::path::{Path, PathBuf};

/// A choice of a file that may be under way.
#[derive(Default)]
pub(super) struct Picking {
    asked: Option<(Question, Job<Answer>)>,
    own: Option<Own>,
    chosen: Option<PathBuf>,
    opened: u128,
}

/// Our own picker while it is open.
struct Own {
    question: Question,
    picker: Option<FilePicker>,
    listing: Option<Job<Vec<Entry>>>,
    /// A taken name that is to be confirmed.
    taken: Option<PathBuf>,
    draft: DraftId,
}

impl Picking {
    /// Asks; one question at a time.
    pub(super) fn ask(&mut self, ctx: &egui::Context, question: Question) {
        if self.asked.is_some() {
            return;
        }
        let (wake, asked) = (ctx.clone(), question.clone());
        let job = Job::start("file dialog", move || wake.request_repaint(), move |_| Ok(file_dialog::ask(&asked)));
        match job {
            Ok(job) => self.asked = Some((question, job)),
            Err(_) => self.fall_back(question),
        }
    }

    /// The chosen path, once.
    pub(super) fn poll(&mut self) -> Option<PathBuf> {
        let answer = self.asked.as_ref().and_then(|(_, job)| job.poll());
        if let Some(answer) = answer
            && let Some((question, _)) = self.asked.take()
        {
            match answer {
                Ok(Answer::Chosen(path)) => return Some(path),
                Ok(Answer::Absent) => self.fall_back(question),
                Ok(Answer::Nothing) | Err(_) => {}
            }
        }
        self.chosen.take()
    }

    fn fall_back(&mut self, question: Question) {
        self.opened += 1;
        self.own = Some(Own { question, picker: None, listing: None, taken: None, draft: DraftId(uuid::Uuid::from_u128(self.opened)) });
    }

    /// Draws our own picker, where the system has none.
    pub(super) fn ui(&mut self, ctx: &egui::Context, kit: Kit<'_>) {
        let Some(own) = &mut self.own else { return };
        own.list(ctx, kit);
        if let Some(picked) = own.ui(ctx, kit) {
            if let Picked::Path { path, .. } = picked {
                self.chosen = Some(path);
            }
            self.own = None;
            ctx.request_repaint();
        }
    }
}

impl Own {
    /// Reads the folder that the picker stands in, off the drawing thread.
    fn list(&mut self, ctx: &egui::Context, kit: Kit<'_>) {
        let picker = self.picker.get_or_insert_with(|| picker(kit, &self.question, self.draft));
        if let Some(listing) = &self.listing {
            if let Some(found) = listing.poll() {
                self.listing = None;
                picker.listed(kit, found.map_err(|refusal| sentence::sentence(kit.words, &refusal)));
            }
            return;
        }
        if let Some(wanted) = picker.wants().map(Path::to_path_buf) {
            let wake = ctx.clone();
            let read = move |_: &_| folder::list(&wanted).map_err(|source| Refusal::File { path: wanted.clone(), source });
            self.listing = Job::start("list folder", move || wake.request_repaint(), read).ok();
        }
    }

    fn ui(&mut self, ctx: &egui::Context, kit: Kit<'_>) -> Option<Picked> {
        let close = kit.words.text("kit-close");
        let picker = self.picker.as_mut()?;
        let mut picked = None;
        let frame = Dialog::new("pick", &self.question.title).width(640.0);
        let closed = frame.show_bare(ctx, kit.theme, &close, |ui| picked = picker.ui(ui, kit));
        if let Some(taken) = &self.taken {
            match replace_ui(ctx, kit, taken) {
                DialogAnswer::Open => {}
                DialogAnswer::Done => return Some(Picked::Path { path: taken.clone(), exists: true }),
                DialogAnswer::Cancelled => self.taken = None,
            }
            return None;
        }
        if let Some(Picked::Path { path, exists: true }) = &picked
            && self.question.ask == Ask::Save
            && !is_register(&self.question)
        {
            self.taken = Some(path.clone());
            return None;
        }
        if closed { Some(Picked::Cancelled) } else { picked }
    }
}

/// A register is never written over: its file would be opened.
fn is_register(question: &Question) -> bool {
    question.kinds.1.iter().any(|ending| ending == "kimmoke")
}

fn replace_ui(ctx: &egui::Context, kit: Kit<'_>, path: &Path) -> DialogAnswer {
    let words = kit.words;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (title, text) = (words.text("app-replace-title"), words.with("app-replace-text", &[("name", name.into())]));
    let (done, cancel, close) = (words.text("app-replace"), words.text("kit-cancel"), words.text("kit-close"));
    let buttons = Buttons { done: &done, cancel: &cancel, close: &close, ready: true, danger: true };
    Dialog::new("replace", &title).width(440.0).show(ctx, kit.theme, buttons, |ui| {
        ui.label(text);
    })
}

fn picker(kit: Kit<'_>, question: &Question, draft: DraftId) -> FilePicker {
    let purpose = match question.ask {
        Ask::Open => Purpose::Open(question.kinds.1.clone()),
        Ask::Save => Purpose::Save(question.kinds.1.first().cloned().unwrap_or_default()),
        Ask::Folder => Purpose::Folder,
    };
    // The proposed folder may not be there yet.
    let wanted = question.folder.as_deref().and_then(|folder| folder.ancestors().find(|folder| folder.is_dir()));
    let folder = wanted.map_or_else(folder::start, Path::to_path_buf);
    FilePicker::new(kit, purpose, (&folder, &question.name), draft)
}
