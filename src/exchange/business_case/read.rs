//! A case from JSON. Everything that isn't understood is refused by name of line and field; only a foreign category is let pass as "other".

use super::{CaseFault, CaseFile, CasePlace, CaseProblem};
use crate::base::Date;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::line::{MAX_CUSTOMERS, MAX_HOURS};
use crate::domain::business_case::{
    AmountSource, Case, CaseDraft, Category, Driver, DriverYear, Factors, LineDraft, LineKind, MAX_AMOUNT, MAX_FACTOR, MAX_LINES, MAX_RATE,
    MAX_YEARS, OwnFigures, Period, Question, Scenario, When, YEARS,
};
use crate::domain::fault::{LINE, TEXT};
use serde_json::{Map, Value};

type Read<T> = Result<T, CaseFault>;

const TOP: &[&str] = &["name", "period", "start_year", "discount", "hourly_rate", "lines", "scenarios", "answers"];
const LINE_FIELDS: &[&str] =
    &["kind", "category", "name", "amounts", "hours", "driver", "when", "rationale", "cautious", "bold", "figure_source", "figure_on"];

/// Reads a case; a name that isn't given stays empty. `today` gives a case of no period one.
///
/// # Errors
/// The first thing that isn't understood, by line and field.
pub fn read(text: &str, today: Date) -> Read<CaseFile> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| CaseFault {
        place: CasePlace::default(),
        problem: CaseProblem::NotJson { row: error.line(), column: error.column() },
    })?;
    let top = Object::of(&value, &CasePlace::default(), TOP)?;
    let period = top.code("period", Period::ALL, Period::code)?;
    let start = top.whole("start_year", 1900, 2180)?.ok_or_else(|| top.fault("start_year", CaseProblem::Missing))?;
    let start_year = i16::try_from(start).unwrap_or_default();
    let ahead = if start_year >= today.year() { Period::Next } else { Period::Past };
    let mut values = CaseDraft {
        name: top.text("name", LINE)?,
        start_year,
        discount: top.number("discount", 0, 1)?.unwrap_or(Micro::ZERO),
        hourly_rate: top.rate("hourly_rate")?.unwrap_or(Cents::ZERO),
        ..CaseDraft::new(period.unwrap_or(ahead), today)
    };
    if let Some(scenarios) = top.object("scenarios", &["cautious", "expected", "bold"])? {
        (values.cautious, values.bold) = factors(&scenarios)?;
    }
    let codes: Vec<&str> = Question::ALL.iter().map(|question| question.code()).collect();
    if let Some(answers) = top.object("answers", &codes)? {
        for question in Question::ALL {
            *values.answers.to_mut(*question) = answers.text(question.code(), TEXT)?;
        }
    }
    let has_rate = top.map.contains_key("hourly_rate");
    let (lines, notes) = lines(&top, has_rate)?;
    values.year_count = lines.first().map_or(YEARS, |line| line.source.year_count());
    Ok(CaseFile { case: Case { values, lines }, notes })
}

fn factors(scenarios: &Object<'_>) -> Read<(Factors, Factors)> {
    let of = |scenario: Scenario, missing: Factors| -> Read<Factors> {
        let Some(object) = scenarios.object(scenario.code(), &["cost", "saving", "benefit"])? else { return Ok(missing) };
        let factor = |name: &str| object.number(name, 0, MAX_FACTOR).map(|number| number.unwrap_or(Micro::ONE));
        Ok(Factors { cost: factor("cost")?, saving: factor("saving")?, benefit: factor("benefit")? })
    };
    if of(Scenario::Expected, Factors::AS_IS)? != Factors::AS_IS {
        return Err(scenarios.fault("expected", CaseProblem::ExpectedIsAsIs));
    }
    Ok((of(Scenario::Cautious, Factors::CAUTIOUS)?, of(Scenario::Bold, Factors::BOLD)?))
}

