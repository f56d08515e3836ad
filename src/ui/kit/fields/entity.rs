//! Picking a record by typing part of its name. The page finds the hits; here they are shown, walked by keys and chosen.

use super::super::form::{FieldLook, Form, clear_undo};
use super::super::icons;
use super::super::tools::{Kit, icon_button_at};
use super::edit::{self, Edit, key};
use super::{Answer, Spec};
use eframe::egui::{self, Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use uuid::Uuid;

/// The most hits that are shown.
const MOST: usize = 8;

/// A record to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub title: String,
    /// A line that tells it from others of the same name; may be empty.
    pub line: String,
}

/// What an entity field edits: the typed text and, beside it, the picked record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityValue {
    /// What the box shows.
    pub text: String,
    /// The picked record; gone as soon as the text is changed.
    pub picked: Option<Uuid>,
}

impl EntityValue {
    /// A value that names a record.
    pub fn picked(id: impl Into<Uuid>, title: impl Into<String>) -> Self {
        Self { text: title.into(), picked: Some(id.into()) }
    }
}

/// The hits that the page found for the typed text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Suggestions<'a> {
    /// Best first.
    pub items: &'a [Suggestion],
    /// Offer "create new …" as the last line.
    pub can_create: bool,
}

/// What happened to an entity field.
#[derive(Clone, Debug)]
pub struct EntityAnswer {
    /// As for every field; `changed` also when a record was picked or cleared.
    pub answer: Answer,
    /// The text changed: the page looks for hits.
    pub query: Option<String>,
    /// "Create new …" was chosen, with this name.
    pub create: Option<String>,
}

impl Form<'_> {
    /// A record picked by typing part of its name.
    pub fn entity(&mut self, ui: &mut Ui, spec: &Spec<'_>, value: &mut EntityValue, hits: Suggestions<'_>) -> EntityAnswer {
        let mut query = None;
        let mut create = None;
        let answer = self.frame(ui, spec, |ui, form, look| {
            let focused = ui.memory(|memory| memory.has_focus(look.id));
            let open = focused && value.picked.is_none() && !value.text.trim().is_empty() && !dismissed(ui, look.id);
            let typed = value.text.clone();
            let lines = if open { lines(hits, &typed) } else { Vec::new() };
            let chosen_by_key = choose_by_keys(ui, look.id, lines.len());
            let mut answer =
                edit::line(ui, form, (spec, look), &mut value.text, Edit { inside_right: 26, limit: Some(200), ..Edit::default() });
            describe(ui, &answer.response, look.id, lines.len());
            if answer.changed {
                value.picked = None;
                query = Some(value.text.clone());
                ui.data_mut(|data| data.insert_temp(look.id, Walk::default()));
            }
            clear_button(ui, form.kit, look.id, &mut answer, value);
            let chosen = chosen_by_key.or_else(|| list_ui(ui, form.kit, (look, &answer.response), &lines));
            match chosen.and_then(|at| lines.get(at)) {
                Some(Line::Hit(hit)) => {
                    *value = EntityValue { text: hit.title.clone(), picked: Some(hit.id) };
                    clear_undo(ui.ctx(), look.id);
                    answer.changed = true;
                    answer.committed = true;
                    edit::return_after_press(ui, look.id);
                }
                Some(Line::Create(name)) => create = Some((*name).to_owned()),
                None => {}
            }
            answer
        });
        EntityAnswer { answer, query, create }
    }
}

/// Where the keys stand in the list, and whether Esc closed it until the text changes.
#[derive(Clone, Copy, Default)]
struct Walk {
    at: usize,
    dismissed: bool,
}

