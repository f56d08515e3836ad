//! The import page: choose a file, look at what it would bring, run it, see what came of it. One step of undo.

mod check;
mod choose;
mod data;
mod options;
mod result;
mod sample;
mod work;

use crate::domain::noun::Nouns;
use crate::ops::import::{Choices, ImportKind, Mapping, Match, Reading, RefusedRow, Table};
use crate::ops::{Refusal, sentence};
use crate::store::{Reader, StoreResult, history};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, LoadCx, Page, PageId};
use crate::ui::kit::form::FormState;
use crate::ui::kit::{Button, progress};
use crate::ui::pages::shared::new_draft;
use data::{Count, Refused, Shown, Use};
use eframe::egui::{Align, Event, Frame, Layout, Margin, Panel, RichText, ScrollArea, Ui, vec2};
use std::path::PathBuf;
use std::sync::Arc;
use work::{Asked, Chosen, From, Looked, Ran, Slot};

/// What the user changed on the page, done after drawing.
enum Change {
    /// Reads a column into something else.
    Column(usize, Option<Use>),
    /// The file holds something else.
    Kind(ImportKind),
    /// Another choice for the whole file.
    Choices(Choices),
    /// Where all customers come from; looked through once the field is left.
    Source(String, bool),
    /// Another choice for one row.
    Row(usize, Option<Match>),
    /// Another line is the header, or another sheet is read.
    Reading(Reading),
    /// The columns are read by their headers, not as the last time.
    Anew,
    /// Chooses a file.
    Pick,
    /// Begins anew.
    Leave,
    /// Imports.
    Run,
    /// Writes the refused rows to a file.
    SaveRefused,
    /// Stops the job.
    Cancel,
    /// Takes the import back.
    Undo,
    /// Shows the customers.
    Show,
}

/// What came of the import, as strings.
struct Outcome {
    ran: Ran,
    table: Arc<Table>,
    headline: String,
    counts: Vec<Count>,
    mends: Vec<String>,
    refused_title: String,
    refused: Vec<Refused>,
    can_undo: bool,
    undone: bool,
}

/// Where the page stands.
#[derive(Default)]
enum State {
    /// No file; a sentence when the last one could not be read.
    #[default]
    Choosing,
    /// A file is looked through for the first time.
    Looking(Slot<Looked>),
    /// A file that was looked through; with a job while a change is worked in.
    Checking(Box<Looked>, Option<Slot<Looked>>),
    /// The import runs.
    Running(Box<Looked>, Slot<Ran>),
    /// The import is done.
    Done(Box<Outcome>),
}

/// The page.
pub struct ImportPage {
    state: State,
    shown: Option<Shown>,
    from: From,
    reading: Reading,
    name: String,
    chosen: Chosen,
    trouble: String,
    /// A file that was chosen or dropped and isn't looked at yet.
    asked: Option<PathBuf>,
    /// Whether the next look leaves aside how such a file was read before.
    anew: bool,
    /// The next chosen path is where the refused rows go.
    saving: bool,
    save_to: Option<PathBuf>,
    form: FormState,
}

impl Default for ImportPage {
    fn default() -> Self {
        Self {
            state: State::Choosing,
            shown: None,
            from: From::Pasted(String::new()),
            reading: Reading::default(),
            name: String::new(),
            chosen: Chosen::default(),
            trouble: String::new(),
            asked: None,
            anew: false,
            saving: false,
            save_to: None,
            form: FormState::new(new_draft()),
        }
    }
}

impl Page for ImportPage {
    fn reads(&self) -> Nouns {
        Nouns::ALL
    }

