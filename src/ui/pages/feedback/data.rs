//! What the feedback page is loaded with: the list by filter, rows in sight only, and the feedback that is read. Strings are made here.

use super::feedback_icon;
use crate::base::Date;
use crate::base::id::{CustomerId, FeedbackId, PhaseId};
use crate::domain::feedback::{Feedback, FeedbackKind, FeedbackStatus};
use crate::domain::summary::{FeedbackFilter, FeedbackRow};
use crate::store::summaries::lists;
use crate::store::{Reader, StoreResult, feedback, interaction, phase};
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::{Options, dotted, first_line, phase_options, phase_word, with_any};
use std::ops::Range;

/// The most feedback that is listed.
const MOST: usize = 100_000;
/// Rows read around those in sight.
const AROUND: usize = 40;

/// The list and what is read beside it.
pub(super) struct FeedbackData {
    pub(super) filter: FeedbackFilter,
    asked: Option<FeedbackFilter>,
    pub(super) ids: Vec<FeedbackId>,
    pub(super) rows: Vec<Item>,
    pub(super) loaded: Range<usize>,
    pub(super) seen: Range<usize>,
    pub(super) current: Option<FeedbackId>,
    pub(super) pane: Option<Pane>,
    pub(super) words: PageWords,
    pub(super) is_empty: bool,
    pub(super) reveal: bool,
}

impl Default for FeedbackData {
    fn default() -> Self {
        let statuses = FeedbackStatus::ALL.iter().copied().filter(|status| status.is_open()).collect();
        Self {
            filter: FeedbackFilter { statuses, ..FeedbackFilter::default() },
            asked: None,
            ids: Vec::new(),
            rows: Vec::new(),
            loaded: 0..0,
            seen: 0..0,
            current: None,
            pane: None,
            words: PageWords::default(),
            is_empty: true,
            reveal: false,
        }
    }
}

/// Words that don't change with the data.
#[derive(Debug, Default)]
pub(super) struct PageWords {
    pub(super) title: String,
    pub(super) count: String,
    pub(super) add: String,
    pub(super) filter: String,
    pub(super) phase_name: String,
    pub(super) none: String,
    pub(super) empty: String,
    pub(super) empty_text: String,
    pub(super) choose: String,
    pub(super) answer: String,
    pub(super) task: String,
    pub(super) close: String,
    pub(super) edit: String,
    pub(super) remove: String,
    pub(super) customer: String,
    pub(super) steps: String,
    pub(super) learned: String,
    pub(super) keys: String,
    pub(super) statuses: Options<FeedbackStatus>,
    pub(super) kinds: Options<FeedbackKind>,
    pub(super) phases: Options<Option<PhaseId>>,
}

/// A row of the list.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) id: FeedbackId,
    pub(super) icon: char,
    pub(super) title: String,
    pub(super) line: String,
    pub(super) state: String,
    pub(super) is_late: bool,
    pub(super) emotion: Option<i8>,
}

/// A step on the way to the answer.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) status: FeedbackStatus,
    pub(super) word: String,
    pub(super) date: String,
    pub(super) is_reached: bool,
    pub(super) is_current: bool,
}

/// The feedback that is read.
#[derive(Clone, Debug)]
pub(super) struct Pane {
    pub(super) id: FeedbackId,
    pub(super) customer: Option<CustomerId>,
    pub(super) giver: String,
    pub(super) below: String,
    pub(super) kind: String,
    pub(super) deadline: String,
    pub(super) is_late: bool,
    pub(super) is_open: bool,
    pub(super) quote: String,
    pub(super) emotion: Option<(i8, String)>,
    pub(super) facts: Vec<(String, String)>,
    pub(super) steps: Vec<Step>,
    pub(super) learned: String,
}

impl FeedbackData {
    pub(super) fn wants_load(&self) -> bool {
        let covered = self.seen.start >= self.loaded.start && self.seen.end.min(self.ids.len()) <= self.loaded.end;
        self.asked.as_ref() != Some(&self.filter) || !covered || self.pane.as_ref().map(|pane| pane.id) != self.current
    }

