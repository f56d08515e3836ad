//! How long fifty business cases of a hundred lines take to open, and one of them to be computed.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program for developers that prints a table and stops at any failure"
)]

mod common;

use common::{PASSPHRASE, TODAY, folder, head, row, timed};
use kimmoke::base::money::Cents;
use kimmoke::domain::business_case::{AmountSource, Case, CaseDraft, LineDraft, LineKind, Period, compute};
use kimmoke::ops::{Clock, Session, business_case, start};
use kimmoke::store::business_case as kept;

/// Cases, and lines of each.
const CASES: usize = 50;
const LINES: usize = 100;

fn main() {
    let session = register();
    let db = session.reader();
    head();
    let mut times: Vec<_> = (0..50).map(|_| timed(|| kept::list_all(db).unwrap().len()).1).collect();
    row("50 cases of 100 lines, all read", &mut times);
    let id = kept::heads(db).unwrap()[0].id;
    let mut times: Vec<_> = (0..200).map(|_| timed(|| (kept::heads(db).unwrap(), kept::get(db, id).unwrap())).1).collect();
    row("list of cases and one of 100 lines", &mut times);
    let mut times: Vec<_> = (0..50)
        .map(|_| timed(|| kept::list_all(db).unwrap().iter().map(|case| compute(&case.case()).expected.total.net.0).sum::<i64>()).1)
        .collect();
    row("50 cases read and computed", &mut times);
    let case = kept::get(db, id).unwrap().unwrap().case();
    let mut times: Vec<_> = (0..2_000).map(|_| timed(|| compute(&case)).1).collect();
    row("one case of 100 lines computed", &mut times);
    session.close().unwrap();
}

fn case(number: usize) -> Case {
    let values = CaseDraft { name: format!("Laskelma {number}"), ..CaseDraft::new(Period::Next, TODAY) };
    let line = |place: usize| {
        let euros = i64::try_from(number * 31 + place * 7 + 100).unwrap();
        let source = AmountSource::Amounts((1..4).map(|year| Cents(euros * year * 100 + 33)).collect());
        let kind = LineKind::ALL[place % 3];
        LineDraft { name: format!("Rivi {place}"), rationale: "Viime vuoden toteuma".into(), source, ..LineDraft::new(kind) }
    };
    Case { values, lines: (0..LINES).map(line).collect() }
}

fn register() -> Session {
    std::fs::create_dir_all(folder()).unwrap();
    let path = folder().join("cases.kimmoke");
    for name in ["cases.kimmoke", "cases.kimmoke-wal", "cases.kimmoke-shm"] {
        std::fs::remove_file(folder().join(name)).ok();
    }
    let mut session = start::create(&path, Some(PASSPHRASE), Clock::fixed(TODAY.at(12, 0, 0, 0))).unwrap();
    for number in 0..CASES {
        business_case::add_whole(&mut session, &case(number)).unwrap();
    }
    session
}