    fn wants_load(&self) -> bool {
        match &self.state {
            State::Looking(slot) | State::Checking(_, Some(slot)) => slot.is_full(),
            State::Running(_, slot) => slot.is_full(),
            State::Choosing | State::Checking(_, None) | State::Done(_) => false,
        }
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.state = match std::mem::take(&mut self.state) {
            State::Looking(slot) => match slot.take() {
                Some(result) => self.looked(result, None, cx),
                None => State::Looking(slot),
            },
            State::Checking(old, Some(slot)) => match slot.take() {
                Some(result) => self.looked(result, Some(old), cx),
                None => State::Checking(old, Some(slot)),
            },
            State::Running(looked, slot) => match slot.take() {
                Some(Ok(ran)) => State::Done(Box::new(outcome(ran, Arc::clone(&looked.table), cx))),
                Some(Err(refusal)) => {
                    self.trouble = sentence::sentence(cx.words, &refusal);
                    State::Checking(looked, None)
                }
                None => State::Running(looked, slot),
            },
            other => other,
        };
        match &mut self.state {
            State::Checking(looked, _) => self.shown = Some(Shown::of(looked, cx)),
            State::Done(done) => {
                let fresh = std::mem::replace(&mut done.ran, Ran { report: empty_report(), step: None });
                **done = outcome(fresh, Arc::clone(&done.table), cx);
                if let Some(step) = done.ran.step {
                    done.can_undo = history::last_done(db)? == Some(step);
                    let now = history::steps(db, STEPS)?.into_iter().find(|known| known.id == step);
                    done.undone = now.is_some_and(|step| step.state == history::StepState::Undone);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(path) = self.asked.take() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            self.begin((From::File(path), name), cx);
        }
        if let Some(text) = self.pasted(ui) {
            let name = cx.words.text("import-pasted");
            self.begin((From::Pasted(text), name), cx);
        }
        if let Some(to) = self.save_to.take()
            && let Some((table, refused)) = self.refused()
        {
            work::save_refused(cx, table, refused, to);
        }
        let change = self.draw(ui, cx);
        if let Some(change) = change {
            self.change(change, cx);
        }
    }

    fn picked(&mut self, path: PathBuf) {
        if std::mem::take(&mut self.saving) {
            self.save_to = Some(path);
        } else {
            self.asked = Some(path);
        }
    }

    fn dropped(&mut self, paths: &[PathBuf]) -> bool {
        if !matches!(self.state, State::Running(..)) {
            self.asked = paths.first().cloned();
        }
        true
    }
}

/// How far back the import's own step is looked for.
const STEPS: usize = 200;

fn empty_report() -> crate::ops::import::ImportReport {
    crate::ops::import::ImportReport::new(ImportKind::Customers)
}

fn outcome(ran: Ran, table: Arc<Table>, cx: &LoadCx<'_>) -> Outcome {
    let report = &ran.report;
    let count = report.added + report.updated;
    let headline = match (report.kind, count) {
        (_, 0) => cx.words.text("import-done-nothing"),
        (ImportKind::Customers, count) => cx.words.with("import-done-customers", &[("count", count.into())]),
        (ImportKind::Purchases, count) => cx.words.with("import-done-purchases", &[("count", count.into())]),
    };
    let mends = report.repairs.counts().iter().map(|(kind, count)| sentence::repair(cx.words, *kind, *count)).collect();
    let (counts, refused) = (data::counts(cx, report, true), data::refused_words(cx.words, &report.refused));
    let refused_title = cx.words.with("import-refused-done", &[("count", report.refused.len().into())]);
    Outcome { ran, table, headline, counts, mends, refused_title, refused, can_undo: false, undone: false }
}

impl ImportPage {
    fn looked(&mut self, result: Result<Looked, Refusal>, old: Option<Box<Looked>>, cx: &LoadCx<'_>) -> State {
        match (result, old) {
            (Ok(mut looked), old) => {
                self.trouble.clear();
                if old.is_none() {
                    self.chosen = looked.chosen.clone();
                }
                looked.remembered |= old.is_some_and(|old| old.remembered) && !self.anew;
                State::Checking(Box::new(looked), None)
            }
            (Err(Refusal::Cancelled), None) => State::Choosing,
            (Err(refusal), old) => {
                self.trouble = sentence::sentence(cx.words, &refusal);
                old.map_or(State::Choosing, |old| State::Checking(old, None))
            }
        }
    }

    /// A table on the clipboard that was pasted while a file is asked for.
    fn pasted(&self, ui: &Ui) -> Option<String> {
        if !matches!(self.state, State::Choosing) {
            return None;
        }
        let text =
            ui.input(|input| input.events.iter().find_map(|event| if let Event::Paste(text) = event { Some(text.clone()) } else { None }));
        text.filter(|text| text.trim().contains(['\n', '\t', ';', ',']))
    }

    /// Looks through a chosen file or a pasted table.
    fn begin(&mut self, (from, name): (From, String), cx: &mut Cx<'_>) {
        (self.from, self.name) = (from, name);
        (self.reading, self.chosen, self.anew) = (Reading::default(), Chosen::default(), false);
        self.trouble.clear();
        self.form = FormState::new(new_draft());
        self.state = State::Looking(work::look(cx, self.ask(None, None)));
    }

    fn ask(&self, table: Option<Arc<Table>>, kept: Option<(ImportKind, Option<Mapping>)>) -> Asked {
        let (kind, mapping) = kept.map_or((None, None), |(kind, mapping)| (Some(kind), mapping));
        let (from, chosen) = (self.from.clone(), self.chosen.clone());
        Asked { from, reading: self.reading, table, kind, mapping, anew: self.anew, chosen }
    }

    /// Looks through the file once more after a change; what was running for the change before is given up.
    fn again(&mut self, kept: Option<(ImportKind, Option<Mapping>)>, cx: &mut Cx<'_>) {
        let State::Checking(looked, running) = &mut self.state else { return };
        if let Some(running) = running.take() {
            running.cancel();
        }
        let table = kept.is_some().then(|| Arc::clone(&looked.table));
        let asked = self.ask(table, kept);
        if let State::Checking(_, running) = &mut self.state {
            *running = Some(work::look(cx, asked));
        }
    }

    /// The rows that the last look or the import itself refused.
    fn refused(&self) -> Option<(Arc<Table>, Vec<RefusedRow>)> {
        match &self.state {
            State::Checking(looked, _) => {
                let refused = match &looked.report {
                    Some(Ok(report)) => &report.refused,
                    _ => &looked.preview.refused,
                };
                Some((Arc::clone(&looked.table), refused.clone()))
            }
            State::Done(done) => Some((Arc::clone(&done.table), done.ran.report.refused.clone())),
            _ => None,
        }
    }

    fn change(&mut self, change: Change, cx: &mut Cx<'_>) {
        match change {
            Change::Pick => {
                self.saving = false;
                cx.out.push(Command::Pick(choose::question(cx.words)));
            }
            Change::SaveRefused => {
                self.saving = true;
                cx.out.push(Command::Pick(result::question(cx.words, &self.name)));
            }
            Change::Leave => *self = Self::default(),
            Change::Undo => cx.out.push(Command::Act(Act::Undo)),
            Change::Show => cx.out.push(Command::Show(PageId::Customers)),
            Change::Cancel => match &self.state {
                State::Looking(slot) | State::Checking(_, Some(slot)) => slot.cancel(),
                State::Running(_, slot) => slot.cancel(),
                _ => {}
            },
            Change::Run => {
                if let State::Checking(looked, None) = std::mem::take(&mut self.state) {
                    self.trouble.clear();
                    let slot = work::run(cx, Arc::clone(&looked.table), self.chosen.request(&looked.preview));
                    self.state = State::Running(looked, slot);
                }
            }
            Change::Source(source, false) => self.chosen.source = source,
            Change::Reading(reading) => {
                self.reading = reading;
                self.chosen.rows.clear();
                self.again(None, cx);
            }
            Change::Anew => {
                self.anew = true;
                if let State::Checking(looked, _) = &self.state {
                    let kind = looked.preview.kind;
                    self.again(Some((kind, None)), cx);
                }
            }
            Change::Column(..) | Change::Kind(_) | Change::Choices(_) | Change::Row(..) | Change::Source(_, true) => {
                self.read_anew(change, cx);
            }
        }
    }

    fn read_anew(&mut self, change: Change, cx: &mut Cx<'_>) {
        let State::Checking(looked, _) = &mut self.state else { return };
        match change {
            Change::Column(place, target) => {
                // Kept at once as well, so that two quick changes don't lose the first.
                let mapping = &mut looked.preview.mapping;
                let Some(shown) = &mut self.shown else { return };
                match target {
                    Some(Use::Custom(custom)) => {
                        shown.customs.get(custom).into_iter().for_each(|custom| mapping.set_custom(place, custom.clone()));
                    }
                    Some(Use::Target(target)) => mapping.set(place, Some(target)),
                    None => mapping.set(place, None),
                }
                for (place, column) in shown.columns.iter_mut().enumerate() {
                    column.target = data::use_of(mapping, place, &shown.customs);
                }
            }
            Change::Kind(kind) => {
                self.again(Some((kind, None)), cx);
                return;
            }
            Change::Choices(choices) => self.chosen.choices = choices,
            Change::Source(source, _) => self.chosen.source = source,
            Change::Row(line, Some(policy)) => drop(self.chosen.rows.insert(line, policy)),
            Change::Row(line, None) => drop(self.chosen.rows.remove(&line)),
            _ => return,
        }
        let kept = (looked.preview.kind, Some(looked.preview.mapping.clone()));
        self.again(Some(kept), cx);
    }

    fn draw(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Change> {
        ui.add_space(16.0);
        let steps = [cx.words.text("import-step-choose"), cx.words.text("import-step-check"), cx.words.text("import-step-done")];
        let place = match &self.state {
            State::Choosing | State::Looking(_) => 0,
            State::Checking(..) | State::Running(..) => 1,
            State::Done(_) => 2,
        };
        ui.label(RichText::new(cx.words.text("app-page-import")).font(cx.theme.title()));
        ui.add_space(4.0);
        progress::steps(ui, cx.theme, &steps, place);
        ui.add_space(12.0);
        match &mut self.state {
            State::Choosing => {
                let width = ui.available_width().min(760.0);
                let place = |ui: &mut Ui| choose::ui(ui, cx, &self.trouble);
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), place).inner
            }
            State::Looking(slot) => wait_ui(ui, cx, (&cx.words.text("import-looking"), &self.name, slot.fraction())),
            State::Running(looked, slot) => {
                let rows = cx.words.with("import-rows", &[("count", looked.preview.rows.into())]);
                wait_ui(ui, cx, (&cx.words.text("import-running"), &format!("{} · {rows}", self.name), slot.fraction()))
            }
            State::Done(done) => result::ui(ui, cx, done),
            State::Checking(_, running) => {
                let shown = self.shown.as_ref()?;
                let busy = running.is_some();
                let footed = check_footer(ui, cx, shown, busy);
                let view = check::View { shown, name: &self.name, chosen: &self.chosen, reading: self.reading, trouble: &self.trouble };
                let form = &mut self.form;
                let changed = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| check::ui(ui, cx, &view, form)).inner;
                footed.or(changed)
            }
        }
    }
}

