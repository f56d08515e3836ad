//! Items of the SWOT, and the TOWS actions that join them.

use super::error::StoreResult;
use super::lookup;
use super::reader::Reader;
use super::tx::Tx;
use crate::base::id::{SwotItemId, TowsActionId};
use crate::domain::swot::{NewSwotItem, NewTowsAction, SwotCell, SwotItem, SwotItemDraft, TowsAction, TowsActionDraft};
use rusqlite::{Row, params};
use std::collections::HashMap;
use uuid::Uuid;

fn item_of(row: &Row<'_>) -> rusqlite::Result<SwotItem> {
    Ok(SwotItem { id: row.get(0)?, rev: row.get(1)?, values: SwotItemDraft { cell: row.get(2)?, text: row.get(3)? } })
}

fn action_of(row: &Row<'_>) -> rusqlite::Result<TowsAction> {
    let values = TowsActionDraft { pair: row.get(2)?, text: row.get(3)?, items: Vec::new() };
    Ok(TowsAction { id: row.get(0)?, rev: row.get(1)?, values })
}

/// The items, cell by cell, in the owner's order.
///
/// # Errors
/// What the file refuses.
pub fn items(db: Reader<'_>) -> StoreResult<Vec<SwotItem>> {
    let items = db.rows("SELECT id, rev, cell, text FROM swot_item WHERE deleted_at IS NULL ORDER BY position, id", [], item_of)?;
    let in_cell = |cell: SwotCell| items.iter().filter(move |item| item.values.cell == cell).cloned();
    Ok(SwotCell::ALL.iter().flat_map(|cell| in_cell(*cell)).collect())
}

/// The actions in the order in which they were added, with the items that they join and that are still there.
///
/// # Errors
/// What the file refuses.
pub fn actions(db: Reader<'_>) -> StoreResult<Vec<TowsAction>> {
    let mut actions = db.rows("SELECT id, rev, pair, text FROM tows_action WHERE deleted_at IS NULL ORDER BY id", [], action_of)?;
    let sql = "SELECT l.tows_action_id, l.swot_item_id FROM tows_link l JOIN swot_item i ON i.id = l.swot_item_id
               WHERE i.deleted_at IS NULL ORDER BY i.position, i.id";
    let mut items: HashMap<TowsActionId, Vec<SwotItemId>> = HashMap::new();
    for (action, item) in db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))? {
        items.entry(action).or_default().push(item);
    }
    for action in &mut actions {
        action.values.items = items.remove(&action.id).unwrap_or_default();
    }
    Ok(actions)
}

/// An action that isn't in the bin.
///
/// # Errors
/// What the file refuses.
pub fn action(db: Reader<'_>, id: TowsActionId) -> StoreResult<Option<TowsAction>> {
    Ok(actions(db)?.into_iter().find(|action| action.id == id))
}

/// Whether the id names an action, also one that was removed.
///
/// # Errors
/// What the file refuses.
pub fn is_known_action(db: Reader<'_>, id: TowsActionId) -> StoreResult<bool> {
    lookup::is_known(db, "tows_action", id)
}

/// How many items and actions there are.
///
/// # Errors
/// What the file refuses.
pub fn count(db: Reader<'_>) -> StoreResult<usize> {
    let items = lookup::count(db, "SELECT count(*) FROM swot_item WHERE deleted_at IS NULL", [])?;
    Ok(items + lookup::count(db, "SELECT count(*) FROM tows_action WHERE deleted_at IS NULL", [])?)
}

/// Adds an item as the last of its cell.
///
/// # Errors
/// What the file refuses.
pub fn insert_item(tx: &Tx<'_>, new: &NewSwotItem) -> StoreResult<SwotItemId> {
    let id: SwotItemId = tx.new_id();
    let values = new.values();
    tx.execute(
        "INSERT INTO swot_item (id, cell, position, text, created_at, updated_at, updated_by)
         VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM swot_item WHERE cell = ?2), ?3, ?4, ?4, ?5)",
        params![id, values.cell, values.text, tx.now_ms(), tx.device()],
    )?;
    Ok(id)
}

/// Writes an item anew; one that changes its cell becomes the last there.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update_item(tx: &Tx<'_>, id: SwotItemId, rev: i64, new: &NewSwotItem) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE swot_item SET text = ?4, updated_at = ?5, updated_by = ?6, rev = rev + 1, cell = ?3,
           position = iif(cell = ?3, position, (SELECT coalesce(max(o.position), 0) + 1 FROM swot_item o WHERE o.cell = ?3))
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![id, rev, values.cell, values.text, tx.now_ms(), tx.device()],
    )?;
    lookup::found_unchanged(tx.reader(), written, "swot_item", id)
}

/// Moves an item to a place of a cell, counted from 0; behind the last for a larger number. Only rows that change are written.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn move_item(tx: &Tx<'_>, id: SwotItemId, cell: SwotCell, to: usize) -> StoreResult<()> {
    lookup::found(usize::from(lookup::is_live(tx.reader(), "swot_item", id)?))?;
    let mut order: Vec<SwotItemId> =
        items(tx.reader())?.into_iter().filter(|item| item.values.cell == cell && item.id != id).map(|item| item.id).collect();
    order.insert(to.min(order.len()), id);
    for (position, item) in (1_i64..).zip(order) {
        tx.execute(
            "UPDATE swot_item SET cell = ?2, position = ?3, updated_at = ?4, updated_by = ?5, rev = rev + 1
             WHERE id = ?1 AND (cell <> ?2 OR position <> ?3)",
            params![item, cell, position, tx.now_ms(), tx.device()],
        )?;
    }
    Ok(())
}

