//! What is typed into the dialogs of a case and of a line: raw texts, and the drafts that they make.

use super::lines::{number, put};
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{
    AmountSource, CaseDraft, Category, Driver, DriverYear, Factors, LineDraft, LineKind, OwnFigures, Scenario, When,
};
use crate::domain::fault::{Fault, Problem};
use crate::domain::field::Field;
use crate::i18n::Formats;

/// The factors of the form in their order.
pub(super) const FACTORS: [(Scenario, LineKind); 6] = [
    (Scenario::Cautious, LineKind::Cost),
    (Scenario::Bold, LineKind::Cost),
    (Scenario::Cautious, LineKind::Saving),
    (Scenario::Bold, LineKind::Saving),
    (Scenario::Cautious, LineKind::Benefit),
    (Scenario::Bold, LineKind::Benefit),
];

/// Reads typed numbers and gathers what is wrong with them.
struct Reading<'a> {
    formats: &'a Formats,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, field: Field) {
        self.faults.push(Fault { field, problem: Problem::NotANumber });
    }

    fn micro(&mut self, field: Field, text: &str, unit: f64) -> Micro {
        if text.trim().is_empty() {
            return Micro::ZERO;
        }
        let number = self.formats.parse_decimal(text).and_then(|number| Micro::of(number * unit));
        number.unwrap_or_else(|| {
            self.fault(field);
            Micro::ZERO
        })
    }

    fn cents(&mut self, field: Field, text: &str) -> Cents {
        if text.trim().is_empty() {
            return Cents::ZERO;
        }
        self.formats.parse_cents(text).unwrap_or_else(|| {
            self.fault(field);
            Cents::ZERO
        })
    }
}

fn percent(formats: &Formats, share: Micro) -> String {
    number(*formats, Micro(share.0.saturating_mul(100)))
}

/// A case as typed.
pub(super) struct CaseValues {
    pub(super) name: String,
    pub(super) start_year: String,
    pub(super) year_count: String,
    pub(super) discount: String,
    pub(super) hourly_rate: String,
    factors: [String; 6],
}

impl CaseValues {
    pub(super) fn of(draft: &CaseDraft, formats: &Formats) -> Self {
        Self {
            name: draft.name.clone(),
            start_year: draft.start_year.to_string(),
            year_count: draft.year_count.to_string(),
            discount: percent(formats, draft.discount),
            hourly_rate: if draft.hourly_rate.0 == 0 { String::new() } else { formats.money(draft.hourly_rate) },
            factors: FACTORS.map(|(scenario, kind)| percent(formats, draft.factors(scenario).of(kind))),
        }
    }

    /// A factor as typed.
    pub(super) fn factor(&self, at: usize) -> String {
        self.factors.get(at).cloned().unwrap_or_default()
    }

    /// Puts a typed factor.
    pub(super) fn set_factor(&mut self, at: usize, text: String) {
        if let Some(place) = self.factors.get_mut(at) {
            *place = text;
        }
    }

    /// The draft, and what is wrong with it; what isn't on the form stays as it was.
    pub(super) fn draft(&self, formats: &Formats, base: &CaseDraft) -> (CaseDraft, Vec<Fault>) {
        let mut read = Reading { formats, faults: Vec::new() };
        let mut draft = CaseDraft { name: self.name.clone(), ..base.clone() };
        match self.start_year.trim().parse() {
            Ok(year) => draft.start_year = year,
            Err(_) => read.fault(Field::StartYear),
        }
        match self.year_count.trim().parse() {
            Ok(count) => draft.year_count = count,
            Err(_) => read.fault(Field::Amount),
        }
        draft.discount = read.micro(Field::Discount, &self.discount, 0.01);
        draft.hourly_rate = read.cents(Field::HourlyRate, &self.hourly_rate);
        for ((scenario, kind), text) in FACTORS.iter().zip(&self.factors) {
            let field = match kind {
                LineKind::Cost => Field::CostFactor,
                LineKind::Saving => Field::SavingFactor,
                LineKind::Benefit => Field::BenefitFactor,
            };
            let factor = read.micro(field, text, 0.01);
            let factors = if *scenario == Scenario::Cautious { &mut draft.cautious } else { &mut draft.bold };
            *of_kind(factors, *kind) = factor;
        }
        let mut faults = read.faults;
        if faults.is_empty() {
            faults.extend(draft.check().err().into_iter().flatten());
        }
        (draft, faults)
    }
}

