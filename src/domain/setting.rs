//! Settings that belong to the register and travel with it. What belongs to one machine (window size, theme) isn't here.

use super::customer::check_code;
use super::fault::{Fault, Faults, LINE, TEXT};
use super::field::Field;
use crate::base::text;
use crate::coded;

coded! {
    /// A setting of the register.
    SettingKey {
        /// Name of the firm, on sheets and in the title.
        FirmName = "firm_name",
        /// What the codes of the series begin with, `K-`.
        CodePrefix = "code_prefix",
        /// Id of the person who sits at the machine.
        OwnPerson = "own_person",
        /// `1` while the register holds the made-up sample firm.
        Sample = "sample",
        /// Code of the language that the register was made in.
        Language = "language",
        /// The highest code of a series that no customer carries any more, so that it isn't given twice.
        HighestCode = "highest_code",
        /// Contribution margin of net sales, `0.4` for 40 %.
        ValueMargin = "value_margin",
        /// Yearly discount of future margin, `0.1` for 10 %.
        ValueDiscount = "value_discount",
        /// Months ahead that value is counted for.
        ValueMonths = "value_months",
        /// Code of the model that value is computed by.
        ValueModel = "value_model",
        /// `1` where customers can buy at yearly events only.
        ValueYearlyEvents = "value_yearly_events",
        /// `1` where a first purchase tells nothing of later amounts.
        ValueFirstUntypical = "value_first_untypical",
        /// Usual days between a customer's purchases.
        ValueUsualDays = "value_usual_days",
        /// Cents of purchases in twelve months from which a customer's current value is high.
        SegmentCurrent = "segment_current",
        /// Cents a year from which a customer's potential is high.
        SegmentPotential = "segment_potential",
        /// Codes of the measures on the dashboard, in order.
        DashboardCards = "dashboard_cards",
        /// Codes of the occasions that the annual calendar doesn't show.
        HiddenOccasions = "hidden_occasions",
    }
}

/// The prefix of the series until the owner chooses another.
pub const DEFAULT_CODE_PREFIX: &str = "K-";

impl SettingKey {
    /// A value as it's stored.
    ///
    /// # Errors
    /// A firm without a name, a text that is too long, a prefix that would break a code.
    pub fn check(self, value: &str) -> Result<String, Vec<Fault>> {
        let mut faults = Faults::default();
        let value = match self {
            Self::FirmName => faults.required(Field::Name, value, LINE),
            Self::CodePrefix => faults.take(Field::Code, check_code(&text::clean(value))).unwrap_or_default(),
            Self::HiddenOccasions => faults.text(Field::Notes, value, TEXT),
            _ => faults.text(Field::Name, value, LINE),
        };
        faults.finish(value)
    }
}
