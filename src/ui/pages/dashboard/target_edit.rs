//! The form of a measure's target; what keeps it from being specific, measurable, attainable, resourced and timed is told while one types.

use crate::base::Date;
use crate::base::id::PersonId;
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::measure::target::{MeasureTarget, MeasureTargetDraft};
use crate::domain::measure::{Measure, MeasurePeriod};
use crate::domain::noun::Nouns;
use crate::domain::segment::Segment;
use crate::i18n::{Formats, Words};
use crate::ops::deed::Made;
use crate::ops::measure::MeasureDeed;
use crate::ops::{Done, Refusal};
use crate::store::summaries::measures;
use crate::store::{Reader, StoreResult, person, setting};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, fields_scroll, kit, new_draft};
use eframe::egui::{Label, RichText, Ui};

const FIELDS: &[Field] =
    &[Field::Measure, Field::StartFigure, Field::GoalFigure, Field::Deadline, Field::Owner, Field::Meaning, Field::Resources];

/// The dialog.
pub(super) struct EditMeasureTarget {
    measure: Measure,
    looked: (MeasurePeriod, Option<Segment>),
    /// The target that is changed; none for a new one.
    stored: Option<MeasureTarget>,
    loaded: bool,
    /// The measure's value today.
    now: Option<f64>,
    typed: Typed,
    state: FormState,
    fields: FieldWords,
    people: Options<PersonId>,
    faults: FaultWords,
    gaps: Vec<String>,
    now_line: String,
    sent: bool,
}

#[derive(Default)]
struct Typed {
    start: String,
    goal: String,
    deadline: String,
    person: Option<PersonId>,
    meaning: String,
    resources: String,
}

impl EditMeasureTarget {
    pub(super) fn new(measure: Measure, period: MeasurePeriod, segment: Option<Segment>) -> Self {
        let mut state = FormState::new(new_draft());
        state.focus(Field::GoalFigure);
        Self {
            measure,
            looked: (period, segment),
            stored: None,
            loaded: false,
            now: None,
            typed: Typed::default(),
            state,
            fields: FieldWords::default(),
            people: Options::new([]),
            faults: FaultWords::default(),
            gaps: Vec::new(),
            now_line: String::new(),
            sent: false,
        }
    }

    fn fill(&mut self, formats: &Formats, draft: &MeasureTargetDraft) {
        let number = |value: Option<f64>| value.map(|value| plain(formats, value)).unwrap_or_default();
        self.typed = Typed {
            start: number(draft.start),
            goal: number(draft.value),
            deadline: draft.deadline.map(|day| formats.date(day)).unwrap_or_default(),
            person: draft.person,
            meaning: draft.meaning.clone(),
            resources: draft.resources.clone(),
        };
    }

    /// The draft, and what can't be read.
    fn draft(&self, formats: &Formats, today: Date) -> (MeasureTargetDraft, Vec<Fault>) {
        let mut unread = Vec::new();
        let typed = &self.typed;
        let mut number = |field: Field, text: &str| {
            let value = formats.parse_decimal(text.trim_end_matches(['%', '€', ' ', '\u{a0}']));
            if value.is_none() && !text.trim().is_empty() {
                unread.push(Fault { field, problem: Problem::NotANumber });
            }
            value
        };
        let (start, value) = (number(Field::StartFigure, &typed.start), number(Field::GoalFigure, &typed.goal));
        let deadline = formats.parse_date(&typed.deadline, today);
        if deadline.is_none() && !typed.deadline.trim().is_empty() {
            unread.push(Fault { field: Field::Deadline, problem: Problem::NotADate });
        }
        let draft = MeasureTargetDraft {
            measure: Some(self.measure),
            value,
            start,
            deadline,
            meaning: typed.meaning.clone(),
            resources: typed.resources.clone(),
            person: typed.person,
        };
        (draft, unread)
    }

    /// Faults and gaps of what is typed.
    fn look(&mut self, words: &Words, formats: &Formats, today: Date) -> MeasureTargetDraft {
        let (draft, mut faults) = self.draft(formats, today);
        let checked = draft.check().err().unwrap_or_default();
        faults.extend(checked.into_iter().filter(|fault| fault.problem != Problem::Missing || !self.is_filled(fault.field)));
        self.faults = FaultWords::of(words, &faults);
        self.gaps = draft.gaps(self.now, today).into_iter().map(|gap| words.label(gap)).collect();
        draft
    }