fn of_kind(factors: &mut Factors, kind: LineKind) -> &mut Micro {
    match kind {
        LineKind::Cost => &mut factors.cost,
        LineKind::Saving => &mut factors.saving,
        LineKind::Benefit => &mut factors.benefit,
    }
}

/// Where a line's amounts come from, as chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum SourceKind {
    #[default]
    Amounts,
    Hours,
    Driver,
}

/// The figures of one year, each as typed; which of them count is the source's choice.
#[derive(Clone, Debug, Default)]
pub(super) struct YearTexts {
    pub(super) amount: String,
    pub(super) hours: String,
    pub(super) customers: String,
    pub(super) change: String,
    pub(super) cautious: String,
    pub(super) bold: String,
}

/// A line as typed.
pub(super) struct LineValues {
    pub(super) kind: LineKind,
    pub(super) category: Category,
    pub(super) name: String,
    pub(super) source: SourceKind,
    pub(super) when: When,
    pub(super) years: Vec<YearTexts>,
    pub(super) share: String,
    pub(super) margin: String,
    pub(super) rationale: String,
    pub(super) owns: bool,
    pub(super) figure_source: String,
    pub(super) figure_on: Option<crate::base::Date>,
    /// Amounts of years that the case doesn't show.
    hidden: AmountSource,
}

impl LineValues {
    pub(super) fn of(draft: &LineDraft, formats: &Formats, year_count: usize) -> Self {
        let cents = |cents: Option<&Cents>| cents.filter(|cents| cents.0 != 0).map(|cents| formats.money(*cents)).unwrap_or_default();
        let count = |count: Option<&Micro>| count.filter(|count| count.0 != 0).map(|count| number(*formats, *count)).unwrap_or_default();
        let mut years = vec![YearTexts::default(); year_count];
        for (at, texts) in years.iter_mut().enumerate() {
            match &draft.source {
                AmountSource::Amounts(amounts) => texts.amount = cents(amounts.get(at)),
                AmountSource::Hours(hours) => texts.hours = count(hours.get(at)),
                AmountSource::Driver(driver) => {
                    texts.customers = count(driver.years.get(at).map(|year| &year.customers));
                    texts.change = cents(driver.years.get(at).map(|year| &year.change));
                }
            }
            texts.cautious = cents(draft.own.cautious.as_ref().and_then(|own| own.get(at)));
            texts.bold = cents(draft.own.bold.as_ref().and_then(|own| own.get(at)));
        }
        let driver = match &draft.source {
            AmountSource::Driver(driver) => driver.clone(),
            _ => Driver::default(),
        };
        Self {
            kind: draft.kind,
            category: draft.category,
            name: draft.name.clone(),
            source: match draft.source {
                AmountSource::Amounts(_) => SourceKind::Amounts,
                AmountSource::Hours(_) => SourceKind::Hours,
                AmountSource::Driver(_) => SourceKind::Driver,
            },
            when: draft.when,
            years,
            share: percent(formats, driver.share),
            margin: percent(formats, driver.margin),
            rationale: draft.rationale.clone(),
            owns: draft.own != OwnFigures::default(),
            figure_source: draft.figure_source.clone(),
            figure_on: draft.figure_on,
            hidden: draft.source.clone(),
        }
    }

