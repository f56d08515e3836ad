//! Where found words stand in a shown text, and which piece of a long text to show.

use crate::base::text::fold;
use std::ops::Range;

/// A text folded, with the way back to its bytes.
struct Folded {
    letters: Vec<char>,
    /// For each folded letter the bytes that it came from.
    from: Vec<Range<usize>>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let (mut letters, mut from) = (Vec::new(), Vec::new());
        for (start, letter) in text.char_indices() {
            let end = start + letter.len_utf8();
            let before = letters.len();
            if letter.is_ascii() {
                letters.push(letter.to_ascii_lowercase());
            } else {
                let mut bytes = [0_u8; 4];
                letters.extend(fold(letter.encode_utf8(&mut bytes)).chars());
            }
            from.extend((before..letters.len()).map(|_| start..end));
        }
        Self { letters, from }
    }

    /// Where a word stands: at beginnings of words if there is one, else anywhere.
    fn find(&self, word: &[char]) -> Vec<Range<usize>> {
        if word.is_empty() {
            return Vec::new();
        }
        let starts: Vec<usize> =
            self.letters.windows(word.len()).enumerate().filter(|(_, window)| *window == word).map(|(start, _)| start).collect();
        let begins = |start: &usize| start.checked_sub(1).and_then(|before| self.letters.get(before)).is_none_or(|c| !c.is_alphanumeric());
        let first: Vec<usize> = starts.iter().copied().filter(|start| begins(start)).collect();
        let chosen = if first.is_empty() { starts } else { first };
        chosen.into_iter().filter_map(|start| self.bytes(start, start + word.len())).collect()
    }

    /// Where digits stand, with spaces and signs between them looked over.
    fn find_digits(&self, number: &[char]) -> Vec<Range<usize>> {
        let places: Vec<usize> = self.letters.iter().enumerate().filter(|(_, c)| c.is_ascii_digit()).map(|(place, _)| place).collect();
        let matches = |window: &[usize]| window.iter().zip(number).all(|(place, digit)| self.letters.get(*place) == Some(digit));
        let found = places.windows(number.len().max(1)).find(|window| matches(window));
        found.and_then(|window| self.bytes(*window.first()?, *window.last()? + 1)).into_iter().collect()
    }

    fn bytes(&self, start: usize, end: usize) -> Option<Range<usize>> {
        Some(self.from.get(start)?.start..self.from.get(end.checked_sub(1)?)?.end)
    }
}

/// The byte ranges of a text to highlight for folded words, in order, apart from each other.
pub(super) fn marks(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let folded = Folded::new(text);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for word in words {
        let letters: Vec<char> = word.chars().collect();
        let mut found = folded.find(&letters);
        if found.is_empty() {
            found = word.split(|c: char| !c.is_alphanumeric()).flat_map(|part| folded.find(&part.chars().collect::<Vec<_>>())).collect();
        }
        let number: Vec<char> = super::words::canonical_phone(word).chars().collect();
        if found.is_empty() && number.len() >= 3 {
            found = folded.find_digits(&number);
        }
        ranges.extend(found);
    }
    merged(ranges)
}

fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// Characters of the shown piece before the first found word, and in all.
const BEFORE: usize = 30;
const SHOWN: usize = 140;

/// One line of a text around the first found word; an ellipsis tells that something was left out.
pub(super) fn piece(text: &str, words: &[String]) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = marks(&line, words).first().map_or(0, |range| range.start);
    let before = line.get(..first).unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let from_word = if skipped == 0 { 0 } else { line.char_indices().nth(skipped).map_or(0, |(at, _)| next_word(&line, at, first)) };
    let rest = line.get(from_word..).unwrap_or_default();
    let shown: String = rest.chars().take(SHOWN).collect();
    let head = if from_word > 0 { "… " } else { "" };
    let tail = if shown.len() < rest.len() { "…" } else { "" };
    format!("{head}{shown}{tail}")
}

/// The beginning of the next word after `at`, but not beyond `limit`.
fn next_word(line: &str, at: usize, limit: usize) -> usize {
    line.get(at..limit).and_then(|between| between.find(' ')).map_or(at, |space| at + space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(fold).collect()
    }

    #[test]
    #[allow(clippy::single_range_in_vec_init, reason = "one mark is a list of one range")]
    fn marks_are_bytes_of_the_text_as_written() {
        assert_eq!(marks("Kotipuoti Mäkelä Oy", &words("makela koti")), [0..4, 10..18]);
        assert_eq!(marks("+358 40 123 4567", &words("0401234")), [5..13]);
        assert_eq!(marks("K-0042", &words("k0042")), Vec::<Range<usize>>::new());
        assert_eq!(marks("tilaustila", &words("tila")), [0..4]);
        assert_eq!(marks("etilaus", &words("tila")), [1..5]);
    }

    #[test]
    fn a_long_text_is_cut_around_the_word() {
        let text = format!("{}\nnäytteet lähetetty {}", "alkua ".repeat(40), "loppua ".repeat(40));
        let piece = piece(&text, &words("naytteet"));
        assert!(piece.starts_with("… ") && piece.ends_with('…'), "{piece}");
        assert!(piece.contains("näytteet lähetetty"));
        assert!(piece.chars().count() < 150);
    }
}
