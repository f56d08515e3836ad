//! The form: which fields show their faults, where focus goes after a failed save, columns and footer.
//! The fields themselves are in `fields`; what is right or wrong is decided by the draft's check in `domain`.

use super::button::Button;
use super::fields::{Answer, Spec};
use super::icons;
use super::tools::{Kit, icon_ui};
use crate::base::id::DraftId;
use eframe::egui::{self, Align, Id, Layout, Response, RichText, Ui, vec2};
use std::collections::HashSet;
use std::hash::Hash;

/// Width of a form column in points.
pub const COLUMN_WIDTH: f32 = 440.0;

/// Space between two fields in points.
const FIELD_GAP: f32 = 12.0;

/// What a form remembers between frames; the page owns it beside its draft.
///
/// Every opened record gets a new draft id: the text fields' own undo hangs on their ids, and with the ids of the record before
/// Ctrl+Z would bring that record's text back.
#[derive(Clone, Debug)]
pub struct FormState {
    draft: DraftId,
    touched: HashSet<Id>,
    tried: bool,
    wants_focus: Option<Id>,
}

impl FormState {
    /// The state of a freshly opened draft.
    pub fn new(draft: DraftId) -> Self {
        Self { draft, touched: HashSet::new(), tried: false, wants_focus: None }
    }

    /// The draft whose fields these are.
    pub fn draft(&self) -> DraftId {
        self.draft
    }

    /// The widget id of a field of this draft.
    pub fn id(&self, key: impl Hash) -> Id {
        self.id_of(hash_of(key))
    }

    pub(super) fn id_of(&self, key: u64) -> Id {
        Id::unique(("form", self.draft, key))
    }

    /// After a save that found faults: all of them are shown, the first bad field gets focus.
    pub fn save_failed(&mut self, first_bad: impl Hash) {
        self.tried = true;
        self.wants_focus = Some(self.id(first_bad));
    }

    /// Moves focus to a field at the next frame, e.g. the first one of an opened form.
    pub fn focus(&mut self, key: impl Hash) {
        self.wants_focus = Some(self.id(key));
    }

    /// Whether the field's fault may be shown: after it was left once, or after a save that failed; never during the first typing.
    pub fn shows_fault(&self, key: impl Hash) -> bool {
        self.tried || self.touched.contains(&self.id(key))
    }

    /// Forgets a text field's own undo: to be called when the app, not the typist, replaced the text.
    pub fn text_replaced(&self, ctx: &egui::Context, key: impl Hash) {
        clear_undo(ctx, self.id(key));
    }

    pub(super) fn touch(&mut self, id: Id) {
        self.touched.insert(id);
    }

    pub(super) fn shows(&self, id: Id) -> bool {
        self.tried || self.touched.contains(&id)
    }

    pub(super) fn take_focus(&mut self, id: Id) -> bool {
        let mine = self.wants_focus == Some(id);
        if mine {
            self.wants_focus = None;
        }
        mine
    }
}

/// Empties the undo history of the text field with this id.
pub(super) fn clear_undo(ctx: &egui::Context, id: Id) {
    if let Some(mut state) = egui::text_edit::TextEditState::load(ctx, id) {
        state.clear_undoer();
        state.store(ctx, id);
    }
}

pub(super) fn hash_of(key: impl Hash) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// What was pressed in a form's footer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Footer {
    /// The main button, or Ctrl+Enter.
    pub save: bool,
    /// The second button.
    pub cancel: bool,
}

/// A form while it is drawn; the fields are its methods (`form.text(…)`, `form.date(…)`), each in its file under `fields`.
pub struct Form<'a> {
    pub(super) kit: Kit<'a>,
    pub(super) state: &'a mut FormState,
}

impl<'a> Form<'a> {
    /// Begins a form.
    pub fn new(kit: Kit<'a>, state: &'a mut FormState) -> Self {
        Self { kit, state }
    }