    /// Lets the next load ask anew which feedbacks there are.
    pub(super) fn spoil(&mut self) {
        self.asked = None;
    }

    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        // Scrolling asks for rows only; which feedbacks there are changes with the filter or when rows were written.
        if self.asked.as_ref() != Some(&self.filter) {
            self.ids = lists::feedback_ids(db, &self.filter, MOST)?;
            self.asked = Some(self.filter.clone());
            self.is_empty = self.ids.is_empty() && feedback::count(db)? == 0;
        }
        self.words = PageWords::load(db, cx, self.ids.len())?;
        let end = (self.seen.end.max(1) + AROUND).min(self.ids.len());
        self.loaded = self.seen.start.saturating_sub(AROUND).min(end)..end;
        let rows = lists::feedbacks(db, self.ids.get(self.loaded.clone()).unwrap_or_default())?;
        self.rows = rows.iter().map(|row| Item::of(row, cx)).collect();
        // What was moved out of the filter stays open to be read, until something else is chosen.
        let there = self.current.map(|id| feedback::get(db, id)).transpose()?.flatten();
        let there = match there {
            Some(there) => Some(there),
            None => self.ids.first().map(|id| feedback::get(db, *id)).transpose()?.flatten(),
        };
        self.current = there.as_ref().map(|found| found.id);
        self.pane = there.map(|found| Pane::of(db, &found, cx)).transpose()?;
        Ok(())
    }
}

impl PageWords {
    fn load(db: Reader<'_>, cx: &LoadCx<'_>, count: usize) -> StoreResult<Self> {
        let words = cx.words;
        Ok(Self {
            title: words.text("feedback-title"),
            count: words.with("feedback-count", &[("count", count.into())]),
            add: words.text("feedback-add"),
            filter: words.text("feedback-filter"),
            phase_name: words.label(crate::domain::field::Field::Phase),
            none: words.text("feedback-none"),
            empty: words.text("feedback-empty"),
            empty_text: words.text("feedback-empty-text"),
            choose: words.text("feedback-choose"),
            answer: words.text("feedback-answer"),
            task: words.text("feedback-task"),
            close: words.text("feedback-close"),
            edit: words.text("feedback-edit"),
            remove: words.text("feedback-remove"),
            customer: words.text("feedback-open-customer"),
            steps: words.text("feedback-steps"),
            learned: words.text("feedback-learned"),
            keys: words.text("feedback-keys"),
            statuses: Options::of(words, FeedbackStatus::ALL),
            kinds: Options::of(words, FeedbackKind::ALL),
            phases: with_any(words.text("feedback-any-phase"), &phase_options(db, words.lang())?),
        })
    }
}

/// Late in words, or the day by which an answer was promised; empty when none was.
fn promise(deadline: Option<Date>, status: FeedbackStatus, cx: &LoadCx<'_>) -> (String, bool) {
    match deadline.filter(|_| status.is_open()) {
        Some(day) if day < cx.today => (cx.formats.relative_days(day, cx.today), true),
        Some(day) => (cx.words.with("feedback-by", &[("date", cx.formats.date_short(day).into())]), false),
        None => (String::new(), false),
    }
}

fn score(emotion: Option<crate::domain::interaction::Emotion>) -> Option<i8> {
    emotion.and_then(|emotion| i8::try_from(emotion.score()).ok())
}

impl Item {
    fn of(row: &FeedbackRow, cx: &LoadCx<'_>) -> Self {
        let (late, is_late) = promise(row.deadline, row.status, cx);
        let giver = giver(&row.customer_name, &row.contact_name, cx);
        let status = cx.words.label(row.status);
        Self {
            id: row.id,
            icon: feedback_icon(row.kind),
            title: first_line(&row.words),
            line: dotted([cx.words.label(row.kind).as_str(), &giver, &cx.formats.date_short(row.on)]),
            state: if is_late { late } else { status },
            is_late,
            emotion: score(row.emotion),
        }
    }
}

