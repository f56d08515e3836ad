//! A care model as typed: texts as they stand in the fields, and the draft that they give.

use crate::base::id::CareActionId;
use crate::domain::care_model::{CareAction, CareModelDraft, Rhythm};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::domain::interaction::Channel;
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use crate::domain::task::TaskKind;

/// A row of rhythms; `key` names its widgets for as long as the dialog is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RhythmRow {
    pub(super) key: u64,
    pub(super) channel: Option<Channel>,
    pub(super) days: String,
}

/// A row of yearly acts.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ActRow {
    pub(super) key: u64,
    pub(super) id: Option<CareActionId>,
    pub(super) title: String,
    pub(super) kind: TaskKind,
    pub(super) month: i64,
}

/// The values as typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Values {
    pub(super) name: String,
    pub(super) segment: Option<Segment>,
    pub(super) stage: Option<Stage>,
    pub(super) rhythms: Vec<RhythmRow>,
    pub(super) acts: Vec<ActRow>,
    pub(super) hours: String,
    pub(super) promise: String,
    next_key: u64,
}

impl Values {
    /// The fields of a draft, with an empty row at the foot of each list.
    pub(super) fn of(draft: &CareModelDraft) -> Self {
        let mut values = Self {
            name: draft.name.clone(),
            segment: draft.segment,
            stage: draft.stage,
            rhythms: Vec::new(),
            acts: Vec::new(),
            hours: draft.answer_hours.map(|hours| hours.to_string()).unwrap_or_default(),
            promise: draft.promise.clone(),
            next_key: 0,
        };
        for rhythm in &draft.rhythms {
            let key = values.key();
            values.rhythms.push(RhythmRow { key, channel: rhythm.channel, days: rhythm.every_days.to_string() });
        }
        for act in &draft.actions {
            let key = values.key();
            values.acts.push(ActRow { key, id: act.id, title: act.title.clone(), kind: act.kind, month: act.month });
        }
        values.keep_rows();
        values
    }

    fn key(&mut self) -> u64 {
        self.next_key += 1;
        self.next_key
    }

    /// Keeps one empty row at the foot of each list, so that the next one can be typed at once.
    pub(super) fn keep_rows(&mut self) {
        if self.rhythms.last().is_none_or(|row| !row.days.trim().is_empty()) {
            let key = self.key();
            // The first row counts every contact; the ones after it are by channel.
            let channel = if self.rhythms.is_empty() { None } else { self.free_channel() };
            self.rhythms.push(RhythmRow { key, channel, days: String::new() });
        }
        if self.acts.last().is_none_or(|row| !row.title.is_empty()) {
            let key = self.key();
            self.acts.push(ActRow { key, id: None, title: String::new(), kind: TaskKind::Other, month: 1 });
        }
    }

    /// The first channel without a rhythm, meetings before others.
    fn free_channel(&self) -> Option<Channel> {
        let meeting = std::iter::once(Channel::Meeting);
        let free = |channel: &Channel| self.rhythms.iter().all(|row| row.channel != Some(*channel));
        meeting.chain(Channel::ALL.iter().copied()).find(free)
    }

    /// The draft and every fault of what is typed.
    pub(super) fn draft(&self) -> (CareModelDraft, Vec<Fault>) {
        let typed = self.rhythms.iter().filter(|row| !row.days.trim().is_empty());
        let number = |text: &str| text.trim().parse::<i64>().ok();
        let hours = self.hours.trim();
        let draft = CareModelDraft {
            name: self.name.clone(),
            segment: self.segment,
            stage: self.stage,
            rhythms: typed.clone().map(|row| Rhythm { channel: row.channel, every_days: number(&row.days).unwrap_or(0) }).collect(),
            actions: self
                .acts
                .iter()
                .map(|row| CareAction { id: row.id, title: row.title.clone(), kind: row.kind, month: row.month })
                .collect(),
            answer_hours: number(hours),
            promise: self.promise.clone(),
        };
        let unread = [
            (Field::EveryDays, typed.clone().any(|row| number(&row.days).is_none())),
            (Field::AnswerHours, !hours.is_empty() && draft.answer_hours.is_none()),
        ];
        let mut faults: Vec<Fault> =
            unread.into_iter().filter(|(_, wrong)| *wrong).map(|(field, _)| Fault { field, problem: Problem::NotANumber }).collect();
        let mut channels: Vec<Option<Channel>> = typed.map(|row| row.channel).collect();
        let count = channels.len();
        channels.sort_unstable();
        channels.dedup();
        if channels.len() < count {
            faults.push(Fault { field: Field::Channel, problem: Problem::NotUnique });
        }
        let found = draft.check().err().unwrap_or_default();
        let more: Vec<Fault> = found.into_iter().filter(|fault| !faults.iter().any(|known| known.field == fault.field)).collect();
        faults.extend(more);
        (draft, faults)
    }
}
