//! Eigenvalues: of a small symmetric matrix by Jacobi's rotations, of a tridiagonal one by implicit QL
//! (Golub & Van Loan, Matrix Computations, 8.3 and 8.5). Reads beyond an end give zero instead of a panic.

use super::optimise::Square;

/// Eigenvalues and, as rows, the eigenvectors of a symmetric matrix.
pub(super) fn eigen<const N: usize>(matrix: &Square<N>) -> ([f64; N], Square<N>) {
    let mut cells = Cells::of(matrix);
    let mut vectors = Cells::of(&std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j)))));
    for _ in 0..60 {
        let off: f64 = (0..N).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| cells.at(i, j).powi(2)).sum();
        if off.is_nan() || off < 1e-26 {
            break;
        }
        for p in 0..N {
            for q in p + 1..N {
                rotate(&mut cells, &mut vectors, p, q);
            }
        }
    }
    (std::array::from_fn(|i| cells.at(i, i)), std::array::from_fn(|i| std::array::from_fn(|j| vectors.at(i, j))))
}

/// One rotation that empties the cell (p, q); the rows of `vectors` turn along.
fn rotate<const N: usize>(cells: &mut Cells<N>, vectors: &mut Cells<N>, p: usize, q: usize) {
    let off = cells.at(p, q);
    if off == 0.0 {
        return;
    }
    let theta = (cells.at(q, q) - cells.at(p, p)) / (2.0 * off);
    let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
    let c = 1.0 / (t * t + 1.0).sqrt();
    let s = t * c;
    for k in 0..N {
        let (left, right) = (cells.at(k, p), cells.at(k, q));
        cells.set(k, p, c * left - s * right);
        cells.set(k, q, s * left + c * right);
    }
    for k in 0..N {
        let (up, down) = (cells.at(p, k), cells.at(q, k));
        cells.set(p, k, c * up - s * down);
        cells.set(q, k, s * up + c * down);
        let (up, down) = (vectors.at(p, k), vectors.at(q, k));
        vectors.set(p, k, c * up - s * down);
        vectors.set(q, k, s * up + c * down);
    }
}

struct Cells<const N: usize>(Square<N>);

impl<const N: usize> Cells<N> {
    fn of(matrix: &Square<N>) -> Self {
        Self(*matrix)
    }

    fn at(&self, row: usize, column: usize) -> f64 {
        self.0.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0.0)
    }

    fn set(&mut self, row: usize, column: usize, value: f64) {
        if let Some(cell) = self.0.get_mut(row).and_then(|row| row.get_mut(column)) {
            *cell = value;
        }
    }
}

/// A row of numbers that can be read and written by place.
pub(super) struct Line(Vec<f64>);

impl Line {
    pub(super) fn of(numbers: impl Iterator<Item = f64>) -> Self {
        Self(numbers.collect())
    }

    pub(super) fn at(&self, place: usize) -> f64 {
        self.0.get(place).copied().unwrap_or(0.0)
    }

    pub(super) fn set(&mut self, place: usize, value: f64) {
        if let Some(cell) = self.0.get_mut(place) {
            *cell = value;
        }
    }

    pub(super) fn into_vec(self) -> Vec<f64> {
        self.0
    }
}

/// Eigenvalues of a symmetric tridiagonal matrix, and the first component of each eigenvector: what a Gauss rule needs.
pub(super) fn tridiagonal(mut diagonal: Line, mut beside: Line) -> (Vec<f64>, Vec<f64>) {
    let n = diagonal.0.len();
    let mut first = Line::of((0..n).map(|place| if place == 0 { 1.0 } else { 0.0 }));
    beside.0.resize(n, 0.0);
    for low in 0..n {
        for _ in 0..60 {
            let end = (low..n.saturating_sub(1))
                .find(|m| beside.at(*m).abs() <= f64::EPSILON * (diagonal.at(*m).abs() + diagonal.at(m + 1).abs()))
                .unwrap_or(n.saturating_sub(1));
            if end == low {
                break;
            }
            sweep(&mut diagonal, &mut beside, &mut first, (low, end));
        }
    }
    (diagonal.into_vec(), first.into_vec())
}

/// One implicit QL sweep with Wilkinson's shift over the places `low..=end`.
fn sweep(d: &mut Line, e: &mut Line, z: &mut Line, (low, end): (usize, usize)) {
    let mut p = d.at(low);
    let mut g = (d.at(low + 1) - p) / (2.0 * e.at(low));
    let r = g.hypot(1.0);
    g = d.at(end) - p + e.at(low) / (g + if g >= 0.0 { r } else { -r });
    let (mut s, mut c) = (1.0, 1.0);
    p = 0.0;
    for i in (low..end).rev() {
        let f = s * e.at(i);
        let b = c * e.at(i);
        let r = f.hypot(g);
        e.set(i + 1, r);
        if r == 0.0 {
            d.set(i + 1, d.at(i + 1) - p);
            e.set(end, 0.0);
            return;
        }
        s = f / r;
        c = g / r;
        g = d.at(i + 1) - p;
        let r = (d.at(i) - g) * s + 2.0 * c * b;
        p = s * r;
        d.set(i + 1, g + p);
        g = c * r - b;
        let carried = z.at(i + 1);
        z.set(i + 1, s * z.at(i) + c * carried);
        z.set(i, c * z.at(i) - s * carried);
    }
    d.set(low, d.at(low) - p);
    e.set(low, g);
    e.set(end, 0.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_matrix_gives_its_eigenvalues() {
        let (mut values, vectors) = eigen(&[[2.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 5.0]]);
        for (value, vector) in values.iter().zip(&vectors) {
            let product = [2.0 * vector[0] + vector[1], vector[0] + 2.0 * vector[1], 5.0 * vector[2]];
            assert!(product.iter().zip(vector).all(|(p, v)| (p - value * v).abs() < 1e-12));
        }
        values.sort_by(f64::total_cmp);
        assert!(values.iter().zip([1.0, 3.0, 5.0]).all(|(a, b)| (a - b).abs() < 1e-12), "{values:?}");
    }

    #[test]
    fn the_second_difference_matrix_has_its_cosines() {
        let n = 12_u32;
        let (mut values, first) = tridiagonal(Line::of((0..n).map(|_| 2.0)), Line::of((1..n).map(|_| -1.0)));
        values.sort_by(f64::total_cmp);
        for (k, value) in (1..=n).zip(&values) {
            let angle = std::f64::consts::PI * f64::from(k) / f64::from(n + 1);
            assert!((value - (2.0 - 2.0 * angle.cos())).abs() < 1e-12);
        }
        assert!((first.iter().map(|w| w * w).sum::<f64>() - 1.0).abs() < 1e-12);
    }
}
