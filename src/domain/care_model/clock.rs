//! The clocks of a customer's care: since when each runs, when it runs out, how it stands on a day. Pure: every date is handed in.
//!
//! A clock depends on no "today": it can be kept and only compared. A contact resets the clocks that count it; an act of the year has one
//! clock a year, which ends when it's done or dismissed; what is put off sleeps until its day.

use super::{CareModelDraft, Rhythm};
use crate::base::Date;
use crate::base::id::CareActionId;
use crate::coded;
use crate::domain::interaction::Channel;
use jiff::ToSpan as _;

/// Which clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClockKey {
    /// Silence: no contact at all, or none by one channel.
    Silence(Option<Channel>),
    /// An act of a year.
    Action(CareActionId, i16),
}

coded! {
    /// What the owner said to a deviation.
    MarkKind {
        /// Done in a way that left no contact behind.
        Done = "done",
        /// Put off until a day.
        Snoozed = "snoozed",
        /// Not needed this time, with a reason.
        Dismissed = "dismissed",
    }
}

/// What the owner said to a clock of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CareMark {
    /// To which clock.
    pub key: ClockKey,
    /// What.
    pub kind: MarkKind,
    /// Done or dismissed on this day; put off until this day.
    pub day: Date,
}

/// What is known of a customer's care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareFacts {
    /// Since when the customer is ours: a clock that nothing has reset runs from here.
    pub since: Date,
    /// The last contact by each channel.
    pub contacts: Vec<(Channel, Date)>,
    /// What was said to the clocks before.
    pub marks: Vec<CareMark>,
}

/// A clock of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which.
    pub key: ClockKey,
    /// Since when it runs.
    pub since: Date,
    /// The last day in time.
    pub due: Date,
    /// Sleeps before this day although it may have run out.
    pub asleep_until: Option<Date>,
}

coded! {
    /// How a clock stands; always shown with its word.
    Light {
        /// In time.
        Green = "in_time",
        /// Soon due: four fifths of the time are gone.
        Amber = "soon",
        /// Run out.
        Red = "late",
    }
}

/// How a clock stands on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Days since it began to run; never negative.
    pub days: i64,
    /// Days from its beginning to its last day in time; at least 1.
    pub interval: i64,
    /// `days / interval`: above 1 it has run out.
    pub ratio: f64,
    /// In a word.
    pub light: Light,
    /// Put off: not to be shown among deviations.
    pub asleep: bool,
}

/// The share of an interval after which a clock turns amber.
const SOON: f64 = 0.8;

/// The clocks of a customer under a model, in the model's order. Acts are those of `year` and, while neither done nor dismissed, of the year before.
pub fn clocks(model: &CareModelDraft, facts: &CareFacts, year: i16) -> Vec<Clock> {
    let silence = model.rhythms.iter().map(|rhythm| silence(*rhythm, facts));
    let ids = model.actions.iter().filter_map(|action| action.id.map(|id| (id, action.month)));
    let acts = ids.flat_map(|(id, month)| [year - 1, year].into_iter().filter_map(move |year| act(id, month, year, facts)));
    silence.chain(acts).collect()
}

fn silence(rhythm: Rhythm, facts: &CareFacts) -> Clock {
    let key = ClockKey::Silence(rhythm.channel);
    let counts = |channel: Channel| rhythm.channel.is_none_or(|own| own == channel);
    let contacts = facts.contacts.iter().filter(|(channel, _)| counts(*channel)).map(|(_, day)| *day);
    let said = facts.marks.iter().filter(|mark| mark.key == key && mark.kind != MarkKind::Snoozed).map(|mark| mark.day);
    let since = contacts.chain(said).fold(facts.since, Date::max);
    Clock { key, since, due: since.saturating_add(rhythm.every_days.days()), asleep_until: asleep(key, since, facts) }
}

/// A pause that began before the clock was reset is over with the reset.
fn asleep(key: ClockKey, since: Date, facts: &CareFacts) -> Option<Date> {
    let pauses = facts.marks.iter().filter(|mark| mark.key == key && mark.kind == MarkKind::Snoozed).map(|mark| mark.day);
    pauses.max().filter(|until| *until > since)
}

