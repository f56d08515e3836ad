//! Changing a customer in its row: which columns hold a text that can be typed over, where that text belongs in the draft, and what
//! follows when the register refuses it.

use super::CustomersPage;
use crate::base::id::CustomerId;
use crate::domain::customer::{Address, CustomerDraft};
use crate::domain::field::Field;
use crate::ops::customer::CustomerDeed;
use crate::store::{Reader, StoreResult, customer};
use crate::ui::app::page::Cx;
use crate::ui::kit::grid::{CellDone, CellEdit, Leave};
use std::sync::Arc;

/// The columns that can be changed in their cells.
const EDITABLE: [Field; 10] = [
    Field::Name,
    Field::Code,
    Field::Web,
    Field::BusinessId,
    Field::VatNumber,
    Field::Source,
    Field::Town,
    Field::Street,
    Field::Postcode,
    Field::Country,
];

/// A cell to be edited: whose, which, and what was typed there before the register refused it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    customer: CustomerId,
    field: Field,
    text: Option<String>,
}

/// The customer whose cells are edited, and what is on its way to the register.
#[derive(Debug, Default)]
pub(super) struct Cells {
    /// The cell to open once its customer is read.
    wanted: Option<Cell>,
    open: Option<(CustomerId, i64, CustomerDraft)>,
    sent: Option<Cell>,
}

impl Cells {
    /// Whether a customer must be read.
    pub(super) fn wants_load(&self) -> bool {
        self.wanted.is_some()
    }

    /// Hears what became of a deed: what was refused stands in its cell again.
    pub(super) fn answer(&mut self, is_done: bool) {
        let sent = self.sent.take();
        if !is_done && sent.is_some() {
            self.wanted = sent;
        }
    }
}

impl CustomersPage {
    /// Opens the first cell of a row that can be changed; whether there is one.
    pub(super) fn begin_cell(&mut self, customer: CustomerId) -> bool {
        let first = self.editable().first().copied();
        self.cells.wanted = first.map(|field| Cell { customer, field, text: None });
        first.is_some()
    }

    /// Reads the customer of the wanted cell and opens the cell.
    pub(super) fn load_cell(&mut self, db: Reader<'_>) -> StoreResult<()> {
        let Some(cell) = self.cells.wanted.take() else { return Ok(()) };
        let Some(found) = customer::get(db, cell.customer)? else { return Ok(()) };
        let mut draft = found.values;
        let was = slot(&mut draft, cell.field).map(|text| text.clone()).unwrap_or_default();
        let mut edit = CellEdit::new(cell.customer, cell.field.code(), &was);
        if let Some(text) = cell.text {
            edit.text = text;
        }
        self.grid.edit = Some(edit);
        self.cells.open = Some((cell.customer, found.rev, draft));
        let ids = Arc::clone(&self.list.ids);
        self.grid.set_current(&ids, Some(cell.customer));
        Ok(())
    }

    /// Saves what was typed in a cell and goes on from it.
    pub(super) fn end_cell(&mut self, cx: &mut Cx<'_>, done: CellDone<CustomerId>) {
        let Some(field) = Field::from_code(&done.column) else { return };
        let open = self.cells.open.take().filter(|(customer, ..)| *customer == done.row);
        if let (Some(text), Some((id, rev, mut draft))) = (done.text, open)
            && let Some(place) = slot(&mut draft, field)
        {
            place.clone_from(&text);
            self.cells.sent = Some(Cell { customer: id, field, text: Some(text) });
            cx.deed(CustomerDeed::Change { id, rev, draft, reason: String::new() });
        }
        let step = match done.then {
            Leave::Stay => return,
            Leave::Form => return self.edit(cx, Some(done.row)),
            Leave::Next => 1,
            Leave::Before => -1,
        };
        let columns = self.editable();
        let at = columns.iter().position(|column| *column == field);
        let next = at.and_then(|at| at.checked_add_signed(step)).and_then(|at| columns.get(at)).copied();
        self.cells.wanted = next.map(|field| Cell { customer: done.row, field, text: None });
        self.grid_wants_focus |= next.is_none();
    }

    /// The shown columns that can be changed, in their order.
    fn editable(&self) -> Vec<Field> {
        let fields = self.grid.columns.iter().filter_map(|column| Field::from_code(&column.key));
        fields.filter(|field| EDITABLE.contains(field)).collect()
    }
}

/// The value of a column that can be changed in its cell.
fn slot(draft: &mut CustomerDraft, field: Field) -> Option<&mut String> {
    match field {
        Field::Name => Some(&mut draft.name),
        Field::Code => Some(&mut draft.code),
        Field::Web => Some(&mut draft.web),
        Field::BusinessId => Some(&mut draft.business_id),
        Field::VatNumber => Some(&mut draft.vat_number),
        Field::Source => Some(&mut draft.source),
        Field::Town => town(draft).map(|address| &mut address.town),
        Field::Street => first(draft).map(|address| &mut address.street),
        Field::Postcode => first(draft).map(|address| &mut address.postcode),
        Field::Country => first(draft).map(|address| &mut address.country),
        _ => None,
    }
}

/// The first address, which is the one of the row; a new one where there is none.
fn first(draft: &mut CustomerDraft) -> Option<&mut Address> {
    if draft.addresses.is_empty() {
        draft.addresses.push(Address::default());
    }
    draft.addresses.first_mut()
}

/// The address whose town the row shows: the first with a town.
fn town(draft: &mut CustomerDraft) -> Option<&mut Address> {
    match draft.addresses.iter().position(|address| !address.town.is_empty()) {
        Some(at) => draft.addresses.get_mut(at),
        None => first(draft),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_editable_column_has_its_place() {
        for field in EDITABLE {
            assert!(slot(&mut CustomerDraft::default(), field).is_some(), "{field:?}");
        }
        assert!(slot(&mut CustomerDraft::default(), Field::Emotion).is_none());
    }

    #[test]
    fn the_town_of_the_row_is_changed_where_it_stands() {
        let place = |town: &str| Address { town: town.into(), ..Address::default() };
        let mut draft = CustomerDraft { addresses: vec![place(""), place("Oulu")], ..CustomerDraft::default() };
        slot(&mut draft, Field::Town).unwrap().push('n');
        slot(&mut draft, Field::Street).unwrap().push_str("Katu 1");
        assert_eq!((draft.addresses[0].street.as_str(), draft.addresses[1].town.as_str()), ("Katu 1", "Oulun"));
    }
}
