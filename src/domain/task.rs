//! Tasks: what is to be done, for whom, by when, and why.

use super::check;
use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use crate::base::id::{ContactId, CustomerId, FeedbackId, InteractionId, PersonId, TaskId};
use crate::base::{Date, Time};
use crate::coded;

coded! {
    /// What kind of act a task asks for; gives it its verb and icon.
    TaskKind {
        /// Call.
        Call = "call",
        /// Write an email.
        Email = "email",
        /// Meet or visit.
        Meet = "meet",
        /// Send samples, goods or material.
        Send = "send",
        /// Answer a question or a complaint.
        Answer = "answer",
        /// Thank.
        Thank = "thank",
        /// Anything else.
        Other = "other",
    }
}

/// A task as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskDraft {
    /// For which customer, if for one.
    pub customer: Option<CustomerId>,
    /// For which contact person.
    pub contact: Option<ContactId>,
    /// What kind of act.
    pub kind: TaskKind,
    /// What is to be done; must be given.
    pub title: String,
    /// Day it's due; must be given.
    pub due: Option<Date>,
    /// Time of day, where it matters.
    pub due_time: Option<Time>,
    /// Who does it.
    pub person: Option<PersonId>,
    /// Why: shown on Today under the title.
    pub reason: String,
    /// The interaction whose next step it is.
    pub interaction: Option<InteractionId>,
    /// The feedback that it answers.
    pub feedback: Option<FeedbackId>,
}

impl Default for TaskDraft {
    fn default() -> Self {
        Self {
            customer: None,
            contact: None,
            kind: TaskKind::Other,
            title: String::new(),
            due: None,
            due_time: None,
            person: None,
            reason: String::new(),
            interaction: None,
            feedback: None,
        }
    }
}

/// A task draft that has passed the check: title and due day are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTask(TaskDraft, Date);

impl NewTask {
    /// The checked values.
    pub fn values(&self) -> &TaskDraft {
        &self.0
    }

    /// Day it's due.
    pub fn due(&self) -> Date {
        self.1
    }
}

/// A task of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// How often it was written.
    pub rev: i64,
    /// Its values; `due` is always there.
    pub values: TaskDraft,
    /// Day it was done, `None` while open.
    pub done_on: Option<Date>,
}

impl TaskDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewTask, Vec<Fault>> {
        let mut faults = Faults::default();
        let title = faults.required(Field::Title, &self.title, LINE);
        let reason = faults.text(Field::Reason, &self.reason, TEXT);
        let due = match self.due {
            Some(date) => faults.take(Field::Due, check::date(date)),
            None => faults.take(Field::Due, Err(Problem::Missing)),
        };
        let new = due.map(|due| NewTask(Self { title, reason, due: Some(due), ..self.clone() }, due));
        faults.finish(new).and_then(|new| new.ok_or_else(Vec::new))
    }
}
