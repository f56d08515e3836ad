//! What the path is loaded with: every item with its meaning and its newest tick. All strings are made here.

use crate::base::id::PathTickId;
use crate::domain::path::{PathItem, PathPart, PathTick};
use crate::store::{Reader, StoreResult, path};
use crate::ui::app::page::LoadCx;

/// The parts of the path and how many items are in order.
#[derive(Default)]
pub(super) struct PathData {
    pub(super) parts: Vec<Part>,
    pub(super) context: String,
    /// Items to be looked at again.
    pub(super) due: usize,
    pub(super) note: String,
    pub(super) share: f32,
}

/// A part with its items.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) part: PathPart,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) count: String,
    pub(super) items: Vec<Item>,
}

/// An item as shown.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) item: PathItem,
    pub(super) title: String,
    pub(super) meaning: String,
    pub(super) tick: Option<PathTickId>,
    pub(super) is_due: bool,
    /// When it was ticked and when it's asked again; empty for one never ticked.
    pub(super) told: String,
    pub(super) note: String,
    /// The days of earlier ticks; empty for none.
    pub(super) before: String,
}

impl Item {
    /// Whether it's ticked and not to be asked again yet.
    pub(super) fn is_in_order(&self) -> bool {
        self.tick.is_some() && !self.is_due
    }
}

fn part_text(cx: &LoadCx<'_>, part: PathPart) -> String {
    match part {
        PathPart::Start => cx.words.text("path-text-start"),
        PathPart::Lead => cx.words.text("path-text-lead"),
        PathPart::Continue => cx.words.text("path-text-continue"),
        PathPart::Pitfalls => cx.words.text("path-text-pitfalls"),
        PathPart::Checklist => cx.words.text("path-text-checklist"),
    }
}

impl PathData {
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let ticks = path::list(db)?;
        let parts = PathPart::ALL.iter().map(|part| {
            let items: Vec<Item> = part.items().map(|item| item_of(item, &ticks, cx)).collect();
            let done = items.iter().filter(|item| item.is_in_order()).count();
            Part {
                part: *part,
                title: cx.words.label(*part),
                text: part_text(cx, *part),
                count: cx.words.with("path-part-count", &[("done", done.into()), ("all", items.len().into())]),
                items,
            }
        });
        self.parts = parts.collect();
        let items = || self.parts.iter().flat_map(|part| &part.items);
        let (done, all) = (items().filter(|item| item.is_in_order()).count(), items().count());
        self.due = items().filter(|item| item.is_due).count();
        self.context = cx.words.with("path-count", &[("done", done.into()), ("all", all.into())]);
        self.share = done as f32 / all.max(1) as f32;
        self.note = cx.words.text("path-note");
        Ok(())
    }
}

fn item_of(item: PathItem, ticks: &[PathTick], cx: &LoadCx<'_>) -> Item {
    let mut mine = ticks.iter().filter(|tick| tick.values.item == item);
    let newest = mine.next();
    let earlier: Vec<String> = mine.map(|tick| cx.formats.date(tick.values.on)).collect();
    let before = if earlier.is_empty() { String::new() } else { cx.words.with("path-before", &[("dates", earlier.join(", ").into())]) };
    Item {
        item,
        title: cx.words.label(item),
        meaning: cx.words.path_meaning(item),
        tick: newest.map(|tick| tick.id),
        is_due: newest.is_some_and(|tick| tick.is_due(cx.today)),
        told: newest.map(|tick| told(tick, cx)).unwrap_or_default(),
        note: newest.map(|tick| tick.values.note.clone()).unwrap_or_default(),
        before,
    }
}

/// `Merkitty 22.11.2026 · kysytään uudelleen marraskuussa 2027`
pub(super) fn told(tick: &PathTick, cx: &LoadCx<'_>) -> String {
    let (date, again) = (cx.formats.date(tick.values.on), tick.values.again_on);
    if tick.is_due(cx.today) {
        return cx.words.with("path-due", &[("date", date.into())]);
    }
    let (month, year) = (cx.formats.month_name(again), again.year().to_string());
    cx.words.with("path-ticked", &[("date", date.into()), ("month", month.into()), ("year", year.into())])
}
