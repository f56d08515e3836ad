//! Care models: how often, by which channels, with which yearly acts and how fast customers of a kind are looked after.
//! When a customer's clocks run out is worked out in `care_model/clock.rs`; here stand the noun, its draft and its check.

mod clock;
mod defaults;
mod summary;

pub use clock::{CareFacts, CareMark, Clock, ClockKey, Light, MarkKind, Standing, clocks, standing};
pub use defaults::{DefaultAct, DefaultModel, default_models};
pub use summary::{CareFilter, CareRow, ModelCount};

use super::check;
use super::fault::{Fault, Faults, LINE, TEXT};
use super::field::Field;
use super::interaction::Channel;
use super::segment::Segment;
use super::stage::Stage;
use super::task::TaskKind;
use crate::base::Date;
use crate::base::id::{CareActionId, CareModelId};
use jiff::ToSpan as _;

/// The longest interval that a model may set, in days: five years.
pub const MOST_DAYS: i64 = 1826;

/// How often a customer hears from us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// By which channel; `None` counts every logged contact.
    pub channel: Option<Channel>,
    /// At least every so many days.
    pub every_days: i64,
}

/// An act that every customer of the model gets once a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareAction {
    /// Its id; `None` until it's kept.
    pub id: Option<CareActionId>,
    /// What is done.
    pub title: String,
    /// What kind of task it becomes.
    pub kind: TaskKind,
    /// By the end of which month, 1 to 12.
    pub month: i64,
}

/// A care model as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CareModelDraft {
    /// Its name.
    pub name: String,
    /// For which segment; `None` for every one.
    pub segment: Option<Segment>,
    /// For which stage; `None` for every one that is looked after.
    pub stage: Option<Stage>,
    /// How often, by channel; the first that counts every contact is the model's main rhythm.
    pub rhythms: Vec<Rhythm>,
    /// What is done once a year.
    pub actions: Vec<CareAction>,
    /// Within how many hours a question or complaint is answered, if that is promised.
    pub answer_hours: Option<i64>,
    /// In plain words, for the reader: what this customer can expect.
    pub promise: String,
}

/// A care model draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCareModel(CareModelDraft);

impl NewCareModel {
    /// The checked values.
    pub fn values(&self) -> &CareModelDraft {
        &self.0
    }
}

/// A care model of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareModel {
    /// Its id.
    pub id: CareModelId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: CareModelDraft,
}

impl CareModelDraft {
    /// The cleaned draft: rhythms and acts without content are left out, one rhythm a channel is kept.
    ///
    /// # Errors
    /// Every fault of the draft; a model that asks for nothing at all misses its rhythm.
    pub fn check(&self) -> Result<NewCareModel, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = faults.required(Field::Name, &self.name, LINE);
        let promise = faults.text(Field::Promise, &self.promise, TEXT);
        let mut rhythms: Vec<Rhythm> = Vec::new();
        for rhythm in &self.rhythms {
            faults.take(Field::EveryDays, check::range(rhythm.every_days, 1, MOST_DAYS));
            if !rhythms.iter().any(|kept| kept.channel == rhythm.channel) {
                rhythms.push(*rhythm);
            }
        }
        let mut actions = Vec::new();
        for action in self.actions.iter().filter(|action| !action.title.trim().is_empty()) {
            faults.take(Field::Month, check::range(action.month, 1, 12));
            actions.push(CareAction { title: faults.required(Field::YearlyAction, &action.title, LINE), ..action.clone() });
        }
        let answer_hours = self.answer_hours.and_then(|hours| faults.take(Field::AnswerHours, check::range(hours, 1, 24 * 60)));
        if rhythms.is_empty() && actions.is_empty() && answer_hours.is_none() {
            faults.take::<()>(Field::EveryDays, Err(super::fault::Problem::Missing));
        }
        faults.finish(NewCareModel(Self { name, promise, rhythms, actions, answer_hours, ..self.clone() }))
    }

    /// By when something told on a day is answered, if an answer is promised: whole days of 24 hours, the rest of the day itself for fewer.
    pub fn answer_by(&self, on: Date) -> Option<Date> {
        self.answer_hours.map(|hours| on.saturating_add((hours / 24).days()))
    }

    /// How closely the model fits a customer; `None` when it isn't meant for one. Segment and stage beat stage,
    /// that beats segment, that beats neither: who is new, silent or leaving is looked after as such, whatever the segment.
    pub fn fit(&self, segment: Option<Segment>, stage: Stage) -> Option<u8> {
        let of_segment = self.segment.is_none() || self.segment == segment;
        let of_stage = self.stage.map_or(is_cared_for(stage), |own| own == stage);
        (of_segment && of_stage).then(|| u8::from(self.stage.is_some()) * 2 + u8::from(self.segment.is_some()))
    }
}