    /// The draft, and what is wrong with it.
    pub(super) fn draft(&self, formats: &Formats) -> (LineDraft, Vec<Fault>) {
        let mut read = Reading { formats, faults: Vec::new() };
        let (count, owns) = (self.years.len(), self.owns);
        let source = self.source(&mut read);
        let mut own = |text: fn(&YearTexts) -> &String| {
            let years: Vec<Cents> = self.years.iter().map(|year| read.cents(Field::Amount, text(year))).collect();
            owns.then_some(years).filter(|years| years.len() == count && self.years.iter().any(|year| !text(year).trim().is_empty()))
        };
        let own = OwnFigures { cautious: own(|year| &year.cautious), bold: own(|year| &year.bold) };
        let draft = LineDraft {
            kind: self.kind,
            category: self.category,
            name: self.name.clone(),
            source,
            when: self.when,
            rationale: self.rationale.clone(),
            own,
            figure_source: self.figure_source.clone(),
            figure_on: self.figure_on,
        };
        let mut faults = read.faults;
        if faults.is_empty() {
            faults.extend(draft.check().err().into_iter().flatten());
        }
        (draft, faults)
    }

    /// Amounts of the chosen kind; years that the case doesn't show keep theirs.
    fn source(&self, read: &mut Reading<'_>) -> AmountSource {
        let count = self.years.len();
        match self.source {
            SourceKind::Amounts => {
                let mut amounts = if let AmountSource::Amounts(hidden) = &self.hidden { hidden.clone() } else { Vec::new() };
                for (at, year) in self.years.iter().enumerate() {
                    put(&mut amounts, (at, count), read.cents(Field::Amount, &year.amount));
                }
                AmountSource::Amounts(amounts)
            }
            SourceKind::Hours => {
                let mut hours = if let AmountSource::Hours(hidden) = &self.hidden { hidden.clone() } else { Vec::new() };
                for (at, year) in self.years.iter().enumerate() {
                    put(&mut hours, (at, count), read.micro(Field::Hours, &year.hours, 1.0));
                }
                AmountSource::Hours(hours)
            }
            SourceKind::Driver => {
                let mut years = if let AmountSource::Driver(hidden) = &self.hidden { hidden.years.clone() } else { Vec::new() };
                for (at, year) in self.years.iter().enumerate() {
                    let customers = read.micro(Field::CustomerCount, &year.customers, 1.0);
                    let change = read.cents(Field::ChangePerCustomer, &year.change);
                    put(&mut years, (at, count), DriverYear { customers, change });
                }
                let share = read.micro(Field::ActingShare, &self.share, 0.01);
                AmountSource::Driver(Driver { share, margin: read.micro(Field::MarginShare, &self.margin, 0.01), years })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    const FI: Formats = Formats::new(Lang::Finnish);

    #[test]
    fn a_line_comes_back_from_its_form_as_it_went_in() {
        let driver = Driver {
            share: Micro::percent(50),
            margin: Micro::percent(40),
            years: vec![DriverYear { customers: Micro::whole(12), change: Cents(110_000) }; 3],
        };
        let own = OwnFigures { cautious: Some(vec![Cents(100), Cents(0), Cents(300)]), bold: None };
        let line = LineDraft { name: "Lisäostot".into(), source: AmountSource::Driver(driver), own, ..LineDraft::new(LineKind::Benefit) };
        assert_eq!(LineValues::of(&line, &FI, 3).draft(&FI), (line, Vec::new()));
        let hours = AmountSource::Hours(vec![Micro(12_500_000), Micro::ZERO, Micro::whole(8)]);
        let line = LineDraft { category: Category::Time, source: hours, ..LineDraft::new(LineKind::Cost) };
        assert_eq!(LineValues::of(&line, &FI, 2).draft(&FI).0, line, "the third year isn't shown and stays");
    }

    #[test]
    fn what_is_no_number_is_named() {
        let mut values = LineValues::of(&LineDraft { name: "x".into(), ..LineDraft::new(LineKind::Cost) }, &FI, 1);
        values.years[0].amount = "paljon".into();
        let faults = values.draft(&FI).1;
        assert_eq!(faults, [Fault { field: Field::Amount, problem: Problem::NotANumber }]);
    }
}