fn lines(top: &Object<'_>, has_rate: bool) -> Read<(Vec<LineDraft>, Vec<CaseFault>)> {
    let list = top.list("lines")?.ok_or_else(|| top.fault("lines", CaseProblem::Missing))?;
    if list.len() > MAX_LINES {
        let max = i64::try_from(MAX_LINES).unwrap_or(i64::MAX);
        return Err(top.fault("lines", CaseProblem::OutOfRange { min: 0, max }));
    }
    let (mut lines, mut notes): (Vec<LineDraft>, _) = (Vec::with_capacity(list.len()), Vec::new());
    for (place, value) in list.iter().enumerate() {
        let name = value.get("name").and_then(Value::as_str).unwrap_or_default();
        let at = CasePlace { line: Some((place + 1, name.to_owned())), field: String::new() };
        let object = Object::of(value, &at, LINE_FIELDS)?;
        let (line, note) = line(&object, has_rate)?;
        let given = line.source.year_count();
        if let Some(expected) = lines.first().map(|first| first.source.year_count()).filter(|expected| *expected != given) {
            return Err(object.fault(source_field(&line), CaseProblem::WrongYears { given, expected }));
        }
        notes.extend(note);
        lines.push(line);
    }
    Ok((lines, notes))
}

fn source_field(line: &LineDraft) -> &'static str {
    match line.source {
        AmountSource::Amounts(_) => "amounts",
        AmountSource::Hours(_) => "hours",
        AmountSource::Driver(_) => "driver",
    }
}

fn line(object: &Object<'_>, has_rate: bool) -> Read<(LineDraft, Option<CaseFault>)> {
    let kind = object.code("kind", LineKind::ALL, LineKind::code)?.ok_or_else(|| object.fault("kind", CaseProblem::Missing))?;
    let least = if kind == LineKind::Cost { 0 } else { -MAX_AMOUNT.0 / 100 };
    let (category, note) = category(object, kind)?;
    let source = source(object, has_rate, least)?;
    let years = source.year_count();
    let own = |name: &str| -> Read<Option<Vec<Cents>>> {
        let Some(amounts) = object.amounts(name, least)? else { return Ok(None) };
        let wrong = CaseProblem::WrongYears { given: amounts.len(), expected: years };
        if amounts.len() == years { Ok(Some(amounts)) } else { Err(object.fault(name, wrong)) }
    };
    let day = object.text("figure_on", LINE)?;
    let draft = LineDraft {
        kind,
        category,
        name: object.text("name", LINE)?,
        when: object.code("when", When::ALL, When::code)?.unwrap_or(When::Evenly),
        rationale: object.text("rationale", TEXT)?,
        own: OwnFigures { cautious: own("cautious")?, bold: own("bold")? },
        figure_source: object.text("figure_source", LINE)?,
        figure_on: day.parse().ok(),
        source,
    };
    Ok((draft, note))
}

/// The category, spelled with small or capital letters, spaces, hyphens or underscores; a foreign one is "other" and noted.
fn category(object: &Object<'_>, kind: LineKind) -> Read<(Category, Option<CaseFault>)> {
    let given = object.text("category", LINE)?;
    if given.trim().is_empty() {
        return Ok((Category::Other, None));
    }
    let code = given.trim().to_lowercase().replace([' ', '-'], "_");
    match Category::from_code(&code).filter(|category| category.kind().is_none_or(|own| own == kind)) {
        Some(category) => Ok((category, None)),
        None => {
            let known = Category::of(kind).map(Category::code).collect::<Vec<_>>().join(", ");
            Ok((Category::Other, Some(object.fault("category", CaseProblem::UnknownValue { given, known }))))
        }
    }
}