    /// Whether something was typed that can't be read: then it isn't missing.
    fn is_filled(&self, field: Field) -> bool {
        let text = match field {
            Field::GoalFigure => &self.typed.goal,
            Field::Deadline => &self.typed.deadline,
            _ => return false,
        };
        !text.trim().is_empty()
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        let draft = self.look(cx.words, cx.formats, cx.today);
        if let Some(first) = self.faults.first() {
            self.state.save_failed(first);
            return;
        }
        self.sent = true;
        cx.deed(match &self.stored {
            Some(target) => MeasureDeed::Change { id: target.id, rev: target.rev, draft },
            None => MeasureDeed::Add(draft),
        });
    }

    /// Whether anything changed, and whether Ctrl+Enter was pressed in a note.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> (bool, bool) {
        let Self { typed, state, fields, faults, people, .. } = self;
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let mut form = Form::new(kit(cx), state);
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut on = [false; 4];
        let [on_start, on_goal, on_deadline, on_person] = &mut on;
        let Typed { start, goal, deadline, person, meaning, resources } = typed;
        form.pair(
            ui,
            0.5,
            |ui, form| *on_goal = form.text(ui, &spec(Field::GoalFigure).required(), goal).changed,
            |ui, form| *on_start = form.text(ui, &spec(Field::StartFigure), start).changed,
        );
        form.pair(
            ui,
            0.5,
            |ui, form| *on_deadline = form.date(ui, &spec(Field::Deadline).required(), deadline).changed,
            |ui, form| *on_person = form.choice_or_none(ui, &spec(Field::Owner), person, &people.refs()).changed,
        );
        let (meaning_hint, resources_hint) =
            (cx.words.text("dashboard-target-meaning-hint"), cx.words.text("dashboard-target-resources-hint"));
        let one = form.notes(ui, &spec(Field::Meaning).hint(&meaning_hint), meaning, 2);
        let other = form.notes(ui, &spec(Field::Resources).hint(&resources_hint), resources, 2);
        (on.contains(&true) || one.changed || other.changed, one.save || other.save)
    }
}

/// A number as one types it, without needless decimals.
fn plain(formats: &Formats, value: f64) -> String {
    formats.decimal(value, if value.fract() == 0.0 { 0 } else { 2 })
}

impl Dialog for EditMeasureTarget {
    fn title(&self, words: &Words) -> String {
        let head = words.text(if self.stored.is_some() { "dashboard-target-change-title" } else { "dashboard-target-add-title" });
        format!("{head}: {}", words.label(self.measure))
    }

    fn width(&self) -> f32 {
        600.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        if std::mem::replace(&mut self.loaded, true) {
            return Ok(());
        }
        self.fields = FieldWords::of(cx.words, FIELDS);
        self.people = Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name)));
        let (period, segment) = self.looked;
        let dashboard = measures::dashboard(db, period, segment, cx.today)?;
        self.now = dashboard.as_ref().and_then(|dashboard| dashboard.board.get(self.measure)).and_then(|one| one.shown(one.now()));
        self.now_line = match self.now {
            Some(now) => cx.words.with("dashboard-target-now", &[("value", cx.words.measured(self.measure, now).into())]),
            None => String::new(),
        };
        self.stored = dashboard.and_then(|dashboard| dashboard.target(self.measure).cloned());
        let draft = match &self.stored {
            Some(target) => target.values.draft.clone(),
            None => {
                let start = self.now.map(|now| (now * 10.0).round() / 10.0);
                MeasureTargetDraft { start, person: setting::own_person(db)?, ..MeasureTargetDraft::default() }
            }
        };
        self.fill(cx.formats, &draft);
        self.look(cx.words, cx.formats, cx.today);
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let theme = cx.theme;
        if !self.now_line.is_empty() {
            ui.label(RichText::new(&self.now_line).font(theme.small()).color(theme.colors.text_muted));
        }
        let (changed, save) = fields_scroll(ui, 64.0, |ui| self.fields_ui(ui, cx));
        if changed {
            self.look(cx.words, cx.formats, cx.today);
        }
        ui.add_space(6.0);
        let text = match self.gaps.first() {
            Some(gap) => cx.words.with("dashboard-target-missing", &[("gap", gap.as_str().into())]),
            None => cx.words.text("dashboard-target-whole"),
        };
        let ink = if self.gaps.is_empty() { theme.colors.ok } else { theme.colors.text_muted };
        ui.add(Label::new(RichText::new(text).font(theme.small()).color(ink)).wrap());
        ui.add_space(4.0);
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &cx.words.text("dashboard-target-save"), self.faults.len());
        if (footer.save || save) && !self.sent {
            self.save(cx);
        }
        if footer.cancel {
            cx.send(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        self.sent = outcome.is_ok();
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
