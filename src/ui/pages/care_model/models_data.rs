//! What the list of care models is loaded with: whom each covers, what it asks for, how many customers stand how.

use crate::base::id::CareModelId;
use crate::domain::care_model::{CareModel, CareModelDraft, Light, ModelCount};
use crate::i18n::Words;
use crate::store::summaries::care;
use crate::store::{Reader, StoreResult, care_model, customer};
use crate::ui::app::page::LoadCx;
use crate::ui::pages::shared::{dotted, labelled};

/// From so many customers on, a change of a model takes long enough to be a job.
const MANY: usize = 4_000;

/// Whether a register has so many customers that every clock anew is a job.
pub(super) fn is_large(customers: usize) -> bool {
    customers > MANY
}

/// The tab.
#[derive(Default)]
pub(super) struct ModelsData {
    pub(super) models: Vec<Model>,
    pub(super) current: Option<CareModelId>,
    pub(super) reveal: bool,
    /// Whether every clock anew takes so long that it's done beside the window.
    pub(super) is_large: bool,
}

/// A model in words.
pub(super) struct Model {
    pub(super) id: CareModelId,
    pub(super) name: String,
    /// For whom.
    pub(super) covers: String,
    /// How often, what once a year, how fast an answer.
    pub(super) asks: String,
    pub(super) promise: String,
    /// How many customers, by light; those without any are left out.
    pub(super) counts: Vec<(Light, String)>,
    pub(super) nobody: String,
}

impl ModelsData {
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>, shown: bool) -> StoreResult<()> {
        let before = self.current.and_then(|id| self.place(id));
        let counts = if shown { care::model_counts(db, cx.today)? } else { Vec::new() };
        let of = |id| counts.iter().find(|count| count.model == id);
        self.models = care_model::list(db)?.iter().map(|model| Model::of(model, of(model.id), cx)).collect();
        self.is_large = is_large(customer::count(db)?);
        if self.current.is_none_or(|id| self.place(id).is_none()) {
            let at = before.unwrap_or(0).min(self.models.len().saturating_sub(1));
            self.current = self.models.get(at).map(|model| model.id);
        }
        Ok(())
    }

    pub(super) fn place(&self, id: CareModelId) -> Option<usize> {
        self.models.iter().position(|model| model.id == id)
    }
}

impl Model {
    fn of(model: &CareModel, count: Option<&ModelCount>, cx: &LoadCx<'_>) -> Self {
        let words = cx.words;
        let told = |light: Light, count: usize| {
            let args = [("count", count.into())];
            let text = match light {
                Light::Green => words.with("care-count-green", &args),
                Light::Amber => words.with("care-count-amber", &args),
                Light::Red => words.with("care-count-red", &args),
            };
            (light, text)
        };
        let counts = count.map(|count| [told(Light::Red, count.red), told(Light::Amber, count.amber), told(Light::Green, count.green)]);
        let some = count.map(|count| [count.red > 0, count.amber > 0, count.green > 0]).unwrap_or_default();
        let counts: Vec<_> = counts.into_iter().flatten().zip(some).filter(|(_, some)| *some).map(|(told, _)| told).collect();
        Self {
            id: model.id,
            name: model.values.name.clone(),
            covers: covers(&model.values, words),
            asks: asks(&model.values, cx),
            promise: model.values.promise.clone(),
            nobody: if counts.is_empty() { words.text("care-covers-nobody") } else { String::new() },
            counts,
        }
    }
}

/// For whom a model is: `Strategiset, kaikki vaiheet`.
pub(super) fn covers(model: &CareModelDraft, words: &Words) -> String {
    match (model.segment, model.stage) {
        (None, None) => words.text("care-covers-all"),
        (Some(_), None) => labelled(words, model.segment),
        (None, Some(_)) => words.with("care-covers-stage", &[("stage", labelled(words, model.stage).into())]),
        (Some(_), Some(_)) => dotted([labelled(words, model.segment).as_str(), &labelled(words, model.stage)]),
    }
}

/// What a model asks for in one line.
fn asks(model: &CareModelDraft, cx: &LoadCx<'_>) -> String {
    let words = cx.words;
    let mut parts: Vec<String> = Vec::new();
    for rhythm in &model.rhythms {
        let days = ("days", rhythm.every_days.into());
        parts.push(match rhythm.channel {
            None => words.with("care-every", &[days]),
            Some(channel) => words.with("care-every-channel", &[("channel", words.inline(channel).into()), days]),
        });
    }
    if !model.actions.is_empty() {
        parts.push(words.with("care-acts-count", &[("count", model.actions.len().into())]));
    }
    if let Some(hours) = model.answer_hours {
        parts.push(words.with("care-answers-in", &[("hours", hours.into())]));
    }
    dotted(parts.iter().map(String::as_str))
}
