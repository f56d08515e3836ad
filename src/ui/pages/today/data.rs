//! What Today is loaded with: the most urgent thing, the lines below it with their reasons, this week, the customers opened last.
//! Which thing is the most urgent is decided here; every string is made here.

use super::line::{Item, Line, When};
use crate::base::Date;
use crate::base::id::CustomerId;
use crate::domain::care_model::CareFilter;
use crate::domain::development_target::DevelopmentTarget;
use crate::domain::feedback::FeedbackKind;
use crate::domain::path::PathTick;
use crate::domain::summary::{FeedbackRow, InteractionRow, MilestoneRow, TaskRow, TodayList};
use crate::store::summaries::{care, lists, today};
use crate::store::{Reader, StoreResult, interaction};
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::{Snooze, dotted, phase_word};
use jiff::civil::Weekday;
use std::cmp::Reverse;

/// Deviations that stand here; the care page has the others.
const CARE_LINES: usize = 5;
/// The lines of the week card.
const WEEK_LINES: usize = 6;

/// What the page shows.
#[derive(Debug, Default)]
pub(super) struct TodayData {
    pub(super) date: String,
    pub(super) count: String,
    pub(super) late: String,
    pub(super) start: Option<Start>,
    pub(super) due: Vec<Line>,
    pub(super) next: Vec<Line>,
    /// Deviations from care models, the longest over first.
    pub(super) care: Vec<Line>,
    /// How many more there are, in words; empty for none.
    pub(super) more_care: String,
    /// Nothing is due today; what comes next, in words.
    pub(super) coming: String,
    pub(super) week: Vec<(String, String)>,
    pub(super) recent: Vec<(CustomerId, String)>,
    /// The most important development targets: title, share, what is told below.
    pub(super) targets: Vec<(String, f32, String)>,
    pub(super) snooze: Snooze,
}

/// The card on top: the one thing to start with.
#[derive(Debug)]
pub(super) struct Start {
    pub(super) line: Line,
    pub(super) chips: Vec<String>,
    /// The customer's own words, in quotes.
    pub(super) quote: String,
    pub(super) emotion: Option<i8>,
    pub(super) below: String,
}

