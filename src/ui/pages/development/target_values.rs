//! A development target as typed: texts as they stand in the fields, and the draft that they give.

use crate::base::Date;
use crate::base::figure::Figure;
use crate::base::id::{ImmediateActionId, MilestoneId, PersonId, TaskId, TowsActionId};
use crate::domain::development_target::{
    DevelopmentTargetDraft, ImmediateActionDraft, Measures, MilestoneDraft, TargetSource, TargetStatus,
};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::i18n::Formats;

/// A row of milestones as typed; `key` names its widgets for as long as the dialog is open.
#[derive(Default)]
pub(super) struct MilestoneRow {
    pub(super) key: u64,
    pub(super) id: Option<MilestoneId>,
    pub(super) title: String,
    pub(super) due: String,
    pub(super) done_on: Option<Date>,
}

/// A row of immediate actions as typed.
#[derive(Default)]
pub(super) struct ActionRow {
    pub(super) key: u64,
    pub(super) id: Option<ImmediateActionId>,
    pub(super) text: String,
    pub(super) task: Option<TaskId>,
}

/// The values as typed.
pub(super) struct Values {
    pub(super) title: String,
    pub(super) source: TargetSource,
    pub(super) question: String,
    pub(super) tows: Option<TowsActionId>,
    pub(super) why: String,
    pub(super) measures: Measures,
    pub(super) obstacles: String,
    pub(super) actions: Vec<ActionRow>,
    pub(super) owner: Option<PersonId>,
    pub(super) milestones: Vec<MilestoneRow>,
    pub(super) measure: String,
    pub(super) start: String,
    pub(super) goal: String,
    pub(super) current: String,
    pub(super) deadline: String,
    pub(super) status: TargetStatus,
    next_key: u64,
}

impl Values {
    /// The fields of a draft, with an empty row at the foot of each list.
    pub(super) fn of(draft: DevelopmentTargetDraft, formats: &Formats) -> Self {
        let figure = |figure: Option<Figure>| figure.map(|figure| formats.figure(figure)).unwrap_or_default();
        let date = |day: Option<Date>| day.map(|day| formats.date(day)).unwrap_or_default();
        let mut values = Self {
            title: draft.title,
            source: draft.source,
            question: draft.question.map(|number| number.to_string()).unwrap_or_default(),
            tows: draft.tows,
            why: draft.why,
            measures: draft.measures,
            obstacles: draft.obstacles,
            actions: Vec::new(),
            owner: draft.owner,
            milestones: Vec::new(),
            measure: draft.measure,
            start: figure(draft.start),
            goal: figure(draft.goal),
            current: figure(draft.current),
            deadline: date(draft.deadline),
            status: draft.status,
            next_key: 0,
        };
        for row in draft.actions {
            let key = values.key();
            values.actions.push(ActionRow { key, id: row.id, text: row.text, task: row.task });
        }
        for row in draft.milestones {
            let key = values.key();
            values.milestones.push(MilestoneRow { key, id: row.id, title: row.title, due: date(row.due), done_on: row.done_on });
        }
        values.keep_rows();
        values
    }

    fn key(&mut self) -> u64 {
        self.next_key += 1;
        self.next_key
    }

    /// Keeps one empty row at the foot of each list, so that the next one can be typed at once.
    pub(super) fn keep_rows(&mut self) {
        if self.actions.last().is_none_or(|row| !row.text.is_empty()) {
            let key = self.key();
            self.actions.push(ActionRow { key, ..ActionRow::default() });
        }
        if self.milestones.last().is_none_or(|row| !row.title.is_empty() || !row.due.is_empty()) {
            let key = self.key();
            self.milestones.push(MilestoneRow { key, ..MilestoneRow::default() });
        }
    }

    /// The draft and every fault of what is typed.
    pub(super) fn draft(&self, formats: &Formats, today: Date) -> (DevelopmentTargetDraft, Vec<Fault>) {
        let figure = |text: &str| formats.parse_figure(text);
        let typed = |text: &str| !text.trim().is_empty();
        let draft = DevelopmentTargetDraft {
            title: self.title.clone(),
            source: self.source,
            question: self.question.trim().parse().ok(),
            tows: self.tows,
            why: self.why.clone(),
            measures: self.measures.clone(),
            obstacles: self.obstacles.clone(),
            actions: self.actions.iter().map(|row| ImmediateActionDraft { id: row.id, text: row.text.clone(), task: row.task }).collect(),
            owner: self.owner,
            milestones: self.milestones.iter().map(|row| milestone(row, formats, today)).collect(),
            measure: self.measure.clone(),
            start: figure(&self.start),
            goal: figure(&self.goal),
            current: figure(&self.current),
            deadline: formats.parse_date(self.deadline.trim(), today),
            status: self.status,
        };
        let is_question = self.source == TargetSource::Assessment;
        let unread = [
            (Field::Question, is_question && typed(&self.question) && draft.question.is_none(), Problem::NotANumber),
            (Field::StartFigure, typed(&self.start) && draft.start.is_none(), Problem::NotANumber),
            (Field::GoalFigure, typed(&self.goal) && draft.goal.is_none(), Problem::NotANumber),
            (Field::CurrentFigure, typed(&self.current) && draft.current.is_none(), Problem::NotANumber),
            (Field::Deadline, typed(&self.deadline) && draft.deadline.is_none(), Problem::NotADate),
        ];
        let mut faults: Vec<Fault> =
            unread.into_iter().filter(|(_, wrong, _)| *wrong).map(|(field, _, problem)| Fault { field, problem }).collect();
        let found = draft.check().err().unwrap_or_default();
        let more: Vec<Fault> = found.into_iter().filter(|fault| !faults.iter().any(|known| known.field == fault.field)).collect();
        faults.extend(more);
        (draft, faults)
    }
}

/// A row whose day can't be read keeps its words, so that the check asks for the day.
fn milestone(row: &MilestoneRow, formats: &Formats, today: Date) -> MilestoneDraft {
    MilestoneDraft { id: row.id, title: row.title.clone(), due: formats.parse_date(row.due.trim(), today), done_on: row.done_on }
}
