//! Attractiveness scoring: the owner's own weighted criteria over past, present and future, and risk; each customer 1–5 a criterion.
//! Attractiveness against risk gives four strategies. Pure.

use super::fault::{Fault, Faults, LINE, Problem};
use super::field::Field;
use crate::base::id::CriterionId;
use crate::coded;

coded! {
    /// What a criterion looks at.
    Aspect {
        /// What was: purchases, profitability, payment behaviour.
        Past = "past",
        /// What is: loyalty, share of wallet, co-operation.
        Present = "present",
        /// What may come: growth, references, learning.
        Future = "future",
        /// What may go wrong; a high score is a high risk.
        Risk = "risk",
    }
}

coded! {
    /// What to do with a customer by attractiveness and risk.
    Strategy {
        /// Attractive and risky.
        Weigh = "weigh",
        /// Attractive and safe.
        Invest = "invest",
        /// Not attractive, safe.
        Keep = "keep",
        /// Not attractive, risky.
        ConsiderEnding = "consider_ending",
    }
}

/// A criterion as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionDraft {
    /// What is judged.
    pub name: String,
    /// What it looks at.
    pub aspect: Aspect,
    /// How much it counts against the others of its side, 1 to 5.
    pub weight: i64,
}

/// A criterion draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCriterion(CriterionDraft);

impl NewCriterion {
    /// The checked values.
    pub fn values(&self) -> &CriterionDraft {
        &self.0
    }
}

impl CriterionDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewCriterion, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = faults.required(Field::Name, &self.name, LINE);
        faults.take(Field::Weight, super::check::range(self.weight, 1, 5));
        faults.finish(NewCriterion(Self { name, ..self.clone() }))
    }
}

/// A criterion of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// Its values.
    pub values: CriterionDraft,
}

/// The scores that a customer may be given.
///
/// # Errors
/// `OutOfRange` outside 1 to 5.
pub fn check_score(score: i64) -> Result<i64, Problem> {
    super::check::range(score, 1, 5)
}

/// What the scores of a customer come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Attractiveness {
    /// Weighted mean over past, present and future, 1 to 5; `None` until something is scored.
    pub attractiveness: Option<f64>,
    /// Weighted mean of the risks, 1 to 5; `None` until a risk is scored.
    pub risk: Option<f64>,
    /// What follows; needs both.
    pub strategy: Option<Strategy>,
    /// Each scored criterion with its share of the mean of its side, in points, largest first: the explanation of the ranking.
    pub parts: Vec<(CriterionId, i64, f64)>,
    /// Criteria without a score.
    pub missing: usize,
}

/// Above the middle of the scale is high.
const MIDDLE: f64 = 3.0;

/// Weighs a customer's scores; a criterion without a score is left out of the mean, never taken as zero.
pub fn weigh(criteria: &[Criterion], scores: &[(CriterionId, i64)]) -> Attractiveness {
    let scored: Vec<(&Criterion, i64)> = criteria
        .iter()
        .filter_map(|criterion| scores.iter().find(|(id, _)| *id == criterion.id).map(|(_, score)| (criterion, (*score).clamp(1, 5))))
        .collect();
    let (risks, goods): (Vec<_>, Vec<_>) = scored.iter().partition(|(criterion, _)| criterion.values.aspect == Aspect::Risk);
    let (attractiveness, mut parts) = mean(&goods);
    let (risk, of_risk) = mean(&risks);
    parts.extend(of_risk);
    parts.sort_by(|a, b| b.2.total_cmp(&a.2));
    let strategy = attractiveness.zip(risk).map(|(good, risk)| match (good > MIDDLE, risk > MIDDLE) {
        (true, true) => Strategy::Weigh,
        (true, false) => Strategy::Invest,
        (false, false) => Strategy::Keep,
        (false, true) => Strategy::ConsiderEnding,
    });
    Attractiveness { attractiveness, risk, strategy, parts, missing: criteria.len() - scored.len() }
}

#[allow(clippy::cast_precision_loss, reason = "weights and scores are at most 5")]
fn mean(scored: &[(&Criterion, i64)]) -> (Option<f64>, Vec<(CriterionId, i64, f64)>) {
    let weights: i64 = scored.iter().map(|(criterion, _)| criterion.values.weight).sum();
    if weights <= 0 {
        return (None, Vec::new());
    }
    let share = |(criterion, score): &(&Criterion, i64)| (criterion.values.weight * score) as f64 / weights as f64;
    let parts: Vec<_> = scored.iter().map(|one| (one.0.id, one.1, share(one))).collect();
    (Some(parts.iter().map(|part| part.2).sum()), parts)
}