/// Who gave it, also when nobody is named.
fn giver(customer: &str, contact: &str, cx: &LoadCx<'_>) -> String {
    match (customer.is_empty(), contact.is_empty()) {
        (false, _) => customer.to_owned(),
        (true, false) => contact.to_owned(),
        (true, true) => cx.words.text("feedback-anonymous"),
    }
}

impl Pane {
    fn of(db: Reader<'_>, stored: &Feedback, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let (values, words) = (&stored.values, cx.words);
        let names = lists::feedbacks(db, &[stored.id])?;
        let (customer, contact) = names.first().map(|row| (row.customer_name.as_str(), row.contact_name.as_str())).unwrap_or_default();
        let (deadline, is_late) = promise(values.deadline, values.status, cx);
        let last = values.customer.map(|id| interaction::latest(db, id, 1)).transpose()?.unwrap_or_default();
        let last = last.first().map(|one| {
            let (date, channel) = (cx.formats.date_short(one.values.at.date()), words.inline(one.values.channel));
            words.with("feedback-last-contact", &[("date", date.into()), ("channel", channel.into())])
        });
        let given = values.on.map(|on| words.with("feedback-given", &[("date", cx.formats.date(on).into())])).unwrap_or_default();
        let below = if customer.is_empty() { "" } else { contact };
        Ok(Self {
            id: stored.id,
            customer: values.customer,
            giver: giver(customer, contact, cx),
            below: dotted([below, &given, &last.unwrap_or_default()]),
            kind: words.label(values.kind),
            deadline: if is_late { words.with("feedback-late", &[("late", deadline.into())]) } else { deadline },
            is_late,
            is_open: values.status.is_open(),
            quote: words.with("feedback-quote", &[("words", values.words.trim().into())]),
            emotion: values.emotion.map(|emotion| (score(Some(emotion)).unwrap_or(0), words.label(emotion))),
            facts: facts(db, stored, cx)?,
            steps: FeedbackStatus::ALL.iter().map(|status| Step::of(stored, *status, cx)).collect(),
            learned: values.learned.clone(),
        })
    }
}

/// What is known of it, with the names of the fields; only what has a value.
fn facts(db: Reader<'_>, stored: &Feedback, cx: &LoadCx<'_>) -> StoreResult<Vec<(String, String)>> {
    use crate::domain::field::Field;
    let (values, words) = (&stored.values, cx.words);
    let phase = values.phase.map(|id| phase::get(db, id)).transpose()?.flatten();
    let all = [
        (Field::Product, values.product.clone()),
        (Field::Phase, phase.map(|phase| phase_word(&phase, words.lang())).unwrap_or_default()),
        (Field::Object, values.object.map(|object| words.label(object)).unwrap_or_default()),
        (Field::Nps, values.nps.map(|score| score.to_string()).unwrap_or_default()),
        (Field::Csat, values.csat.map(|score| score.to_string()).unwrap_or_default()),
        (Field::FromConsumer, if values.from_consumer { words.text("feedback-yes") } else { String::new() }),
    ];
    Ok(all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(field, value)| (words.label(field), value)).collect())
}

impl Step {
    fn of(stored: &Feedback, status: FeedbackStatus, cx: &LoadCx<'_>) -> Self {
        let steps = &stored.steps;
        let day = match status {
            FeedbackStatus::New => stored.values.on,
            FeedbackStatus::Acknowledged => steps.acknowledged,
            FeedbackStatus::InProgress => steps.in_progress,
            FeedbackStatus::Resolved => steps.resolved,
            FeedbackStatus::ToldBack => steps.told_back,
        };
        Self {
            status,
            word: cx.words.label(status),
            date: day.map(|day| cx.formats.date(day)).unwrap_or_default(),
            is_reached: day.is_some(),
            is_current: stored.values.status == status,
        }
    }
}