fn act(id: CareActionId, month: i64, year: i16, facts: &CareFacts) -> Option<Clock> {
    let key = ClockKey::Action(id, year);
    if facts.marks.iter().any(|mark| mark.key == key && mark.kind != MarkKind::Snoozed) {
        return None;
    }
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    let due = first.last_of_month();
    // Nobody is owed an act of a month that was over before the relationship began.
    (facts.since <= due).then(|| Clock { key, since: first.max(facts.since), due, asleep_until: asleep(key, first, facts) })
}

impl Clock {
    /// Days from its beginning to its last day in time; at least 1.
    pub fn interval(&self) -> i64 {
        days_between(self.since, self.due).max(1)
    }

    /// By what those that have run out are put in order: a silence by its share of the interval, an act by its share of the year, so that an
    /// act a month late doesn't stand before everybody who is silent.
    #[allow(clippy::cast_precision_loss, reason = "days of a few centuries")]
    pub fn urgency(&self, today: Date) -> f64 {
        match self.key {
            ClockKey::Silence(_) => days_between(self.since, today) as f64 / self.interval() as f64,
            ClockKey::Action(..) => 1.0 + days_between(self.due, today) as f64 / 365.0,
        }
    }

    /// The first day on which it is amber, or red where its time is too short for that.
    pub fn soon(&self) -> Date {
        let interval = self.interval();
        // The first whole day that is at least four fifths of the interval.
        self.since.saturating_add(((interval * 4 + 4) / 5).days()).max(self.since)
    }
}

