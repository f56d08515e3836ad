//! The page of interactions: a grid of all of them, narrowed by words, channel, phase, person and period. Opening one changes it.

use super::data::short_day;
use super::log::LogInteraction;
use crate::base::Date;
use crate::base::id::{InteractionId, PersonId, PhaseId};
use crate::domain::field::Field;
use crate::domain::interaction::Channel;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::summary::{InteractionFilter, InteractionRow};
use crate::ops::interaction::InteractionDeed;
use crate::store::summaries::lists;
use crate::store::{Reader, StoreResult, interaction, person};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Page};
use crate::ui::kit::grid::{Cell, ColumnSpec, DataGrid, GridState, Row, RowCache, ShownColumn};
use crate::ui::kit::{Button, empty, icons};
use crate::ui::pages::shared::{Options, filter_choice, first_line, kit, phase_options, phase_word, search_box, with_any};
use eframe::egui::{Align, Id, Layout, RichText, Ui, vec2};
use jiff::ToSpan as _;
use std::ops::Range;

/// The interactions that are listed at first; more come when the end of the list comes into sight.
const FIRST: usize = 2_000;
/// So many rows before the end more are listed.
const AHEAD: usize = 200;

/// The periods that the list can be narrowed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Period {
    #[default]
    Any,
    Days30,
    ThisYear,
    LastYear,
}

impl Period {
    fn range(self, today: Date) -> (Option<Date>, Option<Date>) {
        let year = |year: i16| (Date::new(year, 1, 1).ok(), Date::new(year, 12, 31).ok());
        match self {
            Self::Any => (None, None),
            Self::Days30 => (today.checked_sub(30.days()).ok(), None),
            Self::ThisYear => year(today.year()),
            Self::LastYear => year(today.year() - 1),
        }
    }
}

/// The page.
#[derive(Default)]
pub struct InteractionsPage {
    filter: InteractionFilter,
    channel: Option<Channel>,
    period: Period,
    asked: Option<(InteractionFilter, Option<Channel>, Period)>,
    ids: Vec<InteractionId>,
    /// How many are listed at most.
    most: usize,
    rows: RowCache<InteractionId>,
    wanted: Range<usize>,
    lacking: bool,
    columns: Vec<ColumnSpec>,
    grid: Option<GridState<InteractionId>>,
    /// Whether the user drew the columns to her own widths.
    widths_are_own: bool,
    words: PageWords,
    is_empty: bool,
    wants_filter: bool,
}

/// Words that don't change with the data.
#[derive(Default)]
struct PageWords {
    title: String,
    count: String,
    add: String,
    filter: String,
    none: String,
    empty: String,
    empty_text: String,
    channels: Options<Option<Channel>>,
    phases: Options<Option<PhaseId>>,
    people: Options<Option<PersonId>>,
    periods: Options<Period>,
    names: [String; 4],
}

impl PageWords {
    fn load(db: Reader<'_>, cx: &LoadCx<'_>, (count, all): (usize, bool)) -> StoreResult<Self> {
        let words = cx.words;
        let people = Options::new(person::list_all(db)?.into_iter().map(|person| (person.id, person.name)));
        Ok(Self {
            title: words.text("interaction-title"),
            count: match all {
                true => words.with("interaction-count", &[("count", count.into())]),
                false => words.with("interaction-count-newest", &[("count", count.into())]),
            },
            add: words.text("interaction-log"),
            filter: words.text("interaction-filter"),
            none: words.text("interaction-none"),
            empty: words.text("interaction-empty"),
            empty_text: words.text("interaction-empty-text"),
            channels: with_any(words.text("interaction-any-channel"), &Options::of(words, Channel::ALL)),
            phases: with_any(words.text("interaction-any-phase"), &phase_options(db, words.lang())?),
            people: with_any(words.text("interaction-any-person"), &people),
            periods: Options::new([
                (Period::Any, words.text("interaction-any-time")),
                (Period::Days30, words.text("interaction-last-30-days")),
                (Period::ThisYear, words.text("interaction-this-year")),
                (Period::LastYear, words.text("interaction-last-year")),
            ]),
            names: [words.label(Field::Channel), words.label(Field::Phase), words.label(Field::Person), words.text("interaction-period")],
        })
    }
}

