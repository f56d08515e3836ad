//! Lines of a case: what costs, what is saved, what is gained; how much a year, where the figure comes from, and why it's believed.

use super::{MAX_AMOUNT, MAX_YEARS, Scenario};
use crate::base::Date;
use crate::base::id::CaseLineId;
use crate::base::micro::{Micro, divided};
use crate::base::money::Cents;
use crate::coded;
use crate::domain::fault::{Fault, Faults, LINE, Problem, TEXT};
use crate::domain::field::Field;

coded! {
    /// Which side of the sum a line is on.
    LineKind {
        /// A cost or an investment.
        Cost = "cost",
        /// A saving.
        Saving = "saving",
        /// A benefit to the business.
        Benefit = "benefit",
    }
}

coded! {
    /// When in its year an amount falls.
    When {
        /// A twelfth each month.
        Evenly = "evenly",
        /// All of it in January.
        Start = "start",
    }
}

coded! {
    /// What a line is about: the method's own list, and `Other` for lines that the owner adds to any kind.
    #[allow(missing_docs, reason = "the word for each category is its documentation: see i18n")]
    Category {
        Software = "software",
        Personnel = "personnel",
        Services = "services",
        Time = "time",
        Efficiency = "efficiency",
        SystematicWork = "systematic_work",
        Transparency = "transparency",
        Information = "information",
        ProcessSupport = "process_support",
        CustomerUnderstanding = "customer_understanding",
        PlannedWork = "planned_work",
        SalesProductivity = "sales_productivity",
        SalesManagement = "sales_management",
        Dashboard = "dashboard",
        CrossSelling = "cross_selling",
        SalesCooperation = "sales_cooperation",
        SalesAndMarketing = "sales_and_marketing",
        ProactiveWork = "proactive_work",
        ActivityGoals = "activity_goals",
        CustomerGoals = "customer_goals",
        SegmentGoals = "segment_goals",
        BaseGoals = "customer_base_goals",
        GoalPricing = "goal_based_pricing",
        KeyAccounts = "key_account_management",
        AccountPlanning = "account_planning",
        Other = "other",
    }
}

impl Category {
    /// The kind whose list it stands in; `None` for `Other`, which stands in all.
    pub fn kind(self) -> Option<LineKind> {
        match self {
            Self::Software | Self::Personnel | Self::Services | Self::Time => Some(LineKind::Cost),
            Self::Efficiency | Self::SystematicWork | Self::Transparency | Self::Information | Self::ProcessSupport => {
                Some(LineKind::Saving)
            }
            Self::Other => None,
            _ => Some(LineKind::Benefit),
        }
    }

    /// The categories that are offered for a kind, `Other` last.
    pub fn of(kind: LineKind) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |category| category.kind().is_none_or(|own| own == kind))
    }
}

/// Most hours that a line may take in a year: eleven people who never sleep.
pub const MAX_HOURS: i64 = 100_000;
/// Most customers of a driver.
pub const MAX_CUSTOMERS: i64 = 100_000;

/// One year of a driver.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DriverYear {
    /// How many customers.
    pub customers: Micro,
    /// By how much a year's purchases of one of them change, in euros without VAT; negative for a fall.
    pub change: Cents,
}

/// An amount computed from what drives it: customers × share that acts × change of purchases × margin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driver {
    /// Which part of the customers acts, `0.333333` for every third.
    pub share: Micro,
    /// Which part of the purchases is left as margin, `0.4` for 40 %.
    pub margin: Micro,
    /// Its years.
    pub years: Vec<DriverYear>,
}

impl Default for Driver {
    fn default() -> Self {
        Self { share: Micro::ONE, margin: Micro::ONE, years: Vec::new() }
    }
}

/// What three numbers in millionths multiply into.
const MILLIONTHS_CUBED: i64 = 1_000_000_000_000_000_000;

impl Driver {
    /// The amount of a year: one product, rounded once to the cent.
    fn amount(&self, year: usize) -> Cents {
        let Some(of_year) = self.years.get(year) else { return Cents::ZERO };
        let parts = [self.share, self.margin, of_year.customers].map(|part| i128::from(part.0));
        let product = parts.into_iter().try_fold(i128::from(of_year.change.0), i128::checked_mul);
        Cents(product.map_or(i64::MAX, |product| divided(product, MILLIONTHS_CUBED)))
    }