fn source(object: &Object<'_>, has_rate: bool, least: i64) -> Read<AmountSource> {
    let given: Vec<&str> = ["amounts", "hours", "driver"].into_iter().filter(|name| object.value(name).is_some()).collect();
    match given.as_slice() {
        [] => Err(object.fault("amounts", CaseProblem::NoSource)),
        ["amounts"] => Ok(AmountSource::Amounts(object.amounts("amounts", least)?.unwrap_or_default())),
        ["hours"] if !has_rate => Err(object.fault("hours", CaseProblem::NoRate)),
        ["hours"] => Ok(AmountSource::Hours(object.numbers("hours", (0, MAX_HOURS))?)),
        ["driver"] => driver(object, least),
        [.., last] => Err(object.fault(last, CaseProblem::TwoSources)),
    }
}

fn driver(object: &Object<'_>, least: i64) -> Read<AmountSource> {
    let Some(parts) = object.object("driver", &["customers", "share", "change", "margin"])? else {
        return Err(object.fault("driver", CaseProblem::NotAnObject));
    };
    let customers = parts.numbers("customers", (0, MAX_CUSTOMERS))?;
    let change = parts.amounts("change", least)?.ok_or_else(|| parts.fault("change", CaseProblem::Missing))?;
    if change.len() != customers.len() {
        return Err(parts.fault("change", CaseProblem::WrongYears { given: change.len(), expected: customers.len() }));
    }
    let years = customers.into_iter().zip(change).map(|(customers, change)| DriverYear { customers, change }).collect();
    let share = |name: &str| parts.number(name, 0, 1).map(|share| share.unwrap_or(Micro::ONE));
    let driver = Driver { share: share("share")?, margin: share("margin")?, years };
    let source = AmountSource::Driver(driver);
    if (0..source.year_count()).any(|year| source.amount(year, Cents::ZERO).0.saturating_abs() > MAX_AMOUNT.0) {
        return Err(object.fault("driver", CaseProblem::OutOfRange { min: least, max: MAX_AMOUNT.0 / 100 }));
    }
    Ok(source)
}

/// An object of the file with its place, so that what's wrong in it can be named.
struct Object<'a> {
    map: &'a Map<String, Value>,
    at: CasePlace,
}

impl<'a> Object<'a> {
    fn of(value: &'a Value, at: &CasePlace, known: &[&str]) -> Read<Self> {
        let Some(map) = value.as_object() else { return Err(CaseFault { place: at.clone(), problem: CaseProblem::NotAnObject }) };
        let object = Self { map, at: at.clone() };
        match map.keys().find(|name| !known.contains(&name.as_str())) {
            Some(unknown) => Err(object.fault(unknown, CaseProblem::UnknownField)),
            None => Ok(object),
        }
    }

    fn fault(&self, name: &str, problem: CaseProblem) -> CaseFault {
        let field = if self.at.field.is_empty() { name.to_owned() } else { format!("{}.{name}", self.at.field) };
        CaseFault { place: CasePlace { line: self.at.line.clone(), field }, problem }
    }

    /// A value that is given; `null` isn't.
    fn value(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    fn object(&self, name: &str, known: &[&str]) -> Read<Option<Object<'a>>> {
        let place = self.fault(name, CaseProblem::Missing).place;
        self.value(name).map(|value| Object::of(value, &place, known)).transpose()
    }

