//! The fields of a form, one kind a file; each is a method of [`Form`](super::form::Form). They edit raw values and decide nothing.

mod check;
mod choice;
mod date;
mod decimal;
mod edit;
mod emotion;
mod entity;
mod month;
mod multi;
mod notes;
mod passphrase;
mod tags;
mod text;
mod time;

pub(super) use check::paint_box;
pub use check::tick;
pub(super) use edit::select_all;
pub use entity::{EntityAnswer, EntityValue, Suggestion, Suggestions};
pub use tags::TagsValue;

use eframe::egui::Response;
use std::hash::Hash;

/// What surrounds a field: its label and what is said below it.
#[derive(Clone, Copy, Debug)]
pub struct Spec<'a> {
    pub(super) key: u64,
    pub(super) label: &'a str,
    pub(super) fault: Option<&'a str>,
    pub(super) warning: Option<&'a str>,
    pub(super) help: Option<&'a str>,
    pub(super) hint: Option<&'a str>,
    pub(super) width: Option<f32>,
    pub(super) required: bool,
}

impl<'a> Spec<'a> {
    /// A field with this key (unique in its form, e.g. a `domain::field::Field`) and label.
    pub fn new(key: impl Hash, label: &'a str) -> Self {
        Self { key: super::form::hash_of(key), label, fault: None, warning: None, help: None, hint: None, width: None, required: false }
    }

    /// The sentence of its fault; shown once the field was left or a save failed.
    #[must_use]
    pub fn fault(self, fault: Option<&'a str>) -> Self {
        Self { fault, ..self }
    }

    /// A remark that blocks nothing: odd but legal.
    #[must_use]
    pub fn warning(self, warning: Option<&'a str>) -> Self {
        Self { warning, ..self }
    }

    /// A line that explains the field while nothing is wrong with it.
    #[must_use]
    pub fn help(self, help: &'a str) -> Self {
        Self { help: Some(help), ..self }
    }

    /// An example inside the empty field.
    #[must_use]
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// Narrower than the column.
    #[must_use]
    pub fn width(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }

    /// Marks the label of a field that can't be left empty.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

/// What happened to a field in this frame.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The field's own response (focus, rect, id).
    pub response: Response,
    /// The value changed in this frame.
    pub changed: bool,
    /// The value is ready to be kept: the field was left, or a choice was made.
    pub committed: bool,
    /// Ctrl+Enter inside the field: save the form.
    pub save: bool,
}

impl Answer {
    pub(super) fn new(response: Response, changed: bool) -> Self {
        Self { response, changed, committed: false, save: false }
    }

    pub(super) fn chosen(response: Response, changed: bool) -> Self {
        Self { response, changed, committed: changed, save: false }
    }
}
