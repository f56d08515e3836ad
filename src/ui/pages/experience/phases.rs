//! The phases of the customer's purchase process: renamed in each language, added, put in order by drag and by keys, removed with an heir for
//! what hangs on them, or begun anew from a template.

use crate::base::id::PhaseId;
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::phase::{Phase, PhaseDraft, PhaseTemplate, PhaseUse};
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::phase::PhaseDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, phase};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::dialog::{Answer, Buttons, footer};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::{Button, Theme, icon_button, icons, menu, paint};
use crate::ui::pages::shared::{FaultWords, Options, kit, new_draft, phase_word};
use eframe::egui::{
    Align, Align2, Id, Key, Label, Layout, Modifiers, Popup, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};

/// Height of a phase.
const ROW: f32 = 48.0;

/// The list of phases.
#[derive(Default)]
pub struct EditPhases {
    phases: Vec<(Phase, String)>,
    focus: Option<PhaseId>,
}

/// What was asked of the list in a frame.
#[derive(Default)]
struct Asked {
    order: Option<(usize, usize)>,
    edit: Option<PhaseId>,
    remove: Option<PhaseId>,
}

fn row_id(phase: PhaseId) -> Id {
    Id::unique(("phase-row", phase))
}

/// What hangs on a phase, in words.
fn used_words(words: &Words, used: PhaseUse) -> String {
    if used.is_empty() {
        return words.text("experience-phase-unused");
    }
    let parts =
        [("experiences", used.experiences), ("feedback", used.feedback), ("interactions", used.interactions), ("steps", used.steps)];
    words.with("experience-phase-used", &parts.map(|(name, count)| (name, count.into())))
}

impl EditPhases {
    fn order(&self, (from, to): (usize, usize)) -> Vec<PhaseId> {
        let mut order: Vec<PhaseId> = self.phases.iter().map(|(phase, _)| phase.id).collect();
        if from < order.len() {
            let moved = order.remove(from);
            order.insert(to.min(order.len()), moved);
        }
        order
    }

    fn row_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, at: usize, asked: &mut Asked) {
        let theme = cx.theme;
        let count = self.phases.len();
        let Some((phase, used)) = self.phases.get(at) else { return };
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let buttons = rect.right() - 4.0 * theme.sizes.control;
        let response = ui.interact(rect.with_max_x(buttons), row_id(phase.id), Sense::click_and_drag());
        let name = format!("{} {} · {}", phase.position, phase.name_fi, phase.name_en);
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, format!("{name}, {used}")));
        crate::ui::pages::shared::take_focus(ui, &response, self.focus == Some(phase.id));
        if response.hovered() || response.has_focus() || response.dragged() {
            ui.painter().rect_filled(rect, theme.corner(), if response.dragged() { theme.colors.accent_soft } else { theme.colors.sunken });
        }
        row(ui, theme, rect.with_max_x(buttons), (&name, used));
        if response.has_focus() {
            let with = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
            if with(Key::ArrowUp) && at > 0 {
                asked.order = Some((at, at - 1));
            }
            if with(Key::ArrowDown) && at + 1 < count {
                asked.order = Some((at, at + 1));
            }
        }
        if response.drag_stopped()
            && let Some(pointer) = ui.ctx().pointer_interact_pos()
        {
            #[allow(clippy::cast_possible_truncation, reason = "a handful of rows")]
            let by = ((pointer.y - rect.center().y) / ROW).round() as isize;
            asked.order = Some((at, at.saturating_add_signed(by).min(count - 1)));
        }
        if response.double_clicked() {
            asked.edit = Some(phase.id);
        }
        let place = Rect::from_min_max(pos2(buttons, rect.top()), rect.max);
        let mut inner = ui.new_child(eframe::egui::UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
        inner.spacing_mut().item_spacing.x = 0.0;
        let named = |key: &str| format!("{key}: {}", phase.name_fi);
        let mut button = |icon: char, word: String, enabled: bool| {
            inner.add_enabled_ui(enabled, |ui| icon_button(ui, theme, icon, &named(&word)).clicked()).inner
        };
        if button(icons::ARROW_UP, cx.words.text("experience-phase-up"), at > 0) {
            asked.order = Some((at, at - 1));
        }
        if button(icons::ARROW_DOWN, cx.words.text("experience-phase-down"), at + 1 < count) {
            asked.order = Some((at, at + 1));
        }
        if button(icons::PENCIL, cx.words.text("experience-phase-rename"), true) {
            asked.edit = Some(phase.id);
        }
        if button(icons::TRASH_2, cx.words.text("experience-phase-remove"), count > 1) {
            asked.remove = Some(phase.id);
        }
    }

    fn templates_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
        let button = Button::secondary(&cx.words.text("experience-phase-templates")).trailing(icons::CHEVRON_DOWN).show(ui, cx.theme);
        Popup::menu(&button).show(|ui| {
            ui.set_min_width(240.0);
            for template in PhaseTemplate::ALL {
                if menu::row(ui, cx.theme, (icons::ROUTE, &cx.words.label(*template)), false).clicked() {
                    cx.out.push(super::dialog(UseTemplate { template: *template, now: 0 }));
                    ui.close();
                }
            }
        });
    }
}

