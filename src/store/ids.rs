//! Ids of new rows: UUIDv7, each later than every one before it since the register was opened, so that rows are added at the end of their tables.
//! Random numbers are asked from the system once a millisecond, not once a row: an import has hundreds of thousands of rows.

use std::cell::Cell;
use uuid::{Builder, Uuid};

/// Makes ids.
#[derive(Debug, Default)]
pub(super) struct Ids {
    last_ms: Cell<u64>,
    /// The 74 bits below the time: random at the first id of a millisecond, counted on for the others.
    below: Cell<u128>,
}

/// The bits below the time; the highest is left zero at first, so that there is room to count.
const BELOW: u128 = (1 << 74) - 1;

impl Ids {
    /// The next id at a time in UTC milliseconds; a clock that went back doesn't take ids back.
    pub(super) fn next(&self, now_ms: i64) -> Uuid {
        let ms = u64::try_from(now_ms).unwrap_or_default().max(self.last_ms.get());
        let below = self.below.get();
        let below = match ms == self.last_ms.get() && below > 0 {
            // The step is random too: the next id can't be told from this one.
            true => below + 1 + (random() >> 96),
            false => random() & (BELOW >> 1),
        };
        let ms = ms + u64::from(below > BELOW);
        self.last_ms.set(ms);
        self.below.set(below & BELOW);
        let (high, low) = ((below >> 62) & 0xFFF, below & ((1 << 62) - 1));
        let bits = (u128::from(ms) << 80) | (high << 64) | low;
        Builder::from_u128(bits).with_version(uuid::Version::SortRand).with_variant(uuid::Variant::RFC4122).into_uuid()
    }
}

fn random() -> u128 {
    fastrand::u128(..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_go_upwards_whatever_the_clock_does() {
        let ids = Ids::default();
        let mut last = Uuid::nil();
        for now_ms in [1_000, 1_000, 1_000, 999, 1_001, 0, 1_001, -5].repeat(500) {
            let id = ids.next(now_ms);
            assert!(id > last, "{id} after {last}");
            assert_eq!((id.get_version_num(), id.get_variant()), (7, uuid::Variant::RFC4122));
            last = id;
        }
    }

    #[test]
    fn two_registers_of_one_millisecond_make_different_ids() {
        let (here, there) = (Ids::default(), Ids::default());
        let all: std::collections::HashSet<Uuid> = (0..2_000).flat_map(|_| [here.next(7), there.next(7)]).collect();
        assert_eq!(all.len(), 4_000);
    }

    #[test]
    fn an_overflow_goes_to_the_next_millisecond() {
        let ids = Ids::default();
        let before = ids.next(5);
        ids.below.set(BELOW);
        let after = ids.next(5);
        assert!(after > before);
        assert_eq!(after.as_u128() >> 80, 6);
        assert!(ids.next(5) > after);
    }
}
