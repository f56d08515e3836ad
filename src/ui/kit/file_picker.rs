//! Our own file picker, for machines on which the desktop's does not answer. It is handed listings; it opens no file itself.

use super::button::{Button, icon_button};
use super::fields::Spec;
use super::form::{Form, FormState};
use super::grid::{Cell, ColumnSpec, DataGrid, GridState, Row};
use super::icons;
use super::tools::Kit;
use crate::base::id::DraftId;
use crate::ops::folder::Entry;
use eframe::egui::{Key, Ui};
use std::path::{Path, PathBuf};

/// What is picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An existing file with one of these endings (without the dot, lower case); none means any.
    Open(Vec<String>),
    /// A folder and a name to write to; the ending is added when missing.
    Save(String),
    /// A folder.
    Folder,
}

/// How the picker ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// This file or folder. When saving, whether the name is already taken.
    Path {
        /// Where.
        path: PathBuf,
        /// A file of that name is there already.
        exists: bool,
    },
    /// Nothing.
    Cancelled,
}

/// The picker while it is open.
pub struct FilePicker {
    purpose: Purpose,
    folder: PathBuf,
    typed_folder: String,
    name: String,
    entries: Vec<Entry>,
    rows: Vec<Row>,
    ids: Vec<usize>,
    columns: Vec<ColumnSpec>,
    fault: Option<String>,
    stale: bool,
    form: FormState,
    grid: GridState<usize>,
}

impl FilePicker {
    /// Opens the picker in a folder, with a name proposed for saving.
    pub fn new(kit: Kit<'_>, purpose: Purpose, (folder, name): (&Path, &str), draft: DraftId) -> Self {
        let words = kit.words;
        let columns = vec![
            ColumnSpec::new("name", words.text("kit-files-name"), 300.0).unsorted(),
            ColumnSpec::new("size", words.text("kit-files-size"), 90.0).right().unsorted(),
            ColumnSpec::new("changed", words.text("kit-files-changed"), 170.0).right().unsorted(),
        ];
        let grid = GridState::new(&columns);
        Self {
            purpose,
            folder: folder.to_path_buf(),
            typed_folder: folder.display().to_string(),
            name: name.to_owned(),
            entries: Vec::new(),
            rows: Vec::new(),
            ids: Vec::new(),
            columns,
            fault: None,
            stale: true,
            form: FormState::new(draft),
            grid,
        }
    }

    /// The folder whose listing is wanted, if any: hand it to [`FilePicker::listed`].
    pub fn wants(&self) -> Option<&Path> {
        self.stale.then_some(self.folder.as_path())
    }

    /// Takes a listing, or the sentence of why there is none.
    pub fn listed(&mut self, kit: Kit<'_>, listing: Result<Vec<Entry>, String>) {
        self.stale = false;
        self.fault = listing.as_ref().err().cloned();
        self.entries = listing.unwrap_or_default();
        self.entries.retain(|entry| entry.is_folder || fits(&self.purpose, &entry.name));
        self.rows = self.entries.iter().map(|entry| row(kit, entry)).collect();
        self.ids = (0..self.entries.len()).collect();
        self.grid.set_current(&self.ids, None);
    }

    /// Draws the picker; answers when it ended.
    pub fn ui(&mut self, ui: &mut Ui, kit: Kit<'_>) -> Option<Picked> {
        self.folder_ui(ui, kit);
        if let Some(fault) = &self.fault {
            ui.colored_label(kit.theme.colors.err, fault);
        } else if self.entries.is_empty() && !self.stale {
            ui.colored_label(kit.theme.colors.text_muted, kit.words.text("kit-files-empty"));
        }
        let opened = if self.entries.is_empty() { None } else { self.list_ui(ui, kit) };
        if matches!(self.purpose, Purpose::Save(_)) {
            let label = kit.words.text("kit-files-name");
            Form::new(kit, &mut self.form).text(ui, &Spec::new("name", &label).required(), &mut self.name);
        }
        opened.or_else(|| self.buttons_ui(ui, kit))
    }

