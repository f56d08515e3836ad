//! The system's file dialogs, to be called from a job; `Answer::Absent` sends the window to its own picker.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What the user is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// An existing file.
    Open,
    /// A place for a new file.
    Save,
    /// A folder.
    Folder,
}

/// A question for the system's dialog.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is asked for.
    pub ask: Ask,
    /// Title of the dialog.
    pub title: String,
    /// Folder to start in.
    pub folder: Option<PathBuf>,
    /// Name to start with, when saving.
    pub name: String,
    /// Words for the kind of file, and its endings without a dot; empty for all files.
    pub kinds: (String, Vec<String>),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The chosen path.
    Chosen(PathBuf),
    /// The user chose nothing.
    Nothing,
    /// The system has no dialog to show.
    Absent,
}

/// Shows the dialog and waits for it.
pub fn ask(question: &Question) -> Answer {
    if !cfg!(any(windows, target_os = "macos")) && std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        return Answer::Absent;
    }
    let began = Instant::now();
    let mut dialog = rfd::FileDialog::new().set_title(&question.title).set_file_name(&question.name);
    if let Some(folder) = &question.folder {
        dialog = dialog.set_directory(folder);
    }
    if !question.kinds.1.is_empty() {
        dialog = dialog.add_filter(&question.kinds.0, &question.kinds.1);
    }
    let chosen = match question.ask {
        Ask::Open => dialog.pick_file(),
        Ask::Save => dialog.save_file(),
        Ask::Folder => dialog.pick_folder(),
    };
    match chosen {
        Some(path) => Answer::Chosen(path),
        // Nobody closes a dialog this fast: no portal answered.
        None if began.elapsed() < Duration::from_millis(50) => Answer::Absent,
        None => Answer::Nothing,
    }
}

/// Opens a file or a folder with the system's own program.
///
/// # Errors
/// No program opens it.
pub fn open_with_system(path: &std::path::Path) -> Result<(), super::Refusal> {
    opener::open(path).map_err(|error| super::Refusal::File { path: path.to_owned(), source: std::io::Error::other(error) })
}
