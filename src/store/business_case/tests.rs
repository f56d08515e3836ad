//! What is written is what is read; one active case a period; lines keep their order.

use super::*;
use crate::base::micro::Micro;
use crate::base::money::Cents;
use crate::domain::business_case::{AmountSource, Category, Driver, DriverYear, LineDraft, LineKind, OwnFigures, When};
use crate::store::testing::{TODAY, register, write};
use crate::store::{Register, StoreError};

fn add(register: &mut Register, name: &str, period: Period) -> BusinessCaseId {
    let new = CaseDraft { name: name.into(), ..CaseDraft::new(period, TODAY) }.check().unwrap();
    write(register, |tx| insert(tx, &new))
}

fn line(name: &str, source: AmountSource) -> LineDraft {
    LineDraft { name: name.into(), source, ..LineDraft::new(LineKind::Benefit) }
}

fn names(register: &Register, id: BusinessCaseId) -> Vec<String> {
    get(register.reader(), id).unwrap().unwrap().lines.into_iter().map(|line| line.values.name).collect()
}

fn active_name(register: &Register, period: Period) -> Option<String> {
    active(register.reader(), period).unwrap().map(|case| case.values.name)
}

#[test]
fn every_kind_of_line_comes_back_as_it_was_written() {
    let mut register = register();
    let id = add(&mut register, "Kevät", Period::Next);
    let euros = |euros: &[i64]| euros.iter().map(|euros| Cents(euros * 100)).collect::<Vec<_>>();
    let year = DriverYear { customers: Micro::whole(12), change: Cents(-110_050) };
    let driver = Driver { share: Micro(333_333), margin: Micro::percent(40), years: vec![year, DriverYear::default()] };
    let drafts = [
        LineDraft {
            category: Category::CrossSelling,
            when: When::Start,
            rationale: "Mitattu".into(),
            own: OwnFigures { cautious: Some(euros(&[1, 2])), bold: None },
            figure_source: "Ostot 2025".into(),
            figure_on: Some(TODAY),
            ..line("", AmountSource::Amounts(euros(&[100, -200, 0])))
        },
        line("Tunnit", AmountSource::Hours(vec![Micro(1_500_000), Micro::ZERO])),
        LineDraft { own: OwnFigures { cautious: None, bold: Some(euros(&[7, 8, 9])) }, ..line("Ajuri", AmountSource::Driver(driver)) },
    ];
    let checked: Vec<NewLine> = drafts.iter().map(|draft| draft.check().unwrap()).collect();
    assert_eq!(write(&mut register, |tx| insert_lines(tx, id, &checked)), 3);
    let case = get(register.reader(), id).unwrap().unwrap();
    assert_eq!(case.case().lines, drafts);
    assert_eq!(list_all(register.reader()).unwrap().as_slice(), std::slice::from_ref(&case));
    let changed = LineDraft { source: AmountSource::Hours(vec![Micro::whole(3)]), own: OwnFigures::default(), ..drafts[0].clone() };
    let first = &case.lines[0];
    write(&mut register, |tx| update_line(tx, first.id, first.rev, &changed.check().unwrap()));
    assert_eq!(get(register.reader(), id).unwrap().unwrap().lines[0].values, changed);
    let stale = register.write_step("t", 1, TODAY, |tx| update_line(tx, first.id, first.rev, &changed.check().unwrap()));
    assert!(matches!(stale, Err(StoreError::ChangedSince)));
}

#[test]
fn there_is_one_active_case_a_period_as_long_as_there_is_any() {
    let mut register = register();
    let first = add(&mut register, "Ensimmäinen", Period::Next);
    let second = add(&mut register, "Toinen", Period::Next);
    add(&mut register, "Mennyt", Period::Past);
    assert_eq!(active_name(&register, Period::Next).as_deref(), Some("Ensimmäinen"));
    assert!(write(&mut register, |tx| activate(tx, second)));
    assert_eq!(active_name(&register, Period::Next).as_deref(), Some("Toinen"));
    assert_eq!(active_name(&register, Period::Past).as_deref(), Some("Mennyt"));
    assert_eq!(heads(register.reader()).unwrap().iter().filter(|head| head.is_active).count(), 2);
    write(&mut register, |tx| remove(tx, second));
    assert_eq!(active_name(&register, Period::Next).as_deref(), Some("Ensimmäinen"));
    write(&mut register, |tx| remove(tx, first));
    assert_eq!(active_name(&register, Period::Next), None);
    write(&mut register, |tx| crate::store::bin::restore(tx, crate::domain::noun::Noun::BusinessCase, first.0));
    assert_eq!(count(register.reader()).unwrap(), 2);
}

#[test]
fn lines_move_and_go_and_undo_brings_them_back() {
    let mut register = register();
    let id = add(&mut register, "Kevät", Period::Next);
    for name in ["a", "b", "c", "d"] {
        let new = line(name, AmountSource::Amounts(vec![Cents(100)])).check().unwrap();
        write(&mut register, |tx| insert_line(tx, id, &new));
    }
    let lines = get(register.reader(), id).unwrap().unwrap().lines;
    assert!(write(&mut register, |tx| move_line(tx, lines[3].id, 1)));
    assert_eq!(names(&register, id), ["a", "d", "b", "c"]);
    assert!(!write(&mut register, |tx| move_line(tx, lines[3].id, 1)));
    write(&mut register, |tx| remove_line(tx, lines[0].id));
    assert_eq!(names(&register, id), ["d", "b", "c"]);
    register.undo(2, TODAY).unwrap();
    assert_eq!(names(&register, id), ["a", "d", "b", "c"]);
    assert_eq!(line_amount(&register, lines[0].id), Cents(100));
    let history = crate::store::history::of_record(register.reader(), &id.0.into_bytes()).unwrap();
    assert!(history.len() >= 7);
}

fn line_amount(register: &Register, id: CaseLineId) -> Cents {
    super::line(register.reader(), id).unwrap().unwrap().1.values.source.amount(0, Cents::ZERO)
}
