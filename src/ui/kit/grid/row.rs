//! What the grid shows: rows of ready strings, kept by id until they are stale. Formatting is done where rows are loaded, not here.

use super::super::chip::Tone;
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

/// One cell, ready to be painted.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    #[default]
    Empty,
    /// A text, or a date: as it is.
    Text(String),
    /// Secondary text.
    Muted(String),
    /// A number, right aligned.
    Number(String),
    /// Something that wants attention, with its icon.
    Warn(char, String),
    /// A text with an icon before it.
    Icon(char, String),
    /// A square with a letter in a series colour (0 to 5), and a word.
    Letter(usize, String, String),
    /// A grey square with a letter (the class), filled when `true`.
    Class(String, bool),
    /// A word on soft ground.
    Badge(Tone, String),
    /// A face of the emotion scale with its word.
    Face(i8, String),
    /// Several small words.
    Chips(Vec<String>),
    /// Yes or no, with the word of it.
    Check(bool, String),
}

impl Cell {
    /// A text, or the empty cell.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Its content in words, for the clipboard and for screen readers.
    pub fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text)
            | Self::Muted(text)
            | Self::Number(text)
            | Self::Warn(_, text)
            | Self::Icon(_, text)
            | Self::Badge(_, text) => text.clone(),
            Self::Letter(_, letter, word) if word.is_empty() => letter.clone(),
            Self::Letter(_, _, word) | Self::Class(word, _) | Self::Face(_, word) | Self::Check(_, word) => word.clone(),
            Self::Chips(words) => words.join(", "),
        }
    }
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The sentence that names it for screen readers.
    pub name: String,
    /// Cells in the order of the grid's column specs.
    pub cells: Vec<Cell>,
}

/// Rows at hand, by id: the page fills it with what [`RowCache::missing`] asks for.
#[derive(Clone, Debug)]
pub struct RowCache<K> {
    rows: HashMap<K, Row>,
}

/// Rows are fetched in pages of this many: a frame that fetches one stays short, and scrolling asks seldom.
const PAGE: usize = 32;
/// Above this many rows the cache forgets what is not in sight.
const MOST: usize = 4096;

impl<K> Default for RowCache<K> {
    fn default() -> Self {
        Self { rows: HashMap::new() }
    }
}

impl<K: Copy + Eq + Hash> RowCache<K> {
    /// The row of that id, if at hand.
    pub fn get(&self, id: K) -> Option<&Row> {
        self.rows.get(&id)
    }

    /// Keeps a row.
    pub fn insert(&mut self, id: K, row: Row) {
        self.rows.insert(id, row);
    }

    /// Forgets all: something they show has changed.
    pub fn clear(&mut self) {
        self.rows.clear();
    }

    /// The ids around the wanted range whose rows are not at hand: whole pages, so that the next scroll finds them.
    /// Forgets far rows when there are too many.
    pub fn missing(&mut self, ids: &[K], wanted: &Range<usize>) -> Vec<K> {
        let range = pages(wanted, ids.len());
        let near = ids.get(range).unwrap_or_default();
        if near.iter().all(|id| self.rows.contains_key(id)) {
            return Vec::new();
        }
        if self.rows.len() > MOST {
            let keep: std::collections::HashSet<K> = near.iter().copied().collect();
            self.rows.retain(|id, _| keep.contains(id));
        }
        near.iter().copied().filter(|id| !self.rows.contains_key(id)).collect()
    }
}

fn pages(wanted: &Range<usize>, count: usize) -> Range<usize> {
    let start = wanted.start / PAGE * PAGE;
    let end = wanted.end.div_ceil(PAGE) * PAGE;
    start.min(count)..end.min(count)
}

/// A table for the clipboard: a line of headers, then the rows, cells parted by tabs.
pub fn tsv<'a>(headers: impl Iterator<Item = String>, rows: impl Iterator<Item = Vec<&'a Cell>>) -> String {
    let clean = |text: String| text.replace(['\t', '\n', '\r'], " ");
    let mut out = headers.map(clean).collect::<Vec<_>>().join("\t");
    for row in rows {
        out.push('\n');
        out.push_str(&row.into_iter().map(|cell| clean(cell.plain())).collect::<Vec<_>>().join("\t"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_pages_are_asked_for_once() {
        let ids: Vec<u32> = (0..1000).collect();
        let mut cache = RowCache::default();
        let missing = cache.missing(&ids, &(100..130));
        assert_eq!((missing.first(), missing.len()), (Some(&96), 64));
        for id in missing {
            cache.insert(id, Row::default());
        }
        assert!(cache.missing(&ids, &(120..160)).is_empty());
        assert_eq!(cache.missing(&ids, &(990..1200)).len(), 40);
    }

    #[test]
    fn a_copied_table_keeps_its_shape() {
        let cell = Cell::text("a\tb");
        assert_eq!(tsv(["Nimi".to_owned()].into_iter(), [vec![&cell]].into_iter()), "Nimi\na b");
    }
}
