//! The filter of the customers grid: a field for words, a chip a condition, and the menu that adds them. Answering it is the store's work.

use super::data::Names;
use crate::domain::customer::CustomerKind;
use crate::domain::saved_view::Condition;
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use crate::domain::summary::Facets;
use crate::i18n::Words;
use crate::ui::app::page::Cx;
use crate::ui::kit::chip::{Chip, Tone};
use crate::ui::kit::{icons, paint};
use eframe::egui::{
    Align2, Id, Key, Margin, Popup, PopupCloseBehavior, Response, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui,
    WidgetInfo, pos2, vec2,
};

/// What can be added by the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Stage,
    Kind,
    Responsible,
    Tag,
    NeedGroup,
    Town,
    Silent,
    NoPurchase,
    LateTask,
    Segment,
}

const KINDS: [About; 10] = [
    About::Stage,
    About::Segment,
    About::Silent,
    About::NoPurchase,
    About::LateTask,
    About::Responsible,
    About::Tag,
    About::NeedGroup,
    About::Town,
    About::Kind,
];

/// Days that the menu offers.
const DAYS: [i64; 5] = [30, 60, 90, 180, 365];

/// The most towns that the menu lists.
const TOWNS: usize = 200;

/// The filter as it stands.
#[derive(Default)]
pub(super) struct Filter {
    /// Words in the field.
    pub(super) text: String,
    /// Conditions of the chips.
    pub(super) conditions: Vec<Condition>,
    menu: Option<About>,
    /// The field takes the focus in the next frame.
    pub(super) wants_focus: bool,
    /// The menu is open and lacks its numbers.
    pub(super) wants_facets: bool,
    /// The grid takes the focus in the next frame.
    pub(super) leaves: bool,
}

impl Filter {
    /// All conditions, the words among them.
    pub(super) fn all(&self) -> Vec<Condition> {
        let words = self.text.trim();
        let typed = (!words.is_empty()).then(|| Condition::Words(words.to_owned()));
        self.conditions.iter().cloned().chain(typed).collect()
    }

    /// Takes over the conditions of a view.
    pub(super) fn set(&mut self, conditions: &[Condition]) {
        let words =
            conditions.iter().find_map(|condition| if let Condition::Words(words) = condition { Some(words.clone()) } else { None });
        self.text = words.unwrap_or_default();
        self.conditions = conditions.iter().filter(|condition| !matches!(condition, Condition::Words(_))).cloned().collect();
    }

    /// Whether it narrows anything.
    pub(super) fn is_set(&self) -> bool {
        !self.conditions.is_empty() || !self.text.trim().is_empty()
    }

