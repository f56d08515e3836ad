//! What the attractiveness tab is loaded with: the criteria, the ranking of scored customers with its explanation, the four strategies.

use crate::base::id::{CriterionId, CustomerId};
use crate::domain::attractiveness::{Aspect, Attractiveness, Criterion, Strategy, weigh};
use crate::store::{Reader, StoreResult, criterion, customer};
use crate::ui::app::page::LoadCx;
use std::collections::HashMap;

/// How many criteria explain a place in the ranking.
const EXPLAINED: usize = 3;

/// The tab.
#[derive(Default)]
pub(super) struct AttractivenessData {
    pub(super) criteria: Vec<CriterionLine>,
    pub(super) ranking: Vec<Ranked>,
    pub(super) quarters: Vec<Quarter>,
    /// Only customers of this strategy are listed.
    pub(super) only: Option<Strategy>,
    pub(super) current: Option<CustomerId>,
    pub(super) reveal: bool,
    pub(super) count: String,
}

/// A criterion in words.
pub(super) struct CriterionLine {
    pub(super) id: CriterionId,
    pub(super) name: String,
    /// What it looks at and its weight.
    pub(super) line: String,
}

/// A customer with its place.
#[derive(Clone, Debug)]
pub(super) struct Ranked {
    pub(super) customer: CustomerId,
    pub(super) name: String,
    pub(super) why: String,
    pub(super) attractiveness: String,
    pub(super) risk: String,
    pub(super) strategy: Option<Strategy>,
    pub(super) strategy_word: String,
}

/// A quarter of the field of four strategies.
pub(super) struct Quarter {
    pub(super) strategy: Strategy,
    pub(super) word: String,
    pub(super) count: usize,
    pub(super) count_text: String,
}

impl AttractivenessData {
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let criteria = criterion::list(db)?;
        let line = |own: &Criterion| CriterionLine {
            id: own.id,
            name: own.values.name.clone(),
            line: cx
                .words
                .with("care-criterion-line", &[("aspect", cx.words.label(own.values.aspect).into()), ("weight", own.values.weight.into())]),
        };
        self.criteria = criteria.iter().map(line).collect();
        let scores = criterion::all_scores(db)?;
        let names: HashMap<CustomerId, String> = if scores.is_empty() {
            HashMap::new()
        } else {
            customer::codes_and_names(db)?.into_iter().filter(|(id, ..)| scores.contains_key(id)).map(|(id, _, name)| (id, name)).collect()
        };
        let mut weighed: Vec<(CustomerId, Attractiveness)> = scores
            .iter()
            .map(|(customer, scores)| (*customer, weigh(&criteria, scores)))
            .filter(|(id, _)| names.contains_key(id))
            .collect();
        // The most attractive first; of equals the safer one, then by name.
        let name = |id: &CustomerId| names.get(id).map(|name| name.to_lowercase());
        weighed.sort_by(|(one, a), (other, b)| {
            let worth = |found: &Attractiveness| found.attractiveness.unwrap_or(0.0);
            let risk = |found: &Attractiveness| found.risk.unwrap_or(3.0);
            worth(b).total_cmp(&worth(a)).then(risk(a).total_cmp(&risk(b))).then_with(|| name(one).cmp(&name(other)))
        });
        self.ranking = weighed.iter().map(|(id, found)| ranked(*id, names.get(id), found, (&criteria, cx))).collect();
        self.quarters = [Strategy::Invest, Strategy::Weigh, Strategy::Keep, Strategy::ConsiderEnding]
            .map(|strategy| {
                let count = weighed.iter().filter(|(_, found)| found.strategy == Some(strategy)).count();
                let count_text = cx.words.with("care-customers", &[("count", count.into())]);
                Quarter { strategy, word: cx.words.label(strategy), count, count_text }
            })
            .into();
        self.count = cx.words.with("care-scored-count", &[("count", self.ranking.len().into())]);
        Ok(())
    }

    /// The customers that are listed.
    pub(super) fn listed(&self) -> Vec<&Ranked> {
        self.ranking.iter().filter(|row| self.only.is_none() || row.strategy == self.only).collect()
    }
}

fn ranked(customer: CustomerId, name: Option<&String>, found: &Attractiveness, (criteria, cx): (&[Criterion], &LoadCx<'_>)) -> Ranked {
    let mean = |mean: Option<f64>| mean.map_or_else(|| "–".to_owned(), |mean| cx.formats.decimal(mean, 1));
    Ranked {
        customer,
        name: name.cloned().unwrap_or_default(),
        why: explained(found, criteria, cx),
        attractiveness: mean(found.attractiveness),
        risk: mean(found.risk),
        strategy: found.strategy,
        strategy_word: found.strategy.map_or_else(|| cx.words.text("care-no-strategy"), |strategy| cx.words.label(strategy)),
    }
}

/// What gives a customer its place: the criteria that bring most, and what isn't scored yet.
pub(crate) fn explained(found: &Attractiveness, criteria: &[Criterion], cx: &LoadCx<'_>) -> String {
    let of = |id: CriterionId| criteria.iter().find(|own| own.id == id);
    let goods =
        found.parts.iter().filter_map(|(id, score, _)| of(*id).filter(|own| own.values.aspect != Aspect::Risk).map(|own| (own, score)));
    let most: Vec<String> = goods.take(EXPLAINED).map(|(own, score)| format!("{} {score}", own.values.name)).collect();
    let risk =
        found.parts.iter().find_map(|(id, score, _)| of(*id).filter(|own| own.values.aspect == Aspect::Risk).map(|own| (own, score)));
    let mut parts = Vec::new();
    if !most.is_empty() {
        parts.push(cx.words.with("care-most", &[("criteria", most.join(", ").into())]));
    }
    if let Some((own, score)) = risk {
        parts.push(cx.words.with("care-largest-risk", &[("criterion", own.values.name.as_str().into()), ("score", (*score).into())]));
    }
    if found.missing > 0 {
        parts.push(cx.words.with("care-missing", &[("count", found.missing.into())]));
    }
    parts.join(" · ")
}
