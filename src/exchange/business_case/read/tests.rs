//! What a file of a case may say, and how it's refused when it doesn't.

use super::super::{outcome, write};
use super::*;
use crate::domain::business_case::compute;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 22);

fn with_line(line: &str) -> String {
    format!(r#"{{"start_year":2027,"discount":0.08,"hourly_rate":45,"lines":[{line}]}}"#)
}

fn refused(text: &str) -> (Option<usize>, String, CaseProblem) {
    let CaseFault { place, problem } = read(text, TODAY).unwrap_err();
    (place.line.map(|(number, _)| number), place.field, problem)
}

fn refused_line(line: &str) -> (String, CaseProblem) {
    let (number, field, problem) = refused(&with_line(line));
    assert_eq!(number, Some(1), "{line}");
    (field, problem)
}

#[test]
fn the_example_is_read_and_answered_in_the_order_of_its_fields() {
    let text = r#"{"start_year":2027,"discount":0.08,"hourly_rate":45,"lines":[
        {"kind":"cost","category":"software","name":"CRM","amounts":[1200,1200,1200],"when":"start"},
        {"kind":"saving","category":"efficiency","name":"Aika","hours":[10,20,30],"rationale":"Mitattu"},
        {"kind":"benefit","category":"cross-selling","name":"Lisää","amounts":[600.5,2400,3600]}],
        "scenarios":{"cautious":{"cost":1.0,"saving":0.8,"benefit":0.6},"bold":{"benefit":1.5}}}"#;
    let file = read(text, TODAY).unwrap();
    assert!(file.notes.is_empty());
    assert_eq!(file.case.values.bold, Factors { benefit: Micro(1_500_000), ..Factors::AS_IS });
    let json = outcome(&compute(&file.case)).unwrap();
    let fields = [
        "years",
        "year",
        "investment",
        "savings",
        "benefits",
        "payback",
        "net",
        "roi_percent",
        "total",
        "npv",
        "payback_month",
        "justified_share",
        "scenarios",
        "cautious",
        "expected",
        "bold",
    ];
    let places: Vec<usize> = fields.iter().map(|field| json.find(&format!("\"{field}\"")).unwrap()).collect();
    assert!(places.is_sorted(), "{json}");
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["years"][0]["benefits"], 600.5);
    assert_eq!(value["total"]["savings"], 2700.0);
    assert_eq!(value["scenarios"]["cautious"]["savings"], 2160.0);
    assert_eq!(value["total"], value["scenarios"]["expected"]);
    assert_eq!(value["total"]["payback_month"], "2028-05");
}

#[test]
fn what_is_written_is_read_back_equal() {
    let text = r#"{"name":"Kevät","period":"next","start_year":2027,"discount":0.125,"hourly_rate":45.5,"lines":[
        {"kind":"cost","category":"time","name":"Tunnit","hours":[1.5,0],"when":"evenly","rationale":""},
        {"kind":"benefit","category":"other","name":"Ajuri","driver":{"customers":[9,12],"share":0.333333,"change":[1250,-0.01],"margin":0.4},
         "when":"start","rationale":"x","cautious":[1,2],"figure_source":"Ostot","figure_on":"2026-01-31"}],
        "answers":{"work_change":"Soitetaan ennen messuja"}}"#;
    let first = read(text, TODAY).unwrap().case;
    assert_eq!(read(&write(&first).unwrap(), TODAY).unwrap().case, first);
}

