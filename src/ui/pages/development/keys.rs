//! The keys of the development page, while nobody types: each has its button or menu entry as well.

use super::edit_swot::EditItem;
use super::plan_data::PlanData;
use super::swot_data::SwotData;
use super::{EditTarget, dialog, plan, swot};
use crate::domain::swot::SwotCell;
use crate::ops::development_target::DevelopmentTargetDeed;
use crate::ops::swot::SwotDeed;
use crate::ui::app::page::Cx;
use crate::ui::pages::shared::keys_are_free;
use eframe::egui::{FocusDirection, Key, Modifiers, Ui};

/// Arrows or J and K move, Alt and arrows change the order, Enter and F2 open, Delete removes.
pub(super) fn plan(data: &mut PlanData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) || data.targets.is_empty() {
        return;
    }
    let on_row = data.current.is_some_and(|id| ui.memory(|memory| memory.has_focus(plan::row_id(id))));
    let free = on_row || ui.memory(|memory| memory.focused()).is_none();
    let with = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let Some(at) = data.current.and_then(|id| data.place(id)) else { return };
    let Some(target) = data.targets.get(at).map(|target| target.id) else { return };
    if !cx.read_only {
        let (earlier, later) = (with(Modifiers::ALT, Key::ArrowUp), with(Modifiers::ALT, Key::ArrowDown));
        if earlier && at > 0 {
            cx.deed(DevelopmentTargetDeed::Move { id: target, to: at - 1 });
        }
        if later && at + 1 < data.targets.len() {
            cx.deed(DevelopmentTargetDeed::Move { id: target, to: at + 1 });
        }
        if earlier || later {
            data.reveal = true;
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            return;
        }
    }
    let pressed = |key: Key| with(Modifiers::NONE, key);
    let down = pressed(Key::J) || (free && pressed(Key::ArrowDown));
    let up = pressed(Key::K) || (free && pressed(Key::ArrowUp));
    if down || up {
        let to = if down { (at + 1).min(data.targets.len() - 1) } else { at.saturating_sub(1) };
        data.current = data.targets.get(to).map(|target| target.id);
        data.reveal = true;
        // Else egui, too, moves the focus by this key, away from the row that gets it now.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        return;
    }
    if pressed(Key::F2) || (free && pressed(Key::Enter)) {
        cx.out.push(dialog(EditTarget::change(target)));
    }
    if !cx.read_only && pressed(Key::Delete) {
        cx.deed(DevelopmentTargetDeed::Remove(target));
    }
}

/// On the item that has the focus: Enter and F2 change it, Alt and arrows move it within its cell and to the cell beside, Delete removes.
pub(super) fn swot(data: &mut SwotData, ui: &Ui, cx: &mut Cx<'_>) {
    if !keys_are_free(ui.ctx()) || cx.read_only {
        return;
    }
    let focused = ui.memory(|memory| memory.focused());
    let Some((cell, at)) = data.find(|item| focused == Some(swot::item_id(item.id))) else { return };
    let Some(id) = data.cell(cell).and_then(|cell| cell.items.get(at)).map(|item| item.id) else { return };
    let with = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let moves = [
        (Key::ArrowUp, (cell, at.checked_sub(1))),
        (Key::ArrowDown, (cell, Some(at + 1))),
        (Key::ArrowLeft, (beside(cell), Some(usize::MAX))),
        (Key::ArrowRight, (beside(cell), Some(usize::MAX))),
    ];
    for (key, (cell, to)) in moves {
        if with(Modifiers::ALT, key)
            && let Some(to) = to
        {
            data.wants_focus = Some(id);
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            cx.deed(SwotDeed::MoveItem { id, cell, to });
            return;
        }
    }
    if with(Modifiers::NONE, Key::F2) || with(Modifiers::NONE, Key::Enter) {
        cx.out.push(dialog(EditItem::new(id)));
    }
    if with(Modifiers::NONE, Key::Delete) {
        cx.deed(SwotDeed::RemoveItem(id));
    }
}

/// The cell at the other side of the same row.
fn beside(cell: SwotCell) -> SwotCell {
    match cell {
        SwotCell::Strength => SwotCell::Weakness,
        SwotCell::Weakness => SwotCell::Strength,
        SwotCell::Opportunity => SwotCell::Threat,
        SwotCell::Threat => SwotCell::Opportunity,
    }
}