fn row(ui: &Ui, theme: &Theme, rect: Rect, (name, used): (&str, &str)) {
    let c = &theme.colors;
    paint::icon(ui.painter(), pos2(rect.left() + 12.0, rect.center().y), icons::GRIP_VERTICAL, 16.0, c.text_muted);
    let line = |y: f32| Rect::from_min_max(pos2(rect.left() + 28.0, rect.top() + y), pos2(rect.right() - 4.0, rect.top() + y + 20.0));
    paint::clipped(ui, line(4.0), name, (theme.body(), c.text), false);
    paint::clipped(ui, line(24.0), used, (theme.small(), c.text_muted), false);
}

impl Dialog for EditPhases {
    fn title(&self, words: &Words) -> String {
        words.text("experience-phases")
    }

    fn width(&self) -> f32 {
        680.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Phase, Noun::Experience, Noun::Feedback, Noun::Interaction])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let phases = phase::list(db)?;
        self.phases.clear();
        for phase in phases {
            let used = used_words(cx.words, phase::used(db, phase.id)?);
            self.phases.push((phase, used));
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        ui.add(Label::new(RichText::new(cx.words.text("experience-phases-text")).color(theme.colors.text_muted)).wrap());
        let mut asked = Asked::default();
        let room = (ui.ctx().content_rect().height() - 300.0).max(160.0);
        ScrollArea::vertical().id_salt("phases").max_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            (0..self.phases.len()).for_each(|at| self.row_ui(ui, cx, at, &mut asked));
        });
        self.focus = None;
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            if Button::primary(&cx.words.text("experience-phase-add")).icon(icons::PLUS).show(ui, theme).clicked() {
                cx.out.push(super::dialog(EditPhase::new(None)));
            }
            Self::templates_ui(ui, cx);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if Button::secondary(&cx.words.text("experience-close")).show(ui, theme).clicked() {
                    cx.out.push(Command::CloseDialog);
                }
            });
        });
        if let Some(order) = asked.order.filter(|(from, to)| from != to) {
            self.focus = self.phases.get(order.0).map(|(phase, _)| phase.id);
            cx.deed(PhaseDeed::Reorder(self.order(order)));
        }
        if let Some(id) = asked.edit {
            cx.out.push(super::dialog(EditPhase::new(Some(id))));
        }
        if let Some(id) = asked.remove {
            cx.out.push(super::dialog(RemovePhase::new(id)));
        }
    }
}

/// Adds a phase or renames one, in both languages.
struct EditPhase {
    id: Option<PhaseId>,
    values: PhaseDraft,
    state: FormState,
    faults: FaultWords,
    loaded: bool,
}

impl EditPhase {
    fn new(id: Option<PhaseId>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus("fi");
        Self { id, values: PhaseDraft::default(), state, faults: FaultWords::default(), loaded: false }
    }
}

