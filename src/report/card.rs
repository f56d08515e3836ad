//! The visit brief of one customer: next step first, then facts, people and consents, what was learned, what happened last.

mod data;

use super::pdf::{PageData, Pdf, Template, breakable, set};
use crate::base::{Date, DateTime};
use crate::domain::feedback::FeedbackStatus;
use crate::domain::summary::{ContactCard, CustomerCard, Event, TaskRow};
use crate::i18n::{Formats, Words};
use data::{Data, EventLine, Fact, Learned, Next, Person, Table, TaskLine};

/// Most events, tasks and findings on the brief; the rest is in the program.
const MOST_EVENTS: usize = 10;
const MOST_TASKS: usize = 6;
/// Longest piece of a text in a row, in characters.
const PIECE: usize = 280;

/// What the brief is made of.
#[derive(Clone, Copy, Debug)]
pub struct VisitBrief<'a> {
    /// The firm's name; may be empty.
    pub firm: &'a str,
    /// The customer.
    pub card: &'a CustomerCard,
    /// The timeline, newest first.
    pub events: &'a [Event],
    /// When it was printed.
    pub at: DateTime,
}

/// The brief as PDF.
///
/// # Errors
/// A fault of the template.
pub fn pdf(words: &Words, formats: Formats, brief: &VisitBrief<'_>) -> Result<Vec<u8>, String> {
    document(words, formats, brief).map(|pdf| pdf.bytes)
}

/// The same with its number of pages and its words, for tests.
///
/// # Errors
/// Those of [`pdf`].
pub fn document(words: &Words, formats: Formats, brief: &VisitBrief<'_>) -> Result<Pdf, String> {
    let pen = Pen { words, formats, card: brief.card, today: brief.at.date() };
    let data = Data {
        page: PageData::new(words, formats, brief.firm, brief.at)
            .titled(brief.card.customer.values.name.clone(), words.text("report-card-kind")),
        name: breakable(&brief.card.customer.values.name),
        lines: pen.lines(),
        next: pen.next(),
        facts: vec![pen.purchases(), pen.last_purchase(), pen.last_contact(), pen.emotion()],
        chart: data::chart(&pen),
        tasks: pen.tasks(),
        people: pen.people(),
        learned: pen.learned(),
        events: pen.events(brief.events),
        details: data::details(&pen),
        notes: data::notes(&pen),
    };
    set(Template::Card, &data)
}

/// The customer and how to write about it.
#[derive(Clone, Copy)]
struct Pen<'a> {
    words: &'a Words,
    formats: Formats,
    card: &'a CustomerCard,
    today: Date,
}

