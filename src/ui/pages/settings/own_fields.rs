//! The fields that the owner added to the customer card: what they hold; made and changed in a dialog, removed with undo.

use crate::domain::custom_field::{CustomField, CustomKind};
use crate::ops::custom_field::CustomFieldDeed;
use crate::store::error::StoreResult;
use crate::store::{Reader, custom_field};
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::icons;
use crate::ui::pages::forms::custom_field::CustomFieldForm;
use eframe::egui::{Align, Layout, RichText, Ui, vec2};

/// The list as loaded.
#[derive(Debug, Default)]
pub(super) struct OwnFields {
    fields: Vec<CustomField>,
}

impl OwnFields {
    /// Reads the list.
    pub(super) fn load(&mut self, db: Reader<'_>) -> StoreResult<()> {
        self.fields = custom_field::list(db)?;
        Ok(())
    }

    /// Draws the rows and the button for a new one.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 4.0;
        if self.fields.is_empty() {
            ui.label(RichText::new(cx.words.text("settings-fields-empty")).color(cx.theme.colors.text_muted));
        }
        for field in &self.fields {
            ui.push_id(field.id, |ui| row_ui(ui, cx, field));
        }
        let add = cx.words.text("settings-field-add");
        if !cx.read_only && Button::secondary(&add).icon(icons::PLUS).show(ui, cx.theme).clicked() {
            cx.send(Command::Dialog(Box::new(CustomFieldForm::new())));
        }
    }
}

fn row_ui(ui: &mut Ui, cx: &mut Cx<'_>, field: &CustomField) {
    let (words, theme) = (cx.words, cx.theme);
    let name = [("name", field.name.as_str().into())];
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(vec2(220.0, theme.sizes.control), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(220.0);
            ui.label(&field.name);
        });
        let kind = match field.kind {
            CustomKind::Choice => format!("{}: {}", words.label(field.kind), field.choices.join(", ")),
            kind => words.label(kind),
        };
        let room = ui.available_width() - 2.0 * theme.sizes.control - 16.0;
        ui.allocate_ui_with_layout(vec2(room, theme.sizes.control), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(room);
            ui.add(eframe::egui::Label::new(RichText::new(kind).color(theme.colors.text_muted)).truncate());
        });
        if cx.read_only {
            return;
        }
        if icon_button(ui, theme, icons::PENCIL, &words.with("settings-change", &name)).clicked() {
            cx.send(Command::Dialog(Box::new(CustomFieldForm::change(field))));
        }
        if icon_button(ui, theme, icons::TRASH_2, &words.with("settings-remove", &name)).clicked() {
            cx.deed(CustomFieldDeed::Remove(field.id));
        }
    });
}
