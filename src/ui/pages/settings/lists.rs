//! Short lists of the firm that a name makes: its people, tags and need groups. Each row is renamed in place, removed with undo.

use crate::base::id::{NeedGroupId, PersonId, TagId};
use crate::domain::person::PersonDraft;
use crate::ops::Deed;
use crate::ops::grouping::GroupingDeed;
use crate::ops::person::PersonDeed;
use crate::ops::setting::SettingDeed;
use crate::store::error::StoreResult;
use crate::store::{Reader, grouping, person, setting};
use crate::ui::app::page::Cx;
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::icons;
use eframe::egui::{self, Key, Margin, TextEdit, Ui, vec2};

/// Which record a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum RowId {
    Person(PersonId),
    Tag(TagId),
    NeedGroup(NeedGroupId),
}

/// Which list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// The people of the firm.
    #[default]
    People,
    /// Tags.
    Tags,
    /// Need groups.
    NeedGroups,
}

#[derive(Debug)]
struct Row {
    id: RowId,
    stored: String,
    typed: String,
}

/// A list with what is typed in it.
#[derive(Debug, Default)]
pub(super) struct NameList {
    kind: Kind,
    rows: Vec<Row>,
    new: String,
    own: Option<PersonId>,
}

impl NameList {
    /// An empty list of a kind.
    pub(super) fn of(kind: Kind) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Reads the list; text that is being typed stays.
    pub(super) fn load(&mut self, db: Reader<'_>) -> StoreResult<()> {
        self.own = setting::own_person(db)?;
        let stored: Vec<(RowId, String)> = match self.kind {
            Kind::People => person::list(db)?.into_iter().map(|person| (RowId::Person(person.id), person.name)).collect(),
            Kind::Tags => grouping::tags(db)?.into_iter().map(|tag| (RowId::Tag(tag.id), tag.name)).collect(),
            Kind::NeedGroups => grouping::need_groups(db)?.into_iter().map(|group| (RowId::NeedGroup(group.id), group.name)).collect(),
        };
        let old = std::mem::take(&mut self.rows);
        self.rows = stored
            .into_iter()
            .map(|(id, stored)| {
                let typing = old.iter().find(|row| row.id == id && row.typed != row.stored);
                let typed = typing.map_or_else(|| stored.clone(), |row| row.typed.clone());
                Row { id, stored, typed }
            })
            .collect();
        Ok(())
    }

    /// Draws the rows and the field for a new one.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 4.0;
        for row in &mut self.rows {
            if let Some(deed) = row_ui(ui, cx, row, self.own) {
                cx.deed(deed);
            }
        }
        if !cx.read_only {
            self.new_ui(ui, cx);
        }
    }

    fn new_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (hint, add) = match self.kind {
            Kind::People => (cx.words.text("settings-person-new"), cx.words.text("settings-person-add")),
            Kind::Tags => (cx.words.text("settings-tag-new"), cx.words.text("settings-tag-add")),
            Kind::NeedGroups => (cx.words.text("settings-need-group-new"), cx.words.text("settings-need-group-add")),
        };
        ui.horizontal(|ui| {
            let field = name_edit(cx, &mut self.new, ("new", self.kind)).hint_text(hint.as_str());
            let response = ui.add(field).accessible_name(hint);
            let ready = !self.new.trim().is_empty();
            let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let pressed = Button::secondary(&add).icon(icons::PLUS).enabled(ready).show(ui, cx.theme).clicked();
            if ready && (entered || pressed) {
                cx.deed(self.kind.add(std::mem::take(&mut self.new)));
                response.request_focus();
            }
        });
    }
}

impl Kind {
    fn add(self, name: String) -> Deed {
        match self {
            Self::People => PersonDeed::Add(PersonDraft { name }).into(),
            Self::Tags => GroupingDeed::AddTag(name).into(),
            Self::NeedGroups => GroupingDeed::AddNeedGroup(name).into(),
        }
    }
}

impl RowId {
    fn rename(self, name: String) -> Deed {
        match self {
            Self::Person(id) => PersonDeed::Change(id, PersonDraft { name }).into(),
            Self::Tag(id) => GroupingDeed::RenameTag(id, name).into(),
            Self::NeedGroup(id) => GroupingDeed::RenameNeedGroup(id, name).into(),
        }
    }

    fn remove(self) -> Deed {
        match self {
            Self::Person(id) => PersonDeed::Remove(id).into(),
            Self::Tag(id) => GroupingDeed::RemoveTag(id).into(),
            Self::NeedGroup(id) => GroupingDeed::RemoveNeedGroup(id).into(),
        }
    }
}

/// A row; the deed that leaving its field or its button asks for. An emptied name comes back.
fn row_ui(ui: &mut Ui, cx: &Cx<'_>, row: &mut Row, own: Option<PersonId>) -> Option<Deed> {
    ui.horizontal(|ui| {
        let name = cx.words.with("settings-name-of", &[("name", row.stored.as_str().into())]);
        let response = ui.add_enabled(!cx.read_only, name_edit(cx, &mut row.typed, row.id)).accessible_name(name);
        if response.lost_focus() && row.typed != row.stored {
            if row.typed.trim().is_empty() {
                row.typed.clone_from(&row.stored);
            } else {
                return Some(row.id.rename(row.typed.clone()));
            }
        }
        let remove = cx.words.with("settings-remove", &[("name", row.stored.as_str().into())]);
        let removed = !cx.read_only && icon_button(ui, cx.theme, icons::TRASH_2, &remove).clicked();
        let me = match row.id {
            RowId::Person(id) => me_ui(ui, cx, (id, &row.stored), own == Some(id)),
            RowId::Tag(_) | RowId::NeedGroup(_) => None,
        };
        me.or_else(|| removed.then(|| row.id.remove()))
    })
    .inner
}

/// Marks the person who sits at the machine, or offers to.
fn me_ui(ui: &mut Ui, cx: &Cx<'_>, (id, name): (PersonId, &str), is_own: bool) -> Option<Deed> {
    if is_own {
        Chip::new(&cx.words.text("settings-me")).tone(Tone::Accent).show(ui, cx.theme);
        return None;
    }
    let word = cx.words.text("settings-me-choose");
    let chosen = !cx.read_only && Button::ghost(&word).show(ui, cx.theme).on_hover_text(name).clicked();
    chosen.then(|| SettingDeed::SetOwnPerson(Some(id)).into())
}

fn name_edit<'t>(cx: &Cx<'_>, text: &'t mut String, id: impl egui::AsIdSalt) -> TextEdit<'t> {
    let edit = TextEdit::singleline(text).id_salt(id).desired_width(320.0).margin(Margin::symmetric(10, 5));
    edit.min_size(vec2(0.0, cx.theme.sizes.control)).align(egui::Align2::LEFT_CENTER)
}
