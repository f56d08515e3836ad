//! The customers page: the grid with its filter and saved views, the card of the current customer beside it, acts on several at once.
//! What it holds of the register is in `data`; drawing is in `draw`.

mod bulk;
mod cell;
mod columns;
mod data;
mod draw;
mod empty;
mod export;
mod filters;
mod views;

pub(crate) use columns::series;

use crate::base::id::{CustomerId, SavedViewId};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::saved_view::{Column, Condition, Sorting, ViewSpec};
use crate::i18n::{Lang, Words};
use crate::ops::customer::CustomerDeed;
use crate::ops::deed::Made;
use crate::ops::saved_view::SavedViewDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, LoadCx, Page, Width};
use crate::ui::kit::grid::{ColumnSpec, GridSort, GridState};
use crate::ui::pages::card::CustomerCardPane;
use crate::ui::pages::feedback::EditFeedback;
use crate::ui::pages::forms::customer::CustomerForm;
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::task::EditTask;
use bulk::Bulk;
use data::Listing;
use eframe::egui::Ui;
use export::{Export, Format};
use filters::Filter;
use std::path::PathBuf;
use std::sync::Arc;

/// What must be read before the page is drawn again.
#[derive(Default)]
struct Needs {
    select: bool,
    typed: Option<String>,
    copy: Vec<CustomerId>,
}

/// What was asked while no commands could be sent.
#[derive(Default)]
struct Asked {
    add: bool,
    edit: bool,
    remove: bool,
    print: bool,
    /// A new interaction, feedback or task with the current customer.
    new: Option<Act>,
    file: Option<PathBuf>,
}

/// The page.
pub struct CustomersPage {
    list: Listing,
    grid: GridState<CustomerId>,
    specs: Vec<ColumnSpec>,
    lang: Option<Lang>,
    view: Option<SavedViewId>,
    filter: Filter,
    bulk: Bulk,
    card: Option<CustomerCardPane>,
    /// Whether the pane was opened or closed; until then it follows the width of the window.
    pane: Option<bool>,
    /// A customer who was asked for from elsewhere and may not be in the view.
    outside: Option<CustomerId>,
    needs: Needs,
    asked: Asked,
    cells: cell::Cells,
    export: Option<Export>,
    /// Rows to copy once they are at hand.
    copying: Vec<CustomerId>,
    begun: bool,
    /// Whether the name column still takes what is left of the width.
    fitted: bool,
    columns_changed: bool,
    grid_wants_focus: bool,
    card_is_stale: bool,
}

impl Default for CustomersPage {
    fn default() -> Self {
        let mut grid = GridState::new(&[]);
        columns::show(&mut grid, &[]);
        grid.sort = Some(GridSort { key: Field::Name.code().to_owned(), descending: false });
        Self {
            list: Listing::default(),
            grid,
            specs: Vec::new(),
            lang: None,
            view: None,
            filter: Filter::default(),
            bulk: Bulk::default(),
            card: None,
            pane: None,
            outside: None,
            needs: Needs::default(),
            asked: Asked::default(),
            cells: cell::Cells::default(),
            export: None,
            copying: Vec::new(),
            begun: false,
            fitted: true,
            columns_changed: false,
            grid_wants_focus: false,
            card_is_stale: false,
        }
    }
}

impl CustomersPage {
    /// What the grid shows now, as a view.
    fn spec(&self) -> ViewSpec {
        ViewSpec { conditions: self.filter.all(), sorting: self.sorting(), columns: columns::shown(&self.grid) }
    }

    fn sorting(&self) -> Sorting {
        let by = |sort: &GridSort| Some(Sorting { by: Column::from_code(&sort.key)?, descending: sort.descending });
        self.grid.sort.as_ref().and_then(by).unwrap_or_default()
    }

    /// Takes over what a view shows.
    fn take(&mut self, spec: &ViewSpec) {
        self.filter.set(&spec.conditions);
        self.order(spec);
        self.needs.select = true;
        self.grid.untick();
    }

    fn order(&mut self, spec: &ViewSpec) {
        columns::show(&mut self.grid, &spec.columns);
        self.fitted = spec.columns.is_empty();
        self.grid.sort = Some(GridSort { key: spec.sorting.by.code(), descending: spec.sorting.descending });
    }

