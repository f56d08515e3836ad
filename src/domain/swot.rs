//! SWOT and TOWS: what the firm is strong and weak in, what waits and what threatens, and what follows from each pair.

use super::fault::{Fault, Faults, LINE, Problem, TEXT};
use super::field::Field;
use crate::base::id::{SwotItemId, TowsActionId};
use crate::coded;

coded! {
    /// A cell of the SWOT.
    SwotCell {
        /// Inside the firm and good.
        Strength = "strength",
        /// Inside the firm and lacking.
        Weakness = "weakness",
        /// Outside the firm and good.
        Opportunity = "opportunity",
        /// Outside the firm and bad.
        Threat = "threat",
    }
}

impl SwotCell {
    /// Whether it's about the firm itself and not about its surroundings.
    pub fn is_inner(self) -> bool {
        matches!(self, Self::Strength | Self::Weakness)
    }
}

coded! {
    /// A pair of cells: one inner, one outer.
    TowsPair {
        /// Use a strength to take an opportunity.
        StrengthOpportunity = "so",
        /// Mend a weakness to be able to take an opportunity.
        WeaknessOpportunity = "wo",
        /// Use a strength against a threat.
        StrengthThreat = "st",
        /// Keep a weakness from meeting a threat.
        WeaknessThreat = "wt",
    }
}

impl TowsPair {
    /// The cells that it joins: the inner one, the outer one.
    pub fn cells(self) -> (SwotCell, SwotCell) {
        match self {
            Self::StrengthOpportunity => (SwotCell::Strength, SwotCell::Opportunity),
            Self::WeaknessOpportunity => (SwotCell::Weakness, SwotCell::Opportunity),
            Self::StrengthThreat => (SwotCell::Strength, SwotCell::Threat),
            Self::WeaknessThreat => (SwotCell::Weakness, SwotCell::Threat),
        }
    }
}

/// An item of the SWOT as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwotItemDraft {
    /// Its cell.
    pub cell: SwotCell,
    /// What it says; must be given.
    pub text: String,
}

/// An item that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSwotItem(SwotItemDraft);

impl NewSwotItem {
    /// The checked values.
    pub fn values(&self) -> &SwotItemDraft {
        &self.0
    }
}

/// An item of the SWOT in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwotItem {
    /// Its id.
    pub id: SwotItemId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: SwotItemDraft,
}

impl SwotItemDraft {
    /// The cleaned draft.
    ///
    /// # Errors
    /// A missing or too long text.
    pub fn check(&self) -> Result<NewSwotItem, Vec<Fault>> {
        let mut faults = Faults::default();
        let text = faults.required(Field::Text, &self.text, LINE);
        faults.finish(NewSwotItem(Self { text, cell: self.cell }))
    }
}

/// A TOWS action as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TowsActionDraft {
    /// Under which pair it stands.
    pub pair: TowsPair,
    /// What to do; must be given.
    pub text: String,
    /// The items that it joins: at least one of each cell of the pair.
    pub items: Vec<SwotItemId>,
}

/// A TOWS action that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTowsAction(TowsActionDraft);

impl NewTowsAction {
    /// The checked values.
    pub fn values(&self) -> &TowsActionDraft {
        &self.0
    }
}

/// A TOWS action of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TowsAction {
    /// Its id.
    pub id: TowsActionId,
    /// How often it was written.
    pub rev: i64,
    /// Its values; items that were removed since are left out.
    pub values: TowsActionDraft,
}

impl TowsActionDraft {
    /// The cleaned draft. `cell_of` tells where an item stands, `None` for one that isn't there.
    /// Items of other cells than the pair's are left out: they were moved since.
    ///
    /// # Errors
    /// A missing text; no item on one side of the pair.
    pub fn check(&self, cell_of: impl Fn(SwotItemId) -> Option<SwotCell>) -> Result<NewTowsAction, Vec<Fault>> {
        let mut faults = Faults::default();
        let text = faults.required(Field::Text, &self.text, TEXT);
        let (inner, outer) = self.pair.cells();
        let of = |cell: SwotCell| self.items.iter().copied().filter(|id| cell_of(*id) == Some(cell)).collect::<Vec<_>>();
        let (mut items, others) = (of(inner), of(outer));
        if items.is_empty() || others.is_empty() {
            faults.add(Field::SwotItems, Problem::Missing);
        }
        items.extend(others);
        items.dedup();
        faults.finish(NewTowsAction(Self { pair: self.pair, text, items }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn item(number: u128) -> SwotItemId {
        SwotItemId(Uuid::from_u128(number))
    }

    /// 1 is a strength, 2 a weakness, 3 an opportunity, 4 a threat.
    fn cell_of(id: SwotItemId) -> Option<SwotCell> {
        SwotCell::ALL.get(usize::try_from(id.0.as_u128()).ok()?.checked_sub(1)?).copied()
    }

    fn draft(pair: TowsPair, items: &[u128]) -> TowsActionDraft {
        TowsActionDraft { pair, text: " Tee näin ".into(), items: items.iter().copied().map(item).collect() }
    }

    #[test]
    fn an_action_joins_both_sides_of_its_pair() {
        for pair in TowsPair::ALL {
            let (inner, outer) = pair.cells();
            assert!(inner.is_inner() && !outer.is_inner(), "{pair:?}");
            let new = draft(*pair, &[1, 2, 3, 4]).check(cell_of).unwrap();
            let cells: Vec<_> = new.values().items.iter().filter_map(|id| cell_of(*id)).collect();
            assert_eq!(cells, [inner, outer]);
            assert_eq!(new.values().text, "Tee näin");
        }
    }

    #[test]
    fn one_side_alone_or_an_item_that_is_gone_is_refused() {
        for items in [&[][..], &[1], &[3], &[1, 4], &[1, 9]] {
            let faults = draft(TowsPair::StrengthOpportunity, items).check(cell_of).unwrap_err();
            assert_eq!(faults, [Fault { field: Field::SwotItems, problem: Problem::Missing }], "{items:?}");
        }
    }
}
