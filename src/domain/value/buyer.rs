//! A customer as the models see her: how often, how lately, since when, how much. Rows that can't be are told apart here.

use std::collections::HashMap;

/// What a customer's purchases say, in the models' terms; times in one unit for the whole base (weeks, in this program).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Buyer {
    /// Purchases after the first; those of one day are one.
    pub repeats: u32,
    /// From the first purchase to the last.
    pub recency: f64,
    /// From the first purchase to today.
    pub age: f64,
    /// Purchases whose mean is `spend`: all, or those after an untypical first one.
    pub spends: u32,
    /// Mean amount of a purchase in euros; zero or less when nothing was paid on balance.
    pub spend: f64,
}

impl Buyer {
    /// Whether the row can be: finite, nothing bought in the future, and repeats if and only if time passed between first and last.
    pub fn is_sound(&self) -> bool {
        let finite = self.recency.is_finite() && self.age.is_finite() && self.spend.is_finite();
        finite && self.recency >= 0.0 && self.age >= self.recency && (self.repeats == 0) == (self.recency == 0.0)
    }
}

/// Distinct rows of a base with how many customers share each, sorted; a fit looks at each distinct row once.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    /// Distinct rows by repeats, then age, then recency.
    pub(super) rows: Vec<Row>,
    /// Distinct numbers of repeats, rising.
    pub(super) repeats: Vec<u32>,
    /// Distinct times of both kinds.
    pub(super) times: Vec<f64>,
    /// For each buyer the place of her row; `None` for a row that can't be.
    pub(super) member: Vec<Option<usize>>,
    /// How many buyers are counted.
    pub(super) count: f64,
    /// Sum of repeats over buyers.
    pub(super) sum_repeats: f64,
    /// Sum of ages over buyers.
    pub(super) sum_age: f64,
}

/// One distinct row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) repeats: u32,
    pub(super) recency: f64,
    pub(super) age: f64,
    /// Places in `Rows::repeats` and `Rows::times`.
    pub(super) repeats_at: usize,
    pub(super) recency_at: usize,
    pub(super) age_at: usize,
    /// Customers who share it.
    pub(super) count: f64,
}

impl Row {
    /// A buyer of this row, her spending left open.
    pub(super) fn buyer(&self) -> Buyer {
        Buyer { repeats: self.repeats, recency: self.recency, age: self.age, spends: 0, spend: 0.0 }
    }
}

impl Rows {
    pub(super) fn of(buyers: &[Buyer]) -> Self {
        // Bits of numbers that aren't negative stand in the numbers' order.
        let mut keys: Vec<(u32, u64, u64, usize)> = buyers
            .iter()
            .enumerate()
            .filter(|(_, buyer)| buyer.is_sound())
            .map(|(place, buyer)| (buyer.repeats, (buyer.age + 0.0).to_bits(), (buyer.recency + 0.0).to_bits(), place))
            .collect();
        keys.sort_unstable();
        let mut all = Self { member: vec![None; buyers.len()], ..Self::default() };
        let mut times: HashMap<u64, usize> = HashMap::new();
        let mut last = None;
        for (repeats, age, recency, place) in keys {
            if last != Some((repeats, age, recency)) {
                last = Some((repeats, age, recency));
                all.begin_row(repeats, (age, recency), &mut times);
            }
            if let Some(row) = all.rows.last_mut() {
                row.count += 1.0;
            }
            let at = all.rows.len().checked_sub(1);
            if let Some(member) = all.member.get_mut(place) {
                *member = at;
            }
        }
        for row in &all.rows {
            all.count += row.count;
            all.sum_repeats += row.count * f64::from(row.repeats);
            all.sum_age += row.count * row.age;
        }
        all
    }

    fn begin_row(&mut self, repeats: u32, (age, recency): (u64, u64), times: &mut HashMap<u64, usize>) {
        if self.repeats.last() != Some(&repeats) {
            self.repeats.push(repeats);
        }
        let mut place_of = |bits: u64| {
            *times.entry(bits).or_insert_with(|| {
                self.times.push(f64::from_bits(bits));
                self.times.len() - 1
            })
        };
        let (age_at, recency_at) = (place_of(age), place_of(recency));
        let repeats_at = self.repeats.len().saturating_sub(1);
        let (age, recency) = (f64::from_bits(age), f64::from_bits(recency));
        self.rows.push(Row { repeats, recency, age, repeats_at, recency_at, age_at, count: 0.0 });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buyer(repeats: u32, recency: f64, age: f64) -> Buyer {
        Buyer { repeats, recency, age, spends: repeats + 1, spend: 20.0 }
    }

    #[test]
    fn rows_that_cannot_be_are_left_out_with_their_customers() {
        let odd = [
            buyer(0, 3.0, 10.0),
            buyer(2, 0.0, 10.0),
            buyer(2, 11.0, 10.0),
            buyer(1, -1.0, 10.0),
            buyer(1, f64::NAN, 10.0),
            buyer(1, 1.0, f64::INFINITY),
            Buyer { spend: f64::NAN, ..buyer(1, 1.0, 2.0) },
        ];
        let rows = Rows::of(&odd);
        assert!(rows.rows.is_empty() && rows.member.iter().all(Option::is_none) && rows.count == 0.0);
    }

    #[test]
    fn equal_rows_are_counted_together_whatever_their_order() {
        let rows = Rows::of(&[buyer(2, 5.0, 9.0), buyer(0, 0.0, 9.0), buyer(2, 5.0, 9.0), buyer(2, 5.0, 12.0)]);
        assert_eq!(rows.rows.iter().map(|row| row.count).collect::<Vec<_>>(), [1.0, 2.0, 1.0]);
        assert_eq!(rows.member, [Some(1), Some(0), Some(1), Some(2)]);
        assert_eq!((rows.repeats.as_slice(), rows.sum_repeats, rows.sum_age), ([0, 2].as_slice(), 6.0, 39.0));
        assert_eq!(rows.times, [9.0, 0.0, 5.0, 12.0]);
    }
}
