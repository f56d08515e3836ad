//! What the customer's card is loaded with; every string is made here, nothing is drawn.

use super::care::Proposal;
use super::timeline::{EventLine, event_line};
use crate::base::Date;
use crate::base::id::{ContactId, CustomerId, TaskId};
use crate::base::money::Cents;
use crate::domain::contact::{Decision, Purpose};
use crate::domain::interaction::Emotion;
use crate::domain::person::initials;
use crate::domain::stage::Stage;
use crate::domain::summary::{ContactCard, CustomerCard, EventFilter, PurchaseFacts, TaskRow};
use crate::i18n::{Formats, Words};
use crate::store::summaries;
use crate::store::{Reader, StoreResult};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::chip::Tone;
use crate::ui::kit::icons;

/// A chip below the name.
pub(super) struct Badge {
    pub(super) text: String,
    pub(super) tone: Tone,
    pub(super) icon: Option<char>,
}

/// An open task.
pub(super) struct TaskLine {
    pub(super) id: TaskId,
    pub(super) title: String,
    /// When it's due and why.
    pub(super) line: String,
    pub(super) is_late: bool,
}

/// One of the four facts.
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) value: String,
    pub(super) note: String,
    pub(super) icon: Option<char>,
    pub(super) tone: Tone,
    pub(super) face: Option<i8>,
}

/// A contact person on the summary.
pub(super) struct PersonLine {
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) initials: String,
    pub(super) roles: String,
    pub(super) consent: String,
    pub(super) has_consent: bool,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) write: String,
    pub(super) call: String,
}

/// Everything of the header and the summary.
pub(super) struct CardData {
    pub(super) id: CustomerId,
    pub(super) name: String,
    pub(super) stage: Stage,
    pub(super) code_line: String,
    pub(super) badges: Vec<Badge>,
    pub(super) next: Option<TaskLine>,
    pub(super) open_tasks: Vec<TaskLine>,
    pub(super) facts: Vec<Fact>,
    pub(super) people: Vec<PersonLine>,
    pub(super) latest: Vec<EventLine>,
    pub(super) feedback_count: usize,
    /// The stage that purchases speak for.
    pub(super) proposal: Option<Proposal>,
    /// The whole card, for the tabs that make their own lines.
    pub(super) card: CustomerCard,
}

/// How many events the summary shows.
const LATEST: usize = 6;

impl CardData {
    /// Reads a customer; `None` when it isn't there any more.
    pub(super) fn load(db: Reader<'_>, id: CustomerId, cx: &LoadCx<'_>) -> StoreResult<Option<Self>> {
        let Some(card) = summaries::card(db, id, cx.today)? else { return Ok(None) };
        let latest = summaries::timeline(db, id, EventFilter::default(), LATEST, None)?;
        let values = &card.customer.values;
        let tasks = card.open_tasks.iter().map(|task| task_line(task, cx)).collect::<Vec<_>>();
        let mut tasks = tasks.into_iter();
        Ok(Some(Self {
            id,
            name: values.name.clone(),
            stage: values.stage,
            code_line: code_line(&card, cx.words),
            badges: badges(&card, cx.words),
            next: tasks.next(),
            open_tasks: tasks.collect(),
            facts: facts(&card, cx),
            people: card.contacts.iter().map(|person| person_line(person, cx.words)).collect(),
            latest: latest.iter().map(|event| event_line(event, cx)).collect(),
            proposal: Proposal::load(db, id, cx)?,
            feedback_count: card.feedback_count,
            card,
        }))
    }
}

/// The parts that say something, with a middle dot between them.
pub(super) fn dotted<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn code_line(card: &CustomerCard, words: &Words) -> String {
    let values = &card.customer.values;
    let town = values.addresses.iter().map(|address| address.town.as_str()).find(|town| !town.is_empty()).unwrap_or_default();
    let kind = match card.purchases.first {
        Some(first) => {
            words.with("customer-card-since", &[("kind", words.label(values.kind).into()), ("year", first.year().to_string().into())])
        }
        None => words.label(values.kind),
    };
    let responsible = match card.responsible_name.as_str() {
        "" => String::new(),
        name => words.with("customer-card-responsible", &[("name", name.into())]),
    };
    dotted([values.code.as_str(), town, &kind, &responsible])
}

fn badges(card: &CustomerCard, words: &Words) -> Vec<Badge> {
    let values = &card.customer.values;
    let mut badges = vec![Badge { text: words.label(values.stage), tone: stage_tone(values.stage), icon: None }];
    if let Some(depth) = values.depth {
        let args = [("number", depth.code().into()), ("word", words.inline(depth).into())];
        badges.push(Badge { text: words.with("customer-card-depth", &args), tone: Tone::Neutral, icon: None });
    }
    let plain = |icon: char| move |(_, name): &(_, String)| Badge { text: name.clone(), tone: Tone::Neutral, icon: Some(icon) };
    badges.extend(card.need_groups.iter().map(|(_, name)| Badge { text: name.clone(), tone: Tone::Neutral, icon: Some(icons::PUZZLE) }));
    badges.extend(card.tags.iter().map(plain(icons::TAG)));
    badges
}

/// The tone of a stage: who buys is good, who drifts away needs a look.
pub(crate) fn stage_tone(stage: Stage) -> Tone {
    match stage {
        Stage::Established | Stage::Committed => Tone::Ok,
        Stage::New => Tone::Accent,
        Stage::Passive | Stage::Ending => Tone::Warn,
        Stage::Prospect | Stage::Ended => Tone::Neutral,
    }
}