    /// The saved view that is chosen.
    fn chosen_view(&self) -> Option<&crate::domain::saved_view::SavedView> {
        self.list.views.iter().map(|tab| &tab.view).find(|view| Some(view.id) == self.view)
    }

    /// Whether the chosen view shows something else than was saved; widths don't count.
    fn is_changed(&self) -> bool {
        let fields = |spec: &ViewSpec| spec.columns.iter().map(|column| column.column).collect::<Vec<_>>();
        let now = self.spec();
        self.chosen_view().is_some_and(|view| {
            let spec = &view.spec;
            let columns = !spec.columns.is_empty() && fields(spec) != fields(&now);
            spec.conditions != now.conditions || spec.sorting != now.sorting || columns
        })
    }

    /// Whose card is shown.
    fn target(&self) -> Option<CustomerId> {
        self.outside.or(self.grid.current())
    }

    /// Whether the card stands beside or over the grid.
    fn pane_is_open(&self, width: Width) -> bool {
        self.target().is_some() && self.pane.unwrap_or(width == Width::Wide)
    }

    fn open(&mut self, cx: &mut Cx<'_>, id: CustomerId) {
        self.pane = Some(true);
        cx.send(Command::NoteOpened(id));
    }

    /// The ticked customers, or the one whose card is shown.
    fn chosen(&self) -> Vec<CustomerId> {
        let chosen = self.grid.chosen(&self.list.ids);
        if chosen.is_empty() { self.target().into_iter().collect() } else { chosen }
    }

    /// Does what came while no commands could be sent.
    fn obey(&mut self, cx: &mut Cx<'_>) {
        let asked = std::mem::take(&mut self.asked);
        if asked.add && !cx.read_only {
            cx.send(Command::Dialog(Box::new(CustomerForm::add())));
        }
        if asked.edit {
            self.edit(cx, self.target());
        }
        if asked.remove {
            self.remove(cx);
        }
        if let (Some(act), Some(id)) = (asked.new.filter(|_| !cx.read_only), self.target()) {
            cx.out.extend(new_with(act, id));
        }
        if asked.print {
            match self.target().filter(|_| self.pane_is_open(cx.width)) {
                Some(id) => self.ask_export(cx, Export::Brief(id), &cx.words.text("customer-list-brief")),
                None => self.export(cx, Format::Pdf, Arc::clone(&self.list.ids)),
            }
        }
        if let Some(path) = asked.file
            && let Some(export) = self.export.take()
        {
            export.start(cx, path);
        }
    }

    fn edit(&self, cx: &mut Cx<'_>, id: Option<CustomerId>) {
        if let Some(id) = id.filter(|_| !cx.read_only) {
            cx.send(Command::Dialog(Box::new(CustomerForm::edit(id, Field::Name, Arc::clone(&self.list.ids)))));
        }
    }

    fn remove(&self, cx: &mut Cx<'_>) {
        let chosen = self.chosen();
        if !chosen.is_empty() && !cx.read_only {
            cx.deed(CustomerDeed::Remove(chosen));
        }
    }

    fn view_name(&self, cx: &Cx<'_>) -> String {
        self.chosen_view().map_or_else(|| cx.words.text("customer-list-all-customers"), |view| view.name.clone())
    }

    fn export(&mut self, cx: &mut Cx<'_>, format: Format, ids: Arc<[CustomerId]>) {
        let title = self.view_name(cx);
        let sentences = self.filter.all().iter().map(|one| filters::sentence(cx.words, one, &self.list.names)).collect::<Vec<_>>();
        let columns = self.spec().columns.iter().map(|column| column.column).collect();
        let name = title.clone();
        self.ask_export(cx, Export::List { format, title, filter: sentences.join(" · "), columns, ids }, &name);
    }

    fn ask_export(&mut self, cx: &mut Cx<'_>, export: Export, name: &str) {
        cx.send(Command::Pick(export.question(cx, name)));
        self.export = Some(export);
    }