    /// Draws the field; whether its words changed.
    pub(super) fn field_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let hint = cx.words.text("customer-list-filter");
        let margin = Margin { left: 34, right: 8, top: 5, bottom: 5 };
        let hinted = RichText::new(&hint).color(cx.theme.colors.text_muted);
        let edit = TextEdit::singleline(&mut self.text).id_salt("customers filter").hint_text(hinted).desired_width(170.0).margin(margin);
        let response = ui.add(edit.min_size(vec2(0.0, cx.theme.sizes.control)).align(Align2::LEFT_CENTER));
        let at = pos2(response.rect.left() + 18.0, response.rect.center().y);
        paint::icon(ui.painter(), at, icons::LIST_FILTER, 16.0, cx.theme.colors.text_muted);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        let keys = |key: Key| ui.input(|input| input.key_pressed(key));
        self.leaves |= (response.has_focus() && keys(Key::ArrowDown)) || (response.lost_focus() && keys(Key::Enter));
        let changed = response.changed();
        response.accessible_name(hint);
        changed
    }

    /// Draws a chip for each condition; whether one was taken away.
    pub(super) fn chips_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, names: &Names) -> bool {
        let mut gone = None;
        for (at, condition) in self.conditions.iter().enumerate() {
            let text = sentence(cx.words, condition, names);
            let name = cx.words.with("customer-list-filter-remove", &[("filter", text.as_str().into())]);
            let chip = Chip::new(&text).tone(Tone::Accent).removable(&name);
            if chip.show(ui, cx.theme).clicked() {
                gone = Some(at);
            }
        }
        if let Some(at) = gone {
            self.conditions.remove(at);
        }
        gone.is_some()
    }

    /// Draws the button with its menu; whether a condition changed.
    pub(super) fn add_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, facets: Option<&Facets>) -> bool {
        let button = add_button(ui, cx);
        let id = Id::unique("customers-filter-menu");
        let popup = Popup::menu(&button).id(id).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(240.0);
        let shown = popup.show(|ui| {
            ui.set_width(240.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            match (self.menu, facets) {
                (None, _) => self.kinds_ui(ui, cx),
                (Some(kind), Some(facets)) => self.values_ui(ui, cx, (kind, facets)),
                (Some(_), None) => {
                    ui.label(cx.words.text("kit-grid-loading"));
                    false
                }
            }
        });
        match shown {
            Some(shown) => {
                self.wants_facets = facets.is_none();
                if self.wants_facets {
                    ui.ctx().request_repaint();
                }
                shown.inner
            }
            None => {
                (self.menu, self.wants_facets) = (None, false);
                false
            }
        }
    }

    fn kinds_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let mut changed = false;
        for kind in KINDS {
            let word = kind_word(cx.words, kind);
            if kind == About::LateTask {
                let mut on = self.conditions.contains(&Condition::LateTask);
                let tick = if on { icons::CHECK.to_string() } else { String::new() };
                let entry = entry_ui(ui, cx, (&word, &tick), None);
                entry.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, &word));
                if entry.clicked() {
                    on = !on;
                    self.put(kind, on.then_some(Condition::LateTask));
                    changed = true;
                }
            } else if entry_ui(ui, cx, (&word, "›"), None).clicked() {
                self.menu = Some(kind);
            }
        }
        changed
    }

    fn values_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, (kind, facets): (About, &Facets)) -> bool {
        let title = format!("‹  {}", kind_word(cx.words, kind));
        if entry_ui(ui, cx, (&title, ""), None).clicked() {
            self.menu = None;
        }
        ui.separator();
        ScrollArea::vertical()
            .max_height(320.0)
            .show(ui, |ui| match kind {
                About::Stage => {
                    let values = facets.stages.iter().map(|(stage, count)| (*stage, cx.words.label(*stage), *count)).collect();
                    self.ticks_ui(ui, cx, kind, values)
                }
                About::Kind => {
                    let values = facets.kinds.iter().map(|(kind, count)| (*kind, cx.words.label(*kind), *count)).collect();
                    self.ticks_ui(ui, cx, kind, values)
                }
                About::Responsible => {
                    let nobody = cx.words.text("customer-list-nobody");
                    let name = |name: &String| if name.is_empty() { nobody.clone() } else { name.clone() };
                    let values = facets.people.iter().map(|(id, person, count)| (*id, name(person), *count)).collect();
                    self.ticks_ui(ui, cx, kind, values)
                }
                About::Segment => {
                    let values = facets.segments.iter().map(|(segment, count)| (*segment, cx.words.label(*segment), *count)).collect();
                    self.ticks_ui(ui, cx, kind, values)
                }
                About::Tag => self.ticks_ui(ui, cx, kind, facets.tags.clone()),
                About::NeedGroup => self.ticks_ui(ui, cx, kind, facets.need_groups.clone()),
                About::Town => {
                    let values = facets.towns.iter().take(TOWNS).map(|(town, count)| (town.clone(), town.clone(), *count)).collect();
                    self.ticks_ui(ui, cx, kind, values)
                }
                About::Silent | About::NoPurchase | About::LateTask => self.days_ui(ui, cx, kind),
            })
            .inner
    }

    fn days_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, kind: About) -> bool {
        let mut changed = false;
        for days in DAYS {
            let condition = if kind == About::Silent { Condition::SilentDays(days) } else { Condition::NoPurchaseDays(days) };
            let on = self.conditions.contains(&condition);
            let word = cx.words.with("customer-list-days", &[("count", days.into())]);
            if entry_ui(ui, cx, (&word, ""), Some(on)).clicked() {
                self.put(kind, (!on).then_some(condition));
                changed = true;
            }
        }
        changed
    }

    fn ticks_ui<T: Ticked>(&mut self, ui: &mut Ui, cx: &Cx<'_>, kind: About, values: Vec<(T, String, usize)>) -> bool {
        let mut chosen: Vec<T> = self.conditions.iter().find_map(T::of).unwrap_or_default();
        if values.is_empty() {
            ui.label(RichText::new(cx.words.text("customer-list-filter-none")).color(cx.theme.colors.text_muted));
        }
        let mut changed = false;
        for (value, word, count) in values {
            let on = chosen.contains(&value);
            let count = cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX));
            if entry_ui(ui, cx, (&word, &count), Some(on)).clicked() {
                changed = true;
                if on { chosen.retain(|other| *other != value) } else { chosen.push(value) }
            }
        }
        if changed {
            self.put(kind, (!chosen.is_empty()).then(|| T::condition(chosen)));
        }
        changed
    }

    /// Puts a condition in place of the one of its kind.
    fn put(&mut self, kind: About, condition: Option<Condition>) {
        let place = self.conditions.iter().position(|other| kind_of(other) == Some(kind));
        match (place, condition) {
            (Some(place), Some(condition)) => {
                if let Some(old) = self.conditions.get_mut(place) {
                    *old = condition;
                }
            }
            (Some(place), None) => drop(self.conditions.remove(place)),
            (None, Some(condition)) => self.conditions.push(condition),
            (None, None) => {}
        }
    }
}