impl InteractionsPage {
    /// The page before its first load.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the end of what is listed comes into sight and there may be more.
    fn is_short(&self) -> bool {
        self.most > 0 && self.ids.len() >= self.most && self.wanted.end + AHEAD > self.most
    }

    fn question(&self) -> (InteractionFilter, Option<Channel>, Period) {
        (self.filter.clone(), self.channel, self.period)
    }

    /// The rows in sight that are not at hand.
    fn load_rows(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let missing = self.rows.missing(&self.ids, &(self.wanted.start..self.wanted.end.max(40)));
        for row in lists::interactions(db, &missing)? {
            self.rows.insert(row.id, grid_row(&row, cx));
        }
        self.lacking = false;
        Ok(())
    }

    fn header_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 60.0), Layout::left_to_right(Align::Center), |ui| {
            ui.label(RichText::new(&self.words.title).font(cx.theme.title()));
            ui.add_space(4.0);
            ui.label(RichText::new(&self.words.count).color(cx.theme.colors.text_muted));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !self.is_empty && Button::primary(&self.words.add).icon(icons::PLUS).show(ui, cx.theme).clicked() {
                    cx.out.push(dialog(LogInteraction::new(None)));
                }
            });
        });
    }

    fn filters_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let focus = std::mem::take(&mut self.wants_filter);
        let [channel, phase, person, period] = &self.words.names;
        ui.horizontal_wrapped(|ui| {
            search_box(ui, cx.theme, (Id::unique("interaction-filter"), &self.words.filter), &mut self.filter.words, focus);
            filter_choice(ui, (channel, 190.0), &mut self.channel, &self.words.channels);
            filter_choice(ui, (phase, 230.0), &mut self.filter.phase, &self.words.phases);
            filter_choice(ui, (person, 160.0), &mut self.filter.person, &self.words.people);
            filter_choice(ui, (period, 150.0), &mut self.period, &self.words.periods);
        });
        ui.add_space(4.0);
    }

    fn grid_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(state) = &mut self.grid else { return };
        if !self.widths_are_own {
            fit(state, &self.columns, ui.available_width());
        }
        let rows = &self.rows;
        let get = |id: InteractionId| rows.get(id);
        let mut grid = DataGrid::new(kit(cx), &self.words.title, &self.ids, &self.columns, &get);
        grid.ticks = false;
        let seen = grid.show(ui, state);
        self.widths_are_own |= seen.columns_changed;
        self.lacking = !self.rows.missing(&self.ids, &seen.wanted).is_empty();
        self.wanted = seen.wanted;
        if self.lacking {
            ui.ctx().request_repaint();
        }
        if let Some(id) = seen.opened.or(seen.edit) {
            cx.out.push(dialog(LogInteraction::change(id)));
        }
        if let Some(id) = state.current().filter(|_| seen.remove) {
            cx.out.push(Command::Deed(InteractionDeed::Remove(id).into()));
        }
    }
}

fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}

/// The columns of the grid; one a cell of [`grid_row`].
fn columns(cx: &LoadCx<'_>) -> Vec<ColumnSpec> {
    let word = |field: Field| cx.words.label(field);
    vec![
        ColumnSpec::new("date", word(Field::Date), 92.0).right().unsorted(),
        ColumnSpec::new("customer", word(Field::Customer), 210.0).unsorted(),
        ColumnSpec::new("channel", word(Field::Channel), 120.0).unsorted(),
        ColumnSpec::new("text", word(Field::Text), 330.0).unsorted(),
        ColumnSpec::new("emotion", word(Field::Emotion), 84.0).unsorted(),
        ColumnSpec::new("phase", word(Field::Phase), 170.0).unsorted(),
        ColumnSpec::new("person", word(Field::Person), 140.0).unsorted(),
    ]
}

/// The least width of the text.
const NARROWEST_TEXT: f32 = 200.0;

