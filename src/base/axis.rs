//! Round numbers for the axis of a chart, the same on screen and on paper.

/// Most numbers of an axis.
pub const MOST_TICKS: usize = 6;

/// Round numbers from below the lowest value to above the highest, zero among them.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "the few numbers of an axis")]
pub fn ticks(values: impl Iterator<Item = f64> + Clone) -> Vec<f64> {
    let finite = values.filter(|value| value.is_finite());
    let low = finite.clone().fold(0.0, f64::min);
    let high = finite.fold(0.0, f64::max);
    let span = if high > low { high - low } else { 1.0 };
    let mut step = 10_f64.powf((span / MOST_TICKS as f64).log10().floor());
    let rounds = |step: f64| ((high / step).ceil() - (low / step).floor()) as usize;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle() {
        if rounds(step) < MOST_TICKS {
            break;
        }
        step *= factor;
    }
    let first = (low / step).floor();
    // A flat chart has one step over zero.
    let count = rounds(step).max(1);
    (0..=count).map(|at| (first + at as f64) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[f64]) -> Vec<f64> {
        ticks(values.iter().copied())
    }

    #[test]
    fn the_axis_has_few_round_numbers_around_all_values() {
        assert_eq!(of(&[0.0, -6_800.0, 18_140.0, 30_728.0]), [-10e3, 0.0, 10e3, 20e3, 30e3, 40e3]);
        assert_eq!(of(&[0.0, 90.0]), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(of(&[0.0, -3.0]), [-3.0, -2.0, -1.0, 0.0]);
        assert_eq!(of(&[0.0, 0.0]).first(), Some(&0.0));
        for high in [1.0, 7.0, 99.0, 12_345.0, 9e9] {
            let ticks = of(&[0.0, high, -high / 3.0]);
            assert!(ticks.len() <= MOST_TICKS && ticks.contains(&0.0), "{ticks:?}");
            assert!(ticks.last().is_some_and(|last| *last >= high), "{ticks:?}");
        }
    }
}