/// The buttons that stay in sight below a long preview.
fn check_footer(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, busy: bool) -> Option<Change> {
    let mut change = None;
    let frame = Frame::new().fill(cx.theme.colors.bg).inner_margin(Margin::symmetric(0, 10));
    Panel::bottom("import-footer").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let ready = shown.ready && !busy && !cx.read_only;
            if Button::primary(&shown.import).enabled(ready).show(ui, cx.theme).clicked() {
                change = Some(Change::Run);
            }
            if Button::secondary(&cx.words.text("import-leave")).show(ui, cx.theme).clicked() {
                change = Some(Change::Leave);
            }
            let note = if busy { cx.words.text("import-looking") } else { cx.words.text("import-safe") };
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.label(RichText::new(note).font(cx.theme.small()).color(cx.theme.colors.text_muted));
            });
        });
    });
    change
}

/// A job that runs: what, how far, and the way to stop it.
fn wait_ui(ui: &mut Ui, cx: &Cx<'_>, (what, detail, fraction): (&str, &str, f32)) -> Option<Change> {
    let mut change = None;
    ui.add_space(60.0);
    ui.vertical_centered(|ui| {
        ui.label(RichText::new(what).font(cx.theme.title()));
        ui.label(RichText::new(detail).color(cx.theme.colors.text_muted));
        ui.add_space(12.0);
        progress::bar(ui, cx.theme, 360.0, fraction, what);
        ui.add_space(16.0);
        if Button::secondary(&cx.words.text("app-job-cancel")).show(ui, cx.theme).clicked() {
            change = Some(Change::Cancel);
        }
    });
    change
}
