//! One line of work: a task, a promised answer, a milestone or a check, with its reason and its day in words.

use super::data::when;
use crate::base::Date;
use crate::base::id::{CustomerId, DevelopmentTargetId, FeedbackId, MilestoneId, TaskId};
use crate::domain::care_model::{CareMark, CareRow, ClockKey, MarkKind};
use crate::domain::feedback::{FeedbackDraft, FeedbackStatus};
use crate::domain::path::{PathItem, PathTick, PathTickDraft};
use crate::domain::summary::{FeedbackRow, MilestoneRow, TaskRow};
use crate::ops::Deed;
use crate::ops::care_model::CareModelDeed;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ops::feedback::FeedbackDeed;
use crate::ops::path::PathDeed;
use crate::ops::task::TaskDeed;
use crate::store::{Reader, StoreResult, feedback};
use crate::ui::app::page::{Command, Dialog, LoadCx};
use crate::ui::kit::icons;
use crate::ui::pages::care_model::Deviation;
use crate::ui::pages::development::{EditTarget, EditTick};
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::shared::{SnoozeTo, dotted, first_line};
use crate::ui::pages::task::{EditTask, PutOff, postponed, task_icon};

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Item {
    Task(TaskId),
    Feedback(FeedbackId),
    /// A milestone with the development target that it leads to.
    Milestone(MilestoneId, DevelopmentTargetId),
    /// An item of the path that is to be asked again.
    Check(PathItem),
    /// A clock of a customer's care that has run out.
    Care(CustomerId, ClockKey),
}

/// How near its day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    Late,
    Today,
    Later,
    /// Over what a care model says: suggested, not promised.
    Over,
}

/// A line of work.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) item: Item,
    pub(super) customer: Option<CustomerId>,
    pub(super) icon: char,
    pub(super) title: String,
    pub(super) why: String,
    pub(super) due: String,
    pub(super) when: When,
    /// The chip of the card on top: what was promised and how late it is.
    pub(super) promise: String,
    /// The word of its button.
    pub(super) act: String,
    /// Done already, in the list of all tasks.
    pub(super) done: bool,
    stored: Option<(i64, FeedbackDraft)>,
    /// The deviation that it stands for.
    care: Option<Box<Deviation>>,
    today: Date,
}

impl Line {
    /// The line of a task.
    pub(super) fn of_task(row: &TaskRow, cx: &LoadCx<'_>) -> Self {
        let (due, when) = match row.done_on {
            Some(done) => (cx.words.with("today-done-on", &[("date", cx.formats.date_short(done).into())]), When::Later),
            None => when(row.due, row.due_time, cx),
        };
        let named = row.customer_name.is_empty() || row.title.contains(&row.customer_name);
        Self {
            item: Item::Task(row.id),
            customer: row.customer,
            icon: task_icon(row.kind),
            title: if named { row.title.clone() } else { format!("{}: {}", row.title, row.customer_name) },
            why: reason(row, cx),
            promise: if when == When::Late { due.clone() } else { String::new() },
            due,
            when,
            act: cx.words.text(if row.customer.is_some() { "today-open" } else { "today-edit" }),
            done: row.done_on.is_some(),
            stored: None,
            care: None,
            today: cx.today,
        }
    }

    /// The line of a promised answer.
    pub(super) fn of_feedback(db: Reader<'_>, row: &FeedbackRow, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let (due, when) = row.deadline.map_or((String::new(), When::Later), |day| when(day, None, cx));
        let quote = first_line(&row.words);
        let why = [("kind", cx.words.label(row.kind).into()), ("date", cx.formats.date_short(row.on).into()), ("words", quote.into())];
        let promise = row.deadline.filter(|_| when == When::Late).map(|day| {
            cx.words.with("today-promise-broken", &[("date", cx.formats.date_short(day).into()), ("late", due.as_str().into())])
        });
        Ok(Self {
            item: Item::Feedback(row.id),
            customer: row.customer,
            icon: icons::MESSAGE_SQUARE_TEXT,
            title: cx.words.with("today-answer-to", &[("customer", giver(row, cx).into())]),
            why: cx.words.with("today-why-feedback", &why),
            promise: promise.unwrap_or_default(),
            due,
            when,
            act: cx.words.text("today-answer"),
            done: false,
            stored: feedback::get(db, row.id)?.map(|stored| (stored.rev, stored.values)),
            care: None,
            today: cx.today,
        })
    }

