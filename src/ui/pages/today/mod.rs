//! Today: what to do now, why, and how. One card to start with, then what is late and due, then the next seven days; all tasks on a tab.

mod all;
mod data;
mod draw;
mod keys;
mod line;
mod row;
mod side;

use crate::domain::noun::{Noun, Nouns};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult};
use crate::ui::app::command::Act;
use crate::ui::app::page::{Cx, LoadCx, Page};
use all::AllTasks;
use data::TodayData;
use eframe::egui::Ui;
use line::Item;

/// Which list is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// What is due.
    #[default]
    Today,
    /// All tasks, open and done.
    All,
}

/// The page.
#[derive(Default)]
pub struct TodayPage {
    view: View,
    data: TodayData,
    all: AllTasks,
    words: PageWords,
    /// The line that keys stand on.
    current: Option<Item>,
    /// The line whose row takes the focus in the next frame.
    wants_focus: Option<Item>,
    /// The line whose snooze menu opens in the next frame.
    wants_snooze: Option<Item>,
}

/// Words that don't change with the data.
#[derive(Debug, Default)]
struct PageWords {
    title: String,
    views: [String; 2],
    show: String,
    start: String,
    due: String,
    next: String,
    care: String,
    dismiss: String,
    log: String,
    open_target: String,
    targets: String,
    to_development: String,
    answer: String,
    done: String,
    reopen: String,
    solved: String,
    put_off: String,
    more: String,
    edit: String,
    remove: String,
    open_customer: String,
    keys: String,
    all_done: String,
    empty: String,
    empty_text: String,
    add: String,
    week: String,
    week_none: String,
    recent: String,
    recent_none: String,
}

impl PageWords {
    fn load(words: &Words) -> Self {
        Self {
            title: words.text("today-title"),
            views: [words.text("today-title"), words.text("today-all-tasks")],
            show: words.text("today-show"),
            start: words.text("today-start"),
            due: words.text("today-due"),
            next: words.text("today-next"),
            care: words.text("today-care"),
            dismiss: words.text("care-dismiss"),
            log: words.text("today-log"),
            open_target: words.text("today-open-target"),
            targets: words.text("today-targets"),
            to_development: words.text("today-to-development"),
            answer: words.text("today-write-answer"),
            done: words.text("today-done"),
            reopen: words.text("today-reopen"),
            solved: words.text("today-solved"),
            put_off: words.text("today-put-off"),
            more: words.text("today-more"),
            edit: words.text("today-edit"),
            remove: words.text("today-remove"),
            open_customer: words.text("today-open-customer"),
            keys: words.text("today-keys"),
            all_done: words.text("today-all-done"),
            empty: words.text("today-empty"),
            empty_text: words.text("today-empty-text"),
            add: words.text("today-add"),
            week: words.text("today-week"),
            week_none: words.text("today-week-none"),
            recent: words.text("today-recent"),
            recent_none: words.text("today-recent-none"),
        }
    }
}

impl TodayPage {
    /// The page before its first load.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an item stands on the card on top.
    fn is_start(&self, item: Item) -> bool {
        self.view == View::Today && self.data.start.as_ref().is_some_and(|start| start.line.item == item)
    }

    /// After a load: a line that went leaves the keys on the one that took its place.
    fn keep_place(&mut self, before: Option<usize>) {
        let there = self.current.is_some_and(|item| self.data.line(item).is_some());
        if !there && self.current.is_some() {
            let count = self.data.lines().count();
            let at = before.unwrap_or(0).min(count.saturating_sub(1));
            self.current = self.data.lines().nth(at).map(|line| line.item);
            self.wants_focus = self.current;
        }
    }
}

impl Page for TodayPage {
    fn reads(&self) -> Nouns {
        let work = Nouns::of(&[Noun::Task, Noun::Feedback, Noun::DevelopmentTarget, Noun::Path]);
        work.with(Nouns::of(&[Noun::Interaction, Noun::Customer, Noun::Contact, Noun::Phase, Noun::CareModel, Noun::Value]))
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let before = self.current.and_then(|item| self.data.lines().position(|line| line.item == item));
        self.words = PageWords::load(cx.words);
        self.data = TodayData::load(db, cx)?;
        self.keep_place(before);
        if self.view == View::All {
            self.all.load(db, cx)?;
        }
        Ok(())
    }

    fn wants_load(&self) -> bool {
        self.view == View::All && self.all.wants_load()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        keys::take(self, ui, cx);
        draw::ui(self, ui, cx);
    }

    fn act(&mut self, act: Act) -> bool {
        let mine = act == Act::Filter;
        if mine {
            self.view = View::All;
            self.all.focus_filter();
        }
        mine
    }
}
