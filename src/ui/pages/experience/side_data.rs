//! What stands beside the grid: a cell with what its customers say, the card that is read, its tasks, the other cards. Strings are made here.

use super::data::{row_word, score, stand};
use crate::base::id::{CustomerId, ExperienceId, FeedbackId, TaskId};
use crate::domain::experience::sheet::PlanSheet;
use crate::domain::experience::{Cell, Experience, ExperienceStatus, Voice};
use crate::domain::field::Field;
use crate::domain::interaction::Emotion;
use crate::store::{Reader, StoreResult, experience, task};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::status_disc::Stand;
use crate::ui::pages::shared::{dotted, first_line, phase_word};
use jiff::ToSpan as _;

/// The most that is quoted of a cell.
const VOICES: usize = 3;

/// A cell beside the grid.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) cell: Cell,
    pub(super) row: String,
    pub(super) title: String,
    pub(super) customers: String,
    pub(super) now: Option<Feeling>,
    pub(super) wanted: Option<Feeling>,
    pub(super) gap: String,
    pub(super) findings: String,
    pub(super) voices: Vec<Quote>,
    pub(super) learned: Vec<Quote>,
    pub(super) card: Option<CardLook>,
    pub(super) others: Vec<Other>,
    pub(super) is_none: bool,
    pub(super) is_gap: bool,
}

/// An emotion with its words.
#[derive(Debug)]
pub(super) struct Feeling {
    pub(super) face: i8,
    pub(super) score: String,
    pub(super) below: String,
    pub(super) is_few: bool,
}

/// What somebody said.
#[derive(Debug)]
pub(super) struct Quote {
    pub(super) words: String,
    pub(super) who: String,
    pub(super) customer: CustomerId,
    pub(super) feedback: Option<FeedbackId>,
    pub(super) emotion: Option<i8>,
    pub(super) is_open_complaint: bool,
}

/// The card that is read.
#[derive(Debug)]
pub(super) struct CardLook {
    pub(super) id: ExperienceId,
    pub(super) title: String,
    pub(super) status: ExperienceStatus,
    pub(super) stand: Stand,
    pub(super) state: String,
    pub(super) whom: String,
    pub(super) facts: Vec<(String, String)>,
    pub(super) person: String,
    pub(super) initials: String,
    pub(super) tasks: Vec<TaskLook>,
    pub(super) tasks_done: String,
}

/// A task of the card.
#[derive(Debug)]
pub(super) struct TaskLook {
    pub(super) id: TaskId,
    pub(super) title: String,
    pub(super) when: String,
    pub(super) is_done: bool,
    pub(super) is_late: bool,
}

/// Another card of the cell.
#[derive(Debug)]
pub(super) struct Other {
    pub(super) id: ExperienceId,
    pub(super) title: String,
    pub(super) stand: Stand,
    pub(super) below: String,
}

fn face(emotion: Option<Emotion>) -> Option<i8> {
    emotion.and_then(|emotion| i8::try_from(emotion.score()).ok())
}

impl Side {
    pub(super) fn load(
        db: Reader<'_>,
        cx: &LoadCx<'_>,
        sheet: &PlanSheet,
        (cell, card): (Cell, Option<ExperienceId>),
    ) -> StoreResult<Self> {
        let words = cx.words;
        let after = cx.today.saturating_sub(365.days());
        let quote = |voice: Voice| Quote::of(voice, cx);
        let voices: Vec<Quote> = experience::voices(db, cell, VOICES)?.into_iter().map(quote).collect();
        let learned: Vec<Quote> = experience::learned(db, cell, after, VOICES)?.into_iter().map(quote).collect();
        let cards = sheet.cards(cell);
        let shown = cards.iter().copied().find(|one| Some(one.id) == card);
        let others = cards.iter().filter(|one| Some(one.id) != card).map(|one| Other::of(one, cx)).collect();
        let phase = sheet.phases.iter().find(|phase| phase.id == cell.phase);
        let row = sheet.rows.iter().find(|(row, _)| *row == cell.row).map(|row| row_word(words, row)).unwrap_or_default();
        let count = sheet.measured.counts.get(&cell.row).copied().unwrap_or_default();
        let findings = sheet.measured.findings.get(&cell).copied().unwrap_or_default();
        let (now, wanted, gap) = feelings(sheet, cell, cx);
        Ok(Self {
            cell,
            row,
            title: phase.map(|phase| phase_word(phase, words.lang())).unwrap_or_default(),
            customers: words.with("experience-customers", &[("count", count.into())]),
            now,
            wanted,
            gap,
            findings: words.with("experience-findings", &[("count", findings.into())]),
            voices,
            learned,
            card: shown.map(|card| CardLook::load(db, cx, sheet, card)).transpose()?,
            others,
            is_none: sheet.none.contains(&cell),
            is_gap: sheet.is_gap(cell),
        })
    }
}