#[test]
fn a_line_is_refused_by_its_field() {
    let many = |known: &str, given: &str| CaseProblem::UnknownValue { given: given.into(), known: known.into() };
    let cases = [
        (r#"{"kind":"cost","amounts":[1,2,3],"hours":[1,2,3]}"#, "hours", CaseProblem::TwoSources),
        (r#"{"kind":"cost"}"#, "amounts", CaseProblem::NoSource),
        (r#"{"kind":"profit","amounts":[1,2,3]}"#, "kind", many("cost, saving, benefit", "profit")),
        (r#"{"amounts":[1,2,3]}"#, "kind", CaseProblem::Missing),
        (r#"{"kind":"cost","amounts":[1,2,3],"when":"later"}"#, "when", many("evenly, start", "later")),
        (r#"{"kind":"cost","amounts":[1,"NaN",3]}"#, "amounts[2]", CaseProblem::NotANumber),
        (r#"{"kind":"cost","amounts":[1,-2,3]}"#, "amounts[2]", CaseProblem::OutOfRange { min: 0, max: 1_000_000_000 }),
        (r#"{"kind":"saving","amounts":[1e300,2,3]}"#, "amounts[1]", CaseProblem::OutOfRange { min: -1_000_000_000, max: 1_000_000_000 }),
        (r#"{"kind":"cost","amounts":[]}"#, "amounts", CaseProblem::OutOfRange { min: 1, max: 10 }),
        (r#"{"kind":"cost","amounts":7}"#, "amounts", CaseProblem::NotAList),
        (r#"{"kind":"cost","amounts":[1],"price":7}"#, "price", CaseProblem::UnknownField),
        (r#"{"kind":"cost","hours":[-1]}"#, "hours[1]", CaseProblem::OutOfRange { min: 0, max: 100_000 }),
        (r#"{"kind":"cost","amounts":[1],"name":7}"#, "name", CaseProblem::NotAText),
    ];
    for (line, field, problem) in cases {
        assert_eq!(refused_line(line), (field.to_owned(), problem), "{line}");
    }
}

#[test]
fn the_whole_is_refused_by_its_field() {
    let line = r#"{"kind":"saving","name":"b","amounts":[1,2]}"#;
    let two = format!(r#"{{"kind":"saving","amounts":[1,2,3]}},{line}"#);
    assert_eq!(refused(&with_line(&two)), (Some(2), "amounts".into(), CaseProblem::WrongYears { given: 2, expected: 3 }));
    let top = |text: &str| refused(text).1;
    assert_eq!(refused("{\n  nonsense").2, CaseProblem::NotJson { row: 2, column: 3 });
    assert_eq!(refused(r#"{"start_year":2027,"discount":NaN,"lines":[]}"#).0, None);
    assert_eq!(refused("[]").2, CaseProblem::NotAnObject);
    assert_eq!(top(r#"{"lines":[]}"#), "start_year");
    assert_eq!(top(r#"{"start_year":2027}"#), "lines");
    assert_eq!(top(r#"{"start_year":2027.5,"lines":[]}"#), "start_year");
    assert_eq!(refused(r#"{"start_year":2027,"discount":-0.1,"lines":[]}"#).2, CaseProblem::OutOfRange { min: 0, max: 1 });
    assert_eq!(refused(r#"{"start_year":2027,"hourly_rate":45.005,"lines":[]}"#).2, CaseProblem::TooFine);
    assert_eq!(top(r#"{"start_year":2027,"lines":[],"scenarios":{"bold":{"benefit":11}}}"#), "scenarios.bold.benefit");
    assert_eq!(top(r#"{"start_year":2027,"lines":[],"scenarios":{"worst":{}}}"#), "scenarios.worst");
    assert_eq!(refused(r#"{"start_year":2027,"lines":[],"scenarios":{"expected":{"cost":2}}}"#).2, CaseProblem::ExpectedIsAsIs);
    let unpriced = r#"{"start_year":2027,"lines":[{"kind":"cost","name":"a","hours":[1]}]}"#;
    assert_eq!(refused(unpriced), (Some(1), "hours".into(), CaseProblem::NoRate));
    assert!(read(r#"{"start_year":2027,"lines":[]}"#, TODAY).is_ok());
}

#[test]
fn a_foreign_category_is_counted_as_other_and_told() {
    let file = read(&with_line(r#"{"kind":"saving","category":"software","name":"a","amounts":[1]}"#), TODAY).unwrap();
    assert_eq!(file.case.lines[0].category, Category::Other);
    assert_eq!(file.notes[0].place.field, "category");
    let known = read(&with_line(r#"{"kind":"benefit","category":"Cross selling","amounts":[1]}"#), TODAY).unwrap();
    assert_eq!((known.case.lines[0].category, known.notes.len()), (Category::CrossSelling, 0));
}
