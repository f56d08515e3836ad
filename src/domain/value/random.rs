//! Random numbers whose sequence never changes with a library: xoshiro256++ (Blackman & Vigna 2019) started by SplitMix64, and
//! the distributions that the ranges are simulated from. Not for secrets.

use super::special::ln_gamma;

/// A generator; each stream of a seed is its own sequence.
pub(super) struct Random([u64; 4]);

impl Random {
    /// Stream `stream` of `seed`.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        let mut state = seed ^ stream.wrapping_mul(0xD1B5_4A32_D192_ED03);
        let mut next = || {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        Self([next(), next(), next(), next()])
    }

    fn bits(&mut self) -> u64 {
        let [a, b, c, d] = self.0;
        let out = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c1, d1) = (c ^ a, d ^ b);
        self.0 = [a ^ d1, b ^ c1, c1 ^ (b << 17), d1.rotate_left(45)];
        out
    }

    /// Uniform in (0, 1): neither end is ever given.
    pub(super) fn uniform(&mut self) -> f64 {
        ((self.bits() >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// Normal(0, 1) by Marsaglia's polar method.
    pub(super) fn normal(&mut self) -> f64 {
        loop {
            let (u, v) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = u * u + v * v;
            if square < 1.0 && square > 0.0 {
                return u * (-2.0 * square.ln() / square).sqrt();
            }
        }
    }

    /// Gamma(shape, rate) by Marsaglia & Tsang 2000.
    pub(super) fn gamma(&mut self, shape: f64, rate: f64) -> f64 {
        if shape < 1.0 {
            let lift = self.uniform().powf(1.0 / shape.max(1e-9));
            return self.gamma(shape + 1.0, rate) * lift;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            let v = v * v * v;
            let u = self.uniform();
            if u < 1.0 - 0.0331 * x * x * x * x || u.ln() < 0.5 * x * x + d * (1.0 - v + v.ln()) {
                return d * v / rate;
            }
        }
    }

    /// Beta(a, b).
    pub(super) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let one = self.gamma(a, 1.0);
        let other = self.gamma(b, 1.0);
        let sum = one + other;
        // Both may vanish when both parameters are tiny; then it is the one end or the other.
        if sum > 0.0 { one / sum } else { f64::from(u8::from(self.uniform() < a / (a + b))) }
    }

    /// Poisson(mean), at most `most`: by multiplying for small means, by PTRS (Hörmann 1993) for large ones.
    pub(super) fn poisson(&mut self, mean: f64, most: f64) -> f64 {
        if mean.is_nan() || mean <= 0.0 {
            return 0.0;
        }
        if mean < 12.0 {
            let floor = (-mean).exp();
            let (mut product, mut count) = (self.uniform(), 0.0);
            while product > floor && count < most {
                product *= self.uniform();
                count += 1.0;
            }
            return count;
        }
        self.large_poisson(mean.min(1e15)).min(most)
    }

    fn large_poisson(&mut self, mean: f64) -> f64 {
        let b = 0.931 + 2.53 * mean.sqrt();
        let a = -0.059 + 0.024_83 * b;
        let inverse = 1.1239 + 1.1328 / (b - 3.4);
        let quick = 0.9277 - 3.6224 / (b - 2.0);
        loop {
            let u = self.uniform() - 0.5;
            let v = self.uniform();
            let s = 0.5 - u.abs();
            let k = ((2.0 * a / s + b) * u + mean + 0.43).floor();
            if s >= 0.07 && v <= quick {
                return k;
            }
            if k < 0.0 || (s < 0.013 && v > s) {
                continue;
            }
            if (v * inverse / (a / (s * s) + b)).ln() <= k * mean.ln() - mean - ln_gamma(k + 1.0) {
                return k;
            }
        }
    }

    /// Geometric on 1, 2, …: the number of the try that succeeds.
    pub(super) fn geometric(&mut self, chance: f64) -> f64 {
        if chance >= 1.0 { 1.0 } else { (self.uniform().ln() / (-chance.max(1e-300)).ln_1p()).ceil().max(1.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean and variance of many draws against what the distribution has.
    fn check(name: &str, mean: f64, variance: f64, mut draw: impl FnMut(&mut Random) -> f64) {
        let mut random = Random::new(7, 0);
        let n = 20_000.0;
        let draws: Vec<f64> = (0..20_000).map(|_| draw(&mut random)).collect();
        let m = draws.iter().sum::<f64>() / n;
        let v = draws.iter().map(|x| (x - m).powi(2)).sum::<f64>() / n;
        assert!((m - mean).abs() < 5.0 * (variance / n).sqrt(), "{name}: mean {m}, expected {mean}");
        assert!((v / variance - 1.0).abs() < 0.12, "{name}: variance {v}, expected {variance}");
    }

    #[test]
    fn every_distribution_has_its_mean_and_its_variance() {
        check("uniform", 0.5, 1.0 / 12.0, Random::uniform);
        check("normal", 0.0, 1.0, Random::normal);
        check("gamma", 1.5, 0.75, |random| random.gamma(3.0, 2.0));
        check("small gamma", 0.3, 0.3, |random| random.gamma(0.3, 1.0));
        check("beta", 0.25, 0.25 * 0.75 / 5.0, |random| random.beta(1.0, 3.0));
        check("poisson", 3.2, 3.2, |random| random.poisson(3.2, 1e9));
        check("large poisson", 80.0, 80.0, |random| random.poisson(80.0, 1e9));
        check("geometric", 4.0, 12.0, |random| random.geometric(0.25));
    }

    #[test]
    fn the_sequence_is_fixed_and_streams_differ() {
        let first = |stream| Random::new(1, stream).bits();
        assert_eq!(first(0), first(0));
        assert_ne!(first(0), first(1));
        let mut random = Random::new(2026, 0);
        assert!((0..1000).map(|_| random.uniform()).all(|u| u > 0.0 && u < 1.0));
    }
}
