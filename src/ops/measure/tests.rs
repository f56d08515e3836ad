//! The job on a register in memory.

use super::*;
use crate::base::money::Cents;
use crate::domain::customer::CustomerDraft;
use crate::domain::purchase::PurchaseDraft;
use crate::ops::{Clock, customer, purchase};
use crate::store::Register;
use jiff::civil::date;

fn session(day: Date) -> Session {
    Session::new(Register::in_memory().unwrap(), Clock::fixed(day.at(12, 0, 0, 0)))
}

#[test]
fn cards_are_a_setting_that_undo_knows() {
    let mut session = session(date(2026, 11, 22));
    assert_eq!(chosen(session.reader()).unwrap(), crate::domain::measure::DEFAULT_CARDS);
    choose(&mut session, &[Measure::Leads, Measure::Nps]).unwrap();
    assert_eq!(chosen(session.reader()).unwrap(), [Measure::Leads, Measure::Nps]);
    crate::ops::history::undo(&mut session).unwrap();
    assert_eq!(chosen(session.reader()).unwrap(), crate::domain::measure::DEFAULT_CARDS);
}

#[test]
fn months_are_noted_once_and_segments_when_they_move() {
    let mut session = session(date(2026, 11, 22));
    let id = customer::add(&mut session, &CustomerDraft { name: "Puoti".into(), ..Default::default() }).unwrap().value;
    assert!(behind(session.reader(), session.today()).unwrap().any);
    recount(&mut session, &Progress::default()).unwrap();
    assert!(!behind(session.reader(), session.today()).unwrap().any, "nothing is left to do");
    let notes = measure::notes(session.reader(), &measure::assumed(&values::settings(session.reader()).unwrap())).unwrap();
    assert_eq!((notes.len(), notes.last().unwrap().on), (MONTHS_BACK + 1, date(2026, 11, 22)));
    assert_eq!(measure::noted_since(session.reader()).unwrap(), Some(date(2026, 11, 22)));
    let amount = Some(Cents(900_000));
    purchase::add(&mut session, id, &PurchaseDraft { on: Some(date(2026, 11, 1)), amount, ..Default::default() }).unwrap();
    assert!(behind(session.reader(), session.today()).unwrap().any);
    recount(&mut session, &Progress::default()).unwrap();
    let facts = measures::measure_facts(session.reader(), session.today()).unwrap();
    assert_eq!(facts.customers[0].segments.len(), 1, "a day has one note");
    assert_ne!(facts.customers[0].segments[0].1, Some(Segment::Acquisition));
}

#[test]
fn what_is_kept_is_what_was_counted() {
    let mut session = session(date(2026, 11, 22));
    let id =
        customer::add(&mut session, &CustomerDraft { name: "Puoti".into(), source: "Messut".into(), ..Default::default() }).unwrap().value;
    for month in 1..=10 {
        let draft = PurchaseDraft { on: Some(date(2026, month, 5)), amount: Some(Cents(12_345)), ..Default::default() };
        purchase::add(&mut session, id, &draft).unwrap();
    }
    let today = session.today();
    let facts = measures::measure_facts(session.reader(), today).unwrap();
    let boards = count(&facts, today, &Progress::default()).unwrap();
    assert_eq!(boards.len(), MeasurePeriod::ALL.len() * (Segment::ALL.len() + 1));
    let last = values::last_change(session.reader()).unwrap();
    session.write_unlogged(|tx| Ok(measure::keep(tx, &boards, (today, last))?)).unwrap();
    for board in &boards {
        assert_eq!(measure::board(session.reader(), board.period, board.segment).unwrap().as_ref(), Some(board));
    }
    assert!(measure::is_current(session.reader(), today).unwrap());
    choose(&mut session, &[Measure::Nps]).unwrap();
    assert!(!measure::is_current(session.reader(), today).unwrap());
}