coded! {
    /// A criterion that ships; its words are in `i18n`.
    DefaultCriterion {
        /// How much was bought.
        Purchases = "purchases",
        /// How profitable that was.
        Profitability = "profitability",
        /// Pays in time.
        Payment = "payment",
        /// Stays with us.
        Loyalty = "loyalty",
        /// Share of wallet.
        ShareOfWallet = "share_of_wallet",
        /// Works together with us.
        Cooperation = "cooperation",
        /// May grow.
        Growth = "growth",
        /// A name that opens doors.
        Reference = "reference",
        /// We learn from it.
        Learning = "learning",
        /// May not pay.
        CreditRisk = "credit_risk",
        /// May leave.
        LossRisk = "loss_risk",
    }
}

impl DefaultCriterion {
    /// What it looks at.
    pub const fn aspect(self) -> Aspect {
        match self {
            Self::Purchases | Self::Profitability | Self::Payment => Aspect::Past,
            Self::Loyalty | Self::ShareOfWallet | Self::Cooperation => Aspect::Present,
            Self::Growth | Self::Reference | Self::Learning => Aspect::Future,
            Self::CreditRisk | Self::LossRisk => Aspect::Risk,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, prop, prop_assert, proptest};
    use uuid::Uuid;

    fn criterion(number: u128, aspect: Aspect, weight: i64) -> Criterion {
        Criterion { id: Uuid::from_u128(number).into(), values: CriterionDraft { name: "x".into(), aspect, weight } }
    }

    fn id(number: u128) -> CriterionId {
        Uuid::from_u128(number).into()
    }

    #[test]
    fn means_are_weighted_and_sides_apart() {
        let criteria = [criterion(1, Aspect::Past, 1), criterion(2, Aspect::Future, 3), criterion(3, Aspect::Risk, 2)];
        let result = weigh(&criteria, &[(id(1), 1), (id(2), 5), (id(3), 2)]);
        assert_eq!(result.attractiveness, Some(4.0));
        assert_eq!(result.risk, Some(2.0));
        assert_eq!(result.strategy, Some(Strategy::Invest));
        assert_eq!(result.parts.first(), Some(&(id(2), 5, 3.75)));
    }

    #[test]
    fn what_is_not_scored_counts_for_nothing() {
        let criteria = [criterion(1, Aspect::Past, 1), criterion(2, Aspect::Future, 3), criterion(3, Aspect::Risk, 2)];
        let result = weigh(&criteria, &[(id(1), 4)]);
        assert_eq!((result.attractiveness, result.risk, result.strategy, result.missing), (Some(4.0), None, None, 2));
        assert_eq!(weigh(&[], &[]).attractiveness, None);
    }

    #[test]
    fn four_strategies() {
        let criteria = [criterion(1, Aspect::Present, 1), criterion(2, Aspect::Risk, 1)];
        let of = |good, risk| weigh(&criteria, &[(id(1), good), (id(2), risk)]).strategy.unwrap();
        assert_eq!(of(4, 4), Strategy::Weigh);
        assert_eq!(of(4, 3), Strategy::Invest);
        assert_eq!(of(3, 3), Strategy::Keep);
        assert_eq!(of(2, 5), Strategy::ConsiderEnding);
    }

    proptest! {
        #[test]
        fn means_stay_on_the_scale_and_parts_add_up(scores in prop::collection::vec((1_i64..=5, 1_i64..=5, any::<bool>()), 1..20)) {
            let criteria: Vec<Criterion> = scores.iter().zip(1_u128..).map(|((_, weight, risk), number)| {
                criterion(number, if *risk { Aspect::Risk } else { Aspect::Past }, *weight)
            }).collect();
            let given: Vec<_> = scores.iter().zip(1_u128..).map(|((score, ..), number)| (id(number), *score)).collect();
            let result = weigh(&criteria, &given);
            for mean in result.attractiveness.iter().chain(&result.risk) {
                prop_assert!((1.0 - 1e-9..=5.0 + 1e-9).contains(mean));
            }
            let sum: f64 = result.parts.iter().map(|part| part.2).sum();
            prop_assert!((sum - result.attractiveness.unwrap_or_default() - result.risk.unwrap_or_default()).abs() < 1e-9);
        }
    }
}
