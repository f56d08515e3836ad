//! Business cases: does the work on customer relationships pay? The past three years as they went, or the next three as estimated.
//!
//! [`line`] holds what a case is made of, [`compute`](mod@compute) what comes of it, [`sensitivity`] what moves it,
//! [`compare`](mod@compare) what became of an estimate, [`fact`] what the register can offer as a figure.
//! A case says nothing about the register: its figures are the owner's.

pub mod compare;
pub mod compute;
pub mod fact;
pub mod line;
pub mod sensitivity;

pub use compare::{Comparison, compare};
pub use compute::{Outcome, ScenarioOutcome, Total, YearOutcome, compute};
pub use line::{AmountSource, CaseLine, Category, Driver, DriverYear, LineDraft, LineKind, NewLine, OwnFigures, When};
pub use sensitivity::Swing;

use super::check;
use super::fault::{Fault, Faults, LINE, TEXT};
use super::field::Field;
use crate::base::Date;
use crate::base::id::BusinessCaseId;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::coded;

/// Years on the form.
pub const YEARS: usize = 3;
/// Most years that a case may span.
pub const MAX_YEARS: usize = 10;
/// Most lines of a case.
pub const MAX_LINES: usize = 1_000;
/// Largest amount of one year on one line: a thousand million euros, far from where sums of cents stop being exact.
pub const MAX_AMOUNT: Cents = Cents(100_000_000_000);
/// Largest factor of a scenario, and largest discount: 1 000 %.
pub const MAX_FACTOR: i64 = 10;
/// Dearest hour: ten thousand euros, so that hours × price stay within [`MAX_AMOUNT`].
pub const MAX_RATE: Cents = Cents(1_000_000);

coded! {
    /// Which way a case looks; the same form serves both.
    Period {
        /// Years behind, with what was paid and got.
        Past = "past",
        /// Years ahead, estimated.
        Next = "next",
    }
}

impl Period {
    /// The first year of a case made today: the three full years behind, or the three that begin next.
    pub fn start_year(self, today: Date) -> i16 {
        match self {
            Self::Past => today.year() - 3,
            Self::Next => today.year() + 1,
        }
    }
}

coded! {
    /// How an estimate may turn out.
    Scenario {
        /// Less comes than hoped for.
        Cautious = "cautious",
        /// The lines as they are.
        Expected = "expected",
        /// More comes than dared to promise.
        Bold = "bold",
    }
}

coded! {
    /// The four questions that the form asks.
    Question {
        /// Which savings are realistic.
        RealisticSavings = "realistic_savings",
        /// Where the income comes from.
        IncomeSource = "income_source",
        /// When it pays back.
        PaybackTime = "payback_time",
        /// What change in working makes the figures come true.
        WorkChange = "work_change",
    }
}

/// By what a scenario multiplies the lines of each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factors {
    /// Costs and investments.
    pub cost: Micro,
    /// Savings.
    pub saving: Micro,
    /// Benefits.
    pub benefit: Micro,
}

impl Factors {
    /// Everything as it is.
    pub const AS_IS: Self = Self { cost: Micro::ONE, saving: Micro::ONE, benefit: Micro::ONE };
    /// The cautious scenario of a new case.
    pub const CAUTIOUS: Self = Self { cost: Micro::ONE, saving: Micro::percent(80), benefit: Micro::percent(60) };
    /// The bold scenario of a new case.
    pub const BOLD: Self = Self { cost: Micro::ONE, saving: Micro::percent(115), benefit: Micro::percent(135) };

    /// The factor of a kind.
    pub fn of(&self, kind: LineKind) -> Micro {
        match kind {
            LineKind::Cost => self.cost,
            LineKind::Saving => self.saving,
            LineKind::Benefit => self.benefit,
        }
    }

    fn check(&self, faults: &mut Faults) {
        for (field, factor) in [(Field::CostFactor, self.cost), (Field::SavingFactor, self.saving), (Field::BenefitFactor, self.benefit)] {
            faults.take(field, within(factor, MAX_FACTOR));
        }
    }
}

/// A factor, share or rate from nought to `max`.
fn within(number: Micro, max: i64) -> Result<Micro, super::fault::Problem> {
    if (Micro::ZERO..=Micro::whole(max)).contains(&number) { Ok(number) } else { Err(super::fault::Problem::OutOfRange { min: 0, max }) }
}

/// The answers to the four questions; empty where not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// See [`Question::RealisticSavings`].
    pub realistic_savings: String,
    /// See [`Question::IncomeSource`].
    pub income_source: String,
    /// See [`Question::PaybackTime`].
    pub payback_time: String,
    /// See [`Question::WorkChange`].
    pub work_change: String,
}

