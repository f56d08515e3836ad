//! The tabs over the customers grid: all customers, then the owner's saved views; and the dialog that names a view.

use super::data::ViewTab;
use super::filters::entry_ui;
use crate::base::id::SavedViewId;
use crate::domain::fault::Fault;
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::saved_view::ViewSpec;
use crate::i18n::Words;
use crate::ops::saved_view::SavedViewDeed;
use crate::ops::{Deed, Done, Made, Refusal};
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::tabs::{self, Tab};
use crate::ui::kit::{icon_button, icons};
use crate::ui::pages::shared::{FaultWords, kit, new_draft};
use eframe::egui::{Id, Key, Modifiers, Popup, Response, Role, ScrollArea, Sense, Ui};

/// What was asked of the tabs.
pub(super) enum Asked {
    /// Another tab; `None` is all customers.
    Show(Option<SavedViewId>),
    /// What is shown becomes a new view.
    Add,
    /// What is shown becomes what the chosen view shows.
    Keep,
    /// The chosen view gets another name.
    Rename,
    /// A view moves to a place among the views, from 0.
    Move(SavedViewId, usize),
    /// The chosen view goes.
    Remove,
}

/// Draws the tabs; `changed` says that the chosen view shows something else than was saved.
pub(super) fn tabs_ui(ui: &mut Ui, cx: &Cx<'_>, views: &[ViewTab], (chosen, changed): (Option<SavedViewId>, bool)) -> Option<Asked> {
    let mut asked = None;
    let line = ui.max_rect();
    let shown = ScrollArea::horizontal().id_salt("views").show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            let all = Tab { word: cx.words.text("customer-list-all"), count: String::new() };
            if tabs::tab_ui(ui, cx.theme, &all, chosen.is_none()).clicked() {
                asked = Some(Asked::Show(None));
            }
            let mut places = Vec::with_capacity(views.len());
            for (place, tab) in views.iter().enumerate() {
                let on = chosen == Some(tab.view.id);
                let count = tab.count.map(|count| cx.formats.number(i64::try_from(count).unwrap_or(i64::MAX))).unwrap_or_default();
                let word = Tab { word: tab.view.name.clone(), count };
                let response = ui.push_id(tab.view.id, |ui| tabs::tab_ui(ui, cx.theme, &word, on)).inner;
                if response.clicked() {
                    asked = Some(Asked::Show(Some(tab.view.id)));
                }
                if let Some(step) = stepped(ui, &response).filter(|_| !cx.read_only) {
                    asked = moved(views, place, step).or(asked.take());
                }
                places.push(response);
            }
            if !cx.read_only {
                asked = asked.take().or(dragged(ui, cx, views, &places));
            }
            ui.spacing_mut().item_spacing.x = 0.0;
            if cx.read_only {
                return;
            }
            ui.add_space(-8.0);
            if let Some(tab) = views.iter().find(|tab| chosen == Some(tab.view.id)) {
                asked = asked.take().or(menu_ui(ui, cx, (views, tab), changed));
            }
            if icon_button(ui, cx.theme, icons::PLUS, &cx.words.text("customer-list-view-add")).clicked() {
                asked = Some(Asked::Add);
            }
        })
        .response
    });
    ui.painter().hline(line.x_range(), shown.inner.rect.bottom(), cx.theme.line());
    ui.ctx().accesskit_node_builder(shown.inner.id, |node| node.set_role(Role::TabList));
    asked
}