/// Puts an item into the bin; actions keep their other items.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_item(tx: &Tx<'_>, id: SwotItemId) -> StoreResult<()> {
    lookup::bin(tx, "swot_item", id)
}

/// Adds an action.
///
/// # Errors
/// What the file refuses.
pub fn insert_action(tx: &Tx<'_>, new: &NewTowsAction) -> StoreResult<TowsActionId> {
    let id: TowsActionId = tx.new_id();
    let values = new.values();
    tx.execute(
        "INSERT INTO tows_action (id, pair, text, created_at, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?4, ?5)",
        params![id, values.pair, values.text, tx.now_ms(), tx.device()],
    )?;
    link(tx, id, &values.items)?;
    Ok(id)
}

/// Writes an action anew with the items that it joins.
///
/// # Errors
/// `NotFound`, `ChangedSince`, or what the file refuses.
pub fn update_action(tx: &Tx<'_>, id: TowsActionId, rev: i64, new: &NewTowsAction) -> StoreResult<()> {
    let values = new.values();
    let written = tx.execute(
        "UPDATE tows_action SET pair = ?3, text = ?4, updated_at = ?5, updated_by = ?6, rev = rev + 1
         WHERE id = ?1 AND rev = ?2 AND deleted_at IS NULL",
        params![id, rev, values.pair, values.text, tx.now_ms(), tx.device()],
    )?;
    lookup::found_unchanged(tx.reader(), written, "tows_action", id)?;
    link(tx, id, &values.items)
}

/// Makes the links of an action exactly these; links that stay aren't written.
fn link(tx: &Tx<'_>, action: TowsActionId, items: &[SwotItemId]) -> StoreResult<()> {
    let links: Vec<(Uuid, SwotItemId)> =
        tx.reader().rows("SELECT id, swot_item_id FROM tows_link WHERE tows_action_id = ?1", [action], |row| {
            Ok((Uuid::from_bytes(row.get(0)?), row.get(1)?))
        })?;
    for (id, _) in links.iter().filter(|(_, item)| !items.contains(item)) {
        tx.execute("DELETE FROM tows_link WHERE id = ?1", [id.as_bytes()])?;
    }
    for item in items.iter().filter(|item| !links.iter().any(|(_, linked)| linked == *item)) {
        let id: Uuid = tx.new_id();
        tx.execute("INSERT INTO tows_link (id, tows_action_id, swot_item_id) VALUES (?1, ?2, ?3)", (id.as_bytes(), action, item))?;
    }
    Ok(())
}

/// Puts an action into the bin; targets made of it stay.
///
/// # Errors
/// `NotFound`, or what the file refuses.
pub fn remove_action(tx: &Tx<'_>, id: TowsActionId) -> StoreResult<()> {
    lookup::bin(tx, "tows_action", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::swot::TowsPair;
    use crate::store::Register;
    use crate::store::testing::{register, write};

    fn add(register: &mut Register, cell: SwotCell, text: &str) -> SwotItemId {
        let new = SwotItemDraft { cell, text: text.into() }.check().unwrap();
        write(register, |tx| insert_item(tx, &new))
    }

    fn texts(register: &Register) -> Vec<String> {
        items(register.reader()).unwrap().into_iter().map(|item| item.values.text).collect()
    }

    #[test]
    fn items_stand_by_cell_and_move_within_and_between() {
        let mut register = register();
        let threat = add(&mut register, SwotCell::Threat, "U1");
        let a = add(&mut register, SwotCell::Strength, "A");
        add(&mut register, SwotCell::Strength, "B");
        assert_eq!(texts(&register), ["A", "B", "U1"]);
        write(&mut register, |tx| move_item(tx, a, SwotCell::Strength, 1));
        assert_eq!(texts(&register), ["B", "A", "U1"]);
        write(&mut register, |tx| move_item(tx, threat, SwotCell::Strength, 0));
        assert_eq!(texts(&register), ["U1", "B", "A"]);
        register.undo(2_000, crate::store::testing::TODAY).unwrap();
        assert_eq!(texts(&register), ["B", "A", "U1"]);
        let new = SwotItemDraft { cell: SwotCell::Opportunity, text: "Mahdollisuus".into() }.check().unwrap();
        write(&mut register, |tx| update_item(tx, threat, 3, &new));
        assert_eq!(items(register.reader()).unwrap().last().map(|item| item.values.cell), Some(SwotCell::Opportunity));
    }

    #[test]
    fn an_action_keeps_the_items_that_are_left() {
        let mut register = register();
        let (strength, chance) = (add(&mut register, SwotCell::Strength, "A"), add(&mut register, SwotCell::Opportunity, "M"));
        let draft = TowsActionDraft { pair: TowsPair::StrengthOpportunity, text: "Tee".into(), items: vec![strength, chance] };
        let cell_of = |id| if id == strength { Some(SwotCell::Strength) } else { Some(SwotCell::Opportunity) };
        let new = draft.check(cell_of).unwrap();
        let id = write(&mut register, |tx| insert_action(tx, &new));
        assert_eq!(action(register.reader(), id).unwrap().unwrap().values, draft);
        write(&mut register, |tx| update_action(tx, id, 1, &new));
        write(&mut register, |tx| remove_item(tx, strength));
        assert_eq!(action(register.reader(), id).unwrap().unwrap().values.items, [chance]);
        register.undo(2_000, crate::store::testing::TODAY).unwrap();
        assert_eq!(action(register.reader(), id).unwrap().unwrap().values.items, [strength, chance]);
        write(&mut register, |tx| remove_action(tx, id));
        assert_eq!((actions(register.reader()).unwrap().len(), count(register.reader()).unwrap()), (0, 2));
    }
}
