//! What a grid remembers: columns with their order and widths, sorting, the current row and the ticked ones, all by id.

use std::collections::HashSet;
use std::hash::Hash;

/// A column that the grid can show.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnSpec {
    /// Its key in saved views.
    pub key: String,
    /// Its header.
    pub title: String,
    /// Its width until the user chooses another.
    pub width: f32,
    /// Numbers and dates stand right.
    pub right: bool,
    /// Whether its header sorts.
    pub sortable: bool,
}

impl ColumnSpec {
    /// A sortable, left-aligned column.
    pub fn new(key: impl Into<String>, title: impl Into<String>, width: f32) -> Self {
        Self { key: key.into(), title: title.into(), width, right: false, sortable: true }
    }

    /// Right aligned.
    #[must_use]
    pub fn right(self) -> Self {
        Self { right: true, ..self }
    }

    /// Its header doesn't sort.
    #[must_use]
    pub fn unsorted(self) -> Self {
        Self { sortable: false, ..self }
    }
}

/// A column as the user has it.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownColumn {
    /// The key of its spec.
    pub key: String,
    /// Its width in points.
    pub width: f32,
}

/// The order of the rows; the page carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridSort {
    /// The key of the column.
    pub key: String,
    /// Largest first.
    pub descending: bool,
}

/// What a grid remembers between frames; the page owns it.
#[derive(Clone, Debug)]
pub struct GridState<K> {
    /// The shown columns in their order; the first one stays in place when the others scroll.
    pub columns: Vec<ShownColumn>,
    /// The column that the rows are sorted by.
    pub sort: Option<GridSort>,
    /// The cell that is being edited.
    pub edit: Option<super::CellEdit<K>>,
    pub(super) current: Option<K>,
    pub(super) ticked: HashSet<K>,
    pub(super) anchor: Option<K>,
    pub(super) scroll_to: Option<usize>,
    pub(super) typed: (String, f64),
}

impl<K: Copy + Eq + Hash> GridState<K> {
    /// A grid that shows all these columns.
    pub fn new(specs: &[ColumnSpec]) -> Self {
        let columns = specs.iter().map(|spec| ShownColumn { key: spec.key.clone(), width: spec.width }).collect();
        Self {
            columns,
            sort: None,
            edit: None,
            current: None,
            ticked: HashSet::new(),
            anchor: None,
            scroll_to: None,
            typed: (String::new(), 0.0),
        }
    }

    /// The row that the keys stand on and the detail pane shows.
    pub fn current(&self) -> Option<K> {
        self.current
    }

    /// Moves to a row and scrolls it into view; `ids` is the list as shown.
    pub fn set_current(&mut self, ids: &[K], id: Option<K>) {
        self.current = id;
        self.anchor = id;
        self.scroll_to = id.and_then(|id| ids.iter().position(|other| *other == id));
    }

    /// The ticked rows.
    pub fn ticked(&self) -> &HashSet<K> {
        &self.ticked
    }

    /// What a deed is done to: the ticked rows in their order, or the current one.
    pub fn chosen(&self, ids: &[K]) -> Vec<K> {
        if self.ticked.is_empty() {
            self.current.into_iter().collect()
        } else {
            ids.iter().copied().filter(|id| self.ticked.contains(id)).collect()
        }
    }

    /// Unticks all.
    pub fn untick(&mut self) {
        self.ticked.clear();
    }

    /// Forgets ticked and current rows that are no longer there.
    pub fn keep_only(&mut self, ids: &[K]) {
        if !self.ticked.is_empty() {
            let there: HashSet<K> = ids.iter().copied().collect();
            self.ticked.retain(|id| there.contains(id));
        }
        // Looking for one or two takes no set of all.
        self.current = self.current.filter(|id| ids.contains(id));
        self.anchor = self.anchor.filter(|id| ids.contains(id));
        self.edit.take_if(|edit| !ids.contains(&edit.row));
    }

    /// Moves a column by one place; the grid's twin of dragging.
    pub fn move_column(&mut self, key: &str, step: isize) -> bool {
        let Some(from) = self.columns.iter().position(|column| column.key == key) else { return false };
        let Some(to) = from.checked_add_signed(step).filter(|to| *to < self.columns.len()) else { return false };
        self.columns.swap(from, to);
        true
    }

    /// Shows or hides a column; the last one stays.
    pub fn toggle_column(&mut self, spec: &ColumnSpec) {
        let shown = self.columns.iter().any(|column| column.key == spec.key);
        if !shown {
            self.columns.push(ShownColumn { key: spec.key.clone(), width: spec.width });
        } else if self.columns.len() > 1 {
            self.columns.retain(|column| column.key != spec.key);
        }
    }

    /// Sorts by this column, or turns its order round.
    pub fn sort_by(&mut self, key: &str) -> GridSort {
        let descending = self.sort.as_ref().is_some_and(|sort| sort.key == key && !sort.descending);
        let sort = GridSort { key: key.to_owned(), descending };
        self.sort = Some(sort.clone());
        sort
    }

    pub(super) fn toggle_tick(&mut self, id: K) {
        if !self.ticked.remove(&id) {
            self.ticked.insert(id);
        }
        self.anchor = Some(id);
    }

    /// Ticks all rows from the anchor to this one.
    pub(super) fn tick_range(&mut self, ids: &[K], to: K) {
        let place = |id: K| ids.iter().position(|other| *other == id);
        let Some(end) = place(to) else { return };
        let start = self.anchor.and_then(place).unwrap_or(end);
        let range = start.min(end)..=start.max(end);
        self.ticked = ids.get(range).unwrap_or_default().iter().copied().collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> GridState<u32> {
        GridState::new(&[ColumnSpec::new("a", "A", 100.0), ColumnSpec::new("b", "B", 80.0), ColumnSpec::new("c", "C", 80.0)])
    }

    fn order(state: &GridState<u32>) -> String {
        state.columns.iter().map(|column| column.key.as_str()).collect()
    }

    #[test]
    fn columns_move_by_one_place_and_stop_at_the_ends() {
        let mut state = state();
        assert!(state.move_column("c", -1));
        assert_eq!(order(&state), "acb");
        assert!(!state.move_column("a", -1));
        assert!(!state.move_column("b", 1));
    }

    #[test]
    fn the_last_column_stays() {
        let mut state = state();
        for spec in [ColumnSpec::new("a", "A", 1.0), ColumnSpec::new("b", "B", 1.0), ColumnSpec::new("c", "C", 1.0)] {
            state.toggle_column(&spec);
        }
        assert_eq!(order(&state), "c");
    }

    #[test]
    fn a_second_press_turns_the_order_round() {
        let mut state = state();
        assert!(!state.sort_by("a").descending);
        assert!(state.sort_by("a").descending);
        assert!(!state.sort_by("b").descending);
    }

    #[test]
    fn ticks_survive_a_new_order_and_follow_ids() {
        let mut state = state();
        state.set_current(&[1, 2, 3, 4], Some(2));
        state.tick_range(&[1, 2, 3, 4], 4);
        assert_eq!(state.chosen(&[4, 3, 2, 1]), [4, 3, 2]);
        state.keep_only(&[1, 3]);
        assert_eq!(state.chosen(&[1, 3]), [3]);
        assert_eq!(state.current(), None);
    }
}
