//! A measured figure in hundredths: exact like money, but of any unit. How it's written for people is in `i18n`.

/// A figure such as `12,5`, kept as 1250 hundredths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Figure(pub i64);

impl Figure {
    /// The figure as a number, for shares and charts.
    #[allow(clippy::cast_precision_loss, reason = "figures stay far below 2^53 hundredths")]
    pub fn value(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// The figure as machines read it: `12.5`, `-3`, `0.05`.
    pub fn plain(self) -> String {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match size % 100 {
            0 => format!("{sign}{}", size / 100),
            rest => format!("{sign}{}.{}", size / 100, format!("{rest:02}").trim_end_matches('0')),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_figure_has_no_needless_decimals() {
        let plain = [1250, 1205, -300, 5, -5, 0].map(|hundredths| Figure(hundredths).plain());
        assert_eq!(plain, ["12.5", "12.05", "-3", "0.05", "-0.05", "0"]);
    }
}
