//! The workbook as a reader sees it: words of its language, formulas in every computed cell, our figures as their results.

use super::*;
use crate::base::micro::Micro;
use crate::domain::business_case::{CaseDraft, Driver, DriverYear, LineDraft, LineKind, OwnFigures, Period, When, compute};
use crate::i18n::Lang;
use calamine::{Data, DataType as _, Range, Reader as _, Xlsx};
use jiff::civil::date;
use std::io::Cursor;

/// A case with every kind of line.
fn case() -> Case {
    let values = CaseDraft { name: "Kevät".into(), hourly_rate: Cents(4_550), ..CaseDraft::new(Period::Next, date(2026, 11, 22)) };
    let amounts = |euros: &[i64]| AmountSource::Amounts(euros.iter().map(|euros| Cents(euros * 100 + 33)).collect());
    let line = |kind, name: &str, source| LineDraft { name: name.into(), source, ..LineDraft::new(kind) };
    let year = |customers| DriverYear { customers: Micro::whole(customers), change: Cents(125_000) };
    let driver = Driver { share: Micro(333_333), margin: Micro::percent(40), years: vec![year(9), year(12), year(12)] };
    let own = OwnFigures { cautious: None, bold: Some(vec![Cents(1), Cents(200_000), Cents(300_001)]) };
    let lines = vec![
        LineDraft { when: When::Start, ..line(LineKind::Cost, "Ohjelmisto", amounts(&[1_200, 1_200, 1_300])) },
        line(LineKind::Cost, "Tunnit", AmountSource::Hours(vec![Micro(40_500_000), Micro::whole(20), Micro::whole(20)])),
        LineDraft { rationale: "Mitattu".into(), ..line(LineKind::Saving, "Aika", amounts(&[400, 800, 800])) },
        LineDraft { own, ..line(LineKind::Benefit, "=1+1", AmountSource::Driver(driver)) },
    ];
    Case { values, lines }
}

fn open(case: &Case, lang: Lang) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(xlsx(&Words::new(lang), case, &compute(case)).unwrap())).unwrap()
}

/// The cell right of or beneath which a label stands: the last cell of its row.
fn last_of(range: &Range<Data>, label: &str, nth: usize) -> Option<f64> {
    let row = range.rows().filter(|row| row.iter().any(|cell| cell.get_string() == Some(label))).nth(nth)?;
    row.iter().rev().find(|cell| !cell.is_empty()).and_then(Data::get_float)
}

#[test]
fn cached_results_are_our_figures_in_both_languages() {
    let case = case();
    let outcome = compute(&case);
    for (lang, sheets) in [
        (Lang::Finnish, ["Laskelma", "Lähtötiedot", "Omat luvut", "Skenaariot", "Kuukaudet"]),
        (Lang::English, ["Case", "Inputs", "Own figures", "Scenarios", "Months"]),
    ] {
        let mut book = open(&case, lang);
        assert_eq!(book.sheet_names(), sheets);
        let words = Words::new(lang);
        let main = book.worksheet_range(sheets[0]).unwrap();
        let of = &outcome.expected.total;
        assert_eq!(last_of(&main, &words.text("roi-net"), 0), Some(of.net.euros()));
        assert_eq!(last_of(&main, &words.text("roi-npv"), 0), Some(of.npv.euros()));
        assert_eq!(last_of(&main, &words.text("roi-justified-share"), 0), of.justified_share);
        let scenarios = book.worksheet_range(sheets[3]).unwrap();
        for (place, scenario) in Scenario::ALL.iter().enumerate() {
            let of = &outcome.of(*scenario).total;
            assert_eq!(last_of(&scenarios, &words.text("roi-net"), place), Some(of.net.euros()), "{scenario:?}");
        }
        let months = book.worksheet_range(sheets[4]).unwrap();
        assert_eq!(months.height(), 37);
        assert_eq!(months.get_value((36, 2)).and_then(|cell| cell.get_float()), Some(of.net.euros()));
    }
}

#[test]
fn computed_cells_are_formulas_inputs_are_values_and_nothing_typed_runs() {
    let mut book = open(&case(), Lang::Finnish);
    let formulas = book.worksheet_formula("Laskelma").unwrap();
    let formula = |row, column| formulas.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(formula(6, 4), "");
    assert_eq!(formula(7, 4), "ROUND('Lähtötiedot'!C2*$B$4,2)");
    assert_eq!(formula(9, 5), "ROUND(ROUND('Lähtötiedot'!D3*'Lähtötiedot'!D4*'Lähtötiedot'!D5*'Lähtötiedot'!D6,8),2)");
    assert_eq!(formula(6, 7), "SUM(E7:G7)");
    assert_eq!(formula(9, 2), "");
    assert!(formula(18, 7).starts_with("ROUND(NPV('Laskelma'!$B$3,E16:G16)"), "{}", formula(18, 7));
    for sheet in ["Skenaariot", "Kuukaudet"] {
        let (range, formulas) = (book.worksheet_range(sheet).unwrap(), book.worksheet_formula(sheet).unwrap());
        let first = if sheet == "Skenaariot" { 2 } else { 0 };
        for (row, column, cell) in range.cells().filter(|(row, column, cell)| *row > 0 && *column >= first && cell.is_float()) {
            let at = (u32::try_from(row).unwrap(), u32::try_from(column).unwrap());
            assert!(formulas.get_value(at).is_some_and(|formula| !formula.is_empty()), "{sheet} {at:?} {cell:?}");
        }
    }
}

#[test]
fn an_empty_case_is_a_workbook_too() {
    let empty = Case { lines: Vec::new(), ..case() };
    let mut book = open(&empty, Lang::English);
    assert_eq!(last_of(&book.worksheet_range("Case").unwrap(), "Net", 0), Some(0.0));
}
