//! Values of a register: kept, overtaken, exported; and what odd registers get.

use super::*;
use crate::domain::customer::CustomerDraft;
use crate::domain::purchase::PurchaseDraft;
use crate::domain::value::ValueModel;
use crate::ops::{Clock, customer as customers, history, purchase};
use crate::store::Register;
use jiff::ToSpan as _;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 22);

fn session() -> Session {
    Session::new(Register::in_memory().unwrap(), Clock::fixed(TODAY.at(12, 0, 0, 0)))
}

fn add(session: &mut Session, name: &str, days: &[(Date, i64)]) -> CustomerId {
    let id = customers::add(session, &CustomerDraft { name: name.into(), ..Default::default() }).unwrap().value;
    for (on, cents) in days {
        let draft = PurchaseDraft { on: Some(*on), amount: Some(Cents(*cents)), ..Default::default() };
        purchase::add(session, id, &draft).unwrap();
    }
    id
}

/// A small shop that buys monthly to yearly.
fn shop(customers: i64) -> Session {
    let mut session = session();
    for i in 0..customers {
        let days: Vec<(Date, i64)> =
            (0..2 + i % 7).map(|k| (date(2025, 1, 10).saturating_add((i * 5 + k * (31 + i * 7)).days()), 4_000 + 500 * i)).collect();
        add(&mut session, &format!("Puoti {i}"), &days.into_iter().filter(|(on, _)| *on <= TODAY).collect::<Vec<_>>());
    }
    session
}

#[test]
fn a_run_is_kept_until_purchases_change_and_undo_changes_them_too() {
    let mut session = shop(12);
    assert!(!is_current(&session).unwrap());
    assert_eq!(recompute(&mut session, &Progress::default()).unwrap(), Nouns::of(&[Noun::Value, Noun::CareModel]));
    let run = kept::run(session.reader()).unwrap().unwrap();
    let ranking = kept::ranking(session.reader()).unwrap();
    assert_eq!((run.as_of, run.model, ranking.len()), (TODAY, ValueModel::Mbg, 12));
    let sum: f64 = ranking.iter().map(|row| row.value.clv).sum();
    assert!((sum - run.totals.customer_equity).abs() < 1e-6 && run.totals.range.contains(sum));
    assert!(ranking.is_sorted_by(|one, other| one.value.clv >= other.value.clv) && ranking.iter().all(|row| row.rfm.is_some()));
    assert_eq!(recompute(&mut session, &Progress::default()).unwrap(), Nouns::NONE);
    assert!(is_current(&session).unwrap());

    let id = add(&mut session, "Uusi", &[(TODAY, 9_000)]);
    assert!(!is_current(&session).unwrap());
    assert!(kept::run(session.reader()).unwrap().unwrap().stale, "the last value is shown meanwhile");
    recompute(&mut session, &Progress::default()).unwrap();
    assert!(kept::of_customer(session.reader(), id).unwrap().is_some());
    history::undo(&mut session).unwrap();
    assert!(!is_current(&session).unwrap());
    recompute(&mut session, &Progress::default()).unwrap();
    assert!(kept::of_customer(session.reader(), id).unwrap().is_none());
}

#[test]
fn what_the_owner_says_is_kept_checked_and_overtakes_the_run() {
    let mut session = shop(8);
    recompute(&mut session, &Progress::default()).unwrap();
    let whole = kept::run(session.reader()).unwrap().unwrap();
    assert_eq!(whole.margin, None, "a margin is never guessed");
    let said = ValueSettings { margin: Some(0.4), ..Default::default() };
    set(&mut session, &said).unwrap();
    assert_eq!(kept::settings(session.reader()).unwrap(), said);
    assert!(!is_current(&session).unwrap());
    recompute(&mut session, &Progress::default()).unwrap();
    let part = kept::run(session.reader()).unwrap().unwrap();
    assert!((part.totals.customer_equity - 0.4 * whole.totals.customer_equity).abs() < 1e-6 * whole.totals.customer_equity);
    assert!(set(&mut session, &ValueSettings { margin: Some(4.0), ..said }).is_err());
    history::undo(&mut session).unwrap();
    assert_eq!(kept::settings(session.reader()).unwrap().margin, None);
}

#[test]
fn odd_registers_get_levels_and_numbers() {
    let progress = Progress::default();
    let settings = ValueSettings::default();
    let mut empty = session();
    recompute(&mut empty, &progress).unwrap();
    let run = kept::run(empty.reader()).unwrap().unwrap();
    assert_eq!((run.level, run.totals.customer_equity), (Level::TooLittle, 0.0));

    let mut one = session();
    let days: Vec<(Date, i64)> = std::iter::repeat_n((TODAY, 500), 40).collect();
    add(&mut one, "Ainoa", &days);
    add(&mut one, "Vanha", &[(date(1950, 1, 1), 500)]);
    add(&mut one, "Tuleva", &[(date(2027, 6, 1), 500)]);
    add(&mut one, "Palauttaja", &[(TODAY, -500)]);
    let valued = compute(one.reader(), TODAY, &settings, &progress).unwrap();
    assert_eq!(valued.left_out(), (1, 1));
    let known: Vec<_> = valued.valuation.customers.iter().flatten().collect();
    assert_eq!(known.len(), 1, "purchases of a day are one, and who only returned never bought");
    assert!(known[0].frequency == 0 && known[0].clv.is_finite() && valued.valuation.level == Level::TooLittle);
    let earlier = compute(one.reader(), TODAY.yesterday().unwrap(), &settings, &progress).unwrap();
    assert!(earlier.valuation.customers.iter().all(Option::is_none));
}

#[test]
fn files_carry_what_was_computed() {
    let session = shop(30);
    let folder = tempfile::tempdir().unwrap();
    let settings = ValueSettings { months: 12, ..Default::default() };
    let write = |what: ValueExport, name: &str| {
        let path = folder.path().join(name);
        let done = export(session.reader(), (what, &path), (TODAY, &settings), &Progress::default()).unwrap();
        assert_eq!((done.customers, done.left_out, done.empty), (30, (0, 0), false));
        std::fs::read_to_string(path).unwrap()
    };
    let values: serde_json::Value = serde_json::from_str(&write(ValueExport::Values, "v.json")).unwrap();
    let equity = values["totals"]["customer_equity"].as_f64().unwrap();
    let sum: f64 = values["customers"].as_array().unwrap().iter().map(|row| row["clv"].as_f64().unwrap()).sum();
    assert!((equity - sum).abs() < 1e-6 && values["model"] == "mbg" && values["as_of"] == "2026-11-22");
    assert_eq!(write(ValueExport::Values, "v.csv").lines().count(), 31);
    assert!(write(ValueExport::Equity, "e.csv").contains(&format!("customer_equity;{equity}")));
    let segments: serde_json::Value = serde_json::from_str(&write(ValueExport::Segments, "s.json")).unwrap();
    let counted: u64 = segments["counts"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(counted, 30);
    assert!(write(ValueExport::Segments, "s.csv").contains(";rule;"));
}
