//! Asks for what is done to several customers of a segment at once: a task for each, a tag, who is responsible, the segment by hand.

use super::marks::ORDER;
use crate::base::id::{CustomerId, PersonId};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::noun::{Noun, Nouns};
use crate::domain::segment::Segment;
use crate::domain::task::{TaskDraft, TaskKind};
use crate::i18n::Words;
use crate::ops::customer::CustomerDeed;
use crate::ops::deed::Made;
use crate::ops::segment::SegmentDeed;
use crate::ops::task::TaskDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, person};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, Options, kit, new_draft};
use eframe::egui::{RichText, Ui};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A task for each.
    Task,
    /// A tag.
    Tag,
    /// Who is responsible.
    Responsible,
    /// The segment by hand.
    Segment,
}

const FIELDS: [Field; 7] = [Field::Person, Field::Title, Field::Due, Field::Tags, Field::Responsible, Field::Segment, Field::Reason];

/// The dialog.
pub(super) struct Bulk {
    what: What,
    customers: Vec<CustomerId>,
    text: String,
    due: String,
    person: Option<PersonId>,
    segment: Segment,
    state: FormState,
    fields: FieldWords,
    people: Options<PersonId>,
    segments: Options<Segment>,
    faults: FaultWords,
    sent: bool,
}

impl Bulk {
    /// The dialog for these customers.
    pub(super) fn new(what: What, customers: Vec<CustomerId>) -> Self {
        let mut state = FormState::new(new_draft());
        match what {
            What::Task => state.focus(Field::Title),
            What::Tag => state.focus(Field::Tags),
            What::Responsible => state.focus(Field::Responsible),
            What::Segment => state.focus(Field::Reason),
        }
        Self {
            what,
            customers,
            text: String::new(),
            due: String::new(),
            person: None,
            segment: Segment::Strategic,
            state,
            fields: FieldWords::default(),
            people: Options::default(),
            segments: Options::default(),
            faults: FaultWords::default(),
            sent: false,
        }
    }

    /// The deed, or the field that is wrong.
    fn deed(&self, cx: &Cx<'_>) -> Result<Deed, Fault> {
        let customers = self.customers.clone();
        let missing = |field| Fault { field, problem: Problem::Missing };
        let text = self.text.trim();
        Ok(match self.what {
            What::Task => {
                if text.is_empty() {
                    return Err(missing(Field::Title));
                }
                let due = cx.formats.parse_date(&self.due, cx.today);
                let problem = if self.due.trim().is_empty() { Problem::Missing } else { Problem::NotADate };
                let due = due.ok_or(Fault { field: Field::Due, problem })?;
                let draft = TaskDraft {
                    kind: TaskKind::Other,
                    title: text.to_owned(),
                    due: Some(due),
                    person: self.person,
                    ..TaskDraft::default()
                };
                TaskDeed::AddEach(customers, draft).into()
            }
            What::Tag if text.is_empty() => return Err(missing(Field::Tags)),
            What::Tag => CustomerDeed::TagNamed { customers, name: text.to_owned() }.into(),
            What::Responsible => CustomerDeed::Assign { customers, person: self.person }.into(),
            What::Segment if text.is_empty() => return Err(missing(Field::Reason)),
            What::Segment => SegmentDeed::Assign { customers, segment: self.segment, reason: text.to_owned() }.into(),
        })
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let Self { state, fields, faults, .. } = self;
        let spec = |field: Field| Spec::new(field, fields.get(field)).fault(faults.get(field));
        let mut form = Form::new(kit(cx), state);
        let people = self.people.refs();
        match self.what {
            What::Task => {
                let title = form.text(ui, &spec(Field::Title).required(), &mut self.text).changed;
                let due = form.date(ui, &spec(Field::Due).required(), &mut self.due).changed;
                form.choice_or_none(ui, &spec(Field::Person), &mut self.person, &people);
                title || due
            }
            What::Tag => form.text(ui, &spec(Field::Tags).required(), &mut self.text).changed,
            What::Responsible => form.choice_or_none(ui, &spec(Field::Responsible), &mut self.person, &people).changed,
            What::Segment => {
                form.choice(ui, &spec(Field::Segment), &mut self.segment, &self.segments.refs());
                let help = cx.words.text("value-assign-help");
                form.text(ui, &spec(Field::Reason).required().help(&help), &mut self.text).changed
            }
        }
    }
}

impl Dialog for Bulk {
    fn title(&self, words: &Words) -> String {
        match self.what {
            What::Task => words.text("value-bulk-task"),
            What::Tag => words.text("value-bulk-tag"),
            What::Responsible => words.text("value-bulk-responsible"),
            What::Segment => words.text("value-bulk-segment"),
        }
    }

    fn width(&self) -> f32 {
        440.0
    }

    fn reads(&self) -> Nouns {
        Nouns::of(&[Noun::Person])
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.fields =
            FieldWords::of(cx.words, &FIELDS).but(Field::Tags, cx.words.text("value-tag")).but(Field::Title, cx.words.text("task-title"));
        self.people = Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name)));
        self.segments = Options::of(cx.words, &ORDER);
        if self.due.is_empty() {
            self.due = cx.formats.date(cx.today.saturating_add(jiff::Span::new().days(7)));
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let concerned = cx.words.with("value-bulk-count", &[("count", self.customers.len().into())]);
        ui.label(RichText::new(concerned).color(cx.theme.colors.text_muted));
        ui.spacing_mut().item_spacing.y = 10.0;
        if self.fields_ui(ui, cx) {
            self.faults = FaultWords::default();
        }
        ui.add_space(4.0);
        let save = cx.words.text("value-bulk-save");
        let footer = Form::new(kit(cx), &mut self.state).footer(ui, &save, self.faults.len());
        if footer.save && !self.sent {
            match self.deed(cx) {
                Ok(deed) => {
                    self.sent = true;
                    cx.send(Command::Deed(deed));
                }
                Err(fault) => {
                    self.state.save_failed(fault.field);
                    self.faults = FaultWords::of(cx.words, &[fault]);
                }
            }
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
