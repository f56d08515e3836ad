//! What the log dialog and the list of interactions are loaded with; every string is made here.

use super::values::Values;
use crate::base::Date;
use crate::base::id::{CustomerId, PersonId, PhaseId};
use crate::domain::feedback::FeedbackStatus;
use crate::domain::field::Field;
use crate::domain::interaction::{Channel, Direction, Emotion, Interaction};
use crate::domain::task::TaskKind;
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, interaction, person};
use crate::ui::app::page::LoadCx;
use crate::ui::kit::icons;
use crate::ui::pages::shared::{FieldWords, Options, Part, dotted, phase_options};

/// The interactions in sight while the next one is written.
const IN_SIGHT: usize = 5;

/// Words and choices of the log form.
#[derive(Debug, Default)]
pub(super) struct FormWords {
    pub(super) fields: FieldWords,
    pub(super) channels: Options<Channel>,
    pub(super) directions: Options<Direction>,
    pub(super) kinds: Options<TaskKind>,
    pub(super) people: Options<PersonId>,
    /// Who sits at the machine.
    pub(super) me: Option<PersonId>,
    pub(super) phases: Options<PhaseId>,
    pub(super) emotions: Vec<String>,
    pub(super) statuses: Options<FeedbackStatus>,
    pub(super) next_hint: String,
    pub(super) past: String,
    pub(super) past_none: String,
    pub(super) past_ask: String,
    pub(super) save: String,
    pub(super) status: String,
}

impl FormWords {
    pub(super) fn load(db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<Self> {
        let words = cx.words;
        let fields = [
            Field::Customer,
            Field::Contact,
            Field::Channel,
            Field::Direction,
            Field::Date,
            Field::Time,
            Field::Person,
            Field::Phase,
            Field::Text,
            Field::Learned,
            Field::Emotion,
            Field::NextStep,
            Field::Due,
            Field::Kind,
        ];
        Ok(Self {
            fields: FieldWords::of(words, &fields),
            channels: Options::of(words, Channel::ALL),
            directions: Options::new([
                (Direction::Outgoing, words.text("interaction-direction-out")),
                (Direction::Incoming, words.text("interaction-direction-in")),
            ]),
            kinds: Options::of(words, TaskKind::ALL),
            people: Options::new(person::list(db)?.into_iter().map(|person| (person.id, person.name))),
            me: None,
            phases: phase_options(db, words.lang())?,
            emotions: Emotion::ALL.iter().map(|emotion| words.label(*emotion)).collect(),
            statuses: Options::of(words, super::log::AFTER_ANSWER),
            next_hint: words.text("interaction-next-hint"),
            past: words.text("interaction-past"),
            past_none: words.text("interaction-past-none"),
            past_ask: words.text("interaction-past-ask"),
            save: words.text("interaction-save"),
            status: words.text("interaction-status-after"),
        })
    }
}

impl FormWords {
    /// The fields in words, for the choice between two versions. The next step is not among them: it is a task of its own.
    pub(super) fn parts(&self, words: &Words) -> Vec<Part<'_, Values>> {
        let word = |field: Field| self.fields.get(field).to_owned();
        let person = |values: &Values| values.person.map(|id| self.people.word(id).to_owned()).unwrap_or_default();
        let phase = |values: &Values| values.phase.map(|id| self.phases.word(id).to_owned()).unwrap_or_default();
        let emotion = |values: &Values| {
            let at = values.emotion.and_then(|score| usize::try_from(score + 2).ok());
            at.and_then(|at| self.emotions.get(at)).cloned().unwrap_or_default()
        };
        vec![
            Part::new(words.label(Field::Customer), |values: &Values| values.party.names(), |to, of| to.party.clone_from(&of.party)),
            Part::new(
                word(Field::Channel),
                |values: &Values| self.channels.word(values.channel).to_owned(),
                |to, of| {
                    to.channel = of.channel;
                },
            ),
            Part::new(
                word(Field::Direction),
                |values: &Values| self.directions.word(values.direction).to_owned(),
                |to, of| {
                    to.direction = of.direction;
                },
            ),
            Part::new(word(Field::Date), |values: &Values| values.date.clone(), |to, of| to.date.clone_from(&of.date)),
            Part::new(word(Field::Time), |values: &Values| values.time.clone(), |to, of| to.time.clone_from(&of.time)),
            Part::new(word(Field::Person), person, |to, of| to.person = of.person),
            Part::new(word(Field::Phase), phase, |to, of| to.phase = of.phase),
            Part::new(word(Field::Text), |values: &Values| values.text.clone(), |to, of| to.text.clone_from(&of.text)),
            Part::new(word(Field::Learned), |values: &Values| values.learned.clone(), |to, of| to.learned.clone_from(&of.learned)),
            Part::new(word(Field::Emotion), emotion, |to, of| to.emotion = of.emotion),
        ]
    }
}

/// The last interactions of the chosen customer.
#[derive(Debug, Default)]
pub(super) struct Past {
    pub(super) has_customer: bool,
    pub(super) rows: Vec<PastRow>,
}

/// One of them.
#[derive(Debug)]
pub(super) struct PastRow {
    pub(super) icon: char,
    pub(super) head: String,
    pub(super) text: String,
    pub(super) emotion: Option<i8>,
}

impl Past {
    pub(super) fn load(db: Reader<'_>, cx: &LoadCx<'_>, customer: Option<CustomerId>) -> StoreResult<Self> {
        let found = customer.map(|id| interaction::latest(db, id, IN_SIGHT)).transpose()?.unwrap_or_default();
        Ok(Self { has_customer: customer.is_some(), rows: found.iter().map(|one| PastRow::of(one, cx)).collect() })
    }
}

impl PastRow {
    fn of(stored: &Interaction, cx: &LoadCx<'_>) -> Self {
        let values = &stored.values;
        let day = short_day(cx, values.at.date());
        let text = if values.text.is_empty() { &values.learned } else { &values.text };
        Self {
            icon: channel_icon(values.channel),
            head: dotted([day.as_str(), &cx.words.inline(values.channel)]),
            text: text.clone(),
            emotion: values.emotion.and_then(|emotion| i8::try_from(emotion.score()).ok()),
        }
    }
}

/// A day without its year when that is plain.
pub(super) fn short_day(cx: &LoadCx<'_>, day: Date) -> String {
    if day.year() == cx.today.year() { cx.formats.date_short(day) } else { cx.formats.date(day) }
}

/// The icon of a channel.
pub fn channel_icon(channel: Channel) -> char {
    match channel {
        Channel::Meeting => icons::HANDSHAKE,
        Channel::Event => icons::TICKET,
        Channel::Phone => icons::PHONE,
        Channel::Email | Channel::Newsletter => icons::MAIL,
        Channel::Message => icons::MESSAGE_SQUARE,
        Channel::WebShop => icons::SHOPPING_CART,
        Channel::SocialMedia => icons::SHARE_2,
        Channel::Post => icons::PACKAGE,
        Channel::Other => icons::MESSAGES_SQUARE,
    }
}

/// The channel by which a kind of task is usually done.
pub(super) fn channel_of(kind: TaskKind) -> Option<Channel> {
    match kind {
        TaskKind::Call => Some(Channel::Phone),
        TaskKind::Email | TaskKind::Answer | TaskKind::Thank => Some(Channel::Email),
        TaskKind::Meet => Some(Channel::Meeting),
        TaskKind::Send => Some(Channel::Post),
        TaskKind::Other => None,
    }
}
