//! Asks for the day to which a task, a milestone, a check, a clock of care, or the deadline of a feedback is put off.

use crate::base::Date;
use crate::base::id::{CustomerId, FeedbackId, MilestoneId, TaskId};
use crate::domain::care_model::{CareMark, ClockKey, MarkKind};
use crate::domain::fault::{Fault, Problem};
use crate::domain::feedback::FeedbackDraft;
use crate::domain::field::Field;
use crate::domain::noun::Nouns;
use crate::domain::path::PathItem;
use crate::i18n::Words;
use crate::ops::care_model::CareModelDeed;
use crate::ops::deed::Made;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ops::feedback::FeedbackDeed;
use crate::ops::path::PathDeed;
use crate::ops::task::TaskDeed;
use crate::ops::{Deed, Done, Refusal};
use crate::store::{Reader, StoreResult, feedback};
use crate::ui::app::page::{Command, Cx, Dialog, LoadCx, Told};
use crate::ui::kit::fields::Spec;
use crate::ui::kit::form::{Form, FormState};
use crate::ui::pages::shared::{FaultWords, FieldWords, kit, new_draft};
use eframe::egui::Ui;

/// What is put off.
enum Subject {
    Task(TaskId),
    Milestone(MilestoneId),
    Check(PathItem),
    Care(CustomerId, ClockKey),
    Feedback { id: FeedbackId, read: Option<(i64, FeedbackDraft)> },
}

/// The dialog.
pub struct PutOff {
    subject: Subject,
    day: String,
    state: FormState,
    fields: FieldWords,
    save: String,
    faults: FaultWords,
    begun: bool,
}

impl PutOff {
    /// Puts a task off.
    pub fn task(id: TaskId) -> Self {
        Self::made(Subject::Task(id))
    }

    /// Puts a milestone of a development target off.
    pub fn milestone(id: MilestoneId) -> Self {
        Self::made(Subject::Milestone(id))
    }

    /// Has an item of the path asked again later.
    pub fn check(item: PathItem) -> Self {
        Self::made(Subject::Check(item))
    }

    /// Puts the deadline of a feedback off.
    pub fn feedback(id: FeedbackId) -> Self {
        Self::made(Subject::Feedback { id, read: None })
    }

    /// Lets a clock of a customer's care sleep.
    pub fn care(customer: CustomerId, key: ClockKey) -> Self {
        Self::made(Subject::Care(customer, key))
    }

    fn made(subject: Subject) -> Self {
        let state = FormState::new(new_draft());
        let (day, save) = (String::new(), String::new());
        Self { subject, day, state, fields: FieldWords::default(), save, faults: FaultWords::default(), begun: false }
    }

    fn field(&self) -> Field {
        match self.subject {
            Subject::Task(_) | Subject::Milestone(_) | Subject::Care(..) => Field::Due,
            Subject::Check(_) => Field::AgainOn,
            Subject::Feedback { .. } => Field::Deadline,
        }
    }

    /// The deed of a day; none when the feedback is gone.
    fn deed(&self, day: Date) -> Option<Deed> {
        match &self.subject {
            Subject::Task(id) => Some(TaskDeed::Snooze(vec![*id], day).into()),
            Subject::Milestone(id) => Some(DevelopmentTargetDeed::Snooze(vec![*id], day).into()),
            Subject::Check(item) => Some(PathDeed::Snooze(vec![*item], day).into()),
            Subject::Care(customer, key) => {
                let mark = CareMark { key: *key, kind: MarkKind::Snoozed, day };
                Some(CareModelDeed::Mark { customer: *customer, mark, reason: String::new() }.into())
            }
            Subject::Feedback { id, read } => read.as_ref().map(|(rev, draft)| postponed(*id, *rev, draft, day)),
        }
    }

    fn save(&mut self, cx: &mut Cx<'_>) {
        match cx.formats.parse_date(&self.day, cx.today) {
            Some(day) => cx.out.extend(self.deed(day).map(Command::Deed)),
            None => {
                let problem = if self.day.trim().is_empty() { Problem::Missing } else { Problem::NotADate };
                self.faults = FaultWords::of(cx.words, &[Fault { field: self.field(), problem }]);
                self.state.save_failed(self.field());
            }
        }
    }
}

/// The deed that gives a feedback another deadline.
pub fn postponed(id: FeedbackId, rev: i64, draft: &FeedbackDraft, day: Date) -> Deed {
    FeedbackDeed::Change { id, rev, draft: FeedbackDraft { deadline: Some(day), ..draft.clone() } }.into()
}

impl Dialog for PutOff {
    fn title(&self, words: &Words) -> String {
        words.text("task-put-off")
    }

    fn width(&self) -> f32 {
        360.0
    }

    fn reads(&self) -> Nouns {
        Nouns::NONE
    }

    fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        self.fields = FieldWords::of(cx.words, &[self.field()]);
        self.save = cx.words.text("task-put-off-save");
        if let Subject::Feedback { id, read } = &mut self.subject {
            *read = feedback::get(db, *id)?.map(|found| (found.rev, found.values));
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let field = self.field();
        if !self.begun {
            self.begun = true;
            self.state.focus(field);
        }
        let mut form = Form::new(kit(cx), &mut self.state);
        let spec = Spec::new(field, self.fields.get(field)).fault(self.faults.get(field)).required();
        let answer = form.date(ui, &spec, &mut self.day);
        ui.add_space(4.0);
        let footer = form.footer(ui, &self.save, self.faults.len());
        if answer.changed {
            self.faults = FaultWords::default();
        }
        if footer.save {
            self.save(cx);
        }
        if footer.cancel {
            cx.out.push(Command::CloseDialog);
        }
    }

    fn told(&mut self, outcome: &Result<Done<Made>, Refusal>) -> Told {
        if outcome.is_ok() { Told::Close } else { Told::Stay }
    }
}
