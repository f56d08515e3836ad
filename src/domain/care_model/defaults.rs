//! The care models that a register starts with when the owner asks for them: one a segment, from close to light. Their words are in `i18n`.

use super::{CareModelDraft, Rhythm};
use crate::coded;
use crate::domain::interaction::Channel;
use crate::domain::segment::Segment;
use crate::domain::stage::Stage;
use crate::domain::task::TaskKind;

coded! {
    /// A care model that ships.
    DefaultModel {
        /// Strategic customers: close co-operation.
        Strategic = "strategic",
        /// Customers who could buy much more.
        Growth = "growth",
        /// Good customers who buy what they can.
        Retention = "retention",
        /// Many small ones, looked after lightly.
        Efficiency = "efficiency",
        /// Not bought yet.
        Acquisition = "acquisition",
        /// New customers of any segment: the first weeks decide.
        New = "new",
        /// Silent customers: asked before they are given up.
        Passive = "passive",
        /// Leaving: listened to.
        Ending = "ending",
    }
}

coded! {
    /// A yearly act that ships.
    DefaultAct {
        /// Talk the year over and agree on the next one.
        Plan = "plan",
        /// See what is needed.
        Needs = "needs",
        /// Show what is coming before others see it.
        Preview = "preview",
        /// Send the new catalogue.
        Catalogue = "catalogue",
        /// Thank for the year.
        Thanks = "thanks",
    }
}

impl DefaultAct {
    /// The kind of task and the month.
    const fn when(self) -> (TaskKind, i64) {
        match self {
            Self::Plan => (TaskKind::Meet, 1),
            Self::Needs => (TaskKind::Call, 2),
            Self::Preview => (TaskKind::Send, 8),
            Self::Catalogue => (TaskKind::Send, 9),
            Self::Thanks => (TaskKind::Thank, 12),
        }
    }
}

impl DefaultModel {
    /// For whom it is.
    pub const fn of(self) -> (Option<Segment>, Option<Stage>) {
        match self {
            Self::Strategic => (Some(Segment::Strategic), None),
            Self::Growth => (Some(Segment::Growth), None),
            Self::Retention => (Some(Segment::Retention), None),
            Self::Efficiency => (Some(Segment::Efficiency), None),
            Self::Acquisition => (Some(Segment::Acquisition), None),
            Self::New => (None, Some(Stage::New)),
            Self::Passive => (None, Some(Stage::Passive)),
            Self::Ending => (None, Some(Stage::Ending)),
        }
    }

    /// Days between contacts: of any kind, and by single channels.
    pub const fn rhythms(self) -> &'static [(Option<Channel>, i64)] {
        match self {
            Self::Strategic => &[(None, 42), (Some(Channel::Meeting), 182)],
            Self::Growth => &[(None, 60), (Some(Channel::Meeting), 365)],
            Self::Retention => &[(None, 90)],
            Self::Efficiency => &[(None, 365)],
            Self::Acquisition => &[(None, 120)],
            Self::New => &[(None, 30)],
            Self::Passive => &[(None, 180)],
            Self::Ending => &[(None, 60)],
        }
    }

    /// What is done once a year.
    pub const fn actions(self) -> &'static [DefaultAct] {
        match self {
            Self::Strategic => &[DefaultAct::Plan, DefaultAct::Preview, DefaultAct::Thanks],
            Self::Growth => &[DefaultAct::Needs, DefaultAct::Preview],
            Self::Retention => &[DefaultAct::Thanks],
            Self::Efficiency | Self::Acquisition => &[DefaultAct::Catalogue],
            Self::New | Self::Passive | Self::Ending => &[],
        }
    }

    /// Hours within which a question is answered.
    pub const fn answer_hours(self) -> i64 {
        match self {
            Self::Strategic | Self::New | Self::Ending => 24,
            Self::Growth | Self::Retention => 48,
            Self::Efficiency | Self::Acquisition | Self::Passive => 96,
        }
    }
}

/// The models that ship; `words` gives name, promise and the titles of acts in the owner's language.
pub fn default_models(words: impl Fn(DefaultModel) -> (String, String), act: impl Fn(DefaultAct) -> String) -> Vec<CareModelDraft> {
    let one = |model: &DefaultModel| {
        let (name, promise) = words(*model);
        let (segment, stage) = model.of();
        let rhythms = model.rhythms().iter().map(|(channel, every_days)| Rhythm { channel: *channel, every_days: *every_days }).collect();
        let action = |own: &DefaultAct| {
            let (kind, month) = own.when();
            super::CareAction { id: None, title: act(*own), kind, month }
        };
        let actions = model.actions().iter().map(action).collect();
        CareModelDraft { name, segment, stage, rhythms, actions, answer_hours: Some(model.answer_hours()), promise }
    };
    DefaultModel::ALL.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_that_ships_passes_the_check_and_every_segment_has_one() {
        let models = default_models(|model| (model.code().into(), "…".into()), |act| act.code().into());
        assert!(models.iter().all(|model| model.check().is_ok()));
        for segment in Segment::ALL {
            assert!(models.iter().any(|model| model.segment == Some(*segment)), "{segment:?}");
        }
    }
}