enum Line<'a> {
    Hit(&'a Suggestion),
    Create(&'a str),
}

fn lines<'a>(hits: Suggestions<'a>, typed: &'a str) -> Vec<Line<'a>> {
    let create = hits.can_create.then(|| Line::Create(typed.trim()));
    hits.items.iter().take(MOST).map(Line::Hit).chain(create).collect()
}

fn walk(ui: &Ui, id: Id) -> Walk {
    ui.data(|data| data.get_temp(id)).unwrap_or_default()
}

fn dismissed(ui: &Ui, id: Id) -> bool {
    walk(ui, id).dismissed
}

/// Arrows move, Enter chooses, Esc closes; to be called before the text box takes the keys.
fn choose_by_keys(ui: &Ui, id: Id, count: usize) -> Option<usize> {
    let mut walk = walk(ui, id);
    if count == 0 {
        return None;
    }
    if key(ui, id, Modifiers::NONE, Key::ArrowDown) {
        walk.at = (walk.at + 1) % count;
    }
    if key(ui, id, Modifiers::NONE, Key::ArrowUp) {
        walk.at = (walk.at + count - 1) % count;
    }
    walk.dismissed = key(ui, id, Modifiers::NONE, Key::Escape);
    ui.data_mut(|data| data.insert_temp(id, walk));
    key(ui, id, Modifiers::NONE, Key::Enter).then_some(walk.at.min(count - 1))
}

fn describe(ui: &Ui, field: &Response, id: Id, count: usize) {
    let at = walk(ui, id).at;
    ui.ctx().accesskit_node_builder(field.id, |node| {
        node.set_role(egui::accesskit::Role::EditableComboBox);
        node.set_expanded(count > 0);
        if count > 0 {
            node.set_active_descendant(id.with(("line", at)).accesskit_id());
        }
    });
}

fn clear_button(ui: &Ui, kit: Kit<'_>, id: Id, answer: &mut Answer, value: &mut EntityValue) {
    if value.text.is_empty() {
        return;
    }
    let field = answer.response.rect;
    let place = Rect::from_min_size(pos2(field.right() - 32.0, field.center().y - 14.0), vec2(28.0, 28.0));
    let name = kit.words.text("kit-clear");
    if icon_button_at(ui, kit, (icons::X, place, id.with("clear")), &name).clicked() {
        *value = EntityValue::default();
        clear_undo(ui.ctx(), id);
        answer.changed = true;
        answer.committed = true;
        answer.response.request_focus();
    }
}

fn list_ui(ui: &Ui, kit: Kit<'_>, (look, field): (FieldLook, &Response), lines: &[Line<'_>]) -> Option<usize> {
    // Kept while the pointer presses a line: the press takes the focus from the text box one frame before the click.
    if lines.is_empty() {
        return None;
    }
    let at = walk(ui, look.id).at;
    let popup = Popup::from_response(field).id(look.id.with("list")).open(true).close_behavior(PopupCloseBehavior::IgnoreClicks);
    let shown = popup.gap(2.0).width(look.width).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut chosen = None;
        for (index, line) in lines.iter().enumerate() {
            let response = line_ui(ui, kit, (look.id.with(("line", index)), look.width - 12.0), line, index == at);
            if response.clicked() || response.is_pointer_button_down_on() {
                chosen = Some(index);
            }
        }
        chosen
    });
    shown.and_then(|shown| shown.inner)
}

fn line_ui(ui: &mut Ui, kit: Kit<'_>, (id, width): (Id, f32), line: &Line<'_>, on: bool) -> Response {
    let colors = &kit.theme.colors;
    let (title, below) = match line {
        Line::Hit(hit) => (hit.title.clone(), hit.line.clone()),
        Line::Create(name) => (kit.words.with("kit-create", &[("name", (*name).into())]), String::new()),
    };
    let height = if below.is_empty() { 32.0 } else { 44.0 };
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::CLICK);
    if on || response.hovered() {
        ui.painter().rect_filled(rect, kit.theme.corner(), colors.accent_soft);
    }
    let left = rect.left() + 8.0;
    let create = matches!(line, Line::Create(_));
    let (icon, ink) = if create { (format!("{} ", icons::PLUS), colors.accent) } else { (String::new(), colors.text) };
    let top = ui.painter().layout_no_wrap(format!("{icon}{title}"), kit.theme.body(), ink);
    let offset = if below.is_empty() { (height - top.size().y) / 2.0 } else { 3.0 };
    let clipped = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    clipped.galley(pos2(left, rect.top() + offset), top, ink);
    if !below.is_empty() {
        clipped.text(pos2(left, rect.bottom() - 4.0), egui::Align2::LEFT_BOTTOM, &below, kit.theme.small(), colors.text_muted);
    }
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListBoxOption, true, on, if below.is_empty() { title.clone() } else { format!("{title}, {below}") })
    });
    ui.ctx().accesskit_node_builder(id, |node| node.set_role(egui::accesskit::Role::ListBoxOption));
    response
}