/// How a clock stands on a day.
pub fn standing(clock: &Clock, today: Date) -> Standing {
    let days = days_between(clock.since, today).max(0);
    let interval = clock.interval();
    #[allow(clippy::cast_precision_loss, reason = "days of a few centuries")]
    let ratio = days as f64 / interval as f64;
    let light = match () {
        () if today > clock.due => Light::Red,
        () if ratio >= SOON => Light::Amber,
        () => Light::Green,
    };
    Standing { days, interval, ratio, light, asleep: clock.asleep_until.is_some_and(|until| today < until) }
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map(|span| i64::from(span.get_days())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::{CareAction, CareModelDraft};
    use super::*;
    use crate::domain::task::TaskKind;
    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    const SINCE: Date = date(2026, 1, 1);

    fn card() -> CareActionId {
        Uuid::from_u128(7).into()
    }

    fn model() -> CareModelDraft {
        CareModelDraft {
            rhythms: vec![Rhythm { channel: None, every_days: 30 }, Rhythm { channel: Some(Channel::Meeting), every_days: 180 }],
            actions: vec![CareAction { id: Some(card()), title: "Joulukortti".into(), kind: TaskKind::Send, month: 12 }],
            ..Default::default()
        }
    }

    fn facts(contacts: &[(Channel, Date)], marks: &[CareMark]) -> CareFacts {
        CareFacts { since: SINCE, contacts: contacts.to_vec(), marks: marks.to_vec() }
    }

    fn clock(facts: &CareFacts, key: ClockKey) -> Option<Clock> {
        clocks(&model(), facts, 2026).into_iter().find(|clock| clock.key == key)
    }

    #[test]
    fn a_call_resets_the_main_clock_and_not_that_of_meetings() {
        let facts = facts(&[(Channel::Phone, date(2026, 3, 1))], &[]);
        assert_eq!(clock(&facts, ClockKey::Silence(None)).unwrap().due, date(2026, 3, 31));
        assert_eq!(clock(&facts, ClockKey::Silence(Some(Channel::Meeting))).unwrap().since, SINCE);
    }

    #[test]
    fn lights_change_at_four_fifths_and_after_the_last_day() {
        let clock = clock(&facts(&[], &[]), ClockKey::Silence(None)).unwrap();
        let light = |day| standing(&clock, day).light;
        assert_eq!(clock.due, date(2026, 1, 31));
        assert_eq!(light(date(2026, 1, 24)), Light::Green);
        assert_eq!(light(date(2026, 1, 25)), Light::Amber);
        assert_eq!(light(date(2026, 1, 31)), Light::Amber);
        assert_eq!(light(date(2026, 2, 1)), Light::Red);
        assert_eq!(standing(&clock, date(2025, 12, 1)).days, 0, "a clock turned back doesn't run backwards");
    }

    #[test]
    fn the_first_amber_day_is_the_one_on_which_the_light_changes() {
        for days in 0_i64..200 {
            let due = SINCE.saturating_add(days.days());
            let clock = Clock { key: ClockKey::Silence(None), since: SINCE, due, asleep_until: None };
            let soon = clock.soon();
            let before = soon.saturating_sub(1.day());
            assert_ne!(standing(&clock, soon).light, Light::Green, "{days}");
            assert!(before < SINCE || standing(&clock, before).light == Light::Green, "{days}");
        }
    }

    #[test]
    fn a_pause_hides_until_its_day_and_ends_with_a_contact() {
        let key = ClockKey::Silence(None);
        let pause = CareMark { key, kind: MarkKind::Snoozed, day: date(2026, 3, 1) };
        let quiet = clock(&facts(&[], &[pause]), key).unwrap();
        assert!(standing(&quiet, date(2026, 2, 28)).asleep);
        assert!(!standing(&quiet, date(2026, 3, 1)).asleep);
        let heard = clock(&facts(&[(Channel::Email, date(2026, 3, 2))], &[pause]), key).unwrap();
        assert_eq!(heard.asleep_until, None);
    }

    #[test]
    fn an_act_of_last_year_stays_until_it_is_answered() {
        let late = ClockKey::Action(card(), 2026);
        let of_2027 = |marks: &[CareMark]| -> Vec<ClockKey> {
            clocks(&model(), &facts(&[], marks), 2027)
                .iter()
                .map(|clock| clock.key)
                .filter(|key| matches!(key, ClockKey::Action(..)))
                .collect()
        };
        assert_eq!(of_2027(&[]), vec![late, ClockKey::Action(card(), 2027)]);
        let dismissed = CareMark { key: late, kind: MarkKind::Dismissed, day: date(2027, 1, 7) };
        assert_eq!(of_2027(&[dismissed]), vec![ClockKey::Action(card(), 2027)]);
    }

    #[test]
    fn a_new_customer_is_not_owed_what_was_over_before() {
        let facts = CareFacts { since: date(2027, 2, 1), contacts: Vec::new(), marks: Vec::new() };
        let keys: Vec<ClockKey> = clocks(&model(), &facts, 2027).iter().map(|clock| clock.key).collect();
        assert!(!keys.contains(&ClockKey::Action(card(), 2026)));
        assert!(keys.contains(&ClockKey::Action(card(), 2027)));
    }

    /// One event of a made-up calendar: on which day, what.
    #[derive(Clone, Debug)]
    enum Event {
        Contact(Channel),
        Pause(i64),
        Dismiss,
    }

    fn events() -> impl Strategy<Value = Vec<(i64, Event)>> {
        let event = prop_oneof![
            prop_oneof![Just(Channel::Phone), Just(Channel::Meeting), Just(Channel::Email)].prop_map(Event::Contact),
            (1_i64..60).prop_map(Event::Pause),
            Just(Event::Dismiss),
        ];
        prop::collection::vec((0_i64..1096, event), 0..60)
    }

    proptest! {
        /// Three years day by day: a deviation shows exactly when the longest silence since the last reset is over and no pause runs.
        #[test]
        fn three_years_of_care_match_a_plain_count(mut events in events()) {
            events.sort_by_key(|(day, _)| *day);
            let key = ClockKey::Silence(None);
            let mut facts = facts(&[], &[]);
            let (mut reset, mut pause) = (SINCE, SINCE);
            let mut next = events.iter().peekable();
            for number in 0_i64..1096 {
                let today = SINCE.saturating_add(number.days());
                while let Some((_, event)) = next.next_if(|(day, _)| *day == number) {
                    match event {
                        Event::Contact(channel) => {
                            facts.contacts.retain(|(other, _)| other != channel);
                            facts.contacts.push((*channel, today));
                            reset = today;
                        }
                        Event::Pause(days) => {
                            let until = today.saturating_add(days.days());
                            facts.marks.push(CareMark { key, kind: MarkKind::Snoozed, day: until });
                            pause = pause.max(until);
                        }
                        Event::Dismiss => {
                            facts.marks.push(CareMark { key, kind: MarkKind::Dismissed, day: today });
                            reset = today;
                        }
                    }
                }
                let clock = clocks(&model(), &facts, today.year()).into_iter().find(|clock| clock.key == key).unwrap();
                let standing = standing(&clock, today);
                let shows = standing.light == Light::Red && !standing.asleep;
                let silent_days = i64::from(reset.until(today).unwrap().get_days());
                prop_assert_eq!(shows, silent_days > 30 && today >= pause, "day {}", number);
                prop_assert_eq!(standing.ratio > 1.0, standing.light == Light::Red);
            }
        }
    }
}