/// What is felt now, what is wanted, and how far they are apart.
fn feelings(sheet: &PlanSheet, cell: Cell, cx: &LoadCx<'_>) -> (Option<Feeling>, Option<Feeling>, String) {
    #[allow(clippy::cast_possible_truncation, reason = "a score of the scale")]
    let rounded = |score: f64| score.round() as i8;
    let felt = sheet.felt(cell);
    let now = (felt.n > 0).then(|| Feeling {
        face: rounded(felt.mean),
        score: score(*cx.formats, felt.mean),
        below: cx.words.with(if felt.is_few() { "experience-answers-few" } else { "experience-answers" }, &[("count", felt.n.into())]),
        is_few: felt.is_few(),
    });
    let cards = sheet.cards(cell);
    let why = cards.iter().map(|card| first_line(&card.values.emotion_why)).find(|why| !why.is_empty()).unwrap_or_default();
    let named = why.split([',', ':']).next().unwrap_or_default().to_lowercase();
    let aim = crate::domain::experience::wanted(&cards);
    let wanted = aim.map(|aim| Feeling { face: rounded(aim), score: score(*cx.formats, aim), below: named, is_few: false });
    let gap = match aim {
        Some(aim) if felt.n > 0 && aim - felt.mean > 0.05 => {
            cx.words.with("experience-gap", &[("gap", cx.formats.decimal(aim - felt.mean, 1).into())])
        }
        _ => String::new(),
    };
    (now, wanted, gap)
}

impl Quote {
    pub(super) fn of(voice: Voice, cx: &LoadCx<'_>) -> Self {
        let names: Vec<&str> = [voice.contact_name.as_str(), &voice.customer_name].into_iter().filter(|name| !name.is_empty()).collect();
        Self {
            words: match voice.feedback {
                Some(_) => cx.words.with("feedback-quote", &[("words", voice.words.trim().into())]),
                None => voice.words.trim().to_owned(),
            },
            who: dotted([names.join(", ").as_str(), &cx.formats.date(voice.on)]),
            customer: voice.customer,
            feedback: voice.feedback,
            emotion: face(voice.emotion),
            is_open_complaint: voice.is_open_complaint,
        }
    }
}

impl CardLook {
    fn load(db: Reader<'_>, cx: &LoadCx<'_>, sheet: &PlanSheet, card: &Experience) -> StoreResult<Self> {
        let (values, words) = (&card.values, cx.words);
        let person = values.person.and_then(|id| sheet.people.get(&id)).cloned().unwrap_or_default();
        let mut tasks = Vec::new();
        for id in experience::tasks(db, card.id)? {
            tasks.extend(task::get(db, id)?.map(|task| TaskLook::of(&task, cx)));
        }
        let (all, done) = (tasks.len(), tasks.iter().filter(|task| task.is_done).count());
        Ok(Self {
            id: card.id,
            title: values.title.clone(),
            status: values.status,
            stand: stand(values.status),
            state: words.label(values.status),
            whom: values.adaptation.map(|adaptation| words.label(adaptation)).unwrap_or_default(),
            facts: facts(card, cx),
            initials: person.split_whitespace().filter_map(|part| part.chars().next()).take(2).collect(),
            person,
            tasks,
            tasks_done: words.with("experience-tasks-done", &[("done", done.into()), ("all", all.into())]),
        })
    }
}

/// What is planned, field by field; only what has a value.
fn facts(card: &Experience, cx: &LoadCx<'_>) -> Vec<(String, String)> {
    let (values, words) = (&card.values, cx.words);
    let channels: Vec<String> = values.channels.iter().map(|channel| words.label(*channel)).collect();
    let emotion = values.emotion.map(|emotion| words.label(emotion)).unwrap_or_default();
    let all = [
        (words.text("experience-short-goal"), values.goal.clone()),
        (words.text("experience-short-needs"), values.needs.clone()),
        (words.text("experience-short-emotion"), if values.emotion_why.is_empty() { emotion } else { values.emotion_why.clone() }),
        (words.text("experience-short-unexpected"), values.unexpected.clone()),
        (words.text("experience-short-exceeded"), values.exceeded.clone()),
        (words.text("experience-short-channels"), channels.join(", ")),
        (words.text("experience-short-information"), values.information.clone()),
        (words.text("experience-short-information-use"), values.information_use.clone()),
        (words.label(Field::Measure), values.measure.clone()),
        (words.text("experience-short-cost"), values.cost.map(|cost| cx.formats.money(cost)).unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()
}

impl TaskLook {
    fn of(stored: &crate::domain::task::Task, cx: &LoadCx<'_>) -> Self {
        let is_late = stored.done_on.is_none() && stored.values.due.is_some_and(|due| due < cx.today);
        let when = match (stored.done_on, stored.values.due) {
            (Some(day), _) => cx.words.with("experience-task-done", &[("date", cx.formats.date_short(day).into())]),
            (None, Some(due)) if is_late => cx.formats.relative_days(due, cx.today),
            (None, Some(due)) => cx.formats.date_short(due),
            (None, None) => String::new(),
        };
        Self { id: stored.id, title: stored.values.title.clone(), when, is_done: stored.done_on.is_some(), is_late }
    }
}

impl Other {
    fn of(card: &Experience, cx: &LoadCx<'_>) -> Self {
        let values = &card.values;
        let whom = values.adaptation.map(|adaptation| cx.words.label(adaptation)).unwrap_or_default();
        Self {
            id: card.id,
            title: values.title.clone(),
            stand: stand(values.status),
            below: if whom.is_empty() { cx.words.label(values.status) } else { whom },
        }
    }
}