impl Pen<'_> {
    /// The two grey lines under the name.
    fn lines(&self) -> Vec<String> {
        let (words, values) = (self.words, &self.card.customer.values);
        let town = values.addresses.iter().map(|address| address.town.clone()).find(|town| !town.is_empty());
        let since =
            self.card.purchases.first.map(|first| words.with("report-card-buyer-since", &[("year", first.year().to_string().into())]));
        let depth = values
            .depth
            .map(|depth| words.with("report-card-depth", &[("level", depth.code().into()), ("word", words.inline(depth).into())]));
        let first = [Some(values.code.clone()), town, Some(words.inline(values.kind)), since, Some(words.inline(values.stage)), depth];
        let responsible = Some(self.card.responsible_name.as_str())
            .filter(|name| !name.is_empty())
            .map(|name| words.with("report-card-responsible", &[("name", name.into())]));
        let contact = self
            .card
            .last_contact()
            .map(|last| words.with("report-card-last-contact", &[("date", self.formats.date(last.at.date()).into())]));
        [joined(first), joined([responsible, contact])].into_iter().filter(|line| !line.is_empty()).map(|line| breakable(&line)).collect()
    }

    fn next(&self) -> Next {
        let waiting = match self.card.open_feedback_count {
            0 => None,
            count => Some(self.words.with("report-card-answers-waiting", &[("count", count.into())])),
        };
        match &self.card.next_step {
            Some(task) => {
                let due = self.formats.relative_days(task.due, self.today);
                let detail = joined([Some(due), Some(task.person_name.clone()), Some(piece(&task.reason)), waiting]);
                let title = self.words.with("report-card-next-step", &[("title", task.title.as_str().into())]);
                Next { title: breakable(&title), detail: breakable(&detail) }
            }
            None => {
                let detail = joined([waiting, Some(self.words.text("report-card-no-next-step-detail"))]);
                Next { title: self.words.text("report-card-no-next-step"), detail }
            }
        }
    }

    fn purchases(&self) -> Fact {
        let (words, sums) = (self.words, &self.card.purchases);
        let change = (sums.before_12m.0 > 0).then(|| (sums.last_12m - sums.before_12m).euros() / sums.before_12m.euros());
        let percent = |share: f64| self.formats.percent(share.abs(), 0);
        let (note, tone) = match change {
            None => (String::new(), "plain"),
            Some(share) if share >= 0.005 => (words.with("report-card-change-up", &[("percent", percent(share).into())]), "good"),
            Some(share) if share <= -0.005 => (words.with("report-card-change-down", &[("percent", percent(share).into())]), "warn"),
            Some(_) => (words.text("report-card-change-same"), "plain"),
        };
        Fact { label: words.text("field-purchases-12m"), value: self.formats.money_rounded(sums.last_12m), note, tone, face: None }
    }

    fn last_purchase(&self) -> Fact {
        let sums = &self.card.purchases;
        let value = sums.last.map_or_else(|| self.words.text("report-card-fact-none"), |date| self.formats.date(date));
        let note = match sums.count_12m {
            0 => sums.last.map(|date| self.formats.days_ago(date, self.today)).unwrap_or_default(),
            count => self.words.with("report-card-purchase-count", &[("count", count.into())]),
        };
        Fact { label: self.words.text("field-last-purchase"), value, note, tone: "plain", face: None }
    }

    fn last_contact(&self) -> Fact {
        let label = self.words.text("field-last-contact");
        match self.card.last_contact() {
            Some(last) => {
                let date = last.at.date();
                let note = joined([Some(self.words.inline(last.channel)), Some(self.formats.days_ago(date, self.today))]);
                Fact { label, value: self.formats.date(date), note, tone: "plain", face: None }
            }
            None => Fact { label, value: self.words.text("report-card-fact-none"), note: String::new(), tone: "plain", face: None },
        }
    }

    fn emotion(&self) -> Fact {
        let label = self.words.text("report-card-emotion");
        let note = match self.card.interaction_count {
            0 => String::new(),
            count => self.words.with("report-card-interactions", &[("count", count.into())]),
        };
        match self.card.emotion {
            Some(emotion) => Fact { label, value: self.words.label(emotion), note, tone: "plain", face: Some(emotion.score()) },
            None => Fact { label, value: self.words.text("report-card-fact-none"), note, tone: "plain", face: None },
        }
    }

    /// Open tasks but the next step, which stands above.
    fn tasks(&self) -> Option<Table<TaskLine>> {
        let next = self.card.next_step.as_ref().map(|task| task.id);
        let others: Vec<&TaskRow> = self.card.open_tasks.iter().filter(|task| Some(task.id) != next).collect();
        let mut rows: Vec<TaskLine> = others.iter().take(MOST_TASKS).map(|task| self.task(task)).collect();
        let more = others.len().saturating_sub(MOST_TASKS);
        if more > 0 {
            let title = self.words.with("report-card-more-tasks", &[("count", more.into())]);
            rows.push(TaskLine { due: String::new(), title, note: String::new(), late: false });
        }
        let heads = vec![self.words.text("field-due"), self.words.text("report-card-task")];
        Table::of(self.words.text("report-card-tasks"), heads, rows)
    }

    fn task(&self, task: &TaskRow) -> TaskLine {
        TaskLine {
            due: self.formats.relative_days(task.due, self.today),
            title: breakable(&piece(&task.title)),
            note: breakable(&joined([Some(task.person_name.clone()), Some(task.contact_name.clone())])),
            late: task.due < self.today,
        }
    }

    fn people(&self) -> Option<Table<Person>> {
        let words = self.words;
        let heads =
            vec![words.text("field-name"), words.text("field-roles"), words.text("report-card-reach"), words.text("report-card-consents")];
        Table::of(words.text("report-card-people"), heads, self.card.contacts.iter().map(|contact| data::person(self, contact)).collect())
    }

    fn learned(&self) -> Option<Table<Learned>> {
        let words = self.words;
        let phase_name =
            |phase: &Option<crate::domain::phase::Phase>| phase.as_ref().map(|phase| data::phase_name(words, phase)).unwrap_or_default();
        let talks = self
            .card
            .interactions
            .iter()
            .filter(|talk| !talk.learned.is_empty())
            .map(|talk| (talk.at.date(), phase_name(&talk.phase), &talk.learned, words.inline(talk.channel)));
        let feedback = self
            .card
            .feedback
            .iter()
            .filter(|feedback| !feedback.learned.is_empty())
            .map(|feedback| (feedback.on, phase_name(&feedback.phase), &feedback.learned, words.inline(feedback.kind)));
        let mut found: Vec<_> = talks.chain(feedback).collect();
        found.sort_by_key(|(date, ..)| std::cmp::Reverse(*date));
        let rows = found
            .into_iter()
            .map(|(date, phase, text, source)| Learned {
                phase,
                text: breakable(&piece(text)),
                source: format!("{source} {}", self.formats.date(date)),
            })
            .collect();
        let heads = vec![words.text("field-phase"), words.text("field-learned"), words.text("report-card-source")];
        Table::of(words.text("report-card-learned"), heads, rows)
    }

    fn events(&self, events: &[Event]) -> Option<Table<EventLine>> {
        let words = self.words;
        let rows = events.iter().take(MOST_EVENTS).map(|event| self.event(event)).collect();
        let heads = vec![
            words.text("field-date"),
            words.text("field-emotion"),
            words.text("report-card-event"),
            words.text("report-card-event-text"),
        ];
        Table::of(words.text("report-card-events"), heads, rows)
    }

    fn event(&self, event: &Event) -> EventLine {
        let words = self.words;
        let (date, emotion, what, text) = match event {
            Event::Purchase(row) => {
                let what = words.with("report-card-event-purchase", &[("amount", self.formats.money(row.amount).into())]);
                (row.on, None, what, joined([Some(row.product.clone()), Some(row.product_group.clone()), Some(row.reference.clone())]))
            }
            Event::Interaction(row) => {
                let text = if row.text.is_empty() { &row.learned } else { &row.text };
                (row.at.date(), row.emotion, words.label(row.channel), text.clone())
            }
            Event::Feedback(row) => {
                let quoted = words.with("report-card-quote", &[("text", piece(&row.words).into())]);
                let waiting = (row.status != FeedbackStatus::ToldBack).then(|| words.inline(row.status));
                (row.on, row.emotion, joined([Some(words.label(row.kind)), waiting]), quoted)
            }
            Event::Task(row) => (row.done_on.unwrap_or(row.due), None, words.text("report-card-event-task"), row.title.clone()),
            Event::Stage(row) => {
                let what = words.with("report-card-event-stage", &[("stage", words.inline(row.stage).into())]);
                (row.on, None, what, row.reason.clone())
            }
        };
        EventLine {
            date: self.formats.date(date),
            face: emotion.map(|emotion| emotion.score()),
            score: emotion.map(|emotion| data::score(self.formats, emotion)).unwrap_or_default(),
            what: breakable(&what),
            text: breakable(&piece(&text)),
        }
    }
}

/// The parts that are there, with a dot between.
fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The beginning of a long text in one paragraph.
fn piece(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(PIECE) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests;
