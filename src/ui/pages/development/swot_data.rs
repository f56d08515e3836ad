//! What SWOT and TOWS are loaded with: the items of each cell with their codes, the actions of each pair. All strings are made here.

use crate::base::id::{SwotItemId, TowsActionId};
use crate::domain::swot::{SwotCell, SwotItem, TowsPair};
use crate::i18n::Words;
use crate::store::{Reader, StoreResult, development_target, swot};
use crate::ui::app::page::LoadCx;
use std::collections::HashMap;

/// The cells, the pairs, and what is being typed.
#[derive(Default)]
pub(super) struct SwotData {
    pub(super) cells: Vec<Cell>,
    pub(super) pairs: Vec<Pair>,
    pub(super) context: String,
    /// What is typed into the line of a cell, by its place.
    pub(super) typed: [String; 4],
    /// The item whose row takes the focus in the next frame.
    pub(super) wants_focus: Option<SwotItemId>,
    pub(super) words: SwotWords,
}

/// Words that don't change with the data.
#[derive(Debug, Default)]
pub(super) struct SwotWords {
    pub(super) tows: String,
    pub(super) tows_text: String,
    pub(super) keys: String,
    pub(super) edit: String,
    pub(super) remove: String,
    pub(super) more: String,
    pub(super) up: String,
    pub(super) down: String,
    pub(super) add_action: String,
    pub(super) make_target: String,
    pub(super) is_target: String,
    pub(super) needs_items: String,
}

/// A cell of the SWOT.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) cell: SwotCell,
    pub(super) letter: String,
    pub(super) title: String,
    /// The question that the cell answers, shown while it's empty.
    pub(super) question: String,
    pub(super) hint: String,
    /// "Move to strengths".
    pub(super) move_here: String,
    pub(super) items: Vec<Item>,
}

/// An item.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) id: SwotItemId,
    pub(super) code: String,
    pub(super) text: String,
}

/// A pair of cells with its actions.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) pair: TowsPair,
    /// `V + M`.
    pub(super) code: String,
    pub(super) title: String,
    pub(super) question: String,
    /// Both cells have items.
    pub(super) is_ready: bool,
    pub(super) actions: Vec<Action>,
}

/// A TOWS action.
#[derive(Debug)]
pub(super) struct Action {
    pub(super) id: TowsActionId,
    pub(super) text: String,
    /// Codes and texts of what it joins.
    pub(super) joined: Vec<(String, String)>,
    pub(super) is_target: bool,
}

/// The letter of a cell.
pub(super) fn letter(words: &Words, cell: SwotCell) -> String {
    match cell {
        SwotCell::Strength => words.text("swot-letter-strength"),
        SwotCell::Weakness => words.text("swot-letter-weakness"),
        SwotCell::Opportunity => words.text("swot-letter-opportunity"),
        SwotCell::Threat => words.text("swot-letter-threat"),
    }
}

fn question(words: &Words, cell: SwotCell) -> (String, String, String) {
    match cell {
        SwotCell::Strength => (words.text("swot-ask-strength"), words.text("swot-add-strength"), words.text("swot-move-strength")),
        SwotCell::Weakness => (words.text("swot-ask-weakness"), words.text("swot-add-weakness"), words.text("swot-move-weakness")),
        SwotCell::Opportunity => {
            (words.text("swot-ask-opportunity"), words.text("swot-add-opportunity"), words.text("swot-move-opportunity"))
        }
        SwotCell::Threat => (words.text("swot-ask-threat"), words.text("swot-add-threat"), words.text("swot-move-threat")),
    }
}

fn pair_question(words: &Words, pair: TowsPair) -> String {
    match pair {
        TowsPair::StrengthOpportunity => words.text("swot-ask-so"),
        TowsPair::WeaknessOpportunity => words.text("swot-ask-wo"),
        TowsPair::StrengthThreat => words.text("swot-ask-st"),
        TowsPair::WeaknessThreat => words.text("swot-ask-wt"),
    }
}

impl SwotWords {
    fn load(words: &Words) -> Self {
        Self {
            tows: words.text("swot-tows"),
            tows_text: words.text("swot-tows-text"),
            keys: words.text("swot-keys"),
            edit: words.text("development-edit"),
            remove: words.text("development-remove"),
            more: words.text("development-more"),
            up: words.text("development-up"),
            down: words.text("development-down"),
            add_action: words.text("swot-add-action"),
            make_target: words.text("swot-make-target"),
            is_target: words.text("swot-is-target"),
            needs_items: words.text("swot-needs-items"),
        }
    }
}

/// The items of a cell with their codes: `V1`, `V2`.
pub(super) fn coded(items: &[SwotItem], cell: SwotCell, words: &Words) -> Vec<Item> {
    let letter = letter(words, cell);
    let of_cell = items.iter().filter(|item| item.values.cell == cell).enumerate();
    of_cell.map(|(at, item)| Item { id: item.id, code: format!("{letter}{}", at + 1), text: item.values.text.clone() }).collect()
}

impl SwotData {
    pub(super) fn load(&mut self, db: Reader<'_>, cx: &LoadCx<'_>) -> StoreResult<()> {
        let words = cx.words;
        let items = swot::items(db)?;
        self.cells = SwotCell::ALL
            .iter()
            .map(|cell| {
                let (question, hint, move_here) = question(words, *cell);
                let (letter, title) = (letter(words, *cell), words.label(*cell));
                Cell { cell: *cell, letter, title, question, hint, move_here, items: coded(&items, *cell, words) }
            })
            .collect();
        let codes: HashMap<SwotItemId, (String, String)> =
            self.cells.iter().flat_map(|cell| &cell.items).map(|item| (item.id, (item.code.clone(), item.text.clone()))).collect();
        let actions = swot::actions(db)?;
        let targets = development_target::of_tows(db)?;
        self.pairs = TowsPair::ALL
            .iter()
            .map(|pair| {
                let (inner, outer) = pair.cells();
                let filled = |cell: SwotCell| items.iter().any(|item| item.values.cell == cell);
                Pair {
                    pair: *pair,
                    code: format!("{} + {}", letter(words, inner), letter(words, outer)),
                    title: words.label(*pair),
                    question: pair_question(words, *pair),
                    is_ready: filled(inner) && filled(outer),
                    actions: actions
                        .iter()
                        .filter(|action| action.values.pair == *pair)
                        .map(|action| Action {
                            id: action.id,
                            text: action.values.text.clone(),
                            joined: action.values.items.iter().filter_map(|item| codes.get(item).cloned()).collect(),
                            is_target: targets.contains_key(&action.id),
                        })
                        .collect(),
                }
            })
            .collect();
        self.context = match (items.len(), actions.len()) {
            (0, 0) => String::new(),
            (items, actions) => words.with("swot-count", &[("items", items.into()), ("actions", actions.into())]),
        };
        self.words = SwotWords::load(words);
        Ok(())
    }

    /// A cell with its items.
    pub(super) fn cell(&self, cell: SwotCell) -> Option<&Cell> {
        self.cells.iter().find(|known| known.cell == cell)
    }

    /// Where the first item stands that answers to the question.
    pub(super) fn find(&self, is_it: impl Fn(&Item) -> bool) -> Option<(SwotCell, usize)> {
        self.cells.iter().find_map(|cell| Some((cell.cell, cell.items.iter().position(&is_it)?)))
    }
}