    fn asked_of_views(&mut self, cx: &mut Cx<'_>, asked: views::Asked) {
        match asked {
            views::Asked::Show(None) => {
                self.view = None;
                let stored = ViewSpec::from_stored(&cx.device.customer_columns);
                self.take(&stored);
            }
            views::Asked::Show(id) => {
                self.view = id;
                if let Some(spec) = self.chosen_view().map(|view| view.spec.clone()) {
                    self.take(&spec);
                }
            }
            views::Asked::Add => cx.send(Command::Dialog(Box::new(views::ViewName::new(None, "", self.spec())))),
            views::Asked::Keep => {
                if let Some(view) = self.chosen_view() {
                    cx.deed(SavedViewDeed::Change(view.id, view.name.clone(), self.spec()));
                }
            }
            views::Asked::Rename => {
                if let Some(view) = self.chosen_view() {
                    cx.send(Command::Dialog(Box::new(views::ViewName::new(Some(view.id), &view.name, view.spec.clone()))));
                }
            }
            views::Asked::Move(id, place) => cx.deed(SavedViewDeed::Move(id, place)),
            views::Asked::Remove => {
                if let Some(view) = self.chosen_view() {
                    cx.deed(SavedViewDeed::Remove(view.id));
                }
            }
        }
    }

    fn load_list(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let first = !self.begun && self.list.total() == 0;
        let views: Vec<SavedViewId> = self.list.views.iter().map(|tab| tab.view.id).collect();
        let changed = self.list.refresh(db, cx)?;
        self.card_is_stale |= changed.any;
        if changed.any {
            self.follow_views(&views);
        }
        if changed.any || std::mem::take(&mut self.needs.select) {
            self.needs.select = false;
            let at = self.grid.current().and_then(|id| self.list.ids.iter().position(|other| *other == id));
            self.list.select(db, &self.spec(), cx.today)?;
            self.keep_place(at);
        }
        if let Some(added) = changed.added.filter(|_| !first) {
            self.show(added);
            self.grid_wants_focus = true;
        }
        if first && self.target().is_none() {
            let ids = Arc::clone(&self.list.ids);
            self.grid.set_current(&ids, ids.first().copied());
        }
        Ok(())
    }

    /// A view that was just saved is chosen; one that went leaves all customers.
    fn follow_views(&mut self, before: &[SavedViewId]) {
        let there = |id: SavedViewId| self.list.views.iter().any(|tab| tab.view.id == id);
        if self.view.is_some_and(|id| !there(id)) {
            self.view = None;
        }
        if self.begun {
            let new = self.list.views.iter().map(|tab| tab.view.id).find(|id| !before.contains(id));
            self.view = new.or(self.view);
        }
    }

    /// Columns follow the owner's own fields; one that is gone leaves the grid.
    fn follow_fields(&mut self, words: &Words) {
        self.specs = columns::specs(words, &self.list.names.fields);
        let specs = &self.specs;
        self.grid.columns.retain(|column| specs.iter().any(|spec| spec.key == column.key));
    }

    /// After a new order: a current customer who went leaves the place to the next one.
    fn keep_place(&mut self, before: Option<usize>) {
        let ids = Arc::clone(&self.list.ids);
        let had = self.grid.current();
        self.grid.keep_only(&ids);
        if had.is_some() && self.grid.current().is_none() {
            let at = before.unwrap_or(0).min(ids.len().saturating_sub(1));
            self.grid.set_current(&ids, ids.get(at).copied());
        } else if had.is_some() {
            self.grid.set_current(&ids, had);
        }
        self.outside = self.outside.filter(|id| self.list.has(*id));
    }

    /// Shows a customer: in the grid where the view has it, else only its card.
    fn show(&mut self, id: CustomerId) {
        let ids = Arc::clone(&self.list.ids);
        let there = ids.contains(&id);
        self.outside = (!there).then_some(id);
        if there {
            self.grid.set_current(&ids, Some(id));
        }
    }

    fn load_card(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let Some(id) = self.target() else {
            self.card = None;
            return Ok(());
        };
        let card = self.card.get_or_insert_with(|| CustomerCardPane::new(id));
        card.show(id);
        card.set_order(Arc::clone(&self.list.ids));
        if card.wants_load() || std::mem::take(&mut self.card_is_stale) {
            card.load(db, cx)?;
        }
        Ok(())
    }
}