    /// The line of a milestone.
    pub(super) fn of_milestone(row: &MilestoneRow, cx: &LoadCx<'_>) -> Self {
        let (due, when) = when(row.due, None, cx);
        Self {
            item: Item::Milestone(row.id, row.target),
            customer: None,
            icon: icons::FLAG,
            title: row.title.clone(),
            why: cx.words.with("today-why-milestone", &[("target", row.target_title.as_str().into())]),
            promise: if when == When::Late { due.clone() } else { String::new() },
            due,
            when,
            act: cx.words.text("today-open"),
            done: false,
            stored: None,
            care: None,
            today: cx.today,
        }
    }

    /// The line of a check; it's never late, it waits.
    pub(super) fn of_check(tick: &PathTick, cx: &LoadCx<'_>) -> Self {
        let date = cx.formats.date(tick.values.on);
        Self {
            item: Item::Check(tick.values.item),
            customer: None,
            icon: icons::CLIPBOARD_CHECK,
            title: cx.words.with("today-check-again", &[("item", cx.words.label(tick.values.item).into())]),
            why: dotted([cx.words.with("today-why-check", &[("date", date.into())]).as_str(), &first_line(&tick.values.note)]),
            promise: String::new(),
            due: cx.formats.relative_days(cx.today, cx.today),
            when: When::Today,
            act: cx.words.text("today-check"),
            done: false,
            stored: None,
            care: None,
            today: cx.today,
        }
    }

    /// The line of a deviation from a care model.
    pub(super) fn of_care(row: &CareRow, cx: &LoadCx<'_>) -> Self {
        let told = Deviation::of(row, cx);
        Self {
            item: Item::Care(told.customer, told.key),
            customer: Some(told.customer),
            icon: told.icon,
            title: told.name.clone(),
            why: told.why_whole.clone(),
            promise: String::new(),
            due: told.over.clone(),
            when: When::Over,
            act: told.act.clone(),
            done: false,
            stored: None,
            care: Some(Box::new(told)),
            today: cx.today,
        }
    }

    /// Says that a deviation needs nothing.
    pub(super) fn dismiss(&self) -> Option<Command> {
        self.care.as_ref().map(|told| told.dismiss())
    }

