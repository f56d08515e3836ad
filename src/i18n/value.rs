//! Words about value and segments that pages, lists and reports share.

use super::words::Words;
use crate::base::money::Cents;
use crate::domain::portfolio::{ShownValue, ValueClass};
use crate::domain::segment::Segment;
use crate::domain::value::potential::to_cents;
use crate::domain::value::{Level, Range};

impl Words {
    /// The letter of a segment's badge.
    pub fn segment_letter(&self, segment: Segment) -> String {
        match segment {
            Segment::Acquisition => self.text("value-letter-acquisition"),
            Segment::Growth => self.text("value-letter-growth"),
            Segment::Strategic => self.text("value-letter-strategic"),
            Segment::Retention => self.text("value-letter-retention"),
            Segment::Efficiency => self.text("value-letter-efficiency"),
        }
    }

    /// A class in words: what it says of the value.
    pub fn value_class(&self, class: ValueClass) -> String {
        match class {
            ValueClass::A => self.text("value-class-a"),
            ValueClass::B => self.text("value-class-b"),
            ValueClass::C => self.text("value-class-c"),
        }
    }

    /// A customer's value as far as it can be told.
    pub fn shown_value(&self, value: ShownValue) -> String {
        let money = |cents: Cents| self.formats().money_rounded(cents);
        match value {
            ShownValue::Class(class) => self.value_class(class),
            ShownValue::About(cents) => self.with("value-about", &[("amount", money(cents).into())]),
            ShownValue::Exact(cents) => money(cents),
        }
    }

    /// A sum of values with its range, by what the base can tell; empty where it can't forecast.
    pub fn shown_equity(&self, level: Level, equity: f64, range: Range) -> (String, String) {
        let money = |euros: f64| self.formats().money_rounded(to_cents(euros));
        let between = |low: f64, high: f64| {
            let number = |euros: f64| self.formats().number((euros.round()) as i64);
            format!("{}–{}", number(low), money(high))
        };
        match level {
            Level::TooLittle => (String::new(), String::new()),
            Level::Rough => (String::new(), between(two_figures(range.low), two_figures(range.high))),
            Level::Fair | Level::Good => (money(equity), between(range.low, range.high)),
        }
    }
}

/// With two leading figures: a rough base can't tell more.
fn two_figures(amount: f64) -> f64 {
    let step = 10_f64.powf(amount.abs().max(1.0).log10().floor() - 1.0).max(1.0);
    (amount / step).round() * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_rough_base_tells_a_range_of_two_figures_and_a_poor_one_nothing() {
        let words = Words::new(Lang::English);
        let range = Range { low: 41_234.0, high: 156_480.0 };
        assert_eq!(words.shown_equity(Level::TooLittle, 90_000.0, range), (String::new(), String::new()));
        assert_eq!(words.shown_equity(Level::Rough, 90_000.0, range).1.replace('\u{a0}', " "), "41,000–160,000 €");
        assert_eq!(words.shown_equity(Level::Good, 90_000.4, range).0.replace('\u{a0}', " "), "90,000 €");
    }
}
