//! A smooth line through measured points that never swings past them (monotone cubic, Fritsch & Carlson 1980). Knows no picture.

/// Where points of the line lie: `steps` of them from the first to the last given point, evenly over x. The points must rise in x;
/// one point gives itself, none gives nothing.
pub fn line(points: &[(f64, f64)], steps: usize) -> Vec<(f64, f64)> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    if points.len() < 2 || steps < 2 {
        return points.to_vec();
    }
    let slopes = slopes(points);
    #[allow(clippy::cast_precision_loss, reason = "a few hundred steps")]
    let at = |step: usize| first.0 + (last.0 - first.0) * step as f64 / (steps - 1) as f64;
    (0..steps).map(|step| (at(step), value(points, &slopes, at(step)))).collect()
}

/// The height of the line at x; outside the points that of the nearest.
pub fn height(points: &[(f64, f64)], x: f64) -> Option<f64> {
    if points.len() < 2 { points.first().map(|point| point.1) } else { Some(value(points, &slopes(points), x)) }
}

fn slopes(points: &[(f64, f64)]) -> Vec<f64> {
    let secants: Vec<f64> = points.windows(2).map(|pair| secant(pair)).collect();
    let inner = secants.windows(2).map(|pair| match pair {
        // A turn is flat; elsewhere the harmonic mean keeps the line between its points.
        [before, after] if before * after > 0.0 => 2.0 * before * after / (before + after),
        _ => 0.0,
    });
    let ends = (secants.first().copied().unwrap_or_default(), secants.last().copied().unwrap_or_default());
    std::iter::once(ends.0).chain(inner).chain(std::iter::once(ends.1)).collect()
}

fn secant(pair: &[(f64, f64)]) -> f64 {
    match pair {
        [from, to] if to.0 > from.0 => (to.1 - from.1) / (to.0 - from.0),
        _ => 0.0,
    }
}

fn value(points: &[(f64, f64)], slopes: &[f64], x: f64) -> f64 {
    let last = points.len().saturating_sub(2);
    let at = points.iter().skip(1).position(|point| x <= point.0).unwrap_or(last);
    let (Some(from), Some(to)) = (points.get(at), points.get(at + 1)) else { return 0.0 };
    let (rise, fall) = (slopes.get(at).copied().unwrap_or_default(), slopes.get(at + 1).copied().unwrap_or_default());
    let width = to.0 - from.0;
    let t = if width > 0.0 { ((x - from.0) / width).clamp(0.0, 1.0) } else { 0.0 };
    let (squared, cubed) = (t * t, t * t * t);
    (2.0 * cubed - 3.0 * squared + 1.0) * from.1
        + (cubed - 2.0 * squared + t) * width * rise
        + (3.0 * squared - 2.0 * cubed) * to.1
        + (cubed - squared) * width * fall
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_meets_its_points_and_never_swings_past_them() {
        let points = [(0.0, 1.1), (1.0, 0.8), (2.0, -0.7), (3.0, 0.3), (4.0, 0.2)];
        for point in points {
            assert!((height(&points, point.0).unwrap() - point.1).abs() < 1e-9);
        }
        let drawn = line(&points, 81);
        assert_eq!(drawn.len(), 81);
        assert!(drawn.iter().all(|point| (-0.7 - 1e-9..=1.1 + 1e-9).contains(&point.1)));
    }

    #[test]
    fn one_point_and_none_are_no_line() {
        assert_eq!(line(&[(1.0, 2.0)], 80), [(1.0, 2.0)]);
        assert!(line(&[], 80).is_empty());
        assert_eq!(height(&[(1.0, 2.0)], 7.0), Some(2.0));
    }
}
