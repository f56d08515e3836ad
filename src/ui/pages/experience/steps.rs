//! The own sales process in step with the customer's: a lane below the grid and the dialog of a step.

use super::data::{PlanData, Step};
use super::dialog;
use crate::base::id::{PhaseId, SalesStepId};
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::phase::SalesStepDraft;
use crate::i18n::Words;
use crate::ops::deed::Made;
use crate::ops::phase::PhaseDeed;
use crate::ops::{Done, Refusal};
use crate::store::{Reader, StoreResult, phase, sales_step};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::kit::{Button, Theme, icons, paint};
use crate::ui::pages::shared::{FaultWords, FieldWords, kit, new_draft, phase_word};
use eframe::egui::{Align2, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Height of a step.
const STEP: f32 = 58.0;

/// Draws the lane over columns that begin at `left`.
pub(super) fn ui(data: &PlanData, (ui, left, width): (&mut Ui, f32, f32), cx: &mut Cx<'_>) {
    let theme = cx.theme;
    let most = data.grid.steps.iter().map(Vec::len).max().unwrap_or(0);
    #[allow(clippy::cast_precision_loss, reason = "a handful of steps")]
    let height = most as f32 * (STEP + 4.0) + 44.0;
    ui.add_space(6.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), theme.line());
    let head = Rect::from_min_size(rect.min + vec2(0.0, 8.0), vec2(116.0, 60.0));
    paint::wrapped(ui.painter(), head, &cx.words.text("experience-own-process"), 3, (theme.small_strong(), theme.colors.text));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    inner.set_clip_rect(Rect::from_min_max(pos2(rect.left() + 124.0, rect.top()), rect.max).intersect(ui.clip_rect()));
    let mut from = left;
    for (column, steps) in data.grid.columns.iter().zip(&data.grid.steps) {
        let mut top = rect.top() + 8.0;
        for step in steps {
            let place = Rect::from_min_size(pos2(from + 3.0, top), vec2(width - 6.0, STEP));
            step_ui(&mut inner, cx, (step, column.phase, place));
            top += STEP + 4.0;
        }
        let place = Rect::from_min_size(pos2(from + 3.0, top), vec2(width - 6.0, 28.0));
        add_ui(&mut inner, cx, (column.phase, &column.word, place));
        from += width;
    }
}

fn step_ui(ui: &mut Ui, cx: &mut Cx<'_>, (step, phase, place): (&Step, PhaseId, Rect)) {
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let response = ui.interact(place, eframe::egui::Id::unique(("plan-step", step.id)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}, {}", step.what, step.below)));
    let edge = if response.hovered() { c.border_input } else { c.divider };
    ui.painter().rect(place, 8.0, c.sunken, Stroke::new(1.0, edge), StrokeKind::Inside);
    let text = Rect::from_min_max(place.min + vec2(9.0, 5.0), place.max - vec2(8.0, 20.0));
    let cut = paint::wrapped(ui.painter(), text, &step.what, 2, (theme.small(), c.text)).1;
    let below = Rect::from_min_max(pos2(text.left(), place.bottom() - 20.0), pos2(text.right(), place.bottom() - 2.0));
    let cut = paint::clipped(ui, below, &step.below, (theme.small(), c.text_muted), false) || cut;
    if response.clicked() {
        cx.out.push(dialog(EditStep::change(step.id, phase)));
    }
    if cut {
        response.on_hover_text(format!("{}\n{}", step.what, step.below));
    }
}

fn add_ui(ui: &mut Ui, cx: &mut Cx<'_>, (phase, word, place): (PhaseId, &str, Rect)) {
    if cx.read_only {
        return;
    }
    let (theme, c) = (cx.theme, &cx.theme.colors);
    let response = ui.interact(place, eframe::egui::Id::unique(("plan-step-add", phase)), Sense::click());
    let name = cx.words.with("experience-step-add-to", &[("phase", word.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(place, theme.corner(), c.accent_soft);
    }
    let y = place.center().y;
    paint::icon(ui.painter(), pos2(place.left() + 16.0, y), icons::PLUS, 14.0, c.accent);
    let add = cx.words.text("experience-step-add-short");
    paint::text(ui.painter(), pos2(place.left() + 29.0, y), Align2::LEFT_CENTER, &add, (theme.small(), c.accent));
    if response.clicked() {
        cx.out.push(dialog(EditStep::new(phase)));
    }
}

/// Adds a step or changes one.
pub(super) struct EditStep {
    phase: PhaseId,
    editing: Option<SalesStepId>,
    values: SalesStepDraft,
    place: String,
    state: FormState,
    fields: FieldWords,
    faults: FaultWords,
    loaded: bool,
}

impl EditStep {
    /// A new step of a phase.
    pub(super) fn new(phase: PhaseId) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::What);
        let (values, fields, faults) = (SalesStepDraft::default(), FieldWords::default(), FaultWords::default());
        Self { phase, editing: None, values, place: String::new(), state, fields, faults, loaded: false }
    }

    /// A step of the register.
    fn change(id: SalesStepId, phase: PhaseId) -> Self {
        Self { editing: Some(id), ..Self::new(phase) }
    }
}

fn remove_ui(ui: &mut Ui, theme: &Theme, words: &Words) -> bool {
    Button::danger(&words.text("experience-step-remove")).icon(icons::TRASH_2).show(ui, theme).clicked()
}

impl Dialog for EditStep {
    fn title(&self, words: &Words) -> String {
        if self.editing.is_some() { words.text("experience-step-change") } else { words.text("experience-step-add") }
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if std::mem::replace(&mut self.loaded, true) {
            return Ok(());
        }
        self.fields = FieldWords::of(cx.words, &[Field::What, Field::Person, Field::Material]);
        self.place = phase::get(db, self.phase)?.map(|phase| phase_word(&phase, cx.words.lang())).unwrap_or_default();
        if let Some(stored) = sales_step::list(db)?.into_iter().find(|step| Some(step.id) == self.editing) {
            self.values = stored.values;
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let checked = self.values.check();
        self.faults = FaultWords::of(cx.words, checked.as_ref().err().map(Vec::as_slice).unwrap_or_default());
        let Self { state, fields, faults, values, .. } = self;
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.label(RichText::new(&self.place).color(cx.theme.colors.text_muted));
        let mut form = Form::new(kit(cx), state);
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        form.text(ui, &spec(Field::What).required(), &mut values.what);
        form.text(ui, &spec(Field::Person), &mut values.who);
        form.text(ui, &spec(Field::Material), &mut values.material);
        let footer = form.footer(ui, &cx.words.text("experience-save"), faults.len());
        if footer.save {
            match (faults.first(), self.editing) {
                (Some(first), _) => self.state.save_failed(first),
                (None, Some(id)) => cx.deed(PhaseDeed::ChangeStep(id, self.values.clone())),
                (None, None) => cx.deed(PhaseDeed::AddStep(self.phase, self.values.clone())),
            }
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
        if let Some(id) = self.editing
            && remove_ui(ui, cx.theme, cx.words)
        {
            cx.deed(PhaseDeed::RemoveStep(id));
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
