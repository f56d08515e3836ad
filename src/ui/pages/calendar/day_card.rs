//! What stands on a day: a list to open from, and the button that adds to it.

use super::data::Shown;
use super::{EditEntry, dialog, looks, open};
use crate::base::Date;
use crate::domain::noun::Nouns;
use crate::i18n::Words;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx};
use crate::ui::kit::{Button, icons, paint};
use crate::ui::pages::shared::dotted;
use eframe::egui::{Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// Height of a row.
const ROW: f32 = 46.0;

/// The dialog.
pub(super) struct DayCard {
    day: Date,
    shown: Vec<Shown>,
    title: String,
    add: String,
}

impl DayCard {
    /// A day with what stands on it.
    pub(super) fn new(day: Date, shown: Vec<Shown>) -> Self {
        Self { day, shown, title: String::new(), add: String::new() }
    }
}

impl Dialog for DayCard {
    fn title(&self, words: &Words) -> String {
        if self.title.is_empty() { words.formats().weekday_date(self.day) } else { self.title.clone() }
    }

    fn writes(&self) -> bool {
        false
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.title = dotted([cx.formats.weekday_date(self.day).as_str(), &cx.formats.week(self.day)]);
        self.add = cx.words.text("calendar-add");
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ScrollArea::vertical().max_height(420.0).auto_shrink([false, true]).show_rows(ui, ROW, self.shown.len(), |ui, range| {
            for shown in self.shown.get(range).unwrap_or_default() {
                let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
                let response = ui.interact(rect, Id::unique(("day-card", shown.item.mark, shown.item.round)), Sense::click());
                response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, format!("{}, {}", shown.title, shown.line)));
                if response.hovered() || response.has_focus() {
                    ui.painter().rect_filled(rect, theme.corner(), theme.colors.accent_soft);
                }
                paint::icon(ui.painter(), pos2(rect.left() + 18.0, rect.center().y), shown.icon, 18.0, looks::edge(theme, shown.layer));
                let line = |top: f32| Rect::from_min_size(rect.min + vec2(38.0, top), vec2(rect.width() - 46.0, 20.0));
                paint::clipped(ui, line(3.0), &shown.title, (theme.strong(), theme.colors.text), false);
                paint::clipped(ui, line(23.0), &shown.line, (theme.small(), theme.colors.text_muted), false);
                if let Some(command) = open(shown).filter(|_| response.clicked()) {
                    cx.out.push(Command::CloseDialog);
                    cx.out.push(command);
                }
            }
        });
        if !cx.read_only && Button::secondary(&self.add).icon(icons::PLUS).show(ui, theme).clicked() {
            cx.out.push(Command::CloseDialog);
            cx.out.push(dialog(EditEntry::on(self.day)));
        }
    }
}
