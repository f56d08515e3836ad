//! What is done to several ticked customers at once: the bar below the grid. Each act is one deed and one step of undo.

use super::data::Names;
use super::export::Format;
use super::filters::entry_ui;
use crate::base::id::CustomerId;
use crate::domain::stage::Stage;
use crate::ops::customer::CustomerDeed;
use crate::ui::app::page::{Command, Cx};
use crate::ui::kit::button::Button;
use crate::ui::kit::{icon_button, icons};
use crate::ui::pages::forms::stage::StageForm;
use eframe::egui::{
    Align, Align2, Frame, Id, Key, Layout, Margin, Popup, PopupCloseBehavior, RectAlign, Response, RichText, ScrollArea, TextEdit, Ui, vec2,
};

/// Height of the bar with its space.
pub(super) const HEIGHT: f32 = 52.0;

/// What the bar leaves to the page.
pub(super) enum Asked {
    /// Nothing is ticked any more.
    Untick,
    /// Exports the ticked ones.
    Export(Format),
}

/// The bar; it remembers the name of a tag that is being typed.
#[derive(Default)]
pub(super) struct Bulk {
    tag: String,
}

impl Bulk {
    /// Draws the bar for the ticked customers.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, (ids, names): (&[CustomerId], &Names)) -> Option<Asked> {
        let mut asked = None;
        let margin = Margin { left: 12, right: 4, top: 4, bottom: 4 };
        Frame::new().fill(cx.theme.colors.accent_soft).corner_radius(cx.theme.sizes.radius_banner).inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let count = cx.words.with("customer-list-ticked", &[("count", ids.len().into())]);
                ui.label(RichText::new(count).font(cx.theme.strong()).color(cx.theme.colors.text));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if icon_button(ui, cx.theme, icons::X, &cx.words.text("customer-list-untick")).clicked() {
                        asked = Some(Asked::Untick);
                    }
                    asked = asked.take().or(self.acts_ui(ui, cx, (ids, names)));
                });
            });
        });
        asked
    }

    /// The acts, from the right.
    fn acts_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, (ids, names): (&[CustomerId], &Names)) -> Option<Asked> {
        let words = cx.words;
        let may = !cx.read_only;
        if may && icon_button(ui, cx.theme, icons::TRASH_2, &words.with("customer-list-remove", &[("count", ids.len().into())])).clicked() {
            cx.deed(CustomerDeed::Remove(ids.to_vec()));
        }
        let export = icon_button(ui, cx.theme, icons::DOWNLOAD, &words.text("customer-list-export"));
        let asked = super::export::menu_ui(&export, cx, "customers-bulk-export").map(Asked::Export);
        if may {
            if Button::secondary(&words.text("customer-list-stage")).show(ui, cx.theme).clicked() {
                cx.send(Command::Dialog(Box::new(StageForm::new(ids.to_vec(), Stage::Established))));
            }
            let people = Button::secondary(&words.text("customer-list-responsible")).trailing(icons::CHEVRON_UP).show(ui, cx.theme);
            people_ui(&people, cx, (ids, names));
            let tags = Button::secondary(&words.text("customer-list-tag")).trailing(icons::CHEVRON_UP).show(ui, cx.theme);
            self.tags_ui(&tags, cx, (ids, names));
        }
        asked
    }

    fn tags_ui(&mut self, button: &Response, cx: &mut Cx<'_>, (ids, names): (&[CustomerId], &Names)) {
        menu(button, "customers-bulk-tag").close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
            ui.set_width(260.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            let hint = cx.words.text("customer-list-tag-new");
            let edit = TextEdit::singleline(&mut self.tag).id_salt("bulk tag").hint_text(hint.as_str()).desired_width(f32::INFINITY);
            let edit = edit.margin(Margin::symmetric(10, 5)).min_size(vec2(0.0, cx.theme.sizes.control)).align(Align2::LEFT_CENTER);
            let response = ui.add(edit).accessible_name(hint);
            if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && !self.tag.trim().is_empty() {
                cx.deed(CustomerDeed::TagNamed { customers: ids.to_vec(), name: std::mem::take(&mut self.tag) });
                Popup::close_id(ui.ctx(), Id::unique("customers-bulk-tag"));
            }
            ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
                for (tag, name) in &names.tags {
                    ui.push_id(tag, |ui| {
                        let add = cx.words.with("customer-list-tag-add", &[("tag", name.as_str().into())]);
                        if entry_ui(ui, cx, (&add, ""), None).clicked() {
                            cx.deed(CustomerDeed::Tag { customers: ids.to_vec(), tag: *tag });
                        }
                    });
                }
                ui.separator();
                for (tag, name) in &names.tags {
                    ui.push_id(("remove", tag), |ui| {
                        let remove = cx.words.with("customer-list-tag-remove", &[("tag", name.as_str().into())]);
                        if entry_ui(ui, cx, (&remove, ""), None).clicked() {
                            cx.deed(CustomerDeed::Untag { customers: ids.to_vec(), tag: *tag });
                        }
                    });
                }
            });
        });
    }
}

fn people_ui(button: &Response, cx: &mut Cx<'_>, (ids, names): (&[CustomerId], &Names)) {
    menu(button, "customers-bulk-person").show(|ui| {
        ui.set_width(240.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        let nobody = (None, cx.words.text("customer-list-nobody"));
        for (person, name) in names.people.iter().map(|(id, name)| (Some(*id), name.clone())).chain([nobody]) {
            if ui.push_id(person, |ui| entry_ui(ui, cx, (&name, ""), None)).inner.clicked() {
                cx.deed(CustomerDeed::Assign { customers: ids.to_vec(), person });
            }
        }
    });
}

fn menu<'a>(button: &'a Response, id: &'static str) -> Popup<'a> {
    Popup::menu(button).id(Id::unique(id)).align(RectAlign::TOP_END)
}