/// Whether a stage is looked after when no model names it: one that ended isn't written to any more.
pub fn is_cared_for(stage: Stage) -> bool {
    stage != Stage::Ended
}

/// The model of a customer: the one that fits most closely, the first of equals.
pub fn model_of(models: &[CareModel], segment: Option<Segment>, stage: Stage) -> Option<&CareModel> {
    let fitting = models.iter().filter_map(|model| model.values.fit(segment, stage).map(|fit| (fit, model)));
    fitting.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, model)| model)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn model(number: u128, segment: Option<Segment>, stage: Option<Stage>) -> CareModel {
        let rhythms = vec![Rhythm { channel: None, every_days: 30 }];
        CareModel { id: Uuid::from_u128(number).into(), rev: 1, values: CareModelDraft { segment, stage, rhythms, ..Default::default() } }
    }

    #[test]
    fn the_closest_model_is_taken_and_the_first_of_equals() {
        let models = [
            model(1, None, None),
            model(2, None, Some(Stage::New)),
            model(3, Some(Segment::Strategic), None),
            model(4, Some(Segment::Strategic), Some(Stage::New)),
            model(5, Some(Segment::Strategic), None),
        ];
        let of = |segment, stage| model_of(&models, segment, stage).map(|model| model.id.0.as_u128());
        assert_eq!(of(Some(Segment::Strategic), Stage::New), Some(4));
        assert_eq!(of(Some(Segment::Strategic), Stage::Established), Some(3));
        assert_eq!(of(Some(Segment::Growth), Stage::New), Some(2));
        let two = models.get(1..3).unwrap();
        let taken = model_of(two, Some(Segment::Strategic), Stage::New).map(|model| model.id.0.as_u128());
        assert_eq!(taken, Some(2), "the stage beats the segment");
        assert_eq!(of(None, Stage::Established), Some(1));
        assert_eq!(of(Some(Segment::Growth), Stage::Ended), None, "nobody writes to a customer who left, unless a model says so");
    }

    #[test]
    fn a_promise_in_hours_gives_a_day() {
        let on = jiff::civil::date(2026, 12, 31);
        let by = |answer_hours| CareModelDraft { answer_hours, ..Default::default() }.answer_by(on).map(|day| day.to_string());
        assert_eq!(by(Some(8)).as_deref(), Some("2026-12-31"));
        assert_eq!(by(Some(24)).as_deref(), Some("2027-01-01"));
        assert_eq!(by(Some(96)).as_deref(), Some("2027-01-04"));
        assert_eq!(by(None), None);
    }

    #[test]
    fn a_model_that_asks_for_nothing_is_refused_and_a_channel_stands_once() {
        let empty = CareModelDraft { name: "Peruspalvelu".into(), ..Default::default() };
        assert!(empty.check().is_err());
        let rhythm = |channel, every_days| Rhythm { channel, every_days };
        let twice = CareModelDraft { rhythms: vec![rhythm(None, 30), rhythm(Some(Channel::Phone), 90), rhythm(None, 60)], ..empty.clone() };
        assert_eq!(twice.check().unwrap().values().rhythms, vec![rhythm(None, 30), rhythm(Some(Channel::Phone), 90)]);
        let wild = CareModelDraft { rhythms: vec![rhythm(None, 0)], ..empty };
        assert!(wild.check().is_err());
    }
}
