//! The measures of customer work: what each counts in, whether more is better, and over which days it's looked at.

pub mod board;
pub mod facts;
pub mod target;

use crate::base::Date;
use crate::coded;
use jiff::{Span, ToSpan as _};

coded! {
    /// A measure.
    Measure {
        /// Sum of purchases, refunds taken off.
        Turnover = "turnover",
        /// Contribution margin of the purchases.
        Margin = "margin",
        /// Customers who bought within twelve months.
        ActiveCustomers = "active_customers",
        /// Customers who became active by their first purchase.
        NewCustomers = "new_customers",
        /// Active before the period and at its end.
        KeptCustomers = "kept_customers",
        /// Had been lost and are active again.
        WonBackCustomers = "won_back_customers",
        /// Active before the period and not at its end.
        LostCustomers = "lost_customers",
        /// The kept of those who were active before.
        Retention = "retention",
        /// The lost of those who were active before.
        Churn = "churn",
        /// What one purchase comes to.
        AveragePurchase = "average_purchase",
        /// How often those who bought did so.
        PurchasesPerCustomer = "purchases_per_customer",
        /// Value of all customers in the years ahead.
        CustomerEquity = "customer_equity",
        /// The same for one customer.
        AverageValue = "average_value",
        /// Margin and growth of equity against the equity at the start.
        ReturnOnEquity = "return_on_equity",
        /// Mean satisfaction, 1 to 5.
        Csat = "csat",
        /// Those who would recommend less those who wouldn't.
        Nps = "nps",
        /// Median of days from feedback to answer.
        AnswerTime = "answer_time",
        /// How many complaints came.
        Complaints = "complaints",
        /// Complaints a hundred purchases.
        ComplaintRate = "complaint_rate",
        /// Positive emotions less negative ones.
        EmotionalBond = "emotional_bond",
        /// Customers whose care is in time, of those with a care model.
        CareActivity = "care_activity",
        /// Customers and prospects who came.
        Leads = "leads",
        /// Those of them who have bought.
        LeadConversion = "lead_conversion",
        /// Share of the ten best in the purchases.
        Concentration = "concentration",
        /// Customers whose target segment changed.
        SegmentMigration = "segment_migration",
        /// How far the firm's own development targets are.
        Development = "development",
    }
}

/// What a measure counts in; percents stand as 87 for 87 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Euros.
    Money,
    /// A number of customers or complaints.
    Count,
    /// Hundredths.
    Percent,
    /// −100 to 100, with its sign.
    Points,
    /// With one decimal.
    Decimal,
    /// Days.
    Days,
}

/// What stands behind a measure, one click away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Behind {
    /// Customers by what they bought.
    Buyers,
    /// Customers by value.
    Values,
    /// Feedback.
    Feedback,
    /// Complaints.
    Complaints,
    /// Emotions of interactions and feedback.
    Emotions,
    /// Customers whose care is late.
    Care,
    /// Where customers came from.
    Leads,
    /// Moves between segments.
    Moves,
    /// Development targets.
    Development,
}

/// Answers that a score needs before it's shown.
pub const ENOUGH_ANSWERS: usize = 10;

/// How many cards a dashboard shows.
pub const CARDS: usize = 6;

/// The cards until the owner chooses others.
pub const DEFAULT_CARDS: [Measure; CARDS] =
    [Measure::Turnover, Measure::CustomerEquity, Measure::Retention, Measure::Nps, Measure::AnswerTime, Measure::CareActivity];

impl Measure {
    /// What it counts in.
    pub fn unit(self) -> Unit {
        match self {
            Self::Turnover | Self::Margin | Self::AveragePurchase | Self::CustomerEquity | Self::AverageValue => Unit::Money,
            Self::Retention | Self::Churn | Self::ReturnOnEquity | Self::ComplaintRate | Self::CareActivity => Unit::Percent,
            Self::LeadConversion | Self::Concentration | Self::Development => Unit::Percent,
            Self::Nps | Self::EmotionalBond => Unit::Points,
            Self::Csat | Self::PurchasesPerCustomer => Unit::Decimal,
            Self::AnswerTime => Unit::Days,
            _ => Unit::Count,
        }
    }

    /// Whether less of it is better.
    pub fn wants_less(self) -> bool {
        matches!(self, Self::LostCustomers | Self::Churn | Self::AnswerTime | Self::Complaints | Self::ComplaintRate | Self::Concentration)
    }

    /// Whether it's a score of answers: of fewer than [`ENOUGH_ANSWERS`] it would say more than is known.
    pub fn is_score(self) -> bool {
        matches!(self, Self::Csat | Self::Nps | Self::EmotionalBond)
    }

    /// Whether a change of it is neither good nor bad.
    pub fn is_neutral(self) -> bool {
        self == Self::SegmentMigration
    }

    /// What its list shows.
    pub fn behind(self) -> Behind {
        match self {
            Self::CustomerEquity | Self::AverageValue | Self::ReturnOnEquity => Behind::Values,
            Self::Csat | Self::Nps | Self::AnswerTime => Behind::Feedback,
            Self::Complaints | Self::ComplaintRate => Behind::Complaints,
            Self::EmotionalBond => Behind::Emotions,
            Self::CareActivity => Behind::Care,
            Self::Leads | Self::LeadConversion => Behind::Leads,
            Self::SegmentMigration => Behind::Moves,
            Self::Development => Behind::Development,
            _ => Behind::Buyers,
        }
    }
}

