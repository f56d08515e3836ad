//! Where the card leads: which form or deed belongs to which record. Draws nothing.

use super::history::RecordHistory;
use super::timeline::EventKey;
use crate::base::id::{CustomerId, TaskId};
use crate::ops::Deed;
use crate::ops::feedback::FeedbackDeed;
use crate::ops::interaction::InteractionDeed;
use crate::ops::purchase::PurchaseDeed;
use crate::ops::task::TaskDeed;
use crate::ui::app::command::Act;
use crate::ui::app::page::{Command, Cx, Dialog};
use crate::ui::pages::feedback::EditFeedback;
use crate::ui::pages::forms::purchase::PurchaseForm;
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::task::EditTask;

/// Opens a dialog.
pub(super) fn dialog(cx: &mut Cx<'_>, dialog: impl Dialog + 'static) {
    cx.out.push(Command::Dialog(Box::new(dialog)));
}

/// Sends a deed.
pub(super) fn deed(cx: &mut Cx<'_>, deed: impl Into<Deed>) {
    cx.out.push(Command::Deed(deed.into()));
}

/// Opens the form of a record.
pub(super) fn open(cx: &mut Cx<'_>, customer: CustomerId, key: EventKey) {
    match key {
        EventKey::Purchase(id) => dialog(cx, PurchaseForm::edit(customer, id)),
        EventKey::Interaction(id) => dialog(cx, LogInteraction::change(id)),
        EventKey::Task(id) => dialog(cx, EditTask::change(id)),
        EventKey::Feedback(id) => dialog(cx, EditFeedback::change(id)),
        EventKey::Stage(_) => {}
    }
}

/// Opens the form of a task.
pub(super) fn open_task(cx: &mut Cx<'_>, customer: CustomerId, id: TaskId) {
    open(cx, customer, EventKey::Task(id));
}

/// Opens the history of a record.
pub(super) fn history(cx: &mut Cx<'_>, key: EventKey, title: &str) {
    let id = match key {
        EventKey::Purchase(id) => id.0,
        EventKey::Interaction(id) => id.0,
        EventKey::Feedback(id) => id.0,
        EventKey::Task(id) => id.0,
        EventKey::Stage(id) => id,
    };
    dialog(cx, RecordHistory::of_record(id, title));
}

/// Removes a record; the toast offers to undo it.
pub(super) fn remove(cx: &mut Cx<'_>, key: EventKey) {
    match key {
        EventKey::Purchase(id) => deed(cx, PurchaseDeed::Remove(id)),
        EventKey::Interaction(id) => deed(cx, InteractionDeed::Remove(id)),
        EventKey::Feedback(id) => deed(cx, FeedbackDeed::Remove(id)),
        EventKey::Task(id) => deed(cx, TaskDeed::Remove(id)),
        EventKey::Stage(_) => {}
    }
}

/// Opens the dialog that logs an interaction with the customer.
pub(super) fn log_interaction(cx: &mut Cx<'_>, customer: CustomerId) {
    dialog(cx, LogInteraction::new(Some(customer)));
}

/// Opens the form of a new task for the customer.
pub(super) fn add_task(cx: &mut Cx<'_>, customer: CustomerId) {
    dialog(cx, EditTask::new(Some(customer)));
}

/// Opens the form of new feedback from the customer.
pub(super) fn add_feedback(cx: &mut Cx<'_>, customer: CustomerId) {
    dialog(cx, EditFeedback::new(Some(customer)));
}

/// Makes the visit brief as PDF: the customers page prints what it shows.
pub(super) fn visit_brief(cx: &mut Cx<'_>) {
    cx.out.push(Command::Act(Act::Print));
}
