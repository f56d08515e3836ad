//! The keys of the planner, while nobody types: each has its button, menu entry or dialog as well.

use super::data::{Kind, PlanData};
use super::edit::EditExperience;
use super::move_to::MoveCard;
use super::{View, dialog, grid};
use crate::ops::experience::ExperienceDeed;
use crate::ui::app::command::Act;
use crate::ui::app::page::Cx;
use crate::ui::pages::shared::keys_are_free;
use eframe::egui::{FocusDirection, Key, Modifiers, Ui};

const ARROWS: [(Key, isize, isize); 4] = [(Key::ArrowUp, -1, 0), (Key::ArrowDown, 1, 0), (Key::ArrowLeft, 0, -1), (Key::ArrowRight, 0, 1)];

/// A place one step away within a table of that size.
fn beside((row, column): (usize, usize), (down, right): (isize, isize), (rows, columns): (usize, usize)) -> (usize, usize) {
    let to = |from: usize, by: isize, most: usize| from.saturating_add_signed(by).min(most.saturating_sub(1));
    (to(row, down, rows), to(column, right, columns))
}

/// Does a command of the table on the card that is read.
pub(super) fn act(data: &PlanData, act: Act, cx: &mut Cx<'_>) {
    let Some(card) = data.card else { return };
    match act {
        Act::Edit => cx.out.push(dialog(EditExperience::change(card))),
        Act::Remove if !cx.read_only => cx.deed(ExperienceDeed::Remove(card)),
        _ => {}
    }
}

/// Arrows choose a cell, with Ctrl they move the card, Enter opens, N adds, M asks where to.
pub(super) fn keys(data: &mut PlanData, view: &mut View, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) || view.as_text {
        return;
    }
    let Some(at) = data.place() else { return };
    let focused = ui.memory(|memory| memory.focused());
    let on_grid = focused.is_none_or(|id| grid::is_of_grid(data, id));
    let size = (data.grid.lines.len(), data.grid.columns.len());
    let with = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if !on_grid {
        return;
    }
    for (key, down, right) in ARROWS {
        let moves = !cx.read_only && with(Modifiers::COMMAND, key);
        if !moves && !with(Modifiers::NONE, key) {
            continue;
        }
        // Else egui, too, moves the focus by this key, away from the cell that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        let to = beside(at, (down, right), size);
        let Some(cell) = data.cell_at(to.0, to.1).filter(|_| to != at) else { return };
        if moves {
            let Some(card) = data.card else { return };
            cx.deed(ExperienceDeed::MoveTo(card, cell, i64::MAX / 2));
            data.selected = Some(cell);
        } else {
            data.select(cell);
        }
        view.reveal = true;
        return;
    }
    let pressed = |key: Key| with(Modifiers::NONE, key);
    let on_cell = data.selected.is_some_and(|cell| focused.is_none() || focused == Some(grid::cell_id(cell)));
    if on_cell && pressed(Key::Enter) {
        open(data, view, cx);
    }
    if pressed(Key::N)
        && let (Some(plan), Some(cell)) = (data.sheet.as_ref().map(|sheet| sheet.plan.id), data.selected)
    {
        cx.out.push(dialog(EditExperience::new(plan, cell)));
    }
    if pressed(Key::M)
        && let Some(card) = data.card
    {
        cx.out.push(dialog(MoveCard::new(card)));
    }
}

/// Enter on a cell: the pane beside it, then its card; a gap gets its first card.
fn open(data: &PlanData, view: &mut View, cx: &mut Cx<'_>) {
    let Some((row, column)) = data.place() else { return };
    let kind = data.grid.lines.get(row).and_then(|line| line.cells.get(column)).map(|look| look.kind);
    let plan = data.sheet.as_ref().map(|sheet| sheet.plan.id);
    match (kind, data.card, plan, data.selected) {
        (Some(Kind::Cards), _, ..) if !view.is_open => view.is_open = true,
        (Some(Kind::Cards), Some(card), ..) => cx.out.push(dialog(EditExperience::change(card))),
        (Some(Kind::Gap | Kind::None), _, Some(plan), Some(cell)) => cx.out.push(dialog(EditExperience::new(plan, cell))),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn steps_stay_within_the_grid() {
        assert_eq!(beside((0, 0), (-1, 0), (5, 5)), (0, 0));
        assert_eq!(beside((0, 0), (1, 0), (5, 5)), (1, 0));
        assert_eq!(beside((4, 4), (0, 1), (5, 5)), (4, 4));
    }
}