    fn folder_ui(&mut self, ui: &mut Ui, kit: Kit<'_>) {
        ui.horizontal_top(|ui| {
            let beside_field = |ui: &mut Ui| {
                ui.add_space(kit.theme.sizes.small + 9.0);
                icon_button(ui, kit.theme, icons::ARROW_UP, &kit.words.text("kit-files-up"))
            };
            let up = ui.vertical(beside_field).inner;
            if up.clicked()
                && let Some(parent) = self.folder.parent().map(Path::to_path_buf)
            {
                self.go(parent);
            }
            let label = kit.words.text("kit-files-folder");
            let answer = Form::new(kit, &mut self.form).text(ui, &Spec::new("folder", &label), &mut self.typed_folder);
            if answer.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
                self.go(PathBuf::from(self.typed_folder.trim()));
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, kit: Kit<'_>) -> Option<Picked> {
        let rows = &self.rows;
        let get = |id: usize| rows.get(id);
        let name = self.folder.display().to_string();
        let seen = DataGrid::new(kit, &name, &self.ids, &self.columns, &get).small(10).show(ui, &mut self.grid);
        if seen.current_changed
            && let Some(entry) = self.current().filter(|entry| !entry.is_folder).cloned()
        {
            self.name = entry.name;
        }
        let entry = seen.opened.and_then(|id| self.entries.get(id))?.clone();
        if entry.is_folder {
            self.go(self.folder.join(entry.name));
            return None;
        }
        matches!(self.purpose, Purpose::Open(_)).then(|| Picked::Path { path: self.folder.join(entry.name), exists: true })
    }

    fn buttons_ui(&self, ui: &mut Ui, kit: Kit<'_>) -> Option<Picked> {
        let word = match self.purpose {
            Purpose::Open(_) => kit.words.text("kit-files-open"),
            Purpose::Save(_) => kit.words.text("kit-files-save"),
            Purpose::Folder => kit.words.text("kit-files-choose-folder"),
        };
        let choice = self.choice();
        ui.horizontal(|ui| {
            let main = Button::primary(&word).enabled(choice.is_some()).show(ui, kit.theme);
            let cancel = Button::secondary(&kit.words.text("kit-cancel")).show(ui, kit.theme);
            if cancel.clicked() { Some(Picked::Cancelled) } else { choice.filter(|_| main.clicked()) }
        })
        .inner
    }

    /// What the main button would pick now.
    fn choice(&self) -> Option<Picked> {
        match &self.purpose {
            Purpose::Folder => Some(Picked::Path { path: self.folder.clone(), exists: true }),
            Purpose::Open(_) => self
                .current()
                .filter(|entry| !entry.is_folder)
                .map(|entry| Picked::Path { path: self.folder.join(&entry.name), exists: true }),
            Purpose::Save(ending) => {
                let name = with_ending(&self.name, ending)?;
                let exists = self.entries.iter().any(|entry| entry.name == name);
                Some(Picked::Path { path: self.folder.join(name), exists })
            }
        }
    }

    fn current(&self) -> Option<&Entry> {
        self.grid.current().and_then(|id| self.entries.get(id))
    }

    fn go(&mut self, folder: PathBuf) {
        self.typed_folder = folder.display().to_string();
        self.folder = folder;
        self.stale = true;
    }
}

fn fits(purpose: &Purpose, name: &str) -> bool {
    match purpose {
        Purpose::Open(endings) => endings.is_empty() || endings.iter().any(|ending| ends_with(name, ending)),
        Purpose::Save(ending) => ends_with(name, ending),
        Purpose::Folder => false,
    }
}

fn ends_with(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found.to_string_lossy().to_lowercase() == *ending)
}

/// The typed name with its ending; nothing when it is empty or would leave the folder.
fn with_ending(name: &str, ending: &str) -> Option<String> {
    let name = name.trim();
    let plain = !name.is_empty() && !name.contains(['/', '\\']) && name != "." && name != "..";
    plain.then(|| if ends_with(name, ending) { name.to_owned() } else { format!("{name}.{ending}") })
}

fn row(kit: Kit<'_>, entry: &Entry) -> Row {
    let kind = kit.words.text(if entry.is_folder { "kit-files-is-folder" } else { "kit-files-is-file" });
    let icon = if entry.is_folder { icons::FOLDER } else { icons::FILE };
    let size = if entry.is_folder { Cell::Muted(kind.clone()) } else { Cell::Number(size_text(kit, entry.bytes)) };
    let changed = entry.changed.map_or(Cell::Empty, |at| Cell::Text(kit.formats.date_time(at)));
    Row { name: format!("{}, {kind}", entry.name), cells: vec![Cell::Icon(icon, entry.name.clone()), size, changed] }
}

fn size_text(kit: Kit<'_>, bytes: u64) -> String {
    let kilobytes = bytes as f64 / 1000.0;
    if kilobytes < 1000.0 {
        format!("{}\u{a0}kB", kit.formats.decimal(kilobytes.ceil(), 0))
    } else {
        format!("{}\u{a0}MB", kit.formats.decimal(kilobytes / 1000.0, 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_its_ending_once() {
        assert_eq!(with_ending("raportti", "pdf").as_deref(), Some("raportti.pdf"));
        assert_eq!(with_ending("raportti.PDF", "pdf").as_deref(), Some("raportti.PDF"));
        assert_eq!(with_ending("../muualle", "pdf"), None);
        assert_eq!(with_ending("  ", "pdf"), None);
    }

    #[test]
    fn only_fitting_files_are_shown() {
        let open = Purpose::Open(vec!["csv".to_owned(), "xlsx".to_owned()]);
        assert!(fits(&open, "Asiakkaat.CSV") && !fits(&open, "kuva.png"));
    }
}
