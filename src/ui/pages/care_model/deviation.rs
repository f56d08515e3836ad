//! A deviation with its words and what can be done about it: log the contact, make a task, put off, not needed. The care page, Today and
//! the customer's card show the same.

use super::dismiss::Dismiss;
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::care_model::{CareMark, CareRow, ClockKey, Light, MarkKind, Standing, standing};
use crate::domain::interaction::Channel;
use crate::domain::task::{TaskDraft, TaskKind};
use crate::i18n::Words;
use crate::ops::care_model::CareModelDeed;
use crate::ui::app::page::{Command, LoadCx};
use crate::ui::kit::chip::Tone;
use crate::ui::kit::icons;
use crate::ui::pages::interaction::LogInteraction;
use crate::ui::pages::shared::{SnoozeTo, dotted, labelled};
use crate::ui::pages::task::{EditTask, PutOff, task_icon};
use jiff::ToSpan as _;
use jiff::civil::Weekday;

/// A clock of a customer in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Deviation {
    /// Whose.
    pub customer: CustomerId,
    /// Which clock.
    pub key: ClockKey,
    /// The customer's name.
    pub name: String,
    /// The icon of what is missing.
    pub icon: char,
    /// What it measures: any contact, meetings, the yearly act.
    pub what: String,
    /// What is missing: how long it's been silent and what was agreed.
    pub why: String,
    /// The same with the segment and the model.
    pub why_whole: String,
    /// How much it's over, or how it stands.
    pub over: String,
    /// How it stands.
    pub light: Light,
    /// Until when it's put off, in words; empty when it isn't.
    pub asleep: String,
    /// The word of the button that makes a task.
    pub act: String,
    draft: TaskDraft,
    today: Date,
}

impl Deviation {
    /// The words of a clock on a day.
    pub fn of(row: &CareRow, cx: &LoadCx<'_>) -> Self {
        let stands = standing(&row.clock, cx.today);
        let (kind, title) = proposed(row, cx.words);
        let why = why(row, &stands, cx);
        let asleep = row.clock.asleep_until.filter(|_| stands.asleep);
        let draft = TaskDraft {
            customer: Some(row.customer),
            kind,
            title,
            due: Some(next_workday(cx.today)),
            reason: why.clone(),
            ..TaskDraft::default()
        };
        Self {
            customer: row.customer,
            key: row.clock.key,
            name: row.customer_name.clone(),
            icon: if row.act.is_some() { task_icon(kind) } else { icons::HOURGLASS },
            what: what(row, cx.words),
            why_whole: dotted([why.as_str(), &labelled(cx.words, row.segment), &row.model_name]),
            why,
            over: over(row, &stands, cx),
            light: stands.light,
            asleep: asleep.map(|day| cx.words.with("care-asleep", &[("date", cx.formats.date_short(day).into())])).unwrap_or_default(),
            act: act_word(row, cx.words),
            draft,
            today: cx.today,
        }
    }