/// Alt and an arrow move the tab that has the keyboard.
fn stepped(ui: &Ui, tab: &Response) -> Option<isize> {
    if !tab.has_focus() {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    if pressed(Key::ArrowLeft) { Some(-1) } else { pressed(Key::ArrowRight).then_some(1) }
}

/// The view at a place one step further, where there is room.
fn moved(views: &[ViewTab], place: usize, step: isize) -> Option<Asked> {
    let to = place.checked_add_signed(step).filter(|to| *to < views.len())?;
    views.get(place).map(|tab| Asked::Move(tab.view.id, to))
}

/// A tab that is dragged: a line shows where it would stand; letting go moves it there.
fn dragged(ui: &Ui, cx: &Cx<'_>, views: &[ViewTab], tabs: &[Response]) -> Option<Asked> {
    let held = tabs.iter().map(|tab| tab.interact(Sense::drag())).enumerate();
    let (from, held) = held.into_iter().find(|(_, tab)| tab.dragged() || tab.drag_stopped())?;
    let pointer = held.interact_pointer_pos()?;
    let before = tabs.iter().filter(|tab| tab.rect.center().x < pointer.x).count();
    let to = if before > from { before - 1 } else { before };
    if held.drag_stopped() {
        return views.get(from).filter(|_| to != from).map(|tab| Asked::Move(tab.view.id, to));
    }
    let x = match tabs.get(before) {
        Some(next) => next.rect.left() - 10.0,
        None => tabs.last().map_or(0.0, |last| last.rect.right() + 10.0),
    };
    ui.painter().vline(x, held.rect.y_range().shrink(6.0), (2.0, cx.theme.colors.accent));
    None
}

fn menu_ui(ui: &mut Ui, cx: &Cx<'_>, (views, tab): (&[ViewTab], &ViewTab), changed: bool) -> Option<Asked> {
    let mut asked = None;
    let name = &tab.view.name;
    let place = views.iter().position(|other| other.view.id == tab.view.id).unwrap_or_default();
    if changed {
        let keep = cx.words.with("customer-list-view-keep", &[("name", name.as_str().into())]);
        if icon_button(ui, cx.theme, icons::SAVE, &keep).clicked() {
            asked = Some(Asked::Keep);
        }
    }
    let dots = icon_button(ui, cx.theme, icons::ELLIPSIS, &cx.words.with("customer-list-view-acts", &[("name", name.as_str().into())]));
    let shown = Popup::menu(&dots).id(Id::unique("customers-view-menu")).width(220.0).show(|ui| {
        ui.set_width(220.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        if entry_ui(ui, cx, (&cx.words.text("customer-list-view-rename"), ""), None).clicked() {
            return Some(Asked::Rename);
        }
        let steps = [(-1, cx.words.text("customer-list-view-left")), (1, cx.words.text("customer-list-view-right"))];
        for (step, word) in steps {
            let to = moved(views, place, step);
            let keys = if step < 0 { "Alt+←" } else { "Alt+→" };
            if to.is_some() && entry_ui(ui, cx, (&word, keys), None).clicked() {
                return to;
            }
        }
        entry_ui(ui, cx, (&cx.words.text("customer-list-view-remove"), ""), None).clicked().then_some(Asked::Remove)
    });
    asked.or(shown.and_then(|shown| shown.inner))
}

/// The dialog that names a view.
pub(super) struct ViewName {
    id: Option<SavedViewId>,
    spec: ViewSpec,
    name: String,
    state: FormState,
    label: String,
    save: String,
    faults: FaultWords,
    words: Option<Words>,
}

impl ViewName {
    /// A new view of what is shown, or another name for one.
    pub(super) fn new(id: Option<SavedViewId>, name: &str, spec: ViewSpec) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::Name);
        let (label, save, faults) = (String::new(), String::new(), FaultWords::default());
        Self { id, spec, name: name.to_owned(), state, label, save, faults, words: None }
    }

    fn deed(&self) -> Deed {
        match self.id {
            Some(id) => SavedViewDeed::Change(id, self.name.clone(), self.spec.clone()).into(),
            None => SavedViewDeed::Add(self.name.clone(), self.spec.clone()).into(),
        }
    }

    fn mark(&mut self, faults: &[Fault]) {
        if let Some(words) = &self.words {
            self.faults = FaultWords::of(words, faults);
        }
        self.state.save_failed(Field::Name);
    }
}

impl Dialog for ViewName {
    fn title(&self, words: &Words) -> String {
        if self.id.is_some() { words.text("customer-list-view-rename-title") } else { words.text("customer-list-view-add") }
    }

    fn width(&self) -> f32 {
        400.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, _db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.label = cx.words.text("customer-list-view-name");
        self.save = cx.words.text("customer-list-view-save");
        self.words = Some(*cx.words);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let mut form = Form::new(kit(cx), &mut self.state);
        let hint = cx.words.text("customer-list-view-hint");
        let spec = Spec::new(Field::Name, &self.label).fault(self.faults.get(Field::Name)).hint(&hint).required();
        let answer = form.text(ui, &spec, &mut self.name);
        ui.add_space(4.0);
        let footer = form.footer(ui, &self.save, self.faults.len());
        let entered = answer.response.lost_focus() && ui.input(|input| input.key_pressed(eframe::egui::Key::Enter));
        if answer.changed {
            self.faults = FaultWords::default();
        }
        if footer.save || entered {
            cx.deed(self.deed());
        }
        if footer.cancel {
            cx.send(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        match outcome {
            Ok(_) => return Told::Close,
            Err(Refusal::Faults(faults)) => self.mark(faults),
            Err(_) => {}
        }
        Told::Stay
    }
}