/// The text takes the width that the other columns leave. Where that is too little the others shrink, and the least telling ones give
/// way instead of a bar for scrolling sideways.
fn fit(grid: &mut GridState<InteractionId>, specs: &[ColumnSpec], width: f32) {
    let roomy = width > 1300.0;
    let usual = |spec: &ColumnSpec| spec.width + if roomy && matches!(spec.key.as_str(), "customer" | "phase") { 60.0 } else { 0.0 };
    let column = |spec: &ColumnSpec| ShownColumn { key: spec.key.clone(), width: usual(spec) };
    grid.columns = specs.iter().map(column).collect();
    let room = width - 8.0;
    let others =
        |grid: &GridState<InteractionId>| grid.columns.iter().filter(|column| column.key != "text").map(|column| column.width).sum();
    for gives_way in ["phase", "person"] {
        let wanted: f32 = others(grid);
        if wanted * TIGHTEST + NARROWEST_TEXT > room {
            grid.columns.retain(|column| column.key != gives_way);
        }
    }
    let wanted: f32 = others(grid);
    let share = ((room - NARROWEST_TEXT) / wanted.max(1.0)).clamp(TIGHTEST, 1.0);
    let mut left = room;
    for column in grid.columns.iter_mut().filter(|column| column.key != "text") {
        column.width = (column.width * share).floor();
        left -= column.width;
    }
    if let Some(text) = grid.columns.iter_mut().find(|column| column.key == "text") {
        text.width = left.floor().clamp(NARROWEST_TEXT, 900.0);
    }
}

/// How far the other columns may shrink.
const TIGHTEST: f32 = 0.85;

fn grid_row(row: &InteractionRow, cx: &LoadCx<'_>) -> Row {
    let text = if row.text.is_empty() { &row.learned } else { &row.text };
    let (date, channel) = (short_day(cx, row.at.date()), cx.words.label(row.channel));
    let face = row.emotion.and_then(|emotion| Some(Cell::Face(i8::try_from(emotion.score()).ok()?, cx.words.label(emotion))));
    let phase = row.phase.as_ref().map(|phase| phase_word(phase, cx.words.lang())).unwrap_or_default();
    let text = first_line(text);
    Row {
        name: [row.customer_name.as_str(), &date, &channel, &text].join(", "),
        cells: vec![
            Cell::text(date),
            Cell::text(row.customer_name.clone()),
            Cell::text(channel),
            Cell::text(text),
            face.unwrap_or_default(),
            Cell::text(phase),
            Cell::text(row.person_name.clone()),
        ],
    }
}

impl Page for InteractionsPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Interaction, Noun::Customer, Noun::Contact, Noun::Person, Noun::Phase])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if self.lacking && !self.is_short() && self.asked.as_ref() == Some(&self.question()) {
            return self.load_rows(db, cx);
        }
        if self.asked.as_ref() != Some(&self.question()) {
            self.most = FIRST;
        }
        if self.is_short() {
            self.most *= 4;
        }
        let (from, to) = self.period.range(cx.today);
        let filter = InteractionFilter { from, to, channels: self.channel.into_iter().collect(), ..self.filter.clone() };
        self.ids = lists::interaction_ids(db, &filter, self.most)?;
        self.asked = Some(self.question());
        self.is_empty = self.ids.is_empty() && interaction::count(db)? == 0;
        self.words = PageWords::load(db, cx, (self.ids.len(), self.ids.len() < self.most))?;
        self.columns = columns(cx);
        self.rows = RowCache::default();
        let grid = self.grid.get_or_insert_with(|| GridState::new(&self.columns));
        grid.keep_only(&self.ids);
        self.load_rows(db, cx)
    }

    fn wants_load(&self) -> bool {
        self.lacking || self.is_short() || self.asked.as_ref() != Some(&self.question())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.header_ui(ui, cx);
        if self.is_empty {
            let words =
                empty::Empty { icon: icons::MESSAGES_SQUARE, title: &self.words.empty, text: &self.words.empty_text, act: &self.words.add };
            if empty::empty(ui, cx.theme, &words) {
                cx.out.push(dialog(LogInteraction::new(None)));
            }
            return;
        }
        self.filters_ui(ui, cx);
        if self.ids.is_empty() {
            ui.label(RichText::new(&self.words.none).color(cx.theme.colors.text_muted));
        } else {
            self.grid_ui(ui, cx);
        }
    }

    fn act(&mut self, act: Act) -> bool {
        self.wants_filter |= act == Act::Filter;
        act == Act::Filter
    }
}