impl Answers {
    /// The answer to a question.
    pub fn to(&self, question: Question) -> &str {
        match question {
            Question::RealisticSavings => &self.realistic_savings,
            Question::IncomeSource => &self.income_source,
            Question::PaybackTime => &self.payback_time,
            Question::WorkChange => &self.work_change,
        }
    }

    /// The answer to a question, to be written.
    pub fn to_mut(&mut self, question: Question) -> &mut String {
        match question {
            Question::RealisticSavings => &mut self.realistic_savings,
            Question::IncomeSource => &mut self.income_source,
            Question::PaybackTime => &mut self.payback_time,
            Question::WorkChange => &mut self.work_change,
        }
    }
}

/// A case without its lines, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDraft {
    /// What it's called; must be given.
    pub name: String,
    /// Behind or ahead.
    pub period: Period,
    /// Its first year.
    pub start_year: i16,
    /// How many years it spans.
    pub year_count: usize,
    /// What a year's wait costs, `0.08` for 8 %.
    pub discount: Micro,
    /// Price of an hour of own work.
    pub hourly_rate: Cents,
    /// Factors of the cautious scenario.
    pub cautious: Factors,
    /// Factors of the bold scenario.
    pub bold: Factors,
    /// Answers to the four questions.
    pub answers: Answers,
}

impl CaseDraft {
    /// A new case of a period as it's offered today.
    pub fn new(period: Period, today: Date) -> Self {
        Self {
            name: String::new(),
            period,
            start_year: period.start_year(today),
            year_count: YEARS,
            discount: Micro::percent(8),
            hourly_rate: Cents::ZERO,
            cautious: Factors::CAUTIOUS,
            bold: Factors::BOLD,
            answers: Answers::default(),
        }
    }

    /// The factors of a scenario.
    pub fn factors(&self, scenario: Scenario) -> Factors {
        match scenario {
            Scenario::Cautious => self.cautious,
            Scenario::Expected => Factors::AS_IS,
            Scenario::Bold => self.bold,
        }
    }

    /// Its years.
    pub fn years(&self) -> impl Iterator<Item = i16> + use<> {
        let start = self.start_year;
        (0_i16..).take(self.year_count).map(move |place| start.saturating_add(place))
    }

    /// The cleaned case.
    ///
    /// # Errors
    /// Every fault of the draft.
    pub fn check(&self) -> Result<NewCase, Vec<Fault>> {
        let mut faults = Faults::default();
        let name = faults.required(Field::Name, &self.name, LINE);
        faults.take(Field::StartYear, check::range(self.start_year.into(), 1900, 2180));
        let count = i64::try_from(self.year_count).unwrap_or(i64::MAX);
        faults.take(Field::Amount, check::range(count, 1, i64::try_from(MAX_YEARS).unwrap_or(i64::MAX)));
        faults.take(Field::Discount, within(self.discount, MAX_FACTOR));
        faults.take(Field::HourlyRate, check::range(self.hourly_rate.0, 0, MAX_RATE.0).map_err(|_| line::beyond(Cents::ZERO, MAX_RATE)));
        self.cautious.check(&mut faults);
        self.bold.check(&mut faults);
        let mut answers = self.answers.clone();
        for question in Question::ALL {
            *answers.to_mut(*question) = faults.text(Field::Answer, self.answers.to(*question), TEXT);
        }
        faults.finish(NewCase(Self { name, answers, ..self.clone() }))
    }
}

/// A case draft that has passed the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCase(CaseDraft);

impl NewCase {
    /// The checked values.
    pub fn values(&self) -> &CaseDraft {
        &self.0
    }
}

/// A case with its lines, as values: what is computed, read from a file and written to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Name, years, rates, scenarios, answers.
    pub values: CaseDraft,
    /// Its lines, in the order of the form. What [`Outcome`] says of a line, it says by its place here.
    pub lines: Vec<LineDraft>,
}

/// A case of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessCase {
    /// Its id.
    pub id: BusinessCaseId,
    /// How often its own row was written; lines count apart.
    pub rev: i64,
    /// Whether it's the one of its period that the owner works by.
    pub is_active: bool,
    /// Its values.
    pub values: CaseDraft,
    /// Its lines, in the order of the form.
    pub lines: Vec<CaseLine>,
}

impl BusinessCase {
    /// The case as values, for computing and for files; lines keep their places.
    pub fn case(&self) -> Case {
        Case { values: self.values.clone(), lines: self.lines.iter().map(|line| line.values.clone()).collect() }
    }
}

/// A case in a list of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseHead {
    /// Its id.
    pub id: BusinessCaseId,
    /// What it's called.
    pub name: String,
    /// Behind or ahead.
    pub period: Period,
    /// Its first year.
    pub start_year: i16,
    /// How many years it spans.
    pub year_count: usize,
    /// Whether it's the one of its period that the owner works by.
    pub is_active: bool,
    /// How many lines it has.
    pub line_count: usize,
}