/// A line of work with the row it came from.
enum Source<'a> {
    Task(&'a TaskRow),
    Feedback(&'a FeedbackRow),
    Milestone(&'a MilestoneRow),
    Check(&'a PathTick),
}

impl Source<'_> {
    fn day(&self) -> Option<Date> {
        match self {
            Self::Task(row) => Some(row.due),
            Self::Feedback(row) => row.deadline,
            Self::Milestone(row) => Some(row.due),
            Self::Check(tick) => Some(tick.values.again_on),
        }
    }

    /// Whether its day went by; a check only waits.
    fn is_late(&self, today: Date) -> bool {
        self.day() < Some(today) && !matches!(self, Self::Check(_))
    }

    /// Smaller is more urgent: a late answer to a complaint, other late answers, late tasks; then the same for today, by time.
    fn urgency(&self, today: Date) -> (bool, u8, Option<Date>, Reverse<bool>, Option<crate::base::Time>) {
        let later = self.day() >= Some(today);
        match self {
            Self::Feedback(row) => (later, u8::from(row.kind != FeedbackKind::Complaint), row.deadline, Reverse(false), None),
            Self::Task(row) => (later, 2, Some(row.due), Reverse(row.due_time.is_some()), row.due_time),
            Self::Milestone(row) => (later, 3, Some(row.due), Reverse(false), None),
            // A check is never late: it stands below what is due today.
            Self::Check(tick) => (true, 4, Some(tick.values.again_on), Reverse(false), None),
        }
    }

    fn line(&self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Line> {
        match self {
            Self::Task(row) => Ok(Line::of_task(row, cx)),
            Self::Feedback(row) => Line::of_feedback(db, row, cx),
            Self::Milestone(row) => Ok(Line::of_milestone(row, cx)),
            Self::Check(tick) => Ok(Line::of_check(tick, cx)),
        }
    }
}

impl TodayData {
    pub(super) fn load(db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let list = today::today(db, cx.today)?;
        let (mut now, mut later): (Vec<Source<'_>>, Vec<Source<'_>>) =
            sources(&list).partition(|source| source.day().is_some_and(|day| day <= cx.today));
        now.sort_by_key(|source| source.urgency(cx.today));
        later.sort_by_key(|source| (source.day(), source.urgency(cx.today)));
        let late = now.iter().filter(|source| source.is_late(cx.today)).count();
        let start = now.first().map(|source| start(db, source, cx)).transpose()?;
        let lines = |from: &[Source<'_>]| from.iter().map(|source| source.line(db, cx)).collect::<StoreResult<Vec<Line>>>();
        let due = lines(now.get(1..).unwrap_or_default())?;
        let next = lines(&later)?;
        let care = care::deviations(db, CareFilter::default(), cx.today, CARE_LINES)?;
        Ok(Self {
            date: cx.words.with(
                "today-date",
                &[
                    ("weekday", cx.formats.weekday(cx.today.weekday()).into()),
                    ("date", cx.formats.date(cx.today).into()),
                    ("week", cx.formats.week(cx.today).into()),
                ],
            ),
            count: cx.words.with("today-count", &[("count", now.len().into())]),
            late: if late > 0 { cx.words.with("today-late", &[("count", late.into())]) } else { String::new() },
            coming: coming(db, next.first(), cx)?,
            week: week(&now, &later, cx),
            recent: list.recent.iter().map(|customer| (customer.id, customer.name.clone())).collect(),
            targets: list.targets.iter().map(|target| goal(target, cx)).collect(),
            snooze: Snooze::new(cx.words, cx.formats, cx.today),
            care: care.iter().map(|row| Line::of_care(row, cx)).collect(),
            more_care: more_care(db, care.len(), cx)?,
            start,
            due,
            next,
        })
    }

    /// Every line in the order in which keys walk them, the card first.
    pub(super) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.start.iter().map(|start| &start.line).chain(&self.due).chain(&self.care).chain(&self.next)
    }

    /// The line of an item.
    pub(super) fn line(&self, item: Item) -> Option<&Line> {
        self.lines().find(|line| line.item == item)
    }
}

/// How many deviations don't stand here, in words.
fn more_care(db: Reader<'_>, shown: usize, cx: &LoadCx<'_>) -> StoreResult<String> {
    if shown < CARE_LINES {
        return Ok(String::new());
    }
    let more = care::count_deviations(db, CareFilter::default(), cx.today)?.saturating_sub(shown);
    Ok(if more == 0 { String::new() } else { cx.words.with("today-more-care", &[("count", more.into())]) })
}

/// A development target for the side: title, how far it is, its next milestone.
fn goal(target: &DevelopmentTarget, cx: &LoadCx<'_>) -> (String, f32, String) {
    let next = target.values.next_milestone().and_then(|step| Some((step.title.as_str(), step.due?)));
    let below = next.map(|(title, due)| dotted([cx.formats.date_short(due).as_str(), title])).unwrap_or_default();
    (target.values.title.clone(), target.values.progress() as f32, below)
}

fn sources(list: &TodayList) -> impl Iterator<Item = Source<'_>> {
    let tasks = list.late.iter().chain(&list.due).chain(&list.next).map(Source::Task);
    let own = list.milestones.iter().map(Source::Milestone).chain(list.checks.iter().map(Source::Check));
    list.promised.iter().map(Source::Feedback).chain(tasks).chain(own)
}

fn start(db: Reader<'_>, source: &Source<'_>, cx: &LoadCx<'_>) -> StoreResult<Start> {
    let line = source.line(db, cx)?;
    match source {
        Source::Feedback(row) => {
            let phase = row.phase.as_ref().map(|phase| phase_word(phase, cx.words.lang()));
            let given = cx.words.with("today-given", &[("date", cx.formats.date_short(row.on).into())]);
            let last = row.customer.map(|id| last_contact(db, id, cx)).transpose()?.unwrap_or_default();
            Ok(Start {
                line,
                chips: std::iter::once(cx.words.label(row.kind)).chain(phase).collect(),
                quote: cx.words.with("today-quote", &[("words", row.words.trim().into())]),
                emotion: row.emotion.and_then(|emotion| i8::try_from(emotion.score()).ok()),
                below: dotted([row.contact_name.as_str(), &given, &last]),
            })
        }
        Source::Task(row) => {
            let last = row.customer.map(|id| last_contact(db, id, cx)).transpose()?.unwrap_or_default();
            let quote =
                if row.origin.is_empty() { String::new() } else { cx.words.with("today-quote", &[("words", row.origin.trim().into())]) };
            let below = if quote.is_empty() { line.why.clone() } else { row.reason.clone() };
            Ok(Start {
                chips: vec![cx.words.label(row.kind)],
                below: dotted([below.as_str(), &row.contact_name, &last]),
                quote,
                emotion: None,
                line,
            })
        }
        Source::Milestone(_) | Source::Check(_) => Ok(Start {
            chips: vec![cx.words.text("app-page-development")],
            quote: String::new(),
            emotion: None,
            below: line.why.clone(),
            line,
        }),
    }
}

/// The last contact in a few words: when, how, what.
fn last_contact(db: Reader<'_>, customer: CustomerId, cx: &LoadCx<'_>) -> StoreResult<String> {
    let last = interaction::latest(db, customer, 1)?;
    let ids: Vec<_> = last.iter().map(|one| one.id).collect();
    let rows: Vec<InteractionRow> = lists::interactions(db, &ids)?;
    Ok(rows.first().map_or_else(String::new, |row| {
        cx.words.with(
            "today-last-contact",
            &[("date", cx.formats.date_short(row.at.date()).into()), ("channel", cx.words.inline(row.channel).into())],
        )
    }))
}

/// What comes next when nothing is due: the first line of the week, or the first open task of all.
fn coming(db: Reader<'_>, next: Option<&Line>, cx: &LoadCx<'_>) -> StoreResult<String> {
    let told = |title: &str, when: String| cx.words.with("today-coming-next", &[("title", title.into()), ("when", when.into())]);
    if let Some(line) = next {
        return Ok(told(&line.title, line.due.clone()));
    }
    let ids = lists::task_ids(db, &crate::domain::summary::TaskFilter::default(), cx.today, 1)?;
    let rows = lists::tasks(db, &ids)?;
    Ok(rows.first().map_or_else(String::new, |row| told(&row.title, cx.formats.weekday_date(row.due))))
}

/// What stands on the days left of this week; today's lines stand beside it anyway.
fn week(now: &[Source<'_>], later: &[Source<'_>], cx: &LoadCx<'_>) -> Vec<(String, String)> {
    let sunday =
        if cx.today.weekday() == Weekday::Sunday { cx.today } else { cx.today.nth_weekday(1, Weekday::Sunday).unwrap_or(cx.today) };
    let of_week = now.iter().chain(later).filter(|source| source.day().is_some_and(|day| day > cx.today && day <= sunday));
    of_week
        .take(WEEK_LINES)
        .filter_map(|source| {
            let day = source.day()?;
            let text = match source {
                Source::Task(row) => dotted([row.title.as_str(), &row.customer_name]),
                Source::Feedback(row) => cx.words.with("today-answer-to", &[("customer", super::line::giver(row, cx).into())]),
                Source::Milestone(row) => row.title.clone(),
                Source::Check(tick) => cx.words.label(tick.values.item),
            };
            Some((super::line::short_weekday(cx, day), text))
        })
        .collect()
}

/// How a line's day is told, by how late it is.
pub(super) fn when(day: Date, time: Option<crate::base::Time>, cx: &LoadCx<'_>) -> (String, When) {
    if day < cx.today {
        return (cx.formats.relative_days(day, cx.today), When::Late);
    }
    let clock = time.map(|time| cx.words.with("today-at", &[("time", cx.formats.time(time).into())]));
    if day == cx.today {
        return (clock.unwrap_or_else(|| cx.formats.relative_days(day, cx.today)), When::Today);
    }
    let tomorrow = cx.today.tomorrow().ok() == Some(day);
    let day = if tomorrow { cx.formats.relative_days(day, cx.today) } else { super::line::short_weekday(cx, day) };
    (dotted([day.as_str(), &clock.unwrap_or_default()]), When::Later)
}
