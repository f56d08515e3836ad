//! What the forms of several pages share: words of fields and choices, faults as sentences, the customer picker, the snooze menu.
//! Knows no page.

mod party;
mod snooze;
mod words;

pub use party::Party;
pub use snooze::{Snooze, SnoozeTo, snooze_menu};
pub use words::{FaultWords, FieldWords, Options, phase_options, phase_word};

use crate::base::id::DraftId;
use crate::ui::app::page::Cx;
use crate::ui::kit::Kit;
use eframe::egui::Context;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// A draft id that no other form of this run has.
pub fn new_draft() -> DraftId {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    DraftId(Uuid::from_u64_pair(0, NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// What the kit draws with, of what a page is handed.
pub fn kit<'a>(cx: &Cx<'a>) -> Kit<'a> {
    Kit { theme: cx.theme, words: cx.words, formats: cx.formats, today: cx.today }
}

/// Whether plain keys belong to the page: nobody types, no menu and no dialog is open.
pub fn keys_are_free(ctx: &Context) -> bool {
    !ctx.text_edit_focused() && !eframe::egui::Popup::is_any_open(ctx) && ctx.memory(|memory| memory.top_modal_layer().is_none())
}

/// The first line of a text, for rows.
pub fn first_line(text: &str) -> String {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

/// The parts that are not empty, with a middle dot between them.
pub fn dotted<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