    /// What a screen reader says.
    pub fn said(&self) -> String {
        [self.name.as_str(), &self.why_whole, &self.over].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Opens the task that is proposed; saved, it lets the clock sleep.
    pub fn plan(&self) -> Command {
        Command::Dialog(Box::new(EditTask::from_deviation(self.key, self.draft.clone())))
    }

    /// A contact is logged, which resets the clock; a yearly act is done.
    pub fn done(&self) -> Command {
        match self.key {
            ClockKey::Silence(_) => self.log(),
            ClockKey::Action(..) => self.marked(MarkKind::Done, self.today),
        }
    }

    /// Opens the log of a contact.
    pub fn log(&self) -> Command {
        Command::Dialog(Box::new(LogInteraction::new(Some(self.customer))))
    }

    /// Lets it sleep until a day.
    pub fn put_off(&self, to: SnoozeTo) -> Command {
        match to {
            SnoozeTo::Day(day) => self.marked(MarkKind::Snoozed, day),
            SnoozeTo::Ask => Command::Dialog(Box::new(PutOff::care(self.customer, self.key))),
        }
    }

    /// Asks why it isn't needed.
    pub fn dismiss(&self) -> Command {
        Command::Dialog(Box::new(Dismiss::new(self.customer, self.key, &self.name, &self.why)))
    }

    fn marked(&self, kind: MarkKind, day: Date) -> Command {
        let mark = CareMark { key: self.key, kind, day };
        Command::Deed(CareModelDeed::Mark { customer: self.customer, mark, reason: String::new() }.into())
    }
}

/// The tone of a light.
pub fn light_tone(light: Light) -> Tone {
    match light {
        Light::Green => Tone::Ok,
        Light::Amber => Tone::Warn,
        Light::Red => Tone::Err,
    }
}

/// What a clock measures: any contact, contacts by a channel, the yearly act with its year.
pub fn what_of(key: ClockKey, act: Option<&str>, words: &Words) -> String {
    match key {
        ClockKey::Silence(None) => words.text("care-any-contact"),
        ClockKey::Silence(Some(channel)) => words.label(channel),
        ClockKey::Action(_, year) => {
            words.with("care-act-of-year", &[("act", act.unwrap_or_default().into()), ("year", year.to_string().into())])
        }
    }
}

fn what(row: &CareRow, words: &Words) -> String {
    what_of(row.clock.key, row.act.as_ref().map(|(title, _)| title.as_str()), words)
}

fn why(row: &CareRow, stands: &Standing, cx: &LoadCx<'_>) -> String {
    let days = [("days", stands.days.into()), ("interval", stands.interval.into())];
    match (row.clock.key, &row.act) {
        (ClockKey::Silence(None), _) => cx.words.with("care-why-silent", &days),
        (ClockKey::Silence(Some(channel)), _) => {
            let [days, interval] = days;
            cx.words.with("care-why-channel", &[("channel", cx.words.label(channel).into()), days, interval])
        }
        (ClockKey::Action(..), act) => {
            let title = act.as_ref().map(|(title, _)| title.as_str()).unwrap_or_default();
            cx.words.with("care-why-act", &[("act", title.into()), ("date", cx.formats.date(row.clock.due).into())])
        }
    }
}

fn over(row: &CareRow, stands: &Standing, cx: &LoadCx<'_>) -> String {
    let late = row.clock.due.until(cx.today).map_or(0, |span| i64::from(span.get_days()));
    match stands.light {
        Light::Red => cx.words.with("care-over", &[("days", late.into())]),
        Light::Amber | Light::Green => cx.words.with("care-left", &[("days", (-late).into())]),
    }
}

/// The kind and title of the task that is proposed.
fn proposed(row: &CareRow, words: &Words) -> (TaskKind, String) {
    match (row.clock.key, &row.act) {
        (ClockKey::Action(..), Some((title, kind))) => (*kind, title.clone()),
        (ClockKey::Silence(Some(Channel::Meeting | Channel::Event)), _) => (TaskKind::Meet, words.text("care-task-meet")),
        (ClockKey::Silence(Some(Channel::Email | Channel::Message)), _) => (TaskKind::Email, words.text("care-task-write")),
        _ => (TaskKind::Call, words.text("care-task-call")),
    }
}

fn act_word(row: &CareRow, words: &Words) -> String {
    match row.clock.key {
        ClockKey::Action(..) => words.text("care-plan-act"),
        ClockKey::Silence(Some(Channel::Meeting | Channel::Event)) => words.text("care-plan-meet"),
        ClockKey::Silence(Some(Channel::Email | Channel::Message)) => words.text("care-plan-write"),
        ClockKey::Silence(_) => words.text("care-plan-call"),
    }
}

/// The next day that isn't of a weekend.
fn next_workday(today: Date) -> Date {
    let mut day = today.saturating_add(1.day());
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        day = day.saturating_add(1.day());
    }
    day
}