    fn list(&self, name: &str) -> Read<Option<&'a [Value]>> {
        let Some(value) = self.value(name) else { return Ok(None) };
        value.as_array().map(|list| Some(list.as_slice())).ok_or_else(|| self.fault(name, CaseProblem::NotAList))
    }

    fn text(&self, name: &str, max: usize) -> Read<String> {
        let Some(value) = self.value(name) else { return Ok(String::new()) };
        let text = value.as_str().ok_or_else(|| self.fault(name, CaseProblem::NotAText))?.trim();
        if text.chars().count() > max { Err(self.fault(name, CaseProblem::TooLong { max })) } else { Ok(text.to_owned()) }
    }

    fn code<T: Copy>(&self, name: &str, all: &[T], code: fn(T) -> &'static str) -> Read<Option<T>> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let given = value.as_str().ok_or_else(|| self.fault(name, CaseProblem::NotAText))?;
        let unknown = || {
            let known = all.iter().map(|value| code(*value)).collect::<Vec<_>>().join(", ");
            self.fault(name, CaseProblem::UnknownValue { given: given.to_owned(), known })
        };
        all.iter().copied().find(|value| code(*value) == given).map(Some).ok_or_else(unknown)
    }

    fn whole(&self, name: &str, min: i64, max: i64) -> Read<Option<i64>> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let number = value.as_f64().ok_or_else(|| self.fault(name, CaseProblem::NotANumber))?;
        let whole = Micro::of(number).filter(|micro| micro.0 % 1_000_000 == 0).map(|micro| micro.0 / 1_000_000);
        let whole = whole.ok_or_else(|| self.fault(name, CaseProblem::NotWhole))?;
        if (min..=max).contains(&whole) { Ok(Some(whole)) } else { Err(self.fault(name, CaseProblem::OutOfRange { min, max })) }
    }

    fn number(&self, name: &str, min: i64, max: i64) -> Read<Option<Micro>> {
        self.value(name).map(|value| self.within(name, value, (min, max))).transpose()
    }

    fn within(&self, name: &str, value: &Value, (min, max): (i64, i64)) -> Read<Micro> {
        let number = value.as_f64().ok_or_else(|| self.fault(name, CaseProblem::NotANumber))?;
        let micro = Micro::of(number).filter(|micro| (Micro::whole(min)..=Micro::whole(max)).contains(micro));
        micro.ok_or_else(|| self.fault(name, CaseProblem::OutOfRange { min, max }))
    }

    fn numbers(&self, name: &str, range: (i64, i64)) -> Read<Vec<Micro>> {
        let list = self.list(name)?.ok_or_else(|| self.fault(name, CaseProblem::Missing))?;
        self.years(name, list)?;
        list.iter().enumerate().map(|(place, value)| self.within(&indexed(name, place), value, range)).collect()
    }

    /// Euros, rounded to the cent.
    fn amounts(&self, name: &str, least: i64) -> Read<Option<Vec<Cents>>> {
        let Some(list) = self.list(name)? else { return Ok(None) };
        self.years(name, list)?;
        let max = MAX_AMOUNT.0 / 100;
        let cents = |(place, value): (usize, &Value)| -> Read<Cents> {
            let name = indexed(name, place);
            let euros = value.as_f64().ok_or_else(|| self.fault(&name, CaseProblem::NotANumber))?;
            let range = CaseProblem::OutOfRange { min: least, max };
            let cents = to_cents(euros);
            if (Cents(least * 100)..=MAX_AMOUNT).contains(&cents) { Ok(cents) } else { Err(self.fault(&name, range)) }
        };
        list.iter().enumerate().map(cents).collect::<Read<Vec<_>>>().map(Some)
    }

    fn rate(&self, name: &str) -> Read<Option<Cents>> {
        let Some(rate) = self.number(name, 0, MAX_RATE.0 / 100)? else { return Ok(None) };
        if rate.0 % 10_000 == 0 { Ok(Some(Cents(rate.0 / 10_000))) } else { Err(self.fault(name, CaseProblem::TooFine)) }
    }

    fn years(&self, name: &str, list: &[Value]) -> Read<()> {
        let max = i64::try_from(MAX_YEARS).unwrap_or(i64::MAX);
        if (1..=MAX_YEARS).contains(&list.len()) { Ok(()) } else { Err(self.fault(name, CaseProblem::OutOfRange { min: 1, max })) }
    }
}

fn indexed(name: &str, place: usize) -> String {
    format!("{name}[{}]", place + 1)
}

/// Euros to the nearest cent.
#[allow(clippy::cast_possible_truncation, reason = "a float cast stops at the ends of the range")]
fn to_cents(euros: f64) -> Cents {
    Cents((euros * 100.0).round() as i64)
}

#[cfg(test)]
mod tests;