/// Values of conditions that hold several.
trait Ticked: Clone + PartialEq {
    fn of(condition: &Condition) -> Option<Vec<Self>>;
    fn condition(values: Vec<Self>) -> Condition;
}

macro_rules! ticked {
    ($($type:ty => $kind:ident),+ $(,)?) => {$(
        impl Ticked for $type {
            fn of(condition: &Condition) -> Option<Vec<Self>> {
                if let Condition::$kind(values) = condition { Some(values.clone()) } else { None }
            }
            fn condition(values: Vec<Self>) -> Condition {
                Condition::$kind(values)
            }
        }
    )+};
}

ticked!(
    Stage => Stage,
    CustomerKind => Kind,
    Segment => Segment,
    Option<crate::base::id::PersonId> => Responsible,
    crate::base::id::TagId => Tag,
    crate::base::id::NeedGroupId => NeedGroup,
    String => Town,
);

fn kind_of(condition: &Condition) -> Option<About> {
    Some(match condition {
        Condition::Words(_) => return None,
        Condition::Kind(_) => About::Kind,
        Condition::Stage(_) => About::Stage,
        Condition::Responsible(_) => About::Responsible,
        Condition::Tag(_) => About::Tag,
        Condition::NeedGroup(_) => About::NeedGroup,
        Condition::Town(_) => About::Town,
        Condition::SilentDays(_) => About::Silent,
        Condition::NoPurchaseDays(_) => About::NoPurchase,
        Condition::LateTask => About::LateTask,
        Condition::Segment(_) => About::Segment,
    })
}

fn kind_word(words: &Words, kind: About) -> String {
    match kind {
        About::Stage => words.text("customer-list-filter-stage"),
        About::Kind => words.text("customer-list-filter-kind"),
        About::Responsible => words.text("customer-list-filter-responsible"),
        About::Tag => words.text("customer-list-filter-tag"),
        About::NeedGroup => words.text("customer-list-filter-need-group"),
        About::Town => words.text("customer-list-filter-town"),
        About::Silent => words.text("customer-list-filter-silent"),
        About::NoPurchase => words.text("customer-list-filter-no-purchase"),
        About::LateTask => words.text("customer-list-filter-late-task"),
        About::Segment => words.text("customer-list-filter-segment"),
    }
}