    /// What a screen reader says of the line.
    pub(super) fn name(&self) -> String {
        [self.title.as_str(), &self.why, &self.due].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// What its button and Enter do.
    pub(super) fn open(&self) -> Command {
        if let Some(told) = &self.care {
            return told.plan();
        }
        match (self.item, self.customer) {
            (Item::Care(customer, _), _) => Command::OpenCustomer(customer),
            (Item::Feedback(id), _) => dialog(LogInteraction::answering(id)),
            (Item::Task(_), Some(customer)) => Command::OpenCustomer(customer),
            (Item::Task(id), None) => dialog(EditTask::change(id)),
            (Item::Milestone(_, target), _) => dialog(EditTarget::change(target)),
            (Item::Check(item), _) => dialog(EditTick::new(item)),
        }
    }

    /// Logs the interaction that does it; opens what no interaction does.
    pub(super) fn log(&self) -> Command {
        match self.item {
            Item::Feedback(id) => dialog(LogInteraction::answering(id)),
            Item::Task(id) => dialog(LogInteraction::doing(id)),
            Item::Care(customer, _) => dialog(LogInteraction::new(Some(customer))),
            Item::Milestone(..) | Item::Check(_) => self.open(),
        }
    }

    /// Marks it done: a task finished, a feedback resolved; a done task is opened again.
    pub(super) fn finish(&self) -> Command {
        if let Some(told) = &self.care {
            return told.done();
        }
        Command::Deed(match self.item {
            Item::Care(customer, key) => {
                let mark = CareMark { key, kind: MarkKind::Done, day: self.today };
                CareModelDeed::Mark { customer, mark, reason: String::new() }.into()
            }
            Item::Task(id) if self.done => TaskDeed::Reopen(vec![id]).into(),
            Item::Task(id) => TaskDeed::Finish(vec![id]).into(),
            Item::Feedback(id) => FeedbackDeed::MoveTo(vec![id], FeedbackStatus::Resolved).into(),
            Item::Milestone(id, _) => DevelopmentTargetDeed::Finish(vec![id]).into(),
            Item::Check(item) => PathDeed::Tick(PathTickDraft::of(item, self.today)).into(),
        })
    }

    /// Puts it off.
    pub(super) fn put_off(&self, to: SnoozeTo) -> Option<Command> {
        match (to, self.item) {
            (SnoozeTo::Day(day), item) => self.postpone(item, day).map(Command::Deed),
            (SnoozeTo::Ask, Item::Task(id)) => Some(dialog(PutOff::task(id))),
            (SnoozeTo::Ask, Item::Feedback(id)) => Some(dialog(PutOff::feedback(id))),
            (SnoozeTo::Ask, Item::Milestone(id, _)) => Some(dialog(PutOff::milestone(id))),
            (SnoozeTo::Ask, Item::Care(customer, key)) => Some(dialog(PutOff::care(customer, key))),
            (SnoozeTo::Ask, Item::Check(item)) => Some(dialog(PutOff::check(item))),
        }
    }

    fn postpone(&self, item: Item, day: Date) -> Option<Deed> {
        match item {
            Item::Task(id) => Some(TaskDeed::Snooze(vec![id], day).into()),
            Item::Feedback(id) => self.stored.as_ref().map(|(rev, draft)| postponed(id, *rev, draft, day)),
            Item::Milestone(id, _) => Some(DevelopmentTargetDeed::Snooze(vec![id], day).into()),
            Item::Check(item) => Some(PathDeed::Snooze(vec![item], day).into()),
            Item::Care(customer, key) => {
                let mark = CareMark { key, kind: MarkKind::Snoozed, day };
                Some(CareModelDeed::Mark { customer, mark, reason: String::new() }.into())
            }
        }
    }
}

/// A dialog as a command.
pub(super) fn dialog(dialog: impl Dialog + 'static) -> Command {
    Command::Dialog(Box::new(dialog))
}

/// Who gave a feedback: the customer, the contact, or nobody by name.
pub(super) fn giver(row: &FeedbackRow, cx: &LoadCx<'_>) -> String {
    match (row.customer_name.is_empty(), row.contact_name.is_empty()) {
        (false, _) => row.customer_name.clone(),
        (true, false) => row.contact_name.clone(),
        (true, true) => cx.words.text("feedback-anonymous"),
    }
}

/// `ke 25.11.`
pub(super) fn short_weekday(cx: &LoadCx<'_>, day: Date) -> String {
    format!("{} {}", cx.formats.weekday_short(day.weekday()), cx.formats.date_short(day))
}

/// Why a task is there: the owner's reason, or what it came from, or what was agreed.
fn reason(row: &TaskRow, cx: &LoadCx<'_>) -> String {
    if !row.reason.is_empty() {
        return first_line(&row.reason);
    }
    let origin = first_line(&row.origin);
    match (row.interaction, row.feedback) {
        (Some(_), _) if !origin.is_empty() => cx.words.with("today-why-step", &[("words", origin.into())]),
        (_, Some(_)) if !origin.is_empty() => cx.words.with("today-why-from-feedback", &[("words", origin.into())]),
        _ => {
            let kind = cx.words.label(row.kind);
            let agreed = cx.words.with("today-why-agreed", &[("date", cx.formats.date_short(row.due).into())]);
            dotted([kind.as_str(), &agreed, &row.contact_name])
        }
    }
}