    /// The theme it's drawn with, for what stands between its fields.
    pub fn theme(&self) -> &'a super::Theme {
        self.kit.theme
    }

    /// One column of fields, at most 440 points wide.
    pub fn column(&mut self, ui: &mut Ui, fields: impl FnOnce(&mut Ui, &mut Self)) {
        let width = ui.available_width().min(COLUMN_WIDTH);
        self.block(ui, width, fields);
    }

    /// Two columns, read one after the other; one below the other when the place is narrow.
    pub fn two_columns(&mut self, ui: &mut Ui, left: impl FnOnce(&mut Ui, &mut Self), right: impl FnOnce(&mut Ui, &mut Self)) {
        let gap = 24.0;
        if ui.available_width() < 640.0 {
            self.column(ui, left);
            self.column(ui, right);
            return;
        }
        let width = ((ui.available_width() - gap) / 2.0).min(COLUMN_WIDTH);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            self.block(ui, width, left);
            self.block(ui, width, right);
        });
    }

    /// Two short fields on one line, e.g. postcode and town; `share` is the first one's part of the width.
    pub fn pair(&mut self, ui: &mut Ui, share: f32, first: impl FnOnce(&mut Ui, &mut Self), second: impl FnOnce(&mut Ui, &mut Self)) {
        let gap = 12.0;
        let width = ui.available_width() - gap;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            self.block(ui, (width * share).floor(), first);
            self.block(ui, (width * (1.0 - share)).floor(), second);
        });
    }

    fn block(&mut self, ui: &mut Ui, width: f32, fields: impl FnOnce(&mut Ui, &mut Self)) {
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = FIELD_GAP;
            fields(ui, self);
        });
    }

    /// The buttons below a form and, after a failed save, how many points are missing. Ctrl+Enter presses the main one.
    pub fn footer(&mut self, ui: &mut Ui, save_word: &str, missing: usize) -> Footer {
        let mut footer = Footer::default();
        if self.state.tried && missing > 0 {
            let sentence = self.kit.words.with("kit-missing", &[("count", missing.into())]);
            let response = ui.label(RichText::new(sentence.clone()).color(self.kit.theme.colors.err));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        }
        ui.horizontal(|ui| {
            footer.save = Button::primary(save_word).show(ui, self.kit.theme).clicked();
            footer.cancel = Button::secondary(&self.kit.words.text("kit-cancel")).show(ui, self.kit.theme).clicked();
        });
        footer.save |= ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter));
        footer
    }

    /// Label above, the field, then help, warning or fault below; ties them together for screen readers.
    pub(super) fn frame(&mut self, ui: &mut Ui, spec: &Spec<'_>, field: impl FnOnce(&mut Ui, &mut Self, FieldLook) -> Answer) -> Answer {
        let id = self.state.id_of(spec.key);
        let fault = spec.fault.filter(|_| self.state.shows(id));
        let width = spec.width.unwrap_or_else(|| ui.available_width()).min(ui.available_width());
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 4.0;
            let label = self.label(ui, spec);
            let look = FieldLook { id, width, bad: fault.is_some(), warned: spec.warning.is_some() };
            let mut answer = field(ui, self, look);
            name_by(ui.ctx(), &answer.response, &label);
            if answer.response.lost_focus() {
                self.state.touch(id);
            }
            if self.state.take_focus(id) {
                answer.response.request_focus();
                answer.response.scroll_to_me(Some(Align::Center));
            }
            reveal(ui, &answer.response);
            self.note(ui, spec, fault, &answer.response);
            answer.committed |= answer.response.lost_focus();
            answer
        })
        .inner
    }

    fn label(&self, ui: &mut Ui, spec: &Spec<'_>) -> Response {
        let text = if spec.required { format!("{} *", spec.label) } else { spec.label.to_owned() };
        let shown = ui.label(RichText::new(text).font(self.kit.theme.small()).color(self.kit.theme.colors.text_muted));
        if spec.required {
            ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(spec.label.to_owned()));
        }
        shown
    }

    pub(super) fn note(&self, ui: &mut Ui, spec: &Spec<'_>, fault: Option<&str>, field: &Response) {
        let theme = self.kit.theme;
        let (icon, text, colour) = match (fault, spec.warning, spec.help) {
            (Some(text), ..) => (Some(icons::TRIANGLE_ALERT), text, theme.colors.err),
            (None, Some(text), _) => (Some(icons::TRIANGLE_ALERT), text, theme.colors.warn),
            (None, None, Some(text)) => (None, text, theme.colors.text_muted),
            (None, None, None) => return,
        };
        // The line would be as high as a button otherwise.
        let usual = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 18.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            if let Some(icon) = icon {
                icon_ui(ui, icon, 14.0, colour);
            }
            ui.label(RichText::new(text).font(self.kit.theme.small()).color(colour));
        });
        ui.spacing_mut().interact_size.y = usual;
        ui.ctx().accesskit_node_builder(field.id, |node| {
            node.set_description(text);
            if fault.is_some() {
                node.set_invalid(egui::accesskit::Invalid::True);
            }
        });
    }
}

/// What a field needs to know to draw itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldLook {
    pub(super) id: Id,
    pub(super) width: f32,
    pub(super) bad: bool,
    pub(super) warned: bool,
}

fn name_by(ctx: &egui::Context, field: &Response, label: &Response) {
    ctx.accesskit_node_builder(field.id, |node| {
        node.clear_label();
        node.push_labelled_by(label.id.accesskit_id());
    });
}

/// Scrolls a field into view when focus came to it by keyboard.
pub(super) fn reveal(ui: &Ui, field: &Response) {
    if field.gained_focus() && !ui.clip_rect().contains_rect(field.rect) {
        field.scroll_to_me(None);
    }
}
