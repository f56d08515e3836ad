//! The settings: looks and language of this device at once, the firm's own by deeds.

mod about;
mod backups;
mod lists;
mod looks;
mod own_fields;

use crate::domain::noun::{Noun, Nouns};
use crate::domain::setting::SettingKey;
use crate::ops::setting::SettingDeed;
use crate::ops::{Done, Made, Refusal};
use crate::store::error::StoreResult;
use crate::store::{Reader, setting};
use crate::ui::app::page::{Cx, FileFacts, LoadCx, Page};
use crate::ui::kit::{Theme, card, icons};
use backups::Backups;
use eframe::egui::{self, Align, Margin, RichText, ScrollArea, TextEdit, Ui, vec2};
use lists::{Kind, NameList};
use own_fields::OwnFields;

/// A setting of the firm as typed and as stored.
#[derive(Debug, Default)]
struct Typed {
    text: String,
    stored: String,
    refused: String,
}

impl Typed {
    /// A new stored value replaces what is typed only where nothing was typed.
    fn load(&mut self, stored: String) {
        if self.text == self.stored {
            self.text.clone_from(&stored);
        }
        self.stored = stored;
    }
}

/// The page.
#[derive(Debug)]
pub struct SettingsPage {
    firm: Typed,
    prefix: Typed,
    asked: Option<SettingKey>,
    licences: Option<about::Licences>,
    lists: [NameList; 3],
    fields: OwnFields,
    backups: Backups,
}

impl Default for SettingsPage {
    fn default() -> Self {
        let lists = [Kind::People, Kind::Tags, Kind::NeedGroups].map(NameList::of);
        Self {
            firm: Typed::default(),
            prefix: Typed::default(),
            asked: None,
            licences: None,
            lists,
            fields: OwnFields::default(),
            backups: Backups::default(),
        }
    }
}

impl Page for SettingsPage {
    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Setting, Noun::Person, Noun::Grouping, Noun::CustomField])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.firm.load(setting::firm_name(db)?);
        self.prefix.load(setting::code_prefix(db)?);
        for list in &mut self.lists {
            list.load(db)?;
        }
        self.fields.load(db)?;
        self.backups.load(cx);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.add_space(16.0);
        ui.label(RichText::new(cx.words.text("settings-title")).font(theme.title()));
        ui.add_space(8.0);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            if ui.available_width() < TWO_COLUMNS {
                ui.set_max_width(720.0);
                self.firm_and_looks_ui(ui, cx);
                self.lists_ui(ui, cx);
                self.file_ui(ui, cx);
            } else {
                ui.set_max_width(1400.0);
                ui.columns_const(|[left, right]| {
                    left.spacing_mut().item_spacing.y = 12.0;
                    self.firm_and_looks_ui(left, cx);
                    self.file_ui(left, cx);
                    right.spacing_mut().item_spacing.y = 12.0;
                    self.lists_ui(right, cx);
                });
            }
            ui.add_space(16.0);
        });
    }

    fn file(&mut self, file: &FileFacts) {
        self.backups.take(file);
    }

    fn answer(&mut self, answer: Result<&Done<Made>, &Refusal>) -> bool {
        let typed = match self.asked.take() {
            Some(SettingKey::FirmName) => &mut self.firm,
            Some(SettingKey::CodePrefix) => &mut self.prefix,
            _ => return false,
        };
        typed.refused = match answer {
            Err(Refusal::Faults(_)) => typed.text.clone(),
            _ => return false,
        };
        true
    }
}

/// The width from which the cards stand in two columns.
const TWO_COLUMNS: f32 = 1240.0;

impl SettingsPage {
    fn firm_and_looks_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (theme, words) = (cx.theme, cx.words);
        section_ui(ui, theme, &words.text("settings-looks"), |ui| looks::ui(ui, cx));
        section_ui(ui, theme, &words.text("settings-firm"), |ui| self.firm_ui(ui, cx));
    }

    fn file_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (theme, words) = (cx.theme, cx.words);
        section_ui(ui, theme, &words.text("settings-file"), |ui| self.backups.ui(ui, cx));
        section_ui(ui, theme, &words.text("settings-about"), |ui| about::ui(ui, cx, &mut self.licences));
    }

    /// The short lists that a name makes.
    fn lists_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (theme, words) = (cx.theme, cx.words);
        let titles = [words.text("settings-people"), words.text("settings-tags"), words.text("settings-need-groups")];
        for (title, list) in titles.iter().zip(&mut self.lists) {
            section_ui(ui, theme, title, |ui| list.ui(ui, cx));
        }
        section_ui(ui, theme, &words.text("settings-fields"), |ui| self.fields.ui(ui, cx));
    }

    fn firm_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        let firm =
            Field { key: SettingKey::FirmName, label: words.text("settings-firm-name"), problem: words.text("settings-firm-name-missing") };
        let prefix = Field {
            key: SettingKey::CodePrefix,
            label: words.text("settings-code-prefix"),
            problem: words.text("settings-code-prefix-bad"),
        };
        for (field, typed) in [(firm, &mut self.firm), (prefix, &mut self.prefix)] {
            if field_ui(ui, cx, &field, typed) {
                self.asked = Some(field.key);
                cx.deed(SettingDeed::Set(field.key, typed.text.clone()));
            }
        }
    }
}

struct Field {
    key: SettingKey,
    label: String,
    problem: String,
}

/// A setting of the firm; whether it is to be saved, which leaving the field means.
fn field_ui(ui: &mut Ui, cx: &Cx<'_>, field: &Field, typed: &mut Typed) -> bool {
    let theme = cx.theme;
    let response = row_ui(ui, theme, &field.label, |ui, label| {
        let edit = TextEdit::singleline(&mut typed.text).id_salt(field.key).desired_width(320.0).margin(Margin::symmetric(10, 5));
        ui.add_enabled(!cx.read_only, edit.min_size(vec2(0.0, theme.sizes.control)).align(egui::Align2::LEFT_CENTER)).labelled_by(label.id)
    });
    if typed.refused == typed.text && !typed.text.eq(&typed.stored) {
        ui.horizontal(|ui| {
            ui.add_space(228.0);
            ui.label(RichText::new(icons::TRIANGLE_ALERT).font(theme.icon_small()).color(theme.colors.err));
            ui.label(RichText::new(&field.problem).font(theme.small()).color(theme.colors.err));
        });
    }
    response.lost_focus() && typed.text != typed.stored
}

/// A card with a heading.
fn section_ui(ui: &mut Ui, theme: &Theme, title: &str, content: impl FnOnce(&mut Ui)) {
    card::card(ui, theme, |ui| {
        ui.label(RichText::new(title).font(theme.strong()));
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        content(ui);
    });
}

/// A label of fixed width with its control beside it.
fn row_ui<R>(ui: &mut Ui, theme: &Theme, label: &str, control: impl FnOnce(&mut Ui, &egui::Response) -> R) -> R {
    ui.horizontal(|ui| {
        let named = ui.allocate_ui_with_layout(vec2(220.0, theme.sizes.control), egui::Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(220.0);
            ui.label(RichText::new(label).color(theme.colors.text_muted))
        });
        control(ui, &named.inner)
    })
    .inner
}
