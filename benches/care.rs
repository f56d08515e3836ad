//! How long care takes on a large encrypted register: what Today and the care page read, and every clock made again after a change of a model.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a program for developers that prints a table and stops at any failure"
)]

mod common;

use common::{PASSPHRASE, TODAY, folder, head, row, sample_path, timed};
use kimmoke::domain::care_model::CareFilter;
use kimmoke::domain::segment::Segment;
use kimmoke::ops::{Clock, care_model, start};
use kimmoke::store::care_model as kept;
use kimmoke::store::summaries::{care, proposals};

fn main() {
    let copy = folder().join("care.kimmoke");
    for name in ["care.kimmoke-wal", "care.kimmoke-shm"] {
        std::fs::remove_file(folder().join(name)).ok();
    }
    std::fs::copy(sample_path(), &copy).unwrap();
    let mut session = start::open(&copy, Some(PASSPHRASE), Clock::fixed(TODAY.at(12, 0, 0, 0))).unwrap();
    let all = CareFilter::default();
    let of_segment = CareFilter { model: None, segment: Some(Segment::Efficiency) };
    println!("{} deviations", care::count_deviations(session.reader(), all, TODAY).unwrap());
    head();
    let db = session.reader();
    let mut times: Vec<_> = (0..30).map(|_| timed(|| care::deviations(db, all, TODAY, 5).unwrap().len()).1).collect();
    row("five deviations of Today", &mut times);
    let mut times: Vec<_> = (0..20).map(|_| timed(|| care::deviations(db, all, TODAY, 500).unwrap().len()).1).collect();
    row("500 deviations of the page", &mut times);
    let mut times: Vec<_> = (0..20).map(|_| timed(|| care::deviations(db, of_segment, TODAY, 500).unwrap().len()).1).collect();
    row("500 deviations of a segment", &mut times);
    let mut times: Vec<_> = (0..20).map(|_| timed(|| care::count_deviations(db, all, TODAY).unwrap()).1).collect();
    row("how many deviations there are", &mut times);
    let mut times: Vec<_> = (0..10).map(|_| timed(|| care::model_counts(db, TODAY).unwrap().len()).1).collect();
    row("customers of each model by light", &mut times);
    let mut times: Vec<_> = (0..5).map(|_| timed(|| proposals::proposals(db, TODAY).unwrap().len()).1).collect();
    row("proposed stages of all customers", &mut times);
    let mut times = Vec::new();
    for days in 0..3 {
        let model = kept::list(session.reader()).unwrap().swap_remove(0);
        let mut draft = model.values.clone();
        draft.rhythms[0].every_days = 40 + days;
        times.push(timed(|| care_model::change(&mut session, model.id, model.rev, &draft).unwrap()).1);
    }
    row("a model changed, every clock made again", &mut times);
    session.close().unwrap();
}
