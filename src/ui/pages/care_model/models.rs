//! Draws the care models: whom each covers, what it asks for, how many customers are in time, soon due and late.

use super::deviation::light_tone;
use super::models_data::{Model, ModelsData};
use super::{EditCareModel, PageWords, dialog};
use crate::base::id::CareModelId;
use crate::ops::care_model::{self, CareModelDeed};
use crate::ui::app::page::{Command, Cx, JobDone, RegisterJob};
use crate::ui::kit::chip::Chip;
use crate::ui::kit::{Button, Theme, card, empty, icon_button, icons, paint};
use crate::ui::pages::shared::{keys_are_free, take_focus};
use eframe::egui::{
    Align, FocusDirection, Id, Key, Layout, Margin, Modifiers, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Height of a row.
const ROW: f32 = 84.0;

fn row_id(id: CareModelId) -> Id {
    Id::unique(("care-model", id))
}

/// Does a deed on models: at once, or beside the window where every clock anew takes long.
pub(super) fn deed(deed: CareModelDeed, is_large: bool, cx: &Cx<'_>) -> Command {
    if !is_large {
        return Command::Deed(deed.into());
    }
    let words = *cx.words;
    let work = move |session: &mut crate::ops::Session, progress: &crate::ops::job::Progress| {
        progress.check()?;
        let done = deed.perform(session)?;
        Ok(JobDone { text: words.done(done.op, done.count), changes: done.changes, file: None })
    };
    Command::RegisterJob(RegisterJob { title: cx.words.text("care-job"), work: Box::new(work) })
}

/// The models that ship, in the owner's language, as one deed.
pub(super) fn take_shipped(is_large: bool, cx: &Cx<'_>) -> Command {
    deed(CareModelDeed::AddDefaults(care_model::shipped(*cx.words)), is_large, cx)
}

/// Arrows or J and K move, Enter and F2 change, Delete removes.
pub(super) fn keys(data: &mut ModelsData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) || data.models.is_empty() {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let on_row = data.current.is_some_and(|id| ui.memory(|memory| memory.has_focus(row_id(id))));
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        let at = data.current.and_then(|id| data.place(id));
        let to = at.map_or(0, |at| if down { at + 1 } else { at.saturating_sub(1) }).min(data.models.len() - 1);
        data.current = data.models.get(to).map(|model| model.id);
        data.reveal = true;
        // Else egui, too, moves the focus by this key, away from the row that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        return;
    }
    let Some(id) = data.current.filter(|_| !cx.read_only) else { return };
    if pressed(Key::F2) || (free && pressed(Key::Enter)) {
        cx.out.push(dialog(EditCareModel::change(id)));
    }
    if pressed(Key::Delete) {
        cx.out.push(deed(CareModelDeed::Remove(id), data.is_large, cx));
    }
}

/// Draws the tab.
pub(super) fn ui(data: &mut ModelsData, words: &PageWords, ui: &mut Ui, cx: &mut Cx<'_>) {
    if data.models.is_empty() {
        nothing_ui(words, data.is_large, ui, cx);
        return;
    }
    let reveal = std::mem::take(&mut data.reveal);
    let mut pressed = None;
    card::frame(cx.theme).inner_margin(Margin::same(1)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let most = ui.available_height() - 12.0;
        ScrollArea::vertical().auto_shrink([false, true]).max_height(most).id_salt("care-models").show(ui, |ui| {
            for model in &data.models {
                let on = data.current == Some(model.id);
                if row_ui(ui, model, words, (on, on && reveal, data.is_large), cx) {
                    pressed = Some(model.id);
                }
            }
        });
    });
    if pressed.is_some() {
        data.current = pressed;
    }
}

fn row_ui(ui: &mut Ui, model: &Model, words: &PageWords, (on, wanted, is_large): (bool, bool, bool), cx: &mut Cx<'_>) -> bool {
    let theme = cx.theme;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, row_id(model.id), Sense::click());
    let counts = model.counts.iter().map(|(_, text)| text.as_str());
    let said: Vec<&str> = [model.name.as_str(), &model.covers, &model.asks].into_iter().chain(counts).collect();
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, on, said.join(", ")));
    take_focus(ui, &response, wanted);
    let c = &theme.colors;
    if on {
        ui.painter().rect_filled(rect, 0.0, c.accent_soft);
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(3.0, ROW)), 0.0, c.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, c.sunken);
    }
    let mut right = ui
        .new_child(UiBuilder::new().id_salt(model.id).max_rect(rect.shrink2(vec2(12.0, 0.0))).layout(Layout::right_to_left(Align::Center)));
    acts_ui(&mut right, model, words, is_large, cx);
    let edge = right.min_rect().left() - 16.0;
    let line = |y: f32| Rect::from_min_max(pos2(rect.left() + 16.0, rect.top() + y), pos2(edge, rect.top() + y + 20.0));
    let name = paint::width(ui, &model.name, theme.strong());
    paint::clipped(ui, line(9.0), &model.name, (theme.strong(), c.text), false);
    let covers = line(9.0).with_min_x(rect.left() + 16.0 + name + 10.0);
    if covers.width() > 40.0 {
        paint::clipped(ui, covers, &model.covers, (theme.small(), c.text_muted), false);
    }
    paint::clipped(ui, line(31.0), &model.asks, (theme.small(), c.text), false);
    let cut = paint::clipped(ui, line(53.0), &model.promise, (theme.small(), c.text_muted), false);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, c.divider));
    let response = if cut { response.on_hover_text(&model.promise) } else { response };
    if response.double_clicked() && !cx.read_only {
        cx.out.push(dialog(EditCareModel::change(model.id)));
    }
    response.clicked()
}

/// Bin, pencil, and the customers by light.
fn acts_ui(ui: &mut Ui, model: &Model, words: &PageWords, is_large: bool, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.x = 6.0;
    if !cx.read_only {
        if icon_button(ui, cx.theme, icons::TRASH_2, &format!("{}: {}", words.remove, model.name)).clicked() {
            cx.out.push(deed(CareModelDeed::Remove(model.id), is_large, cx));
        }
        if icon_button(ui, cx.theme, icons::PENCIL, &format!("{}: {}", words.edit, model.name)).clicked() {
            cx.out.push(dialog(EditCareModel::change(model.id)));
        }
    }
    ui.add_space(8.0);
    counts_ui(ui, model, cx.theme);
}

fn counts_ui(ui: &mut Ui, model: &Model, theme: &Theme) {
    for (light, text) in model.counts.iter().rev() {
        Chip::new(text).tone(light_tone(*light)).show(ui, theme);
    }
    if !model.nobody.is_empty() {
        ui.label(eframe::egui::RichText::new(&model.nobody).font(theme.small()).color(theme.colors.text_muted));
    }
}

/// No model yet: take those that ship, or write one's own.
pub(super) fn nothing_ui(words: &PageWords, is_large: bool, ui: &mut Ui, cx: &mut Cx<'_>) {
    let empty = empty::Empty { icon: icons::HEART_HANDSHAKE, title: &words.empty, text: &words.empty_text, act: &words.take_shipped };
    if empty::empty(ui, cx.theme, &empty) && !cx.read_only {
        cx.out.push(take_shipped(is_large, cx));
    }
    ui.vertical_centered(|ui| {
        if Button::ghost(&words.add_model).icon(icons::PLUS).show(ui, cx.theme).clicked() {
            cx.out.push(dialog(EditCareModel::new()));
        }
    });
}