    fn check(&self, least: Cents, faults: &mut Faults) {
        faults.take(Field::ActingShare, share(self.share));
        faults.take(Field::MarginShare, share(self.margin));
        for (place, year) in self.years.iter().enumerate() {
            faults.take(Field::CustomerCount, super::within(year.customers, MAX_CUSTOMERS));
            faults.take(Field::ChangePerCustomer, amount(year.change, least));
            faults.take(Field::Amount, amount(self.amount(place), least));
        }
    }
}

/// Where the amounts of a line come from. A year that isn't there is nought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountSource {
    /// Typed, an amount a year.
    Amounts(Vec<Cents>),
    /// Hours a year × the case's price of an hour.
    Hours(Vec<Micro>),
    /// Computed from a driver, which is shown.
    Driver(Driver),
}

impl Default for AmountSource {
    fn default() -> Self {
        Self::Amounts(Vec::new())
    }
}

impl AmountSource {
    /// How many years it names.
    pub fn year_count(&self) -> usize {
        match self {
            Self::Amounts(amounts) => amounts.len(),
            Self::Hours(hours) => hours.len(),
            Self::Driver(driver) => driver.years.len(),
        }
    }

    /// The amount of a year of the case, by its place.
    pub fn amount(&self, year: usize, hourly_rate: Cents) -> Cents {
        match self {
            Self::Amounts(amounts) => amounts.get(year).copied().unwrap_or_default(),
            Self::Hours(hours) => hours.get(year).copied().unwrap_or_default().of_money(hourly_rate),
            Self::Driver(driver) => driver.amount(year),
        }
    }

    fn check(&self, least: Cents, faults: &mut Faults) {
        match self {
            Self::Amounts(amounts) => {
                for cents in amounts {
                    faults.take(Field::Amount, amount(*cents, least));
                }
            }
            Self::Hours(hours) => {
                for hours in hours {
                    faults.take(Field::Hours, super::within(*hours, MAX_HOURS));
                }
            }
            Self::Driver(driver) => driver.check(least, faults),
        }
    }
}

/// Figures of a line that were given for a scenario by hand; they take the place of the factor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnFigures {
    /// An amount a year, if the cautious scenario has its own.
    pub cautious: Option<Vec<Cents>>,
    /// An amount a year, if the bold scenario has its own.
    pub bold: Option<Vec<Cents>>,
}

impl OwnFigures {
    /// The own figures of a scenario; the expected one never has any, it is the lines themselves.
    pub fn of(&self, scenario: Scenario) -> Option<&[Cents]> {
        match scenario {
            Scenario::Cautious => self.cautious.as_deref(),
            Scenario::Expected => None,
            Scenario::Bold => self.bold.as_deref(),
        }
    }
}

/// A line as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDraft {
    /// Cost, saving or benefit.
    pub kind: LineKind,
    /// What it's about.
    pub category: Category,
    /// What it's called; must be given unless the category says enough.
    pub name: String,
    /// Where its amounts come from.
    pub source: AmountSource,
    /// When in its year an amount falls.
    pub when: When,
    /// Why the figures are believed; a saving or benefit without it isn't justified yet.
    pub rationale: String,
    /// Own figures of the scenarios.
    pub own: OwnFigures,
    /// Where a figure was taken from, if it was offered by the register.
    pub figure_source: String,
    /// Day on which that figure was right.
    pub figure_on: Option<Date>,
}

impl LineDraft {
    /// An empty line of a kind.
    pub fn new(kind: LineKind) -> Self {
        Self {
            kind,
            category: Category::Other,
            name: String::new(),
            source: AmountSource::default(),
            when: When::Evenly,
            rationale: String::new(),
            own: OwnFigures::default(),
            figure_source: String::new(),
            figure_on: None,
        }
    }

    /// The amount of a year in a scenario before its factor, and whether a factor applies.
    pub fn amount(&self, year: usize, scenario: Scenario, hourly_rate: Cents) -> (Cents, bool) {
        match self.own.of(scenario) {
            Some(own) => (own.get(year).copied().unwrap_or_default(), false),
            None => (self.source.amount(year, hourly_rate), true),
        }
    }

    /// Whether a rationale is written.
    pub fn is_justified(&self) -> bool {
        !self.rationale.trim().is_empty()
    }