/// The cards that a setting names, in order; the usual ones where it names none that is known.
pub fn cards(setting: &str) -> Vec<Measure> {
    let mut cards: Vec<Measure> = Vec::new();
    for measure in setting.split_whitespace().filter_map(Measure::from_code) {
        if !cards.contains(&measure) && cards.len() < CARDS {
            cards.push(measure);
        }
    }
    if cards.is_empty() { DEFAULT_CARDS.to_vec() } else { cards }
}

/// Cards as the setting keeps them.
pub fn cards_setting(cards: &[Measure]) -> String {
    cards.iter().map(|measure| measure.code()).collect::<Vec<_>>().join(" ")
}

coded! {
    /// Over which days measures are looked at.
    MeasurePeriod {
        /// The calendar month that runs.
        Month = "month",
        /// The quarter that runs.
        Quarter = "quarter",
        /// The calendar year that runs.
        Year = "year",
        /// The twelve months up to today.
        TwelveMonths = "twelve_months",
    }
}

/// Points of a trend.
pub const POINTS: usize = 12;

/// Days from the first to the last, both in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Window {
    /// Whether a day lies in it.
    pub fn holds(&self, day: Date) -> bool {
        day >= self.first && day <= self.last
    }

    /// The day before it.
    pub fn eve(&self) -> Date {
        self.first.yesterday().unwrap_or(self.first)
    }
}

impl MeasurePeriod {
    fn length(self) -> Span {
        match self {
            Self::Month => 1.month(),
            Self::Quarter => 3.months(),
            Self::Year | Self::TwelveMonths => 1.year(),
        }
    }

    fn begin(self, today: Date) -> Date {
        match self {
            Self::Month => today.first_of_month(),
            Self::Quarter => today.saturating_sub(i64::from((today.month() - 1) % 3).months()).first_of_month(),
            Self::Year => today.first_of_year(),
            Self::TwelveMonths => year_up_to(today).first,
        }
    }

    /// The windows of a trend, oldest first; the last one ends today.
    pub fn windows(self, today: Date) -> [Window; POINTS] {
        let back = |many: usize| i64::try_from(many).unwrap_or_default();
        std::array::from_fn(|at| {
            let many = POINTS - 1 - at;
            match self {
                Self::TwelveMonths if many == 0 => year_up_to(today),
                Self::TwelveMonths => year_up_to(today.saturating_sub(back(many).months()).last_of_month()),
                _ => {
                    let step = |many: usize| self.length().checked_mul(back(many)).unwrap_or_default();
                    let first = self.begin(today).saturating_sub(step(many));
                    let last = match many.checked_sub(1) {
                        Some(next) => self.begin(today).saturating_sub(step(next)).yesterday().unwrap_or(today),
                        None => today,
                    };
                    Window { first, last }
                }
            }
        })
    }

    /// What the running window is compared with: the same days one period earlier.
    pub fn before(self, today: Date) -> Window {
        match self {
            Self::TwelveMonths => year_up_to(today.saturating_sub(1.year())),
            _ => Window { first: self.begin(today).saturating_sub(self.length()), last: today.saturating_sub(self.length()) },
        }
    }
}

/// The year that ends on a day.
fn year_up_to(last: Date) -> Window {
    let first = last.saturating_sub(1.year());
    Window { first: first.tomorrow().unwrap_or(first), last }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn windows_touch_each_other_and_the_last_ends_today() {
        for period in [MeasurePeriod::Month, MeasurePeriod::Quarter, MeasurePeriod::Year] {
            let windows = period.windows(TODAY);
            assert_eq!(windows[POINTS - 1].last, TODAY);
            for pair in windows.windows(2) {
                assert_eq!(pair[0].last.tomorrow().unwrap(), pair[1].first, "{period:?}");
            }
        }
        let quarters = MeasurePeriod::Quarter.windows(TODAY);
        assert_eq!((quarters[0].first, quarters[11].first), (date(2024, 1, 1), date(2026, 10, 1)));
        let rolling = MeasurePeriod::TwelveMonths.windows(TODAY);
        assert_eq!(rolling[11], Window { first: date(2025, 11, 23), last: TODAY });
        assert_eq!(rolling[10], Window { first: date(2025, 11, 1), last: date(2026, 10, 31) });
    }

    #[test]
    fn a_running_period_is_compared_with_as_many_days_of_the_one_before() {
        assert_eq!(MeasurePeriod::Month.before(TODAY), Window { first: date(2026, 10, 1), last: date(2026, 10, 22) });
        assert_eq!(MeasurePeriod::Quarter.before(TODAY), Window { first: date(2026, 7, 1), last: date(2026, 8, 22) });
        assert_eq!(MeasurePeriod::Year.before(TODAY), Window { first: date(2025, 1, 1), last: date(2025, 11, 22) });
        assert_eq!(MeasurePeriod::TwelveMonths.before(TODAY), Window { first: date(2024, 11, 23), last: date(2025, 11, 22) });
        let leap = MeasurePeriod::Month.before(date(2026, 3, 31));
        assert_eq!(leap, Window { first: date(2026, 2, 1), last: date(2026, 2, 28) });
    }

    #[test]
    fn cards_are_the_known_ones_each_once() {
        assert_eq!(cards("nps churn nps oddity"), [Measure::Nps, Measure::Churn]);
        assert_eq!(cards(""), DEFAULT_CARDS);
        assert_eq!(cards(&cards_setting(&[Measure::Leads, Measure::Csat])), [Measure::Leads, Measure::Csat]);
    }
}