impl Dialog for EditPhase {
    fn title(&self, words: &Words) -> String {
        if self.id.is_some() { words.text("experience-phase-rename") } else { words.text("experience-phase-add") }
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, _cx: &LoadCx<'_>) -> StoreResult<()> {
        if !std::mem::replace(&mut self.loaded, true)
            && let Some(stored) = self.id.map(|id| phase::get(db, id)).transpose()?.flatten()
        {
            self.values = PhaseDraft { name_fi: stored.name_fi, name_en: stored.name_en };
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let checked = self.values.check();
        self.faults = FaultWords::of(cx.words, checked.as_ref().err().map(Vec::as_slice).unwrap_or_default());
        let (fi, en) = (cx.words.text("experience-phase-name-fi"), cx.words.text("experience-phase-name-en"));
        let help = cx.words.text("experience-phase-name-help");
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut form = Form::new(kit(cx), &mut self.state);
        form.text(ui, &Spec::new("fi", &fi).fault(self.faults.get(Field::Name)), &mut self.values.name_fi);
        form.text(ui, &Spec::new("en", &en).help(&help), &mut self.values.name_en);
        let footer = form.footer(ui, &cx.words.text("experience-save"), self.faults.len());
        if footer.save {
            match (checked, self.id) {
                (Err(_), _) => self.state.save_failed("fi"),
                (Ok(_), Some(id)) => cx.deed(PhaseDeed::Rename(id, self.values.clone())),
                (Ok(_), None) => cx.deed(PhaseDeed::Add(self.values.clone())),
            }
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}

/// Asks what becomes of what hangs on a phase before it goes.
struct RemovePhase {
    id: PhaseId,
    name: String,
    used: PhaseUse,
    text: String,
    heir: Option<PhaseId>,
    others: Options<PhaseId>,
    state: FormState,
}

impl RemovePhase {
    fn new(id: PhaseId) -> Self {
        let (name, text) = (String::new(), String::new());
        Self { id, name, used: PhaseUse::default(), text, heir: None, others: Options::default(), state: FormState::new(new_draft()) }
    }
}

impl Dialog for RemovePhase {
    fn title(&self, words: &Words) -> String {
        words.text("experience-phase-remove")
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let lang = cx.words.lang();
        let phases = phase::list(db)?;
        let at = phases.iter().position(|phase| phase.id == self.id).unwrap_or_default();
        self.name = phases.get(at).map(|phase| phase_word(phase, lang)).unwrap_or_default();
        self.used = phase::used(db, self.id)?;
        self.text = used_words(cx.words, self.used);
        let others = phases.iter().filter(|phase| phase.id != self.id);
        self.others = Options::new(others.map(|phase| (phase.id, phase_word(phase, lang))));
        if !self.used.is_empty() && self.heir.is_none() {
            // The neighbour is the likeliest heir.
            let beside = if at > 0 { at - 1 } else { 1 };
            self.heir = phases.get(beside).map(|phase| phase.id);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let words = cx.words;
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.label(RichText::new(&self.name).font(cx.theme.strong()));
        ui.add(Label::new(&self.text).wrap());
        if !self.used.is_empty() {
            let (label, help) = (words.text("experience-phase-heir"), words.text("experience-phase-heir-help"));
            let mut form = Form::new(kit(cx), &mut self.state);
            form.choice_or_none(ui, &Spec::new("heir", &label).help(&help), &mut self.heir, &self.others.refs());
        }
        ui.add_space(8.0);
        let (done, cancel) = (words.with("experience-phase-remove-do", &[("phase", self.name.as_str().into())]), words.text("kit-cancel"));
        match footer(ui, cx.theme, Buttons { done: &done, cancel: &cancel, close: &cancel, ready: true, danger: true }) {
            Answer::Done => cx.deed(PhaseDeed::Remove { id: self.id, heir: self.heir }),
            Answer::Cancelled => cx.out.push(Command::CloseDialog),
            Answer::Open => {}
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}

/// Asks before a template replaces the phases.
struct UseTemplate {
    template: PhaseTemplate,
    now: usize,
}

impl Dialog for UseTemplate {
    fn title(&self, words: &Words) -> String {
        words.label(self.template)
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, _cx: &LoadCx<'_>) -> StoreResult<()> {
        self.now = phase::list(db)?.len();
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (theme, words) = (cx.theme, cx.words);
        let names = self.template.names();
        for (at, (fi, en)) in names.iter().enumerate() {
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
            let center = pos2(rect.left() + 12.0, rect.center().y);
            ui.painter().circle_filled(center, 11.0, theme.colors.sunken);
            let number = (at + 1).to_string();
            paint::text(ui.painter(), center, Align2::CENTER_CENTER, &number, (theme.small_strong(), theme.colors.text));
            let name = if words.lang() == crate::i18n::Lang::Finnish { fi } else { en };
            paint::text(ui.painter(), pos2(rect.left() + 32.0, center.y), Align2::LEFT_CENTER, name, (theme.body(), theme.colors.text));
        }
        let text = words.with("experience-template-text", &[("now", self.now.into()), ("then", names.len().into())]);
        ui.add(Label::new(RichText::new(text).color(theme.colors.text_muted)).wrap());
        ui.add_space(8.0);
        let (done, cancel) = (words.text("experience-template-do"), words.text("kit-cancel"));
        match footer(ui, theme, Buttons { done: &done, cancel: &cancel, close: &cancel, ready: true, danger: false }) {
            Answer::Done => cx.deed(PhaseDeed::ReplaceAll(self.template.drafts())),
            Answer::Cancelled => cx.out.push(Command::CloseDialog),
            Answer::Open => {}
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
