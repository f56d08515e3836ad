//! What the engagement page shows: the engagements by status, and the one that is read, with everybody who takes part.

use crate::base::id::{CustomerId, EngagementId, ParticipantId};
use crate::domain::engagement::{Engagement, EngagementKind, EngagementStatus, ParticipantState};
use crate::domain::field::Field;
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, customer, engagement};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::icons;
use crate::ui::pages::shared::{Options, dotted};

/// A row of the list, or the heading of a status.
pub(super) enum Line {
    Status(String),
    One { id: EngagementId, icon: char, title: String, line: String, count: String },
}

/// A participant of the pane.
pub(super) struct Person {
    pub(super) id: ParticipantId,
    pub(super) customer: CustomerId,
    pub(super) name: String,
    pub(super) state: ParticipantState,
    pub(super) outcome: String,
}

/// The engagement that is read.
pub(super) struct Pane {
    pub(super) id: EngagementId,
    pub(super) title: String,
    pub(super) line: String,
    pub(super) status: EngagementStatus,
    pub(super) status_word: String,
    pub(super) texts: Vec<(String, String)>,
    pub(super) people: Vec<Person>,
    pub(super) counts: String,
    /// How many are picked and not asked yet.
    pub(super) to_invite: usize,
    pub(super) is_customisation: bool,
}

/// The words of the page.
#[derive(Default)]
pub(super) struct PageWords {
    pub(super) title: String,
    pub(super) add: String,
    pub(super) empty: String,
    pub(super) empty_text: String,
    pub(super) edit: String,
    pub(super) remove: String,
    pub(super) pick: String,
    pub(super) invite: String,
    pub(super) participants: String,
    pub(super) nobody: String,
    pub(super) outcome: String,
    pub(super) drop: String,
    pub(super) state: String,
    pub(super) states: Options<ParticipantState>,
    pub(super) warning: String,
    pub(super) open: String,
}

/// The page's data.
#[derive(Default)]
pub(super) struct EngagementData {
    pub(super) lines: Vec<Line>,
    pub(super) ids: Vec<EngagementId>,
    pub(super) current: Option<EngagementId>,
    pub(super) pane: Option<Pane>,
    pub(super) context: String,
    pub(super) words: PageWords,
    pub(super) reveal: bool,
    shown: Option<EngagementId>,
}

/// The order in which statuses stand: what goes on first.
const ORDER: [EngagementStatus; 5] =
    [EngagementStatus::InUse, EngagementStatus::Planned, EngagementStatus::Idea, EngagementStatus::Done, EngagementStatus::Stopped];

impl EngagementData {
    /// Whether another engagement is to be read than the one loaded.
    pub(super) fn wants_load(&self) -> bool {
        self.current != self.shown
    }

    /// Reads the list and the pane.
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        let all = engagement::list(db)?;
        self.words = page_words(words);
        self.lines.clear();
        self.ids.clear();
        for status in ORDER {
            let of_status: Vec<&Engagement> = all.iter().filter(|one| one.values.status == status).collect();
            if of_status.is_empty() {
                continue;
            }
            self.lines.push(Line::Status(format!("{} · {}", words.label(status), of_status.len())));
            for one in of_status {
                self.ids.push(one.id);
                self.lines.push(line(one, cx));
            }
        }
        let open = all.iter().filter(|one| matches!(one.values.status, EngagementStatus::Planned | EngagementStatus::InUse)).count();
        self.context = if all.is_empty() {
            String::new()
        } else {
            words.with("engagement-count", &[("open", open.into()), ("all", all.len().into())])
        };
        if self.current.is_none_or(|id| !self.ids.contains(&id)) {
            self.current = self.ids.first().copied();
        }
        let read = self.current.and_then(|id| all.iter().find(|one| one.id == id));
        self.pane = read.map(|one| pane(db, one, cx)).transpose()?;
        self.shown = self.current;
        Ok(())
    }
}

/// The icon of a kind of engagement.
pub(super) fn kind_icon(kind: EngagementKind) -> char {
    match kind {
        EngagementKind::CoCreation => icons::LIGHTBULB,
        EngagementKind::PrototypeTest => icons::PUZZLE,
        EngagementKind::Event => icons::TICKET,
        EngagementKind::Competition => icons::AWARD,
        EngagementKind::Volunteering => icons::HEART_HANDSHAKE,
        _ => icons::SCISSORS,
    }
}

fn line(one: &Engagement, cx: &LoadCx<'_>) -> Line {
    let values = &one.values;
    let segment = values.segment.map(|segment| cx.words.label(segment)).unwrap_or_default();
    let day = values.on.map(|on| cx.formats.weekday_date(on)).unwrap_or_default();
    Line::One {
        id: one.id,
        icon: kind_icon(values.kind),
        title: values.title.clone(),
        line: dotted([cx.words.label(values.kind).as_str(), &segment, &day]),
        count: cx.words.with("engagement-participants", &[("count", one.participants.len().into())]),
    }
}

fn pane(db: Reader<'_>, one: &Engagement, cx: &LoadCx<'_>) -> StoreResult<Pane> {
    let (values, words) = (&one.values, cx.words);
    let segment = values.segment.map_or_else(|| words.text("engagement-all-segments"), |segment| words.label(segment));
    let day = values.on.map(|on| dotted([cx.formats.weekday_date(on).as_str(), &cx.formats.week(on)])).unwrap_or_default();
    let mut people = Vec::with_capacity(one.participants.len());
    for part in &one.participants {
        let name = customer::name(db, part.customer)?.unwrap_or_default();
        people.push(Person { id: part.id, customer: part.customer, name, state: part.state, outcome: part.outcome.clone() });
    }
    let states = ParticipantState::ALL.iter().filter_map(|state| {
        let count = people.iter().filter(|person| person.state == *state).count();
        (count > 0).then(|| format!("{} {count}", words.label(*state)))
    });
    let counts = states.collect::<Vec<_>>().join(" · ");
    let texts = [(words.text("engagement-goal"), values.goal.clone()), (words.text("engagement-result"), values.result.clone())];
    Ok(Pane {
        id: one.id,
        title: values.title.clone(),
        line: dotted([words.label(values.kind).as_str(), &segment, &day]),
        status: values.status,
        status_word: words.label(values.status),
        texts: texts.into_iter().filter(|(_, text)| !text.is_empty()).collect(),
        to_invite: people.iter().filter(|person| person.state == ParticipantState::Picked).count(),
        people,
        counts,
        is_customisation: values.kind.is_customisation(),
    })
}

fn page_words(words: &Words) -> PageWords {
    PageWords {
        title: words.text("app-page-engagement"),
        add: words.text("engagement-add"),
        empty: words.text("engagement-empty"),
        empty_text: words.text("engagement-empty-text"),
        edit: words.text("engagement-edit"),
        remove: words.text("engagement-remove"),
        pick: words.text("engagement-pick"),
        invite: words.text("engagement-invite"),
        participants: words.text("engagement-who"),
        nobody: words.text("engagement-nobody"),
        outcome: words.text("engagement-outcome"),
        drop: words.text("engagement-drop"),
        state: words.label(Field::Status),
        states: Options::of(words, ParticipantState::ALL),
        warning: words.text("engagement-customisation"),
        open: words.text("engagement-open-customer"),
    }
}