/// The dialog that makes something new with a customer.
fn new_with(act: Act, id: CustomerId) -> Option<Command> {
    match act {
        Act::NewInteraction => Some(Command::Dialog(Box::new(LogInteraction::new(Some(id))))),
        Act::NewFeedback => Some(Command::Dialog(Box::new(EditFeedback::new(Some(id))))),
        Act::NewTask => Some(Command::Dialog(Box::new(EditTask::new(Some(id))))),
        _ => None,
    }
}

impl Page for CustomersPage {
    fn reads(&self) -> Nouns {
        Nouns::ALL
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.lang != Some(cx.words.lang()) {
            self.lang = Some(cx.words.lang());
            self.list.rows.clear();
            self.card_is_stale = true;
        }
        self.load_list(db, cx)?;
        self.follow_fields(cx.words);
        self.load_cell(db)?;
        if let Some(typed) = self.needs.typed.take()
            && let Some(id) = self.list.typed(db, &self.spec(), (&typed, cx.today))?
        {
            self.show(id);
        }
        if self.filter.wants_facets {
            self.filter.wants_facets = false;
            self.list.load_facets(db)?;
        }
        self.copying = std::mem::take(&mut self.needs.copy);
        self.list.wanted.extend(self.copying.iter().filter(|id| self.list.rows.get(**id).is_none()));
        self.list.fetch(db, cx)?;
        self.load_card(db, cx)
    }

    fn wants_load(&self) -> bool {
        let needs = &self.needs;
        let card = self.target() != self.card.as_ref().map(CustomerCardPane::customer)
            || self.card.as_ref().is_some_and(CustomerCardPane::wants_load);
        let rows = !self.list.wanted.is_empty();
        card || rows
            || self.cells.wants_load()
            || needs.select
            || needs.typed.is_some()
            || !needs.copy.is_empty()
            || self.filter.wants_facets
    }

    fn spoil(&mut self) {
        // Words are looked up in the search, which a job may have brought up to date without a deed.
        self.needs.select = true;
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !std::mem::replace(&mut self.begun, true) {
            let stored = ViewSpec::from_stored(&cx.device.customer_columns);
            if !stored.columns.is_empty() {
                self.order(&stored);
                self.needs.select = true;
            }
        }
        self.obey(cx);
        draw::ui(self, ui, cx);
        if self.wants_load() {
            ui.ctx().request_repaint();
        }
    }

    fn narrow(&mut self, conditions: &[Condition]) {
        self.view = None;
        self.filter.set(conditions);
        self.needs.select = true;
        self.pane = Some(false);
        self.grid.untick();
    }

    fn open_customer(&mut self, id: CustomerId) {
        self.show(id);
        self.pane = Some(true);
    }

    fn takes(&self, act: Act) -> bool {
        match act {
            Act::NewCustomer => true,
            Act::Filter | Act::Print | Act::Refresh => self.list.total() > 0,
            Act::Edit => self.target().is_some(),
            Act::Remove => !self.chosen().is_empty(),
            _ => false,
        }
    }

    fn act(&mut self, act: Act) -> bool {
        match act {
            Act::NewCustomer => self.asked.add = true,
            Act::Filter => self.filter.wants_focus = true,
            Act::Edit => self.asked.edit = true,
            Act::Remove => self.asked.remove = true,
            Act::Print => self.asked.print = true,
            Act::Refresh => self.needs.select = true,
            Act::NewInteraction | Act::NewFeedback | Act::NewTask if self.target().is_some() => self.asked.new = Some(act),
            _ => return false,
        }
        true
    }

    fn escape(&mut self) {
        if self.grid.ticked().is_empty() {
            self.pane = Some(false);
        } else {
            self.grid.untick();
        }
    }

    fn answer(&mut self, answer: Result<&Done<Made>, &Refusal>) -> bool {
        self.cells.answer(answer.is_ok());
        false
    }

    fn picked(&mut self, path: PathBuf) {
        self.asked.file = Some(path);
    }
}
