//! What the owner says about value: margin, discount, horizon, the kind of her business. Kept as settings of the register.

use super::horizon::Horizon;
use super::range::Drawing;
use super::valuation::{Assumptions, ValueModel};
use crate::domain::fault::{Fault, Faults, Problem};
use crate::domain::field::Field;
use crate::domain::setting::SettingKey;

/// Settings of the valuation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValueSettings {
    /// Contribution margin of net sales, 0.4 for 40 %; asked from the owner, never guessed.
    pub margin: Option<f64>,
    /// Yearly discount.
    pub discount: f64,
    /// Months ahead: 12, 36 or 60.
    pub months: u32,
    /// The model asked for.
    pub model: ValueModel,
    /// Whether she sells at yearly events.
    pub yearly_events: bool,
    /// Whether a first purchase is untypical (a starter set, a trial).
    pub first_untypical: bool,
    /// Usual days between purchases, where she knows.
    pub usual_days: Option<u32>,
}

impl Default for ValueSettings {
    fn default() -> Self {
        Self {
            margin: None,
            discount: Horizon::DEFAULT_DISCOUNT,
            months: Horizon::DEFAULT_MONTHS,
            model: ValueModel::Auto,
            yearly_events: false,
            first_untypical: false,
            usual_days: None,
        }
    }
}

impl ValueSettings {
    /// The keys that they are kept under.
    pub const KEYS: [SettingKey; 7] = [
        SettingKey::ValueMargin,
        SettingKey::ValueDiscount,
        SettingKey::ValueMonths,
        SettingKey::ValueModel,
        SettingKey::ValueYearlyEvents,
        SettingKey::ValueFirstUntypical,
        SettingKey::ValueUsualDays,
    ];

    /// Settings from what is kept; what is missing or can't be read is as if never set.
    pub fn read(kept: impl Fn(SettingKey) -> Option<String>) -> Self {
        let number = |key| kept(key).and_then(|text| text.parse::<f64>().ok()).filter(|number| number.is_finite());
        let whole = |key| kept(key).and_then(|text| text.parse::<u32>().ok());
        let flag = |key| kept(key).is_some_and(|text| text == "1");
        let settings = Self {
            margin: number(SettingKey::ValueMargin),
            discount: number(SettingKey::ValueDiscount).unwrap_or(Horizon::DEFAULT_DISCOUNT),
            months: whole(SettingKey::ValueMonths).unwrap_or(Horizon::DEFAULT_MONTHS),
            model: kept(SettingKey::ValueModel).and_then(|code| ValueModel::from_code(&code)).unwrap_or(ValueModel::Auto),
            yearly_events: flag(SettingKey::ValueYearlyEvents),
            first_untypical: flag(SettingKey::ValueFirstUntypical),
            usual_days: whole(SettingKey::ValueUsualDays),
        };
        if settings.check().is_ok() { settings } else { Self::default() }
    }

    /// What is kept for each key; empty for what was not said.
    pub fn kept(&self) -> [(SettingKey, String); 7] {
        let flag = |on: bool| if on { "1" } else { "" }.to_owned();
        [
            (SettingKey::ValueMargin, self.margin.map(|margin| margin.to_string()).unwrap_or_default()),
            (SettingKey::ValueDiscount, self.discount.to_string()),
            (SettingKey::ValueMonths, self.months.to_string()),
            (SettingKey::ValueModel, self.model.code().to_owned()),
            (SettingKey::ValueYearlyEvents, flag(self.yearly_events)),
            (SettingKey::ValueFirstUntypical, flag(self.first_untypical)),
            (SettingKey::ValueUsualDays, self.usual_days.map(|days| days.to_string()).unwrap_or_default()),
        ]
    }

    /// Whether every number is one that a valuation can be made with.
    ///
    /// # Errors
    /// Every fault; percents are what a form shows.
    pub fn check(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Faults::default();
        if self.margin.is_some_and(|margin| !(0.0..=1.0).contains(&margin)) {
            faults.add(Field::Margin, Problem::OutOfRange { min: 0, max: 100 });
        }
        if !(0.0..=1.0).contains(&self.discount) {
            faults.add(Field::Discount, Problem::OutOfRange { min: 0, max: 100 });
        }
        if !Horizon::MONTHS.contains(&self.months) {
            faults.add(Field::Horizon, Problem::UnknownChoice);
        }
        if self.usual_days.is_some_and(|days| !(1..=3_660).contains(&days)) {
            faults.add(Field::EveryDays, Problem::OutOfRange { min: 1, max: 3_660 });
        }
        faults.finish(())
    }

    /// What a valuation of a base of so many customers is made with; `model_error` as the shop's own back-test says.
    pub fn assumptions(&self, customers: usize, model_error: Option<f64>) -> Assumptions {
        let drawing = Drawing::for_base(customers);
        Assumptions {
            model: self.model,
            months: self.months,
            discount: self.discount,
            margin: self.margin.unwrap_or(1.0),
            yearly_events: self.yearly_events,
            first_untypical: self.first_untypical,
            usual_days: self.usual_days.map(f64::from),
            drawing: Some(Drawing { model_error: model_error.unwrap_or(drawing.model_error), ..drawing }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back_and_nonsense_is_as_if_never_set() {
        let said = ValueSettings { margin: Some(0.37), months: 12, yearly_events: true, usual_days: Some(42), ..Default::default() };
        let kept = said.kept();
        let read = ValueSettings::read(|key| kept.iter().find(|(k, _)| *k == key).map(|(_, value)| value.clone()));
        assert_eq!(read, said);
        assert_eq!(ValueSettings::read(|_| None), ValueSettings::default());
        assert_eq!(ValueSettings::read(|_| Some("NaN".into())), ValueSettings::default());
        assert_eq!(kept.map(|(key, _)| key), ValueSettings::KEYS);
    }

    #[test]
    fn margins_and_discounts_outside_reason_are_refused_by_name() {
        let odd = ValueSettings { margin: Some(1.2), discount: f64::NAN, months: 24, usual_days: Some(0), ..Default::default() };
        let fields: Vec<Field> = odd.check().unwrap_err().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, [Field::Margin, Field::Discount, Field::Horizon, Field::EveryDays]);
    }
}
