//! What the forms of several pages share: words of fields and choices, faults as sentences, drafts and versions, the customer picker,
//! the snooze menu.
//! Knows no page.

mod conflict;
mod edited;
mod party;
mod printing;
mod snooze;
mod words;

pub use conflict::Part;
pub use edited::{Before, Edited, Kept};
pub use party::{Party, customer_hits};
pub use printing::{Print, Printing};
pub use snooze::{Snooze, SnoozeTo, snooze_menu};
pub use words::{FaultWords, FieldWords, Options, labelled, phase_options, phase_word, with_any};

use crate::base::id::DraftId;
use crate::ui::app::page::Cx;
use crate::ui::kit::{Kit, Theme, icons, paint};
use eframe::egui::style::WidgetVisuals;
use eframe::egui::text_edit::TextEdit;
use eframe::egui::{
    Align, Align2, ComboBox, Context, EventFilter, Frame, Id, Layout, Margin, Rect, Response, RichText, ScrollArea, Stroke, Ui, vec2,
};
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

/// The box that narrows a list by words; `focus` puts the cursor into it. Whether the words changed.
pub fn search_box(ui: &mut Ui, theme: &Theme, (id, hint): (Id, &str), words: &mut String, focus: bool) -> bool {
    let frame = Frame::new()
        .fill(theme.colors.surface)
        .stroke(Stroke::new(1.0, theme.colors.border_input))
        .corner_radius(theme.corner())
        .inner_margin(Margin { left: 9, right: 9, top: 4, bottom: 4 });
    let edit = TextEdit::singleline(words)
        .id(id)
        .font(theme.body())
        .text_color(theme.colors.text)
        .hint_text(RichText::new(hint).color(theme.colors.text_muted))
        .desired_width(220.0)
        .min_size(vec2(220.0, theme.sizes.control))
        .align(Align2::LEFT_CENTER)
        .char_limit(200)
        .frame(frame);
    let response = ui.add(edit);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(hint.to_owned()));
    if focus {
        response.request_focus();
    }
    response.changed()
}

/// Gives a row the focus when it is wanted, and keeps the arrows with the page while it has it.
pub fn take_focus(ui: &Ui, row: &Response, wanted: bool) {
    if row.has_focus() {
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(row.id, arrows));
    }
    if wanted {
        row.request_focus();
        row.scroll_to_me(None);
        // The arrows can be kept from the next frame on only.
        ui.ctx().request_repaint();
    }
}

/// Draws the fields of a dialog in a place of their own that scrolls, so that the buttons below it stay in sight; `taken` is the height of
/// what else the dialog shows above them.
pub fn fields_scroll<R>(ui: &mut Ui, taken: f32, fields: impl FnOnce(&mut Ui) -> R) -> R {
    // Title and buttons are higher for fingers.
    let frame = 222.0 + 3.0 * (ui.spacing().interact_size.y - 32.0).max(0.0);
    let room = (ui.ctx().content_rect().height() - frame - taken).max(160.0);
    let area = ScrollArea::vertical().id_salt("fields").min_scrolled_height(room).max_height(room).auto_shrink([false, true]);
    area.show(ui, |ui| {
        // Beside the scroll bar.
        ui.set_width(ui.available_width() - 10.0);
        fields(ui)
    })
    .inner
}

/// A drop-down list of a filter above a list; `name` is what a screen reader calls it.
pub fn filter_choice<T: Copy + PartialEq>(ui: &mut Ui, (name, width): (&str, f32), chosen: &mut T, options: &Options<T>) {
    let chevron = |ui: &Ui, rect: Rect, visuals: &WidgetVisuals, _open: bool| {
        paint::icon(ui.painter(), rect.center(), icons::CHEVRON_DOWN, 16.0, visuals.fg_stroke.color);
    };
    let list = ComboBox::from_id_salt(name).width(width).truncate().icon(chevron).selected_text(options.word(*chosen));
    // A place of that size goes to the next line where this one has no room.
    let size = vec2(width, ui.spacing().interact_size.y);
    let shown = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        // As high as a text field, its word in line with theirs.
        ui.spacing_mut().button_padding = vec2(10.0, 5.0);
        list.show_ui(ui, |ui| {
            for (value, word) in options.iter() {
                if ui.selectable_label(*chosen == value, word).clicked() {
                    *chosen = value;
                }
            }
        })
    });
    let shown = shown.inner;
    ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_label(name.to_owned()));
}