    /// The cleaned line.
    ///
    /// # Errors
    /// Every fault of the draft. Costs can't be negative; savings and benefits may, when the work is expected to lose something.
    pub fn check(&self) -> Result<NewLine, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = match self.category {
            Category::Other => faults.required(Field::Name, &self.name, LINE),
            _ => faults.text(Field::Name, &self.name, LINE),
        };
        if self.category.kind().is_some_and(|kind| kind != self.kind) {
            faults.add(Field::Category, Problem::UnknownChoice);
        }
        let least = if self.kind == LineKind::Cost { Cents::ZERO } else { -MAX_AMOUNT };
        self.source.check(least, &mut faults);
        for figures in [&self.own.cautious, &self.own.bold].into_iter().flatten() {
            AmountSource::Amounts(figures.clone()).check(least, &mut faults);
        }
        let most = [self.source.year_count(), self.own.cautious.as_ref().map_or(0, Vec::len), self.own.bold.as_ref().map_or(0, Vec::len)];
        if most.into_iter().max().unwrap_or_default() > MAX_YEARS {
            faults.add(Field::Amount, Problem::OutOfRange { min: 1, max: i64::try_from(MAX_YEARS).unwrap_or(i64::MAX) });
        }
        let rationale = faults.text(Field::Rationale, &self.rationale, TEXT);
        let figure_source = faults.text(Field::FigureSource, &self.figure_source, LINE);
        faults.finish(NewLine(Self { name, rationale, figure_source, ..self.clone() }))
    }
}

/// A line draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine(LineDraft);

impl NewLine {
    /// The checked values.
    pub fn values(&self) -> &LineDraft {
        &self.0
    }
}

/// A line of a case of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// Its id.
    pub id: CaseLineId,
    /// How often it was written.
    pub rev: i64,
    /// Its values.
    pub values: LineDraft,
}

/// An amount from `least` to the largest allowed.
pub(super) fn amount(cents: Cents, least: Cents) -> Result<Cents, Problem> {
    if (least..=MAX_AMOUNT).contains(&cents) { Ok(cents) } else { Err(beyond(least, MAX_AMOUNT)) }
}

/// The problem of an amount outside its range, told in whole euros.
pub(super) fn beyond(least: Cents, most: Cents) -> Problem {
    Problem::OutOfRange { min: least.0 / 100, max: most.0 / 100 }
}

/// A share of at most one.
fn share(share: Micro) -> Result<Micro, Problem> {
    super::within(share, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(draft: &LineDraft) -> Vec<Field> {
        draft.check().err().into_iter().flatten().map(|fault| fault.field).collect()
    }

    fn driver(customers: i64, change: Cents) -> AmountSource {
        let year = DriverYear { customers: Micro::whole(customers), change };
        AmountSource::Driver(Driver { share: Micro(333_333), margin: Micro::percent(40), years: vec![year] })
    }

    #[test]
    fn a_driver_multiplies_its_parts_and_rounds_once() {
        // 9 customers × 0.333333 × 1 250 € × 40 % = 1 499.9985 €, which is 1 500.00 € to the cent.
        assert_eq!(driver(9, Cents(125_000)).amount(0, Cents::ZERO), Cents(150_000));
        assert_eq!(driver(9, Cents(125_000)).amount(1, Cents::ZERO), Cents::ZERO);
        assert_eq!(driver(9, Cents(-125_000)).amount(0, Cents::ZERO), Cents(-150_000));
    }

    #[test]
    fn hours_cost_their_price() {
        let hours = AmountSource::Hours(vec![Micro(12_500_000), Micro::whole(3)]);
        assert_eq!((0..3).map(|year| hours.amount(year, Cents(4_500)).0).collect::<Vec<_>>(), [56_250, 13_500, 0]);
    }

    #[test]
    fn costs_are_never_negative_and_amounts_stay_within_reason() {
        let line = |kind, cents| LineDraft { name: "x".into(), source: AmountSource::Amounts(vec![Cents(cents)]), ..LineDraft::new(kind) };
        assert_eq!(fields(&line(LineKind::Cost, -1)), [Field::Amount]);
        assert!(fields(&line(LineKind::Benefit, -1)).is_empty());
        assert_eq!(fields(&line(LineKind::Benefit, i64::MIN)), [Field::Amount]);
        assert_eq!(fields(&line(LineKind::Cost, i64::MAX)), [Field::Amount]);
        assert!(fields(&line(LineKind::Cost, MAX_AMOUNT.0)).is_empty());
        assert_eq!(fields(&LineDraft { category: Category::CrossSelling, ..line(LineKind::Cost, 1) }), [Field::Category]);
    }

    #[test]
    fn the_lists_are_those_of_the_method() {
        let count = |kind| Category::of(kind).count();
        assert_eq!(LineKind::ALL.iter().copied().map(count).collect::<Vec<_>>(), [5, 6, 17]);
        assert!(Category::of(LineKind::Cost).last() == Some(Category::Other));
    }
}