/// A condition in words, for its chip and for the head of a printed list.
pub(super) fn sentence(words: &Words, condition: &Condition, names: &Names) -> String {
    let Some(kind) = kind_of(condition) else {
        let Condition::Words(typed) = condition else { return String::new() };
        return words.with("customer-list-filter-words", &[("words", typed.as_str().into())]);
    };
    let values: Vec<String> = match condition {
        Condition::Kind(kinds) => kinds.iter().map(|kind| words.label(*kind)).collect(),
        Condition::Stage(stages) => stages.iter().map(|stage| words.label(*stage)).collect(),
        Condition::Segment(segments) => segments.iter().map(|segment| words.label(*segment)).collect(),
        Condition::Responsible(people) => people
            .iter()
            .map(|id| match id {
                Some(id) => name_of(&names.people, *id),
                None => words.text("customer-list-nobody"),
            })
            .collect(),
        Condition::Tag(tags) => tags.iter().map(|id| name_of(&names.tags, *id)).collect(),
        Condition::NeedGroup(groups) => groups.iter().map(|id| name_of(&names.need_groups, *id)).collect(),
        Condition::Town(towns) => towns.clone(),
        Condition::SilentDays(days) => return words.with("customer-list-chip-silent", &[("count", (*days).into())]),
        Condition::NoPurchaseDays(days) => return words.with("customer-list-chip-no-purchase", &[("count", (*days).into())]),
        Condition::LateTask | Condition::Words(_) => return kind_word(words, kind),
    };
    format!("{}: {}", kind_word(words, kind), values.join(", "))
}

fn name_of<I: PartialEq>(names: &[(I, String)], id: I) -> String {
    names.iter().find(|(known, _)| *known == id).map_or_else(|| "?".to_owned(), |(_, name)| name.clone())
}

fn add_button(ui: &mut Ui, cx: &Cx<'_>) -> Response {
    let theme = cx.theme;
    let word = cx.words.text("customer-list-filter-add");
    let width = paint::width(ui, &word, theme.small()) + 38.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme.sizes.chip), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &word));
    let ground = if response.hovered() { theme.colors.sunken } else { theme.colors.surface };
    ui.painter().rect(rect, theme.corner(), ground, Stroke::new(1.0, theme.colors.border_input), StrokeKind::Inside);
    paint::icon(ui.painter(), pos2(rect.left() + 15.0, rect.center().y), icons::PLUS, theme.sizes.icon_small, theme.colors.text);
    let look = (theme.small(), theme.colors.text);
    paint::text(ui.painter(), pos2(rect.left() + 28.0, rect.center().y), Align2::LEFT_CENTER, &word, look);
    response
}

/// A line of a menu: a tick where it can be ticked, the word, a note at the right.
pub(super) fn entry_ui(ui: &mut Ui, cx: &Cx<'_>, (word, note): (&str, &str), tick: Option<bool>) -> Response {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme.sizes.control.max(30.0)), Sense::click());
    let role = if tick.is_some() { Role::CheckBox } else { Role::Button };
    response.widget_info(|| match tick {
        Some(on) => WidgetInfo::selected(role, true, on, word),
        None => WidgetInfo::labeled(role, true, word),
    });
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, theme.corner(), theme.colors.sunken);
    }
    let mut left = rect.left() + 8.0;
    if let Some(on) = tick {
        if on {
            paint::icon(ui.painter(), pos2(left + 8.0, rect.center().y), icons::CHECK, 16.0, theme.colors.accent);
        }
        left += 24.0;
    }
    let noted = paint::text(
        ui.painter(),
        pos2(rect.right() - 8.0, rect.center().y),
        Align2::RIGHT_CENTER,
        note,
        (theme.small(), theme.colors.text_muted),
    );
    let room = rect.with_min_x(left).with_max_x(noted.left() - 6.0);
    paint::clipped(ui, room, word, (theme.body(), theme.colors.text), false);
    response
}