/// A task with its day and reason.
pub(super) fn task_line(task: &TaskRow, cx: &LoadCx<'_>) -> TaskLine {
    let time = task.due_time.map(|time| cx.formats.time(time)).unwrap_or_default();
    let due = capital(&cx.formats.relative_days(task.due, cx.today));
    let line = dotted([due.as_str(), &time, &task.contact_name, &task.reason]);
    TaskLine { id: task.id, title: task.title.clone(), line, is_late: task.due < cx.today }
}

/// A text that begins a line.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn facts(card: &CustomerCard, cx: &LoadCx<'_>) -> Vec<Fact> {
    vec![purchase_fact(&card.purchases, cx), contact_fact(card, cx), feedback_fact(card, cx), emotion_fact(card, cx.words)]
}

fn purchase_fact(purchases: &PurchaseFacts, cx: &LoadCx<'_>) -> Fact {
    let (note, icon, tone) = change(purchases.last_12m, purchases.before_12m, (cx.words, cx.formats));
    let label = cx.words.text("customer-card-purchases");
    Fact { label, value: cx.formats.money_rounded(purchases.last_12m), note, icon, tone, face: None }
}

/// The change from the year before in words, with an arrow and its tone.
fn change(now: Cents, before: Cents, (words, formats): (&Words, &Formats)) -> (String, Option<char>, Tone) {
    if before.0 <= 0 {
        let key = if now.0 > 0 { words.text("customer-card-change-new") } else { words.text("customer-card-change-none") };
        return (key, None, Tone::Neutral);
    }
    let share = (now.euros() - before.euros()) / before.euros();
    let text = formats.percent(share.abs(), 0);
    match now.cmp(&before) {
        std::cmp::Ordering::Greater => (text, Some(icons::ARROW_UP), Tone::Ok),
        std::cmp::Ordering::Less => (text, Some(icons::ARROW_DOWN), Tone::Warn),
        std::cmp::Ordering::Equal => (words.text("customer-card-change-same"), None, Tone::Neutral),
    }
}

fn contact_fact(card: &CustomerCard, cx: &LoadCx<'_>) -> Fact {
    let label = cx.words.text("customer-card-contact");
    let Some(last) = card.last_contact() else {
        let note = cx.words.text("customer-card-contact-none");
        return Fact { label, value: "–".into(), note, icon: None, tone: Tone::Warn, face: None };
    };
    let date: Date = last.at.date();
    let note = cx.formats.days_ago(date, cx.today);
    let value = if date.year() == cx.today.year() { cx.formats.date_short(date) } else { cx.formats.date(date) };
    Fact { label, value, note, icon: None, tone: Tone::Neutral, face: None }
}

fn feedback_fact(card: &CustomerCard, cx: &LoadCx<'_>) -> Fact {
    let open = card.open_feedback_count;
    let (note, tone) = match open {
        0 => (cx.words.text("customer-card-feedback-none-open"), Tone::Neutral),
        _ => (cx.words.with("customer-card-feedback-open", &[("count", open.into())]), Tone::Warn),
    };
    let value = cx.formats.number(i64::try_from(card.feedback_count).unwrap_or(i64::MAX));
    Fact { label: cx.words.text("customer-card-feedback"), value, note, icon: None, tone, face: None }
}

fn emotion_fact(card: &CustomerCard, words: &Words) -> Fact {
    let label = words.text("customer-card-emotion");
    let Some(emotion) = card.emotion else {
        let note = words.text("customer-card-emotion-none");
        return Fact { label, value: "–".into(), note, icon: None, tone: Tone::Neutral, face: None };
    };
    let face = i8::try_from(emotion.score()).ok();
    Fact { label, value: signed(emotion), note: words.label(emotion), icon: None, tone: Tone::Neutral, face }
}

/// The number of the scale with its sign.
fn signed(emotion: Emotion) -> String {
    match emotion.score() {
        0 => "0".into(),
        score @ 1.. => format!("+{score}"),
        score => format!("\u{2212}{}", score.unsigned_abs()),
    }
}

fn person_line(person: &ContactCard, words: &Words) -> PersonLine {
    let values = &person.contact.values;
    let roles: Vec<String> = values.roles.iter().map(|role| words.inline(*role)).collect();
    let name = match values.full_name() {
        name if name.is_empty() => {
            if values.email.is_empty() {
                values.phone.clone()
            } else {
                values.email.clone()
            }
        }
        name => name,
    };
    let given: Vec<Purpose> =
        person.consents.iter().filter(|event| event.values.decision == Decision::Given).map(|event| event.values.purpose).collect();
    let consent = match given.as_slice() {
        [] => words.text("contact-consent-none"),
        [one] => words.label(*one),
        [one, rest @ ..] => words.with("contact-consent-more", &[("first", words.label(*one).into()), ("count", rest.len().into())]),
    };
    PersonLine {
        id: person.contact.id,
        initials: initials(&name),
        roles: if roles.is_empty() { values.title.clone() } else { roles.join(", ") },
        consent,
        has_consent: !given.is_empty(),
        email: values.email.clone(),
        phone: values.phone.clone(),
        write: words.with("contact-write", &[("email", values.email.as_str().into())]),
        call: words.with("contact-call", &[("phone", values.phone.as_str().into())]),
        name,
    }
}
